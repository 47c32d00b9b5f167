//! A server that only says hello, over the same HTTP library and as many threads.

use std::convert::Infallible;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;

use crate::server::Server;

/// What makes this program be the peer.
pub const ARGUMENT: &str = "--peer";

/// How long the answer to Encrypt is.
const ANSWER_BYTES: usize = 300;

/// Starts it as a process of its own. It leaves its certificate in the folder.
pub fn start(dir: &Path, tls: bool) -> Server {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg(ARGUMENT).arg(dir).args(tls.then_some("--tls"));
    Server::spawn(command)
}

/// So many requests for it, as long as those for KMS.
pub fn hellos(peer: &Server, count: usize) -> Vec<Vec<u8>> {
    let request = format!(
        "POST / HTTP/1.1\r\nhost: {}\r\naccept: application/json\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: 400\r\n\r\n{:400}",
        peer.address(),
        ""
    );
    vec![request.into_bytes(); count]
}

/// Serves until the process is killed; the first line of standard output tells where.
pub fn serve(dir: &Path, tls: bool) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (acceptor, ca_file) = if tls { acceptor(dir) } else { (None, serde_json::Value::Null) };
        println!("{}", serde_json::json!({"url": format!("//{}", listener.local_addr().unwrap()), "ca_file": ca_file}));
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                match acceptor {
                    None => converse(stream).await,
                    Some(acceptor) => converse(acceptor.accept(stream).await.unwrap()).await,
                }
            });
        }
    });
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin + 'static) {
    let service = service_fn(|request: hyper::Request<Incoming>| async {
        request.into_body().collect().await.map(|_| ()).unwrap_or_default();
        let mut answer = hyper::Response::new(Full::new(Bytes::from_static(&[b'x'; ANSWER_BYTES])));
        answer.headers_mut().insert("content-type", hyper::header::HeaderValue::from_static("application/json"));
        Ok::<_, Infallible>(answer)
    });
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// A certificate of its own, and the file that it is in.
fn acceptor(dir: &Path) -> (Option<TlsAcceptor>, serde_json::Value) {
    let signed = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let file = dir.join("peer.pem");
    std::fs::write(&file, signed.cert.pem()).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(signed.signing_key.serialize_der().into());
    let mut config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    (Some(TlsAcceptor::from(Arc::new(config))), serde_json::json!(file))
}
