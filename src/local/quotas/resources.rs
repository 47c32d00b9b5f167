//! How many keys, aliases and versions of keys an account may have in a region.

use crate::local::engine::{Counted, Reason, Refusal, Store};

/// What an action adds to, and how many of it there may be (behaviour §3).
const LIMITS: [(&str, Counted, u32); 4] = [
    ("CreateKey", Counted::Keys, 200),
    ("CreateKey", Counted::KeyVersions, 10_000),
    ("CreateKeyVersion", Counted::KeyVersions, 10_000),
    ("CreateAlias", Counted::Aliases, 300),
];

/// Refuses an action that has just made one too many; its transaction is then given up. Asked last, so that every
/// other mistake is told first.
pub(in crate::local) fn check<S: Store + ?Sized>(action: &str, store: &S) -> Result<(), Refusal> {
    for (_, counted, limit) in LIMITS.iter().filter(|(name, ..)| *name == action) {
        if store.count(*counted)? > *limit {
            return Err(Reason::LimitExceeded.into());
        }
    }
    Ok(())
}
