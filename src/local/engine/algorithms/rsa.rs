//! RSA through aws-lc-rs: OAEP, PSS and PKCS #1 v1.5.

use aws_lc_rs::digest::{Digest, SHA256};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    KeyPair, KeySize, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, Pkcs1PrivateDecryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{
    KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RSA_PSS_2048_8192_SHA256, RSA_PSS_SHA256, RsaEncoding,
    RsaParameters, UnparsedPublicKey,
};
use zeroize::Zeroizing;

use super::failed;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{KeyMaterial, KeySpec};
use crate::local::engine::store::StoreFailure;

/// A padding of encrypted texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Padding {
    OaepSha256,
    OaepSha1,
    /// Of imports only, so it is only taken off.
    Pkcs1V15,
}

/// A padding of signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Pss,
    Pkcs1,
}

/// A new pair, as PKCS#8.
pub(super) fn generate(spec: KeySpec) -> Result<KeyMaterial, Refusal> {
    let pair = KeyPair::generate(size(spec)).map_err(|_| failed("(no RSA key could be made)"))?;
    to_material(&pair).ok_or_else(|| failed("(no RSA key could be made)"))
}

/// A pair of the right size from PKCS#8 or PKCS#1.
pub(super) fn from_der(spec: KeySpec, der: &[u8]) -> Option<KeyMaterial> {
    let pair = KeyPair::from_pkcs8(der).or_else(|_| KeyPair::from_der(der)).ok()?;
    (pair.public_modulus_len() == size(spec).len()).then(|| to_material(&pair))?
}

/// The public half as a SubjectPublicKeyInfo.
pub(super) fn public_key(material: &KeyMaterial) -> Result<Vec<u8>, Refusal> {
    let der: PublicKeyX509Der<'_> = pair(material)?.public_key().as_der().map_err(|_| StoreFailure::Damaged)?;
    Ok(der.as_ref().to_vec())
}

/// Whether this is the SubjectPublicKeyInfo of a key of the right size.
pub(super) fn is_public_key(spec: KeySpec, spki: &[u8]) -> bool {
    PublicEncryptingKey::from_der(spki).is_ok_and(|key| key.key_size_bytes() == size(spec).len())
}

/// Encrypts to the key of a SubjectPublicKeyInfo; the text is short enough for the key.
pub(super) fn encrypt(padding: Padding, spki: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, Refusal> {
    let encrypted = || {
        let key = OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(spki).ok()?).ok()?;
        let mut ciphertext = vec![0; key.ciphertext_size()];
        let length = key.encrypt(oaep(padding)?, plaintext, &mut ciphertext, None).ok()?.len();
        ciphertext.truncate(length);
        Some(ciphertext)
    };
    encrypted().ok_or_else(|| failed("(the RSA encryption failed)"))
}

/// Decrypts; `None` when the key or any byte is another.
pub(super) fn decrypt(
    padding: Padding,
    material: &KeyMaterial,
    ciphertext: &[u8],
) -> Result<Option<Zeroizing<Vec<u8>>>, Refusal> {
    let key = PrivateDecryptingKey::from_pkcs8(material.expose()).map_err(|_| StoreFailure::Damaged)?;
    let mut plaintext = Zeroizing::new(vec![0; key.key_size_bytes()]);
    let length = match oaep(padding) {
        Some(oaep) => {
            let key = OaepPrivateDecryptingKey::new(key).map_err(|_| StoreFailure::Damaged)?;
            key.decrypt(oaep, ciphertext, &mut plaintext, None).map(|text| text.len())
        }
        None => {
            let key = Pkcs1PrivateDecryptingKey::new(key).map_err(|_| StoreFailure::Damaged)?;
            key.decrypt(ciphertext, &mut plaintext).map(|text| text.len())
        }
    };
    let Ok(length) = length else { return Ok(None) };
    plaintext.truncate(length);
    Ok(Some(plaintext))
}

/// Signs a SHA-256 digest.
pub(super) fn sign(encoding: Encoding, material: &KeyMaterial, digest: &[u8]) -> Result<Vec<u8>, Refusal> {
    let pair = pair(material)?;
    let encoding: &'static dyn RsaEncoding = match encoding {
        Encoding::Pss => &RSA_PSS_SHA256,
        Encoding::Pkcs1 => &RSA_PKCS1_SHA256,
    };
    let mut signature = vec![0; pair.public_modulus_len()];
    let signed = Digest::import_less_safe(digest, &SHA256)
        .and_then(|digest| pair.sign_digest(encoding, &digest, &mut signature));
    signed.map_err(|_| failed("(the RSA signature failed)"))?;
    Ok(signature)
}

/// Whether this is a signature of a SHA-256 digest.
pub(super) fn verify(
    encoding: Encoding,
    material: &KeyMaterial,
    digest: &[u8],
    signature: &[u8],
) -> Result<bool, Refusal> {
    let parameters: &'static RsaParameters = match encoding {
        Encoding::Pss => &RSA_PSS_2048_8192_SHA256,
        Encoding::Pkcs1 => &RSA_PKCS1_2048_8192_SHA256,
    };
    let pair = pair(material)?;
    let key = UnparsedPublicKey::new(parameters, pair.public_key());
    let verified = Digest::import_less_safe(digest, &SHA256).and_then(|digest| key.verify_digest(&digest, signature));
    Ok(verified.is_ok())
}

fn pair(material: &KeyMaterial) -> Result<KeyPair, Refusal> {
    KeyPair::from_pkcs8(material.expose()).map_err(|_| StoreFailure::Damaged.into())
}

fn to_material(pair: &KeyPair) -> Option<KeyMaterial> {
    let der: Pkcs8V1Der<'_> = pair.as_der().ok()?;
    Some(KeyMaterial::new(Zeroizing::new(der.as_ref().to_vec())))
}

fn oaep(padding: Padding) -> Option<&'static OaepAlgorithm> {
    match padding {
        Padding::OaepSha256 => Some(&OAEP_SHA256_MGF1SHA256),
        Padding::OaepSha1 => Some(&OAEP_SHA1_MGF1SHA1),
        Padding::Pkcs1V15 => None,
    }
}

fn size(spec: KeySpec) -> KeySize {
    match spec {
        KeySpec::Rsa4096 => KeySize::Rsa4096,
        KeySpec::Rsa3072 => KeySize::Rsa3072,
        _ => KeySize::Rsa2048,
    }
}
