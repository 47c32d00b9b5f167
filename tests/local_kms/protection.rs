//! Protection against deletion.

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Kms, refusal};

#[test]
fn a_protected_key_cannot_be_scheduled_for_deletion() {
    let kms = Kms::new();
    let key = kms.create_key();
    let protect = [
        ("KeyId", key.as_str()),
        ("EnableDeletionProtection", "true"),
        ("DeletionProtectionDescription", "holds the backups"),
    ];
    assert!(kms.ok("SetDeletionProtection", &protect).is_empty());
    assert_eq!(kms.metadata(&key, "DeletionProtection"), "Enabled");
    assert_eq!(kms.metadata(&key, "DeletionProtectionDescription"), "holds the backups");
    let schedule = [("KeyId", key.as_str()), ("PendingWindowInDays", "7")];
    let refused = kms.refused("ScheduleKeyDeletion", &schedule);
    assert_eq!(refused, refusal(409, "Rejected.StateModifiedFailed"));
    assert_eq!(kms.metadata(&key, "KeyState"), "Enabled");

    // What is not said again is gone.
    kms.ok("SetDeletionProtection", &protect[..2]);
    assert_eq!(kms.metadata(&key, "DeletionProtectionDescription"), "");

    kms.ok("SetDeletionProtection", &[("KeyId", &key), ("EnableDeletionProtection", "false")]);
    assert_eq!(kms.metadata(&key, "DeletionProtection"), "Disabled");
    let described = kms.ok("DescribeKey", &[("KeyId", &key)]);
    assert_eq!(described["KeyMetadata"].get("DeletionProtectionDescription"), None);
    kms.ok("ScheduleKeyDeletion", &schedule);
    assert_eq!(kms.metadata(&key, "KeyState"), "PendingDeletion");
}

#[test]
fn what_is_to_be_protected_is_named_in_one_way() {
    let kms = Kms::new();
    let key = kms.create_key();
    let arn = kms.key_arn(&key);
    let instance = kms.connect_instance();
    let on = ("EnableDeletionProtection", "true");
    for (name, value) in [("ProtectedResourceArn", &arn), ("KeyId", &key), ("KeyId", &arn)] {
        kms.ok("SetDeletionProtection", &[on, (name, value)]);
        assert_eq!(kms.metadata(&key, "DeletionProtection"), "Enabled");
        kms.ok("SetDeletionProtection", &[("EnableDeletionProtection", "false"), (name, value)]);
        assert_eq!(kms.metadata(&key, "DeletionProtection"), "Disabled");
    }
    let refused = |params: &[(&str, &str)]| kms.refused("SetDeletionProtection", &[&[on], params].concat());
    assert_eq!(refused(&[]), refusal(400, "MissingParameter"));
    let invalid = refusal(400, "InvalidParameter");
    assert_eq!(refused(&[("KeyId", &key), ("KmsInstanceId", instance)]), invalid);
    assert_eq!(refused(&[("KeyId", &key), ("ProtectedResourceArn", &arn)]), invalid);
    assert_eq!(refused(&[("ProtectedResourceArn", &key)]), invalid);
    assert_eq!(kms.refused("SetDeletionProtection", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
    let missing = refusal(404, "Forbidden.KeyNotFound");
    assert_eq!(refused(&[("KeyId", "nobody")]), missing);
    assert_eq!(refused(&[("ProtectedResourceArn", &arn.replace("cn-hangzhou", "cn-beijing"))]), missing);
}

#[test]
fn an_instance_is_protected_like_a_key() {
    let kms = Kms::new();
    let instance = kms.connect_instance();
    let shown = |kms: &Kms| {
        let answer = kms.ok("GetKmsInstance", &[("KmsInstanceId", instance)]);
        [
            answer["KmsInstance"]["DeletionProtection"].clone(),
            answer["KmsInstance"]["DeletionProtectionDescription"].clone(),
        ]
    };
    let arn = format!("acs:kms:cn-hangzhou:{}:keystore/{instance}", kms.identity().account_id);
    for (name, value) in [("KmsInstanceId", instance), ("ProtectedResourceArn", &arn)] {
        let on = [("EnableDeletionProtection", "true"), ("DeletionProtectionDescription", "why"), (name, value)];
        kms.ok("SetDeletionProtection", &on);
        assert_eq!(shown(&kms), [json!(true), json!("why")]);
        kms.ok("SetDeletionProtection", &[("EnableDeletionProtection", "false"), (name, value)]);
        assert_eq!(shown(&kms)[0], Value::Bool(false));
    }
    for (name, value) in [("KmsInstanceId", "kst-other"), ("ProtectedResourceArn", &arn.replace("kst-", "kst-x"))] {
        let refused = kms.refused("SetDeletionProtection", &[("EnableDeletionProtection", "true"), (name, value)]);
        assert_eq!(refused, refusal(403, "Forbidden.DKMSInstanceNotFound"), "{name}");
    }
}

#[test]
fn protection_stays_when_time_passes_and_states_change() {
    let mut kms = Kms::new();
    let key = kms.create_key();
    kms.ok("SetDeletionProtection", &[("KeyId", &key), ("EnableDeletionProtection", "true")]);
    kms.ok("DisableKey", &[("KeyId", &key)]);
    kms.pass(Duration::days(400));
    kms.ok("EnableKey", &[("KeyId", &key)]);
    assert_eq!(kms.metadata(&key, "DeletionProtection"), "Enabled");
}
