//! Values that come from files and standard input.

use std::fs::File;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use kms_cli::cli::Input;

use crate::probe::{Parameters, own, parameters, refused_by, sent_by, willing};
use crate::sandbox::Sandbox;

const MIB: u64 = 1024 * 1024;

/// What a command line sends with these bytes on standard input.
#[track_caller]
fn sent_with(stdin: &[u8], args: &[&str]) -> Parameters {
    let stub = willing();
    Sandbox::new().fed(&stub.endpoint, stdin, args).success();
    own(stub.request().parameters())
}

#[track_caller]
fn refused_with(stdin: &[u8], code: i32, args: &[&str], says: &str) {
    let stub = willing();
    Sandbox::new().fed(&stub.endpoint, stdin, args).fails(code, says);
    assert!(stub.requests().is_empty(), "{:?}", stub.requests());
}

#[test]
fn file_takes_the_text_as_it_is() {
    let sandbox = Sandbox::new();
    for text in ["line\n", "a\r\nb\r\n", " \u{feff}é\t", "-hello", "file://other", "\n\n", "nul \0 inside"] {
        sandbox.write("value.txt", text);
        for value in [&["--Plaintext", "file://value.txt"][..], &["--plaintext=file://value.txt"]] {
            let sent = sent_by(&sandbox, &[&["Encrypt", "--KeyId", "k"], value].concat());
            assert_eq!(sent, parameters(&[("KeyId", "k"), ("Plaintext", text)]));
        }
    }
}

#[test]
fn file_takes_absolute_paths_and_paths_with_spaces() {
    let sandbox = Sandbox::new();
    let path = sandbox.write("a folder/päth.txt", "text");
    let absolute = format!("file://{}", path.display());
    for source in [absolute.as_str(), "file://a folder/päth.txt", "file://./a folder/päth.txt"] {
        assert_eq!(sent_by(&sandbox, &["CreateKey", "--Description", source])["Description"], "text");
    }
}

#[test]
fn fileb_takes_the_bytes_in_base64() {
    let sandbox = Sandbox::new();
    let all: Vec<u8> = (0..=255).collect();
    for bytes in [&b"\x00\xff\x00"[..], b"text\n", b"\r\n", &all] {
        sandbox.write("value.bin", bytes);
        let sent = sent_by(&sandbox, &["Encrypt", "--KeyId", "k", "--Plaintext", "fileb://value.bin"]);
        assert_eq!(STANDARD.decode(&sent["Plaintext"]).unwrap(), bytes);
    }
    assert_eq!(sent_by(&sandbox, &["Decrypt", "--CiphertextBlob=fileb://value.bin"])["CiphertextBlob"].len(), 344);
}

#[test]
fn a_hyphen_as_path_is_standard_input() {
    let text = sent_with(b"a\r\n\n", &["CreateKey", "--Description", "file://-"]);
    assert_eq!(text, parameters(&[("Description", "a\r\n\n")]));
    let bytes = sent_with(b"\x00\xff", &["Encrypt", "--KeyId", "k", "--Plaintext", "fileb://-"]);
    assert_eq!(bytes["Plaintext"], "AP8=");
    let file_form = sent_with(b"{\"Version\":\"1\"}\n", &["SetKeyPolicy", "--KeyId", "k", "--Policy-FILE", "-"]);
    assert_eq!(file_form["Policy"], "{\"Version\":\"1\"}\n");
    let json = sent_with(b"{\"Description\":\"d\"}", &["CreateKey", "--cli-input-json", "file://-"]);
    assert_eq!(json, parameters(&[("Description", "d")]));
}

#[test]
fn standard_input_is_read_once() {
    let says = "standard input can be read only once";
    refused_with(b"x", 2, &["Encrypt", "--KeyId", "file://-", "--Plaintext", "fileb://-"], says);
    refused_with(b"x", 2, &["Encrypt", "--KeyId", "file://-", "--Plaintext-FILE", "-"], says);
    refused_with(b"{}", 2, &["CreateKey", "--Description", "file://-", "--cli-input-json", "file://-"], says);
}

#[test]
fn empty_standard_input_is_an_empty_value() {
    refused_with(b"", 2, &["Encrypt", "--KeyId", "k", "--Plaintext", "file://-"], "--Plaintext must not be empty");
    refused_with(b"", 2, &["Encrypt", "--KeyId", "k", "--Plaintext", "fileb://-"], "--Plaintext must not be empty");
    assert_eq!(sent_with(b"", &["CreateKey", "--Description", "file://-"])["Description"], "");
}

#[test]
fn the_file_form_takes_a_path() {
    let sandbox = Sandbox::new();
    sandbox.write("p.json", "{\"Version\":\"1\"}\r\n");
    sandbox.write("-p", "of a hyphen");
    for option in ["--Policy-FILE", "--policy-FILE", "--policy-file"] {
        let sent = sent_by(&sandbox, &["SetKeyPolicy", "--KeyId", "k", option, "p.json"]);
        assert_eq!(sent, parameters(&[("KeyId", "k"), ("Policy", "{\"Version\":\"1\"}\r\n")]), "{option}");
    }
    assert_eq!(sent_by(&sandbox, &["CreateKey", "--Description-FILE=-p"])["Description"], "of a hyphen");
    let nested = ["UpdateSecret", "--SecretName", "s", "--ExtendedConfig.CustomData-FILE", "p.json"];
    assert_eq!(sent_by(&sandbox, &nested)["ExtendedConfig.CustomData"], "{\"Version\":\"1\"}\r\n");
}

#[test]
fn the_file_form_excludes_the_plain_one() {
    let sandbox = Sandbox::new();
    sandbox.write("p.json", "{}");
    let says = "--Policy and --Policy-FILE cannot be given together";
    refused_by(&sandbox, 2, &["SetKeyPolicy", "--KeyId", "k", "--Policy", "{}", "--Policy-FILE", "p.json"], says);
    refused_by(&sandbox, 2, &["SetKeyPolicy", "--KeyId", "k", "--policy-file=p.json", "--policy={}"], says);
    let twice = ["SetKeyPolicy", "--KeyId", "k", "--Policy-FILE", "p.json", "--policy-file", "p.json"];
    refused_by(&sandbox, 2, &twice, "--Policy-FILE is given more than once");
}

#[test]
fn only_parameters_have_a_file_form() {
    let sandbox = Sandbox::new();
    sandbox.write("f", "x");
    refused_by(&sandbox, 2, &["CreateKey", "--Foo-FILE", "f"], "--Foo-FILE is not an option of CreateKey");
    refused_by(&sandbox, 2, &["CreateKey", "--region-FILE", "f"], "--region-FILE is not an option of CreateKey");
    let region = ["ListTagResources", "--ResourceType", "key", "--RegionId-FILE", "f"];
    refused_by(&sandbox, 2, &region, "--RegionId-FILE is not an option of ListTagResources");
}

#[test]
fn places_of_lists_come_from_files_too() {
    let sandbox = Sandbox::new();
    sandbox.write("id", "k1");
    sandbox.write("tag", "env=prod");
    let action = ["TagResources", "--ResourceType", "key"];
    let expected =
        parameters(&[("ResourceType", "key"), ("ResourceId.1", "k1"), ("Tag.1.Key", "env"), ("Tag.1.Value", "prod")]);
    for line in [
        &["--ResourceId", "file://id", "--Tag", "file://tag"][..],
        &["--ResourceId.1=file://id", "--Tag.1.Key", "env", "--Tag.1.Value", "prod"],
    ] {
        assert_eq!(sent_by(&sandbox, &[&action, line].concat()), expected);
    }
}

#[test]
fn literal_takes_prefixes_as_they_are() {
    let sandbox = Sandbox::new();
    for value in ["file://none", "fileb://none", "file://-"] {
        assert_eq!(sent_by(&sandbox, &["--literal", "CreateKey", "--Description", value])["Description"], value);
        assert_eq!(sent_by(&sandbox, &["CreateKey", "--Description", value, "--literal"])["Description"], value);
    }
    let list = ["TagResources", "--ResourceType=key", "--Tag=k=v", "--ResourceId.1=file://none", "--literal"];
    assert_eq!(sent_by(&sandbox, &list)["ResourceId.1"], "file://none");
}

#[test]
fn other_prefixes_are_values() {
    let sandbox = Sandbox::new();
    sandbox.write("x", "content");
    for value in ["@x", "File://x", "file:/x", "file:x", " file://x", "http://x"] {
        assert_eq!(sent_by(&sandbox, &["CreateKey", "--Description", value])["Description"], value);
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let sandbox = Sandbox::new();
    sandbox.write("folder/file", "");
    for value in
        [&["--Plaintext", "file://none.txt"][..], &["--Plaintext=fileb://none.txt"], &["--Plaintext-FILE", "none.txt"]]
    {
        let line = [&["Encrypt", "--KeyId", "k"], value].concat();
        refused_by(&sandbox, 1, &line, "error: cannot read 'none.txt': ");
    }
    for value in [&["--Plaintext", "file://folder"][..], &["--Plaintext-FILE", "folder"]] {
        let line = [&["Encrypt", "--KeyId", "k"], value].concat();
        refused_by(&sandbox, 1, &line, "error: cannot read 'folder': ");
    }
    refused_by(&sandbox, 1, &["CreateKey", "--Description", "file://"], "error: cannot read '': ");
    refused_by(&sandbox, 1, &["CreateKey", "--Description", "file://none", "--force"], "cannot read 'none'");
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let sandbox = Sandbox::new();
    let path = sandbox.write("closed.txt", "hunter2");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    if File::open(&path).is_ok() {
        return; // root reads everything
    }
    let line = ["CreateKey", "--Description", "file://closed.txt"];
    refused_by(&sandbox, 1, &line, "error: cannot read 'closed.txt': Permission denied").never_says("hunter2");
}

#[test]
fn a_file_that_is_no_text_needs_fileb() {
    let sandbox = Sandbox::new();
    sandbox.write("value.bin", b"caf\xe9");
    for value in [&["--Plaintext", "file://value.bin"][..], &["--Plaintext-FILE", "value.bin"]] {
        let run =
            refused_by(&sandbox, 1, &[&["Encrypt", "--KeyId", "k"], value].concat(), "'value.bin' is not UTF-8 text");
        run.fails(1, "hint: fileb:// sends the bytes of a file in base64");
    }
    let line = ["CreateKey", "--Description", "file://-"];
    refused_with(b"\xff", 1, &line, "standard input is not UTF-8 text");
}

#[test]
fn a_file_may_have_16_mib_and_no_more() {
    let sandbox = Sandbox::new();
    let path = sandbox.path("big.bin");
    let file = File::create(&path).unwrap();
    file.set_len(16 * MIB).unwrap();
    assert_eq!(Input::default().bytes(path.to_str().unwrap()).unwrap().len() as u64, 16 * MIB);
    file.set_len(16 * MIB + 1).unwrap();
    let line = ["Encrypt", "--KeyId", "k", "--Plaintext", "fileb://big.bin"];
    refused_by(&sandbox, 1, &line, "cannot read 'big.bin': it is larger than 16 MiB");
    let line = ["CreateKey", "--Description", "file://big.bin"];
    refused_by(&sandbox, 1, &line, "cannot read 'big.bin': it is larger than 16 MiB");
}

#[test]
fn base64_in_a_file_may_end_with_a_line_break() {
    let sandbox = Sandbox::new();
    for text in ["YWI+Lw==", "YWI+Lw==\n", "YWI+Lw==\r\n", "YWI+Lw==\n\n"] {
        sandbox.write("blob", text);
        for value in [&["--CiphertextBlob", "file://blob"][..], &["--CiphertextBlob-FILE", "blob"]] {
            assert_eq!(sent_by(&sandbox, &[&["Decrypt"], value].concat())["CiphertextBlob"], "YWI+Lw==");
        }
        assert_eq!(sent_with(text.as_bytes(), &["Decrypt", "--CiphertextBlob=file://-"])["CiphertextBlob"], "YWI+Lw==");
    }
    sandbox.write("blob", " YWI+Lw==\n");
    let says = "--CiphertextBlob must be standard base64";
    refused_by(&sandbox, 2, &["Decrypt", "--CiphertextBlob", "file://blob"], says);
}

#[test]
fn values_from_files_are_checked_too() {
    let sandbox = Sandbox::new();
    sandbox.write("policy.json", "{ hunter2");
    let line = ["SetKeyPolicy", "--KeyId", "k", "--Policy", "file://policy.json"];
    refused_by(&sandbox, 2, &line, "--Policy must be JSON: syntax error at line 1").never_says("hunter2");
    sandbox.write("number", "32\n");
    let line = ["GenerateDataKey", "--KeyId", "k", "--NumberOfBytes", "file://number"];
    refused_by(&sandbox, 2, &line, "--NumberOfBytes must be an integer");
}

#[test]
fn no_file_is_read_when_a_name_is_wrong() {
    let sandbox = Sandbox::new();
    let line = ["CreateKey", "--Description", "file://none", "--KeySpek", "x"];
    refused_by(&sandbox, 2, &line, "--KeySpek is not an option").never_says("none");
}
