//! The numbers used once that have been seen lately.

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};

/// How long a nonce must not come again (behaviour §2.4).
const MEMORY: Duration = Duration::minutes(31);

/// The time that nonces are forgotten by at once, which spares a second record of their order.
const SPAN: Duration = Duration::minutes(5);

/// Into how many parts the memory is divided. Threads seldom meet in one, and a table that grows holds up few.
const PARTS: usize = 64;

/// Remembers nonces for 31 minutes, each AccessKey apart. In memory only: a new process starts with none.
pub(super) struct Nonces {
    parts: [Mutex<VecDeque<Span>>; PARTS],
    hasher: RandomState,
}

/// The nonces of a few minutes, each with the second when it came.
struct Span {
    began: DateTime<Utc>,
    seen: HashMap<Fingerprint, i64>,
}

/// A nonce with its AccessKey in little space, whatever the caller sends. Nobody can look for two that share theirs,
/// because the hash has a key of its own in each process.
type Fingerprint = u64;

impl Default for Nonces {
    fn default() -> Self {
        Self { parts: [const { Mutex::new(VecDeque::new()) }; PARTS], hasher: RandomState::new() }
    }
}

impl Nonces {
    /// Whether the nonce is in memory.
    pub(super) fn contains(&self, access_key_id: &str, nonce: &str, now: DateTime<Utc>) -> bool {
        let (fingerprint, part) = self.place(access_key_id, nonce);
        is_in(&part.lock().unwrap_or_else(PoisonError::into_inner), fingerprint, now)
    }

    /// Takes the nonce into memory; false when another request was faster.
    pub(super) fn remember(&self, access_key_id: &str, nonce: &str, now: DateTime<Utc>) -> bool {
        let (fingerprint, part) = self.place(access_key_id, nonce);
        let mut spans = part.lock().unwrap_or_else(PoisonError::into_inner);
        while spans.front().is_some_and(|span| now - span.began >= MEMORY + SPAN) {
            spans.pop_front();
        }
        if is_in(&spans, fingerprint, now) {
            return false;
        }
        match spans.back_mut().filter(|span| now - span.began < SPAN) {
            Some(span) => {
                span.seen.insert(fingerprint, now.timestamp());
            }
            None => spans.push_back(Span { began: now, seen: HashMap::from([(fingerprint, now.timestamp())]) }),
        }
        true
    }

    fn place(&self, access_key_id: &str, nonce: &str) -> (Fingerprint, &Mutex<VecDeque<Span>>) {
        let fingerprint = self.hasher.hash_one((access_key_id, nonce));
        (fingerprint, &self.parts[fingerprint as usize % PARTS])
    }
}

fn is_in(spans: &VecDeque<Span>, fingerprint: Fingerprint, now: DateTime<Utc>) -> bool {
    let mut times = spans.iter().filter_map(|span| span.seen.get(&fingerprint));
    times.any(|at| now.timestamp() - at < MEMORY.num_seconds())
}
