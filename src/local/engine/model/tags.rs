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

/// What a list of tags is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagQuery {
    /// The kind of the resources.
    pub kind: ResourceType,
    /// The ids of the keys or the names of the secrets; none for all.
    pub resources: Vec<String>,
    /// Tags that a resource must all have. Of such a resource only these tags are listed; without any, all its tags.
    pub tags: Vec<WantedTag>,
}

/// A tag with this name, and this value where one is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedTag {
    /// The name.
    pub key: String,
    /// The value; `None` for any.
    pub value: Option<String>,
}

/// The place of a tag in the list of all: resources in the order in which they were made, and the tags of each sorted
/// by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagPlace {
    /// The number of the resource in the order in which they were made.
    pub resource: i64,
    /// The name of the tag.
    pub key: String,
}

/// One tag of one resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagRow {
    /// The place in the list.
    pub place: TagPlace,
    /// The id of the key or the name of the secret.
    pub resource: String,
    /// The value of the tag.
    pub value: String,
}
