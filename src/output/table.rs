//! `--output table`: a drawn table for people.

use comfy_table::presets::ASCII_FULL_CONDENSED;
use comfy_table::{ContentArrangement, Table};
use serde_json::Value;

use super::columns::{self, Column};
use super::escape::visible;
use super::shape::{Shape, at, cell};
use super::view::RenderError;
use crate::catalog::List;

/// The value as a table: the rows of a list under their headings, or a row for each field of an object.
///
/// Long cells wrap so that the table fits `width` columns of the terminal; without a width nothing wraps.
pub(super) fn render(value: &Value, list: Option<&'static List>, width: Option<usize>) -> String {
    let mut table = empty(width);
    match Shape::of(value, list) {
        Shape::Single(single) => {
            table.set_header(["Value"]);
            table.add_row([visible(&cell(Some(single)))]);
        }
        Shape::Fields(fields) => {
            table.set_header(["Field", "Value"]);
            for (name, value) in fields {
                table.add_row([visible(&name), visible(&cell(Some(value)))]);
            }
        }
        Shape::Rows(rows) => {
            table.set_header(rows.columns.iter().map(|name| visible(name)));
            for row in &rows.cells {
                table.add_row(row.iter().map(|value| visible(&cell(*value)).into_owned()));
            }
        }
    }
    format!("{table}\n")
}

/// A whole response as a table of these columns: a row for each member of its list, or one row without a list.
pub(super) fn render_columns(
    response: &Value,
    list: Option<&'static List>,
    columns: &[Column],
    width: Option<usize>,
) -> Result<String, RenderError> {
    let rows = match list {
        Some(list) => at(response, list.path).and_then(Value::as_array).cloned().unwrap_or_default(),
        None => vec![response.clone()],
    };
    let mut table = empty(width);
    table.set_header(columns.iter().map(|column| visible(&column.name)));
    table.add_rows(columns::cells(&rows, columns)?);
    Ok(format!("{table}\n"))
}

fn empty(width: Option<usize>) -> Table {
    let mut table = Table::new();
    table.load_style(ASCII_FULL_CONDENSED);
    match width {
        Some(width) => {
            table.set_content_arrangement(ContentArrangement::Dynamic);
            table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        }
        None => {
            table.set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    table
}
