//! Keys, secrets and instances from a TOML file, for tests that need known ones.
//!
//! The whole file is read and checked first; then everything is written in one transaction, or nothing. A seed whose
//! things are there already changes nothing; one that contradicts the store is refused.

mod error;
mod format;
mod instances;
mod keys;
mod place;
mod plan;
mod secrets;
mod tags;
mod values;

use std::path::Path;

use chrono::{DateTime, Utc};

use super::engine::{Reason, Refusal};
use super::kms::LocalKms;
use plan::Plan;

pub use error::SeedError;

/// A seed that was read and found to be sound.
pub struct Seed(Plan);

/// What came of a seed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seeded {
    /// How many things were made.
    pub made: usize,
    /// How many were there already.
    pub found: usize,
}

impl Seed {
    /// Reads a file with everything that it names.
    ///
    /// # Errors
    /// When a file cannot be read, or anything in the seed cannot be right.
    pub fn load(path: &Path) -> Result<Self, SeedError> {
        plan::load(path).map(Self)
    }
}

impl LocalKms {
    /// Makes what a seed holds and the store does not; `now` is the real time.
    ///
    /// # Errors
    /// When the store has something that contradicts the seed, or cannot be written; then nothing is changed.
    pub fn seed(&self, seed: &Seed, now: DateTime<Utc>) -> Result<Seeded, SeedError> {
        let mut problem = None;
        let outcome = self.change(now, |store, now, random| {
            plan::apply(&seed.0, store, &self.identity().region, now, random).map_err(|error| {
                problem = Some(error);
                // Ends the transaction without a trace; what is told is the problem.
                Refusal::from(Reason::Internal)
            })
        });
        outcome.map_err(|refusal| problem.unwrap_or_else(|| refusal.into()))
    }
}
