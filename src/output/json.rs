//! `--output json` and `--output json-compact`: the response as the server sent it.

use serde_json::Value;

use super::escape;

/// JSON with two-space indent, the value's own key order and exact numbers, and a final newline.
///
/// Non-ASCII text stays as it is; only control characters are written as escapes.
pub(super) fn render(value: &Value) -> String {
    // The alternate form of a `Value` is its indented JSON.
    escape::json(format!("{value:#}\n"))
}

/// The same on one line, without spaces between its parts: a line of JSON Lines.
pub fn json_line(value: &Value) -> String {
    escape::json(format!("{value}\n"))
}
