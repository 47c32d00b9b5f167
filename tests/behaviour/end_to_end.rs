//! The whole way of a private key: made, encrypted, carried, decrypted, and used by a TLS server.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::sandbox::{Run, Sandbox, has_mode};
use crate::support::{shell, skipped};

const KEY: &str = "alias/Apollo/WorkKey";

/// Whether openssl is there. With `KMS_CLI_REQUIRE_INTEROP=1` it has to be.
fn has_openssl() -> bool {
    let found = Command::new("openssl").arg("version").output().is_ok_and(|output| output.status.success());
    let required = std::env::var_os("KMS_CLI_REQUIRE_INTEROP").is_some_and(|value| value == "1");
    assert!(found || !required, "openssl is missing, and KMS_CLI_REQUIRE_INTEROP=1 demands it");
    if !found {
        skipped("openssl is missing");
    }
    found
}

fn openssl(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("openssl");
    command.current_dir(folder).args(args).stdin(Stdio::null());
    command
}

#[track_caller]
fn run(folder: &Path, args: &[&str]) -> Output {
    let output = openssl(folder, args).output().unwrap();
    assert!(output.status.success(), "openssl {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// A process that is killed when it goes out of scope.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a TLS server with this key on a free port. The port can be lost between the look and the start, so a server
/// that ends at once is started again.
fn serve(folder: &Path, certificate: &str, key: &str) -> (Running, String) {
    for _ in 0..5 {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let args = ["s_server", "-accept", &address, "-cert", certificate, "-key", key, "-www", "-quiet"];
        let child = openssl(folder, &args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut server = Running(child);
        let limit = Instant::now() + Duration::from_secs(20);
        while server.0.try_wait().unwrap().is_none() {
            if TcpStream::connect(&address).is_ok() {
                return (server, address);
            }
            assert!(Instant::now() < limit, "the TLS server does not listen");
            thread::sleep(Duration::from_millis(20));
        }
    }
    panic!("the TLS server does not start");
}

/// A release: an RSA key under the KMS, its certificate, and a place to deploy to.
fn release() -> Sandbox {
    let sandbox = Sandbox::new();
    for folder in ["certs", "deploy"] {
        fs::create_dir(sandbox.path(folder)).unwrap();
    }
    let home = sandbox.path(".");
    run(&home, &["genrsa", "-out", "certs/key.pem", "2048"]);
    let request = ["req", "-x509", "-new", "-key", "certs/key.pem", "-subj", "/CN=localhost", "-days", "2"];
    let names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out", "certs/cert.pem"];
    run(&home, &[request.as_slice(), &names].concat());
    sandbox
}

#[test]
fn a_private_key_travels_as_a_ciphertext_and_serves_tls_at_its_destination() {
    if !has_openssl() {
        return;
    }
    let sandbox = release();
    let home = sandbox.path(".");
    let created = sandbox.local(&["CreateKey", "--Description", "work key"]).success();
    let id = created["KeyMetadata"]["KeyId"].as_str().unwrap();
    sandbox.local(&["CreateAlias", "--KeyId", id, "--AliasName", KEY]).success();
    let encrypted = sandbox.local(&["encrypt-file", "certs/key.pem", "--key-id", KEY]);
    encrypted.success();
    let original = sandbox.read("certs/key.pem");
    let cipher = sandbox.read("certs/key.pem.cipher");
    assert!(!cipher.contains(original.lines().nth(1).unwrap()));

    fs::copy(sandbox.path("certs/key.pem.cipher"), sandbox.path("deploy/key.pem.cipher")).unwrap();
    fs::remove_file(sandbox.path("certs/key.pem")).unwrap();
    let decrypted = sandbox.local(&["decrypt-file", "deploy/key.pem.cipher"]);
    decrypted.success();
    for output in [&encrypted, &decrypted] {
        output.never_says(original.lines().nth(1).unwrap());
    }
    assert_eq!(sandbox.read("deploy/key.pem"), original);
    assert!(has_mode(&sandbox.path("deploy/key.pem"), 0o600));
    run(&home, &["rsa", "-in", "deploy/key.pem", "-check", "-noout"]);

    let (_server, address) = serve(&home, "certs/cert.pem", "deploy/key.pem");
    let client = ["s_client", "-connect", &address, "-CAfile", "certs/cert.pem", "-verify_return_error", "-brief"];
    run(&home, &[client.as_slice(), &["-verify_hostname", "localhost"]].concat());

    // The check can fail: with another certificate to trust, the same client does not connect.
    let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "other.key", "-out", "other.pem"];
    run(&home, &[request.as_slice(), &["-subj", "/CN=localhost"]].concat());
    let client = ["s_client", "-connect", &address, "-CAfile", "other.pem", "-verify_return_error", "-brief"];
    assert!(!openssl(&home, &client).output().unwrap().status.success());
}

#[test]
fn a_key_in_a_pipe_never_touches_the_disk() {
    if !has_openssl() {
        return;
    }
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(KEY);
    let script = format!(
        "openssl genrsa 2048 2>/dev/null | \"$KMS\" encrypt-file - --key-id {KEY} -o key.cipher -q && \
         \"$KMS\" decrypt-file key.cipher -o - | openssl pkey -noout -check"
    );
    let checked = Run::of(&mut shell(&sandbox, &script));
    assert_eq!(checked.code, 0, "{checked:?}");
    assert!(checked.stdout.contains("Key is valid"), "{checked:?}");
    let names: Vec<_> = fs::read_dir(sandbox.path(".")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}
