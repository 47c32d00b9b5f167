//! `policy`: the RAM policy that calls of the named actions need.

use kms_cli::catalog;
use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};

fn policy(args: &[&str]) -> Run {
    Sandbox::new().run(&[&["policy"], args].concat())
}

/// The statements of a policy that is printed without a note.
#[track_caller]
fn statements(args: &[&str]) -> Value {
    let run = policy(args);
    assert_eq!(run.stderr, "", "{run:?}");
    let printed = run.success();
    assert_eq!(printed["Version"], "1");
    printed["Statement"].clone()
}

#[test]
fn the_policy_is_what_ram_takes() {
    let run = policy(&["Encrypt"]);
    let expected = r#"{
  "Version": "1",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "kms:Encrypt"
      ],
      "Resource": [
        "acs:kms:*:*:key/*"
      ]
    }
  ]
}
"#;
    assert_eq!((run.stdout.as_str(), run.stderr.as_str(), run.code), (expected, "", 0));
}

#[test]
fn actions_on_the_same_resources_share_a_statement() {
    assert_eq!(
        statements(&["Encrypt", "CreateKey", "decrypt", "Encrypt"]),
        json!([
            {"Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": ["acs:kms:*:*:key/*"]},
            {"Effect": "Allow", "Action": ["kms:CreateKey"], "Resource": ["acs:kms:*:*:key"]},
        ])
    );
}

#[test]
fn an_action_may_need_several_resources_or_permissions_of_other_names() {
    assert_eq!(
        statements(&["CreateAlias", "ReEncrypt"]),
        json!([
            {"Effect": "Allow", "Action": ["kms:CreateAlias"], "Resource": ["acs:kms:*:*:alias/*", "acs:kms:*:*:key/*"]},
            {"Effect": "Allow", "Action": ["kms:ReEncryptFrom", "kms:ReEncryptTo"], "Resource": ["acs:kms:*:*:key/*"]},
        ])
    );
}

#[test]
fn a_key_narrows_what_is_asked_of_keys_and_nothing_else() {
    let arn = "acs:kms:cn-hangzhou:1000200030004000:key/k2";
    let both = json!(["acs:kms:*:*:key/k1", arn]);
    assert_eq!(statements(&["Encrypt", "--key-id", "k1", "--key-id", arn])[0]["Resource"], both);
    assert_eq!(
        statements(&["CreateAlias", "--key-id", "k1"])[0]["Resource"],
        json!(["acs:kms:*:*:alias/*", "acs:kms:*:*:key/k1"])
    );
    // One that works on keys or secrets is then about the key alone.
    assert_eq!(statements(&["TagResource", "--key-id", "k1"])[0]["Resource"], json!(["acs:kms:*:*:key/k1"]));
}

#[test]
fn a_resource_narrows_what_is_asked_of_its_kind() {
    let arn = "acs:kms:cn-hangzhou:*:secret/prod-*";
    assert_eq!(
        statements(&["DescribeSecret", "ListSecrets", "--resource", arn]),
        json!([
            {"Effect": "Allow", "Action": ["kms:DescribeSecret"], "Resource": [arn]},
            {"Effect": "Allow", "Action": ["kms:ListSecrets"], "Resource": ["acs:kms:*:*:secret"]},
        ])
    );
}

#[test]
fn what_is_checked_against_everything_is_not_narrowed() {
    let account = json!(["acs:kms:*:*:*"]);
    assert_eq!(statements(&["Encrypt", "OpenKmsService", "--key-id", "k"])[1]["Resource"], account);
    let all = json!(["acs:kms:*:*:keystore/*"]);
    let instance = "acs:kms:*:*:keystore/kst-hzz62ee817bvyyr5x1234";
    assert_eq!(
        statements(&["GetKmsInstance", "ListKmsInstances", "--resource", instance]),
        json!([
            {"Effect": "Allow", "Action": ["kms:GetKmsInstance"], "Resource": [instance]},
            {"Effect": "Allow", "Action": ["kms:ListKmsInstances"], "Resource": all},
        ])
    );
}

#[test]
fn a_resource_that_no_action_uses_is_a_mistake() {
    policy(&["ListKeys", "--key-id", "k"]).fails(2, "none of these actions is allowed or refused on acs:kms:*:*:key/k");
    policy(&["Encrypt", "--resource", "acs:kms:*:*:secret/a"]).fails(2, "secret/a");
}

#[test]
fn what_names_no_resource_is_a_mistake() {
    policy(&["Encrypt", "--key-id", "alias/a"]).fails(2, "but no alias");
    policy(&["Encrypt", "--key-id", "acs:kms:cn-hangzhou:1:alias/a"]).fails(2, "but no alias");
    for key in ["", "a/b", "a b", "acs:kms:cn-hangzhou:1:secret/a", "acs:ram:*:*:key/a", "acs:kms:key/a"] {
        policy(&["Encrypt", "--key-id", key]).fails(2, "--key-id takes the id or the ARN of a key");
    }
    for arn in ["", "key/a", "acs:kms:*:*:", "acs:oss:*:*:key/a"] {
        policy(&["Encrypt", "--resource", arn]).fails(2, "--resource takes an ARN of KMS");
    }
}

#[test]
fn an_unknown_action_is_a_mistake_with_a_suggestion() {
    let run = policy(&["Decrypt", "Encrpt"]);
    run.fails(2, "'Encrpt' is not an action of KMS");
    assert!(run.stderr.contains("did you mean Encrypt"), "{run:?}");
    policy(&["whoami"]).fails(2, "'whoami' is not an action of KMS");
    policy(&[]).fails(2, "policy needs");
}

#[test]
fn an_action_that_needs_no_permission_is_said_to() {
    let run = policy(&["DescribeRegions"]);
    assert_eq!(run.success(), json!({"Version": "1", "Statement": []}));
    assert_eq!(run.stderr, "note: DescribeRegions needs no permission\n");
}

#[test]
fn the_key_of_a_secret_is_left_to_the_user() {
    let run = policy(&["GetSecretValue"]);
    assert_eq!(run.success()["Statement"].as_array().unwrap().len(), 1);
    assert!(run.stderr.contains("needs kms:Decrypt on that key"), "{run:?}");
    assert_eq!(policy(&["-q", "GetSecretValue"]).stderr, "");
    assert_eq!(
        statements(&["GetSecretValue", "Decrypt", "--key-id", "k"]),
        json!([
            {"Effect": "Allow", "Action": ["kms:GetSecretValue"], "Resource": ["acs:kms:*:*:secret/*"]},
            {"Effect": "Allow", "Action": ["kms:Decrypt"], "Resource": ["acs:kms:*:*:key/k"]},
        ])
    );
}

#[test]
fn every_action_but_one_needs_a_permission() {
    for action in catalog::actions() {
        let needs = action.permissions().count();
        assert_eq!(needs == 0, action.name == "DescribeRegions", "{} needs {needs}", action.name);
    }
}

#[test]
fn the_configuration_is_not_looked_at() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/config.json", "{ broken");
    sandbox.write(".aliyun/kms-cli.toml", "= broken");
    sandbox.run(&["policy", "Encrypt"]).success();
}

/// The printed policy as the lists of `local.toml` for an AccessKey that may do nothing else.
fn local_settings(printed: &Value) -> String {
    let mut text = "[[access_keys]]\nid = 'LTAI5tLocalGuest'\nsecret = 's'\n".to_owned();
    for statement in printed["Statement"].as_array().unwrap() {
        // A JSON list of texts is one of TOML too.
        text += &format!(
            "[[access_keys.allow]]\nactions = {}\nresources = {}\n",
            statement["Action"], statement["Resource"]
        );
    }
    text
}

#[test]
fn with_the_printed_policy_the_calls_go_through_and_no_others() {
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias("alias/a");
    let other = sandbox.key_with_alias("alias/b");
    let actions = ["Encrypt", "UpdateAlias", "ListKeys"];
    let printed = sandbox.run(&[&["policy", "--key-id", &key], &actions[..]].concat()).success();
    sandbox.write("local-kms/local.toml", local_settings(&printed));
    let guest = |args: &[&str]| sandbox.local(&[&["--access-key-id", "LTAI5tLocalGuest"], args].concat());
    guest(&["Encrypt", "--KeyId", &key, "--Plaintext", "aGVsbG8="]).success();
    guest(&["UpdateAlias", "--KeyId", &key, "--AliasName", "alias/a"]).success();
    guest(&["ListKeys"]).success();
    guest(&["Encrypt", "--KeyId", &other, "--Plaintext", "aGVsbG8="]).fails(4, "Forbidden.NoPermission");
    guest(&["UpdateAlias", "--KeyId", &key, "--AliasName", "alias/b"]).fails(4, "Forbidden.NoPermission");
    guest(&["DisableKey", "--KeyId", &key]).fails(4, "Forbidden.NoPermission");
    guest(&["ListAliases"]).fails(4, "Forbidden.NoPermission");
}
