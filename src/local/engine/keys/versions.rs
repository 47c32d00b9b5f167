//! The versions of a key.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::limits::MAX_KEY_VERSIONS;
use crate::local::engine::model::{Key, KeyKind, KeyMaterial, KeySpec, KeyVersion, KeyVersionEntry, KeyVersionId};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::paging::{self, Page};
use crate::local::engine::random::{self, Random};
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::versions::of_key;
use crate::local::engine::{Fields, algorithms, ids, states};
use crate::wire::format_time;

/// The days that must lie between two versions of an asymmetric key.
const DAYS_BETWEEN: i64 = 7;

/// The size of a page when the request does not say.
const PAGE_SIZE: u32 = 10;

/// A page without members, which still tells how many there are.
const COUNT_ONLY: Page = Page { number: 1, size: 0 };

/// Gives a new key its first version. A version whose material is to be imported has none yet.
pub(super) fn first(
    call: &Call<'_>,
    mut key: Key,
    material: Option<KeyMaterial>,
) -> Result<(Key, KeyVersion), Refusal> {
    let version = with(&key, call.now, material, call.random)?;
    if key.spec.kind() != KeyKind::Asymmetric {
        key.primary_version = Some(version.id.clone());
    }
    Ok((key, version))
}

/// A version of the key with new material.
pub(super) fn generate(key: &Key, created_at: DateTime<Utc>, random: &dyn Random) -> Result<KeyVersion, Refusal> {
    with(key, created_at, Some(algorithms::generate(key.spec, random)?), random)
}

fn with(
    key: &Key,
    created_at: DateTime<Utc>,
    material: Option<KeyMaterial>,
    random: &dyn Random,
) -> Result<KeyVersion, Refusal> {
    let id = KeyVersionId::new(random::uuid(random)?);
    Ok(KeyVersion { id, key_id: key.id.clone(), created_at, material })
}

/// The kind of the material that CreateKeyVersion needs.
pub(in crate::local::engine) fn material(call: &Call<'_>, store: &dyn Store) -> Result<Option<KeySpec>, Refusal> {
    Ok(Some(growing_key(call, store)?.spec))
}

/// The key of the call, once it may have a further version.
fn growing_key<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Key, Refusal> {
    let key = names::key(call, store, Naming::Id)?;
    if key.spec.kind() != KeyKind::Asymmetric {
        return Err(Reason::RejectedUnsupported.into());
    }
    states::check(call.action.name, key.status.state())?;
    let is_early = |last: DateTime<Utc>| call.now - last < Duration::days(DAYS_BETWEEN);
    if key.last_rotated_at.is_some_and(is_early) {
        return Err(Reason::RejectedUnsupported.into());
    }
    if store.key_versions(&key.id, COUNT_ONLY)?.total >= MAX_KEY_VERSIONS {
        return Err(Reason::LimitExceeded.into());
    }
    Ok(key)
}

/// CreateKeyVersion.
pub(in crate::local::engine) fn create(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
    material: Option<KeyMaterial>,
) -> Result<Fields, Refusal> {
    let mut key = growing_key(call, store)?;
    let mut version = with(&key, call.now, material, call.random)?;
    if key.instance.is_some() {
        version.id = KeyVersionId::new(ids::of_instance_key_version(&key.id, call)?);
    }
    store.insert_key_version(&version)?;
    key.last_rotated_at = Some(version.created_at);
    store.update_key(&key)?;
    Ok(Fields::from_iter([("KeyVersion".to_owned(), row(&version.entry()))]))
}

/// DescribeKeyVersion.
pub(in crate::local::engine) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let key = names::key(call, store, Naming::Any)?;
    let version = of_key(store, &key, call.required("KeyVersionId")?)?;
    Ok(Fields::from_iter([("KeyVersion".to_owned(), row(&version.entry()))]))
}

/// ListKeyVersions.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = call.page(PAGE_SIZE)?;
    let key = names::key(call, store, Naming::Any)?;
    let listing = store.key_versions(&key.id, page)?;
    Ok(paging::fields("KeyVersions", "KeyVersion", &listing, page, row))
}

fn row(version: &KeyVersionEntry) -> Value {
    json!({
        "KeyId": version.key_id.as_str(),
        "KeyVersionId": version.id.as_str(),
        "CreationDate": format_time(version.created_at),
    })
}
