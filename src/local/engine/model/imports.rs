//! What an import of key material needs.

use chrono::{DateTime, Utc};

use super::{EncryptionScheme, KeyId, KeyMaterial};

/// What GetParametersForImport has handed out a token and a public key for.
#[derive(Debug)]
pub struct ImportToken {
    /// The only key that it can be used for.
    pub key_id: KeyId,
    /// How the material is wrapped.
    pub scheme: EncryptionScheme,
    /// From when on it cannot be used.
    pub expires_at: DateTime<Utc>,
    /// The private half of the pair whose public half was handed out.
    pub wrapping_key: KeyMaterial,
}
