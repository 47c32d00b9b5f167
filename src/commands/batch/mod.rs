//! `batch`: many calls in one process, one JSON line each.

mod crew;
mod interrupt;
mod lines;
mod request;
mod results;
mod resume;

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use clap::{ArgMatches, Args, FromArgMatches};
use serde_json::Value;

use super::call;
use super::session::{Connection, Session};
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::client::{Client, Error, Pace};
use crate::output::{Exit, Failure};
use crew::{Crew, Ended};
use interrupt::Interrupt;
use lines::{Line, Lines};
use request::{Call, Request};
use results::{Entry, Order, Results, Tally};
use resume::Finished;

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "batch",
        summary: "Calls many actions over kept connections: JSON Lines in, JSON Lines out.",
        build: |command| Batch::augment_args(command).after_help(NOTES),
    },
    run,
};

const NOTES: &str = r#"A line of the input is a JSON object: Action, Id if there is one, and the parameters of the
action. A line of the output has Id (the number of the line where none was given), ok, and
result or error. The exit code is 0 only if every request succeeded.

Ctrl-C lets the calls under way finish and tells how many are done; a second one ends at once.

Examples:
  kms-cli batch requests.jsonl > results.jsonl
  kms-cli batch requests.jsonl --resume results.jsonl >> results.jsonl
  kms-cli batch --dryrun requests.jsonl

  {"Action": "Encrypt", "Id": 1, "KeyId": "alias/Apollo/WorkKey", "Plaintext": "aGVsbG8="}
  {"Id":1,"ok":true,"result":{"KeyVersionId":"...","CiphertextBlob":"...","KeyId":"..."}}"#;

/// What `--qps` can be.
const RATES: RangeInclusive<f64> = 0.001..=1_000_000.0;

#[derive(Debug, Args)]
struct Batch {
    /// File with a request on each line; - is standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// Calls under way at the same time, 1 to 256.
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=256))]
    concurrency: u16,
    /// Requests a second at most, retries among them.
    #[arg(long, value_name = "N", value_parser = rate)]
    qps: Option<f64>,
    /// Write each result when it is there, not in the order of the input.
    #[arg(long)]
    unordered: bool,
    /// Skip what succeeded in an earlier run; OUTFILE is what that run wrote.
    #[arg(long, value_name = "OUTFILE")]
    resume: Option<PathBuf>,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Batch::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    refuse_forms(options)?;
    let session = Session::new(options)?;
    let lines = Lines::open(&args.file)?;
    if lines.are_typed() {
        session.note(&["requests are read from the terminal; Ctrl-D ends them".to_owned()]);
    }
    let Connection { client, destination } = session.connect()?;
    let client = match args.qps {
        Some(rate) => client.paced(Pace::per_second(rate)),
        None => client,
    };
    let earlier = args.resume.as_deref().map(Finished::read).transpose()?.unwrap_or_default();
    let order = if args.unordered { Order::AsTheyCome } else { Order::OfInput };
    let crew = Crew {
        lines,
        results: Results::new(order, options.quiet),
        interrupt: Interrupt::watch(),
        is_quiet: options.quiet,
    };
    let work = Work { client, destination, options: options.clone(), earlier: Mutex::new(earlier) };
    let (tally, ended) = crew.run(args.concurrency, move |line| work.run(line))?;
    outcome(&tally, ended)
}

/// What is done with a line.
struct Work {
    client: Client,
    destination: String,
    options: GlobalOptions,
    earlier: Mutex<Finished>,
}

impl Work {
    /// Makes the call of a line, unless an earlier run did.
    ///
    /// # Errors
    /// When no call can be made at all.
    fn run(&self, line: Line) -> Result<Entry, Failure> {
        let request = Request::read(line, &self.options);
        let skips = self.earlier.lock().unwrap_or_else(PoisonError::into_inner).skips(&request);
        let Request { id, call } = request;
        let outcome = match (skips, call) {
            (Ok(true), _) => return Ok(Entry::skipped()),
            (Err(failure), _) | (_, Err(failure)) => Err(failure),
            (Ok(false), Ok(call)) => self.make(&call)?,
        };
        Ok(Entry::new(id, outcome))
    }

    /// The outer result is about every call, the inner one about this one.
    fn make(&self, Call { action, params }: &Call) -> Result<Result<Value, Failure>, Failure> {
        let client = &self.client;
        if self.options.dryrun {
            return Ok(call::dry_run(client, &self.destination, action.name, params));
        }
        match client.call(action.name, params) {
            Ok(answer) => Ok(Ok(answer)),
            Err(error @ Error::Credentials(_)) => Err(failure::of_call(&error, action.name, client)),
            Err(error) => Ok(Err(failure::of_call(&error, action.name, client))),
        }
    }
}

/// Refuses the options that say how one result is shown, or which parameters one call has.
fn refuse_forms(options: &GlobalOptions) -> Result<(), Failure> {
    let given = [
        ("--output", !options.output.is_empty()),
        ("--cli-query", options.cli_query.is_some()),
        ("--cli-input-json", options.cli_input_json.is_some()),
        ("--generate-skeleton", options.generate_skeleton),
    ];
    match given.iter().find(|(_, is_given)| *is_given) {
        Some((name, _)) => {
            Err(Failure::usage(format!("{name} is for a single call: batch reads and writes JSON Lines"))
                .hint("jq picks from the lines, for instance jq -r 'select(.ok).result.CiphertextBlob'"))
        }
        None => Ok(()),
    }
}

/// How the run as a whole ends. Its exit code is that of the failures if all of them have the same.
fn outcome(tally: &Tally, ended: Ended) -> Result<(), Failure> {
    let Tally { done, failed, skipped, .. } = *tally;
    let counts = |failure: Failure| {
        let counts = format!("{done} succeeded, {failed} failed");
        let skipped = if skipped == 0 { String::new() } else { format!(", {skipped} skipped") };
        failure.detail("requests", counts + &skipped)
    };
    let with_way_on = |failure: Failure| match done {
        0 => failure,
        _ => failure.hint("--resume FILE skips what succeeded; FILE is the output of this run"),
    };
    match ended {
        Ended::Whole if failed == 0 => Ok(()),
        Ended::Whole => {
            let exit = tally.exit.unwrap_or(Exit::Other);
            let failure = Failure::new(exit, format!("{failed} of {} requests failed", done + failed));
            Err(with_way_on(counts(failure).hint("the lines with \"ok\":false say why")))
        }
        Ended::Interrupted => Err(with_way_on(counts(Failure::other("interrupted")))),
        Ended::Early(failure) if failure.exit() == Exit::Done => Err(Failure::other(failure.headline()).silent()),
        Ended::Early(failure) => Err(with_way_on(counts(failure))),
    }
}

/// A number of requests a second; parts of one count too.
fn rate(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(rate) if RATES.contains(&rate) => Ok(rate),
        _ => Err(format!("it must be {} to {}", RATES.start(), RATES.end())),
    }
}

/// The member of a line of the output, and of the input, that says which request it is about.
const ID: &str = "Id";
