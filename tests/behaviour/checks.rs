//! Values that cannot be right are refused before anything is sent; `--force` sends them all the same.

use crate::probe::{parameters, refused, sent};

/// Checks that a value is refused, and that `--force` sends it.
#[track_caller]
fn wrong(action: &[&str], name: &str, value: &str, says: &str) {
    let option = format!("--{name}");
    let line = [action, &[option.as_str(), value]].concat();
    let run = refused(&line, &format!("error: {option} {says}"));
    assert!(run.stderr.ends_with("hint: --force sends it all the same\n"), "{run:?}");
    assert_eq!(sent(&[line.as_slice(), &["--force"]].concat())[name], value);
}

/// Checks that a value is sent as it is.
#[track_caller]
fn right(action: &[&str], name: &str, value: &str) {
    let option = format!("--{name}");
    assert_eq!(sent(&[action, &[option.as_str(), value]].concat())[name], value);
}

#[test]
fn json_has_to_be_json() {
    let policy = ["SetKeyPolicy", "--KeyId", "k"];
    wrong(&policy, "Policy", "{", "must be JSON: syntax error at line 1, column 1");
    wrong(&policy, "Policy", "{\"a\":1}\n}", "must be JSON: syntax error at line 2, column 1");
    wrong(&policy, "Policy", "{'a':1}", "must be JSON");
    wrong(&["ListKeys"], "Filters", "Key=KeyState", "must be JSON");
    right(&policy, "Policy", " {\"Version\": \"1\", \"Statement\": []}\n");
}

#[test]
fn json_has_to_have_its_shape() {
    wrong(&["SetKeyPolicy", "--KeyId", "k"], "Policy", "[]", "must be a JSON object");
    wrong(&["SetKeyPolicy", "--KeyId", "k"], "Policy", "\"text\"", "must be a JSON object");
    wrong(&["TagResource", "--KeyId", "k"], "Tags", "{\"TagKey\":\"a\"}", "must be a JSON array");
    wrong(&["UntagResource", "--KeyId", "k"], "TagKeys", "null", "must be a JSON array");
    wrong(&["Encrypt", "--KeyId", "k", "--Plaintext", "p"], "EncryptionContext", "[]", "must be a JSON object");
    wrong(&["BatchGetSecretValue"], "SecretsList", "{}", "must be a JSON array");
    right(&["TagResource", "--KeyId", "k"], "Tags", "[]");
}

#[test]
fn a_json_array_has_its_most_members() {
    let filters = |count: usize| format!("[{}]", vec!["{\"Key\":\"KeyState\",\"Values\":[]}"; count].join(","));
    right(&["ListKeys"], "Filters", &filters(10));
    wrong(&["ListKeys"], "Filters", &filters(11), "must have at most 10 members");
}

#[test]
fn broken_json_with_a_secret_is_not_repeated() {
    let line = ["Encrypt", "--KeyId", "k", "--Plaintext", "p", "--EncryptionContext", "{\"pin\":hunter2}"];
    refused(&line, "--EncryptionContext must be JSON").never_says("hunter2");
    let message = ["GenerateMac", "--KeyId", "k", "--Algorithm", "HMAC_SM3", "--Message", "hunter2!"];
    refused(&message, "--Message must be standard base64").never_says("hunter2");
}

#[test]
fn integers_have_to_be_integers_in_their_range() {
    let action = ["GenerateDataKey", "--KeyId", "k"];
    for text in ["abc", "1.5", "1e3", "0x10", "1 ", "+1", "-", "١"] {
        wrong(&action, "NumberOfBytes", text, "must be an integer");
    }
    for text in ["0", "-1", "1025", "99999999999999999999999"] {
        wrong(&action, "NumberOfBytes", text, "must be from 1 to 1024");
    }
    for text in ["1", "1024", "0032"] {
        right(&action, "NumberOfBytes", text);
    }
    let deletion = ["ScheduleKeyDeletion", "--KeyId", "k"];
    wrong(&deletion, "PendingWindowInDays", "6", "must be from 7 to 366");
    right(&deletion, "PendingWindowInDays", "7");
    right(&deletion, "PendingWindowInDays", "366");
    wrong(&deletion, "PendingWindowInDays", "367", "must be from 7 to 366");
}

#[test]
fn numbers_that_travel_as_text_are_checked_too() {
    wrong(&["GetRandomPassword"], "PasswordLength", "long", "must be an integer");
    wrong(&["GetRandomPassword"], "PasswordLength", "7", "must be from 8 to 128");
    right(&["GetRandomPassword"], "PasswordLength", "8");
}

#[test]
fn booleans_have_to_be_booleans() {
    wrong(&["CreateKey"], "EnableAutomaticRotation", "yes", "must be true or false");
    wrong(&["CreateKey"], "EnableAutomaticRotation", "1", "must be true or false");
    for text in ["true", "false", "True"] {
        right(&["CreateKey"], "EnableAutomaticRotation", text);
    }
    refused(&["CreateKey", "--EnableAutomaticRotation"], "--EnableAutomaticRotation needs a value");
}

#[test]
fn the_name_of_an_alias_has_its_length_and_prefix() {
    let action = ["CreateAlias", "--KeyId", "k"];
    right(&action, "AliasName", &format!("alias/{}", "n".repeat(255)));
    wrong(&action, "AliasName", &format!("alias/{}", "n".repeat(256)), "must have at most 255 characters after alias/");
    wrong(&action, "AliasName", "alias/", "must have at least 1 characters after alias/");
    wrong(&action, "AliasName", "WorkKey", "must begin with alias/");
    wrong(&action, "AliasName", "Alias/WorkKey", "must begin with alias/");
    wrong(&action, "AliasName", "alias/acs/ecs", "must not begin with alias/acs, which is reserved");
    right(&["UpdateAlias", "--KeyId", "k"], "AliasName", "alias/acs/ecs");
}

#[test]
fn characters_and_bytes_are_counted_apart() {
    right(&["CreateKey"], "Description", &"é".repeat(8192));
    wrong(&["CreateKey"], "Description", &"é".repeat(8193), "must have at most 8192 characters");
    let secret = ["CreateSecret", "--SecretName", "s", "--VersionId", "v"];
    right(&secret, "SecretData", &"é".repeat(15360));
    wrong(&secret, "SecretData", &"é".repeat(15361), "must have at most 30720 bytes");
}

#[test]
fn a_near_value_of_an_enumeration_is_suggested() {
    let says = "must be one of Aliyun_KMS, EXTERNAL\n  hint: did you mean EXTERNAL?\n";
    wrong(&["CreateKey"], "Origin", "EXTERNL", says);
    wrong(&["CreateKey"], "Origin", "external", says);
    wrong(&["CreateKey"], "Origin", "xyzzy", "must be one of Aliyun_KMS, EXTERNAL\n  hint: --force");
    let mac = ["GenerateMac", "--KeyId", "k", "--Message", "YQ=="];
    wrong(&mac, "Algorithm", "HMAC-SHA256", "must be one of HMAC_SM3, HMAC_SHA_224");
}

#[test]
fn an_open_enumeration_takes_other_values() {
    right(&["CreateKey"], "KeySpec", "ML_DSA_65");
    right(&["CreateKey"], "KeyUsage", "KEY_AGREEMENT");
}

#[test]
fn base64_has_to_be_base64() {
    let action = ["Decrypt"];
    for text in ["%%%", "YQ", "YQ==\n", "YQ== ", "Y-_Q", "Y"] {
        wrong(&action, "CiphertextBlob", text, "must be standard base64");
    }
    right(&action, "CiphertextBlob", "YWI+Lw==");
    refused(&["Decrypt", "--CiphertextBlob", "?"], "hint: fileb://PATH encodes the bytes of a file");
}

#[test]
fn plaintext_is_base64_only_by_convention() {
    right(&["Encrypt", "--KeyId", "k"], "Plaintext", "not base64 at all!");
}

#[test]
fn time_spans_have_their_form_and_range() {
    for text in ["7", "d", "7 d", "7w", "-7d", "1.5h", "99999999999999999999d"] {
        wrong(&["CreateKey"], "RotationInterval", text, "must be a time span such as 7d, 168h or 604800s");
    }
    for text in ["6d", "167h", "604799s", "366d"] {
        wrong(&["CreateKey"], "RotationInterval", text, "must be from 7d to 365d");
    }
    for text in ["7d", "168h", "10080m", "604800s", "365d"] {
        right(&["CreateKey"], "RotationInterval", text);
    }
}

#[test]
fn a_time_span_that_ends_in_a_long_letter_is_refused() {
    wrong(&["CreateKey"], "RotationInterval", "7天", "must be a time span");
}

#[test]
fn missing_parameters_are_listed_all_at_once() {
    let run = refused(&["Encrypt"], "error: Encrypt needs --KeyId, --Plaintext\n");
    assert!(run.stderr.ends_with("  hint: kms-cli Encrypt --help shows its parameters\n"), "{run:?}");
    refused(&["Encrypt", "--KeyId", "k"], "error: Encrypt needs --Plaintext\n");
    refused(&["TagResources"], "TagResources needs --ResourceType, --ResourceId, --Tag\n");
}

#[test]
fn a_required_value_must_not_be_empty() {
    wrong(&["Encrypt", "--Plaintext", "p"], "KeyId", "", "must not be empty\n  hint: is a shell variable unset?");
    wrong(&["Encrypt", "--KeyId", "k"], "Plaintext", "", "must not be empty");
    refused(&["DescribeKey", "--KeyId="], "--KeyId must not be empty");
}

#[cfg(unix)]
#[test]
fn an_unset_shell_variable_is_noticed() {
    let sandbox = crate::sandbox::Sandbox::new();
    let stub = crate::probe::willing();
    let script =
        format!("'{}' ScheduleKeyDeletion --KeyId \"$KEY\" --PendingWindowInDays 7", env!("CARGO_BIN_EXE_kms-cli"));
    let mut shell = assert_cmd::Command::new("sh");
    shell.env_clear().env("HOME", sandbox.path("")).env("ALIBABA_CLOUD_ENDPOINT", &stub.endpoint);
    crate::sandbox::Run::of(shell.args(["-c", &script])).fails(2, "--KeyId must not be empty");
    assert!(stub.requests().is_empty());
}

#[test]
fn an_empty_description_is_allowed_where_it_means_something() {
    let sent = sent(&["UpdateKeyDescription", "--KeyId", "k", "--Description", ""]);
    assert_eq!(sent, parameters(&[("KeyId", "k"), ("Description", "")]));
    refused(&["UpdateKeyDescription", "--KeyId", "k"], "UpdateKeyDescription needs --Description\n");
}

#[test]
fn an_optional_text_may_be_empty_but_no_number_and_no_json() {
    right(&["CreateKey"], "Description", "");
    let unset = "must not be empty\n  hint: is a shell variable unset?";
    wrong(&["ListKeys"], "PageSize", "", unset);
    wrong(&["ListKeys"], "Filters", "", unset);
    wrong(&["Encrypt", "--KeyId", "k", "--Plaintext", "p"], "EncryptionContext", "", unset);
    wrong(&["CreateSecret", "--SecretName", "s", "--VersionId", "v", "--SecretData", "x"], "Tags", "", unset);
    wrong(&["CreateKey"], "EnableAutomaticRotation", "", unset);
}

#[test]
fn force_sends_without_what_is_missing() {
    assert_eq!(sent(&["Encrypt", "--force"]), parameters(&[]));
    assert_eq!(sent(&["--force", "TagResources", "--ResourceType", "key"]), parameters(&[("ResourceType", "key")]));
}

#[test]
fn force_does_not_make_a_name_known() {
    refused(&["CreateKey", "--Descriptoin", "x", "--force"], "--Descriptoin is not an option");
    refused(&["CreateKeyy", "--force"], "'CreateKeyy' is not an action");
    refused(&["CreateKey", "--force", "--Description"], "--Description needs a value");
}

#[test]
fn mistakes_are_found_without_credentials() {
    let run = crate::sandbox::Sandbox::new().run(&["DescribeKey"]);
    run.fails(2, "DescribeKey needs --KeyId");
    crate::sandbox::Sandbox::new().run(&["ListKeys", "--PageSize", "0"]).fails(2, "--PageSize must be from 1 to 100");
}
