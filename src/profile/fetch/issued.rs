//! Credentials as they are handed out: by STS, the metadata service, a URI, a program or a login.

use chrono::{DateTime, Duration, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::client::{CredentialError, CredentialErrorKind};
use crate::wire::Credentials;

/// How long before their end credentials are renewed, as in the official SDKs (credentials §4.10).
pub const RENEWAL_MARGIN: Duration = Duration::seconds(180);

/// A longer text is no code that anybody would know.
const LONGEST_CODE: usize = 64;

/// Credentials and when they end. `Debug` shows no secret.
#[derive(Debug, Clone)]
pub struct Issued {
    /// What requests are signed with.
    pub credentials: Credentials,
    /// When they end; `None` when they do not, or nobody says.
    pub expiration: Option<DateTime<Utc>>,
}

impl Issued {
    /// Credentials of which no end is known.
    pub(in crate::profile) fn lasting(credentials: Credentials) -> Self {
        Self { credentials, expiration: None }
    }

    /// Whether they can be used for a while yet.
    pub(in crate::profile) fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        self.expiration.is_none_or(|end| now < end - RENEWAL_MARGIN)
    }

    /// Whether they have not ended yet.
    pub(in crate::profile) fn is_valid(&self, now: DateTime<Utc>) -> bool {
        self.expiration.is_none_or(|end| now < end)
    }
}

/// Whether an answer has to say when the credentials end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::profile) enum Expiry {
    Required,
    Optional,
}

/// Credentials in any of the spellings in which services hand them out.
#[derive(Deserialize)]
pub(in crate::profile) struct Handout {
    #[serde(alias = "AccessKeyId", alias = "accessKeyId")]
    access_key_id: Option<String>,
    #[serde(alias = "AccessKeySecret", alias = "accessKeySecret")]
    access_key_secret: Option<SecretString>,
    #[serde(alias = "SecurityToken", alias = "securityToken", alias = "sts_token")]
    security_token: Option<SecretString>,
    #[serde(alias = "Expiration")]
    expiration: Option<String>,
    /// `Success`, where there is one.
    #[serde(alias = "Code")]
    code: Option<String>,
}

impl Handout {
    /// Whether the answer says what became of the request.
    pub(in crate::profile) fn has_code(&self) -> bool {
        self.code.is_some()
    }

    /// What a service handed out, or what is wrong with it. `what` names the attempt.
    ///
    /// # Errors
    /// When a part is missing, the end cannot be read or has passed, or the answer says that it is no success.
    pub(in crate::profile) fn read(
        self,
        what: &str,
        expiry: Expiry,
        now: DateTime<Utc>,
    ) -> Result<Issued, CredentialError> {
        let unusable = |reason: String| CredentialError::unusable(what, reason);
        if let Some(code) = self.code.filter(|code| code != "Success") {
            let is_code = code.len() <= LONGEST_CODE && code.bytes().all(|byte| byte.is_ascii_graphic());
            let code = if is_code { code } else { "something else".to_owned() };
            return Err(unusable(format!("the answer says {code}, not Success")));
        }
        let lacks = |part: &str| unusable(format!("the answer has no {part}"));
        let access_key_id = self.access_key_id.filter(|id| !id.is_empty()).ok_or_else(|| lacks("AccessKeyId"))?;
        let given = |secret: &SecretString| !secret.expose_secret().is_empty();
        let access_key_secret = self.access_key_secret.filter(given).ok_or_else(|| lacks("AccessKeySecret"))?;
        let security_token = self.security_token.filter(given);
        if security_token.is_none() && expiry == Expiry::Required {
            return Err(lacks("SecurityToken"));
        }
        let expiration = match self.expiration.filter(|text| !text.is_empty()) {
            Some(text) => {
                let end = DateTime::parse_from_rfc3339(&text);
                Some(end.map_err(|_| unusable("the Expiration of the answer is no time".to_owned()))?.to_utc())
            }
            None if expiry == Expiry::Required => return Err(lacks("Expiration")),
            None => None,
        };
        if let Some(end) = expiration.filter(|end| *end <= now) {
            return Err(
                CredentialError::new(what, CredentialErrorKind::Ended(end)).hint("is the clock of this machine right?")
            );
        }
        Ok(Issued { credentials: Credentials { access_key_id, access_key_secret, security_token }, expiration })
    }
}
