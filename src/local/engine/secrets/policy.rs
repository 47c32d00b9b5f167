//! GetSecretPolicy and SetSecretPolicy (behaviour §13.3); only secrets in a KMS instance have a policy.

use serde_json::json;

use super::names;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::Secret;
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, instances, policy};

/// GetSecretPolicy.
pub(in crate::local::engine) fn get_policy(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let secret = names::secret(call, store)?;
    check_instance(store, &secret)?;
    let stored = store.secret_policy(&secret.name)?;
    let policy = stored.unwrap_or_else(|| policy::default("secret", &call.identity.account_id));
    Ok(Fields::from_iter([("Policy".to_owned(), json!(policy))]))
}

/// SetSecretPolicy.
pub(in crate::local::engine) fn set_policy(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let policy = policy::given(call)?.ok_or_else(|| Refusal::missing("Policy"))?;
    let secret = names::live_secret(call, store)?;
    check_instance(store, &secret)?;
    store.put_secret_policy(&secret.name, policy)?;
    Ok(Fields::new())
}

fn check_instance<S: Store + ?Sized>(store: &S, secret: &Secret) -> Result<(), Refusal> {
    match &secret.instance {
        Some(id) => instances::usable(store, id.as_str()).map(drop),
        None => Err(Reason::KeyPolicyUnsupported.into()),
    }
}
