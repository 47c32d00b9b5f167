//! The blocking signed-request core: one action in, the service's answer out.

mod credentials;
mod error;
mod http;
mod mask;
mod network;
mod pace;
mod read_back;
mod retry;
mod signing;
mod stopwatch;
mod timing;
mod tls;
mod transport;

use std::time::{Duration, Instant};

use chrono::Utc;
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;

use crate::catalog::{self, Repeat};
use crate::wire::{ApiError, Headers, Method, Params, Region, Request, Response, Stamp};
use retry::{Failed, Patience};
use signing::Signer;

pub use credentials::{CredentialError, CredentialErrorKind, CredentialSource};
pub use error::{Error, NotKms, Then, Unsettled};
pub use http::{Http, Outgoing, Proxies, SetupError, Verb};
pub use mask::{Hider, MASK, of_credentials};
pub use network::{NetworkOptions, NetworkTransport};
pub use pace::Pace;
pub use retry::{Retry, Waiting};
pub use signing::Signing;
pub use timing::{Answered, Connection, Steps, Timing};
pub use tls::{Trust, TrustError};
pub use transport::{Outcome, Transport, TransportError, TransportErrorKind};

/// What a client is made of, apart from the way to the service.
pub struct Options {
    /// What requests are signed with.
    pub signing: Signing,
    /// The region that every request names.
    pub region: Region,
    /// The value of the `host` header: the endpoint's host and port.
    pub host: String,
    /// The HTTP method; `None` takes POST wherever the action allows it.
    pub method: Option<Method>,
    /// Headers that the user adds; they are sent, and signed under V3 where they begin with `x-acs-`.
    pub headers: Headers,
    /// How often a failed request is tried again.
    pub retry_count: u32,
}

/// Signs requests, sends them through a transport and reads the answers; many threads can do so at once.
pub struct Client {
    options: Options,
    transport: Box<dyn Transport>,
    watch: Option<Watch>,
    waiting: Box<dyn Waiting>,
    pace: Option<Pace>,
}

/// Whoever is told of every event.
pub type Watch = Box<dyn Fn(&Event<'_>) + Send + Sync>;

/// Something worth telling a person who watches. No event carries a parameter value, a token or a signature.
#[derive(Debug)]
pub enum Event<'a> {
    /// A request goes out.
    Sending {
        /// The HTTP method.
        method: &'a str,
        /// The action, or what else the request is for.
        what: &'a str,
        /// The bytes of its query and body.
        size: usize,
        /// Its header lines, whose values must not all be shown.
        headers: &'a Headers,
    },
    /// An answer came.
    Answered {
        /// The answer.
        response: &'a Response,
        /// How long it took.
        timing: Timing,
    },
    /// No answer came.
    Unanswered {
        /// How long it took until that was clear.
        elapsed: Duration,
    },
    /// The request failed and is tried again after a pause.
    Retrying(Retry<'a>),
}

impl Client {
    /// A client that reaches the service through the given transport.
    pub fn new(options: Options, transport: Box<dyn Transport>) -> Self {
        Self { options, transport, watch: None, waiting: Box::new(Patience::new()), pace: None }
    }

    /// Waits between attempts in another way than by the clock and the chance of the system.
    #[must_use]
    pub fn waiting(mut self, waiting: impl Waiting + 'static) -> Self {
        self.waiting = Box::new(waiting);
        self
    }

    /// Sends requests no faster than this, retries among them.
    #[must_use]
    pub fn paced(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Has every event told to `watch`.
    #[must_use]
    pub fn watched(mut self, watch: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// The region that every request names.
    pub fn region(&self) -> &Region {
        &self.options.region
    }

    /// Calls an action and returns the JSON object of its answer.
    ///
    /// # Errors
    /// When the service refuses the request, cannot be reached, or answers something that is not KMS.
    pub fn call(&self, action: &str, params: &Params) -> Result<Value, Error> {
        let mut lost = None;
        let outcome = self.call_with_retries(action, params, &mut lost);
        let by_version = catalog::action(action).filter(|action| action.repeat == Repeat::ByVersion);
        match (outcome, lost, by_version) {
            (Err(error), Some(lost), Some(action)) => read_back::settle(self, action, params, error, lost),
            (outcome, _, _) => outcome,
        }
    }

    /// Makes attempts; `lost` becomes the last one that may have been carried out although it failed.
    fn call_with_retries(&self, action: &str, params: &Params, lost: &mut Option<Error>) -> Result<Value, Error> {
        retry::run(
            self.options.retry_count,
            action,
            &*self.waiting,
            || self.attempt(action, params),
            |retry| {
                if retry::leaves_open(retry.error) {
                    *lost = Some(retry.error.clone());
                }
                self.tell(&Event::Retrying(retry));
            },
        )
    }

    /// The HTTP method that an action is called with.
    pub fn method(&self, action: &str) -> Method {
        self.options.method.unwrap_or_else(|| usual_method(action))
    }

    /// The id of the client key that requests are signed with; `None` where that is an AccessKey.
    pub fn client_key_id(&self) -> Option<&str> {
        self.options.signing.client_key_id()
    }

    /// Refuses an action that nobody may call with what requests are signed with.
    ///
    /// # Errors
    /// When that is a client key and the action not the one that applications have.
    pub fn check(&self, action: &str) -> Result<(), Error> {
        Ok(self.options.signing.check(action)?)
    }

    /// A request as it goes out: signed and complete.
    fn prepare(&self, action: &str, params: &Params, signer: &Signer<'_>) -> Result<Request, Error> {
        let options = &self.options;
        let mut params = params.clone();
        if params.get("RegionId").is_none() {
            params.set("RegionId", options.region.as_str());
        }
        let host = options.headers.get("host").unwrap_or(&options.host);
        let stamp = Stamp { time: Utc::now(), nonce: nonce()? };
        Ok(signer.sign(self.method(action), host, action, &params, &stamp, &options.headers)?)
    }

    /// Makes the request, and once more where its credentials were refused and others can be had.
    fn attempt(&self, action: &str, params: &Params) -> Result<Value, Failed> {
        self.check(action)?;
        let signer = self.options.signing.signer()?;
        match self.exchange(action, params, &signer) {
            Err(Failed { error: Error::Api(error), .. })
                if error.refuses_token() && self.options.signing.discard(&signer) =>
            {
                self.exchange(action, params, &self.options.signing.signer()?)
            }
            outcome => outcome,
        }
    }

    fn exchange(&self, action: &str, params: &Params, signer: &Signer<'_>) -> Result<Value, Failed> {
        if let Some(pace) = &self.pace {
            pace.wait();
        }
        let request = self.prepare(action, params, signer)?;
        let size = request.query.len() + request.body.len();
        self.tell(&Event::Sending { method: request.method.as_str(), what: action, size, headers: &request.headers });
        let began = Instant::now();
        let answered = self.transport.send(&request).inspect_err(|_| {
            self.tell(&Event::Unanswered { elapsed: began.elapsed() });
        })?;
        let whole = || Timing { connection: None, first_byte: None, total: began.elapsed() };
        let timing = answered.timing.unwrap_or_else(whole);
        let response = answered.response;
        self.tell(&Event::Answered { response: &response, timing });
        read(&response).map_err(|error| {
            let error = match error {
                Error::Api(error) => Error::Api(Box::new(mask::secrets(*error, action, params, signer.credentials()))),
                other => other,
            };
            Failed { error, wish: retry::wish(&response.headers) }
        })
    }

    fn tell(&self, event: &Event<'_>) {
        if let Some(watch) = &self.watch {
            watch(event);
        }
    }
}

/// POST wherever the action allows it, because a POST has no parameters in its URL.
fn usual_method(action: &str) -> Method {
    match catalog::action(action).map(|action| action.methods) {
        Some(catalog::Methods::Get) => Method::Get,
        _ => Method::Post,
    }
}

/// 128 random bits in hexadecimal.
fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(uuid::Uuid::from_bytes(bytes).simple().to_string())
}

/// Reads an answer: a JSON object with status 200, or an error body.
fn read(response: &Response) -> Result<Value, Error> {
    if response.status == 200 {
        return match serde_json::from_slice(&response.body) {
            Ok(value @ Value::Object(_)) => Ok(value),
            _ => Err(Error::NotKms(NotKms::describe(response))),
        };
    }
    match ApiError::parse(response.status, &response.body) {
        Some(error) => Err(Error::Api(Box::new(error))),
        None => Err(Error::NotKms(NotKms::describe(response))),
    }
}
