//! What only the program that began a login knows (RFC 7636), so that nobody else can end it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use crate::client::CredentialError;

/// How a challenge follows from its verifier.
pub(super) const METHOD: &str = "S256";
/// So many bytes make a verifier of 128 characters, the longest there may be.
const VERIFIER_BYTES: usize = 96;
/// So many bytes make a state of 16 characters.
const STATE_BYTES: usize = 12;

/// The secret of one login.
pub(super) struct Verifier(Zeroizing<String>);

impl Verifier {
    /// A new one.
    pub(super) fn new(what: &str) -> Result<Self, CredentialError> {
        random::<VERIFIER_BYTES>(what).map(Self)
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// What may be shown of it before.
    pub(super) fn challenge(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, self.0.as_bytes()))
    }
}

/// A text that tells the answer to this login from any other.
pub(super) fn state(what: &str) -> Result<String, CredentialError> {
    Ok(random::<STATE_BYTES>(what)?.to_string())
}

fn random<const BYTES: usize>(what: &str) -> Result<Zeroizing<String>, CredentialError> {
    let mut bytes = Zeroizing::new([0; BYTES]);
    let random = SystemRandom::new().fill(&mut *bytes);
    random.map_err(|_| CredentialError::unusable(what, "the system gives no random numbers"))?;
    Ok(Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice())))
}
