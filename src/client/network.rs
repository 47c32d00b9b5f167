//! The transport over the network.

use std::time::Duration;

use super::http::{Http, Outgoing, Proxies, SetupError, Verb};
use super::tls::Trust;
use super::{Answered, Steps, Transport, TransportError};
use crate::wire::{Endpoint, Method, Request};

/// How the network is used.
#[derive(Debug, Clone)]
pub struct NetworkOptions {
    /// Whom to trust.
    pub trust: Trust,
    /// The time for a connection to come about, TLS included.
    pub connect_timeout: Duration,
    /// The time for one attempt as a whole, as in the official CLI.
    pub read_timeout: Duration,
    /// Whether the steps to a connection are timed.
    pub steps: Steps,
}

/// Sends requests to one endpoint. Proxies come from the environment.
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
        let http = Http::new(&options.trust, options.connect_timeout, Proxies::OfEnvironment, options.steps)?;
        Ok(Self { http, endpoint, timeout: options.read_timeout })
    }
}

impl Transport for NetworkTransport {
    fn send(&self, request: &Request) -> Result<Answered, TransportError> {
        let mut url = self.endpoint.url();
        if !request.query.is_empty() {
            url.push('?');
            url.push_str(&request.query);
        }
        let verb = match request.method {
            Method::Get => Verb::Get,
            Method::Post => Verb::Post,
        };
        let body = request.body.clone();
        let outgoing = Outgoing { verb, url: &url, headers: &request.headers, body, timeout: self.timeout };
        let (response, timing) = self.http.exchange(outgoing)?;
        Ok(Answered { response, timing: Some(timing) })
    }
}
