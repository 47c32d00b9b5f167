//! `local`: the local KMS as a server, its identity, its content, and starting over.

mod archive;
mod clock;
mod serve;

use std::path::{Path, PathBuf};

use chrono::Utc;
use clap::{ArgMatches, Args, FromArgMatches, Subcommand};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::session::Session;
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::local::{self, LocalKms, Seed, Seeded};
use crate::output::{Failure, write_stderr, write_stdout};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "local",
        summary: "Runs, fills, copies, describes or resets the local KMS of this machine.",
        build: |command| Local::augment_args(command).arg_required_else_help(false).after_help(NOTES),
    },
    run,
};

const NOTES: &str = "\
The local KMS is for development, tests and CI. It is no place for production keys: whoever can
read its folder can read every key.

Examples:
  kms-cli local serve
  kms-cli local serve --listen 127.0.0.1:8443 --tls
  kms-cli --local ListKeys";

#[derive(Debug, Args)]
struct Local {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Serve the local KMS until SIGTERM or SIGINT; one JSON line on standard output tells when it is ready.
    #[command(after_help = serve::NOTES)]
    Serve(serve::Serve),
    /// Tell or move the clock of a running local KMS.
    #[command(after_help = clock::NOTES)]
    Clock(clock::Clock),
    /// Make the keys, secrets and instances of a TOML file, where they are not there yet.
    Seed {
        /// The seed; docs/local-kms.md tells what it may hold.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Write the whole local KMS into one encrypted file.
    #[command(after_help = archive::NOTES)]
    Export(archive::Archive),
    /// Take the local KMS of an encrypted file, in place of an empty one or, with --force, of any.
    #[command(after_help = archive::NOTES)]
    Import(archive::Archive),
    /// Print region, account and AccessKey of the local KMS as one JSON line.
    Info,
    /// Remove the local KMS with all its keys. What they encrypted is lost.
    Reset,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Local::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let session = Session::new(options)?;
    match args.task {
        Task::Serve(args) => serve::run(options, &session, args),
        Task::Clock(args) => clock::run(options, &session, &args),
        Task::Seed { file } => seed(options, &session, &file),
        Task::Export(args) => archive::export(options, &session, &args),
        Task::Import(args) => archive::import(options, &session, &args),
        Task::Info => {
            let folder = session.local_folder()?;
            let kms = LocalKms::open(&folder).map_err(failure::of_local)?;
            session.note(kms.notes());
            info(&kms, &folder)
        }
        Task::Reset => {
            let folder = session.local_folder()?;
            local::reset(&folder).map_err(failure::of_local)?;
            if !options.quiet {
                write_stderr(&format!("the local KMS in {} is gone\n", folder.display()));
            }
            Ok(())
        }
    }
}

fn seed(options: &GlobalOptions, session: &Session<'_>, file: &Path) -> Result<(), Failure> {
    let seed = Seed::load(file).map_err(failure::of_seed)?;
    let kms = LocalKms::open(&session.local_folder()?).map_err(failure::of_local)?;
    session.note(kms.notes());
    let Seeded { made, found } = kms.seed(&seed, Utc::now()).map_err(failure::of_seed)?;
    if !options.quiet {
        write_stderr(&format!("{made} made, {found} already there\n"));
    }
    Ok(())
}

fn info(kms: &LocalKms, folder: &Path) -> Result<(), Failure> {
    let ca_file = folder.join("ca.pem");
    let ca_file = ca_file.exists().then_some(ca_file);
    write_stdout(&line(kms, Value::Null, ca_file.as_deref())).map_err(|error| failure::of_stdout(&error))
}

/// What a client needs to know, as one line of JSON.
fn line(kms: &LocalKms, url: Value, ca_file: Option<&Path>) -> String {
    let identity = kms.identity();
    let mut fields = json!({
        "url": url,
        "region": identity.region.as_str(),
        "account_id": identity.account_id,
        "access_key_id": identity.access_key_id,
        "access_key_secret": identity.access_key_secret.expose_secret(),
    });
    if let Some(ca_file) = ca_file {
        fields["ca_file"] = json!(ca_file);
    }
    let others: Vec<&str> = kms.other_access_key_ids().collect();
    if !others.is_empty() {
        fields["other_access_key_ids"] = json!(others);
    }
    format!("{fields}\n")
}
