//! What a test may ask of a running server beside KMS: to tell and to move the clock.

use chrono::{DateTime, Duration, Utc};
use serde::Deserialize;
use serde_json::json;

use super::kms::LocalKms;
use super::span::parse_signed_span;
use crate::wire::{Method, Request, format_time, parse_time};

/// Where the clock is asked for.
pub(super) const CLOCK: &str = "/_local/clock";

/// How the clock is to be moved; exactly one of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    /// So far from the real time.
    offset: Option<String>,
    /// So far on from where it is.
    advance: Option<String>,
    /// To this time.
    now: Option<String>,
}

/// What is said about a body that is none of them.
const USAGE: &str = "The body is a JSON object with one of offset (\"8d\", \"-1h\"), advance (\"8d\") or now \
                     (\"2030-01-31T00:00:00Z\").";

/// What is said about a text that is no length of time.
const NO_SPAN: &str = "A length of time is a number with a unit, such as 8d or -1h30m, and at most 36500d.";

/// The clock as JSON, after it was moved where the request asks for that; or else what is wrong with the request.
pub(super) fn clock(kms: &LocalKms, request: &Request, real: DateTime<Utc>) -> Result<serde_json::Value, &'static str> {
    if request.method == Method::Post {
        let asked: Move = serde_json::from_slice(&request.body).map_err(|_| USAGE)?;
        set(kms, &asked, real)?;
    }
    let offset = kms.clock_offset();
    Ok(json!({"now": format_time(real + offset), "offset_seconds": offset.num_seconds()}))
}

fn set(kms: &LocalKms, asked: &Move, real: DateTime<Utc>) -> Result<(), &'static str> {
    let span = |text: &str| parse_signed_span(text).map_err(|_| NO_SPAN);
    let moved = match asked {
        Move { offset: Some(offset), advance: None, now: None } => kms.set_clock_offset(span(offset)?),
        Move { offset: None, advance: Some(advance), now: None } => kms.advance_clock(span(advance)?),
        Move { offset: None, advance: None, now: Some(now) } => kms.set_clock_offset(until(now, real)?),
        _ => return Err(USAGE),
    };
    moved.map_err(|_| "The clock can be moved by at most 36500 days.")
}

/// How far a time is from the real one. A part of a second counts as a whole, so that the clock shows that time.
fn until(time: &str, real: DateTime<Utc>) -> Result<Duration, &'static str> {
    let time = parse_time(time).map_err(|_| "A time is written as 2030-01-31T00:00:00Z.")?;
    let whole = DateTime::from_timestamp(real.timestamp(), 0).unwrap_or(real);
    Ok(time - whole)
}
