//! The tables of a store, and how an older store becomes a newer one.

use rusqlite::{Connection, Transaction, TransactionBehavior};

/// The mark of this program in the header of the database: `kms1`.
pub(super) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"kms1");

/// The steps from each format to the next; the number of the format is `user_version`.
///
/// Rows are listed in the order in which they were made, which is that of `seq`. Times are Unix seconds.
const MIGRATIONS: &[&str] = &[include_str!("migrations/1.sql"), include_str!("migrations/2.sql")];

/// The newest format.
pub(super) const NEWEST: i64 = MIGRATIONS.len() as i64;

/// What a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A store of a format that this program knows.
    Store(i64),
    /// A store of a newer format.
    Newer(i64),
    /// Another program's database, or an empty file.
    Foreign,
}

/// Looks which format a database has.
pub(super) fn find(connection: &Connection) -> rusqlite::Result<Found> {
    let mark: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let format: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(match format {
        _ if mark != APPLICATION_ID => Found::Foreign,
        1..=NEWEST => Found::Store(format),
        ..=0 => Found::Foreign,
        _ => Found::Newer(format),
    })
}

/// Makes the tables of a new store.
pub(super) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(connection)
}

/// Brings a store to the newest format. Several processes may try at once: one does it, the others wait and find it
/// done.
pub(super) fn migrate(connection: &Connection) -> rusqlite::Result<()> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let format: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for step in MIGRATIONS.iter().skip(usize::try_from(format).unwrap_or_default()) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", NEWEST.max(format))?;
    transaction.commit()
}
