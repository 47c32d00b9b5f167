//! Configuration: what is refused before anything is sent, and which of several accounts is used.

use assert_cmd::Command;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, account, skipped};

const PROFILES: &str = r#"{"current":"work","profiles":[
    {"name":"work","mode":"AK","access_key_id":"LTAIwork","access_key_secret":"canary-work","region_id":"cn-beijing"},
    {"name":"test","mode":"AK","access_key_id":"LTAItest2","access_key_secret":"canary-test","region_id":"cn-shanghai"},
    {"name":"role","mode":"RamRoleArn","access_key_id":"a","access_key_secret":"canary-role","ram_role_arn":"arn","region_id":"cn-beijing"},
    {"name":"bare","mode":"AK","access_key_id":"LTAIbare","access_key_secret":"canary-bare"}]}"#;

/// A sandbox with profiles, and a server that would answer.
fn configured() -> (Sandbox, Stub) {
    let sandbox = Sandbox::new();
    sandbox.private(".aliyun/config.json", PROFILES);
    (sandbox, Stub::always(Answer::json("{\"RequestId\":\"r\"}")))
}

/// A set-up error that names no secret and sends nothing.
#[track_caller]
fn refused(command: &mut Command, stub: &Stub, says: &str) -> Run {
    let run = Run::of(command);
    run.fails(3, says).never_says("canary-").never_says(ACCESS_KEY_SECRET);
    stub.saw_nothing();
    run
}

#[test]
fn nothing_configured_says_everything_that_could_be() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["ListKeys"]);
    for part in [
        "--access-key-id",
        "--access-key-secret",
        ".aliyun/config.json which does not exist",
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIBABA_CLOUD_REGION_ID",
        "kms-cli configure",
        "--local",
    ] {
        run.fails(3, part);
    }
}

#[test]
fn half_an_access_key_says_which_half_is_missing() {
    let (_, stub) = configured();
    let sandbox = Sandbox::new();
    let mut command = sandbox.program();
    command.args(["--endpoint", &stub.endpoint, "--region", "cn-beijing", "ListKeys", "--access-key-id", "LTAI"]);
    refused(&mut command, &stub, "the AccessKey secret is missing: --access-key-id has the AccessKey id only");
    let mut command = sandbox.program();
    command.args(["--endpoint", &stub.endpoint, "ListKeys"]).env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary-env");
    refused(&mut command, &stub, "the AccessKey id is missing: ALIBABA_CLOUD_ACCESS_KEY_SECRET has the");
}

#[test]
fn a_region_is_demanded_even_with_an_endpoint() {
    let (sandbox, stub) = configured();
    let mut command = sandbox.program();
    command.args(["--endpoint", &stub.endpoint, "--profile", "bare", "ListKeys"]);
    let run = refused(&mut command, &stub, "no region found");
    run.fails(3, "give --region, set region_id in profile 'bare', or export ALIBABA_CLOUD_REGION_ID");
}

#[test]
fn regions_and_endpoints_that_cannot_be_are_refused() {
    let (sandbox, stub) = configured();
    for (args, says) in [
        (["--region", "cn hangzhou"], "invalid region 'cn hangzhou'"),
        (["--region", "evil.example.com/"], "invalid region 'evil.example.com/'"),
        (["--region", "cn-wuhan-lr"], "KMS has no public endpoint in cn-wuhan-lr"),
        (["--endpoint", "ftp://host"], "invalid endpoint: the scheme must be https or http"),
        (["--endpoint", "https://user:canary-password@host"], "a user name or password is not allowed"),
        (["--endpoint", "host:99999"], "the port must be a number from 1 to 65535"),
        (["--endpoint", "host?x=canary-query"], "a query or fragment is not allowed"),
        (["--endpoint-type", "moon"], "invalid endpoint type 'moon'"),
    ] {
        refused(sandbox.program().arg("ListKeys").args(args), &stub, says);
    }
    refused(sandbox.program().args(["--region", "cn-wuhan-lr", "ListKeys"]), &stub, "--endpoint-type vpc");
}

#[test]
fn a_configuration_that_cannot_be_used_is_never_passed_over() {
    let (sandbox, stub) = configured();
    for content in
        ["", "{", "{\"profiles\":[{\"name\":\"work\",\"access_key_secret\":canary-x", "[]", "hello", "{\"profiles\":7}"]
    {
        sandbox.private(".aliyun/config.json", content);
        let run =
            refused(account(&sandbox, &stub.endpoint).arg("ListKeys"), &stub, "config.json is malformed at line 1");
        run.fails(3, "ALIBABA_CLOUD_IGNORE_PROFILE=TRUE does without it");
    }
    std::fs::remove_file(sandbox.path(".aliyun/config.json")).unwrap();
    std::fs::create_dir(sandbox.path(".aliyun/config.json")).unwrap();
    refused(account(&sandbox, &stub.endpoint).arg("ListKeys"), &stub, "cannot read");
}

#[cfg(unix)]
#[test]
fn a_configuration_that_may_not_be_read_is_never_passed_over() {
    use std::os::unix::fs::PermissionsExt;
    let (sandbox, stub) = configured();
    for (name, content) in [(".aliyun/config.json", PROFILES), (".aliyun/kms-cli.toml", "")] {
        let path = sandbox.write(name, content);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
        if std::fs::read(&path).is_ok() {
            return skipped("this user may read everything");
        }
        refused(account(&sandbox, &stub.endpoint).arg("ListKeys"), &stub, "Permission denied");
        std::fs::remove_file(&path).unwrap();
    }
}

#[test]
fn ignoring_profiles_does_without_a_corrupt_configuration() {
    let (sandbox, stub) = configured();
    sandbox.private(".aliyun/config.json", "{");
    let mut command = account(&sandbox, &stub.endpoint);
    Run::of(command.env("ALIBABA_CLOUD_IGNORE_PROFILE", "TRUE").arg("ListKeys")).success();
    assert_eq!(stub.request().parameters()["AccessKeyId"], "LTAItest");
}

#[test]
fn a_missing_configuration_file_that_was_named_is_an_error() {
    let (sandbox, stub) = configured();
    let mut command = account(&sandbox, &stub.endpoint);
    refused(command.args(["--config-path", "no.json", "ListKeys"]), &stub, "no.json does not exist");
}

#[test]
fn an_unknown_profile_is_an_error_with_the_nearest_name() {
    let (sandbox, stub) = configured();
    let mut command = account(&sandbox, &stub.endpoint);
    let run =
        refused(command.args(["--profile", "wrok", "ListKeys"]), &stub, "unknown profile 'wrok' (from --profile)");
    run.fails(3, "did you mean 'work'?");
    let mut command = account(&sandbox, &stub.endpoint);
    command.env("ALIBABA_CLOUD_PROFILE", "none").arg("ListKeys");
    refused(&mut command, &stub, "unknown profile 'none' (from ALIBABA_CLOUD_PROFILE)");
}

#[test]
fn a_mode_that_cannot_be_used_is_named() {
    let (sandbox, stub) = configured();
    let mut command = account(&sandbox, &stub.endpoint);
    refused(
        command.args(["--mode", "BearerToken", "--bearer-token", "canary-bearer", "--credentials", "env", "ListKeys"]),
        &stub,
        "mode BearerToken cannot be used: KMS does not accept bearer tokens",
    );
    let mut command = account(&sandbox, &stub.endpoint);
    refused(
        command.args(["--mode", "EcsRamRole", "ListKeys"]),
        &stub,
        "--mode EcsRamRole contradicts profile 'work', whose mode is AK",
    );
    let mut command = account(&sandbox, &stub.endpoint);
    refused(command.args(["--mode", "Magic", "ListKeys"]), &stub, "unknown mode 'Magic' (from --mode)");
}

#[test]
fn settings_with_a_mistake_are_an_error() {
    let (sandbox, stub) = configured();
    for (content, says) in [
        ("output = json\n", "kms-cli.toml, line 1"),
        ("\n\noutputs = 'json'\n", "kms-cli.toml, line 3, column 1: unknown field `outputs`"),
        ("retry_count = -1\n", "kms-cli.toml, line 1"),
        ("output = 'yaml'\n", "kms-cli.toml, line 1, column 10: unknown output format 'yaml'"),
    ] {
        sandbox.write(".aliyun/kms-cli.toml", content);
        refused(account(&sandbox, &stub.endpoint).arg("ListKeys"), &stub, says);
    }
}

#[test]
fn the_settings_choose_the_form_of_results_until_an_option_does() {
    let (sandbox, _) = configured();
    let stub = Stub::always(Answer::json("{\"Keys\":{\"Key\":[{\"KeyId\":\"k1\",\"KeyArn\":\"a1\"}]}}"));
    sandbox.write(".aliyun/kms-cli.toml", "output = 'cols=KeyId num=true'\n");
    let run = Run::of(account(&sandbox, &stub.endpoint).arg("ListKeys"));
    assert_eq!(run.stdout, "Num | KeyId\n--- | -----\n0   | k1\n");
    let run = Run::of(account(&sandbox, &stub.endpoint).args(["ListKeys", "--output", "text"]));
    assert_eq!(run.stdout, "k1\ta1\n");
}

/// The AccessKey and the region that a command line ends up with.
#[track_caller]
fn caller(stub: &Stub, command: &mut Command, number: usize) -> (String, String) {
    let run = Run::of(command.args(["--endpoint", &stub.endpoint, "ListKeys"]));
    run.success();
    run.never_says("canary-");
    let parameters = stub.requests()[number].parameters();
    (parameters["AccessKeyId"].clone(), parameters["RegionId"].clone())
}

#[test]
fn a_flag_wins_over_a_profile_and_a_profile_over_the_environment() {
    let (sandbox, stub) = configured();
    let environment = |command: &mut Command| {
        command
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIenv")
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary-env")
            .env("ALIBABA_CLOUD_REGION_ID", "cn-qingdao");
    };
    let flags = ["--access-key-id", "LTAIflag", "--access-key-secret", "canary-flag", "--region", "us-east-1"];
    let pair = |id: &str, region: &str| (id.to_owned(), region.to_owned());

    let mut command = sandbox.program();
    environment(&mut command);
    assert_eq!(caller(&stub, command.args(flags), 0), pair("LTAIflag", "us-east-1"));
    let mut command = sandbox.program();
    environment(&mut command);
    assert_eq!(caller(&stub, &mut command, 1), pair("LTAIwork", "cn-beijing"));
    let mut command = sandbox.program();
    environment(&mut command);
    assert_eq!(caller(&stub, command.args(["-p", "test"]), 2), pair("LTAItest2", "cn-shanghai"));
    let mut command = sandbox.program();
    environment(&mut command);
    command.env("ALIBABA_CLOUD_PROFILE", "test");
    assert_eq!(caller(&stub, &mut command, 3), pair("LTAItest2", "cn-shanghai"));
    std::fs::remove_file(sandbox.path(".aliyun/config.json")).unwrap();
    let mut command = sandbox.program();
    environment(&mut command);
    assert_eq!(caller(&stub, &mut command, 4), pair("LTAIenv", "cn-qingdao"));
}

#[test]
fn another_configuration_file_can_be_named() {
    let (sandbox, stub) = configured();
    sandbox.private("other.json", PROFILES.replace("LTAIwork", "LTAIother"));
    let mut command = sandbox.program();
    let (id, _) = caller(&stub, command.args(["--config-path", "other.json"]), 0);
    assert_eq!(id, "LTAIother");
}

#[test]
fn what_may_surprise_is_noted_on_standard_error() {
    let (sandbox, stub) = configured();
    let run = Run::of(account(&sandbox, &stub.endpoint).arg("ListKeys"));
    run.success();
    assert!(
        run.stderr.starts_with("note: the credentials of profile 'work' are used, not those of ALIBABA_CLOUD_"),
        "{run:?}"
    );
    assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    let mut command = account(&sandbox, &stub.endpoint);
    command.args(["--mode", "AK", "--sts-token", "canary-token", "ListKeys"]);
    let run = Run::of(&mut command);
    run.success();
    assert!(run.stderr.contains("note: --sts-token is ignored in mode AK"), "{run:?}");
    run.never_says("canary-");
}

#[cfg(unix)]
#[test]
fn a_configuration_that_others_can_read_is_noted() {
    use std::os::unix::fs::PermissionsExt;
    let (sandbox, stub) = configured();
    let path = sandbox.path(".aliyun/config.json");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let mut command = sandbox.program();
    let run = Run::of(command.args(["--endpoint", &stub.endpoint, "ListKeys"]));
    run.success();
    assert!(run.stderr.contains("config.json is open to other users (mode 0644): run `chmod 600"), "{run:?}");
}

#[test]
fn the_local_kms_can_be_switched_on_in_one_place_and_off_in_another() {
    let (sandbox, stub) = configured();
    sandbox.write(".aliyun/kms-cli.toml", "[local]\nenabled = true\ndir = '~/store'\n");
    sandbox.run(&["CreateKey"]).success();
    assert!(sandbox.path("store/kms.db").exists());
    let mut command = sandbox.program();
    command.env("KMS_CLI_LOCAL", "0").env("ALIBABA_CLOUD_ENDPOINT", &stub.endpoint);
    Run::of(command.arg("ListKeys")).success();
    stub.request();
    let mut command = sandbox.program();
    Run::of(command.env("KMS_CLI_LOCAL", "maybe").arg("ListKeys")).fails(3, "KMS_CLI_LOCAL must be 1 or 0");
}
