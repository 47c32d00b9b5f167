//! What the local KMS keeps.

#[macro_use]
mod named;

mod keys;
mod records;
mod secrets;
mod tags;

pub use keys::{
    Alias, Key, KeyId, KeyKind, KeyMaterial, KeySpec, KeyState, KeyUsage, KeyVersion, KeyVersionId, Origin,
    ProtectionLevel, Status,
};
pub use records::{InstanceId, Record};
pub use secrets::{DataType, Secret, SecretData, SecretName, SecretType, SecretVersion};
pub use tags::{Resource, ResourceType, Tag};
