//! `local export` and `local import`.

use crate::sandbox::{Run, Sandbox, has_mode};

const ALIAS: &str = "alias/app";

/// A sandbox with a key under [`ALIAS`], a passphrase in `pass` and an export in `kms.age`.
fn exported() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(ALIAS);
    sandbox.write("pass", "correct horse\n");
    let run = sandbox.local(&["local", "export", "kms.age", "--passphrase-file", "pass"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    assert!(run.stderr.starts_with("exported the local KMS in "), "{run:?}");
    sandbox
}

fn import(sandbox: &Sandbox, args: &[&str]) -> Run {
    sandbox
        .run(&[&["--local-dir", "new", "local", "import", "kms.age", "--passphrase-file", "pass"][..], args].concat())
}

#[test]
fn a_store_moves_with_its_keys_and_its_identity() {
    let sandbox = exported();
    let blob = sandbox.local(&["Encrypt", "--KeyId", ALIAS, "--Plaintext", "hello"]).success()["CiphertextBlob"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(has_mode(&sandbox.path("kms.age"), 0o600));
    let content = std::fs::read(sandbox.path("kms.age")).unwrap();
    assert!(content.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    import(&sandbox, &[]).success();
    let answer = sandbox.run(&["--local", "--local-dir", "new", "Decrypt", "--CiphertextBlob", &blob]).success();
    assert_eq!(answer["Plaintext"], "hello");
    let info = |dir: &str| sandbox.run(&["--local-dir", dir, "local", "info"]).success();
    assert_eq!(info("new"), info("local-kms"));
}

#[test]
fn the_passphrase_comes_from_a_file_or_the_environment_only() {
    let sandbox = exported();
    let run = |passphrase: &str| {
        let mut command = sandbox.program();
        command.env("KMS_CLI_PASSPHRASE", passphrase).args(["--local-dir", "new", "local", "import", "kms.age"]);
        Run::of(&mut command)
    };
    run("canary").fails(3, "the passphrase does not open the file").never_says("canary");
    assert!(!sandbox.path("new/kms.db").exists());
    run("correct horse").success();
    sandbox.local(&["local", "export", "other.age"]).fails(2, "there is no passphrase").fails(2, "--passphrase-file");
    sandbox.write("empty", "\nsecond line\n");
    let args = ["local", "export", "other.age", "--passphrase-file", "empty"];
    sandbox.local(&args).fails(2, "the passphrase is empty");
    sandbox.local(&["local", "export", "other.age", "--passphrase-file", "none"]).fails(1, "cannot read 'none'");
    assert!(!sandbox.path("other.age").exists());
}

#[test]
fn neither_a_file_nor_a_store_is_replaced_unasked() {
    let sandbox = exported();
    sandbox.local(&["local", "export", "kms.age", "--passphrase-file", "pass"]).fails(1, "'kms.age' already exists");
    sandbox.local(&["local", "export", "kms.age", "--passphrase-file", "pass", "--force"]).success();
    sandbox.run(&["--local", "--local-dir", "new", "CreateKey"]).success();
    import(&sandbox, &[]).fails(3, "there is a store with keys or secrets in new").fails(3, "--force replaces it");
    import(&sandbox, &["--force"]).success();
    let keys = sandbox.run(&["--local", "--local-dir", "new", "ListAliases"]).success();
    assert_eq!(keys["TotalCount"], 1);
}

#[test]
fn what_is_no_export_is_said_to_be_none() {
    let sandbox = exported();
    sandbox.write("kms.age", "this is no export");
    import(&sandbox, &[]).fails(3, "the file is damaged or is not an export of the local KMS");
    sandbox.run(&["local", "import", "none.age", "--passphrase-file", "pass"]).fails(1, "cannot read 'none.age'");
    let args = ["--local-dir", "nowhere", "local", "export", "a.age", "--passphrase-file", "pass"];
    sandbox.run(&args).fails(3, "there is no store of the local KMS in nowhere");
    assert!(!sandbox.path("nowhere").exists());
}
