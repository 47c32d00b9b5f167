//! Lists that are answered a page at a time (behaviour §1.3).

use serde_json::{Value, json};

use super::Fields;

/// Which part of a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The number of the page, from 1.
    pub number: u32,
    /// How many members a page has.
    pub size: u32,
}

impl Page {
    /// How many members the pages before have.
    pub fn offset(self) -> u64 {
        u64::from(self.number - 1) * u64::from(self.size)
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing<T> {
    /// The members on the page, oldest first.
    pub items: Vec<T>,
    /// How many members all pages have.
    pub total: u32,
}

/// The fields of an answer: the rows, wrapped twice, and where in the whole list they stand.
pub(super) fn fields<T>(
    list: &str,
    member: &str,
    listing: &Listing<T>,
    page: Page,
    row: impl Fn(&T) -> Value,
) -> Fields {
    let rows: Vec<Value> = listing.items.iter().map(row).collect();
    let mut fields = Fields::from_iter([(list.to_owned(), json!({member: rows}))]);
    fields.insert("TotalCount".to_owned(), json!(listing.total));
    fields.insert("PageNumber".to_owned(), json!(page.number));
    fields.insert("PageSize".to_owned(), json!(page.size));
    fields
}
