//! Answers that are not from KMS, and connections that break.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, Refusing, call};

const PLAINTEXT: &str = "canary-plaintext";
const ENCRYPT: &[&str] = &["Encrypt", "--KeyId", "k", "--Plaintext", PLAINTEXT];
const HTML: &str = "<html><body><h1>It works</h1></body></html>";

/// Encrypts against a server that gives this answer; whatever comes of it, nothing that was secret shows.
#[track_caller]
fn encrypt(answer: Answer) -> Run {
    let stub = Stub::always(answer);
    let run = call(&Sandbox::once(), &stub.endpoint, ENCRYPT);
    let request = stub.request();
    discloses_nothing(&run);
    run.never_says(&request.parameters()["Signature"]);
    run
}

#[track_caller]
fn discloses_nothing(run: &Run) {
    run.never_says(PLAINTEXT).never_says(ACCESS_KEY_SECRET).never_says("Signature=").never_says("panicked");
}

#[test]
fn a_200_with_anything_but_a_json_object_is_no_success() {
    for (body, says) in [
        ("garbage", "not a JSON object but 7 bytes text/plain"),
        ("[1,2]", "not a JSON object"),
        ("\"text\"", "not a JSON object"),
        ("null", "not a JSON object"),
        ("{\"CiphertextBlob\":\"x\"", "not a JSON object"),
        ("{\"CiphertextBlob\":\"x\"} {}", "not a JSON object"),
        (HTML, "not a JSON object"),
        ("", "it is empty"),
    ] {
        let run = encrypt(Answer::http(200, "text/plain; charset=utf-8", body));
        run.fails(1, "the answer is not from KMS").fails(1, says).fails(1, "HTTP status 200");
        assert!(body.len() < 7 || !run.stderr.contains(body), "{run:?}");
    }
}

#[test]
fn an_answer_that_is_not_text_is_no_success() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n";
    let body = [b'{', b'"', 0xff, 0xfe, b'"', b'}'];
    let run = encrypt(Answer::Bytes([head.as_slice(), &body].concat()));
    run.fails(1, "the answer is not from KMS").fails(1, "6 bytes of unknown type");
}

#[test]
fn a_gateway_page_means_try_again_later() {
    for (status, body) in [(500, ""), (502, HTML), (503, HTML), (504, "upstream timed out"), (429, HTML)] {
        let run = encrypt(Answer::http(status, "text/html", body));
        run.fails(5, "the answer is not from KMS")
            .fails(5, &format!("HTTP status {status}"))
            .fails(5, "try again later");
    }
}

#[test]
fn a_page_with_a_client_error_points_to_the_endpoint() {
    for (status, body) in [(400, HTML), (403, "Forbidden"), (404, HTML), (407, ""), (418, "{}"), (404, "[]")] {
        let run = encrypt(Answer::http(status, "text/html", body));
        run.fails(1, "the answer is not from KMS").fails(1, "is the endpoint really one of KMS?");
        run.fails(1, &format!("HTTP status {status}"));
    }
}

#[test]
fn another_success_status_is_not_from_kms() {
    for status in [201, 204, 206] {
        let head = format!("HTTP/1.1 {status} Fine\r\ncontent-length: 0\r\n\r\n");
        encrypt(Answer::Bytes(head.into_bytes())).fails(1, "the answer is not from KMS");
    }
}

#[test]
fn a_redirect_is_not_followed_and_only_its_host_is_named() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Stub::always(Answer::json("{}"));
        let host = elsewhere.endpoint.strip_prefix("http://").unwrap();
        let head = format!(
            "HTTP/1.1 {status} Moved\r\nlocation: http://{host}/canary-path?token=canary-token#canary-part\r\ncontent-length: 0\r\n\r\n"
        );
        let run = encrypt(Answer::Bytes(head.into_bytes()));
        run.fails(1, &format!("it is a redirect to {host}")).never_says("canary-token").never_says("canary-path");
        elsewhere.saw_nothing();
    }
}

#[test]
fn a_redirect_without_a_usable_place_is_not_followed_either() {
    for location in ["/login", "https://user:canary-token@host/", "ftp://host/", "javascript:alert(1)"] {
        let head = format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
        encrypt(Answer::Bytes(head.into_bytes())).fails(1, "HTTP status 302").never_says("canary-token");
    }
}

#[test]
fn a_truncated_answer_is_a_network_error() {
    for whole in [
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"CiphertextBlob\":\"canary-blob",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n20\r\n{\"CiphertextBlob\":\"canary-blob",
        "HTTP/1.1 200 OK\r\ncontent-le",
    ] {
        let run = encrypt(Answer::Bytes(whole.as_bytes().to_vec()));
        run.fails(6, "broke before the answer was complete").never_says("canary-blob");
    }
}

#[test]
fn an_answer_that_is_no_http_is_a_network_error() {
    let run = encrypt(Answer::Bytes(b"220 mail.example.com ESMTP\r\n".to_vec()));
    run.fails(6, "broke before the answer was complete").fails(6, "Encrypt can be repeated without harm");
}

#[test]
fn a_closed_connection_is_a_network_error() {
    encrypt(Answer::Close).fails(6, "the connection to 127.0.0.1 broke before the answer was complete");
}

#[test]
fn a_refused_connection_is_a_network_error() {
    let nobody = Refusing::new();
    let address = nobody.address();
    let run = call(&Sandbox::once(), &format!("http://{address}"), ENCRYPT);
    run.fails(6, &format!("cannot connect to {address}")).fails(6, "check the endpoint, the network");
    discloses_nothing(&run);
}

#[test]
fn silence_is_a_network_error_after_the_read_timeout() {
    let stub = Stub::always(Answer::Silence);
    let run = call(&Sandbox::once(), &stub.endpoint, &[ENCRYPT, &["--read-timeout", "1"]].concat());
    run.fails(6, "127.0.0.1 did not answer in time").fails(6, "--read-timeout");
    discloses_nothing(&run);
    stub.request();
}

#[test]
fn a_body_that_stops_is_a_network_error_after_the_read_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").unwrap();
        // Until the client goes.
        while matches!(stream.read(&mut [0; 4096]), Ok(count) if count > 0) {}
    });
    let run = call(&Sandbox::once(), &endpoint, &[ENCRYPT, &["--read-timeout", "1"]].concat());
    run.fails(6, "did not answer in time");
    discloses_nothing(&run);
    server.join().unwrap();
}

#[test]
fn a_body_that_drips_is_a_network_error_after_the_read_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 30\r\n\r\n").unwrap();
        // Until the client goes.
        for _ in 0..30 {
            if stream.write_all(b" ").is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(300));
        }
    });
    let run = call(&Sandbox::once(), &endpoint, &[ENCRYPT, &["--read-timeout", "1"]].concat());
    run.fails(6, "did not answer in time");
    discloses_nothing(&run);
    server.join().unwrap();
}

#[test]
fn an_action_with_an_effect_says_that_it_may_have_happened() {
    let stub = Stub::always(Answer::Close);
    let run = call(&Sandbox::once(), &stub.endpoint, &["CreateKey"]);
    run.fails(6, "CreateKey may have been carried out: look before you repeat it");
    stub.request();
}

#[test]
fn a_server_error_says_so_too_where_the_action_has_an_effect() {
    let error = Answer::http(500, "application/json", "{\"Code\":\"InternalFailure\"}");
    for (answer, has_hint) in [
        (Answer::http(502, "text/html", HTML), true),
        (error, true),
        (Answer::http(429, "text/html", HTML), false),
        (Answer::http(503, "application/json", "{\"Code\":\"Throttling\"}"), false),
    ] {
        let stub = Stub::always(answer);
        let run = call(&Sandbox::once(), &stub.endpoint, &["CreateKey"]);
        assert_eq!(run.fails(5, "error: ").stderr.contains("CreateKey may have been carried out"), has_hint, "{run:?}");
        let run = call(&Sandbox::once(), &stub.endpoint, &["ListKeys"]);
        assert!(!run.fails(5, "error: ").stderr.contains("carried out"), "{run:?}");
    }
}

#[test]
fn a_name_without_an_address_is_a_network_error() {
    let run = call(&Sandbox::once(), "https://kms.invalid", ENCRYPT);
    run.fails(6, "the host name kms.invalid has no address").fails(6, "check the region and the endpoint");
    assert!(!run.stderr.contains("may have been carried out"), "{run:?}");
    discloses_nothing(&run);
}

#[test]
fn an_answer_without_end_is_given_up_at_16_mib() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = [b"100000\r\n".as_slice(), &vec![b' '; 0x10_0000], b"\r\n"].concat();
    let run = encrypt(Answer::Bytes([head.to_vec(), chunk.repeat(17)].concat()));
    run.fails(6, "the answer of 127.0.0.1 is larger than 16 MiB");
}

#[test]
fn an_answer_of_several_mib_is_read() {
    let blob = "x".repeat(4 * 1024 * 1024);
    let stub = Stub::always(Answer::json(&format!("{{\"CiphertextBlob\":\"{blob}\"}}")));
    let answer = call(&Sandbox::once(), &stub.endpoint, ENCRYPT).success();
    assert_eq!(answer["CiphertextBlob"].as_str().unwrap().len(), blob.len());
}
