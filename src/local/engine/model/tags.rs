//! Tags, and what can carry them.

use super::{KeyId, SecretName};

/// A name with a value, attached to a key or a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The name, unique for its resource.
    pub key: String,
    /// The value, perhaps empty.
    pub value: String,
}

named! {
    /// The kinds of resources that carry tags.
    ResourceType {
        /// A key, by its id.
        Key = "key",
        /// A secret, by its name.
        Secret = "secret",
    }
}

/// Something that can carry tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// A key.
    Key(KeyId),
    /// A secret.
    Secret(SecretName),
}
