//! Lengths of time as people write them: `8d`, `1d12h`, `90s`, `200ms`.

use chrono::Duration;

/// The units with their length in milliseconds; a longer name stands before the shorter one that it begins with.
const UNITS: [(&str, i64); 5] = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)];

/// The longest length: a hundred years of 365 days.
const LONGEST_MS: i64 = 36_500 * 86_400_000;

/// A text that is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a length of time is a number with a unit, such as 8d, 1d12h, 90s or 200ms, and at most 36500d")]
pub struct InvalidSpan;

/// Reads a length of time that does not go backwards.
///
/// # Errors
/// When a number or a unit is missing or unknown, or the length is over 36,500 days.
pub fn parse_span(text: &str) -> Result<Duration, InvalidSpan> {
    let mut rest = text;
    let mut total: i64 = 0;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number: i64 = rest[..digits].parse().map_err(|_| InvalidSpan)?;
        rest = &rest[digits..];
        let (unit, length) = UNITS.iter().find(|(unit, _)| rest.starts_with(unit)).ok_or(InvalidSpan)?;
        rest = &rest[unit.len()..];
        let part = number.checked_mul(*length).ok_or(InvalidSpan)?;
        total = total.checked_add(part).filter(|total| *total <= LONGEST_MS).ok_or(InvalidSpan)?;
    }
    if text.is_empty() { Err(InvalidSpan) } else { Ok(Duration::milliseconds(total)) }
}

/// Reads a length of time that may go backwards: `-8d`.
///
/// # Errors
/// As [`parse_span`].
pub fn parse_signed_span(text: &str) -> Result<Duration, InvalidSpan> {
    match text.strip_prefix('-') {
        Some(length) => parse_span(length).map(|length| -length),
        None => parse_span(text.strip_prefix('+').unwrap_or(text)),
    }
}
