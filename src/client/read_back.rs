//! Repeating a call that names the version of what it makes. An attempt may have made it and its answer been lost; the
//! next one is then refused, because it is there. Reading it back tells whether it is what the call was to make.

use serde_json::Value;
use zeroize::Zeroizing;

use super::{Client, Error, Then, Unsettled, retry};
use crate::catalog::Action;
use crate::wire::Params;

/// The refusal that says that something of this name is there.
const EXISTS: &str = "Rejected.ResourceExist";
/// The refusal of a look at a version that is not there.
const NOT_FOUND: &str = "Forbidden.ResourceNotFound";

/// What names the version.
const NAMES: [&str; 2] = ["SecretName", "VersionId"];
/// What has to be the same, with what the service takes where it is left out.
const COMPARED: [(&str, &str); 5] =
    [("SecretName", ""), ("VersionId", ""), ("SecretData", ""), ("SecretDataType", "text"), ("SecretType", USUAL_KIND)];
/// The kind of secret that keeps the value and the version as they were given. Of the others KMS makes both itself.
const USUAL_KIND: &str = "Generic";

/// The outcome of a call that failed after an attempt whose answer was lost. It is success when what is there is what
/// the call was to make, with an answer of the action's shape.
pub(super) fn settle(
    client: &Client,
    action: &Action,
    params: &Params,
    error: Error,
    lost: Error,
) -> Result<Value, Error> {
    let unsettled = |then| Err(Error::Unsettled(Box::new(Unsettled { lost, then })));
    let refusal = match error {
        Error::Api(refusal) if refusal.status < 500 && !refusal.is_throttling() => refusal,
        // It says by itself that the call may have been carried out.
        error if retry::leaves_open(&error) => return Err(error),
        error => return unsettled(Then::Failed(error)),
    };
    if refusal.code != EXISTS {
        return Err(Error::Api(refusal));
    }
    if params.get("SecretType").is_some_and(|kind| kind != USUAL_KIND) {
        return unsettled(Then::Incomparable);
    }
    match read_back(client, action, params) {
        Ok(Some(answer)) => Ok(answer),
        Ok(None) => Err(Error::Api(refusal)),
        Err(error) => unsettled(Then::Unread(error)),
    }
}

/// The answer that was lost, put together from what is there; `None` when that is something else.
fn read_back(client: &Client, action: &Action, params: &Params) -> Result<Option<Value>, Error> {
    let named = |names: &[&'static str]| -> Params {
        names.iter().filter_map(|name| Some((*name, params.get(name)?))).collect()
    };
    let mut found = match client.call("GetSecretValue", &named(&NAMES)) {
        Err(Error::Api(error)) if error.code == NOT_FOUND => return Ok(None),
        found => found?,
    };
    let is_same = COMPARED.iter().all(|(name, usual)| {
        let value = found.get_mut(*name).map_or(Value::Null, Value::take);
        let value = Zeroizing::new(if let Value::String(text) = value { text } else { (*usual).to_owned() });
        value.as_str() == params.get(name).unwrap_or(usual)
    });
    if !is_same {
        return Ok(None);
    }
    let mut answer = client.call("DescribeSecret", &named(&["SecretName"]))?;
    if let (Some(fields), Some(version)) = (answer.as_object_mut(), params.get("VersionId")) {
        fields.retain(|name, _| action.response.iter().any(|field| field.path == name));
        fields.insert("VersionId".to_owned(), version.into());
    }
    Ok(Some(answer))
}
