//! What users of the official CLI cut themselves on, each by its number, here in the good direction; below that what it
//! does well and is not to be lost.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::configure_interactive::on_terminal;
use crate::probe::{parameters, refused, sent};
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, Served, account, call, shell};

const SECRET: &str = "canary-value";

/// A server that answers with this JSON.
fn answering(answer: &Value) -> Stub {
    Stub::always(Answer::json(&answer.to_string()))
}

#[test]
fn edge_1_no_secret_stands_in_a_url_or_a_network_error() {
    let sandbox = Sandbox::once();
    let stub = Stub::always(Answer::Close);
    for args in [
        &["Encrypt", "--KeyId", "k", "--Plaintext", SECRET][..],
        &["CreateSecret", "--SecretName", "s", "--VersionId", "v1", "--SecretData", SECRET],
    ] {
        let mut command = account(&sandbox, &stub.endpoint);
        let run = Run::of(command.env("ALIBABA_CLOUD_SECURITY_TOKEN", "canary-token").args(args));
        run.fails(6, "error: ").never_says(SECRET).never_says("canary-token").never_says("Signature");
    }
    let requests = stub.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!((request.target.as_str(), request.query.as_str()), ("/", ""));
        assert!(request.body.contains(SECRET) && request.body.contains("canary-token"), "{request:?}");
    }
}

/// The command line is looked at where other users look at it: in the list of processes, while the request is on its
/// way.
#[cfg(target_os = "linux")]
#[test]
fn edge_2_a_secret_need_not_stand_in_the_arguments() {
    let sandbox = Sandbox::new();
    sandbox.write("secret.txt", SECRET);
    let stub = Stub::always(Answer::Silence);
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_kms-cli"))
        .env_clear()
        .env("HOME", sandbox.path("."))
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAItest")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", ACCESS_KEY_SECRET)
        .args(["--region", "cn-hangzhou", "--endpoint", &stub.endpoint])
        .args(["PutSecretValue", "--SecretName", "s", "--VersionId", "v2", "--SecretData", "file://secret.txt"])
        .current_dir(sandbox.path("."))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let limit = Instant::now() + Duration::from_secs(20);
    while stub.requests().is_empty() && Instant::now() < limit {
        std::thread::sleep(Duration::from_millis(10));
    }
    let line = fs::read(format!("/proc/{}/cmdline", child.id())).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    // The bytes of the file arrive as they are, without a line break behind them.
    assert_eq!(stub.requests()[0].parameters()["SecretData"], SECRET);
    let line = String::from_utf8(line).unwrap();
    assert!(line.contains("PutSecretValue") && !line.contains("canary"), "{line}");
}

#[test]
fn edge_3_requests_can_be_signed_with_sha_256() {
    let stub = answering(&json!({"RequestId": "r"}));
    call(&Sandbox::new(), &stub.endpoint, &["--signature", "v3", "ListKeys"]).success();
    let request = stub.request();
    assert!(request.headers["authorization"].starts_with("ACS3-HMAC-SHA256 "), "{request:?}");
    assert_eq!(request.parameters().get("SignatureMethod"), None);
}

#[test]
fn edge_4_a_value_that_begins_with_a_hyphen_arrives_and_a_missing_one_is_told() {
    for value in ["-hello", "-x", "-", "-abc=def", "--", "-1"] {
        assert_eq!(sent(&["CreateKey", "--Description", value]), parameters(&[("Description", value)]));
        assert_eq!(sent(&["CreateKey", &format!("--Description={value}")]), parameters(&[("Description", value)]));
        let both = parameters(&[("KeyId", "k"), ("Plaintext", value)]);
        assert_eq!(sent(&["Encrypt", "--KeyId", "k", "--Plaintext", value]), both);
    }
    refused(&["GenerateDataKey", "--KeyId", "k", "--NumberOfBytes", "-1"], "--NumberOfBytes must be from 1 to 1024");
    refused(&["CreateKey", "--Description", "--Origin"], "--Description needs a value");
    refused(&["CreateKey", "--Description"], "--Description needs a value");
}

#[test]
fn edge_5_a_pager_brings_every_page() {
    let sandbox = Sandbox::new();
    for _ in 0..5 {
        sandbox.local(&["CreateKey"]).success();
    }
    let list = |pager: &[&str]| {
        let answer = sandbox.local(&[&["ListKeys", "--PageSize", "2"], pager].concat()).success();
        (answer["Keys"]["Key"].as_array().unwrap().len(), answer["TotalCount"].clone())
    };
    assert_eq!(list(&[]), (2, json!(5)));
    assert_eq!(list(&["--pager"]), (5, json!(5)));
}

#[test]
fn edge_6_an_answer_that_is_not_from_kms_is_a_failure() {
    for body in ["garbage", "<html>ok</html>", "", "{\"RequestId\":\"r\"", "null"] {
        let stub = Stub::always(Answer::http(200, "text/html", body));
        call(&Sandbox::once(), &stub.endpoint, &["ListKeys"]).fails(1, "error: ");
    }
}

#[test]
fn edge_7_a_corrupt_configuration_is_a_failure() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/config.json", "{ broken");
    let run = sandbox.run(&["ListKeys"]);
    run.fails(3, "config.json");
    assert!(run.stderr.ends_with('\n'), "{run:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn edge_8_a_full_disk_is_a_failure() {
    let run = Run::of(&mut shell(&Sandbox::new(), "\"$KMS\" CreateKey > /dev/full"));
    run.fails(1, "No space left on device");
}

/// Not even the administrator can make a folder in `/proc`.
#[cfg(target_os = "linux")]
#[test]
fn edge_9_a_missing_file_and_a_home_that_cannot_be_written_are_messages() {
    let sandbox = Sandbox::new();
    refused_like_a_message(&sandbox.local(&["Encrypt", "--KeyId", "k", "--Plaintext-FILE", "nowhere"]), "nowhere");
    refused_like_a_message(&sandbox.local(&["Encrypt", "--KeyId", "k", "--Plaintext", "file://nowhere"]), "nowhere");
    for args in [
        &["configure", "set", "--access-key-id", "LTAI", "--access-key-secret", SECRET, "--region", "cn-hangzhou"][..],
        &["--local", "CreateKey"],
    ] {
        let run = Run::of(sandbox.program().env("HOME", "/proc").args(args));
        refused_like_a_message(&run, "/proc/");
        run.never_says(SECRET);
    }
    // A call that has nothing to keep does not need a home.
    let stub = answering(&json!({"RequestId": "r"}));
    let mut command = account(&sandbox, &stub.endpoint);
    Run::of(command.env("HOME", "/proc").arg("ListKeys")).success();
}

/// A failure in words: no panic, no stack trace.
#[cfg(target_os = "linux")]
#[track_caller]
fn refused_like_a_message(run: &Run, says: &str) {
    run.fails(run.code, says);
    assert!([1, 2, 3].contains(&run.code) && run.stderr.contains("error: "), "{run:?}");
    run.never_says("panicked").never_says("RUST_BACKTRACE");
}

#[test]
fn edge_10_pipes_get_no_colour_codes() {
    let sandbox = Sandbox::new();
    for args in [&["CreateKey"][..], &["ListKeys", "--output", "table"], &["--help"], &["ListKeyz"], &["Encrypt"]] {
        let run = Run::of(sandbox.program().env("TERM", "xterm-256color").arg("--local").args(args));
        run.never_says("\u{1b}");
    }
}

#[test]
fn edge_11_suggestions_are_on_standard_error() {
    // `fails` holds standard output to be empty.
    refused(&["CreateKeyy"], "did you mean CreateKey");
    refused(&["CreateKey", "--Descriptoin", "x"], "did you mean --Description?");
    refused(&["CreateKey", "--query", "x"], "did you mean --cli-query?");
}

#[test]
fn edge_12_names_have_a_kebab_case_form_and_need_no_plugin() {
    assert_eq!(
        sent(&["create-key", "--key-spec", "RSA_2048", "--dkms-instance-id", "i"]),
        parameters(&[("KeySpec", "RSA_2048"), ("DKMSInstanceId", "i")])
    );
    refused(&["createkey"], "did you mean CreateKey?");
}

#[test]
fn edge_13_files_become_base64_and_values_are_checked_before_anything_is_sent() {
    let sandbox = Sandbox::new();
    sandbox.write("key.bin", [0, 159, 146, 150]);
    let stub = answering(&json!({"RequestId": "r"}));
    sandbox.against(&stub.endpoint, &["Encrypt", "--KeyId", "k", "--Plaintext", "fileb://key.bin"]).success();
    assert_eq!(stub.request().parameters()["Plaintext"], "AJ+Slg==");
    for (args, says) in [
        (&["CreateKey", "--ProtectionLevel", "SOFT"][..], "--ProtectionLevel must be"),
        (&["ListKeys", "--PageSize", "abc"], "--PageSize must be an integer"),
        (&["GenerateDataKey", "--KeyId", "k", "--NumberOfBytes", "2000"], "--NumberOfBytes must be from 1 to 1024"),
        (&["CreateAlias", "--KeyId", "k", "--AliasName", "Apollo"], "--AliasName must begin with alias/"),
        (&["CreateKey", "--Tags", "{"], "--Tags must be JSON"),
        (&["Decrypt", "--CiphertextBlob", "not base64"], "--CiphertextBlob must be standard base64"),
    ] {
        refused(args, says);
    }
}

/// Whatever looks for a network finds a proxy that counts, and the bound on the time is far from what the help takes
/// and far from the two seconds of the official CLI, let alone its ten where the network hangs.
#[test]
fn edge_14_help_needs_no_network_and_no_patience() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::Silence);
    for args in [&["--help"][..], &["help"], &["CreateKey", "--help"], &["ListKeyz"], &["listkeys"]] {
        let mut command = sandbox.program();
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
            command.env(name, &stub.endpoint);
        }
        let start = Instant::now();
        let run = Run::of(command.args(args));
        assert!(start.elapsed() < Duration::from_secs(2), "{args:?} took {:?}", start.elapsed());
        assert!([0, 2].contains(&run.code), "{run:?}");
    }
    stub.saw_nothing();
}

#[test]
fn edge_15_output_has_other_forms_and_keeps_the_order_of_keys() {
    let stub = answering(&json!({"Zulu": 1, "Keys": {"Key": [{"KeyId": "k1", "KeyArn": "a"}]}, "Alpha": 2}));
    let list = |args: &[&str]| {
        let run = call(&Sandbox::new(), &stub.endpoint, &[&["ListKeys"], args].concat());
        run.success();
        run.stdout
    };
    let order = |text: &str| ["Zulu", "KeyId", "KeyArn", "Alpha"].map(|name| text.find(name).unwrap());
    assert!(order(&list(&[])).is_sorted());
    assert!(order(&list(&["--output", "json"])).is_sorted());
    assert_eq!(list(&["--output", "text", "--cli-query", "Keys.Key[0].KeyId"]), "k1\n");
    let table = list(&["--output", "table"]);
    assert!(table.contains("k1") && !table.contains('{'), "{table}");
}

/// There is nothing to download beside the program: a copy of it alone, in an empty folder and without a network, does
/// the work of the commands. How large that one file is can only be told of a release.
#[test]
fn edge_16_one_file_is_all_there_is_to_install() {
    let sandbox = Sandbox::new();
    let copy = sandbox.path("kms-cli");
    // By a process of its own: a file that is open for writing here, in whatever child of another test, cannot be run.
    let copying = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_kms-cli")).arg(&copy).status();
    assert!(copying.unwrap().success());
    let stub = Stub::always(Answer::Close);
    for line in ["CreateKey --KeySpec RSA_2048", "create-key", "ListKeys", "CreateKey --help", "demo"] {
        let mut command = assert_cmd::Command::new(&copy);
        command.env_clear().env("HOME", sandbox.path(".")).current_dir(sandbox.path("."));
        command.env("HTTP_PROXY", &stub.endpoint).env("HTTPS_PROXY", &stub.endpoint);
        Run::of(command.arg("--local").args(line.split(' '))).success();
    }
    stub.saw_nothing();
}

#[test]
fn edge_17_configure_shows_no_secret() {
    let sandbox = Sandbox::new();
    let set = ["configure", "set", "--access-key-id", "LTAI", "--access-key-secret", SECRET, "--region", "cn-hangzhou"];
    for args in [&set[..], &["configure", "get"], &["configure", "list"], &["configure", "get", "access-key-secret"]] {
        let run = sandbox.run(args);
        assert_eq!(run.code, 0, "{run:?}");
        run.never_says(SECRET);
    }
    assert!(sandbox.read(".aliyun/config.json").contains(SECRET));
    let answers = [
        ("AccessKey id [", "LTAInew\n", false),
        ("AccessKey secret [", "canary-typed\n", true),
        ("Region, such as cn-hangzhou [", "\n", false),
    ];
    let Some(shown) = on_terminal(&sandbox, &["configure"], &answers) else { return };
    assert!(!shown.text.contains("canary"), "{}", shown.text);
    assert!(sandbox.read(".aliyun/config.json").contains("canary-typed"), "{}", shown.text);
}

// What the official CLI does well.

#[test]
fn every_missing_parameter_is_named() {
    refused(&["Encrypt"], "Encrypt needs --KeyId, --Plaintext\n");
    // A list that is required is noticed too.
    refused(&["TagResources", "--ResourceType", "key", "--Tag", "a=b"], "TagResources needs --ResourceId\n");
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() {
    let stub = answering(&json!({"RequestId": "r"}));
    let shown = call(&Sandbox::new(), &stub.endpoint, &["--dryrun", "Encrypt", "--KeyId", "k", "--Plaintext", SECRET]);
    let request = shown.success();
    assert_eq!((&request["Action"], &request["Parameters"]["KeyId"]), (&json!("Encrypt"), &json!("k")));
    shown.never_says(SECRET);
    stub.saw_nothing();
}

#[test]
fn a_waiter_asks_until_the_answer_fits() {
    let state = |state: &str| Answer::json(&json!({"KeyMetadata": {"KeyState": state}}).to_string());
    let stub = Stub::new(vec![state("PendingImport"), state("Disabled"), state("Enabled")]);
    let waiter = ["--waiter", "expr=KeyMetadata.KeyState", "to=Enabled", "interval=0.1", "timeout=20"];
    let run = call(&Sandbox::new(), &stub.endpoint, &[&["DescribeKey", "--KeyId", "k"], &waiter[..]].concat());
    assert_eq!(run.success()["KeyMetadata"]["KeyState"], "Enabled");
    assert_eq!(stub.requests().len(), 3);
}

#[test]
fn a_query_is_jmespath() {
    let stub = answering(&json!({"Keys": {"Key": [{"KeyId": "b"}, {"KeyId": "a"}]}}));
    let query = ["ListKeys", "--cli-query", "sort_by(Keys.Key, &KeyId)[].{Id: KeyId} | [0]"];
    assert_eq!(call(&Sandbox::new(), &stub.endpoint, &query).success(), json!({"Id": "a"}));
}

#[test]
fn numbers_keep_every_digit_and_texts_every_letter() {
    let body = "{\"Big\":123456789012345678901234567890,\"Exact\":1.10,\"Text\":\"你好 <&>\"}";
    let stub = Stub::always(Answer::json(body));
    let run = call(&Sandbox::new(), &stub.endpoint, &["ListKeys", "--output", "json-compact"]);
    run.success();
    assert_eq!(run.stdout, format!("{body}\n"));
}

#[test]
fn every_region_has_its_endpoint() {
    let sandbox = Sandbox::new();
    let endpoint = |args: &[&str]| {
        let mut command = sandbox.program();
        command.args(["--dryrun", "--access-key-id", "LTAI", "--access-key-secret", SECRET, "ListKeys"]);
        Run::of(command.args(args)).success()["Endpoint"].clone()
    };
    assert_eq!(endpoint(&["--region", "cn-hangzhou"]), "https://kms.cn-hangzhou.aliyuncs.com/");
    let inside = endpoint(&["--region", "cn-beijing", "--endpoint-type", "vpc"]);
    assert_eq!(inside, "https://kms-vpc.cn-beijing.aliyuncs.com/");
}

#[test]
fn a_private_authority_and_a_proxy_come_from_the_environment() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    Run::of(command.env("SSL_CERT_FILE", served.field("ca_file")).arg("ListKeys")).success();

    let proxy = answering(&json!({"RequestId": "r"}));
    let mut command = account(&sandbox, "http://kms.invalid");
    Run::of(command.env("HTTP_PROXY", &proxy.endpoint).arg("ListKeys")).success();
    assert_eq!(proxy.request().target, "http://kms.invalid/");
}

/// The proxy takes what goes elsewhere than to the endpoint, such as reports of use or checks for updates.
#[test]
fn an_action_is_one_request() {
    let (stub, elsewhere) = (answering(&json!({"RequestId": "r"})), Stub::always(Answer::Close));
    let sandbox = Sandbox::new();
    let mut command = account(&sandbox, &stub.endpoint);
    command.env("HTTP_PROXY", &elsewhere.endpoint).env("HTTPS_PROXY", &elsewhere.endpoint);
    Run::of(command.env("NO_PROXY", "127.0.0.1").arg("ListKeys")).success();
    assert_eq!(stub.request().parameters()["Action"], "ListKeys");
    elsewhere.saw_nothing();
}
