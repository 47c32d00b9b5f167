//! The access policies of keys in KMS instances.

use serde_json::{Value, json};

use crate::support::{Kms, default_policy, names, refusal};

#[test]
fn a_key_in_an_instance_has_the_default_policy_until_it_gets_another() {
    let kms = Kms::new();
    let key = kms.create(&[("DKMSInstanceId", kms.connect_instance())]);
    let arn = kms.key_arn(&key);
    for name in [&key, &arn] {
        let answer = kms.ok("GetKeyPolicy", &[("KeyId", name)]);
        assert_eq!(names(&answer), ["Policy"]);
        assert_eq!(answer["Policy"], default_policy(&kms));
    }
    // The text comes back as it is, with its own order and spaces.
    let policy = format!(" {} ", policy(&statement(json!({}))));
    assert!(kms.ok("SetKeyPolicy", &[("KeyId", &arn), ("Policy", &policy)]).is_empty());
    let answer = kms.ok("GetKeyPolicy", &[("KeyId", &key), ("PolicyName", "default")]);
    assert_eq!(answer["Policy"], policy);
}

#[test]
fn a_key_can_be_made_with_its_policy() {
    let kms = Kms::new();
    let policy = policy(&statement(json!({})));
    let key = kms.create(&[("DKMSInstanceId", kms.connect_instance()), ("Policy", &policy)]);
    assert_eq!(kms.ok("GetKeyPolicy", &[("KeyId", &key)])["Policy"], policy);
}

#[test]
fn keys_outside_of_instances_have_no_policy() {
    let kms = Kms::new();
    let key = kms.create_key();
    let policy = policy(&statement(json!({})));
    let unsupported = refusal(400, "Forbidden.KeyPolicyUnSupported");
    assert_eq!(kms.refused("CreateKey", &[("Policy", &policy)]), unsupported);
    assert_eq!(kms.refused("GetKeyPolicy", &[("KeyId", &key)]), unsupported);
    assert_eq!(kms.refused("SetKeyPolicy", &[("KeyId", &key), ("Policy", &policy)]), unsupported);
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 1);
}

#[test]
fn a_policy_has_one_name_only() {
    let kms = Kms::new();
    let key = kms.create(&[("DKMSInstanceId", kms.connect_instance())]);
    let policy = policy(&statement(json!({})));
    for (action, rest) in [("GetKeyPolicy", None), ("SetKeyPolicy", Some(("Policy", policy.as_str())))] {
        let params: Vec<(&str, &str)> =
            [("KeyId", key.as_str()), ("PolicyName", "other")].into_iter().chain(rest).collect();
        let error = kms.ask(action, &params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (404, "Forbidden.ResourceNotFound"), "{action}");
        assert_eq!(error.message, "Policy not found.");
    }
    assert_eq!(kms.refused("GetKeyPolicy", &[("KeyId", "nobody")]), refusal(404, "Forbidden.KeyNotFound"));
    assert_eq!(kms.refused("SetKeyPolicy", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
}

#[test]
fn policies_of_the_documented_form_are_taken() {
    let kms = Kms::new();
    let key = kms.create(&[("DKMSInstanceId", kms.connect_instance())]);
    let all_sid_signs = format!("aZ09_/+=.@- {}", "x".repeat(116));
    let changes = [
        json!({"Sid": all_sid_signs}),
        json!({"Effect": "Deny"}),
        json!({"Principal": {"RAM": ["acs:ram::1000200030004000:root", "acs:ram::12:user/x", "acs:ram::12:role/y"]}}),
        json!({"Action": ["kms:Encrypt", "kms:NeverHeardOf", "kms:List*"]}),
        json!({"Condition": {"StringEquals": {"acs:SourceVpc": "vpc-1"}}}),
    ];
    for change in changes {
        let policy = policy(&statement(change));
        kms.ok("SetKeyPolicy", &[("KeyId", &key), ("Policy", &policy)]);
        assert_eq!(kms.ok("GetKeyPolicy", &[("KeyId", &key)])["Policy"], policy);
    }
}

#[test]
fn policies_of_another_form_are_refused() {
    let kms = Kms::new();
    let key = kms.create(&[("DKMSInstanceId", kms.connect_instance())]);
    let mut wrong: Vec<String> = [
        json!({"Sid": "x".repeat(129)}),
        json!({"Sid": "ä"}),
        json!({"Sid": 1}),
        json!({"Effect": "allow"}),
        json!({"Effect": null}),
        json!({"Principal": {"RAM": []}}),
        json!({"Principal": {"RAM": "acs:ram::12:root"}}),
        json!({"Principal": {"RAM": ["*"]}}),
        json!({"Principal": {"RAM": ["acs:ram::12:user/"]}}),
        json!({"Principal": {"RAM": ["acs:ram::me:root"]}}),
        json!({"Principal": {"Service": ["ecs.aliyuncs.com"]}}),
        json!({"Action": []}),
        json!({"Action": "kms:*"}),
        json!({"Action": ["ecs:*"]}),
        json!({"Resource": ["acs:kms:*:*:key/1"]}),
        json!({"Condition": []}),
        json!({"NotAction": ["kms:*"]}),
    ]
    .into_iter()
    .map(|change| policy(&statement(change)))
    .collect();
    wrong.extend([
        json!({"Version": "2", "Statement": [statement(json!({}))]}).to_string(),
        json!({"Version": 1, "Statement": [statement(json!({}))]}).to_string(),
        json!({"Version": "1", "Statement": []}).to_string(),
        json!({"Version": "1"}).to_string(),
        json!({"Version": "1", "Statement": [1]}).to_string(),
        json!({"Version": "1", "Statement": [statement(json!({}))], "Id": "x"}).to_string(),
        format!("{}{}", policy(&statement(json!({}))), " ".repeat(32768)),
        "[]".to_owned(),
        "policy".to_owned(),
    ]);
    for policy in wrong {
        let refused = kms.refused("SetKeyPolicy", &[("KeyId", &key), ("Policy", &policy)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{policy}");
    }
    assert_eq!(kms.ok("GetKeyPolicy", &[("KeyId", &key)])["Policy"], default_policy(&kms));
}

/// A statement as documented, with other or further members.
fn statement(change: Value) -> Value {
    let mut statement = json!({
        "Effect": "Allow",
        "Principal": {"RAM": ["acs:ram::1000200030004000:*"]},
        "Action": ["kms:*"],
        "Resource": ["*"],
    });
    statement.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    statement
}

fn policy(statement: &Value) -> String {
    json!({"Version": "1", "Statement": [statement]}).to_string()
}
