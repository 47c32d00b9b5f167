//! Keys and their versions.

use chrono::{DateTime, Utc};

use super::StoreFailure;
use crate::local::engine::model::{InstanceId, Key, KeyId, KeyVersion, KeyVersionEntry, KeyVersionId};
use crate::local::engine::paging::{Listing, Page};

/// What a list of keys can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyField {
    /// The id.
    Id,
    /// The state.
    State,
    /// The kind of the key.
    Spec,
    /// What the key is for.
    Usage,
    /// What guards the key.
    ProtectionLevel,
    /// One of its aliases.
    AliasName,
    /// The KMS instance that holds it.
    Instance,
    /// The name of one of its tags. When names and values are both asked for, one tag has to meet both.
    TagKey,
    /// The value of one of its tags.
    TagValue,
}

/// A condition on a key: the field has one of the values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFilter {
    /// The field.
    pub field: KeyField,
    /// The values.
    pub values: Vec<String>,
}

/// Keys that can be read.
pub trait KeyStore {
    /// The key with this id.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn key(&self, id: &KeyId) -> Result<Option<Key>, StoreFailure>;

    /// The version with this id, whatever key it belongs to.
    ///
    /// # Errors
    /// When the store cannot be read, or the material does not open.
    fn key_version(&self, id: &KeyVersionId) -> Result<Option<KeyVersion>, StoreFailure>;

    /// The versions of a key, in the order in which they were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn key_versions(&self, of: &KeyId, page: Page) -> Result<Listing<KeyVersionEntry>, StoreFailure>;

    /// The policy of a key; `None` when nobody has given it one.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn key_policy(&self, of: &KeyId) -> Result<Option<String>, StoreFailure>;

    /// The ids of the keys that meet every condition, in the order in which the keys were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn key_ids(&self, filters: &[KeyFilter], page: Page) -> Result<Listing<KeyId>, StoreFailure>;

    /// The keys that the clock has changed something about by this time, a bounded number of them.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn due_keys(&self, now: DateTime<Utc>) -> Result<Vec<Key>, StoreFailure>;

    /// How many keys a KMS instance holds.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn key_count(&self, of: &InstanceId) -> Result<u32, StoreFailure>;
}

/// Keys that can be changed.
pub trait KeyStoreMut: KeyStore {
    /// Adds a key, still without versions.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn insert_key(&mut self, key: &Key) -> Result<(), StoreFailure>;

    /// Replaces everything about a key that can change.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn update_key(&mut self, key: &Key) -> Result<(), StoreFailure>;

    /// Removes a key with its versions, aliases and tags.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_key(&mut self, id: &KeyId) -> Result<(), StoreFailure>;

    /// Removes every key that a KMS instance holds, with its versions, aliases and tags.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_keys(&mut self, of: &InstanceId) -> Result<(), StoreFailure>;

    /// Adds a version to a key.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn insert_key_version(&mut self, version: &KeyVersion) -> Result<(), StoreFailure>;

    /// Gives a key a policy, in place of the one before.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn set_key_policy(&mut self, of: &KeyId, policy: &str) -> Result<(), StoreFailure>;
}
