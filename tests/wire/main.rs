//! How a request looks: encoding, signatures, endpoints, checks, error bodies.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bodies;
mod checks;
mod client_keys;
mod endpoints;
mod roundtrip;
mod tampering;
mod vectors;
