//! What the clock does to keys and secrets between calls.

use chrono::{DateTime, Utc};

use super::errors::Refusal;
use super::random::Random;
use super::store::StoreMut;
use super::{keys, secrets};

/// Does everything that is due by this time: keys and secrets are deleted or rotated, imported material expires.
pub(in crate::local) fn keep_up(
    store: &mut dyn StoreMut,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> Result<(), Refusal> {
    while store.is_due(now)? {
        for key in store.due_keys(now)? {
            keys::keep_up(store, key, now, random)?;
        }
        for secret in store.due_secrets(now)? {
            secrets::keep_up(store, secret, now, random)?;
        }
    }
    Ok(())
}
