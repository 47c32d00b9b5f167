//! No secret shows in what can be printed.

use kms_cli::profile::Mode;

use crate::machine::Machine;

fn assert_clean(text: &str) {
    assert!(!text.contains("canary"), "{text}");
}

#[test]
fn secrets_of_flags_do_not_show() {
    let machine = Machine::bare()
        .flag("--access-key-id", "id")
        .flag("--access-key-secret", "canary1")
        .flag("--sts-token", "canary2")
        .flag("--region", "cn-hangzhou");
    assert_clean(&format!("{:?}", machine.flags));
    let caller = machine.caller();
    assert_eq!(caller.mode, Mode::StsToken);
    assert_clean(&format!("{caller:?}"));
}

#[test]
fn secrets_of_the_environment_do_not_show() {
    let machine = Machine::bare()
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary1")
        .set("ALIBABA_CLOUD_SECURITY_TOKEN", "canary2")
        .set("ALIBABA_CLOUD_BEARER_TOKEN", "canary3");
    assert_clean(&format!("{:?}", machine.environment()));
    assert_clean(&format!("{:?} {0}", machine.error()));
}

#[test]
fn secrets_of_a_profile_show_in_no_error() {
    let secrets = r#""access_key_secret":"canary1","sts_token":"canary2","private_key":"canary3",
        "bearer_token":"canary4","access_token":"canary5","oauth_access_token":"canary6","oauth_refresh_token":"canary7""#;
    for fields in [
        r#""mode":"AK""#,
        r#""mode":"Foo""#,
        r#""mode":"OAuth""#,
        r#""mode":"StsToken","access_key_id":"i""#,
        r#""mode":"AK","access_key_id":"i","region_id":"no such""#,
        r#""mode":"AK","access_key_id":"i","region_id":"cn-hangzhou","endpoint":"a b""#,
        r#""mode":"AK","access_key_id":"i","retry_count":"x""#,
    ] {
        let machine =
            Machine::with_config(&format!(r#"{{"current":"p","profiles":[{{"name":"p",{secrets},{fields}}}]}}"#));
        let machine = if fields.contains("StsToken") { machine.flag("--region", "!") } else { machine };
        let error = machine.error();
        assert_clean(&format!("{error} {error:?} {:?}", error.hint()));
    }
}
