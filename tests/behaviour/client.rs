//! A client of a running local KMS that keeps its connection and hands out whatever comes back.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::Utc;
use kms_cli::wire::{Credentials, Headers, Method, Params, Request, Stamp, v1};
use serde_json::Value;

use crate::support::Served;

/// One connection with the account of the server.
pub struct Client {
    stream: BufReader<TcpStream>,
    host: String,
    credentials: Credentials,
}

impl Client {
    /// Connects to a server that speaks plain HTTP.
    pub fn of(served: &Served) -> io::Result<Self> {
        let host = served.field("url").strip_prefix("http://").unwrap().to_owned();
        let stream = TcpStream::connect(&host)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        let credentials = Credentials::new(served.field("access_key_id"), served.field("access_key_secret"));
        Ok(Self { stream: BufReader::new(stream), host, credentials })
    }

    /// A request under V1, genuine and new.
    pub fn signed<N: Into<String>, V: Into<String>>(
        &self,
        action: &str,
        params: impl IntoIterator<Item = (N, V)>,
    ) -> Request {
        let stamp = Stamp { time: Utc::now(), nonce: nonce() };
        let params: Params = params.into_iter().collect();
        v1::sign(Method::Post, &self.host, action, &params, &self.credentials, &stamp, &Headers::default())
    }

    /// Calls an action; the status and the JSON of the answer.
    pub fn ask(&mut self, action: &str, params: &[(&str, &str)]) -> io::Result<(u16, Value)> {
        let request = self.signed(action, params.iter().copied());
        self.send(&request)
    }

    /// Sends a request as it is.
    pub fn send(&mut self, request: &Request) -> io::Result<(u16, Value)> {
        let mut head = format!("{} /?{} HTTP/1.1\r\n", request.method.as_str(), request.query);
        for (name, value) in request.headers.iter() {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
        self.stream.get_mut().write_all(&[head.as_bytes(), &request.body].concat())?;
        self.receive()
    }

    fn receive(&mut self) -> io::Result<(u16, Value)> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        self.stream.read_exact(&mut body)?;
        Ok((status, serde_json::from_slice(&body)?))
    }
}

/// A nonce that no other request has.
pub fn nonce() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}
