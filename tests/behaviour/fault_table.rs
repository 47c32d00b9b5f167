//! What is to come of every fault for actions of every kind: the one table that the library and the program are held
//! against.

/// How a request goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nobody listens.
    Refused,
    /// The connection is reset behind the request.
    ResetBeforeAnswer,
    /// The connection is reset within the answer.
    ResetAfterHeaders,
    /// No answer comes.
    TimeOut,
    /// 500 `InternalFailure`.
    Internal,
    /// 503 `ServiceUnavailableTemporary`.
    Unavailable,
    /// 429 `Rejected.Throttling`.
    Throttled,
    /// 400 `Throttling.User`.
    ThrottledByGateway,
    /// 200 with something that is no answer of KMS.
    Garbage,
}

/// Whether a request is sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// Whatever the action.
    Always,
    /// Where the action can be repeated.
    WhereRepeatable,
    /// Never.
    Never,
}

/// Whether the service may have carried out the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    None,
    Unknown,
}

/// What is to come of a fault.
#[derive(Debug)]
pub struct Row {
    pub fault: Fault,
    pub again: Again,
    pub effect: Effect,
    /// The exit code when no attempt did better.
    pub exit: i32,
    /// A part of what is said then.
    pub says: &'static str,
}

const fn row(fault: Fault, again: Again, effect: Effect, exit: i32, says: &'static str) -> Row {
    Row { fault, again, effect, exit, says }
}

const BROKE: &str = "broke before the answer was complete";

pub const ROWS: [Row; 9] = [
    row(Fault::Refused, Again::Always, Effect::None, 6, "cannot connect to"),
    row(Fault::ResetBeforeAnswer, Again::WhereRepeatable, Effect::Unknown, 6, BROKE),
    row(Fault::ResetAfterHeaders, Again::WhereRepeatable, Effect::Unknown, 6, BROKE),
    row(Fault::TimeOut, Again::WhereRepeatable, Effect::Unknown, 6, "did not answer in time"),
    row(Fault::Internal, Again::WhereRepeatable, Effect::Unknown, 5, "error: InternalFailure"),
    row(Fault::Unavailable, Again::WhereRepeatable, Effect::Unknown, 5, "error: ServiceUnavailableTemporary"),
    row(Fault::Throttled, Again::Always, Effect::None, 5, "error: Rejected.Throttling"),
    row(Fault::ThrottledByGateway, Again::Always, Effect::None, 5, "error: Throttling.User"),
    row(Fault::Garbage, Again::Never, Effect::Unknown, 1, "the answer is not from KMS"),
];

/// An action, and whether it can be repeated where its outcome is unknown.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    pub action: &'static str,
    pub is_repeatable: bool,
    /// What it needs on the command line; the key has this alias.
    pub args: &'static [&'static str],
}

pub const SAMPLES: [Sample; 4] = [
    Sample {
        action: "Encrypt",
        is_repeatable: true,
        args: &["--KeyId", "alias/sample", "--Plaintext", "canary-plaintext"],
    },
    Sample { action: "ListKeys", is_repeatable: true, args: &[] },
    Sample {
        action: "PutSecretValue",
        is_repeatable: true,
        args: &["--SecretName", "s", "--VersionId", "v2", "--SecretData", "canary-plaintext"],
    },
    Sample { action: "CreateKey", is_repeatable: false, args: &[] },
];

impl Again {
    /// Whether a request for an action is sent again.
    pub fn repeats(self, is_repeatable: bool) -> bool {
        match self {
            Self::Always => true,
            Self::WhereRepeatable => is_repeatable,
            Self::Never => false,
        }
    }
}
