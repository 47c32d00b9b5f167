//! Who is calling: flags, configuration file and environment.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod choice;
mod document;
mod errors;
mod machine;
mod modes;
mod notes;
mod precedence;
mod rows;
mod secrecy;
mod settings;
mod target;
