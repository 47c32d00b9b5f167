//! Secrets that travel encrypted to a public key: exported data keys and imported material.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::algorithms;
use super::call::Call;
use super::errors::Refusal;
use super::model::{EncryptionScheme, KeySpec};
use super::random::Random;

/// A public key of the caller.
pub(super) struct PublicKey {
    scheme: EncryptionScheme,
    spki: Vec<u8>,
    /// The most bytes that it encrypts.
    pub(super) max_plaintext: usize,
}

impl PublicKey {
    /// The key that the parameters `PublicKeyBlob`, `WrappingKeySpec` and `WrappingAlgorithm` give.
    pub(super) fn of_call(call: &Call<'_>) -> Result<Self, Refusal> {
        let (spec, scheme, max_plaintext) = kind(call)?;
        let spki = algorithms::read_public_key(spec, &call.bytes("PublicKeyBlob")?);
        let spki = spki.ok_or_else(|| Refusal::invalid("PublicKeyBlob"))?;
        Ok(Self { scheme, spki, max_plaintext })
    }

    /// Encrypts bytes, in base64.
    pub(super) fn wrap(&self, bytes: &[u8], random: &dyn Random) -> Result<String, Refusal> {
        Ok(STANDARD.encode(algorithms::encrypt(self.scheme, &self.spki, bytes, random)?))
    }
}

/// The kind of key that wraps, how it does that and how many bytes at most; the two parameters have to fit each other.
pub(super) fn kind(call: &Call<'_>) -> Result<(KeySpec, EncryptionScheme, usize), Refusal> {
    let spec = KeySpec::from_name(call.required("WrappingKeySpec")?);
    let spec = spec.ok_or_else(|| Refusal::invalid("WrappingKeySpec"))?;
    let scheme = EncryptionScheme::from_name(call.required("WrappingAlgorithm")?);
    let fitting = scheme.and_then(|scheme| Some((spec, scheme, scheme.max_plaintext(spec)?)));
    fitting.ok_or_else(|| Refusal::invalid("WrappingAlgorithm"))
}
