//! The local KMS: a single-node KMS for development, tests and CI that answers signed requests as the service does. It
//! is no place for production keys.
//!
//! [`LocalKms`] takes a signed request and gives the answer, in process or behind a server. Inside, the front door
//! checks who asks, the [`engine`] does what is asked, and the store keeps what must last.

pub mod engine;
pub mod server;

mod aead;
mod answer;
mod caller;
mod error;
mod front;
mod identity;
mod kms;
mod nonces;
mod store;

pub use error::Error;
pub use identity::Identity;
pub use kms::LocalKms;
pub use store::reset;
