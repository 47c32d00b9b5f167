//! What a profile keeps of a login.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::super::document::{Document, Impossible};
use super::super::fields::{self, Field};
use super::super::file::Profile;
use super::super::{Issued, Mode};
use crate::wire::Credentials;

/// Every field that a login keeps something in.
const FIELDS: [&Field; 9] = [
    &fields::ACCESS_KEY_ID,
    &fields::ACCESS_KEY_SECRET,
    &fields::STS_TOKEN,
    &fields::ACCESS_TOKEN,
    &fields::ACCESS_TOKEN_EXPIRE,
    &fields::STS_EXPIRATION,
    &fields::OAUTH_ACCESS_TOKEN,
    &fields::OAUTH_REFRESH_TOKEN,
    &fields::OAUTH_ACCESS_TOKEN_EXPIRE,
];

/// Tokens and credentials of a login. They are secrets, so there is no `Debug`.
#[derive(Clone, Default, PartialEq, Eq)]
pub(in crate::profile) struct Kept(BTreeMap<&'static str, Zeroizing<String>>);

impl Kept {
    /// What a profile keeps.
    pub(in crate::profile) fn of(profile: &Profile) -> Self {
        let value = |field: &&'static Field| Some((field.key, Zeroizing::new(profile.get(field)?.to_owned())));
        Self(FIELDS.iter().filter_map(value).collect())
    }

    /// The same without credentials: only the tokens with which others can be had.
    #[must_use]
    pub(in crate::profile) fn without_credentials(mut self) -> Self {
        self.0.remove(fields::STS_EXPIRATION.key);
        self
    }

    pub(in crate::profile) fn get(&self, field: &Field) -> Option<&str> {
        self.0.get(field.key).map(|value| value.as_str())
    }

    pub(in crate::profile) fn set(&mut self, field: &Field, value: impl Into<String>) {
        self.0.insert(field.key, Zeroizing::new(value.into()));
    }

    /// A time, which is kept in seconds since 1970; zero counts as none.
    pub(in crate::profile) fn time(&self, field: &Field) -> Option<DateTime<Utc>> {
        let seconds = self.get(field)?.parse().ok().filter(|seconds| *seconds > 0)?;
        DateTime::from_timestamp(seconds, 0)
    }

    fn set_time(&mut self, field: &Field, time: DateTime<Utc>) {
        self.set(field, time.timestamp().to_string());
    }

    /// Keeps the time so many seconds from now; one that cannot be is now.
    pub(super) fn set_end(&mut self, field: &Field, now: DateTime<Utc>, seconds: i64) {
        let end = Duration::try_seconds(seconds).and_then(|lasting| now.checked_add_signed(lasting));
        self.set_time(field, end.unwrap_or(now));
    }

    /// The credentials, whether they have ended or not; `None` when a part is missing.
    pub(in crate::profile) fn issued(&self) -> Option<Issued> {
        let credentials = Credentials {
            access_key_id: self.get(&fields::ACCESS_KEY_ID)?.to_owned(),
            access_key_secret: self.get(&fields::ACCESS_KEY_SECRET)?.into(),
            security_token: Some(self.get(&fields::STS_TOKEN)?.into()),
        };
        Some(Issued { credentials, expiration: Some(self.time(&fields::STS_EXPIRATION)?) })
    }

    /// Keeps credentials, whose end is noted `early` by as much.
    pub(in crate::profile) fn keep(&mut self, issued: &Issued, early: Duration) {
        let Issued { credentials, expiration } = issued;
        self.set(&fields::ACCESS_KEY_ID, &*credentials.access_key_id);
        self.set(&fields::ACCESS_KEY_SECRET, credentials.access_key_secret.expose_secret());
        let token = credentials.security_token.as_ref().map(ExposeSecret::expose_secret);
        self.set(&fields::STS_TOKEN, token.unwrap_or_default());
        if let Some(end) = expiration {
            self.set_time(&fields::STS_EXPIRATION, *end - early);
        }
    }

    /// What a profile of a document keeps.
    fn of_document(document: &Document, profile: &str) -> Self {
        Self(FIELDS.iter().filter_map(|field| Some((field.key, document.get(profile, field)?))).collect())
    }

    /// Writes into a profile what differs from `before`; every other field stays as it is. A profile in which
    /// somebody wrote since `before` was read, or which they gave another mode, is left alone. What the profile keeps
    /// now is the answer; `None` when it was left alone.
    pub(super) fn write_changes(
        &self,
        before: &Self,
        document: &mut Document,
        profile: &str,
        mode: Mode,
    ) -> Result<Option<Self>, Impossible> {
        let is_of_another_mode =
            document.get(profile, &fields::MODE).is_some_and(|name| Mode::from_name(&name) != Some(mode));
        if is_of_another_mode || Self::of_document(document, profile) != *before {
            return Ok(None);
        }
        let changed = FIELDS.into_iter().filter(|field| self.get(field) != before.get(field));
        for (field, value) in changed.filter_map(|field| Some((field, self.get(field)?))) {
            document.set(profile, field, value)?;
        }
        Ok(Some(Self::of_document(document, profile)))
    }

    /// Every field that there is, with its value.
    pub(super) fn values(&self) -> impl Iterator<Item = (&'static Field, SecretString)> {
        FIELDS.into_iter().filter_map(|field| Some((field, self.get(field)?.into())))
    }
}
