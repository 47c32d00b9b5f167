//! What may stand at the cursor of a command line that is being typed.
//!
//! The words are first understood as those of a whole command line are. Then the completion engine of clap is asked
//! about the one branch of the tree that was chosen, so that an answer costs the same however long the catalog.

mod branch;
mod values;

use std::sync::Arc;

use clap::{Arg, ArgAction, Command};
use clap_complete::engine::{self, CompletionCandidate};

use super::scan::{self, Expected, Typing};
use super::{GlobalOptions, HELP, TOPICS, Workflow, tree};
use crate::catalog::{self, Action, Lifecycle, Named};
use values::Values;

pub use values::Names;

/// Something that may stand at the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The whole word.
    pub value: String,
    /// What it means, on one line.
    pub help: Option<String>,
}

/// Names that only the configuration or the account knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The profiles of the configuration file.
    Profiles,
    /// Something of the account.
    Account(Named),
}

/// Finds names, with the options that are already typed. It fails without a word.
pub type Lookup = fn(Subject, &GlobalOptions) -> Vec<Candidate>;

impl Candidate {
    /// A word with what it means.
    pub fn new(value: impl Into<String>, help: Option<&str>) -> Self {
        Self { value: value.into(), help: help.map(str::to_owned) }
    }

    /// Whether something may follow in the same word, as behind the name of a folder.
    pub fn is_open(&self) -> bool {
        self.value.ends_with(['/', '='])
    }
}

/// What may stand at the cursor: `words` are those before it, the program's name aside, and `current` is the one that
/// it stands in or behind.
pub fn candidates(words: &[String], current: &str, workflows: &[Workflow], lookup: Lookup) -> Vec<Candidate> {
    let globals = tree::root();
    let workflow = |name: &str| workflows.iter().find(|workflow| workflow.name == name);
    let is_command = |name: &str| name == HELP || workflow(name).is_some() || catalog::action_or_alias(name).is_some();
    let Some(at) = scan::find_command(words, &globals, is_command) else {
        return Cursor::new(words, None, globals, current, lookup).in_root(workflows);
    };
    let name = words[at].as_str();
    if name == HELP {
        let names = if at + 1 == words.len() { names_of_help(workflows) } else { Vec::new() };
        return names.into_iter().filter(|candidate| candidate.value.starts_with(current)).collect();
    }
    let others: Vec<String> = words[..at].iter().chain(&words[at + 1..]).cloned().collect();
    match (workflow(name), catalog::action_or_alias(name)) {
        (Some(workflow), _) => {
            Cursor::new(&others, None, globals, current, lookup).in_workflow(workflow, &words[at + 1..])
        }
        (None, Some(action)) => Cursor::new(&others, Some(action), globals, current, lookup).in_action(action),
        (None, None) => Vec::new(),
    }
}

/// Files and folders, for a word that is none of the program's.
pub fn files(current: &str) -> Vec<Candidate> {
    values::paths(current).iter().filter_map(shown).collect()
}

/// The current actions; older ones are understood and not offered.
fn current_actions() -> impl Iterator<Item = &'static Action> {
    catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current)
}

/// What `help` tells about.
fn names_of_help(workflows: &[Workflow]) -> Vec<Candidate> {
    let topics = TOPICS.iter().map(|topic| (topic.name, topic.summary));
    let workflows = workflows.iter().map(|workflow| (workflow.name, workflow.summary));
    let actions = current_actions().map(|action| (action.name, action.summary));
    let mut names: Vec<Candidate> = Vec::new();
    for (name, summary) in topics.chain(workflows).chain(actions) {
        if !names.iter().any(|known| known.value == name) {
            names.push(Candidate::new(name, Some(summary)));
        }
    }
    names
}

/// A place in a command line, and what is known about it.
struct Cursor<'a> {
    /// The program with its global options and nothing else.
    globals: Command,
    current: &'a str,
    typing: Typing,
    values: Values,
}

impl<'a> Cursor<'a> {
    /// The place behind these words, which are options and their values.
    fn new(
        words: &[String],
        action: Option<&'static Action>,
        globals: Command,
        current: &'a str,
        lookup: Lookup,
    ) -> Self {
        let typing = scan::typing(words, action, &globals);
        let options = Arc::new(branch::global_options(&typing.given, &globals));
        Self { globals, current, typing, values: Values { lookup, options } }
    }

    /// Where no command is named yet.
    fn in_root(&self, workflows: &[Workflow]) -> Vec<Candidate> {
        match &self.typing.expected {
            Expected::Value(option) => {
                let root = branch::without_commands(&self.globals, &self.values);
                self.ask(root, &[option], self.current)
            }
            _ => {
                let root = branch::with_all_commands(&self.globals, workflows, &self.values);
                self.ask(root, &[], self.current)
            }
        }
    }

    /// Behind the name of a command, with the words that follow it.
    fn in_workflow(&self, workflow: &Workflow, words: &[String]) -> Vec<Candidate> {
        let root = branch::with_workflow(&self.globals, workflow, &self.values);
        let words: Vec<&str> = std::iter::once(workflow.name).chain(words.iter().map(String::as_str)).collect();
        self.ask(root, &words, self.current)
    }

    /// Behind the name of an action.
    fn in_action(&self, action: &'static Action) -> Vec<Candidate> {
        let root = |option: &str| branch::with_action(&self.globals, action, option, &self.typing.given, &self.values);
        let options = || self.ask(root(""), &[action.name], self.current);
        let values = |option: &str, value: &str| self.ask(root(option), &[action.name, option], value);
        if let Expected::Value(option) = &self.typing.expected {
            return values(option, self.current);
        }
        if let Some((option, value)) = self.current.split_once('=').filter(|(option, _)| option.starts_with("--")) {
            let Some(name) = scan::option_with_value(option, Some(action), &self.globals) else { return Vec::new() };
            let with_option = |found: Candidate| Candidate { value: format!("{option}={}", found.value), ..found };
            return values(&name, value).into_iter().map(with_option).collect();
        }
        let further = match &self.typing.expected {
            Expected::Further(option) if !self.current.starts_with('-') => values(option, self.current),
            Expected::Field(option, fields) => self.further_fields(option, fields),
            _ => Vec::new(),
        };
        further.into_iter().chain(options()).collect()
    }

    /// The fields of an option that are not given yet.
    fn further_fields(&self, option: &str, fields: &[&str]) -> Vec<Candidate> {
        let is_given =
            |field: &str| self.typing.given.iter().any(|word| word.starts_with(&format!("{option}={field}")));
        let fields = fields.iter().map(|field| format!("{field}="));
        let fields = fields.filter(|field| field.starts_with(self.current) && !is_given(field));
        fields.map(|field| Candidate::new(field, None)).collect()
    }

    /// Asks the engine about a branch of the tree, and leaves out what would be of no use.
    fn ask(&self, mut root: Command, words: &[&str], current: &str) -> Vec<Candidate> {
        let given = self.given_in(&root, words);
        let words = ["kms-cli"].iter().chain(words).chain([&current]).map(Into::into).collect::<Vec<_>>();
        let at = words.len() - 1;
        let folder = std::env::current_dir().ok();
        let found = engine::complete(&mut root, words, at, folder.as_deref()).unwrap_or_default();
        let is_wanted = |candidate: &&CompletionCandidate| {
            let Some(arg) = candidate.get_id().and_then(|id| id.strip_prefix("arg::")) else { return true };
            let global = self.globals.get_arguments().find(|global| global.get_id() == arg);
            let is_letter = candidate.get_value().len() == 2;
            let is_unasked = current.is_empty() && (global.is_some() || arg == "version");
            let is_unseen = global.is_some_and(Arg::is_hide_set);
            !is_letter && !is_unasked && !is_unseen && !given.iter().any(|id| id == arg)
        };
        found.iter().filter(is_wanted).filter_map(shown).collect()
    }

    /// The ids of the arguments that are given and cannot be given again.
    fn given_in(&self, root: &Command, words: &[&str]) -> Vec<String> {
        let mut command = root;
        for word in words {
            command = command.find_subcommand(word).unwrap_or(command);
        }
        let typed = self.typing.given.iter().map(String::as_str).chain(words.iter().copied());
        let longs: Vec<&str> =
            typed.filter_map(|word| word.strip_prefix("--")).filter_map(|word| word.split('=').next()).collect();
        let is_given = |arg: &&Arg| {
            let is_repeatable = matches!(arg.get_action(), ArgAction::Append | ArgAction::Count);
            !is_repeatable && arg.get_long().is_some_and(|long| longs.contains(&long))
        };
        let args = command.get_arguments().chain(self.globals.get_arguments());
        args.filter(is_given).map(|arg| arg.get_id().to_string()).collect()
    }
}

/// A candidate of the engine; `None` for a name of a file that cannot be typed.
fn shown(candidate: &CompletionCandidate) -> Option<Candidate> {
    let value = candidate.get_value().to_str().filter(|value| !value.chars().any(char::is_control))?;
    let help = candidate.get_help().map(ToString::to_string);
    Some(Candidate::new(value, help.as_deref().and_then(|help| help.lines().next())))
}
