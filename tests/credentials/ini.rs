//! The INI file of the SDKs.

use serde_json::json;

use crate::ram_role_arn::pairs;
use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::Answer;
use crate::world::{ROLE, World, in_seconds, session};

const FILE: &str = ".alibabacloud/credentials";
const SECTION: &str = "type = access_key\naccess_key_id = LTAI5tIni\naccess_key_secret = canary#secret;=\"x\"\n";

fn world(text: &str) -> World {
    let world = World::new();
    world.write_private(FILE, text);
    world
}

#[track_caller]
fn calls_as(world: &World, run: &Run, id: &str) {
    assert_eq!(world.caller(run), (id.to_owned(), None), "{run:?}");
}

#[test]
fn both_spellings_of_the_file_are_read() {
    for name in [FILE, ".alibabacloud/credentials.ini"] {
        let world = World::new();
        world.write_private(name, &format!("[default]\nenable = true\n{SECTION}"));
        calls_as(&world, &world.call(&[]), "LTAI5tIni");
    }
    let world = world(&format!("[default]\n{SECTION}"));
    let other = SECTION.replace("LTAI5tIni", "LTAI5tOther");
    world.write_private(".alibabacloud/credentials.ini", &format!("[default]\n{other}[only-here]\n{other}"));
    calls_as(&world, &world.call(&[]), "LTAI5tIni");
    calls_as(&world, &world.call(&["--profile", "only-here"]), "LTAI5tOther");
}

#[test]
fn a_variable_names_another_file() {
    let world = world(&format!("[default]\n{SECTION}"));
    world.write_private("elsewhere", &format!("[default]\n{}", SECTION.replace("LTAI5tIni", "LTAI5tElsewhere")));
    let run = Run::of(world.program().env("ALIBABA_CLOUD_CREDENTIALS_FILE", "elsewhere"));
    calls_as(&world, &run, "LTAI5tElsewhere");
    let mut command = world.program();
    command.env("ALIBABA_CLOUD_CREDENTIALS_FILE", "nowhere").args(["--credentials", "ini"]);
    Run::of(&mut command).fails(3, "no INI file with credentials: looked at nowhere");
}

#[test]
fn comments_and_blanks_are_no_part_of_a_value() {
    let text = "; the default\n[default]\n# a comment\n  type=access_key   # the type\naccess_key_id   =  LTAI5tIni\t# id\n\
                access_key_secret = canary\n";
    let world = world(text);
    calls_as(&world, &world.call(&[]), "LTAI5tIni");
}

#[test]
fn a_section_is_used_where_no_profile_has_its_name() {
    let text = format!("[ops]\n{SECTION}\n[default]\n{}", SECTION.replace("LTAI5tIni", "LTAI5tDefault"));
    let world = world(&text);
    calls_as(&world, &world.call(&["--profile", "ops"]), "LTAI5tIni");
    calls_as(&world, &Run::of(world.program().env("ALIBABA_CLOUD_PROFILE", "ops")), "LTAI5tIni");
    calls_as(&world, &world.call(&[]), "LTAI5tDefault");

    let profile = |name: &str| json!({"name": name, "mode": "AK", "access_key_id": "LTAI5tProfile", "access_key_secret": "canary"});
    world.set_profiles(&[profile("other")]);
    calls_as(&world, &world.call(&["--profile", "ops"]), "LTAI5tIni");
    calls_as(&world, &world.call(&[]), "LTAI5tProfile");
    world.set_profiles(&[profile("ops")]);
    calls_as(&world, &world.call(&["--profile", "ops"]), "LTAI5tProfile");
    calls_as(&world, &world.call(&["--profile", "ops", "--credentials", "ini"]), "LTAI5tIni");
    calls_as(&world, &world.call(&["--credentials", "ini"]), "LTAI5tDefault");
}

#[test]
fn a_section_that_is_named_comes_after_the_flags_and_before_the_environment() {
    let world = world(&format!("[ops]\n{SECTION}"));
    let variables = [("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tEnv"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary")];
    calls_as(&world, &Run::of(world.program().envs(variables).args(["--profile", "ops"])), "LTAI5tIni");
    let flags = ["--profile", "ops", "--access-key-id", "LTAI5tFlag", "--access-key-secret", "canary"];
    calls_as(&world, &world.call(&flags), "LTAI5tFlag");
    let run = Run::of(world.program().envs(variables).args(["--profile", "ops", "--credentials", "env"]));
    calls_as(&world, &run, "LTAI5tEnv");
    calls_as(&world, &Run::of(world.program().envs(variables)), "LTAI5tEnv");
}

#[test]
fn a_name_that_nothing_has_is_an_error() {
    let world = world(&format!("[default]\n{SECTION}"));
    world.fails_with(world.program().args(["--profile", "ops"]), 3, "unknown profile 'ops' (from --profile)");
    let mut command = world.program();
    command.args(["--profile", "ops", "--credentials", "ini"]);
    world.fails_with(&mut command, 3, "unknown profile 'ops' (from --profile)");
}

#[test]
fn a_role_is_assumed_at_the_central_sts_for_an_hour() {
    let sts = Service::new(Wire::Tunnel, |_, _| session());
    let text = format!(
        "[default]\ntype = ram_role_arn\naccess_key_id = LTAI5tIni\naccess_key_secret = canary\nrole_arn = {ROLE}\n\
         role_session_name = of-ini\npolicy = {{\"Version\":\"1\"}}\n"
    );
    let world = world(&text);
    world.called_as_session(&Run::of(world.program().env("HTTPS_PROXY", sts.url())));
    assert_eq!(sts.connects(), ["sts.aliyuncs.com:443"]);
    let form = pairs(&sts.request().body);
    assert_eq!((form["RoleArn"].as_str(), form["RoleSessionName"].as_str()), (ROLE, "of-ini"));
    assert_eq!((form["DurationSeconds"].as_str(), form["Policy"].as_str()), ("3600", "{\"Version\":\"1\"}"));
}

#[test]
fn a_role_is_assumed_with_a_token_too() {
    let sts = Service::new(Wire::Tunnel, |_, _| session());
    let text = format!(
        "[default]\ntype = oidc_role_arn\nrole_arn = {ROLE}\noidc_provider_arn = acs:ram::1:oidc-provider/gh\n\
         oidc_token_file_path = token\n"
    );
    let world = world(&text);
    world.sandbox.write("token", "canary-token\n");
    let run = Run::of(world.program().env("HTTPS_PROXY", sts.url()).env("ALIBABA_CLOUD_STS_REGION", "cn-shanghai"));
    world.called_as_session(&run);
    assert_eq!(sts.connects(), ["sts.cn-shanghai.aliyuncs.com:443"]);
    let form = pairs(&sts.request().body);
    assert_eq!((form["OIDCToken"].as_str(), form["RoleSessionName"].as_str()), ("canary-token", "kms-cli"));
}

#[test]
fn the_role_of_the_instance_is_used() {
    let metadata = Service::new(Wire::Plain, |_, request| match request.method.as_str() {
        "PUT" => Answer::http(200, "text/plain", "token"),
        _ => {
            let body = json!({
                "Code": "Success",
                "AccessKeyId": "STS.instance",
                "AccessKeySecret": "canary",
                "SecurityToken": "canary-instance",
                "Expiration": in_seconds(3600),
            });
            Answer::json(&body.to_string())
        }
    });
    let world = world("[default]\ntype = ecs_ram_role\nrole_name = EcsIni\n");
    let run = Run::of(&mut world.program_on_ecs(&metadata.url()));
    assert_eq!(world.caller(&run), ("STS.instance".to_owned(), Some("canary-instance".to_owned())));
    assert!(metadata.requests()[1].target.ends_with("/EcsIni"));
}

#[test]
fn a_section_that_is_not_complete_is_named_with_its_file() {
    for (text, says) in [
        ("access_key_id = a\n", "type is missing"),
        ("type = access_key\naccess_key_id = a\n", "access_key_secret is missing"),
        ("type = access_key\naccess_key_id =\naccess_key_secret = canary\n", "access_key_id is missing"),
        ("type = ram_role_arn\naccess_key_id = a\naccess_key_secret = canary\n", "role_arn is missing"),
        ("type = oidc_role_arn\nrole_arn = a\noidc_provider_arn = b\n", "oidc_token_file_path is missing"),
        ("type = canary\n", "type is none of access_key, ecs_ram_role, ram_role_arn and oidc_role_arn"),
    ] {
        let world = world(&format!("[default]\n{text}"));
        let file = world.sandbox.path(FILE);
        world.fails(3, &format!("section [default] of {}: {says}", file.display()));
    }
    world("[default]\ntype = rsa_key_pair\n").fails(3, "mode RsaKeyPair cannot be used");
}

#[test]
fn a_file_that_is_malformed_is_told_by_its_place() {
    let world = world("[default]\ntype = access_key\naccess_key_secret canary\n");
    let file = world.sandbox.path(FILE);
    // Where the parser gave up: behind the line that has no value.
    world.fails(3, &format!("{}: line 4, column 1 is malformed", file.display()));
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_noted() {
    let world = world(&format!("[default]\n{SECTION}"));
    crate::world::set_mode(&world.sandbox.path(FILE), 0o644);
    let run = world.call(&[]);
    calls_as(&world, &run, "LTAI5tIni");
    assert!(run.stderr.contains("is open to other users (mode 0644)"), "{run:?}");
    let run = world.call(&["--profile", "default", "--credentials", "ini"]);
    calls_as(&world, &run, "LTAI5tIni");
    assert_eq!(run.stderr.matches("is open to other users").count(), 1, "{run:?}");
}
