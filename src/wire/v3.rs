//! Signature V3, ACS3-HMAC-SHA256: over method, query, headers and the hash of the body (behaviour §2.2).

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::{Credentials, FORM_TYPE, Headers, Method, Params, Request, Stamp, encode, format_time};
use crate::catalog::{self, Place};

/// The name of the algorithm, which opens the `Authorization` header and the signed text.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The headers that a request must carry and sign.
pub const REQUIRED_HEADERS: [&str; 6] =
    ["host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version"];

/// The lower-case hexadecimal SHA-256 of a body, as `x-acs-content-sha256` has it.
pub fn content_hash(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// The names of the headers that are signed, sorted and joined with `;`: `host`, `content-type` and all `x-acs-*`.
pub fn signed_headers(headers: &Headers) -> String {
    let mut names: Vec<String> = headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .filter(|name| name == "host" || name == "content-type" || name.starts_with("x-acs-"))
        .collect();
    names.sort_unstable();
    names.join(";")
}

/// The canonical request over the named headers. A named header that is missing counts as empty.
pub fn canonical_request<'a>(
    method: Method,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    headers: &Headers,
    signed_headers: &str,
    content_hash: &str,
) -> String {
    let mut lines = String::new();
    for name in signed_headers.split(';') {
        let value = headers.get(name).unwrap_or_default().trim();
        let _ = writeln!(lines, "{name}:{value}");
    }
    let query = encode::canonical_query(pairs);
    format!("{}\n/\n{query}\n{lines}\n{signed_headers}\n{content_hash}", method.as_str())
}

/// The text that is signed: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{}", content_hash(canonical_request.as_bytes()))
}

/// The signature of such a text: hexadecimal HMAC-SHA256 under the bare secret.
pub fn signature(secret: &SecretString, string_to_sign: &str) -> String {
    hex(&keyed(secret, string_to_sign).finalize().into_bytes())
}

/// Whether a signature belongs to the text; takes the same time wherever they differ.
pub fn matches(secret: &SecretString, string_to_sign: &str, signature: &str) -> bool {
    unhex(signature).is_some_and(|claimed| keyed(secret, string_to_sign).verify_slice(&claimed).is_ok())
}

fn keyed(secret: &SecretString, text: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes())
        .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
    mac.update(text.as_bytes());
    mac
}

/// The three parts of an `Authorization` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// The AccessKey id that the caller claims.
    pub access_key_id: &'a str,
    /// The names of the signed headers, joined with `;`.
    pub signed_headers: &'a str,
    /// The hexadecimal signature.
    pub signature: &'a str,
}

impl<'a> Authorization<'a> {
    /// Reads the header; `None` when it is not of this algorithm or lacks a part.
    pub fn parse(header: &'a str) -> Option<Self> {
        let parts = header.trim().strip_prefix(ALGORITHM)?.strip_prefix(' ')?;
        let part = |name: &str| parts.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
        Some(Self {
            access_key_id: part("Credential")?,
            signed_headers: part("SignedHeaders")?,
            signature: part("Signature")?,
        })
    }
}

/// Builds the signed request for an action. Parameters stand where SDK 3.3.1 puts them: in the query, but for the few
/// that the catalog places in the form body. `extra` headers are sent too, and signed where they begin with `x-acs-`.
pub fn sign(
    method: Method,
    host: &str,
    action: &str,
    params: &Params,
    credentials: &Credentials,
    stamp: &Stamp,
    extra: &Headers,
) -> Request {
    let known = catalog::action(action);
    let in_body = |name: &str| {
        method == Method::Post
            && known.and_then(|known| known.param(name)).is_some_and(|param| param.place == Place::Body)
    };
    let body = encode::form(params.iter().filter(|(name, _)| in_body(name)));
    let query = encode::form(params.iter().filter(|(name, _)| !in_body(name)));

    let mut headers: Headers = [("host", host), ("accept", "application/json")].into_iter().collect();
    for (name, value) in extra.iter() {
        headers.set(name, value);
    }
    if !body.is_empty() {
        headers.set("content-type", FORM_TYPE);
    }
    headers.set("x-acs-action", action);
    headers.set("x-acs-version", catalog::VERSION);
    headers.set("x-acs-date", format_time(stamp.time));
    headers.set("x-acs-signature-nonce", &stamp.nonce);
    headers.set("x-acs-content-sha256", content_hash(body.as_bytes()));
    if let Some(token) = &credentials.security_token {
        headers.set("x-acs-accesskey-id", &credentials.access_key_id);
        headers.set("x-acs-security-token", token.expose_secret());
    }
    let authorization = authorization(
        method,
        params.iter().filter(|(name, _)| !in_body(name)),
        &headers,
        &content_hash(body.as_bytes()),
        credentials,
    );
    headers.set("authorization", authorization);
    Request { method, query, headers, body: body.into_bytes() }
}

/// The `Authorization` header over all headers that have to be signed.
pub fn authorization<'a>(
    method: Method,
    query: impl IntoIterator<Item = (&'a str, &'a str)>,
    headers: &Headers,
    content_hash: &str,
    credentials: &Credentials,
) -> String {
    let names = signed_headers(headers);
    let canonical = zeroize::Zeroizing::new(canonical_request(method, query, headers, &names, content_hash));
    let signature = signature(&credentials.access_key_secret, &string_to_sign(&canonical));
    format!("{ALGORITHM} Credential={},SignedHeaders={names},Signature={signature}", credentials.access_key_id)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.bytes().map(|digit| (digit as char).to_digit(16).map(|value| value as u8)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
