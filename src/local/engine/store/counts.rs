//! How much there is of what an account may have only so much of.

use super::StoreFailure;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Keys, without those of KMS instances, which have quotas of their own.
    Keys,
    /// Versions of these keys.
    KeyVersions,
    /// Aliases.
    Aliases,
}

/// A store whose things can be counted.
pub trait CountStore {
    /// How many there are.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn count(&self, counted: Counted) -> Result<u32, StoreFailure>;
}
