//! `--output json`: the response as the server sent it, indented.

use serde_json::Value;

use super::escape;

/// JSON with two-space indent, the value's own key order and exact numbers, and a final newline.
///
/// Non-ASCII text stays as it is; only control characters are written as escapes.
pub(super) fn render(value: &Value) -> String {
    // The alternate form of a `Value` is its indented JSON.
    escape::json(format!("{value:#}\n"))
}
