//! An official client in a process of its own, called over a line protocol.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::install;

/// Where an official client sends its requests, and what it signs them with.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// `http[s]://127.0.0.1:PORT`.
    pub url: String,
    /// The certificate to trust.
    pub ca_file: Option<PathBuf>,
    pub access_key_id: String,
    pub access_key_secret: String,
}

/// The official clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// aliyun-python-sdk-kms: signature V1, parameters in the query.
    PythonV1,
    /// alibabacloud_kms20160120: signature V3.
    PythonV3,
    /// @alicloud/pop-core: signature V1, parameters in the body.
    PopCore,
    /// @alicloud/kms20160120: signature V1, its answers are cast to its own types.
    Node,
}

/// What a client reports when KMS refuses a call.
#[derive(Debug, PartialEq, Eq)]
pub struct Refused {
    pub code: String,
    pub status: u64,
    pub message: String,
}

/// A running client.
pub struct Sdk {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Sdk {
    /// Starts a client; `None` where its packages cannot be had.
    pub fn start(kind: Kind, endpoint: &Endpoint) -> Option<Self> {
        let mut command = match kind {
            Kind::PythonV1 => python("sdk_v1.py", endpoint)?,
            Kind::PythonV3 => python("sdk_v3.py", endpoint)?,
            Kind::PopCore => node("pop_core.cjs", endpoint)?,
            Kind::Node => node("kms_node.cjs", endpoint)?,
        };
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = process.stdin.take();
        let output = BufReader::new(process.stdout.take().unwrap());
        Some(Self { process, input, output })
    }

    /// Makes a call and gives what KMS answered.
    pub fn call(&mut self, action: &str, parameters: &Value) -> Result<Value, Refused> {
        self.try_call(action, parameters).unwrap_or_else(|unknown| panic!("{action}: the SDK has no {unknown}"))
    }

    /// The same; the outer error is the name of the action or parameter that the SDK does not have.
    pub fn try_call(&mut self, action: &str, parameters: &Value) -> Result<Result<Value, Refused>, String> {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{}", json!({ "action": action, "parameters": parameters })).unwrap();
        input.flush().unwrap();
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        assert_ne!(line, "", "the SDK ended before it answered {action}");
        let mut answer: Value = serde_json::from_str(&line).unwrap();
        if let Some(unknown) = answer["unknown"].as_str() {
            return Err(unknown.to_owned());
        }
        Ok(match answer.get_mut("ok") {
            Some(ok) => Ok(ok.take()),
            None => Err(Refused {
                code: answer["code"].as_str().unwrap().to_owned(),
                status: answer["status"].as_u64().unwrap(),
                message: answer["message"].as_str().unwrap().to_owned(),
            }),
        })
    }
}

impl Drop for Sdk {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.process.wait();
    }
}

/// A Python script that finds the SDKs and the endpoint.
pub fn python(script: &str, endpoint: &Endpoint) -> Option<Command> {
    Some(with_script(&install::python()?, script, endpoint))
}

/// A Python script that finds the secret client and the endpoint.
pub fn secret_client(script: &str, endpoint: &Endpoint) -> Option<Command> {
    Some(with_script(&install::secret_client_python()?, script, endpoint))
}

fn with_script(python: &Path, script: &str, endpoint: &Endpoint) -> Command {
    let mut command = with_endpoint(python, endpoint);
    command.arg("-s").arg(script_path(script)).env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

fn node(script: &str, endpoint: &Endpoint) -> Option<Command> {
    let modules = install::node_modules()?;
    let mut command = with_endpoint("node", endpoint);
    command.arg(script_path(script)).env("NODE_PATH", modules);
    if let Some(ca_file) = &endpoint.ca_file {
        command.env("NODE_EXTRA_CA_CERTS", ca_file);
    }
    Some(command)
}

fn script_path(script: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "interop", "scripts", script].iter().collect()
}

fn with_endpoint(program: impl AsRef<OsStr>, endpoint: &Endpoint) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy().to_ascii_lowercase();
        if name_text.ends_with("_proxy") || name_text.starts_with("alibaba_cloud_") {
            command.env_remove(name);
        }
    }
    command
        .env("KMS_ENDPOINT", &endpoint.url)
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", &endpoint.access_key_id)
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &endpoint.access_key_secret);
    if let Some(ca_file) = &endpoint.ca_file {
        command.env("KMS_CA_FILE", ca_file);
    }
    command
}
