//! Requests and connections that no client in its right mind sends: each is refused, and the next one is served.

use std::io::{Read, Write};
use std::net::TcpStream;

use kms_cli::wire::{FORM_TYPE, Headers, Method, Request};
use serde_json::Value;

use crate::client::Client;
use crate::sandbox::Sandbox;
use crate::support::{Served, skipped};

/// How many connections the server has to bear that do nothing.
const IDLE: usize = 1_000;

/// A request as it is, unsigned.
fn post(content_type: &str, body: impl Into<Vec<u8>>) -> Request {
    let headers = Headers::from_iter([("host", "kms.test"), ("content-type", content_type)]);
    Request { method: Method::Post, query: String::new(), headers, body: body.into() }
}

/// Sends a request that has to be refused, and after it one that has to succeed on the same connection.
#[track_caller]
fn assert_refused(client: &mut Client, request: &Request, status: u16, code: &str) -> Value {
    let (answered, body) = client.send(request).unwrap();
    assert_eq!((answered, body["Code"].as_str()), (status, Some(code)), "{body}");
    assert_eq!(client.ask("DescribeRegions", &[]).unwrap().0, 200);
    body
}

#[test]
fn ten_thousand_parameters_are_read_and_the_unknown_ones_ignored() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let mut client = Client::of(&served).unwrap();
    let many = (0..10_000).map(|number| (format!("Unknown.{number}"), "x"));
    let genuine = client.signed("DescribeRegions", many);
    assert!(genuine.body.len() > 100_000);
    let (status, body) = client.send(&genuine).unwrap();
    assert_eq!(status, 200, "{body}");
    let again = [genuine.body.as_slice(), b"&Unknown.9999=x"].concat();
    assert_refused(&mut client, &post(FORM_TYPE, again), 400, "ParseRequestParameterException");
}

#[test]
fn a_form_that_cannot_be_read_is_refused() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let mut client = Client::of(&served).unwrap();
    for body in [
        b"Action=ListKeys&Action=ListKeys".as_slice(),
        b"Action=ListKeys&PageSize=1&PageSize=2",
        b"Action=ListKeys&PageSize=%ff",
        b"Action=ListKeys&%c3%28=x",
        b"Action=ListKeys&\xff\xfe=\x00",
    ] {
        let refusal = assert_refused(&mut client, &post(FORM_TYPE, body), 400, "ParseRequestParameterException");
        assert!(!refusal.to_string().contains("PageSize"), "{refusal}");
    }
    let mut twice = client.signed("ListKeys", [("PageSize", "1")]);
    twice.query = "PageSize=1".to_owned();
    assert_refused(&mut client, &twice, 400, "ParseRequestParameterException");
}

#[test]
fn a_body_of_another_type_holds_no_parameters() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let mut client = Client::of(&served).unwrap();
    for content_type in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
        let mut genuine = client.signed("ListKeys", [("PageSize", "1")]);
        genuine.headers.set("content-type", content_type);
        genuine.query = "Format=JSON".to_owned();
        let (status, body) = client.send(&genuine).unwrap();
        assert_eq!((status, body["Code"].as_str()), (400, Some("MissingAction")), "{content_type}: {body}");
    }
    let mut genuine = client.signed("ListKeys", [("PageSize", "1")]);
    genuine.headers.set("content-type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8");
    assert_eq!(client.send(&genuine).unwrap().0, 200);
}

#[test]
fn an_unknown_format_is_refused_in_json() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let mut client = Client::of(&served).unwrap();
    for format in ["YAML", "", "json%00", "J%53ON "] {
        let body = format!("Action=ListKeys&Version=2016-01-20&Format={format}");
        assert_refused(&mut client, &post(FORM_TYPE, body), 400, "InvalidParameter.Format");
    }
}

#[test]
fn what_is_no_http_is_not_answered_as_kms() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let address = served.field("url").strip_prefix("http://").unwrap();
    for bytes in
        [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc".as_slice(), b"hello\r\n\r\n", b"POST / HTTP/9.9\r\n\r\n", &[0; 64]]
    {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(bytes).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400 "), "{answer}");
    }
    assert_eq!(Client::of(&served).unwrap().ask("DescribeRegions", &[]).unwrap().0, 200);
}

/// Opens connections that stay silent, or stop in the middle of a request.
fn hold(served: &Served, count: usize) -> Vec<TcpStream> {
    let address = served.field("url").strip_prefix("http://").unwrap();
    let open = |number: usize| {
        let mut stream = TcpStream::connect(address).unwrap();
        match number % 3 {
            0 => {}
            1 => stream.write_all(b"POST / HTTP/1.1\r\nhost: kms.test\r\nx-half: ").unwrap(),
            _ => stream.write_all(b"POST / HTTP/1.1\r\nhost: kms.test\r\ncontent-length: 3000000\r\n\r\nhalf").unwrap(),
        }
        stream
    };
    (0..count).map(open).collect()
}

/// The memory that a process holds now, in MiB; `None` where the system does not tell.
fn memory_mib(id: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024)
}

/// Lets this process have as many files as it can get; how many that is.
#[cfg(unix)]
fn most_files() -> u64 {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    getrlimit(Resource::Nofile).current.unwrap_or(u64::MAX)
}

#[cfg(unix)]
#[test]
fn a_thousand_idle_connections_hold_up_nobody() {
    if most_files() < 2 * IDLE as u64 {
        return skipped("this process may not have 1,000 connections open");
    }
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let mut client = Client::of(&served).unwrap();
    let (_, key) = client.ask("CreateKey", &[]).unwrap();
    let key = key["KeyMetadata"]["KeyId"].as_str().unwrap();
    let before = memory_mib(served.id());
    let held = hold(&served, IDLE);
    for mut client in [client, Client::of(&served).unwrap()] {
        let (status, body) = client.ask("Encrypt", &[("KeyId", key), ("Plaintext", "text")]).unwrap();
        assert_eq!(status, 200, "{body}");
    }
    if let (Some(before), Some(now)) = (before, memory_mib(served.id())) {
        assert!(now < before + 32, "{before} MiB became {now}");
    }
    drop(held);
    assert_eq!(Client::of(&served).unwrap().ask("DescribeRegions", &[]).unwrap().0, 200);
}

#[cfg(unix)]
#[test]
fn without_files_for_more_connections_the_unused_ones_go() {
    let sandbox = Sandbox::new();
    let program = ["sh", "-c", "ulimit -n 100 && exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_kms-cli")];
    let served = Served::start_through(&sandbox, &program, &[]);
    let mut busy = Client::of(&served).unwrap();
    let mut held = hold(&served, 150);
    // Three more than there is room for: they come one after the other.
    for _ in 0..3 {
        let mut client = Client::of(&served).unwrap();
        assert_eq!(client.ask("CreateKey", &[]).unwrap().0, 200);
        assert_eq!(client.ask("ListKeys", &[]).unwrap().0, 200);
    }
    let silent = &mut held[0];
    silent.set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
    assert_eq!(silent.read(&mut [0; 1]).unwrap(), 0, "the silent connection was closed");
    // Unused as well until now, so it may have had to go.
    if busy.ask("DescribeRegions", &[]).is_err() {
        assert_eq!(Client::of(&served).unwrap().ask("DescribeRegions", &[]).unwrap().0, 200);
    }
}
