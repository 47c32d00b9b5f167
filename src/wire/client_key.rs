//! The key of an application access point, which signs in place of an AccessKey pair (dedicated gateway §10).

use std::fmt;
use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};

/// The one action that the shared gateway lets an application call with its client key.
pub const CLIENT_KEY_ACTION: &str = "GetSecretValue";

/// A client key: an RSA key pair and the id that it is known by. `Debug` shows the id only.
#[derive(Clone)]
pub struct ClientKey {
    id: String,
    pair: Arc<RsaKeyPair>,
}

/// The private key is not one that can sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the private key is not an RSA key of 2048 bits or more")]
pub struct InvalidClientKey;

/// The system gave no random numbers, or the key is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the client key cannot sign")]
pub struct SigningFailed;

impl ClientKey {
    /// The client key with this id, such as `KAAP.<uuid>`, and this private key in PKCS#8.
    ///
    /// # Errors
    /// When the private key is not an RSA key, too short or damaged.
    pub fn new(id: impl Into<String>, pkcs8: &[u8]) -> Result<Self, InvalidClientKey> {
        let pair = RsaKeyPair::from_pkcs8(pkcs8).map_err(|_| InvalidClientKey)?;
        Ok(Self { id: id.into(), pair: Arc::new(pair) })
    }

    /// The id, which travels in the place of an AccessKey id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The signature of a text: base64 of RSA PKCS#1 v1.5 with SHA-256. The same text has the same signature always.
    ///
    /// # Errors
    /// When the key turns out not to be able to.
    pub fn signature(&self, string_to_sign: &str) -> Result<String, SigningFailed> {
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), string_to_sign.as_bytes(), &mut signature)
            .map_err(|_| SigningFailed)?;
        Ok(STANDARD.encode(signature))
    }
}

impl fmt::Debug for ClientKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Whether a signature of a text is that of the client key with this public key, in the form of PKCS#1.
pub(super) fn matches(public_key: &[u8], string_to_sign: &str, signature: &str) -> bool {
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public_key);
    STANDARD.decode(signature).is_ok_and(|claimed| key.verify(string_to_sign.as_bytes(), &claimed).is_ok())
}
