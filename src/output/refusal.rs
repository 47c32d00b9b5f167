//! What the service's refusals mean to the user: exit code, redaction and hints.

use std::borrow::Cow;

use super::failure::{Exit, Failure, HTTP_STATUS, REQUEST_ID};
use crate::wire::ApiError;

/// What is known about the call that failed; both appear in hints.
#[derive(Debug, Clone, Copy, Default)]
pub struct Call<'a> {
    /// The action's name.
    pub action: Option<&'a str>,
    /// The region that the request went to.
    pub region: Option<&'a str>,
}

/// One row of [`HINTS`].
#[derive(Debug, Clone, Copy)]
pub struct Hint {
    /// The error code; codes that go on behind it with a dot are meant too.
    pub code: &'static str,
    /// The actions that the hint is for; empty for all of them.
    pub actions: &'static [&'static str],
    /// What to try. `{action}` and `{region}` stand for those of the call.
    pub text: &'static str,
}

/// A hint for every action.
const fn hint(code: &'static str, text: &'static str) -> Hint {
    Hint { code, actions: &[], text }
}

/// A hint for some actions only.
const fn hint_for(code: &'static str, actions: &'static [&'static str], text: &'static str) -> Hint {
    Hint { code, actions, text }
}

/// What to try, by error code; the first row that fits counts.
pub const HINTS: &[Hint] = &[
    hint_for(
        "Forbidden.KeyNotFound",
        &["Decrypt", "ReEncrypt"],
        "a ciphertext can be decrypted in the region of its key only, as long as the key exists; this request went \
         to {region} (see --region)",
    ),
    hint("Forbidden.KeyNotFound", "a key belongs to one region; this request went to {region} (see --region)"),
    hint("Forbidden.KeyVersionNotFound", "ListKeyVersions shows the versions of a key"),
    hint(
        "Forbidden.AliasNotFound",
        "an alias belongs to one region and begins with alias/; this request went to {region} (see --region)",
    ),
    hint("Forbidden.ResourceNotFound", "secrets belong to one region; this request went to {region} (see --region)"),
    hint(
        "Forbidden.NoPermission",
        "the caller lacks the permission {action}; it has to be granted by a RAM policy, or by the policy of the key \
         or secret",
    ),
    hint("Forbidden.AccessKey", "the access key is disabled; enable it in the RAM console or use another"),
    hint("Forbidden.KmsServiceNotEnabled", "activate the service for this account: kms-cli OpenKmsService"),
    hint("Forbidden.InDebt", "the account has unpaid bills; settle them first"),
    hint("Forbidden.InDebtOverdue", "the account has unpaid bills; settle them first"),
    hint("Forbidden.DKMSInstanceNotFound", "a KMS instance belongs to one region; this request went to {region}"),
    hint("Rejected.Disabled", "the key is disabled; enable it: kms-cli EnableKey --KeyId <key id>"),
    hint(
        "Rejected.PendingDeletion",
        "the key is waiting for its deletion; cancel that: kms-cli CancelKeyDeletion --KeyId <key id>",
    ),
    hint(
        "Rejected.PendingImport",
        "the key has no key material yet; import it: GetParametersForImport, then ImportKeyMaterial",
    ),
    hint("Rejected.StateModifiedFailed", "the state of the key forbids this; DescribeKey shows the state"),
    hint("Rejected.ResourceExist", "the name is taken; choose another, or change what is there"),
    hint(
        "Rejected.ResourceInDeleteWindow",
        "the secret is waiting for its deletion; cancel that: kms-cli RestoreSecret --SecretName <name>",
    ),
    hint("Rejected.LimitExceeded", "a quota of the account is used up; delete what is not needed or raise the quota"),
    hint(
        "Rejected.UnsupportedOperation",
        "this kind of key or secret cannot do that; DescribeKey shows the usage, the spec and the origin of a key",
    ),
    hint_for(
        "UnsupportedOperation",
        &["Encrypt", "Decrypt", "ReEncrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "GetPublicKey"],
        "this kind of key cannot do that; DescribeKey shows its usage, its spec and its origin",
    ),
    hint("Unsupported.Origin", "only keys created with --Origin EXTERNAL take imported key material"),
    hint("Unsupported.Alias", "this action takes a key id, not an alias; DescribeKey shows the id"),
    hint("AliasAlreadyExists", "point the alias to another key: kms-cli UpdateAlias"),
    hint("ExpiredImportToken", "an import token is valid for 24 hours; get a new one: GetParametersForImport"),
    hint("InvalidImportToken", "token and public key must come from the same GetParametersForImport call"),
    hint(
        "InvalidKeyMaterial",
        "the key material must be encrypted with the public key of the last GetParametersForImport call",
    ),
    hint_for(
        "InvalidParameter",
        &["Encrypt"],
        "Encrypt takes at most 6144 bytes; for more, encrypt with a data key of GenerateDataKey",
    ),
    hint_for(
        "InvalidParameter",
        &["Decrypt", "ReEncrypt"],
        "the ciphertext must arrive whole, in base64 and with the EncryptionContext that it was made with",
    ),
    hint("InvalidTimeStamp.Expired", CLOCK),
    hint("SignatureDoesNotMatch", SECRET),
    hint("IncompleteSignature", SECRET),
    hint("SignatureNonceUsed", "this very request has been received before; send it again as a new one"),
    hint(
        "InvalidAccessKeyId.NotFound",
        "the service does not know the access key id: check it and, for temporary credentials, the STS token",
    ),
    hint("InvalidAccessKeyId.Inactive", "the access key is disabled; enable it in the RAM console or use another"),
    hint("InvalidSecurityToken.Expired", "the STS token has expired; get new ones, or add --no-credential-cache"),
    hint("InvalidSecurityToken", "the STS token must belong to the access key and be current; get new credentials"),
    hint("MissingSecurityToken", "temporary credentials need their STS token too (--sts-token)"),
    hint("InvalidProduct.NotFound", "the endpoint is not one of KMS; check --endpoint and --region"),
    hint("InvalidApi.NotFound", "the endpoint does not offer this action; check --endpoint, --region and --method"),
    hint("InvalidProtocol.NeedSsl", "KMS answers over HTTPS only; leave out --insecure"),
    hint("Throttling", THROTTLED),
    hint("Rejected.Throttling", THROTTLED),
    hint("ServiceUnavailableTemporary", LATER),
    hint("ServiceUnavailable", LATER),
    hint("InternalFailure", LATER),
    hint("InternalError", LATER),
];

const CLOCK: &str = "the clock of this machine is wrong by more than 15 minutes; compare `date -u` with the real time";
const SECRET: &str = "the access key secret does not belong to the access key id, or something between here and there changed the request";
const THROTTLED: &str = "too many requests; wait a moment, or let kms-cli retry more often with --retry-count";
const LATER: &str = "the service is not available at the moment; try again later, or use --retry-count";

impl Exit {
    /// The code for a refusal: throttled and unavailable apart from everything else.
    pub fn of(error: &ApiError) -> Self {
        if error.is_throttling() || (500..600).contains(&error.status) { Self::Unavailable } else { Self::Refused }
    }
}

impl Failure {
    /// What the user reads when the service refused a request: code and message, request id, HTTP status, which
    /// permission was missing, and a hint where [`HINTS`] has one.
    ///
    /// What follows `server string to sign is:` in a message repeats the whole request and is cut off; URLs lose
    /// their query. The service's recommendation is such a URL and nothing more, so it is left out.
    pub fn from_api(error: &ApiError, call: Call<'_>) -> Self {
        let headline = match redact(&error.message) {
            message if message.is_empty() => error.code.clone(),
            message => format!("{}: {message}", error.code),
        };
        let failure = Self::new(Exit::of(error), headline)
            .code(error.code.as_str())
            .detail(REQUEST_ID, error.request_id.as_str())
            .detail(HTTP_STATUS, error.status.to_string())
            .detail("access denied", error.access_denied_detail.as_deref().map(redact).unwrap_or_default());
        match find_hint(&error.code, call.action) {
            Some(hint) => failure.hint(fill(hint.text, error, call)),
            None => failure,
        }
    }
}

fn find_hint(code: &str, action: Option<&str>) -> Option<&'static Hint> {
    let fits = |hint: &&Hint| {
        is_or_below(code, hint.code)
            && (hint.actions.is_empty() || action.is_some_and(|action| hint.actions.contains(&action)))
    };
    HINTS.iter().find(fits)
}

fn is_or_below(code: &str, family: &str) -> bool {
    code.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn fill(text: &str, error: &ApiError, call: Call<'_>) -> String {
    let region = call.region.unwrap_or("the region in use");
    let action = denied_action(error)
        .or_else(|| call.action.map(|action| format!("kms:{action}")))
        .unwrap_or_else(|| "for this action".to_owned());
    text.replace("{region}", region).replace("{action}", &action)
}

/// The permission that the service itself names as missing.
fn denied_action(error: &ApiError) -> Option<String> {
    let detail: serde_json::Value = serde_json::from_str(error.access_denied_detail.as_deref()?).ok()?;
    detail.get("AuthAction")?.as_str().filter(|action| !action.is_empty()).map(str::to_owned)
}

/// What stands before the part of a message that repeats the signed request, in lower case.
const REQUEST_FOLLOWS: [&str; 5] =
    ["server string to sign", "string to sign", "stringtosign", "canonical request", "canonicalrequest"];

/// A message without the request that it repeats and without the queries of its URLs.
fn redact(message: &str) -> String {
    let lower = message.to_ascii_lowercase();
    let kept = match REQUEST_FOLLOWS.iter().filter_map(|marker| lower.find(marker)).min() {
        Some(at) => {
            let kept = format!("{} (the rest repeats the request and is left out)", message[..at].trim_end());
            Cow::Owned(kept.trim_start().to_owned())
        }
        None => Cow::Borrowed(message),
    };
    without_queries(&kept)
}

fn without_queries(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, url) = rest.split_at(at + 3);
        let end = url.find(|letter: char| letter.is_whitespace() || "\"'<>".contains(letter)).unwrap_or(url.len());
        let (url, behind) = url.split_at(end);
        kept.push_str(before);
        kept.push_str(url.split('?').next().unwrap_or(url));
        rest = behind;
    }
    kept + rest
}
