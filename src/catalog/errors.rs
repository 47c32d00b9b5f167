//! The error codes of the service: what each of them means, and what to do about it.

/// An error code of the service.
#[derive(Debug, Clone, Copy)]
pub struct ErrorCode {
    /// The code; codes that go on behind it with a dot are meant too, unless they have a row of their own.
    pub code: &'static str,
    /// One line for the help: what it means, or what to do about it.
    pub meaning: &'static str,
    /// What to try when the service has answered so. `{action}` and `{region}` stand for those of the call.
    pub hint: Option<&'static str>,
    /// What to try instead where the action is one of those that are named.
    pub special: &'static [(&'static [&'static str], &'static str)],
}

impl ErrorCode {
    /// A code whose meaning says all that there is to say.
    const fn new(code: &'static str, meaning: &'static str) -> Self {
        Self { code, meaning, hint: None, special: &[] }
    }

    /// A code whose meaning is the hint as well.
    const fn advice(code: &'static str, advice: &'static str) -> Self {
        Self::new(code, advice).hint(advice)
    }

    const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    const fn special(mut self, special: &'static [(&'static [&'static str], &'static str)]) -> Self {
        self.special = special;
        self
    }

    /// What to try after a call of this action.
    pub fn hint_for(&self, action: Option<&str>) -> Option<&'static str> {
        let fits = |actions: &[&str]| action.is_some_and(|action| actions.contains(&action));
        self.special.iter().find(|(actions, _)| fits(actions)).map(|(_, hint)| *hint).or(self.hint)
    }
}

/// What is known about a code: its own row, or else that of the nearest family it belongs to.
pub fn error_code(code: &str) -> Option<&'static ErrorCode> {
    let fits =
        |row: &&ErrorCode| code.strip_prefix(row.code).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    ERROR_CODES.iter().filter(fits).max_by_key(|row| row.code.len())
}

/// What any action may be refused with; its own codes need not name these.
pub const ERRORS_OF_ANY_ACTION: &[&str] =
    &["Forbidden.NoPermission", "InvalidAccessKeyId.NotFound", "SignatureDoesNotMatch", "Rejected.Throttling"];

/// Every code that is known.
pub const ERROR_CODES: &[ErrorCode] = &[
    // Parameters.
    ErrorCode::new("InvalidParameter", "a parameter has a value that the service does not take").special(&[
        (&["Encrypt"], "Encrypt takes at most 6144 bytes; for more, encrypt with a data key of GenerateDataKey"),
        (
            &["Decrypt", "ReEncrypt"],
            "the ciphertext must arrive whole, in base64 and with the EncryptionContext that it was made with",
        ),
    ]),
    ErrorCode::new("MissingParameter", "a parameter that this call needs is missing"),
    ErrorCode::new("ParseRequestParameterException", "the service cannot read the parameters"),
    // Dry runs, which never succeed.
    ErrorCode::new("DryRunOperationError", "a dry run: without --DryRun the call would succeed"),
    ErrorCode::new("ValidationError", "a dry run: a parameter is missing or wrong"),
    ErrorCode::new("AccessDeniedError", "a dry run: the caller lacks the permission"),
    // What is not there.
    ErrorCode::new("Forbidden.KeyNotFound", "there is no such key in the region")
        .hint("a key belongs to one region; this request went to {region} (see --region)")
        .special(&[(
            &["Decrypt", "ReEncrypt"],
            "a ciphertext can be decrypted in the region of its key only, as long as the key exists; this request \
             went to {region} (see --region)",
        )]),
    ErrorCode::new("Forbidden.KeyVersionNotFound", "the key has no such version; ListKeyVersions shows them")
        .hint("ListKeyVersions shows the versions of a key"),
    ErrorCode::new("Forbidden.AliasNotFound", "there is no such alias in the region")
        .hint("an alias belongs to one region and begins with alias/; this request went to {region} (see --region)"),
    ErrorCode::new("Forbidden.ResourceNotFound", "there is no such secret or other resource in the region")
        .hint("secrets belong to one region; this request went to {region} (see --region)"),
    ErrorCode::new("Forbidden.DKMSInstanceNotFound", "there is no such KMS instance in the region")
        .hint("a KMS instance belongs to one region; this request went to {region}"),
    ErrorCode::new("InvalidResourceId.NotFound", "there is no such key or secret in the region"),
    // Permissions and the account.
    ErrorCode::new("Forbidden.NoPermission", "the caller lacks the permission; see kms-cli policy").hint(
        "the caller lacks the permission {action}; it has to be granted by a RAM policy, or by the policy of the key \
         or secret",
    ),
    ErrorCode::advice("Forbidden.AccessKey", "the access key is disabled; enable it in the RAM console or use another"),
    ErrorCode::advice(
        "Forbidden.KmsServiceNotEnabled",
        "activate the service for this account: kms-cli OpenKmsService",
    ),
    ErrorCode::advice("Forbidden.InDebt", UNPAID),
    ErrorCode::advice("Forbidden.InDebtOverdue", UNPAID),
    ErrorCode::new("Forbidden.Opened", "the service is active already: there is nothing to do"),
    ErrorCode::new("Forbidden.NoRealNameAuthentication", "the account has to pass real-name verification first"),
    ErrorCode::new("CreateLXOrderFailed", "the order that activates the service failed; try again later"),
    // The state and the kind of a key.
    ErrorCode::new("Rejected.Disabled", "the key is disabled; EnableKey enables it")
        .hint("the key is disabled; enable it: kms-cli EnableKey --KeyId <key id>"),
    ErrorCode::new("Rejected.PendingDeletion", "the key waits for its deletion; CancelKeyDeletion keeps it")
        .hint("the key is waiting for its deletion; cancel that: kms-cli CancelKeyDeletion --KeyId <key id>"),
    ErrorCode::new("Rejected.PendingImport", "the key has no key material yet; see ImportKeyMaterial")
        .hint("the key has no key material yet; import it: GetParametersForImport, then ImportKeyMaterial"),
    ErrorCode::new("Rejected.Unavailable", "the key cannot be used now; DescribeKey shows its state"),
    ErrorCode::advice("Rejected.StateModifiedFailed", "the state of the key forbids this; DescribeKey shows the state"),
    ErrorCode::new("Rejected.UnsupportedOperation", "this kind of key or secret cannot do that").hint(
        "this kind of key or secret cannot do that; DescribeKey shows the usage, the spec and the origin of a key",
    ),
    ErrorCode::new("UnsupportedOperation", "this kind of key cannot do that, or the service does not offer it")
        .special(&[(
            &["Encrypt", "Decrypt", "ReEncrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "GetPublicKey"],
            "this kind of key cannot do that; DescribeKey shows its usage, its spec and its origin",
        )]),
    ErrorCode::new("Unsupported.Origin", "only keys created with --Origin EXTERNAL take key material")
        .hint("only keys created with --Origin EXTERNAL take imported key material"),
    ErrorCode::new("Unsupported.Alias", "a key id is needed here, not an alias")
        .hint("this action takes a key id, not an alias; DescribeKey shows the id"),
    ErrorCode::new("Forbidden.KeyPolicyUnSupported", "only what a KMS instance holds has a policy"),
    ErrorCode::new("Forbidden.DKMSInstanceStateInvalid", "the KMS instance is not running; see GetKmsInstance"),
    ErrorCode::new("Forbidden.NoBackup", "the KMS instance has no backup and cannot be released"),
    ErrorCode::new("AliasAlreadyExists", "the alias is taken; UpdateAlias points it to another key")
        .hint("point the alias to another key: kms-cli UpdateAlias"),
    // Imported key material.
    ErrorCode::new("ExpiredImportToken", "an import token is valid for 24 hours")
        .hint("an import token is valid for 24 hours; get a new one: GetParametersForImport"),
    ErrorCode::new("InvalidImportToken", "token and public key are not of the same GetParametersForImport call")
        .hint("token and public key must come from the same GetParametersForImport call"),
    ErrorCode::new("InvalidKeyMaterial", "the key material is not encrypted with the public key of the token")
        .hint("the key material must be encrypted with the public key of the last GetParametersForImport call"),
    // Tags.
    ErrorCode::new("InvalidParameter.TagKey", "the service does not take the name of a tag"),
    ErrorCode::new("InvalidParameter.TagValue", "the service does not take the value of a tag"),
    ErrorCode::new("Duplicate.TagKey", "two tags have the same name"),
    // Secrets.
    ErrorCode::advice("Rejected.ResourceExist", "the name is taken; choose another, or change what is there"),
    ErrorCode::new("Rejected.ResourceInDeleteWindow", "the secret waits for its deletion; RestoreSecret keeps it")
        .hint("the secret is waiting for its deletion; cancel that: kms-cli RestoreSecret --SecretName <name>"),
    ErrorCode::new("Rejected.ResourceInUse", "the secret is not deleted: there is nothing to restore"),
    ErrorCode::new("Rejected.InvalidRequest", "RemoveFromVersion does not have the stage that is to move"),
    // Quotas and rates.
    ErrorCode::new("Rejected.LimitExceeded", "a quota of the account is used up")
        .hint("a quota of the account is used up; delete what is not needed or raise the quota"),
    ErrorCode::new("Rejected.ShareQuotaExceedLimit", "a quota of the KMS instance is used up"),
    ErrorCode::new("Throttling", "too many requests; see --retry-count").hint(THROTTLED),
    ErrorCode::new("Rejected.Throttling", "too many requests; see --retry-count").hint(THROTTLED),
    // The gateway: clock, signature, credentials, endpoint.
    ErrorCode::new("IllegalTimestamp", "the time of the request is missing or wrong; check the clock"),
    ErrorCode::new("InvalidTimeStamp.Expired", "the clock of this machine is wrong by more than 15 minutes")
        .hint("the clock of this machine is wrong by more than 15 minutes; compare `date -u` with the real time"),
    ErrorCode::new("SignatureDoesNotMatch", "the access key secret is wrong").hint(WRONG_SECRET),
    ErrorCode::new("IncompleteSignature", "the access key secret is wrong").hint(WRONG_SECRET),
    ErrorCode::new("SignatureNonceUsed", "this very request has been received before")
        .hint("this very request has been received before; send it again as a new one"),
    ErrorCode::new("InvalidAccessKeyId.NotFound", "the service does not know the access key id")
        .hint("the service does not know the access key id: check it and, for temporary credentials, the STS token"),
    ErrorCode::advice(
        "InvalidAccessKeyId.Inactive",
        "the access key is disabled; enable it in the RAM console or use another",
    ),
    ErrorCode::new("InvalidSecurityToken.Expired", "the STS token has expired")
        .hint("the STS token has expired; get new ones, or add --no-credential-cache"),
    ErrorCode::new("InvalidSecurityToken", "the STS token is wrong or has expired")
        .hint("the STS token must belong to the access key and be current; get new credentials"),
    ErrorCode::advice("MissingSecurityToken", "temporary credentials need their STS token too (--sts-token)"),
    ErrorCode::advice("InvalidProduct.NotFound", "the endpoint is not one of KMS; check --endpoint and --region"),
    ErrorCode::new("InvalidApi.NotFound", "the endpoint does not offer this action")
        .hint("the endpoint does not offer this action; check --endpoint, --region and --method"),
    ErrorCode::advice("InvalidProtocol.NeedSsl", "KMS answers over HTTPS only; leave out --insecure"),
    // The service itself.
    ErrorCode::new("ServiceUnavailableTemporary", UNAVAILABLE).hint(LATER),
    ErrorCode::new("ServiceUnavailable", UNAVAILABLE).hint(LATER),
    ErrorCode::new("InternalFailure", UNAVAILABLE).hint(LATER),
    ErrorCode::new("InternalError", UNAVAILABLE).hint(LATER),
];

const UNPAID: &str = "the account has unpaid bills; settle them first";
const WRONG_SECRET: &str = "the access key secret does not belong to the access key id, or something between here and there changed the request";
const THROTTLED: &str = "too many requests; wait a moment, or let kms-cli retry more often with --retry-count";
const UNAVAILABLE: &str = "the service is not available at the moment";
const LATER: &str = "the service is not available at the moment; try again later, or use --retry-count";
