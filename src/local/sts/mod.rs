//! The actions of STS that clients of KMS need to get credentials: AssumeRole, AssumeRoleWithOIDC and
//! GetCallerIdentity, in the version 2015-04-01 (credentials §4.2 and §4.3).

mod oidc;
mod request;
mod session;

use chrono::{DateTime, Duration, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::Identity;
use super::accounts::{Accounts, Principal, Role, id_of};
use super::caller::{Caller, Holder};
use super::engine::{Fields, Random, Reason, Refusal, alphanumeric};
use super::store::Database;
use crate::wire::{Params, format_time};

pub(super) use session::Session;

/// The API version that every request names.
pub(super) const VERSION: &str = "2015-04-01";

/// How the AccessKey id of a session begins, and the random letters and digits behind it.
pub(super) const ACCESS_KEY_PREFIX: &str = "STS.Local";
const ACCESS_KEY_RANDOM_CHARS: usize = 20;

/// The length of the AccessKey secret of a session, as real ones have it.
const SECRET_CHARS: usize = 44;

/// An action of STS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// A user or a session takes a role.
    AssumeRole,
    /// The bearer of a token of an OIDC provider takes a role; nothing else proves who asks.
    AssumeRoleWithOidc,
    /// Tells who asks.
    GetCallerIdentity,
}

/// An action of STS with who asks for it.
pub(super) enum Asked {
    /// AssumeRole.
    AssumeRole(Caller),
    /// AssumeRoleWithOIDC, which is not signed.
    AssumeRoleWithOidc,
    /// GetCallerIdentity.
    GetCallerIdentity(Holder),
}

impl Action {
    /// The action with this name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        [Self::AssumeRole, Self::AssumeRoleWithOidc, Self::GetCallerIdentity]
            .into_iter()
            .find(|action| action.name() == name)
    }

    /// The name of the action.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::AssumeRole => "AssumeRole",
            Self::AssumeRoleWithOidc => "AssumeRoleWithOIDC",
            Self::GetCallerIdentity => "GetCallerIdentity",
        }
    }
}

impl Asked {
    /// The action.
    pub(super) fn action(&self) -> Action {
        match self {
            Self::AssumeRole(_) => Action::AssumeRole,
            Self::AssumeRoleWithOidc => Action::AssumeRoleWithOidc,
            Self::GetCallerIdentity(_) => Action::GetCallerIdentity,
        }
    }

    /// Who asks, where a signature tells.
    pub(super) fn caller(&self) -> Option<&Caller> {
        match self {
            Self::AssumeRole(caller) => Some(caller),
            Self::GetCallerIdentity(holder) => Some(&holder.caller),
            Self::AssumeRoleWithOidc => None,
        }
    }
}

/// One call of an action of STS.
pub(super) struct Call<'a> {
    /// The parameters.
    pub(super) params: &'a Params,
    /// The account that the KMS plays.
    pub(super) identity: &'a Identity,
    /// Users and roles.
    pub(super) accounts: &'a Accounts,
    /// What seals the tokens of sessions.
    pub(super) database: &'a Database,
    /// The time of the call.
    pub(super) now: DateTime<Utc>,
    /// Where random bytes come from.
    pub(super) random: &'a dyn Random,
}

impl Call<'_> {
    /// Does what is asked for.
    pub(super) fn perform(&self, asked: &Asked) -> Result<Fields, Refusal> {
        match asked {
            Asked::AssumeRole(caller) => self.assume_role(caller),
            Asked::AssumeRoleWithOidc => self.assume_role_with_oidc(),
            Asked::GetCallerIdentity(holder) => Ok(self.get_caller_identity(&holder.principal)),
        }
    }

    fn assume_role(&self, caller: &Caller) -> Result<Fields, Refusal> {
        let wanted = request::Wanted::read(self.params, &self.identity.account_id)?;
        let role = self.accounts.role(&wanted.role).ok_or(Reason::RoleNotFound)?;
        let is_trusted = role.assumed_by.as_ref().is_none_or(|ids| ids.contains(&caller.access_key_id));
        let given = self.params.get("ExternalId");
        let knows_id = role.external_id.as_ref().is_none_or(|id| given == Some(id.expose_secret()));
        if !is_trusted || !knows_id {
            return Err(Reason::NotAuthorized.into());
        }
        self.open_session(role, &wanted)
    }

    /// The signature of the token is not checked: there is nobody to ask for the keys.
    fn assume_role_with_oidc(&self) -> Result<Fields, Refusal> {
        let provider = request::oidc_provider(self.params, &self.identity.account_id)?;
        let token = request::required(self.params, "OIDCToken")?;
        let wanted = request::Wanted::read(self.params, &self.identity.account_id)?;
        let token = oidc::Token::parse(token).ok_or(Reason::InvalidOidcToken)?;
        if token.expires_at <= self.now {
            return Err(Reason::ExpiredOidcToken.into());
        }
        if !self.accounts.has_oidc_provider(&provider) {
            return Err(Reason::OidcProviderNotFound.into());
        }
        let role = self.accounts.role(&wanted.role).ok_or(Reason::RoleNotFound)?;
        if !role.oidc_providers.contains(&provider) {
            return Err(Reason::OidcNotAuthorized.into());
        }
        let mut fields = self.open_session(role, &wanted)?;
        fields.insert("OIDCTokenInfo".to_owned(), token.to_fields());
        Ok(fields)
    }

    fn open_session(&self, role: &Role, wanted: &request::Wanted) -> Result<Fields, Refusal> {
        request::check_duration(wanted.seconds, role.max_session_seconds)?;
        let tail = alphanumeric(ACCESS_KEY_RANDOM_CHARS, self.random)?;
        let session = Session {
            access_key_id: format!("{ACCESS_KEY_PREFIX}{}", *tail),
            secret: SecretString::from(alphanumeric(SECRET_CHARS, self.random)?.as_str()),
            expires_at: self.now + Duration::seconds(i64::from(wanted.seconds)),
            role: role.name.clone(),
            name: wanted.session.clone(),
            policy: wanted.policy.clone(),
        };
        let token = session.seal(self.database, self.random)?;
        let role_id = id_of("role", &role.name);
        let mut fields = Fields::new();
        fields.insert(
            "AssumedRoleUser".to_owned(),
            json!({
                "AssumedRoleId": format!("{role_id}:{}", session.name),
                "Arn": format!("acs:ram::{}:role/{}/{}", self.identity.account_id, role.name, session.name),
            }),
        );
        fields.insert(
            "Credentials".to_owned(),
            json!({
                "AccessKeyId": session.access_key_id,
                "AccessKeySecret": session.secret.expose_secret(),
                "SecurityToken": token.expose_secret(),
                "Expiration": format_time(session.expires_at),
            }),
        );
        Ok(fields)
    }

    fn get_caller_identity(&self, principal: &Principal) -> Fields {
        let account = &self.identity.account_id;
        let mut fields = Fields::new();
        let mut set = |name: &str, value: String| fields.insert(name.to_owned(), json!(value));
        match principal {
            Principal::User { name } => {
                let id = id_of("user", name);
                set("IdentityType", "RAMUser".to_owned());
                set("AccountId", account.clone());
                set("PrincipalId", id.clone());
                set("UserId", id);
                set("Arn", format!("acs:ram::{account}:user/{name}"));
            }
            Principal::Session { role, session } => {
                let id = id_of("role", role);
                set("IdentityType", "AssumedRoleUser".to_owned());
                set("AccountId", account.clone());
                set("PrincipalId", format!("{id}:{session}"));
                set("RoleId", id);
                set("Arn", format!("acs:ram::{account}:assumed-role/{role}/{session}"));
            }
        }
        fields
    }
}
