//! DescribeSecret.

use serde_json::{Value, json};

use super::{names, rotation};
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{Resource, SecretName};
use crate::local::engine::store::{Store, StoreFailure};
use crate::local::engine::{Fields, limits};
use crate::wire::format_time;

/// DescribeSecret.
pub(in crate::local::engine) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let secret = names::secret(call, store)?;
    let mut fields = Fields::new();
    let mut set = |name: &str, value: &str| fields.insert(name.to_owned(), json!(value));
    set("Arn", &call.identity.arn(&names::resource(&secret.name)));
    set("SecretName", secret.name.as_str());
    set("SecretType", secret.kind.as_str());
    set("Description", &secret.description);
    if let Some(key) = &secret.encryption_key {
        set("EncryptionKeyId", key.as_str());
    }
    set("CreateTime", &format_time(secret.created_at));
    set("UpdateTime", &format_time(secret.updated_at));
    if let Some(at) = secret.delete_at {
        set("PlannedDeleteTime", &format_time(at));
    }
    fields.extend(rotation::fields(store, &secret)?);
    if let Some(config) = &secret.extended_config {
        fields.insert("ExtendedConfig".to_owned(), json!(config));
    }
    if let Some(instance) = &secret.instance {
        fields.insert("DKMSInstanceId".to_owned(), json!(instance.as_str()));
    }
    if call.is_true("FetchTags") {
        fields.insert("Tags".to_owned(), tags(store, &secret.name)?);
    }
    Ok(fields)
}

/// The tags of a secret as an answer has them.
pub(super) fn tags(store: &dyn Store, secret: &SecretName) -> Result<Value, StoreFailure> {
    let tags = store.tags(&Resource::Secret(secret.clone()))?;
    let tags: Vec<Value> = tags.iter().map(|tag| json!({"TagKey": tag.key, "TagValue": tag.value})).collect();
    Ok(json!({"Tag": tags}))
}

/// The parameter `Description`, perhaps empty; `None` when it is not given.
pub(super) fn given_description<'a>(call: &'a Call<'_>) -> Result<Option<&'a str>, Refusal> {
    let description = call.params.get("Description");
    match description.filter(|text| !limits::is_description(text)) {
        Some(_) => Err(Refusal::invalid("Description")),
        None => Ok(description),
    }
}
