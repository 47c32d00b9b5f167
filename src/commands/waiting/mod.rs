//! Waiting: the same call again and again until its answer says what is waited for. `--waiter` does so for any action,
//! `kms-cli wait` for the states that there is a name for.

mod command;
mod states;
mod waiter;

use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::output::Failure;

pub(super) use command::COMMAND;
pub(super) use waiter::{Waiter, refuse_for_command};

/// How long to wait when nothing says otherwise, as in `aliyun`.
const TIMEOUT: Duration = Duration::from_secs(180);
/// The time between two calls when nothing says otherwise, as in `aliyun`.
const INTERVAL: Duration = Duration::from_secs(5);
/// The bounds of both, in seconds.
const BOUNDS: (f64, f64) = (0.1, 86_400.0);

/// How long to wait, and how often to look.
struct Pace {
    timeout: Duration,
    interval: Duration,
}

/// What a look finds.
enum Look<T> {
    /// What is waited for.
    Wanted(T),
    /// Something else.
    Other(String),
}

impl Pace {
    /// Looks until what is waited for is there, at once for the first time and when the time is over for the last. What
    /// was found last.
    fn wait<T>(&self, mut look: impl FnMut() -> Result<Look<T>, Failure>) -> Result<Look<T>, Failure> {
        let end = Instant::now() + self.timeout;
        loop {
            let found = look()?;
            let left = end.saturating_duration_since(Instant::now());
            if matches!(found, Look::Wanted(_)) || left.is_zero() {
                return Ok(found);
            }
            thread::sleep(self.interval.min(left));
        }
    }
}

/// A number of seconds, where one is given; parts of one count too. `name` is how the user wrote it.
fn seconds(name: &str, value: Option<&str>) -> Result<Option<Duration>, Failure> {
    let Some(value) = value else { return Ok(None) };
    let (least, most) = BOUNDS;
    match value.parse::<f64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(Some(Duration::from_secs_f64(number))),
        _ => Err(Failure::usage(format!("{name} must be {least} to {most} seconds, not '{value}'"))),
    }
}

/// The text that a value compares as; `None` for lists and objects.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(_) | Value::Object(_) => None,
    }
}
