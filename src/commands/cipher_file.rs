//! What `encrypt-file` and `decrypt-file` share: where text comes from and goes to, and the context of a ciphertext.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::failure;
use super::files::{Audience, Destination, Existing};
use crate::cli::GlobalOptions;
use crate::output::{Failure, write_stderr, write_stdout};
use crate::wire::Params;

/// What is added to the name of an encrypted file.
pub(super) const SUFFIX: &str = ".cipher";

/// The file that is read, or standard input.
pub(super) struct Source<'a>(&'a Path);

impl<'a> Source<'a> {
    pub(super) fn of(path: &'a Path) -> Self {
        Self(path)
    }

    /// The path; `None` for standard input.
    pub(super) fn path(&self) -> Option<&'a Path> {
        (self.0 != Path::new("-")).then_some(self.0)
    }

    /// The encrypted file beside the source, or standard output for standard input.
    pub(super) fn encrypted(&self) -> PathBuf {
        match self.path() {
            None => PathBuf::from("-"),
            Some(path) => {
                let mut name = path.as_os_str().to_owned();
                name.push(SUFFIX);
                PathBuf::from(name)
            }
        }
    }
}

/// Where a result goes: a file or standard output.
pub(super) enum Target {
    File(Destination),
    Stdout,
}

impl Target {
    /// Checks the place before any work is done; `-` is standard output.
    pub(super) fn new(path: &Path, input: Option<&Path>, options: &GlobalOptions) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Ok(Self::Stdout);
        }
        let existing = if options.force { Existing::Replace } else { Existing::Keep };
        Ok(Self::File(Destination::new(path, input, existing).map_err(failure::of_file)?))
    }

    /// Writes the text, with nothing added.
    pub(super) fn write(self, text: &str, audience: Audience) -> Result<(), Failure> {
        match self {
            Self::File(destination) => destination.write(text.as_bytes(), audience).map_err(failure::of_file),
            Self::Stdout => write_stdout(text).map_err(|error| failure::of_stdout(&error)),
        }
    }
}

/// Adds the encryption context, if one is given.
pub(super) fn set_context(params: &mut Params, context: Option<&str>) -> Result<(), Failure> {
    let Some(context) = context else { return Ok(()) };
    match serde_json::from_str(context) {
        Ok(Value::Object(fields)) if fields.values().all(Value::is_string) => {
            params.set("EncryptionContext", context);
            Ok(())
        }
        _ => Err(Failure::usage("--encryption-context must be a JSON object of strings, such as {\"app\":\"shop\"}")),
    }
}

/// A text field of an answer that cannot be missing or empty: an empty file would pass for the result.
pub(super) fn text_field<'a>(answer: &'a Value, name: &str) -> Result<&'a str, Failure> {
    let missing = || Failure::other(format!("the answer has no {name}"));
    answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).ok_or_else(missing)
}

/// Tells on standard error what was done.
pub(super) fn report(options: &GlobalOptions, text: &str) {
    if !options.quiet {
        write_stderr(&format!("{text}\n"));
    }
}
