//! GCM with a random IV, as ciphertext blobs and the sealed columns of the store use it.

use aes_gcm::aead::array::Array;
use aes_gcm::aead::consts::U12;
use aes_gcm::aes::Aes192;
use aes_gcm::{AeadInOut, AesGcm, KeyInit};
use ring::aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use sm4::Sm4;
use zeroize::Zeroizing;

use super::engine::{Random, RandomFailed};

/// The length of an AES-256 key in bytes.
pub(super) const KEY_BYTES: usize = 32;
/// The length of a tag in bytes.
const TAG_BYTES: usize = 16;
/// What sealing adds to a plaintext: the IV in front and the tag behind.
pub(super) const OVERHEAD_BYTES: usize = NONCE_LEN + TAG_BYTES;

/// A block cipher that GCM is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Aes256,
    Aes192,
    Aes128,
    Sm4,
}

/// A key that is ready for use.
pub(super) struct Cipher(Key);

/// *ring* is the fastest, and lacks AES-192 and SM4.
#[allow(clippy::large_enum_variant, reason = "the large one is the common one, and a box would slow it down")]
enum Key {
    Ring(LessSafeKey),
    Aes192(Box<AesGcm<Aes192, U12>>),
    Sm4(Box<AesGcm<Sm4, U12>>),
}

/// Key bytes of another length than the cipher takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key has the wrong length for its cipher")]
pub(super) struct WrongKeyLength;

impl Cipher {
    /// Prepares an AES-256 key.
    pub(super) fn new(key: &[u8]) -> Result<Self, WrongKeyLength> {
        Self::of(Algorithm::Aes256, key)
    }

    /// Prepares a key of any cipher.
    pub(super) fn of(algorithm: Algorithm, key: &[u8]) -> Result<Self, WrongKeyLength> {
        let ring = |algorithm| UnboundKey::new(algorithm, key).map(|key| Key::Ring(LessSafeKey::new(key)));
        let key = match algorithm {
            Algorithm::Aes256 => ring(&AES_256_GCM).map_err(|_| WrongKeyLength)?,
            Algorithm::Aes128 => ring(&AES_128_GCM).map_err(|_| WrongKeyLength)?,
            Algorithm::Aes192 => Key::Aes192(Box::new(AesGcm::new_from_slice(key).map_err(|_| WrongKeyLength)?)),
            Algorithm::Sm4 => Key::Sm4(Box::new(AesGcm::new_from_slice(key).map_err(|_| WrongKeyLength)?)),
        };
        Ok(Self(key))
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
        let tag = self
            .0
            .seal(iv, aad, &mut sealed[prefix.len() + NONCE_LEN..])
            .unwrap_or_else(|| unreachable!("the plaintext is far below the limit of GCM"));
        sealed.extend_from_slice(&tag);
        Ok(sealed)
    }

    /// Decrypts IV ‖ ciphertext ‖ tag; `None` when the key, the additional data or any byte is another.
    pub(super) fn open(&self, aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (iv, text) = sealed.split_first_chunk::<NONCE_LEN>()?;
        let length = text.len().checked_sub(TAG_BYTES)?;
        let mut text = Zeroizing::new(text.to_vec());
        self.0.open(*iv, aad, &mut text)?;
        text.truncate(length);
        Some(text)
    }
}

impl Key {
    /// Encrypts in place and gives the tag.
    fn seal(&self, iv: [u8; NONCE_LEN], aad: &[u8], text: &mut [u8]) -> Option<[u8; TAG_BYTES]> {
        match self {
            Self::Ring(key) => {
                let nonce = Nonce::assume_unique_for_key(iv);
                let tag = key.seal_in_place_separate_tag(nonce, Aad::from(aad), text).ok()?;
                tag.as_ref().try_into().ok()
            }
            Self::Aes192(key) => key.encrypt_inout_detached(&Array(iv), aad, text.into()).ok().map(|tag| tag.0),
            Self::Sm4(key) => key.encrypt_inout_detached(&Array(iv), aad, text.into()).ok().map(|tag| tag.0),
        }
    }

    /// Decrypts ciphertext ‖ tag in place; what is left at the end is of no use.
    fn open(&self, iv: [u8; NONCE_LEN], aad: &[u8], text_and_tag: &mut [u8]) -> Option<()> {
        match self {
            Self::Ring(key) => {
                key.open_in_place(Nonce::assume_unique_for_key(iv), Aad::from(aad), text_and_tag).ok()?;
            }
            Self::Aes192(key) => {
                let (text, tag) = text_and_tag.split_last_chunk_mut::<TAG_BYTES>()?;
                key.decrypt_inout_detached(&Array(iv), aad, text.into(), &Array(*tag)).ok()?;
            }
            Self::Sm4(key) => {
                let (text, tag) = text_and_tag.split_last_chunk_mut::<TAG_BYTES>()?;
                key.decrypt_inout_detached(&Array(iv), aad, text.into(), &Array(*tag)).ok()?;
            }
        }
        Some(())
    }
}
