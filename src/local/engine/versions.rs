//! The version of a key that a call works with, and its material.

use super::errors::{Reason, Refusal};
use super::model::{Key, KeyMaterial, KeyVersion, KeyVersionId};
use super::store::{Store, StoreFailure};

/// The version that encrypts; only symmetric and HMAC keys have one.
pub(super) fn primary<S: Store + ?Sized>(store: &S, key: &Key) -> Result<KeyVersion, Refusal> {
    let id = key.primary_version.as_ref().ok_or(StoreFailure::Damaged)?;
    Ok(store.key_version(id)?.ok_or(StoreFailure::Damaged)?)
}

/// The version with this id; one of another key counts as none.
pub(super) fn of_key<S: Store + ?Sized>(store: &S, key: &Key, id: &str) -> Result<KeyVersion, Refusal> {
    let version = store.key_version(&KeyVersionId::new(id))?.filter(|version| version.key_id == key.id);
    version.ok_or_else(|| Reason::KeyVersionNotFound.into())
}

/// The secret part of a version, which is there in every state of the key that allows its use.
pub(super) fn material(version: &KeyVersion) -> Result<&KeyMaterial, Refusal> {
    version.material.as_ref().ok_or_else(|| StoreFailure::Damaged.into())
}
