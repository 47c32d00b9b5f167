//! Writing to the two output streams, the only I/O of this module.

use std::io::{self, ErrorKind, Write as _};

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

/// Writes the whole text to standard error. There is no one left to tell when that fails.
pub fn write_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Writes past the standard library's own handle, which takes a write to a descriptor that is not open for
/// writing for a success. A descriptor that was closed before the program started cannot be told here from
/// `/dev/null`, which the runtime opens in its place.
#[cfg(unix)]
fn write_bytes(bytes: &[u8]) -> io::Result<()> {
    use std::fs::File;
    use std::os::fd::AsFd as _;

    let locked = io::stdout().lock();
    let mut file = File::from(locked.as_fd().try_clone_to_owned()?);
    file.write_all(bytes)
}

#[cfg(not(unix))]
fn write_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut locked = io::stdout().lock();
    locked.write_all(bytes)?;
    locked.flush()
}
