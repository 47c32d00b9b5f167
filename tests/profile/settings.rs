//! The settings of `kms-cli` itself.

use kms_cli::output::{ColourChoice, ErrorFormat, Format};
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
    machine.write(
        "kms-cli.toml",
        "output = \"table\"\nretry_count = 3\n[local]\ndir = \"~/kms\"\nenabled = true\n\
         [completion]\naccount = false\n",
    );
    let settings = load(&machine).unwrap();
    assert_eq!(settings.output, Some(Format::Table));
    assert_eq!(settings.retry_count, Some(3));
    assert_eq!(settings.local.dir.unwrap(), machine.environment().home().unwrap().join("kms"));
    assert!(settings.local.enabled);
    assert!(!settings.completion.account && Settings::default().completion.account);
}

#[test]
fn what_people_read_can_be_chosen() {
    let machine = Machine::bare();
    let text = "output = 'cols=A,B num=true'\ncolor = 'never'\nerror_format = 'json'\n";
    machine.write("kms-cli.toml", text);
    let settings = load(&machine).unwrap();
    assert_eq!(settings.output, Some(Format::parse(&["cols=A,B", "num=true"]).unwrap()));
    assert_eq!((settings.color, settings.error_format), (Some(ColourChoice::Never), Some(ErrorFormat::Json)));
}

#[test]
fn columns_are_a_text_or_a_list() {
    let machine = Machine::bare();
    let list = "[columns]\nListKeys = 'KeyId, Arn:KeyArn'\nListAliases = ['AliasName', 'Two:[KeyId,AliasArn]']\n";
    machine.write("kms-cli.toml", list);
    let columns = load(&machine).unwrap().columns;
    let named = |action: &str| -> Vec<(String, String)> {
        let columns = columns.of(action).unwrap_or_default().iter();
        columns.map(|column| (column.name.clone(), column.path.expression().to_owned())).collect()
    };
    let pair = |name: &str, path: &str| (name.to_owned(), path.to_owned());
    assert_eq!(named("ListKeys"), [pair("KeyId", "KeyId"), pair("Arn", "KeyArn")]);
    assert_eq!(named("ListAliases"), [pair("AliasName", "AliasName"), pair("Two", "[KeyId,AliasArn]")]);
    assert_eq!(columns.of("ListSecrets"), None);
}

#[test]
fn a_value_that_cannot_be_is_named_with_its_place() {
    for (text, says) in [
        ("output = 'yaml'\n", "line 1, column 10: unknown output format 'yaml': use json, "),
        ("output = 'cols=A,'\n", "line 1, column 10: there is an empty column"),
        ("\n  color = 'red'\n", "line 2, column 11: must be auto, always or never, not 'red'"),
        ("error_format = 'xml'\n", "line 1, column 16: must be text or json, not 'xml'"),
        ("error_format = true\n", "line 1, column 16: invalid type: boolean"),
        ("[columns]\n\nListKeyz = 'KeyId'\n", "line 3, column 1: unknown action `ListKeyz`"),
        ("[columns]\nlist-keys = 'KeyId'\n", "line 2, column 1: `list-keys` has to be written `ListKeys` here"),
        ("[columns]\nListKeys = 'KeyId,'\n", "line 2, column 12: there is an empty column"),
        ("[columns]\nListKeys = 'KeyId:a b'\n", "line 2, column 12: the path of column 'KeyId' is not valid: "),
        ("[columns]\nListKeys = []\n", "line 2, column 12: there has to be at least one column"),
        ("[columns]\nListKeys = ['KeyId', '']\n", "line 2, column 12: there is an empty column"),
        ("[columns]\nListKeys = 5\n", "line 2, column 12: invalid type: integer `5`, expected columns as in --output"),
        ("columns = 'KeyId'\n", "line 1, column 11: invalid type: string"),
    ] {
        let refusal = refusal(text);
        assert!(refusal.starts_with(&format!("kms-cli.toml, {says}")), "{text}: {refusal}");
    }
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
