//! What the user types: the clap tree built from the catalog, the global options and the sources of values.

mod completion;
mod forms;
mod help;
mod json_fields;
mod manual;
mod mistake;
mod names;
mod options;
mod parameters;
mod scan;
mod suggest;
mod topics;
mod tree;
mod values;

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use crate::catalog::{self, Action};

pub use completion::{Candidate, Lookup, Names, Subject, candidates, files};
pub use manual::manual;
pub use options::{ColorChoice, ErrorFormatChoice, GlobalOptions, Guess, MethodChoice, SignatureChoice};
pub use parameters::{Parameters, Refused, of_object, skeleton};
pub use suggest::near;
pub use topics::{TOPICS, Topic};
pub use tree::{action_command, full_tree};
pub use values::{Input, InputError};

/// A command above single actions, as the tree shows it.
#[derive(Debug, Clone, Copy)]
pub struct Workflow {
    /// The name that the user types.
    pub name: &'static str,
    /// One line for the help.
    pub summary: &'static str,
    /// Adds the command's own arguments.
    pub build: fn(Command) -> Command,
}

/// A command line that was understood.
#[derive(Debug)]
pub struct Invocation {
    /// The options that every command knows.
    pub options: GlobalOptions,
    /// What is to be done.
    pub target: Target,
}

/// What a command line asks for.
#[derive(Debug)]
pub enum Target {
    /// One API action.
    Action(&'static Action, ArgMatches),
    /// A command above single actions.
    Workflow(&'static str, ArgMatches),
}

/// A command line that asks for nothing that could be run.
#[derive(Debug)]
pub enum Stop {
    /// Help or the version was asked for: the text for standard output.
    Show(String),
    /// The command line is wrong: the text for standard error.
    Wrong(Wrong),
}

/// What is wrong with a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The mistake.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<String>,
}

impl Wrong {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hints: Vec::new() }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl From<Wrong> for Stop {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

/// The action with this name, in either spelling.
///
/// # Errors
/// When there is none; names that are like it are suggested.
pub fn action_named(name: &str) -> Result<&'static Action, Wrong> {
    catalog::action_or_alias(name).ok_or_else(|| suggest::unknown_action(name))
}

/// The word that stands for `--help`, or comes before a topic: `kms-cli help Encrypt`, `kms-cli help files`.
const HELP: &str = "help";

/// Understands a command line, the program's name first. Nothing is read and nothing is sent.
///
/// # Errors
/// When there is nothing to run: help was asked for, or a name or value cannot be right.
pub fn parse(args: impl IntoIterator<Item = OsString>, workflows: &[Workflow]) -> Result<Invocation, Stop> {
    understand(words(args)?, workflows)
}

fn understand(mut words: Vec<String>, workflows: &[Workflow]) -> Result<Invocation, Stop> {
    let root = tree::root();
    let workflow = |name: &str| workflows.iter().find(|workflow| workflow.name == name);
    let is_command = |name: &str| name == HELP || workflow(name).is_some() || catalog::action_or_alias(name).is_some();
    let Some(at) = scan::find_command(&words, &root, is_command) else { return parse_root(root, &words, workflows) };
    let name = words[at].as_str();
    if name == HELP {
        words.remove(at);
        let about = words.get(at).filter(|word| !word.starts_with('-'));
        if let Some(about) = about {
            match topics::topic(about) {
                Some(topic) => return Err(Stop::Show(topic.text.to_owned())),
                None if !is_command(about) => return Err(suggest::unknown_topic(about, workflows).into()),
                None => {}
            }
        }
        words.push("--help".to_owned());
        return understand(words, workflows);
    }
    match (workflow(name), catalog::action_or_alias(name)) {
        (Some(workflow), _) => parse_workflow(root, &words, workflow),
        (None, Some(action)) => parse_action(root, &words, at, action),
        (None, None) => Err(suggest::unknown_command(name, workflows).into()),
    }
}

/// The words of the command line without the program's name.
fn words(args: impl IntoIterator<Item = OsString>) -> Result<Vec<String>, Wrong> {
    args.into_iter()
        .skip(1)
        .map(|word| {
            word.into_string().map_err(|_| {
                Wrong::new("an argument is not valid UTF-8 text").hint("bytes can be passed as fileb://PATH")
            })
        })
        .collect()
}

fn parse_root(root: Command, words: &[String], workflows: &[Workflow]) -> Result<Invocation, Stop> {
    let mut command = help::root(root, workflows);
    match command.try_get_matches_from_mut(with_program(words)) {
        Err(error) => Err(stop(&error, &command)),
        Ok(_) if words.is_empty() => Err(Stop::Show(command.render_help().to_string())),
        Ok(_) => Err(Wrong::new("no action is named").hint("kms-cli --help lists the actions").into()),
    }
}

fn parse_workflow(root: Command, words: &[String], workflow: &Workflow) -> Result<Invocation, Stop> {
    let mut command = tree::with_workflow(root, workflow);
    let matches = command.try_get_matches_from_mut(with_program(words)).map_err(|error| stop(&error, &command))?;
    let (_, inner) = matches.subcommand().ok_or_else(|| Wrong::new("no command is named"))?;
    let options = GlobalOptions::read(inner)?;
    Ok(Invocation { options, target: Target::Workflow(workflow.name, inner.clone()) })
}

fn parse_action(root: Command, words: &[String], at: usize, action: &'static Action) -> Result<Invocation, Stop> {
    let mut line = scan::join_values(&words[..at], action, &root)?;
    line.extend(scan::join_values(&words[at + 1..], action, &root)?);
    let mut command = tree::with_action(root, action, &line);
    let program_and_action = ["kms-cli".to_owned(), action.name.to_owned()];
    let matches = command
        .try_get_matches_from_mut(program_and_action.into_iter().chain(line))
        .map_err(|error| stop(&error, &command))?;
    let (_, inner) = matches.subcommand().ok_or_else(|| Wrong::new("no action is named"))?;
    let options = GlobalOptions::read(inner)?;
    Ok(Invocation { options, target: Target::Action(action, inner.clone()) })
}

fn with_program(words: &[String]) -> impl Iterator<Item = String> {
    std::iter::once("kms-cli".to_owned()).chain(words.iter().cloned())
}

/// Turns what clap has to say into ours: its help as it is, its errors in the form of all others.
fn stop(error: &clap::Error, command: &Command) -> Stop {
    if error.use_stderr() { mistake::wrong(error, command).into() } else { Stop::Show(error.render().to_string()) }
}
