//! Changing, deleting and restoring secrets.

use chrono::Duration;
use serde_json::{Value, json};

use crate::secret_support::{CallOn, rds};
use crate::support::{Kms, START, names, refusal, text};

#[test]
fn the_description_can_be_replaced_and_removed() {
    let mut kms = Kms::new();
    kms.create_secret("a", "x");
    kms.pass(Duration::hours(1));
    let answer = kms.ok("UpdateSecret", &[("SecretName", "a"), ("Description", "new")]);
    assert_eq!(Value::Object(answer), json!({"SecretName": "a"}));
    let described = kms.describe_secret("a");
    assert_eq!(described["Description"], "new");
    assert_eq!([&described["CreateTime"], &described["UpdateTime"]], [START, "2024-03-25T11:00:00Z"]);
    kms.ok("UpdateSecret", &[("SecretName", "a")]);
    assert_eq!(kms.describe_secret("a")["Description"], "new");
    kms.ok("UpdateSecret", &[("SecretName", "a"), ("Description", "")]);
    assert_eq!(kms.describe_secret("a")["Description"], "");
    let long = [("SecretName", "a"), ("Description", &"x".repeat(8193))];
    assert_eq!(kms.refused("UpdateSecret", &long), refusal(400, "InvalidParameter"));
}

#[test]
fn the_custom_data_of_a_managed_secret_is_replaced_whole() {
    let kms = Kms::new();
    kms.create_managed(&rds(), &[]);
    let update = |params: &[(&str, &str)]| kms.ask("UpdateSecret", &[&[("SecretName", "rds/one")], params].concat());
    let config = || serde_json::from_str::<Value>(&text(&kms.describe_secret("rds/one"), "/ExtendedConfig")).unwrap();
    update(&[("ExtendedConfig.CustomData", r#"{"a":"1"}"#)]).unwrap();
    let expected = |data: Value| json!({"SecretSubType": "SingleUser", "DBInstanceId": "rm-1", "CustomData": data});
    assert_eq!(config(), expected(json!({"a": "1"})));
    // As the newer SDKs send it.
    update(&[("ExtendedConfig.CustomData.b", "2"), ("ExtendedConfig.CustomData.c.d", "3")]).unwrap();
    assert_eq!(config(), expected(json!({"b": "2", "c.d": "3"})));
    update(&[("Description", "kept")]).unwrap();
    assert_eq!(config(), expected(json!({"b": "2", "c.d": "3"})));
    let eleven: serde_json::Map<String, Value> = (0..11).map(|number| (number.to_string(), json!(""))).collect();
    let large = json!({"a": "x".repeat(1000)}).to_string();
    for wrong in ["[]", "x", &Value::Object(eleven).to_string(), &large] {
        let error = update(&[("ExtendedConfig.CustomData", wrong)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{wrong:.20}");
    }
    assert_eq!(config(), expected(json!({"b": "2", "c.d": "3"})));
    update(&[("ExtendedConfig.CustomData", "{}")]).unwrap();
    assert_eq!(config(), expected(json!({})));

    kms.create_secret("generic", "x");
    let generic = [("SecretName", "generic"), ("ExtendedConfig.CustomData", "{}")];
    assert_eq!(kms.refused("UpdateSecret", &generic), refusal(400, "InvalidParameter"));
}

#[test]
fn a_deleted_secret_is_gone_when_its_time_has_come() {
    let mut kms = Kms::new();
    kms.create_secret("a", "x");
    let answer = kms.ok("DeleteSecret", &[("SecretName", "a")]);
    assert_eq!(Value::Object(answer), json!({"SecretName": "a", "PlannedDeleteTime": "2024-04-24T10:00:00Z"}));
    assert_eq!(kms.describe_secret("a")["PlannedDeleteTime"], "2024-04-24T10:00:00Z");
    kms.pass(Duration::days(30) - Duration::seconds(1));
    assert_eq!(kms.ok("ListSecrets", &[])["SecretList"]["Secret"][0]["PlannedDeleteTime"], "2024-04-24T10:00:00Z");
    kms.pass(Duration::seconds(1));
    assert_eq!(kms.refused("DescribeSecret", &[("SecretName", "a")]), refusal(404, "Forbidden.ResourceNotFound"));
    assert_eq!(kms.refused("RestoreSecret", &[("SecretName", "a")]), refusal(404, "Forbidden.ResourceNotFound"));
    assert_eq!(kms.ok("ListSecrets", &[])["TotalCount"], 0);
    // The name is free, and nothing of the old secret is left.
    kms.create_secret("a", "y");
    assert_eq!(kms.versions("a").len(), 1);
    assert_eq!(kms.describe_secret("a").get("PlannedDeleteTime"), None);
}

#[test]
fn in_the_window_a_secret_can_be_seen_and_restored_but_not_used() {
    let mut kms = Kms::new();
    kms.create_secret("a", "x");
    kms.create_managed(&rds(), &[]);
    for name in ["a", "rds/one"] {
        kms.ok("DeleteSecret", &[("SecretName", name), ("RecoveryWindowInDays", "7")]);
        kms.describe_secret(name);
        kms.ok("ListSecretVersionIds", &[("SecretName", name)]);
    }
    let actions: [CallOn<'_>; 7] = [
        ("a", "GetSecretValue", &[]),
        ("a", "PutSecretValue", &[("VersionId", "v2"), ("SecretData", "y")]),
        ("a", "UpdateSecret", &[("Description", "y")]),
        ("a", "UpdateSecretVersionStage", &[("VersionStage", "s"), ("MoveToVersion", "v1")]),
        ("a", "DeleteSecret", &[]),
        ("rds/one", "RotateSecret", &[("VersionId", "v2")]),
        ("rds/one", "UpdateSecretRotationPolicy", &[("EnableAutomaticRotation", "false")]),
    ];
    for (name, action, rest) in actions {
        let error = kms.ask(action, &[rest, &[("SecretName", name)]].concat()).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (409, "Rejected.ResourceInDeleteWindow"), "{action}");
        assert_eq!(error.message, "secret in delete peroid", "{action}");
    }
    kms.pass(Duration::days(6));
    let answer = kms.ok("RestoreSecret", &[("SecretName", "a")]);
    assert_eq!(Value::Object(answer), json!({"SecretName": "a"}));
    kms.pass(Duration::days(60));
    assert_eq!(kms.secret_data("a"), "x");
    assert_eq!(kms.describe_secret("a").get("PlannedDeleteTime"), None);
    let error = kms.ask("RestoreSecret", &[("SecretName", "a")]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (409, "Rejected.ResourceInUse"));
    assert_eq!(error.message, "restore normal secret");
}

#[test]
fn a_forced_deletion_frees_the_name_at_once() {
    let kms = Kms::new();
    let force = ("ForceDeleteWithoutRecovery", "true");
    kms.create_secret("a", "x");
    let answer = kms.ok("DeleteSecret", &[("SecretName", "a"), force]);
    assert_eq!(names(&answer), ["SecretName", "PlannedDeleteTime"]);
    assert_eq!(answer["PlannedDeleteTime"], START);
    assert_eq!(kms.refused("GetSecretValue", &[("SecretName", "a")]), refusal(404, "Forbidden.ResourceNotFound"));
    kms.create_secret("a", "y");
    // Also when its deletion is planned already.
    kms.ok("DeleteSecret", &[("SecretName", "a")]);
    kms.ok("DeleteSecret", &[("SecretName", "a"), force]);
    kms.create_secret("a", "z");
    assert_eq!(kms.secret_data("a"), "z");
}

#[test]
fn the_window_is_from_7_to_30_days() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    kms.create_secret("b", "x");
    for days in ["6", "31", "0", "-7", "+7", "seven", "7.5", "99999999999"] {
        let refused = kms.refused("DeleteSecret", &[("SecretName", "a"), ("RecoveryWindowInDays", days)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{days}");
    }
    let both = [("SecretName", "a"), ("RecoveryWindowInDays", "7"), ("ForceDeleteWithoutRecovery", "true")];
    assert_eq!(kms.refused("DeleteSecret", &both), refusal(400, "InvalidParameter"));
    let wrong = [("SecretName", "a"), ("ForceDeleteWithoutRecovery", "yes")];
    assert_eq!(kms.refused("DeleteSecret", &wrong), refusal(400, "InvalidParameter"));
    assert_eq!(kms.secret_data("a"), "x");
    let delete = |name: &str, days: &str| {
        let params = [("SecretName", name), ("RecoveryWindowInDays", days), ("ForceDeleteWithoutRecovery", "false")];
        text(&kms.ok("DeleteSecret", &params), "/PlannedDeleteTime")
    };
    assert_eq!(delete("a", "7"), "2024-04-01T10:00:00Z");
    assert_eq!(delete("b", "30"), "2024-04-24T10:00:00Z");
}
