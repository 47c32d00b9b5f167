//! The encryption context, which a ciphertext is bound to without holding it (behaviour §7.2).

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The most characters that the JSON text may have.
const MAX_CHARS: usize = 8192;

/// Names with their values. Two contexts are the same when they are the same map, whatever the order and spacing of
/// the JSON text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EncryptionContext(BTreeMap<String, String>);

/// A text that is no encryption context: not a JSON object of strings, or longer than 8192 characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an encryption context is a JSON object of strings with at most {MAX_CHARS} characters")]
pub struct InvalidContext;

impl EncryptionContext {
    /// Reads the JSON text of a request. An empty text and an empty object mean no context.
    ///
    /// # Errors
    /// When the text is too long, is not a JSON object, or has a member that is not a string.
    pub fn parse(text: &str) -> Result<Self, InvalidContext> {
        if text.is_empty() {
            return Ok(Self::default());
        }
        if text.chars().count() > MAX_CHARS {
            return Err(InvalidContext);
        }
        let Ok(Value::Object(members)) = serde_json::from_str(text) else { return Err(InvalidContext) };
        let member = |(name, value)| match value {
            Value::String(value) => Ok((name, value)),
            _ => Err(InvalidContext),
        };
        members.into_iter().map(member).collect::<Result<_, _>>().map(Self)
    }

    /// The additional data that the ciphertext is authenticated with: SHA-256 of `name=value` pairs joined with `&`,
    /// sorted by name; nothing at all without a context.
    ///
    /// `%`, `&` and `=` inside a name or value are percent-encoded, so that no two contexts share their digest.
    pub fn digest(&self) -> Vec<u8> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let pairs: Vec<String> = self.0.iter().map(|(name, value)| escape(name) + "=" + &escape(value)).collect();
        Sha256::digest(pairs.join("&").as_bytes()).to_vec()
    }
}

fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('&', "%26").replace('=', "%3D")
}
