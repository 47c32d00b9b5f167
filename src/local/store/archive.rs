//! A whole store as bytes: its master key and a snapshot of its database, and a store made of them again.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::database::{connect, open_error, read_identity};
use super::files;
use super::master_key::{self, MasterKey};
use super::schema::{self, Found};
use crate::local::Error;
use crate::local::aead::KEY_BYTES;
use crate::local::engine::StoreFailure;

/// How the bytes begin. The number is that of this layout; the format of the database is its own.
const MAGIC: &[u8] = b"kms-cli local KMS 1\n";

/// What happens to a store with content that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occupied {
    /// It stays, and nothing is done.
    Keep,
    /// It is replaced.
    Replace,
}

/// The whole store of a directory. Secret: the master key is in it.
pub(in crate::local) fn snapshot(dir: &Path) -> Result<Zeroizing<Vec<u8>>, Error> {
    let path = files::database(dir);
    let key_path = files::master_key(dir);
    let key = master_key::read(&key_path)?.ok_or(Error::MasterKeyMissing { path: key_path })?;
    let copy = files::temporary_directory(dir, files::UNFINISHED)?;
    let copy = copy.path().join("kms.db");
    let copied = connect(&path).and_then(|connection| {
        // The name of the directory is not always text, that of the file in it is.
        let name = copy.to_str().ok_or(rusqlite::Error::InvalidPath(copy.clone()))?;
        connection.execute("VACUUM INTO ?1", [name])
    });
    copied.map_err(|error| open_error(&path, &error))?;
    let database = fs::read(&copy).map_err(|cause| Error::File { path: copy.clone(), cause })?;

    let mut bytes = Zeroizing::new(Vec::with_capacity(MAGIC.len() + KEY_BYTES + database.len()));
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(key.as_slice());
    bytes.extend_from_slice(&database);
    Ok(bytes)
}

/// Puts the store that these bytes hold into a directory. The bytes are checked in full before anything there changes.
///
/// The store that is replaced goes aside first and is removed at the very end: an interruption in between leaves both.
pub(in crate::local) fn restore(dir: &Path, bytes: &[u8], occupied: Occupied) -> Result<(), Error> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(Error::NotAnExport)?;
    let (key, database) = rest.split_at_checked(KEY_BYTES).ok_or(Error::NotAnExport)?;
    let key = <&[u8; KEY_BYTES]>::try_from(key).map_err(|_| Error::NotAnExport)?;
    files::make_directory(dir)?;
    if occupied == Occupied::Keep && has_content(dir)? {
        return Err(Error::Occupied { path: dir.to_owned() });
    }
    let new = files::temporary_directory(dir, files::UNFINISHED)?;
    write(&files::database(new.path()), database)?;
    write(&files::master_key(new.path()), key)?;
    check(new.path(), key)?;
    empty_journal(dir)?;
    files::replace_store(dir, new.path())
}

/// Moves the last changes of the store that is there into its database, so that it is one file. Another program's
/// database is left alone.
fn empty_journal(dir: &Path) -> Result<(), Error> {
    let path = files::database(dir);
    if !path.exists() {
        return Ok(());
    }
    if !files::is_database(&path) {
        return Err(Error::NotAStore { path });
    }
    let emptied = connect(&path)
        .and_then(|connection| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get::<_, i64>(0)));
    match emptied {
        Ok(0) => Ok(()),
        Ok(_) => Err(Error::Store { path, cause: StoreFailure::Busy }),
        // A damaged one is what an import may be there to replace.
        Err(_) => Ok(()),
    }
}

/// Whether a directory has a store that something would be lost with.
fn has_content(dir: &Path) -> Result<bool, Error> {
    let path = files::database(dir);
    if !path.exists() {
        return Ok(files::journal(dir).exists());
    }
    let failed = |error: rusqlite::Error| open_error(&path, &error);
    let connection = connect(&path).map_err(failed)?;
    match schema::find(&connection).map_err(failed)? {
        Found::Store(format) if format < schema::NEWEST => schema::migrate(&connection).map_err(failed)?,
        Found::Store(_) => {}
        Found::Newer(_) | Found::Foreign => return Ok(true),
    }
    let sql = "SELECT EXISTS (SELECT 1 FROM keys) OR EXISTS (SELECT 1 FROM secrets) OR EXISTS (SELECT 1 FROM records)";
    connection.query_row(sql, (), |row| row.get(0)).map_err(failed)
}

/// Checks a database that was just written, and brings it to the newest format.
fn check(dir: &Path, key: &[u8; KEY_BYTES]) -> Result<(), Error> {
    let path = files::database(dir);
    let unusable = |_| Error::NotAnExport;
    let connection = connect(&path).map_err(unusable)?;
    match schema::find(&connection).map_err(unusable)? {
        Found::Newer(found) => return Err(Error::NewerExport { found, known: schema::NEWEST }),
        Found::Foreign => return Err(Error::NotAnExport),
        Found::Store(_) => {}
    }
    if !is_sound(&connection).map_err(unusable)? {
        return Err(Error::NotAnExport);
    }
    schema::migrate(&connection).map_err(unusable)?;
    read_identity(&connection, &MasterKey::from_bytes(key)).map_err(|_| Error::NotAnExport)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(unusable)?;
    // Moves everything into the one file.
    connection.close().map_err(|(_, error)| unusable(error))?;
    File::options()
        .write(true)
        .open(&path)
        .and_then(|file| file.sync_all())
        .map_err(|cause| Error::File { path, cause })
}

fn is_sound(connection: &Connection) -> rusqlite::Result<bool> {
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", (), |row| row.get(0))?;
    Ok(verdict == "ok")
}

/// Writes a file that is for its owner only, to the disk.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|cause| Error::File { path: path.to_owned(), cause })
}
