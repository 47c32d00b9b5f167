//! Why a local KMS cannot be opened or reset. What goes wrong later is told to the caller over the wire.

use std::io;
use std::path::PathBuf;

use super::InvalidSettings;
use super::engine::{RandomFailed, StoreFailure};
use crate::wire::Region;

/// Why a local KMS cannot be opened or reset.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The directory cannot be made or read.
    #[error("cannot use the directory {path} for the local KMS: {cause}")]
    Directory {
        /// The directory.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A file of the store cannot be read, written or removed.
    #[error("cannot use the file {path} of the local KMS: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// There is a store, but not the key that opens it.
    #[error("the master key {path} of the local KMS is missing: without it the stored keys cannot be used")]
    MasterKeyMissing {
        /// Where the master key should be.
        path: PathBuf,
    },
    /// There are changes to a database, but not the database.
    #[error("the database {path} of the local KMS is missing, and its last changes lie beside it; reset removes both")]
    DatabaseMissing {
        /// Where the database should be.
        path: PathBuf,
    },
    /// The master key file does not hold a key.
    #[error("the master key {path} of the local KMS is damaged: it must be 32 bytes long")]
    MasterKeyDamaged {
        /// The master key file.
        path: PathBuf,
    },
    /// The master key belongs to another store.
    #[error("the master key {path} does not open the store of the local KMS beside it")]
    WrongMasterKey {
        /// The master key file.
        path: PathBuf,
    },
    /// The store was written by a newer version of this program.
    #[error("the store {path} has format {found}, which is newer than this program knows ({known})")]
    NewerStore {
        /// The store.
        path: PathBuf,
        /// The format of the store.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// The file is not a store, or no longer one.
    #[error("{path} is damaged or is not a store of the local KMS")]
    NotAStore {
        /// The file or directory.
        path: PathBuf,
    },
    /// The store plays another region or account than the one that is asked for.
    #[error("the store in {path} plays the region {region} and the account {account_id}")]
    OtherIdentity {
        /// The directory of the store.
        path: PathBuf,
        /// The region of the store.
        region: Region,
        /// The account of the store.
        account_id: String,
    },
    /// The settings cannot be right.
    #[error("the settings {path} of the local KMS cannot be right, {cause}")]
    Settings {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        cause: InvalidSettings,
    },
    /// There is no store.
    #[error("there is no store of the local KMS in {path}")]
    NoStore {
        /// The directory.
        path: PathBuf,
    },
    /// A store with content stands where another is to be put.
    #[error("there is a store with keys or secrets in {path}")]
    Occupied {
        /// The directory.
        path: PathBuf,
    },
    /// The passphrase does not open an export.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// The file is no export, or no longer one.
    #[error("the file is damaged or is not an export of the local KMS")]
    NotAnExport,
    /// The export was written by a newer version of this program.
    #[error("the file holds a store of format {found}, which is newer than this program knows ({known})")]
    NewerExport {
        /// The format of the store.
        found: i64,
        /// The newest format that this program knows.
        known: i64,
    },
    /// The store cannot be used right now.
    #[error("cannot open the store {path}: {cause}")]
    Store {
        /// The store.
        path: PathBuf,
        /// Why.
        cause: StoreFailure,
    },
    /// The system gives no random bytes.
    #[error(transparent)]
    Random(#[from] RandomFailed),
}
