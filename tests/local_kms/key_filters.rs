//! What ListKeys can be narrowed by.

use serde_json::{Value, json};

use crate::support::{Kms, refusal};

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
}

#[test]
fn list_keys_finds_the_keys_of_an_instance() {
    let kms = Kms::new();
    let instance = kms.connect_instance();
    let inside = kms.create(&[("DKMSInstanceId", instance)]);
    kms.create_key();
    assert_eq!(found(&kms, &json!([{"Key": "DKMSInstanceId", "Values": [instance]}])), [inside]);
    assert!(found(&kms, &json!([{"Key": "DKMSInstanceId", "Values": ["kst-hzz000000000000000000"]}])).is_empty());
}

#[test]
fn list_keys_finds_keys_by_their_tags() {
    let kms = Kms::new();
    let tagged = |tags: Value| kms.create(&[("Tags", &tags.to_string())]);
    let one = tagged(json!([{"TagKey": "team", "TagValue": "a"}, {"TagKey": "stage", "TagValue": "b"}]));
    let two = tagged(json!([{"TagKey": "team", "TagValue": "b"}]));
    kms.create_key();
    let cases = [
        (json!([{"Key": "TagKey", "Values": ["team"]}]), vec![one.clone(), two.clone()]),
        (json!([{"Key": "TagKey", "Values": ["stage", "other"]}]), vec![one.clone()]),
        (json!([{"Key": "TagValue", "Values": ["b"]}]), vec![one.clone(), two.clone()]),
        // One tag has to meet both.
        (json!([{"Key": "TagKey", "Values": ["team"]}, {"Key": "TagValue", "Values": ["b"]}]), vec![two.clone()]),
        (json!([{"Key": "TagKey", "Values": ["Team"]}]), vec![]),
        (json!([{"Key": "TagKey", "Values": ["team"]}, {"Key": "KeyId", "Values": [two]}]), vec![two.clone()]),
    ];
    for (filters, expected) in cases {
        assert_eq!(found(&kms, &filters), expected, "{filters}");
    }
}

#[test]
fn list_keys_finds_keys_by_kind_usage_and_protection() {
    let kms = Kms::new();
    let pair = kms.create(&[("KeySpec", "EC_P256")]);
    let hardware = kms.create(&[("ProtectionLevel", "HSM")]);
    assert_eq!(found(&kms, &json!([{"Key": "KeySpec", "Values": ["EC_P256"]}])), std::slice::from_ref(&pair));
    assert_eq!(found(&kms, &json!([{"Key": "KeyUsage", "Values": ["SIGN/VERIFY"]}])), std::slice::from_ref(&pair));
    assert_eq!(found(&kms, &json!([{"Key": "ProtectionLevel", "Values": ["HSM"]}])), std::slice::from_ref(&hardware));
    let both = json!([{"Key": "KeySpec", "Values": ["EC_P256", "Aliyun_AES_256"]}]);
    assert_eq!(found(&kms, &both), [pair, hardware]);
}

fn found(kms: &Kms, filters: &Value) -> Vec<String> {
    let answer = kms.ok("ListKeys", &[("Filters", &filters.to_string())]);
    let found = listed(&answer);
    assert_eq!(answer["TotalCount"], found.len());
    found
}

fn listed(answer: &serde_json::Map<String, Value>) -> Vec<String> {
    let rows = answer["Keys"]["Key"].as_array().unwrap();
    rows.iter().map(|row| row["KeyId"].as_str().unwrap().to_owned()).collect()
}
