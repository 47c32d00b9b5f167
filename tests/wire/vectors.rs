//! Signatures that others computed: the official SDK's, stage by stage, and those that the vendor prints.

use kms_cli::wire::{FORM_TYPE, Headers, Incoming, Method, Request, SignatureVersion, encode, v1, v3};
use secrecy::SecretString;
use serde_json::Value;

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("../data/signatures.json")).unwrap();
    let list = all[kind].as_array().unwrap().clone();
    assert_eq!(list.len(), 12);
    list
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_else(|| panic!("{name} of {}", vector["id"]))
}

fn pairs<'a>(vector: &'a Value, name: &str) -> Vec<(&'a str, &'a str)> {
    vector[name].as_object().unwrap().iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect()
}

fn method(vector: &Value) -> Method {
    match text(vector, "method") {
        "GET" => Method::Get,
        "POST" => Method::Post,
        other => panic!("{other}"),
    }
}

fn secret(vector: &Value) -> SecretString {
    text(vector, "access_key_secret").into()
}

#[test]
fn every_stage_of_signature_v1_is_the_sdks() {
    for vector in vectors("v1") {
        let id = &vector["id"];
        let pairs = pairs(&vector, "parameters");
        assert_eq!(encode::canonical_query(pairs.iter().copied()), text(&vector, "canonical_query"), "{id}");
        let to_sign = v1::string_to_sign(method(&vector), pairs);
        assert_eq!(to_sign, text(&vector, "string_to_sign"), "{id}");
        assert_eq!(v1::signature(&secret(&vector), &to_sign), text(&vector, "signature"), "{id}");
        assert!(v1::matches(&secret(&vector), &to_sign, text(&vector, "signature")), "{id}");
    }
}

#[test]
fn a_server_accepts_the_sdks_signature_v1_in_query_and_form() {
    for vector in vectors("v1") {
        let mut all = pairs(&vector, "parameters");
        all.push(("Signature", text(&vector, "signature")));
        let form = encode::form(all);
        let request = match method(&vector) {
            Method::Get => Request { method: Method::Get, query: form, headers: Headers::default(), body: Vec::new() },
            Method::Post => {
                let headers = [("Content-Type", FORM_TYPE)].into_iter().collect();
                Request { method: Method::Post, query: String::new(), headers, body: form.into_bytes() }
            }
        };
        let incoming = Incoming::read(&request).unwrap();
        assert_eq!(incoming.signature_version, SignatureVersion::V1);
        assert_eq!(incoming.string_to_sign(), text(&vector, "string_to_sign"));
        assert!(incoming.is_signed_with(&secret(&vector)), "{}", vector["id"]);
        assert!(!incoming.is_signed_with(&"another".into()), "{}", vector["id"]);
    }
}

#[test]
fn a_server_accepts_signature_v1_split_over_query_and_form() {
    for vector in vectors("v1").iter().filter(|vector| method(vector) == Method::Post) {
        let mut all = pairs(vector, "parameters");
        all.push(("Signature", text(vector, "signature")));
        let (query, form) = all.split_at(5);
        let request = Request {
            method: Method::Post,
            query: encode::form(query.iter().copied()),
            headers: [("content-type", "application/x-www-form-urlencoded; charset=utf-8")].into_iter().collect(),
            body: encode::form(form.iter().copied()).into_bytes(),
        };
        assert!(Incoming::read(&request).unwrap().is_signed_with(&secret(vector)), "{}", vector["id"]);
    }
}

#[test]
fn every_stage_of_signature_v3_is_the_sdks() {
    for vector in vectors("v3") {
        let id = &vector["id"];
        let headers: Headers = pairs(&vector, "headers").into_iter().collect();
        let hash = v3::content_hash(text(&vector, "body").as_bytes());
        assert_eq!(headers.get("x-acs-content-sha256"), Some(hash.as_str()), "{id}");

        let query = pairs(&vector, "query");
        let names = v3::signed_headers(&headers);
        let canonical = v3::canonical_request(method(&vector), query.iter().copied(), &headers, &names, &hash);
        assert_eq!(canonical, text(&vector, "canonical_request"), "{id}");
        let to_sign = v3::string_to_sign(&canonical);
        assert_eq!(to_sign, text(&vector, "string_to_sign"), "{id}");

        let mut credentials = kms_cli::wire::Credentials::new(text(&vector, "access_key_id"), "");
        credentials.access_key_secret = secret(&vector);
        let header = v3::authorization(method(&vector), query, &headers, &hash, &credentials);
        assert_eq!(header, text(&vector, "authorization"), "{id}");
        let parts = v3::Authorization::parse(&header).unwrap();
        assert_eq!((parts.access_key_id, parts.signed_headers), (text(&vector, "access_key_id"), names.as_str()));
        assert_eq!(parts.signature, v3::signature(&secret(&vector), &to_sign), "{id}");
        assert!(v3::matches(&secret(&vector), &to_sign, parts.signature), "{id}");
    }
}

#[test]
fn a_server_accepts_the_sdks_signature_v3() {
    for vector in vectors("v3") {
        let mut headers: Headers = pairs(&vector, "headers").into_iter().collect();
        headers.set("Authorization", text(&vector, "authorization"));
        let request = Request {
            method: method(&vector),
            query: encode::form(pairs(&vector, "query")),
            headers,
            body: text(&vector, "body").as_bytes().to_vec(),
        };
        let incoming = Incoming::read(&request).unwrap();
        assert_eq!(incoming.signature_version, SignatureVersion::V3);
        assert_eq!(incoming.string_to_sign(), text(&vector, "string_to_sign"));
        assert!(incoming.is_signed_with(&secret(&vector)), "{}", vector["id"]);
        assert!(!incoming.is_signed_with(&"another".into()), "{}", vector["id"]);
        assert_eq!(incoming.action, "Encrypt");
        for (name, value) in pairs(&vector, "query") {
            assert_eq!(incoming.params.get(name), Some(value), "{}", vector["id"]);
        }
    }
}

/// The two samples of behaviour §2.1.
#[test]
fn the_printed_samples_of_signature_v1_hold() {
    for (query, signature) in [
        (
            "AccessKeyId=testid&Action=CreateKey&Format=json&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0\
             &Timestamp=2016-03-28T03%3A13%3A08Z&Version=2016-01-20",
            "41wk2SSX1GJh7fwnc5eqOfiJPFg=",
        ),
        (
            "AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1\
             &SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0\
             &Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26",
            "OLeaidS1JvxuMvnyHOwuJ+uX5qY=",
        ),
    ] {
        let query = format!("{query}&Signature={}", encode::percent_encode(signature));
        let request = Request { method: Method::Get, query, headers: Headers::default(), body: Vec::new() };
        let incoming = Incoming::read(&request).unwrap();
        let secret = "testsecret".into();
        assert_eq!(v1::signature(&secret, incoming.string_to_sign()), signature);
        assert!(incoming.is_signed_with(&secret));
    }
}

/// The two samples of behaviour §2.2.
#[test]
fn the_printed_samples_of_signature_v3_hold() {
    let secret = "YourAccessKeySecret".into();
    let query = [("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"), ("RegionId", "cn-shanghai")];
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(v3::content_hash(b""), empty);
    for (date, nonce, canonical_hash, signature) in [
        (
            "2023-10-26T10:22:32Z",
            "3156853299f313e23d1673dc12e1703d",
            Some("7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259"),
            "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
        ),
        (
            "2023-10-26T09:01:01Z",
            "d410180a5abf7fe235dd9b74aca91fc0",
            None,
            "e521358f7776c97df52e6b2891a8bc73026794a071b50c3323388c4e0df64804",
        ),
    ] {
        let headers: Headers = [
            ("host", "ecs.cn-shanghai.aliyuncs.com"),
            ("x-acs-action", "RunInstances"),
            ("x-acs-content-sha256", empty),
            ("x-acs-date", date),
            ("x-acs-signature-nonce", nonce),
            ("x-acs-version", "2014-05-26"),
        ]
        .into_iter()
        .collect();
        let names = v3::signed_headers(&headers);
        let canonical = v3::canonical_request(Method::Post, query, &headers, &names, empty);
        let to_sign = v3::string_to_sign(&canonical);
        if let Some(hash) = canonical_hash {
            assert_eq!(to_sign, format!("ACS3-HMAC-SHA256\n{hash}"));
        }
        assert_eq!(v3::signature(&secret, &to_sign), signature);
    }
}
