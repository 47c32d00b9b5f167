//! The clap tree. Only the branch that the user chose is built, so starting costs the same however long the catalog.

use clap::{Arg, ArgAction, Command};

use super::{GlobalOptions, Workflow, forms, help, names};
use crate::catalog::{self, Action, Param};

/// The program with its global options and nothing else.
pub(super) fn root() -> Command {
    GlobalOptions::augment(Command::new("kms-cli"))
        .version(env!("CARGO_PKG_VERSION"))
        .about("Command-line tool for Alibaba Cloud Key Management Service, with an embedded local KMS.")
        .long_about(None)
        .max_term_width(100)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::HelpShort).global(true).help("Print help"))
}

/// The program with one action as its only subcommand. `words` are the arguments that will be parsed: members of
/// repeat lists and `-FILE` forms have no fixed names, so those that occur are added.
pub(super) fn with_action(root: Command, action: &'static Action, words: &[String]) -> Command {
    let mut command = action_command(action);
    let mut known: Vec<&str> = Vec::new();
    for word in words {
        let name = word.strip_prefix("--").and_then(|word| word.split('=').next()).unwrap_or_default();
        if !known.contains(&name) && forms::variable_form(action, name).is_some() {
            known.push(name);
            command = command.arg(value(Arg::new(name.to_owned()).long(name.to_owned())).hide(true));
        }
    }
    hide_globals(root).subcommand_required(true).subcommand(command)
}

/// The program with one command above single actions as its only subcommand.
pub(super) fn with_workflow(root: Command, workflow: &Workflow) -> Command {
    let root = hide_globals(root);
    let command = workflow_command(&root, workflow);
    root.subcommand_required(true).subcommand(command)
}

/// The whole tree: every action and every command, for manuals and tests.
pub fn full_tree(workflows: &[Workflow]) -> Command {
    let root = root().subcommands(catalog::actions().map(action_command));
    let commands: Vec<Command> = workflows.iter().map(|workflow| workflow_command(&root, workflow)).collect();
    root.subcommands(commands)
}

/// One command above single actions as a clap command. Where `-o` is its output file, `--output` has no short form.
pub(super) fn workflow_command(root: &Command, workflow: &Workflow) -> Command {
    let command = (workflow.build)(Command::new(workflow.name).about(workflow.summary));
    let notes = match command.get_after_help() {
        Some(notes) => format!("{notes}\n\n{}", help::GLOBAL_OPTIONS_NOTE),
        None => help::GLOBAL_OPTIONS_NOTE.to_owned(),
    };
    let takes_o = command.get_arguments().any(|arg| arg.get_short() == Some('o'));
    let output = root.get_arguments().find(|arg| arg.get_id() == "output").filter(|_| takes_o);
    command.args(output.map(|arg| arg.clone().short(None))).after_help(notes)
}

/// One action as a clap command.
pub fn action_command(action: &'static Action) -> Command {
    let command = Command::new(action.name)
        .alias(catalog::kebab(action.name))
        .about(action.summary)
        .hide(action.lifecycle != catalog::Lifecycle::Current)
        .after_help(help::action_notes(action))
        .args(names::arguments(action).map(parameter));
    if help::is_legacy(action) { command.before_help(help::LEGACY_NOTE) } else { command }
}

fn parameter(param: &'static Param) -> Arg {
    let arg = Arg::new(param.name)
        .long(param.name)
        .alias(catalog::kebab(param.name))
        .value_name(help::type_name(param))
        .help(help::parameter(param))
        .help_heading("Parameters");
    let arg = value(arg);
    match param.kind {
        catalog::Kind::List(_) => arg.action(ArgAction::Append),
        _ => arg,
    }
}

/// Any text, empty or with a leading hyphen too.
fn value(arg: Arg) -> Arg {
    arg.num_args(1).allow_hyphen_values(true).action(ArgAction::Set)
}

/// Leaves the global options out of the help of an action, which names the place where they are listed.
pub(super) fn hide_globals(root: Command) -> Command {
    root.mut_args(|arg| if arg.get_id() == "help" { arg } else { arg.hide(true) })
}
