//! Key material that the caller brings.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::Duration;

use crate::material::encrypt;
use crate::support::{Kms, names, refusal, text};

const WRAPPINGS: [(&str, &str); 4] = [
    ("RSA_2048", "RSAES_PKCS1_V1_5"),
    ("RSA_2048", "RSAES_OAEP_SHA_1"),
    ("RSA_2048", "RSAES_OAEP_SHA_256"),
    ("EC_SM2", "SM2PKE"),
];

/// An import of wrapped material, perhaps with a time of expiry.
fn params<'a>(key: &'a str, wrapped: &'a (String, String), expiry: &'a str) -> [(&'a str, &'a str); 4] {
    [
        ("KeyId", key),
        ("EncryptedKeyMaterial", &wrapped.0),
        ("ImportToken", &wrapped.1),
        ("KeyMaterialExpireUnix", expiry),
    ]
}

/// Seconds since 1970, some days after the beginning of the test.
fn unix(kms: &Kms, days: i64) -> String {
    (kms.now + Duration::days(days)).timestamp().to_string()
}

#[test]
fn imported_material_encrypts_and_decrypts() {
    let kms = Kms::new();
    for (spec, length) in [("Aliyun_AES_256", 32), ("Aliyun_AES_192", 24), ("Aliyun_AES_128", 16), ("Aliyun_SM4", 16)] {
        let key = kms.create_external(spec);
        assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
        assert_eq!(
            kms.refused("Encrypt", &[("KeyId", &key), ("Plaintext", "x")]),
            refusal(409, "Rejected.PendingImport")
        );
        kms.import_bytes(&key, &vec![7; length]);
        assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
        assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "");
        let blob = kms.encrypt(&key, "hello");
        assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
    }
}

#[test]
fn material_can_be_wrapped_in_every_way() {
    let kms = Kms::new();
    for (spec, algorithm) in WRAPPINGS {
        let key = kms.create_external("Aliyun_AES_256");
        let params = [("KeyId", key.as_str()), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
        let answer = kms.ok("GetParametersForImport", &params);
        assert_eq!(names(&answer), ["KeyId", "ImportToken", "PublicKey", "TokenExpireTime"]);
        assert_eq!(answer["KeyId"], key.as_str());
        assert_eq!(answer["TokenExpireTime"], "2024-03-26T10:00:00Z");
        let public_key = STANDARD.decode(text(&answer, "/PublicKey")).unwrap();
        let wrapped = STANDARD.encode(encrypt(algorithm, &public_key, &[1; 32]));
        let import = (wrapped, text(&answer, "/ImportToken"));
        assert!(kms.ok("ImportKeyMaterial", &params_of(&key, &import)).is_empty());
        assert_eq!(kms.metadata(&key, "KeyState"), "Enabled", "{algorithm}");
    }
}

/// An import that says nothing about expiry.
fn params_of<'a>(key: &'a str, wrapped: &'a (String, String)) -> [(&'a str, &'a str); 3] {
    [("KeyId", key), ("EncryptedKeyMaterial", &wrapped.0), ("ImportToken", &wrapped.1)]
}

#[test]
fn every_call_gives_another_pair_and_token() {
    let kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    for (spec, algorithm) in [WRAPPINGS[2], WRAPPINGS[3]] {
        let params = [("KeyId", key.as_str()), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
        let [one, two] = [(); 2].map(|()| kms.ok("GetParametersForImport", &params));
        assert_ne!(one["ImportToken"], two["ImportToken"]);
        assert_ne!(one["PublicKey"], two["PublicKey"]);
    }
}

#[test]
fn wrapping_keys_and_algorithms_have_to_fit() {
    let kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    let software = kms.create(&[("Origin", "EXTERNAL")]);
    let invalid = |key: &str, spec: &str, algorithm: &str, parameter: &str| {
        let params = [("KeyId", key), ("WrappingKeySpec", spec), ("WrappingAlgorithm", algorithm)];
        let error = kms.ask("GetParametersForImport", &params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{spec} {algorithm}");
        assert_eq!(error.message, format!("The specified parameter \"{parameter}\" is not valid."));
    };
    invalid(&key, "RSA_2048", "SM2PKE", "WrappingAlgorithm");
    invalid(&key, "EC_SM2", "RSAES_OAEP_SHA_256", "WrappingAlgorithm");
    invalid(&key, "RSA_3072", "RSAES_OAEP_SHA_256", "WrappingKeySpec");
    // SM2 is for keys of the hardware module only.
    invalid(&software, "EC_SM2", "SM2PKE", "WrappingKeySpec");
    assert!(kms.ask("GetParametersForImport", &[("KeyId", &key), WRAPPING[0], WRAPPING[1]]).is_ok());
}

const WRAPPING: [(&str, &str); 2] = [("WrappingKeySpec", "RSA_2048"), ("WrappingAlgorithm", "RSAES_OAEP_SHA_256")];

#[test]
fn only_keys_of_external_origin_take_material() {
    let kms = Kms::new();
    let key = kms.create_key();
    let unsupported = refusal(400, "Unsupported.Origin");
    assert_eq!(kms.refused("GetParametersForImport", &[("KeyId", &key), WRAPPING[0], WRAPPING[1]]), unsupported);
    assert_eq!(kms.refused("DeleteKeyMaterial", &[("KeyId", &key)]), unsupported);
    let garbage = ("AAAA".to_owned(), "AAAA".to_owned());
    assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &garbage)), unsupported);
    // Only the id names the key here.
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/a")]);
    assert_eq!(kms.refused("DeleteKeyMaterial", &[("KeyId", "alias/a")]), refusal(400, "Unsupported.Alias"));
    assert_eq!(kms.refused("DeleteKeyMaterial", &[("KeyId", "x")]), refusal(404, "Forbidden.KeyNotFound"));
}

#[test]
fn material_of_the_wrong_length_or_wrapping_is_refused() {
    let kms = Kms::new();
    for (spec, wrong) in [("Aliyun_AES_256", [0, 16, 31, 33]), ("Aliyun_SM4", [0, 15, 17, 32])] {
        let key = kms.create_external(spec);
        for length in wrong {
            let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &vec![1; length]);
            let error = kms.ask("ImportKeyMaterial", &params_of(&key, &wrapped)).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "InvalidKeyMaterial"), "{spec} {length}");
            assert_eq!(error.message, "key material is invalid.");
        }
        // Wrapped for another algorithm than the token is for.
        let (_, token) = kms.wrapped(&key, "RSAES_OAEP_SHA_1", &[1; 32]);
        let (wrapped, _) = kms.wrapped(&key, "RSAES_OAEP_SHA_1", &[1; 32]);
        let mixed = (wrapped, token);
        assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &mixed)), refusal(400, "InvalidKeyMaterial"));
        for garbage in ["AAAA".to_owned(), STANDARD.encode([0; 256])] {
            let (_, token) = kms.wrapped(&key, "RSAES_PKCS1_V1_5", &[1; 32]);
            let import = (garbage, token);
            assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &import)), refusal(400, "InvalidKeyMaterial"));
        }
        let (_, token) = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
        let import = ("not base64!".to_owned(), token);
        assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &import)), refusal(400, "InvalidParameter"));
        assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
    }
}

#[test]
fn a_token_is_for_its_key_and_for_a_day() {
    let mut kms = Kms::new();
    let [key, other] = [(); 2].map(|()| kms.create_external("Aliyun_AES_256"));
    let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    let invalid = refusal(400, "InvalidImportToken");
    assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&other, &wrapped)), invalid);
    for token in ["AAAA".to_owned(), "not base64!".to_owned(), STANDARD.encode([0; 64])] {
        let import = (wrapped.0.clone(), token);
        let error = kms.ask("ImportKeyMaterial", &params_of(&key, &import)).unwrap_err();
        assert_eq!(
            (error.status, error.code, error.message.as_str()),
            (400, invalid.1.clone(), "import token is invalid.")
        );
    }
    // It can be used again and again.
    kms.pass(Duration::hours(24) - Duration::seconds(1));
    for _ in 0..2 {
        kms.ok("ImportKeyMaterial", &params_of(&key, &wrapped));
    }
    kms.pass(Duration::seconds(1));
    let error = kms.ask("ImportKeyMaterial", &params_of(&key, &wrapped)).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "ExpiredImportToken"));
    assert_eq!(error.message, "import token is expired.");
    // Still so after a new token was made, until nobody can remember it.
    kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &wrapped)), refusal(400, "ExpiredImportToken"));
    kms.pass(Duration::days(30));
    kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &wrapped)), invalid);
}

#[test]
fn only_the_first_material_can_be_imported_again() {
    let kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    kms.import_bytes(&key, &[1; 32]);
    let blob = kms.encrypt(&key, "hello");
    let other = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[2; 32]);
    assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &other)), refusal(400, "InvalidKeyMaterial"));
    for _ in 0..2 {
        assert!(kms.ok("DeleteKeyMaterial", &[("KeyId", &key)]).is_empty());
    }
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(409, "Rejected.PendingImport"));
    assert_eq!(kms.refused("ImportKeyMaterial", &params_of(&key, &other)), refusal(400, "InvalidKeyMaterial"));
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
    kms.import_bytes(&key, &[1; 32]);
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
}

#[test]
fn the_same_material_in_two_keys_makes_two_keys() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_external("Aliyun_AES_256"));
    kms.import_bytes(&one, &[1; 32]);
    kms.import_bytes(&two, &[1; 32]);
    let blob = kms.encrypt(&one, "x");
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["KeyId"], one.as_str());
    kms.ok("DisableKey", &[("KeyId", &one)]);
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(409, "Rejected.Disabled"));
}

#[test]
fn material_expires_by_the_clock_and_can_be_renewed() {
    let mut kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    kms.ok("ImportKeyMaterial", &params(&key, &wrapped, &unix(&kms, 10)));
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "2024-04-04T10:00:00Z");
    let blob = kms.encrypt(&key, "hello");
    // Imported again, it lasts longer, or for ever.
    kms.ok("ImportKeyMaterial", &params(&key, &wrapped, "0"));
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "");
    kms.ok("ImportKeyMaterial", &params(&key, &wrapped, &unix(&kms, 20)));
    kms.pass(Duration::days(20) - Duration::seconds(1));
    assert!(kms.ask("Decrypt", &[("CiphertextBlob", &blob)]).is_ok());
    kms.pass(Duration::seconds(1));
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(409, "Rejected.PendingImport"));
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "");
    kms.import_bytes(&key, &[1; 32]);
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "hello");
    kms.pass(Duration::days(1000));
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
}

#[test]
fn a_time_of_expiry_must_not_have_passed() {
    let kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    let past = (kms.now.timestamp() - 1).to_string();
    for wrong in [past.as_str(), "1", "-1", "x", "253402300800", "9999999999999999999"] {
        let error = kms.ask("ImportKeyMaterial", &params(&key, &wrapped, wrong)).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{wrong}");
        assert_eq!(error.message, "The specified parameter \"KeyMaterialExpireUnix\" is not valid.");
    }
    kms.ok("ImportKeyMaterial", &params(&key, &wrapped, "253402300799"));
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "9999-12-31T23:59:59Z");
}

#[test]
fn a_key_on_its_way_to_deletion_loses_its_material_but_not_its_date() {
    let kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    kms.ok("ImportKeyMaterial", &params_of(&key, &wrapped));
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    let refused = kms.refused("ImportKeyMaterial", &params_of(&key, &wrapped));
    assert_eq!(refused, refusal(409, "Rejected.StateModifiedFailed"));
    assert!(kms.ask("GetParametersForImport", &[("KeyId", &key), WRAPPING[0], WRAPPING[1]]).is_ok());
    kms.ok("DeleteKeyMaterial", &[("KeyId", &key)]);
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingDeletion");
    assert_eq!(kms.metadata(&key, "DeleteDate"), "2024-04-01T10:00:00Z");
    kms.ok("CancelKeyDeletion", &[("KeyId", &key)]);
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
}

#[test]
fn material_that_expires_on_the_way_to_deletion_is_gone_when_the_deletion_is_called_off() {
    let mut kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    kms.ok("ImportKeyMaterial", &params(&key, &wrapped, &unix(&kms, 3)));
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    kms.pass(Duration::days(4));
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingDeletion");
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "");
    kms.ok("CancelKeyDeletion", &[("KeyId", &key)]);
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingImport");
}

#[test]
fn a_disabled_key_stays_disabled_when_its_material_is_renewed() {
    let kms = Kms::new();
    let key = kms.create_external("Aliyun_AES_256");
    kms.import_bytes(&key, &[1; 32]);
    kms.ok("DisableKey", &[("KeyId", &key)]);
    let wrapped = kms.wrapped(&key, "RSAES_OAEP_SHA_256", &[1; 32]);
    kms.ok("ImportKeyMaterial", &params(&key, &wrapped, &unix(&kms, 1)));
    assert_eq!(kms.metadata(&key, "KeyState"), "Disabled");
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "2024-03-26T10:00:00Z");
}
