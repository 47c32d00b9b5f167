//! The states that `kms-cli wait` has a name for: what is asked, and which answer is waited for.

/// One state that can be waited for.
pub(super) struct State {
    /// The name that the user types.
    pub(super) name: &'static str,
    /// One line for the help.
    pub(super) summary: &'static str,
    /// What the user names. Those that the action has are sent; the others are for `expression` and `wanted`.
    pub(super) params: &'static [Param],
    /// The action that is called again and again.
    pub(super) action: &'static str,
    /// What it is always called with.
    pub(super) always: &'static [(&'static str, &'static str)],
    /// A JMESPath expression that finds the state in the answer; `{Name}` stands for the value of a parameter.
    pub(super) expression: &'static str,
    /// What is waited for.
    pub(super) wanted: Wanted,
    /// States that do not lead to it, so that waiting is of no use.
    pub(super) hopeless: &'static [Hopeless],
}

/// What the user names.
pub(super) struct Param {
    /// The API's own name.
    pub(super) name: &'static str,
    /// One line for the help.
    pub(super) summary: &'static str,
    /// What it can be.
    pub(super) kind: Kind,
}

/// What a parameter can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any text.
    Text,
    /// What names one key for as long as that exists: an alias is gone sooner, or names another one by then.
    KeyButNoAlias,
}

/// What is waited for.
pub(super) enum Wanted {
    /// The expression finds one of these.
    OneOf(&'static [&'static str]),
    /// The expression finds the value of this parameter.
    ValueOf(&'static str),
    /// The service refuses the call with this code, because what is asked about is gone.
    Gone(&'static str),
}

/// States that do not lead to the one that is waited for.
pub(super) struct Hopeless {
    /// What the expression finds.
    pub(super) found: &'static [&'static str],
    /// What that means.
    pub(super) means: &'static str,
    /// What to do about it.
    pub(super) hint: &'static str,
}

const KEY: Param = Param { name: "KeyId", summary: "Id, alias or ARN of the key.", kind: Kind::Text };
const KEY_STATE: &str = "KeyMetadata.KeyState";
const SECRET: Param = Param { name: "SecretName", summary: "Name or ARN of the secret.", kind: Kind::Text };
const VERSION: Param = Param { name: "VersionId", summary: "Id of the version.", kind: Kind::Text };
/// More than a secret has, so that one page holds them all.
const VERSIONS: (&str, &str) = ("PageSize", "100");

const TO_BE_DELETED: Hopeless = Hopeless {
    found: &["PendingDeletion"],
    means: "the key is waiting for its deletion",
    hint: "cancel that: kms-cli CancelKeyDeletion --KeyId <key id>",
};

/// Every state, in the order of the help.
pub(super) const STATES: &[State] = &[
    State {
        name: "key-enabled",
        summary: "Wait until a key is enabled.",
        params: &[KEY],
        action: "DescribeKey",
        always: &[],
        expression: KEY_STATE,
        wanted: Wanted::OneOf(&["Enabled"]),
        hopeless: &[TO_BE_DELETED],
    },
    State {
        name: "key-disabled",
        summary: "Wait until a key is disabled.",
        params: &[KEY],
        action: "DescribeKey",
        always: &[],
        expression: KEY_STATE,
        wanted: Wanted::OneOf(&["Disabled"]),
        hopeless: &[TO_BE_DELETED],
    },
    State {
        name: "key-imported",
        summary: "Wait until a key has its imported material, whether it is enabled or disabled.",
        params: &[KEY],
        action: "DescribeKey",
        always: &[],
        expression: KEY_STATE,
        wanted: Wanted::OneOf(&["Enabled", "Disabled"]),
        hopeless: &[TO_BE_DELETED],
    },
    State {
        name: "key-deleted",
        summary: "Wait until a key whose deletion is planned is gone, or at once where there is no such key.",
        params: &[Param { name: "KeyId", summary: "Id or ARN of the key.", kind: Kind::KeyButNoAlias }],
        action: "DescribeKey",
        always: &[],
        expression: KEY_STATE,
        wanted: Wanted::Gone("Forbidden.KeyNotFound"),
        hopeless: &[Hopeless {
            found: &["Enabled", "Disabled", "PendingImport"],
            means: "the deletion of the key is not planned",
            hint: "plan it: kms-cli ScheduleKeyDeletion --KeyId <key id> --PendingWindowInDays 7",
        }],
    },
    State {
        name: "secret-version",
        summary: "Wait until a version of a secret is there, with a stage or without.",
        params: &[SECRET, VERSION],
        action: "ListSecretVersionIds",
        always: &[("IncludeDeprecated", "true"), VERSIONS],
        expression: "VersionIds.VersionId[?VersionId=={VersionId}] | [0].VersionId",
        wanted: Wanted::ValueOf("VersionId"),
        hopeless: &[],
    },
    State {
        name: "secret-current",
        summary: "Wait until a version of a secret is the current one, ACSCurrent.",
        params: &[SECRET, VERSION],
        action: "ListSecretVersionIds",
        always: &[VERSIONS],
        expression: "VersionIds.VersionId[?contains(VersionStages.VersionStage || `[]`, 'ACSCurrent')] | [0].VersionId",
        wanted: Wanted::ValueOf("VersionId"),
        hopeless: &[],
    },
    State {
        name: "secret-deleted",
        summary: "Wait until a secret whose deletion is planned is gone, or at once where there is no such secret.",
        params: &[SECRET],
        action: "DescribeSecret",
        always: &[],
        expression: "PlannedDeleteTime",
        wanted: Wanted::Gone("Forbidden.ResourceNotFound"),
        hopeless: &[Hopeless {
            found: &["null", ""],
            means: "the deletion of the secret is not planned",
            hint: "plan it: kms-cli DeleteSecret --SecretName <name>",
        }],
    },
    State {
        name: "instance-connected",
        summary: "Wait until a KMS instance is connected to its VPC.",
        params: &[Param { name: "KmsInstanceId", summary: "Id of the KMS instance.", kind: Kind::Text }],
        action: "GetKmsInstance",
        always: &[],
        expression: "KmsInstance.Status",
        wanted: Wanted::OneOf(&["Connected"]),
        hopeless: &[Hopeless {
            found: &["Error"],
            means: "connecting the KMS instance has failed",
            hint: "kms-cli GetKmsInstance shows the instance, the console of KMS what is wrong with it",
        }],
    },
];
