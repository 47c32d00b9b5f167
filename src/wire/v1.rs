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
    let mut all = common(action, &credentials.access_key_id, stamp);
    if let Some(token) = &credentials.security_token {
        all.set("SecurityToken", token.expose_secret());
    }
    all.set("SignatureMethod", SIGNATURE_METHOD);
    let text = add(&mut all, method, params);
    all.set("Signature", signature(&credentials.access_key_secret, &text));
    request(method, host, &all, extra)
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
    let mut all = common(action, key.id(), stamp);
    all.set("SignatureMethod", CLIENT_KEY_METHOD);
    all.set("SignatureType", CLIENT_KEY_TYPE);
    let text = add(&mut all, method, params);
    all.set("Signature", key.signature(&text)?);
    Ok(request(method, host, &all, extra))
}

/// The common parameters of a request, without those that say how it is signed.
fn common(action: &str, access_key_id: &str, stamp: &Stamp) -> Params {
    let mut all = Params::new();
    all.set("Action", action);
    all.set("Version", catalog::VERSION);
    all.set("Format", "JSON");
    all.set("AccessKeyId", access_key_id);
    all.set("SignatureVersion", SIGNATURE_VERSION);
    all.set("SignatureNonce", &stamp.nonce);
    all.set("Timestamp", format_time(stamp.time));
    all
}

/// Adds the parameters of the action, and gives the text that is to be signed.
fn add(all: &mut Params, method: Method, params: &Params) -> Zeroizing<String> {
    for (name, value) in params.iter() {
        all.set(name, value);
    }
    Zeroizing::new(string_to_sign(method, all.iter()))
}

fn request(method: Method, host: &str, all: &Params, extra: &Headers) -> Request {
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
