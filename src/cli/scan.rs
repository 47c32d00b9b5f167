//! A first look at the words: where the command stands, and which word is whose value.
//!
//! clap is then given `--Name=value` words only, so that a value may begin with a hyphen and a list may take several
//! words, without an option ever swallowing the next one.

use clap::{ArgAction, Command};

use super::forms::variable_form;
use super::{Wrong, names, suggest};
use crate::catalog::{Action, Kind, Param};

/// What follows an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    Value,
    /// The values of a repeat list.
    List,
    /// At least one of these fields, each written `name=value`.
    Fields(&'static [&'static str]),
    /// Any number of these fields, or none.
    OptionalFields(&'static [&'static str]),
}

/// `--output cols=A,B rows=path num=true`.
const OUTPUT_FIELDS: &[&str] = &["cols", "rows", "num"];
/// `--pager path=Keys.Key[] NextToken=`.
const PAGER_FIELDS: &[&str] = &["path", "PageNumber", "PageSize", "TotalCount", "NextToken"];

/// `--waiter expr=KeyMetadata.KeyState to=Enabled timeout=60 interval=2`.
const WAITER_FIELDS: &[&str] = &["expr", "to", "timeout", "interval"];

/// An option as it stands in a word.
struct Typed<'a> {
    /// The name as clap knows it, `--KeySpec` for `--key-spec` too; for an unknown option, as typed.
    name: String,
    /// The value, where it is in the same word.
    value: Option<&'a str>,
    /// `None` for an unknown option.
    takes: Option<Takes>,
}

/// The options that there are.
struct Known<'a> {
    globals: &'a Command,
    action: Option<&'static Action>,
}

impl Known<'_> {
    /// The options in a word: `--Name`, `--Name=value`, or letters behind one hyphen (`-q`, `-otable`, `-qo`).
    fn read<'w>(&self, word: &'w str) -> Vec<Typed<'w>> {
        if word.starts_with("--") {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (word, None),
            };
            let (name, takes) = match self.find(name) {
                Some((name, takes)) => (name, Some(takes)),
                None => (name.to_owned(), None),
            };
            return vec![Typed { name, value, takes }];
        }
        let mut typed = Vec::new();
        let mut rest = word.strip_prefix('-').unwrap_or(word);
        while let Some(letter) = rest.chars().next() {
            rest = &rest[letter.len_utf8()..];
            match self.find(&format!("-{letter}")) {
                Some((name, takes @ Takes::Nothing)) => typed.push(Typed { name, value: None, takes: Some(takes) }),
                Some((name, takes)) => {
                    let value = (!rest.is_empty()).then(|| rest.strip_prefix('=').unwrap_or(rest));
                    typed.push(Typed { name, value, takes: Some(takes) });
                    break;
                }
                None => {
                    typed.push(Typed { name: format!("-{letter}"), value: None, takes: None });
                    break;
                }
            }
        }
        typed
    }

    /// The name of the option that a word is where the value of another one should be.
    fn of_value<'w>(&self, word: &'w str) -> Option<&'w str> {
        let name = word.split('=').next().unwrap_or_default();
        self.find(name).map(|_| name)
    }

    /// What may come behind an option and its value.
    fn behind(&self, name: &str) -> Expected {
        match self.find(name) {
            Some((_, Takes::List)) => Expected::Further(name.to_owned()),
            Some((_, Takes::Fields(fields) | Takes::OptionalFields(fields))) => {
                Expected::Field(name.to_owned(), fields)
            }
            _ => Expected::Option,
        }
    }

    /// An option by `--Name`, an alias of it, or `-n`: its name as clap knows it, and what it takes.
    fn find(&self, option: &str) -> Option<(String, Takes)> {
        if let Some((action, name)) = self.action.zip(option.strip_prefix("--")) {
            if let Some(param) = names::find(action, name) {
                let takes = if matches!(param.kind, Kind::List(_)) { Takes::List } else { Takes::Value };
                return Some((format!("--{}", param.name), takes));
            }
            if let Some((name, _)) = variable_form(action, name) {
                return Some((format!("--{name}"), Takes::Value));
            }
        }
        if self.action.is_none() && ["-V", "--version"].contains(&option) {
            return Some((option.to_owned(), Takes::Nothing));
        }
        let arg = global(option, self.globals)?;
        let takes = match arg.get_action() {
            ArgAction::SetTrue | ArgAction::HelpShort => Takes::Nothing,
            _ if arg.get_id() == "output" => Takes::Fields(OUTPUT_FIELDS),
            _ if arg.get_id() == "waiter" => Takes::Fields(WAITER_FIELDS),
            _ if arg.get_id() == "pager" => Takes::OptionalFields(PAGER_FIELDS),
            _ => Takes::Value,
        };
        Some((format!("--{}", arg.get_long()?), takes))
    }
}

/// The position of the command: the first word that is neither an option nor an option's value.
///
/// The value of an unknown option cannot be told from the command, so behind one the first word that names a command
/// is taken.
pub(super) fn find_command(words: &[String], globals: &Command, is_command: impl Fn(&str) -> bool) -> Option<usize> {
    let known = Known { globals, action: None };
    let mut is_sure = true;
    let mut at = 0;
    while words.get(at).is_some_and(|word| is_option(word)) {
        let typed = known.read(&words[at]);
        at += 1;
        let Some(Typed { value, takes, .. }) = typed.last() else { continue };
        let is_value_next = value.is_none();
        match takes {
            Some(Takes::Nothing) => {}
            Some(Takes::Value | Takes::List) => at += usize::from(is_value_next),
            Some(Takes::Fields(names)) => {
                at += usize::from(is_value_next);
                at += words.iter().skip(at).take_while(|word| is_field(word, names)).count();
            }
            Some(Takes::OptionalFields(names)) => {
                at += words.iter().skip(at).take_while(|word| is_field(word, names)).count();
            }
            None => {
                is_sure = false;
                at += usize::from(is_value_next && words.get(at).is_some_and(|next| !next.starts_with('-')));
            }
        }
    }
    let first = words.get(at).map(|_| at);
    if is_sure || first.is_some_and(|at| is_command(&words[at])) {
        return first;
    }
    words.iter().position(|word| is_command(word)).or(first)
}

/// Joins every option of an action with its value: `--name value` becomes `--Name=value`, and the further
/// words of a list, `--output`, `--pager` or `--waiter` become options of their own.
///
/// # Errors
/// When an option is unknown or lacks its value, or a word belongs to no option.
pub(super) fn join_values(words: &[String], action: &'static Action, globals: &Command) -> Result<Vec<String>, Wrong> {
    let known = Known { globals, action: Some(action) };
    let mut joined = Vec::with_capacity(words.len());
    let mut words = words.iter().map(String::as_str).peekable();
    let mut before = None;
    while let Some(word) = words.next() {
        if !is_option(word) {
            return Err(stray_word(before.as_deref(), action));
        }
        before = None;
        for Typed { name, value, takes } in known.read(word) {
            match takes {
                None => return Err(unknown_option(&name, action, globals)),
                Some(Takes::Nothing) => joined.push(match value {
                    Some(value) => format!("{name}={value}"),
                    None => name,
                }),
                Some(takes) => {
                    joined.push(match (value, takes) {
                        (Some(value), _) => format!("{name}={value}"),
                        (None, Takes::OptionalFields(_)) => name.clone(),
                        (None, _) => format!("{name}={}", value_of(&name, words.next(), &known)?),
                    });
                    let is_further = |next: &&str| match takes {
                        Takes::List => !next.starts_with('-'),
                        Takes::Fields(names) | Takes::OptionalFields(names) => is_field(next, names),
                        Takes::Nothing | Takes::Value => false,
                    };
                    while let Some(next) = words.next_if(is_further) {
                        joined.push(format!("{name}={next}"));
                    }
                    before = Some(name);
                }
            }
        }
    }
    Ok(joined)
}

/// What the words before the one that is being typed tell about it.
pub(super) struct Typing {
    /// The options that are given, as clap takes them: `--Name=value` and `--Name`.
    pub(super) given: Vec<String>,
    pub(super) expected: Expected,
}

/// What comes next on a command line.
pub(super) enum Expected {
    /// An option.
    Option,
    /// The value of this option.
    Value(String),
    /// A further value of this list, or an option.
    Further(String),
    /// One of these further fields of this option, or an option.
    Field(String, &'static [&'static str]),
}

/// Reads a command line that is not complete yet. What cannot be understood is passed over.
pub(super) fn typing(words: &[String], action: Option<&'static Action>, globals: &Command) -> Typing {
    let known = Known { globals, action };
    let mut given = Vec::new();
    let mut expected = Expected::Option;
    for word in words {
        if let Expected::Value(name) | Expected::Further(name) | Expected::Field(name, _) = &expected
            && (!is_option(word) || matches!(expected, Expected::Value(_)) && known.of_value(word).is_none())
        {
            given.push(format!("{name}={word}"));
            expected = known.behind(name);
            continue;
        }
        if !is_option(word) {
            continue;
        }
        expected = Expected::Option;
        for Typed { name, value, takes } in known.read(word) {
            match (takes, value) {
                (None, _) => {}
                (Some(Takes::Nothing), _) => given.push(name),
                (Some(_), Some(value)) => {
                    given.push(format!("{name}={value}"));
                    expected = known.behind(&name);
                }
                (Some(Takes::OptionalFields(_)), None) => {
                    expected = known.behind(&name);
                    given.push(name);
                }
                (Some(_), None) => expected = Expected::Value(name),
            }
        }
    }
    Typing { given, expected }
}

/// The name of an option as clap knows it; `None` for one that there is not or that takes no value.
pub(super) fn option_with_value(option: &str, action: Option<&'static Action>, globals: &Command) -> Option<String> {
    let (name, takes) = Known { globals, action }.find(option)?;
    (takes != Takes::Nothing).then_some(name)
}

/// The word after an option, unless it is missing or an option itself.
fn value_of<'a>(option: &str, next: Option<&'a str>, known: &Known<'_>) -> Result<&'a str, Wrong> {
    let missing = || Wrong::new(format!("{option} needs a value"));
    let next = next.ok_or_else(missing)?;
    match known.of_value(next) {
        Some(name) => Err(missing().hint(format!("to pass the text {name} as the value, write {option}={name}"))),
        None => Ok(next),
    }
}

/// A word that no option takes. It is not repeated, because it may be a part of a secret.
fn stray_word(before: Option<&str>, action: &Action) -> Wrong {
    match before {
        Some(option) => Wrong::new(format!("the word behind {option} and its value belongs to no option"))
            .hint("a value with spaces has to stand in quotes"),
        None => Wrong::new(format!("{} takes named parameters only: --Name value", action.name))
            .hint(suggest::help(action.name)),
    }
}

fn unknown_option(option: &str, action: &'static Action, globals: &Command) -> Wrong {
    let list = option.strip_prefix("--").and_then(|name| names::find(action, name.split('.').next()?));
    if let Some(Param { name, kind: Kind::List(members), .. }) = list {
        let places: Vec<String> = match members {
            [] => vec![format!("--{name}.1")],
            members => members.iter().map(|member| format!("--{name}.1.{member}")).collect(),
        };
        return Wrong::new(format!("{option} is no place of the list {name}"))
            .hint(format!("the first place is {}", places.join(" and ")));
    }
    let params = names::arguments(action).map(|param| param.name);
    let options = globals.get_arguments().filter_map(clap::Arg::get_long);
    suggest::unknown_option(option, action.name, params.chain(options))
}

fn is_option(word: &str) -> bool {
    word.starts_with('-') && word != "-"
}

fn is_field(word: &str, names: &[&str]) -> bool {
    word.split_once('=').is_some_and(|(name, _)| names.contains(&name))
}

fn global<'a>(option: &str, globals: &'a Command) -> Option<&'a clap::Arg> {
    if let Some(name) = option.strip_prefix("--") {
        return globals.get_arguments().find(|arg| {
            arg.get_long() == Some(name) || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&name))
        });
    }
    let mut letters = option.strip_prefix('-')?.chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    globals.get_arguments().find(|arg| arg.get_short() == Some(letter))
}
