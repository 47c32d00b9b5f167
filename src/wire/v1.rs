//! Signature version 1.0 of the RPC style over every parameter: HMAC-SHA1 with an AccessKey (behaviour §2.1), RSA with
//! a client key (dedicated gateway §10).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;
use zeroize::Zeroizing;

use super::{
    ClientKey, Credentials, FORM_TYPE, Headers, Method, Params, Request, SigningFailed, Stamp, encode, format_time,
};
use crate::catalog;

/// The name of the signing method in the request.
pub const SIGNATURE_METHOD: &str = "HMAC-SHA1";
/// The name of the signing method of client keys.
pub const CLIENT_KEY_METHOD: &str = "SHA256withRSA";
/// What the request calls a signature of a client key.
pub const CLIENT_KEY_TYPE: &str = "PRIVATEKEY";
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
    let mut key = Zeroizing::new(secret.expose_secret().as_bytes().to_vec());
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
    let time = format_time(stamp.time);
    let mut pairs = common(action, &credentials.access_key_id, stamp, &time);
    if let Some(token) = &credentials.security_token {
        pairs.set("SecurityToken", token.expose_secret());
    }
    pairs.set("SignatureMethod", SIGNATURE_METHOD);
    let text = pairs.add(method, params);
    let signature = signature(&credentials.access_key_secret, &text);
    pairs.set("Signature", &signature);
    pairs.request(method, host, extra)
}

/// The same, signed with the client key of an application access point.
///
/// # Errors
/// When the key cannot sign.
pub fn sign_with_client_key(
    method: Method,
    host: &str,
    action: &str,
    params: &Params,
    key: &ClientKey,
    stamp: &Stamp,
    extra: &Headers,
) -> Result<Request, SigningFailed> {
    let time = format_time(stamp.time);
    let mut pairs = common(action, key.id(), stamp, &time);
    pairs.set("SignatureMethod", CLIENT_KEY_METHOD);
    pairs.set("SignatureType", CLIENT_KEY_TYPE);
    let text = pairs.add(method, params);
    let signature = key.signature(&text)?;
    pairs.set("Signature", &signature);
    Ok(pairs.request(method, host, extra))
}

/// Everything that a request carries, each name once.
struct Pairs<'a>(Vec<(&'a str, &'a str)>);

/// The common parameters of a request, without those that say how it is signed.
fn common<'a>(action: &'a str, access_key_id: &'a str, stamp: &'a Stamp, time: &'a str) -> Pairs<'a> {
    Pairs(vec![
        ("Action", action),
        ("Version", catalog::VERSION),
        ("Format", "JSON"),
        ("AccessKeyId", access_key_id),
        ("SignatureVersion", SIGNATURE_VERSION),
        ("SignatureNonce", &stamp.nonce),
        ("Timestamp", time),
    ])
}

impl<'a> Pairs<'a> {
    fn set(&mut self, name: &'a str, value: &'a str) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Adds the parameters of the action, and gives the text that is to be signed.
    fn add(&mut self, method: Method, params: &'a Params) -> Zeroizing<String> {
        for (name, value) in params.iter() {
            self.set(name, value);
        }
        Zeroizing::new(string_to_sign(method, self.0.iter().copied()))
    }

    fn request(&self, method: Method, host: &str, extra: &Headers) -> Request {
        let form = encode::form(self.0.iter().copied());
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
}
