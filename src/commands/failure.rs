//! What the failures of the layers below mean to the user: exit code, text and hint.

use super::files::FileError;
use crate::catalog::{self, Repeat};
use crate::cli::{InputError, Refused, Wrong};
use crate::client::{
    Client, CredentialError, CredentialErrorKind, Error, NotKms, Outcome, Then, TransportError, TransportErrorKind,
    Unsettled,
};
use crate::local::SeedError;
use crate::output::{Call, Exit, Failure, HTTP_STATUS, REQUEST_ID, StdoutError};
use crate::{local, profile};

/// A command line that cannot be right.
pub(super) fn of_wrong(wrong: Wrong) -> Failure {
    wrong.hints.into_iter().fold(Failure::usage(wrong.message), Failure::hint)
}

/// Parameters that cannot be had.
pub(super) fn of_refused(refused: Refused) -> Failure {
    match refused {
        Refused::Wrong(wrong) => of_wrong(wrong),
        Refused::Input(error) => of_input(error),
    }
}

/// A file with a value that cannot be read.
pub(super) fn of_input(error: InputError) -> Failure {
    let failure = Failure::other(error.to_string());
    match error {
        InputError::StdinTwice => Failure::usage(error.to_string()),
        InputError::NotText(_) => failure.hint("fileb:// sends the bytes of a file in base64"),
        _ => failure,
    }
}

/// An output file that cannot be written.
pub(super) fn of_file(error: FileError) -> Failure {
    let failure = Failure::other(error.to_string());
    match error {
        FileError::Exists(_) => failure.hint("--force replaces it"),
        FileError::SameAsInput(_) => failure.hint("name another output with -o PATH"),
        _ => failure,
    }
}

/// A workflow that stopped at one of its steps: what that step says, or else its error with every cause.
pub(super) fn of_steps(error: anyhow::Error) -> Failure {
    match error.downcast::<Failure>() {
        Ok(failure) => failure,
        Err(error) => Failure::other(with_causes(error.as_ref())),
    }
}

/// Standard output that takes no more. A reader that has gone is no failure: the program ends quietly.
pub(super) fn of_stdout(error: &StdoutError) -> Failure {
    let exit = match error {
        StdoutError::BrokenPipe => Exit::Done,
        StdoutError::Failed(_) => Exit::Other,
    };
    Failure::new(exit, error.to_string())
}

/// Configuration, credentials, region or endpoint.
pub(super) fn of_profile(error: profile::Error) -> Failure {
    let exit = if error.is_usage() { Exit::Usage } else { Exit::Setup };
    let failure = Failure::new(exit, error.to_string());
    match error.hint() {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

/// The store of the local KMS.
pub(super) fn of_local(error: local::Error) -> Failure {
    let failure = Failure::setup(format!("local KMS: {}", with_causes(&error)));
    match error {
        local::Error::OtherIdentity { .. } => failure
            .hint("leave out --region and --account-id, or name another folder with --local-dir")
            .hint("`kms-cli local reset` removes this store, and the next one plays what is asked for"),
        local::Error::Occupied { .. } => failure.hint("--force replaces it; `kms-cli local export` saves it first"),
        _ => failure,
    }
}

/// A seed of the local KMS.
pub(super) fn of_seed(error: SeedError) -> Failure {
    let text = format!("seed: {}", with_causes(&error));
    match error {
        SeedError::Invalid { .. } => Failure::usage(text),
        SeedError::Contradiction { .. } => Failure::other(text).hint("a seed changes nothing that is already there"),
        SeedError::Unreadable { .. } | SeedError::Store(_) => Failure::other(text),
    }
}

/// The server of the local KMS.
pub(super) fn of_server(error: &local::server::Error) -> Failure {
    Failure::other(with_causes(error))
}

/// An error and what it goes back to; a cause that an outer text already tells is left out.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    for cause in std::iter::successors(error.source(), |cause| cause.source()) {
        let cause = cause.to_string();
        if !text.contains(&cause) {
            text = format!("{text}: {cause}");
        }
    }
    text
}

/// A call without a result.
pub(super) fn of_call(error: &Error, action: &str, client: &Client) -> Failure {
    match error {
        Error::Api(error) => {
            let call = Call { action: Some(action), region: Some(client.region().as_str()) };
            let failure = Failure::from_api(error, call);
            let failure = match client.client_key_id().filter(|_| is_about_caller(&error.code)) {
                Some(id) => failure.hint(format!(
                    "the request was signed with client key {id}: it has to be valid, and a policy of its access \
                     point has to let it read this secret"
                )),
                None => failure,
            };
            if error.is_throttling() { failure } else { warn_of_effect(failure, action, error.status) }
        }
        Error::Transport(error) => of_transport(error, action),
        Error::NotKms(answer) => warn_of_effect(of_other_answer(answer), action, answer.status),
        Error::Credentials(error) => of_credentials(error),
        Error::Unsettled(unsettled) => {
            let Unsettled { lost, then } = &**unsettled;
            of_call(lost, action, client).hint(what_came_then(then))
        }
        Error::NoRandomness => Failure::other(error.to_string()),
    }
}

/// What came of trying again where it did not tell what became of an earlier attempt.
fn what_came_then(then: &Then) -> String {
    const IS_THERE: &str = "trying again, KMS said that it is there already";
    match then {
        Then::Failed(error) => format!("trying again failed: {}", headline(error)),
        Then::Unread(error) => {
            let reason = headline(error);
            format!("{IS_THERE}; whether this command made it could not be read back ({reason}): see DescribeSecret")
        }
        Then::Incomparable => {
            format!("{IS_THERE}; the values of managed secrets cannot be compared: see DescribeSecret")
        }
    }
}

/// Whether a refusal says that the caller is not known or may not do this.
fn is_about_caller(code: &str) -> bool {
    ["InvalidAccessKeyId", "SignatureDoesNotMatch", "Forbidden.NoPermission"]
        .iter()
        .any(|start| code.starts_with(start))
}

/// Credentials that could not be got: nothing was sent to KMS.
pub(super) fn of_credentials(error: &CredentialError) -> Failure {
    let exit = match &error.kind {
        CredentialErrorKind::Unusable(_) | CredentialErrorKind::Ended(_) => Exit::Setup,
        CredentialErrorKind::Refused(refusal) if refusal.is_throttling() || refusal.status >= 500 => Exit::Unavailable,
        CredentialErrorKind::Refused(_) => Exit::Setup,
        CredentialErrorKind::Unavailable { .. } => Exit::Unavailable,
        CredentialErrorKind::Network(_) => Exit::Network,
    };
    let failure = Failure::new(exit, error.to_string());
    let failure = match &error.kind {
        CredentialErrorKind::Refused(refusal) => failure
            .code(&refusal.code)
            .detail(REQUEST_ID, &refusal.request_id)
            .detail(HTTP_STATUS, refusal.status.to_string())
            .hint("no credentials were handed out, so nothing was sent to KMS"),
        // Which host that is follows from neither the region nor the endpoint of KMS.
        CredentialErrorKind::Network(error) if error.kind == TransportErrorKind::Name => failure,
        CredentialErrorKind::Network(error) => of_network(failure, error.kind),
        _ => failure,
    };
    error.hints.iter().fold(failure, Failure::hint)
}

/// A call without a result in one line that is safe to show.
pub(super) fn headline(error: &Error) -> String {
    match error {
        Error::Api(error) => Failure::from_api(error, Call::default()).to_string(),
        other => other.to_string(),
    }
}

fn of_transport(error: &TransportError, action: &str) -> Failure {
    let failure = of_network(Failure::network(error.to_string()), error.kind);
    match error.outcome {
        Outcome::NotSent => failure,
        Outcome::Unknown if is_safe(action) => failure.hint(format!("{action} can be repeated without harm")),
        Outcome::Unknown => may_have_happened(failure, action),
    }
}

/// What to do about a failure on the way.
fn of_network(failure: Failure, kind: TransportErrorKind) -> Failure {
    match kind {
        TransportErrorKind::Name => failure.hint("check the region and the endpoint: --region, --endpoint"),
        TransportErrorKind::Connect => failure.hint("check the endpoint, the network and the proxy variables"),
        TransportErrorKind::Tls => failure
            .hint("--ca-file FILE trusts a private CA; behind a proxy that opens TLS, that is the proxy's certificate"),
        TransportErrorKind::Timeout => failure.hint("--connect-timeout and --read-timeout allow more seconds"),
        TransportErrorKind::Broken | TransportErrorKind::TooLarge => failure,
    }
}

/// A server error leaves it open whether the action was carried out, and so does a success that nobody understands. It
/// matters where the action is not safe to repeat.
fn warn_of_effect(failure: Failure, action: &str, status: u16) -> Failure {
    let is_open = !(300..500).contains(&status);
    if is_open && !is_safe(action) { may_have_happened(failure, action) } else { failure }
}

fn is_safe(action: &str) -> bool {
    catalog::action(action).is_some_and(|action| action.repeat == Repeat::Safe)
}

fn may_have_happened(failure: Failure, action: &str) -> Failure {
    failure.outcome_unknown().hint(format!("{action} may have been carried out: look before you repeat it"))
}

fn of_other_answer(answer: &NotKms) -> Failure {
    let exit = if answer.status == 429 || answer.status >= 500 { Exit::Unavailable } else { Exit::Other };
    let failure = Failure::new(exit, answer.to_string());
    if exit == Exit::Unavailable {
        failure.hint("something between here and KMS answered; try again later")
    } else {
        failure.hint("is the endpoint really one of KMS? A proxy or a login page may have answered")
    }
}
