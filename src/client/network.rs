//! The transport over the network: HTTP/1.1 by reqwest, TLS by rustls.

use std::error::Error as StdError;
use std::io::Read;
use std::time::Duration;

use reqwest::blocking::Client as Http;
use reqwest::redirect::Policy;

use super::tls::{self, Trust, TrustError};
use super::{Outcome, Transport, TransportError, TransportErrorKind};
use crate::wire::{Endpoint, Headers, Method, Request, Response};

/// The largest answer that is read; KMS answers are far smaller.
const LARGEST_ANSWER: u64 = 16 * 1024 * 1024;

/// How the network is used.
#[derive(Debug, Clone)]
pub struct NetworkOptions {
    /// Whom to trust.
    pub trust: Trust,
    /// The time for a connection to come about, TLS included.
    pub connect_timeout: Duration,
    /// The time for one attempt as a whole, as in the official CLI.
    pub read_timeout: Duration,
}

/// Why the network cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The trusted certificates.
    #[error(transparent)]
    Trust(#[from] TrustError),
    /// The HTTP library, for instance because of a proxy variable that is not a URL.
    #[error("the network client cannot be set up: {0}")]
    Http(String),
}

/// Sends requests to one endpoint. Proxies come from the environment; redirects are never followed.
#[derive(Debug)]
pub struct NetworkTransport {
    http: Http,
    endpoint: Endpoint,
    timeout: Duration,
}

impl NetworkTransport {
    /// A transport to this endpoint.
    ///
    /// # Errors
    /// When the trusted certificates cannot be read or the HTTP library refuses the set-up.
    pub fn new(endpoint: Endpoint, options: &NetworkOptions) -> Result<Self, SetupError> {
        let http = Http::builder()
            .tls_backend_preconfigured(tls::config(&options.trust)?)
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(options.connect_timeout)
            .user_agent(concat!("kms-cli/", env!("CARGO_PKG_VERSION")))
            .http1_only()
            .build()
            .map_err(|error| SetupError::Http(innermost(&error)))?;
        Ok(Self { http, endpoint, timeout: options.read_timeout })
    }

    fn failure(&self, error: &reqwest::Error) -> TransportError {
        let host = self.endpoint.host();
        let reason = innermost(error);
        let tls = find::<rustls::Error>(error);
        let (kind, outcome, message) = if let Some(tls) = tls {
            (TransportErrorKind::Tls, Outcome::NotSent, format!("TLS with {host} failed: {tls}"))
        } else if error.is_timeout() && error.is_connect() {
            let message = format!("no connection to {} came about in time", self.endpoint.authority);
            (TransportErrorKind::Timeout, Outcome::NotSent, message)
        } else if error.is_timeout() {
            (TransportErrorKind::Timeout, Outcome::Unknown, format!("{host} did not answer in time"))
        } else if error.is_connect() && is_name_failure(error) {
            (TransportErrorKind::Name, Outcome::NotSent, format!("the host name {host} has no address: {reason}"))
        } else if error.is_connect() {
            let message = format!("cannot connect to {}: {reason}", self.endpoint.authority);
            (TransportErrorKind::Connect, Outcome::NotSent, message)
        } else {
            let message = format!("the connection to {host} broke before the answer was complete: {reason}");
            (TransportErrorKind::Broken, Outcome::Unknown, message)
        };
        TransportError { kind, outcome, message }
    }
}

impl Transport for NetworkTransport {
    fn send(&self, request: &Request) -> Result<Response, TransportError> {
        let mut url = self.endpoint.url();
        if !request.query.is_empty() {
            url.push('?');
            url.push_str(&request.query);
        }
        let mut builder = match request.method {
            Method::Get => self.http.get(url),
            Method::Post => self.http.post(url).body(request.body.clone()),
        };
        // Of the request, not of the client: a client's time-out starts anew with every piece of the body.
        builder = builder.timeout(self.timeout);
        for (name, value) in request.headers.iter() {
            builder = builder.header(name, value);
        }
        let answer = builder.send().map_err(|error| self.failure(&error))?;
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
                message: format!("the answer of {} is larger than 16 MiB", self.endpoint.host()),
            });
        }
        match read {
            Ok(_) => Ok(Response { status, headers, body }),
            Err(error) => Err(self.reading_failure(&error)),
        }
    }
}

impl NetworkTransport {
    fn reading_failure(&self, error: &std::io::Error) -> TransportError {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<reqwest::Error>());
        match inner {
            Some(inner) => self.failure(inner),
            None => TransportError {
                kind: TransportErrorKind::Broken,
                outcome: Outcome::Unknown,
                message: format!("the connection to {} broke before the answer was complete", self.endpoint.host()),
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
