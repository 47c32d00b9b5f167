//! The values that can be offered for an option, an argument or a parameter.

use std::ffi::OsStr;
use std::sync::Arc;

use clap::builder::ArgExt;
use clap::{Arg, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};

use super::{Candidate, Lookup, Subject, current_actions};
use crate::catalog::{Content, Kind, Named, Param};
use crate::cli::GlobalOptions;
use crate::profile::{Choice, FIELDS, Mode};
use crate::wire::REGIONS;

/// Says of an argument of a command what of the account it names.
#[derive(Debug, Clone, Copy)]
pub struct Names(pub Named);

impl ArgExt for Names {}

/// Where values come from that are not known here.
#[derive(Clone)]
pub(super) struct Values {
    pub(super) lookup: Lookup,
    /// The options that are typed; `None` when they cannot be right, and then nobody is asked.
    pub(super) options: Arc<Option<GlobalOptions>>,
}

/// How the values are found of an argument whose type does not tell them.
enum Found {
    Words(Vec<&'static str>),
    Looked(Subject),
    Files,
    Folders,
}

/// The texts that a value begins with where it comes from a file.
const SOURCES: [&str; 2] = ["file://", "fileb://"];

impl Values {
    /// An option of every command, or an argument of one, with its values.
    pub(super) fn of_arg(&self, arg: Arg) -> Arg {
        match found(&arg) {
            Some(Found::Words(words)) => arg.add(ArgValueCompleter::new(move |current: &OsStr| {
                beginning(current, words.iter().map(CompletionCandidate::new).collect())
            })),
            Some(Found::Looked(subject)) => arg.add(self.of_subject(subject)),
            Some(Found::Files) => arg.add(ArgValueCompleter::new(PathCompleter::file())),
            Some(Found::Folders) => arg.add(ArgValueCompleter::new(PathCompleter::dir())),
            None => arg,
        }
    }

    /// A parameter with its values.
    pub(super) fn of_param(&self, arg: Arg, param: &'static Param) -> Arg {
        let named = param.names.map(|named| self.of_subject(Subject::Account(named)));
        let of_file = match (param.content, param.kind) {
            (Content::Plain, Kind::Map | Kind::Array) => &SOURCES[..1],
            (Content::Plain, _) if !param.secret => &[],
            (Content::Json(_), _) => &SOURCES[..1],
            _ => &SOURCES[..],
        };
        arg.value_hint(ValueHint::Other).add(ArgValueCompleter::new(move |current: &OsStr| {
            let text = current.to_str().unwrap_or_default();
            if let Some((source, path)) = SOURCES.iter().find_map(|source| Some((*source, text.strip_prefix(source)?)))
            {
                return paths(path).into_iter().map(|path| path.add_prefix(source)).collect();
            }
            let known = known(param).iter().chain(of_file).map(CompletionCandidate::new).collect();
            let mut values = beginning(current, known);
            values.extend(named.iter().flat_map(|named| named.complete(current)));
            values
        }))
    }

    /// Names that somebody else knows. ARNs are offered where one is typed.
    fn of_subject(&self, subject: Subject) -> ArgValueCompleter {
        let Self { lookup, options } = self.clone();
        ArgValueCompleter::new(move |current: &OsStr| {
            let Some(options) = &*options else { return Vec::new() };
            let is_arn = |candidate: &Candidate| candidate.value.starts_with("acs:");
            let candidates = lookup(subject, options).into_iter();
            let candidates = candidates.filter(|candidate| !is_arn(candidate) || !current.is_empty());
            beginning(current, candidates.map(|found| candidate(found.value, found.help)).collect())
        })
    }
}

/// Files and folders.
pub(super) fn paths(current: &str) -> Vec<CompletionCandidate> {
    let candidates = PathCompleter::file().complete(OsStr::new(current));
    // Files whose names begin with a dot are for those who type the dot.
    let is_any_shown = candidates.iter().any(|candidate| !candidate.is_hide_set());
    candidates.into_iter().filter(|candidate| !is_any_shown || !candidate.is_hide_set()).collect()
}

/// The values of a parameter that are known, even where the service may know more.
fn known(param: &Param) -> &'static [&'static str] {
    match param.kind {
        Kind::Boolean => &["true", "false"],
        _ => param.allowed,
    }
}

/// How the values of an argument are found: by what it is, and else by the name that the help shows for its value.
fn found(arg: &Arg) -> Option<Found> {
    if let Some(Names(named)) = arg.get::<Names>() {
        return Some(Found::Looked(Subject::Account(*named)));
    }
    match arg.get_id().as_str() {
        "profile" | "source-profile" => return Some(Found::Looked(Subject::Profiles)),
        "output" => {
            return Some(Found::Words(vec!["json", "json-compact", "text", "table", "off", "cols="]));
        }
        "waiter" => return Some(Found::Words(vec!["expr="])),
        "endpoint-type" => return Some(Found::Words(vec!["vpc"])),
        "credentials" => return Some(Found::Words(Choice::ALL.map(Choice::as_str).to_vec())),
        "mode" => {
            let modes = Mode::ALL.into_iter().filter(|mode| !mode.is_refused()).chain([Mode::ClientKey]);
            return Some(Found::Words(modes.map(Mode::as_str).collect()));
        }
        _ => {}
    }
    match arg.get_value_names()?.first()?.as_str() {
        "ACTION" => Some(Found::Words(current_actions().map(|action| action.name).collect())),
        "REGION" => Some(Found::Words(REGIONS.iter().map(|region| region.id).collect())),
        "FIELD" => Some(Found::Words(FIELDS.iter().map(|field| field.key).collect())),
        "DIR" => Some(Found::Folders),
        name if name == "FILE" || arg.get_value_hint() == ValueHint::AnyPath => Some(Found::Files),
        _ => None,
    }
}

fn beginning(current: &OsStr, candidates: Vec<CompletionCandidate>) -> Vec<CompletionCandidate> {
    let current = current.to_str().unwrap_or_default();
    candidates
        .into_iter()
        .filter(|candidate| candidate.get_value().to_str().is_some_and(|value| value.starts_with(current)))
        .collect()
}

fn candidate(value: String, help: Option<String>) -> CompletionCandidate {
    CompletionCandidate::new(value).help(help.map(Into::into))
}
