//! The kinds of managed secrets as one table: what each is named, made of and described with (behaviour §12.1).

use super::login::Login;
use crate::local::engine::model::SecretType;

/// A kind of managed secrets.
pub(super) struct Kind {
    /// Its name for the API.
    pub(super) secret_type: SecretType,
    /// How its secrets are named.
    pub(super) naming: Naming,
    /// What it can be further; a member of `ExtendedConfig` names it.
    pub(super) sub_types: &'static [SubType],
    /// The other members of `ExtendedConfig` that the API knows, except `CustomData`.
    pub(super) members: &'static [Member],
    /// What CreateSecret is given as `SecretData`.
    pub(super) given: Given,
}

/// The names of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// Free, but not below `acs/`, which belongs to the other kinds.
    Free,
    /// Free behind this prefix.
    Below(&'static str),
    /// This prefix and the `UserName` of `ExtendedConfig`; the caller may write `$Auto`.
    OfUser(&'static str),
}

/// A kind within a kind.
pub(super) struct SubType {
    /// Its name for the API.
    pub(super) name: &'static str,
    /// What a version holds.
    pub(super) login: Login,
    /// How many accounts take turns.
    pub(super) accounts: Accounts,
}

/// How many accounts of a secret take turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Accounts {
    /// One: each version replaces what the last one holds.
    One,
    /// Two: each rotation renews the account of ACSPrevious and makes it current.
    Two,
}

/// A member of `ExtendedConfig` whose value is a text.
pub(super) struct Member {
    /// Its name.
    pub(super) name: &'static str,
    /// Whether it must be there.
    pub(super) is_required: bool,
    /// The values it can have; empty when any will do.
    pub(super) allowed: &'static [&'static str],
}

/// What CreateSecret is given as `SecretData`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// A JSON object whose member of this name lists one or two logins.
    List(&'static str),
    /// A JSON object that is the login.
    Single,
    /// The word `$Auto`: KMS makes the accounts that `ExtendedConfig` names.
    Auto,
}

const ONE: Accounts = Accounts::One;
const TWO: Accounts = Accounts::Two;

const KINDS: &[Kind] = &[
    Kind {
        secret_type: SecretType::Rds,
        naming: Naming::Free,
        sub_types: &[
            SubType { name: "SingleUser", login: Login::Account, accounts: ONE },
            SubType { name: "DoubleUsers", login: Login::Account, accounts: TWO },
        ],
        members: &[required("DBInstanceId")],
        given: Given::List("Accounts"),
    },
    Kind {
        secret_type: SecretType::Redis,
        naming: Naming::Free,
        sub_types: &[SubType { name: "DoubleUsers", login: Login::Account, accounts: TWO }],
        members: &[
            required("AccountName"),
            required("CloneAccountName"),
            required("AccountPrivilege"),
            required("InstanceId"),
            required("RegionId"),
        ],
        given: Given::Auto,
    },
    Kind {
        secret_type: SecretType::RamCredentials,
        naming: Naming::OfUser("acs/ram/user/"),
        sub_types: &[SubType { name: "RamUserAccessKey", login: Login::AccessKey, accounts: ONE }],
        members: &[required("UserName")],
        given: Given::List("AccessKeys"),
    },
    Kind {
        secret_type: SecretType::Ecs,
        naming: Naming::Below("acs/ecs/"),
        sub_types: &[
            SubType { name: "Password", login: Login::Password, accounts: ONE },
            SubType { name: "SSHKey", login: Login::SshKey, accounts: ONE },
        ],
        members: &[required("RegionId"), required("InstanceId")],
        given: Given::Single,
    },
    Kind {
        secret_type: SecretType::PolarDb,
        naming: Naming::Free,
        sub_types: &[SubType { name: "DoubleUsers", login: Login::Account, accounts: TWO }],
        members: &[
            required("RegionId"),
            required("DBClusterId"),
            Member { name: "DBType", is_required: true, allowed: &["MySQL", "PostgreSQL"] },
            required("AccountName"),
            optional("CloneAccountName", &[]),
            optional("AccountType", &["Normal"]),
            optional("AccountPrivilege", &[]),
            optional("DBName", &[]),
        ],
        given: Given::Auto,
    },
];

const fn required(name: &'static str) -> Member {
    Member { name, is_required: true, allowed: &[] }
}

const fn optional(name: &'static str, allowed: &'static [&'static str]) -> Member {
    Member { name, is_required: false, allowed }
}

/// The kind of managed secrets with this name; `None` for Generic.
pub(super) fn kind(secret_type: SecretType) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.secret_type == secret_type)
}
