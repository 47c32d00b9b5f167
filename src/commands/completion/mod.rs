//! `completion`: the script with which a shell completes command lines, and the answers to what such a script asks.

mod account;
mod bash;
mod shell;

use std::ffi::OsString;

use clap::{ArgMatches, Args, FromArgMatches};

use self::shell::Shell;
use super::{Command, failure, workflows};
use crate::cli::{GlobalOptions, Workflow};
use crate::output::{Failure, write_stdout};

/// The word with which a script asks what may stand at the cursor.
pub(super) const QUESTION: &str = "__complete";

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "completion",
        summary: "Prints the script with which a shell completes command lines.",
        build: |command| Completion::augment_args(command).after_help(NOTES),
    },
    run,
};

const NOTES: &str = "\
The script asks kms-cli at each Tab, so it need not be renewed. Names of keys, aliases and secrets
come from the account; `completion.account = false` in ~/.aliyun/kms-cli.toml does without.

Examples:
  kms-cli completion bash > ~/.local/share/bash-completion/completions/kms-cli
  kms-cli completion fish > ~/.config/fish/completions/kms-cli.fish";

#[derive(Debug, Args)]
struct Completion {
    /// The shell.
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

fn run(_options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Completion::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    write_stdout(args.shell.script()).map_err(|error| failure::of_stdout(&error))
}

/// Answers a script: the shell, and the words as that shell passes them. Whatever fails, nobody is told.
pub(super) fn answer(args: &[OsString]) {
    let words: Option<Vec<String>> = args.iter().map(|word| word.to_str().map(str::to_owned)).collect();
    if let Some((shell, words)) = words.as_deref().and_then(<[String]>::split_first)
        && let Some(shell) = Shell::of_name(shell)
    {
        let _ = write_stdout(&shell.answer(words, &workflows(), account::names));
    }
}
