//! The one source of credentials that a user can insist on.

use std::fmt;
use std::str::FromStr;

/// A value of `--credentials`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The AccessKey of the environment variables.
    Environment,
    /// The profile, without anything that the environment might fill in.
    Profile,
    /// The OIDC variables, as in a pod with RRSA.
    Oidc,
    /// The INI file of the SDKs.
    Ini,
    /// The metadata service of the ECS instance.
    Ecs,
    /// The URI of `ALIBABA_CLOUD_CREDENTIALS_URI`.
    Uri,
}

/// A source that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("must be one of {}", Choice::ALL.map(Choice::as_str).join(", "))]
pub struct UnknownChoice;

impl Choice {
    /// Every source.
    pub const ALL: [Self; 6] = [Self::Environment, Self::Profile, Self::Oidc, Self::Ini, Self::Ecs, Self::Uri];

    /// The source as the user types it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Environment => "env",
            Self::Profile => "profile",
            Self::Oidc => "oidc",
            Self::Ini => "ini",
            Self::Ecs => "ecs",
            Self::Uri => "uri",
        }
    }
}

impl FromStr for Choice {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, UnknownChoice> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == text).ok_or(UnknownChoice)
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
