//! The HTTP and HTTPS face of the local KMS.
//!
//! It carries requests to a function and its answers back, and knows nothing of KMS beyond the error envelope. The
//! function may block (a state change waits for the disk), so it runs apart from the threads that serve connections:
//! a few slow requests then hold up no quick one.

mod authority;
mod exchange;
mod stop;
mod tls;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use crate::wire::{Request, Response};
use stop::StopSignals;

pub use authority::Error as AuthorityError;

/// Threads that serve connections; the work itself is done on others.
const CONNECTION_THREADS: usize = 2;
/// Threads that answer requests, for each core: one may wait for the disk or make a long RSA key while another works.
/// More of them only wake each other; 16 on two cores cost a third of the throughput.
const ANSWER_THREADS_PER_CORE: usize = 2;
/// Threads that answer requests, at least.
const MIN_ANSWER_THREADS: usize = 4;
/// How long a connection may be idle, or take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(75);
/// How long a client may take over its TLS handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long requests that are under way may take to finish after the signal to stop.
const STOP_GRACE: Duration = Duration::from_secs(5);
/// How long to wait when no connection can be accepted, which is when file descriptors have run out.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Where and how to serve.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address to listen on; port 0 takes any free port.
    pub listen: SocketAddr,
    /// Whether to speak HTTPS.
    pub tls: Tls,
}

/// The protocol to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tls {
    /// Plain HTTP.
    Off,
    /// HTTPS with a certificate of the local certificate authority.
    On {
        /// The directory that keeps `ca.pem` and `ca.key`; both are made on the first use.
        dir: PathBuf,
    },
}

/// What a client needs to know to reach the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// The URL with the real port, `http://127.0.0.1:41234`.
    pub url: String,
    /// The absolute path of the certificate that a client has to trust; `None` over plain HTTP.
    pub ca_file: Option<PathBuf>,
}

/// A server that did not start, or could not go on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is in use, or is not one of this machine.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
    /// The files of the certificate authority cannot be used.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// No TLS configuration can be made of the certificate.
    #[error("cannot set up TLS")]
    Tls(#[from] rustls::Error),
    /// Threads or signals are not to be had.
    #[error("cannot start the server")]
    Start(#[source] io::Error),
    /// The caller could not tell its user that the server is ready.
    #[error("cannot announce the server")]
    Announce(#[source] io::Error),
}

/// Serves until the process is told to stop (SIGTERM or SIGINT, elsewhere Ctrl-C); then takes no new connections, lets
/// requests that are under way finish for up to five seconds, and returns.
///
/// `on_ready` is called once, when connections are accepted and signals are heeded.
///
/// # Errors
/// When the server cannot start, or `on_ready` fails.
pub fn serve(
    options: Options,
    respond: impl Fn(&Request) -> Response + Send + Sync + 'static,
    on_ready: impl FnOnce(&Ready) -> io::Result<()>,
) -> Result<(), Error> {
    let (listener, address) = listen(options.listen)?;
    let (acceptor, ca_file) = match &options.tls {
        Tls::Off => (None, None),
        Tls::On { dir } => {
            let (acceptor, ca_file) = tls::acceptor(dir, address.ip())?;
            (Some(acceptor), Some(ca_file))
        }
    };
    let scheme = if acceptor.is_some() { "https" } else { "http" };
    let ready = Ready { url: format!("{scheme}://{address}"), ca_file };

    let runtime = runtime().map_err(Error::Start)?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).map_err(Error::Start)?;
        let stop = StopSignals::listen().map_err(Error::Start)?;
        on_ready(&ready).map_err(Error::Announce)?;
        accept(listener, acceptor, Arc::new(respond), stop).await;
        Ok(())
    });
    runtime.shutdown_background();
    served
}

fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let bound = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    });
    bound.map_err(|source| Error::Listen { address, source })
}

fn runtime() -> io::Result<Runtime> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(CONNECTION_THREADS)
        .max_blocking_threads(MIN_ANSWER_THREADS.max(ANSWER_THREADS_PER_CORE * cores))
        .enable_all()
        .build()
}

async fn accept<R>(
    listener: tokio::net::TcpListener,
    acceptor: Option<TlsAcceptor>,
    respond: Arc<R>,
    mut stop: StopSignals,
) where
    R: Fn(&Request) -> Response + Send + Sync + 'static,
{
    let connections = GracefulShutdown::new();
    let (accepting, stopping) = watch::channel(());
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = stop.received() => break,
        };
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        // Without it a connection still works, only slower.
        let _ = stream.set_nodelay(true);
        let (acceptor, respond, watcher) = (acceptor.clone(), Arc::clone(&respond), connections.watcher());
        let mut stopping = stopping.clone();
        tokio::spawn(async move {
            match acceptor {
                None => converse(stream, respond, watcher).await,
                Some(acceptor) => tokio::select! {
                    handshake = tokio::time::timeout(HANDSHAKE_TIMEOUT, acceptor.accept(stream)) => {
                        if let Ok(Ok(stream)) = handshake {
                            converse(stream, respond, watcher).await;
                        }
                    }
                    // No request is under way before the handshake is done.
                    _ = stopping.changed() => {}
                },
            }
        });
    }
    drop((listener, accepting));
    let _ = tokio::time::timeout(STOP_GRACE, connections.shutdown()).await;
}

/// Serves one connection to its end. How a connection fails is the client's concern, so nothing is reported.
async fn converse<R>(stream: impl AsyncRead + AsyncWrite + Unpin + 'static, respond: Arc<R>, watcher: Watcher)
where
    R: Fn(&Request) -> Response + Send + Sync + 'static,
{
    let service = service_fn(|request| exchange::answer(request, Arc::clone(&respond)));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .serve_connection(TokioIo::new(stream), service);
    let _ = watcher.watch(connection).await;
}
