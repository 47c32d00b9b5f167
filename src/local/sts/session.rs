//! Sessions of roles. Nothing is stored: the token holds the whole session, sealed under the master key, so that every
//! process on the same store knows it.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::request;
use crate::local::accounts::{Accounts, Permissions, Principal, Rules};
use crate::local::caller::{Caller, Holder};
use crate::local::engine::{Random, RandomFailed};
use crate::local::store::Database;

/// A session of a role with its AccessKey pair.
pub(in crate::local) struct Session {
    /// The AccessKey id.
    pub(in crate::local) access_key_id: String,
    /// The AccessKey secret.
    pub(in crate::local) secret: SecretString,
    /// When the session ends.
    pub(in crate::local) expires_at: DateTime<Utc>,
    /// The name of the role.
    pub(super) role: String,
    /// The name of the session.
    pub(super) name: String,
    /// What it is restricted to, as the JSON text of a policy.
    pub(super) policy: Option<String>,
}

/// A session as the token holds it.
#[derive(Serialize, Deserialize)]
struct Sealed<'a> {
    id: &'a str,
    secret: &'a str,
    expires: i64,
    role: &'a str,
    session: &'a str,
    // Not borrowed: the text of a policy holds quotation marks, which are escaped.
    policy: Option<String>,
}

impl Session {
    /// The token of the session.
    pub(super) fn seal(&self, database: &Database, random: &dyn Random) -> Result<SecretString, RandomFailed> {
        let sealed = Sealed {
            id: &self.access_key_id,
            secret: self.secret.expose_secret(),
            expires: self.expires_at.timestamp(),
            role: &self.role,
            session: &self.name,
            policy: self.policy.clone(),
        };
        let text = serde_json::to_vec(&sealed).unwrap_or_else(|_| unreachable!("texts and numbers are always JSON"));
        let token = database.seal_token(&Zeroizing::new(text), random)?;
        Ok(SecretString::from(STANDARD.encode(token)))
    }

    /// The session that a token stands for; `None` when it is no token of this store.
    pub(in crate::local) fn open(database: &Database, token: &str) -> Option<Self> {
        let text = database.open_token(&STANDARD.decode(token).ok()?)?;
        let sealed: Sealed<'_> = serde_json::from_slice(&text).ok()?;
        Some(Self {
            access_key_id: sealed.id.to_owned(),
            secret: SecretString::from(sealed.secret),
            expires_at: DateTime::from_timestamp(sealed.expires, 0)?,
            role: sealed.role.to_owned(),
            name: sealed.session.to_owned(),
            policy: sealed.policy,
        })
    }

    /// Whose session it is. What the role may do is asked anew each time; a role that is gone may do
    /// nothing.
    pub(in crate::local) fn holder(&self, accounts: &Accounts) -> Holder {
        let permissions = match accounts.role(&self.role) {
            Some(role) => Permissions::default().and(&role.rules),
            None => Permissions::default().and(&Rules::nothing().into()),
        };
        let restricted = |policy: &String| permissions.clone().and(&request::rules_of(policy));
        let permissions = self.policy.as_ref().map(restricted).unwrap_or(permissions);
        Holder {
            caller: Caller { access_key_id: self.access_key_id.clone(), permissions },
            principal: Principal::Session { role: self.role.clone(), session: self.name.clone() },
        }
    }
}
