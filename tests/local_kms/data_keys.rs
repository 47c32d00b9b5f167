//! Data keys that leave the KMS under a public key of the caller, who is played by a second pair of the KMS.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::material::{Versioned, spki};
use crate::support::{Kms, names, refusal, text};

/// The wrapping keys with their algorithms and the most bytes that they take.
const WRAPPINGS: [(&str, &str, u32); 3] =
    [("RSA_2048", "RSAES_OAEP_SHA_256", 190), ("RSA_2048", "RSAES_OAEP_SHA_1", 214), ("EC_SM2", "SM2PKE", 1024)];

/// The pair of the receiver, and its public key as PEM.
fn receiver(kms: &Kms, spec: &str) -> (Versioned, String) {
    let pair = kms.create_versioned(spec, "ENCRYPT/DECRYPT");
    let pem = text(&kms.ok("GetPublicKey", &pair.params()), "/PublicKey");
    (pair, pem)
}

/// What the receiver makes of an exported data key.
fn received(kms: &Kms, pair: &Versioned, algorithm: &str, exported: &str) -> String {
    let params = [&pair.params(), [("Algorithm", algorithm), ("CiphertextBlob", exported)].as_slice()].concat();
    text(&kms.ok("AsymmetricDecrypt", &params), "/Plaintext")
}

#[test]
fn an_exported_data_key_is_the_one_in_the_blob() {
    let kms = Kms::new();
    let key = kms.create_key();
    let version = kms.metadata(&key, "PrimaryKeyVersion");
    for (spec, algorithm, limit) in WRAPPINGS {
        let (pair, pem) = receiver(&kms, spec);
        // As DER in base64, and as PEM in base64.
        for public_key in [STANDARD.encode(spki(&pem)), STANDARD.encode(&pem)] {
            let wrapping =
                [("PublicKeyBlob", public_key.as_str()), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
            let limit = limit.to_string();
            let params = [&[("KeyId", key.as_str()), ("NumberOfBytes", &limit)], wrapping.as_slice()].concat();
            let made = kms.ok("GenerateAndExportDataKey", &params);
            assert_eq!(names(&made), ["KeyId", "KeyVersionId", "CiphertextBlob", "ExportedDataKey"]);
            assert_eq!([&made["KeyId"], &made["KeyVersionId"]], [key.as_str(), version.as_str()]);
            let blob = text(&made, "/CiphertextBlob");
            let data_key = text(&kms.ok("Decrypt", &[("CiphertextBlob", &blob)]), "/Plaintext");
            assert_eq!(STANDARD.decode(&data_key).unwrap().len().to_string(), limit);
            assert_eq!(received(&kms, &pair, algorithm, &text(&made, "/ExportedDataKey")), data_key);

            let params = [&[("CiphertextBlob", blob.as_str())], wrapping.as_slice()].concat();
            let exported = kms.ok("ExportDataKey", &params);
            assert_eq!(names(&exported), ["KeyId", "KeyVersionId", "ExportedDataKey"]);
            assert_eq!([&exported["KeyId"], &exported["KeyVersionId"]], [key.as_str(), version.as_str()]);
            assert_eq!(received(&kms, &pair, algorithm, &text(&exported, "/ExportedDataKey")), data_key);
        }
    }
}

#[test]
fn a_data_key_that_the_public_key_cannot_take_is_refused() {
    let kms = Kms::new();
    let key = kms.create_key();
    let (_, pem) = receiver(&kms, "RSA_2048");
    let public_key = STANDARD.encode(pem);
    for (spec, algorithm, limit) in &WRAPPINGS[..2] {
        let wrapping =
            [("PublicKeyBlob", public_key.as_str()), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
        let too_long = (limit + 1).to_string();
        let params = [&[("KeyId", key.as_str()), ("NumberOfBytes", &too_long)], wrapping.as_slice()].concat();
        let error = kms.ask("GenerateAndExportDataKey", &params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"));
        assert_eq!(error.message, "The specified parameter \"NumberOfBytes\" is not valid.");
        let made = kms.ok("GenerateDataKey", &[("KeyId", &key), ("NumberOfBytes", &too_long)]);
        // A text that is no base64 is no data key.
        for blob in [text(&made, "/CiphertextBlob"), kms.encrypt(&key, "not base64!")] {
            let params = [&[("CiphertextBlob", blob.as_str())], wrapping.as_slice()].concat();
            let error = kms.ask("ExportDataKey", &params).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"));
            assert_eq!(error.message, "The specified parameter \"CiphertextBlob\" is not valid.");
        }
    }
}

#[test]
fn public_keys_have_to_be_what_they_are_said_to_be() {
    let kms = Kms::new();
    let key = kms.create_key();
    let blob = text(&kms.ok("GenerateDataKey", &[("KeyId", &key)]), "/CiphertextBlob");
    let [rsa, larger, sm2] = ["RSA_2048", "RSA_3072", "EC_SM2"].map(|spec| STANDARD.encode(receiver(&kms, spec).1));
    let signer = kms.create_versioned("EC_P256", "SIGN/VERIFY");
    let p256 = STANDARD.encode(text(&kms.ok("GetPublicKey", &signer.params()), "/PublicKey"));
    let garbage = STANDARD.encode("garbage");
    let cases = [
        (&sm2, "RSA_2048", "RSAES_OAEP_SHA_256", "PublicKeyBlob"),
        (&larger, "RSA_2048", "RSAES_OAEP_SHA_256", "PublicKeyBlob"),
        (&rsa, "EC_SM2", "SM2PKE", "PublicKeyBlob"),
        (&p256, "EC_SM2", "SM2PKE", "PublicKeyBlob"),
        (&p256, "RSA_2048", "RSAES_OAEP_SHA_1", "PublicKeyBlob"),
        (&garbage, "RSA_2048", "RSAES_OAEP_SHA_1", "PublicKeyBlob"),
        (&garbage, "EC_SM2", "SM2PKE", "PublicKeyBlob"),
        (&"not base64!".to_owned(), "EC_SM2", "SM2PKE", "PublicKeyBlob"),
        (&rsa, "RSA_2048", "SM2PKE", "WrappingAlgorithm"),
        (&sm2, "EC_SM2", "RSAES_OAEP_SHA_1", "WrappingAlgorithm"),
        (&rsa, "RSA_2048", "RSAES_PKCS1_V1_5", "WrappingAlgorithm"),
        (&larger, "RSA_3072", "RSAES_OAEP_SHA_1", "WrappingKeySpec"),
    ];
    for (public_key, spec, algorithm, parameter) in cases {
        let wrapping =
            [("PublicKeyBlob", public_key.as_str()), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
        for (action, source) in
            [("GenerateAndExportDataKey", ("KeyId", &key)), ("ExportDataKey", ("CiphertextBlob", &blob))]
        {
            let source = (source.0, source.1.as_str());
            let error = kms.ask(action, &[&[source], wrapping.as_slice()].concat()).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{action} {spec} {algorithm}");
            assert_eq!(error.message, format!("The specified parameter \"{parameter}\" is not valid."));
        }
    }
}

#[test]
fn exports_ask_for_the_context_the_key_and_its_state() {
    let kms = Kms::new();
    let key = kms.create_key();
    let context = ("EncryptionContext", r#"{"a":"1"}"#);
    let (_, pem) = receiver(&kms, "EC_SM2");
    let public_key = STANDARD.encode(pem);
    let wrapping =
        [("PublicKeyBlob", public_key.as_str()), ("WrappingKeySpec", "EC_SM2"), ("WrappingAlgorithm", "SM2PKE")];
    let generate = |rest: &[(&str, &str)]| kms.ask("GenerateAndExportDataKey", &[&wrapping, rest].concat());
    let blob = text(&generate(&[("KeyId", &key), context]).unwrap(), "/CiphertextBlob");
    let export = |rest: &[(&str, &str)]| kms.ask("ExportDataKey", &[&wrapping, rest].concat());
    let code = |outcome: Result<_, Box<kms_cli::wire::ApiError>>| {
        let error = outcome.unwrap_err();
        (error.status, error.code)
    };
    let source = ("CiphertextBlob", blob.as_str());
    assert!(export(&[source, context]).is_ok());
    assert_eq!(code(export(&[source])), refusal(400, "InvalidParameter"));
    assert_eq!(code(export(&[("CiphertextBlob", "AAAA")])), refusal(400, "InvalidParameter"));
    assert_eq!(code(generate(&[("KeyId", "x")])), refusal(404, "Forbidden.KeyNotFound"));
    let dry = ("DryRun", "true");
    assert_eq!(code(export(&[source, context, dry])), refusal(400, "DryRunOperationError"));
    assert_eq!(code(generate(&[("KeyId", &key), dry])), refusal(400, "DryRunOperationError"));
    assert_eq!(code(export(&[source, dry])), refusal(400, "ValidationError"));
    let pair = kms.create_versioned("EC_SM2", "ENCRYPT/DECRYPT");
    assert_eq!(code(generate(&[("KeyId", &pair.key)])), refusal(400, "UnsupportedOperation"));
    kms.ok("DisableKey", &[("KeyId", &key)]);
    assert_eq!(code(export(&[source, context])), refusal(409, "Rejected.Disabled"));
    assert_eq!(code(generate(&[("KeyId", &key)])), refusal(409, "Rejected.Disabled"));
}
