//! What a version of a managed secret holds: the login of one user (behaviour §12.1, GetSecretValue).

use chrono::{DateTime, Utc};
use serde_json::Value;
use zeroize::Zeroizing;

use super::random_password::{MANAGED_PASSWORD, password};
use super::ssh;
use crate::local::engine::access_keys::AccessKeyPair;
use crate::local::engine::model::SecretData;
use crate::local::engine::random::{Random, RandomFailed};
use crate::local::wiping::WipedJson;
use crate::wire::format_time;

/// The kinds of logins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Login {
    /// An account of a database.
    Account,
    /// The AccessKey of a RAM user.
    AccessKey,
    /// The password of a user of a virtual machine.
    Password,
    /// The SSH key of a user of a virtual machine.
    SshKey,
}

impl Login {
    /// The members of its JSON: whose login it is, then what only the owner should know.
    fn members(self) -> &'static [&'static str] {
        match self {
            Self::Account => &["AccountName", "AccountPassword"],
            Self::AccessKey => &["AccessKeyId", "AccessKeySecret"],
            Self::Password => &["UserName", "Password"],
            Self::SshKey => &["UserName", "PublicKey", "PrivateKey"],
        }
    }

    /// The login that a caller gives as JSON; `None` when a member is missing, empty or not a text.
    pub(super) fn read(self, given: &Value, now: DateTime<Utc>) -> Option<SecretData> {
        let text = |name: &str| given.get(name)?.as_str().filter(|text| !text.is_empty());
        let values: Vec<&str> = self.members().iter().map(|name| text(name)).collect::<Option<_>>()?;
        Some(self.data(&values, now))
    }

    /// A new login for an owner; an AccessKey gets a new id instead.
    pub(super) fn generate(
        self,
        owner: &str,
        now: DateTime<Utc>,
        random: &dyn Random,
    ) -> Result<SecretData, RandomFailed> {
        Ok(match self {
            Self::Account | Self::Password => {
                let password = password(&MANAGED_PASSWORD, random)?;
                self.data(&[owner, &password], now)
            }
            Self::AccessKey => {
                let pair = AccessKeyPair::generate(random)?;
                self.data(&[&pair.id, &pair.secret], now)
            }
            Self::SshKey => {
                let pair = ssh::KeyPair::generate(random)?;
                self.data(&[owner, &pair.public, &pair.private], now)
            }
        })
    }

    /// Whose login a stored value is.
    pub(super) fn owner(self, data: &SecretData) -> Option<String> {
        let json = WipedJson::read(data.expose())?;
        json.value().get(self.members()[0])?.as_str().map(str::to_owned)
    }

    fn data(self, values: &[&str], now: DateTime<Utc>) -> SecretData {
        let time = format_time(now);
        let mut pairs: Vec<(&str, &str)> = self.members().iter().copied().zip(values.iter().copied()).collect();
        if self == Self::AccessKey {
            pairs.push(("GenerateTimestamp", &time));
        }
        SecretData::new(json_object(&pairs))
    }
}

/// JSON of texts, written into one buffer that never moves, so that no copy of a secret is left behind.
fn json_object(pairs: &[(&str, &str)]) -> Zeroizing<String> {
    /// The longest that JSON makes of a byte: `\u0000`.
    const MAX_ESCAPE: usize = 6;
    /// Quotes, colon and comma.
    const AROUND: usize = 8;
    let room = pairs.iter().map(|(name, value)| MAX_ESCAPE * (name.len() + value.len()) + AROUND).sum::<usize>();
    let mut text = Vec::with_capacity(room);
    for (number, (name, value)) in pairs.iter().enumerate() {
        text.push(if number == 0 { b'{' } else { b',' });
        write_json(&mut text, name);
        text.push(b':');
        write_json(&mut text, value);
    }
    text.push(b'}');
    Zeroizing::new(String::from_utf8(text).unwrap_or_else(|_| unreachable!("JSON is UTF-8")))
}

fn write_json(to: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(to, text).unwrap_or_else(|_| unreachable!("texts are always JSON"));
}
