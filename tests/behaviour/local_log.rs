//! `local serve --log json`: one line a request, and never a value.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::sandbox::{Run, Sandbox};
use crate::support::Served;

/// The lines of the log of a server that is told to stop.
#[cfg(unix)]
fn lines(served: Served) -> (String, Vec<Value>) {
    let told = std::process::Command::new("kill").arg(served.id().to_string()).status().unwrap();
    assert!(told.success());
    let (code, log) = served.ended();
    assert_eq!(code, 0, "{log}");
    let lines = log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect();
    (log, lines)
}

/// Sends bytes as they are.
fn send(served: &Served, request: &str) -> String {
    let mut stream = TcpStream::connect(served.field("url").strip_prefix("http://").unwrap()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

#[cfg(unix)]
#[test]
fn every_request_has_a_line() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--log", "json", "--fault", "ListAliases=drop"]);
    let id = served.field("access_key_id").to_owned();
    served.call(&sandbox, &["ListKeys"]).success();
    let refused = served.call(&sandbox, &["DescribeKey", "--KeyId", "none"]);
    served.call(&sandbox, &["ListAliases"]).fails(6, "broke");
    Run::of(served.account(&sandbox, "wrong").arg("ListKeys")).fails(4, "SignatureDoesNotMatch");
    send(&served, "DELETE / HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n");
    send(&served, "GET /elsewhere HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n");
    let (_, lines) = lines(served);

    let told = |line: &Value, field: &str| line[field].as_str().map(str::to_owned);
    let facts: Vec<_> = lines
        .iter()
        .map(|line| {
            let [method, action, code] = ["method", "action", "code"].map(|field| told(line, field));
            (method.unwrap(), action, line["status"].as_u64(), code, told(line, "fault"))
        })
        .collect();
    let fact = |method: &str, action: Option<&str>, status: Option<u64>, code: Option<&str>, fault: Option<&str>| {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        (method.to_owned(), owned(action), status, owned(code), owned(fault))
    };
    assert_eq!(
        facts,
        [
            fact("POST", Some("ListKeys"), Some(200), None, None),
            fact("POST", Some("DescribeKey"), Some(404), Some("Forbidden.KeyNotFound"), None),
            fact("POST", Some("ListAliases"), None, None, Some("drop")),
            fact("POST", Some("ListKeys"), Some(400), Some("SignatureDoesNotMatch"), None),
            fact("DELETE", None, Some(403), Some("UnsupportedHTTPMethod"), None),
            fact("GET", None, Some(404), Some("InvalidApi.NotFound"), None),
        ]
    );
    assert_eq!(told(&lines[0], "access_key_id"), Some(id));
    assert_eq!(lines[3]["access_key_id"], Value::Null, "nothing is believed before the signature is right");
    let request_id = told(&lines[1], "request_id").unwrap();
    assert!(refused.stderr.contains(&request_id), "{request_id} is not in {refused:?}");
    for line in &lines {
        assert!(line["duration_ms"].as_f64().is_some_and(|time| (0.0..60_000.0).contains(&time)), "{line}");
        assert!(told(line, "peer").unwrap().starts_with("127.0.0.1:"), "{line}");
        assert!(told(line, "time").unwrap().ends_with('Z'), "{line}");
        assert_eq!(line.as_object().unwrap().len(), 10, "{line}");
    }
}

#[cfg(unix)]
#[test]
fn no_line_ever_holds_a_value() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--log", "json"]);
    let key = served.call(&sandbox, &["CreateKey", "--Description", "canary-1"]).success();
    let key = key["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    let args = ["--KeyId", &key, "--Plaintext", "canary-2", "--EncryptionContext", r#"{"a":"canary-3"}"#];
    for method in ["POST", "GET"] {
        for signature in ["v1", "v3"] {
            let run = served
                .call(&sandbox, &[&["Encrypt", "--method", method, "--signature", signature][..], &args].concat());
            let blob = run.success()["CiphertextBlob"].as_str().unwrap().to_owned();
            served.call(&sandbox, &["Decrypt", "--CiphertextBlob", &blob]).fails(4, "InvalidParameter");
        }
    }
    let requests = [
        "GET /?Action=canary-4&AccessKeyId=canary-5&Signature=canary-6&SecurityToken=canary-7 HTTP/1.1\r\n",
        "GET /canary-8?canary-9 HTTP/1.1\r\n",
        "CANARY-10 / HTTP/1.1\r\n",
        "GET / HTTP/1.1\r\nauthorization: canary-11\r\nx-acs-action: canary-12\r\nx-canary-13: canary-14\r\n",
        "POST / HTTP/1.1\r\ncontent-type: canary-15\r\ncontent-length: 9\r\n",
        "GET /?%ff=canary-16&Action=ListKeys HTTP/1.1\r\n",
        "POST /_local/canary-17 HTTP/1.1\r\ncontent-length: 9\r\n",
        "POST /_local/clock HTTP/1.1\r\ncontent-length: 9\r\n",
    ];
    for request in requests {
        let body = if request.contains("content-length") { "canary-18" } else { "" };
        send(&served, &format!("{request}host: canary-19\r\nconnection: close\r\n\r\n{body}"));
    }
    let secret = served.field("access_key_secret").to_owned();
    let (log, lines) = lines(served);
    assert_eq!(lines.len(), 1 + 8 + requests.len());
    assert!(!log.to_ascii_lowercase().contains("canary"), "{log}");
    assert!(!log.contains(&secret) && !log.contains(&key), "{log}");
}

#[cfg(unix)]
#[test]
fn without_it_nothing_is_written() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral"]);
    served.call(&sandbox, &["ListKeys"]).success();
    assert_eq!(lines(served).0, "");
    sandbox.local(&["local", "serve", "--log", "text"]).fails(2, "json");
}
