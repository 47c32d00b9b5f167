//! `--pager` on the local KMS: every row of lists of many lengths, in their order, in process and over the network.

use std::collections::HashSet;
use std::fmt::Write as _;

use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::support::Served;

/// The rows of a list that has to come without any note.
#[track_caller]
fn rows(sandbox: &Sandbox, args: &[&str], path: &str) -> Vec<Value> {
    let run = sandbox.local(&[args, &["--pager"]].concat());
    let answer = run.success();
    assert_eq!(run.stderr, "");
    let rows = answer.pointer(path).unwrap_or(&Value::Null).as_array().cloned().unwrap_or_default();
    assert_eq!(answer["TotalCount"], rows.len());
    assert_eq!(answer["PageNumber"], 1);
    rows
}

fn names<'a>(rows: &'a [Value], member: &str) -> Vec<&'a str> {
    rows.iter().map(|row| row[member].as_str().unwrap()).collect()
}

/// A sandbox whose local KMS has so many keys, aliases and secrets. The first key has all aliases.
fn seeded(count: usize) -> Sandbox {
    let sandbox = Sandbox::new();
    let aliases: Vec<String> = (0..count).map(|number| format!("alias/a-{number:05}")).collect();
    let mut seed = String::new();
    for number in 0..count {
        writeln!(seed, "[[keys]]\nid = \"key-{number:05}\"").unwrap();
        if number == 0 {
            writeln!(seed, "aliases = {aliases:?}").unwrap();
        }
    }
    for number in 0..count {
        writeln!(seed, "[[secrets]]\nname = \"secret-{number:05}\"").unwrap();
        writeln!(seed, "[[secrets.versions]]\nid = \"v\"\ndata = \"d\"").unwrap();
    }
    if count > 0 {
        sandbox.write("seed.toml", seed);
        sandbox.local(&["-q", "local", "seed", "seed.toml"]).success();
    }
    sandbox
}

#[test]
fn keys_aliases_and_secrets_come_whole() {
    for count in [0, 1, 5, 100, 101, 2000] {
        let sandbox = seeded(count);
        for (action, path, member, prefix) in [
            ("ListKeys", "/Keys/Key", "KeyId", "key"),
            ("ListAliases", "/Aliases/Alias", "AliasName", "alias/a"),
            ("ListSecrets", "/SecretList/Secret", "SecretName", "secret"),
        ] {
            let rows = rows(&sandbox, &[action], path);
            let found: HashSet<&str> = names(&rows, member).into_iter().collect();
            let expected: Vec<String> = (0..count).map(|number| format!("{prefix}-{number:05}")).collect();
            assert_eq!(rows.len(), count, "{action}");
            assert!(expected.iter().all(|name| found.contains(name.as_str())), "{action} {count}");
        }
    }
}

#[test]
fn the_order_is_that_of_the_service_whatever_the_size_of_a_page() {
    let sandbox = seeded(100);
    let whole = rows(&sandbox, &["ListKeys", "--PageSize", "100"], "/Keys/Key");
    for size in ["1", "7", "50", "99"] {
        assert_eq!(rows(&sandbox, &["ListKeys", "--PageSize", size], "/Keys/Key"), whole, "{size}");
    }
}

#[test]
fn versions_of_keys_and_secrets_come_whole() {
    let sandbox = Sandbox::new();
    let mut seed = "[[keys]]\nid = \"key\"\n".to_owned();
    for number in 0..25 {
        let created = format!("20{number:02}-01-01T00:00:00Z");
        writeln!(seed, "[[keys.versions]]\ncreated = {created}\nmaterial_hex = \"{}\"", "ab".repeat(32)).unwrap();
    }
    seed.push_str("[[secrets]]\nname = \"secret\"\n");
    for number in 0..10 {
        writeln!(seed, "[[secrets.versions]]\nid = \"v{number}\"\ndata = \"d\"").unwrap();
    }
    sandbox.write("seed.toml", seed);
    sandbox.local(&["-q", "local", "seed", "seed.toml"]).success();
    let keys = ["ListKeyVersions", "--KeyId", "key", "--PageSize", "4"];
    let found = rows(&sandbox, &keys, "/KeyVersions/KeyVersion");
    assert_eq!(names(&found, "KeyVersionId").into_iter().collect::<HashSet<_>>().len(), 25);
    let secrets = ["ListSecretVersionIds", "--SecretName", "secret", "--IncludeDeprecated", "true", "--PageSize", "4"];
    let found = rows(&sandbox, &secrets, "/VersionIds/VersionId");
    assert_eq!(names(&found, "VersionId").into_iter().collect::<HashSet<_>>().len(), 10);
}

#[test]
fn tags_of_many_keys_come_whole_by_token() {
    let sandbox = Sandbox::new();
    let mut seed = String::new();
    for number in 0..500 {
        writeln!(seed, "[[keys]]\nid = \"key-{number:05}\"\ntags = {{ Project = \"p{number}\" }}").unwrap();
    }
    sandbox.write("seed.toml", seed);
    sandbox.local(&["-q", "local", "seed", "seed.toml"]).success();
    let list = ["ListTagResources", "--RegionId", "cn-hangzhou", "--ResourceType", "key", "--Tag", "Project"];
    let one = sandbox.local(&list).success();
    assert!(one["TagResources"]["TagResource"].as_array().unwrap().len() < 500);
    assert_ne!(one["NextToken"], "");
    let run = sandbox.local(&[&list[..], &["--pager"]].concat());
    let answer = run.success();
    assert_eq!((run.stderr.as_str(), answer.get("NextToken")), ("", None));
    let rows = answer["TagResources"]["TagResource"].as_array().unwrap();
    assert_eq!(names(rows, "TagValue").into_iter().collect::<HashSet<_>>().len(), 500);
}

#[test]
fn a_server_and_the_process_give_the_same_list() {
    let sandbox = seeded(230);
    let within = sandbox.local(&["ListKeys", "--pager", "--cli-query", "Keys"]);
    let served = Served::start(&sandbox, &[]);
    let across = served.call(&sandbox, &["ListKeys", "--pager", "--cli-query", "Keys"]);
    assert_eq!(across.success()["Key"].as_array().unwrap().len(), 230);
    assert_eq!(across.stdout, within.stdout);
    let signed = served.call(&sandbox, &["ListKeys", "--pager", "--signature", "v3", "--cli-query", "Keys"]);
    assert_eq!(signed.stdout, within.stdout);
}
