//! All cryptography that the local KMS does with keys: *ring* where it can, aws-lc-rs for what *ring* lacks, RustCrypto
//! for the SM family. Functions here know keys and bytes, not requests.
//!
//! aws-lc-rs draws its own random numbers, for RSA keys, paddings and ECDSA; everything else is given them.

mod ec;
mod mac;
mod pem;
mod rsa;
mod sm2;
mod symmetric;

use zeroize::Zeroizing;

use super::errors::{Reason, Refusal};
use super::model::{EncryptionScheme, KeyMaterial, KeySpec, SignatureScheme};
use super::random::Random;
use super::store::StoreFailure;
use rsa::{Encoding, Padding};

pub(super) use mac::{mac, same_mac};
pub(super) use symmetric::cipher;

/// New material for a key of this kind.
pub(in crate::local) fn generate(spec: KeySpec, random: &dyn Random) -> Result<KeyMaterial, Refusal> {
    match spec {
        KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => rsa::generate(spec),
        KeySpec::EcP256 | KeySpec::EcP256K => ec::generate(spec, random),
        KeySpec::EcSm2 => sm2::generate(random),
        _ => {
            let mut bytes = Zeroizing::new(vec![0; secret_bytes(spec)]);
            random.fill(&mut bytes)?;
            Ok(KeyMaterial::new(bytes))
        }
    }
}

/// Material for a key of this kind from bytes: the secret itself for symmetric and HMAC keys, PKCS#8, PKCS#1 or SEC 1
/// in DER for the others. `None` when the bytes are no such key.
pub(in crate::local) fn material_from_bytes(spec: KeySpec, bytes: &[u8]) -> Option<KeyMaterial> {
    match spec {
        KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => rsa::from_der(spec, bytes),
        KeySpec::EcP256 | KeySpec::EcP256K => ec::from_der(spec, bytes),
        KeySpec::EcSm2 => sm2::from_der(bytes),
        _ => (bytes.len() == secret_bytes(spec)).then(|| KeyMaterial::new(Zeroizing::new(bytes.to_vec()))),
    }
}

/// The same from the first private key in a PEM text, which only RSA and EC keys have.
pub(in crate::local) fn material_from_pem(spec: KeySpec, text: &str) -> Option<KeyMaterial> {
    material_from_bytes(spec, &pem::private_key(text)?)
}

/// The public half of a pair as a SubjectPublicKeyInfo.
pub(super) fn public_key(spec: KeySpec, material: &KeyMaterial) -> Result<Vec<u8>, Refusal> {
    match spec {
        KeySpec::Rsa2048 | KeySpec::Rsa3072 | KeySpec::Rsa4096 => rsa::public_key(material),
        KeySpec::EcP256 | KeySpec::EcP256K => ec::public_key(spec, material),
        KeySpec::EcSm2 => sm2::public_key(material),
        _ => Err(StoreFailure::Damaged.into()),
    }
}

/// The same as PEM: 64 columns, with a newline at the end.
pub(super) fn public_key_pem(spec: KeySpec, material: &KeyMaterial) -> Result<String, Refusal> {
    Ok(pem::write_public_key(&public_key(spec, material)?))
}

/// A public key that others encrypt to, RSA or SM2, from a SubjectPublicKeyInfo in DER or PEM; `None` when it is no
/// key of this kind.
pub(super) fn read_public_key(spec: KeySpec, bytes: &[u8]) -> Option<Vec<u8>> {
    let spki = pem::public_key(bytes).unwrap_or_else(|| bytes.to_vec());
    let fits = match spec {
        KeySpec::EcSm2 => sm2::is_public_key(&spki),
        _ => rsa::is_public_key(spec, &spki),
    };
    fits.then_some(spki)
}

/// Encrypts to a public key that fits the scheme; the text is no longer than the scheme takes.
pub(super) fn encrypt(
    scheme: EncryptionScheme,
    spki: &[u8],
    plaintext: &[u8],
    random: &dyn Random,
) -> Result<Vec<u8>, Refusal> {
    match padding(scheme) {
        Some(padding) => rsa::encrypt(padding, spki, plaintext),
        None => sm2::encrypt(spki, plaintext, random),
    }
}

/// Decrypts with a private key that fits the scheme; `None` when the ciphertext was made with another key or changed.
pub(super) fn decrypt(
    scheme: EncryptionScheme,
    material: &KeyMaterial,
    ciphertext: &[u8],
) -> Result<Option<Zeroizing<Vec<u8>>>, Refusal> {
    match padding(scheme) {
        Some(padding) => rsa::decrypt(padding, material, ciphertext),
        None => sm2::decrypt(material, ciphertext),
    }
}

/// Signs a digest as it is, with a key that fits the scheme.
pub(super) fn sign(
    scheme: SignatureScheme,
    spec: KeySpec,
    material: &KeyMaterial,
    digest: &[u8],
    random: &dyn Random,
) -> Result<Vec<u8>, Refusal> {
    match scheme {
        SignatureScheme::RsaPss => rsa::sign(Encoding::Pss, material, digest),
        SignatureScheme::RsaPkcs1 => rsa::sign(Encoding::Pkcs1, material, digest),
        SignatureScheme::Ecdsa => ec::sign(spec, material, digest),
        SignatureScheme::Sm2Dsa => sm2::sign(material, digest, random),
    }
}

/// Whether this is the signature of a digest, under a key that fits the scheme.
pub(super) fn verify(
    scheme: SignatureScheme,
    spec: KeySpec,
    material: &KeyMaterial,
    digest: &[u8],
    signature: &[u8],
) -> Result<bool, Refusal> {
    match scheme {
        SignatureScheme::RsaPss => rsa::verify(Encoding::Pss, material, digest, signature),
        SignatureScheme::RsaPkcs1 => rsa::verify(Encoding::Pkcs1, material, digest, signature),
        SignatureScheme::Ecdsa => ec::verify(spec, material, digest, signature),
        SignatureScheme::Sm2Dsa => sm2::verify(material, digest, signature),
    }
}

/// The padding of an RSA scheme; `None` for SM2.
fn padding(scheme: EncryptionScheme) -> Option<Padding> {
    match scheme {
        EncryptionScheme::OaepSha256 => Some(Padding::OaepSha256),
        EncryptionScheme::OaepSha1 => Some(Padding::OaepSha1),
        EncryptionScheme::Pkcs1V15 => Some(Padding::Pkcs1V15),
        EncryptionScheme::Sm2Pke => None,
    }
}

/// The length of a symmetric or HMAC key; 0 for the pairs. No source says how long HMAC keys are: they are as long as
/// their codes.
fn secret_bytes(spec: KeySpec) -> usize {
    match spec {
        KeySpec::Aes256 => 32,
        KeySpec::Aes192 => 24,
        KeySpec::Aes128 | KeySpec::Sm4 => 16,
        KeySpec::HmacSha224 => 28,
        KeySpec::HmacSha256 | KeySpec::HmacSm3 => 32,
        KeySpec::HmacSha384 => 48,
        KeySpec::HmacSha512 => 64,
        KeySpec::Rsa2048
        | KeySpec::Rsa3072
        | KeySpec::Rsa4096
        | KeySpec::EcP256
        | KeySpec::EcP256K
        | KeySpec::EcSm2 => 0,
    }
}

/// Something that only fails when the machine does.
fn failed(what: &'static str) -> Refusal {
    Refusal::about(Reason::Internal, what)
}
