//! Proxies, which come from the environment.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, Refusing, Served, account};

/// A proxy that connects every CONNECT to one server, whatever host is asked for.
pub struct Tunnel {
    pub url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Tunnel {
    /// A tunnel to the server at this URL.
    pub fn to(url: &str) -> Self {
        let server = url.rsplit('/').next().unwrap().to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let remembered = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (server, remembered) = (server.clone(), Arc::clone(&remembered));
                thread::spawn(move || tunnel(stream.unwrap(), &server, &remembered));
            }
        });
        Self { url, asked }
    }

    /// The first lines of the requests so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn tunnel(mut client: TcpStream, server: &str, asked: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        client.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    asked.lock().unwrap().push(String::from_utf8_lossy(&head).lines().next().unwrap_or_default().to_owned());
    let mut server = TcpStream::connect(server)?;
    client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?;
    let (mut from_client, mut to_server) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || {
        let _ = io::copy(&mut from_client, &mut to_server);
        let _ = to_server.shutdown(Shutdown::Both);
    });
    io::copy(&mut server, &mut client)?;
    client.shutdown(Shutdown::Both)
}

#[test]
fn a_request_to_an_http_endpoint_goes_through_the_proxy() {
    let sandbox = Sandbox::once();
    for variable in ["HTTP_PROXY", "http_proxy"] {
        let proxy = Stub::always(Answer::json("{\"RequestId\":\"r\"}"));
        let mut command = account(&sandbox, "http://kms.invalid");
        Run::of(command.env(variable, &proxy.endpoint).args(["EnableKey", "--KeyId", "k1"])).success();
        let seen = proxy.request();
        assert_eq!((seen.target.as_str(), seen.headers["host"].as_str()), ("http://kms.invalid/", "kms.invalid"));
        assert_eq!(seen.parameters()["KeyId"], "k1");
    }
}

#[test]
fn a_request_to_an_https_endpoint_goes_through_a_tunnel() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--tls"]);
    let tunnel = Tunnel::to(served.field("url"));
    let mut command = served.account(&sandbox, served.field("access_key_secret"));
    command.env("HTTPS_PROXY", &tunnel.url).args(["--endpoint", "https://localhost", "--ca-file"]);
    Run::of(command.args([served.field("ca_file"), "CreateKey"])).success();
    assert_eq!(tunnel.asked(), ["CONNECT localhost:443 HTTP/1.1"]);
}

#[test]
fn no_proxy_is_honoured() {
    let sandbox = Sandbox::once();
    for (variable, value) in
        [("NO_PROXY", "127.0.0.1"), ("no_proxy", "example.com,127.0.0.0/8"), ("NO_PROXY", "localhost")]
    {
        let (proxy, service) = (Stub::always(Answer::Close), Stub::always(Answer::json("{\"RequestId\":\"r\"}")));
        let host = if value == "localhost" { "localhost" } else { "127.0.0.1" };
        let mut command = account(&sandbox, &service.endpoint.replace("127.0.0.1", host));
        command.env("HTTP_PROXY", &proxy.endpoint).env(variable, value);
        Run::of(command.args(["ListKeys"])).success();
        proxy.saw_nothing();
        assert_eq!(service.request().target, "/");
    }
}

#[test]
fn the_local_kms_needs_no_proxy() {
    let sandbox = Sandbox::once();
    let proxy = Stub::always(Answer::Close);
    let mut command = sandbox.program();
    command.env("HTTP_PROXY", &proxy.endpoint).env("HTTPS_PROXY", &proxy.endpoint);
    Run::of(command.args(["--local", "ListKeys"])).success();
    proxy.saw_nothing();
}

#[test]
fn a_proxy_that_cannot_be_reached_is_a_network_error_without_its_password() {
    let sandbox = Sandbox::once();
    let nobody = Refusing::new();
    for (variable, endpoint) in [("HTTP_PROXY", "http://kms.invalid"), ("HTTPS_PROXY", "https://kms.invalid")] {
        let mut command = account(&sandbox, endpoint);
        command.env(variable, format!("http://user:canary-password@{}", nobody.address()));
        let run = Run::of(command.args(["ListKeys", "--debug"]));
        run.fails(6, "cannot connect to kms.invalid").fails(6, "the proxy variables");
        run.never_says("canary-password").never_says(ACCESS_KEY_SECRET);
    }
}

#[test]
fn a_proxy_that_refuses_is_a_network_error() {
    let sandbox = Sandbox::once();
    let proxy = Stub::always(Answer::http(407, "text/html", "<html>who are you?</html>"));
    let mut command = account(&sandbox, "https://kms.invalid");
    command.env("HTTPS_PROXY", proxy.endpoint.replace("http://", "http://user:canary-password@"));
    let run = Run::of(command.args(["Encrypt", "--KeyId", "k", "--Plaintext", "canary-plaintext"]));
    run.fails(6, "cannot connect to kms.invalid").fails(6, "proxy");
    run.never_says("canary-password").never_says("canary-plaintext").never_says(ACCESS_KEY_SECRET);
    assert_eq!(proxy.request().method, "CONNECT");
}
