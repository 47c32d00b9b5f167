//! Mode CloudSSO: the credentials of a CloudSSO login (credentials §4.8).

use std::sync::Arc;

use super::super::Error;
use super::super::provider::Provider;
use super::Scene;

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    Err(Error::RefusedMode(scene.mode))
}
