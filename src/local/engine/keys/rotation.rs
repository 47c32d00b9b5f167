//! Automatic rotation (behaviour §6, UpdateRotationPolicy).

use chrono::{DateTime, Duration, Utc};

use super::versions;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{Key, KeyKind, KeyStorage, Origin};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::random::Random;
use crate::local::engine::store::StoreMut;
use crate::local::engine::{Fields, limits, states};
use crate::wire::check;

/// UpdateRotationPolicy.
pub(in crate::local::engine) fn update_policy(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let interval = match call.is_true("EnableAutomaticRotation") {
        true => Some(interval(call)?),
        false => None,
    };
    let mut key = names::key(call, store, Naming::Id)?;
    if !is_possible(&key) {
        return Err(Reason::RejectedUnsupported.into());
    }
    states::check(call.action.name, key.status.state())?;
    key.rotation_interval = interval;
    store.update_key(&key)?;
    Ok(Fields::new())
}

/// Whether KMS can make new versions of the key at regular times.
pub(super) fn is_possible(key: &Key) -> bool {
    key.spec.kind() == KeyKind::Symmetric
        && key.origin == Origin::AliyunKms
        && key.storage != Some(KeyStorage::HsmInternal)
}

/// The parameter `RotationInterval`, which rotation cannot do without. The catalog also takes the longer ones of an older
/// reference.
pub(super) fn interval(call: &Call<'_>) -> Result<Duration, Refusal> {
    let text = call.given("RotationInterval").ok_or_else(|| Refusal::missing("RotationInterval"))?;
    let seconds = check::interval_seconds(text).and_then(|seconds| i64::try_from(seconds).ok());
    let interval = seconds.and_then(Duration::try_seconds);
    interval
        .filter(|interval| limits::is_key_rotation_interval(*interval))
        .ok_or_else(|| call.invalid("RotationInterval"))
}

/// Makes the version that is due. When several are due at once, as after a long silence, one is made, as of the last
/// of those times.
pub(super) fn rotate(
    store: &mut dyn StoreMut,
    key: &mut Key,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> Result<(), Refusal> {
    let Some((last, interval)) = key.last_rotated_at.zip(key.rotation_interval) else { return Ok(()) };
    // Else the next rotation would be due at once, for ever.
    if interval < Duration::seconds(1) {
        key.rotation_interval = None;
        return Ok(());
    }
    let intervals = (now - last).num_seconds() / interval.num_seconds();
    if intervals < 1 {
        return Ok(());
    }
    let due = last + Duration::seconds(intervals * interval.num_seconds());
    let version = versions::generate(key, due, random)?;
    store.insert_key_version(&version)?;
    key.primary_version = Some(version.id);
    key.last_rotated_at = Some(due);
    Ok(())
}
