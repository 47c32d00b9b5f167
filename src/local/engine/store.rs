//! What the engine asks of the place where keys are kept. One value of these traits is one transaction: it sees the
//! store as it is at one moment, without keys whose deletion date has passed by then.

use super::model::{Alias, Key, KeyId, KeyVersion, KeyVersionId, Status};
use super::paging::{Listing, Page};

/// Why the store could not do its work. The texts hold no path and no stored value: they may go over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreFailure {
    /// Another process held the store for too long.
    #[error("the store of the local KMS is in use by another process")]
    Busy,
    /// No room left.
    #[error("the store of the local KMS cannot grow: the disk is full")]
    Full,
    /// The file is no longer what was written.
    #[error("the store of the local KMS is damaged")]
    Damaged,
    /// The file is no longer where it was: the store was reset.
    #[error("the store of the local KMS was removed or replaced while it was in use")]
    Replaced,
    /// A sealed value does not open under the master key.
    #[error("the store of the local KMS holds a value that its master key does not open")]
    Sealed,
    /// Anything else, such as a file that was taken away.
    #[error("the store of the local KMS cannot be read or written")]
    Other,
}

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
}

/// A condition on a key: the field has one of the values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFilter {
    /// The field.
    pub field: KeyField,
    /// The values.
    pub values: Vec<String>,
}

/// A store that can be read.
pub trait Store {
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

    /// The ids of the keys that meet every condition, in the order in which the keys were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn key_ids(&self, filters: &[KeyFilter], page: Page) -> Result<Listing<KeyId>, StoreFailure>;

    /// The alias with this name, prefix included.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn alias(&self, name: &str) -> Result<Option<Alias>, StoreFailure>;

    /// The aliases of one key or of all, in the order in which they were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn aliases(&self, of: Option<&KeyId>, page: Page) -> Result<Listing<Alias>, StoreFailure>;
}

/// A store that can be changed. Nothing is kept unless the whole request succeeds.
pub trait StoreMut: Store {
    /// Adds a key with its first version.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn insert_key(&mut self, key: &Key, version: &KeyVersion) -> Result<(), StoreFailure>;

    /// Changes the state of a key.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn set_status(&mut self, id: &KeyId, status: Status) -> Result<(), StoreFailure>;

    /// Changes the description of a key.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn set_description(&mut self, id: &KeyId, description: &str) -> Result<(), StoreFailure>;

    /// Adds an alias.
    ///
    /// # Errors
    /// When the store cannot be written, or has an alias with this name.
    fn insert_alias(&mut self, alias: &Alias) -> Result<(), StoreFailure>;

    /// Points an alias at another key.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn move_alias(&mut self, alias: &Alias) -> Result<(), StoreFailure>;

    /// Removes an alias.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_alias(&mut self, name: &str) -> Result<(), StoreFailure>;
}
