//! The local KMS as a caller sees it: signed requests in, answers out.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod aliases;
mod crypto;
mod deletion;
mod front;
mod keys;
mod signatures;
mod states;
mod store;
mod support;
