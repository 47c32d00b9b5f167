//! `man`: the manual pages of the program, its actions, its commands and the topics of its help.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::{ArgMatches, Args, FromArgMatches};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::files::{Audience, Destination, Existing, FileError};
use super::{Command, failure, workflows};
use crate::cli::{GlobalOptions, TOPICS, Topic, Workflow, manual};
use crate::output::{Failure, write_stderr};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "man",
        summary: "Writes the manual pages into a folder.",
        build: |command| Manual::augment_args(command).after_help(NOTES),
    },
    run,
};

const NOTES: &str = "\
Pages that are already there are replaced with --force only.

Example:
  kms-cli man ~/.local/share/man";

/// What stands at the foot of a page, on the left.
const SOURCE: &str = "kms-cli manual";

/// What stands at its foot in the middle, where others have a date: the pages of one version are always the same.
const VERSION: &str = concat!("kms-cli ", env!("CARGO_PKG_VERSION"));

#[derive(Debug, Args)]
struct Manual {
    /// Folder for the pages, which come into man1 and man7 below it; made where they are missing.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// A page and its place, such as `man1/kms-cli.1`.
struct Page {
    path: String,
    text: Vec<u8>,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Manual::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let pages = pages().map_err(|error| Failure::other(format!("cannot make the pages: {error}")))?;
    let folder = args.folder;
    for section in ["man1", "man7"] {
        let folder = folder.join(section);
        fs::create_dir_all(&folder)
            .map_err(|error| Failure::other(format!("cannot create '{}': {error}", folder.display())))?;
    }
    let existing = if options.force { Existing::Replace } else { Existing::Keep };
    let place = |page: &Page| Destination::new(&folder.join(&page.path), None, existing);
    // All places are looked at before the first page is written.
    let places: Vec<Destination> =
        pages.iter().map(place).collect::<Result<_, FileError>>().map_err(failure::of_file)?;
    for (page, place) in pages.iter().zip(places) {
        place.write(&page.text, Audience::Usual).map_err(failure::of_file)?;
    }
    if !options.quiet {
        write_stderr(&format!("{} pages are in {}\n", pages.len(), folder.display()));
    }
    Ok(())
}

fn pages() -> io::Result<Vec<Page>> {
    let commands = manual(&workflows()).into_iter().map(page_of_command);
    commands.chain(TOPICS.iter().map(page_of_topic)).collect()
}

fn page_of_command(command: clap::Command) -> io::Result<Page> {
    let notes = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let before = command.get_before_help().map(ToString::to_string).unwrap_or_default();
    let has_arguments = command.get_arguments().any(|arg| !arg.is_hide_set());
    let has_commands = command.get_subcommands().any(|command| !command.is_hide_set());
    let man = Man::new(command).date(VERSION).source(SOURCE);
    let mut text = Vec::new();
    man.render_title(&mut text)?;
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    as_it_is(&before).to_writer(&mut text)?;
    if has_arguments {
        man.render_options_section(&mut text)?;
    }
    if has_commands {
        man.render_subcommands_section(&mut text)?;
    }
    section("NOTES", &notes).to_writer(&mut text)?;
    see_also().to_writer(&mut text)?;
    Ok(Page { path: format!("man1/{}", man.get_filename()), text })
}

fn page_of_topic(topic: &Topic) -> io::Result<Page> {
    let name = format!("kms-cli-{}", topic.name);
    let mut roff = Roff::new();
    roff.control("TH", [name.as_str(), "7", VERSION, SOURCE]);
    roff.control("SH", ["NAME"]);
    roff.text([roman(format!("{name} - {}", topic.summary.trim_end_matches('.')))]);
    let mut text = Vec::new();
    roff.to_writer(&mut text)?;
    section("DESCRIPTION", topic.text).to_writer(&mut text)?;
    see_also().to_writer(&mut text)?;
    Ok(Page { path: format!("man7/{name}.7"), text })
}

/// A section whose lines stay as they are.
fn section(heading: &str, text: &str) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [heading]);
    roff.extend([as_it_is(text)]);
    roff
}

fn as_it_is(text: &str) -> Roff {
    let mut roff = Roff::new();
    if text.is_empty() {
        return roff;
    }
    roff.control("nf", []);
    for line in text.lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff
}

fn see_also() -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", ["SEE ALSO"]);
    let topics = TOPICS.iter().flat_map(|topic| [roman(", "), bold(format!("kms-cli-{}", topic.name)), roman("(7)")]);
    roff.text([bold("kms-cli"), roman("(1)")].into_iter().chain(topics).collect::<Vec<_>>());
    roff
}
