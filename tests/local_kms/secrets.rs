//! Making, describing and reading generic secrets.

use serde_json::{Map, Value, json};

use kms_cli::local::LocalKms;
use rusqlite::Connection;

use crate::support::{Kms, START, names, refusal};

#[test]
fn create_secret_answers_what_the_reference_shows() {
    let kms = Kms::new();
    let answer = kms.create_secret("secret001", "testdata1");
    assert_eq!(names(&answer), ["Arn", "SecretName", "VersionId", "SecretType"]);
    assert_eq!(answer["Arn"], kms.secret_arn("secret001"));
    assert_eq!(answer["SecretName"], "secret001");
    assert_eq!(answer["VersionId"], "v1");
    assert_eq!(answer["SecretType"], "Generic");
}

#[test]
fn a_described_secret_shows_everything_but_its_value() {
    let kms = Kms::new();
    let key = kms.create_key();
    let params = [
        ("SecretName", "secret001"),
        ("VersionId", "v1"),
        ("SecretData", "testdata1"),
        ("Description", "userinfo"),
        ("EncryptionKeyId", &key),
        ("Tags", r#"[{"TagKey":"key1","TagValue":"val1"},{"TagKey":"a","TagValue":""}]"#),
    ];
    kms.ok("CreateSecret", &params);
    let expected = json!({
        "Arn": kms.secret_arn("secret001"),
        "SecretName": "secret001",
        "SecretType": "Generic",
        "Description": "userinfo",
        "EncryptionKeyId": key,
        "CreateTime": START,
        "UpdateTime": START,
    });
    let described = kms.describe_secret("secret001");
    assert_eq!(Value::Object(described.clone()), expected);
    assert_eq!(names(&described), names(expected.as_object().unwrap()));
    let with_tags = kms.ok("DescribeSecret", &[("SecretName", "secret001"), ("FetchTags", "true")]);
    let tags = json!([{"TagKey": "a", "TagValue": ""}, {"TagKey": "key1", "TagValue": "val1"}]);
    assert_eq!(with_tags["Tags"]["Tag"], tags);
    kms.create_secret("plain", "x");
    let plain = kms.ok("DescribeSecret", &[("SecretName", "plain"), ("FetchTags", "true")]);
    assert_eq!(plain["Tags"], json!({"Tag": []}));
    assert_eq!(plain["Description"], "");
    assert_eq!(plain.get("EncryptionKeyId"), None);
}

#[test]
fn get_secret_value_answers_what_the_reference_shows() {
    let kms = Kms::new();
    kms.create_secret("secret001", "testdata1");
    let expected = json!({
        "SecretName": "secret001",
        "SecretType": "Generic",
        "VersionId": "v1",
        "SecretData": "testdata1",
        "SecretDataType": "text",
        "VersionStages": {"VersionStage": ["ACSCurrent"]},
        "CreateTime": START,
    });
    let params = [("SecretName", "secret001"), ("FetchExtendedConfig", "true")];
    let answer = kms.ok("GetSecretValue", &params);
    assert_eq!(Value::Object(answer.clone()), expected);
    assert_eq!(names(&answer), names(expected.as_object().unwrap()));
}

#[test]
fn values_come_back_as_they_were_given() {
    let kms = Kms::new();
    let longest = "x".repeat(30_720);
    let values = ["{\"a\": 1 }", "Ключ\n\u{1}\t ", "$Auto", &longest];
    for (number, value) in values.into_iter().enumerate() {
        kms.create_secret(&format!("s{number}"), value);
        assert_eq!(kms.secret_data(&format!("s{number}")), value);
    }
    // Binary data is base64 by convention only.
    for (name, value) in [("b1", "AAEC/w=="), ("b2", "not base64!")] {
        let params = [("SecretName", name), ("VersionId", "v1"), ("SecretData", value), ("SecretDataType", "binary")];
        kms.ok("CreateSecret", &params);
        let answer = kms.ok("GetSecretValue", &[("SecretName", name)]);
        assert_eq!((&answer["SecretData"], &answer["SecretDataType"]), (&json!(value), &json!("binary")));
    }
}

#[test]
fn a_secret_is_named_by_name_or_arn() {
    let kms = Kms::new();
    kms.create_secret("team/a", "x");
    let arn = kms.secret_arn("team/a");
    let described = kms.describe_secret(&arn);
    assert_eq!(described, kms.describe_secret("team/a"));
    assert_eq!(kms.put_secret(&arn, "v2", "y")["SecretName"], "team/a");
    assert_eq!(kms.secret_data(&arn), "y");
    let elsewhere = [
        arn.replace("cn-hangzhou", "cn-beijing"),
        arn.replace(&kms.identity().account_id, "1234567812345678"),
        arn.replace(":secret/", ":key/"),
        kms.secret_arn("nobody"),
        "acs:kms".to_owned(),
        "nobody".to_owned(),
    ];
    for name in &elsewhere {
        let error = kms.ask("GetSecretValue", &[("SecretName", name)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (404, "Forbidden.ResourceNotFound"), "{name}");
        assert_eq!(error.message, "Resource not found.");
    }
}

#[test]
fn what_is_not_there_is_not_found_by_any_action() {
    let kms = Kms::new();
    let actions: [(&str, &[(&str, &str)]); 13] = [
        ("DescribeSecret", &[]),
        ("GetSecretValue", &[]),
        ("PutSecretValue", &[("VersionId", "v2"), ("SecretData", "x")]),
        ("ListSecretVersionIds", &[]),
        ("UpdateSecret", &[("Description", "x")]),
        ("UpdateSecretVersionStage", &[("VersionStage", "a"), ("MoveToVersion", "v1")]),
        ("DeleteSecret", &[]),
        ("DeleteSecret", &[("ForceDeleteWithoutRecovery", "true")]),
        ("RestoreSecret", &[]),
        ("RotateSecret", &[("VersionId", "v2")]),
        ("UpdateSecretRotationPolicy", &[("EnableAutomaticRotation", "false")]),
        ("GetSecretPolicy", &[]),
        (
            "SetSecretPolicy",
            &[(
                "Policy",
                r#"{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"RAM":["acs:ram::1:*"]},"Action":["kms:*"],"Resource":["*"]}]}"#,
            )],
        ),
    ];
    for (action, rest) in actions {
        let named = |name: &str| kms.refused(action, &[rest, &[("SecretName", name)]].concat());
        assert_eq!(named("nobody"), refusal(404, "Forbidden.ResourceNotFound"), "{action}");
        assert_eq!(named("no body"), refusal(400, "InvalidParameter"), "{action}");
        assert_eq!(kms.refused(action, rest), refusal(400, "MissingParameter"), "{action}");
    }
}

#[test]
fn create_secret_checks_names_and_sizes() {
    let kms = Kms::new();
    let [long_name, long_id] = [192, 64].map(|length| "n".repeat(length));
    let data = "x".repeat(30_720);
    let create = |name: &str, version: &str, data: &str| {
        kms.ask("CreateSecret", &[("SecretName", name), ("VersionId", version), ("SecretData", data)])
    };
    create(&long_name, &long_id, &data).unwrap();
    create("aZ09_/+=.-@", "版", "x").unwrap();
    create("acsfoo", "v1", "x").unwrap();
    let wrong = [
        (format!("{long_name}n"), "v1".to_owned(), "x".to_owned(), "SecretName"),
        ("a b".to_owned(), "v1".to_owned(), "x".to_owned(), "SecretName"),
        ("a:b".to_owned(), "v1".to_owned(), "x".to_owned(), "SecretName"),
        ("ключ".to_owned(), "v1".to_owned(), "x".to_owned(), "SecretName"),
        ("$Auto".to_owned(), "v1".to_owned(), "x".to_owned(), "SecretName"),
        ("acs/ecs/a".to_owned(), "v1".to_owned(), "x".to_owned(), "SecretName"),
        (kms.secret_arn("a"), "v1".to_owned(), "x".to_owned(), "SecretName"),
        ("a".to_owned(), format!("{long_id}n"), "x".to_owned(), "VersionId"),
        ("a".to_owned(), "v1".to_owned(), format!("{data}x"), "SecretData"),
        ("a".to_owned(), "v1".to_owned(), format!("{}ы", &data[..30_719]), "SecretData"),
    ];
    for (name, version, data, parameter) in wrong {
        let error = create(&name, &version, &data).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{name} {version}");
        assert_eq!(error.message, format!("The specified parameter \"{parameter}\" is not valid."));
    }
    let more = [
        ("SecretType", "generic"),
        ("SecretDataType", "Text"),
        ("EnableAutomaticRotation", "true"),
        ("Tags", "{}"),
        ("Tags", r#"[{"TagKey":"acs:a","TagValue":"b"}]"#),
        ("Policy", "[]"),
        ("Description", &"x".repeat(8193)),
    ];
    for (name, value) in more {
        let params = [("SecretName", "a"), ("VersionId", "v1"), ("SecretData", "x"), (name, value)];
        assert_eq!(kms.refused("CreateSecret", &params), refusal(400, "InvalidParameter"), "{name}={value}");
    }
    for missing in ["SecretName", "VersionId", "SecretData"] {
        let params = [("SecretName", "a"), ("VersionId", "v1"), ("SecretData", "x")]
            .map(|(name, value)| if name == missing { (name, "") } else { (name, value) });
        assert_eq!(kms.refused("CreateSecret", &params), refusal(400, "MissingParameter"), "{missing}");
    }
    assert_eq!(kms.refused("DescribeSecret", &[("SecretName", "a")]), refusal(404, "Forbidden.ResourceNotFound"));
}

#[test]
fn a_name_can_be_used_once() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let again = [("SecretName", "a"), ("VersionId", "v1"), ("SecretData", "x")];
    let error = kms.ask("CreateSecret", &again).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (409, "Rejected.ResourceExist"));
    assert_eq!(error.message, "The resource already exists.");
    kms.ok("DeleteSecret", &[("SecretName", "a")]);
    let error = kms.ask("CreateSecret", &again).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (409, "Rejected.ResourceInDeleteWindow"));
    assert_eq!(error.message, "The secret is planned to be deleted.");
    kms.create_secret("A", "another name");
}

#[test]
fn a_generic_secret_ignores_what_only_managed_ones_have() {
    let kms = Kms::new();
    let params = [
        ("SecretName", "a"),
        ("VersionId", "v1"),
        ("SecretData", "x"),
        ("SecretType", "Generic"),
        ("ExtendedConfig", r#"{"SecretSubType":"SingleUser"}"#),
        ("EnableAutomaticRotation", "false"),
        ("RotationInterval", "7d"),
    ];
    assert_eq!(names(&kms.ok("CreateSecret", &params)), ["Arn", "SecretName", "VersionId", "SecretType"]);
    let described = kms.describe_secret("a");
    for absent in ["ExtendedConfig", "AutomaticRotation", "RotationInterval", "NextRotationDate"] {
        assert_eq!(described.get(absent), None, "{absent}");
    }
}

#[test]
fn a_new_secret_takes_20_tags() {
    let kms = Kms::new();
    let tags = |count: usize| {
        let tags: Vec<Value> =
            (0..count).map(|number| json!({"TagKey": format!("t{number}"), "TagValue": "x"})).collect();
        Value::from(tags).to_string()
    };
    let create = |name: &str, count: usize| {
        let params = [("SecretName", name), ("VersionId", "v1"), ("SecretData", "x"), ("Tags", &tags(count))];
        kms.ask("CreateSecret", &params)
    };
    create("a", 20).unwrap();
    let described = kms.ok("DescribeSecret", &[("SecretName", "a"), ("FetchTags", "true")]);
    assert_eq!(described["Tags"]["Tag"].as_array().unwrap().len(), 20);
    let error = create("b", 21).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "Rejected.LimitExceeded"));
}

#[test]
fn tags_come_and_go_by_name_or_arn() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let tags = |kms: &Kms| kms.ok("DescribeSecret", &[("SecretName", "a"), ("FetchTags", "true")])["Tags"].clone();
    let tag = ("Tags", r#"[{"TagKey":"k","TagValue":"v"}]"#);
    kms.ok("TagResource", &[("SecretName", &kms.secret_arn("a")), tag]);
    assert_eq!(tags(&kms), json!({"Tag": [{"TagKey": "k", "TagValue": "v"}]}));
    kms.ok("UntagResource", &[("SecretName", "a"), ("TagKeys", r#"["k"]"#)]);
    assert_eq!(tags(&kms), json!({"Tag": []}));
    assert_eq!(kms.refused("TagResource", &[("SecretName", "b"), tag]), refusal(404, "Forbidden.ResourceNotFound"));
    kms.ok("DeleteSecret", &[("SecretName", "a")]);
    let in_window = kms.refused("TagResource", &[("SecretName", "a"), tag]);
    assert_eq!(in_window, refusal(409, "Rejected.ResourceInDeleteWindow"));
}

#[test]
fn a_batch_answers_values_and_errors_as_bare_arrays() {
    let kms = Kms::new();
    kms.create_secret("a", "first");
    kms.put_secret("a", "v2", "second");
    kms.create_secret("gone", "x");
    kms.ok("DeleteSecret", &[("SecretName", "gone")]);
    let arn = kms.secret_arn("a");
    let list = json!([
        {"SecretName": "a"},
        {"SecretName": "nobody"},
        {"SecretName": arn, "VersionStage": "ACSPrevious", "FetchExtendedConfig": "true"},
        {"SecretName": "gone"},
        {"SecretName": "a", "VersionId": "v1", "VersionStage": "ACSCurrent"},
        {"SecretName": "no body"},
    ]);
    let answer = batch(&kms, &list).unwrap();
    assert_eq!(names(&answer), ["SecretValues", "Errors"]);
    let values = answer["SecretValues"].as_array().unwrap();
    assert_eq!(values.len(), 2);
    let fields = ["SecretName", "SecretType", "VersionId", "SecretData", "SecretDataType", "VersionStages"];
    assert_eq!(names(values[0].as_object().unwrap()), [&fields[..], &["CreateTime", "RequestId"]].concat());
    assert!(uuid::Uuid::parse_str(values[0]["RequestId"].as_str().unwrap()).is_ok());
    assert_eq!([&values[0]["SecretData"], &values[1]["SecretData"]], ["second", "first"]);
    assert_eq!(values[1]["SecretName"], "a");
    let error = |code: &str, status: u16, message: &str, name: &str| json!({"Code": code, "HttpStatus": status, "Message": message, "SecretName": name});
    let not_found = |name: &str| error("Forbidden.ResourceNotFound", 404, "Resource not found.", name);
    let invalid = "The specified parameter \"SecretName\" is not valid.";
    let expected = json!([
        not_found("nobody"),
        error("Rejected.ResourceInDeleteWindow", 409, "secret in delete peroid", "gone"),
        not_found("a"),
        error("InvalidParameter", 400, invalid, "no body"),
    ]);
    assert_eq!(answer["Errors"], expected);
}

#[test]
fn a_batch_names_up_to_20_secrets() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let many = |count: usize| Value::from(vec![json!({"SecretName": "a"}); count]);
    assert_eq!(batch(&kms, &many(20)).unwrap()["SecretValues"].as_array().unwrap().len(), 20);
    let empty = Map::from_iter([("SecretValues".to_owned(), json!([])), ("Errors".to_owned(), json!([]))]);
    assert_eq!(batch(&kms, &many(0)).unwrap(), empty);
    assert_eq!(kms.ok("BatchGetSecretValue", &[]), empty);
    let wrong = [
        many(21),
        json!({"SecretName": "a"}),
        json!(["a"]),
        json!([{}]),
        json!([{"SecretName": ""}]),
        json!([{"SecretName": 1}]),
        json!([{"SecretName": "a", "VersionId": 1}]),
        json!([{"SecretName": "a", "FetchExtendedConfig": "yes"}]),
    ];
    for list in wrong {
        assert_eq!(batch(&kms, &list).unwrap_err(), refusal(400, "InvalidParameter"), "{list}");
    }
}

fn batch(kms: &Kms, list: &Value) -> Result<Map<String, Value>, (u16, String)> {
    let answer = kms.ask("BatchGetSecretValue", &[("SecretsList", &list.to_string())]);
    answer.map_err(|error| (error.status, error.code))
}

#[test]
fn a_dry_run_of_get_secret_value_never_succeeds() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let dry_run = |name: &str| kms.refused("GetSecretValue", &[("SecretName", name), ("DryRun", "true")]);
    assert_eq!(dry_run("a"), refusal(400, "DryRunOperationError"));
    assert_eq!(dry_run("a b"), refusal(400, "ValidationError"));
    assert_eq!(dry_run("b"), refusal(404, "Forbidden.ResourceNotFound"));
    kms.ok("GetSecretValue", &[("SecretName", "a"), ("DryRun", "false")]);
}

#[test]
fn a_recipient_is_not_offered() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let refused = kms.refused("GetSecretValue", &[("SecretName", "a"), ("Recipient", "{}")]);
    assert_eq!(refused, refusal(400, "UnsupportedOperation"));
}

#[test]
fn values_are_sealed_on_disk_each_in_its_place() {
    let dir = tempfile::tempdir().unwrap();
    let kms = Kms::of(LocalKms::open(dir.path()).unwrap());
    kms.create_secret("a", "a-planted-value");
    kms.put_secret("a", "v2", "another-planted-value");
    drop(kms);
    for file in std::fs::read_dir(dir.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(13).any(|window| window == b"planted-value"));
    }
    let database = Connection::open(dir.path().join("kms.db")).unwrap();
    let swap = "UPDATE secret_versions SET sealed_data = (SELECT sealed_data FROM secret_versions WHERE id = 'v1')";
    database.execute(swap, ()).unwrap();
    let kms = Kms::of(LocalKms::open(dir.path()).unwrap());
    let value = |version: &str| kms.ask("GetSecretValue", &[("SecretName", "a"), ("VersionId", version)]);
    assert_eq!(value("v1").unwrap()["SecretData"], "a-planted-value");
    assert_eq!(value("v2").unwrap_err().code, "InternalFailure");
}

#[test]
fn no_refusal_and_no_list_shows_a_value() {
    let kms = Kms::new();
    let value = "a-planted-value";
    kms.create_secret("a", value);
    let long = value.repeat(3000);
    let tries: [(&str, &[(&str, &str)]); 6] = [
        ("CreateSecret", &[("SecretName", "a"), ("VersionId", "v1"), ("SecretData", value)]),
        ("CreateSecret", &[("SecretName", "b"), ("VersionId", "v1"), ("SecretData", &long)]),
        (
            "CreateSecret",
            &[
                ("SecretName", "b"),
                ("VersionId", "v1"),
                ("SecretType", "Rds"),
                ("ExtendedConfig", r#"{"SecretSubType":"SingleUser","DBInstanceId":"rm-1"}"#),
                ("SecretData", r#"{"Accounts":[{"AccountName":"a","AccountPassword":"a-planted-value"},1]}"#),
            ],
        ),
        ("PutSecretValue", &[("SecretName", "a"), ("VersionId", "v1"), ("SecretData", "a-planted-value2")]),
        ("PutSecretValue", &[("SecretName", "a"), ("VersionId", "v2"), ("SecretData", &long)]),
        ("GetSecretValue", &[("SecretName", "a"), ("DryRun", "true")]),
    ];
    for (action, params) in tries {
        let answer = kms.send(&kms.request(action, params));
        assert_ne!(answer.status, 200, "{action}");
        assert!(!std::str::from_utf8(&answer.body).unwrap().contains("planted"), "{action}");
    }
    for (action, params) in [("ListSecrets", &[][..]), ("DescribeSecret", &[("SecretName", "a")])] {
        let answer = kms.send(&kms.request(action, params));
        assert!(!std::str::from_utf8(&answer.body).unwrap().contains("planted"), "{action}");
    }
}
