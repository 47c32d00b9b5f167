//! Several pages at a time, taken in their order.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use super::Step;
use crate::output::Failure;

/// The most requests under way at the same time.
const AT_A_TIME: usize = 8;
/// How far the others may get ahead of the one that is due, so that a slow one does not fill the memory.
const AHEAD: u64 = 32;

/// Gets what has these numbers, up to eight at a time, and has each taken in the order of the numbers. Once one fails
/// or whoever takes them has enough, no more are begun.
///
/// # Errors
/// The error of the lowest number that has one.
pub(super) fn in_order<T: Send>(
    numbers: RangeInclusive<u64>,
    get: impl Fn(u64) -> Result<T, Failure> + Sync,
    take: impl FnMut(u64, T) -> Result<Step, Failure>,
) -> Result<Step, Failure> {
    let is_over = AtomicBool::new(false);
    let (orders, ordered) = mpsc::channel();
    let ordered = Mutex::new(ordered);
    let (sender, arrivals) = mpsc::channel();
    let work = |sender: mpsc::Sender<_>| {
        // Looked at before a number is received: what was received is always answered.
        let next = || {
            let ordered = ordered.lock().unwrap_or_else(PoisonError::into_inner);
            if is_over.load(Ordering::Relaxed) { None } else { ordered.recv().ok() }
        };
        while let Some(number) = next() {
            if sender.send((number, get(number))).is_err() {
                break;
            }
        }
    };
    thread::scope(|scope| {
        let workers = numbers.clone().take(AT_A_TIME).map_while(|_| {
            let sender = sender.clone();
            thread::Builder::new().spawn_scoped(scope, || work(sender)).ok()
        });
        if workers.count() == 0 && !numbers.is_empty() {
            return Err(Failure::other("the system gives no thread to fetch pages with"));
        }
        drop(sender);
        let outcome = take_all(numbers, &orders, &arrivals, &is_over, take);
        is_over.store(true, Ordering::Relaxed);
        drop(orders);
        outcome
    })
}

/// Orders the numbers, and has what arrives taken in their order.
fn take_all<T>(
    numbers: RangeInclusive<u64>,
    orders: &mpsc::Sender<u64>,
    arrivals: &mpsc::Receiver<(u64, Result<T, Failure>)>,
    is_over: &AtomicBool,
    mut take: impl FnMut(u64, T) -> Result<Step, Failure>,
) -> Result<Step, Failure> {
    let gone = |_| Failure::other("the threads that fetch pages have ended");
    let mut early = BTreeMap::new();
    let mut next = numbers.clone().peekable();
    for due in numbers {
        let is_wanted = |number: &u64| *number < due.saturating_add(AHEAD) && !is_over.load(Ordering::Relaxed);
        while let Some(number) = next.next_if(is_wanted) {
            orders.send(number).map_err(|error| gone(error.to_string()))?;
        }
        let outcome = loop {
            if let Some(outcome) = early.remove(&due) {
                break outcome;
            }
            let (number, outcome) = arrivals.recv().map_err(|error| gone(error.to_string()))?;
            is_over.fetch_or(outcome.is_err(), Ordering::Relaxed);
            early.insert(number, outcome);
        };
        if take(due, outcome?)? == Step::End {
            return Ok(Step::End);
        }
    }
    Ok(Step::On)
}
