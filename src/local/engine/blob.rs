//! Ciphertext blobs: the id of the key version (36 ASCII characters), IV (12 bytes), ciphertext and tag (16 bytes),
//! all in base64 (behaviour §7.1).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::errors::Refusal;
use super::model::{KeySpec, KeyVersion, KeyVersionId};
use super::random::Random;
use super::{algorithms, versions};
use crate::local::aead::{Cipher, OVERHEAD_BYTES};

/// The length of a key version's id in front of the ciphertext.
const VERSION_BYTES: usize = 36;

/// Encrypts under a version of a symmetric key.
pub(super) fn seal(
    spec: KeySpec,
    version: &KeyVersion,
    aad: &[u8],
    plaintext: &[u8],
    random: &dyn Random,
) -> Result<String, Refusal> {
    let cipher = cipher(spec, version)?;
    Ok(STANDARD.encode(cipher.seal(version.id.as_str().as_bytes(), aad, plaintext, random)?))
}

/// A blob taken apart, not yet decrypted.
pub(super) struct Blob {
    /// The version that the blob says it was made with.
    pub(super) version: KeyVersionId,
    sealed: Vec<u8>,
}

impl Blob {
    /// Takes a blob apart; `None` when it does not have the layout.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text).ok()?;
        let (version, sealed) = bytes.split_at_checked(VERSION_BYTES)?;
        let version = std::str::from_utf8(version).ok()?;
        if sealed.len() < OVERHEAD_BYTES || Uuid::try_parse(version).is_err() {
            return None;
        }
        Some(Self { version: KeyVersionId::new(version), sealed: sealed.to_vec() })
    }

    /// Decrypts; refused as a whole when the key, the context or any byte is another.
    pub(super) fn open(&self, spec: KeySpec, version: &KeyVersion, aad: &[u8]) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        cipher(spec, version)?.open(aad, &self.sealed).ok_or_else(|| Refusal::invalid("CiphertextBlob"))
    }
}

fn cipher(spec: KeySpec, version: &KeyVersion) -> Result<Cipher, Refusal> {
    algorithms::cipher(spec, versions::material(version)?)
}
