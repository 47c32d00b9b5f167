//! Flag before profile before environment, field by field, and every alias of every variable in its order.

use std::time::Duration;

use kms_cli::profile::{Caller, environment};

use crate::machine::{Machine, credentials};

/// A field that all three places can hold.
struct Field {
    flag: &'static str,
    key: &'static str,
    aliases: &'static [&'static str],
    /// Values for flag, profile and environment.
    values: [&'static str; 3],
    read: fn(&Caller) -> String,
}

const FIELDS: [Field; 5] = [
    Field {
        flag: "--access-key-id",
        key: "access_key_id",
        aliases: &[
            "ALIBABA_CLOUD_ACCESS_KEY_ID",
            "ALIBABACLOUD_ACCESS_KEY_ID",
            "ALICLOUD_ACCESS_KEY_ID",
            "ACCESS_KEY_ID",
        ],
        values: ["of-flag", "of-profile", "of-environment"],
        read: |caller| credentials(caller).0,
    },
    Field {
        flag: "--access-key-secret",
        key: "access_key_secret",
        aliases: &[
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
            "ALIBABACLOUD_ACCESS_KEY_SECRET",
            "ALICLOUD_ACCESS_KEY_SECRET",
            "ACCESS_KEY_SECRET",
        ],
        values: ["of-flag", "of-profile", "of-environment"],
        read: |caller| credentials(caller).1,
    },
    Field {
        flag: "--sts-token",
        key: "sts_token",
        aliases: &[
            "ALIBABA_CLOUD_SECURITY_TOKEN",
            "ALIBABACLOUD_SECURITY_TOKEN",
            "ALICLOUD_SECURITY_TOKEN",
            "SECURITY_TOKEN",
        ],
        values: ["of-flag", "of-profile", "of-environment"],
        read: |caller| credentials(caller).2.unwrap(),
    },
    Field {
        flag: "--region",
        key: "region_id",
        aliases: &["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID", "REGION_ID", "REGION"],
        values: ["eu-west-1", "us-west-1", "us-east-1"],
        read: |caller| caller.region.to_string(),
    },
    Field {
        flag: "--endpoint",
        key: "endpoint",
        aliases: &["ALIBABA_CLOUD_ENDPOINT"],
        values: ["of-flag.test", "of-profile.test", "of-environment.test"],
        read: |caller| caller.endpoint.authority.clone(),
    },
];

/// A machine whose profile has everything but the field, and the given value for it.
fn machine_without(field: &Field, of_profile: &str) -> Machine {
    let mut profile = serde_json::json!({
        "name": "p", "mode": "StsToken", "access_key_id": "id", "access_key_secret": "secret", "sts_token": "token",
        "region_id": "cn-hangzhou",
    });
    profile[field.key] = of_profile.into();
    Machine::with_profile(&profile.to_string())
}

#[test]
fn a_flag_wins_over_the_profile_and_the_environment() {
    for field in &FIELDS {
        let [flag, profile, variable] = field.values;
        let machine = machine_without(field, profile).set(field.aliases[0], variable).flag(field.flag, flag);
        assert_eq!((field.read)(&machine.caller()), flag, "{}", field.flag);
    }
}

#[test]
fn the_profile_wins_over_the_environment() {
    for field in &FIELDS {
        let [_, profile, variable] = field.values;
        let machine = machine_without(field, profile).set(field.aliases[0], variable);
        assert_eq!((field.read)(&machine.caller()), profile, "{}", field.key);
    }
}

#[test]
fn the_environment_fills_a_field_that_is_still_empty() {
    for field in &FIELDS {
        let machine = machine_without(field, "").set(field.aliases[0], field.values[2]);
        assert_eq!((field.read)(&machine.caller()), field.values[2], "{}", field.key);
    }
}

#[test]
fn an_empty_flag_counts_as_absent() {
    for field in &FIELDS {
        let machine = machine_without(field, field.values[1]).flag(field.flag, "");
        assert_eq!((field.read)(&machine.caller()), field.values[1], "{}", field.flag);
    }
}

#[test]
fn aliases_are_tried_in_order_and_empty_ones_skipped() {
    for field in &FIELDS {
        for (at, alias) in field.aliases.iter().enumerate() {
            let mut machine = machine_without(field, "").set(alias, field.values[2]);
            for earlier in &field.aliases[..at] {
                machine = machine.set(earlier, "");
            }
            for later in &field.aliases[at + 1..] {
                machine = machine.set(later, "not-this-one");
            }
            assert_eq!((field.read)(&machine.caller()), field.values[2], "{alias}");
        }
    }
}

#[test]
fn the_endpoint_type_follows_the_same_order() {
    let host = |machine: &Machine| machine.caller().endpoint.authority;
    let vpc = "kms-vpc.cn-hangzhou.aliyuncs.com";
    let profile = |kind: &str| {
        Machine::with_profile(&format!(
            r#"{{"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"s",
                "region_id":"cn-hangzhou","endpoint_type":"{kind}"}}"#
        ))
    };
    assert_eq!(host(&profile("")), "kms.cn-hangzhou.aliyuncs.com");
    assert_eq!(host(&profile("vpc")), vpc);
    assert_eq!(host(&profile("bad").flag("--endpoint-type", "vpc")), vpc);
    assert_eq!(host(&profile("vpc").set("ALIBABA_CLOUD_ENDPOINT_TYPE", "bad")), vpc);
    let aliases =
        ["ALIBABA_CLOUD_ENDPOINT_TYPE", "ALIBABACLOUD_ENDPOINT_TYPE", "ALICLOUD_ENDPOINT_TYPE", "ENDPOINT_TYPE"];
    for (at, alias) in aliases.iter().enumerate() {
        let later = aliases[at + 1..].iter().fold(profile(""), |machine, later| machine.set(later, "bad"));
        assert_eq!(host(&later.set(alias, "vpc")), vpc, "{alias}");
    }
}

#[test]
fn the_parts_of_an_access_key_may_come_from_three_places() {
    let machine = Machine::with_profile(r#"{"name":"p","mode":"StsToken","access_key_secret":"profile-secret"}"#)
        .set("ALIBABA_CLOUD_SECURITY_TOKEN", "env-token")
        .flag("--access-key-id", "flag-id")
        .flag("--region", "cn-hangzhou");
    let expected = ("flag-id".to_owned(), "profile-secret".to_owned(), Some("env-token".to_owned()));
    assert_eq!(credentials(&machine.caller()), expected);
}

#[test]
fn timeouts_and_retries_come_from_flag_then_profile_then_default() {
    let numbers = |machine: &Machine| {
        let caller = machine.caller();
        (caller.connect_timeout.as_secs(), caller.read_timeout.as_secs(), caller.retry_count)
    };
    let profile = |fields: &str| {
        Machine::with_profile(&format!(
            r#"{{"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-hangzhou"{fields}}}"#
        ))
    };
    assert_eq!(numbers(&profile("")), (5, 10, 3));
    assert_eq!(numbers(&profile(r#","connect_timeout":0,"read_timeout":0,"retry_count":0"#)), (5, 10, 3));
    assert_eq!(numbers(&profile(r#","connect_timeout":-1,"read_timeout":-1,"retry_count":-1"#)), (5, 10, 3));
    let full = r#","connect_timeout":7,"read_timeout":30,"retry_count":3"#;
    assert_eq!(numbers(&profile(full)), (7, 30, 3));
    assert_eq!(numbers(&profile(r#","read_timeout":0,"retry_timeout":20"#)), (5, 20, 3));
    assert_eq!(numbers(&profile(r#","read_timeout":30,"retry_timeout":20"#)), (5, 30, 3));

    let mut machine = profile(full);
    machine = machine.flag("--connect-timeout", "1").flag("--read-timeout", "2").flag("--retry-count", "4");
    assert_eq!(numbers(&machine), (1, 2, 4));
    machine = machine.flag("--connect-timeout", "0").flag("--read-timeout", "0").flag("--retry-count", "0");
    assert_eq!(numbers(&machine), (5, 10, 0));
    assert_eq!(kms_cli::profile::DEFAULT_READ_TIMEOUT, Duration::from_secs(10));
}

#[test]
fn every_variable_is_documented_and_named_once() {
    let mut names: Vec<_> = environment::VARIABLES.iter().flat_map(|variable| variable.names).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "a name stands in two rows");
    for variable in environment::VARIABLES {
        assert!(variable.effect.ends_with('.'), "{:?}", variable.names);
    }
}
