//! ListKeys and its filters.

use serde_json::json;

use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::paging::{self, Listing};
use crate::local::engine::store::{KeyField, KeyFilter, Store};
use crate::local::engine::{Fields, filters};

/// The size of a page when the request does not say.
const PAGE_SIZE: u32 = 10;

/// ListKeys.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = call.page(PAGE_SIZE)?;
    let filters = read(call)?;
    call.authorize("key")?;
    let listing = match filters {
        Some(filters) => store.key_ids(&filters, page)?,
        None => Listing { items: Vec::new(), total: 0 },
    };
    Ok(paging::fields(
        "Keys",
        "Key",
        &listing,
        page,
        |id| json!({"KeyId": id.as_str(), "KeyArn": call.identity.arn(&format!("key/{}", id.as_str()))}),
    ))
}

/// What a filter of ListKeys looks at.
enum Filtered {
    /// A field of the key.
    Field(KeyField),
    /// The account that made the key, which is the same for all.
    Creator,
    /// Whether a user or a cloud service made the key; here always a user.
    CreatorType,
}

/// The filters that the API knows; their keys compare without case, because the reference writes them both ways.
const FILTERS: [(&str, Filtered); 11] = [
    ("KeyState", Filtered::Field(KeyField::State)),
    ("KeySpec", Filtered::Field(KeyField::Spec)),
    ("KeyUsage", Filtered::Field(KeyField::Usage)),
    ("ProtectionLevel", Filtered::Field(KeyField::ProtectionLevel)),
    ("KeyId", Filtered::Field(KeyField::Id)),
    ("AliasName", Filtered::Field(KeyField::AliasName)),
    ("DKMSInstanceId", Filtered::Field(KeyField::Instance)),
    ("TagKey", Filtered::Field(KeyField::TagKey)),
    ("TagValue", Filtered::Field(KeyField::TagValue)),
    ("Creator", Filtered::Creator),
    ("CreatorType", Filtered::CreatorType),
];

/// The conditions that the parameter `Filters` sets; `None` when no key can meet them. Values of one key are
/// alternatives, wherever they stand; an entry without values sets no condition.
fn read(call: &Call<'_>) -> Result<Option<Vec<KeyFilter>>, Refusal> {
    let mut conditions: Vec<KeyFilter> = Vec::new();
    let mut creators = Vec::new();
    let mut creator_types = Vec::new();
    for mut filter in filters::of(call)? {
        let known = FILTERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(&filter.key));
        match known.map(|(_, filtered)| filtered) {
            None => return Err(Refusal::invalid("Filters")),
            Some(_) if filter.values.is_empty() => {}
            Some(Filtered::Creator) => creators.append(&mut filter.values),
            Some(Filtered::CreatorType) => creator_types.append(&mut filter.values),
            Some(Filtered::Field(field)) => match conditions.iter_mut().find(|known| known.field == *field) {
                Some(condition) => condition.values.append(&mut filter.values),
                None => conditions.push(KeyFilter { field: *field, values: filter.values }),
            },
        }
    }
    let excludes = |values: &[String], value: &str| !values.is_empty() && !values.iter().any(|one| one == value);
    let nothing = excludes(&creators, &call.identity.account_id) || excludes(&creator_types, "User");
    Ok((!nothing).then_some(conditions))
}
