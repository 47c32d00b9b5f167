//! Things that are a name and a few properties, as JSON.

use super::StoreFailure;
use crate::local::engine::paging::{Listing, Page};

/// Records that can be read.
pub trait RecordStore {
    /// The properties of the thing of this kind and name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn record(&self, kind: &str, name: &str) -> Result<Option<String>, StoreFailure>;

    /// The properties of all things of this kind, in the order in which they were made; without a page, all of them.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn records(&self, kind: &str, page: Option<Page>) -> Result<Listing<String>, StoreFailure>;
}

/// Records that can be changed.
pub trait RecordStoreMut: RecordStore {
    /// Adds a thing, or replaces the one of this kind and name.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn put_record(&mut self, kind: &str, name: &str, properties: &str) -> Result<(), StoreFailure>;

    /// Removes a thing; one that is not there is no error.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_record(&mut self, kind: &str, name: &str) -> Result<(), StoreFailure>;
}
