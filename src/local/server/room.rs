//! Room for connections: how many there can be, and which have to go when there is no more of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// How many files are kept free for other things than connections: the store, and what the program has open itself.
const RESERVED_FILES: usize = 64;
/// How long a connection has to be unused before it is closed for the sake of another.
const UNUSED: Duration = Duration::from_secs(1);
/// How long to wait for room before unused connections are asked to go once more.
const PAUSE: Duration = Duration::from_millis(50);

/// The room that a server has.
pub(super) struct Room {
    places: Arc<Semaphore>,
    shortage: watch::Sender<()>,
}

impl Room {
    /// As much as the system grants to this process.
    pub(super) fn granted() -> Self {
        let places = most_files().saturating_sub(RESERVED_FILES).clamp(1, Semaphore::MAX_PERMITS);
        Self { places: Arc::new(Semaphore::new(places)), shortage: watch::Sender::new(()) }
    }

    /// Waits for a place. When there is none, connections that nobody uses are closed.
    pub(super) async fn place(&self) -> Place {
        loop {
            if let Ok(taken) = Arc::clone(&self.places).try_acquire_owned() {
                let usage = Arc::new(Usage(Mutex::new(Some(Instant::now()))));
                return Place { _taken: taken, shortage: self.shortage.subscribe(), usage };
            }
            self.shortage.send_replace(());
            let _ = tokio::time::timeout(PAUSE, self.places.acquire()).await;
        }
    }

    /// Makes room after the system refused a connection, which is when the files of all its processes have run out.
    pub(super) async fn refused(&self) {
        self.shortage.send_replace(());
        tokio::time::sleep(PAUSE).await;
    }
}

/// The place of one connection; free again on drop.
pub(super) struct Place {
    _taken: OwnedSemaphorePermit,
    shortage: watch::Receiver<()>,
    usage: Arc<Usage>,
}

impl Place {
    /// What tells that the connection is used.
    pub(super) fn usage(&self) -> Arc<Usage> {
        Arc::clone(&self.usage)
    }

    /// Waits until the place is needed for another connection while nobody uses this one.
    pub(super) async fn is_needed(&mut self) {
        while self.shortage.changed().await.is_ok() {
            if self.usage.is_unused() {
                return;
            }
        }
        // The server stops, and nobody new comes.
        std::future::pending().await
    }
}

/// Since when a connection has been unused; `None` while a request is being answered.
pub(super) struct Usage(Mutex<Option<Instant>>);

impl Usage {
    /// The connection is used until the value is dropped.
    pub(super) fn begin(&self) -> Used<'_> {
        *self.since() = None;
        Used(self)
    }

    fn is_unused(&self) -> bool {
        self.since().is_some_and(|since| since.elapsed() >= UNUSED)
    }

    fn since(&self) -> MutexGuard<'_, Option<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that is being answered.
pub(super) struct Used<'a>(&'a Usage);

impl Drop for Used<'_> {
    fn drop(&mut self) {
        *self.0.since() = Some(Instant::now());
    }
}

/// How many files this process may have open, once it has asked for as many as it can get. What is granted at first,
/// often 1024, is a number for programs that cannot take more.
#[cfg(unix)]
fn most_files() -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    // Without it there is less room.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    getrlimit(Resource::Nofile).current.and_then(|files| usize::try_from(files).ok()).unwrap_or(usize::MAX)
}

/// How many files this process may have open, where the system does not tell.
#[cfg(not(unix))]
fn most_files() -> usize {
    usize::MAX
}
