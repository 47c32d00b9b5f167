//! `encrypt-file` and `decrypt-file`: what they take, what they write, and what they leave alone.

use std::fs;

use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::{Answer, Stub};
use crate::support::{call, shell, skipped};

const KEY: &str = "alias/Apollo/WorkKey";
const PEM: &str = "-----BEGIN KEY-----\ncanary-plaintext\n-----END KEY-----\n";

/// A sandbox with a key and a file that is to be encrypted.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias(KEY);
    sandbox.write("key.pem", PEM);
    sandbox
}

/// The same with the encrypted file beside it.
fn encrypted() -> Sandbox {
    let sandbox = sandbox();
    encrypt(&sandbox, &["key.pem"]).success();
    sandbox
}

#[track_caller]
fn encrypt(sandbox: &Sandbox, args: &[&str]) -> Run {
    let run = sandbox.local(&[&["encrypt-file", "--key-id", KEY], args].concat());
    run.never_says("canary-plaintext");
    run
}

#[track_caller]
fn decrypt(sandbox: &Sandbox, args: &[&str]) -> Run {
    sandbox.local(&[&["decrypt-file"], args].concat())
}

/// Every file of the sandbox but the local KMS, sorted.
fn files(sandbox: &Sandbox) -> Vec<String> {
    let entries = fs::read_dir(sandbox.path(".")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "local-kms");
    names.sort();
    names
}

#[test]
fn the_cipher_file_is_exactly_the_blob_of_encrypt() {
    let sandbox = encrypted();
    let blob = sandbox.read("key.pem.cipher");
    assert!(blob.len() > 100 && blob.chars().all(|letter| letter.is_ascii_alphanumeric() || "+/=".contains(letter)));
    let plain = ["--cli-query", "Plaintext", "--output", "text"];
    let run = sandbox.local(&[["Decrypt", "--CiphertextBlob", &blob].as_slice(), &plain].concat());
    assert_eq!(run.stdout, format!("{PEM}\n"));
    assert_eq!(encrypt(&sandbox, &["key.pem", "-o", "-"]).stdout.len(), blob.len());
    assert_eq!(files(&sandbox), ["key.pem", "key.pem.cipher"]);
}

#[test]
fn what_encrypt_prints_can_be_decrypted_as_a_file() {
    let sandbox = sandbox();
    let args = ["--cli-query", "CiphertextBlob", "-o", "text"];
    let run = sandbox.local(&[["Encrypt", "--KeyId", KEY, "--Plaintext", "file://key.pem"].as_slice(), &args].concat());
    assert!(run.stdout.ends_with('\n'));
    sandbox.write("blob", format!("\n {}\r\n\n", run.stdout));
    decrypt(&sandbox, &["blob", "-o", "copy.pem"]).success();
    assert_eq!(sandbox.read("copy.pem"), PEM);
}

#[test]
fn the_result_can_go_elsewhere() {
    let sandbox = sandbox();
    fs::create_dir(sandbox.path("out")).unwrap();
    let run = encrypt(&sandbox, &["key.pem", "-o", "out/k"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", "encrypted key.pem into out/k\n"));
    let run = decrypt(&sandbox, &["out/k", "-o", "-"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, PEM));
    run.never_says("decrypted out/k into canary");
    decrypt(&sandbox, &["out/k", "--output-file", "out/k.pem", "--quiet"]).success();
    assert_eq!(sandbox.read("out/k.pem"), PEM);
}

#[test]
fn standard_input_and_output_can_stand_for_files() {
    let sandbox = sandbox();
    let script = format!("\"$KMS\" encrypt-file - --key-id {KEY} -q < key.pem | \"$KMS\" decrypt-file - -q");
    let run = Run::of(&mut shell(&sandbox, &script));
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, PEM, ""));
    let script = format!("\"$KMS\" encrypt-file - --key-id {KEY} -o named.cipher < key.pem");
    Run::of(&mut shell(&sandbox, &script)).success();
    decrypt(&sandbox, &["named.cipher"]).success();
    assert_eq!(sandbox.read("named"), PEM);
}

#[cfg(unix)]
#[test]
fn a_decrypted_file_is_for_its_owner_and_an_encrypted_one_as_the_umask_says() {
    for (umask, cipher) in [("022", 0o644), ("077", 0o600), ("002", 0o664)] {
        let sandbox = sandbox();
        let script = format!(
            "umask {umask}; \"$KMS\" encrypt-file key.pem --key-id {KEY} && rm key.pem && \"$KMS\" decrypt-file key.pem.cipher"
        );
        Run::of(&mut shell(&sandbox, &script)).success();
        assert!(has_mode(&sandbox.path("key.pem.cipher"), cipher), "{umask}");
        assert!(has_mode(&sandbox.path("key.pem"), 0o600), "{umask}");
    }
    let sandbox = encrypted();
    sandbox.write("open.pem", "old");
    decrypt(&sandbox, &["key.pem.cipher", "-o", "open.pem", "--force"]).success();
    assert!(has_mode(&sandbox.path("open.pem"), 0o600));
}

#[test]
fn an_existing_file_is_kept_and_nothing_is_sent() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{\"CiphertextBlob\":\"bmV3\",\"Plaintext\":\"new\"}"));
    sandbox.write("key.pem", PEM);
    sandbox.write("key.pem.cipher", "b2xk");
    for args in [["encrypt-file", "key.pem", "--key-id", KEY].as_slice(), &["decrypt-file", "key.pem.cipher"]] {
        let run = call(&sandbox, &stub.endpoint, args);
        run.fails(1, "already exists").fails(1, "--force replaces it").never_says("canary-plaintext");
    }
    assert_eq!((sandbox.read("key.pem").as_str(), sandbox.read("key.pem.cipher").as_str()), (PEM, "b2xk"));
    stub.saw_nothing();
    call(&sandbox, &stub.endpoint, &["encrypt-file", "key.pem", "--key-id", KEY, "--force"]).success();
    assert_eq!(sandbox.read("key.pem.cipher"), "bmV3");
    assert_eq!(files(&sandbox), ["key.pem", "key.pem.cipher"]);
}

#[cfg(unix)]
#[test]
fn force_replaces_in_one_step() {
    let sandbox = encrypted();
    fs::hard_link(sandbox.path("key.pem"), sandbox.path("other-name.pem")).unwrap();
    sandbox.write("key.pem", "changed");
    decrypt(&sandbox, &["key.pem.cipher", "--force"]).success();
    assert_eq!(sandbox.read("key.pem"), PEM);
    // The old file was not written into: its other name still has the old content.
    assert_eq!(sandbox.read("other-name.pem"), "changed");
}

#[cfg(unix)]
#[test]
fn force_replaces_the_file_behind_a_link_and_keeps_the_link() {
    let sandbox = encrypted();
    fs::create_dir(sandbox.path("release")).unwrap();
    sandbox.write("release/key.pem", "old");
    std::os::unix::fs::symlink("release/key.pem", sandbox.path("current.pem")).unwrap();
    decrypt(&sandbox, &["key.pem.cipher", "-o", "current.pem", "--force"]).success();
    assert_eq!(sandbox.read("release/key.pem"), PEM);
    assert!(fs::symlink_metadata(sandbox.path("current.pem")).unwrap().is_symlink());
    assert_eq!(fs::read_dir(sandbox.path("release")).unwrap().count(), 1);
}

#[test]
fn the_input_is_never_the_output() {
    let sandbox = sandbox();
    #[cfg(unix)]
    std::os::unix::fs::symlink(sandbox.path("key.pem"), sandbox.path("link.pem")).unwrap();
    #[cfg(not(unix))]
    fs::hard_link(sandbox.path("key.pem"), sandbox.path("link.pem")).unwrap();
    fs::create_dir(sandbox.path("sub")).unwrap();
    let absolute = sandbox.path("key.pem");
    for output in ["key.pem", "./key.pem", "sub/../key.pem", "link.pem", absolute.to_str().unwrap()] {
        let run = encrypt(&sandbox, &["key.pem", "-o", output, "--force"]);
        run.fails(1, "is both input and output").fails(1, "name another output");
        assert_eq!(sandbox.read("key.pem"), PEM);
    }
}

#[test]
fn an_output_that_is_no_file_is_refused_before_anything_is_sent() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{\"CiphertextBlob\":\"bmV3\"}"));
    sandbox.write("key.pem", PEM);
    fs::create_dir(sandbox.path("folder")).unwrap();
    for (output, says) in [
        ("folder", "'folder' is not a regular file"),
        ("folder/", "is not a regular file"),
        (".", "'.' is not a regular file"),
        ("..", "'..' is not a regular file"),
        ("/", "'/' is not a regular file"),
        ("missing/key.cipher", "cannot write 'missing/key.cipher': folder 'missing': No such file"),
        ("key.pem/key.cipher", "'key.pem' is not a regular file"),
    ] {
        for force in [[].as_slice(), &["--force"]] {
            let args = ["encrypt-file", "key.pem", "--key-id", KEY, "-o", output];
            call(&sandbox, &stub.endpoint, &[&args, force].concat()).fails(1, says).never_says("canary-plaintext");
        }
    }
    stub.saw_nothing();
    assert_eq!(files(&sandbox), ["folder", "key.pem"]);
}

#[cfg(unix)]
#[test]
fn a_device_is_no_output_file() {
    use std::os::unix::fs::FileTypeExt;
    let sandbox = sandbox();
    for device in ["/dev/null", "/dev/full"] {
        for force in [[].as_slice(), &["--force"]] {
            let run = encrypt(&sandbox, &[["key.pem", "-o", device].as_slice(), force].concat());
            run.fails(1, &format!("'{device}' is not a regular file"));
            assert!(fs::metadata(device).unwrap().file_type().is_char_device());
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_standard_output_does_not_take_is_an_error() {
    let sandbox = encrypted();
    for command in ["decrypt-file key.pem.cipher -o -", "encrypt-file key.pem --key-id alias/Apollo/WorkKey -o -"] {
        let run = Run::of(&mut shell(&sandbox, &format!("\"$KMS\" {command} > /dev/full")));
        run.fails(1, "cannot write to standard output: No space left").never_says("crypted key");
    }
}

#[test]
fn a_failed_decryption_leaves_nothing_behind() {
    let sandbox = encrypted();
    let mut blob = sandbox.read("key.pem.cipher").into_bytes();
    let middle = blob.len() - 10;
    blob[middle] = if blob[middle] == b'A' { b'B' } else { b'A' };
    sandbox.write("damaged.pem.cipher", &blob);
    sandbox.write("short.pem.cipher", &blob[..40]);
    let before = files(&sandbox);
    for file in ["damaged.pem.cipher", "short.pem.cipher"] {
        let run = decrypt(&sandbox, &[file]);
        run.fails(4, "error: InvalidParameter").fails(4, "the ciphertext must arrive whole").never_says("canary");
        decrypt(&sandbox, &[file, "-o", "key.pem", "--force"]).fails(4, "InvalidParameter");
        decrypt(&sandbox, &[file, "-o", "-"]).fails(4, "InvalidParameter");
        assert_eq!((files(&sandbox), sandbox.read("key.pem").as_str()), (before.clone(), PEM));
    }
}

#[test]
fn an_answer_without_the_field_writes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.write("key.pem", PEM);
    sandbox.write("other.cipher", "YQ==");
    for answer in ["{\"CiphertextBlob\":7,\"Plaintext\":null}", "{\"CiphertextBlob\":\"\",\"Plaintext\":\"\"}", "{}"] {
        let stub = Stub::always(Answer::json(answer));
        call(&sandbox, &stub.endpoint, &["encrypt-file", "key.pem", "--key-id", KEY]).fails(1, "no CiphertextBlob");
        call(&sandbox, &stub.endpoint, &["decrypt-file", "other.cipher"]).fails(1, "the answer has no Plaintext");
        assert_eq!(files(&sandbox), ["key.pem", "other.cipher"]);
    }
}

#[test]
fn a_context_has_to_be_given_again() {
    let sandbox = sandbox();
    encrypt(&sandbox, &["key.pem", "--encryption-context", r#"{"app":"shop","env":"prod"}"#]).success();
    fs::remove_file(sandbox.path("key.pem")).unwrap();
    for context in [[].as_slice(), &["--encryption-context", r#"{"app":"shop"}"#], &["--encryption-context", "{}"]] {
        decrypt(&sandbox, &[["key.pem.cipher"].as_slice(), context].concat()).fails(4, "InvalidParameter");
        assert_eq!(files(&sandbox), ["key.pem.cipher"]);
    }
    decrypt(&sandbox, &["key.pem.cipher", "--EncryptionContext", r#"{ "env":"prod", "app":"shop" }"#]).success();
    assert_eq!(sandbox.read("key.pem"), PEM);
}

#[test]
fn a_context_that_is_no_json_object_of_strings_is_a_usage_error() {
    let sandbox = sandbox();
    for context in ["app=shop", "{", "[]", "\"text\"", "{\"a\":1}", "{\"a\":{}}", ""] {
        encrypt(&sandbox, &["key.pem", "--encryption-context", context]).fails(2, "must be a JSON object of strings");
    }
    assert_eq!(files(&sandbox), ["key.pem"]);
}

#[test]
fn a_cipher_file_that_is_no_base64_is_a_usage_error() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json("{}"));
    for content in [b"hello world!".as_slice(), b"", b" \n", b"YWJj\nZGVm", b"\xff\xfe", b"YQ"] {
        sandbox.write("key.pem.cipher", content);
        let run = call(&sandbox, &stub.endpoint, &["decrypt-file", "key.pem.cipher"]);
        run.fails(2, "'key.pem.cipher' is not a ciphertext of encrypt-file");
    }
    stub.saw_nothing();
}

#[test]
fn a_name_without_the_suffix_needs_an_output() {
    let sandbox = sandbox();
    for name in ["key.pem", ".cipher", "folder/.cipher"] {
        decrypt(&sandbox, &[name]).fails(2, &format!("'{name}' does not end in .cipher")).fails(2, "-o PATH");
    }
}

#[test]
fn files_up_to_6144_bytes_are_taken() {
    let sandbox = sandbox();
    sandbox.write("most", "é".repeat(3072));
    encrypt(&sandbox, &["most"]).success();
    decrypt(&sandbox, &["most.cipher", "-o", "copy"]).success();
    assert_eq!(sandbox.read("copy"), sandbox.read("most"));
    for (size, name) in [(6145, "more"), (7168, "large")] {
        sandbox.write(name, "x".repeat(size));
        let run = encrypt(&sandbox, &[name]);
        run.fails(2, &format!("'{name}' has {size} bytes; encrypt-file takes up to 6144"));
        assert!(!sandbox.path(&format!("{name}.cipher")).exists());
    }
}

#[test]
fn a_file_that_cannot_be_encrypted_is_named() {
    let sandbox = sandbox();
    sandbox.write("empty", "");
    sandbox.write("binary", [0xff, 0x00, 0xfe]);
    fs::create_dir(sandbox.path("folder")).unwrap();
    let before = files(&sandbox);
    for (args, code, says) in [
        (["empty", "-q"], 2, "'empty' is empty"),
        (["binary", "-q"], 2, "'binary' is not UTF-8 text"),
        (["missing", "-q"], 1, "cannot read 'missing': No such file"),
        (["missing/key.pem", "-q"], 1, "'missing"),
        (["folder", "-q"], 1, "cannot read 'folder': it is a directory"),
    ] {
        encrypt(&sandbox, &args).fails(code, says);
    }
    encrypt(&sandbox, &["key.pem", "--key-id="]).fails(2, "");
    assert_eq!(files(&sandbox), before);
}

#[test]
fn every_letter_comes_back() {
    for text in ["one\r\ntwo\r\n", "no line end", "\u{feff}mark", "tab\tnul\u{0}end", "\n", "钥匙 🔑 +/=&%20"] {
        let sandbox = sandbox();
        sandbox.write("text", text);
        encrypt(&sandbox, &["text"]).success();
        decrypt(&sandbox, &["text.cipher", "-o", "copy"]).success();
        assert_eq!(fs::read(sandbox.path("copy")).unwrap(), text.as_bytes());
    }
}

#[test]
fn names_may_have_blanks_and_hyphens() {
    let sandbox = sandbox();
    sandbox.write("my key (1).pem", PEM);
    encrypt(&sandbox, &["my key (1).pem"]).success();
    fs::remove_file(sandbox.path("my key (1).pem")).unwrap();
    decrypt(&sandbox, &["my key (1).pem.cipher"]).success();
    sandbox.write("-odd", PEM);
    encrypt(&sandbox, &["./-odd"]).success();
    assert_eq!(files(&sandbox), ["-odd", "-odd.cipher", "key.pem", "my key (1).pem", "my key (1).pem.cipher"]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_gets_no_file() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = encrypted();
    let folder = sandbox.path("closed");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        skipped("this user may write everywhere");
        return;
    }
    decrypt(&sandbox, &["key.pem.cipher", "-o", "closed/key.pem"]).fails(1, "cannot write 'closed/key.pem'");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_only_be_written_gets_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = encrypted();
    let folder = sandbox.path("drop");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o300)).unwrap();
    if fs::read_dir(&folder).is_ok() {
        skipped("this user may read everywhere");
    }
    decrypt(&sandbox, &["key.pem.cipher", "-o", "drop/key.pem"]).success();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(sandbox.read("drop/key.pem"), PEM);
}
