//! One tour per group of the API: every official client makes every call of the group that it has, and the answers
//! say what they should. Calls that a client does not have are made with our own, so that the tour goes on.

mod access;
mod aliases;
mod asymmetric;
mod crypto;
mod instances;
mod keys;
mod secrets;
mod service;
mod tags;

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use kms_cli::catalog::{self, Lifecycle};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::kms::{self, Kms};
use crate::sdk::{Kind, Refused, Sdk};

/// A client on its way through a group.
pub struct Tour {
    kms: Kms,
    kind: Kind,
    sdk: Sdk,
    /// The actions that the client itself has called.
    called: BTreeSet<String>,
    /// The actions that it does not have, or not with the parameters of the tour.
    missing: BTreeSet<String>,
    dir: TempDir,
}

impl Tour {
    /// Makes a call that has to succeed.
    #[track_caller]
    pub fn ok(&mut self, action: &str, parameters: Value) -> Value {
        self.call(action, &parameters).unwrap_or_else(|refused| panic!("{action} {parameters}: {refused:?}"))
    }

    /// Makes a call that has to be refused, and gives status and code.
    #[track_caller]
    pub fn refused(&mut self, action: &str, parameters: Value) -> (u64, String) {
        match self.call(action, &parameters) {
            Err(refused) => (refused.status, refused.code),
            Ok(answer) => panic!("{action} {parameters} succeeded: {answer}"),
        }
    }

    fn call(&mut self, action: &str, parameters: &Value) -> Result<Value, Refused> {
        let mut sent = parameters.clone();
        if self.kind != Kind::PythonV3 {
            sent.as_object_mut().unwrap().remove("RegionId");
        }
        match self.sdk.try_call(action, &sent) {
            Ok(outcome) => {
                self.called.insert(action.to_owned());
                match outcome {
                    Ok(answer) if drops_fields(self.kind, action) => {
                        let whole = self.call_with_ours(action, parameters)?;
                        assert_is_part_of(&answer, &whole);
                        Ok(whole)
                    }
                    outcome => outcome,
                }
            }
            Err(_) => {
                self.missing.insert(action.to_owned());
                self.call_with_ours(action, parameters)
            }
        }
    }

    fn call_with_ours(&self, action: &str, parameters: &Value) -> Result<Value, Refused> {
        let mut parameters = parameters.clone();
        // Our client, like the others but one, takes the region from its configuration.
        parameters.as_object_mut().unwrap().remove("RegionId");
        std::fs::write(self.dir.path().join("input.json"), parameters.to_string()).unwrap();
        let mut command = self.kms.client(self.dir.path());
        let output = command.args([action, "--cli-input-json", "file://input.json"]).output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() {
            return Ok(serde_json::from_slice(&output.stdout).unwrap());
        }
        let after = |mark: &str| errors.split_once(mark).map(|(_, rest)| rest.lines().next().unwrap_or_default());
        let headline = after("error: ").unwrap_or_else(|| panic!("{action}: {errors}"));
        let (code, message) = headline.split_once(": ").unwrap_or_else(|| panic!("{action}: {errors}"));
        let status = after("http status: ").unwrap_or_else(|| panic!("{action}: {errors}"));
        Err(Refused { code: code.to_owned(), status: status.trim().parse().unwrap(), message: message.to_owned() })
    }

    /// The id of a new key.
    pub fn key(&mut self, parameters: Value) -> String {
        text(&self.ok("CreateKey", parameters), "/KeyMetadata/KeyId")
    }

    /// A new KMS instance.
    pub fn instance(&mut self) -> String {
        let id = "kst-hzz62ee817bvyyr5x0001";
        self.ok(
            "ConnectKmsInstance",
            json!({
                "KmsInstanceId": id,
                "KMProvider": "Aliyun",
                "VpcId": "vpc-1",
                "ZoneIds": "cn-hangzhou-k,cn-hangzhou-j",
                "VSwitchIds": "vsw-1",
            }),
        );
        id.to_owned()
    }

    /// A file for a program beside, with this content.
    pub fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.dir.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// What `openssl` writes to its standard output.
    #[track_caller]
    pub fn openssl(&self, args: &[&str]) -> Vec<u8> {
        let mut command = Command::new("openssl");
        kms::run(command.args(args).current_dir(self.dir.path()).stdin(Stdio::null())).stdout
    }
}

/// Whether a client leaves out fields of an answer: the Node SDK does with those that came after it. What only reads
/// can be asked again.
fn drops_fields(kind: Kind, action: &str) -> bool {
    kind == Kind::Node && ["Describe", "List"].iter().any(|verb| action.starts_with(verb))
}

/// Checks that what a client made of an answer is in the answer.
#[track_caller]
fn assert_is_part_of(part: &Value, whole: &Value) {
    match (part, whole) {
        (Value::Object(fields), whole) => {
            for (name, field) in fields.iter().filter(|(name, _)| *name != "RequestId") {
                assert_is_part_of(field, &whole[name]);
            }
        }
        (Value::Array(items), Value::Array(all)) if items.len() == all.len() => {
            items.iter().zip(all).for_each(|(item, one)| assert_is_part_of(item, one));
        }
        (part, whole) => assert_eq!(part, whole),
    }
}

/// A text in an answer.
#[track_caller]
pub fn text(answer: &Value, pointer: &str) -> String {
    answer
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no text {pointer} in {answer}"))
        .to_owned()
}

/// The members of a list in an answer.
#[track_caller]
pub fn list<'a>(answer: &'a Value, pointer: &str) -> &'a [Value] {
    answer.pointer(pointer).and_then(Value::as_array).unwrap_or_else(|| panic!("no list {pointer} in {answer}"))
}

/// Takes a client through a group. In the end it has called every action of the group that it has.
fn travel(kind: Kind, group: &str, tour: fn(&mut Tour)) {
    let kms = Kms::start();
    let Some(sdk) = Sdk::start(kind, &kms.endpoint) else { return };
    let dir = tempfile::tempdir().unwrap();
    let mut traveller = Tour { kms, kind, sdk, called: BTreeSet::new(), missing: BTreeSet::new(), dir };
    tour(&mut traveller);
    let group = catalog::GROUPS.iter().find(|one| one.name == group).unwrap();
    for action in group.actions.iter().filter(|action| action.lifecycle == Lifecycle::Current) {
        let was_called = traveller.called.contains(action.name) || traveller.missing.contains(action.name);
        assert!(was_called, "the tour leaves out {}", action.name);
        if traveller.missing.contains(action.name) && !traveller.called.contains(action.name) {
            let probe = traveller.sdk.try_call(action.name, &json!({}));
            assert_eq!(probe.err().as_deref(), Some(action.name), "the client could have called {}", action.name);
        }
    }
}

/// The tests of a file with a tour: every client makes it.
macro_rules! by_every_client {
    ($group:literal) => {
        #[test]
        fn by_the_old_python_sdk() {
            $crate::tours::travel($crate::sdk::Kind::PythonV1, $group, tour);
        }

        #[test]
        fn by_the_new_python_sdk() {
            $crate::tours::travel($crate::sdk::Kind::PythonV3, $group, tour);
        }

        #[test]
        fn by_the_node_sdk() {
            $crate::tours::travel($crate::sdk::Kind::Node, $group, tour);
        }
    };
}
use by_every_client;
