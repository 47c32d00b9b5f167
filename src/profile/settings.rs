//! The settings of `kms-cli` itself, `~/.aliyun/kms-cli.toml`. Nothing in it is required, and it holds no credentials.

use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::{ActionColumns, Choice, ClientKeyFiles, Environment, Error};
use crate::output::{ColourChoice, ErrorFormat, Format};

/// The settings; a key that is not known is an error, because it is a typing mistake that would do nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The form of results when `--output` is not given, in its words.
    #[serde(deserialize_with = "parsed")]
    pub output: Option<Format>,
    /// The columns that the tables of actions have.
    pub columns: ActionColumns,
    /// When to use colour where `--color` is not given.
    #[serde(deserialize_with = "parsed")]
    pub color: Option<ColourChoice>,
    /// The form of failures when `--error-format` is not given.
    #[serde(deserialize_with = "parsed")]
    pub error_format: Option<ErrorFormat>,
    /// How often a failed request is tried again when neither flag nor profile says so.
    pub retry_count: Option<u32>,
    /// Where credentials come from.
    pub credentials: Credentials,
    /// The client key that `--mode ClientKey` takes; a leading `~/` is the home directory.
    pub client_key: ClientKeyFiles,
    /// The local KMS.
    pub local: Local,
    /// The completion of command lines.
    pub completion: Completion,
}

/// The settings of credentials; none of them is a secret.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Credentials {
    /// The source when `--credentials` is not given.
    #[serde(deserialize_with = "parsed")]
    pub source: Option<Choice>,
    /// Whether to tell that a profile nobody named wins over the environment.
    pub note: bool,
    /// Whether temporary credentials are kept for the next command.
    pub cache: bool,
}

impl Default for Credentials {
    fn default() -> Self {
        Self { source: None, note: true, cache: true }
    }
}

/// The settings of completion.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Completion {
    /// Whether the account is asked for the names of keys, aliases and secrets.
    pub account: bool,
}

impl Default for Completion {
    fn default() -> Self {
        Self { account: true }
    }
}

/// A text that is understood as it is read, so that a mistake is found with its place.
fn parsed<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display>,
{
    String::deserialize(deserializer)?.parse().map(Some).map_err(D::Error::custom)
}

/// The settings of the local KMS.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Local {
    /// Where the local KMS keeps its state; a leading `~/` is the home directory.
    pub dir: Option<PathBuf>,
    /// Whether commands go to the local KMS without `--local`.
    pub enabled: bool,
}

impl Settings {
    /// Reads the settings; the defaults when there is no file.
    ///
    /// # Errors
    /// When the file cannot be read, is not TOML, or has a key or value that does not belong there.
    pub fn load(environment: &Environment) -> Result<Self, Error> {
        let Some(path) = Self::path(environment) else { return Ok(Self::default()) };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(problem) => return Err(Error::Unreadable { path, problem }),
        };
        let mut settings: Self = toml::from_str(&text).map_err(|problem| {
            let (line, column) = place(&text, problem.span().map_or(0, |span| span.start));
            Error::InvalidSettings { path, line, column, problem: problem.message().to_owned() }
        })?;
        let ClientKeyFiles { file, password_file } = &mut settings.client_key;
        for path in [file, password_file, &mut settings.local.dir].into_iter().flatten() {
            *path = expand(path, environment);
        }
        Ok(settings)
    }

    /// Where the settings are; `None` without a home directory.
    pub fn path(environment: &Environment) -> Option<PathBuf> {
        environment.aliyun_dir().map(|directory| directory.join("kms-cli.toml"))
    }
}

fn expand(path: &Path, environment: &Environment) -> PathBuf {
    match (path.strip_prefix("~"), environment.home()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path.to_owned(),
    }
}

/// Line and column, both from one, of a byte of the text.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
