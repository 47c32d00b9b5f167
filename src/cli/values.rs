//! Where values come from: the command line itself, files and standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

/// More than any request can hold.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// A value that could not be had.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The file or standard input cannot be read.
    #[error("cannot read {source_name}: {reason}")]
    Unreadable {
        /// The path, or "standard input".
        source_name: String,
        /// What the system says.
        reason: String,
    },
    /// The file is no text.
    #[error("{0} is not UTF-8 text")]
    NotText(String),
    /// Standard input was asked for a second time.
    #[error("standard input can be read only once")]
    StdinTwice,
}

/// Reads the files that values name. Standard input can be read once.
#[derive(Debug, Default)]
pub struct Input {
    stdin_is_used: bool,
}

impl Input {
    /// The value that a word stands for: `file://PATH` is the file's text as it is, `fileb://PATH` is base64 of its
    /// bytes, and `-` as PATH is standard input. Any other word stands for itself.
    ///
    /// # Errors
    /// When the file cannot be read, or `file://` names a file that is not UTF-8 text.
    pub fn value(&mut self, word: &str) -> Result<String, InputError> {
        if let Some(path) = word.strip_prefix("fileb://") {
            return Ok(STANDARD.encode(&*self.bytes(path)?));
        }
        match word.strip_prefix("file://") {
            Some(path) => self.text(path),
            None => Ok(word.to_owned()),
        }
    }

    /// The text of a file, `-` for standard input, with nothing added and nothing trimmed.
    ///
    /// # Errors
    /// When the file cannot be read or is not UTF-8 text.
    pub fn text(&mut self, path: &str) -> Result<String, InputError> {
        let bytes = self.bytes(path)?;
        match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(InputError::NotText(source_name(path))),
        }
    }

    /// The bytes of a file, `-` for standard input.
    ///
    /// # Errors
    /// When the file cannot be read or is larger than 16 MiB.
    pub fn bytes(&mut self, path: &str) -> Result<Zeroizing<Vec<u8>>, InputError> {
        let unreadable = |reason: String| InputError::Unreadable { source_name: source_name(path), reason };
        let bytes = if path == "-" {
            if std::mem::replace(&mut self.stdin_is_used, true) {
                return Err(InputError::StdinTwice);
            }
            read(io::stdin().lock())
        } else {
            open(Path::new(path)).and_then(read)
        };
        let bytes = bytes.map_err(|error| unreadable(error.to_string()))?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(unreadable("it is larger than 16 MiB, more than any request can hold".to_owned()));
        }
        Ok(bytes)
    }
}

fn open(path: &Path) -> io::Result<File> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    Ok(file)
}

fn read(source: impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    source.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn source_name(path: &str) -> String {
    if path == "-" { "standard input".to_owned() } else { format!("'{path}'") }
}
