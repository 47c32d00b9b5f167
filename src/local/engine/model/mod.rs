//! What the local KMS keeps.

#[macro_use]
mod named;

mod imports;
mod instances;
mod keys;
mod records;
mod schemes;
mod secrets;
mod service;
mod tags;

pub use imports::ImportToken;
pub use instances::{BoundVpc, Connection, Instance, InstanceId};
pub use keys::{
    Alias, Key, KeyId, KeyKind, KeyMaterial, KeySpec, KeyState, KeyStorage, KeyUsage, KeyVersion, KeyVersionEntry,
    KeyVersionId, Origin, ProtectionLevel, Status,
};
pub use records::Record;
pub use schemes::{EncryptionScheme, SignatureScheme};
pub use secrets::{DataType, Secret, SecretData, SecretName, SecretType, SecretVersion, SecretVersionEntry, Stage};
pub use service::{AccountStatus, Opening};
pub use tags::{Resource, ResourceType, Tag, TagPlace, TagQuery, TagRow, WantedTag};
