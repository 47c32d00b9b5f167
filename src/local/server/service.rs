//! What a server serves.

use std::net::SocketAddr;
use std::time::Duration;

use crate::local::Progress;
use crate::local::faults::{Fate, Fault};
use crate::wire::{Request, Response};

/// Answers the requests that a server takes. A function from a request to its answer is a service.
pub trait Service: Send + Sync + 'static {
    /// Answers a request to the path `/`, which is to fail in the given way; a fault of the connection is left to the
    /// server. What may block comes as work that is still to do.
    fn respond(&self, request: &Request, fault: Option<Fault>) -> Progress<Reply>;

    /// Decides what befalls a request to the path `/`.
    fn fate(&self, _request: &Request) -> Fate {
        Fate::default()
    }

    /// Answers a request of this machine to another path; `None` when there is no such path.
    fn control(&self, _path: &str, _request: &Request) -> Option<Reply> {
        None
    }

    /// Takes note of a request that is done with.
    fn note(&self, _visit: &Visit<'_>) {}
}

impl<F: Fn(&Request) -> Progress<Response> + Send + Sync + 'static> Service for F {
    fn respond(&self, request: &Request, _fault: Option<Fault>) -> Progress<Reply> {
        self(request).map(|response| Reply { response, about: About::default() })
    }
}

/// An answer, and what may be told about it.
pub struct Reply {
    /// The answer.
    pub response: Response,
    /// What may be told.
    pub about: About,
}

/// What may be told about a request: no value of a parameter, no signature, nothing that was not checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The action, where there is such an action.
    pub action: Option<&'static str>,
    /// The error code of a refusal.
    pub code: Option<String>,
    /// The id of the request.
    pub request_id: Option<String>,
    /// The AccessKey id, once the signature has proved it.
    pub access_key_id: Option<String>,
    /// What was made to go wrong.
    pub fault: Option<Fault>,
}

/// A request that is done with.
#[derive(Debug)]
pub struct Visit<'a> {
    /// Who asked.
    pub peer: SocketAddr,
    /// The HTTP method; `None` for one that HTTP does not define.
    pub method: Option<&'a str>,
    /// The HTTP status of the answer; `None` when the connection ended without one.
    pub status: Option<u16>,
    /// What else is known.
    pub about: &'a About,
    /// How long it took from the head of the request to its answer.
    pub duration: Duration,
}
