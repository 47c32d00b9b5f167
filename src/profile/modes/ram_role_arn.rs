//! Mode RamRoleArn: a role assumed with an AccessKey pair, which may be a temporary one.

use std::sync::Arc;

use super::super::provider::{Inputs, Provider};
use super::super::sts::{self, Role, Sts};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::access_key::{self, Static};
use super::{Layers, Scene};
use crate::client::CredentialError;

/// A role assumed with the credentials of another provider.
#[derive(Debug)]
pub(in crate::profile) struct AssumedRole {
    pub(in crate::profile) source: Arc<dyn Provider>,
    pub(in crate::profile) role: Role,
    pub(in crate::profile) sts: Sts,
}

impl Provider for AssumedRole {
    fn name(&self) -> &'static str {
        "ram_role_arn"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        self.sts.assume_role(outside, &*self.source, &self.role)
    }

    fn inputs(&self) -> Option<Inputs> {
        Some(self.role.inputs(Inputs::of(Mode::RamRoleArn), &self.sts).behind(self.source.inputs()?))
    }

    fn is_worth_keeping(&self) -> bool {
        true
    }
}

pub(super) fn build(scene: &Scene<'_>, notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let (id, secret) = access_key::access_key(scene)?;
    access_key::note_mix(&id, "the AccessKey secret", &secret, notes);
    let token = scene.layers.find(&fields::STS_TOKEN);
    if let Some(token) = &token {
        access_key::note_mix(&id, "the STS token", token, notes);
    }
    let source = Arc::new(Static(access_key::with_token(&id, &secret, token.as_ref())));
    let external_id = scene.optional(&fields::EXTERNAL_ID);
    let role = role(scene, external_id)?;
    Ok(Arc::new(AssumedRole { source, role, sts: Sts::of(&scene.layers)? }))
}

/// The role that the fields describe.
pub(super) fn role(scene: &Scene<'_>, external_id: Option<String>) -> Result<Role, Error> {
    let arn = scene.required(&fields::RAM_ROLE_ARN)?;
    let session_name = scene.session_name()?;
    let policy = scene.optional(&fields::POLICY);
    Ok(Role { arn, session_name, seconds: session_seconds(&scene.layers)?, external_id, policy })
}

/// How long the session lasts; zero is the usual length.
pub(in crate::profile) fn session_seconds(layers: &Layers<'_>) -> Result<u32, Error> {
    let Some(found) = layers.find(&fields::EXPIRED_SECONDS) else { return Ok(sts::USUAL_SESSION) };
    match found.value.parse() {
        Ok(0) => Ok(sts::USUAL_SESSION),
        Ok(seconds) if seconds >= sts::SHORTEST_SESSION => Ok(seconds),
        _ => Err(Error::InvalidSessionLength { value: found.value.to_owned(), from: found.source.to_string() }),
    }
}
