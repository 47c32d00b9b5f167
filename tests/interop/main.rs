//! The official clients against the local KMS, and their requests against ours; openssl against our cryptography.
//!
//! Python and npm packages are installed once into `target/interop`. Where they cannot be had, the tests say so on
//! standard error and pass; with `KMS_CLI_REQUIRE_INTEROP=1` they fail instead.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod calls;
mod files;
mod install;
mod kms;
mod openssl;
mod openssl_client_keys;
mod profiles;
mod recipes;
mod refusals;
mod requests;
mod sdk;
mod secret_client;
#[path = "../local_kms/sm2_digest.rs"]
mod sm2_digest;
mod tours;

/// The SDK, started; ends the test where it cannot be had.
macro_rules! sdk_or_skip {
    ($kind:expr, $endpoint:expr) => {
        match $crate::sdk::Sdk::start($kind, $endpoint) {
            Some(sdk) => sdk,
            None => return,
        }
    };
}
pub(crate) use sdk_or_skip;
