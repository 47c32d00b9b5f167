//! Secrets in KMS instances, and their policies.

use serde_json::{Value, json};

use crate::support::{Kms, names, refusal};

const INSTANCE: &str = "kst-hzz62ee817bvyyr5x1234";
const POLICY: &str = r#"{"Version":"1","Statement":[{"Sid":"mine","Effect":"Deny","Principal":{"RAM":["acs:ram::1000200030004000:user/x"]},"Action":["kms:GetSecretValue"],"Resource":["*"]}]}"#;

/// A KMS with one connected instance.
fn with_instance() -> Kms {
    let kms = Kms::new();
    let params = [
        ("KmsInstanceId", INSTANCE),
        ("VpcId", "vpc-1"),
        ("KMProvider", "Aliyun"),
        ("ZoneIds", "cn-hangzhou-k,cn-hangzhou-j"),
        ("VSwitchIds", "vsw-1"),
    ];
    kms.ok("ConnectKmsInstance", &params);
    kms
}

fn create(kms: &Kms, name: &str, more: &[(&str, &str)]) -> Result<serde_json::Map<String, Value>, (u16, String)> {
    let params = [&[("SecretName", name), ("VersionId", "v1"), ("SecretData", "x")], more].concat();
    kms.ask("CreateSecret", &params).map_err(|error| (error.status, error.code))
}

#[test]
fn a_secret_can_be_in_an_instance() {
    let kms = with_instance();
    let answer = create(&kms, "a", &[("DKMSInstanceId", INSTANCE)]).unwrap();
    assert_eq!(names(&answer), ["Arn", "SecretName", "VersionId", "SecretType", "DKMSInstanceId"]);
    assert_eq!(answer["DKMSInstanceId"], INSTANCE);
    assert_eq!(kms.describe_secret("a")["DKMSInstanceId"], INSTANCE);
    assert_eq!(kms.secret_data("a"), "x");
    kms.create_secret("b", "x");
    let filters = json!([{"Key": "DKMSInstanceId", "Values": [INSTANCE]}]).to_string();
    let listed = kms.ok("ListSecrets", &[("Filters", &filters)]);
    assert_eq!(listed["TotalCount"], 1);
    assert_eq!(listed["SecretList"]["Secret"][0]["SecretName"], "a");
}

#[test]
fn an_instance_that_is_not_there_is_refused() {
    let kms = Kms::new();
    let missing = create(&kms, "a", &[("DKMSInstanceId", INSTANCE)]).unwrap_err();
    assert_eq!(missing, refusal(403, "Forbidden.DKMSInstanceNotFound"));
}

#[test]
fn the_key_of_a_secret_is_in_the_same_instance() {
    let kms = with_instance();
    let outside = kms.create_key();
    let inside = kms.ok("CreateKey", &[("DKMSInstanceId", INSTANCE)]);
    let inside = crate::support::text(&inside, "/KeyMetadata/KeyId");
    let instance = ("DKMSInstanceId", INSTANCE);
    create(&kms, "a", &[instance, ("EncryptionKeyId", &inside)]).unwrap();
    let invalid = refusal(400, "InvalidParameter");
    assert_eq!(create(&kms, "b", &[instance, ("EncryptionKeyId", &outside)]).unwrap_err(), invalid);
    assert_eq!(create(&kms, "b", &[("EncryptionKeyId", &inside)]).unwrap_err(), invalid);
}

#[test]
fn a_policy_is_kept_and_given_back() {
    let kms = with_instance();
    create(&kms, "a", &[("DKMSInstanceId", INSTANCE)]).unwrap();
    create(&kms, "b", &[("DKMSInstanceId", INSTANCE), ("Policy", POLICY)]).unwrap();
    let policy = |name: &str| {
        let answer = kms.ok("GetSecretPolicy", &[("SecretName", name)]);
        assert_eq!(names(&answer), ["Policy"]);
        answer["Policy"].as_str().unwrap().to_owned()
    };
    let account = &kms.identity().account_id;
    let default = json!({"Version": "1", "Statement": [{
        "Sid": "kms default secret policy",
        "Effect": "Allow",
        "Principal": {"RAM": [format!("acs:ram::{account}:*")]},
        "Action": ["kms:*"],
        "Resource": ["*"],
    }]});
    assert_eq!(policy("a"), default.to_string());
    assert_eq!(policy("b"), POLICY);
    let answer = kms.ok("SetSecretPolicy", &[("SecretName", "a"), ("Policy", POLICY), ("PolicyName", "default")]);
    assert!(answer.is_empty());
    assert_eq!(policy("a"), POLICY);
    for wrong in ["{}", "[]", "x", r#"{"Version":"2","Statement":[]}"#] {
        let refused = kms.refused("SetSecretPolicy", &[("SecretName", "a"), ("Policy", wrong)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{wrong}");
    }
    assert_eq!(kms.refused("SetSecretPolicy", &[("SecretName", "a")]), refusal(400, "MissingParameter"));
    assert_eq!(policy("a"), POLICY);
    kms.ok("DeleteSecret", &[("SecretName", "a")]);
    let in_window = kms.refused("SetSecretPolicy", &[("SecretName", "a"), ("Policy", POLICY)]);
    assert_eq!(in_window, refusal(409, "Rejected.ResourceInDeleteWindow"));
}

#[test]
fn only_secrets_in_an_instance_have_a_policy() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let unsupported = refusal(400, "Forbidden.KeyPolicyUnSupported");
    assert_eq!(kms.refused("GetSecretPolicy", &[("SecretName", "a")]), unsupported);
    assert_eq!(kms.refused("SetSecretPolicy", &[("SecretName", "a"), ("Policy", POLICY)]), unsupported);
    assert_eq!(create(&kms, "b", &[("Policy", POLICY)]).unwrap_err(), unsupported);
}
