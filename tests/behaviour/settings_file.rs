//! `~/.aliyun/kms-cli.toml`: what people read, chosen once and for all.

use serde_json::Value;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::call;

const KEYS: &str = r#"{"Keys":{"Key":[{"KeyId":"k1","KeyArn":"a1"}]}}"#;
const DESCRIBED: &str = r#"{"KeyMetadata":{"KeyId":"k1","KeyState":"Enabled","Tags":[]}}"#;

const GUIDE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/usage.md"));

/// Runs the program with these settings against a server that gives this answer.
fn run(settings: &str, answer: &str, args: &[&str]) -> Run {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/kms-cli.toml", settings);
    call(&sandbox, &Stub::always(Answer::json(answer)).endpoint, args)
}

#[test]
fn the_tables_of_an_action_have_the_columns_of_the_settings() {
    let settings =
        "output = 'table'\n[columns]\nListKeys = 'Arn:KeyArn'\nDescribeKey = ['State:KeyMetadata.KeyState']\n";
    let table = "+-----+\n| Arn |\n+=====+\n| a1  |\n+-----+\n";
    assert_eq!(run(settings, KEYS, &["ListKeys"]).stdout, table);
    assert_eq!(run(settings, KEYS, &["list-keys", "-o", "table"]).stdout, table);
    let table = "+---------+\n| State   |\n+=========+\n| Enabled |\n+---------+\n";
    assert_eq!(run(settings, DESCRIBED, &["DescribeKey", "--KeyId", "k1"]).stdout, table);
}

#[test]
fn what_is_asked_for_on_the_command_line_wins_over_the_columns_of_the_settings() {
    let settings = "output = 'table'\n[columns]\nListKeys = 'Arn:KeyArn'\n";
    for (args, expected) in [
        (["-o", "cols=KeyId"], "KeyId\n-----\nk1\n"),
        (["-o", "text"], "k1\ta1\n"),
        (["-o", "json-compact"], &format!("{KEYS}\n")),
        (["--cli-query", "Keys.Key[].{Id:KeyId}"], "+----+\n| Id |\n+====+\n| k1 |\n+----+\n"),
    ] {
        assert_eq!(run(settings, KEYS, &[&["ListKeys"], &args[..]].concat()).stdout, expected, "{args:?}");
    }
}

#[test]
fn other_actions_keep_their_columns() {
    let settings = "output = 'table'\n[columns]\nListAliases = 'AliasName'\n";
    let plain = run("", KEYS, &["ListKeys", "-o", "table"]);
    assert!(plain.stdout.contains("| KeyId | KeyArn |"), "{plain:?}");
    assert_eq!(run(settings, KEYS, &["ListKeys"]).stdout, plain.stdout);
}

#[test]
fn an_action_that_does_not_exist_is_named() {
    let run = run("output = 'table'\n[columns]\nListKeyz = 'KeyId'\n", KEYS, &["ListKeys"]);
    run.fails(3, "kms-cli.toml, line 3, column 1: unknown action `ListKeyz`");
    run.fails(3, "hint: correct or delete the line; every setting is optional");
}

#[test]
fn failures_have_the_form_of_the_settings_until_an_option_says_otherwise() {
    let settings = "error_format = 'json'\n";
    for args in [&["ListKeys", "--profile", "nobody"][..], &["ListKeyz"], &["ListKeys", "--Nope", "x"]] {
        let failed = run(settings, KEYS, args);
        let object: Value = serde_json::from_str(&failed.stderr).unwrap_or_else(|_| panic!("{failed:?}"));
        assert_eq!(object["ExitCode"], failed.code);
        let failed = run(settings, KEYS, &[args, &["--error-format", "text"]].concat());
        assert!(failed.stderr.starts_with("error: "), "{failed:?}");
    }
}

#[test]
fn colour_has_the_setting_until_an_option_says_otherwise() {
    let failed = |settings, args: &[&str]| run(settings, KEYS, &[&["ListKeyz"], args].concat());
    failed("color = 'always'\n", &[]).fails(2, "\u{1b}[1;31merror:");
    failed("color = 'always'\n", &["--color", "never"]).fails(2, "error: ").never_says("\u{1b}");
    failed("color = 'never'\n", &["--color", "always"]).fails(2, "\u{1b}[1;31merror:");
    failed("color = 'auto'\n", &[]).fails(2, "error: ").never_says("\u{1b}");
}

#[test]
fn settings_that_are_not_valid_are_told_as_a_failure_of_their_own() {
    let failed = run("error_format = 'json'\nretry = 1\n", KEYS, &["ListKeys"]);
    failed.fails(3, "kms-cli.toml, line 2, column 1: unknown field `retry`");
    let failed = run("retry = 1\n", KEYS, &["ListKeys", "--error-format", "json"]);
    let object: Value = serde_json::from_str(&failed.stderr).unwrap();
    assert!(object["Message"].as_str().unwrap().contains("line 1, column 1: unknown field `retry`"), "{failed:?}");
}

#[test]
fn the_settings_of_the_guide_are_valid_and_explained() {
    let (_, section) = GUIDE.split_once("\n## Settings\n").unwrap();
    let example = section.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let table = run(example, KEYS, &["ListKeys"]);
    assert_eq!(table.stdout, "+-------+\n| KeyId |\n+=======+\n| k1    |\n+-------+\n", "{table:?}");
    let mut group = String::new();
    for line in example.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('[') {
            group = format!("{}.", name.trim_end_matches(']'));
            continue;
        }
        let key = format!("{group}{}", line.split(' ').next().unwrap());
        let setting = if group == "columns." { "columns" } else { &key };
        assert!(section.contains(&format!("`{setting}`")), "{setting} is not explained");
    }
}
