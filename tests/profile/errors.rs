//! What is said when something is missing or broken.

use kms_cli::profile::{self, Environment, Flags};

use crate::machine::Machine;

#[test]
fn a_machine_without_anything_is_told_everything_at_once() {
    let error = Machine::bare().error_text();
    assert_eq!(
        error,
        "no credentials found: looked at --access-key-id and --access-key-secret, ~/.aliyun/config.json which does \
         not exist, and ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment"
    );
    assert_eq!(
        Machine::bare().error().hint().unwrap(),
        "export ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and ALIBABA_CLOUD_REGION_ID, or run \
         `kms-cli configure`, or use --local for the local KMS, which needs no account"
    );
}

#[test]
fn the_search_for_credentials_names_the_file_and_profile() {
    let looked_at = |machine: &Machine| {
        let text = machine.error_text();
        let rest = text.split("--access-key-secret, ").nth(1).unwrap();
        rest.split(", and").next().unwrap().to_owned()
    };
    let empty = Machine::with_config(r#"{"current":"default","profiles":[],"meta_path":""}"#);
    assert_eq!(looked_at(&empty), "~/.aliyun/config.json which has no profile");
    let bare = Machine::with_profile(r#"{"name":"p","mode":"AK","region_id":"cn-hangzhou"}"#);
    assert_eq!(looked_at(&bare), "profile 'p' of ~/.aliyun/config.json");
    let ignored = Machine::bare().set("ALIBABA_CLOUD_IGNORE_PROFILE", "TRUE");
    assert_eq!(looked_at(&ignored), "no profile because ALIBABA_CLOUD_IGNORE_PROFILE is TRUE");

    let no_metadata = |name: &str| (name == "ALIBABA_CLOUD_ECS_METADATA_DISABLED").then(|| "true".to_owned());
    let homeless = profile::resolve(&Flags::default(), &Environment::new(no_metadata, None)).unwrap_err();
    assert!(homeless.to_string().contains("no configuration file because there is no home directory"));
}

#[test]
fn half_an_access_key_names_the_other_half() {
    let id = Machine::bare().set("ACCESS_KEY_ID", "i").error();
    assert_eq!(id.to_string(), "the AccessKey secret is missing: ACCESS_KEY_ID has the AccessKey id only");
    assert_eq!(
        id.hint().unwrap(),
        "give --access-key-secret, set access_key_secret in the profile, or export ALIBABA_CLOUD_ACCESS_KEY_SECRET"
    );
    let secret = Machine::with_profile(r#"{"name":"p","mode":"AK","access_key_secret":"s"}"#).error();
    assert_eq!(secret.to_string(), "the AccessKey id is missing: profile 'p' has the AccessKey secret only");
    assert_eq!(
        secret.hint().unwrap(),
        "give --access-key-id, set access_key_id in the profile, or export ALIBABA_CLOUD_ACCESS_KEY_ID"
    );
    let flag = Machine::bare().flag("--access-key-id", "i").error_text();
    assert_eq!(flag, "the AccessKey secret is missing: --access-key-id has the AccessKey id only");
}

#[test]
fn a_temporary_access_key_needs_its_token() {
    let profile = r#"{"name":"sts","mode":"StsToken","access_key_id":"i","access_key_secret":"s"}"#;
    let error = Machine::with_profile(profile).error();
    assert_eq!(
        error.to_string(),
        "the STS token is missing: mode StsToken needs one beside the AccessKey of profile 'sts'"
    );
    assert_eq!(
        error.hint().unwrap(),
        "give --sts-token, set sts_token in the profile, or export ALIBABA_CLOUD_SECURITY_TOKEN"
    );
}

#[test]
fn an_unknown_profile_lists_the_known_ones_and_the_nearest() {
    let config = r#"{"current":"default","profiles":[{"name":"default"},{"name":"production"},{"name":"dev"}]}"#;
    let error = Machine::with_config(config).flag("--profile", "prodution").error();
    let text = Machine::with_config(config).flag("--profile", "prodution").error_text();
    assert_eq!(text, "unknown profile 'prodution' (from --profile): ~/.aliyun/config.json has no such profile");
    assert_eq!(error.hint().unwrap(), "did you mean 'production'? known profiles: default, production, dev");

    let error = Machine::with_config(config).set("ALICLOUD_PROFILE", "zzz").error();
    assert!(error.to_string().contains("(from ALICLOUD_PROFILE)"));
    assert_eq!(error.hint().unwrap(), "known profiles: default, production, dev");

    let nothing = Machine::bare().flag("--profile", "ops").error();
    assert_eq!(nothing.hint().unwrap(), "there are no profiles: run `kms-cli configure`");
    assert_eq!(
        Machine::bare().flag("--profile", "ops").error_text(),
        "unknown profile 'ops' (from --profile): ~/.aliyun/config.json does not exist"
    );
}

#[test]
fn a_malformed_file_is_named_with_line_and_column_and_never_quoted() {
    for (text, place) in [
        ("{\n  \"current\": canary\n}", "line 2, column 14"),
        ("", "line 1, column 0"),
        ("{\"profiles\":[{\"name\":\"p\",\"read_timeout\":\"canary\"}]}", "line 1, column 48"),
        ("{\"profiles\":[{\"access_key_secret\":[\"canary\"]}]}", "line 1, column 34"),
        ("[\"canary\"]", "line 1, column 1"),
        ("{} canary", "line 1, column 4"),
    ] {
        let machine = Machine::with_config(text);
        let expected = format!("the configuration file ~/.aliyun/config.json is malformed at {place}");
        assert_eq!(machine.error_text(), expected, "{text}");
        assert!(!format!("{:?}", machine.error()).contains("canary"));
    }
    assert!(Machine::with_config("{").error().hint().unwrap().contains("kms-cli configure"));
}

#[test]
fn a_directory_is_no_configuration_file() {
    let machine = Machine::bare();
    std::fs::create_dir_all(machine.path("config.json")).unwrap();
    assert!(machine.error_text().starts_with("cannot read ~/.aliyun/config.json: "));
}

#[test]
fn a_file_that_is_asked_for_has_to_exist() {
    let error = Machine::with_variables().flag("--config-path", "/nonexistent/config.json").error();
    assert_eq!(error.to_string(), "the configuration file /nonexistent/config.json does not exist");
    assert!(error.hint().unwrap().contains("--config-path"));
}
