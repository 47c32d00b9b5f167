//! Mode ClientKey: an application reads a secret with the client key of its access point.

use std::path::Path;

use assert_cmd::Command;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::Served;

const PASSWORD: &str = "canary-Passw0rd";
const READ: [&str; 3] = ["GetSecretValue", "--SecretName", "db/password"];
const SECRET_USER: &str = r#"["RbacPermission/Template/CryptoServiceSecretUser"]"#;

/// The client key file, the password, and another client of the same key, recorded from the official client.
fn vector() -> Value {
    serde_json::from_str(include_str!("../data/client-key.json")).unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name}: {value}"))
}

/// A server that has every secret.
fn any_secret() -> Stub {
    Stub::always(Answer::json(r#"{"SecretName":"db/password","SecretData":"p4ss","RequestId":"r"}"#))
}

/// The program without an account, towards a server on loopback.
fn program(sandbox: &Sandbox, endpoint: &str) -> Command {
    let mut command = sandbox.program();
    command.env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou").args(["--endpoint", endpoint]);
    command
}

/// A sandbox with the recorded client key in `key.json` and its password in `password.txt`.
fn with_recorded_key() -> (Sandbox, Value) {
    let (sandbox, vector) = (Sandbox::new(), vector());
    write_private(&sandbox, "key.json", vector["client_key_file"].to_string());
    write_private(&sandbox, "password.txt", text(&vector, "password"));
    (sandbox, vector)
}

/// Writes a file that no other user can read.
fn write_private(sandbox: &Sandbox, name: &str, content: impl AsRef<[u8]>) {
    let path = sandbox.write(name, content);
    set_mode(&path, 0o600);
}

fn set_mode(path: &Path, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    #[cfg(not(unix))]
    let _ = (path, mode);
}

const FILES: [&str; 4] = ["--client-key-file", "key.json", "--client-key-password-file", "password.txt"];

#[track_caller]
fn run(command: &mut Command, args: &[&[&str]]) -> Run {
    Run::of(command.args(args.concat()))
}

/// The local KMS of a sandbox with a secret, an access point that may read it, and a client key of that, which
/// CreateClientKey itself has written to `key.json`.
fn with_local_key(more: &[&str]) -> Sandbox {
    let sandbox = Sandbox::new();
    write_private(&sandbox, "password.txt", format!("{PASSWORD}\n"));
    write_private(&sandbox, "password", PASSWORD);
    sandbox
        .local(&["CreateSecret", "--SecretName", "db/password", "--VersionId", "v1", "--SecretData", "p4ss"])
        .success();
    let policy = ["CreatePolicy", "--Name", "reads", "--Permissions", SECRET_USER, "--Resources", r#"["secret/*"]"#];
    sandbox.local(&policy).success();
    sandbox.local(&["CreateApplicationAccessPoint", "--Name", "app", "--Policies", r#"["reads"]"#]).success();
    let create = ["CreateClientKey", "--AapName", "app", "--Password", "file://password"];
    let created = sandbox.local(&[&create[..], more].concat());
    created.success();
    write_private(&sandbox, "key.json", created.stdout);
    sandbox
}

#[test]
fn a_client_key_reads_a_secret_of_the_local_kms() {
    let sandbox = with_local_key(&[]);
    let run = sandbox.local(&[&READ[..], &FILES].concat());
    assert_eq!(run.success()["SecretData"], "p4ss");
    assert_eq!(run.stderr, "");
    run.never_says(PASSWORD);
}

#[test]
fn a_client_key_reads_a_secret_over_the_network() {
    let sandbox = with_local_key(&[]);
    let served = Served::start(&sandbox, &["--tls"]);
    let mut command = program(&sandbox, served.field("url"));
    let run = run(&mut command, &[&["--ca-file", served.field("ca_file")], &FILES, &READ]);
    assert_eq!(run.success()["SecretData"], "p4ss");
    assert_eq!(run.stderr, "");
}

#[test]
fn the_local_kms_refuses_a_client_key_that_it_does_not_have() {
    let sandbox = with_local_key(&[]);
    let id = text(&serde_json::from_str(&sandbox.read("key.json")).unwrap(), "ClientKeyId").to_owned();
    sandbox.local(&["DeleteClientKey", "--ClientKeyId", &id]).success();
    let run = sandbox.local(&[&READ[..], &FILES].concat());
    run.fails(4, "InvalidAccessKeyId.NotFound").fails(4, &format!("the request was signed with client key {id}: "));
}

#[test]
fn a_client_key_that_has_ended_is_tried_with_a_note() {
    let sandbox = with_local_key(&["--NotBefore", "2020-01-01T00:00:00Z", "--NotAfter", "2021-01-01T00:00:00Z"]);
    let run = sandbox.local(&[&READ[..], &FILES].concat());
    run.fails(4, "InvalidAccessKeyId.Inactive").fails(4, "ended at 2021-01-01T00:00:00Z: KMS may refuse it");

    let sandbox = with_local_key(&["--NotBefore", "2120-01-01T00:00:00Z", "--NotAfter", "2121-01-01T00:00:00Z"]);
    let run = sandbox.local(&[&READ[..], &FILES].concat());
    run.fails(4, "InvalidAccessKeyId.Inactive").fails(4, "begins at 2120-01-01T00:00:00Z only: KMS may refuse it");
}

#[test]
fn the_request_is_that_of_the_official_client_in_a_form() {
    let (sandbox, vector) = with_recorded_key();
    let stub = any_secret();
    let more = ["--VersionStage", "ACSCurrent", "--FetchExtendedConfig", "True"];
    run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ, &more]).success();

    let seen = stub.request();
    assert_eq!((seen.method.as_str(), seen.query.as_str()), ("POST", ""));
    let mut sent = serde_json::to_value(seen.parameters()).unwrap();
    let mut expected = vector["parameters"].clone();
    for name in ["Timestamp", "SignatureNonce"] {
        for parameters in [&mut sent, &mut expected] {
            assert!(parameters.as_object_mut().unwrap().remove(name).is_some(), "{name}");
        }
    }
    assert_eq!(sent.as_object_mut().unwrap().remove("Signature").unwrap().as_str().unwrap().len(), 344);
    assert_eq!(sent, expected);
}

#[test]
fn get_puts_the_parameters_into_the_query() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ, &["--method", "GET"]]).success();
    let seen = stub.request();
    assert_eq!((seen.method.as_str(), seen.body.as_str()), ("GET", ""));
    assert_eq!(seen.parameters()["SignatureMethod"], "SHA256withRSA");
}

#[test]
fn files_of_every_known_encryption_are_read() {
    let (sandbox, vector) = with_recorded_key();
    let stub = any_secret();
    for name in ["client_key_file", "client_key_file_3des", "client_key_file_pbes2"] {
        write_private(&sandbox, "key.json", vector[name].to_string());
        let run = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ]);
        assert_eq!(run.success()["SecretData"], "p4ss", "{name}");
    }
}

#[test]
fn the_settings_name_the_files_for_those_who_ask() {
    let (sandbox, _) = with_recorded_key();
    let settings = "[client_key]\nfile = \"~/key.json\"\npassword_file = \"~/password.txt\"\n";
    sandbox.write(".aliyun/kms-cli.toml", settings);
    let stub = any_secret();
    for mode in ["ClientKey", "clientkey"] {
        run(&mut program(&sandbox, &stub.endpoint), &[&READ, &["--mode", mode]]).success();
    }
    // A profile of another mode gives the region only.
    let profile = r#"{"current":"p","profiles":[{"name":"p","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-beijing"}]}"#;
    write_private(&sandbox, ".aliyun/config.json", profile);
    run(sandbox.program().args(["--endpoint", &stub.endpoint]), &[&READ, &["--mode", "ClientKey"]]).success();
    run(sandbox.program().args(["--endpoint", &stub.endpoint]), &[&READ]).success();

    let seen: Vec<(String, String)> = stub
        .requests()
        .iter()
        .map(|seen| (seen.parameters()["SignatureMethod"].clone(), seen.parameters()["RegionId"].clone()))
        .collect();
    let row = |method: &str, region: &str| (method.to_owned(), region.to_owned());
    let expected = [
        row("SHA256withRSA", "cn-hangzhou"),
        row("SHA256withRSA", "cn-hangzhou"),
        row("SHA256withRSA", "cn-beijing"),
        row("HMAC-SHA1", "cn-beijing"),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn the_password_comes_from_the_flag_else_the_settings_else_the_environment() {
    let (sandbox, vector) = with_recorded_key();
    let (right, wrong) = (text(&vector, "password"), "wrong-Passw0rd");
    write_private(&sandbox, "wrong.txt", wrong);
    let stub = any_secret();
    let outcome = |flag: Option<&str>, setting: Option<&str>, variable: (&str, &str)| {
        let setting = setting.map(|file| format!("[client_key]\npassword_file = \"~/{file}\"\n"));
        sandbox.write(".aliyun/kms-cli.toml", setting.unwrap_or_default());
        let mut command = program(&sandbox, &stub.endpoint);
        command.env(variable.0, variable.1).args(&FILES[..2]).args(READ);
        command.args(flag.map(|file| ["--client-key-password-file", file]).into_iter().flatten());
        let run = Run::of(&mut command);
        run.never_says(right).never_says(wrong);
        (run.code, run.stderr)
    };
    for name in ["KMS_CLI_CLIENT_KEY_PASSWORD", "client_key_password"] {
        assert_eq!(outcome(None, None, (name, right)).0, 0, "{name}");
        let (code, said) = outcome(None, None, (name, wrong));
        assert!(code == 3 && said.contains(&format!("(password from {name})")), "{said}");
    }
    let variable = |password| ("KMS_CLI_CLIENT_KEY_PASSWORD", password);
    assert_eq!(outcome(None, Some("password.txt"), variable(wrong)).0, 0);
    assert_eq!(outcome(Some("password.txt"), Some("wrong.txt"), variable(wrong)).0, 0);
    let (code, said) = outcome(Some("wrong.txt"), Some("password.txt"), variable(right));
    assert!(code == 3 && said.contains("(password from wrong.txt)"), "{said}");
}

#[test]
fn a_line_end_behind_the_password_does_not_count_and_a_blank_does() {
    let (sandbox, vector) = with_recorded_key();
    let stub = any_secret();
    for (end, code) in [("\n", 0), ("\r\n", 0), ("\n\n", 0), (" \n", 3)] {
        write_private(&sandbox, "password.txt", format!("{}{end}", text(&vector, "password")));
        let run = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ]);
        assert_eq!(run.code, code, "{end:?}: {run:?}");
    }
}

/// PKCS#12 under the recorded password, in base64.
fn packed(vector: &Value, name: &str, entry: KeyStoreEntry) -> String {
    let mut file = KeyStore::new();
    file.add_entry(name, entry);
    STANDARD.encode(file.writer(text(vector, "password")).write().unwrap())
}

#[test]
fn a_file_that_is_no_client_key_is_refused_before_anything_is_sent() {
    let (sandbox, vector) = with_recorded_key();
    let stub = any_secret();
    let whole = vector["client_key_file"].clone();
    let changed = |name: &str, value: Value| {
        let mut file = whole.clone();
        file[name] = value;
        file.to_string()
    };
    let data = text(&whole, "PrivateKeyData");
    let certificate = STANDARD
        .decode(text(&vector, "certificate_pem").lines().filter(|line| !line.contains('-')).collect::<String>());
    let certificate = Certificate::from_der(&certificate.unwrap()).unwrap();
    // An Ed25519 key of zeros.
    let other = STANDARD.decode("MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap();
    let other = PrivateKeyChain::new("k", PrivateKey::from_der(&other).unwrap(), [certificate.clone()]);
    let without_key = packed(&vector, "c", KeyStoreEntry::Certificate(certificate));
    let with_other_key = packed(&vector, "k", KeyStoreEntry::PrivateKeyChain(other));
    let rows = [
        (String::new(), "is not a JSON object (line 1, column 0)"),
        (format!("{{\"KeyId\": {data}"), "is not a JSON object (line 1, column "),
        (json!(["KAAP.1", data]).to_string(), "is not a JSON object but a list"),
        (json!({ "PrivateKeyData": data }).to_string(), "has no KeyId"),
        (changed("KeyId", json!("")), "has no KeyId"),
        (changed("KeyId", json!("KAAP.\u{1b}[2J")), "has no KeyId"),
        (json!({ "KeyId": "KAAP.1" }).to_string(), "has no PrivateKeyData"),
        (changed("PrivateKeyData", Value::Null), "has no PrivateKeyData"),
        (changed("PrivateKeyData", json!("canary-data!")), "has a PrivateKeyData that is not base64"),
        (changed("PrivateKeyData", json!(&data[..400])), "has a PrivateKeyData that is not PKCS#12"),
        (changed("PrivateKeyData", json!(without_key)), "has a PKCS#12 file without a private key"),
        (
            changed("PrivateKeyData", json!(with_other_key)),
            "cannot be used: the private key is not an RSA key of 2048 bits or more",
        ),
    ];
    for (content, says) in rows {
        write_private(&sandbox, "key.json", &content);
        let run = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ]);
        run.fails(3, &format!("the client key file key.json {says}")).fails(3, "KeyId and PrivateKeyData");
        run.never_says(&data[..40]).never_says("canary-data").never_says(text(&vector, "password"));
    }
    stub.saw_nothing();
}

#[test]
fn a_file_that_is_missing_is_named() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    let key = ["--client-key-file", "none.json", "--client-key-password-file", "password.txt"];
    run(&mut program(&sandbox, &stub.endpoint), &[&key, &READ]).fails(3, "cannot read the client key file none.json: ");
    let password = ["--client-key-file", "key.json", "--client-key-password-file", "none.txt"];
    run(&mut program(&sandbox, &stub.endpoint), &[&password, &READ])
        .fails(3, "cannot read the password file none.txt: ");
    stub.saw_nothing();
}

#[test]
fn what_is_not_given_is_asked_for() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    run(&mut program(&sandbox, &stub.endpoint), &[&READ, &["--mode", "ClientKey"]])
        .fails(3, "no client key file is given (mode ClientKey)")
        .fails(3, "set file under [client_key]");
    run(&mut program(&sandbox, &stub.endpoint), &[&FILES[..2], &READ])
        .fails(3, "no password is given for the client key file key.json")
        .fails(3, "KMS_CLI_CLIENT_KEY_PASSWORD");
    for (content, says) in [(&b"\n"[..], "is empty"), (b"\xff", "is not text")] {
        write_private(&sandbox, "password.txt", content);
        let run = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ]);
        run.fails(3, &format!("the password file password.txt {says}"));
    }
    stub.saw_nothing();
}

#[test]
fn a_wrong_password_is_told_from_a_broken_file() {
    let (sandbox, vector) = with_recorded_key();
    let stub = any_secret();
    write_private(&sandbox, "password.txt", PASSWORD);
    for name in ["client_key_file", "client_key_file_3des", "client_key_file_pbes2"] {
        write_private(&sandbox, "key.json", vector[name].to_string());
        run(&mut program(&sandbox, &stub.endpoint), &[&["--debug"], &FILES, &READ])
            .fails(3, "the password does not open the client key file key.json (password from password.txt)")
            .fails(3, "the password is the one that the client key was made with")
            .never_says(PASSWORD);
    }
    stub.saw_nothing();
}

#[cfg(unix)]
#[test]
fn files_that_others_can_read_are_noted() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    for name in ["key.json", "password.txt"] {
        set_mode(&sandbox.path(name), 0o644);
        let run = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ]);
        run.success();
        assert_eq!(run.stderr, format!("note: {name} is open to other users (mode 0644): run `chmod 600 {name}`\n"));
        set_mode(&sandbox.path(name), 0o600);
    }
}

#[test]
fn a_client_key_beside_other_credentials_is_a_contradiction() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    let rows: [(&[&str], &str); 6] = [
        (&["--access-key-id", "LTAI"], "--client-key-file and --access-key-id exclude each other"),
        (&["--access-key-secret", "canary-secret"], "--client-key-file and --access-key-secret exclude each other"),
        (&["--sts-token", "canary-secret"], "--client-key-file and --sts-token exclude each other"),
        (&["--ram-role-arn", "acs:ram::1:role/r"], "--client-key-file and --ram-role-arn exclude each other"),
        (&["--mode", "AK"], "--client-key-file and --mode exclude each other"),
        (&["--credentials", "env"], "--client-key-file and --credentials exclude each other"),
    ];
    for (more, says) in rows {
        let network = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ, more]);
        let local = sandbox.local(&[&FILES[..], &READ, more].concat());
        for run in [network, local] {
            run.fails(2, says).never_says("canary-secret");
        }
    }
    let by_mode = ["--mode", "ClientKey", "--access-key-id", "LTAI"];
    run(&mut program(&sandbox, &stub.endpoint), &[&READ, &by_mode])
        .fails(2, "--mode and --access-key-id exclude each other");
    run(&mut program(&sandbox, &stub.endpoint), &[&READ, &FILES[2..]])
        .fails(2, "--client-key-password-file does nothing without a client key");
    stub.saw_nothing();
}

#[test]
fn a_client_key_knows_no_other_signature() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    let v3 = ["--signature", "v3"];
    run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ, &v3]).fails(2, "a client key knows no signature V3");
    sandbox.local(&[&FILES[..], &READ, &v3].concat()).fails(2, "a client key knows no signature V3");
    stub.saw_nothing();
}

#[test]
fn a_client_key_can_call_one_action_only() {
    let (sandbox, _) = with_recorded_key();
    sandbox.write("key.pem", "canary-key");
    let stub = any_secret();
    let rows: [&[&str]; 4] = [
        &["DescribeSecret", "--SecretName", "db/password"],
        &["ListKeys", "--dryrun"],
        &["Encrypt", "--KeyId", "k", "--Plaintext", "canary-key"],
        &["encrypt-file", "key.pem", "--key-id", "k"],
    ];
    for args in rows {
        let network = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, args]);
        let local = sandbox.local(&[&FILES[..], args].concat());
        for run in [network, local] {
            run.fails(3, "client key KAAP.00000000-0000-4000-8000-000000000001: it can call GetSecretValue only, not ")
                .fails(3, "leave out --client-key-file")
                .never_says("canary-key");
        }
    }
    stub.saw_nothing();
}

#[test]
fn a_dry_run_opens_the_client_key_and_sends_nothing() {
    let (sandbox, vector) = with_recorded_key();
    let stub = any_secret();
    let run = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &READ, &["--dryrun"]]);
    assert_eq!(run.success()["Action"], "GetSecretValue");
    run.never_says(text(&vector, "password"));
    stub.saw_nothing();
}

#[test]
fn a_refusal_is_shown_without_the_signature_and_the_password() {
    let (sandbox, vector) = with_recorded_key();
    let body = r#"{"Code":"Forbidden.NoPermission","Message":"This operation is forbidden.","RequestId":"r"}"#;
    let stub = Stub::always(Answer::http(403, "application/json", body));
    let run = run(&mut program(&sandbox, &stub.endpoint), &[&["--debug"], &FILES, &READ]);
    run.fails(4, "Forbidden.NoPermission").never_says(text(&vector, "password")).never_says("Signature=");
    run.never_says(&stub.request().parameters()["Signature"]);
}

#[test]
fn no_profile_can_have_the_mode() {
    let (sandbox, _) = with_recorded_key();
    let profile = r#"{"current":"p","profiles":[{"name":"p","mode":"ClientKey","region_id":"cn-hangzhou"}]}"#;
    write_private(&sandbox, ".aliyun/config.json", profile);
    let stub = any_secret();
    run(&mut program(&sandbox, &stub.endpoint), &[&READ])
        .fails(3, "unknown mode 'ClientKey' (from profile 'p')")
        .fails(3, "no profile can have this mode: give --mode ClientKey or --client-key-file FILE");
    stub.saw_nothing();
}

#[test]
fn whoami_shows_the_client_key_and_asks_nobody() {
    let (sandbox, _) = with_recorded_key();
    let stub = any_secret();
    let shown = run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &["whoami", "--offline"]]).success();
    let fields = ["Mode", "ModeSource", "AccessKeyId"].map(|name| text(&shown, name).to_owned());
    assert_eq!(fields, ["ClientKey", "--client-key-file", "KAAP.00000000-0000-4000-8000-000000000001"]);
    run(&mut program(&sandbox, &stub.endpoint), &[&FILES, &["whoami"]]).fails(3, "`whoami --offline`");
    stub.saw_nothing();
}
