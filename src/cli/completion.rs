//! The tree for the completion of shells: what the help shows, with the values that can be offered.
//!
//! What is parsed with is another tree, which leaves values to checks of their own.

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, ValueHint};

use super::{HELP, TOPICS, Workflow, names, tree};
use crate::catalog::{self, Kind, Lifecycle, Param};

/// The whole tree for completions: every current action and every command, without what the help hides. Names are the
/// API's own; their kebab-case aliases are understood and not offered.
pub fn completion_tree(workflows: &[Workflow]) -> Command {
    let full = tree::full_tree(workflows);
    let is_shown = |command: &Command| match catalog::action(command.get_name()) {
        Some(action) => action.lifecycle == Lifecycle::Current,
        None => true,
    };
    let commands = full.get_subcommands().filter(|command| is_shown(command)).cloned().map(with_values);
    let commands: Vec<Command> = commands.collect();
    let help = help(&commands);
    Command::new("kms-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .args(full.get_arguments().filter(|arg| !arg.is_hide_set()).cloned())
        .subcommands(commands)
        .subcommand(help)
}

/// The word `help`, behind which the name of a topic, a command or an action stands.
fn help(commands: &[Command]) -> Command {
    let topics = TOPICS.iter().map(|topic| topic.name.to_owned());
    let commands = commands.iter().map(|command| command.get_name().to_owned());
    let mut names: Vec<String> = topics.collect();
    names.extend(commands.filter(|name| !names.contains(name)).collect::<Vec<_>>());
    let about = Arg::new("about").value_name("NAME").value_parser(PossibleValuesParser::new(names));
    Command::new(HELP).about("Shows the help of an action or a command, or a topic").arg(about)
}

/// What stands in the help of a command for the name of an action.
const ACTION: &str = "ACTION";

/// An action with the values of its parameters; any other command with the names of actions where it takes them.
fn with_values(command: Command) -> Command {
    let Some(action) = catalog::action(command.get_name()) else { return command.mut_args(with_actions) };
    names::arguments(action).fold(command, |command, param| {
        command.mut_arg(param.name, |arg| match values(param) {
            [] => arg.value_hint(ValueHint::Other),
            values => arg.value_parser(PossibleValuesParser::new(values)),
        })
    })
}

fn with_actions(arg: Arg) -> Arg {
    match arg.get_value_names() {
        Some([name]) if *name == ACTION => {
            let current = catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current);
            arg.value_parser(PossibleValuesParser::new(current.map(|action| action.name)))
        }
        _ => arg,
    }
}

/// The values of a parameter that are known, even where the service may know more.
fn values(param: &Param) -> &'static [&'static str] {
    match param.kind {
        Kind::Boolean => &["true", "false"],
        _ => param.allowed,
    }
}
