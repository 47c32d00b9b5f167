//! `configure set`, `get`, `list`, `switch` and `delete`.

use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox, has_mode};

const CONFIG: &str = ".aliyun/config.json";
const SECRET: &str = "canary-secret-value";

/// A sandbox with one profile of mode AK.
fn with_profile() -> Sandbox {
    let sandbox = Sandbox::new();
    let keys = ["--access-key-id", "LTAI5tFAKE01", "--access-key-secret", SECRET];
    set(&sandbox, &[keys.as_slice(), &["--region", "cn-hangzhou"]].concat()).says("mode AK");
    sandbox
}

fn set(sandbox: &Sandbox, args: &[&str]) -> Run {
    sandbox.run(&[&["configure", "set"], args].concat())
}

fn config(sandbox: &Sandbox) -> Value {
    serde_json::from_str(&sandbox.read(CONFIG)).unwrap()
}

/// The only profile of a name.
fn profile(sandbox: &Sandbox, name: &str) -> Value {
    let config = config(sandbox);
    let mut named = config["profiles"].as_array().unwrap().iter().filter(|profile| profile["name"] == name);
    let found = named.next().unwrap().clone();
    assert!(named.next().is_none());
    found
}

impl Run {
    /// Checks a success that prints nothing, and a part of what standard error says.
    #[track_caller]
    fn says(&self, part: &str) -> &Self {
        assert_eq!((self.code, self.stdout.as_str()), (0, ""), "{self:?}");
        assert!(self.stderr.contains(part), "standard error lacks {part:?}: {self:?}");
        self
    }

    /// Checks a success and what it prints.
    #[track_caller]
    fn prints(&self, expected: &str) {
        assert_eq!((self.code, self.stdout.as_str()), (0, expected), "{self:?}");
    }
}

#[test]
fn a_first_profile_is_written_as_the_official_cli_writes_it() {
    let sandbox = with_profile();
    let expected = format!(
        "{{\n\t\"current\": \"default\",\n\t\"profiles\": [\n\t\t{{\n\t\t\t\"name\": \"default\",\n\t\t\t\"mode\": \"AK\",\n\
         \t\t\t\"access_key_id\": \"LTAI5tFAKE01\",\n\t\t\t\"access_key_secret\": \"{SECRET}\",\n\
         \t\t\t\"region_id\": \"cn-hangzhou\",\n\t\t\t\"output_format\": \"json\",\n\t\t\t\"language\": \"en\",\n\
         \t\t\t\"site\": \"china\"\n\t\t}}\n\t],\n\t\"meta_path\": \"\"\n}}\n"
    );
    assert_eq!(sandbox.read(CONFIG), expected);
    assert!(has_mode(&sandbox.path(CONFIG), 0o600) && has_mode(&sandbox.path(".aliyun"), 0o700));
}

#[test]
fn each_mode_that_has_flags_is_written_as_the_official_cli_writes_it() {
    // The examples of the facts; every field but those that all profiles have is given by its flag.
    let role = "acs:ram::1234567890123456:role/kms-ops";
    let examples = [
        json!({"name": "sts", "mode": "StsToken", "access_key_id": "STS.FAKE01", "access_key_secret": "fakeSts01",
               "sts_token": "CAISfakefakefake", "region_id": "cn-shanghai"}),
        json!({"name": "role", "mode": "RamRoleArn", "access_key_id": "LTAI5tFAKE02", "access_key_secret": "fake02",
               "sts_region": "cn-hangzhou", "ram_role_arn": role, "ram_session_name": "cli", "external_id": "ext-42",
               "expired_seconds": 900, "region_id": "cn-hangzhou"}),
        json!({"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "EcsKmsRole", "region_id": "cn-beijing"}),
        json!({"name": "ecs2", "mode": "RamRoleArnWithRoleName", "ram_role_name": "EcsBase", "ram_role_arn": role,
               "ram_session_name": "cli", "expired_seconds": 900, "region_id": "cn-beijing"}),
        json!({"name": "chain", "mode": "ChainableRamRoleArn", "ram_role_arn": role, "ram_session_name": "cli",
               "external_id": "ext-42", "source_profile": "sso", "expired_seconds": 900, "region_id": "cn-hangzhou"}),
        json!({"name": "oidc", "mode": "OIDC", "ram_role_arn": role, "ram_session_name": "ci",
               "region_id": "cn-hangzhou", "oidc_provider_arn": "acs:ram::1234567890123456:oidc-provider/gh",
               "oidc_token_file": "/var/run/secrets/token"}),
        json!({"name": "uri", "mode": "CredentialsURI", "region_id": "cn-hangzhou",
               "credentials_uri": "http://127.0.0.1:6666/creds"}),
        json!({"name": "ext", "mode": "External", "region_id": "cn-hangzhou",
               "process_command": "acs-sso login --profile dev"}),
        json!({"name": "sso", "mode": "CloudSSO", "region_id": "cn-shanghai", "cloud_sso_access_config": "ac-00fake",
               "cloud_sso_sign_in_url": "https://signin-cn-shanghai.alibabacloudsso.com/device/login",
               "cloud_sso_account_id": "1234567890123456"}),
        json!({"name": "oauth", "mode": "OAuth", "region_id": "cn-hangzhou", "oauth_site_type": "CN"}),
        json!({"name": "rsa", "mode": "RsaKeyPair", "private_key": "/home/u/key.pem", "key_pair_name": "TEMP.FAKE",
               "expired_seconds": 900, "region_id": "ap-northeast-1"}),
        json!({"name": "bt", "mode": "BearerToken", "region_id": "cn-hangzhou", "bearer_token": "fakeBearer",
               "bearer_token_header_key": "x-acs-bearer-token"}),
        json!({"name": "anon", "mode": "Anonymous", "region_id": "cn-hangzhou"}),
    ];
    let sandbox = Sandbox::new();
    for example in examples {
        let mut args = Vec::new();
        for (key, value) in example.as_object().unwrap() {
            let flag = match key.as_str() {
                "name" => "profile".to_owned(),
                "region_id" => "region".to_owned(),
                "ram_session_name" => "role-session-name".to_owned(),
                key => key.replace('_', "-"),
            };
            args.push(format!("--{flag}"));
            args.push(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
        set(&sandbox, &args.iter().map(String::as_str).collect::<Vec<_>>()).says("is the current one");
        let mut expected = example.clone();
        for (key, value) in [("output_format", "json"), ("language", "en"), ("site", "china")] {
            expected[key] = value.into();
        }
        let written = profile(&sandbox, example["name"].as_str().unwrap());
        assert_eq!(written, expected);
        assert_eq!(config(&sandbox)["current"], example["name"]);
    }
    assert_eq!(config(&sandbox)["profiles"].as_array().unwrap().len(), 13);
}

#[test]
fn what_a_profile_has_beside_stays_byte_for_byte() {
    let sandbox = Sandbox::new();
    let before = "{\n    \"x\": 1e400,\n    \"current\": \"a\",\n    \"profiles\": [\n        {\"name\": \"a\", \"mode\": \"AK\", \
                  \"access_key_id\": \"i\", \"access_key_secret\": \"s\", \"region_id\": \"cn-beijing\", \"y\": [1.0]}\n    ]\n}";
    sandbox.write(CONFIG, before);
    set(&sandbox, &["--region", "cn-hangzhou"]).says("saved");
    assert_eq!(sandbox.read(CONFIG), before.replace("cn-beijing", "cn-hangzhou"));
    assert!(has_mode(&sandbox.path(CONFIG), 0o600), "a file that others can read is repaired");
}

#[test]
fn a_profile_that_could_not_be_used_is_not_written() {
    let sandbox = Sandbox::new();
    let missing = |args: &[&str], says: &str| {
        set(&sandbox, args).fails(3, says);
        assert!(!sandbox.path(CONFIG).exists(), "{args:?}");
    };
    let region = ["--region", "cn-hangzhou"];
    missing(&[], "region can't be empty");
    missing(&["--region", "a b"], "invalid region 'a b'");
    missing(&region, "access_key_id is not configured for profile 'default' (mode AK)");
    missing(&[&region[..], &["--access-key-id", "x"]].concat(), "access_key_secret is not configured");
    let role = [&region[..], &["--mode", "RamRoleArn", "--access-key-id", "x", "--access-key-secret", "y"]].concat();
    missing(&role, "ram_role_arn is not configured");
    missing(&[&role[..], &["--ram-role-arn", "acs"]].concat(), "ram_session_name is not configured");
    let whole = [&role[..], &["--ram-role-arn", "acs", "--role-session-name", "s"]].concat();
    missing(&[&whole[..], &["--expired-seconds", "899"]].concat(), "invalid session length '899'");
    missing(&[&whole[..], &["--endpoint", "ftp://x"]].concat(), "endpoint");
    missing(&[&region[..], &["--mode", "OAuth", "--oauth-site-type", "EU"]].concat(), "invalid oauth_site_type 'EU'");
    missing(&[&region[..], &["--mode", "nope"]].concat(), "unknown mode 'nope' (from --mode)");
    missing(&[&region[..], &["--mode", "OIDC"]].concat(), "oidc_provider_arn is not configured");
}

#[test]
fn flags_of_other_modes_are_refused_by_name() {
    let sandbox = with_profile();
    let before = sandbox.read(CONFIG);
    set(&sandbox, &["--sts-token", "t", "--external-id", "e"])
        .fails(2, "--sts-token, --external-id do not belong to mode AK")
        .fails(2, "mode AK takes --access-key-id, --access-key-secret;");
    assert_eq!(sandbox.read(CONFIG), before);
}

#[test]
fn a_secret_can_come_from_standard_input_or_a_file() {
    let sandbox = Sandbox::new();
    sandbox.write("token", "canary-token\r\n");
    let args = ["configure", "set", "--mode", "StsToken", "--region", "cn-hangzhou", "--access-key-id", "STS.x"];
    let secret = ["--access-key-secret", "-", "--sts-token", "file://token"];
    let run = Run::of(sandbox.program().args(args).args(secret).write_stdin("canary-secret \n"));
    run.says("saved").never_says("canary").never_says("others on this machine");
    let written = profile(&sandbox, "default");
    assert_eq!(
        (&written["access_key_secret"], &written["sts_token"]),
        (&"canary-secret ".into(), &"canary-token".into())
    );

    let both =
        Run::of(sandbox.program().args(args).args(["--access-key-secret", "-", "--sts-token", "-"]).write_stdin("x"));
    both.fails(2, "standard input can be read only once");
    let empty = Run::of(sandbox.program().args(args).args(["--access-key-secret", "-"]).write_stdin("\n"));
    empty.fails(2, "there is nothing to read for --access-key-secret");
    set(&sandbox, &["--access-key-secret", "file://nowhere"]).fails(1, "cannot read 'nowhere'");
    assert_eq!(profile(&sandbox, "default"), written);

    set(&sandbox, &["--literal", "--access-key-secret", "-"]).says("saved");
    assert_eq!(profile(&sandbox, "default")["access_key_secret"], "-");
}

#[test]
fn a_secret_on_the_command_line_is_written_with_a_note() {
    let sandbox = with_profile();
    let run = set(&sandbox, &["--access-key-secret", "canary-other"]);
    run.says("others on this machine can read what --access-key-secret said").never_says("canary-other");
    set(&sandbox, &["--access-key-secret", "canary-third", "--quiet"]).never_says("others");
    assert_eq!(profile(&sandbox, "default")["access_key_secret"], "canary-third");
}

#[test]
fn an_empty_value_removes_a_field() {
    let sandbox = with_profile();
    set(&sandbox, &["--endpoint", "kms.example.com", "--read-timeout", "7"]).says("saved");
    assert_eq!(profile(&sandbox, "default")["read_timeout"], 7);
    set(&sandbox, &["--endpoint", ""]).says("saved");
    assert!(profile(&sandbox, "default").get("endpoint").is_none());
}

#[test]
fn secrets_of_the_former_mode_do_not_stay_behind() {
    let sandbox = Sandbox::new();
    let sts = json!({"current": "a", "profiles": [{"name": "a", "mode": "StsToken", "access_key_id": "STS.x",
        "access_key_secret": "s", "sts_token": "t", "region_id": "cn-hangzhou", "x_secret": "unknown"}]});
    sandbox.write(CONFIG, sts.to_string());
    set(&sandbox, &["--mode", "EcsRamRole"])
        .says("removed from profile 'a', as it does not fit any more: access_key_id, access_key_secret, sts_token");
    let expected = json!({"name": "a", "mode": "EcsRamRole", "region_id": "cn-hangzhou", "x_secret": "unknown"});
    assert_eq!(profile(&sandbox, "a"), expected);
}

#[test]
fn the_key_that_a_login_left_is_not_taken_for_the_users_own() {
    let sandbox = Sandbox::new();
    let sso = json!({"current": "sso", "profiles": [{"name": "sso", "mode": "CloudSSO", "access_key_id": "STS.x",
        "access_key_secret": "s", "sts_token": "t", "region_id": "cn-hangzhou", "access_token": "a",
        "cloud_sso_access_token_expire": 1, "sts_expiration": 2, "cloud_sso_sign_in_url": "https://s"}]});
    sandbox.write(CONFIG, sso.to_string());
    set(&sandbox, &["--mode", "AK"]).fails(3, "access_key_id is not configured");
    assert_eq!(sandbox.read(CONFIG), sso.to_string());
    set(&sandbox, &["--mode", "AK", "--access-key-id", "LTAI", "--access-key-secret", "own"]).says("access_token");
    let expected = json!({"name": "sso", "mode": "AK", "access_key_id": "LTAI", "access_key_secret": "own",
        "region_id": "cn-hangzhou", "cloud_sso_sign_in_url": "https://s"});
    assert_eq!(profile(&sandbox, "sso"), expected);
}

#[test]
fn a_token_does_not_stay_with_another_access_key() {
    let sandbox = Sandbox::new();
    let role = ["--mode", "RamRoleArn", "--ram-role-arn", "acs", "--role-session-name", "s", "--region", "cn-hangzhou"];
    let keys = ["--access-key-id", "STS.x", "--access-key-secret", "s", "--sts-token", "t"];
    set(&sandbox, &[&role[..], &keys].concat()).says("saved");
    set(&sandbox, &["--access-key-id", "STS.x"]).says("saved").never_says("removed");
    set(&sandbox, &["--access-key-id", "LTAI", "--access-key-secret", "u"]).says("does not fit any more: sts_token");
    assert!(profile(&sandbox, "default").get("sts_token").is_none());
}

#[test]
fn modes_that_kms_does_not_answer_are_written_with_a_note() {
    let sandbox = Sandbox::new();
    set(&sandbox, &["--mode", "Anonymous", "--region", "cn-hangzhou"]).says("note: mode Anonymous cannot be used");
}

#[test]
fn the_profile_is_that_of_the_flag_or_the_variable_or_the_current_one() {
    let sandbox = with_profile();
    let args = ["configure", "set", "--mode", "EcsRamRole", "--region", "cn-beijing"];
    let named = |args: &[&str]| Run::of(sandbox.program().env("ALIBABA_CLOUD_PROFILE", "of-variable").args(args));
    named(&args).says("profile 'of-variable'");
    named(&[&args[..], &["-p", "of-flag"]].concat()).says("profile 'of-flag'");
    set(&sandbox, &["--region", "cn-shanghai"]).says("profile 'of-flag'");
    assert_eq!(profile(&sandbox, "of-flag")["region_id"], "cn-shanghai");
}

#[test]
fn the_named_file_is_the_one_that_is_written() {
    let sandbox = with_profile();
    let before = sandbox.read(CONFIG);
    let args = ["--mode", "EcsRamRole", "--region", "cn-beijing", "--config-path", "other/file.json"];
    set(&sandbox, &args).says("other/file.json");
    set(&sandbox, &[&args[..], &["--profile", "second"]].concat()).says("other/file.json");
    assert_eq!(sandbox.read(CONFIG), before);
    assert!(!sandbox.read("other/file.json").contains(SECRET));
    sandbox.run(&["configure", "get", "name", "--config-path", "other/file.json"]).prints("second\n");
    for task in [&["get"][..], &["list"], &["switch", "-p", "a"], &["delete", "-p", "a"]] {
        let run = sandbox.run(&[&["configure", "--config-path", "nowhere.json"], task].concat());
        run.fails(3, "the configuration file nowhere.json does not exist");
    }
    assert!(!sandbox.path("nowhere.json").exists());
}

#[test]
fn a_malformed_file_stops_every_command_and_stays() {
    let sandbox = Sandbox::new();
    let text = format!("{{\"current\": \"a\", \"profiles\": [{{\"access_key_secret\": \"{SECRET}\"");
    sandbox.write(CONFIG, &text);
    let set = ["set", "--mode", "EcsRamRole", "--region", "cn-beijing"];
    let import = ["import", "--from", "env"];
    for task in [&set[..], &["get"], &["list"], &["switch", "-p", "a"], &["delete", "-p", "a"], &import] {
        let run = Run::of(
            sandbox.program().env("ACCESS_KEY_ID", "a").env("ACCESS_KEY_SECRET", "b").arg("configure").args(task),
        );
        run.fails(3, "config.json cannot be changed: line 1, column ").never_says(SECRET);
        assert_eq!(sandbox.read(CONFIG), text);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_told_of() {
    use std::os::unix::fs::PermissionsExt;

    let sandbox = with_profile();
    std::fs::set_permissions(sandbox.path(CONFIG), std::fs::Permissions::from_mode(0o644)).unwrap();
    let run = sandbox.run(&["configure", "list"]);
    assert!(run.stderr.contains("is open to other users (mode 0644)"), "{run:?}");
    set(&sandbox, &["--region", "cn-beijing"]).says("is open to other users");
    assert!(has_mode(&sandbox.path(CONFIG), 0o600));
}

#[cfg(unix)]
#[test]
fn a_link_to_the_file_stays_a_link() {
    let sandbox = with_profile();
    std::fs::rename(sandbox.path(CONFIG), sandbox.path("dotfiles.json")).unwrap();
    std::os::unix::fs::symlink("../dotfiles.json", sandbox.path(CONFIG)).unwrap();
    set(&sandbox, &["--region", "cn-beijing"]).says("saved");
    assert!(sandbox.path(CONFIG).is_symlink());
    assert!(sandbox.read("dotfiles.json").contains("cn-beijing"));
}

#[test]
fn a_value_of_another_kind_is_named() {
    let sandbox = Sandbox::new();
    let text =
        r#"{"current":"a","profiles":[{"name":"a","mode":"EcsRamRole","region_id":"cn-beijing","retry_count":"3"}]}"#;
    sandbox.write(CONFIG, text);
    set(&sandbox, &["--read-timeout", "5"]).fails(3, "retry_count must be a whole number");
    assert_eq!(sandbox.read(CONFIG), text);
    set(&sandbox, &["--retry-count", "3"]).says("saved");
    assert_eq!(sandbox.read(CONFIG), text.replace("\"3\"", "3"));
}

#[test]
fn quiet_tells_nothing_that_went_well() {
    let sandbox = with_profile();
    for task in [&["list"][..], &["get"], &["get", "region"], &["get", "region", "mode"], &["switch", "-p", "default"]]
    {
        let run = sandbox.run(&[&["configure", "-q"], task].concat());
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{task:?}");
    }
}

#[test]
fn get_shows_a_profile_with_masked_secrets() {
    let sandbox = with_profile();
    let shown = sandbox.run(&["configure", "get"]);
    shown.never_says(SECRET);
    let mut expected = profile(&sandbox, "default");
    expected["access_key_secret"] = "***lue".into();
    assert_eq!(shown.success(), expected);
    assert_eq!(sandbox.run(&["configure", "get", "--show-secrets"]).success(), profile(&sandbox, "default"));
}

#[test]
fn get_shows_single_fields_by_either_name() {
    let sandbox = with_profile();
    let get = |args: &[&str]| sandbox.run(&[&["configure", "get"], args].concat());
    get(&["region"]).prints("cn-hangzhou\n");
    get(&["region_id"]).prints("cn-hangzhou\n");
    get(&["access-key-secret"]).prints("***lue\n");
    get(&["access-key-secret", "--show-secrets"]).prints(&format!("{SECRET}\n"));
    get(&["sts_token"]).prints("\n");
    get(&["name", "mode", "role-session-name"]).prints("name=default\nmode=AK\nram_session_name=\n");
    get(&["regoin"]).fails(2, "'regoin' is not a field of a profile\n  hint: did you mean region");
    get(&["xyzzy"]).fails(2, "`kms-cli configure get` shows all fields of the profile");
    get(&["region", "-p", "nobody"]).fails(3, "unknown profile 'nobody' (from --profile)");
}

#[test]
fn get_masks_what_looks_like_a_secret_of_another_program() {
    let sandbox = Sandbox::new();
    let text = r#"{"current":"a","profiles":[{"name":"a","mode":"AK","x_session_token":"canary-unknown","x_id":7}]}"#;
    sandbox.write(CONFIG, text);
    sandbox.run(&["configure", "get", "x_session_token", "x_id"]).prints("x_session_token=***own\nx_id=7\n");
}

#[test]
fn list_shows_every_kind_of_profile() {
    let sandbox = Sandbox::new();
    let role = "acs:ram::1:role/ops";
    let profiles = json!([
        {"name": "ak", "mode": "AK", "access_key_id": "LTAIxe01", "access_key_secret": SECRET, "region_id": "cn-beijing", "language": "zh"},
        {"name": "sts", "mode": "StsToken", "access_key_id": "STSxyz", "access_key_secret": SECRET, "region_id": "cn-beijing"},
        {"name": "role", "mode": "RamRoleArn", "access_key_id": "LTAIxe02", "access_key_secret": SECRET, "ram_role_arn": role,
         "ram_session_name": "s", "external_id": "ext-42", "region_id": "cn-beijing"},
        {"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "Role", "region_id": "cn-beijing"},
        {"name": "both", "mode": "RamRoleArnWithRoleName", "ram_role_arn": role, "ram_session_name": "s"},
        {"name": "chain", "mode": "ChainableRamRoleArn", "source_profile": "ak", "ram_role_arn": role, "ram_session_name": "s",
         "region_id": "cn-beijing"},
        {"name": "oidc", "mode": "OIDC", "oidc_provider_arn": "acs:provider/gh", "oidc_token_file": "/run/token",
         "ram_role_arn": role, "ram_session_name": "s", "region_id": "cn-beijing"},
        {"name": "uri", "mode": "CredentialsURI", "credentials_uri": "http://h/c?token=canary", "region_id": "cn-beijing"},
        {"name": "ext", "mode": "External", "process_command": "tool --password canary", "region_id": "cn-beijing"},
        {"name": "sso", "mode": "CloudSSO", "cloud_sso_sign_in_url": "u", "cloud_sso_account_id": "42",
         "cloud_sso_access_config": "ac", "region_id": "cn-beijing"},
        {"name": "oauth", "mode": "OAuth", "oauth_access_token": "canaryabc", "oauth_site_type": "CN", "region_id": "cn-beijing"},
        {"name": "rsa", "mode": "RsaKeyPair", "private_key": "canary", "key_pair_name": "kp", "region_id": "cn-beijing"},
        {"name": "bt", "mode": "BearerToken", "bearer_token": "canaryxyz", "bearer_token_header_key": "h", "region_id": "cn-beijing"},
        {"name": "none", "mode": ""},
    ]);
    sandbox.write(CONFIG, json!({"current": "ak", "profiles": profiles}).to_string());
    let run = sandbox.run(&["configure", "list"]);
    run.never_says("canary");
    let lines: Vec<Vec<&str>> = run.stdout.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
    let expected = [
        ["Profile", "Credential", "Valid", "Region", "Language"],
        ["-------", "----------", "-----", "------", "--------"],
        ["ak *", "AK:***e01", "Valid", "cn-beijing", "zh"],
        ["sts", "StsToken:***xyz", "Invalid", "cn-beijing", ""],
        ["role", "RamRoleArn:***e02:-42", "Valid", "cn-beijing", ""],
        ["ecs", "EcsRamRole:Role", "Valid", "cn-beijing", ""],
        ["both", "arn:***ops", "Invalid", "", ""],
        ["chain", "ChainableRamRoleArn:ak:acs:ram::1:role/ops", "Valid", "cn-beijing", ""],
        ["oidc", "OIDC:***er/gh@***token@acs:ram::1:role/ops", "Valid", "cn-beijing", ""],
        ["uri", "CredentialsURI:http://h/c?…", "Valid", "cn-beijing", ""],
        ["ext", "ProcessCommand:tool …", "Valid", "cn-beijing", ""],
        ["sso", "CloudSSO:42@ac", "Valid", "cn-beijing", ""],
        ["oauth", "OAuth:***abc@CN", "Valid", "cn-beijing", ""],
        ["rsa", "RsaKeyPair:kp", "Valid", "cn-beijing", ""],
        ["bt", "BearerToken:***xyz@h", "Valid", "cn-beijing", ""],
        ["none", "", "Invalid", "", ""],
    ];
    assert_eq!(lines, expected);

    let listed = sandbox.run(&["configure", "list", "--output", "json"]).success();
    let sts = json!({"Profile": "sts", "Current": false, "Mode": "StsToken", "Credential": "StsToken:***xyz", "Valid": false,
        "Problem": "sts_token is not configured for profile 'sts' (mode StsToken)", "Region": "cn-beijing", "Language": ""});
    assert_eq!((&listed[1], listed[0]["Current"].as_bool()), (&sts, Some(true)));
    sandbox
        .run(&["configure", "list", "--cli-query", "[?Valid == `false`].Profile", "--output", "text"])
        .prints("sts\nboth\nnone\n");
}

#[test]
fn switch_makes_another_profile_current() {
    let sandbox = with_profile();
    set(&sandbox, &["-p", "b", "--mode", "EcsRamRole", "--region", "cn-beijing"]).says("'b'");
    let before = sandbox.read(CONFIG);
    sandbox.run(&["configure", "switch", "--profile", "default"]).says("profile 'default' is the current one now");
    assert_eq!(sandbox.read(CONFIG), before.replace("\"current\": \"b\"", "\"current\": \"default\""));
    sandbox.run(&["configure", "switch"]).fails(2, "--profile NAME is missing");
    sandbox
        .run(&["configure", "switch", "-p", "nobody"])
        .fails(3, "unknown profile 'nobody'")
        .fails(3, "known profiles: default, b");
    let run =
        Run::of(sandbox.program().env("ALIBABA_CLOUD_PROFILE", "b").args(["configure", "switch", "-p", "default"]));
    run.says("ALIBABA_CLOUD_PROFILE names profile 'b', which goes before the current one");
}

#[test]
fn the_rest_stays_usable_when_a_profile_is_deleted() {
    let sandbox = with_profile();
    let role = ["--mode", "ChainableRamRoleArn", "--source-profile", "default", "--ram-role-arn", "acs"];
    let rest = ["--role-session-name", "s", "--region", "cn-beijing"];
    for name in ["b", "c"] {
        set(&sandbox, &[&["-p", name], &role[..], &rest].concat()).says("saved");
    }
    let delete = |name: &str| sandbox.run(&["configure", "delete", "--profile", name]);
    sandbox.run(&["configure", "delete"]).fails(2, "--profile NAME is missing");
    delete("nobody").fails(3, "unknown profile 'nobody'");
    delete("b").says("profile 'b' is gone\n").never_says("current");
    delete("c").says("profile 'c' is gone; 'default' is the current one now");
    set(&sandbox, &[&["-p", "b"], &role[..], &rest].concat()).says("saved");
    delete("default").says("'default' is still the source_profile of b");
    delete("b").says("there are no others");
    assert_eq!(sandbox.read(CONFIG), "{\n\t\"current\": \"\",\n\t\"profiles\": [],\n\t\"meta_path\": \"\"\n}\n");

    sandbox.run(&["configure", "get"]).fails(3, "there are no profiles: run `kms-cli configure`");
    sandbox.run(&["ListKeys"]).fails(3, "config.json which has no profile,").fails(3, "run `kms-cli configure`");
    let list = sandbox.run(&["configure", "list"]);
    assert_eq!((list.code, list.stdout.lines().count()), (0, 2), "{list:?}");
    assert!(list.stderr.contains("there are no profiles"), "{list:?}");
    set(&sandbox, &["--mode", "EcsRamRole", "--region", "cn-beijing"]).says("profile 'default'");
}

#[test]
fn what_was_configured_is_what_calls() {
    let sandbox = Sandbox::new();
    let served = crate::support::Served::start(&sandbox, &[]);
    let keys = ["--access-key-id", served.field("access_key_id"), "--access-key-secret", "-"];
    let place = ["--region", served.field("region"), "--endpoint", served.field("url")];
    let run = Run::of(
        sandbox
            .program()
            .args(["configure", "set"])
            .args(keys)
            .args(place)
            .write_stdin(served.field("access_key_secret")),
    );
    run.says("saved");
    assert_eq!(sandbox.run(&["ListKeys"]).success()["TotalCount"], 0);
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let sandbox = Sandbox::new();
    sandbox.run(&["configure"]).fails(2, "standard input is not a terminal").fails(2, "configure set --help");
}

#[test]
fn what_may_hold_a_secret_is_shown_up_to_there_wherever_secrets_are_masked() {
    for (mode, key, value, shown) in [
        ("CredentialsURI", "credentials_uri", "http://127.0.0.1:9/c?token=canary", "http://127.0.0.1:9/c?…"),
        ("External", "process_command", "vault login --token canary", "vault …"),
    ] {
        let sandbox = Sandbox::new();
        let profile = json!({"name": "p", "mode": mode, key: value, "region_id": "cn-hangzhou"});
        sandbox.private(CONFIG, json!({"current": "p", "profiles": [profile]}).to_string());
        for args in
            [&["configure", "get"][..], &["configure", "get", key], &["configure", "list"], &["whoami", "--offline"]]
        {
            let run = sandbox.run(args);
            assert_eq!(run.code, 0, "{run:?}");
            assert!(run.stdout.contains(shown), "{args:?}: {run:?}");
            run.never_says("canary");
        }
        assert_eq!(sandbox.run(&["configure", "get", key, "--show-secrets"]).stdout, format!("{value}\n"));
    }
}
