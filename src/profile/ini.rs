//! The INI file of the SDKs, which is read where no profile can be used (credentials §3).

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ini::{Ini, ParseOption};
use zeroize::Zeroizing;

use super::environment::{self, Environment};
use super::modes::{AssumedRole, EcsRamRole, Oidc, SESSION_NAME, Static};
use super::provider::Provider;
use super::sts::{self, Role, Sts};
use super::{Error, Mode, file};
use crate::wire::Credentials;

/// The section of those who name none.
const DEFAULT_SECTION: &str = "default";
/// The names of the file in `~/.alibabacloud`: that of the Go SDK, and that of the Python and Java SDKs.
const NAMES: [&str; 2] = ["credentials", "credentials.ini"];

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
    /// The section that the SDKs would read; `None` when there is no file or it has no such section.
    pub(super) fn load(environment: &Environment, notes: &mut Vec<String>) -> Result<Option<Self>, Error> {
        let name = environment.get(&environment::PROFILE).map_or(DEFAULT_SECTION, |(_, name)| name);
        for path in paths(environment) {
            let text = match std::fs::read_to_string(&path) {
                Ok(text) => Zeroizing::new(text),
                Err(problem) if problem.kind() == io::ErrorKind::NotFound => continue,
                Err(problem) => return Err(Error::Unreadable { path, problem }),
            };
            file::note_permissions(&path, notes);
            if let Some(keys) = sections(&path, &text)?.delete(Some(name)) {
                return Ok(Some(Self { path, name: name.to_owned(), keys }));
            }
        }
        Ok(None)
    }

    /// The credentials that the section describes.
    pub(super) fn credentials(&self, environment: &Environment) -> Result<Found, Error> {
        let (mode, provider): (Mode, Arc<dyn Provider>) = match self.required("type")?.as_str() {
            "access_key" => (Mode::AccessKey, Arc::new(self.access_key()?)),
            "ecs_ram_role" => (Mode::EcsRamRole, Arc::new(EcsRamRole::named(self.optional("role_name"), environment)?)),
            "ram_role_arn" => (Mode::RamRoleArn, Arc::new(self.ram_role_arn()?)),
            "oidc_role_arn" => (Mode::Oidc, Arc::new(self.oidc()?)),
            "rsa_key_pair" => return Err(Error::RefusedMode(Mode::RsaKeyPair)),
            _ => return Err(self.invalid("type is none of access_key, ecs_ram_role, ram_role_arn and oidc_role_arn")),
        };
        Ok(Found { mode, provider, place: self.place() })
    }

    fn access_key(&self) -> Result<Static, Error> {
        let (id, secret) = (self.required("access_key_id")?, self.required("access_key_secret")?);
        Ok(Static(Credentials::new(id, secret)))
    }

    fn ram_role_arn(&self) -> Result<AssumedRole, Error> {
        let source = Arc::new(self.access_key()?);
        Ok(AssumedRole { source, role: self.role()?, sts: Sts::central() })
    }

    fn oidc(&self) -> Result<Oidc, Error> {
        let provider_arn = self.required("oidc_provider_arn")?;
        let token_file = PathBuf::from(self.required("oidc_token_file_path")?);
        Ok(Oidc { provider_arn, token_file, role: self.role()?, sts: Sts::central() })
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

    fn place(&self) -> String {
        format!("section [{}] of {}", self.name, self.path.display())
    }
}

/// Reads the file. Values are taken as they are, as the SDKs do: neither quotes nor backslashes mean anything.
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
