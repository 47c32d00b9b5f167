//! `whoami`: who calls, and where that is written.

use serde_json::json;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::Served;

const SECRET: &str = "canary-access-key-secret";

/// A profile of mode AK with a region, an endpoint and the given STS.
fn profile(sts: &str) -> String {
    json!({
        "current": "work",
        "profiles": [{
            "name": "work", "mode": "AK", "access_key_id": "LTAI5tSomebodyAtWork", "access_key_secret": SECRET,
            "region_id": "cn-shanghai", "endpoint": "http://127.0.0.1:9", "sts_endpoint": sts,
        }],
        "meta_path": "",
    })
    .to_string()
}

#[test]
fn offline_shows_every_field_with_its_source_and_no_secret() {
    let sandbox = Sandbox::new();
    sandbox.private(".aliyun/config.json", profile("sts.example.test"));
    let mut command = sandbox.program();
    command.env("ALIBABA_CLOUD_ENDPOINT_TYPE", "vpc").args(["whoami", "--offline", "--connect-timeout", "3"]);
    let run = Run::of(&mut command);
    run.never_says(SECRET).never_says("LTAI5tSomebodyAtWork");
    let field = |value: &str, source: &str| json!({ "Value": value, "Source": source });
    let expected = json!({
        "Profile": "work",
        "Mode": "AK",
        "ModeSource": "profile 'work'",
        "AccessKeyId": "LTAI****ork",
        "Expiration": null,
        "Region": "cn-shanghai",
        "Endpoint": "http://127.0.0.1:9/",
        "Sts": "sts.example.test",
        "Fields": {
            "mode": field("AK", "profile 'work'"),
            "access_key_id": field("LTAI****ork", "profile 'work'"),
            "access_key_secret": field("********", "profile 'work'"),
            "sts_endpoint": field("sts.example.test", "profile 'work'"),
            "region_id": field("cn-shanghai", "profile 'work'"),
            "connect_timeout": field("3", "--connect-timeout"),
            "endpoint_type": field("vpc", "ALIBABA_CLOUD_ENDPOINT_TYPE"),
            "endpoint": field("http://127.0.0.1:9", "profile 'work'"),
        },
    });
    assert_eq!(run.success(), expected);
}

#[test]
fn offline_sends_nothing_and_says_so_by_what_is_missing() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{}"));
    let mut command = sandbox.program();
    command.env("ALIBABA_CLOUD_CREDENTIALS_URI", &stub.endpoint).env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou").args([
        "whoami",
        "--offline",
        "--credentials",
        "uri",
    ]);
    let shown = Run::of(&mut command).success();
    assert_eq!((&shown["AccessKeyId"], &shown["Identity"]), (&json!(null), &json!(null)));
    assert_eq!(shown["ModeSource"], "--credentials uri");
    stub.saw_nothing();
}

#[test]
fn the_identity_is_the_one_that_sts_tells() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--tls"]);
    let host = served.field("url").trim_start_matches("https://").trim_end_matches('/');
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    command.args(["whoami", "--sts-endpoint", host, "--ca-file", served.field("ca_file")]);
    let run = Run::of(&mut command);
    run.never_says(served.field("access_key_secret"));
    let shown = run.success();
    assert_eq!(shown["Identity"]["AccountId"], served.field("account_id"));
    assert!(shown["Identity"]["Arn"].as_str().unwrap().starts_with("acs:ram::"), "{shown}");
    assert_eq!(shown["Profile"], json!(null));
    assert_eq!(shown["Fields"]["access_key_secret"]["Source"], "ALIBABA_CLOUD_ACCESS_KEY_SECRET");
}

#[test]
fn a_wrong_secret_is_refused_by_sts_with_its_code() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--tls"]);
    let host = served.field("url").trim_start_matches("https://").trim_end_matches('/');
    let mut command = served.account(&sandbox, SECRET);
    let run = Run::of(command.args(["whoami", "--sts-endpoint", host, "--ca-file", served.field("ca_file")]));
    run.fails(4, "SignatureDoesNotMatch").never_says(SECRET);
}

/// Whoever answers in the place of STS would get credentials, so leaving out the check is not for STS.
#[test]
fn the_certificate_of_sts_is_checked_whatever_is_said_about_kms() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--tls"]);
    let host = served.field("url").trim_start_matches("https://").trim_end_matches('/');
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    Run::of(command.args(["whoami", "--sts-endpoint", host, "--skip-secure-verify"])).fails(6, "TLS with 127.0.0.1");
}

#[test]
fn the_local_kms_tells_who_its_callers_are() {
    let sandbox = Sandbox::new();
    let shown = sandbox.local(&["whoami"]).success();
    assert!(shown["Kms"].as_str().unwrap().starts_with("local KMS in "), "{shown}");
    assert_eq!(shown["Identity"]["IdentityType"], "RAMUser");
    let offline = sandbox.local(&["whoami", "--offline"]).success();
    assert_eq!((&offline["Kms"], &offline["Identity"]), (&shown["Kms"], &json!(null)));
}

#[test]
fn a_query_picks_from_it_and_a_table_shows_it() {
    let sandbox = Sandbox::new();
    sandbox.private(".aliyun/config.json", profile("sts.example.test"));
    let run = sandbox.run(&["whoami", "--offline", "--cli-query", "Fields.region_id.Source", "--output", "text"]);
    assert_eq!(run.stdout, "profile 'work'\n");
    let table = sandbox.run(&["whoami", "--offline", "--output", "table"]).stdout;
    assert!(table.contains("| Fields.region_id.Source "), "{table}");
}

#[test]
fn nothing_set_up_is_a_set_up_error() {
    Sandbox::new().run(&["whoami"]).fails(3, "no credentials found").fails(3, "kms-cli configure");
}
