//! Secrets, their versions, their stages and their policies.

use chrono::{DateTime, Utc};

use super::StoreFailure;
use crate::local::engine::model::{InstanceId, Secret, SecretName, SecretVersion, SecretVersionEntry, Stage};
use crate::local::engine::paging::{Listing, Page};

/// What a list of secrets is narrowed by: a secret has one of the values in each field that has any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecretFilter {
    /// The name.
    pub names: Vec<String>,
    /// The description.
    pub descriptions: Vec<String>,
    /// The kind of the secret.
    pub kinds: Vec<String>,
    /// The KMS instance that holds the secret.
    pub instances: Vec<String>,
    /// The name of a tag.
    pub tag_keys: Vec<String>,
    /// The value of a tag: of the same one when names are given too.
    pub tag_values: Vec<String>,
}

/// Which versions of a secret a list has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionScope {
    /// Those that a stage points at.
    Staged,
    /// All.
    All,
}

/// Secrets that can be read.
pub trait SecretStore {
    /// The secret with this name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secret(&self, name: &SecretName) -> Result<Option<Secret>, StoreFailure>;

    /// The secrets that meet the filter, in the order in which they were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secrets(&self, filter: &SecretFilter, page: Page) -> Result<Listing<Secret>, StoreFailure>;

    /// The version of a secret with this id.
    ///
    /// # Errors
    /// When the store cannot be read, or the value does not open.
    fn secret_version(&self, secret: &SecretName, id: &str) -> Result<Option<SecretVersion>, StoreFailure>;

    /// The versions of a secret, in the order in which they were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secret_versions(
        &self,
        secret: &SecretName,
        scope: VersionScope,
        page: Page,
    ) -> Result<Listing<SecretVersionEntry>, StoreFailure>;

    /// The stages of a secret, sorted by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secret_stages(&self, secret: &SecretName) -> Result<Vec<Stage>, StoreFailure>;

    /// The policy that was set for a secret.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secret_policy(&self, secret: &SecretName) -> Result<Option<String>, StoreFailure>;

    /// The secrets that the clock has changed something about by this time, a bounded number of them.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn due_secrets(&self, now: DateTime<Utc>) -> Result<Vec<Secret>, StoreFailure>;

    /// How many secrets a KMS instance holds.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn secret_count(&self, of: &InstanceId) -> Result<u32, StoreFailure>;
}

/// Secrets that can be changed.
pub trait SecretStoreMut: SecretStore {
    /// Adds a secret, still without versions.
    ///
    /// # Errors
    /// When the store cannot be written, or has a secret with this name.
    fn insert_secret(&mut self, secret: &Secret) -> Result<(), StoreFailure>;

    /// Replaces everything about a secret that can change.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn update_secret(&mut self, secret: &Secret) -> Result<(), StoreFailure>;

    /// Removes a secret with its versions, stages and tags.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_secret(&mut self, name: &SecretName) -> Result<(), StoreFailure>;

    /// Removes every secret that a KMS instance holds, with its versions, stages and tags.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_secrets(&mut self, of: &InstanceId) -> Result<(), StoreFailure>;

    /// Adds a version to a secret, still without stages.
    ///
    /// # Errors
    /// When the store cannot be written, or the secret has a version with this id.
    fn insert_secret_version(&mut self, secret: &SecretName, version: &SecretVersion) -> Result<(), StoreFailure>;

    /// Removes a version that no stage points at.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_secret_version(&mut self, secret: &SecretName, id: &str) -> Result<(), StoreFailure>;

    /// Points a stage at a version, wherever it pointed before.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn put_secret_stage(&mut self, secret: &SecretName, stage: &Stage) -> Result<(), StoreFailure>;

    /// Removes a stage.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_secret_stage(&mut self, secret: &SecretName, stage: &str) -> Result<(), StoreFailure>;

    /// Sets the policy of a secret.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn put_secret_policy(&mut self, secret: &SecretName, policy: &str) -> Result<(), StoreFailure>;
}
