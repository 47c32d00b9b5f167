//! What the local KMS does with a request that is known to be genuine: a pure state machine over a `Store`. Time and
//! randomness come from outside, so a test can move the one and fix the other.

mod aliases;
mod blob;
mod call;
mod context;
mod crypto;
mod dispatch;
mod errors;
mod keys;
mod model;
mod names;
mod paging;
mod random;
mod service;
mod states;
mod store;
mod upkeep;

pub use context::{EncryptionContext, InvalidContext};
pub use model::KeyState;
pub use random::{Random, RandomFailed};
pub use states::{Verdict, verdict};

pub(super) use call::Call;
pub(super) use dispatch::{Handler, handler, perform};
pub(super) use errors::{Reason, Refusal};
pub(super) use model::{
    Alias, DataType, InstanceId, Key, KeyId, KeyMaterial, KeySpec, KeyUsage, KeyVersion, KeyVersionId, Origin,
    ProtectionLevel, Record, Resource, ResourceType, Secret, SecretData, SecretName, SecretType, SecretVersion, Status,
    Tag,
};
pub(super) use paging::{Listing, Page};
pub(super) use random::{alphanumeric, uuid};
pub(super) use store::{
    AliasStore, AliasStoreMut, KeyField, KeyFilter, KeyStore, KeyStoreMut, RecordStore, RecordStoreMut, SecretStore,
    SecretStoreMut, Store, StoreFailure, StoreMut, TagStore, TagStoreMut,
};
pub(super) use upkeep::keep_up;

/// The fields of a successful answer in their order, without the request id.
pub(super) type Fields = serde_json::Map<String, serde_json::Value>;
