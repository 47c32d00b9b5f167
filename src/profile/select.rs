//! Which profile is used: flag, variable, or the file's `current` (credentials §2.1).

use std::path::{Path, PathBuf};

use super::credentials::Identity;
use super::environment::{self, Environment};
use super::file::{self, Configuration, Profile};
use super::layers::{self, Layers, Source};
use super::{Error, Flags, fields, ini};

/// The region of a caller who ignores all profiles and names none.
const REGION_WITHOUT_PROFILE: &str = "cn-hangzhou";
/// The name that the official CLI gives to the profile it makes up when there is no file.
pub(super) const DEFAULT_PROFILE: &str = "default";

/// What was chosen.
pub(super) enum Selection {
    /// A profile of the file at this path, asked for by name or as the current one.
    Profile { configuration: Configuration, at: usize, path: PathBuf, choice: Chooser },
    /// The section of the INI file that the user asked for by name, because the file of the profiles has none so named.
    Section(ini::Section),
    /// Nothing, as a variable demands.
    Ignored(&'static str),
    /// Nothing: there is no file, or none of its profiles was named. The path is `None` without a home directory.
    Nothing { path: Option<PathBuf>, state: FileState },
}

/// Who chose a profile.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Chooser {
    /// The user, by flag or variable.
    Named,
    /// The file.
    Current,
}

/// Whether a user is told that credentials of the environment are passed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PassedOver {
    Told,
    Silent,
}

/// Why a file gave no profile.
pub(super) enum FileState {
    Missing,
    WithoutProfiles,
    /// The file's `current` names none of its profiles.
    UnknownCurrent {
        current: String,
        names: Vec<String>,
    },
}

/// Chooses the profile.
pub(super) fn profile(flags: &Flags, environment: &Environment, notes: &mut Vec<String>) -> Result<Selection, Error> {
    let wanted = wanted(flags, environment);
    if let Some(variable) = ignore_profile(environment, notes) {
        if let Some((name, Source::Flag(flag))) = &wanted {
            notes.push(format!("--{flag} {name} is ignored because {variable} is TRUE"));
        }
        return Ok(Selection::Ignored(variable));
    }

    let place = file::place(flags, environment);
    let configuration = match &place {
        Some(place) => Configuration::load(&place.path, notes)?,
        None => None,
    };
    if let (Some(place), None) = (place.as_ref().filter(|place| place.is_named()), &configuration) {
        return Err(Error::NoSuchFile(place.path.clone()));
    }
    let path = place.map(|place| place.path);
    let Some((name, source)) = wanted else { return Ok(current(path, configuration)) };
    match named(&name, &source, path, configuration) {
        Err(unknown @ Error::UnknownProfile { .. }) => {
            let section = ini::Section::load(Some(&name), environment, notes)?;
            section.map(Selection::Section).ok_or(unknown)
        }
        outcome => outcome,
    }
}

/// The profile that the user names.
pub(super) fn wanted(flags: &Flags, environment: &Environment) -> Option<(String, Source)> {
    let of_flags = flags.profile.as_ref().filter(|name| !name.is_empty());
    match of_flags {
        Some(name) => Some((name.clone(), Source::Flag("profile"))),
        None => {
            environment.get(&environment::PROFILE).map(|(variable, name)| (name.to_owned(), Source::Variable(variable)))
        }
    }
}

/// The variable that says to ignore all profiles, if one does.
fn ignore_profile(environment: &Environment, notes: &mut Vec<String>) -> Option<&'static str> {
    if let Some((variable, _)) = environment.all(&environment::IGNORE_PROFILE).find(|(_, value)| *value == "TRUE") {
        return Some(variable);
    }
    for (variable, value) in environment.all(&environment::IGNORE_PROFILE) {
        if value.eq_ignore_ascii_case("true") || value == "1" {
            notes.push(format!("{variable} has no effect: its value must be exactly TRUE"));
        }
    }
    None
}

fn named(
    name: &str,
    source: &Source,
    path: Option<PathBuf>,
    configuration: Option<Configuration>,
) -> Result<Selection, Error> {
    let Some((configuration, path)) = configuration.zip(path.clone()) else {
        // The official CLI makes this profile up when there is no file.
        if name == DEFAULT_PROFILE {
            return Ok(Selection::Nothing { path, state: FileState::Missing });
        }
        let searched = describe_missing(path.as_deref());
        return Err(Error::UnknownProfile {
            name: name.to_owned(),
            from: source.to_string(),
            searched,
            known: Vec::new(),
        });
    };
    match configuration.position(name) {
        Some(at) => Ok(chosen(configuration, at, path, Chooser::Named)),
        None => Err(Error::UnknownProfile {
            name: name.to_owned(),
            from: source.to_string(),
            searched: describe_without(&path),
            known: configuration.names(),
        }),
    }
}

fn current(path: Option<PathBuf>, configuration: Option<Configuration>) -> Selection {
    let Some((configuration, path)) = configuration.zip(path.clone()) else {
        return Selection::Nothing { path, state: FileState::Missing };
    };
    let name = if configuration.current.is_empty() { DEFAULT_PROFILE } else { &configuration.current };
    match configuration.position(name) {
        Some(at) => chosen(configuration, at, path, Chooser::Current),
        None if configuration.profiles.is_empty() => {
            Selection::Nothing { path: Some(path), state: FileState::WithoutProfiles }
        }
        None => {
            let state = FileState::UnknownCurrent { current: name.to_owned(), names: configuration.names() };
            Selection::Nothing { path: Some(path), state }
        }
    }
}

fn chosen(configuration: Configuration, at: usize, path: PathBuf, choice: Chooser) -> Selection {
    Selection::Profile { configuration, at, path, choice }
}

pub(super) fn describe_without(path: &Path) -> String {
    format!("{} has no such profile", path.display())
}

pub(super) fn describe_missing(path: Option<&Path>) -> String {
    match path {
        Some(path) => format!("{} does not exist", path.display()),
        None => "there is no home directory to look in".to_owned(),
    }
}

impl Selection {
    /// The profile, if one was chosen.
    pub(super) fn profile(&self) -> Option<&Profile> {
        match self {
            Self::Profile { configuration, at, .. } => configuration.profiles.get(*at),
            Self::Section(_) | Self::Ignored(_) | Self::Nothing { .. } => None,
        }
    }

    /// All profiles of the file that the chosen one stands in.
    pub(super) fn configuration(&self) -> Option<&Configuration> {
        match self {
            Self::Profile { configuration, .. } => Some(configuration),
            Self::Section(_) | Self::Ignored(_) | Self::Nothing { .. } => None,
        }
    }

    /// The file that the chosen profile stands in.
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::Profile { path, .. } => Some(path),
            Self::Section(_) | Self::Ignored(_) | Self::Nothing { .. } => None,
        }
    }

    /// The section of the INI file, if the user asked for one.
    pub(super) fn section(&self) -> Option<&ini::Section> {
        match self {
            Self::Section(section) => Some(section),
            Self::Profile { .. } | Self::Ignored(_) | Self::Nothing { .. } => None,
        }
    }

    /// Whether the user named the profile, so that nothing else will do.
    pub(super) fn is_named(&self) -> bool {
        matches!(self, Self::Profile { choice: Chooser::Named, .. } | Self::Section(_))
    }

    /// The region of a caller who names none.
    pub(super) fn default_region(&self) -> Option<&'static str> {
        matches!(self, Self::Ignored(_)).then_some(REGION_WITHOUT_PROFILE)
    }

    /// The error to show when credentials were not found: it says where they were looked for.
    pub(super) fn explain(&self, problem: Error) -> Error {
        let Error::NoCredentials { .. } = problem else { return problem };
        match self {
            Self::Nothing { path: Some(path), state: FileState::UnknownCurrent { current, names } } => {
                Error::UnknownProfile {
                    name: current.clone(),
                    from: "'current'".to_owned(),
                    searched: describe_without(path),
                    known: names.clone(),
                }
            }
            _ => Error::NoCredentials { file: self.describe() },
        }
    }

    /// What was looked at, for people.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Profile { path, .. } => {
                let name = self.profile().map(|profile| profile.name.as_str()).unwrap_or_default();
                format!("profile '{name}' of {}", path.display())
            }
            Self::Section(section) => section.place(),
            Self::Ignored(variable) => format!("no profile because {variable} is TRUE"),
            Self::Nothing { path: None, .. } => "no configuration file because there is no home directory".to_owned(),
            Self::Nothing { path: Some(path), state: FileState::Missing } => {
                format!("{} which does not exist", path.display())
            }
            Self::Nothing { path: Some(path), .. } => format!("{} which has no profile", path.display()),
        }
    }

    /// Notes what the user may have expected to be used and was not.
    pub(super) fn note_what_was_passed_over(
        &self,
        layers: &Layers<'_>,
        identity: &Identity<'_>,
        note: PassedOver,
        notes: &mut Vec<String>,
    ) {
        match self {
            Self::Nothing { state: FileState::UnknownCurrent { current, .. }, .. } => {
                notes.push(format!("the current profile '{current}' does not exist; no profile is used"));
            }
            Self::Profile { configuration, at, choice: Chooser::Current, .. } if note == PassedOver::Told => {
                let spare = layers.in_environment(&fields::ACCESS_KEY_ID);
                let complete = layers.in_environment(&fields::ACCESS_KEY_SECRET).is_some();
                let is_other = |spare: &layers::Found<'_>| match &identity.access_key_id {
                    Some((source, id)) => matches!(source, Source::Profile(_)) && id != spare.value,
                    None => true,
                };
                if let Some(spare) = spare.filter(|spare| complete && is_other(spare)) {
                    notes.push(format!(
                        "the credentials of profile '{}' are used, not those of {}; choose with --credentials env or \
                         --credentials profile",
                        configuration.profiles[*at].name, spare.source
                    ));
                }
            }
            _ => {}
        }
    }
}
