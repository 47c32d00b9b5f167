//! The seam between a signed request and whatever carries it.

use super::Answered;
use crate::wire::Request;

/// Carries a signed request to a KMS and brings the answer back, whatever its status.
pub trait Transport: Send + Sync {
    /// Sends the request once, without following redirects.
    ///
    /// # Errors
    /// When no complete answer came back.
    fn send(&self, request: &Request) -> Result<Answered, TransportError>;
}

/// Why no complete answer came back. The text names the host at most, never a URL with parameters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TransportError {
    /// The kind of failure.
    pub kind: TransportErrorKind,
    /// Whether the service may have carried out the request.
    pub outcome: Outcome,
    /// What happened, for people.
    pub message: String,
}

/// The kind of a failure on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransportErrorKind {
    /// The host name has no address.
    Name,
    /// No connection came about.
    Connect,
    /// The peer's certificate or the handshake is not acceptable.
    Tls,
    /// No answer within the time allowed.
    Timeout,
    /// The connection broke before the answer was complete.
    Broken,
    /// The answer is larger than any answer of KMS.
    TooLarge,
}

/// Whether a request that got no answer may have had an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It never reached the service.
    NotSent,
    /// Nobody on this side can tell.
    Unknown,
}
