//! The stages of a secret: labels that each point at one version (behaviour §12.1 and UpdateSecretVersionStage).

use serde_json::{Value, json};

use super::names;
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::limits::MAX_SECRET_STAGES;
use crate::local::engine::model::{SecretName, Stage};
use crate::local::engine::store::{Store, StoreMut};

/// The stage of the version in use.
pub(in crate::local) const CURRENT: &str = "ACSCurrent";

/// The stage of the version that was in use before.
pub(in crate::local) const PREVIOUS: &str = "ACSPrevious";

/// Points stages at a version. The version that loses ACSCurrent becomes ACSPrevious, unless that is placed too.
pub(super) fn place(
    store: &mut dyn StoreMut,
    secret: &SecretName,
    stages: &[&str],
    version: &str,
) -> Result<(), Refusal> {
    let before = store.secret_stages(secret)?;
    let mut put = |name: &str, version: &str| {
        store.put_secret_stage(secret, &Stage { name: name.to_owned(), version: version.to_owned() })
    };
    let loser = holder(&before, CURRENT).filter(|holder| stages.contains(&CURRENT) && *holder != version);
    if let Some(loser) = loser {
        put(PREVIOUS, loser)?;
    }
    for stage in stages {
        put(stage, version)?;
    }
    match store.secret_stages(secret)?.len() {
        ..=MAX_SECRET_STAGES => Ok(()),
        _ => Err(Reason::SecretLimitExceeded.into()),
    }
}

/// The id of the version that a stage points at.
pub(super) fn holder<'a>(stages: &'a [Stage], name: &str) -> Option<&'a str> {
    stages.iter().find(|stage| stage.name == name).map(|stage| stage.version.as_str())
}

/// The names of the stages that point at a version.
pub(super) fn of_version(stages: &[Stage], version: &str) -> Vec<String> {
    stages.iter().filter(|stage| stage.version == version).map(|stage| stage.name.clone()).collect()
}

/// The stages of a version as an answer has them.
pub(super) fn fields(names: &[String]) -> Value {
    json!({"VersionStage": names})
}

/// UpdateSecretVersionStage.
pub(in crate::local::engine) fn update_stage(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let stage = call.required("VersionStage")?;
    if !names::is_label(stage) {
        return Err(Refusal::invalid("VersionStage"));
    }
    let to = call.given("MoveToVersion");
    let from = call.given("RemoveFromVersion");
    if to.is_none() && (from.is_none() || [CURRENT, PREVIOUS].contains(&stage)) {
        return Err(Refusal::invalid("MoveToVersion"));
    }
    let mut secret = names::live_secret(call, store)?;
    if secret.is_managed() {
        return Err(Reason::StageNotModifiable.into());
    }
    for version in [to, from].into_iter().flatten() {
        check_version(store, &secret.name, version)?;
    }
    if from.is_some() && holder(&store.secret_stages(&secret.name)?, stage) != from {
        return Err(Reason::StageMismatch.into());
    }
    match to {
        Some(version) => place(store, &secret.name, &[stage], version)?,
        None => store.delete_secret_stage(&secret.name, stage)?,
    }
    secret.updated_at = call.now;
    store.update_secret(&secret)?;
    Ok(Fields::from_iter([("SecretName".to_owned(), json!(secret.name.as_str()))]))
}

fn check_version<S: Store + ?Sized>(store: &S, secret: &SecretName, id: &str) -> Result<(), Refusal> {
    match store.secret_version(secret, id)? {
        Some(_) => Ok(()),
        None => Err(Reason::SecretNotFound.into()),
    }
}
