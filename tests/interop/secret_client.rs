//! The official secret client with a client key, against the local KMS and beside our client.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::kms::{Kms, run};
use crate::requests::{Capture, Pairs};
use crate::sdk::{Endpoint, secret_client};

const PASSWORD: &str = "correct-horse-1";
const OURS: [&str; 7] = [
    "GetSecretValue",
    "--SecretName",
    "db/password",
    "--client-key-file",
    "key.json",
    "--client-key-password-file",
    "password",
];

/// Calls an action with our client and the AccessKey of the server.
fn call(kms: &Kms, dir: &Path, arguments: &[&str]) -> Value {
    serde_json::from_slice(&run(kms.client(dir).args(arguments)).stdout).unwrap()
}

/// A folder with a client key as the console gives it, whose access point may read `db/password`.
fn application(kms: &Kms) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    fs::write(at.join("password"), PASSWORD).unwrap();
    for secret in ["db/password", "another"] {
        call(kms, at, &["CreateSecret", "--SecretName", secret, "--VersionId", "v1", "--SecretData", "p4ss"]);
    }
    let permissions = r#"["RbacPermission/Template/CryptoServiceSecretUser"]"#;
    let resources = r#"["secret/db/password"]"#;
    call(kms, at, &["CreatePolicy", "--Name", "reads", "--Permissions", permissions, "--Resources", resources]);
    call(kms, at, &["CreateApplicationAccessPoint", "--Name", "app", "--Policies", r#"["reads"]"#]);
    let created = call(kms, at, &["CreateClientKey", "--AapName", "app", "--Password", "file://password"]);
    let file = json!({ "KeyId": created["ClientKeyId"], "PrivateKeyData": created["PrivateKeyData"] });
    fs::write(at.join("key.json"), file.to_string()).unwrap();
    dir
}

/// The official client that reads a secret, run in the folder of an application.
fn official(endpoint: &Endpoint, dir: &Path, secret: &str) -> Option<Command> {
    let mut command = secret_client("secret_client.py", endpoint)?;
    command.arg(secret).current_dir(dir);
    Some(command)
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_secret_client_reads_a_secret_of_the_local_kms() {
    let kms = Kms::start();
    let application = application(&kms);
    let Some(mut command) = official(&kms.endpoint, application.path(), "db/password") else { return };
    assert_eq!(String::from_utf8(run(&mut command).stdout).unwrap(), "p4ss\n");
    assert_eq!(call(&kms, application.path(), &OURS)["SecretData"], "p4ss");
}

#[test]
fn the_secret_client_is_told_why_it_is_refused() {
    let kms = Kms::start();
    let application = application(&kms);
    let refused = |secret: &str| {
        let output = official(&kms.endpoint, application.path(), secret)?.output().unwrap();
        assert!(!output.status.success(), "{output:?}");
        Some(stderr(&output))
    };
    let Some(said) = refused("another") else { return };
    assert!(said.contains("HTTP Status: 403 Error:Forbidden.NoPermission"), "{said}");

    let file: Value = serde_json::from_slice(&fs::read(application.path().join("key.json")).unwrap()).unwrap();
    call(&kms, application.path(), &["DeleteClientKey", "--ClientKeyId", file["KeyId"].as_str().unwrap()]);
    let said = refused("db/password").unwrap();
    assert!(said.contains("HTTP Status: 404 Error:InvalidAccessKeyId.NotFound"), "{said}");
}

/// Takes out what differs from request to request.
fn comparable(mut parameters: Pairs) -> Pairs {
    for name in ["Signature", "SignatureNonce", "Timestamp"] {
        assert!(parameters.remove(name).is_some(), "{name}");
    }
    parameters
}

#[test]
fn our_requests_are_those_of_the_secret_client_but_for_their_place() {
    let kms = Kms::start();
    let application = application(&kms);
    let capture = Capture::start();
    let Some(mut command) = official(&capture.endpoint, application.path(), "db/password") else { return };
    // The answer of the capture is no secret, and what the client makes of that does not matter.
    let _ = command.output().unwrap();
    let theirs = capture.next();
    let mut ours = crate::kms::client(&capture.endpoint, application.path());
    run(ours.args(OURS).args(["--VersionStage", "ACSCurrent", "--FetchExtendedConfig", "True"]));
    let ours = capture.next();

    assert_eq!((theirs.method.as_str(), theirs.path.as_str()), ("POST", "/"));
    assert_eq!((&ours.method, &ours.path), (&theirs.method, &theirs.path));
    assert!(theirs.body.is_empty() && ours.query.is_empty(), "{theirs:?} {ours:?}");
    assert_eq!(comparable(ours.parameters()), comparable(theirs.parameters()));
    assert_eq!(theirs.parameters()["SignatureType"], "PRIVATEKEY");
}
