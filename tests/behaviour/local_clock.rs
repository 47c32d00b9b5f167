//! The clock of a running local KMS: `--clock-offset`, the control call and `local clock`.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::sandbox::Sandbox;
use crate::support::Served;

/// Sends a request to the clock of a server; the status and the JSON of the answer.
fn ask(served: &Served, method: &str, body: &str) -> (u16, Value) {
    let host = served.field("url").strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let head = format!("{method} /_local/clock HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    write!(stream, "{head}content-length: {}\r\n\r\n{body}", body.len()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap())
}

#[test]
fn a_server_can_live_in_the_future_and_be_moved_on() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral", "--clock-offset", "8d"]);
    assert_eq!(ask(&served, "GET", "").1["offset_seconds"], 8 * 86_400);
    let answer = served.call(&sandbox, &["CreateKey"]).success();
    let key = answer["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
    served.call(&sandbox, &["ScheduleKeyDeletion", "--KeyId", &key, "--PendingWindowInDays", "7"]).success();
    let url = served.field("url").to_owned();
    let clock = sandbox.run(&["local", "clock", "--url", &url, "--advance", "7d"]).success();
    assert_eq!(clock["offset_seconds"], 15 * 86_400);
    served.call(&sandbox, &["DescribeKey", "--KeyId", &key]).fails(4, "Forbidden.KeyNotFound");
}

#[test]
fn the_clock_is_moved_in_each_of_three_ways() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral"]);
    for (body, offset) in [
        (json!({"offset": "1h"}), 3600),
        (json!({"advance": "30m"}), 5400),
        (json!({"advance": "-2h"}), -1800),
        (json!({"offset": "-8d"}), -691_200),
        (json!({"offset": "0s"}), 0),
    ] {
        assert_eq!(ask(&served, "POST", &body.to_string()).1["offset_seconds"], offset, "{body}");
    }
    let (status, clock) = ask(&served, "POST", r#"{"now":"2030-01-31T00:00:00Z"}"#);
    assert_eq!(status, 200);
    let now = clock["now"].as_str().unwrap();
    assert!(now.starts_with("2030-01-31T00:00:0"), "{clock}");
    let key = served.call(&sandbox, &["CreateKey"]).success();
    let date = key["KeyMetadata"]["CreationDate"].as_str().unwrap();
    assert!(date.starts_with("2030-01-31T00:0"), "{date}");
}

#[test]
fn a_wrong_control_call_is_an_error_in_json_and_moves_nothing() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral"]);
    for body in [
        "",
        "[]",
        "{}",
        "null",
        r#"{"offset":"8"}"#,
        r#"{"offset":8}"#,
        r#"{"offset":"36501d"}"#,
        r#"{"now":"tomorrow"}"#,
        r#"{"now":"9999-01-01T00:00:00Z"}"#,
        r#"{"offset":"8d","advance":"1d"}"#,
        r#"{"ofset":"8d"}"#,
    ] {
        let (status, answer) = ask(&served, "POST", body);
        assert_eq!((status, &answer["Code"]), (400, &json!("InvalidParameter")), "{body}: {answer}");
    }
    assert_eq!(ask(&served, "PUT", "").0, 403);
    assert_eq!(ask(&served, "GET", "").1["offset_seconds"], 0);
    let run = sandbox.run(&["local", "clock", "--url", served.field("url"), "--advance", "8"]);
    run.fails(2, "number with a unit");
}

#[test]
fn the_command_needs_a_server_and_at_most_one_move() {
    let sandbox = Sandbox::new();
    sandbox.run(&["local", "clock"]).fails(2, "--url");
    sandbox.run(&["local", "clock", "--url", "http://127.0.0.1:1", "--offset", "1d", "--now", "x"]).fails(2, "--");
    sandbox.run(&["local", "clock", "--url", "ftp://x"]).fails(2, "invalid endpoint");
    let refusing = crate::support::Refusing::new();
    sandbox.run(&["local", "clock", "--url", &format!("http://{}", refusing.address())]).fails(6, "cannot connect");
    let stub = crate::stub::Stub::always(crate::stub::Answer::json("{}"));
    sandbox.run(&["local", "clock", "--url", &stub.endpoint]).fails(1, "is no server of the local KMS");
    sandbox.local(&["local", "serve", "--clock-offset", "8"]).fails(2, "length of time");
}

#[test]
fn the_endpoint_of_the_environment_and_https_do_as_well() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral", "--tls"]);
    let run = served.call(&sandbox, &["local", "clock", "--offset", "-1h", "--ca-file", served.field("ca_file")]);
    assert_eq!(run.success()["offset_seconds"], -3600);
}
