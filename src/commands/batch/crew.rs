//! The threads that make the calls. Each helps itself to the next line and writes its result, so that nothing is handed
//! from thread to thread.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::interrupt::Interrupt;
use super::lines::{Line, Lines};
use super::results::{Entry, Results, Tally};
use crate::output::{Failure, Progress, write_stderr};

/// How far lines may get ahead of the one whose result is due, so that a slow one does not fill the memory.
const AHEAD: u64 = 512;

/// How often the main thread looks whether it is interrupted, and shows how far things are.
const LOOK: Duration = Duration::from_millis(100);

/// Makes the calls of a batch.
pub(super) struct Crew {
    pub(super) lines: Lines,
    pub(super) results: Results,
    pub(super) interrupt: Interrupt,
    pub(super) is_quiet: bool,
}

/// How a batch ends.
pub(super) enum Ended {
    /// At the end of its input.
    Whole,
    /// By a signal.
    Interrupted,
    /// Because going on makes no sense.
    Early(Failure),
}

impl Crew {
    /// Has `work` done on every line, on up to `threads` at the same time, and waits for it. An error of `work` ends
    /// the batch; what is under way is finished.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn run<W>(self, threads: u16, work: W) -> Result<(Tally, Ended), Failure>
    where
        W: Fn(Line) -> Result<Entry, Failure> + Send + Sync + 'static,
    {
        let Self { lines, results, interrupt, is_quiet } = self;
        let progress = if is_quiet { None } else { Progress::begin(lines.position().size) };
        let shared = Arc::new(Shared {
            lines: Mutex::new(lines),
            results: Mutex::new(results),
            desk: Mutex::new(Desk::default()),
            room: Condvar::new(),
            rest: Condvar::new(),
            work,
        });
        let mut begun = 0;
        for _ in 0..threads {
            let worker = OnDuty::begin(&shared);
            // A thread that may be reading standard input cannot be waited for: nobody can wake it.
            begun += u16::from(thread::Builder::new().spawn(move || worker.work()).is_ok());
        }
        if begun == 0 {
            return Err(Failure::other("the system gives no thread to make calls with"));
        }
        let mut desk = lock(&shared.desk);
        while desk.on_duty > 0 && !(desk.ended.is_some() && desk.under_way == 0) {
            if interrupt.is_asked() && desk.ended.is_none() {
                desk.ended = Some(Ended::Interrupted);
                shared.room.notify_all();
                write_stderr(&format!(
                    "interrupted: {} calls under way are finished first; once more ends at once\n",
                    desk.under_way
                ));
            }
            if let Some(progress) = &progress {
                progress.show(desk.read, format!("{} done, {} failed", desk.done, desk.failed));
            }
            desk = shared.rest.wait_timeout(desk, LOOK).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(progress);
        let mut results = lock(&shared.results);
        let ended = match (results.finish(), desk.ended.take()) {
            (Err(failure), None | Some(Ended::Interrupted)) => Ended::Early(failure),
            (_, ended) => ended.unwrap_or(Ended::Whole),
        };
        Ok((std::mem::take(&mut results.tally), ended))
    }
}

/// What the threads share. Where several are locked, it is in this order.
struct Shared<W> {
    lines: Mutex<Lines>,
    results: Mutex<Results>,
    desk: Mutex<Desk>,
    /// Told when there may be room for a further line.
    room: Condvar,
    /// Told when nothing may be under way any more.
    rest: Condvar,
    work: W,
}

/// How far things are.
#[derive(Default)]
struct Desk {
    /// How many lines have been taken; the place of the next one.
    taken: u64,
    under_way: u64,
    /// The place whose result is due.
    due: u64,
    done: u64,
    failed: u64,
    /// How many bytes of the input have been read.
    read: u64,
    /// How many threads have not ended.
    on_duty: u64,
    /// Whether one of them waits for room.
    is_full: bool,
    /// Why no further line is taken.
    ended: Option<Ended>,
}

impl Desk {
    fn end(&mut self, how: Ended) {
        self.ended.get_or_insert(how);
    }
}

impl<W> Shared<W> {
    /// The next line and its place, when there is room for its result; `None` when there is none to be taken.
    fn next(&self) -> Option<(u64, Line)> {
        let mut lines = lock(&self.lines);
        let mut desk = lock(&self.desk);
        while desk.ended.is_none() && desk.taken - desk.due >= AHEAD {
            desk.is_full = true;
            desk = self.room.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
        if desk.ended.is_some() {
            return None;
        }
        // Reading may take as long as whoever writes the input likes.
        drop(desk);
        let line = lines.next();
        let mut desk = lock(&self.desk);
        desk.read = lines.position().read;
        match line {
            Ok(Some(line)) if desk.ended.is_none() => {
                let place = desk.taken;
                desk.taken += 1;
                desk.under_way += 1;
                Some((place, line))
            }
            Ok(_) => None,
            Err(failure) => {
                desk.end(Ended::Early(failure));
                None
            }
        }
    }

    /// Takes what became of a line.
    fn put(&self, place: u64, entry: Result<Entry, Failure>) {
        let mut results = lock(&self.results);
        let written = entry.and_then(|entry| results.put(place, entry));
        let mut desk = lock(&self.desk);
        desk.under_way -= 1;
        (desk.done, desk.failed) = (results.tally.done, results.tally.failed);
        desk.due = results.due();
        if let Err(failure) = written {
            desk.end(Ended::Early(failure));
        }
        let has_room = std::mem::take(&mut desk.is_full);
        let is_over = desk.ended.is_some();
        drop(desk);
        if has_room || is_over {
            self.room.notify_all();
        }
        if is_over {
            self.rest.notify_all();
        }
    }
}

/// A thread that works, until this is dropped.
struct OnDuty<W>(Arc<Shared<W>>);

impl<W: Fn(Line) -> Result<Entry, Failure>> OnDuty<W> {
    fn begin(shared: &Arc<Shared<W>>) -> Self {
        lock(&shared.desk).on_duty += 1;
        Self(Arc::clone(shared))
    }

    fn work(self) {
        while let Some((place, line)) = self.0.next() {
            self.0.put(place, (self.0.work)(line));
        }
    }
}

impl<W> Drop for OnDuty<W> {
    fn drop(&mut self) {
        let mut desk = lock(&self.0.desk);
        desk.on_duty -= 1;
        if thread::panicking() {
            // The line of this thread is lost; the others are told to come to an end.
            desk.under_way = desk.under_way.saturating_sub(1);
            desk.end(Ended::Early(Failure::other("a thread ended in the middle of a call")));
        }
        drop(desk);
        self.0.room.notify_all();
        self.0.rest.notify_all();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
