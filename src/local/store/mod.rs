//! Where a local KMS keeps its keys: a directory with a SQLite database, whose secrets are sealed under a master key
//! that lies beside it in a file of its own.

mod archive;
mod database;
mod files;
mod master_key;
mod schema;
mod view;

pub use archive::Occupied;
pub(super) use archive::{restore, snapshot};
pub(super) use database::Database;
pub(super) use files::exists;
pub use files::{is_ready, reset};
