//! The quotas of the service (behaviour §3), which hold only where they are asked for.

mod rates;
mod resources;

pub(super) use rates::Rates;
pub(super) use resources::check as check_resources;
