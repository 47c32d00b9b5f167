//! How long the steps of an exchange took.

use std::time::Duration;

use crate::wire::Response;

/// Whether the steps to a connection are timed, which costs a little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// Each of them.
    Timed,
    /// None.
    Untimed,
}

/// An answer, and how long it took where the transport can tell.
#[derive(Debug)]
pub struct Answered {
    /// The answer.
    pub response: Response,
    /// How long its steps took.
    pub timing: Option<Timing>,
}

impl From<Response> for Answered {
    fn from(response: Response) -> Self {
        Self { response, timing: None }
    }
}

/// How long the steps of an exchange took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// How the connection came about; `None` where there is none or it was not timed.
    pub connection: Option<Connection>,
    /// From the beginning to the head of the answer; `None` where there is no network in between.
    pub first_byte: Option<Duration>,
    /// From the beginning to the end of the answer.
    pub total: Duration,
}

/// How the connection of an exchange came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    /// It was there already.
    Reused,
    /// It was made.
    Made {
        /// The look-up of the name; `None` where an address was given.
        resolve: Option<Duration>,
        /// The way to the other end and, where there is a proxy, through it.
        connect: Duration,
        /// The handshake of TLS; `None` without TLS.
        tls: Option<Duration>,
    },
}
