//! Tags of many keys or secrets at once.

use std::collections::HashSet;

use super::text;
use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::limits::MAX_TAGS;
use crate::local::engine::model::{Key, KeyId, Resource, ResourceType, Secret};
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, states};

/// The most resources of a request.
const MAX_RESOURCES: usize = 50;

/// TagResources: all or none.
pub(in crate::local::engine) fn tag(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let tags = text::read_listed(call)?;
    for resource in changeable(call, store)? {
        super::attach(store, &resource, &tags, MAX_TAGS)?;
    }
    Ok(Fields::new())
}

/// UntagResources. Without names of tags and without `All` nothing happens; tags that are not there are passed over.
pub(in crate::local::engine) fn untag(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let keys = text::read_listed_keys(call)?;
    for resource in changeable(call, store)? {
        for tag in store.tags(&resource)? {
            let is_named = keys.contains(&tag.key.as_str());
            if is_named || (keys.is_empty() && call.is_true("All")) {
                store.delete_tag(&resource, &tag.key)?;
            }
        }
    }
    Ok(Fields::new())
}

/// The kind of resources that the call is about.
pub(super) fn kind(call: &Call<'_>) -> Result<ResourceType, Refusal> {
    ResourceType::from_name(call.required("ResourceType")?).ok_or_else(|| Refusal::invalid("ResourceType"))
}

/// The keys or secrets that the call lists, each once.
pub(super) fn listed<S: Store + ?Sized>(call: &Call<'_>, store: &S, kind: ResourceType) -> Result<Listed, Refusal> {
    let names = call.members("ResourceId");
    if names.len() > MAX_RESOURCES {
        return Err(Refusal::invalid("ResourceId"));
    }
    let own = call.identity.arn(&format!("{}/", kind.as_str()));
    let names = names.into_iter().map(|name| name.strip_prefix(own.as_str()).unwrap_or(name));
    let mut seen = HashSet::new();
    let names = names.filter(|name| seen.insert(*name));
    let missing = || Refusal::from(Reason::TaggedResourceNotFound);
    let found = match kind {
        ResourceType::Key => {
            let key = |name: &str| store.key(&KeyId::new(name))?.ok_or_else(missing);
            Listed::Keys(names.map(key).collect::<Result<_, _>>()?)
        }
        ResourceType::Secret => {
            let secret = |name: &str| super::secret(store, name)?.ok_or_else(missing);
            Listed::Secrets(names.map(secret).collect::<Result<_, _>>()?)
        }
    };
    for name in found.names() {
        call.authorize(&format!("{}/{name}", kind.as_str()))?;
    }
    Ok(found)
}

/// The resources of the call, once the caller may change them and their states allow that.
fn changeable(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Vec<Resource>, Refusal> {
    let kind = kind(call)?;
    if call.members("ResourceId").is_empty() {
        return Err(Refusal::missing("ResourceId"));
    }
    match listed(call, store, kind)? {
        Listed::Keys(keys) => {
            keys.iter().try_for_each(|key| states::check(call.action.name, key.status.state()))?;
            Ok(keys.into_iter().map(|key| Resource::Key(key.id)).collect())
        }
        Listed::Secrets(secrets) => {
            secrets.iter().try_for_each(super::check_secret)?;
            Ok(secrets.into_iter().map(|secret| Resource::Secret(secret.name)).collect())
        }
    }
}

/// Resources of one kind.
pub(super) enum Listed {
    Keys(Vec<Key>),
    Secrets(Vec<Secret>),
}

impl Listed {
    /// The ids of the keys or the names of the secrets.
    pub(super) fn names(&self) -> Vec<String> {
        match self {
            Self::Keys(keys) => keys.iter().map(|key| key.id.as_str().to_owned()).collect(),
            Self::Secrets(secrets) => secrets.iter().map(|secret| secret.name.as_str().to_owned()).collect(),
        }
    }
}
