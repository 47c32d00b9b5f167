//! The key and the KMS instance that a secret depends on (behaviour §12.1).

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{InstanceId, Key, KeyId, KeyKind, Secret};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::Store;
use crate::local::engine::{instances, states};

/// What a value is done to: the permission that is needed on the key, and its row in the table of states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A new value is kept.
    Seal,
    /// A value is read.
    Open,
}

impl Use {
    fn action(self) -> &'static str {
        match self {
            Self::Seal => "GenerateDataKey",
            Self::Open => "Decrypt",
        }
    }
}

/// The KMS instance that a new secret is to be in.
pub(super) fn instance_of_new<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Option<InstanceId>, Refusal> {
    let Some(id) = call.given("DKMSInstanceId").map(InstanceId::new) else { return Ok(None) };
    instances::usable(store, id.as_str())?;
    Ok(Some(id))
}

/// The key that is to encrypt a new secret: symmetric, in the same instance, and usable by the caller.
pub(super) fn key_of_new<S: Store + ?Sized>(
    call: &Call<'_>,
    store: &S,
    instance: Option<&InstanceId>,
) -> Result<Option<KeyId>, Refusal> {
    if call.given("EncryptionKeyId").is_none() {
        return Ok(None);
    }
    let key = names::find(call, store, "EncryptionKeyId", Naming::IdOrArn)?;
    authorize(call, &key.id, Use::Seal)?;
    if key.spec.kind() != KeyKind::Symmetric {
        return Err(Reason::Unsupported.into());
    }
    if key.instance.as_ref() != instance {
        return Err(Refusal::invalid("EncryptionKeyId"));
    }
    states::check(Use::Seal.action(), key.status.state())?;
    Ok(Some(key.id))
}

/// Refuses a use of a secret that its instance or its key does not allow.
pub(super) fn check<S: Store + ?Sized>(
    call: &Call<'_>,
    store: &S,
    secret: &Secret,
    what_for: Use,
) -> Result<(), Refusal> {
    if let Some(instance) = &secret.instance {
        instances::usable(store, instance.as_str())?;
    }
    let Some(id) = &secret.encryption_key else { return Ok(()) };
    let key = store.key(id)?.ok_or(Reason::KeyNotFound)?;
    authorize(call, id, what_for)?;
    states::check(what_for.action(), key.status.state())
}

/// Whether KMS itself can keep a new value of a secret.
pub(super) fn can_seal<S: Store + ?Sized>(store: &S, secret: &Secret) -> Result<bool, Refusal> {
    let Some(id) = &secret.encryption_key else { return Ok(true) };
    let is_usable = |key: Key| states::check(Use::Seal.action(), key.status.state()).is_ok();
    Ok(store.key(id)?.is_some_and(is_usable))
}

fn authorize(call: &Call<'_>, key: &KeyId, what_for: Use) -> Result<(), Refusal> {
    call.authorize_for(what_for.action(), &format!("key/{}", key.as_str()))
}
