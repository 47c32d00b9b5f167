//! ReEncrypt: from one key to another without showing the plaintext.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use zeroize::Zeroizing;

use super::{check_usable, ids, open, resource, sealed};
use crate::local::engine::blob::{self, Blob};
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{EncryptionScheme, Key, KeyVersion};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::Store;
use crate::local::engine::{Fields, asymmetric, states, versions};

/// What names the source when its key is asymmetric; all three belong together.
const ASYMMETRIC_SOURCE: [&str; 3] = ["SourceKeyId", "SourceKeyVersionId", "SourceEncryptionAlgorithm"];

/// Where the plaintext comes from.
struct Source {
    key: Key,
    version: KeyVersion,
    ciphertext: Ciphertext,
}

/// The two kinds of ciphertexts.
enum Ciphertext {
    Symmetric { blob: Blob, aad: Vec<u8> },
    Asymmetric { bytes: Zeroizing<Vec<u8>>, scheme: EncryptionScheme },
}

/// ReEncrypt. The ids of the answer are those that decrypted.
pub(in crate::local::engine) fn re_encrypt(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let aad = call.context_digest("DestinationEncryptionContext")?;
    let source = match ASYMMETRIC_SOURCE.iter().any(|name| call.given(name).is_some()) {
        true => asymmetric_source(call, store)?,
        false => symmetric_source(call, store)?,
    };
    let destination = names::find(call, store, "DestinationKeyId", Naming::Any)?;
    call.authorize_for("ReEncryptFrom", &resource(&source.key))?;
    call.authorize_for("ReEncryptTo", &resource(&destination))?;
    source.check_usable(call)?;
    check_usable(call, &destination)?;
    let plaintext = source.open()?;
    let version = versions::primary(store, &destination)?;
    let blob = blob::seal(destination.spec, &version, &aad, plaintext.as_bytes(), call.random)?;
    let mut fields = ids(&source.version);
    fields.insert("CiphertextBlob".to_owned(), json!(blob));
    Ok(fields)
}

fn symmetric_source(call: &Call<'_>, store: &dyn Store) -> Result<Source, Refusal> {
    let aad = call.context_digest("SourceEncryptionContext")?;
    let (blob, key, version) = sealed(call, store)?;
    Ok(Source { key, version, ciphertext: Ciphertext::Symmetric { blob, aad } })
}

fn asymmetric_source(call: &Call<'_>, store: &dyn Store) -> Result<Source, Refusal> {
    for name in ASYMMETRIC_SOURCE {
        call.given(name).ok_or_else(|| Refusal::missing(name))?;
    }
    let scheme = EncryptionScheme::from_name(call.required("SourceEncryptionAlgorithm")?);
    let scheme = scheme.ok_or_else(|| Refusal::invalid("SourceEncryptionAlgorithm"))?;
    let bytes = call.bytes("CiphertextBlob")?;
    let key = names::find(call, store, "SourceKeyId", Naming::Any)?;
    let version = versions::of_key(store, &key, call.required("SourceKeyVersionId")?)?;
    Ok(Source { key, version, ciphertext: Ciphertext::Asymmetric { bytes, scheme } })
}

impl Source {
    fn check_usable(&self, call: &Call<'_>) -> Result<(), Refusal> {
        match &self.ciphertext {
            Ciphertext::Symmetric { .. } => check_usable(call, &self.key),
            Ciphertext::Asymmetric { scheme, .. } => {
                asymmetric::check_encrypts(&self.key, *scheme)?;
                states::check(call.action.name, self.key.status.state())
            }
        }
    }

    /// The plaintext as Decrypt gives it. AsymmetricDecrypt gives base64, and so does the new blob.
    fn open(&self) -> Result<Zeroizing<String>, Refusal> {
        match &self.ciphertext {
            Ciphertext::Symmetric { blob, aad } => open(blob, &self.key, &self.version, aad),
            Ciphertext::Asymmetric { bytes, scheme } => {
                let plaintext = asymmetric::open(&self.version, *scheme, bytes)?;
                Ok(Zeroizing::new(STANDARD.encode(plaintext)))
            }
        }
    }
}
