//! Rotation of managed secrets: RotateSecret, UpdateSecretRotationPolicy, and what the clock does.

use chrono::{DateTime, Duration, Utc};
use serde_json::json;

use super::config::Config;
use super::encryption::{self, Use};
use super::kinds::Accounts;
use super::stages::{self, CURRENT, PREVIOUS};
use super::{names, versions};
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{DataType, Secret, SecretVersion};
use crate::local::engine::random::{self, Random};
use crate::local::engine::store::{Store, StoreFailure, StoreMut};
use crate::wire::{check, format_time};

const INTERVAL: &str = "RotationInterval";

/// The shortest interval that UpdateSecretRotationPolicy takes; that of CreateSecret is 6 hours.
const MIN_NEW_INTERVAL: Duration = Duration::hours(168);

/// RotateSecret. A version that is there is not made again.
pub(in crate::local::engine) fn rotate(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let id = names::version_id(call)?;
    let secret = managed_secret(call, store)?;
    if store.secret_version(&secret.name, id)?.is_none() {
        encryption::check(call, store, &secret, Use::Seal)?;
        make_version(store, secret.clone(), id, call.now, call.random)?;
    }
    Ok(Fields::from_iter([
        ("Arn".to_owned(), json!(call.identity.arn(&names::resource(&secret.name)))),
        ("SecretName".to_owned(), json!(secret.name.as_str())),
        ("VersionId".to_owned(), json!(id)),
    ]))
}

/// UpdateSecretRotationPolicy.
pub(in crate::local::engine) fn update_rotation_policy(
    call: &Call<'_>,
    store: &mut dyn StoreMut,
) -> Result<Fields, Refusal> {
    let interval = match call.is_true("EnableAutomaticRotation") {
        true => Some(given_interval(call)?),
        false => None,
    };
    if interval.is_some_and(|interval| interval < MIN_NEW_INTERVAL) {
        return Err(Refusal::invalid(INTERVAL));
    }
    let mut secret = managed_secret(call, store)?;
    let last = secret.last_rotated_at.unwrap_or(secret.created_at);
    secret.rotation_interval = interval;
    secret.next_rotation_at = interval.map(|interval| last + interval);
    catch_up(&mut secret, call.now);
    secret.updated_at = call.now;
    store.update_secret(&secret)?;
    Ok(Fields::from_iter([("SecretName".to_owned(), json!(secret.name.as_str()))]))
}

fn managed_secret<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Secret, Refusal> {
    let secret = names::live_secret(call, store)?;
    if secret.is_managed() { Ok(secret) } else { Err(Reason::RejectedUnsupported.into()) }
}

/// The parameter `RotationInterval`, whose limits the catalog has checked.
pub(super) fn given_interval(call: &Call<'_>) -> Result<Duration, Refusal> {
    let text = call.given(INTERVAL).ok_or_else(|| Refusal::missing(INTERVAL))?;
    let seconds = check::interval_seconds(text).and_then(|seconds| i64::try_from(seconds).ok());
    seconds.and_then(Duration::try_seconds).ok_or_else(|| Refusal::invalid(INTERVAL))
}

/// Moves a rotation that should have been in the past, while there was none, to the given time.
pub(super) fn catch_up(secret: &mut Secret, now: DateTime<Utc>) {
    secret.next_rotation_at = secret.next_rotation_at.map(|at| at.max(now));
}

/// What an answer says about the rotation of a managed secret; nothing for a generic one.
pub(super) fn fields<S: Store + ?Sized>(store: &S, secret: &Secret) -> Result<Fields, Refusal> {
    let mut fields = Fields::new();
    if !secret.is_managed() {
        return Ok(fields);
    }
    let mut set = |name: &str, value: &str| fields.insert(name.to_owned(), json!(value));
    let state = match secret.rotation_interval {
        None => "Disabled",
        Some(_) if encryption::can_seal(store, secret)? => "Enabled",
        Some(_) => "Invalid",
    };
    set("AutomaticRotation", state);
    if let Some(interval) = secret.rotation_interval {
        set(INTERVAL, &format!("{}s", interval.num_seconds()));
    }
    if let Some(at) = secret.last_rotated_at {
        set("LastRotationDate", &format_time(at));
    }
    if let Some(at) = secret.next_rotation_at {
        set("NextRotationDate", &format_time(at));
    }
    Ok(fields)
}

/// Does what is due about a secret by this time.
pub(in crate::local::engine) fn keep_up(
    store: &mut dyn StoreMut,
    mut secret: Secret,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> Result<(), Refusal> {
    if let Some(delete_at) = secret.delete_at {
        return if delete_at <= now { Ok(store.delete_secret(&secret.name)?) } else { Ok(()) };
    }
    let Some((first, interval)) = secret.next_rotation_at.zip(secret.rotation_interval) else {
        // A turn without a rhythm would be due for ever.
        secret.next_rotation_at = None;
        return Ok(store.update_secret(&secret)?);
    };
    let at = last_turn(first, interval, now);
    if encryption::can_seal(store, &secret)? {
        let id = random::uuid(random)?.to_string();
        return make_version(store, secret, &id, at, random);
    }
    // Without its key there is no new version; the next turn may find the key again.
    secret.next_rotation_at = Some(at + interval);
    Ok(store.update_secret(&secret)?)
}

/// The last turn by now: many that were missed are made up for by one version.
fn last_turn(first: DateTime<Utc>, interval: Duration, now: DateTime<Utc>) -> DateTime<Utc> {
    let seconds = interval.num_seconds().max(1);
    let missed = (now - first).num_seconds() / seconds;
    first + Duration::seconds(missed * seconds)
}

/// Makes a version with a new login and makes it current.
fn make_version(
    store: &mut dyn StoreMut,
    mut secret: Secret,
    id: &str,
    at: DateTime<Utc>,
    random: &dyn Random,
) -> Result<(), Refusal> {
    let config = Config::of(&secret)?.ok_or(StoreFailure::Damaged)?;
    let stage = match config.sub_type.accounts {
        Accounts::One => CURRENT,
        Accounts::Two => PREVIOUS,
    };
    let login = config.sub_type.login;
    let stages = store.secret_stages(&secret.name)?;
    let replaced = stages::holder(&stages, stage).ok_or(StoreFailure::Damaged)?;
    let replaced = store.secret_version(&secret.name, replaced)?.ok_or(StoreFailure::Damaged)?;
    let owner = login.owner(&replaced.data).ok_or(StoreFailure::Damaged)?;
    let data = login.generate(&owner, at, random)?;
    let version = SecretVersion { id: id.to_owned(), data, data_type: DataType::Text, created_at: at };
    versions::add(store, &secret.name, &version, &[CURRENT])?;
    secret.last_rotated_at = Some(at);
    secret.next_rotation_at = secret.rotation_interval.map(|interval| at + interval);
    secret.updated_at = at;
    Ok(store.update_secret(&secret)?)
}
