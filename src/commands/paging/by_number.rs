//! Pages with numbers: one after another, or several at a time where the service says how many there are.

use super::merged::Merged;
use super::page::Page;
use super::{Pager, Source, Step, side_by_side};
use crate::output::Failure;

/// How often the end of a list that grows is followed. A list that then still grows does so faster than it is read.
const MOST_EXTENSIONS: usize = 100;

/// Fetches the pages from the first request on.
pub(super) fn read(source: &Source<'_>, pager: &Pager) -> Result<Merged, Failure> {
    let start = source.params.get("PageNumber").and_then(|number| number.parse().ok()).unwrap_or(1).max(1);
    let first = source.first()?;
    match first.total() {
        Some(total) => with_total(source, pager, start, first, total),
        None => without_total(source, pager, start, first),
    }
}

fn with_total(source: &Source<'_>, pager: &Pager, start: u64, first: Page, total: u64) -> Result<Merged, Failure> {
    check_number(&first, start)?;
    let size = size(&first);
    let mut merged = Merged::new(first, pager);
    // The pages that are there, and those that hold the rows that are wanted.
    let last = |merged: &Merged| {
        let wanted = u64::try_from(pager.most).unwrap_or(u64::MAX).div_ceil(size);
        merged.total().unwrap_or(total).div_ceil(size).min(wanted.saturating_add(start - 1))
    };
    let mut done = start;
    for _ in 0..MOST_EXTENSIONS {
        let goal = last(&merged);
        if goal <= done {
            break;
        }
        let step = side_by_side::in_order(
            done + 1..=goal,
            |number| numbered(source, number),
            |number, page| {
                check_number(&page, number)?;
                merged.add(page)
            },
        )?;
        if step == Step::End {
            break;
        }
        done = goal;
    }
    merged.expect_total_behind((start - 1).saturating_mul(size));
    Ok(merged)
}

/// Without a total, a page that is not full is the last one.
fn without_total(source: &Source<'_>, pager: &Pager, start: u64, first: Page) -> Result<Merged, Failure> {
    let size = size(&first);
    let is_full = |page: &Page| u64::try_from(page.rows.len()).is_ok_and(|rows| rows >= size);
    let mut has_more = is_full(&first);
    let mut merged = Merged::new(first, pager);
    let mut number = start;
    while has_more && merged.wants_more() {
        number += 1;
        let page = numbered(source, number)?;
        // Behind the end some services answer the last page again.
        if page.number().is_some_and(|answered| answered != number) {
            return Ok(merged);
        }
        has_more = is_full(&page);
        if merged.add(page)? == Step::End {
            break;
        }
    }
    if has_more {
        merged.leave_rest();
    }
    Ok(merged)
}

fn numbered(source: &Source<'_>, number: u64) -> Result<Page, Failure> {
    let mut params = source.params.clone();
    params.set("PageNumber", number.to_string());
    source.further(number, &params)
}

/// The rows of a full page: what the service says, else what it gave.
fn size(first: &Page) -> u64 {
    first.size().unwrap_or_else(|| u64::try_from(first.rows.len()).unwrap_or(u64::MAX).max(1))
}

/// Refuses another page than the one that was asked for: the rows of that one would be missing.
fn check_number(page: &Page, asked: u64) -> Result<(), Failure> {
    match page.number() {
        Some(answered) if answered != asked => Err(Failure::other(format!(
            "the service was asked for page {asked} of the list and answered page {answered}"
        ))
        .hint("without --pager it gives one page")),
        _ => Ok(()),
    }
}
