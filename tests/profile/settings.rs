//! The settings of `kms-cli` itself.

use kms_cli::profile::Settings;

use crate::machine::{Machine, access_key_id};

fn load(machine: &Machine) -> Result<Settings, kms_cli::profile::Error> {
    Settings::load(&machine.environment())
}

fn refusal(text: &str) -> String {
    let machine = Machine::bare();
    machine.write("kms-cli.toml", text);
    load(&machine).unwrap_err().to_string().split(".aliyun/").nth(1).unwrap().to_owned()
}

#[test]
fn a_missing_or_empty_file_gives_the_defaults() {
    let machine = Machine::bare();
    assert_eq!(load(&machine).unwrap(), Settings::default());
    machine.write("kms-cli.toml", "");
    assert_eq!(load(&machine).unwrap(), Settings::default());
    assert!(!Settings::default().local.enabled);
}

#[test]
fn every_setting_is_read() {
    let machine = Machine::bare();
    machine.write("kms-cli.toml", "output = \"table\"\nretry_count = 3\n[local]\ndir = \"~/kms\"\nenabled = true\n");
    let settings = load(&machine).unwrap();
    assert_eq!(settings.output.as_deref(), Some("table"));
    assert_eq!(settings.retry_count, Some(3));
    assert_eq!(settings.local.dir.unwrap(), machine.environment().home().unwrap().join("kms"));
    assert!(settings.local.enabled);
}

#[test]
fn the_source_of_credentials_can_be_chosen_once_and_for_all() {
    let profile = r#"{"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-hangzhou"}"#;
    let machine = || Machine::with_profile(profile).set("ACCESS_KEY_ID", "env-id").set("ACCESS_KEY_SECRET", "s2");
    let with_settings = |text: &str| {
        let machine = machine();
        machine.write("kms-cli.toml", text);
        machine
    };
    let env = with_settings("[credentials]\nsource = \"env\"\n");
    assert_eq!((access_key_id(&env.caller()).as_str(), env.notes().len()), ("env-id", 0));
    let flag = env.flag("--credentials", "profile");
    assert_eq!((access_key_id(&flag.caller()).as_str(), flag.notes().len()), ("i", 0));
    assert_eq!(with_settings("[credentials]\nnote = true\n").notes().len(), 1);
    assert!(with_settings("[credentials]\nnote = false\n").notes().is_empty());
    assert!(!load(&with_settings("[credentials]\ncache = false\n")).unwrap().credentials.cache);
    let wrong = refusal("[credentials]\nsource = \"vault\"\n");
    assert!(wrong.contains("line 2") && wrong.contains("must be one of env, profile, oidc, ini, ecs, uri"), "{wrong}");
}

#[test]
fn an_unknown_key_is_named_with_its_line() {
    let text = refusal("output = \"json\"\nregoin = \"cn-hangzhou\"\n");
    assert!(text.starts_with("kms-cli.toml, line 2, column 1: unknown field `regoin`"), "{text}");
    let text = refusal("[local]\npath = \"x\"\n");
    assert!(text.starts_with("kms-cli.toml, line 2, column 1: unknown field `path`"), "{text}");
}

#[test]
fn a_secret_in_the_wrong_file_is_not_quoted() {
    let text = refusal("access_key_secret = \"canary\"\n");
    assert!(text.contains("access_key_secret") && !text.contains("canary"), "{text}");
}

#[test]
fn a_broken_file_names_the_place() {
    let text = refusal("output = \"json\"\nretry_count = =\n");
    assert!(text.starts_with("kms-cli.toml, line 2, column 15: "), "{text}");
    let text = refusal("retry_count = \"many\"\n");
    assert!(text.starts_with("kms-cli.toml, line 1, column 15: "), "{text}");
}

#[test]
fn retries_of_the_settings_are_the_last_resort() {
    let profile = |count| {
        let machine = Machine::with_profile(&format!(
            r#"{{"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-hangzhou","retry_count":{count}}}"#
        ));
        machine.write("kms-cli.toml", "retry_count = 2\n");
        machine
    };
    assert_eq!(profile(0).caller().retry_count, 2);
    assert_eq!(profile(5).caller().retry_count, 5);
    let machine = profile(5).flag("--retry-count", "0");
    assert_eq!(machine.caller().retry_count, 0);
}
