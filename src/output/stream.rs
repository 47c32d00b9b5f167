//! Writing to the two output streams, the only I/O of this module.

use std::collections::VecDeque;
#[cfg(unix)]
use std::fs::File;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::progress;

/// How many lines are held at most, so that a long run does not fill the memory; the oldest go first.
const MOST_LINES: usize = 1000;

/// The lines that wait for the end of the run; `None` while nothing has to wait.
static HELD: Mutex<Option<VecDeque<String>>> = Mutex::new(None);

/// Why standard output did not take the result.
#[derive(Debug, thiserror::Error)]
pub enum StdoutError {
    /// The reader has gone; the caller ends quietly.
    #[error("the reader of standard output has gone")]
    BrokenPipe,
    /// The disk is full, or standard output is closed.
    #[error("cannot write to standard output: {0}")]
    Failed(#[source] io::Error),
}

/// Writes the whole text to standard output and flushes it.
pub fn write_stdout(text: &str) -> Result<(), StdoutError> {
    write_bytes(text.as_bytes()).map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => StdoutError::BrokenPipe,
        _ => StdoutError::Failed(error),
    })
}

/// Writes whole lines that accompany the work, such as notes and warnings, to standard error, or holds them after
/// [`hold_stderr`].
pub fn write_stderr(text: &str) {
    match held().as_mut() {
        Some(lines) => {
            lines.extend(text.lines().map(str::to_owned));
            lines.drain(..lines.len().saturating_sub(MOST_LINES));
        }
        None => write_stderr_at_once(text),
    }
}

/// Writes to standard error what cannot wait: a question, a log that is read while it is written, and a failure.
/// There is no one left to tell when that fails.
pub fn write_stderr_at_once(text: &str) {
    let _ = progress::aside(|| io::stderr().lock().write_all(text.as_bytes()));
}

/// Whether standard output goes to the file with this name; `false` where the system cannot tell.
#[cfg(unix)]
pub fn stdout_is(path: &Path) -> bool {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::MetadataExt as _;

    let file = io::stdout().as_fd().try_clone_to_owned().map(File::from);
    let identity = |about: std::fs::Metadata| (about.dev(), about.ino());
    let ours = file.and_then(|file| file.metadata()).map(identity);
    ours.ok().zip(std::fs::metadata(path).map(identity).ok()).is_some_and(|(ours, theirs)| ours == theirs)
}

/// Whether standard output goes to the file with this name; `false` where the system cannot tell.
#[cfg(not(unix))]
pub fn stdout_is(_path: &Path) -> bool {
    false
}

/// Holds the lines of [`write_stderr`] until [`release_stderr`], so that nothing stands beside a failure that a
/// program reads.
pub fn hold_stderr() {
    held().get_or_insert_default();
}

/// The lines that were held, without their newlines; none are held any more.
pub fn release_stderr() -> Vec<String> {
    held().take().map(Vec::from).unwrap_or_default()
}

/// Whether lines are held now.
pub(super) fn is_held() -> bool {
    held().is_some()
}

fn held() -> MutexGuard<'static, Option<VecDeque<String>>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes past the standard library's own handle, which takes a write to a descriptor that is not open for
/// writing for a success. A descriptor that was closed before the program started cannot be told here from
/// `/dev/null`, which the runtime opens in its place.
#[cfg(unix)]
fn write_bytes(bytes: &[u8]) -> io::Result<()> {
    let locked = io::stdout().lock();
    let mut rest = bytes;
    while !rest.is_empty() {
        match rustix::io::retry_on_intr(|| rustix::io::write(&locked, rest))? {
            0 => return Err(ErrorKind::WriteZero.into()),
            written => rest = &rest[written..],
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn write_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut locked = io::stdout().lock();
    locked.write_all(bytes)?;
    locked.flush()
}
