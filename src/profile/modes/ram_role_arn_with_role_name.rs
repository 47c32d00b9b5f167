//! Mode RamRoleArnWithRoleName: a role assumed with the role of the ECS instance. No external id is sent, as in the
//! official CLI.

use std::sync::Arc;

use super::super::Error;
use super::super::provider::Provider;
use super::super::sts::Sts;
use super::ram_role_arn::{self, AssumedRole};
use super::{EcsRamRole, Scene};

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let role = ram_role_arn::role(scene, None)?;
    let source = Arc::new(EcsRamRole::of(scene)?);
    Ok(Arc::new(AssumedRole { source, role, sts: Sts::of(&scene.layers)? }))
}
