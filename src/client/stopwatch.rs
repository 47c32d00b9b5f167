//! Times connections as they come about inside the HTTP library, which tells of no step by itself.
//!
//! The library lets a caller stand around its connector, resolve names for it, and configure its TLS. Each of these
//! marks its step in the notes of the connection that is being made, which are those of the asynchronous task. An
//! answer is matched with its connection by the addresses of both ends: the library connects for one request and may use
//! the connection for another.

use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use hyper::http::Extensions;
use hyper_util::client::legacy::connect::{Connection as Connecting, HttpInfo};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::SignatureScheme;
use rustls::client::ResolvesClientCert;
use rustls::sign::CertifiedKey;
use tower_layer::Layer;
use tower_service::Service;

use super::timing::Connection;

tokio::task_local! {
    /// The notes about the connection that the task makes.
    static NOTES: Arc<Mutex<Notes>>;
}

/// What the steps of one connection have marked.
#[derive(Default)]
struct Notes {
    resolve: Option<Duration>,
    tls_began: Option<Instant>,
}

/// Connections that were made and have given no answer yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Stopwatch(Arc<Mutex<HashMap<Ends, Made>>>);

/// The addresses of both ends of a connection, the own one first.
type Ends = (SocketAddr, SocketAddr);

#[derive(Debug)]
struct Made {
    began: Instant,
    connection: Connection,
}

impl Stopwatch {
    /// How the connection of an answer came about. One that was begun before the request is reused, even where this is
    /// its first answer.
    pub(super) fn connection(&self, answer: &Extensions, began: Instant) -> Option<Connection> {
        let made = lock(&self.0).remove(&ends(answer)?).filter(|made| made.began >= began);
        Some(made.map_or(Connection::Reused, |made| made.connection))
    }

    fn note(&self, began: Instant, notes: &Notes, connection: &impl Connecting) {
        let ended = Instant::now();
        let mut about = Extensions::new();
        connection.connected().get_extras(&mut about);
        let Some(ends) = ends(&about) else { return };
        let way = notes.tls_began.unwrap_or(ended) - began;
        let connection = Connection::Made {
            resolve: notes.resolve,
            connect: way.saturating_sub(notes.resolve.unwrap_or_default()),
            tls: notes.tls_began.map(|began| ended - began),
        };
        lock(&self.0).insert(ends, Made { began, connection });
    }
}

/// The ends of a connection as the library tells them.
fn ends(about: &Extensions) -> Option<Ends> {
    about.get::<HttpInfo>().map(|info| (info.local_addr(), info.remote_addr()))
}

impl<S> Layer<S> for Stopwatch {
    type Service = Timed<S>;

    fn layer(&self, connector: S) -> Timed<S> {
        Timed { connector, stopwatch: self.clone() }
    }
}

/// A connector whose connections are timed.
#[derive(Debug, Clone)]
pub(super) struct Timed<S> {
    connector: S,
    stopwatch: Stopwatch,
}

impl<S, Destination> Service<Destination> for Timed<S>
where
    S: Service<Destination>,
    S::Response: Connecting,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, destination: Destination) -> Self::Future {
        let began = Instant::now();
        let notes = Arc::default();
        let connecting = NOTES.scope(Arc::clone(&notes), self.connector.call(destination));
        let stopwatch = self.stopwatch.clone();
        Box::pin(async move {
            let connection = connecting.await?;
            stopwatch.note(began, &lock(&notes), &connection);
            Ok(connection)
        })
    }
}

/// Resolves names as the library does, and marks how long that takes.
pub(super) struct Resolver;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let began = Instant::now();
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            mark(|notes| notes.resolve = Some(began.elapsed()));
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Has no certificate for the client, and marks when it is first asked: that is where a handshake begins.
#[derive(Debug)]
pub(super) struct Handshakes;

impl ResolvesClientCert for Handshakes {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        None
    }

    fn has_certs(&self) -> bool {
        mark(|notes| {
            notes.tls_began.get_or_insert_with(Instant::now);
        });
        false
    }
}

/// Marks a step of the connection that the task makes.
fn mark(step: impl FnOnce(&mut Notes)) {
    // Outside of such a task there is nothing to time.
    let _ = NOTES.try_with(|notes| step(&mut lock(notes)));
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
