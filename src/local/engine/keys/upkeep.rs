//! What the clock does to a key between calls.

use chrono::{DateTime, Utc};

use super::rotation;
use crate::local::engine::errors::Refusal;
use crate::local::engine::import;
use crate::local::engine::model::{Key, Status};
use crate::local::engine::random::Random;
use crate::local::engine::store::StoreMut;

/// Does what is due about a key by this time: it is gone, its material expires, or it is rotated.
pub(in crate::local::engine) fn keep_up(
    store: &mut dyn StoreMut,
    mut key: Key,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> Result<(), Refusal> {
    if key.status.delete_at().is_some_and(|at| at <= now) {
        return Ok(store.delete_key(&key.id)?);
    }
    if key.material_expires_at.is_some_and(|at| at <= now) {
        return import::forget(store, &mut key);
    }
    if key.status == Status::Enabled {
        rotation::rotate(store, &mut key, now, random)?;
    }
    Ok(store.update_key(&key)?)
}
