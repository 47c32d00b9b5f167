//! The local KMS: a single-node KMS for development, tests and CI that answers signed requests as the service does. It
//! is no place for production keys.
//!
//! [`LocalKms`] takes a signed request and gives the answer, in process or behind a server. Inside, the front door
//! checks who asks, the [`engine`] does what is asked, and the store keeps what must last.

pub mod engine;
pub mod faults;
pub mod server;

mod accounts;
mod aead;
mod answer;
mod archive;
mod caller;
mod clock;
mod control;
mod error;
mod front;
mod identity;
mod kms;
mod nonces;
mod options;
mod progress;
mod quotas;
mod seed;
mod settings;
mod span;
mod store;
mod sts;
mod suite;
mod wiping;

pub use archive::{export, import};
pub use clock::TooFar;
pub use error::Error;
pub use identity::{Identity, InvalidAccountId, Wanted, parse_account_id};
pub use kms::{Answer, LocalKms};
pub use options::Options;
pub use progress::Progress;
pub use seed::{Seed, SeedError, Seeded};
pub use settings::{InvalidSettings, Settings};
pub use span::{InvalidSpan, parse_signed_span, parse_span};
pub use store::{Occupied, is_ready, reset};
pub use suite::{Log, Suite};
