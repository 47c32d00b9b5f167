//! Certificates: whom the program trusts, and what it says when it does not.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use crate::proxies::Tunnel;
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, Served, account, call};

const ENCRYPT: &[&str] = &["Encrypt", "--KeyId", "alias/none", "--Plaintext", "canary-plaintext"];

#[track_caller]
fn refuses(run: &Run, code: i32, says: &str) {
    run.fails(code, says).never_says("canary-plaintext").never_says(ACCESS_KEY_SECRET).never_says("Signature=");
}

#[test]
fn an_unknown_authority_is_a_network_error() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let run = call(&sandbox, served.field("url"), ENCRYPT);
    refuses(&run, 6, "TLS with 127.0.0.1 failed");
    run.fails(6, "UnknownIssuer").fails(6, "--ca-file FILE trusts a private CA");
    assert!(!run.stderr.contains("may have been carried out"), "{run:?}");
}

#[test]
fn a_tls_failure_is_not_tried_again() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let run = call(&sandbox, served.field("url"), &["ListKeys", "--retry-count", "3", "--debug"]);
    refuses(&run, 6, "TLS with 127.0.0.1 failed");
    assert_eq!(run.stderr.matches("debug: POST ListKeys").count(), 1, "{run:?}");
}

#[test]
fn a_named_authority_is_trusted() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    served.call(&sandbox, &["ListKeys", "--ca-file", served.field("ca_file")]).success();
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    Run::of(command.env("SSL_CERT_FILE", served.field("ca_file")).arg("ListKeys")).success();
}

/// The system's roots are looked for where OpenSSL looks for them; a certificate there is named for its subject.
#[test]
fn an_authority_that_only_the_system_knows_is_trusted() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    sandbox.write("system/0a1b2c3d.0", std::fs::read(served.field("ca_file")).unwrap());
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    Run::of(command.env("SSL_CERT_DIR", sandbox.path("system")).arg("ListKeys")).success();

    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    let run = Run::of(command.env("SSL_CERT_DIR", sandbox.path("nowhere")).arg("ListKeys"));
    refuses(&run, 6, "UnknownIssuer");
}

#[test]
fn another_authority_is_not_trusted() {
    let (sandbox, other) = (Sandbox::once(), Sandbox::once());
    let (served, foreign) = (Served::start(&sandbox, &["--tls"]), Served::start(&other, &["--tls"]));
    let run = served.call(&sandbox, &["ListKeys", "--ca-file", foreign.field("ca_file")]);
    refuses(&run, 6, "TLS with 127.0.0.1 failed");
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    command.env("SSL_CERT_FILE", served.field("ca_file"));
    let run = Run::of(command.args(["ListKeys", "--ca-file", foreign.field("ca_file")]));
    refuses(&run, 6, "TLS with 127.0.0.1 failed");
}

#[test]
fn a_wrong_host_name_is_a_network_error() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let tunnel = Tunnel::to(served.field("url"));
    let mut command = account(&sandbox, "https://kms.example.com");
    command.env("HTTPS_PROXY", &tunnel.url).args(["--ca-file", served.field("ca_file")]);
    let run = Run::of(command.args(ENCRYPT));
    refuses(&run, 6, "TLS with kms.example.com failed");
    run.fails(6, "not valid for name");
    assert_eq!(tunnel.asked(), ["CONNECT kms.example.com:443 HTTP/1.1"]);
}

#[test]
fn a_server_without_tls_is_a_network_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").unwrap();
    });
    refuses(&call(&Sandbox::once(), &endpoint, ENCRYPT), 6, "TLS with 127.0.0.1 failed");
    server.join().unwrap();
}

#[test]
fn a_server_that_closes_during_the_handshake_is_a_network_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
    });
    refuses(&call(&Sandbox::once(), &endpoint, ENCRYPT), 6, "cannot connect to 127.0.0.1");
    server.join().unwrap();
}

#[test]
fn a_handshake_that_does_not_come_about_is_a_network_error_after_the_connect_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // Until the client goes.
        while matches!(stream.read(&mut [0; 4096]), Ok(count) if count > 0) {}
    });
    let run = call(&Sandbox::once(), &endpoint, &["CreateKey", "--connect-timeout", "1"]);
    refuses(&run, 6, "no connection to 127.0.0.1");
    run.fails(6, "--connect-timeout");
    assert!(!run.stderr.contains("may have been carried out"), "{run:?}");
    server.join().unwrap();
}

#[test]
fn a_tls_server_that_is_spoken_to_without_tls_is_a_network_error() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let run = call(&sandbox, &served.field("url").replace("https://", "http://"), ENCRYPT);
    refuses(&run, 6, "broke before the answer was complete");
}

#[test]
fn a_certificate_file_that_cannot_be_used_is_a_set_up_error() {
    let sandbox = Sandbox::once();
    let stub = Stub::always(Answer::json("{}"));
    sandbox.write("empty.pem", "");
    sandbox.write("text.pem", "hello\n");
    sandbox.write("key.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    sandbox.write("broken.pem", "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n");
    sandbox.write("wrong.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    for (file, says) in [
        ("missing.pem", "cannot read the certificate file missing.pem: No such file"),
        ("empty.pem", "the certificate file empty.pem holds no PEM certificate"),
        ("text.pem", "the certificate file text.pem holds no PEM certificate"),
        ("key.pem", "the certificate file key.pem holds no PEM certificate"),
        ("broken.pem", "cannot read the certificate file broken.pem"),
        ("wrong.pem", "cannot read the certificate file wrong.pem"),
        (".", "cannot read the certificate file ."),
    ] {
        refuses(&call(&sandbox, &stub.endpoint, &[ENCRYPT, &["--ca-file", file]].concat()), 3, says);
        let mut command = account(&sandbox, &stub.endpoint);
        refuses(&Run::of(command.env("SSL_CERT_FILE", file).args(ENCRYPT)), 3, says);
    }
    stub.saw_nothing();
}

#[test]
fn skipping_the_check_works_and_warns() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let run = served.call(&sandbox, &["ListKeys", "--skip-secure-verify"]);
    run.success();
    assert_eq!(run.stderr, "warning: the server's certificate is not checked (--skip-secure-verify)\n");
    let tunnel = Tunnel::to(served.field("url"));
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    command.env("HTTPS_PROXY", &tunnel.url).args(["--endpoint", "https://kms.example.com"]);
    Run::of(command.args(["ListKeys", "--skip-secure-verify"])).success();
}
