//! Message authentication codes.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::support::{Kms, names, refusal, text};

const ALGORITHMS: [(&str, usize); 5] =
    [("HMAC_SHA_224", 28), ("HMAC_SHA_256", 32), ("HMAC_SHA_384", 48), ("HMAC_SHA_512", 64), ("HMAC_SM3", 32)];

#[test]
fn a_code_is_true_for_its_message_and_key_alone() {
    let kms = Kms::new();
    let [message, other_message] = ["aGVsbG8=", "aGFsbG8="];
    for (algorithm, length) in ALGORITHMS {
        let [key, other] = [(); 2].map(|()| kms.create(&[("KeySpec", algorithm)]));
        let algorithm = ("Algorithm", algorithm);
        let answer = kms.ok("GenerateMac", &[("KeyId", &key), algorithm, ("Message", message)]);
        assert_eq!(names(&answer), ["KeyId", "Algorithm", "Mac"]);
        assert_eq!([&answer["KeyId"], &answer["Algorithm"]], [key.as_str(), algorithm.1]);
        let mac = text(&answer, "/Mac");
        let bytes = STANDARD.decode(&mac).unwrap();
        assert_eq!(bytes.len(), length);
        let verify = |key: &str, message: &str, mac: &str| {
            let answer = kms.ok("VerifyMac", &[("KeyId", key), algorithm, ("Message", message), ("Mac", mac)]);
            assert_eq!(names(&answer), ["KeyId", "Algorithm", "Value"]);
            answer["Value"].as_bool().unwrap()
        };
        assert!(verify(&key, message, &mac));
        assert!(!verify(&key, other_message, &mac));
        assert!(!verify(&other, message, &mac));
        let mut damaged = bytes.clone();
        damaged[length - 1] ^= 1;
        assert!(!verify(&key, message, &STANDARD.encode(&damaged)));
        assert!(!verify(&key, message, &STANDARD.encode(&bytes[..length / 2])));
        assert!(!verify(&key, message, &STANDARD.encode([bytes.as_slice(), b"x"].concat())));
    }
}

#[test]
fn a_code_needs_a_key_of_its_own_algorithm() {
    let kms = Kms::new();
    let sha = kms.create(&[("KeySpec", "HMAC_SHA_256")]);
    for action in ["GenerateMac", "VerifyMac"] {
        let call = |key: &str, algorithm: &str, message: &str, mac: &str| {
            let params = [("KeyId", key), ("Algorithm", algorithm), ("Message", message), ("Mac", mac)];
            kms.refused(action, &params)
        };
        for algorithm in ["HMAC_SHA_512", "HMAC_SM3", "HMAC_MD5"] {
            assert_eq!(call(&sha, algorithm, "eA==", "eA=="), refusal(400, "InvalidParameter"), "{algorithm}");
        }
        for spec in ["Aliyun_AES_256", "EC_P256"] {
            let key = kms.create(&[("KeySpec", spec)]);
            assert_eq!(call(&key, "HMAC_SHA_256", "eA==", "eA=="), refusal(400, "UnsupportedOperation"), "{spec}");
        }
        assert_eq!(call("x", "HMAC_SHA_256", "eA==", "eA=="), refusal(404, "Forbidden.KeyNotFound"));
        assert_eq!(call(&sha, "HMAC_SHA_256", "not base64!", "eA=="), refusal(400, "InvalidParameter"));
        assert_eq!(call(&sha, "HMAC_SHA_256", "", "eA=="), refusal(400, "MissingParameter"));
    }
    let params = [("KeyId", sha.as_str()), ("Algorithm", "HMAC_SHA_256"), ("Message", "eA=="), ("Mac", "not base64!")];
    assert_eq!(kms.refused("VerifyMac", &params), refusal(400, "InvalidParameter"));
}

#[test]
fn an_hmac_key_works_in_no_state_but_enabled() {
    let kms = Kms::new();
    let key = kms.create(&[("KeySpec", "HMAC_SM3")]);
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/mac")]);
    let params = [("KeyId", "alias/mac"), ("Algorithm", "HMAC_SM3"), ("Message", "eA=="), ("Mac", "eA==")];
    for action in ["GenerateMac", "VerifyMac"] {
        assert_eq!(kms.ok(action, &params)["KeyId"], key.as_str());
        let dry = [params.as_slice(), &[("DryRun", "true")]].concat();
        assert_eq!(kms.refused(action, &dry), refusal(400, "DryRunOperationError"));
    }
    let states = [("DisableKey", "Rejected.Disabled"), ("ScheduleKeyDeletion", "Rejected.PendingDeletion")];
    for (change, code) in states {
        kms.ok(change, &[("KeyId", &key), ("PendingWindowInDays", "7")]);
        for action in ["GenerateMac", "VerifyMac"] {
            assert_eq!(kms.refused(action, &params), refusal(409, code), "{action}");
        }
    }
}
