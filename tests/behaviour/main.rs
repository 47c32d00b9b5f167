//! What the program does, seen from outside: the binary, its output, its exit codes and its requests.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod offline;
#[cfg(unix)]
mod readme;
mod sandbox;
mod stub;
