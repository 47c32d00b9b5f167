//! Completion with names of the account: keys, aliases and secrets, quickly, silently, and without any harm.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

use assert_cmd::Command;
use serde_json::{Value, json};

use crate::completion::answer;
use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::{Answer, Seen, Stub};
use crate::support::{ACCESS_KEY_SECRET, Refusing, Served, account};

const LINE: &str = "kms-cli Encrypt --KeyId ";
const CACHE: &str = ".aliyun/kms-cli/cache";

/// A server with one key, its alias and a secret.
fn stub() -> Stub {
    Stub::answering(|request: &Seen| match request.parameters()["Action"].as_str() {
        "ListKeys" => Answer::json(r#"{"Keys":{"Key":[{"KeyId":"k-1","KeyArn":"acs:kms:r:1:key/k-1"}]}}"#),
        "ListAliases" => Answer::json(
            r#"{"Aliases":{"Alias":[{"AliasName":"alias/a/b","KeyId":"k-1","AliasArn":"acs:kms:r:1:alias/a/b"}]}}"#,
        ),
        "ListSecrets" => Answer::json(r#"{"SecretList":{"Secret":[{"SecretName":"db pass","SecretType":"Rds"}]}}"#),
        action => panic!("a Tab must not call {action}"),
    })
}

/// The program with an account in the environment and nothing on its command line.
fn caller(sandbox: &Sandbox, endpoint: &str) -> Command {
    let mut command = sandbox.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAItest")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", ACCESS_KEY_SECRET)
        .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
        .env("ALIBABA_CLOUD_ENDPOINT", endpoint);
    command
}

/// What is kept in the sandbox.
fn kept(sandbox: &Sandbox) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(sandbox.path(CACHE)) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn keys_aliases_and_secrets_of_a_server() {
    let sandbox = Sandbox::new();
    let stub = stub();
    let offered = |line: &str| answer(&mut caller(&sandbox, &stub.endpoint), line);
    assert_eq!(offered(LINE), ["alias/a/b ", "k-1 "]);
    assert_eq!(offered("kms-cli Encrypt --KeyId ali"), ["alias/a/b "]);
    assert_eq!(offered("kms-cli Encrypt --key-id=ali"), ["alias/a/b "]);
    assert_eq!(offered("kms-cli Encrypt --KeyId acs:kms"), ["kms:r:1:key/k-1 ", "kms:r:1:alias/a/b "]);
    assert_eq!(offered("kms-cli ReEncrypt --DestinationKeyId k"), ["k-1 "]);
    assert_eq!(offered("kms-cli CreateSecret --EncryptionKeyId "), ["alias/a/b ", "k-1 "]);
    assert_eq!(offered("kms-cli CreateAlias --KeyId "), ["k-1 "]);
    assert_eq!(offered("kms-cli CreateAlias --KeyId acs:"), [""; 0]);
    assert_eq!(offered("kms-cli GetKeyPolicy --KeyId acs:"), ["kms:r:1:key/k-1 "]);
    assert_eq!(offered("kms-cli DeleteAlias --AliasName "), ["alias/a/b "]);
    assert_eq!(offered("kms-cli CreateAlias --AliasName "), [""; 0]);
    assert_eq!(offered("kms-cli encrypt-file f --key-id "), ["alias/a/b ", "k-1 "]);
    assert_eq!(offered("kms-cli policy Encrypt --key-id "), ["k-1 "]);
    assert_eq!(offered("kms-cli GetSecretValue --SecretName "), ["db\\ pass "]);
    assert_eq!(offered("kms-cli GetSecretValue --SecretName 'db"), ["db pass"]);
    assert_eq!(offered("kms-cli CreateSecret --SecretName "), [""; 0]);
    let fish =
        caller(&sandbox, &stub.endpoint).args(["__complete", "fish", "kms-cli", "DescribeKey", "--KeyId", ""]).output();
    assert_eq!(String::from_utf8(fish.unwrap().stdout).unwrap(), "alias/a/b\tk-1\nk-1\talias/a/b\n");
}

#[test]
fn the_local_kms_behind_a_server() {
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias("alias/Apollo/WorkKey");
    let served = Served::start(&sandbox, &[]);
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    assert_eq!(answer(&mut command, LINE), ["alias/Apollo/WorkKey ", &format!("{key} ")]);
    // What is typed wins over the environment.
    let line = format!("kms-cli --region cn-beijing Encrypt --endpoint {} --KeyId ", Refusing::new().address());
    assert_eq!(answer(&mut served.account(&sandbox, "any"), &line), [""; 0]);
    let line = format!(
        "kms-cli --access-key-id {} Encrypt --access-key-secret '{}' -e {} --region {} --KeyId ali",
        served.field("access_key_id"),
        served.field("access_key_secret"),
        served.field("url"),
        served.field("region")
    );
    assert_eq!(answer(&mut sandbox.program(), &line), ["alias/Apollo/WorkKey "]);
}

#[test]
fn the_local_kms_in_process() {
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias("alias/Apollo/WorkKey");
    sandbox.local(&["CreateSecret", "--SecretName", "db", "--SecretData", "canary", "--VersionId", "v"]).success();
    let database = fs::read(sandbox.local_dir().join("kms.db")).unwrap();
    let names = ["alias/Apollo/WorkKey ", &format!("{key} ")];
    let dir = sandbox.local_dir().display().to_string();
    assert_eq!(answer(&mut sandbox.program(), &format!("kms-cli --local --local-dir {dir} Encrypt --KeyId ")), names);
    assert_eq!(answer(&mut sandbox.program(), "kms-cli Encrypt --local-dir ~/local-kms --local --KeyId "), names);
    let mut command = sandbox.program();
    command.env("KMS_CLI_LOCAL", "1").env("KMS_CLI_LOCAL_DIR", sandbox.local_dir());
    assert_eq!(answer(&mut command, "kms-cli GetSecretValue --SecretName "), ["db "]);
    assert_eq!(fs::read(sandbox.local_dir().join("kms.db")).unwrap(), database);
    assert!(kept(&sandbox).is_empty());
}

#[test]
fn a_local_kms_that_is_not_there_is_not_made() {
    let sandbox = Sandbox::new();
    let dir = sandbox.local_dir();
    let offered = || answer(sandbox.program().env("KMS_CLI_LOCAL", "1").env("KMS_CLI_LOCAL_DIR", &dir), LINE);
    assert_eq!(offered(), [""; 0]);
    assert!(!dir.exists());
    fs::create_dir(&dir).unwrap();
    assert_eq!(offered(), [""; 0]);
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 0);
}

#[test]
fn a_local_kms_of_an_older_format_stays_as_it_is() {
    let sandbox = Sandbox::new();
    let dir = sandbox.local_dir();
    fs::create_dir(&dir).unwrap();
    let old = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/stores/format-1");
    for file in ["kms.db", "master.key"] {
        fs::write(dir.join(file), fs::read(old.join(file)).unwrap()).unwrap();
    }
    let offered = answer(sandbox.program().env("KMS_CLI_LOCAL", "1").env("KMS_CLI_LOCAL_DIR", &dir), LINE);
    assert_eq!(offered, [""; 0]);
    assert_eq!(fs::read(dir.join("kms.db")).unwrap(), fs::read(old.join("kms.db")).unwrap());
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 2);
}

/// A key whose time has come is deleted by the next command, not by a Tab.
#[test]
fn what_the_clock_is_to_do_in_a_local_kms_is_left_to_a_command() {
    let sandbox = Sandbox::new();
    let key = {
        let served = Served::start(&sandbox, &["--clock-offset", "-30d"]);
        let call = |args: &[&str]| served.call(&sandbox, args).success();
        let key = call(&["CreateKey"])["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
        call(&["ScheduleKeyDeletion", "--KeyId", &key, "--PendingWindowInDays", "7"]);
        key
    };
    let database = || fs::read(sandbox.local_dir().join("kms.db")).unwrap();
    let offered =
        || answer(sandbox.program().env("KMS_CLI_LOCAL", "1").env("KMS_CLI_LOCAL_DIR", sandbox.local_dir()), LINE);
    // The server was killed; whoever opens its store next tidies up behind it.
    sandbox.local(&["local", "info"]).success();
    let before = database();
    assert_eq!(offered(), [""; 0]);
    assert_eq!(database(), before);
    sandbox.local(&["DescribeKey", "--KeyId", &key]).fails(4, "Forbidden.KeyNotFound");
    sandbox.local(&["CreateKey"]).success();
    assert_ne!(database(), before);
    assert_eq!(offered().len(), 1);
}

#[test]
fn the_second_tab_asks_nobody_for_a_minute() {
    let sandbox = Sandbox::new();
    let stub = stub();
    for line in [LINE, LINE, "kms-cli DescribeKey --KeyId ", "kms-cli DeleteAlias --AliasName "] {
        assert!(!answer(&mut caller(&sandbox, &stub.endpoint), line).is_empty());
        assert_eq!(stub.requests().len(), 2, "{line}");
    }
    // Secrets are listed for themselves.
    answer(&mut caller(&sandbox, &stub.endpoint), "kms-cli GetSecretValue --SecretName ");
    assert_eq!(stub.requests().len(), 3);
}

#[test]
fn names_that_are_a_minute_old_or_of_the_future_are_asked_for_again() {
    let sandbox = Sandbox::new();
    let stub = stub();
    answer(&mut caller(&sandbox, &stub.endpoint), LINE);
    let [file] = &kept(&sandbox)[..] else { panic!("{:?}", kept(&sandbox)) };
    let listed = fs::read_to_string(file).unwrap();
    for (at, time) in ["2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"].into_iter().enumerate() {
        let mut content: Value = serde_json::from_str(&listed).unwrap();
        content["listed_at"] = json!(time);
        fs::write(file, content.to_string()).unwrap();
        assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), LINE), ["alias/a/b ", "k-1 "]);
        assert_eq!(stub.requests().len(), 4 + 2 * at, "{time}");
    }
}

#[test]
fn what_is_kept_is_private_and_belongs_to_one_caller_endpoint_and_region() {
    let sandbox = Sandbox::new();
    let stub = stub();
    answer(&mut caller(&sandbox, &stub.endpoint), LINE);
    let [file] = &kept(&sandbox)[..] else { panic!("{:?}", kept(&sandbox)) };
    assert!(has_mode(file, 0o600) && has_mode(&sandbox.path(CACHE), 0o700), "{file:?}");
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("alias/a/b") && !text.contains(ACCESS_KEY_SECRET) && !text.contains("LTAItest"), "{text}");
    answer(caller(&sandbox, &stub.endpoint).env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIother"), LINE);
    answer(&mut caller(&sandbox, &stub.endpoint), "kms-cli --region cn-beijing Encrypt --KeyId ");
    assert_eq!((stub.requests().len(), kept(&sandbox).len()), (6, 3));
    let other = self::stub();
    answer(&mut caller(&sandbox, &other.endpoint), LINE);
    assert_eq!((other.requests().len(), kept(&sandbox).len()), (2, 4));
}

#[test]
fn what_nobody_has_needed_for_a_week_goes() {
    let sandbox = Sandbox::new();
    let stub = stub();
    let old = sandbox.private(&format!("{CACHE}/names-old.json"), "{}");
    let week = Duration::from_secs(8 * 24 * 60 * 60);
    fs::File::options().append(true).open(&old).unwrap().set_modified(SystemTime::now() - week).unwrap();
    answer(&mut caller(&sandbox, &stub.endpoint), LINE);
    assert!(!old.exists() && kept(&sandbox).len() == 1);
}

/// Others could have written it.
#[cfg(unix)]
#[test]
fn a_kept_file_that_is_open_to_others_is_not_believed() {
    use std::os::unix::fs::PermissionsExt as _;

    let sandbox = Sandbox::new();
    let stub = stub();
    answer(&mut caller(&sandbox, &stub.endpoint), LINE);
    fs::set_permissions(&kept(&sandbox)[0], fs::Permissions::from_mode(0o644)).unwrap();
    answer(&mut caller(&sandbox, &stub.endpoint), LINE);
    assert_eq!(stub.requests().len(), 4);
}

#[test]
fn a_server_that_does_not_answer_costs_a_second() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::Silence);
    let started = Instant::now();
    assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), LINE), [""; 0]);
    // The machine may be busy; without the limit it would be at least the ten seconds of a time-out.
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
    assert!(kept(&sandbox).is_empty());
}

#[test]
fn a_server_that_refuses_is_asked_once_and_nobody_is_told() {
    let refusal = r#"{"Code":"Forbidden.RAM","Message":"canary","RequestId":"r"}"#;
    for answer_of_server in [
        Answer::http(403, "application/json", refusal),
        Answer::http(503, "application/json", r#"{"Code":"ServiceUnavailable","Message":"m","RequestId":"r"}"#),
        Answer::http(429, "application/json", r#"{"Code":"Throttling.User","Message":"m","RequestId":"r"}"#),
        Answer::http(200, "text/html", "<html>canary</html>"),
        Answer::json("{}"),
        Answer::Close,
    ] {
        let sandbox = Sandbox::new();
        let stub = Stub::always(answer_of_server);
        assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), LINE), [""; 0]);
        assert_eq!(stub.requests().len(), 2, "one for keys and one for aliases");
        assert!(kept(&sandbox).is_empty());
    }
    let refusing = Refusing::new();
    let endpoint = format!("http://{}", refusing.address());
    assert_eq!(answer(&mut caller(&Sandbox::new(), &endpoint), LINE), [""; 0]);
}

#[test]
fn names_that_cannot_be_typed_are_left_out() {
    let stub = Stub::always(Answer::json(r#"{"SecretList":{"Secret":[{"SecretName":"a\nb"},{"SecretName":"ok"}]}}"#));
    let line = "kms-cli GetSecretValue --SecretName ";
    assert_eq!(answer(&mut caller(&Sandbox::new(), &stub.endpoint), line), ["ok "]);
}

#[test]
fn without_credentials_or_with_broken_files_there_are_no_names() {
    let sandbox = Sandbox::new();
    let stub = stub();
    let offered = |command: &mut Command| answer(command, LINE);
    assert_eq!(offered(sandbox.program().env("ALIBABA_CLOUD_ENDPOINT", &stub.endpoint)), [""; 0]);
    assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), "kms-cli --credentials none Encrypt --KeyId "), [""; 0]);
    assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), "kms-cli -p nobody Encrypt --KeyId "), [""; 0]);
    assert_eq!(offered(caller(&sandbox, &stub.endpoint).env("ALIBABA_CLOUD_REGION_ID", "no region")), [""; 0]);
    sandbox.write(".aliyun/kms-cli.toml", "= broken");
    assert_eq!(offered(&mut caller(&sandbox, &stub.endpoint)), [""; 0]);
    sandbox.write(".aliyun/kms-cli.toml", "");
    sandbox.write(".aliyun/config.json", "{ broken");
    assert_eq!(offered(&mut caller(&sandbox, &stub.endpoint)), [""; 0]);
    stub.saw_nothing();
}

#[test]
fn the_setting_and_the_variable_turn_it_off() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/kms-cli.toml", "[completion]\naccount = false\n");
    let stub = stub();
    assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), LINE), [""; 0]);
    // Everything else is completed all the same.
    assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), "kms-cli Encrypt --KeyI"), ["--KeyId "]);
    sandbox.write(".aliyun/kms-cli.toml", "");
    let variable = |value| answer(caller(&sandbox, &stub.endpoint).env("KMS_CLI_COMPLETION_ACCOUNT", value), LINE);
    assert_eq!(variable("0"), [""; 0]);
    stub.saw_nothing();
    sandbox.write(".aliyun/kms-cli.toml", "completion.account = false\n");
    assert_eq!(variable("1"), ["alias/a/b ", "k-1 "]);
}

#[test]
fn no_program_is_run_and_nobody_is_asked_for_credentials() {
    let sandbox = Sandbox::new();
    let stub = stub();
    let marker = sandbox.path("was-run");
    let profiles = json!({"current": "program", "profiles": [
        {"name": "program", "mode": "External", "process_command": format!("touch {}", marker.display()),
         "region_id": "cn-hangzhou"},
        {"name": "uri", "mode": "CredentialsURI", "credentials_uri": format!("{}/credentials", stub.endpoint),
         "region_id": "cn-hangzhou"},
        {"name": "role", "mode": "RamRoleArn", "access_key_id": "LTAI", "access_key_secret": "s",
         "ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "n", "sts_endpoint": stub.endpoint,
         "region_id": "cn-hangzhou"},
        {"name": "sso", "mode": "CloudSSO", "cloud_sso_sign_in_url": format!("{}/device/login", stub.endpoint),
         "region_id": "cn-hangzhou"},
    ]});
    sandbox.private(".aliyun/config.json", profiles.to_string());
    let before = sandbox.read(".aliyun/config.json");
    for profile in ["program", "uri", "role", "sso"] {
        let line = format!("kms-cli --profile {profile} Encrypt --endpoint {} --KeyId ", stub.endpoint);
        assert_eq!(answer(&mut sandbox.program(), &line), [""; 0], "{profile}");
    }
    stub.saw_nothing();
    assert!(!marker.exists() && kept(&sandbox).is_empty());
    assert_eq!(sandbox.read(".aliyun/config.json"), before);
}

#[test]
fn temporary_credentials_serve_once_a_command_has_kept_them() {
    let sandbox = Sandbox::new();
    let stub = stub();
    let metadata = Stub::answering(|request: &Seen| match request.method.as_str() {
        "PUT" => Answer::http(200, "text/plain", "token"),
        _ => Answer::json(
            r#"{"Code":"Success","AccessKeyId":"STS.x","AccessKeySecret":"canary-s","SecurityToken":"canary-t",
                "Expiration":"2999-01-01T00:00:00Z"}"#,
        ),
    });
    let profile = json!({"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "r", "region_id": "cn-hangzhou",
        "endpoint": stub.endpoint});
    sandbox.private(".aliyun/config.json", json!({"current": "ecs", "profiles": [profile]}).to_string());
    let program = || {
        let mut command = sandbox.program();
        command.env_remove("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
        command.env("KMS_CLI_ECS_METADATA_ENDPOINT", &metadata.endpoint);
        command
    };
    assert_eq!(answer(&mut program(), LINE), [""; 0]);
    metadata.saw_nothing();
    stub.saw_nothing();
    Run::of(program().arg("ListKeys")).success();
    let asked = metadata.requests().len();
    assert_eq!(answer(&mut program(), LINE), ["alias/a/b ", "k-1 "]);
    assert_eq!(metadata.requests().len(), asked);
    let names = kept(&sandbox).into_iter().find(|path| path.to_string_lossy().contains("names-")).unwrap();
    assert!(!fs::read_to_string(names).unwrap().contains("canary"));
}

#[test]
fn a_client_key_lists_nothing() {
    let sandbox = Sandbox::new();
    let stub = stub();
    sandbox.write("key.json", "{}");
    for option in ["--client-key-file key.json", "--mode clientkey"] {
        let line = format!("kms-cli {option} GetSecretValue --SecretName ");
        assert_eq!(answer(&mut caller(&sandbox, &stub.endpoint), &line), [""; 0]);
    }
    stub.saw_nothing();
}

#[test]
fn a_tab_is_answered_with_the_same_words_that_a_command_understands() {
    let sandbox = Sandbox::new();
    let stub = stub();
    let offered = answer(&mut caller(&sandbox, &stub.endpoint), "kms-cli GetSecretValue --SecretName d");
    let run = account(&sandbox, &stub.endpoint)
        .args(["GetSecretValue", "--SecretName", &offered[0].trim_end().replace('\\', ""), "--dryrun"])
        .output()
        .unwrap();
    let shown: Value = serde_json::from_slice(&run.stdout).unwrap();
    assert_eq!(shown["Parameters"]["SecretName"], "db pass");
}
