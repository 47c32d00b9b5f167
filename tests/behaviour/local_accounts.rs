//! Accounts of the local KMS, seen from the command line.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;

use chrono::Utc;
use kms_cli::local::Settings;
use kms_cli::wire::{Credentials, Headers, Method, Params, Request, Stamp, encode, v1};
use serde_json::Value;

use crate::sandbox::{Run, Sandbox};
use crate::support::Served;

const SETTINGS: &str = r#"
[[access_keys]]
id = "LTAI5tLocalReader"
secret = "canary-reader-secret"
user = "reader"

[[access_keys.allow]]
actions = ["kms:Describe*", "kms:List*"]

[[access_keys]]
id = "LTAI5tLocalOld"
secret = "canary-old-secret"
state = "Inactive"

[[sts_tokens]]
id = "STS.LocalEnded"
secret = "canary-ended-secret"
token = "canary-ended-token"
expires = "2020-01-01T00:00:00Z"

[[roles]]
name = "ops"
"#;

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    write_settings(&sandbox, SETTINGS);
    sandbox
}

fn write_settings(sandbox: &Sandbox, text: &str) {
    let path = sandbox.write("local-kms/local.toml", text);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
    let _ = path;
}

/// Sends a request; the JSON of the answer.
fn send(request: &Request, host: &str) -> Value {
    let mut stream = TcpStream::connect(host).unwrap();
    let target = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
    let mut text = format!("POST /{target} HTTP/1.1\r\nconnection: close\r\n");
    for (name, value) in request.headers.iter() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
    stream.write_all(text.as_bytes()).unwrap();
    stream.write_all(&request.body).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

/// AssumeRole at a server, with the AccessKey of its store.
fn assume_role(served: &Served, role: &str) -> Value {
    let host = served.field("url").strip_prefix("http://").unwrap();
    let credentials = Credentials::new(served.field("access_key_id"), served.field("access_key_secret"));
    let params: Params =
        [("Version", "2015-04-01"), ("RoleArn", role), ("RoleSessionName", "session-1")].into_iter().collect();
    let stamp = Stamp { time: Utc::now(), nonce: role.to_owned() };
    send(&v1::sign(Method::Post, host, "AssumeRole", &params, &credentials, &stamp, &Headers::default()), host)
}

#[test]
fn another_access_key_is_called_with_by_its_id_alone() {
    let sandbox = sandbox();
    let key = sandbox.local(&["CreateKey"]).success()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    let reader = |args: &[&str]| sandbox.local(&[&["--access-key-id", "LTAI5tLocalReader"], args].concat());
    assert_eq!(reader(&["DescribeKey", "--KeyId", &key]).success()["KeyMetadata"]["KeyId"], key.as_str());
    let run = reader(&["Encrypt", "--KeyId", &key, "--Plaintext", "canary"]);
    let refusal =
        format!("error: Forbidden.NoPermission: This operation for acs:kms:cn-hangzhou:1000200030004000:key/{key}");
    run.fails(4, &refusal).fails(4, "is forbidden by permission system.").fails(4, "http status: 403");
    run.never_says("canary");
    reader(&["Encrypt", "--KeyId", &key, "--Plaintext", "p", "--DryRun", "true"]).fails(4, "error: AccessDeniedError");
    reader(&["CreateKey"]).fails(4, "1000200030004000:key is forbidden");
}

#[test]
fn secret_and_token_can_be_given_too() {
    let sandbox = sandbox();
    let outcome = |args: &[&str]| sandbox.local(&[args, &["ListKeys"]].concat());
    let reader = ["--access-key-id", "LTAI5tLocalReader"];
    outcome(&[&reader[..], &["--access-key-secret", "canary-reader-secret"]].concat()).success();
    let wrong = outcome(&[&reader[..], &["--access-key-secret", "canary-wrong"]].concat());
    wrong.fails(4, "error: SignatureDoesNotMatch").never_says("canary");
    let token = outcome(&[&reader[..], &["--sts-token", "canary-token"]].concat());
    token.fails(4, "error: InvalidSecurityToken.MismatchWithAccessKey").never_says("canary");
    outcome(&["--access-key-id", "LTAI5tLocalOld"]).fails(4, "error: InvalidAccessKeyId.Inactive");
    outcome(&["--access-key-id", "LTAI5tLocalNobody"]).fails(4, "error: InvalidAccessKeyId.NotFound");
    let ended = outcome(&["--access-key-id", "STS.LocalEnded"]);
    ended.fails(4, "error: InvalidSecurityToken.Expired").never_says("canary");
    let bare = ["--access-key-id", "STS.LocalEnded", "--access-key-secret", "canary-ended-secret"];
    outcome(&bare).fails(4, "error: MissingSecurityToken");
}

#[test]
fn a_secret_or_a_token_without_an_id_is_a_usage_error() {
    let sandbox = sandbox();
    for flag in ["--access-key-secret", "--sts-token"] {
        let run = sandbox.local(&[flag, "canary", "ListKeys"]);
        run.fails(2, "--access-key-id is missing").never_says("canary");
    }
}

#[test]
fn the_access_key_of_an_account_in_the_environment_is_not_used() {
    let sandbox = sandbox();
    let mut command = sandbox.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tLocalOld")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary")
        .args(["--local", "--local-dir", "local-kms", "ListKeys"]);
    Run::of(&mut command).success();
}

#[test]
fn a_mistake_in_the_settings_is_a_set_up_error_with_its_place() {
    let sandbox = Sandbox::new();
    write_settings(&sandbox, "[[access_keys]]\nid = 'LTAI5tLocal'\nsecret = 7\n");
    for args in [&["ListKeys"][..], &["local", "info"], &["local", "serve"]] {
        let run = sandbox.local(args);
        run.fails(3, "local-kms/local.toml of the local KMS cannot be right, line 3, column 10: expected a string");
    }
}

#[test]
fn info_and_the_server_name_the_other_access_keys_without_their_secrets() {
    let sandbox = sandbox();
    let info = Run::of(sandbox.program().args(["--local-dir", "local-kms", "local", "info"]));
    let ids = ["LTAI5tLocalReader", "LTAI5tLocalOld", "STS.LocalEnded"];
    assert_eq!(info.success()["other_access_key_ids"], serde_json::json!(ids));
    info.never_says("canary");
    let served = Served::start(&sandbox, &[]);
    assert_eq!(served.ready["other_access_key_ids"], serde_json::json!(ids));
    assert!(!served.line.contains("canary"));
    write_settings(&sandbox, "");
    let info = Run::of(sandbox.program().args(["--local-dir", "local-kms", "local", "info"]));
    assert!(info.success().get("other_access_key_ids").is_none());
}

#[cfg(unix)]
#[test]
fn settings_that_others_can_read_are_noted() {
    use std::os::unix::fs::PermissionsExt;

    let sandbox = sandbox();
    fs::set_permissions(sandbox.local_dir(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(sandbox.local(&["ListKeys"]).stderr, "");
    let path = sandbox.path("local-kms/local.toml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let run = sandbox.local(&["ListKeys"]);
    run.success();
    let note = format!("note: {0} is open to other users (mode 0644): run `chmod 600 {0}`\n", path.display());
    assert_eq!(run.stderr, note);
    assert_eq!(sandbox.local(&["--quiet", "ListKeys"]).stderr, "");
}

#[test]
fn the_credentials_of_a_session_work_at_the_server_and_in_process() {
    let sandbox = sandbox();
    let served = Served::start(&sandbox, &[]);
    let answer = assume_role(&served, "acs:ram::1000200030004000:role/ops");
    let part = |name: &str| answer["Credentials"][name].as_str().unwrap_or_else(|| panic!("no {name}: {answer}"));
    let (id, secret, token) = (part("AccessKeyId"), part("AccessKeySecret"), part("SecurityToken"));
    let mut command = sandbox.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", id)
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret)
        .env("ALIBABA_CLOUD_SECURITY_TOKEN", token)
        .args(["--region", "cn-hangzhou", "--endpoint", served.field("url"), "CreateKey"]);
    let key = Run::of(&mut command).success()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    let session = ["--access-key-id", id, "--access-key-secret", secret, "--sts-token", token];
    let described = sandbox.local(&[&session[..], &["DescribeKey", "--KeyId", &key]].concat());
    assert_eq!(described.success()["KeyMetadata"]["KeyId"], key.as_str());
    let unknown = assume_role(&served, "acs:ram::1000200030004000:role/none");
    assert_eq!(unknown["Code"], "EntityNotExist.Role");
    assert!(unknown["Recommend"].as_str().unwrap().contains("product=Sts"), "{unknown}");
}

#[test]
fn an_oidc_token_needs_no_signature_at_the_server() {
    let sandbox = sandbox();
    let served = Served::start(&sandbox, &[]);
    let host = served.field("url").strip_prefix("http://").unwrap();
    let query = [("Action", "AssumeRoleWithOIDC"), ("Format", "JSON"), ("Version", "2015-04-01")];
    let form = [
        ("RoleArn", "acs:ram::1000200030004000:role/ops"),
        ("OIDCProviderArn", "acs:ram::1000200030004000:oidc-provider/github"),
        ("OIDCToken", "canary"),
        ("RoleSessionName", "ci"),
    ];
    let request = Request {
        method: Method::Post,
        query: encode::form(query),
        headers: Headers::from_iter([("host", host), ("content-type", "application/x-www-form-urlencoded")]),
        body: encode::form(form).into_bytes(),
    };
    let answer = send(&request, host);
    assert_eq!(answer["Code"], "AuthenticationFail.OIDCToken.Invalid");
    assert!(!answer.to_string().contains("canary"));
}

#[test]
fn a_server_holds_to_quotas_when_told_so() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--quotas"]);
    let host = served.field("url").strip_prefix("http://").unwrap();
    let credentials = Credentials::new(served.field("access_key_id"), served.field("access_key_secret"));
    let code = |nonce: usize| {
        let stamp = Stamp { time: Utc::now(), nonce: nonce.to_string() };
        let params = Params::new();
        let action = "DescribeAccountKmsStatus";
        let request = v1::sign(Method::Post, host, action, &params, &credentials, &stamp, &Headers::default());
        send(&request, host)["Code"].as_str().map(str::to_owned)
    };
    // One a second: of many in a row, one is throttled, wherever the seconds end.
    let codes: Vec<Option<String>> = (0..20).map(code).collect();
    assert!(codes.iter().flatten().any(|code| code == "Rejected.Throttling"), "{codes:?}");
    assert!(codes[0].is_none(), "{codes:?}");
}

/// The first block of TOML behind a heading of the guide.
fn sample() -> String {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/local-kms.md")).unwrap();
    let section = page.split_once("\n## Accounts and permissions\n").unwrap().1;
    section.split_once("```toml\n").unwrap().1.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_sample_of_the_guide_can_be_used_as_it_is() {
    Settings::parse(&sample()).unwrap();
    let sandbox = Sandbox::new();
    let key = sandbox.local(&["CreateKey"]).success()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    write_settings(&sandbox, &sample());
    let with = |id: &str, args: &[&str]| sandbox.local(&[&["--access-key-id", id], args].concat());
    with("LTAI5tLocalReader", &["DescribeKey", "--KeyId", &key]).success();
    with("LTAI5tLocalReader", &["ScheduleKeyDeletion", "--KeyId", &key, "--PendingWindowInDays", "7"])
        .fails(4, "Forbidden.NoPermission");
    with("LTAI5tLocalRetired", &["ListKeys"]).fails(4, "InvalidAccessKeyId.Inactive");
    with("STS.LocalExpired", &["ListKeys"]).fails(4, "InvalidSecurityToken.Expired");
}
