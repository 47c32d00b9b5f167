//! What the local KMS keeps: keys, their versions and their aliases.

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

/// Defines an enum whose variants have a name on the wire, which is also their name in the store.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$note])* $variant,)+
        }

        impl $name {
            /// The name on the wire.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// The variant with this exact name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($text => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

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
    }
}

named! {
    /// What a key is for.
    KeyUsage {
        /// Encryption and decryption.
        EncryptDecrypt = "ENCRYPT/DECRYPT",
    }
}

named! {
    /// Where key material comes from.
    Origin {
        /// The KMS made it.
        AliyunKms = "Aliyun_KMS",
    }
}

named! {
    /// What guards a key.
    ProtectionLevel {
        /// Software.
        Software = "SOFTWARE",
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
}

/// The secret part of a version of a key; wiped on drop, never shown.
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
    /// The secret part.
    pub material: KeyMaterial,
}

/// Another name of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The name with its prefix, `alias/example`.
    pub name: String,
    /// The key that it stands for.
    pub key_id: KeyId,
}
