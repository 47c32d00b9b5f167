//! Secrets and their versions.

use chrono::{DateTime, Duration, Utc};
use zeroize::Zeroizing;

use super::{InstanceId, KeyId};

named! {
    /// The kind of a secret; all but Generic are rotated by KMS (behaviour §12.1).
    SecretType {
        /// Anything; the caller makes new versions.
        Generic = "Generic",
        /// An account of a relational database.
        Rds = "Rds",
        /// An account of a Redis instance.
        Redis = "Redis",
        /// The AccessKey of a RAM user.
        RamCredentials = "RAMCredentials",
        /// A password or SSH key of a virtual machine.
        Ecs = "ECS",
        /// An account of a PolarDB cluster.
        PolarDb = "PolarDB",
    }
}

named! {
    /// What the value of a secret is.
    DataType {
        /// Text.
        Text = "text",
        /// Bytes, as base64 by convention.
        Binary = "binary",
    }
}

/// The name of a secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SecretName(String);

impl SecretName {
    /// Takes a text as a name; whether there is such a secret, only the store knows.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A secret without its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    /// The name.
    pub name: SecretName,
    /// The kind of the secret.
    pub kind: SecretType,
    /// Free text.
    pub description: String,
    /// The key that the values are encrypted with; `None` for one of the service.
    pub encryption_key: Option<KeyId>,
    /// The KMS instance that holds the secret; `None` for a secret of the shared service.
    pub instance: Option<InstanceId>,
    /// When the secret was made.
    pub created_at: DateTime<Utc>,
    /// When something about it changed last.
    pub updated_at: DateTime<Utc>,
    /// When the secret is gone; `None` unless its deletion is planned.
    pub delete_at: Option<DateTime<Utc>>,
    /// How often KMS makes a new version; `None` without automatic rotation.
    pub rotation_interval: Option<Duration>,
    /// When KMS makes the next version; `None` without automatic rotation.
    pub next_rotation_at: Option<DateTime<Utc>>,
    /// When KMS made a new version last.
    pub last_rotated_at: Option<DateTime<Utc>>,
    /// What a managed secret belongs to, as JSON.
    pub extended_config: Option<String>,
}

impl Secret {
    /// Whether KMS makes the versions itself.
    pub fn is_managed(&self) -> bool {
        self.kind != SecretType::Generic
    }

    /// When the clock next changes something about the secret: it rotates or is gone.
    pub fn due_at(&self) -> Option<DateTime<Utc>> {
        self.delete_at.or(self.next_rotation_at)
    }
}

/// The value of a version of a secret; wiped on drop, never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretData(Zeroizing<String>);

impl SecretData {
    /// Takes over the text.
    pub fn new(text: Zeroizing<String>) -> Self {
        Self(text)
    }

    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SecretData {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SecretData(…)")
    }
}

/// A version of a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretVersion {
    /// The id, unique within the secret.
    pub id: String,
    /// The value.
    pub data: SecretData,
    /// What the value is.
    pub data_type: DataType,
    /// When the version was made.
    pub created_at: DateTime<Utc>,
}

/// A version of a secret without its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretVersionEntry {
    /// The id.
    pub id: String,
    /// When the version was made.
    pub created_at: DateTime<Utc>,
    /// The stages that point at it, sorted.
    pub stages: Vec<String>,
}

/// A label that points at one version of a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// The name, unique within the secret.
    pub name: String,
    /// The id of the version.
    pub version: String,
}
