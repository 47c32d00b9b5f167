//! Error bodies: JSON or XML, in the service's own form or the gateway's (behaviour §1.5).

use serde_json::{Map, Value, json};

use super::xml;

/// What the service said when it refused a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// The error code, `Forbidden.KeyNotFound`.
    pub code: String,
    /// The message for people.
    pub message: String,
    /// The id to quote in a ticket; empty when the answer has none.
    pub request_id: String,
    /// Where the service suggests to read on.
    pub recommend: Option<String>,
    /// Which permission was missing, as the service's JSON text.
    pub access_denied_detail: Option<String>,
}

impl ApiError {
    /// Reads an error body in any of the documented shapes; `None` when it holds no error code.
    pub fn parse(status: u16, body: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim();
        let fields = match serde_json::from_str(text) {
            Ok(Value::Object(fields)) => fields,
            Ok(_) => return None,
            Err(_) => xml::read_flat(text)?,
        };
        let text_of = |name: &str| {
            let lower = name[..1].to_ascii_lowercase() + &name[1..];
            match fields.get(name).or_else(|| fields.get(&lower))? {
                Value::String(text) => Some(text.clone()),
                Value::Null => None,
                other => Some(other.to_string()),
            }
        };
        let code = text_of("Code").filter(|code| !code.is_empty())?;
        Some(Self {
            status,
            code,
            message: text_of("Message").unwrap_or_default(),
            request_id: text_of("RequestId").unwrap_or_default(),
            recommend: text_of("Recommend"),
            access_denied_detail: text_of("AccessDeniedDetail"),
        })
    }

    /// Whether the request was turned away for its rate and had no effect (behaviour §2.6).
    pub fn is_throttling(&self) -> bool {
        self.status == 429 || self.code.starts_with("Throttling") || self.code.starts_with("Rejected.Throttling")
    }

    /// Whether the request was turned away because its STS token is not, or no longer, accepted (behaviour §2.5).
    pub fn refuses_token(&self) -> bool {
        self.code.starts_with("InvalidSecurityToken")
    }

    /// The fields of the error body that a server sends: the union of both documented forms.
    pub fn to_fields(&self, host: &str) -> Map<String, Value> {
        let mut fields = Map::new();
        fields.insert("HttpStatus".to_owned(), json!(self.status));
        fields.insert("Code".to_owned(), json!(self.code));
        fields.insert("Message".to_owned(), json!(self.message));
        fields.insert("RequestId".to_owned(), json!(self.request_id));
        fields.insert("HostId".to_owned(), json!(host));
        if let Some(recommend) = &self.recommend {
            fields.insert("Recommend".to_owned(), json!(recommend));
        }
        fields
    }
}
