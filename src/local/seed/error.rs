//! Why a seed is not used. No text holds a value of the seed that may be secret.

use std::io;
use std::path::PathBuf;

use super::place::Place;
use crate::local::engine::{RandomFailed, Refusal, StoreFailure};

/// Why a seed is not used.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// A file cannot be read.
    #[error("cannot read '{}'", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Something in the seed cannot be right.
    #[error("{place}: {problem}")]
    Invalid {
        /// Where it stands.
        place: String,
        /// What is wrong.
        problem: String,
    },
    /// The store has something else under the same name.
    #[error("{place}: the store has another one: {difference}")]
    Contradiction {
        /// Where it stands.
        place: String,
        /// In what they differ.
        difference: String,
    },
    /// The store cannot be read or written.
    #[error("{0}")]
    Store(String),
}

impl SeedError {
    pub(super) fn invalid(place: &Place, problem: impl Into<String>) -> Self {
        Self::Invalid { place: place.to_string(), problem: problem.into() }
    }

    pub(super) fn contradiction(place: &Place, difference: impl Into<String>) -> Self {
        Self::Contradiction { place: place.to_string(), difference: difference.into() }
    }
}

impl From<Refusal> for SeedError {
    fn from(refusal: Refusal) -> Self {
        Self::Store(refusal.message())
    }
}

impl From<StoreFailure> for SeedError {
    fn from(failure: StoreFailure) -> Self {
        Self::Store(failure.to_string())
    }
}

impl From<RandomFailed> for SeedError {
    fn from(failure: RandomFailed) -> Self {
        Self::Store(failure.to_string())
    }
}
