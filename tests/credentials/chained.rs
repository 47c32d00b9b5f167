//! Mode ChainableRamRoleArn: AssumeRole with the credentials of another profile.

use serde_json::{Value, json};

use crate::ram_role_arn::{pairs, signature};
use crate::sandbox::Run;
use crate::service::Service;
use crate::stub::{Answer, Seen};
use crate::world::{ROLE, SOURCE_SECRET, World, but, handout, no_secret_in_urls, role_profile, session, session_of};

/// A profile that assumes a role with the credentials of another.
fn link(name: &str, source: &str, sts: &Service) -> Value {
    json!({
        "name": name,
        "mode": "ChainableRamRoleArn",
        "source_profile": source,
        "ram_role_arn": format!("acs:ram::1234567890123456:role/{name}"),
        "ram_session_name": "cli",
        "sts_endpoint": sts.address,
    })
}

fn source() -> Value {
    json!({"name": "source", "mode": "AK", "access_key_id": "LTAI5tSource", "access_key_secret": SOURCE_SECRET})
}

/// The credentials of the session with this number.
fn numbered(at: usize) -> Value {
    json!({
        "AccessKeyId": format!("STS.{at}"),
        "AccessKeySecret": format!("canary-secret-{at}"),
        "SecurityToken": format!("canary-token-{at}"),
    })
}

fn numbered_session(at: usize, _: &Seen) -> Answer {
    session_of(but(handout(3600), numbered(at)))
}

#[test]
fn each_role_is_assumed_with_the_session_before_it() {
    let sts = Service::new(crate::service::Wire::Tls, numbered_session);
    let world = World::with(&[
        but(link("third", "second", &sts), json!({"external_id": "ext-3", "expired_seconds": 900})),
        link("second", "first", &sts),
        link("first", "source", &sts),
        source(),
    ]);
    let run = world.call(&[]);
    assert_eq!(world.caller(&run), ("STS.2".to_owned(), Some("canary-token-2".to_owned())));

    let requests = sts.requests();
    no_secret_in_urls(&requests);
    let secrets = [SOURCE_SECRET, "canary-secret-0", "canary-secret-1"];
    let ids = ["LTAI5tSource", "STS.0", "STS.1"];
    let providers = ["static_ak", "ram_role_arn", "ram_role_arn"];
    assert_eq!(requests.len(), 3);
    for (at, (request, role)) in requests.iter().zip(["first", "second", "third"]).enumerate() {
        let (query, form) = (pairs(&request.query), pairs(&request.body));
        assert_eq!(query["AccessKeyId"], ids[at]);
        assert_eq!(form["RoleArn"], format!("acs:ram::1234567890123456:role/{role}"));
        assert_eq!(form.get("SecurityToken").cloned(), (at > 0).then(|| format!("canary-token-{}", at - 1)));
        assert_eq!(form.get("ExternalId").map(String::as_str), (at == 2).then_some("ext-3"));
        assert_eq!(form["DurationSeconds"], if at == 2 { "900" } else { "3600" });
        assert_eq!(query["Signature"], signature(request, secrets[at]));
        assert_eq!(request.headers["x-acs-credentials-provider"], providers[at]);
    }
}

#[test]
fn ten_roles_can_stand_in_a_row() {
    let sts = Service::new(crate::service::Wire::Tls, numbered_session);
    let name = |at: usize| format!("role{at}");
    let mut profiles: Vec<Value> = (1..10).rev().map(|at| link(&name(at), &name(at - 1), &sts)).collect();
    profiles.push(link("role0", "source", &sts));
    profiles.push(source());
    let world = World::with(&profiles);
    let run = world.call(&[]);
    assert_eq!(world.caller(&run).0, "STS.9");
    assert_eq!(sts.count(), 10);
}

#[test]
fn the_flags_and_variables_of_the_caller_are_not_those_of_the_source() {
    let sts = Service::new(crate::service::Wire::Tls, numbered_session);
    let world = World::with(&[link("outer", "source", &sts), source()]);
    let mut command = world.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tEnvironment")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary-environment")
        .env("ALIBABA_CLOUD_SECURITY_TOKEN", "canary-environment-token");
    assert_eq!(world.caller(&Run::of(&mut command)).0, "STS.0");
    let request = sts.request();
    assert_eq!(pairs(&request.query)["Signature"], signature(&request, SOURCE_SECRET));
    assert!(!pairs(&request.body).contains_key("SecurityToken"));
}

#[test]
fn profiles_in_a_circle_are_named() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[link("a", "b", &sts), link("b", "a", &sts)]);
    world.fails(3, "the profiles a -> b -> a name each other as source_profile");
    world.set_profiles(&[link("a", "a", &sts)]);
    world.fails(3, "the profiles a -> a name each other as source_profile");
    world.set_profiles(&[link("a", "b", &sts), link("b", "c", &sts), link("c", "b", &sts)]);
    world.fails(3, "the profiles a -> b -> c -> b name each other as source_profile");
    assert_eq!(sts.count(), 0);
}

#[test]
fn a_source_that_does_not_exist_is_named_with_those_that_do() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[link("a", "sourze", &sts), source()]);
    let run = world.fails(3, "unknown profile 'sourze' (from source_profile of profile 'a')");
    run.fails(3, "did you mean 'source'?");
    assert_eq!(sts.count(), 0);
}

#[test]
fn a_source_that_is_not_complete_is_named() {
    let sts = Service::sts(vec![session()]);
    let broken = but(link("b", "source", &sts), json!({"ram_role_arn": null}));
    let world = World::with(&[link("a", "b", &sts), broken, source()]);
    world.fails(3, "ram_role_arn is not configured for profile 'b' (mode ChainableRamRoleArn)");
    assert_eq!(sts.count(), 0);
}

#[test]
fn a_link_that_is_refused_is_named_by_its_role() {
    let sts = Service::sts(vec![session(), crate::world::refusal(403, "NoPermission", "You are not authorized.")]);
    let world = World::with(&[link("outer", "role", &sts), role_profile(&sts)]);
    let run = world.fails(3, "AssumeRole for acs:ram::1234567890123456:role/outer: NoPermission");
    run.fails(3, "request id: REQ-OF-STS");
    let sts = Service::sts(vec![crate::world::refusal(403, "NoPermission", "You are not authorized.")]);
    let world = World::with(&[link("outer", "role", &sts), role_profile(&sts)]);
    world.fails(3, &format!("AssumeRole for {ROLE}: NoPermission"));
}

#[test]
fn a_program_can_be_the_source() {
    let sts = Service::sts(vec![session()]);
    let output = json!({"mode": "AK", "access_key_id": "LTAI5tProgram", "access_key_secret": SOURCE_SECRET});
    let external = json!({"name": "program", "mode": "External", "process_command": "cat output.json"});
    let world = World::with(&[link("outer", "program", &sts), external]);
    world.sandbox.write("output.json", output.to_string());
    world.called_as_session(&world.call(&[]));
    let request = sts.request();
    assert_eq!(pairs(&request.query)["AccessKeyId"], "LTAI5tProgram");
    assert_eq!(request.headers["x-acs-credentials-provider"], "external");
    assert!(world.kept().is_empty(), "what a program prints may depend on anything, so nothing is kept");
}

#[test]
fn an_oidc_profile_can_be_the_source() {
    let sts = Service::new(crate::service::Wire::Tls, numbered_session);
    let oidc = json!({
        "name": "oidc",
        "mode": "OIDC",
        "ram_role_arn": ROLE,
        "ram_session_name": "cli",
        "oidc_provider_arn": "acs:ram::1234567890123456:oidc-provider/gh",
        "oidc_token_file": "token",
        "sts_endpoint": sts.address,
    });
    let world = World::with(&[link("outer", "oidc", &sts), oidc]);
    world.sandbox.write("token", "canary.oidc.token\n");
    let run = world.call(&[]);
    assert_eq!(world.caller(&run).0, "STS.1");
    let requests = sts.requests();
    assert_eq!(pairs(&requests[0].query)["Action"], "AssumeRoleWithOIDC");
    assert_eq!(requests[1].headers["x-acs-credentials-provider"], "oidc_role_arn");
    assert_eq!(pairs(&requests[1].query)["Signature"], signature(&requests[1], "canary-secret-0"));
    no_secret_in_urls(&requests);
}
