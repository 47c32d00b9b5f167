//! How a request names a secret: by name or ARN (behaviour §12.1).

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{Secret, SecretName};
use crate::local::engine::store::Store;

/// The most characters of a name.
const MAX_NAME_CHARS: usize = 192;

/// The most characters of the id of a version. Stages get the same limit: no source has one.
const MAX_LABEL_CHARS: usize = 64;

/// How the names begin that are kept for managed secrets, such as `acs/ram/user/…`.
pub(in crate::local) const RESERVED: &str = "acs/";

/// The secret that the parameter `SecretName` names, once the caller may do the action to it.
pub(super) fn secret<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Secret, Refusal> {
    named(call, store, call.required("SecretName")?, call.action.name)
}

/// The same for an action that leaves secrets alone which wait for their deletion.
pub(in crate::local::engine) fn live_secret<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Secret, Refusal> {
    let secret = secret(call, store)?;
    check_live(&secret)?;
    Ok(secret)
}

/// The secret that a text names, once the caller has the permission for it.
pub(super) fn named<S: Store + ?Sized>(
    call: &Call<'_>,
    store: &S,
    text: &str,
    permission: &str,
) -> Result<Secret, Refusal> {
    let name = match text.strip_prefix("acs:") {
        // No name has a colon, so this is an ARN; one of another account or region names nothing that is here.
        Some(_) => text.strip_prefix(call.identity.arn("secret/").as_str()).ok_or(Reason::SecretNotFound)?,
        None => text,
    };
    if !is_name(name) {
        return Err(Refusal::invalid("SecretName"));
    }
    let secret = store.secret(&SecretName::new(name))?.ok_or(Reason::SecretNotFound)?;
    call.authorize_for(permission, &resource(&secret.name))?;
    Ok(secret)
}

/// Refuses a secret that waits for its deletion.
pub(super) fn check_live(secret: &Secret) -> Result<(), Refusal> {
    match secret.delete_at {
        Some(_) => Err(Reason::SecretInDeleteWindow.into()),
        None => Ok(()),
    }
}

/// Whether a secret can have this name.
pub(in crate::local) fn is_name(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "_/+=.-@".contains(letter);
    !text.is_empty() && text.len() <= MAX_NAME_CHARS && text.chars().all(is_letter)
}

/// Whether a version or a stage can have this name.
pub(in crate::local) fn is_label(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= MAX_LABEL_CHARS
}

/// The id of the version that is to be made.
pub(super) fn version_id<'a>(call: &'a Call<'_>) -> Result<&'a str, Refusal> {
    let id = call.required("VersionId")?;
    if is_label(id) { Ok(id) } else { Err(Refusal::invalid("VersionId")) }
}

/// The resource of a secret, as permissions and its ARN name it.
pub(super) fn resource(name: &SecretName) -> String {
    format!("secret/{}", name.as_str())
}
