//! The states that a key goes through, and its description.

use chrono::Duration;

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{Key, Status};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::{Store, StoreFailure, StoreMut};
use crate::local::engine::{Fields, limits, states};

/// EnableKey.
pub(in crate::local::engine) fn enable(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let key = changeable(call, store)?;
    set_status(store, key, Status::Enabled)
}

/// DisableKey.
pub(in crate::local::engine) fn disable(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let key = changeable(call, store)?;
    set_status(store, key, Status::Disabled)
}

/// ScheduleKeyDeletion. A key that is protected against deletion is refused like one whose state forbids it.
pub(in crate::local::engine) fn schedule_deletion(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
) -> Result<Fields, Refusal> {
    let days = call.number("PendingWindowInDays")?.ok_or_else(|| Refusal::missing("PendingWindowInDays"))?;
    let key = changeable(call, store)?;
    if key.deletion_protection.is_some() {
        return Err(Reason::StateNotModifiable.into());
    }
    set_status(store, key, Status::PendingDeletion { at: call.now + Duration::days(i64::from(days)) })
}

/// CancelKeyDeletion. The key is enabled afterwards, even if it was disabled before; one that has lost its imported
/// material waits for it again.
pub(in crate::local::engine) fn cancel_deletion(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let key = changeable(call, store)?;
    let status = if lacks_material(store, &key)? { Status::PendingImport } else { Status::Enabled };
    set_status(store, key, status)
}

/// The key of the call, once its state allows the action.
fn changeable(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Key, Refusal> {
    let key = names::key(call, store, Naming::Id)?;
    states::check(call.action.name, key.status.state())?;
    Ok(key)
}

fn set_status(store: &mut dyn StoreMut, mut key: Key, status: Status) -> Result<Fields, Refusal> {
    if key.status != status {
        key.status = status;
        store.update_key(&key)?;
    }
    Ok(Fields::new())
}

fn lacks_material<S: Store + ?Sized>(store: &S, key: &Key) -> Result<bool, StoreFailure> {
    let Some(id) = &key.primary_version else { return Ok(false) };
    Ok(store.key_version(id)?.is_some_and(|version| version.material.is_none()))
}

/// UpdateKeyDescription.
pub(in crate::local::engine) fn update_description(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
) -> Result<Fields, Refusal> {
    let description = call.required("Description")?;
    if !limits::is_description(description) {
        return Err(Refusal::invalid("Description"));
    }
    let mut key = changeable(call, store)?;
    description.clone_into(&mut key.description);
    store.update_key(&key)?;
    Ok(Fields::new())
}
