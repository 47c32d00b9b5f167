//! The numbers used once that have been seen lately.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use sha2::{Digest, Sha256};

/// How long a nonce must not come again (behaviour §2.4).
const MEMORY: Duration = Duration::minutes(31);

/// The time that nonces are forgotten by at once, which spares a second record of their order.
const SPAN: Duration = Duration::minutes(5);

/// Remembers nonces for 31 minutes, each AccessKey apart. In memory only: a new process starts with none.
#[derive(Default)]
pub(super) struct Nonces(Mutex<VecDeque<Span>>);

/// The nonces of a few minutes, each with the time when it came.
struct Span {
    began: DateTime<Utc>,
    seen: HashMap<Fingerprint, DateTime<Utc>>,
}

/// A nonce with its AccessKey in little space, whatever the caller sends.
type Fingerprint = [u8; 16];

impl Nonces {
    /// Whether the nonce is in memory.
    pub(super) fn contains(&self, access_key_id: &str, nonce: &str, now: DateTime<Utc>) -> bool {
        let spans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        is_in(&spans, &fingerprint(access_key_id, nonce), now)
    }

    /// Takes the nonce into memory; false when another request was faster.
    pub(super) fn remember(&self, access_key_id: &str, nonce: &str, now: DateTime<Utc>) -> bool {
        let fingerprint = fingerprint(access_key_id, nonce);
        let mut spans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while spans.front().is_some_and(|span| now - span.began >= MEMORY + SPAN) {
            spans.pop_front();
        }
        if is_in(&spans, &fingerprint, now) {
            return false;
        }
        match spans.back_mut().filter(|span| now - span.began < SPAN) {
            Some(span) => {
                span.seen.insert(fingerprint, now);
            }
            None => spans.push_back(Span { began: now, seen: HashMap::from([(fingerprint, now)]) }),
        }
        true
    }
}

fn is_in(spans: &VecDeque<Span>, fingerprint: &Fingerprint, now: DateTime<Utc>) -> bool {
    spans.iter().filter_map(|span| span.seen.get(fingerprint)).any(|at| now - *at < MEMORY)
}

fn fingerprint(access_key_id: &str, nonce: &str) -> Fingerprint {
    let mut hash = Sha256::new();
    hash.update(access_key_id.len().to_le_bytes());
    hash.update(access_key_id);
    hash.update(nonce);
    let mut fingerprint = Fingerprint::default();
    fingerprint.copy_from_slice(&hash.finalize()[..16]);
    fingerprint
}
