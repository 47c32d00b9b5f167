//! What the program does, seen from outside: the binary, its output, its exit codes and its requests.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod arguments;
mod checks;
mod help;
mod input_json;
mod lists;
mod offline;
mod probe;
#[cfg(unix)]
mod readme;
mod sandbox;
mod sources;
mod stub;
mod vectors;
