//! The versions of a secret and the stages that point at them.

use chrono::Duration;
use serde_json::{Value, json};

use crate::secret_support::{rds, stages};
use crate::support::{Kms, START, names, refusal};

#[test]
fn a_new_value_is_current_and_the_old_one_previous() {
    let kms = Kms::new();
    kms.create_secret("a", "one");
    let answer = kms.put_secret("a", "v2", "two");
    let expected = json!({"SecretName": "a", "VersionId": "v2", "VersionStages": {"VersionStage": ["ACSCurrent"]}});
    assert_eq!(Value::Object(answer), expected);
    kms.put_secret("a", "v3", "three");
    assert_eq!(kms.versions("a"), versions(&[("v1", &[]), ("v2", &["ACSPrevious"]), ("v3", &["ACSCurrent"])]));
    assert_eq!(kms.secret_data("a"), "three");
    assert_eq!(read(&kms, &[("VersionStage", "ACSPrevious")]).unwrap(), "two");
    assert_eq!(read(&kms, &[("VersionId", "v1")]).unwrap(), "one");
}

#[test]
fn a_value_is_found_by_id_by_stage_or_by_both_when_they_agree() {
    let kms = Kms::new();
    kms.create_secret("a", "one");
    kms.put_secret("a", "v2", "two");
    assert_eq!(read(&kms, &[("VersionId", "v2"), ("VersionStage", "ACSCurrent")]).unwrap(), "two");
    let missing = refusal(404, "Forbidden.ResourceNotFound");
    assert_eq!(read(&kms, &[("VersionId", "v1"), ("VersionStage", "ACSCurrent")]).unwrap_err(), missing);
    assert_eq!(read(&kms, &[("VersionId", "v3")]).unwrap_err(), missing);
    assert_eq!(read(&kms, &[("VersionStage", "mine")]).unwrap_err(), missing);
}

#[test]
fn the_same_value_once_more_changes_nothing() {
    let mut kms = Kms::new();
    kms.create_secret("a", "one");
    kms.put_secret("a", "v2", "two");
    kms.put_secret("a", "v3", "three");
    let before = (kms.versions("a"), kms.describe_secret("a"));
    kms.pass(Duration::hours(1));
    assert_eq!(kms.put_secret("a", "v2", "two")["VersionStages"]["VersionStage"], json!(["ACSPrevious"]));
    let params = [("SecretName", "a"), ("VersionId", "v1"), ("SecretData", "one"), ("VersionStages", r#"["x"]"#)];
    assert_eq!(kms.ok("PutSecretValue", &params)["VersionStages"]["VersionStage"], json!([]));
    assert_eq!((kms.versions("a"), kms.describe_secret("a")), before);
    for (data, data_type) in [("other", "text"), ("two", "binary")] {
        let params = [("SecretName", "a"), ("VersionId", "v2"), ("SecretData", data), ("SecretDataType", data_type)];
        let error = kms.ask("PutSecretValue", &params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (409, "Rejected.ResourceExist"));
        assert_eq!(error.message, "The request was rejected becasue key already exsit");
    }
}

#[test]
fn given_stages_take_the_place_of_the_usual_ones() {
    let kms = Kms::new();
    kms.create_secret("a", "one");
    let put = |version: &str, stages: &str| {
        let params = [("SecretName", "a"), ("VersionId", version), ("SecretData", "x"), ("VersionStages", stages)];
        let answer = kms.ok("PutSecretValue", &params);
        self::stages(&Value::Object(answer))
    };
    assert_eq!(put("v2", r#"["next"]"#), ["next"]);
    assert_eq!(kms.versions("a"), versions(&[("v1", &["ACSCurrent"]), ("v2", &["next"])]));
    assert_eq!(put("v3", r#"["ACSCurrent","next","next"]"#), ["ACSCurrent", "next"]);
    let after = versions(&[("v1", &["ACSPrevious"]), ("v2", &[]), ("v3", &["ACSCurrent", "next"])]);
    assert_eq!(kms.versions("a"), after);
    // The form of 2021.
    assert_eq!(put("v4", r#"{"VersionStage":["ACSCurrent"]}"#), ["ACSCurrent"]);
    assert_eq!(kms.holder("a", "ACSPrevious").unwrap(), "v3");
    // Nothing named is nothing given.
    assert_eq!(put("v5", "[]"), ["ACSCurrent"]);
    assert_eq!(put("v6", r#"["ACSCurrent","ACSPrevious"]"#), ["ACSCurrent", "ACSPrevious"]);
    assert_eq!(put("v7", r#"["ACSPrevious"]"#), ["ACSPrevious"]);
    assert_eq!(kms.holder("a", "ACSCurrent").unwrap(), "v6");
}

#[test]
fn put_secret_value_checks_its_parameters() {
    let kms = Kms::new();
    kms.create_secret("a", "one");
    let long_id = "v".repeat(65);
    let long_data = "x".repeat(30_721);
    let long_stage = json!(["s".repeat(65)]).to_string();
    let wrong = [
        ("VersionId", long_id.as_str()),
        ("SecretData", &long_data),
        ("SecretDataType", "bytes"),
        ("VersionStages", "ACSCurrent"),
        ("VersionStages", "1"),
        ("VersionStages", "{}"),
        ("VersionStages", "[1]"),
        ("VersionStages", r#"[""]"#),
        ("VersionStages", &long_stage),
    ];
    for (name, value) in wrong {
        let mut params = vec![("SecretName", "a"), ("VersionId", "v2"), ("SecretData", "x")];
        params.retain(|(known, _)| *known != name);
        params.push((name, value));
        assert_eq!(kms.refused("PutSecretValue", &params), refusal(400, "InvalidParameter"), "{name}={value:.20}");
    }
    for missing in ["VersionId", "SecretData"] {
        let mut params = vec![("SecretName", "a"), ("VersionId", "v2"), ("SecretData", "x")];
        params.retain(|(known, _)| *known != missing);
        assert_eq!(kms.refused("PutSecretValue", &params), refusal(400, "MissingParameter"), "{missing}");
    }
    assert_eq!(kms.versions("a").len(), 1);
}

#[test]
fn the_eleventh_version_drops_the_oldest_one_without_a_stage() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let keep = [("SecretName", "a"), ("VersionStage", "keep"), ("MoveToVersion", "v1")];
    kms.ok("UpdateSecretVersionStage", &keep);
    for number in 2..=10 {
        kms.put_secret("a", &format!("v{number}"), "x");
    }
    assert_eq!(kms.versions("a").len(), 10);
    kms.put_secret("a", "v11", "x");
    let ids: Vec<String> = kms.versions("a").into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["v1", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11"]);
    let dropped = read(&kms, &[("VersionId", "v2")]);
    assert_eq!(dropped.unwrap_err(), refusal(404, "Forbidden.ResourceNotFound"));
}

#[test]
fn a_secret_has_up_to_8_stages() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    kms.put_secret("a", "v2", "x");
    let stage = |name: &str| {
        kms.ask("UpdateSecretVersionStage", &[("SecretName", "a"), ("VersionStage", name), ("MoveToVersion", "v1")])
    };
    for number in 1..=6 {
        stage(&format!("s{number}")).unwrap();
    }
    let error = stage("s7").unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "Rejected.LimitExceeded"));
    assert_eq!(error.message, "exceed secret limits error");
    stage("s6").unwrap();
    let params = [("SecretName", "a"), ("VersionId", "v3"), ("SecretData", "x"), ("VersionStages", r#"["s7"]"#)];
    assert_eq!(kms.refused("PutSecretValue", &params), refusal(400, "Rejected.LimitExceeded"));
    let before = versions(&[("v1", &["ACSPrevious", "s1", "s2", "s3", "s4", "s5", "s6"]), ("v2", &["ACSCurrent"])]);
    assert_eq!(kms.versions("a"), before);
    kms.put_secret("a", "v3", "x");
}

#[test]
fn a_stage_moves_from_any_holder() {
    let mut kms = Kms::new();
    kms.create_secret("a", "x");
    kms.put_secret("a", "v2", "x");
    kms.pass(Duration::hours(1));
    assert_eq!(change(&kms, "mine", Some("v1"), None), Ok(()));
    assert_eq!(kms.versions("a"), versions(&[("v1", &["ACSPrevious", "mine"]), ("v2", &["ACSCurrent"])]));
    assert_ne!(kms.describe_secret("a")["UpdateTime"], START);
    assert_eq!(change(&kms, "mine", Some("v2"), None), Ok(()));
    assert_eq!(change(&kms, "mine", Some("v2"), Some("v2")), Ok(()));
    assert_eq!(kms.holder("a", "mine").unwrap(), "v2");
    assert_eq!(change(&kms, "mine", Some("v1"), Some("v2")), Ok(()));
    assert_eq!(kms.holder("a", "mine").unwrap(), "v1");
    assert_eq!(change(&kms, "mine", None, Some("v1")), Ok(()));
    assert_eq!(kms.holder("a", "mine"), None);
}

#[test]
fn a_moved_current_stage_leaves_the_previous_one_behind() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    kms.put_secret("a", "v2", "x");
    kms.put_secret("a", "v3", "x");
    assert_eq!(change(&kms, "ACSCurrent", Some("v1"), None), Ok(()));
    assert_eq!(kms.versions("a"), versions(&[("v1", &["ACSCurrent"]), ("v2", &[]), ("v3", &["ACSPrevious"])]));
    // To and fro: the two stages swap.
    assert_eq!(change(&kms, "ACSCurrent", Some("v3"), Some("v1")), Ok(()));
    assert_eq!(kms.versions("a"), versions(&[("v1", &["ACSPrevious"]), ("v2", &[]), ("v3", &["ACSCurrent"])]));
    // To where it is already.
    assert_eq!(change(&kms, "ACSCurrent", Some("v3"), None), Ok(()));
    assert_eq!(kms.holder("a", "ACSPrevious").unwrap(), "v1");
    assert_eq!(change(&kms, "ACSPrevious", Some("v2"), None), Ok(()));
    assert_eq!(kms.versions("a"), versions(&[("v1", &[]), ("v2", &["ACSPrevious"]), ("v3", &["ACSCurrent"])]));
}

#[test]
fn a_stage_change_that_does_not_fit_is_refused() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    kms.put_secret("a", "v2", "x");
    change(&kms, "mine", Some("v1"), None).unwrap();
    let before = kms.versions("a");
    let invalid = refusal(400, "InvalidParameter");
    let mismatch = refusal(400, "Rejected.InvalidRequest");
    let missing = refusal(404, "Forbidden.ResourceNotFound");
    let wrong = [
        ("mine", None, None, &invalid),
        ("ACSCurrent", None, None, &invalid),
        ("ACSCurrent", None, Some("v2"), &invalid),
        ("ACSPrevious", None, Some("v1"), &invalid),
        (&"s".repeat(65), Some("v1"), None, &invalid),
        ("mine", None, Some("v2"), &mismatch),
        ("other", None, Some("v1"), &mismatch),
        ("mine", Some("v2"), Some("v2"), &mismatch),
        ("ACSCurrent", Some("v1"), Some("v1"), &mismatch),
        ("mine", Some("v9"), None, &missing),
        ("mine", None, Some("v9"), &missing),
        ("mine", Some("v2"), Some("v9"), &missing),
    ];
    for (stage, to, from, expected) in wrong {
        assert_eq!(change(&kms, stage, to, from).as_ref(), Err(expected), "{stage} {to:?} {from:?}");
    }
    let params = [("SecretName", "a"), ("VersionStage", "mine"), ("RemoveFromVersion", "v2")];
    assert_eq!(kms.ask("UpdateSecretVersionStage", &params).unwrap_err().message, "param mismatch");
    assert_eq!(kms.refused("UpdateSecretVersionStage", &params[..1]), refusal(400, "MissingParameter"));
    assert_eq!(kms.versions("a"), before);
}

#[test]
fn the_versions_of_a_managed_secret_are_made_by_kms_only() {
    let kms = Kms::new();
    kms.create_managed(&rds(), &[]);
    let name = ("SecretName", "rds/one");
    let put = [name, ("VersionId", "v2"), ("SecretData", "x")];
    assert_eq!(kms.refused("PutSecretValue", &put), refusal(400, "Rejected.UnsupportedOperation"));
    let stage = [name, ("VersionStage", "mine"), ("MoveToVersion", "v1")];
    let error = kms.ask("UpdateSecretVersionStage", &stage).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "Rejected.UnsupportedOperation"));
    assert_eq!(error.message, "secret stages in unnormal status");
}

#[test]
fn list_secret_version_ids_pages_and_leaves_out_what_has_no_stage() {
    let mut kms = Kms::new();
    kms.create_secret("a", "x");
    for number in 2..=4 {
        kms.pass(Duration::seconds(1));
        kms.put_secret("a", &format!("v{number}"), "x");
    }
    let answer = kms.ok("ListSecretVersionIds", &[("SecretName", "a")]);
    assert_eq!(names(&answer), ["SecretName", "VersionIds", "TotalCount", "PageNumber", "PageSize"]);
    let row = |id: &str, time: &str, stages: Value| json!({"VersionId": id, "CreateTime": time, "VersionStages": {"VersionStage": stages}});
    let v3 = row("v3", "2024-03-25T10:00:02Z", json!(["ACSPrevious"]));
    let v4 = row("v4", "2024-03-25T10:00:03Z", json!(["ACSCurrent"]));
    assert_eq!(answer["VersionIds"], json!({"VersionId": [v3, v4]}));
    assert_eq!(names(answer["VersionIds"]["VersionId"][0].as_object().unwrap()), names(v3.as_object().unwrap()));
    assert_eq!([&answer["TotalCount"], &answer["PageNumber"], &answer["PageSize"]], [2, 1, 10]);

    let page = [("SecretName", "a"), ("IncludeDeprecated", "true"), ("PageNumber", "2"), ("PageSize", "3")];
    let answer = kms.ok("ListSecretVersionIds", &page);
    assert_eq!(answer["VersionIds"], json!({"VersionId": [v4]}));
    assert_eq!([&answer["TotalCount"], &answer["PageNumber"], &answer["PageSize"]], [4, 2, 3]);
    let wrong = [("PageNumber", "0"), ("PageSize", "0"), ("PageSize", "101"), ("IncludeDeprecated", "yes")];
    for (name, value) in wrong {
        let refused = kms.refused("ListSecretVersionIds", &[("SecretName", "a"), (name, value)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{name}={value}");
    }
}

fn versions(expected: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    expected.iter().map(|(id, stages)| ((*id).to_owned(), owned(stages))).collect()
}

fn read(kms: &Kms, which: &[(&str, &str)]) -> Result<String, (u16, String)> {
    let answer = kms.ask("GetSecretValue", &[which, &[("SecretName", "a")]].concat());
    answer.map(|fields| fields["SecretData"].as_str().unwrap().to_owned()).map_err(|error| (error.status, error.code))
}

fn change(kms: &Kms, stage: &str, to: Option<&str>, from: Option<&str>) -> Result<(), (u16, String)> {
    let mut params = vec![("SecretName", "a"), ("VersionStage", stage)];
    params.extend(to.map(|to| ("MoveToVersion", to)));
    params.extend(from.map(|from| ("RemoveFromVersion", from)));
    let answer = kms.ask("UpdateSecretVersionStage", &params).map_err(|error| (error.status, error.code))?;
    assert_eq!(Value::Object(answer), json!({"SecretName": "a"}));
    Ok(())
}
