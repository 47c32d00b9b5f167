//! One transaction of the store: what the engine asks for, as SQL.

mod aliases;
mod keys;
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

    /// One page of the rows that `from_where` selects.
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
        let offset = u64::from(page.number - 1) * u64::from(page.size);
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
