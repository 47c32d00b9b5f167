//! Every field that flag, profile and environment can hold, and every name of its variable (credentials §2.2).

use kms_cli::profile::{self, FIELDS};
use serde_json::{Value, json};

use crate::machine::Machine;

/// A field, a mode that has it, and the names of its variable in their order.
struct Row {
    key: &'static str,
    flag: Option<&'static str>,
    mode: &'static str,
    variables: &'static [&'static str],
    /// Values for flag, profile and environment, all of them valid.
    values: [&'static str; 3],
}

const fn row(
    key: &'static str,
    flag: &'static str,
    mode: &'static str,
    variables: &'static [&'static str],
    values: [&'static str; 3],
) -> Row {
    Row { key, flag: Some(flag), mode, variables, values }
}

const NAMES: [&str; 3] = ["of-flag", "of-profile", "of-environment"];
const HOSTS: [&str; 3] = ["flag.test", "profile.test", "environment.test"];
const IDS: [&str; 3] = ["LTAIofFlag00001", "LTAIofProfile02", "LTAIofVariable3"];
const REGIONS: [&str; 3] = ["eu-west-1", "us-west-1", "us-east-1"];

const ROWS: [Row; 17] = [
    row(
        "access_key_id",
        "--access-key-id",
        "AK",
        &["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_ID", "ACCESS_KEY_ID"],
        IDS,
    ),
    row(
        "access_key_secret",
        "--access-key-secret",
        "AK",
        &[
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
            "ALIBABACLOUD_ACCESS_KEY_SECRET",
            "ALICLOUD_ACCESS_KEY_SECRET",
            "ACCESS_KEY_SECRET",
        ],
        NAMES,
    ),
    row(
        "sts_token",
        "--sts-token",
        "StsToken",
        &["ALIBABA_CLOUD_SECURITY_TOKEN", "ALIBABACLOUD_SECURITY_TOKEN", "ALICLOUD_SECURITY_TOKEN", "SECURITY_TOKEN"],
        NAMES,
    ),
    row(
        "region_id",
        "--region",
        "AK",
        &["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID", "REGION_ID", "REGION"],
        REGIONS,
    ),
    row("sts_endpoint", "--sts-endpoint", "RamRoleArn", &["ALIBABA_CLOUD_STS_ENDPOINT"], HOSTS),
    row("sts_region", "--sts-region", "RamRoleArn", &["ALIBABA_CLOUD_STS_REGION"], REGIONS),
    Row {
        key: "endpoint_type",
        flag: Some("--endpoint-type"),
        mode: "AK",
        variables: &[
            "ALIBABA_CLOUD_ENDPOINT_TYPE",
            "ALIBABACLOUD_ENDPOINT_TYPE",
            "ALICLOUD_ENDPOINT_TYPE",
            "ENDPOINT_TYPE",
        ],
        values: ["vpc", "VPC", "Vpc"],
    },
    row("endpoint", "--endpoint", "AK", &["ALIBABA_CLOUD_ENDPOINT"], HOSTS),
    row(
        "credentials_uri",
        "--credentials-uri",
        "CredentialsURI",
        &["ALIBABA_CLOUD_CREDENTIALS_URI"],
        ["http://flag.test/", "http://profile.test/", "http://environment.test/"],
    ),
    row(
        "oidc_provider_arn",
        "--oidc-provider-arn",
        "OIDC",
        &["ALIBABACLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN"],
        NAMES,
    ),
    row(
        "oidc_token_file",
        "--oidc-token-file",
        "OIDC",
        &["ALIBABACLOUD_OIDC_TOKEN_FILE", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"],
        NAMES,
    ),
    row("ram_role_arn", "--ram-role-arn", "RamRoleArn", &["ALIBABACLOUD_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN"], NAMES),
    row(
        "external_id",
        "--external-id",
        "RamRoleArn",
        &["ALIBABACLOUD_EXTERNAL_ID", "ALIBABA_CLOUD_EXTERNAL_ID"],
        NAMES,
    ),
    row("ram_session_name", "--role-session-name", "RamRoleArn", &["ALIBABA_CLOUD_ROLE_SESSION_NAME"], NAMES),
    row("expired_seconds", "--expired-seconds", "RamRoleArn", &[], ["900", "1000", ""]),
    row("connect_timeout", "--connect-timeout", "AK", &[], ["7", "8", ""]),
    row("retry_count", "--retry-count", "AK", &[], ["7", "8", ""]),
];

/// A profile of the row's mode that has everything but the row's field, and that field as given.
fn machine(row: &Row, of_profile: Option<&str>) -> Machine {
    let mut profile = json!({
        "name": "p", "mode": row.mode, "access_key_id": "LTAIsomebody001", "access_key_secret": "secret",
        "sts_token": "token", "ram_role_arn": "arn", "ram_session_name": "session", "region_id": "cn-hangzhou",
        "oidc_provider_arn": "provider", "oidc_token_file": "file", "credentials_uri": "http://usual.test/",
    });
    profile[row.key] = match of_profile {
        Some(value) => value.parse::<i64>().map_or_else(|_| Value::from(value), Value::from),
        None => Value::Null,
    };
    Machine::with_profile(&profile.to_string())
}

/// The value and source of the row's field, as `whoami` shows them.
#[track_caller]
fn decided(row: &Row, machine: &Machine) -> (String, String) {
    let explanation = profile::explain(&machine.flags, &machine.environment()).unwrap();
    let found = explanation.fields.iter().find(|decided| decided.field.key == row.key);
    let found = found.unwrap_or_else(|| panic!("{} is not among {:?}", row.key, explanation.fields));
    (found.value.clone(), found.source.clone())
}

/// A value as it is shown.
fn shown(row: &Row, value: &str) -> String {
    match row.key {
        "access_key_id" => profile::mask_id(value),
        "access_key_secret" | "sts_token" => "********".to_owned(),
        _ => value.to_owned(),
    }
}

#[test]
fn a_flag_wins_then_the_profile_then_each_name_of_the_variable() {
    for row in &ROWS {
        let [of_flag, of_profile, of_environment] = row.values;
        let everywhere = |profile| match row.variables.first() {
            Some(variable) => machine(row, profile).set(variable, of_environment),
            None => machine(row, profile),
        };
        if let Some(flag) = row.flag {
            let all = everywhere(Some(of_profile)).flag(flag, of_flag);
            assert_eq!(decided(row, &all), (shown(row, of_flag), flag.to_owned()), "{}", row.key);
        }
        let without_flag = everywhere(Some(of_profile));
        assert_eq!(decided(row, &without_flag), (shown(row, of_profile), "profile 'p'".to_owned()), "{}", row.key);
        for (at, variable) in row.variables.iter().enumerate() {
            let empty = machine(row, None).set(variable, of_environment);
            let earlier = row.variables[..at].iter().fold(empty, |machine, earlier| machine.set(earlier, ""));
            let later = row.variables[at + 1..].iter().fold(earlier, |machine, later| machine.set(later, "!"));
            assert_eq!(decided(row, &later), (shown(row, of_environment), (*variable).to_owned()), "{variable}");
        }
    }
}

#[test]
fn a_row_stands_for_every_field_with_a_variable() {
    let rows = |key: &str| ROWS.iter().any(|row| row.key == key);
    // Modes in which KMS cannot be called, and a switch without a flag.
    let elsewhere = ["bearer_token", "bearer_token_header_key", "enable_vpc"];
    for field in FIELDS.iter().filter(|field| field.variable.is_some()) {
        assert!(rows(field.key) || elsewhere.contains(&field.key), "{} has no row", field.key);
    }
    for row in &ROWS {
        let field = FIELDS.iter().find(|field| field.key == row.key).unwrap();
        assert_eq!(field.flag.map(|flag| format!("--{flag}")).as_deref(), row.flag);
        assert_eq!(field.variable.map_or(&[][..], |variable| variable.names), row.variables);
    }
}
