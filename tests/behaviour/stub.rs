//! A server on loopback that answers what a test tells it to, byte for byte, and remembers what it was asked.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use kms_cli::wire::encode;

/// What the stub does with one connection after it has read the request.
#[derive(Clone)]
pub enum Answer {
    /// Sends these bytes and closes.
    Bytes(Vec<u8>),
    /// Closes without a byte.
    Close,
    /// Sends these bytes and resets the connection.
    Reset(Vec<u8>),
    /// Keeps the connection open without a byte until the client goes.
    Silence,
}

impl Answer {
    /// A whole answer with this status, content type and body.
    pub fn http(status: u16, content_type: &str, body: &str) -> Self {
        let head = format!(
            "HTTP/1.1 {status} Status\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        Self::Bytes([head.as_bytes(), body.as_bytes()].concat())
    }

    /// A JSON answer with status 200.
    pub fn json(body: &str) -> Self {
        Self::http(200, "application/json", body)
    }
}

/// A request as the stub saw it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    /// The request target as it stands in the first line; a proxy gets the whole URL.
    pub target: String,
    pub query: String,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

impl Seen {
    /// The parameters of query and form together.
    pub fn parameters(&self) -> BTreeMap<String, String> {
        let query = encode::parse_form(self.query.as_bytes()).unwrap();
        let form = encode::parse_form(self.body.as_bytes()).unwrap();
        query.into_iter().chain(form).collect()
    }
}

/// The running server. It stops with the test process.
pub struct Stub {
    pub endpoint: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Stub {
    /// A server that gives these answers in turn, one a connection; the last one for ever.
    pub fn new(answers: Vec<Answer>) -> Self {
        Self::with(move |at, _| answers[at.min(answers.len() - 1)].clone())
    }

    /// A server that makes its answer from the request; requests are answered at the same time.
    pub fn answering(answer: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        Self::with(move |_, request| answer(request))
    }

    /// A server whose answer depends on the number of the connection and the request.
    fn with(answer: impl Fn(usize, &Seen) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let remembered = Arc::clone(&seen);
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for (at, stream) in listener.incoming().enumerate() {
                let (answer, remembered) = (Arc::clone(&answer), Arc::clone(&remembered));
                thread::spawn(move || serve(stream.unwrap(), |request| answer(at, request), &remembered));
            }
        });
        Self { endpoint, seen }
    }

    /// A server that always gives this answer.
    pub fn always(answer: Answer) -> Self {
        Self::new(vec![answer])
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// Fails when a request has come.
    #[track_caller]
    pub fn saw_nothing(&self) {
        let requests = self.requests();
        assert!(requests.is_empty(), "{requests:?}");
    }

    /// The only request.
    #[track_caller]
    pub fn request(&self) -> Seen {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

fn serve(mut stream: TcpStream, answer: impl Fn(&Seen) -> Answer, seen: &Mutex<Vec<Seen>>) {
    let Some(request) = read(&mut stream) else { return };
    seen.lock().unwrap().push(request.clone());
    match answer(&request) {
        Answer::Bytes(bytes) => {
            let _ = stream.write_all(&bytes);
        }
        Answer::Close => {}
        Answer::Reset(bytes) => {
            let _ = stream.write_all(&bytes);
            // Without a time to linger, closing is a reset.
            #[cfg(unix)]
            rustix::net::sockopt::set_socket_linger(&stream, Some(Duration::ZERO)).unwrap();
            return;
        }
        Answer::Silence => {
            stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
            let _ = stream.read(&mut [0; 1]);
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}

/// Reads one request; `None` when the client goes before it is complete.
pub fn read(stream: &mut impl Read) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let head_end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        match stream.read(&mut buffer).ok()? {
            0 => return None,
            count => bytes.extend_from_slice(&buffer[..count]),
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut request_line = lines.next()?.split(' ');
    let method = request_line.next()?.to_owned();
    let target = request_line.next()?.to_owned();
    let query = target.split_once('?').map_or("", |(_, query)| query).to_owned();
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length: usize = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    while bytes.len() < head_end + 4 + length {
        match stream.read(&mut buffer).ok()? {
            0 => return None,
            count => bytes.extend_from_slice(&buffer[..count]),
        }
    }
    let body = String::from_utf8(bytes[head_end + 4..].to_vec()).unwrap();
    Some(Seen { method, target, query, headers, body })
}
