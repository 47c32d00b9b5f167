//! What a request is signed with.

use secrecy::{ExposeSecret, SecretString};

/// An AccessKey pair, with the token of a temporary one. `Debug` hides the secret and the token.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// The AccessKey id, which travels in clear.
    pub access_key_id: String,
    /// The AccessKey secret, which never travels.
    pub access_key_secret: SecretString,
    /// The STS token of temporary credentials.
    pub security_token: Option<SecretString>,
}

impl Credentials {
    /// Whether both are the same AccessKey or the same session.
    pub fn is_same(&self, other: &Self) -> bool {
        let [ours, theirs] = [self, other].map(|one| one.security_token.as_ref().map(ExposeSecret::expose_secret));
        self.access_key_id == other.access_key_id && ours == theirs
    }

    /// A long-lived AccessKey pair.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            access_key_secret: SecretString::from(access_key_secret.into()),
            security_token: None,
        }
    }
}
