//! The service itself (behaviour §14).

use serde_json::{Value, json};

use super::Fields;
use super::call::Call;
use super::errors::Refusal;
use super::store::Store;
use crate::wire::REGIONS;

/// DescribeRegions: the regions with a public endpoint.
pub(super) fn describe_regions(_: &Call<'_>, _: &dyn Store) -> Result<Fields, Refusal> {
    let public = REGIONS.iter().filter(|region| region.is_public());
    let rows: Vec<Value> = public.map(|region| json!({"RegionId": region.id})).collect();
    Ok(Fields::from_iter([("Regions".to_owned(), json!({"Region": rows}))]))
}
