//! What the official clients do, and how they report what KMS refuses.

use std::collections::BTreeSet;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::kms::{Kms, WORK_KEY, create_work_key};
use crate::sdk::Kind;
use crate::sdk_or_skip;

fn text<'a>(answer: &'a Value, name: &str) -> &'a str {
    answer[name].as_str().unwrap_or_else(|| panic!("no {name}: {answer}"))
}

fn makes_the_calls_of_a_deployment(kind: Kind) {
    let kms = Kms::start();
    let mut sdk = sdk_or_skip!(kind, &kms.endpoint);
    let key_id = create_work_key(&mut sdk);

    let plaintext = "-----BEGIN KEY-----\nü + / = & %\n-----END KEY-----\n";
    let encrypted = sdk.call("Encrypt", &json!({ "KeyId": WORK_KEY, "Plaintext": plaintext })).unwrap();
    let version = text(&encrypted, "KeyVersionId");
    assert_eq!(text(&encrypted, "KeyId"), key_id);

    let blob = text(&encrypted, "CiphertextBlob");
    assert_eq!(&STANDARD.decode(blob).unwrap()[..36], version.as_bytes());
    let decrypted = sdk.call("Decrypt", &json!({ "CiphertextBlob": blob })).unwrap();
    assert_eq!(text(&decrypted, "Plaintext"), plaintext);
    assert_eq!(text(&decrypted, "KeyId"), key_id);
    assert_eq!(text(&decrypted, "KeyVersionId"), version);

    let context = json!({ "app": "Apollo", "läuft": "ja & nein" });
    let parameters = json!({ "KeyId": WORK_KEY, "Plaintext": "bound", "EncryptionContext": context });
    let bound = sdk.call("Encrypt", &parameters).unwrap();
    let blob = text(&bound, "CiphertextBlob");
    let opened = sdk.call("Decrypt", &json!({ "CiphertextBlob": blob, "EncryptionContext": context })).unwrap();
    assert_eq!(text(&opened, "Plaintext"), "bound");
    let refused = sdk.call("Decrypt", &json!({ "CiphertextBlob": blob })).unwrap_err();
    assert_eq!(refused.status, 400, "{refused:?}");

    let data_key = sdk.call("GenerateDataKey", &json!({ "KeyId": WORK_KEY, "KeySpec": "AES_256" })).unwrap();
    assert_eq!(STANDARD.decode(text(&data_key, "Plaintext")).unwrap().len(), 32);
    let unwrapped = sdk.call("Decrypt", &json!({ "CiphertextBlob": text(&data_key, "CiphertextBlob") })).unwrap();
    assert_eq!(text(&unwrapped, "Plaintext"), text(&data_key, "Plaintext"));

    let second = sdk.call("CreateKey", &json!({})).unwrap()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    let mut listed = BTreeSet::new();
    for page in 1..=2 {
        let keys = sdk.call("ListKeys", &json!({ "PageNumber": page, "PageSize": 1 })).unwrap();
        assert_eq!(keys["TotalCount"], 2);
        assert_eq!(keys["PageNumber"], page);
        let keys = keys["Keys"]["Key"].as_array().unwrap();
        listed.extend(keys.iter().map(|key| text(key, "KeyId").to_owned()));
    }
    assert_eq!(listed, BTreeSet::from([key_id, second]));
}

#[test]
fn the_old_python_sdk_makes_the_calls_of_a_deployment() {
    makes_the_calls_of_a_deployment(Kind::PythonV1);
}

#[test]
fn the_new_python_sdk_makes_the_calls_of_a_deployment() {
    makes_the_calls_of_a_deployment(Kind::PythonV3);
}

#[test]
fn pop_core_makes_the_calls_of_a_deployment() {
    makes_the_calls_of_a_deployment(Kind::PopCore);
}

fn reports_an_unknown_key(kind: Kind) {
    let kms = Kms::start();
    let mut sdk = sdk_or_skip!(kind, &kms.endpoint);
    let key_id = "00000000-0000-4000-8000-000000000000";
    let refused = sdk.call("Encrypt", &json!({ "KeyId": key_id, "Plaintext": "aGVsbG8=" })).unwrap_err();
    assert_eq!(refused.code, "Forbidden.KeyNotFound");
    assert_eq!(refused.status, 404);
    assert!(refused.message.contains("The specified Key is not found."), "{refused:?}");
}

#[test]
fn the_old_python_sdk_reports_an_unknown_key() {
    reports_an_unknown_key(Kind::PythonV1);
}

#[test]
fn the_new_python_sdk_reports_an_unknown_key() {
    reports_an_unknown_key(Kind::PythonV3);
}

#[test]
fn pop_core_reports_an_unknown_key() {
    reports_an_unknown_key(Kind::PopCore);
}

fn reports_a_wrong_secret_as(kind: Kind, code: &str) {
    let kms = Kms::start();
    let mut endpoint = kms.endpoint.clone();
    endpoint.access_key_secret.push('x');
    let mut sdk = sdk_or_skip!(kind, &endpoint);
    let refused = sdk.call("ListKeys", &json!({})).unwrap_err();
    assert_eq!(refused.code, code);
    assert_eq!(refused.status, 400);
}

#[test]
fn the_old_python_sdk_knows_a_wrong_secret_by_our_string_to_sign() {
    // It finds its own string to sign in the message, so nothing but the secret can be wrong.
    reports_a_wrong_secret_as(Kind::PythonV1, "InvalidAccessKeySecret");
}

#[test]
fn the_new_python_sdk_reports_a_wrong_secret() {
    reports_a_wrong_secret_as(Kind::PythonV3, "SignatureDoesNotMatch");
}

#[test]
fn pop_core_reports_a_wrong_secret() {
    reports_a_wrong_secret_as(Kind::PopCore, "SignatureDoesNotMatch");
}
