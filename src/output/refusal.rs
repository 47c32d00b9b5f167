//! What the service's refusals mean to the user: exit code, redaction and hints.

use std::borrow::Cow;

use super::failure::{Exit, Failure, HTTP_STATUS, REQUEST_ID};
use crate::catalog;
use crate::wire::ApiError;

/// What is known about the call that failed; both appear in hints.
#[derive(Debug, Clone, Copy, Default)]
pub struct Call<'a> {
    /// The action's name.
    pub action: Option<&'a str>,
    /// The region that the request went to.
    pub region: Option<&'a str>,
}

impl Exit {
    /// The code for a refusal: throttled and unavailable apart from everything else.
    pub fn of(error: &ApiError) -> Self {
        if error.is_throttling() || (500..600).contains(&error.status) { Self::Unavailable } else { Self::Refused }
    }
}

impl Failure {
    /// What the user reads when the service refused a request: code and message, request id, HTTP status, which
    /// permission was missing, and a hint where the catalog has one.
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
        match catalog::error_code(&error.code).and_then(|known| known.hint_for(call.action)) {
            Some(hint) => failure.hint(fill(hint, error, call)),
            None => failure,
        }
    }
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
