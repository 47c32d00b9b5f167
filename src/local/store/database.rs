//! The SQLite database of a store: opening it, its connections and its transactions.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, TryLockError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::files::{self, FileId};
use super::master_key::{MasterKey, Sealed};
use super::schema::{self, Found};
use super::view::View;
use crate::local::engine::{self, Random, RandomFailed, Refusal, Store, StoreFailure, StoreMut};
use crate::local::identity::Wanted;
use crate::local::{Error, Identity};

/// How long a request waits for another process to finish its change.
const BUSY_TIMEOUT: Duration = Duration::from_secs(15);

/// How many prepared statements a connection keeps; there are fewer different ones.
const STATEMENTS: usize = 64;

/// How many connections are kept for later.
const MAX_IDLE: usize = 64;

/// How often a short read looks for the one connection of a store in memory before it counts as one that takes time: a
/// change may hold it for as long as it takes to make an RSA key.
const ATTEMPTS: usize = 50;

/// An open store. Readers do not wait for each other or for a writer; writers take turns.
pub(in crate::local) struct Database {
    connections: Connections,
    /// Held by the one thread that writes: waiting here is fair, waiting for SQLite's own lock is not.
    writing: Mutex<()>,
    master_key: MasterKey,
}

enum Connections {
    /// Connections to a file: as many as there are threads at work.
    ToFile { path: PathBuf, file: Option<FileId>, idle: Mutex<Vec<Connection>> },
    /// The one connection that holds a database in memory.
    InMemory(Mutex<Connection>),
}

impl Database {
    /// Opens the store in a directory, or makes one.
    pub(in crate::local) fn open(dir: &Path, wanted: &Wanted, random: &dyn Random) -> Result<(Self, Identity), Error> {
        files::make_directory(dir)?;
        let path = files::database(dir);
        let master_key = MasterKey::open(dir, random)?;
        // Asked first: another process makes the database before its journal.
        let has_journal = files::journal(dir).exists();
        if !path.exists() {
            // SQLite would play the changes to the lost database into a new one.
            if has_journal {
                return Err(Error::DatabaseMissing { path });
            }
            files::make_file(&path, |unfinished| create(unfinished, wanted, &master_key, random))?;
        }
        let failed = |error: rusqlite::Error| open_error(&path, &error);
        let connection = connect(&path).map_err(failed)?;
        match schema::find(&connection).map_err(failed)? {
            Found::Store(format) if format < schema::NEWEST => schema::migrate(&connection).map_err(failed)?,
            Found::Store(_) => {}
            Found::Newer(found) => return Err(Error::NewerStore { path, found, known: schema::NEWEST }),
            Found::Foreign => return Err(Error::NotAStore { path }),
        }
        let identity = match read_identity(&connection, &master_key) {
            Ok(identity) => identity,
            Err(StoreFailure::Sealed) => return Err(Error::WrongMasterKey { path: files::master_key(dir) }),
            Err(StoreFailure::Damaged) => return Err(Error::NotAStore { path }),
            Err(cause) => return Err(Error::Store { path, cause }),
        };
        if !wanted.fits(&identity) {
            let Identity { region, account_id, .. } = identity;
            return Err(Error::OtherIdentity { path: dir.to_owned(), region, account_id });
        }
        let file = FileId::of(&path);
        let connections = Connections::ToFile { path, file, idle: Mutex::new(vec![connection]) };
        Ok((Self { connections, writing: Mutex::default(), master_key }, identity))
    }

    /// Makes a store that is not kept.
    pub(in crate::local) fn in_memory(wanted: &Wanted, random: &dyn Random) -> Result<(Self, Identity), Error> {
        let failed = |error: rusqlite::Error| open_error(Path::new(":memory:"), &error);
        let master_key = MasterKey::generate(random)?;
        let connection = Connection::open_in_memory().map_err(failed)?;
        prepare(&connection).map_err(failed)?;
        schema::create(&connection).map_err(failed)?;
        let identity = Identity::generate(wanted, random)?;
        write_identity(&connection, &identity, &master_key, random).map_err(failed)?;
        let connections = Connections::InMemory(Mutex::new(connection));
        Ok((Self { connections, writing: Mutex::default(), master_key }, identity))
    }

    /// Seals what the token of a session holds.
    pub(in crate::local) fn seal_token(&self, content: &[u8], random: &dyn Random) -> Result<Vec<u8>, RandomFailed> {
        self.master_key.seal(Sealed::SecurityToken, content, random)
    }

    /// Opens the token of a session; `None` when it is not of this store.
    pub(in crate::local) fn open_token(&self, token: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.master_key.open_sealed(Sealed::SecurityToken, token).ok()
    }

    /// Runs work that only reads, on the store as it is now. Takes no write lock. `None` when the clock has changed
    /// something that is not done yet: then [`Self::keep_up`] comes first.
    pub(in crate::local) fn read<T>(
        &self,
        now: DateTime<Utc>,
        random: &dyn Random,
        work: impl FnOnce(&dyn Store) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        self.connections.with(|connection| self.look(connection, now, random, work))
    }

    /// The same, once everything is done that the clock has changed.
    pub(in crate::local) fn read_kept_up<T>(
        &self,
        now: DateTime<Utc>,
        random: &dyn Random,
        work: impl Fn(&dyn Store) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        loop {
            if let Some(done) = self.read(now, random, &work)? {
                return Ok(done);
            }
            self.keep_up(now, random)?;
        }
    }

    /// [`Self::read`] for work that takes no time; `None` also when it would have to wait for that of another.
    pub(in crate::local) fn read_at_once<T>(
        &self,
        now: DateTime<Utc>,
        random: &dyn Random,
        work: impl FnOnce(&dyn Store) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        let done = self.connections.with_at_once(|connection| self.look(connection, now, random, work));
        done.unwrap_or(Ok(None))
    }

    fn look<T>(
        &self,
        connection: &Connection,
        now: DateTime<Utc>,
        random: &dyn Random,
        work: impl FnOnce(&dyn Store) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        let _snapshot = Snapshot::take(connection).map_err(failure)?;
        let view = View::new(connection, &self.master_key, random);
        if view.is_due(now)? { Ok(None) } else { work(&view).map(Some) }
    }

    /// Does what the clock has changed by this time.
    pub(in crate::local) fn keep_up(&self, now: DateTime<Utc>, random: &dyn Random) -> Result<(), Refusal> {
        self.connections.with(|connection| self.change(connection, random, |store| engine::keep_up(store, now, random)))
    }

    /// Runs work that may write. The changes are on disk when this succeeds; when the work fails, nothing is changed.
    pub(in crate::local) fn write<T>(
        &self,
        now: DateTime<Utc>,
        random: &dyn Random,
        work: impl FnOnce(&mut dyn StoreMut) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        self.connections.with(|connection| {
            // On its own, so that it stays done when the work fails.
            if View::new(connection, &self.master_key, random).is_due(now)? {
                self.change(connection, random, |store| engine::keep_up(store, now, random))?;
            }
            self.change(connection, random, work)
        })
    }

    /// Runs work in one writing transaction.
    fn change<T>(
        &self,
        connection: &Connection,
        random: &dyn Random,
        work: impl FnOnce(&mut dyn StoreMut) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let _turn = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate).map_err(failure)?;
        let done = work(&mut View::new(&transaction, &self.master_key, random))?;
        transaction.commit().map_err(failure)?;
        Ok(done)
    }
}

/// A transaction that only reads, ended on drop. That of rusqlite has its two statements parsed each time.
struct Snapshot<'a>(&'a Connection);

impl<'a> Snapshot<'a> {
    fn take(connection: &'a Connection) -> rusqlite::Result<Self> {
        connection.prepare_cached("BEGIN")?.execute(())?;
        Ok(Self(connection))
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        // A connection that fails to end its transaction is not used again.
        let _ = self.0.prepare_cached("COMMIT").and_then(|mut end| end.execute(()));
    }
}

impl Connections {
    fn with<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Refusal>) -> Result<T, Refusal> {
        match self {
            Self::InMemory(connection) => work(&connection.lock().unwrap_or_else(PoisonError::into_inner)),
            Self::ToFile { path, file, idle } => {
                // What a connection that is still open wrote to a removed file would be lost without a word, and a new
                // file has another master key.
                if FileId::of(path) != *file {
                    return Err(StoreFailure::Replaced.into());
                }
                let waiting = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
                let connection = match waiting {
                    Some(connection) => connection,
                    None => connect(path).map_err(failure)?,
                };
                let done = work(&connection);
                let mut idle = idle.lock().unwrap_or_else(PoisonError::into_inner);
                if idle.len() < MAX_IDLE && connection.is_autocommit() {
                    idle.push(connection);
                }
                done
            }
        }
    }

    /// The same for work that takes no time; `None` when another thread holds the only connection for longer.
    fn with_at_once<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Refusal>) -> Option<Result<T, Refusal>> {
        let Self::InMemory(connection) = self else { return Some(self.with(work)) };
        let attempt = |_| match connection.try_lock() {
            Ok(connection) => Some(connection),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => {
                std::thread::yield_now();
                None
            }
        };
        (0..ATTEMPTS).find_map(attempt).map(|connection| work(&connection))
    }
}

/// Opens a connection to a database that is there.
pub(super) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection)?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "foreign_keys", true)?;
    // In WAL mode only FULL waits for the disk at each commit.
    connection.pragma_update(None, "synchronous", "FULL")
}

/// Fills an empty file with a complete store.
fn create(path: &Path, wanted: &Wanted, master_key: &MasterKey, random: &dyn Random) -> Result<(), Error> {
    let identity = Identity::generate(wanted, random)?;
    let fill = || {
        let connection = connect(path)?;
        // Nobody knows the file before it is complete, so it goes to the disk once, at the end.
        connection.pragma_update(None, "synchronous", "OFF")?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        schema::create(&connection)?;
        write_identity(&connection, &identity, master_key, random)?;
        // Moves everything into the one file, which alone gets its final name.
        connection.close().map_err(|(_, error)| error)
    };
    fill().map_err(|error| open_error(path, &error))?;
    let synced = File::options().write(true).open(path).and_then(|file| file.sync_all());
    synced.map_err(|cause| Error::File { path: path.to_owned(), cause })
}

fn write_identity(
    connection: &Connection,
    identity: &Identity,
    master_key: &MasterKey,
    random: &dyn Random,
) -> rusqlite::Result<()> {
    let secret = identity.access_key_secret.expose_secret().as_bytes();
    let sealed = master_key.seal(Sealed::AccessKeySecret, secret, random);
    let sealed = sealed.map_err(|failure| rusqlite::Error::ToSqlConversionFailure(failure.into()))?;
    connection.execute(
        "INSERT INTO identity (only_row, region, account_id, access_key_id, sealed_secret) VALUES (1, ?1, ?2, ?3, ?4)",
        (identity.region.as_str(), &identity.account_id, &identity.access_key_id, sealed),
    )?;
    Ok(())
}

pub(super) fn read_identity(connection: &Connection, master_key: &MasterKey) -> Result<Identity, StoreFailure> {
    let query = "SELECT region, account_id, access_key_id, sealed_secret FROM identity";
    let row = connection.query_row(query, (), |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, Vec<u8>>(3)?))
    });
    let (region, account_id, access_key_id, sealed) = row.map_err(failure)?;
    let region = region.parse().map_err(|_| StoreFailure::Damaged)?;
    let secret = master_key.open_sealed(Sealed::AccessKeySecret, &sealed)?;
    let secret = std::str::from_utf8(&secret).map_err(|_| StoreFailure::Damaged)?;
    Ok(Identity { region, account_id, access_key_id, access_key_secret: SecretString::from(secret) })
}

/// What an error of SQLite means for a request.
pub(super) fn failure(error: rusqlite::Error) -> StoreFailure {
    failure_of(&error)
}

fn failure_of(error: &rusqlite::Error) -> StoreFailure {
    // SQLite does not call the disk full when it is the file of shared memory that cannot grow.
    if error.sqlite_error().is_some_and(|error| error.extended_code == SQLITE_IOERR_SHMSIZE) {
        return StoreFailure::Full;
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreFailure::Busy,
        Some(ErrorCode::DiskFull) => StoreFailure::Full,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => StoreFailure::ReadOnly,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreFailure::Damaged,
        Some(_) => StoreFailure::Other,
        // Not from SQLite but from reading a row: a column has another type, or the row is missing.
        None => StoreFailure::Damaged,
    }
}

pub(super) fn open_error(path: &Path, error: &rusqlite::Error) -> Error {
    let path = path.to_owned();
    match failure_of(error) {
        StoreFailure::Damaged => Error::NotAStore { path },
        cause => Error::Store { path, cause },
    }
}
