//! `--output text`: lines for the shell.
//!
//! - One value (of a query) prints as it is, a string without quotes, and a newline. Null prints an empty line.
//! - A list prints one line a row, its columns separated by tabs; a missing cell and null are empty.
//! - An object prints one `Name<TAB>value` line a member, nested objects flattened with dots.
//!
//! In rows and members, tab, newline, carriage return, backslash and other control characters are escaped as
//! `printf %b` reads them, so that a line stays a line. A single value is never escaped.

use std::borrow::Cow;

use serde_json::Value;

use super::escape::field;
use super::shape::{Shape, cell};
use crate::catalog::List;

/// The value as lines for the shell.
pub(super) fn render(value: &Value, list: Option<&'static List>) -> String {
    match Shape::of(value, list) {
        Shape::Single(single) => format!("{}\n", cell(Some(single))),
        Shape::Fields(fields) => {
            lines(fields.iter().map(|(name, value)| vec![Cow::Borrowed(name.as_str()), cell(Some(value))]))
        }
        Shape::Rows(rows) => lines(rows.cells.iter().map(|row| row.iter().map(|value| cell(*value)).collect())),
    }
}

fn lines<'a>(rows: impl Iterator<Item = Vec<Cow<'a, str>>>) -> String {
    let mut text = String::new();
    for row in rows {
        for (at, value) in row.iter().enumerate() {
            if at > 0 {
                text.push('\t');
            }
            text.push_str(&field(value));
        }
        text.push('\n');
    }
    text
}
