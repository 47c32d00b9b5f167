//! Versions that are made on demand, and how versions are shown.

use chrono::Duration;
use serde_json::json;

use crate::support::{Kms, START, names, refusal, text};

#[test]
fn an_asymmetric_key_gets_a_new_version_after_seven_days() {
    let mut kms = Kms::new();
    let key = kms.create(&[("KeySpec", "EC_P256")]);
    let first = text(&kms.ok("ListKeyVersions", &[("KeyId", &key)]), "/KeyVersions/KeyVersion/0/KeyVersionId");
    kms.pass(Duration::days(7) - Duration::seconds(1));
    let error = kms.ask("CreateKeyVersion", &[("KeyId", &key)]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "Rejected.UnsupportedOperation"));
    assert_eq!(error.message, "Unsupported operation.");

    kms.pass(Duration::seconds(1));
    let answer = kms.ok("CreateKeyVersion", &[("KeyId", &key)]);
    let version = answer["KeyVersion"].as_object().unwrap();
    assert_eq!(names(version), ["KeyId", "KeyVersionId", "CreationDate"]);
    assert_eq!(version["KeyId"], key.as_str());
    assert_eq!(version["CreationDate"], "2024-04-01T10:00:00Z");
    assert_eq!(kms.metadata(&key, "LastRotationDate"), "2024-04-01T10:00:00Z");
    let second = text(version, "/KeyVersionId");
    assert_ne!(second, first);
    assert_eq!(kms.refused("CreateKeyVersion", &[("KeyId", &key)]), refusal(400, "Rejected.UnsupportedOperation"));

    let public_key = |version: &str| kms.ok("GetPublicKey", &[("KeyId", &key), ("KeyVersionId", version)]);
    assert_ne!(public_key(&first)["PublicKey"], public_key(&second)["PublicKey"]);
    let described = kms.ok("DescribeKey", &[("KeyId", &key)]);
    assert_eq!(described["KeyMetadata"].get("PrimaryKeyVersion"), None);
}

#[test]
fn only_asymmetric_keys_get_versions_on_demand() {
    let mut kms = Kms::new();
    for spec in ["Aliyun_AES_256", "Aliyun_SM4", "HMAC_SHA_256"] {
        let key = kms.create(&[("KeySpec", spec)]);
        kms.pass(Duration::days(8));
        let refused = kms.refused("CreateKeyVersion", &[("KeyId", &key)]);
        assert_eq!(refused, refusal(400, "Rejected.UnsupportedOperation"), "{spec}");
    }
}

#[test]
fn an_asymmetric_key_has_at_most_fifty_versions() {
    let mut kms = Kms::new();
    let key = kms.create(&[("KeySpec", "EC_P256K")]);
    for _ in 1..50 {
        kms.pass(Duration::days(7));
        kms.ok("CreateKeyVersion", &[("KeyId", &key)]);
    }
    kms.pass(Duration::days(7));
    assert_eq!(kms.refused("CreateKeyVersion", &[("KeyId", &key)]), refusal(400, "Rejected.LimitExceeded"));
    assert_eq!(kms.ok("ListKeyVersions", &[("KeyId", &key)])["TotalCount"], 50);
}

#[test]
fn a_version_in_an_instance_is_named_after_its_key() {
    let mut kms = Kms::new();
    let key = kms.create(&[("KeySpec", "EC_P256"), ("DKMSInstanceId", kms.connect_instance())]);
    kms.pass(Duration::days(7));
    let version = text(&kms.ok("CreateKeyVersion", &[("KeyId", &key)]), "/KeyVersion/KeyVersionId");
    assert!(version.strip_prefix(&key).is_some_and(|tail| tail.starts_with('-')), "{version}");
    assert!(kms.ok("GetPublicKey", &[("KeyId", &key), ("KeyVersionId", &version)]).contains_key("PublicKey"));
}

#[test]
fn a_version_is_described_under_its_own_key_only() {
    let kms = Kms::new();
    let [key, other] = [(); 2].map(|()| kms.create_key());
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/a")]);
    let version = kms.metadata(&key, "PrimaryKeyVersion");
    for name in [&key, "alias/a", &kms.key_arn(&key)] {
        let answer = kms.ok("DescribeKeyVersion", &[("KeyId", name), ("KeyVersionId", &version)]);
        let expected = json!({"KeyId": key, "KeyVersionId": version, "CreationDate": START});
        assert_eq!(answer["KeyVersion"], expected);
    }
    let refused =
        |key: &str, version: &str| kms.refused("DescribeKeyVersion", &[("KeyId", key), ("KeyVersionId", version)]);
    assert_eq!(refused(&other, &version), refusal(404, "Forbidden.KeyVersionNotFound"));
    assert_eq!(refused(&key, "nobody"), refusal(404, "Forbidden.KeyVersionNotFound"));
    assert_eq!(refused("nobody", &version), refusal(404, "Forbidden.KeyNotFound"));
    assert_eq!(refused("alias/b", &version), refusal(404, "Forbidden.AliasNotFound"));
    assert_eq!(kms.refused("DescribeKeyVersion", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
}

#[test]
fn versions_are_paged_in_the_order_of_creation() {
    let mut kms = Kms::new();
    let key = kms.create(&[("EnableAutomaticRotation", "true"), ("RotationInterval", "7d")]);
    let mut expected = vec![kms.metadata(&key, "PrimaryKeyVersion")];
    for _ in 0..11 {
        kms.pass(Duration::days(7));
        expected.push(kms.metadata(&key, "PrimaryKeyVersion"));
    }
    let page = |number: &str, size: Option<&str>| {
        let size = size.map(|size| ("PageSize", size));
        let params: Vec<(&str, &str)> =
            [("KeyId", key.as_str()), ("PageNumber", number)].into_iter().chain(size).collect();
        let answer = kms.ok("ListKeyVersions", &params);
        assert_eq!(names(&answer), ["KeyVersions", "TotalCount", "PageNumber", "PageSize"]);
        assert_eq!(answer["TotalCount"], 12);
        let rows = answer["KeyVersions"]["KeyVersion"].as_array().unwrap().clone();
        rows.iter().map(|row| row["KeyVersionId"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(page("1", None), expected[..10]);
    assert_eq!(page("2", None), expected[10..]);
    assert_eq!(page("1", Some("101")), expected);
    assert!(page("1", Some("0")).is_empty());
    assert!(page("3", None).is_empty());
    let refused = kms.refused("ListKeyVersions", &[("KeyId", &key), ("PageSize", "102")]);
    assert_eq!(refused, refusal(400, "InvalidParameter"));
    assert_eq!(kms.refused("ListKeyVersions", &[("KeyId", "nobody")]), refusal(404, "Forbidden.KeyNotFound"));
}
