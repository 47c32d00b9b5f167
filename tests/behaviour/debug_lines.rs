//! The lines of `--debug`: headers without what is secret, and how long each step took.

use std::collections::BTreeMap;

use kms_cli::catalog;
use serde_json::json;

use crate::proxies::Tunnel;
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, Refusing, Served, account, call};

const STEPS: [&str; 5] = ["resolve", "connect", "TLS", "first byte", "total"];

/// What a line says of each step.
type Times = BTreeMap<String, String>;

/// The lines with times; each has each step once.
#[track_caller]
fn times(run: &Run) -> Vec<Times> {
    let lines = run.stderr.lines().filter_map(|line| line.strip_prefix("debug: "));
    let lines = lines.filter(|line| line.starts_with("total ") || line.contains(", total "));
    lines
        .map(|line| {
            let mut times = Times::new();
            for part in line.split(", ") {
                let name = STEPS.into_iter().find(|name| part.starts_with(&format!("{name} "))).unwrap_or("");
                let twice = times.insert(name.to_owned(), part[name.len()..].trim().to_owned());
                assert!(!name.is_empty() && twice.is_none(), "{line}");
            }
            times
        })
        .collect()
}

/// A number of milliseconds.
#[track_caller]
fn milliseconds(times: &Times, name: &str) -> f64 {
    let text = times[name].strip_suffix(" ms").unwrap_or_else(|| panic!("{name} in {times:?}"));
    text.parse().unwrap_or_else(|_| panic!("{name} in {times:?}"))
}

/// Checks that the steps of a new connection fit into each other; what they say without a number is given.
#[track_caller]
fn is_sound(times: &Times, resolve: Option<&str>, tls: Option<&str>) {
    assert_eq!(times.len(), STEPS.len(), "{times:?}");
    let mut sum = milliseconds(times, "connect");
    for (name, otherwise) in [("resolve", resolve), ("TLS", tls)] {
        match otherwise {
            Some(text) => assert_eq!(times[name], text, "{times:?}"),
            None => sum += milliseconds(times, name),
        }
    }
    // Each number is rounded.
    assert!(milliseconds(times, "first byte") + 0.3 >= sum, "{times:?}");
    assert!(milliseconds(times, "total") >= milliseconds(times, "first byte"), "{times:?}");
}

fn is_reused(times: &Times) -> bool {
    ["resolve", "connect", "TLS"].into_iter().all(|name| times[name] == "reused")
}

#[test]
fn each_step_to_a_new_connection_has_a_time() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral"]);
    let run = served.call(&sandbox, &["ListKeys", "--debug"]);
    let [times] = &times(&run)[..] else { panic!("{run:?}") };
    is_sound(times, Some("not needed"), Some("not used"));
    assert!(run.stderr.lines().all(|line| line.starts_with("debug: ")), "{run:?}");
}

#[test]
fn names_are_resolved_and_tls_takes_time() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--tls"]);
    let named = served.field("url").replace("127.0.0.1", "localhost");
    for args in [&[][..], &["--signature", "v3"]] {
        let trust = ["ListKeys", "--debug", "--endpoint", &named, "--ca-file", served.field("ca_file")];
        let run = served.call(&sandbox, &[&trust, args].concat());
        run.success();
        let [times] = &times(&run)[..] else { panic!("{run:?}") };
        is_sound(times, None, None);
        assert!(milliseconds(times, "TLS") > 0.0, "{times:?}");
    }
}

#[test]
fn what_a_proxy_does_belongs_to_the_connection() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--tls"]);
    let tunnel = Tunnel::to(served.field("url"));
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    command.env("HTTPS_PROXY", &tunnel.url).env("ALIBABA_CLOUD_ENDPOINT", served.field("url"));
    let run = Run::of(command.args(["ListKeys", "--debug", "--ca-file", served.field("ca_file")]));
    run.success();
    assert_eq!(tunnel.asked().len(), 1);
    is_sound(&times(&run)[0], Some("not needed"), None);

    let proxy = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
    let mut command = account(&sandbox, "http://kms.invalid");
    let run = Run::of(command.env("HTTP_PROXY", &proxy.endpoint).args(["ListKeys", "--debug"]));
    run.success();
    is_sound(&times(&run)[0], Some("not needed"), Some("not used"));
}

#[test]
fn a_connection_that_is_reused_says_so() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--tls"]);
    let trust = ["--ca-file", served.field("ca_file")];
    let key = served.call(&sandbox, &[&["CreateKey"], &trust[..]].concat()).success();
    let key = key["KeyMetadata"]["KeyId"].as_str().unwrap();
    let waiter = ["wait", "key-disabled", "--KeyId", key, "--timeout", "0.5", "--interval", "0.1", "--debug"];
    let run = served.call(&sandbox, &[&waiter, &trust[..]].concat());
    run.fails(1, "was not reached");
    let all = times(&run);
    assert!(all.len() > 2, "{run:?}");
    is_sound(&all[0], Some("not needed"), None);
    for times in &all[1..] {
        assert!(is_reused(times), "{times:?}");
        assert!(milliseconds(times, "total") >= milliseconds(times, "first byte"), "{times:?}");
    }
}

#[test]
fn every_page_of_a_list_has_its_times() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--tls"]);
    let trust = ["--ca-file", served.field("ca_file")];
    for _ in 0..12 {
        served.call(&sandbox, &[&["CreateKey"], &trust[..]].concat()).success();
    }
    let run = served.call(&sandbox, &[&["ListKeys", "--pager", "--PageSize", "1", "--debug"], &trust[..]].concat());
    assert_eq!(run.success()["Keys"]["Key"].as_array().unwrap().len(), 12);
    let all = times(&run);
    assert_eq!(all.len(), 12);
    // Eight at a time are under way; the other pages find connections that are free.
    let made = all.iter().filter(|times| !is_reused(times)).collect::<Vec<_>>();
    assert!((1..all.len()).contains(&made.len()), "{all:?}");
    made.iter().for_each(|times| is_sound(times, Some("not needed"), None));
}

#[test]
fn the_local_kms_has_a_total_only() {
    let run = Sandbox::new().local(&["ListKeys", "--debug"]);
    run.success();
    let [times] = &times(&run)[..] else { panic!("{run:?}") };
    assert_eq!(times.len(), 1, "{times:?}");
    milliseconds(times, "total");
}

#[test]
fn no_answer_is_told_with_the_time_it_took() {
    let nobody = Refusing::new();
    let run = call(&Sandbox::once(), &format!("http://{}", nobody.address()), &["ListKeys", "--debug"]);
    run.fails(6, "debug: no answer, total ");
    let stub = Stub::always(Answer::Silence);
    let run = call(&Sandbox::once(), &stub.endpoint, &["ListKeys", "--debug", "--read-timeout", "1"]);
    let line = run.stderr.lines().find_map(|line| line.strip_prefix("debug: no answer, total ")).unwrap();
    assert!(line.strip_suffix(" ms").unwrap().parse::<f64>().unwrap() >= 1000.0, "{run:?}");
}

#[test]
fn without_the_option_nothing_is_told() {
    let stub = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
    let run = call(&Sandbox::once(), &stub.endpoint, &["ListKeys"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
}

/// An answer whose headers hold something in every place where a service may put a secret.
fn talkative() -> Answer {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-acs-request-id: r-1\r\nserver: \u{9b}2Jx\r\n\
                set-cookie: id=canary-cookie\r\nlocation: http://h/?t=canary-location\r\netag: canary-etag\r\n\
                authorization: canary-echo\r\nx-unknown: canary-unknown\r\nconnection: close\r\n";
    Answer::Bytes(format!("{head}content-length: 17\r\n\r\n{{\"RequestId\":\"r\"}}").into_bytes())
}

#[test]
fn headers_are_shown_and_all_but_harmless_ones_are_masked() {
    let stub = Stub::always(talkative());
    let sandbox = Sandbox::once();
    let run = |signature: &str| {
        let mut command = account(&sandbox, &stub.endpoint);
        command.env("ALIBABA_CLOUD_SECURITY_TOKEN", "canary-token").args(["--debug", "--signature", signature]);
        let extra = ["--header", "x-acs-trace=canary-header", "--header", "Cookie=canary-sent"];
        let run = Run::of(command.args(["Encrypt", "--KeyId", "k", "--Plaintext", "canary-value"]).args(extra));
        run.success();
        run.never_says("canary-").never_says(ACCESS_KEY_SECRET);
        assert!(run.stderr.chars().all(|letter| letter == '\n' || !letter.is_control()), "{run:?}");
        run
    };
    let host = stub.endpoint.strip_prefix("http://").unwrap();
    for line in [
        &format!("> host: {host}"),
        "> x-acs-action: Encrypt",
        "> x-acs-version: 2016-01-20",
        "> x-acs-content-sha256: ********",
        "> x-acs-signature-nonce: ********",
        "> x-acs-security-token: ********",
        "> authorization: ********",
        "> x-acs-trace: ********",
        "> Cookie: ********",
        "< content-type: application/json",
        "< x-acs-request-id: r-1",
        "< set-cookie: ********",
        "< location: ********",
        "< etag: ********",
        "< authorization: ********",
        "< x-unknown: ********",
    ] {
        let run = run("v3");
        assert!(run.stderr.lines().any(|told| told == format!("debug: {line}")), "{line:?} in {run:?}");
    }
    run("v1");
}

#[test]
fn no_secret_of_the_catalog_is_told() {
    let sandbox = Sandbox::once();
    let stub = Stub::always(talkative());
    let mut told = 0;
    for action in catalog::actions() {
        for param in action.params.iter().filter(|param| param.secret) {
            for signature in ["v1", "v3"] {
                let name = format!("--{}", param.name);
                let args = ["--force", "--debug", "--signature", signature, action.name, &name, "canary-value"];
                let run = call(&sandbox, &stub.endpoint, &args);
                run.never_says("canary");
                assert_eq!(times(&run).len(), 1, "{run:?}");
                told += 1;
            }
        }
    }
    assert!(told >= 8, "{told}");
}

const ROLES: &str = "[[roles]]\nname = \"deploy\"\n";

#[test]
fn requests_for_credentials_are_told_like_those_to_kms() {
    let sandbox = Sandbox::once();
    sandbox.private("local-kms/local.toml", ROLES);
    let served = Served::start(&sandbox, &["--tls"]);
    let host = served.field("url").strip_prefix("https://").unwrap();
    let role = format!("acs:ram::{}:role/deploy", served.field("account_id"));
    let profile = json!({
        "name": "p", "mode": "RamRoleArn", "access_key_id": served.field("access_key_id"),
        "access_key_secret": served.field("access_key_secret"), "ram_role_arn": role, "ram_session_name": "cli",
        "region_id": served.field("region"), "sts_endpoint": host,
    });
    sandbox.private(".aliyun/config.json", json!({"current": "p", "profiles": [profile]}).to_string());
    let mut command = sandbox.program();
    command.env("SSL_CERT_FILE", served.field("ca_file")).args(["--endpoint", served.field("url"), "--debug"]);
    let run = Run::of(command.args(["ListKeys"]));
    run.success();
    run.never_says(served.field("access_key_secret")).never_says("Signature=");
    let told: Vec<&str> = run.stderr.lines().filter(|line| line.contains(" bytes") && line.contains("POST")).collect();
    assert_eq!(told.len(), 2, "{run:?}");
    assert!(told[0].contains(&role) && told[0].contains(&format!(" at {host}, ")), "{told:?}");
    assert!(told[1].starts_with("debug: POST ListKeys, "), "{told:?}");
    let all = times(&run);
    assert_eq!(all.len(), 2, "{run:?}");
    all.iter().for_each(|times| is_sound(times, Some("not needed"), None));
}

#[test]
fn a_uri_that_gives_credentials_is_told_without_its_query() {
    let sandbox = Sandbox::once();
    let session = json!({
        "Code": "Success", "AccessKeyId": "STS.x", "AccessKeySecret": "canary-secret",
        "SecurityToken": "canary-token", "Expiration": "2099-01-01T00:00:00Z",
    });
    let near = Stub::always(Answer::json(&session.to_string()));
    let kms = Stub::always(talkative());
    let uri = format!("{}/credentials?key=canary-key", near.endpoint);
    let profile = json!({"name": "p", "mode": "CredentialsURI", "credentials_uri": uri, "region_id": "cn-hangzhou"});
    sandbox.private(".aliyun/config.json", json!({"current": "p", "profiles": [profile]}).to_string());
    let mut command = sandbox.program();
    let run = Run::of(command.args(["ListKeys", "--debug", "--signature", "v3", "--endpoint", &kms.endpoint]));
    run.success();
    run.never_says("canary");
    let host = near.endpoint.strip_prefix("http://").unwrap();
    let first = run.stderr.lines().next().unwrap();
    assert!(first.starts_with("debug: GET ") && first.contains(&format!(" at {host}, ")), "{run:?}");
    assert_eq!(times(&run).len(), 2, "{run:?}");
}
