//! `--debug`: what is sent and what comes back, on standard error and without any value.

use std::time::Duration;

use super::failure;
use crate::client::{Connection, Event, MASK, Retry, Timing};
use crate::output::{visible, write_stderr};
use crate::wire::Headers;

/// The headers whose values are shown: those that hold no secret and nothing that is made from one, whoever sends them.
/// A hash of a body is none of them, because a short value can be guessed from it.
const HARMLESS: [&str; 27] = [
    "accept",
    "accept-encoding",
    "access-control-allow-origin",
    "access-control-expose-headers",
    "age",
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "host",
    "keep-alive",
    "retry-after",
    "server",
    "transfer-encoding",
    "vary",
    "via",
    "x-acs-action",
    "x-acs-credentials-provider",
    "x-acs-date",
    "x-acs-request-id",
    "x-acs-retry-after",
    "x-acs-version",
    "x-ratelimit-user",
    "x-ratelimit-user-api",
];

/// Shows an event in lines of its own, which stand together whoever else writes.
pub(super) fn tell(event: &Event<'_>) {
    let lines = match event {
        Event::Sending { method, what, size, headers } => {
            let line = format!("{method} {what}, {size} bytes");
            [vec![line], header_lines('>', headers)].concat()
        }
        Event::Answered { response, timing } => {
            let line = format!("status {}, {} bytes", response.status, response.body.len());
            [vec![line], header_lines('<', &response.headers), vec![times(timing)]].concat()
        }
        Event::Unanswered { elapsed } => vec![format!("no answer, total {}", milliseconds(*elapsed))],
        Event::Retrying(retry) => return write_stderr(&format!("{}\n", line_of(retry))),
    };
    write_stderr(&lines.into_iter().map(|line| format!("debug: {line}\n")).collect::<String>());
}

/// A retry in one line.
pub(super) fn line_of(retry: &Retry<'_>) -> String {
    let Retry { error, pause, number, of } = retry;
    format!("retry {number} of {of} in {} ms: {}", pause.as_millis(), failure::headline(error))
}

fn header_lines(direction: char, headers: &Headers) -> Vec<String> {
    let shown = |name: &str, value: &str| {
        let is_harmless = HARMLESS.iter().any(|harmless| harmless.eq_ignore_ascii_case(name));
        let value = if is_harmless { visible(value) } else { MASK.into() };
        format!("{direction} {}: {value}", visible(name))
    };
    headers.iter().map(|(name, value)| shown(name, value)).collect()
}

/// The steps that are known, in their order.
fn times(timing: &Timing) -> String {
    let of = |time: Option<Duration>, otherwise: &str| time.map_or_else(|| otherwise.to_owned(), milliseconds);
    let steps = match timing.connection {
        Some(Connection::Made { resolve, connect, tls }) => {
            Some((of(resolve, "not needed"), milliseconds(connect), of(tls, "not used")))
        }
        Some(Connection::Reused) => Some(("reused".to_owned(), "reused".to_owned(), "reused".to_owned())),
        None => None,
    };
    let steps = steps.map(|(resolve, connect, tls)| format!("resolve {resolve}, connect {connect}, TLS {tls}"));
    let first_byte = timing.first_byte.map(|time| format!("first byte {}", milliseconds(time)));
    let total = Some(format!("total {}", milliseconds(timing.total)));
    [steps, first_byte, total].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
