//! How far long work is, on one line of the terminal that changes in place.

use std::io::IsTerminal as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::stream::is_held;

/// The line that is on the terminal now, so that others are not written into it.
static SHOWN: Mutex<Option<ProgressBar>> = Mutex::new(None);

/// Where the size of the work is known.
const BAR: &str = "{bar:30} {percent:>3}% {msg}, {elapsed_precise} (about {eta} left)";
/// Where it is not.
const SPINNER: &str = "{spinner} {msg}, {elapsed_precise}";

/// The line, until it is dropped; it leaves nothing behind.
#[derive(Debug)]
pub struct Progress(ProgressBar);

impl Progress {
    /// Begins the line for work of this size, in whatever unit. `None` where nobody looks: standard error is for
    /// programs, no terminal, or one that cannot go back.
    pub fn begin(size: Option<u64>) -> Option<Self> {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        if is_held() || is_dumb || !std::io::stderr().is_terminal() {
            return None;
        }
        let (bar, template) = match size {
            Some(size) => (ProgressBar::new(size), BAR),
            None => (ProgressBar::new_spinner(), SPINNER),
        };
        let bar = bar.with_style(ProgressStyle::with_template(template).ok()?);
        bar.enable_steady_tick(Duration::from_millis(200));
        *shown() = Some(bar.clone());
        Some(Self(bar))
    }

    /// Shows how much is done and what there is to say of it.
    pub fn show(&self, position: u64, message: String) {
        self.0.set_position(position);
        self.0.set_message(message);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        *shown() = None;
        self.0.finish_and_clear();
    }
}

/// Does something on standard error while the line is not there.
pub(super) fn aside<T>(write: impl FnOnce() -> T) -> T {
    let bar = shown().clone();
    match bar {
        Some(bar) => bar.suspend(write),
        None => write(),
    }
}

fn shown() -> MutexGuard<'static, Option<ProgressBar>> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}
