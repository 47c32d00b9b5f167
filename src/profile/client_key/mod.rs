//! Mode ClientKey: the key of an application access point in place of an AccessKey pair (dedicated gateway §10). It is
//! no mode of `config.json`: flags ask for it, and `kms-cli.toml` may say where the files are.

mod error;
mod file;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::credentials::{COMPANIONS, Identity};
use super::environment::{self, Environment};
use super::provider::{Inputs, Provider};
use super::{Error, Flags, Issued, Mode, Outside, Settings, fields};
use crate::client::CredentialError;
use crate::wire::ClientKey;

pub use error::ClientKeyError;

/// The flag that names the file of the client key.
const FILE_FLAG: &str = "--client-key-file";
/// The flag that names the file with its password.
const PASSWORD_FLAG: &str = "--client-key-password-file";

/// Where a client key and its password are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClientKeyFiles {
    /// The client key, as the console or CreateClientKey gives it.
    pub file: Option<PathBuf>,
    /// Its password; a line end behind it does not count.
    pub password_file: Option<PathBuf>,
}

/// The client key that is asked for; `None` where nothing asks for one. What the user should know goes to `notes`.
///
/// # Errors
/// When flags contradict each other, or the key or its password is missing or of no use.
pub fn client_key(
    flags: &Flags,
    settings: &Settings,
    environment: &Environment,
    notes: &mut Vec<String>,
) -> Result<Option<ClientKey>, Error> {
    Ok(match asked_by(flags)? {
        Some(_) => Some(load(flags, &settings.client_key, environment, notes)?),
        None => None,
    })
}

/// The same as the credentials of a caller.
pub(super) fn find<'a>(
    flags: &'a Flags,
    settings: &Settings,
    environment: &'a Environment,
    notes: &mut Vec<String>,
) -> Result<Option<Identity<'a>>, Error> {
    let Some(flag) = asked_by(flags)? else { return Ok(None) };
    let key = load(flags, &settings.client_key, environment, notes)?;
    Ok(Some(Identity {
        provider: Arc::new(Unlocked(key)),
        mode: Mode::ClientKey,
        origin: flag.to_owned(),
        access_key_id: None,
        layers: None,
    }))
}

/// The flag that asks for a client key.
fn asked_by(flags: &Flags) -> Result<Option<&'static str>, ClientKeyError> {
    let is_mode = |name: &str| name.eq_ignore_ascii_case(Mode::ClientKey.as_str());
    let flag = if given(flags.client_key.file.as_deref()).is_some() {
        FILE_FLAG
    } else if flags.get(&fields::MODE).is_some_and(is_mode) {
        "--mode"
    } else if given(flags.client_key.password_file.as_deref()).is_some() {
        return Err(ClientKeyError::PasswordAlone);
    } else {
        return Ok(None);
    };
    let of_mode = fields::MODE.flag.filter(|_| flags.get(&fields::MODE).is_some_and(|name| !is_mode(name)));
    let of_choice = flags.credentials.map(|_| "credentials");
    let of_fields = COMPANIONS.iter().filter(|field| flags.get(field).is_some()).find_map(|field| field.flag);
    match of_mode.or(of_choice).or(of_fields) {
        Some(other) => Err(ClientKeyError::Contradiction { flag, other }),
        None => Ok(Some(flag)),
    }
}

/// A path that is not empty.
fn given(path: Option<&Path>) -> Option<&Path> {
    path.filter(|path| !path.as_os_str().is_empty())
}

fn load(
    flags: &Flags,
    settings: &ClientKeyFiles,
    environment: &Environment,
    notes: &mut Vec<String>,
) -> Result<ClientKey, ClientKeyError> {
    let flags = &flags.client_key;
    let path = given(flags.file.as_deref()).or_else(|| given(settings.file.as_deref()));
    let path = path.ok_or(ClientKeyError::NoFile)?;
    let password_file = given(flags.password_file.as_deref()).or_else(|| given(settings.password_file.as_deref()));
    let password = match (password_file, environment.get(&environment::CLIENT_KEY_PASSWORD)) {
        (Some(path), _) => file::password(path, notes)?,
        (None, Some((variable, password))) => Password { text: password.into(), from: variable.to_owned() },
        (None, None) => return Err(ClientKeyError::NoPassword { path: path.to_owned() }),
    };
    file::unlock(path, &password, notes)
}

/// A password, and where it comes from.
struct Password {
    text: SecretString,
    from: String,
}

impl Password {
    fn expose(&self) -> &str {
        self.text.expose_secret()
    }
}

/// A client key that was read and opened.
#[derive(Debug)]
struct Unlocked(ClientKey);

impl Provider for Unlocked {
    fn name(&self) -> &'static str {
        "client_key"
    }

    fn fetch(&self, _outside: &Outside) -> Result<Issued, CredentialError> {
        let what = format!("client key {}", self.0.id());
        Err(CredentialError::unusable(what, "it is no AccessKey pair, which this cannot do without")
            .hint("leave out --client-key-file and --mode ClientKey; `whoami --offline` needs no AccessKey"))
    }

    fn inputs(&self) -> Option<Inputs> {
        None
    }

    fn client_key(&self) -> Option<&ClientKey> {
        Some(&self.0)
    }
}
