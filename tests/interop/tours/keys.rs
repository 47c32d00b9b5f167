//! Keys: their life, versions, rotation, imported material, policies.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{Tour, by_every_client, list, text};

by_every_client!("keys");

fn tour(tour: &mut Tour) {
    life(tour);
    rotation(tour);
    versions(tour);
    import(tour);
    policies(tour);
}

fn life(tour: &mut Tour) {
    let key = tour.key(json!({ "Description": "first", "KeySpec": "Aliyun_AES_256", "KeyUsage": "ENCRYPT/DECRYPT" }));
    let state = |tour: &mut Tour| text(&tour.ok("DescribeKey", json!({ "KeyId": key })), "/KeyMetadata/KeyState");
    assert_eq!(state(tour), "Enabled");
    tour.ok("DisableKey", json!({ "KeyId": key }));
    assert_eq!(state(tour), "Disabled");
    tour.ok("EnableKey", json!({ "KeyId": key }));
    tour.ok("UpdateKeyDescription", json!({ "KeyId": key, "Description": "second" }));
    let arn = text(&describe(tour, &key), "/KeyMetadata/Arn");
    let protect = |yes: bool, why: &str| {
        json!({
            "ProtectedResourceArn": arn,
            "EnableDeletionProtection": yes,
            "DeletionProtectionDescription": why,
        })
    };
    tour.ok("SetDeletionProtection", protect(true, "in use"));
    let described = describe(tour, &key);
    assert_eq!(text(&described, "/KeyMetadata/DeletionProtection"), "Enabled");
    assert_eq!(text(&described, "/KeyMetadata/Description"), "second");
    let refused = tour.refused("ScheduleKeyDeletion", json!({ "KeyId": key, "PendingWindowInDays": 7 }));
    assert_eq!(refused.0 / 100, 4, "{refused:?}");
    tour.ok("SetDeletionProtection", protect(false, "no longer"));
    tour.ok("ScheduleKeyDeletion", json!({ "KeyId": key, "PendingWindowInDays": 7 }));
    assert_eq!(state(tour), "PendingDeletion");
    tour.ok("CancelKeyDeletion", json!({ "KeyId": key }));
    assert_eq!(state(tour), "Enabled");
    let filters = json!([{ "Key": "KeyState", "Values": ["Enabled"] }]).to_string();
    for parameters in [json!({ "PageNumber": 1, "PageSize": 10 }), json!({ "Filters": filters })] {
        assert_eq!(list(&tour.ok("ListKeys", parameters), "/Keys/Key").len(), 1);
    }
}

fn describe(tour: &mut Tour, key: &str) -> Value {
    tour.ok("DescribeKey", json!({ "KeyId": key }))
}

fn rotation(tour: &mut Tour) {
    let key = tour.key(json!({ "EnableAutomaticRotation": true, "RotationInterval": "365d" }));
    let described = describe(tour, &key);
    assert_eq!(text(&described, "/KeyMetadata/AutomaticRotation"), "Enabled");
    assert_eq!(text(&described, "/KeyMetadata/RotationInterval"), "31536000s");
    tour.ok("UpdateRotationPolicy", json!({ "KeyId": key, "EnableAutomaticRotation": false }));
    assert_eq!(text(&describe(tour, &key), "/KeyMetadata/AutomaticRotation"), "Disabled");
}

fn versions(tour: &mut Tour) {
    let key = tour.key(json!({ "KeySpec": "EC_P256", "KeyUsage": "SIGN/VERIFY" }));
    let versions = tour.ok("ListKeyVersions", json!({ "KeyId": key, "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(versions["TotalCount"], 1);
    let version = text(&versions, "/KeyVersions/KeyVersion/0/KeyVersionId");
    let described = tour.ok("DescribeKeyVersion", json!({ "KeyId": key, "KeyVersionId": version }));
    assert_eq!(text(&described, "/KeyVersion/KeyVersionId"), version);
    // A new version has to wait for seven days.
    let refused = tour.refused("CreateKeyVersion", json!({ "KeyId": key }));
    assert_eq!(refused, (400, "Rejected.UnsupportedOperation".to_owned()));
}

fn import(tour: &mut Tour) {
    let key = tour.key(json!({ "Origin": "EXTERNAL" }));
    assert_eq!(text(&describe(tour, &key), "/KeyMetadata/KeyState"), "PendingImport");
    let parameters = tour.ok(
        "GetParametersForImport",
        json!({ "KeyId": key, "WrappingKeySpec": "RSA_2048", "WrappingAlgorithm": "RSAES_OAEP_SHA_256" }),
    );
    tour.file("public.der", &STANDARD.decode(text(&parameters, "/PublicKey")).unwrap());
    tour.file("material", &[7; 32]);
    let wrapped = tour.openssl(&[
        "pkeyutl",
        "-encrypt",
        "-pubin",
        "-keyform",
        "DER",
        "-inkey",
        "public.der",
        "-in",
        "material",
        "-pkeyopt",
        "rsa_padding_mode:oaep",
        "-pkeyopt",
        "rsa_oaep_md:sha256",
        "-pkeyopt",
        "rsa_mgf1_md:sha256",
    ]);
    tour.ok(
        "ImportKeyMaterial",
        json!({
            "KeyId": key,
            "EncryptedKeyMaterial": STANDARD.encode(wrapped),
            "ImportToken": text(&parameters, "/ImportToken"),
            "KeyMaterialExpireUnix": 0,
        }),
    );
    assert_eq!(text(&describe(tour, &key), "/KeyMetadata/KeyState"), "Enabled");
    let encrypted = tour.ok("Encrypt", json!({ "KeyId": key, "Plaintext": "aGVsbG8=" }));
    tour.ok("DeleteKeyMaterial", json!({ "KeyId": key }));
    let refused = tour.refused("Decrypt", json!({ "CiphertextBlob": text(&encrypted, "/CiphertextBlob") }));
    assert_eq!(refused, (409, "Rejected.PendingImport".to_owned()));
}

fn policies(tour: &mut Tour) {
    let instance = tour.instance();
    let key = tour.key(json!({ "DKMSInstanceId": instance }));
    let policy = text(&tour.ok("GetKeyPolicy", json!({ "KeyId": key, "PolicyName": "default" })), "/Policy");
    assert!(policy.contains("kms default key policy"), "{policy}");
    let changed = policy.replace("kms default key policy", "ours");
    tour.ok("SetKeyPolicy", json!({ "KeyId": key, "PolicyName": "default", "Policy": changed }));
    assert_eq!(text(&tour.ok("GetKeyPolicy", json!({ "KeyId": key, "PolicyName": "default" })), "/Policy"), changed);
    let shared = tour.key(json!({}));
    let refused = tour.refused("GetKeyPolicy", json!({ "KeyId": shared, "PolicyName": "default" }));
    assert_eq!(refused, (400, "Forbidden.KeyPolicyUnSupported".to_owned()));
}
