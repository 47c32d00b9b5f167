//! The worked example in the help of every action: understood by the parser, and answered by the local KMS.

use std::collections::BTreeSet;
use std::ffi::OsString;

use kms_cli::catalog::{self, Action, ERRORS_OF_ANY_ACTION, Lifecycle};
use kms_cli::cli::{Target, parse};
use kms_cli::commands::workflows;

use crate::sandbox::{Run, Sandbox};

/// The arguments of an example as a shell reads them; it quotes with single quotes only.
fn words(action: &Action) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in action.example.chars() {
        match letter {
            '\'' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    assert!(!is_quoted && words.iter().all(|word| !word.is_empty()), "{}", action.example);
    words
}

/// Writes every file that the examples read.
fn write_files(sandbox: &Sandbox) {
    for word in catalog::actions().flat_map(words) {
        let Some(name) = word.strip_prefix("file://").or_else(|| word.strip_prefix("fileb://")) else { continue };
        let content = match name {
            "policy.json" => "{}",
            name if name.ends_with(".json") => "[]",
            _ => "aGVsbG8=",
        };
        sandbox.write(name, content);
    }
}

/// The code that a refusal names: `error: Forbidden.KeyNotFound: The specified Key is not found.`
fn refusal(run: &Run) -> Option<&str> {
    run.stderr.lines().find_map(|line| line.strip_prefix("error: ")?.split(':').next())
}

/// Whether the action is one that the local KMS lacks, or one that no service of today has.
fn is_not_offered(action: &Action, code: &str, run: &Run) -> bool {
    match action.lifecycle {
        Lifecycle::Current => run.stderr.contains("The local KMS does not offer the action"),
        Lifecycle::Legacy | Lifecycle::Removed => code == "InvalidApi.NotFound",
    }
}

#[test]
fn every_example_is_understood_as_a_call_of_its_action() {
    for action in catalog::actions() {
        let line = ["kms-cli".to_owned()].into_iter().chain(words(action));
        match parse(line.map(OsString::from), &workflows()).map(|invocation| invocation.target) {
            Ok(Target::Action(understood, _)) => assert_eq!(understood.name, action.name),
            other => panic!("{}: {other:?}", action.example),
        }
    }
}

#[test]
fn every_example_gets_an_answer_or_an_error_that_the_help_explains() {
    let sandbox = Sandbox::new();
    write_files(&sandbox);
    for alias in ["alias/Apollo/WorkKey", "alias/Apollo/NewKey"] {
        sandbox.key_with_alias(alias);
    }
    let mut answered = BTreeSet::new();
    let mut findings = Vec::new();
    for action in catalog::actions() {
        let words = words(action);
        let run = sandbox.local(&words.iter().map(String::as_str).collect::<Vec<_>>());
        if run.code == 0 {
            answered.insert(action.name);
            continue;
        }
        let code = refusal(&run).unwrap_or_default();
        let mut shown = action.errors.iter().copied().flatten().chain(ERRORS_OF_ANY_ACTION);
        let is_shown = shown.any(|known| *known == code);
        if run.code != 4 || !(is_shown || is_not_offered(action, code, &run)) {
            findings.push(format!("{}: {run:?}", action.example));
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(answered.len() >= 30, "only {answered:?} were answered");
}
