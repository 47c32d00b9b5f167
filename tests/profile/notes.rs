//! What is said although nothing failed.

use crate::machine::{Machine, credentials};

const AK: &str = r#"{"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-hangzhou"}"#;

#[test]
fn an_ordinary_call_says_nothing() {
    assert!(Machine::with_profile(AK).notes().is_empty());
    assert!(Machine::with_variables().notes().is_empty());
    assert!(Machine::with_profile(AK).set("ALIBABA_CLOUD_SECURITY_TOKEN", "t").notes().is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_noted_with_the_remedy() {
    let machine = Machine::with_profile(AK);
    for (mode, noted) in [(0o644, true), (0o640, true), (0o604, true), (0o600, false), (0o400, false)] {
        machine.open_to("config.json", mode);
        let text = format!(
            "~/.aliyun/config.json is open to other users (mode {mode:04o}): run `chmod 600 ~/.aliyun/config.json`"
        );
        let expected = if noted { vec![text] } else { Vec::new() };
        assert_eq!(machine.notes(), expected);
    }
}

#[test]
fn a_token_flag_that_does_nothing_is_noted() {
    let note = "--sts-token is ignored in mode AK: add --mode StsToken to use it";
    assert_eq!(Machine::with_profile(AK).flag("--sts-token", "t").notes(), [note]);
    assert_eq!(credentials(&Machine::with_profile(AK).flag("--sts-token", "t").caller()).2, None);
}

#[test]
fn a_token_of_the_environment_is_noted_when_the_access_key_comes_from_there() {
    let machine = Machine::with_profile(r#"{"name":"p","mode":"AK","region_id":"cn-hangzhou"}"#)
        .set("ACCESS_KEY_ID", "i")
        .set("ACCESS_KEY_SECRET", "s")
        .set("SECURITY_TOKEN", "t");
    assert_eq!(machine.notes(), ["SECURITY_TOKEN is ignored in mode AK: add --mode StsToken to use it"]);
}

#[test]
fn parts_from_different_places_are_noted() {
    let machine = Machine::with_profile(AK).flag("--access-key-id", "other");
    assert_eq!(
        machine.notes(),
        ["the AccessKey id comes from --access-key-id, but the AccessKey secret from profile 'p'"]
    );
    let machine = Machine::bare()
        .flag("--access-key-id", "i")
        .flag("--access-key-secret", "s")
        .flag("--region", "cn-hangzhou")
        .set("SECURITY_TOKEN", "t");
    assert_eq!(machine.notes(), ["the AccessKey id comes from --access-key-id, but the STS token from SECURITY_TOKEN"]);
}

#[test]
fn another_access_key_in_the_environment_is_noted_when_the_profile_was_not_asked_for() {
    let both = || Machine::with_profile(AK).set("ACCESS_KEY_ID", "other").set("ACCESS_KEY_SECRET", "s2");
    assert_eq!(
        both().notes(),
        ["the credentials of profile 'p' are used, not those of ACCESS_KEY_ID; choose with --credentials env or \
          --credentials profile"]
    );
    assert!(both().flag("--profile", "p").notes().is_empty());
    assert!(both().set("ACCESS_KEY_ID", "i").notes().is_empty());
}

#[test]
fn a_switch_that_is_not_exactly_true_is_noted() {
    let machine = Machine::with_profile(AK).set("ALIBABA_CLOUD_IGNORE_PROFILE", "true");
    assert_eq!(machine.notes(), ["ALIBABA_CLOUD_IGNORE_PROFILE has no effect: its value must be exactly TRUE"]);
    let machine = Machine::with_variables().set("ALIBABA_CLOUD_IGNORE_PROFILE", "TRUE").flag("--profile", "p");
    assert_eq!(machine.notes(), ["--profile p is ignored because ALIBABA_CLOUD_IGNORE_PROFILE is TRUE"]);
}
