//! What the local KMS does with a request that is known to be genuine: a pure state machine over a `Store`. Time and
//! randomness come from outside, so a test can move the one and fix the other.

pub(super) mod limits;

mod access;
mod access_keys;
mod algorithms;
mod aliases;
mod asymmetric;
mod blob;
mod call;
mod certificates;
mod context;
mod crypto;
mod dispatch;
mod errors;
mod filters;
mod ids;
mod import;
mod instances;
mod keys;
mod model;
mod names;
mod paging;
mod policy;
mod random;
mod records;
mod secrets;
mod service;
mod states;
mod store;
mod tags;
mod upkeep;
mod versions;
mod wrapping;

pub use context::{EncryptionContext, InvalidContext};
pub use model::{AccountStatus, KeyState};
pub use random::{Random, RandomFailed};
pub use states::{Verdict, verdict};

pub(super) use access::applications::Application;
pub(super) use access_keys::AccessKeyPair;
pub(super) use algorithms::{generate as generate_material, material_from_bytes, material_from_pem};
pub(super) use aliases::is_name as is_alias_name;
pub(super) use call::Call;
pub(super) use certificates::authority_chain;
pub(super) use dispatch::{Handler, handler, perform};
pub(super) use errors::{Reason, Refusal};
pub(super) use model::{
    Alias, Connection, DataType, EncryptionScheme, ImportToken, Instance, InstanceId, Key, KeyId, KeyKind, KeyMaterial,
    KeySpec, KeyStorage, KeyUsage, KeyVersion, KeyVersionEntry, KeyVersionId, Origin, ProtectionLevel, Resource,
    ResourceType, Secret, SecretData, SecretName, SecretType, SecretVersion, SecretVersionEntry, Stage, Status, Tag,
    TagPlace, TagQuery, TagRow,
};
pub(super) use paging::{Listing, Page};
pub(super) use random::{alphanumeric, uuid};
pub(super) use records::{get as get_record, put as put_record};
pub(super) use secrets::{CURRENT_STAGE, PREVIOUS_STAGE, RESERVED_SECRET_NAMES, is_secret_label, is_secret_name};
pub(super) use service::check as check_service;
pub(super) use store::{
    AliasStore, AliasStoreMut, CountStore, Counted, ImportStore, ImportStoreMut, KeyField, KeyFilter, KeyStore,
    KeyStoreMut, RecordStore, RecordStoreMut, SecretFilter, SecretStore, SecretStoreMut, Store, StoreFailure, StoreMut,
    TagStore, TagStoreMut, VersionScope,
};
pub(super) use tags::{is_key as is_tag_key, is_value as is_tag_value};
pub(super) use upkeep::keep_up;

/// The fields of a successful answer in their order, without the request id.
pub(super) type Fields = serde_json::Map<String, serde_json::Value>;
