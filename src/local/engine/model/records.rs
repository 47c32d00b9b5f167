//! Things that are a name and a few properties.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The id of a KMS instance, `kst-hzz62ee817bvyyr5x1234`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InstanceId(String);

impl InstanceId {
    /// Takes a text as an id; whether there is such an instance, only the store knows.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A thing that the store keeps whole, as JSON, under its name.
pub trait Record: Serialize + DeserializeOwned {
    /// What things of this type are called in the store.
    const KIND: &'static str;

    /// The name, unique among the things of this type.
    fn name(&self) -> &str;
}
