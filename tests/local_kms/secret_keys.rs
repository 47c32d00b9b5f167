//! The keys that secrets are encrypted with.

use chrono::Duration;

use crate::secret_support::rds;
use crate::support::{Kms, refusal};

fn create(kms: &Kms, name: &str, key: &str) -> Result<(), (u16, String)> {
    let params = [("SecretName", name), ("VersionId", "v1"), ("SecretData", "x"), ("EncryptionKeyId", key)];
    kms.ask("CreateSecret", &params).map(drop).map_err(|error| (error.status, error.code))
}

#[test]
fn the_key_must_be_there_and_usable() {
    let kms = Kms::new();
    let [enabled, disabled, deleted] = [(); 3].map(|()| kms.create_key());
    kms.ok("DisableKey", &[("KeyId", &disabled)]);
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &deleted), ("PendingWindowInDays", "7")]);
    kms.ok("CreateAlias", &[("KeyId", &enabled), ("AliasName", "alias/a")]);
    let arn = kms.key_arn(&enabled);
    assert_eq!(create(&kms, "by-id", &enabled), Ok(()));
    assert_eq!(create(&kms, "by-arn", &arn), Ok(()));
    assert_eq!(kms.describe_secret("by-arn")["EncryptionKeyId"], enabled);
    let wrong = [
        ("nobody", 404, "Forbidden.KeyNotFound"),
        (&arn.replace("cn-hangzhou", "cn-beijing"), 404, "Forbidden.KeyNotFound"),
        ("alias/a", 400, "Unsupported.Alias"),
        (&disabled, 409, "Rejected.Disabled"),
        (&deleted, 409, "Rejected.PendingDeletion"),
    ];
    for (key, status, code) in wrong {
        assert_eq!(create(&kms, "a", key), Err(refusal(status, code)), "{key}");
    }
    assert_eq!(kms.refused("DescribeSecret", &[("SecretName", "a")]), refusal(404, "Forbidden.ResourceNotFound"));
}

#[test]
fn the_key_must_be_symmetric() {
    let kms = Kms::new();
    let key = kms.ok("CreateKey", &[("KeySpec", "EC_P256"), ("KeyUsage", "SIGN/VERIFY")]);
    let key = crate::support::text(&key, "/KeyMetadata/KeyId");
    assert_eq!(create(&kms, "a", &key), Err(refusal(400, "UnsupportedOperation")));
}

#[test]
fn the_state_of_the_key_decides_whether_values_can_be_read_and_written() {
    let mut kms = Kms::new();
    let key = kms.create_key();
    create(&kms, "a", &key).unwrap();
    kms.create_managed(&rds(), &[("EncryptionKeyId", &key)]);
    let calls: [(&str, &[(&str, &str)]); 4] = [
        ("GetSecretValue", &[("SecretName", "a")]),
        ("GetSecretValue", &[("SecretName", "rds/one")]),
        ("PutSecretValue", &[("SecretName", "a"), ("VersionId", "v2"), ("SecretData", "x")]),
        ("RotateSecret", &[("SecretName", "rds/one"), ("VersionId", "v2")]),
    ];
    let all = |kms: &Kms, status: u16, code: &str| {
        for (action, params) in calls {
            assert_eq!(kms.refused(action, params), refusal(status, code), "{action}");
        }
        // What needs no value works.
        kms.describe_secret("a");
        kms.ok("UpdateSecret", &[("SecretName", "a"), ("Description", code)]);
        kms.ok("ListSecretVersionIds", &[("SecretName", "a")]);
    };
    kms.ok("DisableKey", &[("KeyId", &key)]);
    all(&kms, 409, "Rejected.Disabled");
    kms.ok("EnableKey", &[("KeyId", &key)]);
    assert_eq!(kms.secret_data("a"), "x");
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    all(&kms, 409, "Rejected.PendingDeletion");
    kms.pass(Duration::days(7));
    all(&kms, 404, "Forbidden.KeyNotFound");
    let batch = kms.ok("BatchGetSecretValue", &[("SecretsList", r#"[{"SecretName":"a"}]"#)]);
    assert_eq!(batch["Errors"][0]["Code"], "Forbidden.KeyNotFound");
}
