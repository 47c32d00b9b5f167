//! Data keys: made, wrapped by a key of the KMS, and exported to a public key of the caller.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use zeroize::Zeroizing;

use super::{ATTESTATION, decrypted, encrypting_key, ids};
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::KeyVersion;
use crate::local::engine::store::Store;
use crate::local::engine::wrapping::PublicKey;
use crate::local::engine::{Fields, blob};

/// The sizes of data keys by the name of their cipher, in bytes.
const SPECS: [(&str, usize); 2] = [("AES_256", 32), ("AES_128", 16)];

/// The size of a data key when the request does not say, in bytes.
const DEFAULT_BYTES: usize = 32;

/// A data key that was just made.
struct DataKey {
    /// The version that wraps it.
    version: KeyVersion,
    bytes: Zeroizing<Vec<u8>>,
    /// What Decrypt makes the base64 text of the bytes from (behaviour §7.1).
    blob: String,
}

/// GenerateDataKey.
pub(in crate::local::engine) fn generate_data_key(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let data_key = generate(call, store)?;
    let mut fields = ids(&data_key.version);
    fields.insert("Plaintext".to_owned(), json!(STANDARD.encode(&data_key.bytes)));
    fields.insert("CiphertextBlob".to_owned(), json!(data_key.blob));
    Ok(fields)
}

/// GenerateDataKeyWithoutPlaintext.
pub(in crate::local::engine) fn generate_data_key_without_plaintext(
    call: &Call<'_>,
    store: &dyn Store,
) -> Result<Fields, Refusal> {
    let data_key = generate(call, store)?;
    let mut fields = ids(&data_key.version);
    fields.insert("CiphertextBlob".to_owned(), json!(data_key.blob));
    Ok(fields)
}

/// GenerateAndExportDataKey.
pub(in crate::local::engine) fn generate_and_export_data_key(
    call: &Call<'_>,
    store: &dyn Store,
) -> Result<Fields, Refusal> {
    let public_key = PublicKey::of_call(call)?;
    if size(call)? > public_key.max_plaintext {
        return Err(Refusal::invalid("NumberOfBytes"));
    }
    let data_key = generate(call, store)?;
    let exported = public_key.wrap(&data_key.bytes, call.random)?;
    let mut fields = ids(&data_key.version);
    fields.insert("CiphertextBlob".to_owned(), json!(data_key.blob));
    fields.insert("ExportedDataKey".to_owned(), json!(exported));
    Ok(fields)
}

/// ExportDataKey. What is exported are the bytes of the data key, not the base64 text that its blob holds.
pub(in crate::local::engine) fn export_data_key(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let public_key = PublicKey::of_call(call)?;
    let (version, text) = decrypted(call, store)?;
    let bytes = STANDARD.decode(text.as_bytes()).map(Zeroizing::new);
    let bytes = bytes.ok().filter(|bytes| bytes.len() <= public_key.max_plaintext);
    let bytes = bytes.ok_or_else(|| Refusal::invalid("CiphertextBlob"))?;
    let mut fields = ids(&version);
    fields.insert("ExportedDataKey".to_owned(), json!(public_key.wrap(&bytes, call.random)?));
    Ok(fields)
}

fn generate(call: &Call<'_>, store: &dyn Store) -> Result<DataKey, Refusal> {
    call.refuse_given(&ATTESTATION)?;
    let size = size(call)?;
    let aad = call.context_digest("EncryptionContext")?;
    let (key, version) = encrypting_key(call, store)?;
    let mut bytes = Zeroizing::new(vec![0; size]);
    call.random.fill(&mut bytes)?;
    let text = Zeroizing::new(STANDARD.encode(&bytes));
    let blob = blob::seal(key.spec, &version, &aad, text.as_bytes(), call.random)?;
    Ok(DataKey { version, bytes, blob })
}

/// The size of the data key that is asked for; `NumberOfBytes` wins over `KeySpec`.
fn size(call: &Call<'_>) -> Result<usize, Refusal> {
    if let Some(bytes) = call.number("NumberOfBytes")? {
        return usize::try_from(bytes).map_err(|_| Refusal::invalid("NumberOfBytes"));
    }
    let Some(spec) = call.given("KeySpec") else { return Ok(DEFAULT_BYTES) };
    let known = SPECS.iter().find(|(name, _)| *name == spec);
    known.map(|(_, bytes)| *bytes).ok_or_else(|| Refusal::invalid("KeySpec"))
}
