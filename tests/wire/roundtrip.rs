//! What this side signs, the other side accepts and reads back unchanged.

use chrono::{TimeZone, Utc};
use kms_cli::wire::{Credentials, Headers, Incoming, Method, Params, Request, SignatureVersion, Stamp, encode, v1, v3};
use proptest::prelude::*;

pub fn credentials(token: Option<&str>) -> Credentials {
    let mut credentials = Credentials::new("testid", "testsecret");
    credentials.security_token = token.map(Into::into);
    credentials
}

pub fn stamp() -> Stamp {
    Stamp { time: Utc.with_ymd_and_hms(2026, 11, 22, 1, 2, 3).unwrap(), nonce: "0123456789abcdef".to_owned() }
}

pub fn sign(
    version: SignatureVersion,
    method: Method,
    action: &str,
    params: &Params,
    credentials: &Credentials,
) -> Request {
    let host = "kms.cn-hangzhou.aliyuncs.com";
    let extra = Headers::default();
    match version {
        SignatureVersion::V1 => v1::sign(method, host, action, params, credentials, &stamp(), &extra),
        SignatureVersion::V3 => v3::sign(method, host, action, params, credentials, &stamp(), &extra),
    }
}

pub fn any_version() -> impl Strategy<Value = SignatureVersion> {
    prop_oneof![Just(SignatureVersion::V1), Just(SignatureVersion::V3)]
}

pub fn any_method() -> impl Strategy<Value = Method> {
    prop_oneof![Just(Method::Get), Just(Method::Post)]
}

/// Any text at all, control characters too.
pub fn any_text() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..20).prop_map(String::from_iter)
}

/// Any names and values, but for the names that the protocol itself uses: no name of the API is of one letter.
pub fn any_params() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![any_text().prop_map(|name| format!("x{name}")), "[A-Z][a-z]{1,5}\\.[1-9][0-9]?"];
    let value = prop_oneof![any_text(), "[ +%&=*~._/-]{0,8}"];
    prop::collection::hash_map(name, value, 0..8).prop_map(|map| map.into_iter().collect())
}

fn read_back(incoming: &Incoming) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = incoming.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    pairs.sort_unstable();
    pairs
}

proptest! {
    #[test]
    fn a_signed_request_verifies_and_reads_back(
        version in any_version(),
        method in any_method(),
        pairs in any_params(),
        token in prop::option::of("[!-~]{1,20}"),
    ) {
        let params: Params = pairs.iter().cloned().collect();
        let credentials = credentials(token.as_deref());
        let request = sign(version, method, "Encrypt", &params, &credentials);
        let incoming = Incoming::read(&request).unwrap();
        prop_assert!(incoming.is_signed_with(&credentials.access_key_secret));
        prop_assert!(!incoming.is_signed_with(&"testsecres".into()));
        let mut pairs = pairs;
        pairs.sort_unstable();
        prop_assert_eq!(read_back(&incoming), pairs);
        prop_assert_eq!(incoming.action, "Encrypt");
        prop_assert_eq!(incoming.version, "2016-01-20");
        prop_assert_eq!(incoming.format.as_deref(), Some("JSON"));
        prop_assert_eq!(incoming.access_key_id.as_deref(), Some("testid"));
        prop_assert_eq!(incoming.timestamp.as_deref(), Some("2026-11-22T01:02:03Z"));
        prop_assert_eq!(incoming.nonce.as_deref(), Some("0123456789abcdef"));
        prop_assert_eq!(incoming.security_token, token);
    }

    #[test]
    fn the_order_of_parameters_does_not_change_the_signature(pairs in any_params()) {
        let forward = encode::canonical_query(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let backward = encode::canonical_query(pairs.iter().rev().map(|(name, value)| (name.as_str(), value.as_str())));
        prop_assert_eq!(forward, backward);
    }

    #[test]
    fn a_form_reads_back(pairs in prop::collection::vec((any_text(), any_text()), 0..8)) {
        let form = encode::form(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        prop_assert!(form.bytes().all(|byte| byte.is_ascii_graphic()));
        prop_assert_eq!(encode::parse_form(form.as_bytes()).unwrap(), pairs);
    }

    #[test]
    fn any_bytes_can_be_tried_as_a_form(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = encode::parse_form(&bytes);
    }
}

#[test]
fn a_form_may_be_written_in_other_ways() {
    let read = |text: &str| encode::parse_form(text.as_bytes()).unwrap();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(read("a=1+2%203&b=%2a%2A"), [pair("a", "1 2 3"), pair("b", "**")]);
    assert_eq!(read("&a&&b=&=c&d=e=f&"), [pair("a", ""), pair("b", ""), pair("", "c"), pair("d", "e=f")]);
    assert_eq!(read("a=%zz%2"), [pair("a", "%zz%2")]);
    assert_eq!(read("a=1&a=2"), [pair("a", "1"), pair("a", "2")]);
    assert_eq!(read(""), []);
    assert!(encode::parse_form(b"a=%ff").is_err());
}

#[test]
fn on_post_signature_v1_puts_everything_in_the_body() {
    let params: Params = [("KeyId", "alias/x"), ("Plaintext", "c2VjcmV0")].into_iter().collect();
    let request = sign(SignatureVersion::V1, Method::Post, "Encrypt", &params, &credentials(Some("token")));
    assert_eq!(request.query, "");
    assert_eq!(request.headers.get("content-type"), Some("application/x-www-form-urlencoded"));
    let body = encode::parse_form(&request.body).unwrap();
    let names: Vec<_> = body.iter().map(|(name, _)| name.as_str()).collect();
    for name in [
        "Action",
        "Version",
        "Format",
        "AccessKeyId",
        "SecurityToken",
        "SignatureMethod",
        "SignatureVersion",
        "SignatureNonce",
        "Timestamp",
        "KeyId",
        "Plaintext",
        "Signature",
    ] {
        assert_eq!(names.iter().filter(|known| **known == name).count(), 1, "{name}");
    }
    assert_eq!(names.len(), 12);
}

#[test]
fn on_get_everything_is_in_the_query() {
    let params: Params = [("KeyId", "alias/x")].into_iter().collect();
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let request = sign(version, Method::Get, "DescribeKey", &params, &credentials(None));
        assert!(request.body.is_empty() && request.query.contains("KeyId=alias%2Fx"));
        assert_eq!(request.headers.get("content-type"), None);
    }
}

#[test]
fn signature_v3_puts_the_catalogs_body_parameters_in_the_body() {
    let params: Params = [("SecretName", "s"), ("SecretData", "canary")].into_iter().collect();
    let request = sign(SignatureVersion::V3, Method::Post, "CreateSecret", &params, &credentials(None));
    assert_eq!((request.query.as_str(), request.body.as_slice()), ("SecretName=s", b"SecretData=canary".as_slice()));
    assert_eq!(request.headers.get("content-type"), Some("application/x-www-form-urlencoded"));
    assert!(Incoming::read(&request).unwrap().is_signed_with(&"testsecret".into()));
}

#[test]
fn extra_headers_are_sent_and_signed() {
    let extra: Headers = [("x-acs-extra", "1"), ("x-other", "2")].into_iter().collect();
    let request = v3::sign(Method::Post, "h", "ListKeys", &Params::new(), &credentials(None), &stamp(), &extra);
    let signed = request.headers.get("authorization").unwrap();
    assert!(signed.contains("x-acs-extra;") && !signed.contains("x-other"));
    assert_eq!(request.headers.get("x-other"), Some("2"));
    assert!(Incoming::read(&request).unwrap().is_signed_with(&"testsecret".into()));
    let request = v1::sign(Method::Post, "h", "ListKeys", &Params::new(), &credentials(None), &stamp(), &extra);
    assert_eq!(request.headers.get("x-acs-extra"), Some("1"));
    assert!(Incoming::read(&request).unwrap().is_signed_with(&"testsecret".into()));
}

#[test]
fn a_request_shows_no_value_in_debug() {
    let params: Params = [("Plaintext", "canary")].into_iter().collect();
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        for method in [Method::Get, Method::Post] {
            let request = sign(version, method, "Encrypt", &params, &credentials(Some("canary")));
            let shown = format!("{request:?} {:?} {params:?} {:?}", request.headers, credentials(Some("canary")));
            assert!(!shown.contains("canary") && !shown.contains("testsecret"), "{shown}");
        }
    }
}
