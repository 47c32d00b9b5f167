//! The local KMS.

pub mod server;
