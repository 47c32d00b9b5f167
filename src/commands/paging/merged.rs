//! The answer that pages are merged into, and what is to be said about it.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::page::Page;
use super::{Pager, Step};
use crate::output::Failure;

/// How often the same rows may come again before the service is taken to answer one page for ever. Once or twice is
/// what rows that are added meanwhile do to small pages.
const MOST_REPEATS: usize = 100;

/// Pages as one answer.
pub(super) struct Merged {
    path: &'static str,
    /// The most rows that are wanted.
    most: usize,
    /// The answer of the first page without its rows.
    answer: Value,
    rows: Vec<Value>,
    /// Where in `rows` the last page begins.
    last_page: usize,
    /// How often the last page has come again.
    repeats: usize,
    pages: usize,
    /// Every total that differs from the one before it.
    totals: Vec<u64>,
    /// How many rows the service has from the first page on, where it says so.
    expected: Option<u64>,
    /// Whether rows stay behind because no more are wanted.
    is_cut: bool,
}

impl Merged {
    /// The first page.
    pub(super) fn new(first: Page, pager: &Pager) -> Self {
        let totals = first.total().into_iter().collect();
        Self {
            path: pager.list.path,
            most: pager.most,
            answer: first.answer,
            rows: first.rows,
            last_page: 0,
            repeats: 0,
            pages: 1,
            totals,
            expected: None,
            is_cut: false,
        }
    }

    /// Adds the next page. A page without rows is behind the end of the list.
    ///
    /// # Errors
    /// When the service answers the same page again and again.
    pub(super) fn add(&mut self, page: Page) -> Result<Step, Failure> {
        self.pages += 1;
        if let Some(total) = page.total() {
            if self.totals.last() != Some(&total) {
                self.totals.push(total);
            }
            self.answer["TotalCount"] = page.answer["TotalCount"].clone();
        }
        self.repeats = if self.rows[self.last_page..] == page.rows { self.repeats + 1 } else { 0 };
        if self.repeats >= MOST_REPEATS {
            return Err(endless());
        }
        let is_end = page.rows.is_empty();
        self.last_page = self.rows.len();
        self.rows.extend(page.rows);
        Ok(if is_end || !self.wants_more() { Step::End } else { Step::On })
    }

    /// Whether fewer rows are there than are wanted.
    pub(super) fn wants_more(&self) -> bool {
        self.rows.len() < self.most
    }

    /// The total that the service said last.
    pub(super) fn total(&self) -> Option<u64> {
        self.totals.last().copied()
    }

    /// Holds the service to its last total; so many rows are on pages before the first one.
    pub(super) fn expect_total_behind(&mut self, before: u64) {
        self.expected = self.total().map(|total| total.saturating_sub(before));
    }

    /// Says that there are further pages.
    pub(super) fn leave_rest(&mut self) {
        self.is_cut = true;
    }

    /// The answer, and one line for each thing that the user should know about it.
    ///
    /// It is one page that holds everything: `PageNumber` is that of the first page, `PageSize` the number of rows,
    /// `TotalCount` what the service said last, and there is no `NextToken`. The rest is from the first page.
    pub(super) fn finish(mut self) -> (Value, Vec<String>) {
        let mut notes = self.changes();
        self.is_cut |= self.rows.len() > self.most || self.expected.is_some_and(|expected| expected > self.most as u64);
        self.rows.truncate(self.most);
        if self.is_cut {
            notes.push(format!("there is more: --max-items ended the list after {} rows", self.rows.len()));
        }
        if let Some(members) = self.answer.as_object_mut() {
            members.shift_remove("NextToken");
            if let Some(size) = members.get_mut("PageSize") {
                *size = json!(self.rows.len().max(1));
            }
        }
        if !self.rows.is_empty() {
            put(&mut self.answer, self.path, Value::Array(self.rows));
        }
        (self.answer, notes)
    }

    /// What shows that the list changed while it was read. Every row that came is kept, also one that came twice.
    fn changes(&self) -> Vec<String> {
        let mut signs = Vec::new();
        if let (Some(least), Some(most)) = (self.totals.iter().min(), self.totals.iter().max())
            && least != most
        {
            signs.push(format!("TotalCount was {least} to {most}"));
        }
        let rows = self.rows.len();
        if self.wants_more() && self.expected.is_some_and(|expected| expected != rows as u64) {
            let total = self.total().unwrap_or_default();
            signs.push(format!(
                "{rows} rows came where TotalCount {total} promises {}",
                self.expected.unwrap_or_default()
            ));
        }
        let twice = self.repeated_rows();
        if twice > 0 {
            signs.push(format!("rows that came twice, which are kept: {twice}"));
        }
        if signs.is_empty() {
            return Vec::new();
        }
        vec![format!(
            "the list seems to have changed while it was read, so rows may be missing or stand twice: {}",
            signs.join(", ")
        )]
    }

    /// How many rows stand there already further up. One page alone is as the service says.
    fn repeated_rows(&self) -> usize {
        if self.pages < 2 {
            return 0;
        }
        let mut seen = HashSet::with_capacity(self.rows.len());
        self.rows.iter().filter(|row| !seen.insert(*row)).count()
    }
}

/// A service that does not come to an end.
pub(super) fn endless() -> Failure {
    Failure::other("the service answers the same page of the list again and again")
        .hint("without --pager it gives one page")
}

/// Puts a value in its place, below objects that are made where they are missing.
fn put(answer: &mut Value, path: &str, value: Value) {
    let mut place = answer;
    for name in path.split('.') {
        if !place.is_object() {
            *place = json!({});
        }
        place = &mut place[name];
    }
    *place = value;
}
