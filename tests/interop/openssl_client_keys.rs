//! Client keys and certificates of instances, as OpenSSL and Python read them.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;
use tempfile::TempDir;

use crate::kms::{Kms, run};
use crate::sdk::python;

const PASSWORD: &str = "correct-horse-1";

/// A folder with `key.p12`, `password` and the certificate `shown.pem` of a client key of this id.
struct ClientKey {
    dir: TempDir,
    id: String,
}

/// Calls an action with our client.
fn call(kms: &Kms, dir: &Path, arguments: &[&str]) -> Value {
    serde_json::from_slice(&run(kms.client(dir).args(arguments)).stdout).unwrap()
}

fn text<'a>(answer: &'a Value, name: &str) -> &'a str {
    answer[name].as_str().unwrap_or_else(|| panic!("no {name}: {answer}"))
}

/// Makes a client key the way a user does.
fn client_key(kms: &Kms) -> ClientKey {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    fs::write(at.join("password"), PASSWORD).unwrap();
    let permissions = r#"["RbacPermission/Template/CryptoServiceKeyUser"]"#;
    call(
        kms,
        at,
        &["CreateNetworkRule", "--Name", "net", "--Type", "Private", "--SourcePrivateIp", r#"["10.0.0.0/8"]"#],
    );
    let rules = r#"{"NetworkRules":["net"]}"#;
    let policy = ["CreatePolicy", "--Name", "policy", "--Permissions", permissions, "--Resources", r#"["key/*"]"#];
    call(kms, at, &[&policy[..], &["--AccessControlRules", rules]].concat());
    call(kms, at, &["CreateApplicationAccessPoint", "--Name", "app", "--Policies", r#"["policy"]"#]);
    let created = call(kms, at, &["CreateClientKey", "--AapName", "app", "--Password", "file://password"]);
    fs::write(at.join("key.p12"), STANDARD.decode(text(&created, "PrivateKeyData")).unwrap()).unwrap();
    let id = text(&created, "ClientKeyId").to_owned();
    let shown = call(kms, at, &["GetClientKey", "--ClientKeyId", &id]);
    fs::write(at.join("shown.pem"), text(&shown, "PublicKeyData")).unwrap();
    ClientKey { dir, id }
}

/// Whether there is an OpenSSL; where one is required, its absence fails the test.
fn has_openssl() -> bool {
    let is_there = Command::new("openssl").arg("version").output().is_ok_and(|output| output.status.success());
    if !is_there {
        assert!(std::env::var_os("KMS_CLI_REQUIRE_INTEROP").is_none_or(|value| value != "1"), "no openssl");
        // Not eprintln!: the test harness would swallow it.
        let _ = writeln!(io::stderr(), "skipped: there is no openssl");
    }
    is_there
}

/// Runs OpenSSL in a folder and gives what it prints.
fn openssl(dir: &Path, arguments: &[&str]) -> String {
    String::from_utf8(run(Command::new("openssl").args(arguments).current_dir(dir)).stdout).unwrap()
}

#[test]
fn openssl_opens_a_client_key_and_verifies_what_it_signs() {
    if !has_openssl() {
        return;
    }
    let kms = Kms::start();
    let key = client_key(&kms);
    let dir = key.dir.path();
    let unlock = ["pkcs12", "-in", "key.p12", "-passin", "file:password"];
    openssl(dir, &[&unlock[..], &["-nodes", "-nocerts", "-out", "key.pem"]].concat());
    openssl(dir, &[&unlock[..], &["-nokeys", "-out", "inside.pem"]].concat());

    let subject = openssl(dir, &["x509", "-in", "inside.pem", "-noout", "-subject", "-nameopt", "multiline"]);
    assert!(subject.contains(&key.id), "{subject}");
    let fingerprint = |file: &str| openssl(dir, &["x509", "-in", file, "-noout", "-fingerprint", "-sha256"]);
    assert_eq!(fingerprint("inside.pem"), fingerprint("shown.pem"));

    fs::write(dir.join("message"), "to be signed").unwrap();
    openssl(dir, &["dgst", "-sha256", "-sign", "key.pem", "-out", "signature", "message"]);
    openssl(dir, &["x509", "-in", "shown.pem", "-noout", "-pubkey", "-out", "public.pem"]);
    let verify = ["dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "message"];
    assert_eq!(openssl(dir, &verify), "Verified OK\n");

    let wrong = ["pkcs12", "-in", "key.p12", "-passin", "pass:correct-horse-2", "-nodes"];
    assert!(!Command::new("openssl").args(wrong).current_dir(dir).output().unwrap().status.success());
}

#[test]
fn python_opens_a_client_key_and_verifies_what_it_signs() {
    let kms = Kms::start();
    let key = client_key(&kms);
    let Some(mut script) = python("client_key.py", &kms.endpoint) else { return };
    let output = run(script.current_dir(key.dir.path()));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("CN={}\n", key.id));
}

#[test]
fn openssl_follows_the_certificates_of_an_instance() {
    if !has_openssl() {
        return;
    }
    let kms = Kms::start();
    let dir = tempfile::tempdir().unwrap();
    let id = ["--KmsInstanceId", "kst-hzz62ee817bvyyr5x1234"];
    let network = ["--KMProvider", "Aliyun", "--VpcId", "vpc", "--ZoneIds", "a,b", "--VSwitchIds", "vsw"];
    call(&kms, dir.path(), &[&["ConnectKmsInstance"], &id[..], &network[..]].concat());
    let shown = call(&kms, dir.path(), &[&["GetKmsInstance"], &id[..]].concat());
    let chain = text(&shown["KmsInstance"], "CaCertificateChainPem");
    let second = chain.rfind("-----BEGIN CERTIFICATE-----").unwrap();
    fs::write(dir.path().join("root.pem"), &chain[..second]).unwrap();
    fs::write(dir.path().join("second.pem"), &chain[second..]).unwrap();
    let verified = openssl(dir.path(), &["verify", "-x509_strict", "-CAfile", "root.pem", "second.pem"]);
    assert_eq!(verified, "second.pem: OK\n");
}
