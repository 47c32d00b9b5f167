//! The output: one line for each request, in the order of the input or as they come.

use std::collections::BTreeMap;

use serde_json::Value;

use super::ID;
use crate::commands::failure;
use crate::output::{Exit, Failure, json_line, write_stdout};

/// In which order results are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// In that of the requests.
    OfInput,
    /// Each when it is there.
    AsTheyCome,
}

/// What became of one line of the input.
pub(super) struct Entry {
    /// The line of the output; empty without one.
    line: String,
    fate: Fate,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Done,
    /// With the exit code that it alone would end with.
    Failed(Exit),
    Skipped,
}

impl Entry {
    /// A request that was finished earlier.
    pub(super) fn skipped() -> Self {
        Self { line: String::new(), fate: Fate::Skipped }
    }

    /// A request that was made now.
    pub(super) fn new(id: Value, outcome: Result<Value, Failure>) -> Self {
        let fate = outcome.as_ref().map_or_else(|failure| Fate::Failed(failure.exit()), |_| Fate::Done);
        let (is_done, name, value) = match outcome {
            Ok(result) => (true, "result", result),
            Err(failure) => (false, "error", failure.to_json()),
        };
        Self { line: json_line(&format_args!("{{\"{ID}\":{id},\"ok\":{is_done},\"{name}\":{value}}}")), fate }
    }
}

/// What became of all requests.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// How many succeeded.
    pub(super) done: u64,
    /// How many failed.
    pub(super) failed: u64,
    /// How many an earlier run had finished.
    pub(super) skipped: u64,
    /// The exit code of the failures, as long as they have the same.
    pub(super) exit: Option<Exit>,
}

impl Tally {
    fn count(&mut self, fate: Fate) {
        match fate {
            Fate::Done => self.done += 1,
            Fate::Skipped => self.skipped += 1,
            Fate::Failed(exit) => {
                self.exit = Some(exit).filter(|exit| self.failed == 0 || self.exit == Some(*exit));
                self.failed += 1;
            }
        }
    }
}

/// Writes results.
pub(super) struct Results {
    order: Order,
    /// Whether the lines of requests that succeeded are left out.
    is_quiet: bool,
    /// How many have been written; in the order of the input, the place of the next one.
    due: u64,
    /// The lines of later places.
    early: BTreeMap<u64, String>,
    pub(super) tally: Tally,
}

impl Results {
    pub(super) fn new(order: Order, is_quiet: bool) -> Self {
        Self { order, is_quiet, due: 0, early: BTreeMap::new(), tally: Tally::default() }
    }

    /// Takes what became of the request at a place, and writes what can be written: whole lines, all at once.
    ///
    /// # Errors
    /// When standard output takes no more.
    pub(super) fn put(&mut self, place: u64, entry: Entry) -> Result<(), Failure> {
        self.tally.count(entry.fate);
        let is_left_out = self.is_quiet && entry.fate == Fate::Done;
        let line = if is_left_out { String::new() } else { entry.line };
        match self.order {
            Order::AsTheyCome => {
                self.due += 1;
                write(&line)
            }
            Order::OfInput => {
                self.early.insert(place, line);
                write(&self.lines_that_are_due())
            }
        }
    }

    /// Writes what still waits for lines that will not come.
    ///
    /// # Errors
    /// When standard output takes no more.
    pub(super) fn finish(&mut self) -> Result<(), Failure> {
        write(&std::mem::take(&mut self.early).into_values().collect::<String>())
    }

    /// The place that is written next; where the order does not matter, how many have been written.
    pub(super) fn due(&self) -> u64 {
        self.due
    }

    fn lines_that_are_due(&mut self) -> String {
        let mut text = String::new();
        while let Some(line) = self.early.remove(&self.due) {
            text.push_str(&line);
            self.due += 1;
        }
        text
    }
}

fn write(text: &str) -> Result<(), Failure> {
    if text.is_empty() {
        return Ok(());
    }
    write_stdout(text).map_err(|error| failure::of_stdout(&error))
}
