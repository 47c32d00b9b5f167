//! `encrypt-file`: a small text file becomes the ciphertext that travels with a release.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Args, FromArgMatches};

use super::cipher_file::{self, Source, Target};
use super::files::Audience;
use super::session::Session;
use super::{Command, call, failure};
use crate::catalog::Named;
use crate::cli::{GlobalOptions, Input, Names, Workflow};
use crate::output::Failure;
use crate::wire::Params;

/// The most bytes that Encrypt takes (behaviour §7.1).
const LARGEST_PLAINTEXT: usize = 6144;

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
    #[arg(long, value_name = "KEY", alias = "KeyId", add = Names(Named::Key))]
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
        None => source.encrypted(),
    };
    let plaintext = read_plaintext(&args.file)?;
    let destination = Target::new(&target, source.path(), options)?;

    let mut params: Params = [("KeyId", args.key_id.as_str()), ("Plaintext", &plaintext)].into_iter().collect();
    cipher_file::set_context(&mut params, args.encryption_context.as_deref())?;
    let session = Session::new(options)?;
    let Some(answer) = call::send(options, &session, "Encrypt", &params)? else { return Ok(()) };
    let blob = cipher_file::text_field(&answer, "CiphertextBlob")?;
    destination.write(blob, Audience::Usual)?;
    cipher_file::report(options, &format!("encrypted {} into {}", args.file.display(), target.display()));
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
