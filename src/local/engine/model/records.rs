//! Things that are a name and a few properties.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A thing that the store keeps whole, as JSON, under its name.
pub trait Record: Serialize + DeserializeOwned {
    /// What things of this type are called in the store.
    const KIND: &'static str;

    /// The name, unique among the things of this type.
    fn name(&self) -> &str;
}
