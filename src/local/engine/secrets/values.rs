//! The values of secrets: GetSecretValue and BatchGetSecretValue.

use serde_json::{Value, json};

use super::encryption::{self, Use};
use super::stages::{self, CURRENT};
use super::{names, rotation};
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{Secret, Stage};
use crate::local::engine::store::Store;
use crate::local::engine::{Fields, random};
use crate::wire::format_time;

/// What only an instance with attestation can do.
const UNOFFERED: [(&str, &str); 1] = [("Recipient", "attested recipients (Recipient)")];

/// The permission that each value needs, also when many are fetched at once.
const PERMISSION: &str = "GetSecretValue";

/// The parameter of BatchGetSecretValue, and the most secrets that it names.
const LIST: &str = "SecretsList";
const MAX_LIST: usize = 20;

/// Which value is asked for.
struct Wanted {
    secret: String,
    version: Option<String>,
    stage: Option<String>,
    with_config: bool,
}

/// GetSecretValue.
pub(in crate::local::engine) fn value(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    call.refuse_given(&UNOFFERED)?;
    let owned = |name: &str| call.given(name).map(str::to_owned);
    let wanted = Wanted {
        secret: call.required("SecretName")?.to_owned(),
        version: owned("VersionId"),
        stage: owned("VersionStage"),
        with_config: call.is_true("FetchExtendedConfig"),
    };
    read(call, store, &wanted)
}

/// BatchGetSecretValue. A secret that cannot be read does not keep the others from being read.
pub(in crate::local::engine) fn values(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let wanted = wanted_list(call)?;
    let mut values = Vec::new();
    let mut errors = Vec::new();
    for wanted in &wanted {
        match read(call, store, wanted) {
            Ok(mut fields) => {
                fields.insert("RequestId".to_owned(), json!(random::uuid(call.random)?.to_string()));
                values.push(Value::Object(fields));
            }
            Err(refusal) if refusal.status() < 500 => errors.push(error(wanted, &refusal)),
            // The store itself fails: nothing that follows would be true.
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(Fields::from_iter([("SecretValues".to_owned(), json!(values)), ("Errors".to_owned(), json!(errors))]))
}

fn error(wanted: &Wanted, refusal: &Refusal) -> Value {
    json!({
        "Code": refusal.code(),
        "HttpStatus": refusal.status(),
        "Message": refusal.message(),
        "SecretName": wanted.secret,
    })
}

fn wanted_list(call: &Call<'_>) -> Result<Vec<Wanted>, Refusal> {
    let Some(text) = call.given(LIST) else { return Ok(Vec::new()) };
    let read = || {
        let Ok(Value::Array(entries)) = serde_json::from_str(text) else { return None };
        if entries.len() > MAX_LIST {
            return None;
        }
        entries.iter().map(wanted_entry).collect::<Option<_>>()
    };
    read().ok_or_else(|| Refusal::invalid(LIST))
}

fn wanted_entry(entry: &Value) -> Option<Wanted> {
    let entry = entry.as_object()?;
    let text = |name: &str| match entry.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => Some(Some(value.as_str()?.to_owned()).filter(|text| !text.is_empty())),
    };
    let with_config = match entry.get("FetchExtendedConfig") {
        None | Some(Value::Null) => false,
        Some(Value::Bool(wish)) => *wish,
        Some(value) => match value.as_str()? {
            "true" => true,
            "false" | "" => false,
            _ => return None,
        },
    };
    Some(Wanted {
        secret: text("SecretName")??,
        version: text("VersionId")?,
        stage: text("VersionStage")?,
        with_config,
    })
}

fn read(call: &Call<'_>, store: &dyn Store, wanted: &Wanted) -> Result<Fields, Refusal> {
    let secret = names::named(call, store, &wanted.secret, PERMISSION)?;
    names::check_live(&secret)?;
    let stages = store.secret_stages(&secret.name)?;
    let id = wanted_version(&secret, &stages, wanted).ok_or(Reason::SecretNotFound)?;
    let version = store.secret_version(&secret.name, id)?.ok_or(Reason::SecretNotFound)?;
    encryption::check(call, store, &secret, Use::Open)?;
    let mut fields = Fields::new();
    let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    set("SecretName", json!(secret.name.as_str()));
    set("SecretType", json!(secret.kind.as_str()));
    set("VersionId", json!(version.id));
    set("SecretData", json!(version.data.expose()));
    set("SecretDataType", json!(version.data_type.as_str()));
    set("VersionStages", stages::fields(&stages::of_version(&stages, id)));
    set("CreateTime", json!(format_time(version.created_at)));
    fields.extend(rotation::fields(store, &secret)?);
    if let Some(config) = secret.extended_config.filter(|_| wanted.with_config) {
        fields.insert("ExtendedConfig".to_owned(), json!(config));
    }
    Ok(fields)
}

/// The id of the version that is asked for: by id, by stage, or by both when they agree. Versions of managed secrets
/// go by stage only.
fn wanted_version<'a>(secret: &Secret, stages: &'a [Stage], wanted: &'a Wanted) -> Option<&'a str> {
    let by_stage = |stage: &str| stages::holder(stages, stage);
    let id = wanted.version.as_deref().filter(|_| !secret.is_managed());
    match (id, wanted.stage.as_deref()) {
        (None, stage) => by_stage(stage.unwrap_or(CURRENT)),
        (Some(id), None) => Some(id),
        (Some(id), Some(stage)) => by_stage(stage).filter(|holder| *holder == id),
    }
}
