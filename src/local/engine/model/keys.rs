//! Keys, their versions and their aliases.

use chrono::{DateTime, Duration, Utc};
use zeroize::Zeroizing;

use super::InstanceId;

named! {
    /// The state of a key, which decides what can be done with it (behaviour §5).
    KeyState {
        /// Usable.
        Enabled = "Enabled",
        /// Switched off; can be switched on again.
        Disabled = "Disabled",
        /// Waits for its deletion, which can still be called off.
        PendingDeletion = "PendingDeletion",
        /// Waits for its key material.
        PendingImport = "PendingImport",
    }
}

named! {
    /// The kind of a key (behaviour §6.1).
    KeySpec {
        /// 256-bit AES in GCM.
        Aes256 = "Aliyun_AES_256",
        /// 192-bit AES in GCM.
        Aes192 = "Aliyun_AES_192",
        /// 128-bit AES in GCM.
        Aes128 = "Aliyun_AES_128",
        /// SM4 in GCM.
        Sm4 = "Aliyun_SM4",
        /// RSA with 2048 bits.
        Rsa2048 = "RSA_2048",
        /// RSA with 3072 bits.
        Rsa3072 = "RSA_3072",
        /// RSA with 4096 bits.
        Rsa4096 = "RSA_4096",
        /// The curve secp256r1.
        EcP256 = "EC_P256",
        /// The curve secp256k1.
        EcP256K = "EC_P256K",
        /// The curve of SM2.
        EcSm2 = "EC_SM2",
        /// HMAC with SHA-224.
        HmacSha224 = "HMAC_SHA_224",
        /// HMAC with SHA-256.
        HmacSha256 = "HMAC_SHA_256",
        /// HMAC with SHA-384.
        HmacSha384 = "HMAC_SHA_384",
        /// HMAC with SHA-512.
        HmacSha512 = "HMAC_SHA_512",
        /// HMAC with SM3.
        HmacSm3 = "HMAC_SM3",
    }
}

named! {
    /// What a key is for.
    KeyUsage {
        /// Encryption and decryption.
        EncryptDecrypt = "ENCRYPT/DECRYPT",
        /// Signatures.
        SignVerify = "SIGN/VERIFY",
        /// Message authentication codes. No source names this usage; the word follows the others.
        GenerateVerifyMac = "GENERATE/VERIFY_MAC",
    }
}

named! {
    /// Where key material comes from.
    Origin {
        /// The KMS made it.
        AliyunKms = "Aliyun_KMS",
        /// The caller imports it.
        External = "EXTERNAL",
    }
}

named! {
    /// What guards a key.
    ProtectionLevel {
        /// Software.
        Software = "SOFTWARE",
        /// A hardware security module, which the local KMS only plays.
        Hsm = "HSM",
    }
}

named! {
    /// How a hardware KMS instance keeps a key.
    KeyStorage {
        /// Inside the hardware, where it cannot be rotated.
        HsmInternal = "HsmInternal",
        /// Encrypted in a database.
        HsmEncryptedDatabase = "HsmEncryptedDatabase",
    }
}

/// The families of keys, which decide what can be done with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// One secret that encrypts and decrypts.
    Symmetric,
    /// A pair with a public half.
    Asymmetric,
    /// One secret that makes authentication codes.
    Mac,
}

impl KeySpec {
    /// The family.
    pub fn kind(self) -> KeyKind {
        match self {
            Self::Aes256 | Self::Aes192 | Self::Aes128 | Self::Sm4 => KeyKind::Symmetric,
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 | Self::EcP256 | Self::EcP256K | Self::EcSm2 => {
                KeyKind::Asymmetric
            }
            Self::HmacSha224 | Self::HmacSha256 | Self::HmacSha384 | Self::HmacSha512 | Self::HmacSm3 => KeyKind::Mac,
        }
    }

    /// What keys of this kind can be for; the first is the default (behaviour §6.1).
    pub fn usages(self) -> &'static [KeyUsage] {
        match self {
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 | Self::EcSm2 => {
                &[KeyUsage::SignVerify, KeyUsage::EncryptDecrypt]
            }
            Self::EcP256 | Self::EcP256K => &[KeyUsage::SignVerify],
            _ if self.kind() == KeyKind::Mac => &[KeyUsage::GenerateVerifyMac],
            _ => &[KeyUsage::EncryptDecrypt],
        }
    }
}

/// The id of a key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeyId(String);

/// The id of a version of a key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct KeyVersionId(String);

impl KeyId {
    /// Takes a text as an id; whether there is such a key, only the store knows.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl KeyVersionId {
    /// Takes a text as an id; whether there is such a version, only the store knows.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The state of a key with what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Usable.
    Enabled,
    /// Switched off.
    Disabled,
    /// Waits for its key material.
    PendingImport,
    /// Is gone from the given time on.
    PendingDeletion {
        /// When the key is gone.
        at: DateTime<Utc>,
    },
}

impl Status {
    /// The state without its details.
    pub fn state(self) -> KeyState {
        match self {
            Self::Enabled => KeyState::Enabled,
            Self::Disabled => KeyState::Disabled,
            Self::PendingImport => KeyState::PendingImport,
            Self::PendingDeletion { .. } => KeyState::PendingDeletion,
        }
    }

    /// When the key is gone, where that is planned.
    pub fn delete_at(self) -> Option<DateTime<Utc>> {
        match self {
            Self::PendingDeletion { at } => Some(at),
            _ => None,
        }
    }
}

/// A key without its material.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The id.
    pub id: KeyId,
    /// The kind of the key.
    pub spec: KeySpec,
    /// What the key is for.
    pub usage: KeyUsage,
    /// Where the material comes from.
    pub origin: Origin,
    /// What guards the key.
    pub protection_level: ProtectionLevel,
    /// The state of the key.
    pub status: Status,
    /// Free text.
    pub description: String,
    /// When the key was made.
    pub created_at: DateTime<Utc>,
    /// The version that encrypts; asymmetric keys have none.
    pub primary_version: Option<KeyVersionId>,
    /// When the newest version was made.
    pub last_rotated_at: Option<DateTime<Utc>>,
    /// The KMS instance that holds the key; `None` for a key of the shared service.
    pub instance: Option<InstanceId>,
    /// How the instance keeps the key; `None` when nobody has said.
    pub storage: Option<KeyStorage>,
    /// How often a new version is made; `None` without automatic rotation.
    pub rotation_interval: Option<Duration>,
    /// When imported material becomes unusable; `None` when it never does, or was not imported.
    pub material_expires_at: Option<DateTime<Utc>>,
    /// Why the key must not be deleted, perhaps empty; `None` when it may be.
    pub deletion_protection: Option<String>,
}

impl Key {
    /// When the next version is made; also while the rotation is suspended, which it is in every state but Enabled.
    pub fn next_rotation_at(&self) -> Option<DateTime<Utc>> {
        Some(self.last_rotated_at? + self.rotation_interval?)
    }

    /// When the clock next changes something about the key: it rotates, its material expires, or it is gone.
    pub fn due_at(&self) -> Option<DateTime<Utc>> {
        let rotation = self.next_rotation_at().filter(|_| self.status == Status::Enabled);
        [self.status.delete_at(), rotation, self.material_expires_at].into_iter().flatten().min()
    }
}

/// The secret part of a version of a key; wiped on drop, never shown.
///
/// Symmetric and HMAC keys are their bytes; RSA and EC keys, SM2 included, are PKCS#8 in DER.
pub struct KeyMaterial(Zeroizing<Vec<u8>>);

impl KeyMaterial {
    /// Takes over the bytes.
    pub fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for KeyMaterial {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KeyMaterial(…)")
    }
}

/// A version of a key, with its material.
#[derive(Debug)]
pub struct KeyVersion {
    /// The id.
    pub id: KeyVersionId,
    /// The key that it is a version of.
    pub key_id: KeyId,
    /// When the version was made.
    pub created_at: DateTime<Utc>,
    /// The secret part; `None` while it waits for an import.
    pub material: Option<KeyMaterial>,
}

/// A version of a key without its material.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyVersionEntry {
    /// The id.
    pub id: KeyVersionId,
    /// The key that it is a version of.
    pub key_id: KeyId,
    /// When the version was made.
    pub created_at: DateTime<Utc>,
}

impl KeyVersion {
    /// The version without its material.
    pub fn entry(&self) -> KeyVersionEntry {
        KeyVersionEntry { id: self.id.clone(), key_id: self.key_id.clone(), created_at: self.created_at }
    }
}

/// Another name of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The name with its prefix, `alias/example`.
    pub name: String,
    /// The key that it stands for.
    pub key_id: KeyId,
}
