//! The RAM permissions that each action needs, and what they are checked against (behaviour §15).
//!
//! The local KMS refuses by this table, and `kms-cli policy` prints it.

use super::Action;

/// A permission that an action needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permission {
    /// Its name, without `kms:` in front.
    pub name: &'static str,
    /// What it is checked against; of several, the parameters of the call choose one.
    pub resources: &'static [Resource],
    /// When the action needs it.
    pub demand: Demand,
}

/// What a permission is checked against: what stands in its ARN behind region and account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// One thing of a kind, `key/<id>`.
    One(&'static str),
    /// Where things of a kind are, `key`: for lists, and for what is made new.
    Place(&'static str),
    /// All things of a kind together, `keystore/*`.
    All(&'static str),
    /// The account, `*`.
    Account,
}

use Resource::{Account, All, One, Place};

/// When an action needs a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// In every call.
    Always,
    /// Only for a secret that is encrypted with a key of the caller's choice.
    SecretWithKey,
}

impl Permission {
    const fn new(name: &'static str, resources: &'static [Resource]) -> Self {
        Self { name, resources, demand: Demand::Always }
    }

    /// On the key of a secret.
    const fn of_secret_key(name: &'static str) -> Self {
        Self { name, resources: &[One("key")], demand: Demand::SecretWithKey }
    }

    /// Whether the permission is checked against this resource, such as `key/6f1c2d3e`.
    pub fn covers(&self, resource: &str) -> bool {
        self.resources.iter().any(|known| known.is(resource))
    }
}

impl Resource {
    /// The text that a policy has for it, `key/*` for any one key.
    pub fn pattern(&self) -> String {
        match self {
            One(kind) | All(kind) => format!("{kind}/*"),
            Place(kind) => (*kind).to_owned(),
            Account => "*".to_owned(),
        }
    }

    fn is(&self, resource: &str) -> bool {
        match self {
            One(kind) => resource.strip_prefix(kind).is_some_and(|rest| rest.starts_with('/')),
            All(_) | Place(_) | Account => resource == self.pattern(),
        }
    }
}

/// What the actions of one row need.
struct Row {
    actions: &'static [&'static str],
    /// The resources for permissions with the name of the action: one permission for each.
    own: &'static [&'static [Resource]],
    others: &'static [Permission],
}

impl Row {
    /// The permission with the name of the action, on one of these resources.
    const fn one(resources: &'static [&'static [Resource]; 1], actions: &'static [&'static str]) -> Self {
        Self { actions, own: resources, others: &[] }
    }
}

const ROWS: &[Row] = &[
    Row::one(&[&[Place("key")]], &["CreateKey", "ListKeys"]),
    Row::one(
        &[&[One("key")]],
        &[
            "DescribeKey",
            "EnableKey",
            "DisableKey",
            "ScheduleKeyDeletion",
            "CancelKeyDeletion",
            "UpdateKeyDescription",
            "CreateKeyVersion",
            "DescribeKeyVersion",
            "ListKeyVersions",
            "UpdateRotationPolicy",
            "GetParametersForImport",
            "ImportKeyMaterial",
            "DeleteKeyMaterial",
            "GetKeyPolicy",
            "SetKeyPolicy",
            "Encrypt",
            "Decrypt",
            "GenerateDataKey",
            "GenerateDataKeyWithoutPlaintext",
            "GenerateAndExportDataKey",
            "ExportDataKey",
            "GenerateMac",
            "VerifyMac",
            "AdvanceEncrypt",
            "GetPublicKey",
            "AsymmetricEncrypt",
            "AsymmetricDecrypt",
            "AsymmetricSign",
            "AsymmetricVerify",
            "ListAliasesByKeyId",
            "ListResourceTags",
        ],
    ),
    Row::one(&[&[One("key"), One("keystore")]], &["SetDeletionProtection"]),
    Row {
        actions: &["ReEncrypt"],
        own: &[],
        others: &[Permission::new("ReEncryptFrom", &[One("key")]), Permission::new("ReEncryptTo", &[One("key")])],
    },
    Row {
        actions: &["CreateAlias", "UpdateAlias", "DeleteAlias"],
        own: &[&[One("alias")], &[One("key")]],
        others: &[],
    },
    Row::one(&[&[Place("alias")]], &["ListAliases"]),
    Row::one(&[&[One("key"), One("secret")]], &["TagResource", "UntagResource", "TagResources", "UntagResources"]),
    Row::one(&[&[Place("key"), One("key"), Place("secret"), One("secret")]], &["ListTagResources"]),
    Row {
        actions: &["CreateSecret"],
        own: &[&[Place("secret")]],
        others: &[Permission::of_secret_key("GenerateDataKey")],
    },
    Row {
        actions: &["PutSecretValue", "RotateSecret"],
        own: &[&[One("secret")]],
        others: &[Permission::of_secret_key("GenerateDataKey")],
    },
    Row { actions: &["GetSecretValue"], own: &[&[One("secret")]], others: &[Permission::of_secret_key("Decrypt")] },
    Row {
        actions: &["BatchGetSecretValue"],
        own: &[],
        others: &[Permission::new("GetSecretValue", &[One("secret")]), Permission::of_secret_key("Decrypt")],
    },
    Row::one(&[&[Place("secret")]], &["ListSecrets", "GetRandomPassword"]),
    Row::one(
        &[&[One("secret")]],
        &[
            "DescribeSecret",
            "ListSecretVersionIds",
            "UpdateSecretVersionStage",
            "UpdateSecret",
            "UpdateSecretRotationPolicy",
            "GetSecretPolicy",
            "SetSecretPolicy",
            "DeleteSecret",
            "RestoreSecret",
        ],
    ),
    Row::one(
        &[&[One("keystore")]],
        &["ConnectKmsInstance", "GetKmsInstance", "UpdateKmsInstanceBindVpc", "ReleaseKmsInstance"],
    ),
    Row::one(&[&[All("keystore")]], &["ListKmsInstances", "GetDefaultKmsInstance"]),
    Row::one(&[&[One("keystore"), All("keystore")]], &["GetKmsInstanceQuotaInfos"]),
    Row::one(&[&[Place("network")]], &["CreateNetworkRule", "ListNetworkRules"]),
    Row::one(&[&[One("network")]], &["DescribeNetworkRule", "UpdateNetworkRule", "DeleteNetworkRule"]),
    Row::one(&[&[Place("policy")]], &["CreatePolicy", "ListPolicies"]),
    Row::one(&[&[One("policy")]], &["DescribePolicy", "UpdatePolicy", "DeletePolicy"]),
    Row::one(&[&[Place("applicationaccesspoint")]], &["CreateApplicationAccessPoint", "ListApplicationAccessPoints"]),
    Row::one(
        &[&[One("applicationaccesspoint")]],
        &[
            "DescribeApplicationAccessPoint",
            "UpdateApplicationAccessPoint",
            "DeleteApplicationAccessPoint",
            "CreateClientKey",
            "GetClientKey",
            "DeleteClientKey",
        ],
    ),
    Row::one(&[&[Place("applicationaccesspoint"), One("applicationaccesspoint")]], &["ListClientKeys"]),
    // Those of the account, and those of which no source names the resource.
    Row::one(
        &[&[Account]],
        &[
            "OpenKmsService",
            "DescribeAccountKmsStatus",
            "DescribeService",
            "GetChallenge",
            "GetManagedDataKey",
            "ListManagedDataKeyVersions",
            "CreateCertificate",
            "UploadCertificate",
            "ImportCertificate",
            "ImportEncryptionCertificate",
            "DescribeCertificate",
            "GetCertificate",
            "ExportCertificate",
            "ListCertificates",
            "UpdateCertificateStatus",
            "CertificatePublicKeyEncrypt",
            "CertificatePrivateKeyDecrypt",
            "CertificatePrivateKeySign",
            "CertificatePublicKeyVerify",
            "DeleteCertificate",
        ],
    ),
    // Whoever has an AccessKey may call it.
    Row { actions: &["DescribeRegions"], own: &[], others: &[] },
];

impl Action {
    /// The RAM permissions that a call needs, in the order in which they are printed.
    pub fn permissions(&self) -> impl Iterator<Item = Permission> + use<> {
        let name = self.name;
        let row = ROWS.iter().find(|row| row.actions.contains(&name));
        let own = row.map(|row| row.own).unwrap_or_default();
        let others = row.map(|row| row.others).unwrap_or_default();
        own.iter().map(move |resources| Permission::new(name, resources)).chain(others.iter().copied())
    }
}
