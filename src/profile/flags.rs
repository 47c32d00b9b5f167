//! What the command line says about the caller.

use std::collections::HashMap;
use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};

use super::fields::Field;
use super::{Choice, ClientKeyFiles};

/// The configuration flags, named as in the official CLI. An empty text counts as absent, and `Debug` shows no value
/// of a field, because any of them may be a secret.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// `--profile`, `-p`: the profile to use.
    pub profile: Option<String>,
    /// `--config-path`: another file than `~/.aliyun/config.json`.
    pub config_path: Option<PathBuf>,
    /// `--credentials`: the one source that credentials are taken from.
    pub credentials: Option<Choice>,
    /// `--client-key-file` and `--client-key-password-file`: a client key in place of credentials.
    pub client_key: ClientKeyFiles,
    fields: HashMap<&'static str, SecretString>,
}

impl Flags {
    /// Gives a field the value of its flag.
    pub fn set(&mut self, field: &'static Field, value: impl Into<SecretString>) {
        self.fields.insert(field.key, value.into());
    }

    /// What the flag of a field says; `None` when it is absent or empty.
    pub fn get(&self, field: &Field) -> Option<&str> {
        self.given(field).filter(|value| !value.is_empty())
    }

    /// What the flag of a field says, which may be empty; `None` when the flag is absent.
    pub fn given(&self, field: &Field) -> Option<&str> {
        self.fields.get(field.key).map(ExposeSecret::expose_secret)
    }
}
