//! What travels: method, headers, signatures, tokens; and what `--dryrun` and `--quiet` leave out.

use kms_cli::wire::{Headers, Incoming, Method, Request, SignatureVersion};
use secrecy::SecretString;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Seen, Stub};
use crate::support::{ACCESS_KEY_SECRET, account, call};

/// Calls a stub that says yes, and gives the request that it saw.
#[track_caller]
fn sent(args: &[&str]) -> Seen {
    let stub = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
    let run = call(&Sandbox::new(), &stub.endpoint, args);
    run.success();
    stub.request()
}

/// The request as a server reads it.
fn incoming(seen: &Seen) -> Incoming {
    let method = if seen.method == "GET" { Method::Get } else { Method::Post };
    let headers: Headers = seen.headers.iter().collect();
    let request = Request { method, query: seen.query.clone(), headers, body: seen.body.clone().into_bytes() };
    Incoming::read(&request).unwrap()
}

#[track_caller]
fn is_signed(seen: &Seen, version: SignatureVersion) -> Incoming {
    let incoming = incoming(seen);
    assert_eq!(incoming.signature_version, version);
    assert!(incoming.is_signed_with(&SecretString::from(ACCESS_KEY_SECRET)), "{seen:?}");
    assert!(!incoming.is_signed_with(&SecretString::from("another")));
    incoming
}

#[test]
fn the_common_parameters_are_always_sent() {
    let seen = sent(&["ListKeys"]);
    let parameters = seen.parameters();
    for (name, value) in [
        ("Action", "ListKeys"),
        ("Version", "2016-01-20"),
        ("Format", "JSON"),
        ("RegionId", "cn-hangzhou"),
        ("AccessKeyId", "LTAItest"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
    ] {
        assert_eq!(parameters[name], value);
    }
    assert!(!parameters.contains_key("SecurityToken"));
    assert_eq!(parameters["SignatureNonce"].len(), 32);
    assert_eq!(seen.headers["content-type"], "application/x-www-form-urlencoded");
    is_signed(&seen, SignatureVersion::V1);
}

#[test]
fn values_travel_byte_for_byte() {
    let value = "a+b c%20d&e=f*~'\"\u{fc}\u{1f511}\n\t;?#";
    for signature in ["v1", "v3"] {
        let args = ["Encrypt", "--KeyId", "k", "--Plaintext", value, "--signature", signature];
        let seen = sent(&args);
        assert_eq!(seen.parameters()["Plaintext"], value);
        assert!(incoming(&seen).is_signed_with(&SecretString::from(ACCESS_KEY_SECRET)));
    }
}

#[test]
fn method_get_puts_parameters_into_the_query() {
    let seen = sent(&["DescribeKey", "--KeyId", "k1", "--method", "GET"]);
    assert_eq!((seen.method.as_str(), seen.body.as_str()), ("GET", ""));
    assert!(seen.query.contains("KeyId=k1") && seen.query.contains("Signature="), "{seen:?}");
    is_signed(&seen, SignatureVersion::V1);
    assert_eq!(sent(&["DescribeKey", "--KeyId", "k1", "--method", "post"]).query, "");
}

#[test]
fn signature_v3_keeps_secret_data_in_the_body() {
    let args = ["CreateSecret", "--SecretName", "s1", "--VersionId", "v1", "--SecretData", "canary-data"];
    let seen = sent(&[args.as_slice(), &["--signature", "v3"]].concat());
    assert_eq!((seen.method.as_str(), seen.body.as_str()), ("POST", "SecretData=canary-data"));
    assert!(seen.query.contains("SecretName=s1") && !seen.query.contains("canary-data"), "{seen:?}");
    let authorization = &seen.headers["authorization"];
    assert!(authorization.starts_with("ACS3-HMAC-SHA256 Credential=LTAItest,SignedHeaders=content-type;host;x-acs-"));
    for (name, value) in [("x-acs-action", "CreateSecret"), ("x-acs-version", "2016-01-20")] {
        assert_eq!(seen.headers[name], value);
    }
    let incoming = is_signed(&seen, SignatureVersion::V3);
    assert_eq!(incoming.params.get("SecretData"), Some("canary-data"));
}

#[test]
fn an_sts_token_travels_with_both_signatures() {
    let token = ["--sts-token", "canary-token", "--mode", "StsToken", "ListKeys"];
    let seen = sent(&token);
    assert_eq!(seen.parameters()["SecurityToken"], "canary-token");
    is_signed(&seen, SignatureVersion::V1);
    let seen = sent(&[token.as_slice(), &["--signature", "v3"]].concat());
    assert_eq!(seen.headers["x-acs-security-token"], "canary-token");
    assert!(!seen.query.contains("canary-token") && !seen.body.contains("canary-token"));
    is_signed(&seen, SignatureVersion::V3);
}

#[test]
fn extra_headers_are_sent_and_signed() {
    let header = ["--header", "x-acs-trace=1=2", "--header", "X-Other=", "ListKeys"];
    for signature in ["v1", "v3"] {
        let seen = sent(&[header.as_slice(), &["--signature", signature]].concat());
        assert_eq!((seen.headers["x-acs-trace"].as_str(), seen.headers["x-other"].as_str()), ("1=2", ""));
        let incoming = incoming(&seen);
        assert!(incoming.is_signed_with(&SecretString::from(ACCESS_KEY_SECRET)), "{signature}");
        assert_eq!(
            seen.headers.get("authorization").is_some_and(|text| text.contains("x-acs-trace")),
            signature == "v3"
        );
    }
}

#[test]
fn a_host_header_of_the_user_is_sent_and_signed() {
    let seen = sent(&["--header", "Host=kms.example.com", "--signature", "v3", "ListKeys"]);
    assert_eq!(seen.headers["host"], "kms.example.com");
    is_signed(&seen, SignatureVersion::V3);
}

#[test]
fn a_bad_header_is_a_usage_error() {
    let stub = Stub::always(Answer::json("{}"));
    for header in ["no-equals-sign", "=value", "na me=value", "name=va\nlue", "K: V", "n\u{e4}me=x", ""] {
        let run = call(&Sandbox::new(), &stub.endpoint, &["ListKeys", "--header", header]);
        run.fails(2, "--header must be NAME=VALUE").never_says(ACCESS_KEY_SECRET);
    }
    stub.saw_nothing();
}

#[test]
fn a_dry_run_sends_nothing_and_masks_what_is_secret() {
    let stub = Stub::always(Answer::json("{}"));
    let args = ["--dryrun", "CreateSecret", "--SecretName", "s1", "--VersionId", "v1", "--SecretData", "canary-data"];
    let run = call(&Sandbox::new(), &stub.endpoint, &[args.as_slice(), &["--sts-token", "canary-token"]].concat());
    let shown = run.success();
    assert_eq!(shown["Action"], "CreateSecret");
    assert_eq!(shown["Endpoint"], format!("{}/", stub.endpoint));
    assert_eq!(
        shown["Parameters"],
        serde_json::json!({"SecretName": "s1", "VersionId": "v1", "SecretData": "********"})
    );
    run.never_says("canary-data").never_says("canary-token").never_says(ACCESS_KEY_SECRET).never_says("Signature");
    stub.saw_nothing();
}

#[test]
fn a_dry_run_of_a_file_command_sends_and_writes_nothing() {
    let stub = Stub::always(Answer::json("{\"CiphertextBlob\":\"YQ==\",\"Plaintext\":\"b\"}"));
    let sandbox = Sandbox::new();
    sandbox.write("key.pem", "canary-plaintext");
    sandbox.write("other.cipher", "YQ==");
    let run = call(&sandbox, &stub.endpoint, &["encrypt-file", "key.pem", "--key-id", "k1", "--dryrun"]);
    assert_eq!(run.success()["Parameters"], serde_json::json!({"KeyId": "k1", "Plaintext": "********"}));
    run.never_says("canary-plaintext");
    let run = call(&sandbox, &stub.endpoint, &["decrypt-file", "other.cipher", "--dryrun"]);
    assert_eq!(run.success()["Action"], "Decrypt");
    stub.saw_nothing();
    assert!(!sandbox.path("key.pem.cipher").exists() && !sandbox.path("other").exists());
}

#[test]
fn quiet_prints_no_result_but_still_says_what_failed() {
    let stub = Stub::new(vec![Answer::json("{\"Keys\":{}}"), Answer::http(404, "", "{\"Code\":\"Gone\"}")]);
    let sandbox = Sandbox::new();
    let run = call(&sandbox, &stub.endpoint, &["ListKeys", "--quiet"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    call(&sandbox, &stub.endpoint, &["-q", "ListKeys"]).fails(4, "error: Gone");
}

#[test]
fn an_endpoint_without_a_scheme_is_https_unless_insecure() {
    let stub = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
    let sandbox = Sandbox::new();
    let host = stub.endpoint.strip_prefix("http://").unwrap();
    let shown = Run::of(account(&sandbox, host).args(["ListKeys", "--dryrun"])).success();
    assert_eq!(shown["Endpoint"], format!("https://{host}/"));
    stub.saw_nothing();
    Run::of(account(&sandbox, host).args(["ListKeys", "--insecure"])).success();
    assert_eq!(stub.request().headers["host"], host);
}

#[test]
fn an_endpoint_may_have_a_path() {
    let stub = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
    let sandbox = Sandbox::new();
    let run = Run::of(account(&sandbox, &format!("{}/kms/proxy", stub.endpoint)).arg("ListKeys"));
    run.success();
    let seen = stub.request();
    assert_eq!(seen.target, "/kms/proxy");
    is_signed(&seen, SignatureVersion::V1);
}
