//! What the modes of a login have in common.

use chrono::{DateTime, Duration, Utc};
use ring::digest;
use zeroize::Zeroizing;

use super::super::fields::Field;
use super::super::login::{Kept, Place};
use super::Scene;
use crate::client::{CredentialError, CredentialErrorKind};

/// Why there is no token to be used.
pub(super) enum Absence {
    /// Nobody has logged in.
    Missing,
    /// The login has ended.
    Ended(DateTime<Utc>),
}

impl Absence {
    pub(super) fn explain(self, what: &str, remedy: &str) -> CredentialError {
        let reason = match self {
            Self::Missing => "there is no login: the profile has no token for it".to_owned(),
            Self::Ended(end) => format!("the login has ended: it lasted until {}", end.format("%Y-%m-%dT%H:%M:%SZ")),
        };
        CredentialError::unusable(what, reason).hint(remedy)
    }
}

/// The token of a login that lasts longer than the margin.
pub(super) fn token(
    kept: &Kept,
    now: DateTime<Utc>,
    token: &Field,
    end: &Field,
    margin: Duration,
) -> Result<Zeroizing<String>, Absence> {
    let (Some(token), Some(end)) = (kept.get(token), kept.time(end)) else { return Err(Absence::Missing) };
    match end - margin > now {
        true => Ok(Zeroizing::new(token.to_owned())),
        false => Err(Absence::Ended(end)),
    }
}

/// The error with the advice to log in anew, where that would help.
pub(super) fn with_remedy(error: CredentialError, remedy: &str) -> CredentialError {
    match &error.kind {
        CredentialErrorKind::Refused(refusal) if refusal.status < 500 && !refusal.is_throttling() => error.hint(remedy),
        _ => error,
    }
}

/// How to log in anew.
pub(super) fn remedy(scene: &Scene<'_>) -> String {
    let name = scene.layers.profile.map_or("NAME", |profile| profile.name.as_str());
    let word = shlex::try_quote(name).unwrap_or_else(|_| name.into());
    format!("run `kms-cli configure login --profile {word}`")
}

/// Whether a flag says something else than the profile does.
pub(super) fn is_overridden(scene: &Scene<'_>, fields: &[&Field]) -> bool {
    let differs = |field: &&&Field| {
        let flag = scene.layers.in_flags(field).map(|found| found.value);
        flag.is_some() && flag != scene.layers.in_profile(field).map(|found| found.value)
    };
    fields.iter().any(|field| differs(&field))
}

/// Where the login is kept; nowhere when it is made up of flags.
pub(super) fn place(scene: &Scene<'_>) -> Option<Place> {
    let (path, profile) = scene.path.zip(scene.layers.profile)?;
    Some(Place { path: path.to_owned(), profile: profile.name.clone(), mode: scene.mode })
}

/// What tells one login from another without a secret: a hash of its token.
pub(super) fn mark(kept: &Kept, token: &Field) -> String {
    let hash = digest::digest(&digest::SHA256, kept.get(token).unwrap_or_default().as_bytes());
    hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
