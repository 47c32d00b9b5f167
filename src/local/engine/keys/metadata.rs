//! What is told about a key.

use serde_json::{Value, json};

use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{Key, Status};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::Store;
use crate::wire::format_time;

/// DescribeKey.
pub(in crate::local::engine) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let key = names::key(call, store, Naming::Any)?;
    let mut fields = fields(call, &key);
    let protection = if key.deletion_protection.is_some() { "Enabled" } else { "Disabled" };
    fields.insert("DeletionProtection".to_owned(), json!(protection));
    if let Some(description) = &key.deletion_protection {
        fields.insert("DeletionProtectionDescription".to_owned(), json!(description));
    }
    Ok(Fields::from_iter([("KeyMetadata".to_owned(), Value::Object(fields))]))
}

/// The metadata of a key in the order of the documented samples (behaviour §6.2).
pub(super) fn fields(call: &Call<'_>, key: &Key) -> Fields {
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
    set("MaterialExpireTime", &key.material_expires_at.map(format_time).unwrap_or_default());
    set("ProtectionLevel", key.protection_level.as_str());
    set("LastRotationDate", &key.last_rotated_at.map(format_time).unwrap_or_default());
    set("AutomaticRotation", automatic_rotation(key));
    if let Some(interval) = key.rotation_interval {
        set("RotationInterval", &format!("{}s", interval.num_seconds()));
        set("NextRotationDate", &key.next_rotation_at().map(format_time).unwrap_or_default());
    }
    if let Some(instance) = &key.instance {
        set("DKMSInstanceId", instance.as_str());
    }
    fields
}

fn automatic_rotation(key: &Key) -> &'static str {
    match (key.rotation_interval, key.status) {
        (None, _) => "Disabled",
        (Some(_), Status::Enabled) => "Enabled",
        (Some(_), _) => "Suspended",
    }
}
