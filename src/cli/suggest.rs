//! Near names for a name that does not exist.

use super::{TOPICS, Workflow, Wrong};
use crate::catalog;

/// The least likeness of a name worth suggesting, from 0 to 1.
const LIKELY: f64 = 0.8;
/// How many names are suggested at most.
const MOST: usize = 3;

pub(super) fn unknown_command(name: &str, workflows: &[Workflow]) -> Wrong {
    let wrong = Wrong::new(format!("'{name}' is not an action of KMS or a command of kms-cli"));
    hint_at_all(wrong, &near(name, commands(workflows)), "kms-cli --help lists the actions")
}

/// A word that has to be the name of an action.
pub(super) fn unknown_action(name: &str) -> Wrong {
    let near = near(name, catalog::actions().map(|action| action.name));
    hint_at_all(Wrong::new(format!("'{name}' is not an action of KMS")), &near, "kms-cli --help lists the actions")
}

/// A word behind `help` that nothing is told about.
pub(super) fn unknown_topic(name: &str, workflows: &[Workflow]) -> Wrong {
    let wrong = Wrong::new(format!("'{name}' is not an action of KMS, a command of kms-cli or a topic of its help"));
    let names = commands(workflows).chain(TOPICS.iter().map(|topic| topic.name));
    hint_at_all(wrong, &near(name, names), "kms-cli help lists them all")
}

fn commands(workflows: &[Workflow]) -> impl Iterator<Item = &'static str> {
    catalog::actions().map(|action| action.name).chain(workflows.iter().map(|workflow| workflow.name))
}

/// Adds the question for the names that may have been meant, or else where the names are listed.
fn hint_at_all(wrong: Wrong, near: &[&str], otherwise: &str) -> Wrong {
    if near.is_empty() { wrong.hint(otherwise) } else { wrong.hint(format!("did you mean {}?", near.join(" or "))) }
}

/// An option that `command` does not have. Names are suggested in the spelling that was tried.
pub(super) fn unknown_option<'a>(option: &str, command: &str, names: impl Iterator<Item = &'a str>) -> Wrong {
    let is_pascal = option.contains(|letter: char| letter.is_ascii_uppercase());
    let names: Vec<String> = names.map(|name| if is_pascal { name.to_owned() } else { catalog::kebab(name) }).collect();
    let wrong = Wrong::new(format!("{option} is not an option of {command}"));
    let near: Vec<String> =
        near(option, names.iter().map(String::as_str)).into_iter().map(|name| format!("--{name}")).collect();
    if near.is_empty() { wrong.hint(help(command)) } else { wrong.hint(format!("did you mean {}?", near.join(" or "))) }
}

/// Adds the question for the one name that may have been meant.
pub(super) fn hint_at(wrong: Wrong, near: Option<&&str>) -> Wrong {
    match near {
        Some(near) => wrong.hint(format!("did you mean {near}?")),
        None => wrong,
    }
}

/// Where the names of a command's options are listed.
pub(super) fn help(command: &str) -> String {
    if command == "kms-cli" {
        return "kms-cli --help lists actions and commands".to_owned();
    }
    let what = if catalog::action(command).is_some() { "parameters" } else { "arguments" };
    format!("kms-cli {command} --help shows its {what}")
}

/// The names most like the given one, the best first; spelling counts, case and hyphens do not.
pub fn near<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_', '.'], "");
    let wanted = plain(name);
    let mut likely: Vec<(f64, &str)> = names
        .map(|candidate| (strsim::jaro_winkler(&wanted, &plain(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= LIKELY)
        .collect();
    likely.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let exact = likely.first().is_some_and(|(likeness, _)| *likeness > 0.999);
    likely.into_iter().take(if exact { 1 } else { MOST }).map(|(_, name)| name).collect()
}
