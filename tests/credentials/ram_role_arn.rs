//! Mode RamRoleArn: AssumeRole with an AccessKey pair.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{NaiveDateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use kms_cli::wire::encode;
use serde_json::json;
use sha1::Sha1;

use crate::sandbox::Run;
use crate::service::Service;
use crate::stub::Seen;
use crate::world::{
    ROLE, SOURCE_SECRET, SOURCE_TOKEN, World, but, handout, no_secret_in_urls, role_profile, session, session_of,
};

/// Names and values of a query or form, in the order of their names; no name may stand there twice.
pub fn pairs(text: &str) -> BTreeMap<String, String> {
    let list = encode::parse_form(text.as_bytes()).unwrap();
    let pairs: BTreeMap<String, String> = list.iter().cloned().collect();
    assert_eq!(pairs.len(), list.len(), "{text}");
    pairs
}

/// The names of a query or form, in their order.
fn names(text: &str) -> Vec<String> {
    pairs(text).into_keys().collect()
}

/// Percent-encoding of RFC 3986, written out once more so that the program is not checked with itself.
fn encoded(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes().map(|byte| if keep(byte) { (byte as char).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The signature that a request has to carry: HMAC-SHA1 over query and form together (credentials §4.2).
pub fn signature(request: &Seen, secret: &str) -> String {
    let mut all: Vec<(String, String)> = [&request.query, &request.body].iter().flat_map(|text| pairs(text)).collect();
    all.retain(|(name, _)| name != "Signature");
    all.sort();
    let canonical: Vec<String> =
        all.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    let text = format!("{}&%2F&{}", request.method, encoded(&canonical.join("&")));
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{secret}&").as_bytes()).unwrap();
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

#[test]
fn the_session_calls_kms() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[role_profile(&sts)]);
    let run = world.call(&[]);
    world.called_as_session(&run);
    no_secret_in_urls(&sts.requests());
}

#[test]
fn assume_role_is_asked_for_as_the_official_cli_does() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[role_profile(&sts)]);
    world.call(&[]).success();
    let request = sts.request();
    assert_eq!((request.method.as_str(), request.target.split('?').next()), ("POST", Some("/")));
    let query = pairs(&request.query);
    let expected = [
        "AccessKeyId",
        "Action",
        "Format",
        "Signature",
        "SignatureMethod",
        "SignatureNonce",
        "SignatureVersion",
        "Timestamp",
        "Version",
    ];
    assert_eq!(names(&request.query), expected);
    for (name, value) in [
        ("AccessKeyId", "LTAI5tSource"),
        ("Action", "AssumeRole"),
        ("Format", "JSON"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("Version", "2015-04-01"),
    ] {
        assert_eq!(query[name], value, "{name}");
    }
    let time = NaiveDateTime::parse_from_str(&query["Timestamp"], "%Y-%m-%dT%H:%M:%SZ").unwrap().and_utc();
    assert!((Utc::now() - time).num_seconds().abs() < 60, "{time}");
    assert!(query["SignatureNonce"].len() >= 32, "{query:?}");
    let form = pairs(&request.body);
    let expected =
        [("DurationSeconds", "3600"), ("RoleArn", ROLE), ("RoleSessionName", "cli")].map(|(n, v)| (n.into(), v.into()));
    assert_eq!(form, BTreeMap::from(expected));
    assert_eq!(query["Signature"], signature(&request, SOURCE_SECRET));
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.headers["accept-encoding"], "identity");
    assert_eq!(request.headers["x-acs-credentials-provider"], "static_ak");
    assert_eq!(request.headers["host"], sts.address);
}

#[test]
fn external_id_policy_and_duration_travel_when_they_are_given() {
    let sts = Service::sts(vec![session()]);
    let policy = r#"{"Version":"1","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
    let changes = json!({"external_id": "ext & 42", "policy": policy, "expired_seconds": 900});
    let world = World::with(&[but(role_profile(&sts), changes)]);
    world.call(&[]).success();
    let request = sts.request();
    let form = pairs(&request.body);
    assert_eq!(names(&request.body), ["DurationSeconds", "ExternalId", "Policy", "RoleArn", "RoleSessionName"]);
    assert_eq!((form["ExternalId"].as_str(), form["Policy"].as_str()), ("ext & 42", policy));
    assert_eq!(form["DurationSeconds"], "900");
    assert_eq!(pairs(&request.query)["Signature"], signature(&request, SOURCE_SECRET));
}

#[test]
fn a_temporary_source_sends_its_token_in_the_form() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[but(role_profile(&sts), json!({"sts_token": SOURCE_TOKEN}))]);
    world.called_as_session(&world.call(&[]));
    let request = sts.request();
    assert_eq!(pairs(&request.body)["SecurityToken"], SOURCE_TOKEN);
    assert_eq!(pairs(&request.query)["Signature"], signature(&request, SOURCE_SECRET));
    assert_eq!(request.headers["x-acs-credentials-provider"], "static_sts");
    no_secret_in_urls(&[request]);
}

#[test]
fn a_session_lasts_as_long_as_the_profile_or_the_flag_says() {
    for (profile, flag, sent) in [
        (json!({"expired_seconds": 0}), None, "3600"),
        (json!({"expired_seconds": 1800}), None, "1800"),
        (json!({"expired_seconds": 1800}), Some("43200"), "43200"),
        (json!({}), Some("900"), "900"),
    ] {
        let sts = Service::sts(vec![session()]);
        let world = World::with(&[but(role_profile(&sts), profile)]);
        let flags: Vec<&str> = flag.iter().flat_map(|seconds| ["--expired-seconds", *seconds]).collect();
        world.call(&flags).success();
        assert_eq!(pairs(&sts.request().body)["DurationSeconds"], sent);
    }
}

#[test]
fn a_session_that_is_too_short_is_refused_before_anything_is_sent() {
    for seconds in [1, 899, -1] {
        let sts = Service::sts(vec![session()]);
        let world = World::with(&[but(role_profile(&sts), json!({"expired_seconds": seconds}))]);
        world.fails(3, &format!("invalid session length '{seconds}' (from profile 'role')"));
        assert_eq!(sts.count(), 0);
    }
}

#[test]
fn flags_alone_assume_a_role() {
    let sts = Service::sts(vec![session()]);
    let world = World::new();
    let mut command = world.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tSource")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SOURCE_SECRET)
        .args(["--ram-role-arn", ROLE, "--sts-endpoint", &format!("https://{}/", sts.address)]);
    world.called_as_session(&Run::of(&mut command));
    assert_eq!(pairs(&sts.request().body)["RoleSessionName"], "kms-cli");
}

#[test]
fn the_environment_names_role_session_external_id_and_sts() {
    let sts = Service::sts(vec![session()]);
    let world = World::new();
    let mut command = world.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tSource")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", SOURCE_SECRET)
        .env("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .env("ALIBABA_CLOUD_ROLE_SESSION_NAME", "of-environment")
        .env("ALIBABA_CLOUD_EXTERNAL_ID", "ext-env")
        .env("ALIBABA_CLOUD_STS_ENDPOINT", &sts.address);
    world.called_as_session(&Run::of(&mut command));
    let form = pairs(&sts.request().body);
    assert_eq!((form["RoleSessionName"].as_str(), form["ExternalId"].as_str()), ("of-environment", "ext-env"));
}

#[test]
fn what_a_profile_lacks_is_named() {
    for (field, says) in [
        ("access_key_secret", "the AccessKey secret is missing"),
        ("access_key_id", "the AccessKey id is missing"),
        ("ram_role_arn", "ram_role_arn is not configured for profile 'role' (mode RamRoleArn)"),
        ("ram_session_name", "ram_session_name is not configured for profile 'role' (mode RamRoleArn)"),
    ] {
        let sts = Service::sts(vec![session()]);
        let world = World::with(&[but(role_profile(&sts), json!({field: null}))]);
        world.fails(3, says);
        assert_eq!(sts.count(), 0);
    }
}

#[test]
fn a_session_without_a_part_is_refused_by_its_name() {
    for part in ["AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"] {
        for nothing in [json!(null), json!("")] {
            let sts = Service::sts(vec![session_of(but(handout(3600), json!({part: nothing})))]);
            let world = World::with(&[role_profile(&sts)]);
            world.fails(3, &format!("AssumeRole for {ROLE}: the answer has no {part}"));
            assert_eq!(sts.count(), 1);
        }
    }
}

#[test]
fn a_session_with_an_end_that_is_no_time_is_refused() {
    let sts = Service::sts(vec![session_of(but(handout(3600), json!({"Expiration": "tomorrow canary"})))]);
    World::with(&[role_profile(&sts)]).fails(3, "the Expiration of the answer is no time");
}

#[test]
fn a_session_that_has_ended_already_is_an_error_that_names_its_end() {
    let sts = Service::sts(vec![session_of(but(handout(0), json!({"Expiration": "2020-01-02T03:04:05Z"})))]);
    let run = World::with(&[role_profile(&sts)]).fails(3, "the credentials ended at 2020-01-02T03:04:05Z");
    run.fails(3, "is the clock of this machine right?");
}
