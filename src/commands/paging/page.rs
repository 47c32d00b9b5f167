//! One page of a list, taken apart.

use std::mem;

use serde_json::Value;

use crate::output::Failure;

/// One page: the rows, and what the service says about them.
pub(super) struct Page {
    /// The answer without its rows.
    pub(super) answer: Value,
    /// The rows.
    pub(super) rows: Vec<Value>,
}

impl Page {
    /// Takes an answer apart. A list that is missing or null has no rows.
    ///
    /// # Errors
    /// When something else is in the place of the list.
    pub(super) fn of(mut answer: Value, path: &str) -> Result<Self, Failure> {
        let rows = match path.split('.').try_fold(&mut answer, |place, name| place.get_mut(name)) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(rows)) => mem::take(rows),
            Some(_) => return Err(Failure::other(format!("the answer has no list at {path}"))),
        };
        Ok(Self { answer, rows })
    }

    /// The number that the service says the page has.
    pub(super) fn number(&self) -> Option<u64> {
        self.count("PageNumber")
    }

    /// The size that the service says a page has; at least 1.
    pub(super) fn size(&self) -> Option<u64> {
        self.count("PageSize").map(|size| size.max(1))
    }

    /// How many rows the service says all pages have.
    pub(super) fn total(&self) -> Option<u64> {
        self.count("TotalCount")
    }

    /// Where the next page begins; `None` on the last one.
    pub(super) fn token(&self) -> Option<&str> {
        self.answer.get("NextToken").and_then(Value::as_str).filter(|token| !token.is_empty())
    }

    fn count(&self, name: &str) -> Option<u64> {
        match self.answer.get(name)? {
            Value::String(digits) => digits.parse().ok(),
            other => other.as_u64(),
        }
    }
}
