//! ECDSA on secp256r1 and secp256k1 through aws-lc-rs. *ring* has only the first curve, and signs no digests.

use aws_lc_rs::digest::{Digest, SHA256};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256K1_SHA256_ASN1, ECDSA_P256K1_SHA256_ASN1_SIGNING,
    EcdsaKeyPair, EcdsaSigningAlgorithm, EcdsaVerificationAlgorithm, KeyPair, UnparsedPublicKey,
};
use zeroize::Zeroizing;

use super::failed;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{KeyMaterial, KeySpec};
use crate::local::engine::random::Random;
use crate::local::engine::store::StoreFailure;

/// An ECPrivateKey of SEC 1 in DER, up to the 32 bytes of the private number.
const SEC1_PREFIX: [u8; 7] = [0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x20];

/// The length of the private number.
const PRIVATE_BYTES: usize = 32;

/// How many random numbers are tried; not even the second is ever needed but by chance in four billion.
const TRIES: usize = 8;

/// A new pair, as PKCS#8.
pub(super) fn generate(spec: KeySpec, random: &dyn Random) -> Result<KeyMaterial, Refusal> {
    let mut der = Zeroizing::new([0; SEC1_PREFIX.len() + PRIVATE_BYTES]);
    der[..SEC1_PREFIX.len()].copy_from_slice(&SEC1_PREFIX);
    for _ in 0..TRIES {
        random.fill(&mut der[SEC1_PREFIX.len()..])?;
        // Zero and numbers beyond the order of the curve are refused.
        if let Some(material) = from_der(spec, &*der) {
            return Ok(material);
        }
    }
    Err(failed("(no EC key could be made)"))
}

/// A pair on the right curve from PKCS#8 or SEC 1.
pub(super) fn from_der(spec: KeySpec, der: &[u8]) -> Option<KeyMaterial> {
    let pair = EcdsaKeyPair::from_private_key_der(signing(spec), der).ok()?;
    Some(KeyMaterial::new(Zeroizing::new(pair.to_pkcs8v1().ok()?.as_ref().to_vec())))
}

/// The public half as a SubjectPublicKeyInfo.
pub(super) fn public_key(spec: KeySpec, material: &KeyMaterial) -> Result<Vec<u8>, Refusal> {
    let der: PublicKeyX509Der<'_> = pair(spec, material)?.public_key().as_der().map_err(|_| StoreFailure::Damaged)?;
    Ok(der.as_ref().to_vec())
}

/// Signs a SHA-256 digest; the signature is ASN.1 in DER.
pub(super) fn sign(spec: KeySpec, material: &KeyMaterial, digest: &[u8]) -> Result<Vec<u8>, Refusal> {
    let pair = pair(spec, material)?;
    let signed = Digest::import_less_safe(digest, &SHA256).and_then(|digest| pair.sign_digest(&digest));
    Ok(signed.map_err(|_| failed("(the ECDSA signature failed)"))?.as_ref().to_vec())
}

/// Whether this is a signature of a SHA-256 digest.
pub(super) fn verify(spec: KeySpec, material: &KeyMaterial, digest: &[u8], signature: &[u8]) -> Result<bool, Refusal> {
    let pair = pair(spec, material)?;
    let key = UnparsedPublicKey::new(verification(spec), pair.public_key());
    let verified = Digest::import_less_safe(digest, &SHA256).and_then(|digest| key.verify_digest(&digest, signature));
    Ok(verified.is_ok())
}

fn pair(spec: KeySpec, material: &KeyMaterial) -> Result<EcdsaKeyPair, Refusal> {
    EcdsaKeyPair::from_pkcs8(signing(spec), material.expose()).map_err(|_| StoreFailure::Damaged.into())
}

fn verification(spec: KeySpec) -> &'static EcdsaVerificationAlgorithm {
    match spec {
        KeySpec::EcP256K => &ECDSA_P256K1_SHA256_ASN1,
        _ => &ECDSA_P256_SHA256_ASN1,
    }
}

fn signing(spec: KeySpec) -> &'static EcdsaSigningAlgorithm {
    match spec {
        KeySpec::EcP256K => &ECDSA_P256K1_SHA256_ASN1_SIGNING,
        _ => &ECDSA_P256_SHA256_ASN1_SIGNING,
    }
}
