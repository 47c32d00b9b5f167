//! The names of an action's arguments: the API's own, or the kebab-case alias of it.

use crate::catalog::{self, Action, Param};

/// The parameter that is an option of every command (`--region`) and is sent with every request.
const REGION: &str = "RegionId";

/// The parameters that are arguments of the action: all but the region.
pub(super) fn arguments(action: &'static Action) -> impl Iterator<Item = &'static Param> {
    action.params.iter().filter(|param| !is_region(param.name))
}

/// The argument with this name.
pub(super) fn find(action: &'static Action, name: &str) -> Option<&'static Param> {
    arguments(action).find(|param| is_named(param.name, name))
}

/// Whether a name in the user's spelling means this one of the API.
pub(super) fn is_named(api_name: &str, name: &str) -> bool {
    catalog::means(name, api_name)
}

/// Whether a name, in either spelling, is that of the region.
pub(super) fn is_region(name: &str) -> bool {
    is_named(REGION, name)
}
