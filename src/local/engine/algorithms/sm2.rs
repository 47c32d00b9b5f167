//! SM2: signatures over SM3 digests and public-key encryption (GM/T 0003), through RustCrypto.

use ::sm2::dsa::signature::hazmat::{PrehashVerifier, RandomizedPrehashSigner};
use ::sm2::dsa::signature::rand_core::{TryCryptoRng, TryRng};
use ::sm2::dsa::{Signature, SigningKey, VerifyingKey};
use ::sm2::pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey};
use ::sm2::pke::{DecryptingKey, EncryptingKey};
use ::sm2::{PublicKey, SecretKey};
use zeroize::Zeroizing;

use super::failed;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::KeyMaterial;
use crate::local::engine::random::{Random, RandomFailed};
use crate::local::engine::store::StoreFailure;

/// The length of the private number.
const PRIVATE_BYTES: usize = 32;

/// Who signs, which is only part of digests, and those come from outside.
const SIGNER: &str = "";

/// The first byte of a ciphertext that is C1 ‖ C3 ‖ C2 as bare bytes: C1 is an uncompressed point.
const UNCOMPRESSED: u8 = 0x04;

/// How many random numbers are tried; not even the second is ever needed but by chance in four billion.
const TRIES: usize = 8;

/// A new pair, as PKCS#8 with the curve of SM2.
pub(super) fn generate(random: &dyn Random) -> Result<KeyMaterial, Refusal> {
    let mut number = Zeroizing::new([0; PRIVATE_BYTES]);
    for _ in 0..TRIES {
        random.fill(&mut *number)?;
        // Zero and numbers beyond the order of the curve are refused.
        if let Some(material) = SecretKey::from_slice(&*number).ok().as_ref().and_then(to_material) {
            return Ok(material);
        }
    }
    Err(failed("(no SM2 key could be made)"))
}

/// A pair from PKCS#8 or SEC 1.
pub(super) fn from_der(der: &[u8]) -> Option<KeyMaterial> {
    let key = SecretKey::from_pkcs8_der(der).ok().or_else(|| SecretKey::from_sec1_der(der).ok())?;
    to_material(&key)
}

/// The public half as a SubjectPublicKeyInfo.
pub(super) fn public_key(material: &KeyMaterial) -> Result<Vec<u8>, Refusal> {
    let der = secret_key(material)?.public_key().to_public_key_der().map_err(|_| StoreFailure::Damaged)?;
    Ok(der.into_vec())
}

/// Whether this is the SubjectPublicKeyInfo of an SM2 key.
pub(super) fn is_public_key(spki: &[u8]) -> bool {
    PublicKey::from_public_key_der(spki).is_ok()
}

/// Encrypts to the key of a SubjectPublicKeyInfo. The ciphertext is what GM/T 0009 says and openssl reads: C1, C3 and
/// C2 as ASN.1 in DER.
pub(super) fn encrypt(spki: &[u8], plaintext: &[u8], random: &dyn Random) -> Result<Vec<u8>, Refusal> {
    let key = PublicKey::from_public_key_der(spki).map_err(|_| StoreFailure::Damaged)?;
    let encrypted = EncryptingKey::new(key).encrypt_der(&mut Source(random), plaintext);
    encrypted.map_err(|_| failed("(the SM2 encryption failed)"))
}

/// Decrypts ASN.1 in DER, or C1 ‖ C3 ‖ C2 as bare bytes; `None` when the key or any byte is another.
pub(super) fn decrypt(material: &KeyMaterial, ciphertext: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>, Refusal> {
    let key = DecryptingKey::new(secret_key(material)?);
    let plaintext = match ciphertext.first() {
        Some(&UNCOMPRESSED) => key.decrypt(ciphertext),
        _ => key.decrypt_der(ciphertext),
    };
    Ok(plaintext.ok().map(Zeroizing::new))
}

/// Signs the digest of Z ‖ M, whatever the caller took for Z; the signature is ASN.1 in DER.
pub(super) fn sign(material: &KeyMaterial, digest: &[u8], random: &dyn Random) -> Result<Vec<u8>, Refusal> {
    let key = SigningKey::new(SIGNER, &secret_key(material)?).map_err(|_| StoreFailure::Damaged)?;
    let signature: Signature =
        key.sign_prehash_with_rng(&mut Source(random), digest).map_err(|_| failed("(the SM2 signature failed)"))?;
    Ok(signature.to_der().as_bytes().to_vec())
}

/// Whether this is a signature of the digest of Z ‖ M.
pub(super) fn verify(material: &KeyMaterial, digest: &[u8], signature: &[u8]) -> Result<bool, Refusal> {
    let key = VerifyingKey::new(SIGNER, secret_key(material)?.public_key()).map_err(|_| StoreFailure::Damaged)?;
    Ok(Signature::from_der(signature).is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()))
}

/// The randomness of the engine as RustCrypto takes it.
struct Source<'a>(&'a dyn Random);

impl TryRng for Source<'_> {
    type Error = RandomFailed;

    fn try_next_u32(&mut self) -> Result<u32, RandomFailed> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, RandomFailed> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), RandomFailed> {
        self.0.fill(bytes)
    }
}

impl TryCryptoRng for Source<'_> {}

fn secret_key(material: &KeyMaterial) -> Result<SecretKey, Refusal> {
    SecretKey::from_pkcs8_der(material.expose()).map_err(|_| StoreFailure::Damaged.into())
}

fn to_material(key: &SecretKey) -> Option<KeyMaterial> {
    Some(KeyMaterial::new(Zeroizing::new(key.to_pkcs8_der().ok()?.as_bytes().to_vec())))
}
