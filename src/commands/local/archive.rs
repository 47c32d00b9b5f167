//! `local export` and `local import`: the whole local KMS as one encrypted file.

use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::failure;
use crate::cli::GlobalOptions;
use crate::commands::files::{Audience, Destination, Existing};
use crate::commands::session::Session;
use crate::local::{self, Occupied};
use crate::output::{Failure, write_stderr};
use crate::profile::environment;

pub(super) const NOTES: &str = "\
The passphrase is the first line of --passphrase-file, or else KMS_CLI_PASSPHRASE, or else asked for.

Examples:
  kms-cli local export kms-backup.age --passphrase-file pass.txt
  kms-cli --local-dir elsewhere local import kms-backup.age --passphrase-file pass.txt

The file is in the age format. It holds the keys and secrets of the store, its identity and its
master key, but no settings (local.toml). Servers on a folder that is imported into have to be
stopped first.";

#[derive(Debug, Args)]
pub(super) struct Archive {
    /// The encrypted file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// File whose first line is the passphrase.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

/// Whether a passphrase that is typed has to be typed again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Typed {
    Once,
    Twice,
}

pub(super) fn export(options: &GlobalOptions, session: &Session<'_>, args: &Archive) -> Result<(), Failure> {
    let folder = session.local_folder()?;
    let existing = if options.force { Existing::Replace } else { Existing::Keep };
    let destination = Destination::new(&args.file, None, existing).map_err(failure::of_file)?;
    let passphrase = passphrase(session, args, Typed::Twice)?;
    let sealed = local::export(&folder, &passphrase).map_err(failure::of_local)?;
    destination.write(&sealed, Audience::Owner).map_err(failure::of_file)?;
    report(options, &format!("exported the local KMS in {} to {}", folder.display(), args.file.display()));
    Ok(())
}

pub(super) fn import(options: &GlobalOptions, session: &Session<'_>, args: &Archive) -> Result<(), Failure> {
    let folder = session.local_folder()?;
    let sealed = fs::read(&args.file).map_err(|error| unreadable(&args.file, &error))?;
    let passphrase = passphrase(session, args, Typed::Once)?;
    let occupied = if options.force { Occupied::Replace } else { Occupied::Keep };
    local::import(&folder, &sealed, &passphrase, occupied).map_err(failure::of_local)?;
    report(options, &format!("imported {} into the local KMS in {}", args.file.display(), folder.display()));
    Ok(())
}

/// The passphrase from where it may come from; never from the command line, which others can read.
fn passphrase(session: &Session<'_>, args: &Archive, typed: Typed) -> Result<SecretString, Failure> {
    let text = if let Some(path) = &args.passphrase_file {
        let text = Zeroizing::new(fs::read_to_string(path).map_err(|error| unreadable(path, &error))?);
        SecretString::from(text.lines().next().unwrap_or_default())
    } else if let Some(text) = session.variable(&environment::PASSPHRASE) {
        SecretString::from(text)
    } else if io::stdin().is_terminal() {
        ask(typed)?
    } else {
        return Err(Failure::usage("there is no passphrase")
            .hint("--passphrase-file FILE takes it from a file; KMS_CLI_PASSPHRASE can hold it"));
    };
    match text.expose_secret().is_empty() {
        true => Err(Failure::usage("the passphrase is empty")),
        false => Ok(text),
    }
}

fn ask(typed: Typed) -> Result<SecretString, Failure> {
    let prompt = |text: &str| {
        let typed = rpassword::prompt_password(text).map(SecretString::from);
        typed.map_err(|error| Failure::other(format!("cannot read the passphrase: {error}")))
    };
    let first = prompt("Passphrase: ")?;
    if typed == Typed::Twice && prompt("Again: ")?.expose_secret() != first.expose_secret() {
        return Err(Failure::usage("the two passphrases differ"));
    }
    Ok(first)
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::other(format!("cannot read '{}': {error}", path.display()))
}

fn report(options: &GlobalOptions, text: &str) {
    if !options.quiet {
        write_stderr(&format!("{text}\n"));
    }
}
