//! ListSecrets and ListSecretVersionIds.

use serde_json::{Value, json};

use super::{describe, names, stages};
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::filters::{self, Filter};
use crate::local::engine::model::{Secret, SecretVersionEntry};
use crate::local::engine::paging::{self, Listing, Page};
use crate::local::engine::store::{SecretFilter, Store, StoreFailure, VersionScope};
use crate::wire::format_time;

/// The size of a page when the request does not say, and the largest one.
const PAGE_SIZE: u32 = 10;
const MAX_PAGE_SIZE: u32 = 100;

/// ListSecrets.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = page(call)?;
    let filter = filter(call)?;
    call.authorize("secret")?;
    let secrets = match filter {
        Some(filter) => store.secrets(&filter, page)?,
        None => Listing { items: Vec::new(), total: 0 },
    };
    let with_tags = call.is_true("FetchTags");
    let rows = secrets.items.iter().map(|secret| row(store, secret, with_tags)).collect::<Result<_, _>>()?;
    let rows: Listing<Value> = Listing { items: rows, total: secrets.total };
    Ok(paging::fields("SecretList", "Secret", &rows, page, Value::clone))
}

fn row(store: &dyn Store, secret: &Secret, with_tags: bool) -> Result<Value, StoreFailure> {
    let mut fields = Fields::new();
    let mut set = |name: &str, value: &str| fields.insert(name.to_owned(), json!(value));
    set("SecretName", secret.name.as_str());
    set("SecretType", secret.kind.as_str());
    set("CreateTime", &format_time(secret.created_at));
    set("UpdateTime", &format_time(secret.updated_at));
    if let Some(at) = secret.delete_at {
        set("PlannedDeleteTime", &format_time(at));
    }
    if with_tags {
        fields.insert("Tags".to_owned(), describe::tags(store, &secret.name)?);
    }
    Ok(Value::Object(fields))
}

/// What a filter of ListSecrets looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filtered {
    Name,
    Description,
    TagKey,
    TagValue,
    Instance,
    Type,
    /// The account that made the secret, which is the same for all.
    Creator,
}

/// The filters that the API knows.
const FILTERS: [(&str, Filtered); 7] = [
    ("SecretName", Filtered::Name),
    ("Description", Filtered::Description),
    ("TagKey", Filtered::TagKey),
    ("TagValue", Filtered::TagValue),
    ("DKMSInstanceId", Filtered::Instance),
    ("SecretType", Filtered::Type),
    ("Creator", Filtered::Creator),
];

/// The conditions that the parameter `Filters` sets; `None` when no secret can meet them.
fn filter(call: &Call<'_>) -> Result<Option<SecretFilter>, Refusal> {
    let mut filter = SecretFilter::default();
    let mut creators = Vec::new();
    for Filter { key, values } in filters::of(call)? {
        let known = FILTERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(&key));
        let (_, filtered) = known.ok_or_else(|| Refusal::invalid("Filters"))?;
        let place = match filtered {
            Filtered::Name => &mut filter.names,
            Filtered::Description => &mut filter.descriptions,
            Filtered::TagKey => &mut filter.tag_keys,
            Filtered::TagValue => &mut filter.tag_values,
            Filtered::Instance => &mut filter.instances,
            Filtered::Type => &mut filter.kinds,
            Filtered::Creator => &mut creators,
        };
        place.extend(values);
    }
    let is_excluded = !creators.is_empty() && !creators.contains(&call.identity.account_id);
    Ok((!is_excluded).then_some(filter))
}

/// ListSecretVersionIds.
pub(in crate::local::engine) fn list_versions(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let page = page(call)?;
    let scope = if call.is_true("IncludeDeprecated") { VersionScope::All } else { VersionScope::Staged };
    let secret = names::secret(call, store)?;
    let versions = store.secret_versions(&secret.name, scope, page)?;
    let mut fields = Fields::from_iter([("SecretName".to_owned(), json!(secret.name.as_str()))]);
    fields.extend(paging::fields("VersionIds", "VersionId", &versions, page, version_row));
    Ok(fields)
}

fn version_row(version: &SecretVersionEntry) -> Value {
    json!({
        "VersionId": version.id,
        "CreateTime": format_time(version.created_at),
        "VersionStages": stages::fields(&version.stages),
    })
}

/// The page that is asked for; the catalog does not know how large one may be.
fn page(call: &Call<'_>) -> Result<Page, Refusal> {
    let page = call.page(PAGE_SIZE)?;
    if (1..=MAX_PAGE_SIZE).contains(&page.size) { Ok(page) } else { Err(Refusal::invalid("PageSize")) }
}
