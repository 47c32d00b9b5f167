//! CreateKey.

use serde_json::Value;

use super::{metadata, rotation, versions};
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::limits::MAX_TAGS;
use crate::local::engine::model::{
    InstanceId, Key, KeyId, KeyKind, KeyMaterial, KeySpec, KeyStorage, KeyUsage, Origin, ProtectionLevel, Resource,
    Status, Tag,
};
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, ids, instances, policy, tags};

/// What is asked for, once it may be made.
struct Wanted<'a> {
    /// The key, still without a version.
    key: Key,
    tags: Vec<Tag>,
    policy: Option<&'a str>,
}

/// The kind of the material that CreateKey needs; none when it is to be imported.
pub(in crate::local::engine) fn material_to_create(
    call: &Call<'_>,
    store: &dyn Store,
) -> Result<Option<KeySpec>, Refusal> {
    let key = wanted(call, store)?.key;
    Ok((key.origin == Origin::AliyunKms).then_some(key.spec))
}

/// CreateKey.
pub(in crate::local::engine) fn create(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
    material: Option<KeyMaterial>,
) -> Result<Fields, Refusal> {
    let Wanted { key, tags, policy } = wanted(call, store)?;
    let (key, version) = versions::first(call, key, material)?;
    store.insert_key(&key)?;
    store.insert_key_version(&version)?;
    if let Some(policy) = policy {
        store.set_key_policy(&key.id, policy)?;
    }
    let resource = Resource::Key(key.id.clone());
    for tag in &tags {
        store.put_tag(&resource, tag)?;
    }
    Ok(Fields::from_iter([("KeyMetadata".to_owned(), Value::Object(metadata::fields(call, &key)))]))
}

fn wanted<'a, S: Store + ?Sized>(call: &'a Call<'_>, store: &S) -> Result<Wanted<'a>, Refusal> {
    let key = new_key(call)?;
    let tags = tags::read(call, "Tags", MAX_TAGS)?;
    let policy = policy::given(call)?;
    if let Some(instance) = &key.instance {
        instances::usable(store, instance.as_str())?;
    }
    call.authorize("key")?;
    if policy.is_some() && key.instance.is_none() {
        return Err(Reason::KeyPolicyUnsupported.into());
    }
    Ok(Wanted { key, tags, policy })
}

/// The key that is asked for, still without a version.
fn new_key(call: &Call<'_>) -> Result<Key, Refusal> {
    let spec = spec(call)?;
    let usage = usage(call, spec)?;
    let instance = call.given("DKMSInstanceId").map(InstanceId::new);
    let origin = origin(call, spec, instance.is_some())?;
    let storage = storage(call, instance.is_some())?;
    let id = match &instance {
        Some(_) => ids::of_instance_key(call)?,
        None => ids::uuid(call)?,
    };
    let mut key = Key {
        id: KeyId::new(id),
        spec,
        usage,
        origin,
        protection_level: protection_level(call)?,
        status: if origin == Origin::External { Status::PendingImport } else { Status::Enabled },
        description: call.given("Description").unwrap_or_default().to_owned(),
        created_at: call.now,
        primary_version: None,
        last_rotated_at: Some(call.now),
        instance,
        storage,
        rotation_interval: None,
        material_expires_at: None,
        deletion_protection: None,
    };
    if call.is_true("EnableAutomaticRotation") {
        if !rotation::is_possible(&key) {
            return Err(Refusal::invalid("EnableAutomaticRotation"));
        }
        key.rotation_interval = Some(rotation::interval(call)?);
    }
    Ok(key)
}

fn spec(call: &Call<'_>) -> Result<KeySpec, Refusal> {
    let Some(name) = call.given("KeySpec") else { return Ok(KeySpec::Aes256) };
    KeySpec::from_name(name).ok_or_else(|| Refusal::invalid("KeySpec"))
}

fn usage(call: &Call<'_>, spec: KeySpec) -> Result<KeyUsage, Refusal> {
    let Some(name) = call.given("KeyUsage") else { return Ok(spec.usages()[0]) };
    let usage = KeyUsage::from_name(name).filter(|usage| spec.usages().contains(usage));
    usage.ok_or_else(|| Refusal::invalid("KeyUsage"))
}

fn origin(call: &Call<'_>, spec: KeySpec, in_instance: bool) -> Result<Origin, Refusal> {
    let Some(name) = call.given("Origin") else { return Ok(Origin::AliyunKms) };
    match Origin::from_name(name) {
        Some(Origin::External) if spec.kind() != KeyKind::Symmetric && in_instance => {
            Err(Refusal::not_offered("imported material of asymmetric and HMAC keys (Origin EXTERNAL)"))
        }
        Some(Origin::External) if spec.kind() != KeyKind::Symmetric => Err(Refusal::invalid("Origin")),
        origin => origin.ok_or_else(|| Refusal::invalid("Origin")),
    }
}

fn protection_level(call: &Call<'_>) -> Result<ProtectionLevel, Refusal> {
    let Some(name) = call.given("ProtectionLevel") else { return Ok(ProtectionLevel::Software) };
    ProtectionLevel::from_name(name).ok_or_else(|| Refusal::invalid("ProtectionLevel"))
}

/// How an instance keeps the key, which only an instance can be told.
fn storage(call: &Call<'_>, in_instance: bool) -> Result<Option<KeyStorage>, Refusal> {
    let Some(name) = call.given("KeyStorageMechanism") else { return Ok(None) };
    let storage = KeyStorage::from_name(name).filter(|_| in_instance);
    storage.map(Some).ok_or_else(|| Refusal::invalid("KeyStorageMechanism"))
}
