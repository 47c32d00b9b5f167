//! The checks of values before anything is sent, on the catalog's own parameters.

use kms_cli::catalog::{self, Param};
use kms_cli::wire::check;

fn param(action: &str, name: &str) -> &'static Param {
    catalog::action(action)
        .unwrap_or_else(|| panic!("{action}"))
        .param(name)
        .unwrap_or_else(|| panic!("{action} {name}"))
}

/// The reason for which a value is refused; empty when it is accepted.
fn verdict(action: &str, name: &str, value: &str) -> String {
    check::value(param(action, name), value).err().map(|problem| problem.to_string()).unwrap_or_default()
}

#[test]
fn good_values_are_accepted() {
    for (action, name, value) in [
        ("Encrypt", "Plaintext", "aGVsbG8="),
        ("Encrypt", "EncryptionContext", r#"{"a":"b"}"#),
        ("GenerateDataKey", "NumberOfBytes", "1"),
        ("GenerateDataKey", "NumberOfBytes", "1024"),
        ("ScheduleKeyDeletion", "PendingWindowInDays", "7"),
        ("ScheduleKeyDeletion", "PendingWindowInDays", "366"),
        ("CreateAlias", "AliasName", "alias/a"),
        ("CreateAlias", "AliasName", "alias/\u{4f60}"),
        ("TagResource", "Tags", r#"[{"TagKey":"a","TagValue":"b"}]"#),
        ("TagResources", "ResourceType", "key"),
        ("CreateKey", "RotationInterval", "7d"),
        ("CreateKey", "RotationInterval", "168h"),
        ("CreateKey", "RotationInterval", "604800s"),
        ("CreateKey", "RotationInterval", "365d"),
        ("CreateSecret", "EnableAutomaticRotation", "true"),
        ("CreateSecret", "EnableAutomaticRotation", "False"),
        ("UpdateKeyDescription", "Description", ""),
        ("CreateKey", "Description", ""),
        ("ListKeys", "PageSize", "100"),
        ("AsymmetricSign", "Algorithm", "ECDSA_SHA_256"),
    ] {
        assert_eq!(verdict(action, name, value), "", "{action} {name} {value}");
    }
}

#[test]
fn bad_values_are_refused_with_the_reason() {
    for (action, name, value, reason) in [
        ("Encrypt", "KeyId", "", "must not be empty"),
        ("Encrypt", "EncryptionContext", "x", "must be JSON: syntax error at line 1, column 1"),
        ("Encrypt", "EncryptionContext", "[]", "must be a JSON object"),
        ("GenerateDataKey", "NumberOfBytes", "0", "must be from 1 to 1024"),
        ("GenerateDataKey", "NumberOfBytes", "1025", "must be from 1 to 1024"),
        ("GenerateDataKey", "NumberOfBytes", "99999999999999999999", "must be from 1 to 1024"),
        ("GenerateDataKey", "NumberOfBytes", "-1", "must be from 1 to 1024"),
        ("GenerateDataKey", "NumberOfBytes", "1.5", "must be an integer"),
        ("GenerateDataKey", "NumberOfBytes", "ten", "must be an integer"),
        ("GenerateDataKey", "NumberOfBytes", "+5", "must be an integer"),
        ("GenerateDataKey", "NumberOfBytes", "-", "must be an integer"),
        ("ScheduleKeyDeletion", "PendingWindowInDays", "6", "must be from 7 to 366"),
        ("ScheduleKeyDeletion", "PendingWindowInDays", "", "must not be empty"),
        ("CreateAlias", "AliasName", "a", "must begin with alias/"),
        ("CreateAlias", "AliasName", "alias/", "must have at least 1 characters after alias/"),
        (
            "CreateAlias",
            "AliasName",
            "alias/acs/kms",
            "must not begin with alias/acs, which is reserved for cloud services",
        ),
        ("TagResource", "Tags", "{}", "must be a JSON array"),
        ("TagResource", "Tags", "[", "must be JSON: syntax error at line 1, column 1"),
        ("TagResources", "ResourceType", "certificate", "must be one of key, secret"),
        ("CreateKey", "RotationInterval", "7", "must be a time span such as 7d, 168h or 604800s"),
        ("CreateKey", "RotationInterval", "d", "must be a time span such as 7d, 168h or 604800s"),
        ("CreateKey", "RotationInterval", "-7d", "must be a time span such as 7d, 168h or 604800s"),
        ("CreateKey", "RotationInterval", "七", "must be a time span such as 7d, 168h or 604800s"),
        ("CreateKey", "RotationInterval", "6d", "must be from 7d to 365d"),
        ("CreateKey", "RotationInterval", "366d", "must be from 7d to 365d"),
        ("CreateSecret", "EnableAutomaticRotation", "yes", "must be true or false"),
    ] {
        assert_eq!(verdict(action, name, value), reason, "{action} {name} {value}");
    }
}

#[test]
fn lengths_are_counted_in_characters_or_bytes() {
    let alias = |count: usize| format!("alias/{}", "你".repeat(count));
    assert_eq!(verdict("CreateAlias", "AliasName", &alias(255)), "");
    assert_eq!(verdict("CreateAlias", "AliasName", &alias(256)), "must have at most 255 characters after alias/");
    let name = |count: usize| "你".repeat(count);
    assert_eq!(verdict("CreateSecret", "SecretName", &name(192)), "");
    assert_eq!(verdict("CreateSecret", "SecretName", &name(193)), "must have at most 192 characters");
    assert_eq!(verdict("CreateSecret", "SecretData", &"x".repeat(30720)), "");
    assert_eq!(verdict("CreateSecret", "SecretData", &name(10241)), "must have at most 30720 bytes");
}

#[test]
fn members_of_a_json_array_are_counted() {
    let filters = |count: usize| format!("[{}]", vec![r#"{"Key":"KeyState","Values":["Enabled"]}"#; count].join(","));
    assert_eq!(verdict("ListKeys", "Filters", &filters(10)), "");
    assert_eq!(verdict("ListKeys", "Filters", &filters(11)), "must have at most 10 members");
}

#[test]
fn base64_is_checked_where_the_service_demands_it() {
    let strict: Vec<_> = catalog::actions()
        .flat_map(|action| action.params)
        .filter(|param| param.content == catalog::Content::Base64)
        .collect();
    assert!(!strict.is_empty());
    for param in strict {
        assert_eq!(check::value(param, "not base64!"), Err(check::Problem::NotBase64), "{}", param.name);
        assert_eq!(check::value(param, "YQ"), Err(check::Problem::NotBase64), "{}", param.name);
    }
}

#[test]
fn every_value_that_the_catalog_lists_is_accepted() {
    for action in catalog::actions() {
        for param in action.params {
            for value in param.allowed {
                assert_eq!(check::value(param, value), Ok(()), "{} {} {value}", action.name, param.name);
            }
            if let Some(default) = param.limits.default {
                assert_eq!(check::value(param, default), Ok(()), "{} {} {default}", action.name, param.name);
            }
        }
    }
}

#[test]
fn no_reason_quotes_the_value() {
    let canaries = ["canary", "[canary", r#"{"canary":canary}"#, "canary7d", "alias/acs/canary"];
    for param in catalog::actions().flat_map(|action| action.params) {
        for value in canaries {
            if let Err(problem) = check::value(param, value) {
                assert!(!format!("{problem} {problem:?}").contains("canary"), "{}", param.name);
            }
        }
    }
}

#[test]
fn time_spans_are_counted_in_seconds() {
    for (text, seconds) in
        [("1s", Some(1)), ("2m", Some(120)), ("3h", Some(10_800)), ("4d", Some(345_600)), ("0d", Some(0))]
    {
        assert_eq!(check::interval_seconds(text), seconds);
    }
    for bad in ["", "s", "1", "1w", "1 d", "-1d", "1.5d", "99999999999999999999d", "18446744073709551615d"] {
        assert_eq!(check::interval_seconds(bad), None, "{bad}");
    }
}
