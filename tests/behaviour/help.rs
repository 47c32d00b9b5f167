//! What `--help` shows.

use std::collections::BTreeSet;
use std::ffi::OsString;

use kms_cli::catalog::{self, Action, ERRORS_OF_ANY_ACTION, Lifecycle};
use kms_cli::cli::{Stop, full_tree, parse};
use kms_cli::commands::workflows;

use crate::sandbox::{Run, Sandbox};

/// The help that a command line prints.
#[track_caller]
fn help(args: &[&str]) -> String {
    let run = Sandbox::new().run(args);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{args:?}: {run:?}");
    run.stdout
}

/// A text in one line, for texts that the help breaks; a backslash at the end of a line is no part of it.
fn in_one_line(text: &str) -> String {
    text.replace("\\\n", "\n").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_help_of_the_program() {
    insta::assert_snapshot!("root", help(&["--help"]));
}

#[test]
fn the_help_of_an_action() {
    insta::assert_snapshot!("encrypt", help(&["Encrypt", "--help"]));
}

#[test]
fn the_help_of_an_action_with_many_parameters() {
    insta::assert_snapshot!("create_key", help(&["CreateKey", "--help"]));
}

#[test]
fn the_help_of_a_list() {
    insta::assert_snapshot!("list_keys", help(&["ListKeys", "--help"]));
}

#[test]
fn the_help_of_repeat_lists() {
    insta::assert_snapshot!("tag_resources", help(&["TagResources", "--help"]));
}

#[test]
fn the_help_of_a_legacy_action() {
    insta::assert_snapshot!("create_certificate", help(&["CreateCertificate", "--help"]));
}

#[test]
fn the_help_of_a_command() {
    insta::assert_snapshot!("encrypt_file", help(&["encrypt-file", "--help"]));
}

#[test]
fn the_short_form_is_the_same() {
    assert_eq!(help(&["-h"]), help(&["--help"]));
    assert_eq!(help(&["ListKeys", "-h"]), help(&["ListKeys", "--help"]));
    assert_eq!(help(&["encrypt-file", "-h"]), help(&["encrypt-file", "--help"]));
}

#[test]
fn help_may_stand_anywhere() {
    let expected = help(&["CreateKey", "--help"]);
    for line in [
        &["create-key", "--help"][..],
        &["--help", "CreateKey"],
        &["-h", "create-key"],
        &["--region", "cn-beijing", "CreateKey", "--KeySpec", "RSA_2048", "-h"],
        &["CreateKey", "-qh"],
    ] {
        assert_eq!(help(line), expected, "{line:?}");
    }
}

#[test]
fn no_arguments_show_the_help() {
    assert_eq!(help(&[]), help(&["--help"]));
}

#[test]
fn the_version_is_one_line() {
    let line = format!("kms-cli {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(help(&["--version"]), line);
    assert_eq!(help(&["-V"]), line);
}

/// What `--help` of an action shows, by the function that the program calls.
#[track_caller]
fn help_of(action: &Action) -> String {
    match parse(["kms-cli", action.name, "--help"].map(OsString::from), &workflows()) {
        Err(Stop::Show(text)) => text,
        other => panic!("{}: {other:?}", action.name),
    }
}

/// The rows under a heading of the help, each as its words.
fn rows<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let lines = text.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| !line.is_empty()).map(|line| line.split_whitespace().collect()).collect()
}

#[test]
fn the_program_prints_the_help_that_the_parser_makes() {
    let action = catalog::action("GenerateDataKey").unwrap();
    assert_eq!(help(&[action.name, "--help"]), help_of(action));
}

#[test]
fn every_action_shows_the_fields_of_its_answer() {
    for action in catalog::actions() {
        let text = help_of(action);
        let shown = rows(&text, "Answer:");
        let paths: Vec<&str> = shown.iter().map(|row| row[0]).collect();
        let expected: Vec<&str> = action.response.iter().map(|field| field.path).collect();
        assert_eq!(paths, expected, "{}", action.name);
        for (row, field) in shown.iter().zip(action.response) {
            assert!(["string", "string,", "integer", "true|false", "object"].contains(&row[1]), "{row:?}");
            assert_eq!(row.last() == Some(&"secret"), field.secret, "{}: {row:?}", action.name);
        }
    }
}

#[test]
fn every_action_shows_the_errors_that_are_usual() {
    for action in catalog::actions() {
        let text = help_of(action);
        let shown = rows(&text, "Errors:");
        let codes: BTreeSet<&str> = shown.iter().map(|row| row[0]).collect();
        let expected = action.errors.iter().copied().flatten().chain(ERRORS_OF_ANY_ACTION).copied().collect();
        assert_eq!(codes, expected, "{}", action.name);
        assert_eq!(shown.len(), codes.len(), "{}: a code stands twice", action.name);
        for row in shown {
            assert_eq!(row[1..].join(" "), catalog::error_code(row[0]).unwrap().meaning, "{}", action.name);
        }
        let behind = text.split_once("\nExample:").unwrap().1;
        assert!(behind.lines().all(|line| line.chars().count() <= 100), "{}: {behind}", action.name);
    }
}

#[test]
fn every_action_shows_its_parameters_and_its_example() {
    assert_eq!(catalog::actions().count(), 107);
    for action in catalog::actions() {
        let text = help_of(action);
        for param in action.params.iter().filter(|param| param.name != "RegionId") {
            let is_shown = text.lines().any(|line| line.trim_start().starts_with(&format!("--{} <", param.name)));
            assert!(is_shown, "{}: {} is missing in {text}", action.name, param.name);
        }
        let line = in_one_line(&text);
        assert!(line.contains(action.summary), "{}: {text}", action.name);
        let example = in_one_line(&format!("Example: kms-cli {}", action.example));
        assert!(line.contains(&example), "{}: {text}", action.name);
        let is_legacy = action.lifecycle != Lifecycle::Current;
        assert_eq!(line.contains("This action is not part of today's API"), is_legacy, "{}", action.name);
    }
}

#[test]
fn examples_can_be_copied() {
    let names =
        catalog::actions().map(|action| action.name).chain(workflows().into_iter().map(|workflow| workflow.name));
    for name in names {
        let text = help(&[name, "--help"]);
        let mut lines = text.lines().skip_while(|line| !line.starts_with("Example")).skip(1);
        let mut is_inside = false;
        while let Some(line) = lines.next().filter(|line| !line.is_empty()) {
            let opens = line.starts_with("  kms-cli ");
            assert!(is_inside != opens, "{name}: {line:?} is no whole command in {text}");
            assert!(line.len() <= 100, "{name}: {line:?} is too long");
            is_inside = line.ends_with(" \\");
        }
        assert!(!is_inside, "{name}: {text}");
    }
}

#[test]
fn the_help_of_the_program_names_all_but_legacy_actions() {
    let text = help(&["--help"]);
    let named: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    for action in catalog::actions() {
        let is_current = action.lifecycle == Lifecycle::Current;
        assert_eq!(named.contains(&action.name), is_current, "{}", action.name);
    }
    for workflow in workflows() {
        assert!(named.contains(&workflow.name), "{}", workflow.name);
    }
    let longest = text.lines().map(|line| line.chars().count()).max();
    assert!(longest.is_some_and(|width| width <= 100), "{longest:?}");
}

#[test]
fn every_command_shows_its_summary() {
    for workflow in workflows() {
        let text = in_one_line(&help(&[workflow.name, "--help"]));
        assert!(text.contains(workflow.summary), "{}: {text}", workflow.name);
    }
}

#[test]
fn the_whole_tree_is_sound() {
    let tree = full_tree(&workflows());
    tree.clone().debug_assert();
    assert_eq!(tree.get_subcommands().count(), 107 + workflows().len());
}

#[test]
fn help_does_not_look_at_the_configuration() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/config.json", "{ broken");
    sandbox.write(".aliyun/kms-cli.toml", "= broken");
    for line in [&["--help"][..], &["CreateKey", "--help"], &["--version"], &[], &["encrypt-file", "-h"]] {
        let run = sandbox.run(line);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{line:?}: {run:?}");
    }
    assert_ne!(sandbox.run(&["ListKeys"]).code, 0);
}

#[test]
fn help_works_without_a_home() {
    let sandbox = Sandbox::new();
    for home in [None, Some(sandbox.path("none"))] {
        let mut program = sandbox.program();
        match &home {
            Some(home) => program.env("HOME", home),
            None => program.env_remove("HOME"),
        };
        let run = Run::of(program.args(["CreateKey", "--help"]));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{home:?}: {run:?}");
        assert!(!sandbox.path("none").exists());
    }
}

#[test]
fn help_has_no_colour_codes() {
    let text = help(&["--help"]) + &help(&["CreateKey", "--help"]);
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn the_word_help_stands_for_the_option() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.run(&["help"]).stdout, sandbox.run(&["--help"]).stdout);
    assert_eq!(sandbox.run(&["help", "create-key"]).stdout, sandbox.run(&["CreateKey", "--help"]).stdout);
    assert_eq!(sandbox.run(&["help", "demo"]).stdout, sandbox.run(&["demo", "--help"]).stdout);
    sandbox.run(&["help", "Nothing"]).fails(2, "'Nothing' is not an action");
}
