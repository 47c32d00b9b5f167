//! Making, showing and listing keys.

use serde_json::{Value, json};

use crate::support::{Kms, START, names, refusal, text};

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

#[test]
fn create_key_names_what_the_local_kms_does_not_offer() {
    let kms = Kms::new();
    let unoffered = [
        ("KeySpec", "RSA_2048", "RSA_2048"),
        ("KeySpec", "EC_SM2", "EC_SM2"),
        ("Origin", "EXTERNAL", "EXTERNAL"),
        ("ProtectionLevel", "HSM", "HSM"),
        ("DKMSInstanceId", "kst-hzz62ee817bvyyr5x1234", "DKMSInstanceId"),
        ("KeyStorageMechanism", "HsmInternal", "KeyStorageMechanism"),
        ("Policy", r#"{"Version":"1","Statement":[]}"#, "Policy"),
        ("Tags", r#"[{"TagKey":"a","TagValue":"b"}]"#, "Tags"),
        ("EnableAutomaticRotation", "true", "EnableAutomaticRotation"),
    ];
    for (name, value, named) in unoffered {
        let error = kms.ask("CreateKey", &[(name, value)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "UnsupportedOperation"), "{name}");
        assert!(error.message.contains("local KMS does not offer"), "{}", error.message);
        assert!(error.message.contains(named), "{}", error.message);
    }
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 0);
}

#[test]
fn create_key_refuses_values_that_no_kms_knows() {
    let kms = Kms::new();
    let long = "x".repeat(8193);
    let invalid = [
        ("KeySpec", "aliyun_aes_256"),
        ("KeyUsage", "SIGN/VERIFY"),
        ("Origin", "external"),
        ("ProtectionLevel", "software"),
        ("EnableAutomaticRotation", "yes"),
        ("Description", &long),
    ];
    for (name, value) in invalid {
        let error = kms.ask("CreateKey", &[(name, value)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{name}");
        assert_eq!(error.message, format!("The specified parameter \"{name}\" is not valid."));
    }
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
fn list_keys_filters() {
    let kms = Kms::new();
    let [enabled, disabled, deleted] = [(); 3].map(|()| kms.create_key());
    kms.ok("CreateAlias", &[("KeyId", &disabled), ("AliasName", "alias/one")]);
    kms.ok("DisableKey", &[("KeyId", &disabled)]);
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &deleted), ("PendingWindowInDays", "7")]);
    let account = kms.identity().account_id.clone();
    let all = vec![enabled.clone(), disabled.clone(), deleted.clone()];
    let cases = [
        (json!([]), all.clone()),
        (json!([{"Key": "KeyState", "Values": ["Enabled"]}]), vec![enabled.clone()]),
        (json!([{"Key": "KeyState", "Values": ["Enabled", "Disabled"]}]), vec![enabled.clone(), disabled.clone()]),
        (
            json!([{"Key": "KeyState", "Values": ["PendingDeletion"]}, {"Key": "KeyState", "Values": ["Enabled"]}]),
            vec![enabled.clone(), deleted.clone()],
        ),
        (json!([{"Key": "KeyState", "Values": []}]), all.clone()),
        (json!([{"Key": "KeyState", "Values": ["enabled"]}]), vec![]),
        (json!([{"Key": "KeySpec", "Values": ["Aliyun_AES_256"]}]), all.clone()),
        (json!([{"Key": "KeySpec", "Values": ["RSA_2048"]}]), vec![]),
        (json!([{"Key": "KeyUsage", "Values": ["ENCRYPT/DECRYPT"]}]), all.clone()),
        (json!([{"Key": "ProtectionLevel", "Values": ["HSM"]}]), vec![]),
        (json!([{"Key": "keyId", "Values": [deleted, "nobody"]}]), vec![deleted.clone()]),
        (json!([{"Key": "AliasName", "Values": ["alias/one"]}]), vec![disabled.clone()]),
        (json!([{"Key": "Creator", "Values": [account]}]), all.clone()),
        (json!([{"Key": "Creator", "Values": ["1"]}]), vec![]),
        (json!([{"Key": "CreatorType", "Values": ["User"]}]), all.clone()),
        (json!([{"Key": "CreatorType", "Values": ["Service"]}]), vec![]),
        (json!([{"Key": "KeyState", "Values": ["Disabled"]}, {"Key": "KeyId", "Values": [enabled]}]), Vec::new()),
    ];
    for (filters, expected) in cases {
        let answer = kms.ok("ListKeys", &[("Filters", &filters.to_string())]);
        assert_eq!(listed(&answer), expected, "{filters}");
        assert_eq!(answer["TotalCount"], expected.len(), "{filters}");
    }
}

#[test]
fn list_keys_refuses_filters_that_it_does_not_know() {
    let kms = Kms::new();
    let eleven = |item: Value| Value::from(vec![item; 11]);
    let wrong = [
        json!({"Key": "KeyState", "Values": ["Enabled"]}),
        json!([{"Key": "Colour", "Values": ["red"]}]),
        json!([{"Values": ["Enabled"]}]),
        json!([{"Key": "KeyState", "Values": "Enabled"}]),
        json!([{"Key": "KeyState", "Values": [1]}]),
        json!([{"Key": "KeyState", "Values": eleven(json!("Enabled"))}]),
        eleven(json!({"Key": "KeyState", "Values": ["Enabled"]})),
    ];
    for filters in wrong {
        let refused = kms.refused("ListKeys", &[("Filters", &filters.to_string())]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{filters}");
    }
    let error = kms.ask("ListKeys", &[("Filters", r#"[{"Key":"TagKey","Values":["a"]}]"#)]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "UnsupportedOperation"));
    assert!(error.message.contains("TagKey"), "{}", error.message);
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
    let by_id: [(&str, &[(&str, &str)]); 7] = [
        ("EnableKey", &[]),
        ("DisableKey", &[]),
        ("ScheduleKeyDeletion", &[("PendingWindowInDays", "7")]),
        ("CancelKeyDeletion", &[]),
        ("UpdateKeyDescription", &[("Description", "x")]),
        ("CreateAlias", &[("AliasName", "alias/two")]),
        ("UpdateAlias", &[("AliasName", "alias/one")]),
    ];
    for (action, rest) in by_id {
        let named = |name: &str| kms.refused(action, &[rest, &[("KeyId", name)]].concat());
        assert_eq!(named("alias/one"), refusal(400, "Unsupported.Alias"), "{action}");
        assert_eq!(named(&kms.key_arn(&key)), refusal(400, "InvalidParameter"), "{action}");
        assert_eq!(named("nobody"), refusal(404, "Forbidden.KeyNotFound"), "{action}");
    }
    assert_eq!(kms.refused("ListAliasesByKeyId", &[("KeyId", "alias/one")]), refusal(400, "Unsupported.Alias"));
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
}

fn listed(answer: &serde_json::Map<String, Value>) -> Vec<String> {
    let rows = answer["Keys"]["Key"].as_array().unwrap();
    rows.iter().map(|row| row["KeyId"].as_str().unwrap().to_owned()).collect()
}
