//! What an earlier run finished, by the file that it wrote.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::lines::{Content, Lines};
use super::request::Request;
use crate::commands::failure;
use crate::output::{Exit, Failure, stdout_is, write_stderr, write_stdout};

/// What is known of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It succeeded.
    Done,
    /// It succeeded, and a line of the input was skipped for it.
    Skipped,
    /// It failed so that nobody can tell whether it was carried out.
    Unknown,
}

/// Which requests need not be made. Holds a digest of each id, not the id.
#[derive(Default)]
pub(super) struct Finished(HashMap<[u8; 16], Verdict>);

/// A line that an earlier run wrote.
#[derive(Deserialize)]
struct Written {
    #[serde(rename = "Id")]
    id: Value,
    ok: bool,
    #[serde(default)]
    error: Error,
}

#[derive(Default, Deserialize)]
struct Error {
    #[serde(default, rename = "OutcomeUnknown")]
    outcome_unknown: bool,
}

impl Finished {
    /// Reads what an earlier run wrote. A line that was cut off counts as not written; when this run appends to the
    /// same file, it begins on a line of its own.
    ///
    /// # Errors
    /// When the file cannot be read or standard output takes nothing.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let mut lines = Lines::open(path)?;
        let mut finished = HashMap::new();
        let mut others = 0_u64;
        while let Some(line) = lines.next()? {
            let written = match &line.content {
                Content::Bytes(bytes) => serde_json::from_slice(bytes).ok(),
                Content::TooLong => None,
            };
            let Some(Written { id, ok, error }) = written else {
                others += 1;
                continue;
            };
            if ok {
                finished.insert(digest(&id), Verdict::Done);
            } else if error.outcome_unknown {
                finished.entry(digest(&id)).or_insert(Verdict::Unknown);
            }
        }
        if others > 0 {
            write_stderr(&format!(
                "warning: lines of '{}' that are no result of batch: {others}; their requests are made again\n",
                path.display()
            ));
        }
        if lines.is_cut_off() && stdout_is(path) {
            write_stdout("\n").map_err(|error| failure::of_stdout(&error))?;
        }
        Ok(Self(finished))
    }

    /// Whether the request was finished and is to be skipped.
    ///
    /// # Errors
    /// When it must not be made, although it was not finished.
    pub(super) fn skips(&mut self, request: &Request) -> Result<bool, Failure> {
        if self.0.is_empty() || request.call.is_err() {
            return Ok(false);
        }
        let Some(verdict) = self.0.get_mut(&digest(&request.id)) else { return Ok(false) };
        match verdict {
            Verdict::Done => {
                *verdict = Verdict::Skipped;
                Ok(true)
            }
            Verdict::Skipped => {
                Err(Failure::usage("two lines of the input have this Id, and one was finished earlier")
                    .hint("give every line an Id of its own"))
            }
            Verdict::Unknown => {
                Err(Failure::new(Exit::Other, "the earlier run may have carried this out, nobody here can tell")
                    .outcome_unknown()
                    .hint("look, and if it was not, take its line out of the output of that run"))
            }
        }
    }
}

/// What stands for an id; a text and a number are never the same.
fn digest(id: &Value) -> [u8; 16] {
    let whole = Sha256::digest(id.to_string());
    std::array::from_fn(|at| whole[at])
}
