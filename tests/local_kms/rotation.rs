//! Automatic rotation by the clock.

use chrono::{DateTime, Duration, Utc};
use kms_cli::wire::format_time;
use serde_json::Value;

use crate::support::{Kms, START, names, refusal, text};

/// A key that is rotated every seven days.
const WEEKLY: [(&str, &str); 2] = [("EnableAutomaticRotation", "true"), ("RotationInterval", "7d")];

#[test]
fn a_rotated_key_shows_its_rhythm() {
    let kms = Kms::new();
    let params = [("EnableAutomaticRotation", "true"), ("RotationInterval", "365d")];
    let created = kms.ok("CreateKey", &params);
    let metadata = created["KeyMetadata"].as_object().unwrap();
    assert_eq!(names(metadata)[14..], ["AutomaticRotation", "RotationInterval", "NextRotationDate"]);
    assert_eq!(metadata["AutomaticRotation"], "Enabled");
    assert_eq!(metadata["RotationInterval"], "31536000s");
    assert_eq!(metadata["LastRotationDate"], START);
    assert_eq!(metadata["NextRotationDate"], "2025-03-25T10:00:00Z");
    let id = text(metadata, "/KeyId");
    kms.ok("UpdateRotationPolicy", &[("KeyId", &id), ("EnableAutomaticRotation", "false")]);
    let described = kms.ok("DescribeKey", &[("KeyId", &id)]);
    let metadata = described["KeyMetadata"].as_object().unwrap();
    assert_eq!(metadata["AutomaticRotation"], "Disabled");
    assert_eq!([metadata.get("RotationInterval"), metadata.get("NextRotationDate")], [None, None]);
}

#[test]
fn at_its_time_a_key_gets_a_new_version_that_encrypts() {
    let mut kms = Kms::new();
    let key = kms.create(&WEEKLY);
    let first = kms.metadata(&key, "PrimaryKeyVersion");
    let old = kms.encrypt(&key, "old");

    kms.pass(Duration::days(7) - Duration::seconds(1));
    assert_eq!(kms.metadata(&key, "PrimaryKeyVersion"), first);
    assert_eq!(kms.metadata(&key, "LastRotationDate"), START);

    kms.pass(Duration::seconds(1));
    let second = kms.metadata(&key, "PrimaryKeyVersion");
    assert_ne!(second, first);
    assert_eq!(kms.metadata(&key, "LastRotationDate"), "2024-04-01T10:00:00Z");
    assert_eq!(kms.metadata(&key, "NextRotationDate"), "2024-04-08T10:00:00Z");
    assert_eq!(kms.metadata(&key, "CreationDate"), START);
    assert_eq!(
        versions(&kms, &key),
        [(first.clone(), START.to_owned()), (second.clone(), "2024-04-01T10:00:00Z".to_owned())]
    );

    let new = kms.ok("Encrypt", &[("KeyId", &key), ("Plaintext", "new")]);
    assert_eq!(new["KeyVersionId"], second);
    for (blob, version, plaintext) in [(&old, &first, "old"), (&text(&new, "/CiphertextBlob"), &second, "new")] {
        let answer = kms.ok("Decrypt", &[("CiphertextBlob", blob)]);
        assert_eq!(answer["Plaintext"], plaintext);
        assert_eq!(answer["KeyVersionId"], version.as_str());
    }
}

#[test]
fn a_long_silence_makes_one_version_as_of_the_last_time_that_was_due() {
    let mut kms = Kms::new();
    let key = kms.create(&WEEKLY);
    kms.pass(Duration::days(30));
    assert_eq!(versions(&kms, &key).len(), 2);
    assert_eq!(kms.metadata(&key, "LastRotationDate"), format_time(start() + Duration::days(28)));
    assert_eq!(kms.metadata(&key, "NextRotationDate"), format_time(start() + Duration::days(35)));
}

#[test]
fn rotation_stands_still_while_a_key_is_not_enabled() {
    let mut kms = Kms::new();
    let [disabled, deleted] = [(); 2].map(|()| kms.create(&WEEKLY));
    kms.ok("DisableKey", &[("KeyId", &disabled)]);
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &deleted), ("PendingWindowInDays", "30")]);
    kms.pass(Duration::days(8));
    for key in [&disabled, &deleted] {
        assert_eq!(kms.metadata(key, "AutomaticRotation"), "Suspended");
        assert_eq!(kms.metadata(key, "RotationInterval"), "604800s");
        assert_eq!(kms.metadata(key, "NextRotationDate"), "2024-04-01T10:00:00Z");
        assert_eq!(versions(&kms, key).len(), 1);
    }
    kms.ok("EnableKey", &[("KeyId", &disabled)]);
    kms.ok("CancelKeyDeletion", &[("KeyId", &deleted)]);
    for key in [&disabled, &deleted] {
        assert_eq!(kms.metadata(key, "AutomaticRotation"), "Enabled");
        assert_eq!(kms.metadata(key, "NextRotationDate"), "2024-04-08T10:00:00Z");
        assert_eq!(versions(&kms, key).len(), 2);
    }
}

#[test]
fn rotation_can_be_switched_on_later_and_counts_from_the_last_version() {
    let mut kms = Kms::new();
    let key = kms.create_key();
    kms.pass(Duration::days(3));
    assert!(kms.ok("UpdateRotationPolicy", &[&WEEKLY[..], &[("KeyId", &key)]].concat()).is_empty());
    assert_eq!(kms.metadata(&key, "NextRotationDate"), "2024-04-01T10:00:00Z");
    kms.pass(Duration::days(4));
    assert_eq!(versions(&kms, &key).len(), 2);
    // Switching it off keeps the versions and makes no more.
    kms.ok("UpdateRotationPolicy", &[("KeyId", &key), ("EnableAutomaticRotation", "false")]);
    kms.pass(Duration::days(70));
    assert_eq!(versions(&kms, &key).len(), 2);
}

#[test]
fn the_interval_is_from_7_to_365_days_in_any_unit() {
    let kms = Kms::new();
    for (interval, seconds) in
        [("7d", "604800s"), ("168h", "604800s"), ("10081m", "604860s"), ("31536000s", "31536000s")]
    {
        let key = kms.create(&[("EnableAutomaticRotation", "true"), ("RotationInterval", interval)]);
        assert_eq!(kms.metadata(&key, "RotationInterval"), seconds, "{interval}");
    }
    let key = kms.create_key();
    for interval in
        ["6d", "604799s", "366d", "730d", "31536001s", "7", "7w", "d", "-7d", "7.5d", "99999999999999999999d"]
    {
        let params = [("EnableAutomaticRotation", "true"), ("RotationInterval", interval)];
        assert_eq!(kms.refused("CreateKey", &params), refusal(400, "InvalidParameter"), "{interval}");
        let error = kms.ask("UpdateRotationPolicy", &[&params[..], &[("KeyId", &key)]].concat()).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{interval}");
        assert_eq!(error.message, "The specified parameter RotationInterval is not valid.", "{interval}");
    }
    assert_eq!(kms.refused("CreateKey", &WEEKLY[..1]), refusal(400, "MissingParameter"));
    let missing = kms.refused("UpdateRotationPolicy", &[("KeyId", &key), WEEKLY[0]]);
    assert_eq!(missing, refusal(400, "MissingParameter"));
    assert_eq!(kms.metadata(&key, "AutomaticRotation"), "Disabled");
}

#[test]
fn keys_that_kms_cannot_make_anew_are_not_rotated() {
    let kms = Kms::new();
    let instance = kms.connect_instance();
    let kinds: [&[(&str, &str)]; 4] = [
        &[("KeySpec", "EC_P256")],
        &[("KeySpec", "HMAC_SHA_256")],
        &[("Origin", "EXTERNAL")],
        &[("DKMSInstanceId", instance), ("KeyStorageMechanism", "HsmInternal")],
    ];
    for kind in kinds {
        let refused = kms.refused("CreateKey", &[kind, &WEEKLY].concat());
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{kind:?}");
        let key = kms.create(kind);
        for params in [&WEEKLY[..], &[("EnableAutomaticRotation", "false")]] {
            let refused = kms.refused("UpdateRotationPolicy", &[params, &[("KeyId", &key)]].concat());
            assert_eq!(refused, refusal(400, "Rejected.UnsupportedOperation"), "{kind:?}");
        }
    }
    let in_database = [("DKMSInstanceId", instance), ("KeyStorageMechanism", "HsmEncryptedDatabase")];
    kms.create(&[&in_database[..], &WEEKLY].concat());
    kms.create(&[&WEEKLY[..], &[("KeySpec", "Aliyun_SM4")]].concat());
}

fn start() -> DateTime<Utc> {
    kms_cli::wire::parse_time(START).unwrap()
}

/// The versions of a key with the times at which they were made.
fn versions(kms: &Kms, key: &str) -> Vec<(String, String)> {
    let answer = kms.ok("ListKeyVersions", &[("KeyId", key)]);
    let rows = answer["KeyVersions"]["KeyVersion"].as_array().unwrap();
    let field = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    rows.iter().map(|row| (field(row, "KeyVersionId"), field(row, "CreationDate"))).collect()
}
