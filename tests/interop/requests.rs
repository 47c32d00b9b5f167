//! What our client sends is what the official clients send, for the same call.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use kms_cli::wire::encode;
use serde_json::{Value, json};

use crate::kms::{client, run};
use crate::sdk::{Endpoint, Kind};
use crate::sdk_or_skip;

/// A call in the words of the official clients and in those of our command line.
struct Call {
    action: &'static str,
    parameters: Value,
    words: &'static [&'static str],
}

fn calls() -> [Call; 5] {
    [
        Call {
            action: "Encrypt",
            parameters: json!({
                "KeyId": "alias/key", "Plaintext": "a+b c/d=", "EncryptionContext": { "app": "Apollo", "k": "v & ü" },
            }),
            words: &[
                "--KeyId",
                "alias/key",
                "--Plaintext",
                "a+b c/d=",
                "--EncryptionContext",
                r#"{"app":"Apollo","k":"v & ü"}"#,
            ],
        },
        Call {
            action: "GenerateDataKey",
            parameters: json!({ "KeyId": "alias/key", "NumberOfBytes": 48 }),
            words: &["--KeyId", "alias/key", "--NumberOfBytes", "48"],
        },
        Call {
            action: "ListKeys",
            parameters: json!({ "PageNumber": 2, "PageSize": 5 }),
            words: &["--PageNumber", "2", "--PageSize", "5"],
        },
        Call {
            action: "TagResources",
            parameters: json!({
                "ResourceType": "key",
                "ResourceId": ["key-one", "key-two"],
                "Tag": [{ "Key": "team", "Value": "a b" }, { "Key": "stage", "Value": "prod" }],
            }),
            words: &["--ResourceType", "key", "--ResourceId", "key-one", "key-two", "--Tag", "team=a b", "stage=prod"],
        },
        Call {
            action: "CreateSecret",
            parameters: json!({ "SecretName": "db", "VersionId": "v1", "SecretData": "p w&=+ü" }),
            words: &["--SecretName", "db", "--VersionId", "v1", "--SecretData", "p w&=+ü"],
        },
    ]
}

pub type Pairs = BTreeMap<String, String>;

/// A request as a server received it.
#[derive(Debug)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: Pairs,
    headers: Pairs,
    pub body: Pairs,
}

impl Seen {
    /// All parameters, wherever they stood; none may stand in both places.
    pub fn parameters(&self) -> Pairs {
        let mut all = self.query.clone();
        for (name, value) in &self.body {
            assert_eq!(all.insert(name.clone(), value.clone()), None, "{name} stands twice");
        }
        all
    }

    /// The names of the headers that belong to the signature.
    fn acs_headers(&self) -> BTreeSet<&str> {
        self.headers.keys().map(String::as_str).filter(|name| name.starts_with("x-acs-")).collect()
    }
}

/// A server that keeps every request and answers each with success.
pub struct Capture {
    pub endpoint: Endpoint,
    requests: Receiver<Seen>,
}

impl Capture {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = Endpoint {
            url: format!("http://{}", listener.local_addr().unwrap()),
            ca_file: None,
            access_key_id: "LTAItest".to_owned(),
            access_key_secret: "secret".to_owned(),
        };
        let (sender, requests) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let seen = receive(&stream.unwrap());
                if sender.send(seen).is_err() {
                    return;
                }
            }
        });
        Self { endpoint, requests }
    }

    pub fn next(&self) -> Seen {
        self.requests.recv_timeout(Duration::from_secs(30)).unwrap()
    }

    /// The request that our client sends for a call.
    fn ours(&self, call: &Call, signature: &str) -> Seen {
        let dir = tempfile::tempdir().unwrap();
        let mut command = client(&self.endpoint, dir.path());
        run(command.args(["--signature", signature, call.action]).args(call.words));
        self.next()
    }
}

fn receive(stream: &TcpStream) -> Seen {
    let mut reader = BufReader::new(stream);
    let mut line = || {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    };
    let first = line();
    let mut words = first.split(' ');
    let method = words.next().unwrap().to_owned();
    let target = words.next().unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let (path, query) = (path.to_owned(), pairs(query.as_bytes()));
    let headers: Pairs = std::iter::from_fn(|| {
        let line = line();
        let (name, value) = line.split_once(':')?;
        Some((name.to_ascii_lowercase(), value.trim().to_owned()))
    })
    .collect();
    let mut body = vec![0; headers.get("content-length").map_or(0, |length| length.parse().unwrap())];
    reader.read_exact(&mut body).unwrap();

    let answer = r#"{"RequestId":"00000000-0000-4000-8000-000000000000"}"#;
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
    write!(&mut &*stream, "{head}content-length: {}\r\n\r\n{answer}", answer.len()).unwrap();
    Seen { method, path, query, headers, body: pairs(&body) }
}

fn pairs(form: &[u8]) -> Pairs {
    let list = encode::parse_form(form).unwrap();
    let count = list.len();
    let pairs: Pairs = list.into_iter().collect();
    assert_eq!(pairs.len(), count, "a parameter stands twice");
    pairs
}

/// Takes out what differs from request to request, and writes a context in one way.
fn comparable(mut parameters: Pairs) -> Pairs {
    for name in ["AccessKeyId", "Signature", "SignatureNonce", "Timestamp"] {
        parameters.remove(name);
    }
    if let Some(context) = parameters.get_mut("EncryptionContext") {
        *context = serde_json::from_str::<BTreeMap<String, String>>(context).map(|map| format!("{map:?}")).unwrap();
    }
    parameters
}

fn v1_requests_are_equal(kind: Kind, known_differences: &[(&str, Option<&str>, Option<&str>)]) {
    let capture = Capture::start();
    let mut sdk = sdk_or_skip!(kind, &capture.endpoint);
    for call in calls() {
        sdk.call(call.action, &call.parameters).unwrap();
        let theirs = capture.next();
        let ours = capture.ours(&call, "v1");
        assert_eq!((ours.method.as_str(), ours.path.as_str()), ("POST", "/"));
        assert_eq!((theirs.method.as_str(), theirs.path.as_str()), ("POST", "/"));
        assert!(ours.query.is_empty(), "{ours:?}");
        assert_eq!(ours.headers["content-type"], "application/x-www-form-urlencoded");

        let mut our_parameters = comparable(ours.parameters());
        let mut their_parameters = comparable(theirs.parameters());
        for (name, our_value, their_value) in known_differences {
            assert_eq!(our_parameters.remove(*name).as_deref(), *our_value, "{name}");
            assert_eq!(their_parameters.remove(*name).as_deref(), *their_value, "{name}");
        }
        assert_eq!(our_parameters, their_parameters, "{}", call.action);
    }
}

#[test]
fn under_v1_our_parameters_are_those_of_the_old_python_sdk() {
    v1_requests_are_equal(Kind::PythonV1, &[("SignatureType", None, Some(""))]);
}

#[test]
fn under_v1_our_parameters_are_those_of_pop_core() {
    v1_requests_are_equal(Kind::PopCore, &[("RegionId", Some("cn-hangzhou"), None)]);
}

#[test]
fn pop_core_keeps_parameters_in_the_body_as_we_do() {
    let capture = Capture::start();
    let mut sdk = sdk_or_skip!(Kind::PopCore, &capture.endpoint);
    sdk.call("ListKeys", &json!({})).unwrap();
    let theirs = capture.next();
    assert!(theirs.query.is_empty(), "{theirs:?}");
    assert_eq!(theirs.body["Action"], "ListKeys");
}

#[test]
fn under_v3_our_requests_are_those_of_the_new_python_sdk() {
    let capture = Capture::start();
    let mut sdk = sdk_or_skip!(Kind::PythonV3, &capture.endpoint);
    for call in calls() {
        sdk.call(call.action, &call.parameters).unwrap();
        let theirs = capture.next();
        let ours = capture.ours(&call, "v3");
        assert_eq!((&ours.method, &ours.path), (&theirs.method, &theirs.path), "{}", call.action);

        // We name the region always, the SDK where the action has such a parameter.
        let mut our_query = comparable(ours.query.clone());
        assert_eq!(our_query.remove("RegionId").as_deref(), Some("cn-hangzhou"));
        assert_eq!(our_query, comparable(theirs.query.clone()), "{}", call.action);
        assert_eq!(ours.body, theirs.body, "{}", call.action);
        assert_eq!(ours.body.contains_key("SecretData"), call.action == "CreateSecret");

        // The SDK also tells where its credentials come from.
        let mut their_headers = theirs.acs_headers();
        assert!(their_headers.remove("x-acs-credentials-provider"));
        assert_eq!(ours.acs_headers(), their_headers, "{}", call.action);
        for name in ["host", "x-acs-action", "x-acs-version", "accept"] {
            assert_eq!(ours.headers.get(name), theirs.headers.get(name), "{name}");
        }
        let algorithm = |seen: &Seen| seen.headers["authorization"].split(' ').next().unwrap().to_owned();
        assert_eq!(algorithm(&ours), algorithm(&theirs));
    }
}
