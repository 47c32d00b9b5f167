//! `configure`: the profiles of `~/.aliyun/config.json`, made, shown, chosen and removed.

mod delete;
mod get;
mod import;
mod interactive;
mod list;
mod login;
mod save;
mod set;
mod switch;

use clap::{ArgMatches, Args, FromArgMatches, Subcommand};

use super::session::Session;
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::output::{Failure, write_stderr, write_stdout};
use crate::profile::{ConfigFile, Document, environment, named_profile};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "configure",
        summary: "Asks for credentials and keeps them as a profile; shows, switches, imports profiles.",
        build: |command| Configure::augment_args(command).arg_required_else_help(false).after_help(NOTES),
    },
    run,
};

const NOTES: &str = "\
Without a command behind it, configure asks for what the mode of the profile needs. Typed secrets
are not shown; Enter keeps the value in brackets. The profile becomes the current one. In the modes
CloudSSO and OAuth the login follows at once.

The file is ~/.aliyun/config.json, which the official CLI and SDKs read as well. Only what changes
is written anew; the file is for its owner only.

Examples:
  kms-cli configure
  kms-cli configure --profile ops --mode RamRoleArn";

#[derive(Debug, Args)]
struct Configure {
    #[command(flatten)]
    login: login::Login,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Write the fields of the credential flags into a profile and make it current.
    #[command(after_help = set::NOTES)]
    Set,
    /// Show a profile or some of its fields; secrets are masked.
    #[command(after_help = get::NOTES)]
    Get(get::Get),
    /// List the profiles.
    #[command(after_help = list::NOTES)]
    List,
    /// Make the profile of --profile the current one.
    #[command(after_help = switch::NOTES)]
    Switch,
    /// Remove the profile of --profile.
    #[command(after_help = delete::NOTES)]
    Delete,
    /// Log in with a browser, for a profile of mode CloudSSO or OAuth.
    #[command(after_help = login::NOTES)]
    Login(login::Login),
    /// Make profiles from the INI file of the SDKs or from the environment.
    #[command(after_help = import::NOTES)]
    Import(import::Import),
}

/// What every task works with.
struct Context<'a> {
    options: &'a GlobalOptions,
    session: &'a Session<'a>,
    file: ConfigFile,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Configure::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let session = Session::new(options)?;
    let file = ConfigFile::of(&options.flags, session.environment()).ok_or_else(|| {
        Failure::setup("there is no home directory for ~/.aliyun/config.json")
            .hint("name a file with --config-path FILE")
    })?;
    let context = Context { options, session: &session, file };
    match args.task {
        None => interactive::run(&context, &args.login),
        Some(Task::Set) => set::run(&context),
        Some(Task::Get(args)) => get::run(&context, &args),
        Some(Task::List) => list::run(&context),
        Some(Task::Switch) => switch::run(&context),
        Some(Task::Delete) => delete::run(&context),
        Some(Task::Login(args)) => login::run(&context, &args),
        Some(Task::Import(args)) => import::run(&context, &args),
    }
}

impl Context<'_> {
    /// Reads the file, which may be missing unless a flag or variable names it.
    fn existing(&self) -> Result<Document, Failure> {
        self.read(ConfigFile::read_existing)
    }

    /// Reads the file, which may be missing.
    fn new_or_existing(&self) -> Result<Document, Failure> {
        self.read(ConfigFile::read)
    }

    fn read(
        &self,
        read: impl FnOnce(&ConfigFile, &mut Vec<String>) -> Result<Document, crate::profile::Error>,
    ) -> Result<Document, Failure> {
        let mut notes = Vec::new();
        let document = read(&self.file, &mut notes).map_err(failure::of_profile);
        self.session.note(&notes);
        document
    }

    /// The profile that is meant, and what says so: a flag, a variable, or the file.
    fn profile(&self, document: &Document) -> (String, String) {
        let named = named_profile(&self.options.flags, self.session.environment());
        named.unwrap_or_else(|| (document.current_or_default(), "current".to_owned()))
    }

    /// The profile of `--profile`, for tasks that act on no other.
    fn named(&self, task: &str) -> Result<String, Failure> {
        let name = self.options.profile.clone().filter(|name| !name.is_empty());
        name.ok_or_else(|| {
            Failure::usage("--profile NAME is missing")
                .hint(format!("such as `kms-cli configure {task} --profile ops`; `kms-cli configure list` lists them"))
        })
    }

    /// Prints a result.
    fn print(&self, text: &str) -> Result<(), Failure> {
        match self.options.quiet {
            true => Ok(()),
            false => write_stdout(text).map_err(|error| failure::of_stdout(&error)),
        }
    }

    /// Tells what was done.
    fn report(&self, text: &str) {
        if !self.options.quiet {
            write_stderr(&format!("{text}\n"));
        }
    }

    /// Notes that a variable goes before the current profile of the file.
    fn note_variable(&self, current: &str) {
        if let Some((variable, name)) = self.session.environment().get(&environment::PROFILE)
            && name != current
        {
            self.session.note(&[format!("{variable} names profile '{name}', which goes before the current one")]);
        }
    }
}
