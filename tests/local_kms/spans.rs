//! Lengths of time as people write them.

use chrono::Duration;
use kms_cli::local::{parse_signed_span, parse_span};

#[test]
fn a_length_of_time_has_numbers_with_units() {
    for (text, milliseconds) in [
        ("8d", 8 * 86_400_000),
        ("1d12h", 129_600_000),
        ("90s", 90_000),
        ("5m", 300_000),
        ("200ms", 200),
        ("1m200ms", 60_200),
        ("0s", 0),
        ("36500d", 36_500 * 86_400_000),
    ] {
        assert_eq!(parse_span(text), Ok(Duration::milliseconds(milliseconds)), "{text}");
    }
    assert_eq!(parse_signed_span("-8d"), Ok(Duration::days(-8)));
    assert_eq!(parse_signed_span("+8d"), Ok(Duration::days(8)));
    assert_eq!(parse_signed_span("8d"), Ok(Duration::days(8)));
}

#[test]
fn anything_else_is_none() {
    for text in [
        "",
        "8",
        "d",
        "8 d",
        "8w",
        "-8d",
        "+8d",
        "1.5h",
        "8d-",
        "36501d",
        "99999999999999999999d",
        "9223372036854775807d",
    ] {
        assert!(parse_span(text).is_err(), "{text}");
    }
    for text in ["", "-", "+", "--8d", "-36501d"] {
        assert!(parse_signed_span(text).is_err(), "{text}");
    }
}
