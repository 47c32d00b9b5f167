//! Aliases (behaviour §10).

use serde_json::json;

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{Alias, KeyId};
use super::names::{self, Naming};
use super::paging::{self, Listing, Page};
use super::store::{Store, StoreMut};
use super::{Fields, states};
use crate::catalog;
use crate::wire::check;

/// The parameter that names an alias.
const NAME: &str = "AliasName";

/// The size of a page of ListAliases when the request does not say.
const PAGE_SIZE: u32 = 20;

/// The size of a page of ListAliasesByKeyId when the request does not say.
const PAGE_SIZE_OF_KEY: u32 = 10;

/// CreateAlias.
pub(super) fn create(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let name = alias_name(call)?;
    let key = names::find(call, store, "KeyId", Naming::Id)?;
    authorize(call, name, &[&key.id])?;
    if store.alias(name)?.is_some() {
        return Err(Reason::AliasExists.into());
    }
    states::check(call.action.name, key.status.state())?;
    store.insert_alias(&Alias { name: name.to_owned(), key_id: key.id })?;
    Ok(Fields::new())
}

/// UpdateAlias. Only the state of the new key counts.
pub(super) fn update(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let name = alias_name(call)?;
    let key = names::find(call, store, "KeyId", Naming::Id)?;
    let alias = store.alias(name)?.ok_or(Reason::AliasNotFound)?;
    authorize(call, name, &[&key.id, &alias.key_id])?;
    states::check(call.action.name, key.status.state())?;
    store.move_alias(&Alias { key_id: key.id, ..alias })?;
    Ok(Fields::new())
}

/// DeleteAlias.
pub(super) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let name = alias_name(call)?;
    let alias = store.alias(name)?.ok_or(Reason::AliasNotFound)?;
    authorize(call, name, &[&alias.key_id])?;
    store.delete_alias(name)?;
    Ok(Fields::new())
}

/// Refuses a caller who may not do the action to the alias and to every key that it stands or is to stand for
/// (behaviour §15).
fn authorize(call: &Call<'_>, name: &str, keys: &[&KeyId]) -> Result<(), Refusal> {
    call.authorize(name)?;
    keys.iter().try_for_each(|key| call.authorize(&format!("key/{}", key.as_str())))
}

/// The parameter `AliasName`. The catalog checks prefix and length; here the alphabet.
fn alias_name<'a>(call: &'a Call<'_>) -> Result<&'a str, Refusal> {
    let name = call.required(NAME)?;
    if has_valid_letters(name) { Ok(name) } else { Err(Refusal::invalid(NAME)) }
}

/// Whether a key can be given this alias: what CreateAlias holds the name to.
pub(in crate::local) fn is_name(text: &str) -> bool {
    let rule = catalog::action("CreateAlias").and_then(|action| action.param(NAME));
    rule.is_some_and(|rule| check::value(rule, text).is_ok()) && has_valid_letters(text)
}

fn has_valid_letters(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-/".contains(letter))
}

/// ListAliases.
pub(super) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = call.page(PAGE_SIZE)?;
    call.authorize("alias")?;
    Ok(listed(call, &store.aliases(None, page)?, page))
}

/// ListAliasesByKeyId.
pub(super) fn list_of_key(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = call.page(PAGE_SIZE_OF_KEY)?;
    let key = names::key(call, store, Naming::IdOrArn)?;
    Ok(listed(call, &store.aliases(Some(&key.id), page)?, page))
}

fn listed(call: &Call<'_>, listing: &Listing<Alias>, page: Page) -> Fields {
    paging::fields("Aliases", "Alias", listing, page, |alias| {
        json!({
            "AliasName": alias.name,
            "KeyId": alias.key_id.as_str(),
            "AliasArn": call.identity.arn(&alias.name),
        })
    })
}
