//! Encryption, decryption and data keys (behaviour §7). Nothing here changes the store.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use zeroize::Zeroizing;

use super::blob::{self, Blob};
use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{Key, KeyVersion};
use super::names::{self, Naming};
use super::store::{Store, StoreFailure};
use super::{Fields, states};

/// The most bytes that Encrypt takes.
const MAX_PLAINTEXT_BYTES: usize = 6144;

/// The sizes of data keys by the name of their cipher, in bytes.
const DATA_KEY_SPECS: [(&str, usize); 2] = [("AES_256", 32), ("AES_128", 16)];

/// The size of a data key when the request does not say, in bytes.
const DEFAULT_DATA_KEY_BYTES: usize = 32;

/// What only an instance with attestation can do.
const UNOFFERED: [(&str, &str); 1] = [("Recipient", "attested recipients (Recipient)")];

/// Encrypt. What is encrypted is the text itself, not what its base64 stands for.
pub(super) fn encrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let plaintext = call.required("Plaintext")?;
    if counted_bytes(plaintext) > MAX_PLAINTEXT_BYTES {
        return Err(Refusal::invalid("Plaintext"));
    }
    let aad = call.context_digest()?;
    let version = encrypting_version(call, store)?;
    let mut fields = ids(&version);
    fields.insert("CiphertextBlob".to_owned(), json!(blob::seal(&version, &aad, plaintext.as_bytes(), call.random)?));
    Ok(fields)
}

/// The bytes that count for the limit: those that base64 stands for, or else those of the text (behaviour §7.1).
fn counted_bytes(plaintext: &str) -> usize {
    STANDARD.decode(plaintext).map_or(plaintext.len(), |decoded| Zeroizing::new(decoded).len())
}

/// Decrypt.
pub(super) fn decrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    call.refuse_given(&UNOFFERED)?;
    let aad = call.context_digest()?;
    let blob = Blob::parse(call.required("CiphertextBlob")?).ok_or_else(|| Refusal::invalid("CiphertextBlob"))?;
    let version = store.key_version(&blob.version)?.ok_or(Reason::KeyNotFound)?;
    let key = store.key(&version.key_id)?.ok_or(Reason::KeyNotFound)?;
    states::check(call.action.name, key.status.state())?;
    let plaintext = blob.open(&version, &aad)?;
    let plaintext = std::str::from_utf8(&plaintext).map_err(|_| Refusal::invalid("CiphertextBlob"))?;
    let mut fields = ids(&version);
    fields.insert("Plaintext".to_owned(), json!(plaintext));
    Ok(fields)
}

/// GenerateDataKey.
pub(super) fn generate_data_key(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let (version, data_key, blob) = new_data_key(call, store)?;
    let mut fields = ids(&version);
    fields.insert("Plaintext".to_owned(), json!(*data_key));
    fields.insert("CiphertextBlob".to_owned(), json!(blob));
    Ok(fields)
}

/// GenerateDataKeyWithoutPlaintext.
pub(super) fn generate_data_key_without_plaintext(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let (version, _, blob) = new_data_key(call, store)?;
    let mut fields = ids(&version);
    fields.insert("CiphertextBlob".to_owned(), json!(blob));
    Ok(fields)
}

/// A new data key as base64, and the blob that holds this base64 text (behaviour §7.1).
fn new_data_key(call: &Call<'_>, store: &dyn Store) -> Result<(KeyVersion, Zeroizing<String>, String), Refusal> {
    call.refuse_given(&UNOFFERED)?;
    let size = data_key_bytes(call)?;
    let aad = call.context_digest()?;
    let version = encrypting_version(call, store)?;
    let mut bytes = Zeroizing::new(vec![0; size]);
    call.random.fill(&mut bytes)?;
    let text = Zeroizing::new(STANDARD.encode(&bytes));
    let blob = blob::seal(&version, &aad, text.as_bytes(), call.random)?;
    Ok((version, text, blob))
}

/// The size of the data key that is asked for; `NumberOfBytes` wins over `KeySpec`.
fn data_key_bytes(call: &Call<'_>) -> Result<usize, Refusal> {
    if let Some(bytes) = call.number("NumberOfBytes")? {
        return usize::try_from(bytes).map_err(|_| Refusal::invalid("NumberOfBytes"));
    }
    let Some(spec) = call.given("KeySpec") else { return Ok(DEFAULT_DATA_KEY_BYTES) };
    let known = DATA_KEY_SPECS.iter().find(|(name, _)| *name == spec);
    known.map(|(_, bytes)| *bytes).ok_or_else(|| Refusal::invalid("KeySpec"))
}

/// The primary version of the key that `KeyId` names, once the state of the key allows its use.
fn encrypting_version(call: &Call<'_>, store: &dyn Store) -> Result<KeyVersion, Refusal> {
    let key = names::key(call, store, Naming::Any)?;
    states::check(call.action.name, key.status.state())?;
    primary_version(store, &key)
}

fn primary_version(store: &dyn Store, key: &Key) -> Result<KeyVersion, Refusal> {
    let id = key.primary_version.as_ref().ok_or(StoreFailure::Damaged)?;
    Ok(store.key_version(id)?.ok_or(StoreFailure::Damaged)?)
}

fn ids(version: &KeyVersion) -> Fields {
    Fields::from_iter([
        ("KeyId".to_owned(), json!(version.key_id.as_str())),
        ("KeyVersionId".to_owned(), json!(version.id.as_str())),
    ])
}
