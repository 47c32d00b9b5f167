//! A limit to how many requests a second go out.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Spaces requests evenly, however many threads send them.
#[derive(Debug)]
pub struct Pace {
    space: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    /// So many requests a second at most, more than none.
    pub fn per_second(rate: f64) -> Self {
        Self { space: Duration::try_from_secs_f64(1.0 / rate).unwrap_or(Duration::MAX), next: Mutex::new(None) }
    }

    /// Waits until the next request may go out.
    pub(super) fn wait(&self) {
        thread::sleep(self.take_turn(Instant::now()));
    }

    /// How long the next request has to wait. Time in which none went out is not made up for.
    fn take_turn(&self, now: Instant) -> Duration {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = next.unwrap_or(now).max(now);
        *next = turn.checked_add(self.space);
        turn - now
    }
}
