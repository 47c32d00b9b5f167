//! Secrets.

use serde_json::{Value, json};

use super::{Tour, by_every_client, list, text};

by_every_client!("secrets");

fn tour(tour: &mut Tour) {
    generic(tour);
    managed(tour);
    policies(tour);
    passwords(tour);
}

fn generic(tour: &mut Tour) {
    let name = "tour/generic";
    let created = tour.ok(
        "CreateSecret",
        json!({
            "SecretName": name,
            "VersionId": "v1",
            "SecretData": "first ü",
            "Description": "of the tour",
            "Tags": json!([{ "TagKey": "Project", "TagValue": "Tour" }]).to_string(),
        }),
    );
    assert!(text(&created, "/Arn").ends_with(":secret/tour/generic"), "{created}");
    let again = json!({ "SecretName": name, "VersionId": "v1", "SecretData": "x" });
    assert_eq!(tour.refused("CreateSecret", again), (409, "Rejected.ResourceExist".to_owned()));

    let put = tour.ok("PutSecretValue", json!({ "SecretName": name, "VersionId": "v2", "SecretData": "second" }));
    assert_eq!(put["VersionStages"]["VersionStage"], json!(["ACSCurrent"]));
    let value = |tour: &mut Tour, more: Value| {
        let mut parameters = json!({ "SecretName": name });
        parameters.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        text(&tour.ok("GetSecretValue", parameters), "/SecretData")
    };
    assert_eq!(value(tour, json!({})), "second");
    assert_eq!(value(tour, json!({ "VersionStage": "ACSPrevious" })), "first ü");
    tour.ok(
        "UpdateSecretVersionStage",
        json!({ "SecretName": name, "VersionStage": "ACSCurrent", "MoveToVersion": "v1" }),
    );
    assert_eq!(value(tour, json!({})), "first ü");

    tour.ok("UpdateSecret", json!({ "SecretName": name, "Description": "changed" }));
    let described = tour.ok("DescribeSecret", json!({ "SecretName": name, "FetchTags": "true" }));
    assert_eq!(text(&described, "/Description"), "changed");
    assert_eq!(text(&described, "/Tags/Tag/0/TagValue"), "Tour");
    let versions = tour.ok("ListSecretVersionIds", json!({ "SecretName": name, "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(list(&versions, "/VersionIds/VersionId").len(), 2);
    let secrets = tour.ok("ListSecrets", json!({ "PageNumber": 1, "PageSize": 10, "FetchTags": "true" }));
    assert_eq!(text(&secrets, "/SecretList/Secret/0/SecretName"), name);

    let batch = json!([{ "SecretName": name }, { "SecretName": "nowhere" }]);
    let batch = tour.ok("BatchGetSecretValue", json!({ "SecretsList": batch }));
    assert_eq!(text(&batch, "/SecretValues/0/SecretData"), "first ü");
    assert_eq!(text(&batch, "/Errors/0/Code"), "Forbidden.ResourceNotFound");

    tour.ok("DeleteSecret", json!({ "SecretName": name, "RecoveryWindowInDays": "7" }));
    let refused = tour.refused("GetSecretValue", json!({ "SecretName": name }));
    assert_eq!(refused, (409, "Rejected.ResourceInDeleteWindow".to_owned()));
    tour.ok("RestoreSecret", json!({ "SecretName": name }));
    assert_eq!(
        tour.refused("RestoreSecret", json!({ "SecretName": name })),
        (409, "Rejected.ResourceInUse".to_owned())
    );
    tour.ok("DeleteSecret", json!({ "SecretName": name, "ForceDeleteWithoutRecovery": "true" }));
    let refused = tour.refused("DescribeSecret", json!({ "SecretName": name }));
    assert_eq!(refused, (404, "Forbidden.ResourceNotFound".to_owned()));
}

fn managed(tour: &mut Tour) {
    let name = "tour/database";
    tour.ok(
        "CreateSecret",
        json!({
            "SecretName": name,
            "SecretType": "Rds",
            "VersionId": "v1",
            "SecretData": json!({ "Accounts": [{ "AccountName": "me", "AccountPassword": "old" }] }).to_string(),
            "ExtendedConfig": { "SecretSubType": "SingleUser", "DBInstanceId": "rm-1", "CustomData": {} },
        }),
    );
    tour.ok("RotateSecret", json!({ "SecretName": name, "VersionId": "v2" }));
    let value = tour.ok("GetSecretValue", json!({ "SecretName": name }));
    let account: Value = serde_json::from_str(&text(&value, "/SecretData")).unwrap();
    assert_eq!(account["AccountName"], "me");
    assert_ne!(account["AccountPassword"], "old");
    tour.ok(
        "UpdateSecretRotationPolicy",
        json!({ "SecretName": name, "EnableAutomaticRotation": true, "RotationInterval": "168h" }),
    );
    let described = tour.ok("DescribeSecret", json!({ "SecretName": name }));
    assert_eq!(text(&described, "/AutomaticRotation"), "Enabled");
    assert_eq!(text(&described, "/RotationInterval"), "604800s");
}

fn policies(tour: &mut Tour) {
    let instance = tour.instance();
    let key = tour.key(json!({ "DKMSInstanceId": instance }));
    tour.ok(
        "CreateSecret",
        json!({
            "SecretName": "tour/bound",
            "VersionId": "v1",
            "SecretData": "bound",
            "DKMSInstanceId": instance,
            "EncryptionKeyId": key,
        }),
    );
    let policy = text(&tour.ok("GetSecretPolicy", json!({ "SecretName": "tour/bound" })), "/Policy");
    assert!(policy.contains("kms default secret policy"), "{policy}");
    let changed = policy.replace("kms default secret policy", "ours");
    tour.ok("SetSecretPolicy", json!({ "SecretName": "tour/bound", "Policy": changed }));
    assert_eq!(text(&tour.ok("GetSecretPolicy", json!({ "SecretName": "tour/bound" })), "/Policy"), changed);
}

fn passwords(tour: &mut Tour) {
    let made = tour.ok("GetRandomPassword", json!({ "PasswordLength": "20", "ExcludePunctuation": "true" }));
    let password = text(&made, "/RandomPassword");
    assert!(password.len() == 20 && password.chars().all(|letter| letter.is_ascii_alphanumeric()), "{password}");
}
