//! Encryption, decryption, data keys and authentication codes (behaviour §7). Nothing here changes the store.

mod data_keys;
mod mac;
mod re_encrypt;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::blob::{self, Blob};
use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{Key, KeyKind, KeyVersion};
use super::names::{self, Naming};
use super::store::Store;
use super::{Fields, states, versions};

pub(super) use data_keys::{
    export_data_key, generate_and_export_data_key, generate_data_key, generate_data_key_without_plaintext,
};
pub(super) use mac::{generate_mac, verify_mac};
pub(super) use re_encrypt::re_encrypt;

/// The most bytes that Encrypt takes.
const MAX_PLAINTEXT_BYTES: usize = 6144;

/// What only an instance with attestation can do.
pub(super) const ATTESTATION: [(&str, &str); 1] = [("Recipient", "attested recipients (Recipient)")];

/// Encrypt. What is encrypted is the text itself, not what its base64 stands for.
pub(super) fn encrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let plaintext = call.required("Plaintext")?;
    if counted_bytes(plaintext) > MAX_PLAINTEXT_BYTES {
        return Err(Refusal::invalid("Plaintext"));
    }
    let aad = call.context_digest("EncryptionContext")?;
    let (key, version) = encrypting_key(call, store)?;
    let blob = blob::seal(key.spec, &version, &aad, plaintext.as_bytes(), call.random)?;
    let mut fields = ids(&version);
    fields.insert("CiphertextBlob".to_owned(), json!(blob));
    Ok(fields)
}

/// The bytes that count for the limit: those that base64 stands for, or else those of the text (behaviour §7.1).
fn counted_bytes(plaintext: &str) -> usize {
    STANDARD.decode(plaintext).map_or(plaintext.len(), |decoded| Zeroizing::new(decoded).len())
}

/// Decrypt.
pub(super) fn decrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    call.refuse_given(&ATTESTATION)?;
    let (version, mut plaintext) = decrypted(call, store)?;
    let mut fields = ids(&version);
    fields.insert("Plaintext".to_owned(), Value::String(std::mem::take(&mut *plaintext)));
    Ok(fields)
}

/// What the blob of a call holds, and the version that it was made with.
fn decrypted(call: &Call<'_>, store: &dyn Store) -> Result<(KeyVersion, Zeroizing<String>), Refusal> {
    let aad = call.context_digest("EncryptionContext")?;
    let (blob, key, version) = sealed(call, store)?;
    call.authorize(&resource(&key))?;
    check_usable(call, &key)?;
    let plaintext = open(&blob, &key, &version, &aad)?;
    Ok((version, plaintext))
}

/// The blob of a call, with the version that it names and the key of that; whether they may be used is not asked.
fn sealed(call: &Call<'_>, store: &dyn Store) -> Result<(Blob, Key, KeyVersion), Refusal> {
    let blob = Blob::parse(call.required("CiphertextBlob")?).ok_or_else(|| Refusal::invalid("CiphertextBlob"))?;
    let version = store.key_version(&blob.version)?.ok_or(Reason::KeyNotFound)?;
    let key = store.key(&version.key_id)?.ok_or(Reason::KeyNotFound)?;
    Ok((blob, key, version))
}

/// Decrypts a blob whose key may be used. It holds a text, as everything does that is encrypted here.
fn open(blob: &Blob, key: &Key, version: &KeyVersion, aad: &[u8]) -> Result<Zeroizing<String>, Refusal> {
    let mut plaintext = blob.open(key.spec, version, aad)?;
    String::from_utf8(std::mem::take(&mut *plaintext)).map(Zeroizing::new).map_err(|error| {
        drop(Zeroizing::new(error.into_bytes()));
        Refusal::invalid("CiphertextBlob")
    })
}

/// The key that `KeyId` names with the version that encrypts, once the key may be used.
fn encrypting_key(call: &Call<'_>, store: &dyn Store) -> Result<(Key, KeyVersion), Refusal> {
    let key = names::key(call, store, Naming::Any)?;
    check_usable(call, &key)?;
    let version = versions::primary(store, &key)?;
    Ok((key, version))
}

/// Refuses a key of another kind, then one in another state (behaviour §1.7).
fn check_usable(call: &Call<'_>, key: &Key) -> Result<(), Refusal> {
    if key.spec.kind() != KeyKind::Symmetric {
        return Err(Reason::Unsupported.into());
    }
    states::check(call.action.name, key.status.state())
}

fn resource(key: &Key) -> String {
    format!("key/{}", key.id.as_str())
}

/// The ids of a key and its version, with which answers about cryptography begin.
pub(super) fn ids(version: &KeyVersion) -> Fields {
    Fields::from_iter([
        ("KeyId".to_owned(), json!(version.key_id.as_str())),
        ("KeyVersionId".to_owned(), json!(version.id.as_str())),
    ])
}
