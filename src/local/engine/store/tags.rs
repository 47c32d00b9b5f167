//! Tags of keys and secrets.

use super::StoreFailure;
use crate::local::engine::model::{Resource, Tag, TagPlace, TagQuery, TagRow};

/// Tags that can be read.
pub trait TagStore {
    /// The tags of a key or a secret, sorted by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn tags(&self, of: &Resource) -> Result<Vec<Tag>, StoreFailure>;

    /// The tags that meet a query, behind a place in the list, and at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn tag_rows(&self, query: &TagQuery, behind: Option<&TagPlace>, limit: u32) -> Result<Vec<TagRow>, StoreFailure>;
}

/// Tags that can be changed.
pub trait TagStoreMut: TagStore {
    /// Adds a tag to a key or a secret that is there, or changes its value.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn put_tag(&mut self, of: &Resource, tag: &Tag) -> Result<(), StoreFailure>;

    /// Removes a tag; one that is not there is no error.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_tag(&mut self, of: &Resource, key: &str) -> Result<(), StoreFailure>;
}
