//! The columns that the tables of single actions have, as the settings name them.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::catalog;
use crate::output::Column;

/// The columns of the tables of some actions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct ActionColumns(BTreeMap<ActionName, ColumnList>);

impl ActionColumns {
    /// The columns of an action; `None` where the settings name none.
    pub fn of(&self, action: &str) -> Option<&[Column]> {
        let found = self.0.iter().find(|(name, _)| name.0 == action);
        found.map(|(_, columns)| columns.0.as_slice())
    }
}

/// The name of an action that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct ActionName(&'static str);

impl<'de> Deserialize<'de> for ActionName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        match catalog::action_or_alias(&name) {
            Some(action) if action.name == name => Ok(Self(action.name)),
            Some(action) => Err(D::Error::custom(format!("`{name}` has to be written `{}` here", action.name))),
            None => Err(D::Error::custom(format!("unknown action `{name}`"))),
        }
    }
}

/// Columns in the form of `--output cols=…`, or one by one; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ColumnList(Vec<Column>);

impl<'de> Deserialize<'de> for ColumnList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ColumnListVisitor)
    }
}

struct ColumnListVisitor;

impl<'de> Visitor<'de> for ColumnListVisitor {
    type Value = ColumnList;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("columns as in --output cols=, or a list of them")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<ColumnList, E> {
        Column::parse_list(text).map(ColumnList).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<ColumnList, A::Error> {
        let mut columns = Vec::new();
        while let Some(entry) = members.next_element::<String>()? {
            columns.push(Column::parse(&entry).map_err(A::Error::custom)?);
        }
        match columns.is_empty() {
            true => Err(A::Error::custom("there has to be at least one column")),
            false => Ok(ColumnList(columns)),
        }
    }
}
