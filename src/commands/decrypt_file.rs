//! `decrypt-file`: the ciphertext of `encrypt-file` becomes the file that it was.

use std::path::{Path, PathBuf};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use clap::{ArgMatches, Args, FromArgMatches};

use super::cipher_file::{self, SUFFIX, Source, Target};
use super::files::Audience;
use super::session::Session;
use super::{Command, call, failure};
use crate::cli::{GlobalOptions, Input, Workflow};
use crate::output::Failure;
use crate::wire::Params;

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "decrypt-file",
        summary: "Decrypts FILE.cipher into FILE, readable by its owner alone.",
        build: |command| DecryptFile::augment_args(command).after_help(EXAMPLES),
    },
    run,
};

const EXAMPLES: &str = "\
Examples:
  kms-cli decrypt-file certs/key.pem.cipher
  kms-cli decrypt-file certs/key.pem.cipher -o /run/app/key.pem
  kms-cli decrypt-file certs/key.pem.cipher -o - | openssl pkey -noout -check";

#[derive(Debug, Args)]
struct DecryptFile {
    /// File to decrypt; - is standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where to write, - for standard output [default: FILE without .cipher].
    #[arg(long, short = 'o', value_name = "PATH")]
    output_file: Option<PathBuf>,
    /// Names and values (a JSON object) that the file was encrypted with.
    #[arg(long, value_name = "JSON", alias = "EncryptionContext")]
    encryption_context: Option<String>,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = DecryptFile::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let source = Source::of(&args.file);
    let target = match &args.output_file {
        Some(path) => path.clone(),
        None => default_target(&args.file)?,
    };
    let blob = read_blob(&args.file)?;
    let destination = Target::new(&target, source.path(), options)?;

    let mut params: Params = [("CiphertextBlob", blob)].into_iter().collect();
    cipher_file::set_context(&mut params, args.encryption_context.as_deref())?;
    let session = Session::new(options)?;
    let Some(answer) = call::send(options, &session, "Decrypt", &params)? else { return Ok(()) };
    let plaintext = cipher_file::text_field(&answer, "Plaintext")?;
    destination.write(plaintext, Audience::Owner)?;
    cipher_file::report(options, &format!("decrypted {} into {}", args.file.display(), target.display()));
    Ok(())
}

/// The name without its suffix, or standard output for standard input.
fn default_target(path: &Path) -> Result<PathBuf, Failure> {
    if path == Path::new("-") {
        return Ok(PathBuf::from("-"));
    }
    let name = path.to_str().and_then(|path| path.strip_suffix(SUFFIX)).filter(|name| !name.ends_with(['/', '\\']));
    name.filter(|name| !name.is_empty()).map(PathBuf::from).ok_or_else(|| {
        Failure::usage(format!("'{}' does not end in {SUFFIX}", path.display())).hint("name the output with -o PATH")
    })
}

/// The ciphertext in the file; white space around it, such as a last line break, is no part of it.
fn read_blob(path: &Path) -> Result<String, Failure> {
    let name = path.display();
    let path = path.to_str().ok_or_else(|| Failure::usage(format!("the path '{name}' is not UTF-8")))?;
    let bytes = Input::default().bytes(path).map_err(failure::of_input)?;
    let blob = std::str::from_utf8(&bytes).unwrap_or_default().trim();
    if blob.is_empty() || STANDARD.decode(blob).is_err() {
        return Err(Failure::usage(format!("'{name}' is not a ciphertext of encrypt-file: it is not base64 text")));
    }
    Ok(blob.to_owned())
}
