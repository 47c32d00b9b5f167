//! A first look at the words: where the command stands, and which word is whose value.
//!
//! clap is then given `--Name=value` words only, so that a value may begin with a hyphen and a list may take several
//! words, without an option ever swallowing the next one.

use clap::{ArgAction, Command};

use super::Wrong;
use crate::catalog::{self, Action, Kind, Param};

/// The position of the first word that is neither an option nor an option's value.
pub(super) fn find_command(words: &[String], globals: &Command) -> Option<usize> {
    let mut at = 0;
    while at < words.len() {
        let word = &words[at];
        if !word.starts_with('-') || word == "-" {
            return Some(at);
        }
        at += 1;
        if word.contains('=') {
            continue;
        }
        match arity(word, globals) {
            Arity::Switch => {}
            Arity::Fields => {
                at += 1;
                at += words[at.min(words.len())..].iter().take_while(|word| is_field(word)).count();
            }
            Arity::Value => at += 1,
            Arity::Unknown => at += usize::from(words.get(at).is_some_and(|next| !next.starts_with('-'))),
        }
    }
    None
}

enum Arity {
    Switch,
    Value,
    /// Several words: `--output cols=A,B rows=path num=true`.
    Fields,
    Unknown,
}

fn arity(word: &str, globals: &Command) -> Arity {
    if ["-h", "--help", "-V", "--version"].contains(&word) {
        return Arity::Switch;
    }
    match global(word, globals) {
        None => Arity::Unknown,
        Some(arg) if arg.get_id() == "output" => Arity::Fields,
        Some(arg) => match arg.get_action() {
            ArgAction::SetTrue => Arity::Switch,
            _ => Arity::Value,
        },
    }
}

fn global<'a>(word: &str, globals: &'a Command) -> Option<&'a clap::Arg> {
    if let Some(name) = word.strip_prefix("--") {
        return globals.get_arguments().find(|arg| {
            arg.get_long() == Some(name) || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&name))
        });
    }
    let mut letters = word.strip_prefix('-')?.chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    globals.get_arguments().find(|arg| arg.get_short() == Some(letter))
}

fn is_field(word: &str) -> bool {
    ["cols=", "rows=", "num="].iter().any(|field| word.starts_with(field))
}

/// Joins every option of an action with its value: `--Name value` becomes `--Name=value`, and a list's or
/// `--output`'s further words become options of their own.
pub(super) fn join_values(words: &[String], action: &Action, globals: &Command) -> Result<Vec<String>, Wrong> {
    let mut joined = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(word) = words.get(at) {
        at += 1;
        let kind = if word.contains('=') { Arity::Switch } else { arity_in(word, action, globals) };
        match kind {
            Arity::Switch | Arity::Unknown => joined.push(word.clone()),
            Arity::Value => {
                let value = value_of(word, words.get(at), action, globals)?;
                joined.push(format!("{}={value}", long_form(word, globals)));
                at += 1;
            }
            Arity::Fields => {
                let first = value_of(word, words.get(at), action, globals)?;
                joined.push(format!("{}={first}", long_form(word, globals)));
                at += 1;
                let is_list = find_param(word, action).is_some();
                while let Some(next) = words.get(at) {
                    let belongs = if is_list { !next.starts_with('-') } else { is_field(next) };
                    if !belongs {
                        break;
                    }
                    joined.push(format!("{}={next}", long_form(word, globals)));
                    at += 1;
                }
            }
        }
    }
    Ok(joined)
}

fn arity_in(word: &str, action: &Action, globals: &Command) -> Arity {
    match find_param(word, action) {
        Some(Param { kind: Kind::List(_), .. }) => Arity::Fields,
        Some(_) => Arity::Value,
        None if word.strip_prefix("--").is_some_and(|name| variable_form(action, name).is_some()) => Arity::Value,
        None => arity(word, globals),
    }
}

/// The word after an option, unless it is missing or an option itself.
fn value_of<'a>(option: &str, next: Option<&'a String>, action: &Action, globals: &Command) -> Result<&'a str, Wrong> {
    let missing = || Wrong::new(format!("{option} needs a value"));
    let next = next.ok_or_else(missing)?;
    let name = next.split('=').next().unwrap_or_default();
    let is_option = !matches!(arity_in(name, action, globals), Arity::Unknown);
    if is_option {
        return Err(missing().hint(format!("to pass the text {name} as the value, write {option}={name}")));
    }
    Ok(next)
}

/// An option in its long form: `-p` is `--profile`.
fn long_form(word: &str, globals: &Command) -> String {
    match global(word, globals).and_then(clap::Arg::get_long) {
        Some(long) if !word.starts_with("--") => format!("--{long}"),
        _ => word.to_owned(),
    }
}

/// The parameter that an option names by its API name or its kebab-case alias.
fn find_param<'a>(word: &str, action: &'a Action) -> Option<&'a Param> {
    let name = word.strip_prefix("--")?;
    action.params.iter().find(|param| param.name == name || catalog::kebab(param.name) == name)
}

/// An option without a fixed name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum VariableForm {
    /// `--Policy-FILE`: the value is the path of a file with the value.
    File(&'static Param),
    /// `--ResourceId.1` or `--Tag.1.Key`: one place of a repeat list.
    Member(&'static Param),
}

impl PartialEq for Param {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Param {}

/// Reads the name of an option that has no fixed name.
pub(super) fn variable_form(action: &Action, name: &str) -> Option<VariableForm> {
    if let Some(name) = name.strip_suffix("-FILE") {
        return action.param(name).map(VariableForm::File);
    }
    let (list, place) = name.split_once('.')?;
    let param = action.param(list)?;
    let Kind::List(members) = param.kind else { return None };
    let (number, member) = match place.split_once('.') {
        Some((number, member)) => (number, Some(member)),
        None => (place, None),
    };
    let is_number = number.bytes().all(|digit| digit.is_ascii_digit()) && number.parse::<u16>().is_ok_and(|n| n > 0);
    let is_member = match member {
        None => members.is_empty(),
        Some(member) => members.contains(&member),
    };
    (is_number && !number.starts_with('0') && is_member).then_some(VariableForm::Member(param))
}
