//! The texts of the help, made from the catalog.

use std::fmt::Write as _;

use clap::Command;

use super::{TOPICS, Workflow};
use crate::catalog::{self, Action, Content, Field, FieldKind, Gateways, Kind, Lifecycle, Param, Presence};

/// Stands below the help of every action and command.
pub(super) const GLOBAL_OPTIONS_NOTE: &str = "Global options: kms-cli --help";

/// Stands above the help of an action that today's API does not have.
pub(super) const LEGACY_NOTE: &str =
    "This action is not part of today's API: only older installations of the service may still answer it.";

const ROOT_TEMPLATE: &str = "{about}\n\n{usage-heading} {usage}\n\n{before-help}{all-args}{after-help}\n";

/// The width of the list of actions: that of clap's own texts.
const WIDTH: usize = 100;
/// The width of an example, which has to fit the usual terminal: a line that the terminal breaks cannot be copied.
const EXAMPLE_WIDTH: usize = 80;
/// The column at which the summaries of that list begin.
const SUMMARY_COLUMN: usize = 35;

const ROOT_USAGE: &str =
    "kms-cli [options] <Action> [--Parameter value]…\n       kms-cli [options] <command> [arguments]…";

const ROOT_NOTES: &str = "\
Actions and parameters are named as in the API; create-key --key-spec is the same as CreateKey --KeySpec.
A value file://PATH is the text of a file, fileb://PATH its bytes in base64, and - as PATH standard input.

Examples:
  kms-cli --local CreateKey
  kms-cli CreateAlias --KeyId 08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4abcd --AliasName alias/Apollo/WorkKey
  kms-cli encrypt-file certs/key.pem --key-id alias/Apollo/WorkKey
  kms-cli ListKeys --output table

Exit codes: 0 done, 1 local failure, 2 usage, 3 set-up, 4 refused by KMS, 5 try again later, 6 network";

/// The program with the help that lists every current action by group, and the topics.
pub(super) fn root(root: Command, workflows: &[Workflow]) -> Command {
    let mut text = String::from("Commands:\n");
    for workflow in workflows {
        row(&mut text, workflow.name, workflow.summary);
    }
    for group in catalog::GROUPS {
        let mut current = group.actions.iter().filter(|action| !is_legacy(action)).peekable();
        if current.peek().is_some() {
            let _ = write!(text, "\n{}:\n", group.title);
        }
        for action in current {
            row(&mut text, action.name, action.summary);
        }
    }
    text.push_str("\nTopics, each shown by kms-cli help <topic>:\n");
    for topic in TOPICS {
        row(&mut text, topic.name, topic.summary);
    }
    with_notes(root).help_template(ROOT_TEMPLATE).before_help(text)
}

/// The program with its usage and what stands below its help.
pub(super) fn with_notes(root: Command) -> Command {
    root.override_usage(ROOT_USAGE).after_help(ROOT_NOTES)
}

/// A name and its summary, which continues below itself where the line is full.
fn row(text: &mut String, name: &str, summary: &str) {
    let mut line = format!("  {name:<width$}", width = SUMMARY_COLUMN - 2);
    let mut is_first = true;
    for word in summary.split(' ') {
        if !is_first && line.len() + 1 + word.len() > WIDTH {
            let _ = writeln!(text, "{line}");
            line = " ".repeat(SUMMARY_COLUMN);
            is_first = true;
        }
        if !is_first {
            line.push(' ');
        }
        line.push_str(word);
        is_first = false;
    }
    let _ = writeln!(text, "{line}");
}

/// Whether today's API lacks the action.
pub(super) fn is_legacy(action: &Action) -> bool {
    action.lifecycle != Lifecycle::Current
}

/// What follows the parameters in the help of an action: an example, the answer, and what may go wrong.
pub(super) fn action_notes(action: &Action) -> String {
    let mut text = format!("Example:\n{}\n", example(action));
    let fields: Vec<_> = action.response.iter().map(|field| (field.path, field_type(field))).collect();
    section(&mut text, "Answer", &fields);
    let own: Vec<&str> = action.errors.iter().copied().flatten().copied().collect();
    let others = catalog::ERRORS_OF_ANY_ACTION.iter().copied().filter(|code| !own.contains(code));
    let codes = own.iter().copied().chain(others);
    let errors: Vec<_> = codes.filter_map(|code| Some((code, catalog::error_code(code)?.meaning))).collect();
    section(&mut text, "Errors", &errors);
    text.push('\n');
    if action.gateways == Gateways::SharedAndDedicated {
        text.push_str("The dedicated gateway of a KMS instance answers this action too.\n");
    }
    text.push_str(GLOBAL_OPTIONS_NOTE);
    text
}

/// A heading with rows in two columns; nothing where there are no rows.
fn section(text: &mut String, heading: &str, rows: &[(&str, &str)]) {
    let Some(width) = rows.iter().map(|(name, _)| name.len()).max() else { return };
    let _ = writeln!(text, "\n{heading}:");
    for (name, note) in rows {
        let _ = writeln!(text, "  {name:<width$}  {note}");
    }
}

/// The type of a field of an answer, and whether its value is to be kept secret.
fn field_type(field: &Field) -> &'static str {
    match (field.kind, field.secret) {
        (FieldKind::String, false) => "string",
        (FieldKind::String, true) => "string, secret",
        (FieldKind::Integer | FieldKind::Long, _) => "integer",
        (FieldKind::Boolean, _) => "true|false",
        (FieldKind::Map, _) => "object",
    }
}

/// The worked example as the user can copy it: a long one goes on behind a backslash, at an option.
fn example(action: &Action) -> String {
    let mut text = String::new();
    let mut line = "  kms-cli".to_owned();
    for (at, part) in action.example.split(" --").enumerate() {
        let part = if at == 0 { format!(" {part}") } else { format!(" --{part}") };
        if at > 0 && line.len() + part.len() + " \\".len() > EXAMPLE_WIDTH {
            let _ = writeln!(text, "{line} \\");
            line = "   ".to_owned();
        }
        line.push_str(&part);
    }
    text + &line
}

/// The placeholder of a parameter's value.
pub(super) fn type_name(param: &Param) -> &'static str {
    match (param.kind, param.content) {
        (Kind::Integer | Kind::Long, _) => "INTEGER",
        (Kind::Boolean, _) => "true|false",
        (Kind::Map | Kind::Array, _) | (_, Content::Json(_)) => "JSON",
        (Kind::List([]), _) => "STRING…",
        (Kind::List(_), _) => "KEY=VALUE…",
        (Kind::String, Content::Base64 | Content::Base64ByConvention) => "BASE64",
        (Kind::String, Content::Pem) => "PEM",
        (Kind::String, _) if param.allowed == ["true", "false"] => "true|false",
        (Kind::String, _) => "STRING",
    }
}

/// The line of a parameter: what it means, then its rules in brackets.
pub(super) fn parameter(param: &Param) -> String {
    let mut text = param.summary.to_owned();
    for rule in rules(param) {
        let _ = write!(text, " [{rule}]");
    }
    text
}

fn rules(param: &Param) -> Vec<String> {
    let limits = &param.limits;
    let mut rules = Vec::new();
    if param.presence == Presence::Required {
        rules.push("required".to_owned());
    }
    if !param.allowed.is_empty() && type_name(param) != "true|false" {
        let opening = if param.open { "such as" } else { "one of" };
        rules.push(format!("{opening}: {}", param.allowed.join(", ")));
    }
    match (limits.min, limits.max) {
        (Some(min), Some(max)) if max == i64::from(i32::MAX) => rules.push(format!("at least {min}")),
        (Some(min), Some(max)) => rules.push(format!("{min} to {max}")),
        _ => {}
    }
    if let Some((shortest, longest)) = limits.interval {
        rules.push(format!("{shortest} to {longest}"));
    }
    if let Some(max) = limits.max_chars {
        let behind = limits.prefix.map(|prefix| format!(" after {prefix}")).unwrap_or_default();
        rules.push(format!("at most {max} characters{behind}"));
    }
    if let Some(max) = limits.max_bytes {
        rules.push(format!("at most {max} bytes"));
    }
    if let Content::Json(shape) | Content::Depends(shape) = param.content {
        rules.push(format!("such as {shape}"));
    }
    if let Some(default) = limits.default {
        rules.push(format!("default: {default}"));
    }
    rules
}
