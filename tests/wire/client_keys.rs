//! Client keys of application access points sign as the official secret client does.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use kms_cli::wire::{
    ClientKey, FORM_TYPE, Headers, Incoming, InvalidClientKey, Method, Params, Request, Stamp, encode, parse_time, v1,
};
use serde_json::Value;

/// What is common to all requests; the rest belongs to the action.
const COMMON: [&str; 9] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "SignatureMethod",
    "SignatureType",
    "SignatureVersion",
    "SignatureNonce",
    "Timestamp",
];

fn vector() -> Value {
    serde_json::from_str(include_str!("../data/client-key.json")).unwrap()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_else(|| panic!("{name}"))
}

fn parameters(vector: &Value) -> Vec<(&str, &str)> {
    let parameters = vector["parameters"].as_object().unwrap();
    parameters.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect()
}

/// The bytes of a PEM text.
fn der(pem: &str) -> Vec<u8> {
    let lines: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(lines).unwrap()
}

fn key(vector: &Value) -> ClientKey {
    ClientKey::new(text(&vector["parameters"], "AccessKeyId"), &der(text(vector, "private_key_pkcs8_pem"))).unwrap()
}

fn public_key(vector: &Value) -> Vec<u8> {
    let certificate = der(text(vector, "certificate_pem"));
    let (_, certificate) = x509_parser::parse_x509_certificate(&certificate).unwrap();
    certificate.public_key().subject_public_key.data.to_vec()
}

/// Our request for the call of the vector, at its time and with its nonce.
fn ours(vector: &Value, method: Method) -> Request {
    let all = &vector["parameters"];
    let stamp =
        Stamp { time: parse_time(text(all, "Timestamp")).unwrap(), nonce: text(all, "SignatureNonce").to_owned() };
    let params: Params = parameters(vector).into_iter().filter(|(name, _)| !COMMON.contains(name)).collect();
    let host = "kms.cn-hangzhou.aliyuncs.com";
    v1::sign_with_client_key(method, host, "GetSecretValue", &params, &key(vector), &stamp, &Headers::default())
        .unwrap()
}

#[test]
fn the_text_and_the_signature_are_those_of_the_official_client() {
    let vector = vector();
    assert_eq!(v1::string_to_sign(Method::Post, parameters(&vector)), text(&vector, "string_to_sign"));
    assert_eq!(key(&vector).signature(text(&vector, "string_to_sign")).unwrap(), text(&vector, "signature"));
}

#[test]
fn our_request_is_that_of_the_official_client_but_for_the_place_of_its_parameters() {
    let vector = vector();
    let request = ours(&vector, Method::Post);
    assert_eq!((request.query.as_str(), request.headers.get("content-type")), ("", Some(FORM_TYPE)));
    let mut sent = encode::parse_form(&request.body).unwrap();
    sent.sort_unstable();
    let mut expected = parameters(&vector);
    expected.push(("Signature", text(&vector, "signature")));
    expected.sort_unstable();
    let expected: Vec<(String, String)> =
        expected.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    assert_eq!(sent, expected);
}

#[test]
fn a_server_accepts_the_request_of_the_official_client() {
    let vector = vector();
    let mut all = parameters(&vector);
    all.push(("Signature", text(&vector, "signature")));
    let request =
        Request { method: Method::Post, query: encode::form(all), headers: Headers::default(), body: Vec::new() };
    let incoming = Incoming::read(&request).unwrap();
    assert!(incoming.is_signed_with_client_key(&public_key(&vector)));
    assert_eq!(incoming.string_to_sign(), text(&vector, "string_to_sign"));
    assert_eq!(incoming.signature_method.as_deref(), Some("SHA256withRSA"));
    assert_eq!(incoming.signature_type.as_deref(), Some("PRIVATEKEY"));
    assert_eq!(incoming.params.get("SignatureType"), None);
}

#[test]
fn a_request_that_was_changed_is_not_accepted() {
    let vector = vector();
    let public = public_key(&vector);
    for method in [Method::Get, Method::Post] {
        let request = ours(&vector, method);
        assert!(Incoming::read(&request).unwrap().is_signed_with_client_key(&public));
        let change = |from: &str, to: &str| {
            let change = |text: &str| text.replace(from, to);
            let mut changed = request.clone();
            changed.query = change(&request.query);
            changed.body = change(std::str::from_utf8(&request.body).unwrap()).into_bytes();
            assert_ne!((&changed.query, &changed.body), (&request.query, &request.body));
            Incoming::read(&changed).unwrap()
        };
        for (from, to) in [("ACSCurrent", "ACSPrevious"), ("PRIVATEKEY", ""), ("&Signature=", "&Signature=A")] {
            assert!(!change(from, to).is_signed_with_client_key(&public), "{from}");
        }
        let other = STANDARD.decode("MEgCQQC7").unwrap();
        assert!(!Incoming::read(&request).unwrap().is_signed_with_client_key(&other));
        assert!(!Incoming::read(&request).unwrap().is_signed_with(&"".into()));
    }
}

#[test]
fn a_client_key_is_an_rsa_key() {
    let vector = vector();
    let pkcs8 = der(text(&vector, "private_key_pkcs8_pem"));
    assert_eq!(ClientKey::new("KAAP.1", b"").unwrap_err(), InvalidClientKey);
    assert_eq!(ClientKey::new("KAAP.1", &pkcs8[..pkcs8.len() - 1]).unwrap_err(), InvalidClientKey);
    // An Ed25519 key of zeros.
    let other = STANDARD.decode("MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap();
    assert_eq!(ClientKey::new("KAAP.1", &other).unwrap_err(), InvalidClientKey);
}

#[test]
fn the_debug_text_of_a_client_key_is_its_id() {
    let vector = vector();
    let shown = format!("{:?}", key(&vector));
    assert_eq!(shown, r#"ClientKey { id: "KAAP.00000000-0000-4000-8000-000000000001", .. }"#);
}
