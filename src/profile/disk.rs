//! Files and folders for their owner only.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

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
