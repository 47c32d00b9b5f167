//! Tokens of OIDC providers, as far as they can be read without the provider's keys.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::wire::format_time;

/// What a token says about itself.
pub(super) struct Token {
    issuer: String,
    subject: String,
    audiences: Vec<String>,
    issued_at: Option<DateTime<Utc>>,
    /// When it stops being valid.
    pub(super) expires_at: DateTime<Utc>,
}

#[derive(Deserialize)]
struct Header {
    /// Whatever it is, the signature is not checked; but a token without it is none.
    #[serde(rename = "alg")]
    _algorithm: String,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
    iat: Option<f64>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Token {
    /// Reads a JSON web token; `None` when it is none, or lacks a claim that OIDC demands. Space around it, such as
    /// the line break of a file, does not count.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('.');
        let (header, claims, signature) = (parts.next()?, parts.next()?, parts.next()?);
        if signature.is_empty() || parts.next().is_some() {
            return None;
        }
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok().map(Zeroizing::new);
        decode(signature)?;
        serde_json::from_slice::<Header>(&decode(header)?).ok()?;
        let claims: Claims = serde_json::from_slice(&decode(claims)?).ok()?;
        Some(Self {
            issuer: claims.iss,
            subject: claims.sub,
            audiences: match claims.aud {
                Audience::One(audience) => vec![audience],
                Audience::Many(audiences) => audiences,
            },
            issued_at: claims.iat.map(time).unwrap_or_default(),
            expires_at: time(claims.exp)?,
        })
    }

    /// What the answer tells about the token.
    pub(super) fn to_fields(&self) -> Value {
        json!({
            "Subject": self.subject,
            "Issuer": self.issuer,
            "ClientIds": self.audiences.join(","),
            "ExpirationTime": format_time(self.expires_at),
            "IssuanceTime": self.issued_at.map(format_time).unwrap_or_default(),
            "VerificationInfo": "Success",
        })
    }
}

/// Seconds since 1970, parts of which are allowed.
fn time(seconds: f64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(seconds as i64, 0)
}
