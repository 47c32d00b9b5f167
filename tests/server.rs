//! The HTTP and HTTPS face of the local KMS, over real sockets with a stub in place of KMS.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use kms_cli::local::Progress;
use kms_cli::local::server::{Error, Options, Patience, Ready, Tls, serve};
use kms_cli::wire::{Headers, Method, Request, Response};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde_json::Value;

const LOOPBACK: &str = "127.0.0.1:0";

/// Serves on a thread of its own until the test process ends.
fn start(tls: Tls, respond: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Ready {
    start_on(LOOPBACK, tls, respond)
}

fn start_on(listen: &str, tls: Tls, respond: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Ready {
    start_with(options(listen, tls), later(respond))
}

fn options(listen: &str, tls: Tls) -> Options {
    Options { listen: listen.parse().unwrap(), tls, patience: Patience::default() }
}

/// Work that the server is to do apart from its connections.
fn later(
    respond: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> impl Fn(&Request) -> Progress<Response> + Send + Sync {
    let respond = Arc::new(respond);
    move |request| {
        let (respond, request) = (Arc::clone(&respond), request.clone());
        Progress::Later(Box::new(move || respond(&request)))
    }
}

fn start_with(options: Options, respond: impl Fn(&Request) -> Progress<Response> + Send + Sync + 'static) -> Ready {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let announce = sender.clone();
        let served = serve(options, respond, move |ready| {
            announce.send(Ok(ready.clone())).unwrap();
            Ok(())
        });
        let _ = sender.send(Err(served));
    });
    receiver.recv_timeout(Duration::from_secs(20)).unwrap().unwrap()
}

/// A stub that answers every request with the same JSON, and what it was asked.
fn recorder() -> (impl Fn(&Request) -> Response + Send + Sync + 'static, Arc<Mutex<Vec<Request>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    let respond = move |request: &Request| {
        kept.lock().unwrap().push(request.clone());
        ok(r#"{"RequestId":"r"}"#)
    };
    (respond, seen)
}

fn ok(body: &str) -> Response {
    let headers: Headers = [("content-type", "application/json"), ("x-acs-request-id", "r")].into_iter().collect();
    Response { status: 200, headers, body: body.as_bytes().to_vec() }
}

fn address(ready: &Ready) -> SocketAddr {
    ready.url.rsplit('/').next().unwrap().parse().unwrap()
}

/// An answer as it came over the socket.
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// One connection, driven by hand.
struct Connection(BufReader<TcpStream>);

impl Connection {
    fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        Self(BufReader::new(stream))
    }

    fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.get_mut().write_all(bytes.as_ref()).unwrap();
    }

    fn receive(&mut self) -> Answer {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        let status = line.split(' ').nth(1).unwrap_or_else(|| panic!("no status line: {line:?}")).parse().unwrap();
        let mut headers = BTreeMap::new();
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let mut body = vec![0; headers.get("content-length").map_or(0, |length| length.parse().unwrap())];
        self.0.read_exact(&mut body).unwrap();
        Answer { status, headers, body }
    }

    fn ask(&mut self, bytes: impl AsRef<[u8]>) -> Answer {
        self.send(bytes);
        self.receive()
    }
}

fn assert_refused(answer: &Answer, status: u16, code: &str) {
    let body = answer.json();
    assert_eq!(answer.status, status);
    assert_eq!(body["HttpStatus"], status);
    assert_eq!(body["Code"], code);
    assert_eq!(body["HostId"], "kms.test");
    assert_ne!(body["Message"].as_str().unwrap(), "");
    assert_eq!(body["RequestId"].as_str().unwrap().len(), 36);
    assert_eq!(answer.headers["content-type"], "application/json");
}

#[test]
fn a_form_post_reaches_the_function_byte_for_byte() {
    let (respond, seen) = recorder();
    let ready = start(Tls::Off, respond);
    let body = b"Action=Encrypt&Plaintext=a%2Bb+c%20%00\xff&Empty=";
    let head = format!(
        "POST /?RegionId=cn-hangzhou&x=%2F HTTP/1.1\r\nHost: kms.test\r\nX-Acs-Action: Encrypt\r\n\
         Accept: application/json\r\nAccept: text/plain\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let answer = Connection::open(address(&ready)).ask([head.as_bytes(), body].concat());

    assert_eq!(answer.status, 200);
    assert_eq!(answer.body, br#"{"RequestId":"r"}"#);
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(answer.headers["x-acs-request-id"], "r");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].method, Method::Post);
    assert_eq!(seen[0].query, "RegionId=cn-hangzhou&x=%2F");
    assert_eq!(seen[0].headers.get("host"), Some("kms.test"));
    assert_eq!(seen[0].headers.get("x-acs-action"), Some("Encrypt"));
    assert_eq!(seen[0].headers.get("accept"), Some("application/json,text/plain"));
    assert_eq!(seen[0].headers.get("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen[0].body, body);
}

#[test]
fn the_answers_status_reaches_the_client() {
    let ready = start(Tls::Off, |_| Response { status: 404, headers: Headers::default(), body: b"gone".to_vec() });
    let answer = Connection::open(address(&ready)).ask("GET /?Action=X HTTP/1.1\r\nhost: kms.test\r\n\r\n");
    assert_eq!(answer.status, 404);
    assert_eq!(answer.body, b"gone");
}

#[test]
fn a_connection_serves_many_requests() {
    let (respond, seen) = recorder();
    let ready = start(Tls::Off, respond);
    let mut connection = Connection::open(address(&ready));
    for number in 0..3 {
        let request = format!("GET /?Number={number} HTTP/1.1\r\nhost: kms.test\r\n\r\n");
        assert_eq!(connection.ask(request).status, 200);
    }
    let queries: Vec<String> = seen.lock().unwrap().iter().map(|request| request.query.clone()).collect();
    assert_eq!(queries, ["Number=0", "Number=1", "Number=2"]);
}

#[test]
fn a_chunked_body_is_put_together() {
    let (respond, seen) = recorder();
    let ready = start(Tls::Off, respond);
    let answer = Connection::open(address(&ready)).ask(
        "POST / HTTP/1.1\r\nhost: kms.test\r\ntransfer-encoding: chunked\r\n\r\n7\r\nAction=\r\n7\r\nEncrypt\r\n0\r\n\r\n",
    );
    assert_eq!(answer.status, 200);
    assert_eq!(seen.lock().unwrap()[0].body, b"Action=Encrypt");
}

#[test]
fn who_closes_its_half_of_the_connection_still_gets_the_answer() {
    let (respond, _) = recorder();
    let ready = start(Tls::Off, respond);
    let mut connection = Connection::open(address(&ready));
    connection.send("GET / HTTP/1.1\r\nhost: kms.test\r\n\r\n");
    connection.0.get_mut().shutdown(Shutdown::Write).unwrap();
    assert_eq!(connection.receive().status, 200);
    assert_eq!(connection.0.read(&mut [0; 1]).unwrap(), 0);
}

#[test]
fn only_the_root_path_is_kms() {
    let (respond, seen) = recorder();
    let ready = start(Tls::Off, respond);
    let answer =
        Connection::open(address(&ready)).ask("GET /v1/keys?Action=ListKeys HTTP/1.1\r\nhost: kms.test\r\n\r\n");
    assert_refused(&answer, 404, "InvalidApi.NotFound");
    assert!(seen.lock().unwrap().is_empty());
}

#[test]
fn other_methods_are_refused() {
    let (respond, seen) = recorder();
    let ready = start(Tls::Off, respond);
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        let request = format!("{method} / HTTP/1.1\r\nhost: kms.test\r\ncontent-length: 0\r\n\r\n");
        let answer = Connection::open(address(&ready)).ask(request);
        assert_refused(&answer, 403, "UnsupportedHTTPMethod");
        assert_eq!(answer.headers["allow"], "GET, POST");
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[test]
fn a_body_over_three_mebibytes_is_refused_and_the_sender_hears_why() {
    const LIMIT: usize = 3 * 1024 * 1024;
    let (respond, seen) = recorder();
    let ready = start(Tls::Off, respond);
    let mut connection = Connection::open(address(&ready));
    let post = |length: usize| {
        let head = format!("POST / HTTP/1.1\r\nhost: kms.test\r\ncontent-length: {length}\r\n\r\n");
        [head.into_bytes(), vec![b'a'; length]].concat()
    };
    assert_eq!(connection.ask(post(LIMIT)).status, 200);
    assert_refused(&connection.ask(post(LIMIT + 1)), 413, "InvalidParameter");
    assert_refused(&connection.ask(post(2 * LIMIT)), 413, "InvalidParameter");
    assert_eq!(connection.ask(post(3)).status, 200);
    let lengths: Vec<usize> = seen.lock().unwrap().iter().map(|request| request.body.len()).collect();
    assert_eq!(lengths, [LIMIT, 3]);
}

/// A server of little patience, and what it was asked.
fn start_impatient(patience: Patience) -> (Ready, Arc<Mutex<Vec<Request>>>) {
    let (respond, seen) = recorder();
    (start_with(Options { patience, ..options(LOOPBACK, Tls::Off) }, later(respond)), seen)
}

/// Sends one byte after the other until the server closes the connection.
fn trickle(mut connection: Connection, byte: &[u8]) {
    let began = Instant::now();
    let stream = connection.0.get_mut();
    stream.set_read_timeout(Some(Duration::from_millis(10))).unwrap();
    loop {
        assert!(began.elapsed() < Duration::from_secs(20), "the server listens for ever");
        match stream.read(&mut [0; 1024]) {
            Ok(0) => return,
            Err(error) if !matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => return,
            _ => {}
        }
        if stream.write_all(byte).is_err() {
            return;
        }
    }
}

#[test]
fn a_head_that_trickles_in_ends_the_connection() {
    let patience = Patience { head: Duration::from_millis(300), ..Patience::default() };
    let (ready, seen) = start_impatient(patience);
    let mut connection = Connection::open(address(&ready));
    connection.send("GET / HTTP/1.1\r\nhost: kms.test\r\nx-long: ");
    trickle(connection, b"a");
    assert!(seen.lock().unwrap().is_empty());
    assert_eq!(Connection::open(address(&ready)).ask("GET / HTTP/1.1\r\nhost: kms.test\r\n\r\n").status, 200);
}

#[test]
fn a_body_that_trickles_in_ends_the_connection() {
    let patience = Patience { body: Duration::from_millis(300), ..Patience::default() };
    let (ready, seen) = start_impatient(patience);
    let mut connection = Connection::open(address(&ready));
    connection.send("POST / HTTP/1.1\r\nhost: kms.test\r\ncontent-length: 1000000\r\n\r\n");
    trickle(connection, b"a");
    assert!(seen.lock().unwrap().is_empty());
    assert_eq!(Connection::open(address(&ready)).ask("GET / HTTP/1.1\r\nhost: kms.test\r\n\r\n").status, 200);
}

#[test]
fn an_idle_connection_is_closed_in_the_end() {
    let patience = Patience { head: Duration::from_millis(300), ..Patience::default() };
    let (ready, _) = start_impatient(patience);
    let mut used = Connection::open(address(&ready));
    assert_eq!(used.ask("GET / HTTP/1.1\r\nhost: kms.test\r\n\r\n").status, 200);
    for mut connection in [used, Connection::open(address(&ready))] {
        assert_eq!(connection.0.read(&mut [0; 1]).unwrap(), 0);
    }
}

#[test]
fn slow_requests_hold_up_no_quick_one() {
    let (release, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let ready = start(Tls::Off, move |request| {
        if request.query == "slow" {
            wait.lock().unwrap().recv().unwrap();
        }
        ok("{}")
    });
    let mut slow: Vec<Connection> = (0..3).map(|_| Connection::open(address(&ready))).collect();
    for connection in &mut slow {
        connection.send("GET /?slow HTTP/1.1\r\nhost: kms.test\r\n\r\n");
    }
    let mut quick = Connection::open(address(&ready));
    assert_eq!(quick.ask("GET /?quick HTTP/1.1\r\nhost: kms.test\r\n\r\n").status, 200);
    for _ in &slow {
        release.send(()).unwrap();
    }
    for connection in &mut slow {
        assert_eq!(connection.receive().status, 200);
    }
}

#[test]
fn a_function_that_panics_is_an_internal_failure() {
    let respond = |request: &Request| match request.query.as_str() {
        "at-once" => panic!("on purpose"),
        "later" => Progress::Later(Box::new(|| panic!("on purpose"))),
        _ => Progress::Ready(ok("{}")),
    };
    let ready = start_with(options(LOOPBACK, Tls::Off), respond);
    let mut connection = Connection::open(address(&ready));
    for when in ["at-once", "later"] {
        let request = format!("GET /?{when} HTTP/1.1\r\nhost: kms.test\r\n\r\n");
        assert_refused(&connection.ask(request), 500, "InternalFailure");
    }
    assert_eq!(connection.ask("GET /?more HTTP/1.1\r\nhost: kms.test\r\n\r\n").status, 200);
}

#[test]
fn an_address_in_use_is_named() {
    let taken = TcpListener::bind(LOOPBACK).unwrap();
    let listen = taken.local_addr().unwrap();
    let error =
        serve(options(&listen.to_string(), Tls::Off), |_: &Request| Progress::Ready(ok("{}")), |_| Ok(())).unwrap_err();
    assert!(matches!(error, Error::Listen { address, .. } if address == listen));
    assert_eq!(error.to_string(), format!("cannot listen on {listen}"));
}

#[test]
fn the_url_of_an_ipv6_address_has_brackets() {
    let Ok(_supported) = TcpListener::bind("[::1]:0") else { return };
    let ready = start_on("[::1]:0", Tls::Off, |_: &Request| ok("{}"));
    assert!(ready.url.starts_with("http://[::1]:"), "{}", ready.url);
    assert!(!ready.url.ends_with(":0"), "{}", ready.url);
    assert_eq!(ready.ca_file, None);
    assert_eq!(Connection::open(address(&ready)).ask("GET / HTTP/1.1\r\nhost: kms.test\r\n\r\n").status, 200);
}

fn start_tls(dir: &Path) -> Ready {
    start(Tls::On { dir: dir.to_owned() }, |request| ok(&format!(r#"{{"Query":"{}"}}"#, request.query)))
}

/// A client that trusts the certificate in this file and no other.
fn client(ca_file: &Path) -> reqwest::blocking::Client {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(ca_file).unwrap()).unwrap();
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    reqwest::blocking::Client::builder().tls_backend_preconfigured(tls).no_proxy().build().unwrap()
}

#[test]
fn https_works_for_who_trusts_the_authority_and_fails_for_others() {
    let (ours, theirs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let ready = start_tls(ours.path());
    let other = start_tls(theirs.path());
    let ca_file = ready.ca_file.clone().unwrap();
    assert!(ready.url.starts_with("https://127.0.0.1:"), "{}", ready.url);

    let answer = client(&ca_file).get(format!("{}/?a=1", ready.url)).send().unwrap();
    assert_eq!(answer.text().unwrap(), r#"{"Query":"a=1"}"#);
    let by_name = ready.url.replace("127.0.0.1", "localhost");
    assert_eq!(client(&ca_file).get(by_name).send().unwrap().status(), 200);

    let refused = client(&other.ca_file.unwrap()).get(&ready.url).send().unwrap_err();
    assert!(refused.is_connect(), "{refused:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn the_certificate_fits_the_url_of_a_server_that_listens_everywhere() {
    let dir = tempfile::tempdir().unwrap();
    let ready = start_on("0.0.0.0:0", Tls::On { dir: dir.path().to_owned() }, |_: &Request| ok("{}"));
    assert!(ready.url.starts_with("https://0.0.0.0:"), "{}", ready.url);
    assert_eq!(client(&ready.ca_file.unwrap()).get(&ready.url).send().unwrap().status(), 200);
}

#[test]
fn the_authority_outlives_a_start() {
    let dir = tempfile::tempdir().unwrap();
    let first = start_tls(dir.path());
    let ca_file = first.ca_file.unwrap();
    let kept = std::fs::read(&ca_file).unwrap();
    let second = start_tls(dir.path());

    assert_eq!(second.ca_file.as_ref(), Some(&ca_file));
    assert!(ca_file.is_absolute());
    assert_eq!(ca_file, std::path::absolute(dir.path().join("ca.pem")).unwrap());
    assert_eq!(std::fs::read(&ca_file).unwrap(), kept);
    for url in [first.url, second.url] {
        assert_eq!(client(&ca_file).get(url).send().unwrap().status(), 200);
    }
}

#[test]
fn first_starts_at_once_agree_on_one_authority() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("store");
    let starts: Vec<_> = (0..8)
        .map(|_| {
            let path = path.clone();
            thread::spawn(move || start_tls(&path))
        })
        .collect();
    let started: Vec<Ready> = starts.into_iter().map(|start| start.join().unwrap()).collect();
    for ready in started {
        let client = client(&ready.ca_file.unwrap());
        assert_eq!(client.get(ready.url).send().unwrap().status(), 200);
    }
    let mut names: Vec<_> = std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["ca.key", "ca.pem"]);
}

#[cfg(unix)]
#[test]
fn the_key_of_the_authority_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    start_tls(dir.path());
    let mode = |name: &str| std::fs::metadata(dir.path().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("ca.key"), 0o600);
    assert_eq!(mode("ca.pem") & 0o400, 0o400);
    assert_eq!(mode("ca.pem") & 0o133, 0);
}

fn failed_start(dir: &Path) -> String {
    let options = options(LOOPBACK, Tls::On { dir: dir.to_owned() });
    serve(options, |_: &Request| Progress::Ready(ok("{}")), |_| Ok(())).unwrap_err().to_string()
}

#[test]
fn an_authority_without_its_key_or_with_another_is_refused() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    start_tls(dir.path());
    start_tls(other.path());
    let key = dir.path().join("ca.key");

    std::fs::copy(other.path().join("ca.key"), &key).unwrap();
    let error = failed_start(dir.path());
    assert!(error.contains("ca.pem is no certificate of the key in ca.key"), "{error}");

    std::fs::write(&key, "no key").unwrap();
    let error = failed_start(dir.path());
    assert!(error.contains("ca.key is no ECDSA P-256 private key"), "{error}");

    std::fs::remove_file(&key).unwrap();
    let error = failed_start(dir.path());
    assert!(error.contains("ca.key is missing"), "{error}");
    assert!(!key.exists());
}

#[test]
fn a_caller_that_cannot_announce_ends_the_server() {
    let options = options(LOOPBACK, Tls::Off);
    let error = serve(options, |_: &Request| Progress::Ready(ok("{}")), |_| Err(std::io::ErrorKind::BrokenPipe.into()))
        .unwrap_err();
    assert!(matches!(error, Error::Announce(source) if source.kind() == std::io::ErrorKind::BrokenPipe));
}
