//! From a response to the text that the user reads.

use serde_json::Value;

use super::columns::Column;
use super::format::Format;
use super::query::{Query, QueryError};
use super::shape::at;
use super::terminal::Colour;
use super::{columns, json, paint, table, text};
use crate::catalog::{List, Paging};

/// How a response is shown.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The form.
    pub format: &'a Format,
    /// What is taken from the response; all of it when not given.
    pub query: Option<&'a Query>,
    /// The list in the response, where the action has one.
    pub list: Option<&'static List>,
    /// The columns of a drawn table of the whole response, in place of those of the list.
    pub columns: Option<&'a [Column]>,
    /// The width of the terminal in columns; tables do not wrap without it.
    pub width: Option<usize>,
    /// Whether JSON and tables are coloured.
    pub colour: Colour,
}

/// Why a response cannot be shown as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The query failed on this response.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The path in `rows=` leads to no list.
    #[error("rows={0} leads to no list in the answer")]
    NotRows(String),
}

impl View<'_> {
    /// The text for standard output, with its final newline; empty when a list has no rows in text form, and when
    /// nothing is wanted.
    ///
    /// The query applies first. The columns then apply only when the query left the response whole.
    pub fn render(&self, response: &Value) -> Result<String, RenderError> {
        let plain = self.render_plain(response)?;
        Ok(match (self.colour, self.format) {
            (Colour::Never, _) | (_, Format::Text | Format::Off) => plain,
            (Colour::Always, Format::Json | Format::JsonCompact) => paint::json(&plain),
            (Colour::Always, Format::Table) => paint::table(&plain),
            (Colour::Always, Format::Columns(_)) => paint::columns(&plain),
        })
    }

    fn render_plain(&self, response: &Value) -> Result<String, RenderError> {
        let selected = self.query.map(|query| query.apply(response)).transpose()?;
        let value = selected.as_ref().unwrap_or(response);
        let is_whole = value == response;
        let list = self.list.filter(|_| is_whole);
        match self.format {
            Format::Json => Ok(json::render(value)),
            Format::JsonCompact => Ok(json::json_line(value)),
            Format::Text => Ok(text::render(value, list)),
            Format::Table => match self.columns.filter(|_| is_whole) {
                Some(columns) => table::render_columns(value, list, columns, self.width),
                None => Ok(table::render(value, list, self.width)),
            },
            Format::Columns(wanted) => columns::render(value, list, wanted),
            Format::Off => Ok(String::new()),
        }
    }
}

/// One line on where this page of a list stands, for standard error: `page 1 of 3, 25 in total`; `None` when the
/// page is all there is, or when the response does not say.
pub fn paging_note(list: &List, response: &Value) -> Option<String> {
    let number = |name: &str| at(response, name).and_then(Value::as_u64);
    match list.paging {
        Paging::Whole => None,
        Paging::Number => {
            let (page, size, total) = (number("PageNumber")?, number("PageSize")?, number("TotalCount")?);
            let pages = total.div_ceil(size.max(1));
            (pages > 1 || page > 1).then(|| format!("page {page} of {pages}, {total} in total"))
        }
        Paging::NumberWithoutTotal => {
            let (page, size) = (number("PageNumber")?, number("PageSize")?);
            let rows = at(response, list.path).and_then(Value::as_array).map_or(0, Vec::len);
            let full = size > 0 && u64::try_from(rows).is_ok_and(|rows| rows >= size);
            full.then(|| format!("page {page} is full: there may be more"))
        }
        Paging::Token => {
            let token = at(response, "NextToken").and_then(Value::as_str)?;
            (!token.is_empty()).then(|| "there is more: ask for the next page with NextToken".to_owned())
        }
    }
}
