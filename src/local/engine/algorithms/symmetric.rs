//! Symmetric keys, all in GCM.

use crate::local::aead::{Algorithm, Cipher};
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{KeyMaterial, KeySpec};
use crate::local::engine::store::StoreFailure;

/// The cipher of a symmetric key.
pub(in crate::local::engine) fn cipher(spec: KeySpec, material: &KeyMaterial) -> Result<Cipher, Refusal> {
    let algorithm = match spec {
        KeySpec::Aes256 => Algorithm::Aes256,
        KeySpec::Aes192 => Algorithm::Aes192,
        KeySpec::Aes128 => Algorithm::Aes128,
        KeySpec::Sm4 => Algorithm::Sm4,
        _ => return Err(StoreFailure::Damaged.into()),
    };
    Cipher::of(algorithm, material.expose()).map_err(|_| StoreFailure::Damaged.into())
}
