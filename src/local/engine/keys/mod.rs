//! Keys: their life, versions, rotation, protection and policies (behaviour §6, §13.3).

mod create;
mod filters;
mod life;
mod metadata;
mod policy;
mod protection;
mod rotation;
mod upkeep;
mod versions;

pub(super) use create::{create, material_to_create};
pub(super) use filters::list;
pub(super) use life::{cancel_deletion, disable, enable, schedule_deletion, update_description};
pub(super) use metadata::describe;
pub(super) use policy::{get as get_policy, set as set_policy};
pub(super) use protection::set as set_deletion_protection;
pub(super) use rotation::update_policy as update_rotation_policy;
pub(super) use upkeep::keep_up;
pub(super) use versions::{
    create as create_version, describe as describe_version, list as list_versions, material as material_of_version,
};
