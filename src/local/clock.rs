//! The clock of the local KMS, which a test can move.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Duration, Utc};

/// How far the clock may be moved either way: a hundred years of 365 days.
const FARTHEST: Duration = Duration::days(36_500);

/// The distance between the real time and the time that the KMS goes by, in whole seconds.
///
/// Signatures are checked against the real time; everything that happens by date, such as the deletion of a key, goes
/// by the moved one.
#[derive(Debug, Default)]
pub(super) struct Clock(AtomicI64);

/// A clock that would be moved by more than a hundred years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the clock can be moved by at most 36500 days")]
pub struct TooFar;

impl Clock {
    /// The distance; positive when the KMS is in the future.
    pub(super) fn offset(&self) -> Duration {
        Duration::seconds(self.0.load(Ordering::Relaxed))
    }

    /// Sets the distance; parts of a second are cut off.
    pub(super) fn set_offset(&self, offset: Duration) -> Result<(), TooFar> {
        within_reach(offset)?;
        self.0.store(offset.num_seconds(), Ordering::Relaxed);
        Ok(())
    }

    /// Moves the clock on from where it is, in one step even when several callers do so at once.
    pub(super) fn advance(&self, by: Duration) -> Result<(), TooFar> {
        within_reach(by)?;
        let moved = |offset: i64| {
            let offset = offset + by.num_seconds();
            within_reach(Duration::seconds(offset)).is_ok().then_some(offset)
        };
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, moved).map(drop).map_err(|_| TooFar)
    }

    /// The time that the KMS goes by, when this is the real time.
    pub(super) fn at(&self, real: DateTime<Utc>) -> DateTime<Utc> {
        real + self.offset()
    }
}

fn within_reach(offset: Duration) -> Result<(), TooFar> {
    if offset.abs() <= FARTHEST { Ok(()) } else { Err(TooFar) }
}
