//! The single values of `local.toml`. What is wrong with one is said without showing it: it may be a secret.

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde::de::{Deserialize, Deserializer, Error as _};

use crate::catalog;
use crate::local::accounts::{AccessKeyState, Case, Pattern};
use crate::local::engine::AccountStatus;

/// How long a session of a role may last when nothing is said, and the bounds of what can be said.
const SESSION_SECONDS: u32 = 3600;
const SESSION_SECONDS_RANGE: std::ops::RangeInclusive<u32> = 3600..=43_200;

/// Defines a value that is written as a text.
macro_rules! from_text {
    ($($name:ident($inner:ty) = $read:expr, $expected:literal;)+) => {$(
        pub(super) struct $name(pub(super) $inner);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let read: fn(String) -> Option<$inner> = $read;
                read(text).map(Self).ok_or_else(|| D::Error::custom($expected))
            }
        }
    )+};
}

from_text! {
    Id(String) = read_id, "an AccessKey id is 1 to 128 letters, digits, dots, hyphens and underscores";
    Name(String) = read_name, "a name is 1 to 64 letters, digits, dots, hyphens, underscores and at signs";
    Secret(SecretString) = |text| (!text.is_empty()).then(|| text.into()), "this must not be empty";
    KeyState(AccessKeyState) = read_state, "the state of an AccessKey is Active or Inactive";
    Service(AccountStatus) = |text| AccountStatus::from_name(&text),
        "the service is Enabled, NotEnabled, InDebt or Suspended";
    ActionPattern(String) = read_action,
        "an action is *, or kms: and the name of an action with * and ? in it, such as kms:Describe*";
    ResourcePattern(String) = read_resource,
        "a resource is * or an ARN with * and ? in it, such as acs:kms:*:*:key/*";
}

impl ResourcePattern {
    /// The pattern of everything.
    pub(super) fn every() -> Vec<Self> {
        vec![Self("*".to_owned())]
    }
}

fn read_id(text: String) -> Option<String> {
    is_made_of(&text, 128, "._-").then_some(text)
}

fn read_name(text: String) -> Option<String> {
    is_made_of(&text, 64, "._-@").then_some(text)
}

fn is_made_of(text: &str, longest: usize, others: &str) -> bool {
    (1..=longest).contains(&text.len())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || others.contains(letter))
}

fn read_state(text: String) -> Option<AccessKeyState> {
    match text.as_str() {
        "Active" => Some(AccessKeyState::Active),
        "Inactive" => Some(AccessKeyState::Inactive),
        _ => None,
    }
}

/// A pattern that no permission fits is a typing mistake.
fn read_action(text: String) -> Option<String> {
    let pattern = Pattern::new(text.clone(), Case::Insensitive);
    let fits = |name: &str| pattern.matches(&format!("kms:{name}"));
    let mut actions = catalog::actions();
    let is_known = actions.any(|action| fits(action.name) || action.permissions().any(|asked| fits(asked.name)));
    is_known.then_some(text)
}

fn read_resource(text: String) -> Option<String> {
    (text.starts_with('*') || text.starts_with("acs:")).then_some(text)
}

/// A point in time: a text or a date-time of TOML, with its offset.
pub(super) struct Time(pub(super) DateTime<Utc>);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match toml::Value::deserialize(deserializer)? {
            toml::Value::String(text) => text,
            toml::Value::Datetime(time) => time.to_string(),
            _ => String::new(),
        };
        let time = DateTime::parse_from_rfc3339(&text);
        let time = time.map_err(|_| D::Error::custom("a time is written like 2027-01-01T00:00:00Z"))?;
        Ok(Self(time.to_utc()))
    }
}

/// The longest session of a role.
pub(super) struct SessionSeconds(pub(super) u32);

impl Default for SessionSeconds {
    fn default() -> Self {
        Self(SESSION_SECONDS)
    }
}

impl<'de> Deserialize<'de> for SessionSeconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let seconds = u32::deserialize(deserializer)?;
        match SESSION_SECONDS_RANGE.contains(&seconds) {
            true => Ok(Self(seconds)),
            false => Err(D::Error::custom("a session lasts at most 3600 to 43200 seconds")),
        }
    }
}
