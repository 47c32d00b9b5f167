//! What the clock does to keys and secrets between calls.

use chrono::{DateTime, Utc};

use super::errors::Refusal;
use super::keys;
use super::model::Secret;
use super::random::Random;
use super::store::StoreMut;

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
            keep_up_secret(store, &secret, now)?;
        }
    }
    Ok(())
}

fn keep_up_secret(store: &mut dyn StoreMut, secret: &Secret, now: DateTime<Utc>) -> Result<(), Refusal> {
    if secret.delete_at.is_some_and(|at| at <= now) {
        store.delete_secret(&secret.name)?;
    }
    Ok(())
}
