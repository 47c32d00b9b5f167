//! Why a call brought no result.

use super::{CredentialError, TransportError};
use crate::wire::{ApiError, Response};

/// Why a call brought no result.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There are no credentials, so nothing was sent.
    #[error(transparent)]
    Credentials(#[from] Box<CredentialError>),
    /// The service refused the request.
    #[error("{0}")]
    Api(Box<ApiError>),
    /// No complete answer came back.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// An answer came back that KMS does not give.
    #[error("{0}")]
    NotKms(NotKms),
    /// Nobody can tell whether an attempt without an answer has made what the call was to make.
    #[error("{}", .0.lost)]
    Unsettled(Box<Unsettled>),
    /// The system has no random numbers for a nonce.
    #[error("the system gives no random numbers")]
    NoRandomness,
}

/// A call with an attempt that may have been carried out, and after which nothing told whether it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsettled {
    /// Why that attempt brought no result.
    pub lost: Error,
    /// What came of trying again.
    pub then: Then,
}

/// What came of trying again where it did not tell what became of an earlier attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// No further attempt came through.
    Failed(Error),
    /// Something of this name is there, and could not be read back.
    Unread(Error),
    /// Something of this name is there, and reading it back would tell nothing.
    Incomparable,
}

/// An answer that is neither a JSON object nor an error body, described without its content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the answer is not from KMS: {} (HTTP status {status})", self.kind())]
pub struct NotKms {
    /// The HTTP status.
    pub status: u16,
    /// The content type, without parameters.
    pub content_type: Option<String>,
    /// The size of the body in bytes.
    pub size: usize,
    /// The host that a redirect points to.
    pub redirect_host: Option<String>,
}

impl NotKms {
    pub(super) fn describe(response: &Response) -> Self {
        let header = |name| response.headers.get(name);
        let media_type = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let host = |location: &str| location.parse::<crate::wire::Endpoint>().ok().map(|endpoint| endpoint.authority);
        let location = header("location").filter(|_| (300..400).contains(&response.status));
        Self {
            status: response.status,
            content_type: header("content-type").map(media_type).filter(|kind| is_media_type(kind)),
            size: response.body.len(),
            redirect_host: location.and_then(|location| host(location.split(['?', '#']).next().unwrap_or_default())),
        }
    }

    fn kind(&self) -> String {
        if let Some(host) = &self.redirect_host {
            return format!("it is a redirect to {host}");
        }
        if self.size == 0 {
            return "it is empty".to_owned();
        }
        let content_type = self.content_type.as_deref().unwrap_or("of unknown type");
        format!("it is not a JSON object but {} bytes {content_type}", self.size)
    }
}

fn is_media_type(text: &str) -> bool {
    text.len() < 80 && text.contains('/') && text.chars().all(|letter| letter.is_ascii_graphic())
}
