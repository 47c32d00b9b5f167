//! `--output cols=… [rows=…] [num=…]`: the table of `aliyun`, column by column.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::escape::visible;
use super::format::FormatError;
use super::query::{Query, QueryError};
use super::shape::{at, cell};
use super::view::RenderError;
use crate::catalog::List;

/// The columns that the user asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// The columns, from left to right; at least one.
    pub columns: Vec<Column>,
    /// Where the rows are; the list of the action, or else the first list of the answer, when not given.
    pub rows: Option<Query>,
    /// Whether a column with the number of the row comes first.
    pub numbering: Numbering,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The heading.
    pub name: String,
    /// Where in a row the value is.
    pub path: Query,
}

/// Whether the rows are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Numbering {
    /// No numbers.
    #[default]
    Off,
    /// A first column `Num`, counting from 0 as `aliyun` does.
    On,
}

impl Column {
    /// A column of the given heading; the path is a JMESPath expression on one row, or the number of a member
    /// when the row is a list.
    pub fn new(name: &str, path: &str) -> Result<Self, QueryError> {
        let is_index = !path.is_empty() && path.bytes().all(|byte| byte.is_ascii_digit());
        let path = if is_index { Query::parse(&format!("[{path}]"))? } else { Query::parse(path)? };
        Ok(Self { name: name.to_owned(), path })
    }

    /// Reads `Name`, which is also the path, or `Heading:path`.
    pub fn parse(entry: &str) -> Result<Self, FormatError> {
        let (name, path) = entry.split_once(':').unwrap_or((entry, entry));
        let (name, path) = (name.trim(), path.trim());
        if name.is_empty() || path.is_empty() {
            return Err(FormatError::EmptyColumn);
        }
        Self::new(name, path).map_err(|source| FormatError::ColumnPath { name: name.to_owned(), source })
    }

    /// Reads columns with commas between them.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, FormatError> {
        text.split(',').map(Self::parse).collect()
    }
}

/// The table of `aliyun`: headings, dashes as long as the headings, and rows, separated by ` | `.
pub(super) fn render(value: &Value, list: Option<&'static List>, wanted: &Columns) -> Result<String, RenderError> {
    let mut lines = vec![Vec::new(), Vec::new()];
    if wanted.numbering == Numbering::On {
        lines[0].push("Num".to_owned());
    }
    lines[0].extend(wanted.columns.iter().map(|column| visible(&column.name).into_owned()));
    lines[1] = lines[0].iter().map(|heading| "-".repeat(heading.width())).collect();
    let rows = rows(value, list, wanted.rows.as_ref())?;
    for (number, cells) in cells(&rows, &wanted.columns)?.into_iter().enumerate() {
        let number = (wanted.numbering == Numbering::On).then(|| number.to_string());
        lines.push(number.into_iter().chain(cells).collect());
    }
    Ok(align(&lines))
}

/// What the columns show of each row.
pub(super) fn cells(rows: &[Value], columns: &[Column]) -> Result<Vec<Vec<String>>, RenderError> {
    let show = |row, column: &Column| Ok(visible(&cell(Some(&column.path.apply(row)?))).into_owned());
    rows.iter().map(|row| columns.iter().map(|column| show(row, column)).collect()).collect()
}

/// The rows; an answer without any list is one row.
fn rows(value: &Value, list: Option<&'static List>, path: Option<&Query>) -> Result<Vec<Value>, RenderError> {
    if let Some(path) = path {
        return match path.apply(value)? {
            Value::Array(rows) => Ok(rows),
            _ => Err(RenderError::NotRows(path.expression().to_owned())),
        };
    }
    let found = list.and_then(|list| at(value, list.path)).and_then(Value::as_array).or_else(|| first_list(value));
    Ok(found.cloned().unwrap_or_else(|| vec![value.clone()]))
}

fn first_list(value: &Value) -> Option<&Vec<Value>> {
    match value {
        Value::Array(members) => Some(members),
        Value::Object(members) => members.values().find_map(first_list),
        _ => None,
    }
}

/// Lines of cells, each as wide on the terminal as the widest of its column; the last column is not padded.
fn align(lines: &[Vec<String>]) -> String {
    let count = lines.first().map_or(0, Vec::len);
    let widths: Vec<usize> =
        (0..count).map(|at| lines.iter().map(|line| line[at].width()).max().unwrap_or(0)).collect();
    let mut text = String::new();
    for line in lines {
        for (at, cell) in line.iter().enumerate() {
            text.push_str(cell);
            if at + 1 < count {
                text.push_str(&" ".repeat(widths[at] - cell.width()));
                text.push_str(" | ");
            }
        }
        text.push('\n');
    }
    text
}
