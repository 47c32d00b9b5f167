//! The numbers used once that have been seen lately.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use sha2::{Digest, Sha256};

/// How long a nonce must not come again (behaviour §2.4).
const MEMORY: Duration = Duration::minutes(31);

/// Remembers nonces for 31 minutes, each AccessKey apart. In memory only: a new process starts with none.
#[derive(Default)]
pub(super) struct Nonces(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    at: HashMap<Fingerprint, DateTime<Utc>>,
    /// The same entries in the order in which they came, to find those that can be forgotten.
    order: VecDeque<(DateTime<Utc>, Fingerprint)>,
}

/// A nonce with its AccessKey in little space, whatever the caller sends.
type Fingerprint = [u8; 16];

impl Nonces {
    /// Whether the nonce is in memory.
    pub(super) fn contains(&self, access_key_id: &str, nonce: &str, now: DateTime<Utc>) -> bool {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.contains(&fingerprint(access_key_id, nonce), now)
    }

    /// Takes the nonce into memory; false when another request was faster.
    pub(super) fn remember(&self, access_key_id: &str, nonce: &str, now: DateTime<Utc>) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fingerprint = fingerprint(access_key_id, nonce);
        seen.forget_old(now);
        if seen.contains(&fingerprint, now) {
            return false;
        }
        seen.at.insert(fingerprint, now);
        seen.order.push_back((now, fingerprint));
        true
    }
}

impl Seen {
    fn contains(&self, fingerprint: &Fingerprint, now: DateTime<Utc>) -> bool {
        self.at.get(fingerprint).is_some_and(|at| now - *at < MEMORY)
    }

    fn forget_old(&mut self, now: DateTime<Utc>) {
        while let Some((at, fingerprint)) = self.order.front().copied().filter(|(at, _)| now - *at >= MEMORY) {
            self.order.pop_front();
            // The same nonce may have come again since.
            if self.at.get(&fingerprint) == Some(&at) {
                self.at.remove(&fingerprint);
            }
        }
    }
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
