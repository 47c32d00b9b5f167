//! Answers as they go over the wire: JSON or XML, success or error (behaviour §1.4 and §1.5).

use serde_json::{Value, json};
use uuid::Uuid;

use super::engine::{Fields, Refusal};
use super::wiping::wipe;
use crate::wire::{ApiError, Headers, Response, xml};

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Xml,
}

impl Format {
    /// The format that a request names, in any case; `None` when there is no such format.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        match name {
            _ if name.eq_ignore_ascii_case("JSON") => Some(Self::Json),
            _ if name.eq_ignore_ascii_case("XML") => Some(Self::Xml),
            _ => None,
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Xml => "application/xml",
        }
    }
}

/// The answer to a request that succeeded. A text that XML cannot carry, such as one with a zero byte, comes as JSON:
/// no caller gets another text than was stored.
pub(super) fn success(format: Format, action: &str, request_id: Uuid, mut fields: Fields) -> Response {
    fields.insert("RequestId".to_owned(), json!(request_id.to_string()));
    let format = if fields.values().all(fits_xml) { format } else { Format::Json };
    let response = write(format, 200, &format!("{action}Response"), &fields);
    // One of the texts may be a plaintext.
    fields.values_mut().for_each(wipe);
    response
}

/// The answer to a request that is refused, in the union of the documented forms.
pub(super) fn refusal(format: Format, product: &str, host: &str, request_id: Uuid, refusal: &Refusal) -> Response {
    let code = refusal.code();
    let error = ApiError {
        status: refusal.status(),
        message: refusal.message(),
        request_id: request_id.to_string(),
        recommend: Some(format!(
            "https://api.aliyun.com/troubleshoot?q={code}&product={product}&requestId={request_id}"
        )),
        access_denied_detail: None,
        code,
    };
    refusal_of(format, host, &error)
}

/// The answer that carries an error.
pub(super) fn refusal_of(format: Format, host: &str, error: &ApiError) -> Response {
    write(format, error.status, "Error", &error.to_fields(host))
}

fn write(format: Format, status: u16, root: &str, fields: &Fields) -> Response {
    let body = match format {
        Format::Json => {
            // Room for the whole text keeps a plaintext from being left behind by a reallocation.
            let mut body = Vec::with_capacity(fields.iter().map(|(name, value)| name.len() + room(value)).sum());
            serde_json::to_writer(&mut body, fields)
                .unwrap_or_else(|_| unreachable!("names and texts are always JSON"));
            body
        }
        Format::Xml => xml::write(root, fields).into_bytes(),
    };
    let headers = Headers::from_iter([("content-type", format.content_type())]);
    Response { status, headers, body }
}

/// About how many bytes a value takes as JSON, quotes and commas included.
fn room(value: &Value) -> usize {
    const AROUND: usize = 8;
    AROUND
        + match value {
            Value::String(text) => text.len() + text.len() / 8,
            Value::Array(items) => items.iter().map(room).sum(),
            Value::Object(fields) => fields.iter().map(|(name, value)| name.len() + room(value)).sum(),
            _ => AROUND,
        }
}

/// Whether every text consists of characters that XML 1.0 allows.
fn fits_xml(value: &Value) -> bool {
    let is_allowed = |letter: char| {
        let is_control = letter < ' ' && !matches!(letter, '\t' | '\n' | '\r');
        !is_control && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    match value {
        Value::String(text) => text.chars().all(is_allowed),
        Value::Array(items) => items.iter().all(fits_xml),
        Value::Object(fields) => fields.values().all(fits_xml),
        _ => true,
    }
}
