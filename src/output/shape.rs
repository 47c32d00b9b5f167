//! What a value looks like to a reader: one value, the fields of an object, or rows of a list. The text and the
//! table format both draw one of these.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::catalog::List;

/// The heading of the only column of plain values.
const VALUE: &str = "Value";

/// A value, taken apart for reading.
pub(super) enum Shape<'a> {
    /// One string, number, boolean or null.
    Single(&'a Value),
    /// The members of an object, nested objects flattened with dots.
    Fields(Vec<(String, &'a Value)>),
    /// The members of a list.
    Rows(Rows<'a>),
}

/// The members of a list; `None` where a row lacks a column.
pub(super) struct Rows<'a> {
    /// The headings.
    pub(super) columns: Vec<Cow<'a, str>>,
    /// The cells, as many in each row as there are columns.
    pub(super) cells: Vec<Vec<Option<&'a Value>>>,
}

impl<'a> Shape<'a> {
    /// Takes a value apart; `list` is given when the value is the whole response of a list action.
    pub(super) fn of(value: &'a Value, list: Option<&'static List>) -> Self {
        if let Some(list) = list
            && let Some(rows) = listed(value, list)
        {
            return Self::Rows(rows);
        }
        match value {
            Value::Object(members) => {
                let mut fields = Vec::new();
                flatten("", members, &mut fields);
                Self::Fields(fields)
            }
            Value::Array(members) => Self::Rows(unlisted(members)),
            single => Self::Single(single),
        }
    }
}

/// What a cell holds: a string without quotes, nothing for null, and JSON on one line for everything else.
pub(super) fn cell(value: Option<&Value>) -> Cow<'_, str> {
    match value {
        None | Some(Value::Null) => Cow::Borrowed(""),
        Some(Value::String(text)) => Cow::Borrowed(text),
        Some(other) => Cow::Owned(other.to_string()),
    }
}

/// The value at a path of member names joined by dots. A member whose own name holds the dots wins.
pub(super) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    if let Some(found) = value.get(path) {
        return Some(found);
    }
    let (first, rest) = path.split_once('.')?;
    at(value.get(first)?, rest)
}

/// The rows of a list action's response. A list that is missing or null has no rows; `None` when the response is
/// of another kind altogether.
fn listed<'a>(response: &'a Value, list: &'static List) -> Option<Rows<'a>> {
    if !response.is_object() {
        return None;
    }
    let members = match at(response, list.path) {
        None | Some(Value::Null) => &[],
        Some(Value::Array(members)) => members.as_slice(),
        Some(_) => return None,
    };
    if list.columns.is_empty() {
        let heading = list.path.rsplit('.').next().unwrap_or(VALUE);
        return Some(plain(heading, members));
    }
    let columns = list.columns.iter().map(|name| Cow::Borrowed(*name)).collect();
    let cells = members.iter().map(|row| list.columns.iter().map(|name| at(row, name)).collect()).collect();
    Some(Rows { columns, cells })
}

/// The rows of a list that a query made.
fn unlisted(members: &[Value]) -> Rows<'_> {
    if !members.is_empty() && members.iter().all(Value::is_object) {
        let columns = keys(members);
        let cells = members.iter().map(|row| columns.iter().map(|name| row.get(name.as_ref())).collect()).collect();
        return Rows { columns, cells };
    }
    if !members.is_empty() && members.iter().all(Value::is_array) {
        let rows: Vec<&Vec<Value>> = members.iter().filter_map(Value::as_array).collect();
        let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
        let columns = (1..=width).map(|number| Cow::Owned(number.to_string())).collect();
        let cells = rows.iter().map(|row| (0..width).map(|at| row.get(at)).collect()).collect();
        return Rows { columns, cells };
    }
    plain(VALUE, members)
}

fn plain<'a>(heading: &'a str, members: &'a [Value]) -> Rows<'a> {
    Rows { columns: vec![Cow::Borrowed(heading)], cells: members.iter().map(|member| vec![Some(member)]).collect() }
}

/// Every key of the objects, those of the first object first.
fn keys(objects: &[Value]) -> Vec<Cow<'_, str>> {
    let mut keys: Vec<Cow<'_, str>> = Vec::new();
    for key in objects.iter().filter_map(Value::as_object).flat_map(Map::keys) {
        if !keys.iter().any(|known| known == key) {
            keys.push(Cow::Borrowed(key));
        }
    }
    keys
}

fn flatten<'a>(prefix: &str, members: &'a Map<String, Value>, fields: &mut Vec<(String, &'a Value)>) {
    for (name, value) in members {
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            Value::Object(nested) if !nested.is_empty() => flatten(&path, nested, fields),
            other => fields.push((path, other)),
        }
    }
}
