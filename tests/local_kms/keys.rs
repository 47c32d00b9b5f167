//! Making, showing and listing keys.

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Kms, START, default_policy, names, refusal, text};

const METADATA: [&str; 15] = [
    "CreationDate",
    "Description",
    "KeyId",
    "KeySpec",
    "KeyState",
    "KeyUsage",
    "PrimaryKeyVersion",
    "DeleteDate",
    "Creator",
    "Arn",
    "Origin",
    "MaterialExpireTime",
    "ProtectionLevel",
    "LastRotationDate",
    "AutomaticRotation",
];

#[test]
fn create_key_answers_the_documented_metadata() {
    let kms = Kms::new();
    let answer = kms.ok("CreateKey", &[("Description", "Ключ \"一\"\n")]);
    assert_eq!(names(&answer), ["KeyMetadata"]);
    let metadata = answer["KeyMetadata"].as_object().unwrap();
    assert_eq!(names(metadata), METADATA);
    let id = text(metadata, "/KeyId");
    assert!(uuid::Uuid::parse_str(&id).is_ok(), "{id}");
    assert!(uuid::Uuid::parse_str(&text(metadata, "/PrimaryKeyVersion")).is_ok());
    assert_ne!(metadata["KeyId"], metadata["PrimaryKeyVersion"]);
    let expected = [
        ("CreationDate", START),
        ("Description", "Ключ \"一\"\n"),
        ("KeySpec", "Aliyun_AES_256"),
        ("KeyState", "Enabled"),
        ("KeyUsage", "ENCRYPT/DECRYPT"),
        ("DeleteDate", ""),
        ("Creator", &kms.identity().account_id),
        ("Arn", &kms.key_arn(&id)),
        ("Origin", "Aliyun_KMS"),
        ("MaterialExpireTime", ""),
        ("ProtectionLevel", "SOFTWARE"),
        ("LastRotationDate", START),
        ("AutomaticRotation", "Disabled"),
    ];
    for (name, value) in expected {
        assert_eq!(metadata[name], value, "{name}");
    }
}

#[test]
fn describe_key_adds_only_the_deletion_protection() {
    let kms = Kms::new();
    let created = kms.ok("CreateKey", &[]);
    let id = text(&created, "/KeyMetadata/KeyId");
    let described = kms.ok("DescribeKey", &[("KeyId", &id)]);
    let mut metadata = described["KeyMetadata"].as_object().unwrap().clone();
    assert_eq!(metadata.shift_remove("DeletionProtection"), Some(json!("Disabled")));
    assert_eq!(Value::Object(metadata), created["KeyMetadata"]);
}

#[test]
fn create_key_accepts_what_it_would_do_anyway() {
    let kms = Kms::new();
    let params = [
        ("KeySpec", "Aliyun_AES_256"),
        ("KeyUsage", "ENCRYPT/DECRYPT"),
        ("Origin", "Aliyun_KMS"),
        ("ProtectionLevel", "SOFTWARE"),
        ("EnableAutomaticRotation", "false"),
        ("RegionId", "cn-beijing"),
        ("SomethingNew", "1"),
    ];
    assert_eq!(kms.ok("CreateKey", &params)["KeyMetadata"]["KeySpec"], "Aliyun_AES_256");
}

/// Every kind of key with what keys of it can be for, the default first.
const SPECS: [(&str, &[&str]); 15] = [
    ("Aliyun_AES_256", &["ENCRYPT/DECRYPT"]),
    ("Aliyun_AES_192", &["ENCRYPT/DECRYPT"]),
    ("Aliyun_AES_128", &["ENCRYPT/DECRYPT"]),
    ("Aliyun_SM4", &["ENCRYPT/DECRYPT"]),
    ("RSA_2048", &["SIGN/VERIFY", "ENCRYPT/DECRYPT"]),
    ("RSA_3072", &["SIGN/VERIFY", "ENCRYPT/DECRYPT"]),
    ("RSA_4096", &["SIGN/VERIFY", "ENCRYPT/DECRYPT"]),
    ("EC_P256", &["SIGN/VERIFY"]),
    ("EC_P256K", &["SIGN/VERIFY"]),
    ("EC_SM2", &["SIGN/VERIFY", "ENCRYPT/DECRYPT"]),
    ("HMAC_SHA_224", &["GENERATE/VERIFY_MAC"]),
    ("HMAC_SHA_256", &["GENERATE/VERIFY_MAC"]),
    ("HMAC_SHA_384", &["GENERATE/VERIFY_MAC"]),
    ("HMAC_SHA_512", &["GENERATE/VERIFY_MAC"]),
    ("HMAC_SM3", &["GENERATE/VERIFY_MAC"]),
];

#[test]
fn keys_of_every_kind_can_be_made() {
    let kms = Kms::new();
    for (spec, usages) in SPECS {
        let key = kms.create(&[("KeySpec", spec)]);
        let metadata = kms.ok("DescribeKey", &[("KeyId", &key)])["KeyMetadata"].clone();
        assert_eq!(metadata["KeySpec"], spec);
        assert_eq!(metadata["KeyUsage"], usages[0], "{spec}");
        assert_eq!(metadata["KeyState"], "Enabled", "{spec}");
        let is_pair = spec.starts_with("RSA") || spec.starts_with("EC");
        assert_eq!(metadata.get("PrimaryKeyVersion").is_none(), is_pair, "{spec}");
        assert_eq!(kms.ok("ListKeyVersions", &[("KeyId", &key)])["TotalCount"], 1, "{spec}");
    }
}

#[test]
fn a_key_is_only_for_what_its_kind_can_do() {
    let kms = Kms::new();
    let all = ["ENCRYPT/DECRYPT", "SIGN/VERIFY", "GENERATE/VERIFY_MAC"];
    // RSA_3072 and RSA_4096 go the way of RSA_2048, and take long to make.
    for (spec, usages) in SPECS.into_iter().filter(|(spec, _)| !["RSA_3072", "RSA_4096"].contains(spec)) {
        for usage in all {
            let params = [("KeySpec", spec), ("KeyUsage", usage)];
            match usages.contains(&usage) {
                true => assert_eq!(kms.ok("CreateKey", &params)["KeyMetadata"]["KeyUsage"], usage, "{spec}"),
                false => assert_eq!(kms.refused("CreateKey", &params), refusal(400, "InvalidParameter"), "{spec}"),
            }
        }
    }
}

#[test]
fn a_key_of_external_origin_waits_for_its_material() {
    let kms = Kms::new();
    for spec in ["Aliyun_AES_256", "Aliyun_SM4"] {
        let created = kms.ok("CreateKey", &[("Origin", "EXTERNAL"), ("KeySpec", spec), ("ProtectionLevel", "HSM")]);
        let metadata = created["KeyMetadata"].as_object().unwrap();
        assert_eq!(names(metadata), METADATA);
        assert_eq!(metadata["KeyState"], "PendingImport");
        assert_eq!(metadata["Origin"], "EXTERNAL");
        assert_eq!(metadata["ProtectionLevel"], "HSM");
        assert_eq!(metadata["MaterialExpireTime"], "");
        let versions = kms.ok("ListKeyVersions", &[("KeyId", &text(metadata, "/KeyId"))]);
        assert_eq!(versions["KeyVersions"]["KeyVersion"][0]["KeyVersionId"], metadata["PrimaryKeyVersion"]);
    }
}

#[test]
fn the_time_at_which_imported_material_expires_is_shown() {
    let kms = Kms::new();
    let key = kms.create(&[("Origin", "EXTERNAL"), ("ProtectionLevel", "HSM")]);
    kms.import_until(&key, &[7; 32], kms.now + Duration::days(30));
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
    assert_eq!(kms.metadata(&key, "MaterialExpireTime"), "2024-04-24T10:00:00Z");
}

#[test]
fn a_key_in_an_instance_says_so_and_has_an_id_of_its_own_form() {
    let kms = Kms::new();
    let instance = kms.connect_instance();
    let params = [("DKMSInstanceId", instance), ("KeyStorageMechanism", "HsmEncryptedDatabase")];
    let created = kms.ok("CreateKey", &params);
    let metadata = created["KeyMetadata"].as_object().unwrap();
    assert_eq!(metadata["DKMSInstanceId"], instance);
    let id = text(metadata, "/KeyId");
    // The letters of cn-hangzhou, then 2024-03-25T10:00:00Z in hex.
    assert!(id.starts_with("key-hzz66014b20"), "{id}");
    assert_eq!(id.len(), "key-hzz62ee817bvyyr5x1234".len(), "{id}");
    assert_eq!(metadata["Arn"], kms.key_arn(&id));
    let blob = kms.encrypt(&id, "x");
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "x");
}

#[test]
fn a_key_needs_an_instance_that_is_there() {
    let kms = Kms::new();
    let missing = kms.refused("CreateKey", &[("DKMSInstanceId", "kst-hzz62ee817bvyyr5x1234")]);
    assert_eq!(missing, refusal(403, "Forbidden.DKMSInstanceNotFound"));
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 0);
}

#[test]
fn what_only_an_instance_can_do_is_refused_without_one() {
    let kms = Kms::new();
    let refused = kms.refused("CreateKey", &[("KeyStorageMechanism", "HsmInternal")]);
    assert_eq!(refused, refusal(400, "InvalidParameter"));
    let instance = kms.connect_instance();
    let params = [("DKMSInstanceId", instance), ("Origin", "EXTERNAL"), ("KeySpec", "RSA_2048")];
    let error = kms.ask("CreateKey", &params).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "UnsupportedOperation"));
    assert!(error.message.contains("local KMS does not offer"), "{}", error.message);
}

#[test]
fn create_key_refuses_values_that_no_kms_knows() {
    let kms = Kms::new();
    let long = "x".repeat(8193);
    let invalid = [
        ("KeySpec", "aliyun_aes_256"),
        ("KeyUsage", "encrypt/decrypt"),
        ("Origin", "external"),
        ("ProtectionLevel", "software"),
        ("EnableAutomaticRotation", "yes"),
        ("KeyStorageMechanism", "hsm"),
        ("Description", &long),
        ("Tags", r#"{"TagKey":"a"}"#),
        ("Policy", "{}"),
    ];
    for (name, value) in invalid {
        let error = kms.ask("CreateKey", &[(name, value)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{name}");
        assert_eq!(error.message, format!("The specified parameter \"{name}\" is not valid."));
    }
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 0);
}

#[test]
fn list_keys_pages_in_the_order_of_creation() {
    let kms = Kms::new();
    let ids: Vec<String> = (0..12).map(|_| kms.create_key()).collect();
    let page = |number: &str, size: &str| kms.ok("ListKeys", &[("PageNumber", number), ("PageSize", size)]);
    let first = kms.ok("ListKeys", &[]);
    assert_eq!(names(&first), ["Keys", "TotalCount", "PageNumber", "PageSize"]);
    assert_eq!(names(first["Keys"]["Key"][0].as_object().unwrap()), ["KeyId", "KeyArn"]);
    assert_eq!(first["Keys"]["Key"][0]["KeyArn"], kms.key_arn(&ids[0]));
    assert_eq!(listed(&first), ids[..10]);
    assert_eq!([&first["TotalCount"], &first["PageNumber"], &first["PageSize"]], [12, 1, 10]);
    assert_eq!(listed(&page("2", "5")), ids[5..10]);
    assert_eq!(listed(&page("3", "5")), ids[10..]);
    let beyond = page("4", "5");
    assert_eq!(listed(&beyond), Vec::<String>::new());
    assert_eq!([&beyond["TotalCount"], &beyond["PageNumber"], &beyond["PageSize"]], [12, 4, 5]);
    assert_eq!(listed(&page("2147483647", "100")), Vec::<String>::new());
    for (name, value) in [("PageNumber", "0"), ("PageSize", "0"), ("PageSize", "101"), ("PageSize", "ten")] {
        assert_eq!(kms.refused("ListKeys", &[(name, value)]), refusal(400, "InvalidParameter"), "{name}={value}");
    }
}

#[test]
fn the_description_can_be_replaced_and_removed() {
    let kms = Kms::new();
    let key = kms.create_key();
    let longest = "描".repeat(8192);
    for description in ["first", &longest, ""] {
        assert!(kms.ok("UpdateKeyDescription", &[("KeyId", &key), ("Description", description)]).is_empty());
        assert_eq!(kms.metadata(&key, "Description"), description);
    }
    let too_long = [("KeyId", key.as_str()), ("Description", &"x".repeat(8193))];
    assert_eq!(kms.refused("UpdateKeyDescription", &too_long), refusal(400, "InvalidParameter"));
    assert_eq!(kms.refused("UpdateKeyDescription", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
}

#[test]
fn a_key_is_named_by_id_alias_or_arn_where_the_reference_says_so() {
    let kms = Kms::new();
    let key = kms.create_key();
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/one")]);
    let arn = kms.key_arn(&key);
    let alias_arn = arn.replace(&format!("key/{key}"), "alias/one");
    for name in [&key, "alias/one", &arn, &alias_arn] {
        assert_eq!(kms.metadata(name, "KeyId"), key, "{name}");
        let answer = kms.ok("Encrypt", &[("KeyId", name), ("Plaintext", "x")]);
        assert_eq!(answer["KeyId"], key.as_str(), "{name}");
        let answer = kms.ok("GenerateDataKey", &[("KeyId", name)]);
        assert_eq!(answer["KeyId"], key.as_str(), "{name}");
    }
    let elsewhere = [
        arn.replace("cn-hangzhou", "cn-beijing"),
        arn.replace(&kms.identity().account_id, "1234567812345678"),
        arn.replace(":key/", ":secret/"),
        "acs:kms".to_owned(),
        "7f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60".to_owned(),
    ];
    for name in &elsewhere {
        assert_eq!(kms.refused("DescribeKey", &[("KeyId", name)]), refusal(404, "Forbidden.KeyNotFound"), "{name}");
    }
    assert_eq!(kms.refused("DescribeKey", &[("KeyId", "alias/two")]), refusal(404, "Forbidden.AliasNotFound"));
}

#[test]
fn actions_that_take_only_an_id_refuse_other_names() {
    let kms = Kms::new();
    let key = kms.create_key();
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/one")]);
    let by_id: [(&str, &[(&str, &str)]); 11] = [
        ("EnableKey", &[]),
        ("DisableKey", &[]),
        ("ScheduleKeyDeletion", &[("PendingWindowInDays", "7")]),
        ("CancelKeyDeletion", &[]),
        ("UpdateKeyDescription", &[("Description", "x")]),
        ("UpdateRotationPolicy", &[("EnableAutomaticRotation", "false")]),
        ("CreateKeyVersion", &[]),
        ("ListResourceTags", &[]),
        ("UntagResource", &[("TagKeys", "[]")]),
        ("CreateAlias", &[("AliasName", "alias/two")]),
        ("UpdateAlias", &[("AliasName", "alias/one")]),
    ];
    for (action, rest) in by_id {
        let named = |name: &str| kms.refused(action, &[rest, &[("KeyId", name)]].concat());
        assert_eq!(named("alias/one"), refusal(400, "Unsupported.Alias"), "{action}");
        assert_eq!(named(&kms.key_arn(&key)), refusal(400, "InvalidParameter"), "{action}");
        assert_eq!(named("nobody"), refusal(404, "Forbidden.KeyNotFound"), "{action}");
    }
    let by_id_or_arn: [(&str, &[(&str, &str)]); 4] = [
        ("ListAliasesByKeyId", &[]),
        ("GetKeyPolicy", &[]),
        ("SetKeyPolicy", &[("Policy", &default_policy(&kms))]),
        ("SetDeletionProtection", &[("EnableDeletionProtection", "true")]),
    ];
    for (action, rest) in by_id_or_arn {
        let refused = kms.refused(action, &[rest, &[("KeyId", "alias/one")]].concat());
        assert_eq!(refused, refusal(400, "Unsupported.Alias"), "{action}");
    }
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
}

fn listed(answer: &serde_json::Map<String, Value>) -> Vec<String> {
    let rows = answer["Keys"]["Key"].as_array().unwrap();
    rows.iter().map(|row| row["KeyId"].as_str().unwrap().to_owned()).collect()
}
