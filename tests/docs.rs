//! The guide: pages that are made from tables in the code, and what tables in it must not do.

#![allow(clippy::unwrap_used)]

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;

use kms_cli::profile::environment::VARIABLES;

const ENVIRONMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/environment.md");
const LOCAL_KMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/local-kms.md");

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

/// Two rows of one question drift apart, and a reader does not know which of them holds.
#[test]
fn every_choice_of_the_local_kms_stands_once() {
    let guide = fs::read_to_string(LOCAL_KMS).unwrap();
    let (_, choices) = guide.split_once("\n## Choices\n").unwrap();
    let questions: Vec<&str> = choices.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).collect();
    assert!(questions.len() > 100, "the table of choices is not found: {} rows", questions.len());
    let mut seen = HashSet::new();
    let twice: Vec<&&str> = questions.iter().filter(|question| !seen.insert(**question)).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}
