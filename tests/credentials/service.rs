//! A server on loopback that answers each request by what it asks, in clear, over TLS, or as the far end of a tunnel
//! through a proxy.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::stub::{Answer, Seen, read};

/// How a client gets to the service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    Plain,
    Tls,
    /// The service is a proxy as well, and answers for every host that CONNECT names.
    Tunnel,
}

type Handler = dyn Fn(usize, &Seen) -> Answer + Send + Sync;

/// The running service. It stops with the test process.
pub struct Service {
    /// Host and port.
    pub address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connects: Arc<Mutex<Vec<String>>>,
}

impl Service {
    /// A service that asks `answer` what to say to the request with this number, from zero.
    pub fn new(wire: Wire, answer: impl Fn(usize, &Seen) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let service = Self { address, seen: Arc::default(), connects: Arc::default() };
        let (seen, connects) = (Arc::clone(&service.seen), Arc::clone(&service.connects));
        let answer: Arc<Handler> = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (seen, connects, answer) = (Arc::clone(&seen), Arc::clone(&connects), Arc::clone(&answer));
                thread::spawn(move || {
                    let mut stream = stream.unwrap();
                    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
                    if wire == Wire::Tunnel {
                        let Some(request) = read(&mut stream) else { return };
                        connects.lock().unwrap().push(request.target);
                        let _ = stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n");
                    }
                    match wire {
                        Wire::Plain => serve(stream, &*answer, &seen),
                        Wire::Tls | Wire::Tunnel => serve(secure(stream), &*answer, &seen),
                    }
                });
            }
        });
        service
    }

    /// An STS over TLS that gives these answers in turn, the last one for ever.
    pub fn sts(answers: Vec<Answer>) -> Self {
        Self::new(Wire::Tls, move |at, _| answers[at.min(answers.len() - 1)].clone())
    }

    /// The URL of a service in clear.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request.
    #[track_caller]
    pub fn request(&self) -> Seen {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// How many requests have come.
    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// The hosts and ports that tunnels were asked for.
    pub fn connects(&self) -> Vec<String> {
        self.connects.lock().unwrap().clone()
    }
}

fn serve(mut stream: impl Read + Write, answer: &Handler, seen: &Mutex<Vec<Seen>>) {
    let Some(request) = read(&mut stream) else { return };
    let at = {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    match answer(at, &request) {
        // Behind TLS, an end without a notice breaks an answer as a reset does.
        Answer::Bytes(bytes) | Answer::Reset(bytes) => {
            let _ = stream.write_all(&bytes).and_then(|()| stream.flush());
        }
        Answer::Close => {}
        Answer::Silence => {
            let _ = stream.read(&mut [0; 1]);
        }
    }
}

/// The names that the certificate of every service is for.
const NAMES: [&str; 4] =
    ["127.0.0.1", "sts.aliyuncs.com", "sts.cn-shanghai.aliyuncs.com", "sts-vpc.cn-shanghai.aliyuncs.com"];

struct Certificates {
    authority: String,
    config: Arc<ServerConfig>,
}

fn certificates() -> &'static Certificates {
    static CERTIFICATES: OnceLock<Certificates> = OnceLock::new();
    CERTIFICATES.get_or_init(|| {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        let key = KeyPair::generate().unwrap();
        let authority = params.self_signed(&key).unwrap().pem();
        let issuer = Issuer::new(params, key);
        let mut params = CertificateParams::new(NAMES.map(str::to_owned)).unwrap();
        params.is_ca = IsCa::ExplicitNoCa;
        let key = KeyPair::generate().unwrap();
        let certificate: CertificateDer<'static> = params.signed_by(&key, &issuer).unwrap().der().clone();
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
            .unwrap();
        Certificates { authority, config: Arc::new(config) }
    })
}

/// Writes the certificate that makes every service trusted.
pub fn write_authority(path: &Path) {
    std::fs::write(path, &certificates().authority).unwrap();
}

fn secure(stream: TcpStream) -> StreamOwned<ServerConnection, TcpStream> {
    StreamOwned::new(ServerConnection::new(Arc::clone(&certificates().config)).unwrap(), stream)
}
