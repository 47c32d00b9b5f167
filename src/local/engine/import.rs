//! Key material that the caller brings (behaviour §9).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{EncryptionScheme, ImportToken, Key, KeyMaterial, KeySpec, Origin, ProtectionLevel, Status};
use super::names::{self, Naming};
use super::store::{Store, StoreFailure, StoreMut};
use super::{Fields, algorithms, states, wrapping};
use crate::wire::format_time;

/// How long a token can be used.
const TOKEN_LIFE: Duration = Duration::hours(24);

/// How long a token is remembered after that, so that it can be called expired and not invalid.
const TOKEN_MEMORY: Duration = Duration::days(30);

/// The length of a token. What is random about it is what makes it valid.
const TOKEN_BYTES: usize = 64;

/// The last second that the form of times on the wire can say.
const LAST_SECOND: i64 = 253_402_300_799;

/// The kind of the pair that GetParametersForImport needs.
pub(super) fn wrapping_material(call: &Call<'_>, store: &dyn Store) -> Result<Option<KeySpec>, Refusal> {
    let (_, spec, _) = wrapped_key(call, store)?;
    Ok(Some(spec))
}

/// The key of the call, and what its material is to be wrapped with, once they fit each other.
fn wrapped_key<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<(Key, KeySpec, EncryptionScheme), Refusal> {
    let (spec, scheme, _) = wrapping::kind(call)?;
    let key = importing_key(call, store)?;
    if spec == KeySpec::EcSm2 && key.protection_level != ProtectionLevel::Hsm {
        return Err(Refusal::invalid("WrappingKeySpec"));
    }
    Ok((key, spec, scheme))
}

/// GetParametersForImport: a new pair and a token for it on every call.
pub(super) fn get_parameters(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
    wrapping_key: Option<KeyMaterial>,
) -> Result<Fields, Refusal> {
    let (key, spec, scheme) = wrapped_key(call, store)?;
    let wrapping_key = wrapping_key.ok_or(Reason::Internal)?;
    let mut bytes = [0; TOKEN_BYTES];
    call.random.fill(&mut bytes)?;
    let public_key = algorithms::public_key(spec, &wrapping_key)?;
    let token = ImportToken { key_id: key.id.clone(), scheme, expires_at: call.now + TOKEN_LIFE, wrapping_key };
    store.delete_import_tokens(call.now - TOKEN_MEMORY)?;
    store.insert_import_token(&token_id(&bytes), &token)?;
    Ok(Fields::from_iter([
        ("KeyId".to_owned(), json!(key.id.as_str())),
        ("ImportToken".to_owned(), json!(STANDARD.encode(bytes))),
        ("PublicKey".to_owned(), json!(STANDARD.encode(public_key))),
        ("TokenExpireTime".to_owned(), json!(format_time(token.expires_at))),
    ]))
}

/// ImportKeyMaterial. The first import decides for good which material the key can have.
pub(super) fn import(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let wrapped = call.bytes("EncryptedKeyMaterial")?;
    let expires_at = expiry(call)?;
    let mut key = importing_key(call, store)?;
    let token = token(call, store, &key)?;
    let bytes = algorithms::decrypt(token.scheme, &token.wrapping_key, &wrapped)?.ok_or(Reason::InvalidKeyMaterial)?;
    let material = algorithms::material_from_bytes(key.spec, &bytes).ok_or(Reason::InvalidKeyMaterial)?;
    let digest = Sha256::digest(material.expose());
    match store.material_digest(&key.id)? {
        None => store.set_material_digest(&key.id, &digest)?,
        Some(known) if known.as_slice() == digest.as_slice() => {}
        Some(_) => return Err(Reason::InvalidKeyMaterial.into()),
    }
    set_material(store, &key, Some(&material))?;
    if key.status == Status::PendingImport {
        key.status = Status::Enabled;
    }
    key.material_expires_at = expires_at;
    store.update_key(&key)?;
    Ok(Fields::new())
}

/// DeleteKeyMaterial.
pub(super) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let mut key = importing_key(call, store)?;
    forget(store, &mut key)?;
    Ok(Fields::new())
}

/// Takes the material away from a key of external origin, on demand or because it has expired. The key waits for the
/// same material again, or for its deletion.
pub(super) fn forget(store: &mut dyn StoreMut, key: &mut Key) -> Result<(), Refusal> {
    set_material(store, key, None)?;
    key.material_expires_at = None;
    if !matches!(key.status, Status::PendingDeletion { .. }) {
        key.status = Status::PendingImport;
    }
    Ok(store.update_key(key)?)
}

/// The key that a call names, once it is known to take material from outside.
fn importing_key<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Key, Refusal> {
    let key = names::key(call, store, Naming::Id)?;
    if key.origin != Origin::External {
        return Err(Reason::UnsupportedOrigin.into());
    }
    states::check(call.action.name, key.status.state())?;
    Ok(key)
}

fn set_material(store: &mut dyn StoreMut, key: &Key, material: Option<&KeyMaterial>) -> Result<(), Refusal> {
    let version = key.primary_version.as_ref().ok_or(StoreFailure::Damaged)?;
    Ok(store.set_key_material(version, material)?)
}

/// When the material shall expire; 0 and nothing at all mean never.
fn expiry(call: &Call<'_>) -> Result<Option<DateTime<Utc>>, Refusal> {
    let invalid = || Refusal::invalid("KeyMaterialExpireUnix");
    let Some(text) = call.given("KeyMaterialExpireUnix") else { return Ok(None) };
    let seconds: i64 = text.parse().map_err(|_| invalid())?;
    if seconds == 0 {
        return Ok(None);
    }
    if seconds < call.now.timestamp() || seconds > LAST_SECOND {
        return Err(invalid());
    }
    DateTime::from_timestamp(seconds, 0).map(Some).ok_or_else(invalid)
}

/// What the token of a call stands for; a token for another key is none.
fn token(call: &Call<'_>, store: &mut dyn StoreMut, key: &Key) -> Result<ImportToken, Refusal> {
    let bytes = call.bytes("ImportToken")?;
    let token = store.import_token(&token_id(&bytes))?.filter(|token| token.key_id == key.id);
    let token = token.ok_or(Reason::InvalidImportToken)?;
    match token.expires_at > call.now {
        true => Ok(token),
        false => Err(Reason::ExpiredImportToken.into()),
    }
}

/// What the store knows a token by, so that no stored value can be used as one.
fn token_id(token: &[u8]) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}
