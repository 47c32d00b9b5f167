//! Encryption, decryption and data keys.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use kms_cli::local::LocalKms;
use kms_cli::local::engine::{EncryptionContext, InvalidContext, Random, RandomFailed};
use proptest::collection::btree_map;
use proptest::prelude::*;

use crate::support::{Kms, names, refusal, text};

#[test]
fn decrypt_gives_back_the_very_text_that_encrypt_was_given() {
    let kms = Kms::new();
    let key = kms.create_key();
    for plaintext in ["SGVsbG8gd29ybGQ=", "-----BEGIN CERTIFICATE-----\nMII…\r\n", "a b+c%20&=\u{0}\u{1f511}", " "] {
        let answer = kms.ok("Encrypt", &[("KeyId", &key), ("Plaintext", plaintext)]);
        assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "CiphertextBlob"]);
        assert_eq!(answer["KeyId"], key.as_str());
        assert_eq!(answer["KeyVersionId"], kms.metadata(&key, "PrimaryKeyVersion"));
        let blob = text(&answer, "/CiphertextBlob");
        let decrypted = kms.ok("Decrypt", &[("CiphertextBlob", &blob)]);
        assert_eq!(names(&decrypted), ["KeyId", "KeyVersionId", "Plaintext"]);
        assert_eq!(decrypted["KeyId"], answer["KeyId"]);
        assert_eq!(decrypted["KeyVersionId"], answer["KeyVersionId"]);
        assert_eq!(decrypted["Plaintext"], plaintext);
    }
}

#[test]
fn a_blob_is_version_iv_ciphertext_and_tag() {
    let kms = Kms::new();
    let key = kms.create_key();
    let version = kms.metadata(&key, "PrimaryKeyVersion");
    let [one, two] = [(); 2].map(|()| STANDARD.decode(kms.encrypt(&key, "hello")).unwrap());
    for blob in [&one, &two] {
        assert_eq!(blob.len(), 36 + 12 + 5 + 16);
        assert_eq!(&blob[..36], version.as_bytes());
    }
    assert_ne!(one[36..48], two[36..48], "the IV is random");
    assert_ne!(one[48..], two[48..]);
}

#[test]
fn a_damaged_blob_is_refused_wherever_it_is_damaged() {
    let kms = Kms::new();
    let key = kms.create_key();
    let blob = STANDARD.decode(kms.encrypt(&key, "hello")).unwrap();
    for at in 0..blob.len() {
        let mut damaged = blob.clone();
        damaged[at] ^= 0x01;
        let error = kms.ask("Decrypt", &[("CiphertextBlob", &STANDARD.encode(&damaged))]).unwrap_err();
        let unknown_version = uuid::Uuid::try_parse_ascii(&damaged[..36]).is_ok() && at < 36;
        let expected = if unknown_version { (404, "Forbidden.KeyNotFound") } else { (400, "InvalidParameter") };
        assert_eq!((error.status, error.code.as_str()), expected, "byte {at}");
        if !unknown_version {
            assert_eq!(error.message, "The specified parameter \"CiphertextBlob\" is not valid.");
        }
    }
    for length in 0..blob.len() {
        let cut = STANDARD.encode(&blob[..length]);
        let expected = if length == 0 { "MissingParameter" } else { "InvalidParameter" };
        assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &cut)]), refusal(400, expected), "{length} bytes");
    }
    let longer = STANDARD.encode([blob.as_slice(), b"x"].concat());
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &longer)]), refusal(400, "InvalidParameter"));
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", "not base64!")]), refusal(400, "InvalidParameter"));
}

#[test]
fn the_letters_of_the_version_in_a_blob_are_not_free_to_change() {
    let kms = Kms::new();
    let key = kms.create_key();
    let blob = STANDARD.decode(kms.encrypt(&key, "hello")).unwrap();
    let upper = [blob[..36].to_ascii_uppercase(), blob[36..].to_vec()].concat();
    assert_ne!(upper, blob);
    let refused = kms.refused("Decrypt", &[("CiphertextBlob", &STANDARD.encode(&upper))]);
    assert_eq!(refused, refusal(404, "Forbidden.KeyNotFound"));
}

#[test]
fn a_blob_does_not_open_under_another_key_or_kms() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    let blob = STANDARD.decode(kms.encrypt(&one, "hello")).unwrap();
    let other_version = kms.metadata(&two, "PrimaryKeyVersion");
    let grafted = STANDARD.encode([other_version.as_bytes(), &blob[36..]].concat());
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &grafted)]), refusal(400, "InvalidParameter"));
    let elsewhere = Kms::new();
    let refused = elsewhere.refused("Decrypt", &[("CiphertextBlob", &STANDARD.encode(&blob))]);
    assert_eq!(refused, refusal(404, "Forbidden.KeyNotFound"));
}

#[test]
fn the_digest_of_a_context_is_the_documented_one() {
    let digest = |text: &str| {
        let digest = EncryptionContext::parse(text).unwrap().digest();
        digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let example = "c586905f2cd042e899684e626c0c0212393ac15a8f99a3d3e87bf5b47345ef22";
    let pair = "8e85be58c1c372ac29fe7bfa80d8ddcbd04a4032c7b51c1c026d67c55b1ab23f";
    assert_eq!(digest(r#"{"Example":"Example"}"#), example);
    assert_eq!(digest(r#"{"b":"2","a":"1"}"#), pair);
    assert_eq!(digest(r#" { "a" : "1", "b" : "2" } "#), pair);
    assert_eq!(digest(""), "");
    assert_eq!(digest("{}"), "");
    assert_ne!(digest(r#"{"a":"1&b=2"}"#), digest(r#"{"a":"1","b":"2"}"#));
    assert_ne!(digest(r#"{"a":"%26"}"#), digest(r#"{"a":"&"}"#));
}

#[test]
fn only_an_object_of_texts_is_a_context() {
    let kms = Kms::new();
    let key = kms.create_key();
    let longest = format!(r#"{{"ключ":"{}"}}"#, "ж".repeat(8192 - 11));
    assert_eq!(longest.chars().count(), 8192);
    let too_long = longest.replace("ключ", "ключи");
    let encrypt =
        |context: &str| kms.ask("Encrypt", &[("KeyId", &key), ("Plaintext", "x"), ("EncryptionContext", context)]);
    assert!(encrypt(&longest).is_ok());
    let wrong =
        ["[]", r#"["a"]"#, r#"{"a":1}"#, r#"{"a":["b"]}"#, r#"{"a":{"b":"c"}}"#, r#"{"a":null}"#, "a=b", &too_long];
    for context in wrong {
        let error = encrypt(context).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{context:.20}");
        assert_eq!(error.message, "The specified parameter \"EncryptionContext\" is not valid.");
    }
    assert_eq!(EncryptionContext::parse(&too_long), Err(InvalidContext));
}

#[test]
fn a_context_must_come_again_in_any_order() {
    let kms = Kms::new();
    let key = kms.create_key();
    let encrypt = |context: &str| {
        let answer = kms.ok("Encrypt", &[("KeyId", &key), ("Plaintext", "x"), ("EncryptionContext", context)]);
        text(&answer, "/CiphertextBlob")
    };
    let blob = encrypt(r#"{"a":"1","b":"2"}"#);
    let decrypt = |context: &str| {
        let params = [("CiphertextBlob", blob.as_str()), ("EncryptionContext", context)];
        kms.ask("Decrypt", &params).map(|answer| text(&answer, "/Plaintext")).map_err(|error| error.message)
    };
    assert_eq!(decrypt(r#"{ "b": "2", "a": "1" }"#).as_deref(), Ok("x"));
    let mismatch = Err("The specified parameter \"CiphertextBlob\" is not valid.".to_owned());
    for context in ["", "{}", r#"{"a":"1"}"#, r#"{"a":"2","b":"1"}"#, r#"{"a":"1","b":"2","c":""}"#] {
        assert_eq!(decrypt(context), mismatch, "{context}");
    }
    let without = encrypt("{}");
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &without)])["Plaintext"], "x");
}

#[test]
fn encrypt_takes_6144_bytes_of_text_or_of_what_base64_stands_for() {
    let kms = Kms::new();
    let key = kms.create_key();
    let raw = "-".repeat(6144);
    let encoded = STANDARD.encode([0; 6144]);
    for fits in [&raw, &encoded] {
        let blob = kms.encrypt(&key, fits);
        assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], fits.as_str());
    }
    for too_much in ["-".repeat(6145), "é".repeat(3073), STANDARD.encode([0; 6145])] {
        let error = kms.ask("Encrypt", &[("KeyId", &key), ("Plaintext", &too_much)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"));
        assert_eq!(error.message, "The specified parameter \"Plaintext\" is not valid.");
    }
    assert_eq!(kms.refused("Encrypt", &[("KeyId", &key), ("Plaintext", "")]), refusal(400, "MissingParameter"));
}

#[test]
fn data_keys_have_the_size_that_is_asked_for() {
    let kms = Kms::new();
    let key = kms.create_key();
    let sizes: [(&[(&str, &str)], usize); 7] = [
        (&[], 32),
        (&[("KeySpec", "AES_256")], 32),
        (&[("KeySpec", "AES_128")], 16),
        (&[("NumberOfBytes", "1")], 1),
        (&[("NumberOfBytes", "1024")], 1024),
        (&[("KeySpec", "AES_128"), ("NumberOfBytes", "64")], 64),
        (&[("KeySpec", ""), ("NumberOfBytes", "")], 32),
    ];
    for (params, size) in sizes {
        let params = [params, &[("KeyId", key.as_str())]].concat();
        let answer = kms.ok("GenerateDataKey", &params);
        assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "Plaintext", "CiphertextBlob"]);
        let plaintext = text(&answer, "/Plaintext");
        assert_eq!(STANDARD.decode(&plaintext).unwrap().len(), size, "{params:?}");
        let blob = text(&answer, "/CiphertextBlob");
        assert_eq!(STANDARD.decode(&blob).unwrap().len(), 36 + 12 + plaintext.len() + 16);
        assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], plaintext.as_str());

        let answer = kms.ok("GenerateDataKeyWithoutPlaintext", &params);
        assert_eq!(names(&answer), ["KeyId", "KeyVersionId", "CiphertextBlob"]);
        let decrypted = kms.ok("Decrypt", &[("CiphertextBlob", &text(&answer, "/CiphertextBlob"))]);
        assert_eq!(STANDARD.decode(text(&decrypted, "/Plaintext")).unwrap().len(), size, "{params:?}");
    }
    let two = [(); 2].map(|()| text(&kms.ok("GenerateDataKey", &[("KeyId", &key)]), "/Plaintext"));
    assert_ne!(two[0], two[1]);
}

#[test]
fn data_keys_of_other_sizes_are_refused() {
    let kms = Kms::new();
    let key = kms.create_key();
    for action in ["GenerateDataKey", "GenerateDataKeyWithoutPlaintext"] {
        let wrong = [("NumberOfBytes", "0"), ("NumberOfBytes", "1025"), ("NumberOfBytes", "x"), ("KeySpec", "AES_192")];
        for (name, value) in wrong {
            let error = kms.ask(action, &[("KeyId", &key), (name, value)]).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{name}={value}");
            assert_eq!(error.message, format!("The specified parameter \"{name}\" is not valid."));
        }
    }
}

#[test]
fn a_data_key_is_bound_to_its_context() {
    let kms = Kms::new();
    let key = kms.create_key();
    let context = ("EncryptionContext", r#"{"purpose":"backup"}"#);
    for action in ["GenerateDataKey", "GenerateDataKeyWithoutPlaintext"] {
        let blob = text(&kms.ok(action, &[("KeyId", &key), context]), "/CiphertextBlob");
        assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(400, "InvalidParameter"));
        assert!(kms.ask("Decrypt", &[("CiphertextBlob", &blob), context]).is_ok());
    }
}

#[test]
fn an_attested_recipient_is_not_silently_ignored() {
    let kms = Kms::new();
    let key = kms.create_key();
    let blob = kms.encrypt(&key, "x");
    for (action, name, value) in
        [("Decrypt", "CiphertextBlob", blob.as_str()), ("GenerateDataKey", "KeyId", key.as_str())]
    {
        let refused = kms.refused(action, &[(name, value), ("Recipient", "{}")]);
        assert_eq!(refused, refusal(400, "UnsupportedOperation"), "{action}");
    }
}

#[test]
fn a_dry_run_says_how_the_call_would_end_and_never_succeeds() {
    let kms = Kms::new();
    let [key, disabled] = [(); 2].map(|()| kms.create_key());
    let blob = kms.encrypt(&key, "x");
    kms.ok("DisableKey", &[("KeyId", &disabled)]);
    let dry = |action: &str, params: &[(&str, &str)]| kms.refused(action, &[params, &[("DryRun", "true")]].concat());
    let calls: [(&str, &[(&str, &str)]); 4] = [
        ("Encrypt", &[("KeyId", &key), ("Plaintext", "x")]),
        ("Decrypt", &[("CiphertextBlob", &blob)]),
        ("GenerateDataKey", &[("KeyId", &key)]),
        ("GenerateDataKeyWithoutPlaintext", &[("KeyId", &key)]),
    ];
    for (action, params) in calls {
        assert_eq!(dry(action, params), refusal(400, "DryRunOperationError"), "{action}");
        assert!(kms.ask(action, &[params, &[("DryRun", "false")]].concat()).is_ok(), "{action}");
        assert_eq!(kms.refused(action, &[params, &[("DryRun", "1")]].concat()), refusal(400, "InvalidParameter"));
    }
    assert_eq!(dry("Encrypt", &[("KeyId", &key)]), refusal(400, "ValidationError"));
    assert_eq!(dry("Decrypt", &[("CiphertextBlob", "AAAA")]), refusal(400, "ValidationError"));
    assert_eq!(dry("GenerateDataKey", &[("KeyId", "x")]), refusal(404, "Forbidden.KeyNotFound"));
    assert_eq!(dry("GenerateDataKey", &[("KeyId", &disabled)]), refusal(409, "Rejected.Disabled"));
    // An action without dry runs does not know the parameter.
    assert!(kms.ask("DescribeKey", &[("KeyId", &key), ("DryRun", "true")]).is_ok());
}

#[test]
fn symmetric_keys_of_every_kind_make_the_same_layout() {
    let kms = Kms::new();
    let context = ("EncryptionContext", r#"{"a":"1"}"#);
    for spec in ["Aliyun_AES_256", "Aliyun_AES_192", "Aliyun_AES_128", "Aliyun_SM4"] {
        let key = kms.create(&[("KeySpec", spec)]);
        for plaintext in ["x", "a text of more than one block", &"0".repeat(6144)] {
            let answer = kms.ok("Encrypt", &[("KeyId", &key), ("Plaintext", plaintext), context]);
            let blob = text(&answer, "/CiphertextBlob");
            let bytes = STANDARD.decode(&blob).unwrap();
            assert_eq!(bytes.len(), 36 + 12 + plaintext.len() + 16, "{spec}");
            assert_eq!(&bytes[..36], kms.metadata(&key, "PrimaryKeyVersion").as_bytes());
            assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob), context])["Plaintext"], plaintext, "{spec}");
            assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(400, "InvalidParameter"));
            for at in [36, 48, bytes.len() - 1] {
                let mut damaged = bytes.clone();
                damaged[at] ^= 1;
                let refused = kms.refused("Decrypt", &[("CiphertextBlob", &STANDARD.encode(&damaged)), context]);
                assert_eq!(refused, refusal(400, "InvalidParameter"), "{spec} {at}");
            }
        }
        let answer = kms.ok("GenerateDataKey", &[("KeyId", &key)]);
        let decrypted = kms.ok("Decrypt", &[("CiphertextBlob", &text(&answer, "/CiphertextBlob"))]);
        assert_eq!(decrypted["Plaintext"], answer["Plaintext"]);
    }
}

#[test]
fn other_keys_do_not_encrypt_texts_whatever_their_state() {
    let kms = Kms::new();
    let unsupported = refusal(400, "UnsupportedOperation");
    for (spec, usage) in
        [("EC_SM2", "ENCRYPT/DECRYPT"), ("EC_P256", "SIGN/VERIFY"), ("HMAC_SHA_256", "GENERATE/VERIFY_MAC")]
    {
        let made = kms.create_versioned(spec, usage);
        let forged = STANDARD.encode([made.version.as_bytes(), &[0; 28]].concat());
        for disabled in [false, true] {
            if disabled {
                kms.ok("DisableKey", &[("KeyId", &made.key)]);
            }
            let key = ("KeyId", made.key.as_str());
            assert_eq!(kms.refused("Encrypt", &[key, ("Plaintext", "x")]), unsupported, "{spec}");
            assert_eq!(kms.refused("GenerateDataKey", &[key]), unsupported, "{spec}");
            assert_eq!(kms.refused("GenerateDataKeyWithoutPlaintext", &[key]), unsupported, "{spec}");
            assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &forged)]), unsupported, "{spec}");
        }
    }
}

/// Counts up, so that everything random is known beforehand.
struct Counting(std::sync::Mutex<u8>);

impl Random for Counting {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomFailed> {
        let mut next = self.0.lock().unwrap();
        for byte in bytes {
            *byte = *next;
            *next = next.wrapping_add(1);
        }
        Ok(())
    }
}

#[test]
fn with_fixed_randomness_everything_repeats() {
    let run = || {
        let kms = Kms::of(LocalKms::in_memory_with(Counting(std::sync::Mutex::new(0))).unwrap());
        let key = kms.create_key();
        (kms.identity().access_key_id.clone(), kms.encrypt(&key, "x"), key)
    };
    assert_eq!(run(), run());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn decrypt_undoes_encrypt_exactly_when_the_contexts_are_the_same_map(
        plaintext in "\\PC{1,1536}|[\\x00-\\x7f]{1,200}",
        one in btree_map("[a-c&=%é]{0,3}", "[1-2&=%\"]{0,3}", 0..3),
        other in btree_map("[a-c&=%é]{0,3}", "[1-2&=%\"]{0,3}", 0..3),
        same in any::<bool>(),
    ) {
        let kms = Kms::new();
        let key = kms.create_key();
        let other = if same { one.clone() } else { other };
        let context = serde_json::to_string(&one).unwrap();
        let params = [("KeyId", key.as_str()), ("Plaintext", &plaintext), ("EncryptionContext", &context)];
        let blob = text(&kms.ok("Encrypt", &params), "/CiphertextBlob");
        let context = serde_json::to_string(&other).unwrap();
        let decrypted = kms.ask("Decrypt", &[("CiphertextBlob", &blob), ("EncryptionContext", &context)]);
        match decrypted {
            Ok(answer) => {
                prop_assert_eq!(one, other);
                prop_assert_eq!(&answer["Plaintext"], plaintext.as_str());
            }
            Err(error) => {
                prop_assert_ne!(one, other);
                prop_assert_eq!(error.code, "InvalidParameter");
            }
        }
    }
}
