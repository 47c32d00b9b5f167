//! The `kms-cli` program.

fn main() {}
