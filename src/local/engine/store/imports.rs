//! What imports of key material need.

use chrono::{DateTime, Utc};

use super::StoreFailure;
use crate::local::engine::model::{ImportToken, KeyId, KeyMaterial, KeyVersionId};

/// Imports that can be looked up.
pub trait ImportStore {
    /// The token that was stored under this id.
    ///
    /// # Errors
    /// When the store cannot be read, or the wrapping key does not open.
    fn import_token(&self, id: &[u8]) -> Result<Option<ImportToken>, StoreFailure>;

    /// The digest of the first material that a key was given, whether it still has it or not.
    ///
    /// # Errors
    /// When the store cannot be read, or the digest does not open.
    fn material_digest(&self, key: &KeyId) -> Result<Option<Vec<u8>>, StoreFailure>;
}

/// Imports that can be changed.
pub trait ImportStoreMut: ImportStore {
    /// Adds a token under an id.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn insert_import_token(&mut self, id: &[u8], token: &ImportToken) -> Result<(), StoreFailure>;

    /// Removes the tokens that had expired by this time.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn delete_import_tokens(&mut self, expired_by: DateTime<Utc>) -> Result<(), StoreFailure>;

    /// Remembers which material a key was given.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn set_material_digest(&mut self, key: &KeyId, digest: &[u8]) -> Result<(), StoreFailure>;

    /// Gives a version its material, or takes it away.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn set_key_material(&mut self, id: &KeyVersionId, material: Option<&KeyMaterial>) -> Result<(), StoreFailure>;
}
