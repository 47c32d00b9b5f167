//! HTTP/1.1 by reqwest over TLS by rustls: one exchange at a time, its failures told apart.

use std::error::Error as StdError;
use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::blocking::Client as Inner;
use reqwest::redirect::Policy;

use super::stopwatch::{Handshakes, Resolver, Stopwatch};
use super::timing::{Steps, Timing};
use super::tls::{self, Trust, TrustError};
use super::{Outcome, TransportError, TransportErrorKind};
use crate::wire::{Endpoint, Headers, Response};

/// The largest answer that is read; those of KMS and of what gives credentials are far smaller.
const LARGEST_ANSWER: u64 = 16 * 1024 * 1024;

/// Why the network cannot be used at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SetupError {
    /// The trusted certificates.
    #[error(transparent)]
    Trust(#[from] TrustError),
    /// The HTTP library, for instance because of a proxy variable that is not a URL.
    #[error("the network client cannot be set up: {0}")]
    Http(String),
}

/// Whether proxies take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proxies {
    /// Those of the environment variables, with their exceptions.
    OfEnvironment,
    /// None: for addresses that only this machine can reach.
    None,
}

/// The method of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Reads.
    Get,
    /// Sends a body.
    Post,
    /// Sends a body to be kept.
    Put,
}

/// One request of an exchange.
#[derive(Debug)]
pub struct Outgoing<'a> {
    /// The method.
    pub verb: Verb,
    /// The URL, which never shows in an error.
    pub url: &'a str,
    /// The header lines; `host` follows from the URL unless it is among them.
    pub headers: &'a Headers,
    /// The body; empty when there is none.
    pub body: Vec<u8>,
    /// The time for the exchange as a whole.
    pub timeout: Duration,
}

impl Verb {
    /// The method as the request line has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

impl Outgoing<'_> {
    /// Host and port of the URL, as far as they may be shown.
    pub fn authority(&self) -> String {
        Peer::of(self.url).authority
    }
}

/// Makes exchanges. Redirects are never followed.
#[derive(Debug)]
pub struct Http {
    inner: Inner,
    /// What times the steps to a connection, where they are timed.
    stopwatch: Option<Stopwatch>,
}

impl Http {
    /// A client with these habits; `connect_timeout` is the time for a connection to come about, TLS included.
    ///
    /// # Errors
    /// When the trusted certificates cannot be read or the HTTP library refuses the set-up.
    pub fn new(trust: &Trust, connect_timeout: Duration, proxies: Proxies, steps: Steps) -> Result<Self, SetupError> {
        let mut tls = tls::config(trust)?;
        let stopwatch = match steps {
            Steps::Timed => Some(Stopwatch::default()),
            Steps::Untimed => None,
        };
        let mut builder = Inner::builder();
        if let Some(stopwatch) = &stopwatch {
            tls.client_auth_cert_resolver = Arc::new(Handshakes);
            builder = builder.dns_resolver(Arc::new(Resolver)).connector_layer(stopwatch.clone());
        }
        let builder = builder
            .tls_backend_preconfigured(tls)
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout)
            .user_agent(concat!("kms-cli/", env!("CARGO_PKG_VERSION")))
            .http1_only();
        let builder = match proxies {
            Proxies::OfEnvironment => builder,
            Proxies::None => builder.no_proxy(),
        };
        let inner = builder.build().map_err(|error| SetupError::Http(innermost(&error)))?;
        Ok(Self { inner, stopwatch })
    }

    /// Sends a request once and reads the whole answer, whatever its status. Also how long that took.
    ///
    /// # Errors
    /// When no complete answer came back.
    pub fn exchange(&self, outgoing: Outgoing<'_>) -> Result<(Response, Timing), TransportError> {
        // Made only where something fails.
        let peer = || Peer::of(outgoing.url);
        let mut builder = match outgoing.verb {
            Verb::Get => self.inner.get(outgoing.url),
            Verb::Post => self.inner.post(outgoing.url).body(outgoing.body),
            Verb::Put => self.inner.put(outgoing.url).body(outgoing.body),
        };
        // Of the request, not of the client: a client's time-out starts anew with every piece of the body.
        builder = builder.timeout(outgoing.timeout);
        for (name, value) in outgoing.headers.iter() {
            builder = builder.header(name, value);
        }
        let began = Instant::now();
        let answer = builder.send().map_err(|error| peer().failure(&error))?;
        let first_byte = Some(began.elapsed());
        let connection = self.stopwatch.as_ref().and_then(|stopwatch| stopwatch.connection(answer.extensions(), began));
        let status = answer.status().as_u16();
        let headers: Headers = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes())))
            .collect();
        let mut body = Vec::new();
        let read = answer.take(LARGEST_ANSWER + 1).read_to_end(&mut body);
        if body.len() as u64 > LARGEST_ANSWER {
            return Err(TransportError {
                kind: TransportErrorKind::TooLarge,
                outcome: Outcome::Unknown,
                message: format!("the answer of {} is larger than 16 MiB", peer().host),
            });
        }
        match read {
            Ok(_) => {
                let timing = Timing { connection, first_byte, total: began.elapsed() };
                Ok((Response { status, headers, body }, timing))
            }
            Err(error) => Err(peer().reading_failure(&error)),
        }
    }
}

/// Who was asked, as far as errors may name it.
struct Peer {
    host: String,
    authority: String,
}

impl Peer {
    fn of(url: &str) -> Self {
        let without_query = url.split(['?', '#']).next().unwrap_or_default();
        match without_query.parse::<Endpoint>() {
            Ok(endpoint) => Self { host: endpoint.host().to_owned(), authority: endpoint.authority },
            Err(_) => Self { host: "the server".to_owned(), authority: "the server".to_owned() },
        }
    }

    fn failure(&self, error: &reqwest::Error) -> TransportError {
        let Self { host, authority } = self;
        let reason = innermost(error);
        let tls = find::<rustls::Error>(error);
        let (kind, outcome, message) = if let Some(tls) = tls {
            (TransportErrorKind::Tls, Outcome::NotSent, format!("TLS with {host} failed: {tls}"))
        } else if error.is_timeout() && error.is_connect() {
            let message = format!("no connection to {authority} came about in time");
            (TransportErrorKind::Timeout, Outcome::NotSent, message)
        } else if error.is_timeout() {
            (TransportErrorKind::Timeout, Outcome::Unknown, format!("{host} did not answer in time"))
        } else if error.is_connect() && is_name_failure(error) {
            (TransportErrorKind::Name, Outcome::NotSent, format!("the host name {host} has no address: {reason}"))
        } else if error.is_connect() {
            (TransportErrorKind::Connect, Outcome::NotSent, format!("cannot connect to {authority}: {reason}"))
        } else if error.is_builder() {
            (TransportErrorKind::Connect, Outcome::NotSent, "the URL or a header cannot be sent".to_owned())
        } else {
            let message = format!("the connection to {host} broke before the answer was complete: {reason}");
            (TransportErrorKind::Broken, Outcome::Unknown, message)
        };
        TransportError { kind, outcome, message }
    }

    fn reading_failure(&self, error: &std::io::Error) -> TransportError {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
        match inner {
            Some(inner) => self.failure(inner),
            None => TransportError {
                kind: TransportErrorKind::Broken,
                outcome: Outcome::Unknown,
                message: format!("the connection to {} broke before the answer was complete", self.host),
            },
        }
    }
}

fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&(dyn StdError + 'static)| (*error).source())
}

/// The text of the innermost cause: outer ones repeat the URL.
fn innermost(error: &reqwest::Error) -> String {
    chain(error).last().filter(|last| !last.is::<reqwest::Error>()).map_or_else(String::new, ToString::to_string)
}

/// A cause of this type anywhere below.
fn find<'a, T: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    chain(error).find_map(unpack)
}

/// An error of this type, also inside I/O errors however deep: what they hold is no part of the chain of causes.
fn unpack<'a, T: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    error.downcast_ref().or_else(|| unpack(error.downcast_ref::<std::io::Error>()?.get_ref()?))
}

fn is_name_failure(error: &reqwest::Error) -> bool {
    chain(error).any(|cause| cause.to_string().contains("dns error"))
}
