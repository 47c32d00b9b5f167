//! A store that cannot be used: full, read-only, damaged, or without its key. Each time the user hears what is wrong,
//! a server stays alive, and nothing is lost.

use std::fs;

use serde_json::Value;

use crate::client::Client;
use crate::sandbox::{Run, Sandbox};
use crate::support::{Served, shell, skipped};

/// Runs a script in which the folder `store` is a small file system of its own; `None` where that cannot be had.
fn on_a_small_disk(sandbox: &Sandbox, script: &str) -> Option<Run> {
    let mount = "mkdir store && mount -t tmpfs -o size=1m tmpfs store";
    let words = |script: &str| format!("exec unshare -rm sh -c '{mount} && . ./{script}'");
    sandbox.write("nothing.sh", "");
    if Run::of(&mut shell(sandbox, &words("nothing.sh"))).code != 0 {
        skipped("no file system can be mounted here");
        return None;
    }
    fs::remove_dir(sandbox.path("store")).unwrap();
    sandbox.write("script.sh", format!("export KMS_CLI_LOCAL_DIR=store\n{script}"));
    Some(Run::of(&mut shell(sandbox, &words("script.sh"))))
}

/// What the scripts share: `field NAME` picks a text out of an answer, and `refused WORDS…` runs a program that has to
/// fail and prints how.
const TOOLS: &str = r#"
field() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" | head -n 1; }
refused() { "$@" > answer.txt 2> problem.txt; echo "$? $(head -n 1 problem.txt)"; cat answer.txt; }
"#;

#[test]
fn a_full_disk_stops_changes_and_nothing_else() {
    let sandbox = Sandbox::new();
    let script = format!(
        r#"{TOOLS}
        key=$("$KMS" CreateKey | field KeyId)
        blob=$("$KMS" Encrypt --KeyId $key --Plaintext kept | field CiphertextBlob)
        "$KMS" local serve > ready.txt & server=$!
        trap 'kill $server' EXIT
        until [ -s ready.txt ]; do kill -0 $server || exit 1; done
        export ALIBABA_CLOUD_ACCESS_KEY_ID=$(field access_key_id < ready.txt) ALIBABA_CLOUD_REGION_ID=cn-hangzhou
        export ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(field access_key_secret < ready.txt)
        url=$(field url < ready.txt)
        "$KMS" --endpoint $url DescribeKey --KeyId $key > /dev/null || exit 1
        head -c 2000000 /dev/zero > store/ballast 2> /dev/null
        refused "$KMS" CreateKey
        refused "$KMS" --endpoint $url CreateKey
        "$KMS" --endpoint $url Decrypt --CiphertextBlob $blob | field Plaintext
        "$KMS" Decrypt --CiphertextBlob $blob | field Plaintext
        rm store/ballast
        "$KMS" --endpoint $url CreateKey | field KeyState
        trap - EXIT
        kill $server
        wait $server
        "$KMS" ListKeys | sed -n 's/.*"TotalCount": \([0-9]*\).*/\1/p'
        "$KMS" Decrypt --CiphertextBlob $blob | field Plaintext
        "#
    );
    let Some(run) = on_a_small_disk(&sandbox, &script) else { return };
    let lines: Vec<&str> = run.stdout.lines().collect();
    let full = "5 error: InternalFailure: Internal Failure. (the store of the local KMS cannot grow: the disk is full)";
    assert_eq!(lines, [full, full, "kept", "kept", "Enabled", "2", "kept"], "{run:?}");
}

#[test]
fn a_read_only_folder_is_named() {
    let sandbox = Sandbox::new();
    let script = format!(
        r#"{TOOLS}
        key=$("$KMS" CreateKey | field KeyId)
        blob=$("$KMS" Encrypt --KeyId $key --Plaintext kept | field CiphertextBlob)
        mount -o remount,ro store || exit 1
        refused "$KMS" Decrypt --CiphertextBlob $blob
        refused "$KMS" local serve
        mount -o remount,rw store || exit 1
        "$KMS" Decrypt --CiphertextBlob $blob | field Plaintext
        "#
    );
    let Some(run) = on_a_small_disk(&sandbox, &script) else { return };
    let lines: Vec<&str> = run.stdout.lines().collect();
    let refused = "3 error: local KMS: cannot open the store store/kms.db: the store of the local KMS cannot be opened for writing: its folder and files have to be writable";
    assert_eq!(lines, [refused, refused, "kept"], "{run:?}");
}

/// A sandbox whose store holds a key and has been closed, and a ciphertext under the key.
fn stored() -> (Sandbox, String, String) {
    let sandbox = Sandbox::new();
    let key = sandbox.local(&["CreateKey"]).success()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    let encrypted = sandbox.local(&["Encrypt", "--KeyId", &key, "--Plaintext", "kept"]).success();
    let blob = encrypted["CiphertextBlob"].as_str().unwrap().to_owned();
    (sandbox, key, blob)
}

#[track_caller]
fn assert_kept(sandbox: &Sandbox, blob: &str) {
    assert_eq!(sandbox.local(&["Decrypt", "--CiphertextBlob", blob]).success()["Plaintext"], "kept");
}

#[test]
fn a_damaged_file_is_named_before_anything_is_served() {
    let (sandbox, _, blob) = stored();
    let path = sandbox.local_dir().join("kms.db");
    let whole = fs::read(&path).unwrap();
    let mut wrong_pages = whole.clone();
    wrong_pages[4096..].fill(0xa5);
    for damaged in
        [&whole[..100], &whole[..5000], &wrong_pages, b"no database, but long enough to be looked at closely"]
    {
        fs::write(&path, damaged).unwrap();
        for args in [["ListKeys"].as_slice(), &["local", "serve"]] {
            let run = sandbox.local(args);
            run.fails(3, "kms.db is damaged or is not a store of the local KMS");
        }
    }
    fs::write(&path, &whole).unwrap();
    assert_kept(&sandbox, &blob);
}

#[test]
fn a_server_outlives_damage_to_its_file() {
    let (sandbox, key, blob) = stored();
    let path = sandbox.local_dir().join("kms.db");
    let whole = fs::read(&path).unwrap();
    let served = Served::start(&sandbox, &[]);
    let mut damaged = whole.clone();
    damaged[4096..].fill(0xa5);
    overwrite(&path, &damaged);
    let mut client = Client::of(&served).unwrap();
    for (action, params) in [
        ("DescribeKey", vec![("KeyId", key.as_str())]),
        ("Decrypt", vec![("CiphertextBlob", blob.as_str())]),
        ("ListKeys", vec![]),
        ("CreateKey", vec![]),
    ] {
        let (status, body) = client.ask(action, &params).unwrap();
        assert_eq!((status, body["Code"].as_str()), (500, Some("InternalFailure")), "{action}: {body}");
        assert_eq!(body["Message"], "Internal Failure. (the store of the local KMS is damaged)", "{action}");
    }
    overwrite(&path, &whole);
    drop(served);
    let again = Served::start(&sandbox, &[]);
    let (status, body) = Client::of(&again).unwrap().ask("Decrypt", &[("CiphertextBlob", &blob)]).unwrap();
    assert_eq!((status, &body["Plaintext"]), (200, &Value::from("kept")), "{body}");
}

/// Writes into the file that is there, as damage does.
fn overwrite(path: &std::path::Path, bytes: &[u8]) {
    use std::io::Write;
    fs::File::options().write(true).open(path).unwrap().write_all(bytes).unwrap();
}

#[test]
fn without_its_master_key_a_store_is_neither_used_nor_replaced() {
    let (sandbox, _, blob) = stored();
    let path = sandbox.local_dir().join("master.key");
    let key = fs::read(&path).unwrap();
    let cases: [(&dyn Fn(), &str); 3] = [
        (&|| fs::remove_file(&path).unwrap(), "master.key of the local KMS is missing"),
        (&|| fs::write(&path, &key[..31]).unwrap(), "is damaged: it must be 32 bytes long"),
        (&|| fs::write(&path, [7; 32]).unwrap(), "does not open the store of the local KMS beside it"),
    ];
    for (spoil, says) in cases {
        spoil();
        let spoilt = fs::read(&path).ok();
        for args in [["ListKeys"].as_slice(), &["CreateKey"], &["local", "serve"], &["local", "info"]] {
            sandbox.local(args).fails(3, says);
        }
        assert_eq!(fs::read(&path).ok(), spoilt, "nothing took the place of the key");
        fs::write(&path, &key).unwrap();
        assert_kept(&sandbox, &blob);
    }
}

#[test]
fn a_server_that_runs_does_not_need_the_file_of_its_master_key() {
    let (sandbox, _, blob) = stored();
    let path = sandbox.local_dir().join("master.key");
    let key = fs::read(&path).unwrap();
    let served = Served::start(&sandbox, &[]);
    fs::remove_file(&path).unwrap();
    let mut client = Client::of(&served).unwrap();
    assert_eq!(client.ask("Decrypt", &[("CiphertextBlob", &blob)]).unwrap().1["Plaintext"], "kept");
    assert_eq!(client.ask("CreateKey", &[]).unwrap().0, 200);
    assert!(!path.exists());
    drop(served);
    fs::write(&path, key).unwrap();
    assert_kept(&sandbox, &blob);
    assert_eq!(sandbox.local(&["ListKeys"]).success()["TotalCount"], 2);
}
