//! Managed secrets: how each kind is made and what it shows.

use serde_json::{Value, json};

use crate::secret_support::{Managed, ecs_password, ecs_ssh, every_kind, polar_db, ram, rds, rds_double, redis};
use crate::support::{Kms, START, names, refusal, text};

#[test]
fn every_kind_can_be_made_and_read() {
    for kind in every_kind() {
        let kms = Kms::new();
        let answer = kms.create_managed(&kind, &[]);
        let fields = ["Arn", "SecretName", "VersionId", "SecretType", "AutomaticRotation", "ExtendedConfig"];
        assert_eq!(names(&answer), fields, "{}", kind.full_name);
        assert_eq!(answer["SecretName"], kind.full_name);
        assert_eq!(answer["Arn"], kms.secret_arn(kind.full_name));
        assert_eq!(answer["SecretType"], kind.secret_type);
        assert_eq!(answer["AutomaticRotation"], "Disabled");

        let value = kms.ok("GetSecretValue", &[("SecretName", kind.full_name)]);
        let fields = ["SecretName", "SecretType", "VersionId", "SecretData", "SecretDataType", "VersionStages"];
        assert_eq!(names(&value), [&fields[..], &["CreateTime", "AutomaticRotation"]].concat());
        assert_eq!(value["VersionId"], "v1");
        assert_eq!(value["SecretDataType"], "text");
        let params = [("SecretName", kind.full_name), ("FetchExtendedConfig", "true")];
        let config = kms.ok("GetSecretValue", &params)["ExtendedConfig"].clone();
        assert_eq!(config, answer["ExtendedConfig"]);
        assert_eq!(config, kms.describe_secret(kind.full_name)["ExtendedConfig"]);
        let mut expected: Value = serde_json::from_str(&kind.config).unwrap();
        expected.as_object_mut().unwrap().entry("CustomData").or_insert(json!({}));
        assert_eq!(config, expected.to_string());
    }
}

#[test]
fn given_logins_are_kept_in_the_shape_of_their_kind() {
    let kms = Kms::new();
    for kind in [rds(), ram(), ecs_password(), ecs_ssh()] {
        kms.create_managed(&kind, &[]);
    }
    let account = json!({"AccountName": "app", "AccountPassword": "first-pass"});
    assert_eq!(kms.secret_data("rds/one"), account.to_string());
    let key = json!({"AccessKeyId": "LTAI5tFirst", "AccessKeySecret": "first-secret", "GenerateTimestamp": START});
    assert_eq!(kms.secret_data("acs/ram/user/deployer"), key.to_string());
    assert_eq!(kms.secret_data("acs/ecs/password"), ecs_password().data);
    assert_eq!(kms.secret_data("acs/ecs/ssh"), ecs_ssh().data);
    assert_eq!(kms.versions("rds/one").len(), 1);
}

#[test]
fn two_accounts_begin_as_current_and_previous() {
    let kms = Kms::new();
    kms.create_managed(&rds_double(), &[]);
    assert_eq!(kms.login("rds/two", "ACSCurrent")["AccountPassword"], "first-pass");
    let previous = json!({"AccountName": "app_clone", "AccountPassword": "second-pass"});
    assert_eq!(kms.login("rds/two", "ACSPrevious"), previous);
    assert_eq!(kms.holder("rds/two", "ACSCurrent").unwrap(), "v1");

    // KMS makes the other account when only one is given.
    let one = Managed { name: "rds/lone", full_name: "rds/lone", data: rds().data, ..rds_double() };
    kms.create_managed(&one, &[]);
    assert_eq!(kms.login("rds/lone", "ACSPrevious")["AccountName"], "app_clone");

    for (kind, name, clone) in [(redis(), "cache", "cache_clone"), (polar_db(), "shop", "shop_clone")] {
        kms.create_managed(&kind, &[]);
        let [current, previous] = ["ACSCurrent", "ACSPrevious"].map(|stage| kms.login(kind.full_name, stage));
        assert_eq!([&current["AccountName"], &previous["AccountName"]], [name, clone]);
        assert_eq!(names(current.as_object().unwrap()), ["AccountName", "AccountPassword"]);
        let passwords = [&current, &previous].map(|login| login["AccountPassword"].as_str().unwrap());
        assert!(passwords.iter().all(|password| password.len() == 32));
        assert_ne!(passwords[0], passwords[1]);
    }
}

#[test]
fn the_second_key_of_a_ram_user_is_the_previous_one() {
    let kms = Kms::new();
    let keys = json!({"AccessKeys": [
        {"AccessKeyId": "one", "AccessKeySecret": "s1"},
        {"AccessKeyId": "two", "AccessKeySecret": "s2"},
    ]});
    kms.create_managed(&Managed { data: keys.to_string(), ..ram() }, &[]);
    assert_eq!(kms.login("acs/ram/user/deployer", "ACSCurrent")["AccessKeyId"], "one");
    assert_eq!(kms.login("acs/ram/user/deployer", "ACSPrevious")["AccessKeyId"], "two");
}

#[test]
fn names_follow_the_kind() {
    let kms = Kms::new();
    let wrong = [
        (rds(), "acs/rds/one"),
        (rds(), "$Auto"),
        (redis(), "acs/redis"),
        (polar_db(), "acs/polar"),
        (ram(), "acs/ram/user/somebody"),
        (ram(), "deployer"),
        (ecs_password(), "ecs/one"),
        (ecs_password(), "acs/ecs/"),
    ];
    for (kind, name) in wrong {
        let refused = kms.refused_managed(&Managed { name, ..kind }, &[]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{name}");
    }
    let full = kms.create_managed(&Managed { name: "acs/ram/user/deployer", ..ram() }, &[]);
    assert_eq!(full["SecretName"], "acs/ram/user/deployer");
    assert_eq!(kms.refused_managed(&ram(), &[]), refusal(409, "Rejected.ResourceExist"));
    let config = json!({"SecretSubType": "RamUserAccessKey", "UserName": "no body"}).to_string();
    assert_eq!(kms.refused_managed(&Managed { config, ..ram() }, &[]), refusal(400, "InvalidParameter"));
}

#[test]
fn the_extended_config_must_fit_the_kind() {
    let kms = Kms::new();
    for kind in every_kind() {
        let config: Value = serde_json::from_str(&kind.config).unwrap();
        let mut wrong = vec![json!([]), json!({})];
        for member in config.as_object().unwrap().keys().filter(|member| *member != "CustomData") {
            for value in [json!(""), json!(1), Value::Null] {
                let mut changed = config.clone();
                changed[member] = value;
                wrong.push(changed);
            }
            let mut without = config.clone();
            without.as_object_mut().unwrap().remove(member);
            wrong.push(without);
        }
        for (member, value) in [
            ("SecretSubType", json!("TripleUsers")),
            ("CustomData", json!("x")),
            ("CustomData", json!({"long": "x".repeat(1024)})),
            ("CustomData", (0..11).map(|number| (number.to_string(), json!(""))).collect()),
        ] {
            let mut changed = config.clone();
            changed[member] = value;
            wrong.push(changed);
        }
        for config in wrong {
            let refused = kms.refused_managed(&Managed { config: config.to_string(), ..kind.clone() }, &[]);
            assert_eq!(refused, refusal(400, "InvalidParameter"), "{} {config:.200}", kind.full_name);
        }
        let missing = Managed { config: String::new(), ..kind.clone() };
        assert_eq!(kms.refused_managed(&missing, &[]), refusal(400, "MissingParameter"));
    }
    let changed = |member: &str, value: &str| {
        let mut config: Value = serde_json::from_str(&polar_db().config).unwrap();
        config[member] = json!(value);
        Managed { config: config.to_string(), ..polar_db() }
    };
    for (member, value) in [("DBType", "Oracle"), ("AccountType", "Super")] {
        assert_eq!(kms.refused_managed(&changed(member, value), &[]), refusal(400, "InvalidParameter"), "{member}");
    }
    kms.create_managed(&changed("CloneAccountName", "twin"), &[]);
    assert_eq!(kms.login("polar/one", "ACSPrevious")["AccountName"], "twin");
}

#[test]
fn the_value_must_fit_the_kind() {
    let kms = Kms::new();
    let account = |name: &str, password: &str| json!({"AccountName": name, "AccountPassword": password});
    let accounts = |accounts: &[Value]| json!({"Accounts": accounts}).to_string();
    let wrong = [
        (rds(), "x".to_owned()),
        (rds(), "$Auto".to_owned()),
        (rds(), "{}".to_owned()),
        (rds(), accounts(&[])),
        (rds(), accounts(&[account("a", "")])),
        (rds(), accounts(&[account("", "p")])),
        (rds(), accounts(&[json!({"AccountName": "a"})])),
        (rds(), accounts(&[json!({"AccountName": "a", "AccountPassword": 1})])),
        (rds(), accounts(&[account("a", "p"), account("b", "p")])),
        (rds_double(), accounts(&[account("a", "p"), account("a", "q")])),
        (rds_double(), accounts(&[account("a", "p"), account("b", "p"), account("c", "p")])),
        (redis(), rds().data),
        (redis(), "$auto".to_owned()),
        (polar_db(), rds().data),
        (ram(), rds().data),
        (ram(), r#"{"AccessKeys":[{"AccessKeyId":"a"}]}"#.to_owned()),
        (ecs_password(), ecs_ssh().data),
        (ecs_password(), r#"["root","pass"]"#.to_owned()),
        (ecs_ssh(), ecs_password().data),
    ];
    for (kind, data) in wrong {
        let error = kms.ask("CreateSecret", &Managed { data: data.clone(), ..kind }.params()).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{data}");
        assert_eq!(error.message, "The specified parameter \"SecretData\" is not valid.");
    }
    let binary = kms.refused_managed(&rds(), &[("SecretDataType", "binary")]);
    assert_eq!(binary, refusal(400, "InvalidParameter"));
    assert_eq!(kms.ok("ListSecrets", &[])["TotalCount"], 0);
}

#[test]
fn versions_of_managed_secrets_are_named_by_stage_only() {
    let kms = Kms::new();
    kms.create_managed(&redis(), &[]);
    let read = |params: &[(&str, &str)]| kms.ask("GetSecretValue", &[&[("SecretName", "redis/one")], params].concat());
    assert_eq!(read(&[("VersionId", "nothing")]).unwrap()["VersionId"], "v1");
    let previous = read(&[("VersionId", "v1"), ("VersionStage", "ACSPrevious")]).unwrap();
    assert_ne!(text(&previous, "/VersionId"), "v1");
    assert_eq!(read(&[("VersionStage", "mine")]).unwrap_err().code, "Forbidden.ResourceNotFound");
}
