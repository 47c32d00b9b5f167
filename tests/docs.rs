//! Pages of the guide that are made from tables in the code.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::fs;

use kms_cli::profile::environment::VARIABLES;

const ENVIRONMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/environment.md");

/// The page of environment variables. `KMS_CLI_UPDATE_DOCS=1` writes it.
#[test]
fn the_page_of_environment_variables_is_current() {
    let mut page = String::from(
        "# Environment variables\n\nAn option or a profile wins over a variable, unless the table says otherwise. Of \
         several names, the first that is set and not empty counts.\n\n| names | effect |\n|---|---|\n",
    );
    for variable in VARIABLES {
        let names: Vec<String> = variable.names.iter().map(|name| format!("`{name}`")).collect();
        writeln!(page, "| {} | {} |", names.join(", "), variable.effect).unwrap();
    }
    if std::env::var_os("KMS_CLI_UPDATE_DOCS").is_some() {
        fs::write(ENVIRONMENT, &page).unwrap();
    }
    let written = fs::read_to_string(ENVIRONMENT).unwrap_or_default();
    assert_eq!(written, page, "docs/environment.md is not current: run the tests with KMS_CLI_UPDATE_DOCS=1");
}
