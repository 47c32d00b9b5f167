//! Waiting until a person has confirmed a CloudSSO login in a browser.

use std::time::Duration;

use super::super::Outside;
use super::browser::Browser;
use super::cloud_sso::{CloudSso, LOGIN, Token};
use super::pkce::Verifier;
use crate::client::{CredentialError, CredentialErrorKind};

/// The longest wait for a person.
const LONGEST_WAIT: Duration = Duration::from_secs(10 * 60);
/// How much longer the pauses get when the service asks for it (RFC 8628, section 3.5).
const SLOWER_BY: Duration = Duration::from_secs(5);

/// What an error says about the next question.
enum Next {
    /// The person has not decided yet.
    AskAgain,
    /// The same, and the questions come too fast.
    AskSlower,
    /// There is no point in asking again.
    Stop,
}

/// Lets a person log in.
pub(super) fn log_in(service: &CloudSso, outside: &Outside, browser: Browser) -> Result<Token, CredentialError> {
    let verifier = Verifier::new(LOGIN)?;
    let device = service.authorize(outside, &verifier)?;
    outside.tell("open this page in a browser, check the code, and confirm the login:");
    outside.tell(&format!("  page: {}", device.page()));
    outside.tell(&format!("  code: {}", device.user_code));
    browser.show(device.page());

    let mut interval = device.interval();
    let limit = outside.person_limit(LONGEST_WAIT);
    let end = outside.now() + limit;
    while outside.now() + interval <= end {
        outside.pause(interval);
        let error = match service.token(outside, &device, &verifier) {
            Ok(token) => return Ok(token),
            Err(error) => error,
        };
        match next(&error) {
            Next::AskAgain => {}
            Next::AskSlower => interval += SLOWER_BY,
            Next::Stop => return Err(error),
        }
    }
    let reason = format!("nobody confirmed it within {} seconds", limit.as_secs());
    Err(CredentialError::unusable(LOGIN, reason).hint("try again, and confirm the login on the page that is shown"))
}

fn next(error: &CredentialError) -> Next {
    match &error.kind {
        CredentialErrorKind::Refused(refusal) => match refusal.code.as_str() {
            "AuthorizationPending" | "authorization_pending" => Next::AskAgain,
            "SlowDown" | "SlowDownError" | "slow_down" => Next::AskSlower,
            _ if refusal.is_throttling() => Next::AskSlower,
            _ => Next::Stop,
        },
        CredentialErrorKind::Unavailable { .. } => Next::AskSlower,
        _ => Next::Stop,
    }
}
