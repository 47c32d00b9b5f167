//! What the program does, seen from outside: the binary, its output, its exit codes and its requests.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod faults;
mod offline;
mod proxies;
mod refusals;
mod requests;
mod retries;
mod sandbox;
mod secrecy;
mod stub;
mod support;
mod tls;
