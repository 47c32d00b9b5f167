//! SetDeletionProtection, for keys and for KMS instances.

use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::StoreMut;
use crate::local::engine::{Fields, instances, records, states};

/// The parameters that name what is to be protected, of which a call gives one.
const SELECTORS: [&str; 3] = ["ProtectedResourceArn", "KeyId", "KmsInstanceId"];

/// SetDeletionProtection.
pub(in crate::local::engine) fn set(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let description = call.given("DeletionProtectionDescription").unwrap_or_default();
    let protection = call.is_true("EnableDeletionProtection").then(|| description.to_owned());
    let selector = call.only_one(&SELECTORS)?;
    let value = call.required(selector)?;
    match selector {
        "KmsInstanceId" => protect_instance(call, store, value, protection)?,
        "ProtectedResourceArn" if !value.starts_with("acs:") => return Err(Refusal::invalid(selector)),
        "ProtectedResourceArn" => match value.strip_prefix(&call.identity.arn("keystore/")) {
            Some(id) => protect_instance(call, store, id, protection)?,
            None => protect_key(call, store, selector, protection)?,
        },
        _ => protect_key(call, store, selector, protection)?,
    }
    Ok(Fields::new())
}

fn protect_key(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
    selector: &'static str,
    protection: Option<String>,
) -> Result<(), Refusal> {
    let mut key = names::find(call, store, selector, Naming::IdOrArn)?;
    call.authorize(&format!("key/{}", key.id.as_str()))?;
    states::check(call.action.name, key.status.state())?;
    key.deletion_protection = protection;
    Ok(store.update_key(&key)?)
}

fn protect_instance(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
    id: &str,
    protection: Option<String>,
) -> Result<(), Refusal> {
    let mut instance = instances::known(store, id)?;
    call.authorize(&format!("keystore/{id}"))?;
    instance.deletion_protection = protection;
    Ok(records::put(store, &instance)?)
}
