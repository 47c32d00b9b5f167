//! Pairs: encryption, signatures and public keys (behaviour §8). Nothing here changes the store.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use zeroize::Zeroizing;

use super::call::Call;
use super::crypto::{ATTESTATION, ids};
use super::errors::{Reason, Refusal};
use super::model::{EncryptionScheme, Key, KeyKind, KeyUsage, KeyVersion, SignatureScheme};
use super::names::{self, Naming};
use super::store::Store;
use super::{Fields, algorithms, states, versions};

/// The length of every digest that is signed, SHA-256 and SM3 alike.
const DIGEST_BYTES: usize = 32;

/// AsymmetricEncrypt.
pub(super) fn encrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let scheme = encryption_scheme(call)?;
    let plaintext = call.bytes("Plaintext")?;
    let (key, version) = pair(call, store)?;
    let limit = check_encrypts(&key, scheme)?;
    states::check(call.action.name, key.status.state())?;
    if plaintext.len() > limit {
        return Err(Refusal::invalid("Plaintext"));
    }
    let public_key = algorithms::public_key(key.spec, versions::material(&version)?)?;
    let ciphertext = algorithms::encrypt(scheme, &public_key, &plaintext, call.random)?;
    let mut fields = ids(&version);
    fields.insert("CiphertextBlob".to_owned(), json!(STANDARD.encode(ciphertext)));
    Ok(fields)
}

/// AsymmetricDecrypt.
pub(super) fn decrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    call.refuse_given(&ATTESTATION)?;
    let scheme = encryption_scheme(call)?;
    let ciphertext = call.bytes("CiphertextBlob")?;
    let (key, version) = pair(call, store)?;
    check_encrypts(&key, scheme)?;
    states::check(call.action.name, key.status.state())?;
    let plaintext = open(&version, scheme, &ciphertext)?;
    let mut fields = ids(&version);
    fields.insert("Plaintext".to_owned(), json!(STANDARD.encode(plaintext)));
    Ok(fields)
}

/// AsymmetricSign. The digest is signed as it is.
pub(super) fn sign(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let scheme = signature_scheme(call)?;
    let digest = digest(call)?;
    let (key, version) = pair(call, store)?;
    check_signs(&key, scheme)?;
    states::check(call.action.name, key.status.state())?;
    let signature = algorithms::sign(scheme, key.spec, versions::material(&version)?, &digest, call.random)?;
    let mut fields = ids(&version);
    fields.insert("Value".to_owned(), json!(STANDARD.encode(signature)));
    Ok(fields)
}

/// AsymmetricVerify; a wrong signature is an answer and no error.
pub(super) fn verify(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let scheme = signature_scheme(call)?;
    let digest = digest(call)?;
    let signature = call.bytes("Value")?;
    let (key, version) = pair(call, store)?;
    check_signs(&key, scheme)?;
    states::check(call.action.name, key.status.state())?;
    let is_genuine = algorithms::verify(scheme, key.spec, versions::material(&version)?, &digest, &signature)?;
    let mut fields = ids(&version);
    fields.insert("Value".to_owned(), json!(is_genuine));
    Ok(fields)
}

/// GetPublicKey.
pub(super) fn get_public_key(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let (key, version) = pair(call, store)?;
    if key.spec.kind() != KeyKind::Asymmetric {
        return Err(Refusal::invalid("KeyId"));
    }
    states::check(call.action.name, key.status.state())?;
    let pem = algorithms::public_key_pem(key.spec, versions::material(&version)?)?;
    let mut fields = ids(&version);
    fields.insert("PublicKey".to_owned(), json!(pem));
    Ok(fields)
}

/// Refuses a key that does not encrypt this way; gives the most bytes that it encrypts.
pub(super) fn check_encrypts(key: &Key, scheme: EncryptionScheme) -> Result<usize, Refusal> {
    let limit = scheme.max_plaintext(key.spec).filter(|_| key.usage == KeyUsage::EncryptDecrypt);
    limit.ok_or_else(|| Reason::RejectedUnsupported.into())
}

/// Decrypts with a version that fits the scheme.
pub(super) fn open(
    version: &KeyVersion,
    scheme: EncryptionScheme,
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let plaintext = algorithms::decrypt(scheme, versions::material(version)?, ciphertext)?;
    plaintext.ok_or_else(|| Refusal::invalid("CiphertextBlob"))
}

fn check_signs(key: &Key, scheme: SignatureScheme) -> Result<(), Refusal> {
    if key.usage != KeyUsage::SignVerify {
        return Err(Reason::Unsupported.into());
    }
    match scheme.fits(key.spec) {
        true => Ok(()),
        false => Err(Refusal::invalid("Algorithm")),
    }
}

/// The key and the version that a call names.
fn pair(call: &Call<'_>, store: &dyn Store) -> Result<(Key, KeyVersion), Refusal> {
    let key = names::key(call, store, Naming::Any)?;
    let version = versions::of_key(store, &key, call.required("KeyVersionId")?)?;
    Ok((key, version))
}

fn encryption_scheme(call: &Call<'_>) -> Result<EncryptionScheme, Refusal> {
    EncryptionScheme::from_name(call.required("Algorithm")?).ok_or_else(|| Refusal::invalid("Algorithm"))
}

fn signature_scheme(call: &Call<'_>) -> Result<SignatureScheme, Refusal> {
    SignatureScheme::from_name(call.required("Algorithm")?).ok_or_else(|| Refusal::invalid("Algorithm"))
}

fn digest(call: &Call<'_>) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let digest = call.bytes("Digest")?;
    match digest.len() == DIGEST_BYTES {
        true => Ok(digest),
        false => Err(Refusal::invalid("Digest")),
    }
}
