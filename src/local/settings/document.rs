//! The tables of `local.toml` as they are written, and what they mean together.

use std::collections::HashSet;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::Settings;
use super::values::{ActionPattern, Id, KeyState, Name, ResourcePattern, Secret, Service, SessionSeconds, Time};
use crate::local::accounts::{
    AccessKey, AccessKeyState, Permissions, Principal, Role, Rules, SecurityToken, Statement,
};
use crate::local::engine::AccountStatus;

/// The role of a temporary AccessKey that names none.
const DEFAULT_ROLE: &str = "local-role";
/// The session of every temporary AccessKey of the file.
const SESSION: &str = "local-toml";

/// The whole file.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Document {
    service: Option<Service>,
    quotas: bool,
    access_keys: Vec<KeyTable>,
    sts_tokens: Vec<TokenTable>,
    roles: Vec<RoleTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyTable {
    id: Spanned<Id>,
    secret: Secret,
    user: Option<Name>,
    state: Option<KeyState>,
    allow: Option<Vec<StatementTable>>,
    #[serde(default)]
    deny: Vec<StatementTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenTable {
    id: Spanned<Id>,
    secret: Secret,
    token: Secret,
    expires: Time,
    role: Option<Spanned<Name>>,
    allow: Option<Vec<StatementTable>>,
    #[serde(default)]
    deny: Vec<StatementTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RoleTable {
    name: Spanned<Name>,
    assumed_by: Option<Vec<Id>>,
    #[serde(default)]
    oidc_providers: Vec<Name>,
    external_id: Option<Secret>,
    #[serde(default)]
    max_session_seconds: SessionSeconds,
    allow: Option<Vec<StatementTable>>,
    #[serde(default)]
    deny: Vec<StatementTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementTable {
    actions: Vec<ActionPattern>,
    #[serde(default = "ResourcePattern::every")]
    resources: Vec<ResourcePattern>,
}

/// Something wrong with a value that is right by itself.
pub(super) struct Mistake {
    /// The byte at which the value begins.
    pub(super) at: usize,
    pub(super) problem: String,
}

impl Mistake {
    fn of<T>(value: &Spanned<T>, problem: impl Into<String>) -> Self {
        Self { at: value.span().start, problem: problem.into() }
    }
}

impl Document {
    /// The settings that the tables stand for.
    pub(super) fn check(self) -> Result<Settings, Mistake> {
        let mut names = HashSet::new();
        let mut roles = Vec::new();
        for table in self.roles {
            if !names.insert(table.name.get_ref().0.clone()) {
                return Err(Mistake::of(&table.name, "a role with this name stands further up"));
            }
            roles.push(table.into_role());
        }
        let mut ids = HashSet::new();
        let mut is_new = |id: &Spanned<Id>| match ids.insert(id.get_ref().0.clone()) {
            true => Ok(()),
            false => Err(Mistake::of(id, "an AccessKey with this id stands further up")),
        };
        let mut access_keys = Vec::new();
        for table in self.access_keys {
            is_new(&table.id)?;
            access_keys.push(table.into_access_key());
        }
        for table in self.sts_tokens {
            is_new(&table.id)?;
            access_keys.push(table.into_access_key(&roles)?);
        }
        let account_status = self.service.map_or(AccountStatus::Enabled, |service| service.0);
        Ok(Settings { access_keys, roles, account_status, quotas: self.quotas, notes: Vec::new() })
    }
}

impl KeyTable {
    fn into_access_key(self) -> AccessKey {
        let id = self.id.into_inner().0;
        AccessKey {
            secret: self.secret.0,
            token: None,
            state: self.state.map_or(AccessKeyState::Active, |state| state.0),
            principal: Principal::User { name: self.user.map_or_else(|| id.clone(), |name| name.0) },
            permissions: Permissions::default().and(&rules(self.allow, self.deny)),
            id,
        }
    }
}

impl TokenTable {
    fn into_access_key(self, roles: &[Role]) -> Result<AccessKey, Mistake> {
        let role = match &self.role {
            None => None,
            Some(name) => {
                let found = roles.iter().find(|role| role.name == name.get_ref().0);
                Some(found.ok_or_else(|| Mistake::of(name, "there is no role with this name in [[roles]]"))?)
            }
        };
        let permissions = role.map_or_else(Permissions::default, |role| Permissions::default().and(&role.rules));
        Ok(AccessKey {
            id: self.id.into_inner().0,
            secret: self.secret.0,
            token: Some(SecurityToken { text: self.token.0, expires_at: self.expires.0 }),
            state: AccessKeyState::Active,
            principal: Principal::Session {
                role: role.map_or(DEFAULT_ROLE, |role| role.name.as_str()).to_owned(),
                session: SESSION.to_owned(),
            },
            permissions: permissions.and(&rules(self.allow, self.deny)),
        })
    }
}

impl RoleTable {
    fn into_role(self) -> Role {
        Role {
            name: self.name.into_inner().0,
            rules: rules(self.allow, self.deny),
            assumed_by: self.assumed_by.map(|ids| ids.into_iter().map(|id| id.0).collect()),
            oidc_providers: self.oidc_providers.into_iter().map(|name| name.0).collect(),
            external_id: self.external_id.map(|id| id.0),
            max_session_seconds: self.max_session_seconds.0,
        }
    }
}

fn rules(allow: Option<Vec<StatementTable>>, deny: Vec<StatementTable>) -> Arc<Rules> {
    let statements = |tables: Vec<StatementTable>| tables.into_iter().map(StatementTable::into_statement).collect();
    Arc::new(Rules { allow: allow.map(statements), deny: statements(deny) })
}

impl StatementTable {
    fn into_statement(self) -> Statement {
        let actions = self.actions.into_iter().map(|pattern| pattern.0).collect();
        Statement::new(actions, self.resources.into_iter().map(|pattern| pattern.0).collect())
    }
}
