//! The commands of the guide, run against the local KMS: what a reader copies has to work.

use std::process::Command;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::documents::{blocks, page, run, script};
use crate::sandbox::{Run, Sandbox};
use crate::support::skipped;

/// Runs a block on the local KMS of the sandbox, with what the page says comes before it.
#[track_caller]
fn works(sandbox: &Sandbox, script: &str) -> Run {
    let run = run(sandbox, &format!("export KMS_CLI_LOCAL=1\n{script}"));
    assert_eq!(run.code, 0, "{script}\n{run:?}");
    run
}

#[test]
fn every_block_for_those_who_come_from_aliyun_works() {
    let page = page("docs/migrating-from-aliyun-cli.md");
    let blocks = blocks(&page);
    assert_eq!(blocks.len(), 3, "{blocks:?}");
    for (heading, script) in blocks {
        let sandbox = Sandbox::new();
        let run = works(&sandbox, &script);
        if heading == "Moving scripts from `aliyun kms`" {
            assert_eq!(run.success()["KeyMetadata"]["Description"], "made by an old script");
        }
    }
}

/// What a recipe of the page on scripts runs.
fn recipe(heading: &str) -> String {
    script(&page("docs/scripting.md"), heading)
}

/// The states of all keys of the sandbox by their ids.
fn states(sandbox: &Sandbox) -> Vec<(String, Value)> {
    let keys = sandbox.local(&["ListKeys", "--pager", "--cli-query", "Keys.Key[].KeyId"]).success();
    let ids = keys.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
    ids.map(|id| {
        let state = sandbox.local(&["DescribeKey", "--KeyId", &id, "--cli-query", "KeyMetadata.KeyState"]).success();
        (id, state)
    })
    .collect()
}

/// The recipe, on the store that the tests look into.
fn in_sandbox(sandbox: &Sandbox, text: &str) -> String {
    format!("set -euo pipefail\nexport KMS_CLI_LOCAL_DIR={}\n{text}", sandbox.local_dir().display())
}

#[test]
fn a_key_is_created_once() {
    let sandbox = Sandbox::new();
    let recipe = in_sandbox(&sandbox, &recipe("Create a key once"));
    let first = works(&sandbox, &format!("{recipe}echo $key_id"));
    let second = works(&sandbox, &format!("{recipe}echo $key_id"));
    assert_eq!((first.stdout.as_str(), first.stderr.as_str()), (second.stdout.as_str(), ""));
    assert_eq!(states(&sandbox), [(first.stdout.trim().to_owned(), json!("Enabled"))]);
}

#[test]
fn of_pipelines_at_the_same_time_all_get_one_key() {
    let sandbox = Sandbox::new();
    let recipe = in_sandbox(&sandbox, &recipe("Create a key once"));
    let run = works(&sandbox, &format!("{recipe}for i in 1 2 3 4; do key_once alias/new & done; wait"));
    let mut ids: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(ids.len(), 4, "{run:?}");
    ids.dedup();
    assert_eq!(ids.len(), 1, "{run:?}");
    for (id, state) in states(&sandbox).iter().filter(|(id, _)| id != ids[0]) {
        let is_other = sandbox.local(&["ListAliasesByKeyId", "--KeyId", id]).success()["TotalCount"] == 1;
        assert_eq!(*state, if is_other { "Enabled" } else { "PendingDeletion" }, "{id}");
    }
}

/// The other pipeline comes between the two calls of this one.
#[test]
fn the_key_of_a_pipeline_that_comes_second_is_deleted() {
    let sandbox = Sandbox::new();
    let other = r#"
kms-cli() {
  if [ "$1" = CreateAlias ]; then
    other=$(command kms-cli CreateKey --cli-query KeyMetadata.KeyId --output text)
    command kms-cli CreateAlias --KeyId "$other" --AliasName alias/Apollo/WorkKey --quiet
    echo "$other" > other
  fi
  command kms-cli "$@"
}
"#;
    let recipe = in_sandbox(&sandbox, &format!("{other}{}", recipe("Create a key once")));
    let run = works(&sandbox, &format!("{recipe}echo $key_id"));
    let other = sandbox.read("other");
    assert_eq!(run.stdout, other, "{run:?}");
    assert!(run.stderr.contains("AliasAlreadyExists"), "{run:?}");
    let states = states(&sandbox);
    assert_eq!(states.len(), 2);
    for (id, state) in states {
        assert_eq!(state, if id == other.trim() { "Enabled" } else { "PendingDeletion" });
    }
}

/// A failure other than a missing alias must not lead to a new key.
#[test]
fn no_key_is_created_where_the_alias_cannot_be_read() {
    let sandbox = Sandbox::new();
    let denied = r#"kms-cli() { if [ "$1" = DescribeKey ]; then echo 'error: Throttling: No.' >&2; return 5; fi; command kms-cli "$@"; }"#;
    let recipe = in_sandbox(&sandbox, &format!("{denied}\n{}", recipe("Create a key once")));
    let run = run(&sandbox, &format!("export KMS_CLI_LOCAL=1\n{recipe}"));
    assert_eq!((run.code, run.stderr.contains("Throttling")), (5, true), "{run:?}");
    assert_eq!(states(&sandbox), []);
}

#[test]
fn a_secret_is_rotated_again_and_again_and_back() {
    let sandbox = Sandbox::new();
    let create = "kms-cli CreateSecret --SecretName apollo/db --VersionId v1 --SecretData first --quiet\n";
    works(&sandbox, &in_sandbox(&sandbox, create));
    let current = || sandbox.local(&["GetSecretValue", "--SecretName", "apollo/db"]).success();
    let page = page("docs/scripting.md");
    let mut blocks = blocks(&page).into_iter().filter(|(heading, _)| heading == "Rotate a secret");
    works(&sandbox, &in_sandbox(&sandbox, &blocks.next().unwrap().1));
    let rotated = current();
    assert_eq!(
        (rotated["VersionId"].as_str(), rotated["SecretData"].as_str().map(str::len)),
        (Some("build-1"), Some(24))
    );
    works(&sandbox, &in_sandbox(&sandbox, &blocks.next().unwrap().1));
    assert_eq!(current()["SecretData"], "first");
}

#[test]
fn a_key_is_rotated_and_what_it_encrypted_is_brought_along() {
    let sandbox = Sandbox::new();
    let prepare = "key_id=$(kms-cli CreateKey --cli-query KeyMetadata.KeyId --output text)\n\
        kms-cli Encrypt --KeyId $key_id --Plaintext eA== --cli-query CiphertextBlob --output text > password.cipher\n";
    let run = works(&sandbox, &in_sandbox(&sandbox, &format!("{prepare}{}", recipe("Rotate a key"))));
    assert!(run.stdout.trim().ends_with('Z'), "the date of the next rotation: {run:?}");
    let plain = sandbox.local(&["Decrypt", "--CiphertextBlob", "file://password.cipher", "--cli-query", "Plaintext"]);
    assert_eq!(plain.success(), "eA==");
}

#[test]
fn lists_become_tables_for_other_programs() {
    if Command::new("jq").arg("--version").output().is_err() {
        return skipped("there is no jq");
    }
    let sandbox = Sandbox::new();
    for _ in 0..12 {
        sandbox.local(&["CreateKey"]).success();
    }
    works(&sandbox, &in_sandbox(&sandbox, &recipe("List to CSV")));
    for (file, row) in
        [("keys.tsv", "\tacs:kms:"), ("keys.csv", "\",\"acs:kms:"), ("states.tsv", "\tEnabled\tAliyun_AES_256\t")]
    {
        let text = sandbox.read(file);
        assert_eq!(text.lines().filter(|line| line.contains(row)).count(), 12, "{file}: {text}");
    }
}

#[test]
fn a_key_is_waited_for() {
    let sandbox = Sandbox::new();
    let prepare = "key_id=$(kms-cli CreateKey --cli-query KeyMetadata.KeyId --output text)\n\
        kms-cli DisableKey --KeyId $key_id --quiet\n";
    works(&sandbox, &in_sandbox(&sandbox, &format!("{prepare}{}", recipe("Wait for a key"))));
    assert_eq!(states(&sandbox)[0].1, "Enabled");
}

#[test]
fn a_pipeline_encrypts_a_folder_in_one_batch() {
    if Command::new("jq").arg("--version").output().is_err() {
        return skipped("there is no jq");
    }
    let sandbox = Sandbox::new();
    for name in ["a", "b b", "c"] {
        sandbox.write(&format!("config/{name}.secret"), format!("the secret {name}\n"));
    }
    let prepare = "key_id=$(kms-cli CreateKey --cli-query KeyMetadata.KeyId --output text)\n";
    works(&sandbox, &in_sandbox(&sandbox, &format!("{prepare}{}", recipe("Batch in CI"))));
    for name in ["a", "b b", "c"] {
        let cipher = format!("file://config/{name}.secret.cipher");
        let plain = sandbox.local(&["Decrypt", "--CiphertextBlob", &cipher, "--cli-query", "Plaintext"]).success();
        let plain = STANDARD.decode(plain.as_str().unwrap()).unwrap();
        assert_eq!(String::from_utf8(plain).unwrap(), format!("the secret {name}\n"));
    }
    assert!(!sandbox.path("requests.jsonl").exists());
}

#[test]
fn a_batch_goes_on_where_a_run_ended() {
    let sandbox = Sandbox::new();
    works(&sandbox, &in_sandbox(&sandbox, &recipe("Going on where a run ended")));
    let results = sandbox.read("results.jsonl");
    let results: Vec<Value> = results.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let ids: Vec<_> = results.iter().map(|result| (result["Id"].clone(), result["ok"].clone())).collect();
    // The second run of the recipe found nothing to do.
    assert_eq!(ids, [1, 2, 3].map(|id| (json!(id), json!(true))));
}
