//! Mode AK: a long-lived AccessKey pair.

use std::sync::Arc;

use secrecy::SecretString;

use super::super::layers::{Found, Source};
use super::super::provider::{Inputs, Provider};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::Scene;
use crate::client::CredentialError;
use crate::wire::Credentials;

/// An AccessKey pair, with the token of a temporary one, that is there already.
#[derive(Debug)]
pub(in crate::profile) struct Static(pub(in crate::profile) Credentials);

impl Provider for Static {
    fn name(&self) -> &'static str {
        if self.0.security_token.is_some() { "static_sts" } else { "static_ak" }
    }

    fn fetch(&self, _outside: &Outside) -> Result<Issued, CredentialError> {
        Ok(Issued::lasting(self.0.clone()))
    }

    fn at_hand(&self) -> Option<Issued> {
        Some(Issued::lasting(self.0.clone()))
    }

    fn inputs(&self) -> Option<Inputs> {
        Some(Inputs::of(Mode::AccessKey).with("access_key_id", &*self.0.access_key_id))
    }
}

pub(super) fn build(scene: &Scene<'_>, notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let (id, secret) = access_key(scene)?;
    note_mix(&id, "the AccessKey secret", &secret, notes);
    note_unused_token(scene, &id, notes);
    Ok(Arc::new(Static(Credentials::new(id.value, secret.value))))
}

/// Both halves of the AccessKey, each from the first place that has it.
pub(in crate::profile) fn access_key<'a>(scene: &Scene<'a>) -> Result<(Found<'a>, Found<'a>), Error> {
    let layers = &scene.layers;
    match (layers.find(&fields::ACCESS_KEY_ID), layers.find(&fields::ACCESS_KEY_SECRET)) {
        (Some(id), Some(secret)) => Ok((id, secret)),
        (Some(id), None) => Err(Error::NoSecret { from: id.source.to_string() }),
        (None, Some(secret)) => Err(Error::NoId { from: secret.source.to_string() }),
        (None, None) => Err(Error::NoCredentials { file: String::new() }),
    }
}

/// The AccessKey with a token, if there is one.
pub(super) fn with_token(id: &Found<'_>, secret: &Found<'_>, token: Option<&Found<'_>>) -> Credentials {
    let token = token.map(|token| SecretString::from(token.value));
    Credentials { security_token: token, ..Credentials::new(id.value, secret.value) }
}

pub(super) fn note_mix(id: &Found<'_>, what: &str, other: &Found<'_>, notes: &mut Vec<String>) {
    if !id.source.is_beside(&other.source) {
        notes.push(format!("the AccessKey id comes from {}, but {what} from {}", id.source, other.source));
    }
}

/// A token does nothing in mode AK. It was meant to when it stands beside the AccessKey, or on the command line.
fn note_unused_token(scene: &Scene<'_>, id: &Found<'_>, notes: &mut Vec<String>) {
    let Some(token) = scene.layers.find(&fields::STS_TOKEN) else { return };
    let was_meant = matches!(token.source, Source::Flag(_)) || token.source.is_beside(&id.source);
    if was_meant {
        let from = match token.source {
            Source::Profile(_) => format!("the STS token of {}", token.source),
            source => source.to_string(),
        };
        notes.push(format!("{from} is ignored in mode AK: add --mode StsToken to use it"));
    }
}
