//! Command lines of the official CLI make the same requests here.

use std::collections::BTreeMap;

use kms_cli::wire::{Headers, Incoming, Method, Request};
use serde::Deserialize;

use crate::probe::{Parameters, willing};
use crate::sandbox::{Run, Sandbox};
use crate::stub::Seen;

#[derive(Deserialize)]
struct Recorded {
    cases: Vec<Case>,
}

/// A command line and what the official CLI made of it.
#[derive(Deserialize)]
struct Case {
    id: String,
    args: Vec<String>,
    env: BTreeMap<String, String>,
    method: String,
    parameters: Parameters,
    exit: i32,
}

fn cases() -> Vec<Case> {
    let recorded: Recorded = serde_json::from_str(include_str!("../data/aliyun-cli-requests.json")).unwrap();
    recorded.cases
}

fn requested(case: &Case) -> Seen {
    let stub = willing();
    let args = [&["--endpoint".to_owned(), stub.endpoint.clone()], case.args.as_slice()].concat();
    let run = Run::of(Sandbox::new().program().envs(&case.env).args(args));
    assert_eq!(run.code, case.exit, "{}: {run:?}", case.id);
    stub.request()
}

/// What differs from call to call or is no part of the record.
fn is_recorded(name: &str) -> bool {
    !(name.starts_with("Signature") || ["AccessKeyId", "Timestamp", "Format"].contains(&name))
}

/// The request as a server reads it, with its signature.
fn incoming(seen: &Seen) -> Incoming {
    let headers: Headers = seen.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let method = if seen.method == "GET" { Method::Get } else { Method::Post };
    let request = Request { method, query: seen.query.clone(), headers, body: seen.body.clone().into_bytes() };
    Incoming::read(&request).unwrap()
}

#[test]
fn the_record_is_whole() {
    let cases = cases();
    assert!(cases.len() >= 19, "{}", cases.len());
    assert!(cases.iter().any(|case| case.method == "GET"));
    assert!(cases.iter().all(|case| case.exit == 0));
}

#[test]
fn the_same_parameters_are_sent_with_the_same_method() {
    for case in cases() {
        let seen = requested(&case);
        let mut sent = seen.parameters();
        sent.retain(|name, _| is_recorded(name));
        assert_eq!(sent, case.parameters, "{}", case.id);
        assert_eq!(seen.method, case.method, "{}", case.id);
    }
}

#[test]
fn every_request_is_signed() {
    for case in cases() {
        let incoming = incoming(&requested(&case));
        assert!(incoming.is_signed_with(&"testsecret".to_owned().into()), "{}", case.id);
        assert!(!incoming.is_signed_with(&"wrongsecret".to_owned().into()), "{}", case.id);
        assert_eq!(incoming.access_key_id.as_deref(), Some("LTAItest"), "{}", case.id);
        assert_eq!(incoming.format.as_deref(), Some("JSON"), "{}", case.id);
        assert_eq!(incoming.signature_method.as_deref(), Some("HMAC-SHA1"), "{}", case.id);
        assert_eq!(incoming.stated_version.as_deref(), Some("1.0"), "{}", case.id);
        assert_eq!(incoming.nonce.map(|nonce| nonce.len()), Some(32), "{}", case.id);
    }
}

#[test]
fn a_post_has_nothing_in_its_url_and_a_get_nothing_in_its_body() {
    for case in cases() {
        let seen = requested(&case);
        let empty = if case.method == "POST" { &seen.query } else { &seen.body };
        assert_eq!(empty, "", "{}", case.id);
    }
}

#[test]
fn a_nonce_is_used_once() {
    let cases = cases();
    let nonces: [Option<String>; 2] = [incoming(&requested(&cases[0])).nonce, incoming(&requested(&cases[0])).nonce];
    assert_ne!(nonces[0], nonces[1]);
}
