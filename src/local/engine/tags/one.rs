//! Tags of one key or secret.

use serde_json::{Value, json};

use super::text;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::Resource;
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, secrets, states};

/// The most tags of a resource.
const MAX_TAGS: usize = 10;

/// The parameters that name the resource, of which a call gives one.
const SELECTORS: [&str; 3] = ["KeyId", "SecretName", "CertificateId"];

/// TagResource.
pub(in crate::local::engine) fn tag(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let tags = text::read_with_values(call, "Tags", MAX_TAGS, text::MAX_LONG_VALUE_CHARS)?;
    let resource = resource(call, store, Naming::Any)?;
    super::attach(store, &resource, &tags, MAX_TAGS)?;
    Ok(Fields::new())
}

/// UntagResource. Tags that are not there are passed over.
pub(in crate::local::engine) fn untag(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let keys = text::read_keys(call)?;
    let resource = resource(call, store, Naming::Id)?;
    for key in &keys {
        store.delete_tag(&resource, key)?;
    }
    Ok(Fields::new())
}

/// ListResourceTags.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let key = names::key(call, store, Naming::Id)?;
    let tags = store.tags(&Resource::Key(key.id.clone()))?;
    let row = |key_id: &str, key: &str, value: &str| json!({"KeyId": key_id, "TagKey": key, "TagValue": value});
    let rows: Vec<Value> = tags.iter().map(|tag| row(key.id.as_str(), &tag.key, &tag.value)).collect();
    Ok(Fields::from_iter([("Tags".to_owned(), json!({"Tag": rows}))]))
}

/// The resource of the call, once the caller may change it and its state allows that.
fn resource(call: &Call<'_>, store: &mut dyn StoreMut, naming: Naming) -> Result<Resource, Refusal> {
    match call.only_one(&SELECTORS)? {
        "CertificateId" => Err(Refusal::not_offered("certificates (CertificateId)")),
        "SecretName" => Ok(Resource::Secret(secrets::live_secret(call, store)?.name)),
        _ => {
            let key = names::key(call, store, naming)?;
            states::check(call.action.name, key.status.state())?;
            Ok(Resource::Key(key.id))
        }
    }
}
