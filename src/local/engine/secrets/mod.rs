//! Secrets (behaviour §12).

mod config;
mod create;
mod describe;
mod encryption;
mod kinds;
mod life;
mod lists;
mod login;
mod names;
mod policy;
mod random_password;
mod rotation;
mod ssh;
mod stages;
mod values;
mod versions;

pub(super) use create::create;
pub(super) use describe::describe;
pub(super) use life::{delete, restore, update};
pub(super) use lists::{list, list_versions};
pub(super) use names::live_secret;
pub(in crate::local) use names::{
    RESERVED as RESERVED_SECRET_NAMES, is_label as is_secret_label, is_name as is_secret_name,
};
pub(super) use policy::{get_policy, set_policy};
pub(super) use random_password::random_password;
pub(super) use rotation::{keep_up, rotate, update_rotation_policy};
pub(super) use stages::update_stage;
pub(in crate::local) use stages::{CURRENT as CURRENT_STAGE, PREVIOUS as PREVIOUS_STAGE};
pub(super) use values::{value, values};
pub(super) use versions::put_value;
