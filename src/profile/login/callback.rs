//! What a browser brings back from a sign-in page, and what it is shown.

use secrecy::SecretString;

use crate::wire::encode;

/// The path that the sign-in page leads back to.
pub(super) const PATH: &str = "/cli/callback";

/// What a request of a browser means.
pub(super) enum Callback {
    /// The code that tokens are had for.
    Code(SecretString),
    /// The person, or the service, refused: the code of the error and what it says.
    Denied { code: String, reason: String },
    /// An answer to another login, or to none.
    Foreign,
    /// Another page, which browsers ask for on their own.
    Elsewhere,
    /// No request that a browser makes to read a page.
    Unreadable,
}

impl Callback {
    /// Reads the first line of a request. `state` is that of the login which is waited for.
    pub(super) fn read(first_line: &str, state: &str) -> Self {
        let mut words = first_line.split(' ');
        let (Some("GET"), Some(target), Some(version)) = (words.next(), words.next(), words.next()) else {
            return Self::Unreadable;
        };
        if !version.starts_with("HTTP/1.") {
            return Self::Unreadable;
        }
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if path != PATH {
            return Self::Elsewhere;
        }
        let Ok(pairs) = encode::parse_form(query.as_bytes()) else { return Self::Unreadable };
        let value = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        let is_ours = value("state").is_some_and(|found| is_same(&found, state));
        match (value("code").filter(|code| !code.is_empty()), value("error")) {
            _ if !is_ours => Self::Foreign,
            (_, Some(code)) => Self::Denied { code, reason: value("error_description").unwrap_or_default() },
            (Some(code), None) => Self::Code(SecretString::from(code)),
            (None, None) => Self::Unreadable,
        }
    }

    /// Whether it ends the wait.
    pub(super) fn is_answer(&self) -> bool {
        matches!(self, Self::Code(_) | Self::Denied { .. })
    }

    /// The whole answer to the browser. Nothing of the request stands in it.
    pub(super) fn page(&self) -> String {
        let (status, text) = match self {
            Self::Code(_) => ("200 OK", "Signed in. You can close this page and go back to the terminal."),
            Self::Denied { .. } => ("200 OK", "The login was refused. You can close this page."),
            Self::Foreign => {
                ("400 Bad Request", "This page belongs to another login. Use the newest address in the terminal.")
            }
            Self::Elsewhere => ("404 Not Found", "There is nothing here."),
            Self::Unreadable => ("400 Bad Request", "This is no answer to a login."),
        };
        let body = format!("<!doctype html><meta charset=\"utf-8\"><title>kms-cli</title><p>{text}</p>\n");
        format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
             cache-control: no-store\r\nreferrer-policy: no-referrer\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
    }
}

/// Compares without telling by the time it takes how much is right.
fn is_same(found: &str, expected: &str) -> bool {
    let differences = found.bytes().zip(expected.bytes()).fold(0, |sum, (left, right)| sum | (left ^ right));
    found.len() == expected.len() && differences == 0
}
