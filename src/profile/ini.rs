//! The INI file of the SDKs, which is read where no profile can be used (credentials §3).

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ini::{Ini, ParseOption};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::environment::{self, Environment};
use super::fields::{self, Field};
use super::layers::Layers;
use super::modes::{AssumedRole, EcsRamRole, Oidc, SESSION_NAME, Static};
use super::provider::Provider;
use super::sts::{self, Role, Sts};
use super::{Change, Error, Mode, file};
use crate::wire::Credentials;

/// The section of those who name none.
const DEFAULT_SECTION: &str = "default";
/// The names of the file in `~/.alibabacloud`: that of the Go SDK, and that of the Python and Java SDKs.
const NAMES: [&str; 2] = ["credentials", "credentials.ini"];

const UNKNOWN_TYPE: &str = "type is none of access_key, ecs_ram_role, ram_role_arn and oidc_role_arn";

/// A key of a section and the field of a profile that means the same.
type Named = (&'static str, &'static Field);

const ACCESS_KEY: [Named; 2] =
    [("access_key_id", &fields::ACCESS_KEY_ID), ("access_key_secret", &fields::ACCESS_KEY_SECRET)];
const RAM_ROLE_ARN: [Named; 3] = [ACCESS_KEY[0], ACCESS_KEY[1], ("role_arn", &fields::RAM_ROLE_ARN)];
const OIDC: [Named; 3] = [
    ("oidc_provider_arn", &fields::OIDC_PROVIDER_ARN),
    ("oidc_token_file_path", &fields::OIDC_TOKEN_FILE),
    ("role_arn", &fields::RAM_ROLE_ARN),
];
const ROLE: [Named; 2] = [("role_session_name", &fields::ROLE_SESSION_NAME), ("policy", &fields::POLICY)];

/// One section of the file.
pub(super) struct Section {
    path: PathBuf,
    name: String,
    keys: ini::Properties,
}

/// A section read as credentials.
pub(super) struct Found {
    pub(super) mode: Mode,
    pub(super) provider: Arc<dyn Provider>,
    /// The file and section, for people.
    pub(super) place: String,
}

/// The files to look in, the first that exists is read.
pub(super) fn paths(environment: &Environment) -> Vec<PathBuf> {
    if let Some((_, path)) = environment.get(&environment::CREDENTIALS_FILE) {
        return vec![PathBuf::from(path)];
    }
    let folder = environment.home().map(|home| home.join(".alibabacloud"));
    folder.iter().flat_map(|folder| NAMES.map(|name| folder.join(name))).collect()
}

impl Section {
    /// The section with this name, or else the one that the SDKs read; `None` when there is no file or it has no such
    /// section.
    pub(super) fn load(
        name: Option<&str>,
        environment: &Environment,
        notes: &mut Vec<String>,
    ) -> Result<Option<Self>, Error> {
        let of_variable = || environment.get(&environment::PROFILE).map(|(_, name)| name);
        let name = name.filter(|name| !name.is_empty()).or_else(of_variable).unwrap_or(DEFAULT_SECTION);
        for path in paths(environment) {
            let Some(mut sections) = read(&path, notes)? else { continue };
            if let Some(keys) = sections.delete(Some(name)) {
                return Ok(Some(Self { path, name: name.to_owned(), keys }));
            }
        }
        Ok(None)
    }

    /// Every section of the first file that exists, each name once; `None` when there is no file.
    pub(super) fn load_all(environment: &Environment, notes: &mut Vec<String>) -> Result<Option<Vec<Self>>, Error> {
        for path in paths(environment) {
            let Some(sections) = read(&path, notes)? else { continue };
            let mut all: Vec<Self> = Vec::new();
            for (name, keys) in &sections {
                let Some(name) = name.filter(|name| all.iter().all(|known| known.name != *name)) else { continue };
                all.push(Self { path: path.clone(), name: name.to_owned(), keys: keys.clone() });
            }
            return Ok(Some(all));
        }
        Ok(None)
    }

    /// The name of the section.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The profile of the same name that says the same.
    pub(super) fn change(&self) -> Result<Change, Error> {
        let (mode, required, optional): (Mode, &[Named], &[Named]) = match self.required("type")?.as_str() {
            "access_key" => (Mode::AccessKey, &ACCESS_KEY, &[]),
            "ecs_ram_role" => (Mode::EcsRamRole, &[], &[("role_name", &fields::RAM_ROLE_NAME)]),
            "ram_role_arn" => (Mode::RamRoleArn, &RAM_ROLE_ARN, &ROLE),
            "oidc_role_arn" => (Mode::Oidc, &OIDC, &ROLE),
            "rsa_key_pair" => return Err(Error::RefusedMode(Mode::RsaKeyPair)),
            _ => return Err(self.invalid(UNKNOWN_TYPE)),
        };
        let mut values: Vec<(&Field, SecretString)> = Vec::new();
        for (key, field) in required {
            values.push((field, self.required(key)?.into()));
        }
        for (key, field) in optional {
            let usual = (field.key == fields::ROLE_SESSION_NAME.key).then(|| SESSION_NAME.to_owned());
            values.extend(self.optional(key).or(usual).map(|value| (*field, value.into())));
        }
        Ok(Change { profile: self.name.clone(), mode, values })
    }

    /// The credentials that the section describes. The STS of its roles is that of the layers, because the file cannot
    /// name one.
    pub(super) fn credentials(&self, layers: &Layers<'_>, environment: &Environment) -> Result<Found, Error> {
        let sts = Sts::of(&Layers { profile: None, ..*layers })?;
        let (mode, provider): (Mode, Arc<dyn Provider>) = match self.required("type")?.as_str() {
            "access_key" => (Mode::AccessKey, Arc::new(self.access_key()?)),
            "ecs_ram_role" => (Mode::EcsRamRole, Arc::new(EcsRamRole::named(self.optional("role_name"), environment)?)),
            "ram_role_arn" => (Mode::RamRoleArn, Arc::new(self.ram_role_arn(sts)?)),
            "oidc_role_arn" => (Mode::Oidc, Arc::new(self.oidc(sts)?)),
            "rsa_key_pair" => return Err(Error::RefusedMode(Mode::RsaKeyPair)),
            _ => return Err(self.invalid(UNKNOWN_TYPE)),
        };
        Ok(Found { mode, provider, place: self.place() })
    }

    fn access_key(&self) -> Result<Static, Error> {
        let (id, secret) = (self.required("access_key_id")?, self.required("access_key_secret")?);
        Ok(Static(Credentials::new(id, secret)))
    }

    fn ram_role_arn(&self, sts: Sts) -> Result<AssumedRole, Error> {
        let source = Arc::new(self.access_key()?);
        Ok(AssumedRole { source, role: self.role()?, sts })
    }

    fn oidc(&self, sts: Sts) -> Result<Oidc, Error> {
        let provider_arn = self.required("oidc_provider_arn")?;
        let token_file = PathBuf::from(self.required("oidc_token_file_path")?);
        Ok(Oidc { provider_arn, token_file, role: self.role()?, sts })
    }

    fn role(&self) -> Result<Role, Error> {
        Ok(Role {
            arn: self.required("role_arn")?,
            session_name: self.optional("role_session_name").unwrap_or_else(|| SESSION_NAME.to_owned()),
            seconds: sts::USUAL_SESSION,
            external_id: None,
            policy: self.optional("policy"),
        })
    }

    fn optional(&self, key: &str) -> Option<String> {
        let value = without_comment(self.keys.get(key)?);
        (!value.is_empty()).then(|| value.to_owned())
    }

    fn required(&self, key: &str) -> Result<String, Error> {
        self.optional(key).ok_or_else(|| self.invalid(&format!("{key} is missing")))
    }

    fn invalid(&self, problem: &str) -> Error {
        Error::InvalidIni { place: self.place(), problem: problem.to_owned() }
    }

    /// File and section, for people.
    pub(super) fn place(&self) -> String {
        format!("section [{}] of {}", self.name, self.path.display())
    }
}

/// Reads a file; `None` when it does not exist.
fn read(path: &Path, notes: &mut Vec<String>) -> Result<Option<Ini>, Error> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(problem) => return Err(Error::Unreadable { path: path.to_owned(), problem }),
    };
    file::note_permissions(path, notes);
    sections(path, &text).map(Some)
}

/// Reads the text of a file. Values are taken as they are, as the SDKs do: neither quotes nor backslashes mean anything.
fn sections(path: &Path, text: &str) -> Result<Ini, Error> {
    let options = ParseOption { enabled_quote: false, enabled_escape: false, ..ParseOption::default() };
    // The parser's own message may quote what it read.
    Ini::load_from_str_opt(text, options).map_err(|problem| Error::InvalidIni {
        place: path.display().to_string(),
        problem: format!("line {}, column {} is malformed", problem.line, problem.col),
    })
}

/// A value without the comment behind it, which begins with a hash sign after white space.
fn without_comment(value: &str) -> &str {
    let start = value
        .char_indices()
        .find(|(at, letter)| *letter == '#' && value[..*at].chars().next_back().is_none_or(char::is_whitespace));
    start.map_or(value, |(at, _)| &value[..at]).trim()
}
