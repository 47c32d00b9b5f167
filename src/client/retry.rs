//! Trying again: which failures, how often, with which pauses.

use std::time::Duration;

use backon::{BlockingRetryable, ExponentialBuilder};

use super::{Error, Outcome};
use crate::catalog::{self, Repeat};

/// The pause before the first retry; it doubles each time (behaviour §4).
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Runs an attempt and, when it fails in a way that may pass, up to `count` more.
pub(super) fn run<T>(
    count: u32,
    action: &str,
    attempt: impl FnMut() -> Result<T, Error>,
    tell: impl FnMut(&Error, Duration),
) -> Result<T, Error> {
    let repeat = catalog::action(action).map_or(Repeat::Unsafe, |action| action.repeat);
    let pauses = ExponentialBuilder::default()
        .with_min_delay(FIRST_PAUSE)
        .with_max_delay(LONGEST_PAUSE)
        .with_jitter()
        .with_max_times(count as usize);
    let mut tell = tell;
    attempt.retry(pauses).when(|error| may_pass(error, repeat)).notify(|error, pause| tell(error, pause)).call()
}

/// Whether a failure may pass and trying again cannot do harm: a throttled request had no effect and one that was not
/// sent neither; where nobody can tell, the action must be safe to repeat.
fn may_pass(error: &Error, repeat: Repeat) -> bool {
    let harmless = repeat == Repeat::Safe;
    match error {
        Error::Api(error) if error.is_throttling() => true,
        Error::Api(error) => error.status >= 500 && harmless,
        Error::NotKms(answer) => answer.status == 429 || (answer.status >= 500 && harmless),
        Error::Transport(error) => match error.kind {
            super::TransportErrorKind::Tls | super::TransportErrorKind::TooLarge => false,
            _ => error.outcome == Outcome::NotSent || harmless,
        },
        // Whoever gets credentials has tried again already.
        Error::Credentials(_) | Error::NoRandomness => false,
    }
}
