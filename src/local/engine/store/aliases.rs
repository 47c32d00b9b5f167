//! Aliases.

use super::StoreFailure;
use crate::local::engine::model::{Alias, KeyId};
use crate::local::engine::paging::{Listing, Page};

/// Aliases that can be read.
pub trait AliasStore {
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

/// Aliases that can be changed.
pub trait AliasStoreMut: AliasStore {
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
