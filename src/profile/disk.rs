//! Files and folders for their owner only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

/// Files of a cache that were not touched for so long are removed.
const LARGEST_AGE: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Makes a folder, and those above it, for the owner only.
pub(super) fn create_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Options that make a file for the owner only.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Puts a file for the owner only into a folder, whole or not at all.
pub(super) fn put_private(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    // A temporary file is for its owner only.
    let mut file = tempfile::Builder::new().prefix(".cache-").tempfile_in(folder)?;
    file.write_all(content)?;
    file.persist(folder.join(name))?;
    Ok(())
}

/// Removes from a cache what nobody has needed for long. A lock that somebody is about to take may go as well, which
/// costs one request more.
pub(super) fn clean(folder: &Path) {
    let is_old = |entry: &fs::DirEntry| {
        let modified = entry.metadata().and_then(|found| found.modified());
        modified.is_ok_and(|time| SystemTime::now().duration_since(time).is_ok_and(|age| age > LARGEST_AGE))
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten().filter(is_old) {
        let _ = fs::remove_file(entry.path());
    }
}

/// Whether a path is a file, and no link, that only its owner can read.
#[cfg(unix)]
pub(super) fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o077 == 0)
}

/// Whether a path is a file; who can read it cannot be told here.
#[cfg(not(unix))]
pub(super) fn is_private(path: &Path) -> bool {
    path.is_file()
}

/// The pause between two looks at a lock.
const PAUSE: Duration = Duration::from_millis(10);

/// Takes the lock of a file, which is made where it is missing; `None` where none can be had, or the wait gets too long.
pub(super) fn lock(path: &Path, longest_wait: Duration) -> Option<File> {
    let file = private(OpenOptions::new().create(true).truncate(false).write(true)).open(path).ok()?;
    let started = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Some(file),
            Err(fs::TryLockError::WouldBlock) if started.elapsed() < longest_wait => std::thread::sleep(PAUSE),
            Err(_) => return None,
        }
    }
}

/// Makes a new name in a folder durable. Other systems than Unix give no handle to a folder, and Unix none to one that
/// may only be written.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(folder) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        folder => folder?.sync_all(),
    }
}
