//! What the program does: calling one action, and the workflows above single actions, one file each.

mod call;
mod cipher_file;
mod configure;
mod decrypt_file;
mod demo;
mod encrypt_file;
mod failure;
mod files;
mod local;
mod result;
mod session;
mod whoami;

use std::ffi::OsString;

use clap::ArgMatches;

use crate::cli::{self, ColorChoice, GlobalOptions, Stop, Target, Workflow};
use crate::output::{Exit, Failure, write_stderr, write_stdout};

/// A workflow and the function that runs it.
struct Command {
    workflow: Workflow,
    run: fn(&GlobalOptions, &ArgMatches) -> Result<(), Failure>,
}

const COMMANDS: [Command; 6] =
    [encrypt_file::COMMAND, decrypt_file::COMMAND, configure::COMMAND, whoami::COMMAND, local::COMMAND, demo::COMMAND];

/// The commands above single actions, in the order of the help.
pub fn workflows() -> Vec<Workflow> {
    COMMANDS.iter().map(|command| command.workflow).collect()
}

/// Runs a command line, the program's name first, and returns the exit code of the process.
pub fn main(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let color = ColorChoice::among(&args);
    let (result, colour) = match cli::parse(args, &workflows()) {
        Ok(invocation) => (run(&invocation), session::colour(invocation.options.color)),
        Err(stop) => (show(stop), session::colour(color)),
    };
    match result {
        Ok(()) => Exit::Done.code(),
        Err(failure) if failure.exit() == Exit::Done => Exit::Done.code(),
        Err(failure) => {
            write_stderr(&failure.render(colour));
            failure.exit().code()
        }
    }
}

fn show(stop: Stop) -> Result<(), Failure> {
    match stop {
        Stop::Show(text) => write_stdout(&text).map_err(|error| failure::of_stdout(&error)),
        Stop::Wrong(wrong) => Err(failure::of_wrong(wrong)),
    }
}

fn run(invocation: &cli::Invocation) -> Result<(), Failure> {
    let options = &invocation.options;
    match &invocation.target {
        Target::Action(action, matches) => call::run(options, action, matches),
        Target::Workflow(name, matches) => {
            let command = COMMANDS.iter().find(|command| command.workflow.name == *name);
            let command = command.ok_or_else(|| Failure::usage(format!("unknown command '{name}'")))?;
            (command.run)(options, matches)
        }
    }
}
