//! `batch`: many calls in one process, one JSON line each.

mod crew;
mod interrupt;
mod lines;
mod request;
mod results;
mod resume;

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches};

use super::call;
use super::session::{Connection, Session};
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::client::{Error, Pace};
use crate::output::{Exit, Failure};
use crew::{Crew, Ended};
use interrupt::Interrupt;
use lines::Lines;
use request::{Call, Request};
use results::{Order, Results, Tally};
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
    let Connection { client, destination } = session.connect()?;
    let client = match args.qps {
        Some(rate) => client.paced(Pace::per_second(rate)),
        None => client,
    };
    let earlier = args.resume.as_deref().map(Finished::read).transpose()?.unwrap_or_default();
    let order = if args.unordered { Order::AsTheyCome } else { Order::OfInput };
    let crew = Crew {
        requests: Requests { lines, earlier, options: options.clone() },
        results: Results::new(order, options.quiet),
        interrupt: Interrupt::watch(),
        is_quiet: options.quiet,
    };
    let is_dry_run = options.dryrun;
    let make = move |call: &Call| match is_dry_run {
        true => call::dry_run(&client, &destination, call.action.name, &call.params).map_err(Trouble::OfCall),
        false => client.call(call.action.name, &call.params).map_err(|error| {
            let failure = failure::of_call(&error, call.action.name, &client);
            match error {
                Error::Credentials(_) => Trouble::OfAll(failure),
                _ => Trouble::OfCall(failure),
            }
        }),
    };
    let (tally, ended) = crew.run(args.concurrency, make)?;
    outcome(&tally, ended)
}

/// Why a call brought no result.
enum Trouble {
    /// Something about this call.
    OfCall(Failure),
    /// Something that every other call would meet as well.
    OfAll(Failure),
}

/// The requests that are to be made.
struct Requests {
    lines: Lines,
    earlier: Finished,
    options: GlobalOptions,
}

impl Requests {
    /// The next request that an earlier run has not finished; `None` at the end of the input. What was finished is
    /// counted.
    ///
    /// # Errors
    /// When the input cannot be read.
    fn next(&mut self, skipped: &mut u64) -> Result<Option<Request>, Failure> {
        while let Some(line) = self.lines.next()? {
            let request = Request::read(line, &self.options);
            match self.earlier.skips(&request) {
                Ok(true) => *skipped += 1,
                Ok(false) => return Ok(Some(request)),
                Err(failure) => return Ok(Some(Request { call: Err(failure), ..request })),
            }
        }
        Ok(None)
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
    let how_to_go_on = "--resume FILE skips what succeeded; FILE is the output of this run";
    match ended {
        Ended::Whole if failed == 0 => Ok(()),
        Ended::Whole => {
            let exit = tally.exit.unwrap_or(Exit::Other);
            let failure = Failure::new(exit, format!("{failed} of {} requests failed", done + failed));
            Err(counts(failure).hint("the lines with \"ok\":false say why").hint(how_to_go_on))
        }
        Ended::Interrupted => Err(counts(Failure::other("interrupted")).hint(how_to_go_on)),
        Ended::Early(failure) if failure.exit() == Exit::Done => Err(Failure::other(failure.headline()).silent()),
        Ended::Early(failure) => Err(counts(failure).hint(how_to_go_on)),
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
