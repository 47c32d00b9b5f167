//! `encrypt-file`: a small text file becomes the ciphertext that travels with a release.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Args, FromArgMatches};
use serde_json::Value;

use super::files::{Audience, Destination, Existing};
use super::session::Session;
use super::{Command, call, failure};
use crate::cli::{GlobalOptions, Input, Workflow};
use crate::output::{Failure, write_stderr, write_stdout};
use crate::wire::Params;

/// The most bytes that Encrypt takes (behaviour §7.1).
const LARGEST_PLAINTEXT: usize = 6144;
/// What is added to the name of an encrypted file.
pub(super) const SUFFIX: &str = ".cipher";

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "encrypt-file",
        summary: "Encrypts a small text file, such as a private key, into FILE.cipher.",
        build: |command| EncryptFile::augment_args(command).after_help(EXAMPLES),
    },
    run,
};

const EXAMPLES: &str = "\
Examples:
  kms-cli encrypt-file certs/key.pem --key-id alias/Apollo/WorkKey
  kms-cli encrypt-file certs/key.pem --key-id alias/Apollo/WorkKey \\
    --encryption-context '{\"app\":\"shop\"}'

The file holds exactly the CiphertextBlob that Encrypt gives for the file's text. UTF-8 files up to 6,144 bytes.";

#[derive(Debug, Args)]
struct EncryptFile {
    /// File to encrypt; - is standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Id, alias or ARN of the key.
    #[arg(long, value_name = "KEY", alias = "KeyId")]
    key_id: String,
    /// Where to write, - for standard output [default: FILE.cipher].
    #[arg(long, short = 'o', value_name = "PATH")]
    output_file: Option<PathBuf>,
    /// Names and values (a JSON object) that decrypting will need again.
    #[arg(long, value_name = "JSON", alias = "EncryptionContext")]
    encryption_context: Option<String>,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = EncryptFile::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    if args.key_id.is_empty() {
        return Err(Failure::usage("--key-id must not be empty"));
    }
    let source = Source::of(&args.file);
    let target = match &args.output_file {
        Some(path) => path.clone(),
        None => source.default_target(),
    };
    let destination = Target::new(&target, source.path(), options)?;
    let plaintext = read_plaintext(&args.file)?;

    let mut params: Params = [("KeyId", args.key_id.as_str()), ("Plaintext", &plaintext)].into_iter().collect();
    set_context(&mut params, args.encryption_context.as_deref())?;
    let session = Session::new(options)?;
    let Some(answer) = call::send(options, &session, "Encrypt", &params)? else { return Ok(()) };
    let blob = text_field(&answer, "CiphertextBlob")?;
    destination.write(blob.as_bytes(), Audience::Usual)?;
    report(options, &format!("encrypted {} into {}", args.file.display(), target.display()));
    Ok(())
}

/// The file's text, if Encrypt can take it.
fn read_plaintext(path: &Path) -> Result<zeroize::Zeroizing<String>, Failure> {
    let name = path.display();
    let path = path.to_str().ok_or_else(|| Failure::usage(format!("the path '{name}' is not UTF-8")))?;
    let bytes = Input::default().bytes(path).map_err(failure::of_input)?;
    if bytes.is_empty() {
        return Err(Failure::usage(format!("'{name}' is empty, there is nothing to encrypt")));
    }
    if bytes.len() > LARGEST_PLAINTEXT {
        let message = format!("'{name}' has {} bytes; encrypt-file takes up to {LARGEST_PLAINTEXT}", bytes.len());
        return Err(Failure::usage(message));
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(zeroize::Zeroizing::new(text.to_owned())),
        Err(_) => Err(Failure::usage(format!("'{name}' is not UTF-8 text, which encrypt-file takes"))),
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

/// A text field of an answer that cannot be missing.
pub(super) fn text_field<'a>(answer: &'a Value, name: &str) -> Result<&'a str, Failure> {
    let missing = || Failure::other(format!("the answer has no {name}"));
    answer.get(name).and_then(Value::as_str).ok_or_else(missing)
}

/// Tells on standard error what was done.
pub(super) fn report(options: &GlobalOptions, text: &str) {
    if !options.quiet {
        write_stderr(&format!("{text}\n"));
    }
}

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
    fn default_target(&self) -> PathBuf {
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

    pub(super) fn write(self, content: &[u8], audience: Audience) -> Result<(), Failure> {
        match self {
            Self::File(destination) => destination.write(content, audience).map_err(failure::of_file),
            Self::Stdout => {
                let text = String::from_utf8_lossy(content);
                write_stdout(&text).map_err(|error| failure::of_stdout(&error))
            }
        }
    }
}
