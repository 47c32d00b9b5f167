//! ListSecrets.

use chrono::Duration;
use serde_json::{Map, Value, json};

use crate::secret_support::{ecs_password, rds};
use crate::support::{Kms, START, names, refusal};

#[test]
fn list_secrets_pages_in_the_order_of_creation() {
    let mut kms = Kms::new();
    for number in 0..12 {
        kms.create_secret(&format!("s{number}"), "x");
    }
    kms.pass(Duration::hours(1));
    kms.put_secret("s0", "v2", "y");
    let first = kms.ok("ListSecrets", &[]);
    assert_eq!(names(&first), ["SecretList", "TotalCount", "PageNumber", "PageSize"]);
    assert_eq!(listed(&first), (0..10).map(|number| format!("s{number}")).collect::<Vec<_>>());
    assert_eq!([&first["TotalCount"], &first["PageNumber"], &first["PageSize"]], [12, 1, 10]);
    let expected = json!({
        "SecretName": "s0",
        "SecretType": "Generic",
        "CreateTime": START,
        "UpdateTime": "2024-03-25T11:00:00Z",
    });
    let row = &first["SecretList"]["Secret"][0];
    assert_eq!(row, &expected);
    assert_eq!(names(row.as_object().unwrap()), names(expected.as_object().unwrap()));
    let page = |number: &str, size: &str| kms.ok("ListSecrets", &[("PageNumber", number), ("PageSize", size)]);
    assert_eq!(listed(&page("3", "5")), ["s10", "s11"]);
    assert_eq!(listed(&page("4", "5")), Vec::<String>::new());
    assert_eq!(listed(&page("1", "100")).len(), 12);
    for (name, value) in [("PageNumber", "0"), ("PageSize", "0"), ("PageSize", "101"), ("FetchTags", "yes")] {
        assert_eq!(kms.refused("ListSecrets", &[(name, value)]), refusal(400, "InvalidParameter"), "{name}={value}");
    }
}

#[test]
fn list_secrets_shows_tags_when_asked() {
    let kms = Kms::new();
    tagged(&kms, "a", &[("env", "prod")]);
    kms.create_secret("b", "x");
    let rows = kms.ok("ListSecrets", &[("FetchTags", "true")]);
    assert_eq!(rows["SecretList"]["Secret"][0]["Tags"], json!({"Tag": [{"TagKey": "env", "TagValue": "prod"}]}));
    assert_eq!(rows["SecretList"]["Secret"][1]["Tags"], json!({"Tag": []}));
    let rows = kms.ok("ListSecrets", &[("FetchTags", "false")]);
    assert_eq!(rows["SecretList"]["Secret"][0].get("Tags"), None);
}

#[test]
fn list_secrets_filters() {
    let kms = Kms::new();
    tagged(&kms, "a", &[("env", "prod"), ("team", "x")]);
    tagged(&kms, "b", &[("env", "test"), ("team", "prod")]);
    let params = [("SecretName", "ab"), ("VersionId", "v1"), ("SecretData", "x"), ("Description", "about b")];
    kms.ok("CreateSecret", &params);
    kms.create_managed(&rds(), &[]);
    kms.create_managed(&ecs_password(), &[]);
    let account = kms.identity().account_id.clone();
    let all = ["a", "b", "ab", "rds/one", "acs/ecs/password"];
    let cases: [(Value, &[&str]); 19] = [
        (json!([]), &all),
        (json!([{"Key": "SecretName", "Values": ["a"]}]), &["a"]),
        (json!([{"Key": "SecretName", "Values": ["b", "a", "nobody"]}]), &["a", "b"]),
        (json!([{"Key": "SecretName", "Values": ["a"]}, {"Key": "SecretName", "Values": ["b"]}]), &["a", "b"]),
        (json!([{"Key": "SecretName", "Values": []}]), &all),
        (json!([{"Key": "SecretName"}]), &all),
        (json!([{"Key": "secretname", "Values": ["ab"]}]), &["ab"]),
        (json!([{"Key": "Description", "Values": ["about b"]}]), &["ab"]),
        (json!([{"Key": "Description", "Values": ["about"]}]), &[]),
        (json!([{"Key": "SecretType", "Values": ["RDS"]}]), &["rds/one"]),
        (json!([{"Key": "SecretType", "Values": ["Rds", "ECS"]}]), &["rds/one", "acs/ecs/password"]),
        (json!([{"Key": "SecretType", "Values": ["Certificate"]}]), &[]),
        (json!([{"Key": "TagKey", "Values": ["env"]}]), &["a", "b"]),
        (json!([{"Key": "TagValue", "Values": ["prod"]}]), &["a", "b"]),
        (json!([{"Key": "TagKey", "Values": ["env"]}, {"Key": "TagValue", "Values": ["prod"]}]), &["a"]),
        (json!([{"Key": "TagKey", "Values": ["env"]}, {"Key": "SecretName", "Values": ["b"]}]), &["b"]),
        (json!([{"Key": "DKMSInstanceId", "Values": ["kst-hzz62ee817bvyyr5x1234"]}]), &[]),
        (json!([{"Key": "Creator", "Values": [account]}]), &all),
        (json!([{"Key": "Creator", "Values": ["1"]}]), &[]),
    ];
    for (filters, expected) in cases {
        let answer = kms.ok("ListSecrets", &[("Filters", &filters.to_string())]);
        assert_eq!(listed(&answer), expected, "{filters}");
        assert_eq!(answer["TotalCount"], expected.len(), "{filters}");
    }
}

#[test]
fn list_secrets_refuses_filters_that_it_does_not_know() {
    let kms = Kms::new();
    let eleven = |item: Value| Value::from(vec![item; 11]);
    let wrong = [
        json!({"Key": "SecretName", "Values": ["a"]}),
        json!([{"Key": "Colour", "Values": ["red"]}]),
        json!([{"Values": ["a"]}]),
        json!([{"Key": "SecretName", "Values": "a"}]),
        json!([{"Key": "SecretName", "Values": [1]}]),
        json!([{"Key": "SecretName", "Values": eleven(json!("a"))}]),
        eleven(json!({"Key": "SecretName", "Values": ["a"]})),
    ];
    for filters in wrong {
        let refused = kms.refused("ListSecrets", &[("Filters", &filters.to_string())]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{filters}");
    }
}

fn tagged(kms: &Kms, name: &str, tags: &[(&str, &str)]) {
    let tags: Vec<Value> = tags.iter().map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect();
    let tags = Value::from(tags).to_string();
    kms.ok("CreateSecret", &[("SecretName", name), ("VersionId", "v1"), ("SecretData", "x"), ("Tags", &tags)]);
}

fn listed(answer: &Map<String, Value>) -> Vec<String> {
    let rows = answer["SecretList"]["Secret"].as_array().unwrap();
    rows.iter().map(|row| row["SecretName"].as_str().unwrap().to_owned()).collect()
}
