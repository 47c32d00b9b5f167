//! `local`: the local KMS as a server, its identity, and starting over.

use std::net::SocketAddr;
use std::path::Path;

use chrono::Utc;
use clap::{ArgMatches, Args, FromArgMatches, Subcommand};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::session::Session;
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::local::{self, Identity, LocalKms, server};
use crate::output::{Failure, write_stderr, write_stdout};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "local",
        summary: "Runs, describes or resets the local KMS of this machine.",
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
    Serve {
        /// Address to listen on; port 0 takes a free one.
        #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
        listen: SocketAddr,
        /// Serve HTTPS, with a certificate of a CA that is made in the folder of the local KMS.
        #[arg(long)]
        tls: bool,
    },
    /// Print region, account and AccessKey of the local KMS as one JSON line.
    Info,
    /// Remove the local KMS with all its keys. What they encrypted is lost.
    Reset,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Local::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let folder = Session::new(options)?.local_folder()?;
    match args.task {
        Task::Serve { listen, tls } => serve(&folder, listen, tls),
        Task::Info => info(&folder),
        Task::Reset => {
            local::reset(&folder).map_err(failure::of_local)?;
            if !options.quiet {
                write_stderr(&format!("the local KMS in {} is gone\n", folder.display()));
            }
            Ok(())
        }
    }
}

fn serve(folder: &Path, listen: SocketAddr, tls: bool) -> Result<(), Failure> {
    let kms = LocalKms::open(folder).map_err(failure::of_local)?;
    let identity = kms.identity().clone();
    let tls = if tls { server::Tls::On { dir: folder.to_owned() } } else { server::Tls::Off };
    let ready = |ready: &server::Ready| {
        let line = line(&identity, json!(ready.url), ready.ca_file.as_deref());
        write_stdout(&line).map_err(std::io::Error::other)
    };
    server::serve(server::Options { listen, tls }, move |request| kms.respond(request, Utc::now()), ready)
        .map_err(|error| failure::of_server(&error))
}

fn info(folder: &Path) -> Result<(), Failure> {
    let kms = LocalKms::open(folder).map_err(failure::of_local)?;
    let ca_file = folder.join("ca.pem");
    let ca_file = ca_file.exists().then_some(ca_file);
    write_stdout(&line(kms.identity(), Value::Null, ca_file.as_deref())).map_err(|error| failure::of_stdout(&error))
}

/// What a client needs to know, as one line of JSON.
fn line(identity: &Identity, url: Value, ca_file: Option<&Path>) -> String {
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
    format!("{fields}\n")
}
