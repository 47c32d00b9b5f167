//! AES-256-GCM with a random IV, as ciphertext blobs and the sealed columns of the store use it.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use zeroize::Zeroizing;

use super::engine::{Random, RandomFailed};

/// The length of a key in bytes.
pub(super) const KEY_BYTES: usize = 32;
/// What sealing adds to a plaintext: the IV in front and the tag behind.
pub(super) const OVERHEAD_BYTES: usize = NONCE_LEN + 16;

/// A key that is ready for use.
pub(super) struct Cipher(LessSafeKey);

/// Key bytes of another length than [`KEY_BYTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an AES-256 key has {KEY_BYTES} bytes")]
pub(super) struct WrongKeyLength;

impl Cipher {
    /// Prepares a key.
    pub(super) fn new(key: &[u8]) -> Result<Self, WrongKeyLength> {
        UnboundKey::new(&AES_256_GCM, key).map(|key| Self(LessSafeKey::new(key))).map_err(|_| WrongKeyLength)
    }

    /// Encrypts: IV ‖ ciphertext ‖ tag, appended to `prefix`, which is not covered by the tag.
    pub(super) fn seal(
        &self,
        prefix: &[u8],
        aad: &[u8],
        plaintext: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, RandomFailed> {
        let mut iv = [0; NONCE_LEN];
        random.fill(&mut iv)?;
        // The exact capacity keeps the plaintext from being left behind by a reallocation.
        let mut sealed = Vec::with_capacity(prefix.len() + plaintext.len() + OVERHEAD_BYTES);
        sealed.extend_from_slice(prefix);
        sealed.extend_from_slice(&iv);
        sealed.extend_from_slice(plaintext);
        let text = &mut sealed[prefix.len() + NONCE_LEN..];
        let tag = self
            .0
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(iv), Aad::from(aad), text)
            .unwrap_or_else(|_| unreachable!("the plaintext is far below the limit of GCM"));
        sealed.extend_from_slice(tag.as_ref());
        Ok(sealed)
    }

    /// Decrypts IV ‖ ciphertext ‖ tag; `None` when the key, the additional data or any byte is another.
    pub(super) fn open(&self, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (iv, text) = sealed.split_at_checked(NONCE_LEN)?;
        let iv = Nonce::try_assume_unique_for_key(iv).ok()?;
        let mut text = Zeroizing::new(text.to_vec());
        let length = self.0.open_in_place(iv, Aad::from(aad), &mut text).ok()?.len();
        text.truncate(length);
        Some(text)
    }
}
