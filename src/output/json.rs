//! `--output json` and `--output json-compact`: the response as the server sent it.

use std::fmt;

use serde_json::Value;

use super::escape;

/// JSON with two-space indent, the value's own key order and exact numbers, and a final newline.
///
/// Non-ASCII text stays as it is; only control characters are written as escapes.
pub(super) fn render(value: &Value) -> String {
    // The alternate form of a `Value` is its indented JSON.
    escape::json(format!("{value:#}\n"))
}

/// What displays as JSON on one line with its newline: a line of JSON Lines.
pub fn json_line(value: &impl fmt::Display) -> String {
    escape::json(format!("{value}\n"))
}
