//! How a request names a key: by id, alias or ARN (behaviour §1.8).

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{Key, KeyId};
use super::store::Store;

/// Which names of a key an action takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// The id only.
    Id,
    /// The id or the ARN.
    IdOrArn,
    /// The id, an alias or the ARN of either.
    Any,
}

/// What a text names.
enum Name<'a> {
    Id(&'a str),
    Arn(&'a str),
    Alias(&'a str),
    /// An ARN of another account or region, or of no key.
    Elsewhere,
}

/// The key that the parameter `KeyId` names, once the caller may do the action to it.
pub(super) fn key<S: Store + ?Sized>(call: &Call<'_>, store: &S, naming: Naming) -> Result<Key, Refusal> {
    let key = find(call, store, "KeyId", naming)?;
    call.authorize(&format!("key/{}", key.id.as_str()))?;
    Ok(key)
}

/// The key that a parameter names; whether the caller may use it is not asked.
pub(super) fn find<S: Store + ?Sized>(
    call: &Call<'_>,
    store: &S,
    parameter: &'static str,
    naming: Naming,
) -> Result<Key, Refusal> {
    let id = match (read(call, call.required(parameter)?), naming) {
        (Name::Id(id), _) | (Name::Arn(id), Naming::IdOrArn | Naming::Any) => KeyId::new(id),
        (Name::Alias(alias), Naming::Any) => store.alias(alias)?.ok_or(Reason::AliasNotFound)?.key_id,
        (Name::Alias(_), _) => return Err(Reason::AliasNotAccepted.into()),
        (Name::Arn(_), Naming::Id) => return Err(Refusal::invalid(parameter)),
        (Name::Elsewhere, _) => return Err(Reason::KeyNotFound.into()),
    };
    store.key(&id)?.ok_or_else(|| Reason::KeyNotFound.into())
}

fn read<'a>(call: &Call<'_>, text: &'a str) -> Name<'a> {
    if text.starts_with("alias/") {
        return Name::Alias(text);
    }
    if !text.starts_with("acs:") {
        return Name::Id(text);
    }
    let Some(resource) = text.strip_prefix(call.identity.arn("").as_str()) else { return Name::Elsewhere };
    match resource.strip_prefix("key/") {
        Some(id) => Name::Arn(id),
        None if resource.starts_with("alias/") => Name::Alias(resource),
        None => Name::Elsewhere,
    }
}
