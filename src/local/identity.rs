//! Who the local KMS is and who may call it.

use secrecy::SecretString;

use super::engine::{AccessKeyPair, Random, RandomFailed};
use crate::wire::Region;

/// The region that a new store plays.
const REGION: &str = "cn-hangzhou";

/// The account that a new store plays, 16 digits like a real one.
const ACCOUNT_ID: &str = "1000200030004000";

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

/// The region and account that are asked for; what is `None` is left to the store.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The region.
    pub region: Option<Region>,
    /// The account.
    pub account_id: Option<String>,
}

impl Wanted {
    /// Whether a store with this identity is one that is asked for.
    pub(super) fn fits(&self, identity: &Identity) -> bool {
        self.region.as_ref().is_none_or(|region| *region == identity.region)
            && self.account_id.as_ref().is_none_or(|account| *account == identity.account_id)
    }
}

/// Reads an account id: up to 20 digits; real ones have 16.
///
/// # Errors
/// When the text is anything else.
pub fn parse_account_id(text: &str) -> Result<String, InvalidAccountId> {
    let is_id = (1..=20).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit());
    if is_id { Ok(text.to_owned()) } else { Err(InvalidAccountId) }
}

/// A text that is no account id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an account id has up to 20 digits, such as {ACCOUNT_ID}")]
pub struct InvalidAccountId;

impl Identity {
    /// A new identity with a random AccessKey pair.
    pub(super) fn generate(wanted: &Wanted, random: &dyn Random) -> Result<Self, RandomFailed> {
        let pair = AccessKeyPair::generate(random)?;
        Ok(Self {
            region: wanted.region.clone().unwrap_or_else(usual_region),
            account_id: wanted.account_id.clone().unwrap_or_else(|| ACCOUNT_ID.to_owned()),
            access_key_id: pair.id,
            access_key_secret: SecretString::from(pair.secret.as_str()),
        })
    }

    /// The ARN of a resource such as `key/<id>` or `alias/<name>` (behaviour §1.3).
    pub(super) fn arn(&self, resource: &str) -> String {
        format!("acs:kms:{}:{}:{resource}", self.region, self.account_id)
    }
}

fn usual_region() -> Region {
    REGION.parse().unwrap_or_else(|_| unreachable!("the region is well-formed"))
}
