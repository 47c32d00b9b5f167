//! Trying again: which failures, how often, with which pauses.

use std::time::{Duration, Instant};

use ring::rand::{SecureRandom, SystemRandom};

use super::{Error, Outcome, TransportErrorKind};
use crate::catalog::{self, Repeat};
use crate::wire::Headers;

/// The pause before the first retry at most; it doubles each time (behaviour §4).
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The longest pause that is not asked for by the service.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// The longest pause that the service may ask for, as in the official CLI.
const LONGEST_WISH: Duration = Duration::from_secs(60);
/// After this time no further attempt begins.
const TIME_LIMIT: Duration = Duration::from_secs(120);

/// What trying again takes from outside: the time, waiting, and chance.
pub trait Waiting: Send + Sync {
    /// How long it is since some moment before the first attempt.
    fn elapsed(&self) -> Duration;
    /// Waits.
    fn pause(&self, pause: Duration);
    /// A number from zero to one.
    fn chance(&self) -> f64;
}

/// The clock and the chance of the system.
pub(super) struct Patience {
    began: Instant,
}

impl Patience {
    pub(super) fn new() -> Self {
        Self { began: Instant::now() }
    }
}

impl Waiting for Patience {
    fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    fn pause(&self, pause: Duration) {
        std::thread::sleep(pause);
    }

    fn chance(&self) -> f64 {
        let mut bytes = [0; 4];
        // Without chance the whole pause is waited, which is always right.
        match SystemRandom::new().fill(&mut bytes) {
            Ok(()) => f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX),
            Err(_) => 1.0,
        }
    }
}

/// An attempt that brought no result.
pub(super) struct Failed {
    pub(super) error: Error,
    /// How long the service asks to wait.
    pub(super) wish: Option<Duration>,
}

impl<E: Into<Error>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self { error: error.into(), wish: None }
    }
}

/// A retry that is about to be made.
#[derive(Debug)]
pub struct Retry<'a> {
    /// What went wrong.
    pub error: &'a Error,
    /// The pause before it.
    pub pause: Duration,
    /// Which one it is, from one.
    pub number: u32,
    /// How many there are at most.
    pub of: u32,
}

/// Runs an attempt and, when it fails in a way that may pass, up to `count` more.
pub(super) fn run<T>(
    count: u32,
    action: &str,
    waiting: &dyn Waiting,
    mut attempt: impl FnMut() -> Result<T, Failed>,
    mut tell: impl FnMut(Retry<'_>),
) -> Result<T, Error> {
    let repeat = catalog::action(action).map_or(Repeat::Unsafe, |action| action.repeat);
    let began = waiting.elapsed();
    for number in 1.. {
        let Failed { error, wish } = match attempt() {
            Ok(result) => return Ok(result),
            Err(failed) => failed,
        };
        let pause = wish.map_or_else(|| jitter(number, waiting.chance()), |wish| wish.min(LONGEST_WISH));
        let is_over = number > count || waiting.elapsed() - began + pause > TIME_LIMIT;
        if is_over || !may_pass(&error, repeat) {
            return Err(error);
        }
        tell(Retry { error: &error, pause, number, of: count });
        waiting.pause(pause);
    }
    unreachable!("the loop ends with the last attempt")
}

/// Some part of `200 ms x 2^n`, so that many who failed together do not come back together.
fn jitter(number: u32, chance: f64) -> Duration {
    let doubled = 2_u32.checked_pow(number - 1).and_then(|factor| FIRST_PAUSE.checked_mul(factor));
    doubled.unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE).mul_f64(chance)
}

/// How long the service asks to wait: in a header of the official CLI in milliseconds, or as `TimeLeft` in those of the
/// rate limits (behaviour §2.6).
pub(super) fn wish(headers: &Headers) -> Option<Duration> {
    let milliseconds = |text: &str| text.trim().parse().ok().map(Duration::from_millis);
    let left = |name| {
        let fields = headers.get(name)?.split(',');
        fields.filter_map(|field| field.trim().strip_prefix("TimeLeft:")).find_map(milliseconds)
    };
    let wish = headers.get("x-acs-retry-after").and_then(milliseconds);
    wish.or_else(|| left("x-ratelimit-user-api")).or_else(|| left("x-ratelimit-user"))
}

/// Whether a failure may pass and trying again cannot do harm: a throttled request had no effect and one that was not
/// sent neither; where nobody can tell, the action must be one that can be repeated.
fn may_pass(error: &Error, repeat: Repeat) -> bool {
    let harmless = repeat != Repeat::Unsafe;
    match error {
        Error::Api(error) if error.is_throttling() => true,
        Error::Api(error) => error.status >= 500 && harmless,
        Error::NotKms(answer) => answer.status == 429 || (answer.status >= 500 && harmless),
        Error::Transport(error) => match error.kind {
            TransportErrorKind::Tls | TransportErrorKind::TooLarge => false,
            _ => error.outcome == Outcome::NotSent || harmless,
        },
        // Whoever gets credentials has tried again already.
        Error::Credentials(_) | Error::Unsettled(_) | Error::NoRandomness => false,
    }
}

/// Whether the attempt may have been carried out although it failed.
pub(super) fn leaves_open(error: &Error) -> bool {
    match error {
        Error::Api(error) => error.status >= 500 && !error.is_throttling(),
        Error::NotKms(answer) => answer.status >= 500,
        Error::Transport(error) => error.outcome == Outcome::Unknown,
        Error::Unsettled(_) => true,
        Error::Credentials(_) | Error::NoRandomness => false,
    }
}
