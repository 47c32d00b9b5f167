//! The configuration file of the official CLI, `~/.aliyun/config.json`, as far as it is read.

use std::io;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

use super::Error;

/// The file: unknown keys are skipped, and a `null` counts as absent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Configuration {
    #[serde(deserialize_with = "or_default")]
    pub(super) current: String,
    #[serde(deserialize_with = "or_default")]
    pub(super) profiles: Vec<Profile>,
}

/// One profile. It holds secrets, so there is no `Debug`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Profile {
    #[serde(deserialize_with = "or_default")]
    pub(super) name: String,
    pub(super) mode: Option<String>,
    pub(super) access_key_id: Option<String>,
    #[serde(deserialize_with = "secret")]
    pub(super) access_key_secret: Option<SecretString>,
    #[serde(deserialize_with = "secret")]
    pub(super) sts_token: Option<SecretString>,
    pub(super) ram_role_name: Option<String>,
    pub(super) ram_role_arn: Option<String>,
    #[serde(deserialize_with = "secret")]
    pub(super) private_key: Option<SecretString>,
    pub(super) key_pair_name: Option<String>,
    pub(super) process_command: Option<String>,
    pub(super) oidc_provider_arn: Option<String>,
    pub(super) oidc_token_file: Option<String>,
    pub(super) cloud_sso_sign_in_url: Option<String>,
    #[serde(deserialize_with = "secret")]
    pub(super) bearer_token: Option<SecretString>,
    pub(super) region_id: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) endpoint_type: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) connect_timeout: i64,
    #[serde(deserialize_with = "or_default")]
    read_timeout: i64,
    /// The former name of `read_timeout`.
    #[serde(deserialize_with = "or_default")]
    retry_timeout: i64,
    #[serde(deserialize_with = "or_default")]
    pub(super) retry_count: i64,
}

impl Profile {
    /// The seconds to wait for an answer; zero when the profile does not say.
    pub(super) fn read_timeout(&self) -> i64 {
        if self.read_timeout == 0 { self.retry_timeout } else { self.read_timeout }
    }
}

fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SecretString>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(SecretString::from))
}

impl Configuration {
    /// Reads the file; `None` when it does not exist. What the user should know about the file goes to `notes`.
    pub(super) fn load(path: &Path, notes: &mut Vec<String>) -> Result<Option<Self>, Error> {
        let text = match std::fs::read(path) {
            Ok(text) => Zeroizing::new(text),
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(problem) => return Err(Error::Unreadable { path: path.to_owned(), problem }),
        };
        note_permissions(path, notes);
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        // A list would be taken for the values of the keys in their order.
        if text.trim_ascii_start().starts_with(b"[") {
            return Err(Error::Malformed { path: path.to_owned(), line: 1, column: 1 });
        }
        // The parser's own message may quote what it read, so only the place is passed on.
        let configuration = serde_json::from_slice(text).map_err(|problem| Error::Malformed {
            path: path.to_owned(),
            line: problem.line(),
            column: problem.column(),
        })?;
        Ok(Some(configuration))
    }

    /// The position of the profile with this name.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.profiles.iter().position(|profile| profile.name == name)
    }

    /// The names of all profiles, in the order of the file.
    pub(super) fn names(&self) -> Vec<String> {
        self.profiles.iter().map(|profile| profile.name.clone()).collect()
    }
}

/// Where the configuration file is when no flag says so.
pub(super) fn default_path(environment: &super::Environment) -> Option<PathBuf> {
    environment.aliyun_dir().map(|directory| directory.join("config.json"))
}

/// The file holds secrets in clear, so others should not be able to read it.
#[cfg(unix)]
fn note_permissions(path: &Path, notes: &mut Vec<String>) {
    use std::os::unix::fs::PermissionsExt;

    let Ok(metadata) = path.metadata() else { return };
    let mode = metadata.permissions().mode() & 0o777;
    if metadata.is_file() && mode & 0o066 != 0 {
        let path = path.display();
        notes.push(format!("{path} is open to other users (mode {mode:04o}): run `chmod 600 {path}`"));
    }
}

#[cfg(not(unix))]
fn note_permissions(_path: &Path, _notes: &mut Vec<String>) {}
