//! What the engine asks of the place where keys are kept. One value of these traits is one transaction: it sees the
//! store as it is at one moment. What the clock has changed by then is up to date: see [`super::upkeep`].

mod aliases;
mod counts;
mod imports;
mod keys;
mod records;
mod secrets;
mod tags;

use chrono::{DateTime, Utc};

pub use aliases::{AliasStore, AliasStoreMut};
pub use counts::{CountStore, Counted};
pub use imports::{ImportStore, ImportStoreMut};
pub use keys::{KeyField, KeyFilter, KeyStore, KeyStoreMut};
pub use records::{RecordStore, RecordStoreMut};
pub use secrets::{SecretFilter, SecretStore, SecretStoreMut, VersionScope};
pub use tags::{TagStore, TagStoreMut};

/// Why the store could not do its work. The texts hold no path and no stored value: they may go over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreFailure {
    /// Another process held the store for too long.
    #[error("the store of the local KMS is in use by another process")]
    Busy,
    /// No room left.
    #[error("the store of the local KMS cannot grow: the disk is full")]
    Full,
    /// The files or their directory are there, but may not be changed.
    #[error("the store of the local KMS cannot be opened for writing: its folder and files have to be writable")]
    ReadOnly,
    /// The file is no longer what was written.
    #[error("the store of the local KMS is damaged")]
    Damaged,
    /// The file is no longer where it was: the store was reset.
    #[error("the store of the local KMS was removed or replaced while it was in use")]
    Replaced,
    /// A sealed value does not open under the master key.
    #[error("the store of the local KMS holds a value that its master key does not open")]
    Sealed,
    /// Anything else, such as a file that was taken away.
    #[error("the store of the local KMS cannot be read or written")]
    Other,
}

/// A store that can be read.
pub trait Store: KeyStore + ImportStore + AliasStore + TagStore + SecretStore + RecordStore + CountStore {
    /// Whether the clock has changed something by this time that is not done yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn is_due(&self, now: DateTime<Utc>) -> Result<bool, StoreFailure>;
}

/// A store that can be changed. Nothing is kept unless the whole request succeeds.
pub trait StoreMut:
    Store + KeyStoreMut + ImportStoreMut + AliasStoreMut + TagStoreMut + SecretStoreMut + RecordStoreMut
{
}
