//! Whole lists a page at a time: a page far behind costs what the first one costs.

use rusqlite::{Row, params};

use super::View;
use crate::local::engine::{Listing, Page, StoreFailure};
use crate::local::store::database::failure;

/// How many numbers of `seq` a block has, as the triggers of the tables count them.
const BLOCK: i64 = 256;

/// A table that is listed whole, in the order of `seq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Keys,
    Aliases,
    Secrets,
}

impl List {
    /// The table, and its name in `list_blocks`.
    fn table(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Aliases => "aliases",
            Self::Secrets => "secrets",
        }
    }
}

/// Where a page begins.
struct Start {
    block: i64,
    /// How many members of the block come before it.
    skipped: i64,
}

impl View<'_> {
    /// One page of a whole list.
    pub(super) fn page_of_all<T>(
        &self,
        list: List,
        columns: &str,
        page: Page,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Listing<T>, StoreFailure> {
        let (start, total) = self.find_page(list, page)?;
        let Some(start) = start else { return Ok(Listing { items: Vec::new(), total }) };
        let table = list.table();
        let sql = format!("SELECT {columns} FROM {table} WHERE seq >= ?1 ORDER BY seq LIMIT ?2 OFFSET ?3");
        let items = self.all(&sql, params![start.block * BLOCK, page.size, start.skipped], read)?;
        Ok(Listing { items, total })
    }

    /// Where the page begins, unless it is behind the end of the list, and how many members the list has.
    fn find_page(&self, list: List, page: Page) -> Result<(Option<Start>, u32), StoreFailure> {
        let first = i64::from(page.number - 1) * i64::from(page.size);
        let sql = "SELECT block, members FROM list_blocks WHERE list = ?1 ORDER BY block";
        let mut statement = self.connection.prepare_cached(sql).map_err(failure)?;
        let mut blocks = statement.query([list.table()]).map_err(failure)?;
        let (mut start, mut total) = (None, 0);
        while let Some(row) = blocks.next().map_err(failure)? {
            let (block, members): (i64, i64) = (row.get(0).map_err(failure)?, row.get(1).map_err(failure)?);
            if start.is_none() && first < total + members {
                start = Some(Start { block, skipped: first - total });
            }
            total += members;
        }
        Ok((start, u32::try_from(total).map_err(|_| StoreFailure::Damaged)?))
    }
}
