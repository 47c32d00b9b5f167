//! One transaction of the store: what the engine asks for, as SQL.

mod aliases;
mod counts;
mod imports;
mod keys;
mod lists;
mod records;
mod secrets;
mod tags;

use chrono::{DateTime, Duration, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params, params_from_iter};

use super::database::failure;
use super::master_key::{MasterKey, Sealed};
use crate::local::engine::{Listing, Page, Random, Store, StoreFailure, StoreMut};
use zeroize::Zeroizing;

/// The store within a transaction.
pub(super) struct View<'a> {
    connection: &'a Connection,
    master_key: &'a MasterKey,
    random: &'a dyn Random,
}

impl<'a> View<'a> {
    pub(super) fn new(connection: &'a Connection, master_key: &'a MasterKey, random: &'a dyn Random) -> Self {
        Self { connection, master_key, random }
    }

    fn execute(&self, sql: &str, values: &[&dyn ToSql]) -> Result<(), StoreFailure> {
        let mut statement = self.connection.prepare_cached(sql).map_err(failure)?;
        statement.execute(values).map_err(failure)?;
        Ok(())
    }

    /// The only row of a query, or none.
    fn one<T>(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreFailure> {
        let mut statement = self.connection.prepare_cached(sql).map_err(failure)?;
        statement.query_row(values, read).optional().map_err(failure)
    }

    /// All rows of a query.
    fn all<T>(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreFailure> {
        let mut statement = self.connection.prepare_cached(sql).map_err(failure)?;
        let rows = statement.query_map(values, read).map_err(failure)?;
        rows.collect::<Result<_, _>>().map_err(failure)
    }

    /// How many rows `from_where` selects.
    fn count(&self, from_where: &str, values: &[&dyn ToSql]) -> Result<u32, StoreFailure> {
        let sql = format!("SELECT COUNT(*) FROM {from_where}");
        Ok(self.one(&sql, values, |row| row.get(0))?.unwrap_or(0))
    }

    /// One page of the rows that `from_where` selects, which are counted. For a whole table, `page_of_all` is faster.
    fn page<T>(
        &self,
        columns: &str,
        from_where: &str,
        order: &str,
        values: Vec<Value>,
        page: Page,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Listing<T>, StoreFailure> {
        let count = format!("SELECT COUNT(*) FROM {from_where}");
        let mut count = self.connection.prepare_cached(&count).map_err(failure)?;
        let total: u32 = count.query_row(params_from_iter(&values), |row| row.get(0)).map_err(failure)?;
        let offset = page.offset();
        let rows = format!("SELECT {columns} FROM {from_where} ORDER BY {order} LIMIT {} OFFSET {offset}", page.size);
        let mut rows = self.connection.prepare(&rows).map_err(failure)?;
        let items = rows.query_map(params_from_iter(&values), read).map_err(failure)?;
        Ok(Listing { items: items.collect::<Result<_, _>>().map_err(failure)?, total })
    }

    fn seal(&self, what: Sealed<'_>, value: &[u8]) -> Result<Vec<u8>, StoreFailure> {
        self.master_key.seal(what, value, self.random).map_err(|_| StoreFailure::Other)
    }

    fn open(&self, what: Sealed<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreFailure> {
        self.master_key.open_sealed(what, sealed)
    }
}

impl Store for View<'_> {
    fn is_due(&self, now: DateTime<Utc>) -> Result<bool, StoreFailure> {
        let sql = "SELECT EXISTS (SELECT 1 FROM keys WHERE due_at <= ?1) \
                   OR EXISTS (SELECT 1 FROM secrets WHERE due_at <= ?1)";
        Ok(self.one(sql, params![now.timestamp()], |row| row.get(0))?.unwrap_or(false))
    }
}

impl StoreMut for View<'_> {}

/// Reads the name of a variant.
fn read_name<T>(row: &Row<'_>, column: usize, read: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
    let name: String = row.get(column)?;
    read(&name).ok_or(rusqlite::Error::InvalidColumnType(column, name, rusqlite::types::Type::Text))
}

fn read_name_or_none<T>(
    row: &Row<'_>,
    column: usize,
    read: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => read_name(row, column, read).map(Some),
    }
}

fn read_time(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    time(row.get(column)?, column)
}

fn read_time_or_none(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    row.get::<_, Option<i64>>(column)?.map(|seconds| time(seconds, column)).transpose()
}

fn read_duration_or_none(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Duration>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(Duration::seconds))
}

fn time(seconds: i64, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, 0).ok_or(rusqlite::Error::IntegralValueOutOfRange(column, seconds))
}
