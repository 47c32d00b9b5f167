//! What the program does: calling one action, and the workflows above single actions, one file each.

mod batch;
mod call;
mod cipher_file;
mod completion;
mod configure;
mod debug;
mod decrypt_file;
mod demo;
mod encrypt_file;
mod failure;
mod files;
mod local;
mod man;
mod paging;
mod policy;
mod result;
mod session;
mod voice;
mod waiting;
mod whoami;

use std::ffi::OsString;

use clap::ArgMatches;

use self::voice::Voice;
use crate::cli::{self, GlobalOptions, Guess, Stop, Target, Workflow};
use crate::output::{Exit, Failure, write_stdout};

/// A workflow and the function that runs it.
struct Command {
    workflow: Workflow,
    run: fn(&GlobalOptions, &ArgMatches) -> Result<(), Failure>,
}

const COMMANDS: [Command; 11] = [
    encrypt_file::COMMAND,
    decrypt_file::COMMAND,
    batch::COMMAND,
    configure::COMMAND,
    whoami::COMMAND,
    waiting::COMMAND,
    policy::COMMAND,
    local::COMMAND,
    completion::COMMAND,
    man::COMMAND,
    demo::COMMAND,
];

/// The commands above single actions, in the order of the help.
pub fn workflows() -> Vec<Workflow> {
    COMMANDS.iter().map(|command| command.workflow).collect()
}

/// Runs a command line, the program's name first, and returns the exit code of the process.
pub fn main(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|word| word == completion::QUESTION) {
        completion::answer(&args[2..]);
        return Exit::Done.code();
    }
    let guess = Guess::of(&args);
    let (result, voice) = match cli::parse(args, &workflows()) {
        Ok(invocation) => {
            let voice = Voice::of(&invocation.options);
            voice.begin();
            (run(&invocation), voice)
        }
        Err(Stop::Show(text)) => (show(&text), Voice::of_help(guess)),
        Err(Stop::Wrong(wrong)) => (Err(failure::of_wrong(wrong)), Voice::of_guess(guess)),
    };
    match result {
        Err(failure) if failure.exit() != Exit::Done => voice.tell(&failure).code(),
        Ok(()) | Err(_) => {
            voice.end();
            Exit::Done.code()
        }
    }
}

fn show(text: &str) -> Result<(), Failure> {
    write_stdout(text).map_err(|error| failure::of_stdout(&error))
}

fn run(invocation: &cli::Invocation) -> Result<(), Failure> {
    let options = &invocation.options;
    match &invocation.target {
        Target::Action(action, matches) => call::run(options, action, matches),
        Target::Workflow(name, matches) => {
            let command = COMMANDS.iter().find(|command| command.workflow.name == *name);
            let command = command.ok_or_else(|| Failure::usage(format!("unknown command '{name}'")))?;
            paging::refuse_for_command(options, name)?;
            waiting::refuse_for_command(options, name)?;
            (command.run)(options, matches)
        }
    }
}
