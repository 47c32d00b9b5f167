//! The configuration file as it is changed: one writer at a time, and whole or not at all.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::profile::document::Document;
use crate::profile::{Environment, Error, Flags, disk, file, select};

/// How long a writer waits for another one.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// How many links lead to a file at most, as in Linux.
const MOST_LINKS: usize = 40;

/// The configuration file, which need not exist.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    path: PathBuf,
    /// Whether a flag or variable names it, so that it has to be there to be read.
    is_named: bool,
    longest_wait: Duration,
}

impl ConfigFile {
    /// The file at a path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), is_named: false, longest_wait: LONGEST_WAIT }
    }

    /// The file that flag or variable name, or the usual one; `None` without a home directory.
    pub fn of(flags: &Flags, environment: &Environment) -> Option<Self> {
        let place = file::place(flags, environment)?;
        let is_named = place.is_named();
        Some(Self { is_named, ..Self::new(place.path) })
    }

    /// The same file for writers of another patience.
    #[must_use]
    pub fn with_longest_wait(mut self, longest_wait: Duration) -> Self {
        self.longest_wait = longest_wait;
        self
    }

    /// The path, which may be that of a link.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the file; one that does not exist has no profiles. What the user should know about it goes to `notes`.
    ///
    /// # Errors
    /// When the file cannot be read, or not understood well enough to change it.
    pub fn read(&self, notes: &mut Vec<String>) -> Result<Document, Error> {
        let document = self.read_at(&self.path)?;
        file::note_permissions(&self.path, notes);
        Ok(document.unwrap_or_default())
    }

    /// The same for those who do not make the file.
    ///
    /// # Errors
    /// Those of [`ConfigFile::read`]; and when a flag or variable names the file and it does not exist.
    pub fn read_existing(&self, notes: &mut Vec<String>) -> Result<Document, Error> {
        self.check_exists()?;
        self.read(notes)
    }

    /// The same as [`ConfigFile::update`] for those who do not make the file.
    ///
    /// # Errors
    /// Those of [`ConfigFile::update`]; and when a flag or variable names the file and it does not exist.
    pub fn update_existing<T>(&self, change: impl FnOnce(&mut Document) -> Result<T, Error>) -> Result<T, Error> {
        self.check_exists()?;
        // Without a file there is nothing to lock either.
        if !self.path.exists() {
            return change(&mut Document::default());
        }
        self.update(change)
    }

    /// Checks that a document read from this file has a profile. `from` is what names it.
    ///
    /// # Errors
    /// When it has none.
    pub fn check_profile(&self, document: &Document, name: &str, from: &str) -> Result<(), Error> {
        if document.has(name) {
            return Ok(());
        }
        let searched = match self.path.exists() {
            true => select::describe_without(&self.path),
            false => select::describe_missing(Some(&self.path)),
        };
        Err(Error::UnknownProfile { name: name.to_owned(), from: from.to_owned(), searched, known: document.names() })
    }

    fn check_exists(&self) -> Result<(), Error> {
        match self.is_named && !self.path.exists() {
            true => Err(Error::NoSuchFile(self.path.clone())),
            false => Ok(()),
        }
    }

    /// Reads the file anew, changes it, and writes it, while other writers wait. A link stays a link. Nothing is
    /// written when nothing changed or the change fails.
    ///
    /// # Errors
    /// Those of [`ConfigFile::read`] and of the change; and when another writer takes too long, or the file cannot be
    /// written.
    pub fn update<T>(&self, change: impl FnOnce(&mut Document) -> Result<T, Error>) -> Result<T, Error> {
        let unwritable = |problem: io::Error| Error::Unwritable { path: self.path.clone(), problem };
        let target = target(&self.path).map_err(unwritable)?;
        let folder = folder_of(&target);
        disk::create_private(&folder).map_err(unwritable)?;
        let _lock = self.lock(&target)?;

        let mut document = self.read_at(&target)?.unwrap_or_default();
        let before = Zeroizing::new(document.text().to_owned());
        let result = change(&mut document)?;
        if *before != *document.text() {
            write(&target, &folder, document.text().as_bytes()).map_err(unwritable)?;
        }
        Ok(result)
    }

    fn read_at(&self, path: &Path) -> Result<Option<Document>, Error> {
        let bytes = match fs::read(path) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(problem) => return Err(Error::Unreadable { path: self.path.clone(), problem }),
        };
        let document = Document::parse(&bytes);
        document.map(Some).map_err(|flaw| Error::Unchangeable { path: self.path.clone(), flaw })
    }

    /// The lock beside the file; it is free again when the handle is dropped, or its process ends.
    fn lock(&self, target: &Path) -> Result<File, Error> {
        let unwritable = |problem: io::Error| Error::Unwritable { path: self.path.clone(), problem };
        let path = target.with_file_name(format!(".{}.kms-cli.lock", file_name(target)));
        let mut options = OpenOptions::new();
        let lock = disk::private(options.create(true).truncate(false).write(true)).open(path).map_err(unwritable)?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => match wait_for(lock, self.longest_wait) {
                Some(outcome) => outcome.map_err(unwritable),
                None => Err(Error::Locked { path: self.path.clone() }),
            },
            Err(TryLockError::Error(problem)) => Err(unwritable(problem)),
        }
    }
}

/// Takes a lock when its turn has come; `None` when that takes too long. The system wakes the next writer: of many that
/// look again and again some would starve. It cannot be told how long to wait, and so a thread waits, which may be left
/// behind.
fn wait_for(lock: File, longest_wait: Duration) -> Option<io::Result<File>> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let outcome = lock.lock().map(|()| lock);
        // Where nobody waits any more, the lock is free again with its handle.
        let _ = sender.send(outcome);
    });
    receiver.recv_timeout(longest_wait).ok()
}

/// The file that a path leads to, which need not exist.
fn target(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(link) => path = folder_of(&path).join(link),
            Err(_) if path.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many links lead to it"))
}

/// Writes to a temporary file, to the disk, and only then under the name. What writers left behind that were killed
/// goes as well: nobody else writes while the lock is held.
fn write(target: &Path, folder: &Path, content: &[u8]) -> io::Result<()> {
    let prefix = format!(".{}.kms-cli-", file_name(target));
    let is_left_behind = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(&prefix);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten().filter(is_left_behind) {
        let _ = fs::remove_file(entry.path());
    }
    // A temporary file is for its owner only.
    let mut file = tempfile::Builder::new().prefix(&prefix).tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(target)?;
    disk::sync(folder)
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
