//! When a request was made, and the number used once that goes with it.

use chrono::{DateTime, NaiveDateTime, Utc};

/// The layout of every time on the wire: UTC, whole seconds (`2024-03-25T10:00:00Z`).
const LAYOUT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// The two values that make each attempt of a request unique. A retry needs a new one (behaviour §2.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The time of the request.
    pub time: DateTime<Utc>,
    /// A value that no other request carries.
    pub nonce: String,
}

/// A time that is not `yyyy-MM-ddTHH:mm:ssZ`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time is not written as yyyy-MM-ddTHH:mm:ssZ")]
pub struct InvalidTimestamp;

/// Writes a time as the wire has it, cut to whole seconds.
pub fn format_time(time: DateTime<Utc>) -> String {
    time.format(LAYOUT).to_string()
}

/// Reads a time of the wire.
///
/// # Errors
/// When the text has another layout.
pub fn parse_time(text: &str) -> Result<DateTime<Utc>, InvalidTimestamp> {
    NaiveDateTime::parse_from_str(text, LAYOUT).map(|time| time.and_utc()).map_err(|_| InvalidTimestamp)
}
