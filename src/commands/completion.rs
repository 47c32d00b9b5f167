//! `completion`: the script with which a shell completes command lines. Nothing is read and nothing is sent.

use clap::{ArgMatches, Args, FromArgMatches};
use clap_complete::Shell;

use super::{Command, failure, workflows};
use crate::cli::{GlobalOptions, Workflow, completion_tree};
use crate::output::{Failure, write_stdout};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "completion",
        summary: "Prints the script with which a shell completes command lines.",
        build: |command| Completion::augment_args(command).after_help(NOTES),
    },
    run,
};

const NOTES: &str = "\
The script is for the version of kms-cli that printed it.

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
    write_stdout(&script(args.shell)).map_err(|error| failure::of_stdout(&error))
}

/// The script for a shell.
fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut completion_tree(&workflows()), "kms-cli", &mut script);
    let script = String::from_utf8_lossy(&script);
    match shell {
        // clap_complete 4.6 spells the hyphen of a program's name in two ways, and then does not find its own places.
        Shell::Bash => script.replace("kms__subcmd__cli", "kms__cli"),
        _ => script.into_owned(),
    }
}
