//! `local seed` and `local serve --seed`.

use crate::sandbox::{Run, Sandbox};
use crate::support::Served;

const SEED: &str = "\
[[keys]]
id = \"work\"
material_hex = \"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\"
aliases = [\"alias/work\"]
";

#[test]
fn a_seed_is_sown_once_and_found_again() {
    let sandbox = Sandbox::new();
    sandbox.write("seeds/kms.toml", SEED);
    let run = sandbox.local(&["local", "seed", "seeds/kms.toml"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", "1 made, 0 already there\n"));
    let run = sandbox.local(&["local", "seed", "seeds/kms.toml"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, "0 made, 1 already there\n"));
    assert_eq!(sandbox.local(&["-q", "local", "seed", "seeds/kms.toml"]).stderr, "");
    let key = sandbox.local(&["DescribeKey", "--KeyId", "alias/work"]).success();
    assert_eq!(key["KeyMetadata"]["KeyId"], "work");
}

#[test]
fn a_server_is_seeded_before_it_is_ready() {
    let sandbox = Sandbox::new();
    sandbox.write("kms.toml", SEED);
    let blob = {
        let served = Served::start(&sandbox, &["--ephemeral", "--seed", "kms.toml"]);
        let answer = served.call(&sandbox, &["Encrypt", "--KeyId", "alias/work", "--Plaintext", "hello"]).success();
        answer["CiphertextBlob"].as_str().unwrap().to_owned()
    };
    let served = Served::start(&sandbox, &["--ephemeral", "--seed", "kms.toml"]);
    let answer = served.call(&sandbox, &["Decrypt", "--CiphertextBlob", &blob]).success();
    assert_eq!(answer["Plaintext"], "hello");
}

#[test]
fn a_wrong_seed_is_a_usage_error_and_nothing_is_made() {
    let sandbox = Sandbox::new();
    sandbox.write("kms.toml", format!("{SEED}\n[[keys]]\nid = \"b\"\nspek = \"canary\"\n"));
    let run = sandbox.local(&["local", "seed", "kms.toml"]);
    run.fails(2, "seed: kms.toml:8: unknown field `spek`").never_says("canary");
    sandbox.local(&["local", "serve", "--seed", "kms.toml"]).fails(2, "kms.toml:8:");
    assert!(!sandbox.local_dir().exists(), "the seed is looked at first");
    sandbox.local(&["local", "seed", "none.toml"]).fails(1, "cannot read 'none.toml'").fails(1, "No such file");
    sandbox.local(&["local", "seed"]).fails(2, "<FILE>");
}

#[test]
fn a_seed_that_contradicts_the_store_is_an_error() {
    let sandbox = Sandbox::new();
    sandbox.write("kms.toml", SEED);
    sandbox.local(&["local", "seed", "kms.toml"]).success();
    sandbox.write("kms.toml", SEED.replace("0001", "ff01"));
    let run = sandbox.local(&["local", "serve", "--seed", "kms.toml"]);
    run.fails(1, "kms.toml:1: key 'work': the store has another one: the material of the version");
}

#[test]
fn an_ephemeral_server_leaves_nothing_on_the_disk() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral"]);
    served.call(&sandbox, &["CreateKey"]).success();
    drop(served);
    assert!(!sandbox.local_dir().exists());
    assert_eq!(std::fs::read_dir(sandbox.path(".")).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn the_authority_of_an_ephemeral_server_goes_with_it() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral", "--tls"]);
    let ca_file = served.field("ca_file").to_owned();
    served.call(&sandbox, &["CreateKey", "--ca-file", &ca_file]).success();
    assert!(!sandbox.local_dir().exists());
    let status = std::process::Command::new("kill").arg(served.id().to_string()).status().unwrap();
    assert!(status.success());
    assert_eq!(served.ended(), (0, String::new()));
    let folder = std::path::Path::new(&ca_file).parent().unwrap();
    assert!(!folder.exists(), "{ca_file}");
}

#[test]
fn a_new_store_plays_the_region_and_account_that_are_asked_for() {
    let sandbox = Sandbox::new();
    let args = ["--region", "cn-shanghai", "--account-id", "123456"];
    for ephemeral in [&["--ephemeral"][..], &[]] {
        let served = Served::start(&sandbox, &[&args[..], ephemeral].concat());
        assert_eq!((served.field("region"), served.field("account_id")), ("cn-shanghai", "123456"));
        let key = served.call(&sandbox, &["CreateKey"]).success();
        let arn = key["KeyMetadata"]["Arn"].as_str().unwrap();
        assert!(arn.starts_with("acs:kms:cn-shanghai:123456:key/"), "{arn}");
    }
    assert_eq!(Served::start(&sandbox, &[]).field("region"), "cn-shanghai", "the store keeps them");
    Served::start(&sandbox, &args);
}

#[test]
fn a_store_of_another_region_or_account_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.local(&["CreateKey"]).success();
    for args in [["--region", "cn-shanghai"], ["--account-id", "123456"]] {
        let run = sandbox.local(&[&["local", "serve"][..], &args].concat());
        run.fails(3, "plays the region cn-hangzhou and the account 1000200030004000");
        run.fails(3, "kms-cli local reset").fails(3, "--local-dir");
    }
    for account in ["", "12a", "123456789012345678901"] {
        sandbox.local(&["local", "serve", "--account-id", account]).fails(2, "account");
    }
    sandbox.local(&["local", "serve", "--region", "a b"]).fails(2, "invalid region");
}

#[test]
fn an_ephemeral_server_has_the_settings_of_a_folder_that_is_named() {
    let sandbox = Sandbox::new();
    sandbox.write("local-kms/local.toml", "nonsense = true\n");
    let mut command = sandbox.program();
    command.arg("--local-dir").arg(sandbox.local_dir()).args(["local", "serve", "--ephemeral"]);
    Run::of(&mut command).fails(3, "local.toml");
}
