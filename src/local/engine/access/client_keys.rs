//! Client keys: what an application signs its calls with.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::serde::ts_seconds;
use chrono::{DateTime, Months, Utc};
use p12_keystore::{
    Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Resource;
use super::access_points::AccessPoint;
use crate::local::engine::call::Call;
use crate::local::engine::certificates::{self, Validity};
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{KeyMaterial, KeySpec, Record};
use crate::local::engine::random;
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, records};
use crate::wire::{format_time, parse_time};

/// The kind of the keys, whose name on the wire is also that of their algorithm.
const ALGORITHM: KeySpec = KeySpec::Rsa2048;

/// Who made the keys.
const ORIGIN: &str = "KMS_PROVIDED";

/// How long a key is valid when the request does not say: five years.
const DEFAULT_MONTHS: Months = Months::new(60);

/// How long a password is, and of how many kinds of characters at least.
const PASSWORD_CHARS: std::ops::RangeInclusive<usize> = 8..=64;
const PASSWORD_KINDS: usize = 2;

/// The signs that a password may have.
const PASSWORD_SIGNS: &str = "~!@#$%^&*?_-";

/// A client key without its private half, which nobody keeps but the caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ClientKey {
    id: String,
    access_point: String,
    /// The certificate, in PEM.
    certificate: String,
    #[serde(with = "ts_seconds")]
    created_at: DateTime<Utc>,
    #[serde(with = "ts_seconds")]
    not_before: DateTime<Utc>,
    #[serde(with = "ts_seconds")]
    not_after: DateTime<Utc>,
}

impl Record for ClientKey {
    const KIND: &'static str = "client_key";

    fn name(&self) -> &str {
        &self.id
    }
}

impl ClientKey {
    /// The name of its access point.
    pub(super) fn access_point(&self) -> &str {
        &self.access_point
    }

    /// The certificate, in PEM.
    pub(super) fn certificate(&self) -> &str {
        &self.certificate
    }

    /// The first and the last second of its validity.
    pub(super) fn validity(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        (self.not_before, self.not_after)
    }
}

/// The client keys of an access point.
pub(super) fn of<S: Store + ?Sized>(store: &S, point: &AccessPoint) -> Result<Vec<ClientKey>, Refusal> {
    let mut keys: Vec<ClientKey> = records::all(store)?;
    keys.retain(|key| key.access_point == point.name());
    Ok(keys)
}

/// What is asked for, once it may be made.
struct Wanted<'a> {
    password: &'a str,
    validity: Validity,
    point: AccessPoint,
}

fn wanted<'a, S: Store + ?Sized>(call: &'a Call<'_>, store: &S) -> Result<Wanted<'a>, Refusal> {
    let password = call.required("Password")?;
    if !is_acceptable(password) {
        return Err(Refusal::invalid("Password"));
    }
    let validity = validity(call)?;
    let point: AccessPoint = super::known(store, call.required("AapName")?)?;
    call.authorize(&point.resource())?;
    Ok(Wanted { password, validity, point })
}

/// The kind of the pair that CreateClientKey needs.
pub(in crate::local::engine) fn material_to_create(
    call: &Call<'_>,
    store: &dyn Store,
) -> Result<Option<KeySpec>, Refusal> {
    wanted(call, store).map(|_| Some(ALGORITHM))
}

/// CreateClientKey.
pub(in crate::local::engine) fn create(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
    pair: Option<KeyMaterial>,
) -> Result<Fields, Refusal> {
    let Wanted { password, validity, point } = wanted(call, store)?;
    let pair = pair.ok_or(Reason::Internal)?;
    let id = format!("KAAP.{}", random::uuid(call.random)?);
    let made = lock_up(&id, &pair, password, validity)?;
    let key = ClientKey {
        id,
        access_point: point.name().to_owned(),
        certificate: made.certificate,
        created_at: call.now,
        not_before: validity.not_before,
        not_after: validity.not_after,
    };
    records::put(store, &key)?;
    Ok(Fields::from_iter([
        ("ClientKeyId".to_owned(), json!(key.id)),
        ("KeyAlgorithm".to_owned(), json!(ALGORITHM.as_str())),
        ("PrivateKeyData".to_owned(), json!(made.locked)),
        ("NotBefore".to_owned(), json!(format_time(key.not_before))),
        ("NotAfter".to_owned(), json!(format_time(key.not_after))),
    ]))
}

/// Whether a password has the length, the characters and the variety that are asked for.
fn is_acceptable(password: &str) -> bool {
    let kinds: [fn(char) -> bool; 4] = [
        |letter| letter.is_ascii_digit(),
        |letter| letter.is_ascii_lowercase(),
        |letter| letter.is_ascii_uppercase(),
        |letter| PASSWORD_SIGNS.contains(letter),
    ];
    let used = kinds.iter().filter(|kind| password.chars().any(kind)).count();
    PASSWORD_CHARS.contains(&password.chars().count())
        && used >= PASSWORD_KINDS
        && password.chars().all(|letter| kinds.iter().any(|kind| kind(letter)))
}

/// The parameters `NotBefore` and `NotAfter`, which come both or not at all.
fn validity(call: &Call<'_>) -> Result<Validity, Refusal> {
    match (time(call, "NotBefore")?, time(call, "NotAfter")?) {
        (None, None) => {
            let not_after = call.now.checked_add_months(DEFAULT_MONTHS).ok_or(Reason::Internal)?;
            Ok(Validity { not_before: call.now, not_after })
        }
        (Some(_), None) => Err(Refusal::missing("NotAfter")),
        (None, Some(_)) => Err(Refusal::missing("NotBefore")),
        (Some(not_before), Some(not_after)) if not_before < not_after => Ok(Validity { not_before, not_after }),
        (Some(_), Some(_)) => Err(Refusal::invalid("NotAfter")),
    }
}

/// A time that a certificate can carry: of four digits in the year, and not before 1970.
fn time(call: &Call<'_>, parameter: &'static str) -> Result<Option<DateTime<Utc>>, Refusal> {
    let Some(text) = call.given(parameter) else { return Ok(None) };
    let time = parse_time(text).map_err(|_| Refusal::invalid(parameter))?;
    // The parser also takes single digits and longer years.
    let is_exact = format_time(time) == text && text.len() == "2024-03-25T10:00:00Z".len();
    if is_exact && time >= DateTime::UNIX_EPOCH { Ok(Some(time)) } else { Err(Refusal::invalid(parameter)) }
}

/// What a new key pair becomes.
struct Made {
    /// The certificate, in PEM.
    certificate: String,
    /// The private half and the certificate as PKCS#12 under the password, in base64.
    locked: String,
}

/// Makes the two texts, as which alone the halves of a pair leave the KMS.
fn lock_up(id: &str, pair: &KeyMaterial, password: &str, validity: Validity) -> Result<Made, Refusal> {
    let certificate = certificates::client(id, pair.expose(), validity)?;
    let locked = lock(id, pair.expose(), &certificate.der, password).map_err(|_| failed())?;
    Ok(Made { certificate: certificate.pem, locked: STANDARD.encode(locked) })
}

/// A PKCS#12 file. Its algorithms are those of the files of the service: old ones, since the official Go client reads
/// no others. The salts come from the library, which takes randomness from nowhere but the system.
fn lock(id: &str, pkcs8: &[u8], certificate: &[u8], password: &str) -> p12_keystore::Result<Vec<u8>> {
    let chain = PrivateKeyChain::new(id, PrivateKey::from_der(pkcs8)?, [Certificate::from_der(certificate)?]);
    let mut file = KeyStore::new();
    file.add_entry(id, KeyStoreEntry::PrivateKeyChain(chain));
    file.writer(password)
        .encryption_algorithm(EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc)
        .mac_algorithm(MacAlgorithm::HmacSha1)
        .write()
}

/// What went wrong is not said: it may be about the key or the password.
fn failed() -> Refusal {
    Refusal::about(Reason::Internal, "(no client key could be made)")
}

/// GetClientKey.
pub(in crate::local::engine) fn get(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    Ok(details(&named(call, store)?))
}

/// The client key that the parameter `ClientKeyId` names, once the caller may do the action to its access point.
fn named<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<ClientKey, Refusal> {
    let found: Option<ClientKey> = records::get(store, call.required("ClientKeyId")?)?;
    let key = found.ok_or(Reason::ResourceNotFound)?;
    call.authorize(&format!("{}/{}", AccessPoint::CONTAINER, key.access_point))?;
    Ok(key)
}

fn details(key: &ClientKey) -> Fields {
    Fields::from_iter([
        ("ClientKeyId".to_owned(), json!(key.id)),
        ("AapName".to_owned(), json!(key.access_point)),
        ("KeyAlgorithm".to_owned(), json!(ALGORITHM.as_str())),
        ("KeyOrigin".to_owned(), json!(ORIGIN)),
        ("PublicKeyData".to_owned(), json!(key.certificate)),
        ("CreateTime".to_owned(), json!(format_time(key.created_at))),
        ("NotBefore".to_owned(), json!(format_time(key.not_before))),
        ("NotAfter".to_owned(), json!(format_time(key.not_after))),
    ])
}

/// ListClientKeys: of one access point or of all.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let keys = match call.given("AapName") {
        Some(name) => {
            let point: AccessPoint = super::known(store, name)?;
            call.authorize(&point.resource())?;
            of(store, &point)?
        }
        None => {
            call.authorize(AccessPoint::CONTAINER)?;
            records::all(store)?
        }
    };
    let rows: Vec<Value> = keys.iter().map(|key| Value::Object(details(key))).collect();
    Ok(Fields::from_iter([("ClientKeys".to_owned(), json!(rows))]))
}

/// DeleteClientKey.
pub(in crate::local::engine) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let key = named(call, store)?;
    records::delete(store, &key)?;
    Ok(Fields::new())
}
