//! `local clock`: the clock of a running local KMS, told and moved.

use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};

use super::failure;
use crate::cli::GlobalOptions;
use crate::client::{NetworkOptions, NetworkTransport, Steps, Transport as _};
use crate::commands::session::Session;
use crate::output::{Failure, write_stdout};
use crate::profile::{environment, fields};
use crate::wire::{ApiError, Endpoint, Headers, Method, Request};

/// How long the server may take; it has next to nothing to do.
const TIMEOUT: Duration = Duration::from_secs(10);

pub(super) const NOTES: &str = "\
Examples:
  kms-cli local clock --url http://127.0.0.1:8080
  kms-cli local clock --url http://127.0.0.1:8080 --advance 8d
  kms-cli local clock --url http://127.0.0.1:8080 --offset 0s

Keys and secrets are deleted, rotated and expire by this clock. Signatures go by the real time.";

#[derive(Debug, Args)]
pub(super) struct Clock {
    /// Let the clock go on by so much: 8d, 1d12h, 90s; with - back.
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, conflicts_with_all = ["offset", "now"])]
    advance: Option<String>,
    /// Set the clock so far from the real time.
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, conflicts_with = "now")]
    offset: Option<String>,
    /// Set the clock to this time, such as 2030-01-31T00:00:00Z.
    #[arg(long, value_name = "TIME")]
    now: Option<String>,
    /// URL of the server [default: --endpoint].
    #[arg(long, value_name = "URL")]
    url: Option<String>,
}

pub(super) fn run(options: &GlobalOptions, session: &Session<'_>, args: &Clock) -> Result<(), Failure> {
    let endpoint = endpoint(options, session, args)?;
    let moves = [("advance", &args.advance), ("offset", &args.offset), ("now", &args.now)];
    let asked = moves.into_iter().find_map(|(name, value)| value.as_ref().map(|value| json!({name: value})));
    let host = endpoint.authority.clone();
    let headers = Headers::from_iter([("host", host.as_str()), ("content-type", "application/json")]);
    let request = match asked {
        Some(asked) => {
            Request { method: Method::Post, query: String::new(), headers, body: asked.to_string().into_bytes() }
        }
        None => Request { method: Method::Get, query: String::new(), headers, body: Vec::new() },
    };
    let network = NetworkOptions {
        trust: session.trust(),
        connect_timeout: TIMEOUT,
        read_timeout: TIMEOUT,
        steps: Steps::Untimed,
    };
    let transport = NetworkTransport::new(endpoint, &network).map_err(|error| Failure::setup(error.to_string()))?;
    let answer = transport.send(&request).map_err(|error| Failure::network(error.to_string()))?.response;
    let clock: Option<Value> = serde_json::from_slice(&answer.body).ok();
    match clock {
        Some(clock) if answer.status == 200 && clock.get("offset_seconds").is_some() => {
            write_stdout(&format!("{clock}\n")).map_err(|error| failure::of_stdout(&error))
        }
        _ => Err(match ApiError::parse(answer.status, &answer.body) {
            Some(error) if answer.status == 400 => Failure::usage(error.message),
            Some(error) => Failure::other(error.to_string()),
            None => Failure::other(format!("{host} is no server of the local KMS (status {})", answer.status)),
        }),
    }
}

/// Where the clock of the server is.
fn endpoint(options: &GlobalOptions, session: &Session<'_>, args: &Clock) -> Result<Endpoint, Failure> {
    let url = args.url.clone().or_else(|| options.flags.get(&fields::ENDPOINT).map(str::to_owned));
    let url = url.or_else(|| session.variable(&environment::ENDPOINT));
    let url = url.ok_or_else(|| {
        Failure::usage("--url is missing: the clock is that of a running server")
            .hint("the line that `kms-cli local serve` prints has the url")
    })?;
    let endpoint: Endpoint = format!("{}/_local/clock", url.trim_end_matches('/'))
        .parse()
        .map_err(|error: crate::wire::InvalidEndpoint| Failure::usage(error.to_string()))?;
    Ok(endpoint)
}
