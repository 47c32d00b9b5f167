//! Mode RamRoleArnWithRoleName: AssumeRole with the credentials of the ECS instance.

use serde_json::json;

use crate::ram_role_arn::{pairs, signature};
use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::Answer;
use crate::world::{ROLE, World, but, in_seconds, no_secret_in_urls, refusal, session};

fn metadata() -> Service {
    let credentials = json!({
        "Code": "Success",
        "AccessKeyId": "STS.instance",
        "AccessKeySecret": "canary-instance-secret",
        "SecurityToken": "canary-instance-token",
        "Expiration": in_seconds(3600),
    });
    Service::new(Wire::Plain, move |_, request| match request.method.as_str() {
        "PUT" => Answer::http(200, "text/plain", "token"),
        _ => Answer::json(&credentials.to_string()),
    })
}

#[test]
fn the_role_of_the_instance_assumes_another() {
    let (metadata, sts) = (metadata(), Service::sts(vec![session()]));
    let profile = json!({
        "name": "ecs2",
        "mode": "RamRoleArnWithRoleName",
        "ram_role_name": "EcsBase",
        "ram_role_arn": ROLE,
        "ram_session_name": "cli",
        "expired_seconds": 900,
        "external_id": "never sent in this mode",
        "sts_endpoint": sts.address,
    });
    let world = World::with(&[profile]);
    for _ in 0..2 {
        world.called_as_session(&Run::of(&mut world.program_on_ecs(&metadata.url())));
    }
    assert_eq!(metadata.count(), 2);
    assert!(metadata.requests()[1].target.ends_with("/EcsBase"));
    let request = sts.request();
    let (query, form) = (pairs(&request.query), pairs(&request.body));
    assert_eq!(query["AccessKeyId"], "STS.instance");
    assert_eq!(query["Signature"], signature(&request, "canary-instance-secret"));
    assert_eq!(form["SecurityToken"], "canary-instance-token");
    assert_eq!((form["DurationSeconds"].as_str(), form.get("ExternalId")), ("900", None));
    assert_eq!(request.headers["x-acs-credentials-provider"], "ecs_ram_role");
    no_secret_in_urls(&[request]);
}

#[test]
fn what_the_profile_lacks_is_named() {
    let (metadata, sts) = (metadata(), Service::sts(vec![session()]));
    let profile = json!({
        "name": "ecs2",
        "mode": "RamRoleArnWithRoleName",
        "ram_role_arn": ROLE,
        "ram_session_name": "cli",
        "sts_endpoint": sts.address,
    });
    for field in ["ram_role_arn", "ram_session_name"] {
        let world = World::with(&[but(profile.clone(), json!({field: null}))]);
        let says = format!("{field} is not configured for profile 'ecs2' (mode RamRoleArnWithRoleName)");
        world.fails_with(&mut world.program_on_ecs(&metadata.url()), 3, &says);
    }
    assert_eq!((metadata.count(), sts.count()), (0, 0));
}

#[test]
fn a_refusal_names_the_role_that_was_asked_for() {
    let (metadata, sts) = (metadata(), Service::sts(vec![refusal(403, "NoPermission", "canary-instance-token")]));
    let profile = json!({
        "name": "ecs2",
        "mode": "RamRoleArnWithRoleName",
        "ram_role_name": "EcsBase",
        "ram_role_arn": ROLE,
        "ram_session_name": "cli",
        "sts_endpoint": sts.address,
    });
    let world = World::with(&[profile]);
    let mut command = world.program_on_ecs(&metadata.url());
    world.fails_with(&mut command, 3, &format!("AssumeRole for {ROLE}: NoPermission: ********"));
}
