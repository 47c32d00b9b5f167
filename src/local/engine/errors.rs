//! Every refusal of the local KMS as one table of status, code and message (behaviour §1.6 and §2.5).

use std::borrow::Cow;

use super::model::KeyState;
use super::random::RandomFailed;
use super::store::StoreFailure;

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::local) enum Reason {
    // The gateway.
    UnknownApi,
    InvalidVersion,
    MissingCommon,
    InvalidCommon,
    InvalidFormat,
    InvalidSignatureMethod,
    MissingTimestamp,
    UnknownAccessKey,
    UnknownSecurityToken,
    MalformedTimestamp,
    ExpiredTimestamp,
    NonceUsed,
    MalformedSignature,
    WrongSignature,
    Unparsable,
    // Parameters.
    MissingParameter,
    InvalidParameter,
    NotOfferedYet,
    // Keys and aliases.
    KeyNotFound,
    AliasNotFound,
    AliasNotAccepted,
    AliasExists,
    StateNotModifiable,
    RejectedByState,
    // Dry runs.
    DryRunPassed,
    DryRunInvalid,
    // The store.
    Internal,
    Busy,
}

/// Status, code and message; `{}` stands for the subject of the refusal.
type Row = (u16, &'static str, &'static str);

impl Reason {
    const fn row(self) -> Row {
        match self {
            Self::UnknownApi => {
                (404, "InvalidApi.NotFound", "Specified api is not found, please check your url and method.")
            }
            Self::InvalidVersion => (400, "InvalidVersion", "Specified parameter Version is not valid."),
            Self::MissingCommon => (400, "Missing{}", "{} is mandatory for this action."),
            Self::InvalidCommon => (400, "Invalid{}", "Specified parameter {} is not valid."),
            Self::InvalidFormat => (400, "InvalidParameter.Format", "Specified parameter format is not valid."),
            Self::InvalidSignatureMethod => (400, "InvalidSignatureMethod", "Specified signature method is not valid."),
            Self::MissingTimestamp => (
                400,
                "IllegalTimestamp",
                "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied.",
            ),
            Self::UnknownAccessKey => (404, "InvalidAccessKeyId.NotFound", "Specified access key is not found."),
            Self::UnknownSecurityToken => {
                (400, "InvalidSecurityToken.NotFound", "Specified security token is not found.")
            }
            Self::MalformedTimestamp => {
                (400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted.")
            }
            Self::ExpiredTimestamp => {
                (400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.")
            }
            Self::NonceUsed => (400, "SignatureNonceUsed", "Specified signature nonce was used already."),
            Self::MalformedSignature => {
                (400, "IncompleteSignature", "The request signature does not conform to Alibaba Cloud standards.")
            }
            Self::WrongSignature => (
                400,
                "SignatureDoesNotMatch",
                "Specified signature is not matched with our calculation. server string to sign is:{}",
            ),
            Self::Unparsable => (
                400,
                "ParseRequestParameterException",
                "Server parse parameters exception. Please check your input params.",
            ),
            Self::MissingParameter => (400, "MissingParameter", "The parameter \"{}\" is needed but not provided."),
            Self::InvalidParameter => (400, "InvalidParameter", "The specified parameter \"{}\" is not valid."),
            Self::NotOfferedYet => {
                (400, "UnsupportedOperation", "This action is not supported. The local KMS does not offer {} yet.")
            }
            Self::KeyNotFound => (404, "Forbidden.KeyNotFound", "The specified Key is not found."),
            Self::AliasNotFound => (404, "Forbidden.AliasNotFound", "The specified Alias is not found."),
            Self::AliasNotAccepted => (400, "Unsupported.Alias", "Alias is not valid for this api."),
            Self::AliasExists => (400, "AliasAlreadyExists", "AliasName Already Exists."),
            Self::StateNotModifiable => (409, "Rejected.StateModifiedFailed", "Keystate modified failed."),
            Self::RejectedByState => (409, "Rejected.{}", "The request was rejected because the key state is {}."),
            Self::DryRunPassed => {
                (400, "DryRunOperationError", "The request would have succeeded, but the DryRun flag is set.")
            }
            Self::DryRunInvalid => (400, "ValidationError", "{}"),
            Self::Internal => (500, "InternalFailure", "Internal Failure. {}"),
            Self::Busy => (503, "ServiceUnavailableTemporary", "Service Unavailable Temporary. {}"),
        }
    }
}

/// A refusal: the reason, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) struct Refusal {
    reason: Reason,
    subject: Cow<'static, str>,
}

impl Refusal {
    /// A refusal whose message names `subject`.
    pub(in crate::local) fn about(reason: Reason, subject: impl Into<Cow<'static, str>>) -> Self {
        Self { reason, subject: subject.into() }
    }

    /// A parameter of the action is missing.
    pub(in crate::local) fn missing(parameter: &'static str) -> Self {
        Self::about(Reason::MissingParameter, parameter)
    }

    /// A parameter of the action cannot be right. The value is not shown: it may be a secret.
    pub(in crate::local) fn invalid(parameter: &'static str) -> Self {
        Self::about(Reason::InvalidParameter, parameter)
    }

    /// The real service can do it, the local KMS cannot.
    pub(in crate::local) fn not_offered(what: impl Into<Cow<'static, str>>) -> Self {
        Self::about(Reason::NotOfferedYet, what)
    }

    /// The state of a key forbids the action (`Rejected.Disabled` and its like).
    pub(in crate::local) fn by_state(state: KeyState) -> Self {
        Self::about(Reason::RejectedByState, state.as_str())
    }

    /// The same refusal as a dry run words it (behaviour §1.9): a wrong parameter is a `ValidationError`, anything
    /// else stays.
    pub(in crate::local) fn of_dry_run(self) -> Self {
        match self.reason {
            Reason::MissingParameter | Reason::InvalidParameter => Self::about(Reason::DryRunInvalid, self.message()),
            _ => self,
        }
    }

    /// The HTTP status.
    pub(in crate::local) fn status(&self) -> u16 {
        self.reason.row().0
    }

    /// The error code.
    pub(in crate::local) fn code(&self) -> String {
        self.reason.row().1.replace("{}", &self.subject)
    }

    /// The message.
    pub(in crate::local) fn message(&self) -> String {
        self.reason.row().2.replace("{}", &self.subject)
    }
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self { reason, subject: Cow::Borrowed("") }
    }
}

impl From<StoreFailure> for Refusal {
    fn from(failure: StoreFailure) -> Self {
        let reason = if failure == StoreFailure::Busy { Reason::Busy } else { Reason::Internal };
        Self::about(reason, format!("({failure})"))
    }
}

impl From<RandomFailed> for Refusal {
    fn from(failure: RandomFailed) -> Self {
        Self::about(Reason::Internal, format!("({failure})"))
    }
}
