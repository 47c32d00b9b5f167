//! Signature version 1.0 of the RPC style: HMAC-SHA1 over every parameter (behaviour §2.1).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;

use super::{Credentials, FORM_TYPE, Headers, Method, Params, Request, Stamp, encode, format_time};
use crate::catalog;

/// The name of the signing method in the request.
pub const SIGNATURE_METHOD: &str = "HMAC-SHA1";
/// The version of the signature in the request.
pub const SIGNATURE_VERSION: &str = "1.0";

/// The text that is signed: method, path and the canonical query, each encoded once more. `Signature` itself is left
/// out when it is among the pairs.
pub fn string_to_sign<'a>(method: Method, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let query = encode::canonical_query(pairs.into_iter().filter(|(name, _)| *name != "Signature"));
    format!("{}&%2F&{}", method.as_str(), encode::percent_encode(&query))
}

/// The signature of such a text: base64 of HMAC-SHA1 under the secret followed by `&`.
pub fn signature(secret: &SecretString, string_to_sign: &str) -> String {
    STANDARD.encode(keyed(secret, string_to_sign).finalize().into_bytes())
}

/// Whether a signature belongs to the text; takes the same time wherever they differ.
pub fn matches(secret: &SecretString, string_to_sign: &str, signature: &str) -> bool {
    STANDARD.decode(signature).is_ok_and(|claimed| keyed(secret, string_to_sign).verify_slice(&claimed).is_ok())
}

fn keyed(secret: &SecretString, text: &str) -> Hmac<Sha1> {
    let mut key = zeroize::Zeroizing::new(secret.expose_secret().as_bytes().to_vec());
    key.push(b'&');
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
    mac.update(text.as_bytes());
    mac
}

/// Builds the signed request for an action. On POST every parameter travels in the form body, on GET in the query.
/// `extra` headers are sent too.
pub fn sign(
    method: Method,
    host: &str,
    action: &str,
    params: &Params,
    credentials: &Credentials,
    stamp: &Stamp,
    extra: &Headers,
) -> Request {
    let mut all = Params::new();
    all.set("Action", action);
    all.set("Version", catalog::VERSION);
    all.set("Format", "JSON");
    all.set("AccessKeyId", &credentials.access_key_id);
    if let Some(token) = &credentials.security_token {
        all.set("SecurityToken", token.expose_secret());
    }
    all.set("SignatureMethod", SIGNATURE_METHOD);
    all.set("SignatureVersion", SIGNATURE_VERSION);
    all.set("SignatureNonce", &stamp.nonce);
    all.set("Timestamp", format_time(stamp.time));
    for (name, value) in params.iter() {
        all.set(name, value);
    }
    let text = zeroize::Zeroizing::new(string_to_sign(method, all.iter()));
    all.set("Signature", signature(&credentials.access_key_secret, &text));

    let form = encode::form(all.iter());
    let mut headers: Headers = [("host", host), ("accept", "application/json")].into_iter().collect();
    for (name, value) in extra.iter() {
        headers.set(name, value);
    }
    match method {
        Method::Get => Request { method, query: form, headers, body: Vec::new() },
        Method::Post => {
            headers.set("content-type", FORM_TYPE);
            Request { method, query: String::new(), headers, body: form.into_bytes() }
        }
    }
}
