//! The settings of a local KMS, `local.toml` in its directory: who may call besides the AccessKey of the store, what
//! they may do, and how the service stands. Nothing in it is required; read once, when the KMS is opened.

mod document;
mod values;

use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use super::Error;
use super::accounts::{AccessKey, Role};
use super::engine::AccountStatus;
use document::Document;

/// The name of the file.
pub(super) const FILE: &str = "local.toml";

/// The settings. `Debug` shows no secret.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    pub(super) access_keys: Vec<AccessKey>,
    pub(super) roles: Vec<Role>,
    pub(super) account_status: AccountStatus,
    pub(super) quotas: bool,
    pub(super) notes: Vec<String>,
}

/// Settings that cannot be right. The text names the place and what belongs there, never a value of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {problem}")]
pub struct InvalidSettings {
    line: usize,
    column: usize,
    problem: String,
}

impl Settings {
    /// Reads the settings of the KMS in a directory; the defaults when there is no file.
    ///
    /// # Errors
    /// When the file cannot be read, is not TOML, or has a key or value that does not belong there.
    pub fn load(dir: &Path) -> Result<Self, Error> {
        let path = dir.join(FILE);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => Zeroizing::new(text),
            // That the directory is none, the store tells better.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Self::default());
            }
            Err(cause) => return Err(Error::File { path, cause }),
        };
        let mut settings = Self::parse(&text).map_err(|cause| Error::Settings { path: path.clone(), cause })?;
        if !settings.access_keys.is_empty() {
            settings.notes.extend(note_on_permissions(dir, &path));
        }
        Ok(settings)
    }

    /// Reads the text of a `local.toml`.
    ///
    /// # Errors
    /// When it is not TOML, or has a key or value that does not belong there.
    pub fn parse(text: &str) -> Result<Self, InvalidSettings> {
        let document: Document = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            InvalidSettings::at(text, at, without_values(error.message()))
        })?;
        document.check().map_err(|mistake| InvalidSettings::at(text, mistake.at, mistake.problem))
    }
}

impl InvalidSettings {
    /// A problem at a byte of the text.
    fn at(text: &str, at: usize, problem: String) -> Self {
        let before = text.get(..at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { line, column, problem }
    }
}

/// What a parser says without the value that it quotes, which may be a secret: `invalid type: string "…", expected …`.
fn without_values(message: &str) -> String {
    match message.rsplit_once(", expected ") {
        Some((found, expected)) if found.starts_with("invalid ") => format!("expected {expected}"),
        _ => message.to_owned(),
    }
}

/// The file holds secrets in clear, so others should not be able to read it. A directory that they cannot enter
/// keeps them away as well.
#[cfg(unix)]
fn note_on_permissions(dir: &Path, path: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;

    let mode = |path: &Path| Some(path.metadata().ok()?.permissions().mode() & 0o777);
    let (of_dir, of_file) = (mode(dir)?, mode(path)?);
    let is_open = of_dir & 0o011 != 0 && of_file & 0o066 != 0;
    let path = path.display();
    is_open.then(|| format!("{path} is open to other users (mode {of_file:04o}): run `chmod 600 {path}`"))
}

#[cfg(not(unix))]
fn note_on_permissions(_dir: &Path, _path: &Path) -> Option<String> {
    None
}
