//! Known answers for every algorithm: what others made must open and verify here, and what is wrong must not. The
//! facts are in `tests/data/known-answers.json`, each with its source.

use std::fs;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use kms_cli::local::Seed;
use serde_json::Value;

use crate::material::{Choosing, Versioned};
use crate::support::{Kms, text};

const ENCRYPT: &str = "ENCRYPT/DECRYPT";
const SIGN: &str = "SIGN/VERIFY";

const FACTS: &str = include_str!("../data/known-answers.json");

/// The cases of one algorithm.
fn cases(name: &str) -> Vec<Value> {
    let facts: Value = serde_json::from_str(FACTS).unwrap();
    let cases = facts[name].as_array().unwrap().clone();
    assert!(cases.len() > 1, "{name}");
    cases
}

fn word<'a>(case: &'a Value, name: &str) -> &'a str {
    case[name].as_str().unwrap_or_else(|| panic!("no {name} in {case}"))
}

fn bytes(case: &Value, name: &str) -> Vec<u8> {
    let hex = word(case, name);
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn base64(case: &Value, name: &str) -> String {
    STANDARD.encode(bytes(case, name))
}

fn is_valid(case: &Value) -> bool {
    case["valid"].as_bool().unwrap()
}

#[test]
fn gcm() {
    let choosing = Choosing::new();
    let kms = &choosing.kms;
    for case in cases("gcm") {
        let (spec, key) = (word(&case, "spec"), bytes(&case, "key"));
        let id = if key.len() == 16 {
            let id = kms.create_external(spec);
            kms.import_bytes(&id, &key);
            id
        } else {
            choosing.create(spec, ENCRYPT, key).key
        };
        let version = kms.metadata(&id, "PrimaryKeyVersion").into_bytes();
        let parts = [version, bytes(&case, "iv"), bytes(&case, "ciphertext"), bytes(&case, "tag")];
        let blob = STANDARD.encode(parts.concat());
        let params = [("CiphertextBlob", blob.as_str()), ("EncryptionContext", word(&case, "context"))];
        match kms.ask("Decrypt", &params) {
            Ok(answer) => {
                assert!(is_valid(&case), "{case}");
                assert_eq!(text(&answer, "/Plaintext").as_bytes(), bytes(&case, "plaintext"), "{case}");
            }
            Err(error) => {
                assert!(!is_valid(&case), "{case}: {error}");
                assert_eq!(error.code, "InvalidParameter");
            }
        }
    }
}

#[test]
fn hmac() {
    let choosing = Choosing::new();
    for case in cases("hmac") {
        let spec = word(&case, "spec");
        let key = choosing.create(spec, "GENERATE/VERIFY_MAC", bytes(&case, "key")).key;
        let message = base64(&case, "message");
        let params = [("KeyId", key.as_str()), ("Algorithm", spec), ("Message", &message)];
        assert_eq!(choosing.kms.ok("GenerateMac", &params)["Mac"], base64(&case, "mac"), "{case}");
    }
}

#[test]
fn ecdsa_on_both_curves() {
    let choosing = Choosing::new();
    for case in cases("ecdsa") {
        let key = choosing.create(word(&case, "spec"), SIGN, bytes(&case, "private_key"));
        verifies(&choosing.kms, &key, "ECDSA_SHA_256", &case);
    }
}

/// A KMS that has the RSA key of the facts, made for both usages.
fn with_rsa_key() -> (Kms, [Versioned; 2]) {
    let facts: Value = serde_json::from_str(FACTS).unwrap();
    let pem = facts["rsa_key"]["pem"].as_str().unwrap();
    let keys = [("inbox", ENCRYPT), ("signer", SIGN)];
    let key = |(id, usage): (&str, &str)| {
        format!("[[keys]]\nid = '{id}'\nspec = 'RSA_2048'\nusage = '{usage}'\nmaterial_pem = \"\"\"\n{pem}\"\"\"\n")
    };
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("seed.toml");
    fs::write(&path, keys.map(key).concat()).unwrap();
    let kms = Kms::new();
    kms.kms.seed(&Seed::load(&path).unwrap(), kms.now).unwrap();
    let keys = keys.map(|(id, _)| kms.versioned(id.to_owned()));
    (kms, keys)
}

#[test]
fn rsa_oaep() {
    let (kms, [key, _]) = with_rsa_key();
    for case in cases("rsa_oaep") {
        decrypts(&kms, &key, word(&case, "algorithm"), &case);
    }
}

#[test]
fn rsa_signatures() {
    let (kms, [_, key]) = with_rsa_key();
    for case in cases("rsa_signatures") {
        verifies(&kms, &key, word(&case, "algorithm"), &case);
    }
}

#[test]
fn sm2_signatures() {
    let choosing = Choosing::new();
    for case in cases("sm2_signatures") {
        let key = choosing.create("EC_SM2", SIGN, bytes(&case, "private_key"));
        verifies(&choosing.kms, &key, "SM2DSA", &case);
    }
}

#[test]
fn sm2_encryption() {
    let choosing = Choosing::new();
    for case in cases("sm2_encryption") {
        let key = choosing.create("EC_SM2", ENCRYPT, bytes(&case, "private_key"));
        decrypts(&choosing.kms, &key, "SM2PKE", &case);
    }
}

/// A signature of a case is what the case says it is.
fn verifies(kms: &Kms, key: &Versioned, algorithm: &str, case: &Value) {
    let (digest, signature) = (base64(case, "digest"), base64(case, "signature"));
    let params = [("Algorithm", algorithm), ("Digest", digest.as_str()), ("Value", signature.as_str())];
    let answer = kms.ok("AsymmetricVerify", &[&key.params(), params.as_slice()].concat());
    assert_eq!(answer["Value"], is_valid(case), "{case}");
}

/// A ciphertext of a case opens exactly when the case says so.
fn decrypts(kms: &Kms, key: &Versioned, algorithm: &str, case: &Value) {
    let blob = base64(case, "ciphertext");
    let params = [("Algorithm", algorithm), ("CiphertextBlob", blob.as_str())];
    match kms.ask("AsymmetricDecrypt", &[&key.params(), params.as_slice()].concat()) {
        Ok(answer) => {
            assert!(is_valid(case), "{case}");
            assert_eq!(answer["Plaintext"], base64(case, "plaintext"), "{case}");
        }
        Err(error) => {
            assert!(!is_valid(case), "{case}: {error}");
            assert_eq!(error.code, "InvalidParameter", "{case}");
        }
    }
}
