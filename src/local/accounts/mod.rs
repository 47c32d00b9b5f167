//! Who may call the local KMS: the AccessKey that was made with the store, and those of `local.toml`.

mod pattern;
mod permissions;
mod policy;
mod principal;

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use secrecy::SecretString;

use super::Identity;

pub(super) use pattern::{Case, Pattern};
pub(super) use permissions::{Permissions, Rules, Statement};
pub(super) use principal::{Principal, id_of};

/// The user whose AccessKey is made with the store.
const DEFAULT_USER: &str = "local-admin";

/// An AccessKey pair. `Debug` hides its secret and its token.
#[derive(Debug, Clone)]
pub(super) struct AccessKey {
    /// The AccessKey id.
    pub(super) id: String,
    /// The AccessKey secret.
    pub(super) secret: SecretString,
    /// What has to come with a temporary one.
    pub(super) token: Option<SecurityToken>,
    /// Whether it may be used.
    pub(super) state: AccessKeyState,
    /// Whose it is.
    pub(super) principal: Principal,
    /// What may be done with it.
    pub(super) permissions: Permissions,
}

/// The token of a temporary AccessKey pair.
#[derive(Debug, Clone)]
pub(super) struct SecurityToken {
    /// The token as it travels.
    pub(super) text: SecretString,
    /// When the pair stops working.
    pub(super) expires_at: DateTime<Utc>,
}

/// Whether an AccessKey may be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum AccessKeyState {
    /// It may.
    #[default]
    Active,
    /// It was switched off.
    Inactive,
}

/// A role that can be assumed.
#[derive(Debug, Clone)]
pub(super) struct Role {
    /// The name, the last part of the ARN.
    pub(super) name: String,
    /// What its sessions may do.
    pub(super) rules: Arc<Rules>,
    /// The AccessKey ids that may assume it; every one when it is `None`.
    pub(super) assumed_by: Option<Vec<String>>,
    /// The names of the OIDC providers whose tokens may assume it.
    pub(super) oidc_providers: Vec<String>,
    /// What the caller has to give as `ExternalId`, if anything.
    pub(super) external_id: Option<SecretString>,
    /// The longest session, in seconds.
    pub(super) max_session_seconds: u32,
}

/// Everyone who may call.
#[derive(Debug)]
pub(super) struct Accounts {
    keys: HashMap<String, AccessKey>,
    roles: Vec<Role>,
}

impl Accounts {
    /// The AccessKey of the store, which may do everything, and others beside it.
    pub(super) fn new(identity: &Identity, others: &[AccessKey], roles: &[Role]) -> Self {
        let default = AccessKey {
            id: identity.access_key_id.clone(),
            secret: identity.access_key_secret.clone(),
            token: None,
            state: AccessKeyState::Active,
            principal: Principal::User { name: DEFAULT_USER.to_owned() },
            permissions: Permissions::default(),
        };
        // The last one counts: settings may say something else about the AccessKey of the store.
        let keys = std::iter::once(default).chain(others.iter().cloned()).map(|key| (key.id.clone(), key));
        Self { keys: keys.collect(), roles: roles.to_vec() }
    }

    /// The AccessKey with this id.
    pub(super) fn access_key(&self, id: &str) -> Option<&AccessKey> {
        self.keys.get(id)
    }

    /// The role with this name.
    pub(super) fn role(&self, name: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.name == name)
    }

    /// Whether any role trusts this OIDC provider; the account has no others.
    pub(super) fn has_oidc_provider(&self, name: &str) -> bool {
        self.roles.iter().any(|role| role.oidc_providers.iter().any(|known| known == name))
    }
}
