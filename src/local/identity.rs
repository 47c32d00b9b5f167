//! Who the local KMS is and who may call it.

use secrecy::SecretString;

use super::engine::{Random, RandomFailed, alphanumeric};
use crate::wire::Region;

/// The region that a new store plays.
const REGION: &str = "cn-hangzhou";

/// The account that a new store plays, 16 digits like a real one.
const ACCOUNT_ID: &str = "1000200030004000";

/// How the AccessKey id of a store begins; random letters and digits bring it to the length of a real one.
const ACCESS_KEY_PREFIX: &str = "LTAI5tLocal";
const ACCESS_KEY_CHARS: usize = 24;

/// The length of the AccessKey secret, as real ones have it.
const SECRET_CHARS: usize = 30;

/// The region and account that a local KMS plays, and the AccessKey pair that requests are signed with. Made once for
/// each store and kept in it.
#[derive(Debug, Clone)]
pub struct Identity {
    /// The region, `cn-hangzhou`.
    pub region: Region,
    /// The account, 16 digits.
    pub account_id: String,
    /// The AccessKey id; it begins with `LTAI5tLocal`, so that nobody takes it for a real one.
    pub access_key_id: String,
    /// The AccessKey secret, 30 letters and digits.
    pub access_key_secret: SecretString,
}

impl Identity {
    /// A new identity with a random AccessKey pair.
    pub(super) fn generate(random: &dyn Random) -> Result<Self, RandomFailed> {
        let tail = alphanumeric(ACCESS_KEY_CHARS - ACCESS_KEY_PREFIX.len(), random)?;
        let secret = alphanumeric(SECRET_CHARS, random)?;
        Ok(Self {
            region: REGION.parse().unwrap_or_else(|_| unreachable!("the region is well-formed")),
            account_id: ACCOUNT_ID.to_owned(),
            access_key_id: format!("{ACCESS_KEY_PREFIX}{}", *tail),
            access_key_secret: SecretString::from(secret.as_str()),
        })
    }

    /// The ARN of a resource such as `key/<id>` or `alias/<name>` (behaviour §1.3).
    pub(super) fn arn(&self, resource: &str) -> String {
        format!("acs:kms:{}:{}:{resource}", self.region, self.account_id)
    }
}
