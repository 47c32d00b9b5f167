//! Profiles that `configure set` wrote, read by the CLI profile provider of the official Python credentials package.
//!
//! The package reads AK, StsToken, RamRoleArn, EcsRamRole, OIDC, ChainableRamRoleArn, CloudSSO, OAuth and External; of
//! these, CloudSSO and OAuth need tokens that only a login writes.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::install;
use crate::kms::run;

const SECRET: &str = "interop-secret <&>";
const ROLE: &str = "acs:ram::1234567890123456:role/kms-ops";

/// Writes a profile. Its AccessKey secret comes from a file.
fn set(home: &Path, args: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kms-cli"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    run(command.args(["configure", "set", "--region", "cn-hangzhou", "--quiet"]).args(args));
}

/// What the package makes of profiles.
fn resolve(python: &Path, home: &Path, profiles: &[&str]) -> Vec<Value> {
    let script: std::path::PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "interop", "scripts", "cli_profiles.py"].iter().collect();
    let mut command = Command::new(python);
    command.env_clear().env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap()).current_dir(home);
    command.env("PYTHONDONTWRITEBYTECODE", "1").arg("-s").arg(script).arg(".aliyun/config.json").arg(SECRET);
    let output = run(command.args(profiles));
    output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect()
}

/// The parts of a request or its query that are named.
fn only(value: &Value, names: &[&str]) -> Value {
    names.iter().map(|name| ((*name).to_owned(), value[name].clone())).collect::<serde_json::Map<_, _>>().into()
}

#[test]
fn the_python_package_reads_the_profiles_that_we_write() {
    let Some(python) = install::python() else { return };
    let folder = TempDir::new().unwrap();
    let home = folder.path();
    fs::write(home.join("secret"), SECRET).unwrap();
    fs::write(home.join("token"), "identity-token").unwrap();
    fs::write(home.join("printed"), r#"{"mode":"AK","access_key_id":"LTAIprinted","access_key_secret":"printed"}"#)
        .unwrap();

    let keys = ["--access-key-id", "LTAIinterop", "--access-key-secret", "file://secret"];
    let role = ["--ram-role-arn", ROLE, "--role-session-name", "interop"];
    set(home, &[&["-p", "ak"][..], &keys].concat());
    set(home, &[&["-p", "sts", "--mode", "StsToken", "--sts-token", "interop-token"][..], &keys].concat());
    let more = ["--external-id", "ext-42", "--expired-seconds", "1800", "--sts-region", "cn-beijing"];
    set(home, &[&["-p", "role", "--mode", "RamRoleArn"][..], &keys, &role, &more].concat());
    set(home, &[&["-p", "chain", "--mode", "ChainableRamRoleArn", "--source-profile", "sts"][..], &role].concat());
    set(home, &["-p", "ecs", "--mode", "EcsRamRole", "--ram-role-name", "EcsKmsRole"]);
    let provider = ["--oidc-provider-arn", "acs:ram::1234567890123456:oidc-provider/gh", "--oidc-token-file", "token"];
    set(home, &[&["-p", "oidc", "--mode", "OIDC"][..], &provider, &role].concat());
    set(home, &["-p", "ext", "--mode", "External", "--process-command", "cat printed"]);

    let found = resolve(&python, home, &["ak", "sts", "role", "chain", "ecs", "oidc", "ext", ""]);
    let credentials = ["profile", "id", "secret", "token"];
    let issued = |profile: &str| json!({"profile": profile, "id": "STS.issued", "secret": "issued-secret", "token": "issued-token"});
    let expected = [
        json!({"profile": "ak", "id": "LTAIinterop", "secret": SECRET, "token": null}),
        json!({"profile": "sts", "id": "LTAIinterop", "secret": SECRET, "token": "interop-token"}),
        issued("role"),
        issued("chain"),
        issued("ecs"),
        issued("oidc"),
        json!({"profile": "ext", "id": "LTAIprinted", "secret": "printed", "token": null}),
        // The current profile, which is the one that was written last.
        json!({"profile": "", "id": "LTAIprinted", "secret": "printed", "token": null}),
    ];
    assert_eq!(found.iter().map(|found| only(found, &credentials)).collect::<Vec<_>>(), expected);

    let request = &found[2]["requests"][0];
    assert_eq!((&request["host"], &request["is_signed"]), (&json!("sts.cn-beijing.aliyuncs.com"), &json!(true)));
    let of_role = json!({"AccessKeyId": "LTAIinterop", "RoleArn": ROLE, "RoleSessionName": "interop", "ExternalId": "ext-42",
        "DurationSeconds": "1800"});
    let names = ["AccessKeyId", "RoleArn", "RoleSessionName", "ExternalId", "DurationSeconds"];
    assert_eq!(only(&request["query"], &names), of_role);

    let request = &found[3]["requests"][0];
    assert_eq!((&request["host"], &request["is_signed"]), (&json!("sts.aliyuncs.com"), &json!(true)));
    let of_chain = json!({"AccessKeyId": "LTAIinterop", "SecurityToken": "interop-token", "RoleArn": ROLE,
        "RoleSessionName": "interop"});
    assert_eq!(only(&request["query"], &["AccessKeyId", "SecurityToken", "RoleArn", "RoleSessionName"]), of_chain);

    let paths: Vec<&str> =
        found[4]["requests"].as_array().unwrap().iter().map(|request| request["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["/latest/api/token", "/latest/meta-data/ram/security-credentials/EcsKmsRole"]);

    // The package looks for the name of the session under another key than the official CLI writes.
    let of_oidc = json!({"RoleArn": ROLE, "OIDCToken": "identity-token",
        "OIDCProviderArn": "acs:ram::1234567890123456:oidc-provider/gh"});
    assert_eq!(only(&found[5]["requests"][0]["query"], &["RoleArn", "OIDCToken", "OIDCProviderArn"]), of_oidc);
}

#[test]
fn what_the_python_package_rewrites_is_still_changed_without_a_loss() {
    let Some(python) = install::python() else { return };
    let folder = TempDir::new().unwrap();
    let home = folder.path();
    let config = home.join(".aliyun/config.json");
    fs::write(home.join("printed"), r#"{"mode":"AK","access_key_id":"LTAIprinted","access_key_secret":"printed"}"#)
        .unwrap();
    set(home, &["-p", "ext", "--mode", "External", "--process-command", "cat printed"]);
    // The package keeps what the program printed in the file, and lays the file out in its own way.
    resolve(&python, home, &["ext"]);
    let before = fs::read_to_string(&config).unwrap();
    assert!(before.starts_with("{\n    \"current\"") && before.contains("LTAIprinted"), "{before}");
    set(home, &["--language", "zh"]);
    let after = fs::read_to_string(&config).unwrap();
    assert_eq!(after, before.replace("\"language\": \"en\"", "\"language\": \"zh\""));
    assert_ne!(after, before);
}
