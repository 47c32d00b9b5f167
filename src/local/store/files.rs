//! The files of a store.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tempfile::{TempDir, TempPath};

use super::schema::{APPLICATION_ID, NEWEST};
use crate::local::aead::KEY_BYTES;
use crate::local::{Error, settings};

/// The database.
const DATABASE: &str = "kms.db";
/// What SQLite puts beside the database while it is open.
const COMPANIONS: [&str; 2] = ["kms.db-wal", "kms.db-shm"];
/// The master key, 32 bytes.
const MASTER_KEY: &str = "master.key";
/// What lies in the same directory and outlives the store: the authority that clients of the server trust, and the
/// settings, which the user wrote.
const KEPT: [&str; 3] = ["ca.pem", "ca.key", settings::FILE];
/// How the name of a file begins that is not finished yet.
pub(super) const UNFINISHED: &str = ".kms-unfinished-";

/// How the name of a directory begins that holds a store while another takes its place.
const REPLACED: &str = ".kms-replaced-";

/// Where the database is.
pub(super) fn database(dir: &Path) -> PathBuf {
    dir.join(DATABASE)
}

/// Where SQLite keeps changes that are not yet in the database.
pub(super) fn journal(dir: &Path) -> PathBuf {
    dir.join(COMPANIONS[0])
}

/// Where the master key is.
pub(super) fn master_key(dir: &Path) -> PathBuf {
    dir.join(MASTER_KEY)
}

/// Whether there is a store in a directory.
pub(in crate::local) fn exists(dir: &Path) -> bool {
    database(dir).exists()
}

/// Whether there is a store in a directory that can be read without making or changing anything: whole, and of the
/// newest format, as far as the header of its database tells.
pub fn is_ready(dir: &Path) -> bool {
    const FORMAT: std::ops::Range<usize> = 60..64;
    let mut header = [0; FORMAT.end];
    let read = File::open(database(dir)).and_then(|mut file| file.read_exact(&mut header));
    let format = u32::from_be_bytes([header[60], header[61], header[62], header[63]]);
    read.is_ok() && is_database(&database(dir)) && i64::from(format) == NEWEST && is_master_key(&master_key(dir))
}

/// Which file a path leads to, whatever its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileId(u64, u64);

impl FileId {
    /// The file at a path; `None` when there is none. Where the system does not number its files, all are the same.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        #[cfg(unix)]
        let id = Self(std::os::unix::fs::MetadataExt::dev(&metadata), std::os::unix::fs::MetadataExt::ino(&metadata));
        #[cfg(not(unix))]
        let id = Self(0, u64::from(metadata.is_dir()));
        Some(id)
    }
}

/// Makes the directory unless it is there; a new one is for its owner only.
pub(super) fn make_directory(dir: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(|cause| Error::Directory { path: dir.to_owned(), cause })
}

/// Makes a file in two steps, so that no other process ever sees half of it: `write` fills a new file that is for its
/// owner only, which then gets its name unless a faster process has taken it. Either way there is a complete file
/// with this name afterwards.
pub(super) fn make_file(path: &Path, write: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Error> {
    let failed = |cause| Error::File { path: path.to_owned(), cause };
    let dir = path.parent().unwrap_or(Path::new("."));
    let unfinished: TempPath =
        tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(dir).map_err(failed)?.into_temp_path();
    write(&unfinished)?;
    match unfinished.persist_noclobber(path) {
        Ok(()) => sync_directory(dir).map_err(failed),
        Err(lost) if lost.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(lost) => Err(failed(lost.error)),
    }
}

/// A temporary directory of a store in its directory, for its owner only: what lies in it may be readable for others.
pub(super) fn temporary_directory(dir: &Path, prefix: &str) -> Result<TempDir, Error> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(dir).map_err(|cause| Error::Directory { path: dir.to_owned(), cause })
}

/// Makes a new name in a directory durable.
fn sync_directory(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

/// Puts the database and the master key of another directory in the place of those of this one, whose journal must be
/// empty. Whenever it is interrupted, there is the old pair or the new one, or a database that does not open, and the
/// old pair beside it.
pub(super) fn replace_store(dir: &Path, new: &Path) -> Result<(), Error> {
    let failed = |cause| Error::Directory { path: dir.to_owned(), cause };
    let aside = temporary_directory(dir, REPLACED)?;
    for name in [MASTER_KEY, DATABASE] {
        if dir.join(name).exists() {
            fs::copy(dir.join(name), aside.path().join(name)).map_err(failed)?;
        }
    }
    for name in COMPANIONS {
        remove(&dir.join(name))?;
    }
    fs::rename(new.join(MASTER_KEY), dir.join(MASTER_KEY)).map_err(failed)?;
    if let Err(cause) = fs::rename(new.join(DATABASE), dir.join(DATABASE)) {
        // Back to the old pair. Should that fail as well, both are still there.
        let _ = fs::rename(aside.path().join(MASTER_KEY), dir.join(MASTER_KEY));
        return Err(failed(cause));
    }
    sync_directory(dir).map_err(failed)
}

/// Removes the store in a directory: the database, its companions and the master key, and nothing else. The directory
/// stays, and so do the server's certificate authority and the settings. Without a store there is nothing to do.
///
/// A process that has the store open should be stopped first: it can do nothing but refuse requests from then on.
///
/// # Errors
/// When the directory holds other files but no store, or a file cannot be removed.
pub fn reset(dir: &Path) -> Result<(), Error> {
    let failed = |cause| Error::Directory { path: dir.to_owned(), cause };
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(failed)?,
    };
    let names: Vec<_> = entries.map(|entry| Ok(entry?.file_name())).collect::<io::Result<_>>().map_err(failed)?;
    if names.iter().all(|name| KEPT.iter().any(|kept| name == kept)) {
        return Ok(());
    }
    if !is_database(&database(dir)) && !is_master_key(&master_key(dir)) {
        return Err(Error::NotAStore { path: dir.to_owned() });
    }
    let is_left_over = |name: &&str| name.starts_with(UNFINISHED) || name.starts_with(REPLACED);
    let unfinished = names.iter().filter_map(|name| name.to_str()).filter(is_left_over);
    for name in unfinished.chain(COMPANIONS).chain([DATABASE]) {
        remove(&dir.join(name))?;
    }
    // Last, because a database without its master key is of no use.
    remove(&master_key(dir))
}

fn remove(path: &Path) -> Result<(), Error> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(Error::File { path: path.to_owned(), cause }),
        _ => Ok(()),
    }
}

fn is_master_key(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.is_file() && file.len() == KEY_BYTES as u64)
}

/// Whether a file is a SQLite database that carries the mark of this program, after SQLite's file format.
pub(super) fn is_database(path: &Path) -> bool {
    const MAGIC: &[u8] = b"SQLite format 3\0";
    const MARK: std::ops::Range<usize> = 68..72;
    let mut header = [0; MARK.end];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    read.is_ok() && header.starts_with(MAGIC) && header[MARK] == APPLICATION_ID.to_be_bytes()
}
