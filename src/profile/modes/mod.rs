//! The credential modes, one file each: what a mode needs, and how it gets credentials (credentials §1.3 and §1.4).

mod access_key;
mod chainable_ram_role_arn;
mod cloud_sso;
mod credentials_uri;
mod ecs_ram_role;
mod external;
mod login;
mod oauth;
mod oidc;
mod ram_role_arn;
mod ram_role_arn_with_role_name;
mod refused;
mod sts_token;

use std::path::Path;
use std::sync::Arc;

use super::environment::{self, Environment};
use super::fields::{self, Field};
use super::file::Configuration;
use super::layers::{Layers, Source};
use super::provider::Provider;
use super::{Error, Mode};

pub(super) use access_key::{Static, access_key};
pub(super) use credentials_uri::CredentialsUri;
pub(super) use ecs_ram_role::EcsRamRole;
pub(super) use oidc::Oidc;
pub(super) use ram_role_arn::{AssumedRole, session_seconds};
pub(super) use refused::reason;

/// The name of a role session of those who need not name one.
pub(super) const SESSION_NAME: &str = "kms-cli";

/// What a mode is built from.
pub(super) struct Scene<'a> {
    /// The mode.
    pub(super) mode: Mode,
    /// Where the fields of the profile are looked for.
    pub(super) layers: Layers<'a>,
    /// Who names the mode; `None` when it was guessed.
    pub(super) mode_source: Option<Source>,
    /// Switches that are no fields.
    pub(super) environment: &'a Environment,
    /// All profiles.
    pub(super) configuration: Option<&'a Configuration>,
    /// The file with the profiles.
    pub(super) path: Option<&'a Path>,
    /// The profiles on the way here, the one that was asked for first.
    pub(super) way: Vec<String>,
}

type Build = fn(&Scene<'_>, &mut Vec<String>) -> Result<Arc<dyn Provider>, Error>;

/// A mode and what belongs to it.
pub(super) struct Entry {
    pub(super) mode: Mode,
    /// The fields that have to be there, in the order in which the official CLI misses them.
    pub(super) required: &'static [&'static Field],
    /// The fields that may be there as well.
    pub(super) optional: &'static [&'static Field],
    build: Build,
}

/// Every mode that a profile can have.
pub(super) const MODES: [Entry; 14] = [
    Entry {
        mode: Mode::AccessKey,
        required: &[&fields::ACCESS_KEY_ID, &fields::ACCESS_KEY_SECRET],
        optional: &[],
        build: access_key::build,
    },
    Entry {
        mode: Mode::StsToken,
        required: &[&fields::ACCESS_KEY_ID, &fields::ACCESS_KEY_SECRET, &fields::STS_TOKEN],
        optional: &[],
        build: sts_token::build,
    },
    Entry {
        mode: Mode::RamRoleArn,
        required: &[
            &fields::ACCESS_KEY_ID,
            &fields::ACCESS_KEY_SECRET,
            &fields::RAM_ROLE_ARN,
            &fields::ROLE_SESSION_NAME,
        ],
        optional: &[
            &fields::STS_TOKEN,
            &fields::STS_REGION,
            &fields::STS_ENDPOINT,
            &fields::EXTERNAL_ID,
            &fields::EXPIRED_SECONDS,
        ],
        build: ram_role_arn::build,
    },
    Entry { mode: Mode::EcsRamRole, required: &[], optional: &[&fields::RAM_ROLE_NAME], build: ecs_ram_role::build },
    Entry {
        mode: Mode::RamRoleArnWithRoleName,
        required: &[&fields::RAM_ROLE_ARN, &fields::ROLE_SESSION_NAME],
        optional: &[&fields::RAM_ROLE_NAME, &fields::STS_REGION, &fields::STS_ENDPOINT, &fields::EXPIRED_SECONDS],
        build: ram_role_arn_with_role_name::build,
    },
    Entry {
        mode: Mode::ChainableRamRoleArn,
        required: &[&fields::SOURCE_PROFILE, &fields::RAM_ROLE_ARN, &fields::ROLE_SESSION_NAME],
        optional: &[&fields::STS_REGION, &fields::STS_ENDPOINT, &fields::EXTERNAL_ID, &fields::EXPIRED_SECONDS],
        build: chainable_ram_role_arn::build,
    },
    Entry {
        mode: Mode::Oidc,
        required: &[
            &fields::OIDC_PROVIDER_ARN,
            &fields::OIDC_TOKEN_FILE,
            &fields::RAM_ROLE_ARN,
            &fields::ROLE_SESSION_NAME,
        ],
        optional: &[&fields::STS_REGION, &fields::STS_ENDPOINT],
        build: oidc::build,
    },
    Entry {
        mode: Mode::CredentialsUri,
        required: &[&fields::CREDENTIALS_URI],
        optional: &[],
        build: credentials_uri::build,
    },
    Entry { mode: Mode::External, required: &[&fields::PROCESS_COMMAND], optional: &[], build: external::build },
    Entry {
        mode: Mode::CloudSso,
        required: &[&fields::CLOUD_SSO_SIGN_IN_URL],
        optional: &[&fields::CLOUD_SSO_ACCOUNT_ID, &fields::CLOUD_SSO_ACCESS_CONFIG],
        build: cloud_sso::build,
    },
    Entry { mode: Mode::OAuth, required: &[&fields::OAUTH_SITE_TYPE], optional: &[], build: oauth::build },
    Entry {
        mode: Mode::RsaKeyPair,
        required: &[&fields::PRIVATE_KEY, &fields::KEY_PAIR_NAME],
        optional: &[&fields::EXPIRED_SECONDS],
        build: refused::build,
    },
    Entry {
        mode: Mode::BearerToken,
        required: &[&fields::BEARER_TOKEN],
        optional: &[&fields::BEARER_TOKEN_HEADER_KEY],
        build: refused::build,
    },
    Entry { mode: Mode::Anonymous, required: &[], optional: &[], build: refused::build },
];

/// The fields that a profile of any mode may have.
const COMMON: [&Field; 13] = [
    &fields::STS_REGION,
    &fields::STS_ENDPOINT,
    &fields::REGION,
    &fields::OUTPUT_FORMAT,
    &fields::LANGUAGE,
    &fields::SITE,
    &fields::READ_TIMEOUT,
    &fields::CONNECT_TIMEOUT,
    &fields::RETRY_COUNT,
    &fields::ENDPOINT_TYPE,
    &fields::ENDPOINT,
    &fields::EXTERNAL_ACCOUNT_TYPE,
    &fields::ENABLE_VPC,
];

impl Mode {
    /// The fields that a profile has to have, in the order in which the official CLI misses them.
    pub fn required(self) -> &'static [&'static Field] {
        entry(self).map_or(&[], |entry| entry.required)
    }

    /// The fields of this mode that a profile may have as well.
    pub fn optional(self) -> &'static [&'static Field] {
        entry(self).map_or(&[], |entry| entry.optional)
    }

    /// Whether a user may give a profile of this mode such a field.
    pub fn takes(self, field: &Field) -> bool {
        [self.required(), self.optional(), &COMMON].into_iter().flatten().any(|known| known.key == field.key)
    }

    /// Whether KMS cannot be called in this mode, although the official CLI knows it.
    pub fn is_refused(self) -> bool {
        matches!(self, Self::RsaKeyPair | Self::BearerToken | Self::Anonymous)
    }

    /// Whether the AccessKey of a profile is one that a login has left there.
    pub fn logs_in(self) -> bool {
        matches!(self, Self::CloudSso | Self::OAuth)
    }
}

/// What belongs to a mode; `None` for the one that no profile can have.
pub(super) fn entry(mode: Mode) -> Option<&'static Entry> {
    MODES.iter().find(|entry| entry.mode == mode)
}

/// The provider of a mode. Nothing is fetched.
pub(super) fn build(scene: &Scene<'_>, notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let entry = entry(scene.mode).ok_or(Error::RefusedMode(scene.mode))?;
    (entry.build)(scene, notes)
}

/// Whether programs and URIs may give credentials.
fn allow_external(environment: &Environment) -> Result<(), Error> {
    match environment.get(&environment::DISABLE_EXTERNAL_PROCESS) {
        Some((from, _)) if environment.is_true(&environment::DISABLE_EXTERNAL_PROCESS) => {
            Err(Error::ExternalDisabled { from })
        }
        _ => Ok(()),
    }
}

impl Scene<'_> {
    /// The value of a field that has to be there.
    fn required(&self, field: &'static Field) -> Result<String, Error> {
        let profile = || self.layers.profile.map(|profile| profile.name.clone());
        let missing = || Error::MissingField { field, mode: self.mode, profile: profile() };
        self.layers.value(field).map(str::to_owned).ok_or_else(missing)
    }

    /// The value of a field that may be missing.
    fn optional(&self, field: &'static Field) -> Option<String> {
        self.layers.value(field).map(str::to_owned)
    }

    /// The name of the role session. Whoever names the mode in a profile has to name the session as well, as in the
    /// official CLI; others get a usual one, as from the SDKs.
    fn session_name(&self) -> Result<String, Error> {
        let is_named_by_profile = matches!(self.mode_source, Some(Source::Profile(_)));
        match self.required(&fields::ROLE_SESSION_NAME) {
            Err(_) if !is_named_by_profile => Ok(SESSION_NAME.to_owned()),
            name => name,
        }
    }
}
