//! Which profile is used.

use crate::machine::{Machine, access_key_id, credentials};

/// Three profiles, each with its own name as AccessKey id; `b` is current.
const THREE: &str = r#"{"current":"b","profiles":[
    {"name":"a","mode":"AK","access_key_id":"a","access_key_secret":"s","region_id":"cn-hangzhou"},
    {"name":"b","mode":"AK","access_key_id":"b","access_key_secret":"s","region_id":"cn-hangzhou"},
    {"name":"c","mode":"AK","access_key_id":"c","access_key_secret":"s","region_id":"cn-hangzhou"}],"meta_path":""}"#;

fn chosen(machine: &Machine) -> (Option<String>, String) {
    let caller = machine.caller();
    (caller.profile.clone(), access_key_id(&caller))
}

fn is(name: &str) -> (Option<String>, String) {
    (Some(name.to_owned()), name.to_owned())
}

#[test]
fn the_flag_then_each_variable_then_current_name_the_profile() {
    let three = || Machine::with_config(THREE);
    assert_eq!(chosen(&three()), is("b"));
    let variables = ["ALIBABACLOUD_PROFILE", "ALIBABA_CLOUD_PROFILE", "ALICLOUD_PROFILE"];
    for (at, variable) in variables.iter().enumerate() {
        let machine = variables[at + 1..].iter().fold(three(), |machine, later| machine.set(later, "c"));
        assert_eq!(chosen(&machine.set(variable, "a")), is("a"), "{variable}");
    }
    assert_eq!(chosen(&three().set("ALIBABACLOUD_PROFILE", "c").flag("--profile", "a")), is("a"));
    assert_eq!(chosen(&three().set("ALIBABACLOUD_PROFILE", "").flag("--profile", "")), is("b"));
}

#[test]
fn without_current_the_profile_default_is_used() {
    let profiles = r#"{"profiles":[{"name":"x"},
        {"name":"default","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-hangzhou"}]}"#;
    assert_eq!(Machine::with_config(profiles).caller().profile.as_deref(), Some("default"));
}

#[test]
fn another_file_can_be_given() {
    let machine = Machine::with_config(THREE);
    machine.write("other.json", &THREE.replace(r#""current":"b""#, r#""current":"c""#));
    let other = machine.path("other.json");
    assert_eq!(chosen(&machine.flag("--config-path", other.to_str().unwrap())), is("c"));
}

#[test]
fn a_byte_order_mark_unknown_keys_and_nulls_do_no_harm() {
    let text = "\u{feff}{\"future\":{\"x\":[1]},\"current\":\"p\",\"meta_path\":null,\"profiles\":[{\"name\":\"p\",\
        \"mode\":\"AK\",\"access_key_id\":\"i\",\"access_key_secret\":\"s\",\"region_id\":\"cn-hangzhou\",\
        \"sts_token\":null,\"endpoint\":null,\"retry_count\":null,\"future\":true}]}";
    assert_eq!(Machine::with_config(text).caller().profile.as_deref(), Some("p"));
}

#[test]
fn without_a_file_the_environment_is_enough() {
    let machine = Machine::with_variables();
    let caller = machine.caller();
    assert_eq!(credentials(&caller), ("env-id".to_owned(), "env-secret".to_owned(), None));
    assert_eq!((caller.profile.clone(), caller.region.as_str()), (None, "cn-beijing"));
    // The name that the official CLI gives to nothing.
    assert_eq!(Machine::with_variables().flag("--profile", "default").caller().profile, None);
}

#[test]
fn without_a_file_the_flags_are_enough() {
    let machine =
        Machine::bare().flag("--access-key-id", "i").flag("--access-key-secret", "s").flag("--region", "cn-hangzhou");
    assert_eq!(credentials(&machine.caller()), ("i".to_owned(), "s".to_owned(), None));
}

#[test]
fn profiles_are_ignored_on_exactly_true() {
    for variable in ["ALIBABACLOUD_IGNORE_PROFILE", "ALIBABA_CLOUD_IGNORE_PROFILE"] {
        let machine = || {
            Machine::with_config(THREE)
                .set("ACCESS_KEY_ID", "env-id")
                .set("ACCESS_KEY_SECRET", "s")
                .set(variable, "TRUE")
        };
        let caller = machine().caller();
        assert_eq!((caller.profile.clone(), access_key_id(&caller).as_str()), (None, "env-id"));
        assert_eq!(caller.region.as_str(), "cn-hangzhou", "the last resort");
        assert_eq!(machine().set("REGION", "us-east-1").caller().region.as_str(), "us-east-1");
        assert_eq!(
            machine().set("REGION", "us-east-1").flag("--region", "eu-west-1").caller().region.as_str(),
            "eu-west-1"
        );
        for other in ["true", "True", "1", "yes", "TRUE ", ""] {
            assert_eq!(chosen(&machine().set(variable, other)), is("b"), "{other:?}");
        }
    }
}

#[test]
fn a_broken_file_does_no_harm_when_profiles_are_ignored() {
    let machine = Machine::with_config("{").set("ALIBABA_CLOUD_IGNORE_PROFILE", "TRUE");
    let machine = machine.set("ACCESS_KEY_ID", "i").set("ACCESS_KEY_SECRET", "s");
    assert_eq!(machine.caller().profile, None);
}

#[test]
fn a_current_profile_that_is_gone_does_no_harm_when_there_are_other_credentials() {
    let gone = THREE.replace(r#""current":"b""#, r#""current":"gone""#);
    let machine = Machine::with_config(&gone)
        .set("ACCESS_KEY_ID", "i")
        .set("ACCESS_KEY_SECRET", "s")
        .set("REGION", "cn-hangzhou");
    assert_eq!(machine.caller().profile, None);
    assert_eq!(machine.notes(), ["the current profile 'gone' does not exist; no profile is used"]);
    let error = Machine::with_config(&gone).error_text();
    assert_eq!(error, "unknown profile 'gone' (from 'current'): ~/.aliyun/config.json has no such profile");
}

/// A section of the INI file of the SDKs stands ready, which only those may use who have no profile.
fn with_ini(profile: &str, current: &str) -> Machine {
    let machine = Machine::with_config(&format!(r#"{{"current":"{current}","profiles":[{profile}]}}"#));
    let ini = "[default]\ntype = access_key\naccess_key_id = of-ini\naccess_key_secret = s\n";
    machine.write("credentials.ini", ini);
    let path = machine.path("credentials.ini");
    machine.set("ALIBABA_CLOUD_CREDENTIALS_FILE", path.to_str().unwrap()).set("REGION", "cn-hangzhou")
}

#[test]
fn only_a_profile_that_was_never_filled_in_is_passed_over() {
    for unfilled in [r#"{"name":"p"}"#, r#"{"name":"p","mode":"AK","access_key_id":"","access_key_secret":""}"#] {
        assert_eq!(access_key_id(&with_ini(unfilled, "p").caller()), "of-ini", "{unfilled}");
    }
    for (profile, says) in [
        (r#"{"name":"p","mode":"AK","access_key_id":"i"}"#, "the AccessKey secret is missing"),
        (r#"{"name":"p","mode":"StsToken"}"#, "no credentials found"),
        (r#"{"name":"p","mode":"RamRoleArn","ram_role_arn":"r","ram_session_name":"s"}"#, "no credentials found"),
        (r#"{"name":"p","mode":"OIDC"}"#, "oidc_provider_arn is not configured"),
        (r#"{"name":"p","mode":"Anonymous"}"#, "mode Anonymous cannot be used"),
    ] {
        let text = with_ini(profile, "p").error_text();
        assert!(text.starts_with(says), "{profile}: {text}");
    }
}

#[test]
fn a_profile_or_mode_that_somebody_named_is_never_passed_over() {
    let unfilled = r#"{"name":"p"}"#;
    let flag = with_ini(unfilled, "").flag("--profile", "p");
    assert!(flag.error_text().starts_with("no credentials found"));
    let variable = with_ini(unfilled, "").set("ALIBABA_CLOUD_PROFILE", "p");
    assert!(variable.error_text().starts_with("no credentials found"));
    let mode = with_ini(unfilled, "p").flag("--mode", "AK");
    assert!(mode.error_text().starts_with("no credentials found"));
}
