//! Secrets, their versions and their stages.

use chrono::{DateTime, Utc};

use super::StoreFailure;
use crate::local::engine::model::{Secret, SecretName};

/// Secrets that can be read.
pub trait SecretStore {
    /// The secret with this name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secret(&self, name: &SecretName) -> Result<Option<Secret>, StoreFailure>;

    /// The secrets that the clock has changed something about by this time, a bounded number of them.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn due_secrets(&self, now: DateTime<Utc>) -> Result<Vec<Secret>, StoreFailure>;
}

/// Secrets that can be changed.
pub trait SecretStoreMut: SecretStore {
    /// Removes a secret with its versions, stages and tags.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_secret(&mut self, name: &SecretName) -> Result<(), StoreFailure>;
}
