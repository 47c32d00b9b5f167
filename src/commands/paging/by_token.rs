//! Pages that each name the next one: one after another.

use std::collections::HashSet;

use super::merged::{Merged, endless};
use super::{Pager, Source, Step};
use crate::output::Failure;

/// Fetches the pages from the first request on.
pub(super) fn read(source: &Source<'_>, pager: &Pager) -> Result<Merged, Failure> {
    let first = source.first()?;
    let mut token = first.token().map(str::to_owned);
    let mut merged = Merged::new(first, pager);
    let mut seen = HashSet::new();
    let mut number = 1;
    while let Some(next) = token.take_if(|_| merged.wants_more()) {
        let mut params = source.params.clone();
        params.set("NextToken", next.as_str());
        if !seen.insert(next) {
            return Err(endless());
        }
        number += 1;
        let page = source.further(number, &params)?;
        token = page.token().map(str::to_owned);
        // An empty page is not the last one here: the token alone tells.
        let is_empty = page.rows.is_empty();
        if merged.add(page)? == Step::End && !is_empty {
            break;
        }
    }
    if token.is_some() {
        merged.leave_rest();
    }
    Ok(merged)
}
