//! Modes with which KMS cannot be called.

use serde_json::json;

use crate::sandbox::Run;
use crate::world::World;

#[test]
fn each_says_why_and_what_to_do() {
    for (profile, says) in [
        (
            json!({"mode": "RsaKeyPair", "private_key": "canary", "key_pair_name": "TEMP.1"}),
            "mode RsaKeyPair cannot be used: key pairs are a thing of the past",
        ),
        (
            json!({"mode": "BearerToken", "bearer_token": "canary"}),
            "mode BearerToken cannot be used: KMS does not accept bearer tokens",
        ),
        (json!({"mode": "Anonymous"}), "mode Anonymous cannot be used: KMS answers no one without credentials"),
        (json!({"mode": "NoSuchMode"}), "unknown mode 'NoSuchMode' (from profile 'p')"),
    ] {
        let mut profile = profile;
        profile["name"] = "p".into();
        World::with(&[profile]).fails(3, says).fails(3, "hint: ");
    }
}

#[test]
fn they_are_refused_without_a_profile_too() {
    let world = World::new();
    let mut command = world.program();
    command.env("ALIBABA_CLOUD_BEARER_TOKEN", "canary");
    world.fails_with(&mut command, 3, "mode BearerToken cannot be used");
    let mut command = world.program();
    command.env("ALIBABA_CLOUD_PROFILE_MODE", "Anonymous");
    world.fails_with(&mut command, 3, "mode Anonymous cannot be used");
    world.sandbox.write("key.pem", "canary");
    let flags = ["--mode", "RsaKeyPair", "--key-pair-name", "TEMP.1"];
    world.fails_with(world.program().args(flags), 3, "mode RsaKeyPair cannot be used");
}

#[test]
fn they_are_no_source_of_a_role_either() {
    let link = json!({
        "name": "outer",
        "mode": "ChainableRamRoleArn",
        "source_profile": "inner",
        "ram_role_arn": "acs:ram::1:role/r",
        "ram_session_name": "cli",
    });
    let inner = json!({"name": "inner", "mode": "BearerToken", "bearer_token": "canary"});
    let world = World::with(&[link, inner]);
    world.fails(3, "mode BearerToken cannot be used");
    Run::of(world.program().args(["--access-key-id", "LTAI5t", "--access-key-secret", "canary", "--mode", "AK"]))
        .success();
}
