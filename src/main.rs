//! The `kms-cli` program: parse, run, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(kms_cli::commands::main(std::env::args_os()))
}
