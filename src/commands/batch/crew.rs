//! The threads that make the calls. Each helps itself to the next request and writes its result, so that nothing is
//! handed from thread to thread.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::interrupt::Interrupt;
use super::request::{Call, Request};
use super::results::{Entry, Results, Tally};
use super::{Requests, Trouble};
use crate::output::{Failure, Progress, write_stderr};

/// How far requests may get ahead of the one whose result is due, so that a slow one does not fill the memory.
const AHEAD: u64 = 512;

/// How often the main thread looks whether it is interrupted, and shows how far things are.
const LOOK: Duration = Duration::from_millis(100);

/// Makes the calls of a batch.
pub(super) struct Crew {
    pub(super) requests: Requests,
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
    /// Makes all calls, up to `threads` at the same time, and waits for them.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn run<C>(self, threads: u16, call: C) -> Result<(Tally, Ended), Failure>
    where
        C: Fn(&Call) -> Result<Value, Trouble> + Send + Sync + 'static,
    {
        let Self { requests, results, interrupt, is_quiet } = self;
        let progress = if is_quiet { None } else { Progress::begin(requests.lines.position().size) };
        let desk = Desk { results, begun: 0, under_way: 0, on_duty: 0, ended: None, read: 0 };
        let shared = Arc::new(Shared {
            requests: Mutex::new(requests),
            desk: Mutex::new(desk),
            room: Condvar::new(),
            rest: Condvar::new(),
            call,
        });
        for _ in 0..threads {
            let worker = OnDuty::begin(&shared);
            // A thread that may be reading standard input cannot be waited for: nobody can wake it.
            let _ = thread::Builder::new().spawn(move || worker.work());
        }
        let mut desk = shared.desk();
        if desk.on_duty == 0 && desk.begun == 0 {
            return Err(Failure::other("the system gives no thread to make calls with"));
        }
        while desk.on_duty > 0 && !(desk.ended.is_some() && desk.under_way == 0) {
            if interrupt.is_asked() && desk.ended.is_none() {
                desk.ended = Some(Ended::Interrupted);
                shared.room.notify_all();
                write_stderr(&format!(
                    "interrupted: calls under way are finished first, {} of them; again ends at once\n",
                    desk.under_way
                ));
            }
            if let Some(progress) = &progress {
                let Tally { done, failed, .. } = desk.results.tally;
                progress.show(desk.read, format!("{done} done, {failed} failed"));
            }
            desk = shared.rest.wait_timeout(desk, LOOK).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(progress);
        let ended = desk.ended.take();
        let ended = match (desk.results.finish(), ended) {
            (Err(failure), None | Some(Ended::Interrupted)) => Ended::Early(failure),
            (_, ended) => ended.unwrap_or(Ended::Whole),
        };
        Ok((std::mem::take(&mut desk.results.tally), ended))
    }
}

/// What the threads share.
struct Shared<C> {
    requests: Mutex<Requests>,
    desk: Mutex<Desk>,
    /// Told when there may be room for a further request.
    room: Condvar,
    /// Told when nothing may be under way any more.
    rest: Condvar,
    call: C,
}

/// How far things are.
struct Desk {
    results: Results,
    /// How many requests have been taken; the place of the next one.
    begun: u64,
    under_way: u64,
    /// How many threads have not ended.
    on_duty: u64,
    /// Why no further request is taken.
    ended: Option<Ended>,
    /// How many bytes of the input have been read.
    read: u64,
}

impl<C> Shared<C> {
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next request and its place, when there is room for its result; `None` when there is none to be made.
    fn next(&self) -> Option<(u64, Request)> {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |desk: &mut Desk| desk.ended.is_none() && desk.results.distance(desk.begun) >= AHEAD;
        let desk = self.room.wait_while(self.desk(), is_full).unwrap_or_else(PoisonError::into_inner);
        if desk.ended.is_some() {
            return None;
        }
        // Reading may take as long as whoever writes the input likes.
        drop(desk);
        let mut skipped = 0;
        let request = requests.next(&mut skipped);
        let mut desk = self.desk();
        desk.results.tally.skipped += skipped;
        desk.read = requests.lines.position().read;
        match request {
            Ok(Some(request)) if desk.ended.is_none() => {
                let place = desk.begun;
                desk.begun += 1;
                desk.under_way += 1;
                Some((place, request))
            }
            Ok(_) => None,
            Err(failure) => {
                desk.ended.get_or_insert(Ended::Early(failure));
                None
            }
        }
    }

    /// Takes the result of a request.
    fn put(&self, place: u64, entry: Result<Entry, Failure>) {
        let mut desk = self.desk();
        desk.under_way -= 1;
        if let Err(failure) = entry.and_then(|entry| desk.results.put(place, entry)) {
            desk.ended.get_or_insert(Ended::Early(failure));
        }
        if desk.ended.is_some() && desk.under_way == 0 {
            self.rest.notify_all();
        }
        drop(desk);
        self.room.notify_all();
    }
}

/// A thread that makes calls, until this is dropped.
struct OnDuty<C>(Arc<Shared<C>>);

impl<C: Fn(&Call) -> Result<Value, Trouble>> OnDuty<C> {
    fn begin(shared: &Arc<Shared<C>>) -> Self {
        shared.desk().on_duty += 1;
        Self(Arc::clone(shared))
    }

    fn work(self) {
        let shared = &*self.0;
        while let Some((place, Request { id, call })) = shared.next() {
            let entry = match call.map_err(Trouble::OfCall).and_then(|call| (shared.call)(&call)) {
                Ok(result) => Ok(Entry::new(id, Ok(result))),
                Err(Trouble::OfCall(failure)) => Ok(Entry::new(id, Err(failure))),
                Err(Trouble::OfAll(failure)) => Err(failure),
            };
            shared.put(place, entry);
        }
    }
}

impl<C> Drop for OnDuty<C> {
    fn drop(&mut self) {
        let mut desk = self.0.desk();
        desk.on_duty -= 1;
        if thread::panicking() {
            // The call of this thread is lost; the others are told to come to an end.
            desk.under_way = desk.under_way.saturating_sub(1);
            desk.ended.get_or_insert(Ended::Early(Failure::other("a thread ended in the middle of a call")));
        }
        drop(desk);
        self.0.room.notify_all();
        self.0.rest.notify_all();
    }
}
