//! The seam between the client and whoever knows the credentials of the caller.

use chrono::{DateTime, Utc};

use super::TransportError;
use crate::wire::{ApiError, Credentials};

/// Gives the credentials that a request is signed with. It is asked before every attempt, so that credentials that
/// run out during long work can be renewed.
pub trait CredentialSource: Send + Sync {
    /// The credentials to sign with now.
    ///
    /// # Errors
    /// When there are none to be had.
    fn credentials(&self) -> Result<Credentials, CredentialError>;

    /// Told that the service does not accept these credentials of late. Whether other ones can be had: then the request,
    /// which had no effect, is made again with those. Of many threads that are refused at once, the first has them
    /// dropped, and to the others it is enough that there are others by now.
    fn discard(&self, _refused: &Credentials) -> bool {
        false
    }
}

/// Credentials that stay as they are.
impl CredentialSource for Credentials {
    fn credentials(&self) -> Result<Credentials, CredentialError> {
        Ok(self.clone())
    }
}

/// Why there are no credentials. No text holds a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {kind}")]
pub struct CredentialError {
    /// What was tried, such as `AssumeRole for acs:ram::1:role/r`.
    pub what: String,
    /// What became of it.
    pub kind: CredentialErrorKind,
    /// What to do about it.
    pub hints: Vec<String>,
}

/// What became of an attempt to get credentials.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CredentialErrorKind {
    /// Something here is not set up, or what was found cannot be used.
    #[error("{0}")]
    Unusable(String),
    /// A service refused. Its text holds no secret of the request.
    #[error("{0}")]
    Refused(Box<ApiError>),
    /// A service answered that it cannot serve now.
    #[error("the service is unavailable (HTTP status {status})")]
    Unavailable {
        /// The HTTP status.
        status: u16,
    },
    /// No complete answer came.
    #[error(transparent)]
    Network(TransportError),
    /// The credentials that were handed out have ended already.
    #[error("the credentials ended at {}", .0.format("%Y-%m-%dT%H:%M:%SZ"))]
    Ended(DateTime<Utc>),
}

impl CredentialError {
    /// An attempt that failed because of something that is not set up or cannot be used.
    pub fn unusable(what: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { what: what.into(), kind: CredentialErrorKind::Unusable(reason.into()), hints: Vec::new() }
    }

    /// An attempt that failed in the given way.
    pub fn new(what: impl Into<String>, kind: CredentialErrorKind) -> Self {
        Self { what: what.into(), kind, hints: Vec::new() }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}
