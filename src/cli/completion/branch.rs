//! The branch of the tree that the engine is asked about, with the values that can be offered.

use clap::{Arg, Command, ValueHint};

use super::values::Values;
use crate::catalog::{self, Action, Kind};
use crate::cli::forms::{VariableForm, variable_form};
use crate::cli::{GlobalOptions, HELP, Workflow, names, tree};

/// The program before its command, without any command.
pub(super) fn without_commands(globals: &Command, values: &Values) -> Command {
    globals.clone().mut_args(|arg| values.of_arg(arg.global(false)))
}

/// The program before its command, with the names of all commands.
pub(super) fn with_all_commands(globals: &Command, workflows: &[Workflow], values: &Values) -> Command {
    let workflows = workflows.iter().map(|workflow| Command::new(workflow.name).about(workflow.summary));
    let help = Command::new(HELP).about("Shows the help of an action or a command, or a topic");
    let actions = super::current_actions()
        .map(|action| Command::new(action.name).alias(catalog::kebab(action.name)).about(action.summary));
    without_commands(globals, values).subcommands(workflows).subcommand(help).subcommands(actions)
}

/// The program with one command above single actions.
pub(super) fn with_workflow(globals: &Command, workflow: &Workflow, values: &Values) -> Command {
    let command = with_values(tree::workflow_command(globals, workflow), values);
    globals.clone().mut_args(|arg| values.of_arg(arg)).subcommand(command)
}

fn with_values(command: Command, values: &Values) -> Command {
    command.mut_args(|arg| values.of_arg(arg)).mut_subcommands(|command| with_values(command, values))
}

/// The program with one action. Of the options without a fixed name there are `option`, which the user typed, and those
/// that can be next.
pub(super) fn with_action(
    globals: &Command,
    action: &'static Action,
    option: &str,
    given: &[String],
    values: &Values,
) -> Command {
    let typed = option.strip_prefix("--").into_iter().map(str::to_owned);
    let forms: Vec<String> = match option {
        "" => next_forms(action, given),
        _ => typed.filter(|name| variable_form(action, name).is_some()).collect(),
    };
    let command = tree::action_command(action).mut_args(|arg| match action.param(arg.get_id().as_str()) {
        Some(param) => values.of_param(arg, param),
        None => arg,
    });
    let forms = forms.into_iter().filter_map(|name| variable_form(action, &name)).map(|(name, form)| {
        let arg = Arg::new(name.clone()).long(name).hide(true);
        match form {
            VariableForm::File(_) => arg.value_hint(ValueHint::AnyPath),
            VariableForm::Member(param) => values.of_param(arg, param),
        }
    });
    let command = command.args(forms.collect::<Vec<_>>());
    globals.clone().mut_args(|arg| values.of_arg(arg)).subcommand(command)
}

/// `--Policy-FILE` for every parameter, and the next place of every list.
fn next_forms(action: &'static Action, given: &[String]) -> Vec<String> {
    let mut forms = Vec::new();
    for param in names::arguments(action) {
        let Kind::List(members) = param.kind else {
            forms.push(format!("{}-FILE", param.name));
            continue;
        };
        let places = given.iter().filter_map(|word| {
            word.strip_prefix("--")?.strip_prefix(param.name)?.strip_prefix('.')?.split(['.', '=']).next()?.parse().ok()
        });
        let last: u16 = places.max().unwrap_or(0);
        let is_given = |form: &String| given.iter().any(|word| word.starts_with(&format!("--{form}=")));
        let of_place = |place: u16| match members {
            [] => vec![format!("{}.{place}", param.name)],
            members => members.iter().map(|member| format!("{}.{place}.{member}", param.name)).collect(),
        };
        let open: Vec<String> = of_place(last.max(1)).into_iter().filter(|form| !is_given(form)).collect();
        forms.extend(if open.is_empty() { of_place(last.saturating_add(1)) } else { open });
    }
    forms
}

/// The options that every command knows, as far as they are typed; `None` when one of them cannot be right.
pub(super) fn global_options(given: &[String], globals: &Command) -> Option<GlobalOptions> {
    let of_program = |word: &String| {
        let (long, value) = match word.strip_prefix("--")?.split_once('=') {
            Some((long, value)) => (long, Some(value)),
            None => (word.strip_prefix("--")?, None),
        };
        let arg = globals.get_arguments().find(|arg| arg.get_long() == Some(long) && arg.get_id() != "help")?;
        Some(match value {
            Some(value) if arg.get_value_hint() == ValueHint::AnyPath => format!("--{long}={}", expanded(value)),
            _ => word.clone(),
        })
    };
    let words = std::iter::once("kms-cli".to_owned()).chain(given.iter().filter_map(of_program));
    let matches = globals.clone().try_get_matches_from(words).ok()?;
    GlobalOptions::read(&matches).ok()
}

/// The path that the shell will make of a word.
fn expanded(path: &str) -> String {
    let home = path.strip_prefix("~/").zip(dirs::home_dir());
    home.map_or_else(|| path.to_owned(), |(rest, home)| home.join(rest).to_string_lossy().into_owned())
}
