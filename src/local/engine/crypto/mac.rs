//! Message authentication codes (behaviour §16).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{Key, KeyKind};
use crate::local::engine::names::{self, Naming};
use crate::local::engine::store::Store;
use crate::local::engine::{Fields, algorithms, states, versions};

/// GenerateMac.
pub(in crate::local::engine) fn generate_mac(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let (key, code) = code(call, store)?;
    let mut fields = subject(&key);
    fields.insert("Mac".to_owned(), json!(STANDARD.encode(code)));
    Ok(fields)
}

/// VerifyMac; a wrong code is an answer and no error.
pub(in crate::local::engine) fn verify_mac(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let claimed = call.bytes("Mac")?;
    let (key, code) = code(call, store)?;
    let mut fields = subject(&key);
    fields.insert("Value".to_owned(), json!(algorithms::same_mac(&code, &claimed)));
    Ok(fields)
}

/// The code of the message. The algorithms have the names of the keys that they belong to.
fn code(call: &Call<'_>, store: &dyn Store) -> Result<(Key, Vec<u8>), Refusal> {
    let message = call.bytes("Message")?;
    let key = names::key(call, store, Naming::Any)?;
    if key.spec.kind() != KeyKind::Mac {
        return Err(Reason::Unsupported.into());
    }
    if call.required("Algorithm")? != key.spec.as_str() {
        return Err(Refusal::invalid("Algorithm"));
    }
    states::check(call.action.name, key.status.state())?;
    let version = versions::primary(store, &key)?;
    let code = algorithms::mac(key.spec, versions::material(&version)?, &message)?;
    Ok((key, code))
}

fn subject(key: &Key) -> Fields {
    Fields::from_iter([
        ("KeyId".to_owned(), json!(key.id.as_str())),
        ("Algorithm".to_owned(), json!(key.spec.as_str())),
    ])
}
