//! Mode StsToken: a temporary AccessKey pair with its token.

use std::sync::Arc;

use super::super::provider::Provider;
use super::super::{Error, fields};
use super::Scene;
use super::access_key::{self, Static};

pub(super) fn build(scene: &Scene<'_>, notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let (id, secret) = access_key::access_key(scene)?;
    access_key::note_mix(&id, "the AccessKey secret", &secret, notes);
    let token = scene.layers.find(&fields::STS_TOKEN);
    let token = token.ok_or_else(|| Error::NoToken { from: id.source.to_string() })?;
    access_key::note_mix(&id, "the STS token", &token, notes);
    Ok(Arc::new(Static(access_key::with_token(&id, &secret, Some(&token)))))
}
