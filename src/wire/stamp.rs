//! When a request was made, and the number used once that goes with it.

use chrono::{DateTime, NaiveDate, Utc};

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
/// When the text has another layout, also one with single digits.
pub fn parse_time(text: &str) -> Result<DateTime<Utc>, InvalidTimestamp> {
    // By hand, because every request carries one; the parser of the library also takes single digits.
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', min1, min2, b':', s1, s2, b'Z'] =
        *text.as_bytes()
    else {
        return Err(InvalidTimestamp);
    };
    let number =
        |digits: &[u8]| digits.iter().try_fold(0, |number, digit| Some(number * 10 + char::from(*digit).to_digit(10)?));
    let read = || {
        let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
        let date = NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)?;
        date.and_hms_opt(number(&[h1, h2])?, number(&[min1, min2])?, number(&[s1, s2])?)
    };
    read().map(|time| time.and_utc()).ok_or(InvalidTimestamp)
}
