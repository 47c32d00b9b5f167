//! Encrypted files travel between our client, the walkthrough's scripts and pop-core.

use std::fs;
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use tempfile::TempDir;

use crate::kms::{Kms, WORK_KEY, run};
use crate::sdk::{Kind, python};
use crate::sdk_or_skip;

const KEY_PEM: &str = "-----BEGIN RSA PRIVATE KEY-----\nMIICXAIBAAKBgQ+/=\r\nlast line without its end";

/// A server with the walkthrough's key, and a folder with `key.pem`.
fn deployment() -> (Kms, TempDir) {
    let kms = Kms::start();
    kms.create_work_key();
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("key.pem"), KEY_PEM).unwrap();
    (kms, dir)
}

/// Whether the script was run; it is not where its packages cannot be had.
fn run_script(name: &str, kms: &Kms, dir: &Path) -> bool {
    let Some(mut script) = python(name, &kms.endpoint) else { return false };
    run(script.current_dir(dir));
    true
}

/// The file holds a ciphertext blob and nothing else: base64, in front the id of the key version.
fn assert_one_blob(dir: &Path) {
    let blob = STANDARD.decode(fs::read(dir.join("key.pem.cipher")).unwrap()).unwrap();
    let version = str::from_utf8(&blob[..36]).unwrap();
    assert_eq!(version.match_indices('-').map(|(at, _)| at).collect::<Vec<_>>(), [8, 13, 18, 23]);
}

#[test]
fn the_walkthroughs_scripts_restore_the_file() {
    let (kms, dir) = deployment();
    if !run_script("encrypt_file.py", &kms, dir.path()) {
        return;
    }
    assert_one_blob(dir.path());
    assert!(run_script("decrypt_file.py", &kms, dir.path()));
    assert_eq!(fs::read_to_string(dir.path().join("decrypted_key.pem")).unwrap(), KEY_PEM);
}

#[test]
fn our_client_opens_what_the_walkthroughs_script_encrypted() {
    let (kms, dir) = deployment();
    if !run_script("encrypt_file.py", &kms, dir.path()) {
        return;
    }
    fs::remove_file(dir.path().join("key.pem")).unwrap();
    run(kms.client(dir.path()).args(["decrypt-file", "key.pem.cipher"]));
    assert_eq!(fs::read_to_string(dir.path().join("key.pem")).unwrap(), KEY_PEM);
}

#[test]
fn the_walkthroughs_script_opens_what_our_client_encrypted() {
    let (kms, dir) = deployment();
    run(kms.client(dir.path()).args(["encrypt-file", "key.pem", "--key-id", WORK_KEY]));
    assert_one_blob(dir.path());
    if run_script("decrypt_file.py", &kms, dir.path()) {
        assert_eq!(fs::read_to_string(dir.path().join("decrypted_key.pem")).unwrap(), KEY_PEM);
    }
}

#[test]
fn our_client_opens_what_pop_core_encrypted() {
    let (kms, dir) = deployment();
    let mut sdk = sdk_or_skip!(Kind::PopCore, &kms.endpoint);
    let encrypted = sdk.call("Encrypt", &json!({ "KeyId": WORK_KEY, "Plaintext": KEY_PEM })).unwrap();
    fs::write(dir.path().join("new.pem.cipher"), encrypted["CiphertextBlob"].as_str().unwrap()).unwrap();
    run(kms.client(dir.path()).args(["decrypt-file", "new.pem.cipher"]));
    assert_eq!(fs::read_to_string(dir.path().join("new.pem")).unwrap(), KEY_PEM);
}

#[test]
fn pop_core_opens_what_our_client_encrypted() {
    let (kms, dir) = deployment();
    let mut sdk = sdk_or_skip!(Kind::PopCore, &kms.endpoint);
    run(kms.client(dir.path()).args(["encrypt-file", "key.pem", "--key-id", WORK_KEY]));
    let cipher = fs::read_to_string(dir.path().join("key.pem.cipher")).unwrap();
    let decrypted = sdk.call("Decrypt", &json!({ "CiphertextBlob": cipher })).unwrap();
    assert_eq!(decrypted["Plaintext"], KEY_PEM);
}
