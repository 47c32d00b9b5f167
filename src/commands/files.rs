//! Output files: whole or not at all, private where they hold a secret, and never over an existing file unasked.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Whoever the umask lets: the content is no secret.
    Usual,
    /// The owner alone.
    Owner,
}

/// What happens to a file that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and writing fails.
    Keep,
    /// It is replaced in one step.
    Replace,
}

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The file is already there.
    #[error("'{}' already exists", .0.display())]
    Exists(PathBuf),
    /// Something that is no regular file has this name.
    #[error("'{}' is not a regular file", .0.display())]
    NotAFile(PathBuf),
    /// The output would replace the input.
    #[error("'{}' is both input and output", .0.display())]
    SameAsInput(PathBuf),
    /// The system refuses.
    #[error("cannot write '{}': {reason}", .path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

/// A place for a file that was found to be writable before any work is done.
#[derive(Debug)]
pub struct Destination {
    path: PathBuf,
    folder: PathBuf,
    existing: Existing,
}

impl Destination {
    /// Checks that a file can be written: its folder is there, nothing is in the way, and it is not the input.
    ///
    /// # Errors
    /// When the file must not or cannot be written.
    pub fn new(path: &Path, input: Option<&Path>, existing: Existing) -> Result<Self, FileError> {
        let unwritable = |error: io::Error| FileError::Unwritable { path: path.to_owned(), reason: error.to_string() };
        let folder = folder_of(path);
        if path.file_name().is_none() {
            return Err(FileError::NotAFile(path.to_owned()));
        }
        if !fs::metadata(&folder).map_err(|error| unwritable(in_folder(&folder, &error)))?.is_dir() {
            return Err(FileError::NotAFile(folder));
        }
        if input.is_some_and(|input| is_same(input, path)) {
            return Err(FileError::SameAsInput(path.to_owned()));
        }
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(unwritable(error)),
            Ok(_) if !fs::metadata(path).is_ok_and(|found| found.is_file()) => {
                return Err(FileError::NotAFile(path.to_owned()));
            }
            Ok(_) if existing == Existing::Keep => return Err(FileError::Exists(path.to_owned())),
            // The file behind a link is replaced and not the link, which may be one of the system, as /dev/stdout is.
            Ok(found) if found.is_symlink() => {
                let path = fs::canonicalize(path).map_err(unwritable)?;
                return Ok(Self { folder: folder_of(&path), path, existing });
            }
            Ok(_) => {}
        }
        Ok(Self { path: path.to_owned(), folder, existing })
    }

    /// Writes the content: to a temporary file beside the place, to the disk, and only then under its name.
    ///
    /// # Errors
    /// When the system refuses, or a file appeared in the meantime; then nothing is left behind.
    pub fn write(self, content: &[u8], audience: Audience) -> Result<(), FileError> {
        let unwritable =
            |error: io::Error| FileError::Unwritable { path: self.path.clone(), reason: error.to_string() };
        let mut file = temporary(&self.folder, audience).map_err(unwritable)?;
        file.write_all(content).and_then(|()| file.as_file().sync_all()).map_err(unwritable)?;
        let persisted = match self.existing {
            Existing::Keep => file.persist_noclobber(&self.path),
            Existing::Replace => file.persist(&self.path),
        };
        persisted.map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => FileError::Exists(self.path.clone()),
            _ => unwritable(error.error),
        })?;
        sync_folder(&self.folder).map_err(unwritable)
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn in_folder(folder: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("folder '{}': {error}", folder.display()))
}

fn temporary(folder: &Path, audience: Audience) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".kms-cli-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = match audience {
            Audience::Usual => 0o666,
            Audience::Owner => 0o600,
        };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = audience;
    builder.tempfile_in(folder)
}

/// Makes the new name durable. Other systems than Unix give no handle to a folder, and Unix none to one that may only
/// be written.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        folder => folder?.sync_all(),
    }
}

/// Whether two paths lead to the same file.
fn is_same(left: &Path, right: &Path) -> bool {
    left == right || matches!((fs::canonicalize(left), fs::canonicalize(right)), (Ok(left), Ok(right)) if left == right)
}
