//! The program under test: as a server, and as a client.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::sdk::{Endpoint, Sdk};

/// The alias of the walkthrough.
pub const WORK_KEY: &str = "alias/Apollo/WorkKey";

/// `kms-cli local serve --tls` on a free port with an empty store; ended on drop.
pub struct Kms {
    process: Child,
    pub endpoint: Endpoint,
    _dir: TempDir,
}

impl Kms {
    /// Starts it and waits until it is ready.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same with more options.
    pub fn start_with(options: &[&OsStr]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut process = kms_cli(dir.path())
            .args(["local", "serve", "--tls", "--listen", "127.0.0.1:0", "--local-dir"])
            .arg(dir.path().join("store"))
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no line of JSON: {line:?}"));
        let text = |name: &str| ready[name].as_str().unwrap_or_else(|| panic!("no {name}: {ready}")).to_owned();
        assert_eq!(text("region"), "cn-hangzhou");
        let endpoint = Endpoint {
            url: text("url"),
            ca_file: Some(text("ca_file").into()),
            access_key_id: text("access_key_id"),
            access_key_secret: text("access_key_secret"),
        };
        Self { process, endpoint, _dir: dir }
    }

    /// `kms-cli` as a client of this server, run in a folder.
    pub fn client(&self, dir: &Path) -> Command {
        client(&self.endpoint, dir)
    }

    /// Makes the key of the walkthrough with our own client.
    pub fn create_work_key(&self) {
        let dir = tempfile::tempdir().unwrap();
        let created: Value = serde_json::from_slice(&run(self.client(dir.path()).arg("CreateKey")).stdout).unwrap();
        let key_id = created["KeyMetadata"]["KeyId"].as_str().unwrap();
        run(self.client(dir.path()).args(["CreateAlias", "--KeyId", key_id, "--AliasName", WORK_KEY]));
    }
}

impl Drop for Kms {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Makes the key of the walkthrough with an official client, and gives its id.
pub fn create_work_key(sdk: &mut Sdk) -> String {
    let created = sdk.call("CreateKey", &json!({ "Description": "made by an SDK" })).unwrap();
    let metadata = &created["KeyMetadata"];
    assert_eq!(metadata["Description"], "made by an SDK");
    assert_eq!(metadata["KeyState"], "Enabled");
    let key_id = metadata["KeyId"].as_str().unwrap().to_owned();
    sdk.call("CreateAlias", &json!({ "AliasName": WORK_KEY, "KeyId": key_id })).unwrap();
    key_id
}

/// `kms-cli` as a client of any server, run in a folder.
pub fn client(endpoint: &Endpoint, dir: &Path) -> Command {
    let mut command = kms_cli(dir);
    command
        .args(["--endpoint", &endpoint.url])
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", &endpoint.access_key_id)
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &endpoint.access_key_secret)
        .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou");
    if let Some(ca_file) = &endpoint.ca_file {
        command.arg("--ca-file").arg(ca_file);
    }
    command
}

/// The program with nothing around it: an empty home and no variables of ours.
fn kms_cli(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kms-cli"));
    command.env_clear().env("HOME", dir).current_dir(dir).stdin(Stdio::null());
    command
}

/// Runs a command that has to succeed.
pub fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{errors}", output.status);
    output
}
