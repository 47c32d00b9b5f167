//! Modes RsaKeyPair, BearerToken and Anonymous, with which KMS cannot be called.

use std::sync::Arc;

use super::super::provider::Provider;
use super::super::{Error, Mode};
use super::Scene;

/// Never gives a provider: says why, and what to do instead.
pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    Err(Error::RefusedMode(scene.mode))
}

/// Why KMS cannot be called in a mode.
pub(in crate::profile) fn reason(mode: Mode) -> &'static str {
    match mode {
        Mode::RsaKeyPair => "key pairs are a thing of the past, and the official CLI cannot use them either",
        Mode::BearerToken => "KMS does not accept bearer tokens",
        _ => "KMS answers no one without credentials",
    }
}
