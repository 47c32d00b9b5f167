//! Mode OIDC: AssumeRoleWithOIDC with the token in a file.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ram_role_arn::pairs;
use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::{Answer, Seen};
use crate::world::{ROLE, World, but, in_seconds, no_secret_in_urls, refusal, session};

const PROVIDER: &str = "acs:ram::1234567890123456:oidc-provider/gh";
const TOKEN: &str = "canary-header.canary+claims/=.canary-signature";

fn profile(sts: &Service) -> Value {
    json!({
        "name": "oidc",
        "mode": "OIDC",
        "ram_role_arn": ROLE,
        "ram_session_name": "ci",
        "oidc_provider_arn": PROVIDER,
        "oidc_token_file": "token",
        "sts_endpoint": sts.address,
    })
}

fn world(sts: &Service) -> World {
    let world = World::with(&[profile(sts)]);
    world.sandbox.write("token", TOKEN);
    world
}

#[test]
fn assume_role_with_oidc_is_asked_for_as_the_official_cli_does() {
    let sts = Service::sts(vec![session()]);
    let world = world(&sts);
    world.called_as_session(&world.call(&[]));
    let request = sts.request();
    assert_eq!((request.method.as_str(), request.target.split('?').next()), ("POST", Some("/")));
    let query = pairs(&request.query);
    assert_eq!(query.keys().collect::<Vec<_>>(), ["Action", "Format", "Timestamp", "Version"]);
    assert_eq!((query["Action"].as_str(), query["Format"].as_str()), ("AssumeRoleWithOIDC", "JSON"));
    assert_eq!(query["Version"], "2015-04-01");
    let expected = [
        ("DurationSeconds", "3600"),
        ("OIDCProviderArn", PROVIDER),
        ("OIDCToken", TOKEN),
        ("RoleArn", ROLE),
        ("RoleSessionName", "ci"),
    ];
    assert_eq!(pairs(&request.body), BTreeMap::from(expected.map(|(name, value)| (name.into(), value.into()))));
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    no_secret_in_urls(&[request]);
}

#[test]
fn the_session_lasts_an_hour_whatever_the_profile_says() {
    for seconds in [900, 7200, 1] {
        let sts = Service::sts(vec![session()]);
        let world = world(&sts);
        let changes = json!({"expired_seconds": seconds, "external_id": "ext", "policy": "{}"});
        world.set_profiles(&[but(profile(&sts), changes)]);
        world.called_as_session(&world.call(&[]));
        let form = pairs(&sts.request().body);
        assert_eq!(form["DurationSeconds"], "3600");
        assert_eq!((form.get("ExternalId"), form["Policy"].as_str()), (None, "{}"));
    }
}

#[test]
fn white_space_around_the_token_is_no_part_of_it() {
    for text in [format!("{TOKEN}\n"), format!("{TOKEN}\r\n"), format!("  {TOKEN}  \n\n")] {
        let sts = Service::sts(vec![session()]);
        let world = world(&sts);
        world.sandbox.write("token", text);
        world.called_as_session(&world.call(&[]));
        assert_eq!(pairs(&sts.request().body)["OIDCToken"], TOKEN);
    }
}

#[test]
fn another_token_means_another_session() {
    let sts = Service::sts(vec![session()]);
    let world = world(&sts);
    world.call(&[]).success();
    world.call(&[]).success();
    assert_eq!(sts.count(), 1);
    world.sandbox.write("token", "canary.other.token");
    world.call(&[]).success();
    let tokens: Vec<String> = sts.requests().iter().map(|request| pairs(&request.body)["OIDCToken"].clone()).collect();
    assert_eq!(tokens, [TOKEN, "canary.other.token"]);
    world.sandbox.write("token", TOKEN);
    world.call(&[]).success();
    assert_eq!(sts.count(), 2);
}

#[test]
fn a_token_that_is_not_there_is_a_set_up_error() {
    let sts = Service::sts(vec![session()]);
    let world = world(&sts);
    std::fs::remove_file(world.sandbox.path("token")).unwrap();
    let run = world.fails(3, "the OIDC token of token: it cannot be read: No such file");
    run.fails(3, "ALIBABA_CLOUD_OIDC_TOKEN_FILE");
    for empty in ["", "\n", " \r\n"] {
        world.sandbox.write("token", empty);
        world.fails(3, "the OIDC token of token: the file is empty");
    }
    world.sandbox.write("token", b"canary\xff\xfe");
    world.fails(3, "the OIDC token of token: it cannot be read");
    assert_eq!(sts.count(), 0);
}

#[test]
fn a_refusal_that_echoes_the_token_does_not_tell_it() {
    let sts = Service::new(Wire::Tls, |_, request: &Seen| {
        let message = format!("This token is invalid: {TOKEN} of {}", request.body);
        refusal(400, "AuthenticationFail.OIDCToken.Invalid", &message)
    });
    let world = world(&sts);
    let says = format!("AssumeRoleWithOIDC for {ROLE}: AuthenticationFail.OIDCToken.Invalid: This token is invalid");
    world.fails(3, &says).fails(3, "request id: REQ-OF-STS");
    assert_eq!(sts.count(), 1);
}

#[test]
fn a_server_error_that_passes_is_tried_again_with_the_same_token() {
    let sts = Service::sts(vec![refusal(503, "ServiceUnavailable", "later"), session()]);
    let world = world(&sts);
    world.called_as_session(&world.call(&[]));
    assert_eq!(sts.count(), 2);
    let sts = Service::sts(vec![Answer::http(500, "text/html", "<html>")]);
    world.set_profiles(&[profile(&sts)]);
    let run = Run::of(&mut world.program());
    run.fails(5, "the service is unavailable (HTTP status 500)").never_says("canary");
    assert_eq!(sts.count(), 3);
}

#[test]
fn what_a_profile_lacks_is_named() {
    for field in ["oidc_provider_arn", "oidc_token_file", "ram_role_arn", "ram_session_name"] {
        let sts = Service::sts(vec![session()]);
        let world = World::with(&[but(profile(&sts), json!({field: null}))]);
        world.fails(3, &format!("{field} is not configured for profile 'oidc' (mode OIDC)"));
    }
}

/// What a pod with RRSA has.
#[test]
fn the_environment_alone_is_enough() {
    let sts = Service::sts(vec![session()]);
    let world = World::new();
    let token = world.sandbox.write("var/run/token", format!("{TOKEN}\n"));
    let mut command = world.program();
    command
        .env("ALIBABA_CLOUD_ROLE_ARN", ROLE)
        .env("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", PROVIDER)
        .env("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token)
        .env("ALIBABA_CLOUD_STS_ENDPOINT", &sts.address);
    world.called_as_session(&Run::of(&mut command));
    let form = pairs(&sts.request().body);
    assert_eq!((form["OIDCToken"].as_str(), form["RoleSessionName"].as_str()), (TOKEN, "kms-cli"));
}

#[test]
fn a_session_that_ends_soon_is_not_kept_for_the_next_process() {
    let ending = json!({
        "AccessKeyId": "STS.ending",
        "AccessKeySecret": "canary",
        "SecurityToken": "canary",
        "Expiration": in_seconds(100),
    });
    let sts = Service::sts(vec![crate::world::session_of(ending)]);
    let world = world(&sts);
    world.call(&[]).success();
    world.call(&[]).success();
    assert_eq!(sts.count(), 2);
}
