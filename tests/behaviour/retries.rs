//! What is tried again, how often, and what never is.

use std::collections::BTreeSet;

use crate::sandbox::Sandbox;
use crate::stub::{Answer, Stub};
use crate::support::{Refusing, call};

const ENCRYPT: &[&str] = &["Encrypt", "--KeyId", "k", "--Plaintext", "canary-plaintext"];

fn json_error(status: u16, code: &str) -> Answer {
    Answer::http(status, "application/json", &format!("{{\"Code\":\"{code}\",\"Message\":\"no\",\"RequestId\":\"r\"}}"))
}

fn html(status: u16) -> Answer {
    Answer::http(status, "text/html", "<html></html>")
}

fn done() -> Answer {
    Answer::json("{\"RequestId\":\"done\"}")
}

/// Runs an action against these answers with two retries; the exit code, and how many requests there were.
fn run(args: &[&str], answers: Vec<Answer>) -> (i32, usize) {
    let stub = Stub::new(answers);
    let run = call(&Sandbox::new(), &stub.endpoint, &[args, &["--retry-count", "2"]].concat());
    run.never_says("canary-plaintext");
    assert_eq!(run.code == 0, run.stdout.contains("done"), "{run:?}");
    (run.code, stub.requests().len())
}

#[test]
fn a_request_is_tried_again_with_a_nonce_of_its_own() {
    let stub = Stub::new(vec![html(503), json_error(503, "ServiceUnavailableTemporary"), done()]);
    let answer = call(&Sandbox::new(), &stub.endpoint, &[ENCRYPT, &["--retry-count", "2"]].concat()).success();
    assert_eq!(answer["RequestId"], "done");
    let requests = stub.requests();
    let distinct = |name: &str| requests.iter().map(|seen| seen.parameters()[name].clone()).collect::<BTreeSet<_>>();
    assert_eq!((requests.len(), distinct("SignatureNonce").len(), distinct("Signature").len()), (3, 3, 3));
    assert_eq!(distinct("Plaintext").len(), 1);
}

#[test]
fn three_retries_are_usual_and_each_has_a_line_on_standard_error() {
    let stub = Stub::new(vec![html(503), json_error(429, "Rejected.Throttling"), Answer::Close, done()]);
    let run = call(&Sandbox::new(), &stub.endpoint, ENCRYPT);
    run.success();
    assert_eq!(stub.requests().len(), 4);
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert_eq!(lines.len(), 3, "{run:?}");
    for (line, (number, reason)) in lines.iter().zip([(1, "HTTP status 503"), (2, "Rejected.Throttling"), (3, "broke")])
    {
        assert!(line.starts_with(&format!("retry {number} of 3 in ")) && line.contains(reason), "{line}");
    }
    run.never_says("canary-plaintext");
}

#[test]
fn retries_can_be_turned_off_and_their_lines_too() {
    for answer in [html(503), json_error(429, "Rejected.Throttling"), json_error(500, "InternalFailure"), Answer::Close]
    {
        let stub = Stub::new(vec![answer, done()]);
        let run = call(&Sandbox::new(), &stub.endpoint, &[ENCRYPT, &["--retry-count", "0"]].concat());
        assert!([5, 6].contains(&run.code), "{run:?}");
        stub.request();
    }
    let stub = Stub::new(vec![html(503), done()]);
    let quiet = call(&Sandbox::new(), &stub.endpoint, &[ENCRYPT, &["--quiet"]].concat());
    assert_eq!((quiet.code, quiet.stdout.as_str(), quiet.stderr.as_str()), (0, "", ""));
}

#[test]
fn the_retry_count_is_a_limit() {
    let failed = || json_error(503, "ServiceUnavailableTemporary");
    assert_eq!(run(ENCRYPT, vec![failed(), failed(), failed(), done()]), (5, 3));
}

#[test]
fn a_refusal_is_final() {
    assert_eq!(run(ENCRYPT, vec![json_error(404, "Forbidden.KeyNotFound"), done()]), (4, 1));
    assert_eq!(run(ENCRYPT, vec![html(404), done()]), (1, 1));
    assert_eq!(run(ENCRYPT, vec![Answer::json("garbage"), done()]), (1, 1));
}

#[test]
fn a_harmless_action_is_tried_again_after_a_broken_connection() {
    assert_eq!(run(ENCRYPT, vec![Answer::Close, done()]), (0, 2));
    let truncated = Answer::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec());
    assert_eq!(run(ENCRYPT, vec![truncated, done()]), (0, 2));
}

#[test]
fn an_action_with_an_effect_is_sent_once_where_the_outcome_is_unknown() {
    for answer in [Answer::Close, html(502), json_error(500, "InternalFailure")] {
        let (code, requests) = run(&["CreateKey"], vec![answer, done()]);
        assert!(code == 5 || code == 6, "{code}");
        assert_eq!(requests, 1);
    }
}

#[test]
fn a_throttled_action_with_an_effect_is_tried_again() {
    assert_eq!(run(&["CreateKey"], vec![json_error(429, "Rejected.Throttling"), done()]), (0, 2));
    assert_eq!(run(&["CreateKey"], vec![json_error(400, "Throttling.User"), done()]), (0, 2));
    assert_eq!(run(&["CreateKey"], vec![html(429), done()]), (0, 2));
}

#[test]
fn a_refused_connection_is_tried_again_whatever_the_action() {
    let nobody = Refusing::new();
    let endpoint = format!("http://{}", nobody.address());
    let run = call(&Sandbox::new(), &endpoint, &["CreateKey", "--retry-count", "1", "--debug"]);
    run.fails(6, "cannot connect");
    assert_eq!(run.stderr.matches("debug: POST CreateKey").count(), 2, "{run:?}");
}

#[test]
fn retries_work_with_signature_v3_too() {
    let stub = Stub::new(vec![html(503), done()]);
    let args = [ENCRYPT, &["--retry-count", "1", "--signature", "v3"]].concat();
    call(&Sandbox::new(), &stub.endpoint, &args).success();
    let nonces: BTreeSet<_> =
        stub.requests().iter().map(|seen| seen.headers["x-acs-signature-nonce"].clone()).collect();
    assert_eq!(nonces.len(), 2);
}

#[test]
fn the_settings_and_the_profile_can_ask_for_retries() {
    let failed = || json_error(503, "ServiceUnavailableTemporary");
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/kms-cli.toml", "retry_count = 1\n");
    let stub = Stub::new(vec![failed(), done()]);
    call(&sandbox, &stub.endpoint, ENCRYPT).success();
    let stub = Stub::new(vec![failed(), done()]);
    call(&sandbox, &stub.endpoint, &[ENCRYPT, &["--retry-count", "0"]].concat()).fails(5, "Unavailable");
    stub.request();
}
