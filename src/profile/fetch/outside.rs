//! What getting credentials needs from outside: the network, the time, the cache, and someone to talk to.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use crate::client::{
    CredentialError, CredentialErrorKind, Event, Http, Outgoing, Proxies, SetupError, Steps, TransportError, Trust,
    Verb, Watch,
};
use crate::profile::cache::Cache;
use crate::profile::provider::Provider;
use crate::profile::{Environment, Issued};
use crate::wire::{Headers, Response};

/// Where the metadata service is on every ECS instance.
pub(in crate::profile) const METADATA_SERVICE: Ipv4Addr = Ipv4Addr::new(100, 100, 100, 200);

/// Where requests for credentials go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::profile) enum Route {
    /// To a service, through the proxies of the environment.
    Network,
    /// To a service of this machine, which no proxy can reach and none should see.
    Machine,
}

impl Route {
    /// The way to a host: a loopback or link-local address and the metadata service mean this machine.
    pub(in crate::profile) fn to(host: &str) -> Self {
        let is_near = match host.parse() {
            Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_link_local() || address == METADATA_SERVICE,
            Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unicast_link_local(),
            Err(_) => host.eq_ignore_ascii_case("localhost"),
        };
        if is_near { Self::Machine } else { Self::Network }
    }

    /// The time for a connection to come about (credentials §4.1 and §4.4).
    fn connect_timeout(self) -> Duration {
        match self {
            Self::Network => Duration::from_secs(5),
            Self::Machine => Duration::from_secs(1),
        }
    }

    fn proxies(self) -> Proxies {
        match self {
            Self::Network => Proxies::OfEnvironment,
            Self::Machine => Proxies::None,
        }
    }
}

/// The longest that one step on the way to credentials may take; a step with a shorter limit of its own keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For a connection to come about.
    pub connect: Duration,
    /// For one request, connecting included.
    pub request: Duration,
    /// For a program that prints credentials.
    pub program: Duration,
    /// For a person who logs in with a browser.
    pub person: Duration,
}

impl Default for Limits {
    /// As in the official CLI and SDKs: 5 s, 15 s and 60 s (credentials §4.1 and §4.6); and 10 minutes for a person.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            request: Duration::from_secs(15),
            program: Duration::from_secs(60),
            person: Duration::from_secs(600),
        }
    }
}

/// The world outside, as far as credentials need it.
pub struct Outside {
    trust: Trust,
    limits: Limits,
    clock: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    pause: Box<dyn Fn(Duration) + Send + Sync>,
    tell: Box<dyn Fn(&str) + Send + Sync>,
    watch: Option<Watch>,
    cache: Option<Cache>,
    network: OnceLock<Http>,
    machine: OnceLock<Http>,
}

impl fmt::Debug for Outside {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Outside")
    }
}

/// Whether credentials are kept on disk for the next process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// In `~/.aliyun/kms-cli/cache/`.
    OnDisk,
    /// Not at all.
    Off,
}

impl Outside {
    /// The real world. What a person should know while it happens is passed to `tell`, a line at a time.
    pub fn new(
        trust: Trust,
        keeping: Keeping,
        environment: &Environment,
        tell: impl Fn(&str) + Send + Sync + 'static,
    ) -> Self {
        let cache = match keeping {
            Keeping::OnDisk => environment.cache_dir().map(Cache::new),
            Keeping::Off => None,
        };
        Self {
            trust,
            limits: Limits::default(),
            clock: Box::new(Utc::now),
            pause: Box::new(std::thread::sleep),
            tell: Box::new(tell),
            watch: None,
            cache,
            network: OnceLock::new(),
            machine: OnceLock::new(),
        }
    }

    /// The same world with another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// The same world in which waiting is something else than sleeping.
    #[must_use]
    pub fn with_pause(mut self, pause: impl Fn(Duration) + Send + Sync + 'static) -> Self {
        self.pause = Box::new(pause);
        self
    }

    /// The same world in which every request and its answer is told to `watch`, with the time of each step.
    #[must_use]
    pub fn watched(mut self, watch: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// The same world with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How long a program may take.
    pub(in crate::profile) fn program_limit(&self) -> Duration {
        self.limits.program
    }

    /// How long a person may take for a step that usually takes no longer than this.
    pub(in crate::profile) fn person_limit(&self, usual: Duration) -> Duration {
        self.limits.person.min(usual)
    }

    /// Waits.
    pub(in crate::profile) fn pause(&self, time: Duration) {
        (self.pause)(time);
    }

    /// The time.
    pub(in crate::profile) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Tells a person something that is no result.
    pub(in crate::profile) fn tell(&self, text: &str) {
        (self.tell)(text);
    }

    /// The credentials of a provider: kept ones that last for a while yet, or else new ones.
    pub(in crate::profile) fn credentials(&self, provider: &dyn Provider) -> Result<Issued, CredentialError> {
        let inputs = provider.inputs().filter(|_| provider.is_worth_keeping());
        match self.cache.as_ref().zip(inputs) {
            Some((cache, inputs)) => cache.get(&inputs, || self.now(), || provider.fetch(self)),
            None => provider.fetch(self),
        }
    }

    /// The credentials of a provider that are there without any request.
    pub(in crate::profile) fn at_hand(&self, provider: &dyn Provider) -> Option<Issued> {
        let kept = || {
            let inputs = provider.inputs().filter(|_| provider.is_worth_keeping())?;
            self.cache.as_ref()?.kept(&inputs)
        };
        provider.at_hand().or_else(kept).filter(|issued| issued.is_valid(self.now()))
    }

    /// Forgets kept credentials of a provider. Whether there were any.
    pub(in crate::profile) fn discard(&self, provider: &dyn Provider) -> bool {
        let inputs = provider.inputs().filter(|_| provider.is_worth_keeping());
        let is_cached = self.cache.as_ref().zip(inputs).is_some_and(|(cache, inputs)| cache.discard(&inputs));
        let is_kept = provider.discard(self);
        provider.choices().iter().fold(is_cached || is_kept, |found, choice| self.discard(&**choice) || found)
    }

    /// Makes one exchange. `what` names the attempt in errors.
    pub(in crate::profile) fn exchange(
        &self,
        what: &str,
        route: Route,
        outgoing: Outgoing<'_>,
    ) -> Result<Response, CredentialError> {
        let http = self.http(route).map_err(|error| CredentialError::unusable(what, error.to_string()))?;
        let outgoing = Outgoing { timeout: outgoing.timeout.min(self.limits.request), ..outgoing };
        let response = match &self.watch {
            Some(watch) => exchange_watched(http, what, outgoing, watch),
            None => http.exchange(outgoing).map(|(response, _)| response),
        };
        response.map_err(|error| CredentialError::new(what, CredentialErrorKind::Network(error)))
    }

    fn http(&self, route: Route) -> Result<&Http, SetupError> {
        let cell = match route {
            Route::Network => &self.network,
            Route::Machine => &self.machine,
        };
        if let Some(http) = cell.get() {
            return Ok(http);
        }
        let connect_timeout = route.connect_timeout().min(self.limits.connect);
        let steps = if self.watch.is_some() { Steps::Timed } else { Steps::Untimed };
        let http = Http::new(&self.trust, connect_timeout, route.proxies(), steps)?;
        Ok(cell.get_or_init(|| http))
    }
}

/// Makes one exchange, and tells of it.
fn exchange_watched(
    http: &Http,
    what: &str,
    outgoing: Outgoing<'_>,
    watch: &dyn Fn(&Event<'_>),
) -> Result<Response, TransportError> {
    let what = format!("{what} at {}", outgoing.authority());
    let query = outgoing.url.split_once('?').map_or(0, |(_, query)| query.len());
    let size = query + outgoing.body.len();
    watch(&Event::Sending { method: outgoing.verb.as_str(), what: &what, size, headers: outgoing.headers });
    let began = Instant::now();
    let (response, timing) = http.exchange(outgoing).inspect_err(|_| {
        watch(&Event::Unanswered { elapsed: began.elapsed() });
    })?;
    watch(&Event::Answered { response: &response, timing });
    Ok(response)
}

/// A request without a body.
pub(in crate::profile) fn get<'a>(url: &'a str, headers: &'a Headers, timeout: Duration) -> Outgoing<'a> {
    Outgoing { verb: Verb::Get, url, headers, body: Vec::new(), timeout }
}
