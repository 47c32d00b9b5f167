//! ReEncrypt: from one key to another without showing the plaintext.

use crate::material::Versioned;
use crate::support::{Kms, names, refusal, text};

const SOURCE: (&str, &str) = ("SourceEncryptionContext", r#"{"from":"1"}"#);
const DESTINATION: (&str, &str) = ("DestinationEncryptionContext", r#"{"to":"2"}"#);

#[test]
fn a_ciphertext_moves_to_another_key_and_context() {
    let kms = Kms::new();
    let [source, destination] = [(); 2].map(|()| kms.create_key());
    kms.ok("CreateAlias", &[("KeyId", &destination), ("AliasName", "alias/new")]);
    let context = ("EncryptionContext", SOURCE.1);
    let encrypted = kms.ok("Encrypt", &[("KeyId", &source), ("Plaintext", "hello"), context]);
    let blob = text(&encrypted, "/CiphertextBlob");
    for destination_name in ["alias/new", &destination, &kms.key_arn(&destination)] {
        let params = [("CiphertextBlob", blob.as_str()), ("DestinationKeyId", destination_name), SOURCE, DESTINATION];
        let answer = kms.ok("ReEncrypt", &params);
        assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "CiphertextBlob"]);
        // The ids are those that decrypted.
        assert_eq!([&answer["KeyId"], &answer["KeyVersionId"]], [&encrypted["KeyId"], &encrypted["KeyVersionId"]]);
        let moved = text(&answer, "/CiphertextBlob");
        let decrypted = kms.ok("Decrypt", &[("CiphertextBlob", &moved), ("EncryptionContext", DESTINATION.1)]);
        assert_eq!(decrypted["KeyId"], destination.as_str());
        assert_eq!(decrypted["Plaintext"], "hello");
        assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &moved), context]), refusal(400, "InvalidParameter"));
    }
    // Both contexts may be missing, and both keys may be the same.
    let bare = kms.encrypt(&source, "bare");
    let answer = kms.ok("ReEncrypt", &[("CiphertextBlob", &bare), ("DestinationKeyId", &source)]);
    let moved = text(&answer, "/CiphertextBlob");
    assert_ne!(moved, bare);
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &moved)])["Plaintext"], "bare");
}

#[test]
fn wrong_sources_and_contexts_are_refused() {
    let kms = Kms::new();
    let key = kms.create_key();
    let blob = text(
        &kms.ok("Encrypt", &[("KeyId", &key), ("Plaintext", "x"), ("EncryptionContext", SOURCE.1)]),
        "/CiphertextBlob",
    );
    let invalid = |params: &[(&str, &str)], parameter: &str| {
        let error = kms.ask("ReEncrypt", params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{params:?}");
        assert_eq!(error.message, format!("The specified parameter \"{parameter}\" is not valid."));
    };
    let [source, destination] = [("CiphertextBlob", blob.as_str()), ("DestinationKeyId", key.as_str())];
    invalid(&[source, destination], "CiphertextBlob");
    invalid(&[source, destination, DESTINATION], "CiphertextBlob");
    invalid(&[("CiphertextBlob", "AAAA"), destination], "CiphertextBlob");
    invalid(&[source, destination, ("SourceEncryptionContext", "[]")], "SourceEncryptionContext");
    invalid(&[source, destination, SOURCE, ("DestinationEncryptionContext", "[]")], "DestinationEncryptionContext");
    let unknown = [source, ("DestinationKeyId", "x"), SOURCE];
    assert_eq!(kms.refused("ReEncrypt", &unknown), refusal(404, "Forbidden.KeyNotFound"));
    let unknown = [source, ("DestinationKeyId", "alias/x"), SOURCE];
    assert_eq!(kms.refused("ReEncrypt", &unknown), refusal(404, "Forbidden.AliasNotFound"));
    let elsewhere = Kms::new();
    let other = elsewhere.create_key();
    let refused = elsewhere.refused("ReEncrypt", &[source, ("DestinationKeyId", &other), SOURCE]);
    assert_eq!(refused, refusal(404, "Forbidden.KeyNotFound"));
}

/// Encrypts one byte to a pair.
fn to_pair(kms: &Kms, pair: &Versioned, algorithm: &str) -> String {
    let params = [&pair.params(), [("Algorithm", algorithm), ("Plaintext", "eA==")].as_slice()].concat();
    text(&kms.ok("AsymmetricEncrypt", &params), "/CiphertextBlob")
}

#[test]
fn what_was_encrypted_to_a_pair_moves_to_a_symmetric_key() {
    let kms = Kms::new();
    let destination = kms.create_key();
    for (spec, algorithm) in
        [("RSA_2048", "RSAES_OAEP_SHA_256"), ("RSA_2048", "RSAES_OAEP_SHA_1"), ("EC_SM2", "SM2PKE")]
    {
        let pair = kms.create_versioned(spec, "ENCRYPT/DECRYPT");
        let blob = to_pair(&kms, &pair, algorithm);
        let params = [
            ("CiphertextBlob", blob.as_str()),
            ("DestinationKeyId", &destination),
            ("SourceKeyId", &pair.key),
            ("SourceKeyVersionId", &pair.version),
            ("SourceEncryptionAlgorithm", algorithm),
            DESTINATION,
        ];
        let answer = kms.ok("ReEncrypt", &params);
        assert_eq!([&answer["KeyId"], &answer["KeyVersionId"]], [pair.key.as_str(), pair.version.as_str()]);
        let moved = text(&answer, "/CiphertextBlob");
        let decrypted = kms.ok("Decrypt", &[("CiphertextBlob", &moved), ("EncryptionContext", DESTINATION.1)]);
        // The base64 that AsymmetricDecrypt would have given.
        assert_eq!(decrypted["Plaintext"], "eA==");
        // The three belong together.
        for left_out in 2..5 {
            let some: Vec<_> =
                params.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, one)| *one).collect();
            let error = kms.ask("ReEncrypt", &some).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "MissingParameter"));
            assert_eq!(error.message, format!("The parameter \"{}\" is needed but not provided.", params[left_out].0));
        }
    }
}

#[test]
fn a_pair_that_does_not_fit_its_ciphertext_is_refused() {
    let kms = Kms::new();
    let destination = kms.create_key();
    let [pair, other] = [(); 2].map(|()| kms.create_versioned("EC_SM2", "ENCRYPT/DECRYPT"));
    let signer = kms.create_versioned("EC_SM2", "SIGN/VERIFY");
    let blob = to_pair(&kms, &pair, "SM2PKE");
    let refused = |blob: &str, key: &str, version: &str, algorithm: &str| {
        let params = [
            ("CiphertextBlob", blob),
            ("DestinationKeyId", &destination),
            ("SourceKeyId", key),
            ("SourceKeyVersionId", version),
            ("SourceEncryptionAlgorithm", algorithm),
        ];
        kms.refused("ReEncrypt", &params)
    };
    let invalid = refusal(400, "InvalidParameter");
    assert_eq!(refused(&blob, &other.key, &other.version, "SM2PKE"), invalid);
    assert_eq!(refused("AAAA", &pair.key, &pair.version, "SM2PKE"), invalid);
    assert_eq!(refused(&blob, &pair.key, &pair.version, "ECDSA_SHA_256"), invalid);
    assert_eq!(refused(&blob, &pair.key, &other.version, "SM2PKE"), refusal(404, "Forbidden.KeyVersionNotFound"));
    assert_eq!(refused(&blob, "x", &pair.version, "SM2PKE"), refusal(404, "Forbidden.KeyNotFound"));
    let unsupported = refusal(400, "Rejected.UnsupportedOperation");
    assert_eq!(refused(&blob, &pair.key, &pair.version, "RSAES_OAEP_SHA_256"), unsupported);
    assert_eq!(refused(&blob, &signer.key, &signer.version, "SM2PKE"), unsupported);
    kms.ok("DisableKey", &[("KeyId", &pair.key)]);
    assert_eq!(refused(&blob, &pair.key, &pair.version, "SM2PKE"), refusal(409, "Rejected.Disabled"));
}

#[test]
fn both_keys_have_to_be_usable() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    let pair = kms.create_versioned("EC_SM2", "ENCRYPT/DECRYPT");
    let blob = kms.encrypt(&one, "x");
    let ask = |key: &str, rest: &[(&str, &str)]| {
        let params = [&[("CiphertextBlob", blob.as_str()), ("DestinationKeyId", key)], rest].concat();
        kms.ask("ReEncrypt", &params).map(|_| ()).map_err(|error| (error.status, error.code))
    };
    assert_eq!(ask(&two, &[]), Ok(()));
    assert_eq!(ask(&two, &[("DryRun", "true")]), Err(refusal(400, "DryRunOperationError")));
    assert_eq!(ask(&pair.key, &[]), Err(refusal(400, "UnsupportedOperation")));
    kms.ok("DisableKey", &[("KeyId", &two)]);
    assert_eq!(ask(&two, &[]), Err(refusal(409, "Rejected.Disabled")));
    assert_eq!(ask(&one, &[]), Ok(()));
    kms.ok("EnableKey", &[("KeyId", &two)]);
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &one), ("PendingWindowInDays", "7")]);
    assert_eq!(ask(&two, &[]), Err(refusal(409, "Rejected.PendingDeletion")));
}
