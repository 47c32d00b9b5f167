//! The HTTP and HTTPS face of the local KMS.
//!
//! It carries requests to a service and its answers back, and knows nothing of KMS beyond the error envelope. The
//! service answers at once what takes microseconds, on the thread that serves the connection. Other work, such as a
//! state change that waits for the disk, is done on other threads: a few slow requests then hold up no quick one.

mod authority;
mod exchange;
mod room;
mod service;
mod socket;
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

use room::{Place, Room};
use socket::Peer;
use stop::StopSignals;

pub use authority::Error as AuthorityError;
pub use service::{About, Reply, Service, Visit};

/// Threads that serve connections, at least; else one for each core.
const MIN_CONNECTION_THREADS: usize = 2;
/// Threads that do the work which takes time, for each core: one may wait for the disk or make a long RSA key while
/// another works. More of them only wake each other.
const WORK_THREADS_PER_CORE: usize = 2;
/// Threads that do the work which takes time, at least.
const MIN_WORK_THREADS: usize = 8;
/// How many connections may wait to be accepted. When a crowd comes at once, the system forgets those that are more,
/// and they try again only after seconds.
#[cfg(unix)]
const BACKLOG: i32 = 4096;
/// How long a client may take over its TLS handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long requests that are under way may take to finish after the signal to stop.
const STOP_GRACE: Duration = Duration::from_secs(5);

/// Where and how to serve.
#[derive(Debug, Clone)]
pub struct Options {
    /// The address to listen on; port 0 takes any free port.
    pub listen: SocketAddr,
    /// Whether to speak HTTPS.
    pub tls: Tls,
    /// How long clients may take.
    pub patience: Patience,
}

/// How long clients may take before their connection is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// To send the head of a request, from the end of the one before it: a connection is idle for no longer.
    pub head: Duration,
    /// To send the body.
    pub body: Duration,
}

impl Default for Patience {
    /// 75 seconds for a head, 30 for a body.
    fn default() -> Self {
        Self { head: Duration::from_secs(75), body: Duration::from_secs(30) }
    }
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
    service: impl Service,
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
        accept(listener, acceptor, Arc::new(service), options.patience, stop).await;
        Ok(())
    });
    runtime.shutdown_background();
    served
}

fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let bound = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        #[cfg(unix)]
        rustix::net::listen(&listener, BACKLOG)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    });
    bound.map_err(|source| Error::Listen { address, source })
}

fn runtime() -> io::Result<Runtime> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(MIN_CONNECTION_THREADS.max(cores))
        .max_blocking_threads(MIN_WORK_THREADS.max(WORK_THREADS_PER_CORE * cores))
        .enable_all()
        .build()
}

async fn accept<S: Service>(
    listener: tokio::net::TcpListener,
    acceptor: Option<TlsAcceptor>,
    service: Arc<S>,
    patience: Patience,
    mut stop: StopSignals,
) {
    let room = Room::granted();
    let connections = GracefulShutdown::new();
    let (accepting, stopping) = watch::channel(());
    let accept = async || {
        let place = room.place().await;
        (place, listener.accept().await)
    };
    loop {
        let (place, accepted) = tokio::select! {
            accepted = accept() => accepted,
            () = stop.received() => break,
        };
        let Ok((stream, address)) = accepted else {
            drop(place);
            room.refused().await;
            continue;
        };
        // Without it a connection still works, only slower.
        let _ = stream.set_nodelay(true);
        let (peer, stream) = Peer::of(stream, address);
        let host = Host { place, peer, service: Arc::clone(&service), patience, watcher: connections.watcher() };
        let (acceptor, mut stopping) = (acceptor.clone(), stopping.clone());
        tokio::spawn(async move {
            match acceptor {
                None => host.converse(stream).await,
                Some(acceptor) => tokio::select! {
                    handshake = tokio::time::timeout(HANDSHAKE_TIMEOUT, acceptor.accept(stream)) => {
                        if let Ok(Ok(stream)) = handshake {
                            host.converse(stream).await;
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

/// What serves one connection.
struct Host<S> {
    place: Place,
    peer: Peer,
    service: Arc<S>,
    patience: Patience,
    watcher: Watcher,
}

impl<S: Service> Host<S> {
    /// Serves the connection to its end. How it fails is the client's concern, so nothing is reported.
    async fn converse(mut self, stream: impl AsyncRead + AsyncWrite + Unpin + 'static) {
        let shared = Arc::new(exchange::Connection {
            service: self.service,
            peer: self.peer,
            usage: self.place.usage(),
            body_timeout: self.patience.body,
        });
        let service = service_fn(|request| exchange::answer(request, Arc::clone(&shared)));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.patience.head)
            // Who has said all and closes that direction still waits for the answer.
            .half_close(true)
            .serve_connection(TokioIo::new(stream), service);
        tokio::select! {
            _ = self.watcher.watch(connection) => {}
            () = self.place.is_needed() => {}
        }
    }
}
