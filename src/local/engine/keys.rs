//! The life of keys (behaviour §6).

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::call::Call;
use super::errors::Refusal;
use super::model::{
    Key, KeyId, KeyMaterial, KeySpec, KeyUsage, KeyVersion, KeyVersionId, Origin, ProtectionLevel, Status,
};
use super::names::{self, Naming};
use super::paging::{self, Listing};
use super::random::{self, Random};
use super::store::{KeyField, KeyFilter, Store, StoreMut};
use super::{Fields, states};
use crate::local::aead::KEY_BYTES;
use crate::wire::format_time;

/// Kinds of keys that the real service knows beyond those of the local KMS (behaviour §6.1).
const OTHER_SPECS: [&str; 14] = [
    "HMAC_SHA_224",
    "HMAC_SHA_256",
    "HMAC_SHA_384",
    "HMAC_SHA_512",
    "HMAC_SM3",
    "Aliyun_AES_128",
    "Aliyun_AES_192",
    "Aliyun_SM4",
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "EC_P256",
    "EC_P256K",
    "EC_SM2",
];

/// Parameters of CreateKey that would have to be ignored, with what they ask for.
const UNOFFERED: [(&str, &str); 4] = [
    ("DKMSInstanceId", "KMS instances (DKMSInstanceId)"),
    ("KeyStorageMechanism", "KMS instances (KeyStorageMechanism)"),
    ("Policy", "key policies (Policy)"),
    ("Tags", "tags (Tags)"),
];

/// The most characters of a description.
const MAX_DESCRIPTION_CHARS: usize = 8192;

/// The size of a page when the request does not say.
const PAGE_SIZE: u32 = 10;

/// CreateKey.
pub(super) fn create(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let spec = spec(call)?;
    let usage = usage(call)?;
    let origin = origin(call)?;
    let protection_level = protection_level(call)?;
    call.refuse_given(&UNOFFERED)?;
    if call.is_true("EnableAutomaticRotation") {
        return Err(Refusal::not_offered("automatic rotation (EnableAutomaticRotation)"));
    }
    let mut material = Zeroizing::new(vec![0; KEY_BYTES]);
    call.random.fill(&mut material)?;
    let version = KeyVersion {
        id: KeyVersionId::new(random::uuid(call.random)?),
        key_id: KeyId::new(random::uuid(call.random)?),
        created_at: call.now,
        material: Some(KeyMaterial::new(material)),
    };
    let key = Key {
        id: version.key_id.clone(),
        spec,
        usage,
        origin,
        protection_level,
        status: Status::Enabled,
        description: call.given("Description").unwrap_or_default().to_owned(),
        created_at: call.now,
        primary_version: Some(version.id.clone()),
        last_rotated_at: Some(version.created_at),
        instance: None,
        rotation_interval: None,
        material_expires_at: None,
        deletion_protection: None,
    };
    store.insert_key(&key)?;
    store.insert_key_version(&version)?;
    Ok(Fields::from_iter([("KeyMetadata".to_owned(), Value::Object(metadata(call, &key)))]))
}

fn spec(call: &Call<'_>) -> Result<KeySpec, Refusal> {
    let Some(name) = call.given("KeySpec") else { return Ok(KeySpec::Aes256) };
    match OTHER_SPECS.contains(&name) {
        true => Err(Refusal::not_offered(format!("keys of the kind {name} (KeySpec)"))),
        false => KeySpec::from_name(name).ok_or_else(|| Refusal::invalid("KeySpec")),
    }
}

fn usage(call: &Call<'_>) -> Result<KeyUsage, Refusal> {
    let Some(name) = call.given("KeyUsage") else { return Ok(KeyUsage::EncryptDecrypt) };
    let usage = KeyUsage::from_name(name).filter(|usage| *usage == KeyUsage::EncryptDecrypt);
    usage.ok_or_else(|| Refusal::invalid("KeyUsage"))
}

fn origin(call: &Call<'_>) -> Result<Origin, Refusal> {
    match call.given("Origin") {
        None => Ok(Origin::AliyunKms),
        Some("EXTERNAL") => Err(Refusal::not_offered("imported key material (Origin EXTERNAL)")),
        Some(name) => Origin::from_name(name).ok_or_else(|| Refusal::invalid("Origin")),
    }
}

fn protection_level(call: &Call<'_>) -> Result<ProtectionLevel, Refusal> {
    match call.given("ProtectionLevel") {
        None => Ok(ProtectionLevel::Software),
        Some("HSM") => Err(Refusal::not_offered("hardware security modules (ProtectionLevel HSM)")),
        Some(name) => ProtectionLevel::from_name(name).ok_or_else(|| Refusal::invalid("ProtectionLevel")),
    }
}

/// DescribeKey.
pub(super) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let key = names::key(call, store, Naming::Any)?;
    let mut metadata = metadata(call, &key);
    metadata.insert("DeletionProtection".to_owned(), json!("Disabled"));
    Ok(Fields::from_iter([("KeyMetadata".to_owned(), Value::Object(metadata))]))
}

/// The metadata of a key in the order of the documented samples (behaviour §6.2).
fn metadata(call: &Call<'_>, key: &Key) -> Fields {
    let mut fields = Fields::new();
    let mut set = |name: &str, value: &str| fields.insert(name.to_owned(), json!(value));
    set("CreationDate", &format_time(key.created_at));
    set("Description", &key.description);
    set("KeyId", key.id.as_str());
    set("KeySpec", key.spec.as_str());
    set("KeyState", key.status.state().as_str());
    set("KeyUsage", key.usage.as_str());
    if let Some(version) = &key.primary_version {
        set("PrimaryKeyVersion", version.as_str());
    }
    set("DeleteDate", &key.status.delete_at().map(format_time).unwrap_or_default());
    set("Creator", &call.identity.account_id);
    set("Arn", &call.identity.arn(&format!("key/{}", key.id.as_str())));
    set("Origin", key.origin.as_str());
    set("MaterialExpireTime", "");
    set("ProtectionLevel", key.protection_level.as_str());
    set("LastRotationDate", &key.last_rotated_at.map(format_time).unwrap_or_default());
    set("AutomaticRotation", "Disabled");
    fields
}

/// ListKeys.
pub(super) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = call.page(PAGE_SIZE)?;
    let listing = match filters(call)? {
        Some(filters) => store.key_ids(&filters, page)?,
        None => Listing { items: Vec::new(), total: 0 },
    };
    Ok(paging::fields(
        "Keys",
        "Key",
        &listing,
        page,
        |id| json!({"KeyId": id.as_str(), "KeyArn": call.identity.arn(&format!("key/{}", id.as_str()))}),
    ))
}

/// What a filter of ListKeys looks at.
enum Filtered {
    /// A field of the key.
    Field(KeyField),
    /// The account that made the key, which is the same for all.
    Creator,
    /// Whether a user or a cloud service made the key; here always a user.
    CreatorType,
    /// Something that keys of the local KMS do not have.
    Unoffered,
}

/// The filters that the API knows; their keys compare without case, because the reference writes them both ways.
const FILTERS: [(&str, Filtered); 11] = [
    ("KeyState", Filtered::Field(KeyField::State)),
    ("KeySpec", Filtered::Field(KeyField::Spec)),
    ("KeyUsage", Filtered::Field(KeyField::Usage)),
    ("ProtectionLevel", Filtered::Field(KeyField::ProtectionLevel)),
    ("KeyId", Filtered::Field(KeyField::Id)),
    ("AliasName", Filtered::Field(KeyField::AliasName)),
    ("Creator", Filtered::Creator),
    ("CreatorType", Filtered::CreatorType),
    ("DKMSInstanceId", Filtered::Unoffered),
    ("TagKey", Filtered::Unoffered),
    ("TagValue", Filtered::Unoffered),
];

/// The most filters of a request, and the most values of one filter.
const MAX_FILTERS: usize = 10;

/// The conditions that the parameter `Filters` sets; `None` when no key can meet them. Values of one key are
/// alternatives, wherever they stand; an entry without values sets no condition.
fn filters(call: &Call<'_>) -> Result<Option<Vec<KeyFilter>>, Refusal> {
    let mut filters: Vec<KeyFilter> = Vec::new();
    let mut creators = Vec::new();
    let mut creator_types = Vec::new();
    for (key, mut values) in filter_entries(call)? {
        let known = FILTERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(&key));
        match known.map(|(_, filtered)| filtered) {
            None => return Err(Refusal::invalid("Filters")),
            Some(Filtered::Unoffered) => return Err(Refusal::not_offered(format!("the filter {key} of ListKeys"))),
            Some(_) if values.is_empty() => {}
            Some(Filtered::Creator) => creators.append(&mut values),
            Some(Filtered::CreatorType) => creator_types.append(&mut values),
            Some(Filtered::Field(field)) => match filters.iter_mut().find(|filter| filter.field == *field) {
                Some(filter) => filter.values.append(&mut values),
                None => filters.push(KeyFilter { field: *field, values }),
            },
        }
    }
    let excludes = |values: &[String], value: &str| !values.is_empty() && !values.iter().any(|one| one == value);
    let nothing = excludes(&creators, &call.identity.account_id) || excludes(&creator_types, "User");
    Ok((!nothing).then_some(filters))
}

fn filter_entries(call: &Call<'_>) -> Result<Vec<(String, Vec<String>)>, Refusal> {
    let Some(text) = call.given("Filters") else { return Ok(Vec::new()) };
    read_filters(text).ok_or_else(|| Refusal::invalid("Filters"))
}

/// Reads `[{"Key":"KeyState","Values":["Enabled"]}]`.
fn read_filters(text: &str) -> Option<Vec<(String, Vec<String>)>> {
    let Ok(Value::Array(entries)) = serde_json::from_str(text) else { return None };
    let entry = |entry: &Value| {
        let key = entry.get("Key")?.as_str()?.to_owned();
        let values = match entry.get("Values") {
            Some(values) => values.as_array()?.as_slice(),
            None => &[],
        };
        let values: Vec<String> = values.iter().map(|value| Some(value.as_str()?.to_owned())).collect::<Option<_>>()?;
        (values.len() <= MAX_FILTERS).then_some((key, values))
    };
    if entries.len() > MAX_FILTERS {
        return None;
    }
    entries.iter().map(entry).collect()
}

/// EnableKey.
pub(super) fn enable(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    change_status(call, store, Status::Enabled)
}

/// DisableKey.
pub(super) fn disable(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    change_status(call, store, Status::Disabled)
}

/// ScheduleKeyDeletion.
pub(super) fn schedule_deletion(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let days = call.number("PendingWindowInDays")?.ok_or_else(|| Refusal::missing("PendingWindowInDays"))?;
    change_status(call, store, Status::PendingDeletion { at: call.now + Duration::days(i64::from(days)) })
}

/// CancelKeyDeletion; the key is enabled afterwards, even if it was disabled before.
pub(super) fn cancel_deletion(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    change_status(call, store, Status::Enabled)
}

fn change_status(call: &Call<'_>, store: &mut dyn StoreMut, status: Status) -> Result<Fields, Refusal> {
    let mut key = names::key(call, store, Naming::Id)?;
    states::check(call.action.name, key.status.state())?;
    if key.status != status {
        key.status = status;
        store.update_key(&key)?;
    }
    Ok(Fields::new())
}

/// UpdateKeyDescription.
pub(super) fn update_description(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let description = call.required("Description")?;
    if description.chars().count() > MAX_DESCRIPTION_CHARS {
        return Err(Refusal::invalid("Description"));
    }
    let mut key = names::key(call, store, Naming::Id)?;
    states::check(call.action.name, key.status.state())?;
    description.clone_into(&mut key.description);
    store.update_key(&key)?;
    Ok(Fields::new())
}

/// Does what is due about a key by this time.
pub(super) fn keep_up(
    store: &mut dyn StoreMut,
    key: Key,
    now: DateTime<Utc>,
    _random: &dyn Random,
) -> Result<(), Refusal> {
    if key.status.delete_at().is_some_and(|at| at <= now) {
        store.delete_key(&key.id)?;
    }
    Ok(())
}
