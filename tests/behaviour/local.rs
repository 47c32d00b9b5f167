//! The local KMS: in process, behind `local serve`, and its own commands.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::Instant;

use chrono::{Duration, Utc};
use kms_cli::wire::{Credentials, Headers, Method, Params, Request, Stamp, v1};
use serde_json::Value;

use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::{Answer, Stub};
use crate::support::{Served, account, shell};

const KEY: &str = "alias/Apollo/WorkKey";

/// An Encrypt request for the server, signed at a time that is off by some minutes.
fn signed(served: &Served, minutes: i64, nonce: &str) -> Request {
    let credentials = Credentials::new(served.field("access_key_id"), served.field("access_key_secret"));
    let stamp = Stamp { time: Utc::now() + Duration::minutes(minutes), nonce: nonce.to_owned() };
    let params: Params = [("KeyId", KEY), ("Plaintext", "canary-plaintext")].into_iter().collect();
    let host = served.field("url").strip_prefix("http://").unwrap();
    v1::sign(Method::Post, host, "Encrypt", &params, &credentials, &stamp, &Headers::default())
}

/// Sends a request as it is; the status and the JSON of the answer.
fn send(request: &Request) -> (u16, Value) {
    let mut stream = TcpStream::connect(request.headers.get("host").unwrap()).unwrap();
    let mut text = String::from("POST / HTTP/1.1\r\nconnection: close\r\n");
    for (name, value) in request.headers.iter() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
    stream.write_all(text.as_bytes()).unwrap();
    stream.write_all(&request.body).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap())
}

#[test]
fn it_needs_no_account_no_region_and_no_configuration() {
    let sandbox = Sandbox::new();
    for content in [None, Some("{ corrupt")] {
        if let Some(content) = content {
            sandbox.write(".aliyun/config.json", content);
        }
        let run = sandbox.run(&["--local", "CreateKey"]);
        assert!(run.success()["KeyMetadata"]["KeyId"].is_string(), "{run:?}");
        assert_eq!(run.stderr, "");
    }
    assert!(sandbox.path(".local/share/kms-cli/local/kms.db").exists());
    sandbox.write(".aliyun/kms-cli.toml", "nonsense");
    sandbox.run(&["--local", "CreateKey"]).fails(3, "kms-cli.toml");
}

#[test]
fn its_folder_is_the_one_that_was_named() {
    let sandbox = Sandbox::new();
    sandbox.run(&["--local", "--local-dir", "one", "CreateKey"]).success();
    let mut command = sandbox.program();
    command.env("KMS_CLI_LOCAL", "1").env("KMS_CLI_LOCAL_DIR", "two");
    Run::of(command.arg("CreateKey")).success();
    let mut command = sandbox.program();
    command.env("KMS_CLI_LOCAL_DIR", "two").args(["--local", "--local-dir", "one", "ListKeys"]);
    assert_eq!(Run::of(&mut command).success()["TotalCount"], 1);
    assert!(sandbox.path("one/kms.db").exists() && sandbox.path("two/kms.db").exists());
    assert!(!sandbox.path(".local").exists());
    assert!(has_mode(&sandbox.path("one"), 0o700) && has_mode(&sandbox.path("one/master.key"), 0o600));
}

#[test]
fn it_excludes_an_endpoint() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{}"));
    let run = sandbox.run(&["--local", "--endpoint", &stub.endpoint, "CreateKey"]);
    run.fails(2, "--local and --endpoint exclude each other");
    stub.saw_nothing();
    assert!(!sandbox.path(".local").exists());
}

#[test]
fn an_endpoint_on_the_command_line_wins_over_the_environment() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{\"RequestId\":\"from afar\"}"));
    let mut command = account(&sandbox, &stub.endpoint);
    let answer = Run::of(command.env("KMS_CLI_LOCAL", "1").arg("CreateKey")).success();
    assert_eq!(answer["RequestId"], "from afar");
    let mut command = sandbox.program();
    command.env("KMS_CLI_LOCAL", "1").env("ALIBABA_CLOUD_ENDPOINT", &stub.endpoint);
    assert!(Run::of(command.arg("CreateKey")).success()["KeyMetadata"].is_object());
    stub.request();
}

#[test]
fn a_folder_that_cannot_be_used_is_a_set_up_error_with_its_reason() {
    let sandbox = Sandbox::new();
    sandbox.write("file", "text");
    sandbox.run(&["--local", "--local-dir", "file/store", "ListKeys"]).fails(3, "cannot use the directory file/store");
    sandbox.run(&["--local", "--local-dir", "file/store", "ListKeys"]).fails(3, "Not a directory");
    sandbox.write("store/kms.db", "this is no database, and has never been one; it is long enough to be looked at");
    sandbox.run(&["--local", "--local-dir", "store", "ListKeys"]).fails(3, "local KMS: ");
}

#[cfg(unix)]
#[test]
fn the_server_announces_itself_on_one_line_and_stops_when_told() {
    let sandbox = Sandbox::new();
    for signal in ["TERM", "INT"] {
        let served = Served::start(&sandbox, &[]);
        assert!(served.line.ends_with("}\n"));
        assert!(served.field("url").starts_with("http://127.0.0.1:"));
        assert_eq!(served.field("region"), "cn-hangzhou");
        assert_eq!(served.field("account_id").len(), 16);
        assert!(served.field("access_key_id").starts_with("LTAI5tLocal"));
        assert_eq!(served.field("access_key_secret").len(), 30);
        assert!(served.ready.get("ca_file").is_none());
        served.call(&sandbox, &["CreateKey"]).success();
        served.call(&sandbox, &["CreateKey", "--signature", "v3"]).success();
        assert!(Command::new("kill").args(["-s", signal, &served.id().to_string()]).status().unwrap().success());
        assert_eq!(served.ended(), (0, String::new()));
    }
    assert_eq!(sandbox.local(&["ListKeys"]).success()["TotalCount"], 4);
}

#[cfg(unix)]
#[test]
fn a_client_that_stays_silent_does_not_keep_the_server_from_stopping() {
    let sandbox = Sandbox::new();
    for tls in [false, true] {
        let served = Served::start(&sandbox, if tls { &["--tls"] } else { &[] });
        let _silent = TcpStream::connect(served.field("url").rsplit('/').next().unwrap()).unwrap();
        // Connections are taken in order: once this is answered, the silent one is known.
        let trust = if tls { vec!["--ca-file", served.field("ca_file")] } else { vec![] };
        served.call(&sandbox, &[&["ListKeys"][..], &trust].concat()).success();
        let told = Instant::now();
        assert!(Command::new("kill").args(["-s", "TERM", &served.id().to_string()]).status().unwrap().success());
        assert_eq!(served.ended(), (0, String::new()));
        assert!(told.elapsed().as_secs() < 3, "TLS {tls}: {:?}", told.elapsed());
    }
}

#[test]
fn the_server_speaks_https_with_a_certificate_of_its_own() {
    let sandbox = Sandbox::new();
    let first = Served::start(&sandbox, &["--tls"]);
    assert!(first.field("url").starts_with("https://127.0.0.1:"));
    let ca_file = first.field("ca_file").to_owned();
    drop(first);
    let second = Served::start(&sandbox, &["--tls"]);
    assert_eq!(second.field("ca_file"), ca_file);
    second.call(&sandbox, &["CreateKey", "--ca-file", &ca_file]).success();
    assert_eq!(sandbox.local(&["local", "info"]).success()["ca_file"], ca_file);
}

#[test]
fn an_address_in_use_is_an_error_with_its_reason() {
    let sandbox = Sandbox::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = sandbox.local(&["local", "serve", "--listen", &address]);
    run.fails(1, &format!("cannot listen on {address}")).fails(1, "in use");
    sandbox.local(&["local", "serve", "--listen", "nonsense"]).fails(2, "nonsense");
}

#[test]
fn info_tells_what_a_client_needs() {
    let sandbox = Sandbox::new();
    let info = sandbox.local(&["local", "info"]);
    assert_eq!(info.stdout.lines().count(), 1);
    let (info, served) = (info.success(), Served::start(&sandbox, &[]));
    for field in ["region", "account_id", "access_key_id", "access_key_secret"] {
        assert_eq!(info[field], served.ready[field], "{field}");
    }
}

#[test]
fn reset_removes_the_keys_and_nothing_else() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(KEY);
    sandbox.write("local-kms/notes.txt", "mine");
    let run = sandbox.local(&["local", "reset"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert!(run.stderr.contains("local-kms is gone"), "{run:?}");
    assert_eq!(sandbox.local(&["ListKeys"]).success()["TotalCount"], 0);
    assert_eq!(sandbox.read("local-kms/notes.txt"), "mine");
}

#[test]
fn reset_refuses_a_folder_that_is_not_its_own() {
    let sandbox = Sandbox::new();
    sandbox.write("photos/kms.db", "not a database");
    sandbox.write("photos/one.jpg", "jpg");
    sandbox.run(&["--local-dir", "photos", "local", "reset"]).fails(3, "is not a store of the local KMS");
    assert_eq!(
        (sandbox.read("photos/one.jpg"), sandbox.read("photos/kms.db")),
        ("jpg".into(), "not a database".into())
    );
    sandbox.run(&["--local-dir", "photos/one.jpg", "local", "reset"]).fails(3, "local KMS: ");
    sandbox.run(&["--local-dir", "nowhere", "local", "reset", "--quiet"]).success();
    assert!(!sandbox.path("nowhere").exists());
}

#[test]
fn processes_and_a_server_share_one_folder() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| sandbox.local(&["CreateKey"]).success());
            scope.spawn(|| served.call(&sandbox, &["CreateKey"]).success());
        }
    });
    sandbox.key_with_alias(KEY);
    assert_eq!(served.call(&sandbox, &["ListKeys"]).success()["TotalCount"], 7);
    sandbox.write("text", "hello");
    served.call(&sandbox, &["encrypt-file", "text", "--key-id", KEY]).success();
    assert_eq!(sandbox.local(&["decrypt-file", "text.cipher", "-o", "-"]).stdout, "hello");
}

#[test]
fn a_clock_that_is_off_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(KEY);
    let served = Served::start(&sandbox, &[]);
    for minutes in [-20, 20] {
        let (status, body) = send(&signed(&served, minutes, &format!("nonce{minutes}")));
        assert_eq!((status, body["Code"].as_str().unwrap()), (400, "InvalidTimeStamp.Expired"));
    }
    for minutes in [-14, 14] {
        assert_eq!(send(&signed(&served, minutes, &format!("nonce{minutes}"))).0, 200);
    }
}

#[test]
fn a_request_cannot_be_replayed() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(KEY);
    let served = Served::start(&sandbox, &[]);
    let request = signed(&served, 0, "once");
    let (status, body) = send(&request);
    assert_eq!(status, 200, "{body}");
    let (status, body) = send(&request);
    assert_eq!((status, body["Code"].as_str().unwrap()), (400, "SignatureNonceUsed"));
    assert!(!body.to_string().contains("canary-plaintext"));
}

#[test]
fn a_wrong_secret_is_refused_without_an_echo_of_the_request() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    for signature in ["v1", "v3"] {
        let mut command = served.account(&sandbox, "canary-wrong-secret");
        command.args(["Encrypt", "--KeyId", KEY, "--Plaintext", "canary-plaintext", "--signature", signature]);
        let run = Run::of(&mut command);
        run.fails(4, "error: SignatureDoesNotMatch: Specified signature is not matched").fails(4, "http status: 400");
        run.fails(4, "the access key secret does not belong to the access key id");
        run.never_says("canary").never_says("POST").never_says("SignatureNonce");
    }
    let mut command = served.account(&sandbox, "canary-wrong-secret");
    let run = Run::of(command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAInobody").arg("ListKeys"));
    run.fails(4, "error: InvalidAccessKeyId.NotFound").never_says("canary");
}

#[test]
fn the_state_of_a_key_decides() {
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias(KEY);
    let encrypt = ["Encrypt", "--KeyId", KEY, "--Plaintext", "canary-plaintext"];
    let blob = sandbox.local(&encrypt).success()["CiphertextBlob"].as_str().unwrap().to_owned();
    let decrypt = ["Decrypt", "--CiphertextBlob", &blob];

    sandbox.local(&["DisableKey", "--KeyId", &key]).success();
    for args in [encrypt.as_slice(), &decrypt] {
        let run = sandbox.local(args);
        run.fails(4, "error: Rejected.Disabled: ")
            .fails(4, "http status: 409")
            .fails(4, "EnableKey")
            .never_says("canary");
    }
    sandbox.local(&["ScheduleKeyDeletion", "--KeyId", &key, "--PendingWindowInDays", "7"]).success();
    for args in [encrypt.as_slice(), &decrypt] {
        let run = sandbox.local(args);
        run.fails(4, "error: Rejected.PendingDeletion: ").fails(4, "CancelKeyDeletion").never_says("canary");
    }
    sandbox.local(&["CancelKeyDeletion", "--KeyId", &key]).success();
    sandbox.local(&["EnableKey", "--KeyId", &key]).success();
    assert_eq!(sandbox.local(&decrypt).success()["Plaintext"], "canary-plaintext");
}

#[test]
fn what_cannot_be_decrypted_or_encrypted_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(KEY);
    let context = ["--EncryptionContext", r#"{"app":"canary-context"}"#];
    let args = [["Encrypt", "--KeyId", KEY, "--Plaintext", "canary-plaintext"].as_slice(), &context].concat();
    let blob = sandbox.local(&args).success()["CiphertextBlob"].as_str().unwrap().to_owned();
    let damaged = format!("{}AAAA", &blob[..blob.len() - 8]);
    for args in [
        ["Decrypt", "--CiphertextBlob", &blob].as_slice(),
        &["Decrypt", "--CiphertextBlob", &damaged, context[0], context[1]],
        &["Decrypt", "--CiphertextBlob", &blob, context[0], r#"{"app":"other"}"#],
        &["Decrypt", "--CiphertextBlob", "YWJj"],
    ] {
        let run = sandbox.local(args);
        run.fails(4, "error: InvalidParameter: ").fails(4, "request id: ").fails(4, "the ciphertext must arrive whole");
        run.never_says("canary");
    }
    let large = "canary 7".repeat(896);
    let run = sandbox.local(&["Encrypt", "--KeyId", KEY, "--Plaintext", &large]);
    run.fails(4, "error: InvalidParameter: ").fails(4, "at most 6144 bytes").never_says("canary");
    let run = sandbox.local(&["Encrypt", "--KeyId", "alias/none", "--Plaintext", "canary"]);
    run.fails(4, "error: Forbidden.AliasNotFound").fails(4, "http status: 404").never_says("canary");
}

#[test]
fn the_demo_shows_its_commands_and_leaves_its_files() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["demo"]);
    assert_eq!((run.code, run.stderr.contains("error")), (0, false), "{run:?}");
    for part in [
        "$ kms-cli --local --local-dir local-kms CreateKey --Description 'work key of the demo'",
        "$ kms-cli --local --local-dir local-kms encrypt-file certs/key.pem --key-id alias/Apollo/WorkKey",
        "$ cp certs/key.pem.cipher deploy/",
        "$ kms-cli --local --local-dir local-kms decrypt-file deploy/key.pem.cipher",
        "# deploy/key.pem is identical to certs/key.pem.",
        "# The files are in kms-cli-demo.",
    ] {
        assert!(run.stdout.contains(part), "{part:?} is not in {run:?}");
    }
    let original = sandbox.read("kms-cli-demo/certs/key.pem");
    assert!(original.starts_with("-----BEGIN PRIVATE KEY-----\n"));
    run.never_says(original.lines().nth(1).unwrap());
    assert_eq!(sandbox.read("kms-cli-demo/deploy/key.pem"), original);
    assert!(has_mode(&sandbox.path("kms-cli-demo/certs/key.pem"), 0o600));

    let second = sandbox.run(&["demo"]);
    assert!(second.stdout.contains("# The files are in kms-cli-demo-2."), "{second:?}");
    let third = sandbox.run(&["demo", "kms-cli-demo"]);
    third.fails(1, "'kms-cli-demo/certs/key.pem' already exists").fails(1, "name a new folder");
    // It would not help here.
    assert!(!third.stderr.contains("--force"), "{third:?}");
    assert_eq!(sandbox.read("kms-cli-demo/certs/key.pem"), original);
}

#[test]
fn the_demo_does_not_depend_on_settings_or_environment() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/kms-cli.toml", "output = 'table'\n");
    let mut command = sandbox.program();
    command.env("KMS_CLI_LOCAL", "0").env("ALIBABA_CLOUD_ENDPOINT", "https://kms.invalid");
    let run = Run::of(command.args(["demo", "shown here"]));
    assert_eq!(run.code, 0, "{run:?}");
    assert!(fs::read(sandbox.path("shown here/deploy/key.pem")).is_ok());
}

#[cfg(target_os = "linux")]
#[test]
fn the_server_ends_when_it_cannot_announce_itself() {
    let sandbox = Sandbox::new();
    let run = Run::of(&mut shell(&sandbox, "\"$KMS\" local serve > /dev/full"));
    run.fails(1, "cannot announce the server").fails(1, "No space left on device");
}
