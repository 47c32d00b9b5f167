//! The three places a value can stand in, and the one order in which they are tried.

use std::fmt;

use super::environment::Environment;
use super::fields::Field;
use super::file::Profile;
use super::flags::Flags;

/// Where a value was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    Flag(&'static str),
    Profile(String),
    Variable(&'static str),
}

impl Source {
    /// Whether both are the same one of the three places.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) => write!(formatter, "--{name}"),
            Self::Variable(name) => formatter.write_str(name),
            Self::Profile(name) => write!(formatter, "profile '{name}'"),
        }
    }
}

/// A value and where it was found. The value may be a secret, so there is no `Debug`.
pub(super) struct Found<'a> {
    pub(super) value: &'a str,
    pub(super) source: Source,
}

/// The three places. A source that a user insists on leaves the others out.
#[derive(Clone, Copy)]
pub(super) struct Layers<'a> {
    pub(super) flags: Option<&'a Flags>,
    pub(super) profile: Option<&'a Profile>,
    pub(super) environment: Option<&'a Environment>,
}

impl<'a> Layers<'a> {
    /// The value of a field: flag, then profile, then environment; an empty value counts as absent.
    pub(super) fn find(&self, field: &Field) -> Option<Found<'a>> {
        self.in_flags(field).or_else(|| self.in_profile(field)).or_else(|| self.in_environment(field))
    }

    /// The value of a field wherever it stands, for those who need not know where.
    pub(super) fn value(&self, field: &Field) -> Option<&'a str> {
        self.find(field).map(|found| found.value)
    }

    pub(super) fn in_flags(&self, field: &Field) -> Option<Found<'a>> {
        let value = self.flags?.get(field)?;
        Some(Found { value, source: Source::Flag(field.flag?) })
    }

    pub(super) fn in_profile(&self, field: &Field) -> Option<Found<'a>> {
        let profile = self.profile?;
        let value = profile.get(field)?;
        Some(Found { value, source: Source::Profile(profile.name.clone()) })
    }

    pub(super) fn in_environment(&self, field: &Field) -> Option<Found<'a>> {
        let (name, value) = self.environment?.get(field.variable?)?;
        Some(Found { value, source: Source::Variable(name) })
    }
}
