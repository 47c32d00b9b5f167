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
    MalformedSecurityToken,
    MismatchedSecurityToken,
    ExpiredSecurityToken,
    MalformedTimestamp,
    ExpiredTimestamp,
    NonceUsed,
    MalformedSignature,
    WrongSignature,
    Unparsable,
    // Parameters.
    MissingParameter,
    InvalidParameter,
    InvalidRotationInterval,
    NotOfferedYet,
    // Permissions.
    NoPermission,
    AccessKeyInactive,
    // Keys and aliases.
    KeyNotFound,
    KeyVersionNotFound,
    AliasNotFound,
    AliasNotAccepted,
    AliasExists,
    StateNotModifiable,
    RejectedByState,
    Unsupported,
    RejectedUnsupported,
    UnsupportedOrigin,
    // Imported material.
    InvalidKeyMaterial,
    InvalidImportToken,
    ExpiredImportToken,
    // Tags.
    TaggedResourceNotFound,
    InvalidTagKey,
    InvalidTagValue,
    DuplicateTagKey,
    // Secrets, and everything of the instances.
    SecretNotFound,
    ResourceNotFound,
    PolicyNotFound,
    SecretExists,
    SecretVersionExists,
    ResourceExists,
    SecretNameInDeleteWindow,
    SecretInDeleteWindow,
    SecretNotDeleted,
    StageMismatch,
    StageNotModifiable,
    SecretLimitExceeded,
    InstanceNotFound,
    InstanceStateInvalid,
    InstanceNotBackedUp,
    KeyPolicyUnsupported,
    // The service.
    AlreadyOpened,
    ServiceNotEnabled,
    InDebt,
    InDebtOverdue,
    LimitExceeded,
    Throttled,
    // Dry runs.
    DryRunPassed,
    DryRunInvalid,
    DryRunDenied,
    // STS.
    MalformedParameter,
    WrongDuration,
    LongPolicy,
    InvalidPolicy,
    NotAuthorized,
    RoleNotFound,
    OidcProviderNotFound,
    OidcNotAuthorized,
    InvalidOidcToken,
    ExpiredOidcToken,
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
            Self::MalformedSecurityToken => {
                (400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.")
            }
            Self::MismatchedSecurityToken => (
                400,
                "InvalidSecurityToken.MismatchWithAccessKey",
                "Specified SecurityToken mismatch with the AccessKey.",
            ),
            Self::ExpiredSecurityToken => (400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired."),
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
            Self::InvalidRotationInterval => {
                (400, "InvalidParameter", "The specified parameter RotationInterval is not valid.")
            }
            Self::NotOfferedYet => {
                (400, "UnsupportedOperation", "This action is not supported. The local KMS does not offer {} yet.")
            }
            Self::NoPermission => {
                (403, "Forbidden.NoPermission", "This operation for {} is forbidden by permission system.")
            }
            Self::AccessKeyInactive => (400, "InvalidAccessKeyId.Inactive", "Specified access key is disabled."),
            Self::KeyNotFound => (404, "Forbidden.KeyNotFound", "The specified Key is not found."),
            Self::KeyVersionNotFound => {
                (404, "Forbidden.KeyVersionNotFound", "The specified Key version is not found.")
            }
            Self::AliasNotFound => (404, "Forbidden.AliasNotFound", "The specified Alias is not found."),
            Self::AliasNotAccepted => (400, "Unsupported.Alias", "Alias is not valid for this api."),
            Self::AliasExists => (400, "AliasAlreadyExists", "AliasName Already Exists."),
            Self::StateNotModifiable => (409, "Rejected.StateModifiedFailed", "Keystate modified failed."),
            Self::RejectedByState => (409, "Rejected.{}", "The request was rejected because the key state is {}."),
            Self::Unsupported => (400, "UnsupportedOperation", "This action is not supported."),
            Self::RejectedUnsupported => (400, "Rejected.UnsupportedOperation", "Unsupported operation."),
            Self::UnsupportedOrigin => (400, "Unsupported.Origin", "This key origin is not valid for this api."),
            Self::InvalidKeyMaterial => (400, "InvalidKeyMaterial", "key material is invalid."),
            Self::InvalidImportToken => (400, "InvalidImportToken", "import token is invalid."),
            Self::ExpiredImportToken => (400, "ExpiredImportToken", "import token is expired."),
            Self::TaggedResourceNotFound => {
                (404, "InvalidResourceId.NotFound", "The specified ResourceId is not found.")
            }
            Self::InvalidTagKey => (400, "InvalidParameter.TagKey", "The specified parameter is not valid."),
            Self::InvalidTagValue => (400, "InvalidParameter.TagValue", "The specified parameter is not valid."),
            Self::DuplicateTagKey => (400, "Duplicate.TagKey", "The specified tagKey is duplicate."),
            Self::SecretNotFound => (404, "Forbidden.ResourceNotFound", "Resource not found."),
            Self::ResourceNotFound => (404, "Forbidden.ResourceNotFound", "The resource is not found."),
            Self::PolicyNotFound => (404, "Forbidden.ResourceNotFound", "Policy not found."),
            Self::SecretExists => (409, "Rejected.ResourceExist", "The resource already exists."),
            Self::SecretVersionExists => {
                (409, "Rejected.ResourceExist", "The request was rejected becasue key already exsit")
            }
            Self::ResourceExists => {
                (409, "Rejected.ResourceExist", "The request was rejected because the resource already exists.")
            }
            Self::SecretNameInDeleteWindow => {
                (409, "Rejected.ResourceInDeleteWindow", "The secret is planned to be deleted.")
            }
            Self::SecretInDeleteWindow => (409, "Rejected.ResourceInDeleteWindow", "secret in delete peroid"),
            Self::SecretNotDeleted => (409, "Rejected.ResourceInUse", "restore normal secret"),
            Self::StageMismatch => (400, "Rejected.InvalidRequest", "param mismatch"),
            Self::StageNotModifiable => (400, "Rejected.UnsupportedOperation", "secret stages in unnormal status"),
            Self::SecretLimitExceeded => (400, "Rejected.LimitExceeded", "exceed secret limits error"),
            Self::InstanceNotFound => {
                (403, "Forbidden.DKMSInstanceNotFound", "The specified DKMS Instance is not found.")
            }
            Self::InstanceStateInvalid => {
                (403, "Forbidden.DKMSInstanceStateInvalid", "The DKMS instance state is invalid.")
            }
            Self::InstanceNotBackedUp => (403, "Forbidden.NoBackup", "this kms instance no backup, forbidden delete."),
            Self::KeyPolicyUnsupported => {
                (400, "Forbidden.KeyPolicyUnSupported", "The specified key does not support key policy.")
            }
            Self::AlreadyOpened => (400, "Forbidden.Opened", "Your kms service has been opened."),
            Self::ServiceNotEnabled => (
                403,
                "Forbidden.KmsServiceNotEnabled",
                "Kms service is not Enabled for current user. Please get access permission first.",
            ),
            Self::InDebt => (403, "Forbidden.InDebt", "Current user is indebted."),
            Self::InDebtOverdue => (403, "Forbidden.InDebtOverdue", "Current user is indebted Overdue."),
            Self::LimitExceeded => (
                400,
                "Rejected.LimitExceeded",
                "The request was rejected because user create resource limit was exceeded.",
            ),
            Self::Throttled => (429, "Rejected.Throttling", "QPS Limit Exceeded"),
            Self::DryRunPassed => {
                (400, "DryRunOperationError", "The request would have succeeded, but the DryRun flag is set.")
            }
            Self::DryRunInvalid => (400, "ValidationError", "{}"),
            Self::DryRunDenied => (403, "AccessDeniedError", "{}"),
            Self::MalformedParameter => (400, "InvalidParameter.{}", "The parameter {} is wrongly formed."),
            Self::WrongDuration => {
                (400, "InvalidParameter.DurationSeconds", "The Min/Max value of DurationSeconds is 15min/{}.")
            }
            Self::LongPolicy => {
                (400, "InvalidParameter.PolicySize", "The size of Policy must be smaller than 2048 bytes.")
            }
            Self::InvalidPolicy => {
                (400, "InvalidParameter.PolicyGrammar", "The parameter Policy has not passed grammar check.")
            }
            Self::NotAuthorized => {
                (403, "NoPermission", "You are not authorized to do this action. You should be authorized by RAM.")
            }
            Self::RoleNotFound => (404, "EntityNotExist.Role", "The specified Role not exists."),
            Self::OidcProviderNotFound => {
                (404, "EntityNotExist.OIDCProvider", "The specified OIDC Provider does not exist.")
            }
            Self::OidcNotAuthorized => (
                403,
                "AuthenticationFail.NoPermission",
                "You are not authorized to do this action. You should be authorized by RAM.",
            ),
            Self::InvalidOidcToken => (400, "AuthenticationFail.OIDCToken.Invalid", "This JsonWebToken is invalid."),
            Self::ExpiredOidcToken => (400, "AuthenticationFail.OIDCToken.Expired", "This JsonWebToken is expired."),
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

    /// The same refusal as a dry run words it (behaviour §1.9): a wrong parameter is a `ValidationError`, a
    /// missing permission an `AccessDeniedError`; anything else stays.
    pub(in crate::local) fn of_dry_run(self) -> Self {
        match self.reason {
            Reason::MissingParameter | Reason::InvalidParameter => Self::about(Reason::DryRunInvalid, self.message()),
            Reason::NoPermission => Self::about(Reason::DryRunDenied, self.message()),
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
