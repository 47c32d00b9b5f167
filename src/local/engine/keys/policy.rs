//! The access policy of a key in a KMS instance (behaviour §13.3).

use serde_json::json;

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::Key;
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, policy, states};

/// GetKeyPolicy.
pub(in crate::local::engine) fn get(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let key = key_with_policy(call, store)?;
    let policy = match store.key_policy(&key.id)? {
        Some(policy) => policy,
        None => policy::default("key", &call.identity.account_id),
    };
    Ok(Fields::from_iter([("Policy".to_owned(), json!(policy))]))
}

/// SetKeyPolicy.
pub(in crate::local::engine) fn set(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let policy = policy::given(call)?.ok_or_else(|| Refusal::missing("Policy"))?;
    let key = key_with_policy(call, store)?;
    states::check(call.action.name, key.status.state())?;
    store.set_key_policy(&key.id, policy)?;
    Ok(Fields::new())
}

/// The key of the call, which must be of a kind that has a policy.
fn key_with_policy<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Key, Refusal> {
    let key = names::key(call, store, Naming::IdOrArn)?;
    if key.instance.is_none() { Err(Reason::KeyPolicyUnsupported.into()) } else { Ok(key) }
}
