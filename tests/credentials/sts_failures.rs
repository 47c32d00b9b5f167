//! What is said and done when STS does not hand out credentials.

use std::io::{Read, Write};
use std::net::TcpListener;

use serde_json::json;

use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::{Answer, Seen};
use crate::support::Refusing;
use crate::world::{ROLE, SOURCE_SECRET, SOURCE_TOKEN, World, but, no_secret_in_urls, refusal, role_profile, session};

/// A world with a role and a temporary AccessKey that assumes it.
fn world(sts: &Service) -> World {
    World::with(&[but(role_profile(sts), json!({"sts_token": SOURCE_TOKEN}))])
}

/// Fails in the given way after exactly so many requests.
#[track_caller]
fn fails_after(answers: Vec<Answer>, count: usize, code: i32, says: &str) -> Run {
    let sts = Service::sts(answers);
    let run = world(&sts).fails(code, says);
    assert_eq!(sts.count(), count, "{run:?}");
    no_secret_in_urls(&sts.requests());
    run
}

#[test]
fn a_refusal_is_told_with_code_message_and_request_id() {
    let answer = refusal(403, "NoPermission", "You are not authorized to do this action.");
    let run = fails_after(vec![answer], 1, 3, &format!("error: AssumeRole for {ROLE}: NoPermission: You are not"));
    run.fails(3, "request id: REQ-OF-STS").fails(3, "http status: 403").fails(3, "nothing was sent to KMS");
}

/// STS answers a wrong signature with the text that it signed, in which the token of the source stands encoded twice.
#[test]
fn secrets_are_masked_when_the_message_echoes_the_string_to_sign() {
    let sts = Service::new(Wire::Tls, |_, request: &Seen| {
        let all: Vec<String> = [request.query.clone(), request.body.clone()].to_vec();
        let once = all.join("&");
        let twice = once.replace('%', "%25").replace('=', "%3D").replace('&', "%26");
        let said = format!("signed POST&%2F&{twice}, form {once}, token {SOURCE_TOKEN}, secret {SOURCE_SECRET}");
        refusal(400, "IncompleteSignature", &format!("server string to sign is: {said}"))
    });
    let world = world(&sts);
    let run = world.fails(3, "IncompleteSignature: server string to sign is: signed POST&%2F&");
    assert_eq!(run.stderr.matches("********").count(), 4, "{run:?}");
    assert_eq!(sts.count(), 1);
}

#[test]
fn an_xml_refusal_is_understood() {
    let body = "<?xml version=\"1.0\"?><Error><Code>InvalidAccessKeyId.NotFound</Code><Message>Specified access key \
                is not found.</Message><RequestId>REQ-XML</RequestId></Error>";
    let run = fails_after(vec![Answer::http(404, "text/xml", body)], 1, 3, "InvalidAccessKeyId.NotFound: Specified");
    run.fails(3, "request id: REQ-XML");
}

#[test]
fn a_server_error_that_passes_is_tried_again() {
    for failure in [
        refusal(500, "InternalError", "later"),
        refusal(503, "ServiceUnavailable", "later"),
        Answer::http(502, "text/html", "<html>Bad Gateway</html>"),
    ] {
        let sts = Service::sts(vec![failure, session()]);
        let world = world(&sts);
        world.called_as_session(&world.call(&[]));
        let requests = sts.requests();
        assert_eq!(requests.len(), 2);
        let [first, second] = [0, 1].map(|at: usize| crate::ram_role_arn::pairs(&requests[at].query));
        assert_ne!(first["SignatureNonce"], second["SignatureNonce"], "a nonce is used once");
    }
}

#[test]
fn a_server_error_that_stays_is_unavailable_after_three_requests() {
    let run = fails_after(vec![refusal(500, "InternalError", "later")], 3, 5, "InternalError: later");
    run.fails(5, "request id: REQ-OF-STS");
    let gateway = Answer::http(502, "text/html", "<html>canary</html>");
    fails_after(vec![gateway], 3, 5, "the service is unavailable (HTTP status 502)");
}

#[test]
fn a_throttled_request_is_not_repeated_at_once() {
    for (answer, says) in [
        (refusal(429, "Throttling", "slower"), "Throttling: slower"),
        (refusal(400, "Throttling.User", "slower"), "Throttling.User: slower"),
        (Answer::http(429, "text/plain", "slower"), "HTTP status 429"),
    ] {
        fails_after(vec![answer], 1, 5, says);
    }
}

#[test]
fn an_answer_that_is_not_of_sts_is_told_without_its_content() {
    let not_sts = "is not from STS (HTTP status 200)";
    for body in [
        "",
        "<html><title>canary login</title></html>",
        "{\"canary\":1}",
        "[]",
        "\"canary\"",
        "{\"Credentials\":\"canary\"}",
        "{\"Credentials\":null}",
        "{\"Credentials\":{\"AccessKeyId\":7,\"AccessKeySecret\":\"canary\"}}",
        "{\"Credentials\":{\"AccessKeyId\":\"STS.1\",\"AccessKeySecret\":[\"canary\"]}}",
        "{\"Credentials\":{\"AccessKeyId\":\"STS.1\",\"AccessKeySecret\":\"canary",
    ] {
        let run = fails_after(vec![Answer::json(body)], 1, 3, not_sts);
        run.fails(3, "check the STS host");
    }
    let login = Answer::http(403, "text/html", "<html>canary</html>");
    fails_after(vec![login], 1, 3, "is not from STS (HTTP status 403)");
    let redirect = "HTTP/1.1 302 Found\r\nlocation: https://127.0.0.1:9/canary\r\ncontent-length: 0\r\n\r\n";
    fails_after(vec![Answer::Bytes(redirect.into())], 1, 3, "is not from STS (HTTP status 302)");
}

#[test]
fn an_sts_that_does_not_answer_is_asked_three_times() {
    let sts = Service::sts(vec![Answer::Silence]);
    let world = world(&sts);
    let mut command = world.program();
    command.args(["--read-timeout", "1", "--connect-timeout", "1"]);
    let run = world.fails_with(&mut command, 6, &format!("AssumeRole for {ROLE}: 127.0.0.1 did not answer in time"));
    assert_eq!(sts.count(), 3, "{run:?}");
}

#[test]
fn an_answer_that_comes_at_the_second_time_is_good() {
    let sts = Service::sts(vec![Answer::Silence, session()]);
    let world = world(&sts);
    world.called_as_session(&world.call(&["--read-timeout", "1", "--connect-timeout", "1"]));
    assert_eq!(sts.count(), 2);
}

#[test]
fn an_sts_that_refuses_connections_is_a_network_error() {
    let nobody = Refusing::new();
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[but(role_profile(&sts), json!({"sts_endpoint": nobody.address()}))]);
    let run = world.fails(6, &format!("AssumeRole for {ROLE}: cannot connect to {}", nobody.address()));
    run.fails(6, "the proxy variables");
}

/// Who refuses connections counts none, but a proxy does.
#[test]
fn a_connection_that_does_not_come_about_is_not_tried_again() {
    let proxy = Service::new(Wire::Plain, |_, _| Answer::http(502, "text/html", "<html>canary</html>"));
    let sts = Service::sts(vec![session()]);
    let world = world(&sts);
    let mut command = world.program();
    command.env("HTTPS_PROXY", proxy.url());
    world.fails_with(&mut command, 6, &format!("AssumeRole for {ROLE}: cannot connect to {}", sts.address));
    assert_eq!((proxy.request().method.as_str(), sts.count()), ("CONNECT", 0));
}

#[test]
fn an_sts_that_nobody_knows_is_told_with_what_names_it() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[but(role_profile(&sts), json!({"sts_endpoint": "sts.invalid"}))]);
    let run = world.fails(6, &format!("AssumeRole for {ROLE}: the host name sts.invalid has no address"));
    run.fails(6, "check --sts-endpoint and --sts-region");
    assert!(!run.stderr.contains("--region,"), "{run:?}");
}

#[test]
fn a_connection_that_breaks_is_a_network_error() {
    fails_after(vec![Answer::Close], 1, 6, "the connection to 127.0.0.1 broke before the answer was complete");
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"Credentials\":{\"AccessKeySecret\":\"canary";
    fails_after(vec![Answer::Bytes(half.to_vec())], 1, 6, "broke before the answer was complete");
}

#[test]
fn an_sts_that_is_not_trusted_is_a_network_error_after_one_attempt() {
    let sts = Service::sts(vec![session()]);
    let world = world(&sts);
    for without in [&[][..], &["--skip-secure-verify"]] {
        let mut command = world.program();
        command.env_remove("SSL_CERT_FILE").args(without);
        let run = world.fails_with(&mut command, 6, &format!("AssumeRole for {ROLE}: TLS with 127.0.0.1 failed"));
        run.fails(6, "UnknownIssuer").fails(6, "--ca-file FILE");
    }
    assert_eq!(sts.count(), 0);
    world.called_as_session(&Run::of(world.program().env_remove("SSL_CERT_FILE").args(["--ca-file", "authority.pem"])));
}

#[test]
fn an_sts_without_tls_gets_no_request() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes).unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").unwrap();
        bytes[..count].to_vec()
    });
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[but(role_profile(&sts), json!({"sts_endpoint": endpoint}))]);
    world.fails(6, "TLS with 127.0.0.1 failed");
    assert_eq!(server.join().unwrap()[0], 0x16, "what came begins a TLS handshake");
}
