//! `local serve`: the local KMS behind a port.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use chrono::{Duration, Utc};
use clap::{Args, ValueEnum};
use serde_json::json;

use super::{failure, line};
use crate::cli::GlobalOptions;
use crate::commands::session::Session;
use crate::local::faults::Faults;
use crate::local::server::{self, Ready, Tls};
use crate::local::{self, LocalKms, Log, Seed, Settings, Suite, Wanted, parse_account_id, parse_signed_span};
use crate::output::{Failure, write_stderr_at_once, write_stdout};
use crate::profile::fields;
use crate::wire::InvalidRegion;

/// How the folder for a certificate authority begins that lasts as long as the server.
const TEMPORARY: &str = "kms-cli-ca-";

pub(super) const NOTES: &str = "\
Examples:
  kms-cli local serve --listen 127.0.0.1:8443 --tls
  kms-cli local serve --ephemeral --seed tests/kms.toml --log json
  kms-cli local serve --ephemeral --region cn-shanghai --account-id 1234567890123456
  kms-cli local serve --ephemeral --fault 'Encrypt=throttle:0.1,*=delay:200ms' --fault-seed 7

A fault is ACTION=FAULT[:PROBABILITY]; the action * stands for all. FAULT is throttle (429),
throttle-user (400), a status from 400 to 599, delay:TIME, drop (the connection ends before the
work), drop-after (the work is done, its answer lost), reset or garbage. The same seed and the
same requests give the same faults.";

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Serve HTTPS, with a certificate of a CA that is made in the folder of the local KMS.
    #[arg(long)]
    tls: bool,
    /// Keep everything in memory only: a new and empty KMS that is gone when the server stops.
    #[arg(long)]
    ephemeral: bool,
    /// Make the keys and secrets of this file first, where they are not there yet.
    #[arg(long, value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Account that a new KMS plays, up to 20 digits; its region is that of --region.
    #[arg(long, value_name = "ID", value_parser = parse_account_id)]
    account_id: Option<String>,
    /// Let the KMS live so far in the future, or with - in the past: 8d, -12h, 1d30m.
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = parse_signed_span)]
    clock_offset: Option<Duration>,
    /// Let requests go wrong: ACTION=FAULT[:PROBABILITY],…; see below.
    #[arg(long, value_name = "RULES")]
    fault: Option<String>,
    /// What the draw of the faults begins with.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    fault_seed: u64,
    /// Write one line for each request to standard error; it never holds a value.
    #[arg(long, value_name = "FORM")]
    log: Option<LogForm>,
    /// Hold the account to the service's quotas: 200 keys, 300 aliases, requests per second.
    #[arg(long)]
    quotas: bool,
}

/// A value of `--log`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LogForm {
    /// A JSON object.
    Json,
}

pub(super) fn run(options: &GlobalOptions, session: &Session<'_>, args: Serve) -> Result<(), Failure> {
    let faults = match &args.fault {
        Some(rules) => {
            Faults::parse(rules, args.fault_seed).map_err(|error| Failure::usage(format!("--fault {error}")))
        }
        None => Ok(Faults::default()),
    }?;
    let seed = args.seed.as_deref().map(Seed::load).transpose().map_err(failure::of_seed)?;
    let folder = if args.ephemeral { None } else { Some(session.local_folder()?) };
    let kms = open(options, session, folder.as_deref(), &args)?;
    if let Some(offset) = args.clock_offset {
        kms.set_clock_offset(offset).map_err(|error| Failure::usage(format!("--clock-offset: {error}")))?;
    }
    if let Some(seed) = &seed {
        kms.seed(seed, Utc::now()).map_err(failure::of_seed)?;
    }
    session.note(kms.notes());
    let announced = kms.clone();
    let log: Option<Log> = match args.log {
        Some(LogForm::Json) => Some(Box::new(write_stderr_at_once)),
        None => None,
    };

    // The temporary folder is removed with everything in it when this function ends.
    let (tls, _temporary) = match (args.tls, folder) {
        (false, _) => (Tls::Off, None),
        (true, Some(dir)) => (Tls::On { dir }, None),
        (true, None) => {
            let folder = temporary_folder()?;
            (Tls::On { dir: folder.path().to_owned() }, Some(folder))
        }
    };
    let ready = |ready: &Ready| {
        let line = line(&announced, json!(ready.url), ready.ca_file.as_deref());
        write_stdout(&line).map_err(std::io::Error::other)
    };
    let options = server::Options { listen: args.listen, tls, patience: server::Patience::default() };
    server::serve(options, Suite::new(kms, faults, log), ready).map_err(|error| failure::of_server(&error))
}

/// Opens the KMS in a folder, or without one a KMS in memory, which has the settings of a folder that was named.
fn open(
    options: &GlobalOptions,
    session: &Session<'_>,
    folder: Option<&Path>,
    args: &Serve,
) -> Result<LocalKms, Failure> {
    let region = options.flags.given(&fields::REGION).map(str::parse).transpose();
    let region = region.map_err(|error: InvalidRegion| Failure::usage(error.to_string()))?;
    let wanted = Wanted { region, account_id: args.account_id.clone() };
    let mut opening = local::Options { wanted, quotas: args.quotas, ..local::Options::default() };
    let opened = match (folder, session.named_local_folder()) {
        (Some(folder), _) => opening.open(folder),
        (None, Some(named)) => {
            opening.settings = Some(Settings::load(&named).map_err(failure::of_local)?);
            opening.in_memory()
        }
        (None, None) => opening.in_memory(),
    };
    opened.map_err(failure::of_local)
}

fn temporary_folder() -> Result<tempfile::TempDir, Failure> {
    tempfile::Builder::new().prefix(TEMPORARY).tempdir().map_err(|error| {
        Failure::other(format!("cannot make a temporary folder for the certificate authority: {error}"))
    })
}
