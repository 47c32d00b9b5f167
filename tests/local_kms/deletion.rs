//! Keys whose deletion date passes.

use chrono::Duration;

use crate::support::{Kms, refusal};

#[test]
fn a_key_is_gone_with_its_aliases_when_its_date_has_passed() {
    let mut kms = Kms::new();
    let [gone, kept] = [(); 2].map(|()| kms.create_key());
    kms.ok("CreateAlias", &[("KeyId", &gone), ("AliasName", "alias/a")]);
    let blob = kms.encrypt(&gone, "x");
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &gone), ("PendingWindowInDays", "7")]);

    kms.pass(Duration::days(7) - Duration::seconds(1));
    assert_eq!(kms.metadata("alias/a", "KeyState"), "PendingDeletion");
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 2);

    kms.pass(Duration::seconds(1));
    // First without and then after a change, which removes the rows for good.
    for _ in 0..2 {
        let missing = refusal(404, "Forbidden.KeyNotFound");
        assert_eq!(kms.refused("DescribeKey", &[("KeyId", &gone)]), missing);
        assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), missing);
        assert_eq!(kms.refused("CancelKeyDeletion", &[("KeyId", &gone)]), missing);
        assert_eq!(kms.refused("ListAliasesByKeyId", &[("KeyId", &gone)]), missing);
        assert_eq!(kms.refused("DescribeKey", &[("KeyId", "alias/a")]), refusal(404, "Forbidden.AliasNotFound"));
        assert_eq!(kms.refused("DeleteAlias", &[("AliasName", "alias/a")]), refusal(404, "Forbidden.AliasNotFound"));
        let keys = kms.ok("ListKeys", &[]);
        assert_eq!(keys["TotalCount"], 1);
        assert_eq!(keys["Keys"]["Key"][0]["KeyId"], kept.as_str());
        assert_eq!(kms.ok("ListAliases", &[])["TotalCount"], 0);
        kms.ok("UpdateKeyDescription", &[("KeyId", &kept), ("Description", "x")]);
    }
    kms.ok("CreateAlias", &[("KeyId", &kept), ("AliasName", "alias/a")]);
    assert_eq!(kms.metadata("alias/a", "KeyId"), kept);
}

#[test]
fn a_deletion_that_was_called_off_does_not_come() {
    let mut kms = Kms::new();
    let key = kms.create_key();
    let blob = kms.encrypt(&key, "x");
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    kms.pass(Duration::days(6));
    kms.ok("CancelKeyDeletion", &[("KeyId", &key)]);
    kms.pass(Duration::days(30));
    kms.create_key();
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "x");
}

#[test]
fn the_waiting_time_is_from_7_to_366_days() {
    let kms = Kms::new();
    let key = kms.create_key();
    for days in ["6", "367", "0", "-7", "seven", "7.5"] {
        let refused = kms.refused("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", days)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{days}");
    }
    assert_eq!(kms.refused("ScheduleKeyDeletion", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");
}

#[test]
fn a_key_that_has_lost_its_material_waits_for_it_when_its_deletion_is_called_off() {
    let mut kms = Kms::new();
    let [never, deleted, expired, kept] =
        [(); 4].map(|()| kms.create(&[("Origin", "EXTERNAL"), ("ProtectionLevel", "HSM")]));
    for (key, days) in [(&deleted, 50), (&expired, 5), (&kept, 50)] {
        kms.import_until(key, &[7; 32], kms.now + Duration::days(days));
    }
    for key in [&never, &deleted, &expired, &kept] {
        kms.ok("ScheduleKeyDeletion", &[("KeyId", key), ("PendingWindowInDays", "7")]);
    }
    kms.ok("DeleteKeyMaterial", &[("KeyId", &deleted)]);
    kms.pass(Duration::days(5));
    for key in [&deleted, &expired] {
        assert_eq!(kms.metadata(key, "KeyState"), "PendingDeletion");
        assert_eq!(kms.metadata(key, "DeleteDate"), "2024-04-01T10:00:00Z");
        assert_eq!(kms.metadata(key, "MaterialExpireTime"), "");
    }
    for (key, state) in
        [(&never, "PendingImport"), (&deleted, "PendingImport"), (&expired, "PendingImport"), (&kept, "Enabled")]
    {
        kms.ok("CancelKeyDeletion", &[("KeyId", key)]);
        assert_eq!(kms.metadata(key, "KeyState"), state);
        assert_eq!(kms.metadata(key, "DeleteDate"), "");
    }
}

#[test]
fn imported_material_is_gone_when_its_time_has_come() {
    let mut kms = Kms::new();
    let [used, disabled] = [(); 2].map(|()| kms.create(&[("Origin", "EXTERNAL"), ("ProtectionLevel", "HSM")]));
    for key in [&used, &disabled] {
        kms.import_until(key, &[7; 32], kms.now + Duration::days(5));
    }
    kms.ok("DisableKey", &[("KeyId", &disabled)]);
    let blob = kms.encrypt(&used, "x");
    kms.pass(Duration::days(5) - Duration::seconds(1));
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "x");
    kms.pass(Duration::seconds(1));
    assert_eq!(kms.refused("Decrypt", &[("CiphertextBlob", &blob)]), refusal(409, "Rejected.PendingImport"));
    for key in [&used, &disabled] {
        assert_eq!(kms.metadata(key, "KeyState"), "PendingImport");
        assert_eq!(kms.metadata(key, "MaterialExpireTime"), "");
    }
    kms.import_until(&used, &[7; 32], kms.now + Duration::days(5));
    assert_eq!(kms.ok("Decrypt", &[("CiphertextBlob", &blob)])["Plaintext"], "x");
}

#[test]
fn a_deleted_key_takes_its_tags_and_versions_along() {
    let mut kms = Kms::new();
    let key = kms.create(&[("Tags", r#"[{"TagKey":"a","TagValue":"b"}]"#)]);
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    kms.pass(Duration::days(7));
    let missing = refusal(404, "Forbidden.KeyNotFound");
    assert_eq!(kms.refused("ListKeyVersions", &[("KeyId", &key)]), missing);
    assert_eq!(kms.refused("ListResourceTags", &[("KeyId", &key)]), missing);
    let tags = kms.ok("ListTagResources", &[("RegionId", "cn-hangzhou"), ("ResourceType", "key")]);
    assert_eq!(tags["TagResources"]["TagResource"].as_array().unwrap().len(), 0);
}
