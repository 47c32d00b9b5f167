//! Requests to the services that log people in: JSON comes back, or an error in one of their spellings.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::super::Outside;
use super::super::outside::Route;
use crate::client::{CredentialError, CredentialErrorKind, Hider, Outgoing, Verb};
use crate::wire::{ApiError, Endpoint, FORM_TYPE, Headers, Response, encode};

/// The time for one request, connecting included.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The parameters of requests that are secret.
const SECRETS: [&str; 5] = ["DeviceCode", "CodeVerifier", "code", "code_verifier", "refresh_token"];

/// One request. Secrets travel in the body or as the bearer token, never in the URL.
pub(super) struct Call<'a> {
    /// What the attempt is called in errors.
    pub(super) what: &'a str,
    pub(super) url: String,
    pub(super) body: Body<'a>,
    /// The token that stands for the person.
    pub(super) bearer: Option<&'a str>,
}

/// What a request carries.
pub(super) enum Body<'a> {
    /// Nothing: it only reads.
    Read,
    /// Nothing, although it asks for something.
    Empty,
    /// A JSON object.
    Json(&'a [(&'static str, &'a str)]),
    /// A form.
    Form(&'a [(&'static str, &'a str)]),
}

impl Body<'_> {
    fn verb(&self) -> Verb {
        match self {
            Self::Read => Verb::Get,
            Self::Empty | Self::Json(_) | Self::Form(_) => Verb::Post,
        }
    }

    fn content_type(&self) -> Option<&'static str> {
        match self {
            Self::Read | Self::Empty => None,
            Self::Json(_) => Some("application/json"),
            Self::Form(_) => Some(FORM_TYPE),
        }
    }

    fn pairs(&self) -> &[(&'static str, &str)] {
        match self {
            Self::Read | Self::Empty => &[],
            Self::Json(pairs) | Self::Form(pairs) => pairs,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Read | Self::Empty => Vec::new(),
            Self::Json(pairs) => {
                let object: Map<String, Value> =
                    pairs.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
                Value::Object(object).to_string().into_bytes()
            }
            Self::Form(pairs) => encode::form(pairs.iter().copied()).into_bytes(),
        }
    }
}

impl Call<'_> {
    /// Sends the request and reads what comes back.
    pub(super) fn send<T: DeserializeOwned>(self, outside: &Outside) -> Result<T, CredentialError> {
        let authorization = self.bearer.map(|token| Zeroizing::new(format!("Bearer {token}")));
        let lines = [
            Some(("accept", "application/json")),
            self.body.content_type().map(|kind| ("content-type", kind)),
            authorization.as_ref().map(|value| ("authorization", value.as_str())),
        ];
        let headers: Headers = lines.into_iter().flatten().collect();
        let outgoing = Outgoing {
            verb: self.body.verb(),
            url: &self.url,
            headers: &headers,
            body: self.body.bytes(),
            timeout: TIMEOUT,
        };
        let answer = outside.exchange(self.what, Route::Network, outgoing)?;
        if let Some(refusal) = refusal(&answer) {
            let refusal = Box::new(self.hide_secrets(refusal));
            return Err(CredentialError::new(self.what, CredentialErrorKind::Refused(refusal)));
        }
        match answer.status {
            200..300 => serde_json::from_slice(&answer.body).map_err(|_| self.wrong_answer(&answer)),
            _ => Err(self.wrong_answer(&answer)),
        }
    }

    /// A service may repeat in its message what was sent.
    fn hide_secrets(&self, refusal: ApiError) -> ApiError {
        let is_secret = |(name, _): &&(&'static str, &str)| SECRETS.contains(name);
        let of_body = self.body.pairs().iter().filter(is_secret).map(|(_, value)| *value);
        let hider = Hider::new(of_body.chain(self.bearer));
        ApiError {
            code: hider.hide(refusal.code),
            message: hider.hide(refusal.message),
            request_id: hider.hide(refusal.request_id),
            ..refusal
        }
    }

    /// An answer that the service does not give, described without its content.
    fn wrong_answer(&self, answer: &Response) -> CredentialError {
        let status = answer.status;
        if status >= 500 || status == 429 {
            return CredentialError::new(self.what, CredentialErrorKind::Unavailable { status });
        }
        let host = self.url.parse::<Endpoint>().map_or_else(|_| "the service".to_owned(), |at| at.authority);
        let reason = match (status, answer.body.is_empty()) {
            (200..300, false) => format!("the answer of {host} is not what was asked for"),
            (200..300, true) => format!("the answer of {host} is empty"),
            _ => format!("{host} answered with HTTP status {status}"),
        };
        CredentialError::unusable(self.what, reason)
            .hint("is this really the address to sign in at? A proxy or a login page may have answered")
    }
}

/// The error that an answer holds, if it is one: CloudSSO and OAuth spell it differently.
fn refusal(answer: &Response) -> Option<ApiError> {
    let fields: Map<String, Value> = serde_json::from_slice(&answer.body).ok()?;
    let text = |names: &[&str]| {
        let found = names.iter().find_map(|name| fields.get(*name)?.as_str());
        found.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let of_any_answer = text(&["ErrorCode", "error"]);
    // An answer that is no error may hold a code of success.
    let of_failure = || text(&["Code", "code"]).filter(|_| !(200..300).contains(&answer.status));
    Some(ApiError {
        status: answer.status,
        code: of_any_answer.or_else(of_failure)?,
        message: text(&["ErrorMessage", "error_description", "Message", "message"]).unwrap_or_default(),
        request_id: text(&["RequestId", "requestId", "request_id"]).unwrap_or_default(),
        recommend: None,
        access_denied_detail: None,
    })
}
