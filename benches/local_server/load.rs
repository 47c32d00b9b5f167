//! The load generator: one thread that writes requests which were signed before the clock starts.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::LocalSet;
use tokio_rustls::TlsConnector;

use crate::server::Server;

/// What a run of requests took.
pub struct Measured {
    /// From the first request to the last answer.
    pub wall: Duration,
    /// How long each answer took, shortest first.
    pub latencies: Vec<Duration>,
    /// What a request cost the server in CPU time.
    pub server_cpu_us: f64,
}

impl Measured {
    pub fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.wall.as_secs_f64()
    }

    /// The latency that this share of the answers did not exceed, in milliseconds.
    pub fn quantile_ms(&self, share: f64) -> f64 {
        let last = self.latencies.len() - 1;
        self.latencies[(last as f64 * share).round() as usize].as_secs_f64() * 1000.0
    }
}

/// The requests that nobody has sent yet.
type Waiting = Rc<RefCell<std::vec::IntoIter<Vec<u8>>>>;

/// Sends all requests, each connection the next one as soon as it has its answer. Every answer has to be a success.
pub fn run(server: &Server, connections: usize, requests: Vec<Vec<u8>>) -> Measured {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    LocalSet::new().block_on(&runtime, async {
        let mut open = Vec::new();
        for _ in 0..connections {
            open.push(connect(server).await);
        }
        let count = requests.len();
        let waiting: Waiting = Rc::new(RefCell::new(requests.into_iter()));
        let started = Instant::now();
        let drivers: Vec<_> =
            open.into_iter().map(|stream| tokio::task::spawn_local(drive(stream, Rc::clone(&waiting)))).collect();
        let mut latencies = Vec::with_capacity(count);
        for driver in drivers {
            latencies.extend(driver.await.unwrap());
        }
        let wall = started.elapsed();
        latencies.sort_unstable();
        Measured { wall, latencies, server_cpu_us: f64::NAN }
    })
}

trait Stream: AsyncRead + AsyncWrite + Unpin {}

impl<T: AsyncRead + AsyncWrite + Unpin> Stream for T {}

async fn connect(server: &Server) -> Box<dyn Stream> {
    let stream = TcpStream::connect(server.address()).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let Some(ca_file) = server.ca_file() else { return Box::new(stream) };
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(ca_file).unwrap()).unwrap();
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    Box::new(TlsConnector::from(Arc::new(tls)).connect(name, stream).await.unwrap())
}

async fn drive(mut stream: Box<dyn Stream>, waiting: Waiting) -> Vec<Duration> {
    let mut latencies = Vec::new();
    let mut answer = vec![0; 16 * 1024];
    loop {
        let Some(request) = waiting.borrow_mut().next() else { return latencies };
        let started = Instant::now();
        stream.write_all(&request).await.unwrap();
        let mut length = 0;
        while !is_whole(&answer[..length]) {
            let read = stream.read(&mut answer[length..]).await.unwrap();
            assert_ne!(read, 0, "the server ended a connection");
            length += read;
        }
        latencies.push(started.elapsed());
        let answer = &answer[..length];
        assert!(answer.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(answer));
    }
}

/// Whether the bytes are a whole answer.
fn is_whole(bytes: &[u8]) -> bool {
    let Some(head) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { return false };
    let lines = std::str::from_utf8(&bytes[..head]).unwrap();
    let length = lines.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    bytes.len() == head + 4 + length.parse::<usize>().unwrap()
}
