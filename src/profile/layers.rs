//! The three places a value can stand in, and the one order in which they are tried.

use std::fmt;

use secrecy::ExposeSecret;

use super::environment::{self, Environment, Variable};
use super::file::Profile;
use super::flags::Flags;

/// A value that a flag, a profile field or a variable can hold.
pub(super) struct Setting {
    flag: Option<&'static str>,
    of_flags: fn(&Flags) -> Option<&str>,
    of_profile: fn(&Profile) -> Option<&str>,
    variable: Option<&'static Variable>,
}

pub(super) const MODE: Setting = Setting {
    flag: Some("--mode"),
    of_flags: |flags| flags.mode.as_deref(),
    of_profile: |profile| profile.mode.as_deref(),
    variable: None,
};

pub(super) const ACCESS_KEY_ID: Setting = Setting {
    flag: Some("--access-key-id"),
    of_flags: |flags| flags.access_key_id.as_deref(),
    of_profile: |profile| profile.access_key_id.as_deref(),
    variable: Some(&environment::ACCESS_KEY_ID),
};

pub(super) const ACCESS_KEY_SECRET: Setting = Setting {
    flag: Some("--access-key-secret"),
    of_flags: |flags| Some(flags.access_key_secret.as_ref()?.expose_secret()),
    of_profile: |profile| Some(profile.access_key_secret.as_ref()?.expose_secret()),
    variable: Some(&environment::ACCESS_KEY_SECRET),
};

pub(super) const STS_TOKEN: Setting = Setting {
    flag: Some("--sts-token"),
    of_flags: |flags| Some(flags.sts_token.as_ref()?.expose_secret()),
    of_profile: |profile| Some(profile.sts_token.as_ref()?.expose_secret()),
    variable: Some(&environment::STS_TOKEN),
};

pub(super) const REGION: Setting = Setting {
    flag: Some("--region"),
    of_flags: |flags| flags.region.as_deref(),
    of_profile: |profile| profile.region_id.as_deref(),
    variable: Some(&environment::REGION),
};

pub(super) const ENDPOINT: Setting = Setting {
    flag: Some("--endpoint"),
    of_flags: |flags| flags.endpoint.as_deref(),
    of_profile: |profile| profile.endpoint.as_deref(),
    variable: Some(&environment::ENDPOINT),
};

pub(super) const ENDPOINT_TYPE: Setting = Setting {
    flag: Some("--endpoint-type"),
    of_flags: |flags| flags.endpoint_type.as_deref(),
    of_profile: |profile| profile.endpoint_type.as_deref(),
    variable: Some(&environment::ENDPOINT_TYPE),
};

pub(super) const ROLE_ARN: Setting = Setting {
    flag: None,
    of_flags: |_| None,
    of_profile: |profile| profile.ram_role_arn.as_deref(),
    variable: Some(&environment::ROLE_ARN),
};

pub(super) const OIDC_PROVIDER_ARN: Setting = Setting {
    flag: None,
    of_flags: |_| None,
    of_profile: |profile| profile.oidc_provider_arn.as_deref(),
    variable: Some(&environment::OIDC_PROVIDER_ARN),
};

pub(super) const OIDC_TOKEN_FILE: Setting = Setting {
    flag: None,
    of_flags: |_| None,
    of_profile: |profile| profile.oidc_token_file.as_deref(),
    variable: Some(&environment::OIDC_TOKEN_FILE),
};

pub(super) const BEARER_TOKEN: Setting = Setting {
    flag: None,
    of_flags: |_| None,
    of_profile: |profile| Some(profile.bearer_token.as_ref()?.expose_secret()),
    variable: Some(&environment::BEARER_TOKEN),
};

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
            Self::Flag(name) | Self::Variable(name) => formatter.write_str(name),
            Self::Profile(name) => write!(formatter, "profile '{name}'"),
        }
    }
}

/// A value and where it was found. The value may be a secret, so there is no `Debug`.
pub(super) struct Found<'a> {
    pub(super) value: &'a str,
    pub(super) source: Source,
}

/// The three places.
pub(super) struct Layers<'a> {
    pub(super) flags: &'a Flags,
    pub(super) profile: Option<&'a Profile>,
    pub(super) environment: &'a Environment,
}

impl<'a> Layers<'a> {
    /// The value of a setting: flag, then profile, then environment; an empty value counts as absent.
    pub(super) fn find(&self, setting: &Setting) -> Option<Found<'a>> {
        self.in_flags(setting).or_else(|| self.in_profile(setting)).or_else(|| self.in_environment(setting))
    }

    pub(super) fn in_flags(&self, setting: &Setting) -> Option<Found<'a>> {
        let value = (setting.of_flags)(self.flags).filter(|value| !value.is_empty())?;
        Some(Found { value, source: Source::Flag(setting.flag?) })
    }

    pub(super) fn in_profile(&self, setting: &Setting) -> Option<Found<'a>> {
        let profile = self.profile?;
        let value = (setting.of_profile)(profile).filter(|value| !value.is_empty())?;
        Some(Found { value, source: Source::Profile(profile.name.clone()) })
    }

    pub(super) fn in_environment(&self, setting: &Setting) -> Option<Found<'a>> {
        let (name, value) = self.environment.get(setting.variable?)?;
        Some(Found { value, source: Source::Variable(name) })
    }
}
