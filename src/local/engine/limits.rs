//! How much there may be of a thing: the same for requests and for seeds. What a request alone is held to stands with
//! its action or in the catalog.

use chrono::Duration;

/// The most characters of the description of a key (behaviour §6). No source has a limit for secrets; they get the same.
pub(in crate::local) const MAX_DESCRIPTION_CHARS: usize = 8192;

/// The most tags of a key or a secret (behaviour §11). Only TagResource stops earlier.
pub(in crate::local) const MAX_TAGS: usize = 20;

/// The most versions of a key (behaviour §3).
pub(in crate::local) const MAX_KEY_VERSIONS: u32 = 50;

/// The shortest time between two rotations of a key, in days (behaviour §6).
pub(in crate::local) const MIN_KEY_ROTATION_DAYS: i64 = 7;

/// The longest time between two rotations of a key, in days (behaviour §6).
pub(in crate::local) const MAX_KEY_ROTATION_DAYS: i64 = 365;

/// The most versions of a secret (behaviour §12.1).
pub(in crate::local) const MAX_SECRET_VERSIONS: u32 = 10;

/// The most stages of a secret (behaviour §12.1).
pub(in crate::local) const MAX_SECRET_STAGES: usize = 8;

/// The most bytes of the value of a secret (behaviour §12.1).
pub(in crate::local) const MAX_SECRET_BYTES: usize = 30_720;

/// Whether a description is short enough.
pub(in crate::local) fn is_description(text: &str) -> bool {
    text.chars().count() <= MAX_DESCRIPTION_CHARS
}

/// Whether a key can be rotated at this interval.
pub(in crate::local) fn is_key_rotation_interval(interval: Duration) -> bool {
    (Duration::days(MIN_KEY_ROTATION_DAYS)..=Duration::days(MAX_KEY_ROTATION_DAYS)).contains(&interval)
}
