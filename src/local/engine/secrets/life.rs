//! UpdateSecret, DeleteSecret and RestoreSecret.

use chrono::Duration;
use serde_json::json;

use super::config::{self, Config};
use super::{describe, names, rotation};
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::Secret;
use crate::local::engine::store::StoreMut;
use crate::wire::format_time;

/// How long a deleted secret can be restored when the request does not say, in days, and the limits.
const WINDOW_DAYS: u32 = 30;
const MIN_WINDOW_DAYS: u32 = 7;
const MAX_WINDOW_DAYS: u32 = 30;

/// UpdateSecret.
pub(in crate::local::engine) fn update(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let description = describe::given_description(call)?;
    let custom_data = config::given_custom_data(call)?;
    let mut secret = names::live_secret(call, store)?;
    if let Some(data) = custom_data {
        let mut config = Config::of(&secret)?.ok_or_else(config::no_custom_data)?;
        config.replace_custom_data(data)?;
        secret.extended_config = Some(config.to_text());
    }
    if let Some(description) = description {
        description.clone_into(&mut secret.description);
    }
    secret.updated_at = call.now;
    store.update_secret(&secret)?;
    Ok(named(&secret))
}

/// DeleteSecret. What is forced works on a secret that waits for its deletion, too.
pub(in crate::local::engine) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let window = window(call)?;
    let mut secret = names::secret(call, store)?;
    let delete_at = match window {
        Some(window) => {
            names::check_live(&secret)?;
            let delete_at = call.now + window;
            secret.delete_at = Some(delete_at);
            secret.updated_at = call.now;
            store.update_secret(&secret)?;
            delete_at
        }
        None => {
            store.delete_secret(&secret.name)?;
            call.now
        }
    };
    let mut fields = named(&secret);
    fields.insert("PlannedDeleteTime".to_owned(), json!(format_time(delete_at)));
    Ok(fields)
}

/// How long the secret can be restored; `None` when it is to go at once.
fn window(call: &Call<'_>) -> Result<Option<Duration>, Refusal> {
    const PARAMETER: &str = "RecoveryWindowInDays";
    let is_forced = call.is_true("ForceDeleteWithoutRecovery");
    let days = match call.given(PARAMETER) {
        None if is_forced => return Ok(None),
        None => WINDOW_DAYS,
        Some(_) if is_forced => return Err(Refusal::invalid(PARAMETER)),
        // Parsing alone would also take a plus sign.
        Some(text) if !text.bytes().all(|digit| digit.is_ascii_digit()) => return Err(Refusal::invalid(PARAMETER)),
        Some(text) => text.parse().map_err(|_| Refusal::invalid(PARAMETER))?,
    };
    match (MIN_WINDOW_DAYS..=MAX_WINDOW_DAYS).contains(&days) {
        true => Ok(Some(Duration::days(i64::from(days)))),
        false => Err(Refusal::invalid(PARAMETER)),
    }
}

/// RestoreSecret.
pub(in crate::local::engine) fn restore(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let mut secret = names::secret(call, store)?;
    if secret.delete_at.is_none() {
        return Err(Reason::SecretNotDeleted.into());
    }
    secret.delete_at = None;
    rotation::catch_up(&mut secret, call.now);
    secret.updated_at = call.now;
    store.update_secret(&secret)?;
    Ok(named(&secret))
}

fn named(secret: &Secret) -> Fields {
    Fields::from_iter([("SecretName".to_owned(), json!(secret.name.as_str()))])
}
