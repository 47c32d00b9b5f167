//! What clap finds wrong with a command line, said in the form of all other errors.

use std::error::Error as _;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Wrong, suggest};

/// Says what is wrong. `command` is the tree that was parsed with; its names are what can be suggested.
pub(super) fn wrong(error: &clap::Error, command: &Command) -> Wrong {
    let chosen = command.get_subcommands().next().unwrap_or(command);
    let text = |kind| texts(error, kind).into_iter().next().unwrap_or_default();
    let arg = bare(text(ContextKind::InvalidArg));
    match error.kind() {
        ErrorKind::UnknownArgument if arg.starts_with('-') => {
            suggest::unknown_option(arg, chosen.get_name(), chosen.get_arguments().filter_map(clap::Arg::get_long))
        }
        ErrorKind::UnknownArgument => Wrong::new(format!("'{arg}' is one word too many")).hint(help(chosen)),
        ErrorKind::ArgumentConflict if arg == bare(text(ContextKind::PriorArg)) => {
            Wrong::new(format!("{arg} is given more than once"))
        }
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            Wrong::new(format!("{arg} needs a value"))
        }
        ErrorKind::InvalidValue => {
            let allowed = texts(error, ContextKind::ValidValue);
            let near = suggest::near(text(ContextKind::InvalidValue), allowed.iter().copied());
            let wrong = Wrong::new(format!("{arg} must be one of {}", allowed.join(", ")));
            suggest::hint_at(wrong, near.first())
        }
        ErrorKind::ValueValidation => {
            let reason = error.source().map(ToString::to_string).unwrap_or_default();
            Wrong::new(format!("{arg} cannot be '{}': {reason}", text(ContextKind::InvalidValue)))
        }
        ErrorKind::TooManyValues => Wrong::new(format!("{arg} takes no value")),
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(error, ContextKind::InvalidArg).join(", ");
            Wrong::new(format!("{} needs {missing}", chosen.get_name())).hint(help(chosen))
        }
        ErrorKind::MissingSubcommand | ErrorKind::InvalidSubcommand => {
            let names: Vec<&str> = chosen.get_subcommands().map(Command::get_name).collect();
            let near = suggest::near(text(ContextKind::InvalidSubcommand), names.iter().copied());
            let wrong = Wrong::new(format!("{} needs one of {} behind it", chosen.get_name(), names.join(", ")));
            if error.kind() == ErrorKind::InvalidSubcommand { suggest::hint_at(wrong, near.first()) } else { wrong }
        }
        _ => other(error),
    }
}

/// The first line of what clap says.
fn other(error: &clap::Error) -> Wrong {
    let text = error.render().to_string();
    let line = text.lines().next().unwrap_or_default();
    Wrong::new(line.strip_prefix("error: ").unwrap_or(line))
}

fn help(command: &Command) -> String {
    suggest::help(command.get_name())
}

/// The name of an option without its placeholder: `--color` of `--color <WHEN>`.
fn bare(arg: &str) -> &str {
    arg.split([' ', '=']).next().unwrap_or(arg)
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text],
        Some(ContextValue::Strings(texts)) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}
