//! Pairs: encryption, signatures and public keys.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256K1_SHA256_ASN1, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256,
    VerificationAlgorithm,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use sm2::PublicKey;
use sm2::dsa::signature::Verifier;
use sm2::dsa::{Signature, VerifyingKey};
use sm2::pkcs8::DecodePublicKey;

use crate::material::{Versioned, encrypt, spki};
use crate::sm2_digest::sm2_digest;
use crate::support::{Kms, names, refusal, text};

const ENCRYPT: &str = "ENCRYPT/DECRYPT";
const SIGN: &str = "SIGN/VERIFY";

/// Which keys encrypt how, and how many bytes at most (behaviour §8.1). RSA_4096 follows from the formula of OAEP.
const LIMITS: [(&str, &[(&str, usize)]); 4] = [
    ("RSA_2048", &[("RSAES_OAEP_SHA_256", 190), ("RSAES_OAEP_SHA_1", 214)]),
    ("RSA_3072", &[("RSAES_OAEP_SHA_256", 318), ("RSAES_OAEP_SHA_1", 342)]),
    ("RSA_4096", &[("RSAES_OAEP_SHA_256", 446), ("RSAES_OAEP_SHA_1", 470)]),
    ("EC_SM2", &[("SM2PKE", 6047)]),
];

fn with<'a>(versioned: &'a Versioned, rest: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&versioned.params(), rest].concat()
}

#[test]
fn pairs_encrypt_up_to_their_limit_and_decrypt() {
    let kms = Kms::new();
    for (spec, algorithms) in LIMITS {
        let pair = kms.create_versioned(spec, ENCRYPT);
        for (algorithm, limit) in algorithms {
            let algorithm = ("Algorithm", *algorithm);
            for length in [1, *limit] {
                let plaintext = STANDARD.encode(vec![0xa5; length]);
                let answer = kms.ok("AsymmetricEncrypt", &with(&pair, &[algorithm, ("Plaintext", &plaintext)]));
                assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "CiphertextBlob"]);
                let ids = [text(&answer, "/KeyId"), text(&answer, "/KeyVersionId")];
                assert_eq!(ids, [pair.key.clone(), pair.version.clone()]);
                let blob = text(&answer, "/CiphertextBlob");
                let answer = kms.ok("AsymmetricDecrypt", &with(&pair, &[algorithm, ("CiphertextBlob", &blob)]));
                assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "Plaintext"]);
                assert_eq!(answer["KeyVersionId"], pair.version.as_str());
                assert_eq!(answer["Plaintext"], plaintext, "{spec} {algorithm:?} {length}");
                if let Some(bits) = spec.strip_prefix("RSA_") {
                    let modulus = bits.parse::<usize>().unwrap() / 8;
                    assert_eq!(STANDARD.decode(&blob).unwrap().len(), modulus);
                }
            }
            let too_long = STANDARD.encode(vec![0; limit + 1]);
            let error = kms.ask("AsymmetricEncrypt", &with(&pair, &[algorithm, ("Plaintext", &too_long)]));
            let error = error.unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{spec} {algorithm:?}");
            assert_eq!(error.message, "The specified parameter \"Plaintext\" is not valid.");
        }
    }
}

#[test]
fn what_others_encrypt_to_the_public_key_can_be_decrypted() {
    let kms = Kms::new();
    for (spec, algorithms) in [LIMITS[0], LIMITS[3]] {
        let pair = kms.create_versioned(spec, ENCRYPT);
        let public_key = spki(&text(&kms.ok("GetPublicKey", &pair.params()), "/PublicKey"));
        for (algorithm, _) in algorithms {
            let blob = STANDARD.encode(encrypt(algorithm, &public_key, b"from outside"));
            let params = [("Algorithm", *algorithm), ("CiphertextBlob", &blob)];
            let answer = kms.ok("AsymmetricDecrypt", &with(&pair, &params));
            assert_eq!(answer["Plaintext"], STANDARD.encode("from outside"), "{algorithm}");
        }
    }
}

#[test]
fn a_ciphertext_that_does_not_open_is_refused() {
    let kms = Kms::new();
    for (spec, algorithms) in [LIMITS[0], LIMITS[3]] {
        let [pair, other] = [(); 2].map(|()| kms.create_versioned(spec, ENCRYPT));
        let algorithm = ("Algorithm", algorithms[0].0);
        let answer = kms.ok("AsymmetricEncrypt", &with(&pair, &[algorithm, ("Plaintext", "eA==")]));
        let blob = text(&answer, "/CiphertextBlob");
        let mut damaged = STANDARD.decode(&blob).unwrap();
        *damaged.last_mut().unwrap() ^= 1;
        let short = STANDARD.encode(&damaged[..damaged.len() - 1]);
        let damaged = STANDARD.encode(&damaged);
        for (key, blob) in [(&other, &blob), (&pair, &damaged), (&pair, &short), (&pair, &"not base64!".to_owned())] {
            let error = kms.ask("AsymmetricDecrypt", &with(key, &[algorithm, ("CiphertextBlob", blob)])).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{spec} {blob:.20}");
            assert_eq!(error.message, "The specified parameter \"CiphertextBlob\" is not valid.");
        }
        let refused = kms.refused("AsymmetricEncrypt", &with(&pair, &[algorithm, ("Plaintext", "not base64!")]));
        assert_eq!(refused, refusal(400, "InvalidParameter"));
    }
}

/// Makes a signature and gives it in base64.
fn sign(kms: &Kms, pair: &Versioned, algorithm: &str, digest: &[u8]) -> String {
    let digest = STANDARD.encode(digest);
    let answer = kms.ok("AsymmetricSign", &with(pair, &[("Algorithm", algorithm), ("Digest", &digest)]));
    assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "Value"]);
    assert_eq!([&answer["KeyId"], &answer["KeyVersionId"]], [pair.key.as_str(), pair.version.as_str()]);
    text(&answer, "/Value")
}

fn verify(kms: &Kms, pair: &Versioned, algorithm: &str, digest: &[u8], signature: &str) -> bool {
    let digest = STANDARD.encode(digest);
    let params = [("Algorithm", algorithm), ("Digest", &digest), ("Value", signature)];
    let answer = kms.ok("AsymmetricVerify", &with(pair, &params));
    assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "Value"]);
    answer["Value"].as_bool().unwrap()
}

#[test]
fn a_digest_is_signed_as_it_is() {
    let kms = Kms::new();
    let message = b"to be signed";
    let algorithms: [(&str, &str, &dyn VerificationAlgorithm); 6] = [
        ("RSA_2048", "RSA_PSS_SHA_256", &RSA_PSS_2048_8192_SHA256),
        ("RSA_2048", "RSA_PKCS1_SHA_256", &RSA_PKCS1_2048_8192_SHA256),
        ("RSA_3072", "RSA_PSS_SHA_256", &RSA_PSS_2048_8192_SHA256),
        ("RSA_3072", "RSA_PKCS1_SHA_256", &RSA_PKCS1_2048_8192_SHA256),
        ("EC_P256", "ECDSA_SHA_256", &ECDSA_P256_SHA256_ASN1),
        ("EC_P256K", "ECDSA_SHA_256", &ECDSA_P256K1_SHA256_ASN1),
    ];
    for (spec, algorithm, outside) in algorithms {
        let pair = kms.create_versioned(spec, SIGN);
        let public_key = spki(&text(&kms.ok("GetPublicKey", &pair.params()), "/PublicKey"));
        let signature = STANDARD.decode(sign(&kms, &pair, algorithm, &Sha256::digest(message))).unwrap();
        // Whoever verifies hashes the message once.
        let verified = verify_outside(outside, &public_key, message, &signature);
        assert!(verified, "{spec} {algorithm}");
        if let Some(bits) = spec.strip_prefix("RSA_") {
            assert_eq!(signature.len(), bits.parse::<usize>().unwrap() / 8);
        }
    }
}

fn verify_outside(algorithm: &dyn VerificationAlgorithm, spki: &[u8], message: &[u8], signature: &[u8]) -> bool {
    algorithm.verify_sig(spki, message, signature).is_ok()
}

#[test]
fn sm2_signs_the_digest_that_the_caller_made_with_the_public_key() {
    let kms = Kms::new();
    let pair = kms.create_versioned("EC_SM2", SIGN);
    let public_key = spki(&text(&kms.ok("GetPublicKey", &pair.params()), "/PublicKey"));
    let public_key = PublicKey::from_public_key_der(&public_key).unwrap();
    for signer in ["1234567812345678", "someone@example.org"] {
        let signature = STANDARD.decode(sign(&kms, &pair, "SM2DSA", &sm2_digest(signer, &public_key, b"hello")));
        let signature = Signature::from_der(&signature.unwrap()).unwrap();
        let outside = VerifyingKey::new(signer, public_key).unwrap();
        assert!(outside.verify(b"hello", &signature).is_ok(), "{signer}");
        assert!(outside.verify(b"hallo", &signature).is_err(), "{signer}");
    }
}

#[test]
fn a_signature_is_true_for_its_digest_and_key_alone() {
    let kms = Kms::new();
    let algorithms = [
        ("RSA_2048", "RSA_PSS_SHA_256"),
        ("RSA_2048", "RSA_PKCS1_SHA_256"),
        ("EC_P256", "ECDSA_SHA_256"),
        ("EC_P256K", "ECDSA_SHA_256"),
        ("EC_SM2", "SM2DSA"),
    ];
    for (spec, algorithm) in algorithms {
        let [pair, other] = [(); 2].map(|()| kms.create_versioned(spec, SIGN));
        let digest = [7; 32];
        let signature = sign(&kms, &pair, algorithm, &digest);
        assert!(verify(&kms, &pair, algorithm, &digest, &signature), "{algorithm}");
        assert!(!verify(&kms, &other, algorithm, &digest, &signature), "{algorithm}");
        assert!(!verify(&kms, &pair, algorithm, &[8; 32], &signature), "{algorithm}");
        let mut damaged = STANDARD.decode(&signature).unwrap();
        *damaged.last_mut().unwrap() ^= 1;
        assert!(!verify(&kms, &pair, algorithm, &digest, &STANDARD.encode(&damaged)), "{algorithm}");
        assert!(!verify(&kms, &pair, algorithm, &digest, "AAAA"), "{algorithm}");
    }
}

#[test]
fn rsa_signatures_of_the_two_schemes_are_not_interchangeable() {
    let kms = Kms::new();
    let pair = kms.create_versioned("RSA_2048", SIGN);
    let [pss, pkcs1] = ["RSA_PSS_SHA_256", "RSA_PKCS1_SHA_256"].map(|algorithm| sign(&kms, &pair, algorithm, &[1; 32]));
    assert!(!verify(&kms, &pair, "RSA_PSS_SHA_256", &[1; 32], &pkcs1));
    assert!(!verify(&kms, &pair, "RSA_PKCS1_SHA_256", &[1; 32], &pss));
    // The one is random, the other is not.
    assert_ne!(sign(&kms, &pair, "RSA_PSS_SHA_256", &[1; 32]), pss);
    assert_eq!(sign(&kms, &pair, "RSA_PKCS1_SHA_256", &[1; 32]), pkcs1);
}

#[test]
fn a_digest_has_32_bytes() {
    let kms = Kms::new();
    for (spec, algorithm) in [("EC_P256", "ECDSA_SHA_256"), ("EC_SM2", "SM2DSA")] {
        let pair = kms.create_versioned(spec, SIGN);
        let lengths = [1, 20, 31, 33, 48, 64].map(|length| STANDARD.encode(vec![1; length]));
        for digest in lengths.iter().map(String::as_str).chain(["not base64!"]) {
            for action in ["AsymmetricSign", "AsymmetricVerify"] {
                let params = [("Algorithm", algorithm), ("Digest", digest), ("Value", "AAAA")];
                let error = kms.ask(action, &with(&pair, &params)).unwrap_err();
                assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{action} {digest}");
                assert_eq!(error.message, "The specified parameter \"Digest\" is not valid.");
            }
        }
        let digest = STANDARD.encode([1; 32]);
        let params = [("Algorithm", algorithm), ("Digest", &digest), ("Value", "not base64!")];
        assert_eq!(kms.refused("AsymmetricVerify", &with(&pair, &params)), refusal(400, "InvalidParameter"));
    }
}

/// The four actions with what they need besides a key, so that only the key can be wrong.
fn calls<'a>(encryption: &'a str, signature: &'a str, digest: &'a str) -> [(&'a str, Vec<(&'a str, &'a str)>); 4] {
    [
        ("AsymmetricEncrypt", vec![("Algorithm", encryption), ("Plaintext", "eA==")]),
        ("AsymmetricDecrypt", vec![("Algorithm", encryption), ("CiphertextBlob", "eA==")]),
        ("AsymmetricSign", vec![("Algorithm", signature), ("Digest", digest)]),
        ("AsymmetricVerify", vec![("Algorithm", signature), ("Digest", digest), ("Value", "eA==")]),
    ]
}

#[test]
fn wrong_usages_and_algorithms_have_their_codes() {
    let kms = Kms::new();
    let digest = STANDARD.encode([1; 32]);
    let unsupported = refusal(400, "UnsupportedOperation");
    let rejected = refusal(400, "Rejected.UnsupportedOperation");
    let invalid = refusal(400, "InvalidParameter");
    let cases = [
        ("RSA_2048", SIGN, "RSAES_OAEP_SHA_256", "RSA_PSS_SHA_256", [Some(&rejected), None]),
        ("RSA_2048", SIGN, "SM2PKE", "ECDSA_SHA_256", [Some(&rejected), Some(&invalid)]),
        ("RSA_2048", ENCRYPT, "SM2PKE", "RSA_PSS_SHA_256", [Some(&rejected), Some(&unsupported)]),
        ("EC_SM2", ENCRYPT, "RSAES_OAEP_SHA_1", "SM2DSA", [Some(&rejected), Some(&unsupported)]),
        ("EC_SM2", SIGN, "SM2PKE", "ECDSA_SHA_256", [Some(&rejected), Some(&invalid)]),
        ("EC_P256", SIGN, "RSAES_OAEP_SHA_256", "SM2DSA", [Some(&rejected), Some(&invalid)]),
        ("EC_P256K", SIGN, "SM2PKE", "RSA_PKCS1_SHA_256", [Some(&rejected), Some(&invalid)]),
        ("Aliyun_AES_256", ENCRYPT, "RSAES_OAEP_SHA_256", "ECDSA_SHA_256", [Some(&rejected), Some(&unsupported)]),
        (
            "HMAC_SHA_256",
            "GENERATE/VERIFY_MAC",
            "RSAES_OAEP_SHA_256",
            "ECDSA_SHA_256",
            [Some(&rejected), Some(&unsupported)],
        ),
    ];
    for (spec, usage, encryption, signature, [encrypting, signing]) in cases {
        let pair = kms.create_versioned(spec, usage);
        let expected = [encrypting, encrypting, signing, signing];
        for ((action, params), expected) in calls(encryption, signature, &digest).into_iter().zip(expected) {
            if let Some(expected) = expected {
                assert_eq!(kms.refused(action, &with(&pair, &params)), *expected, "{action} on {spec} for {usage}");
            }
        }
        // The key is refused for what it is before it is for its state.
        kms.ok("DisableKey", &[("KeyId", &pair.key)]);
        assert_eq!(
            kms.refused("AsymmetricEncrypt", &with(&pair, &calls(encryption, signature, &digest)[0].1)),
            rejected
        );
    }
    let pair = kms.create_versioned("EC_P256", SIGN);
    for (action, params) in calls("RSAES_PKCS1_V1_5", "RSA_PSS_SHA_1", &digest) {
        assert_eq!(kms.refused(action, &with(&pair, &params)), invalid, "{action} knows no such algorithm");
    }
}

#[test]
fn the_version_must_be_one_of_the_key() {
    let kms = Kms::new();
    let [pair, other] = [(); 2].map(|()| kms.create_versioned("EC_P256", SIGN));
    let digest = STANDARD.encode([1; 32]);
    let calls = calls("RSAES_OAEP_SHA_256", "ECDSA_SHA_256", &digest);
    for (action, params) in calls.into_iter().chain([("GetPublicKey", Vec::new())]) {
        for version in [other.version.as_str(), "x", "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"] {
            let named = [("KeyId", pair.key.as_str()), ("KeyVersionId", version)];
            let error = kms.ask(action, &[&named, params.as_slice()].concat()).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (404, "Forbidden.KeyVersionNotFound"), "{action}");
            assert_eq!(error.message, "The specified Key version is not found.");
        }
        let unversioned = [&[("KeyId", pair.key.as_str())], params.as_slice()].concat();
        assert_eq!(kms.refused(action, &unversioned), refusal(400, "MissingParameter"), "{action}");
        let unknown = [&[("KeyId", "x"), ("KeyVersionId", &pair.version)], params.as_slice()].concat();
        assert_eq!(kms.refused(action, &unknown), refusal(404, "Forbidden.KeyNotFound"), "{action}");
        let unknown = [&[("KeyId", "alias/x"), ("KeyVersionId", &pair.version)], params.as_slice()].concat();
        assert_eq!(kms.refused(action, &unknown), refusal(404, "Forbidden.AliasNotFound"), "{action}");
    }
}

#[test]
fn a_pair_can_be_named_by_alias_and_arn() {
    let kms = Kms::new();
    let pair = kms.create_versioned("EC_P256", SIGN);
    kms.ok("CreateAlias", &[("KeyId", &pair.key), ("AliasName", "alias/signer")]);
    let pem = text(&kms.ok("GetPublicKey", &pair.params()), "/PublicKey");
    for name in ["alias/signer", &kms.key_arn(&pair.key)] {
        let answer = kms.ok("GetPublicKey", &[("KeyId", name), ("KeyVersionId", &pair.version)]);
        assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "PublicKey"]);
        assert_eq!(answer["KeyId"], pair.key.as_str());
        assert_eq!(answer["PublicKey"], pem);
    }
}

#[test]
fn public_keys_are_pem_and_say_their_kind() {
    let kms = Kms::new();
    // The beginning of each SubjectPublicKeyInfo: the algorithm, and the curve where there is one.
    let kinds = [
        ("RSA_2048", ENCRYPT, "300d06092a864886f70d0101010500"),
        ("EC_P256", SIGN, "301306072a8648ce3d020106082a8648ce3d030107"),
        ("EC_P256K", SIGN, "301006072a8648ce3d020106052b8104000a"),
        ("EC_SM2", SIGN, "301306072a8648ce3d020106082a811ccf5501822d"),
    ];
    for (spec, usage, algorithm) in kinds {
        let pair = kms.create_versioned(spec, usage);
        let der = spki(&text(&kms.ok("GetPublicKey", &pair.params()), "/PublicKey"));
        let hex: String = der.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(hex[4..].starts_with(algorithm) || hex[8..].starts_with(algorithm), "{spec}: {hex:.80}");
    }
}

#[test]
fn only_pairs_have_a_public_key() {
    let kms = Kms::new();
    for (spec, usage) in [("Aliyun_AES_256", ENCRYPT), ("HMAC_SHA_256", "GENERATE/VERIFY_MAC")] {
        let key = kms.create_versioned(spec, usage);
        assert_eq!(kms.refused("GetPublicKey", &key.params()), refusal(400, "InvalidParameter"), "{spec}");
    }
}

#[test]
fn a_pair_works_in_no_state_but_enabled() {
    let kms = Kms::new();
    let digest = STANDARD.encode([1; 32]);
    for (usage, actions) in [(ENCRYPT, 0..2), (SIGN, 2..4)] {
        let pair = kms.create_versioned("EC_SM2", usage);
        let calls = calls("SM2PKE", "SM2DSA", &digest);
        let calls: Vec<_> = calls[actions].iter().cloned().chain([("GetPublicKey", Vec::new())]).collect();
        kms.ok("DisableKey", &[("KeyId", &pair.key)]);
        for (action, params) in &calls {
            assert_eq!(kms.refused(action, &with(&pair, params)), refusal(409, "Rejected.Disabled"), "{action}");
        }
        kms.ok("ScheduleKeyDeletion", &[("KeyId", &pair.key), ("PendingWindowInDays", "7")]);
        for (action, params) in &calls {
            assert_eq!(kms.refused(action, &with(&pair, params)), refusal(409, "Rejected.PendingDeletion"), "{action}");
        }
    }
}

#[test]
fn dry_runs_of_pairs_never_succeed() {
    let kms = Kms::new();
    let [inbox, signer] = [ENCRYPT, SIGN].map(|usage| kms.create_versioned("EC_SM2", usage));
    let digest = STANDARD.encode([1; 32]);
    let answer = kms.ok("AsymmetricEncrypt", &with(&inbox, &[("Algorithm", "SM2PKE"), ("Plaintext", "eA==")]));
    let blob = text(&answer, "/CiphertextBlob");
    let mut calls: Vec<_> =
        calls("SM2PKE", "SM2DSA", &digest).into_iter().chain([("GetPublicKey", Vec::new())]).collect();
    calls[1].1 = vec![("Algorithm", "SM2PKE"), ("CiphertextBlob", &blob)];
    let dry = ("DryRun", "true");
    for ((action, params), key) in calls.iter().zip([&inbox, &inbox, &signer, &signer, &signer]) {
        assert!(kms.ask(action, &with(key, params)).is_ok(), "{action}");
        let refused = kms.refused(action, &[with(key, params), vec![dry]].concat());
        assert_eq!(refused, refusal(400, "DryRunOperationError"), "{action}");
    }
    let wrong = with(&signer, &[("Algorithm", "SM2DSA"), ("Digest", "AAAA"), dry]);
    assert_eq!(kms.refused("AsymmetricSign", &wrong), refusal(400, "ValidationError"));
}

#[test]
fn an_attested_recipient_of_a_pair_is_not_silently_ignored() {
    let kms = Kms::new();
    let pair = kms.create_versioned("EC_SM2", ENCRYPT);
    let params = with(&pair, &[("Algorithm", "SM2PKE"), ("CiphertextBlob", "eA=="), ("Recipient", "{}")]);
    assert_eq!(kms.refused("AsymmetricDecrypt", &params), refusal(400, "UnsupportedOperation"));
}

#[test]
fn answers_about_signatures_are_booleans_in_xml_too() {
    let kms = Kms::new();
    let pair = kms.create_versioned("EC_P256", SIGN);
    let digest = STANDARD.encode([1; 32]);
    let params = with(&pair, &[("Algorithm", "ECDSA_SHA_256"), ("Digest", &digest), ("Value", "AAAA")]);
    assert_eq!(kms.ok("AsymmetricVerify", &params)["Value"], Value::Bool(false));
    let response = kms.send(&kms.request("AsymmetricVerify", &[params, vec![("Format", "XML")]].concat()));
    let body = std::str::from_utf8(&response.body).unwrap();
    assert!(body.contains("<Value>false</Value>"), "{body}");
}
