//! The versions of a secret (behaviour §12.1 and PutSecretValue).

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::encryption::{self, Use};
use super::names;
use super::stages::{self, CURRENT};
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::limits::{MAX_SECRET_BYTES, MAX_SECRET_VERSIONS};
use crate::local::engine::model::{DataType, Secret, SecretData, SecretName, SecretVersion};
use crate::local::engine::paging::Page;
use crate::local::engine::store::{StoreMut, VersionScope};

/// PutSecretValue. The same once more changes nothing.
pub(in crate::local::engine) fn put_value(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let id = names::version_id(call)?;
    let data = given_data(call)?;
    let data_type = data_type(call)?;
    let stages = given_stages(call)?;
    let mut secret = names::live_secret(call, store)?;
    if secret.is_managed() {
        return Err(Reason::RejectedUnsupported.into());
    }
    encryption::check(call, store, &secret, Use::Seal)?;
    match store.secret_version(&secret.name, id)? {
        Some(known) if known.data == data && known.data_type == data_type => {}
        Some(_) => return Err(Reason::SecretVersionExists.into()),
        None => {
            let version = SecretVersion { id: id.to_owned(), data, data_type, created_at: call.now };
            let stages: Vec<&str> = stages.iter().map(String::as_str).collect();
            add(store, &secret.name, &version, if stages.is_empty() { &[CURRENT] } else { &stages })?;
            secret.updated_at = call.now;
            store.update_secret(&secret)?;
        }
    }
    answer(store, &secret, id)
}

fn answer(store: &dyn StoreMut, secret: &Secret, id: &str) -> Result<Fields, Refusal> {
    Ok(Fields::from_iter([
        ("SecretName".to_owned(), json!(secret.name.as_str())),
        ("VersionId".to_owned(), json!(id)),
        ("VersionStages".to_owned(), stages::fields(&stages::of_version(&store.secret_stages(&secret.name)?, id))),
    ]))
}

/// Adds a version, gives it its stages, and removes the oldest one that no stage points at when there are too many.
pub(super) fn add(
    store: &mut dyn StoreMut,
    secret: &SecretName,
    version: &SecretVersion,
    stages: &[&str],
) -> Result<(), Refusal> {
    store.insert_secret_version(secret, version)?;
    stages::place(store, secret, stages, &version.id)?;
    let versions =
        store.secret_versions(secret, VersionScope::All, Page { number: 1, size: MAX_SECRET_VERSIONS + 1 })?;
    if versions.total > MAX_SECRET_VERSIONS {
        let removable = versions.items.iter().find(|version| version.stages.is_empty());
        let removable = removable.ok_or(Reason::SecretLimitExceeded)?;
        store.delete_secret_version(secret, &removable.id)?;
    }
    Ok(())
}

/// The parameter `SecretData`.
pub(super) fn given_data(call: &Call<'_>) -> Result<SecretData, Refusal> {
    let data = call.required("SecretData")?;
    if data.len() > MAX_SECRET_BYTES {
        return Err(Refusal::invalid("SecretData"));
    }
    Ok(SecretData::new(Zeroizing::new(data.to_owned())))
}

/// The parameter `SecretDataType`.
pub(super) fn data_type(call: &Call<'_>) -> Result<DataType, Refusal> {
    let Some(name) = call.given("SecretDataType") else { return Ok(DataType::Text) };
    DataType::from_name(name).ok_or_else(|| Refusal::invalid("SecretDataType"))
}

/// The parameter `VersionStages`: `["ACSCurrent"]`, or in the form of 2021 `{"VersionStage":["ACSCurrent"]}`.
fn given_stages(call: &Call<'_>) -> Result<Vec<String>, Refusal> {
    let Some(text) = call.given("VersionStages") else { return Ok(Vec::new()) };
    read_stages(text).ok_or_else(|| Refusal::invalid("VersionStages"))
}

fn read_stages(text: &str) -> Option<Vec<String>> {
    let json: Value = serde_json::from_str(text).ok()?;
    let names = json.as_array().or_else(|| json.get("VersionStage")?.as_array())?;
    let name = |name: &Value| name.as_str().filter(|name| names::is_label(name)).map(str::to_owned);
    names.iter().map(name).collect()
}
