//! The tags of a seed.

use std::collections::BTreeMap;

use super::error::SeedError;
use crate::local::engine::limits::MAX_TAGS;
use crate::local::engine::{Resource, StoreMut, Tag, is_tag_key, is_tag_value};

/// Checks tags on their own.
pub(super) fn check(tags: &BTreeMap<String, String>) -> Result<(), String> {
    if tags.len() > MAX_TAGS {
        return Err(format!("there are more than {MAX_TAGS}"));
    }
    if !tags.keys().all(|name| is_tag_key(name)) {
        return Err("a name has 1 to 128 ASCII letters, digits and / \\ _ - . + = : @, and does not begin with \
                    aliyun or acs:"
            .to_owned());
    }
    if !tags.values().all(|value| is_tag_value(value)) {
        return Err("a value has up to 256 ASCII letters, digits and / \\ _ - . + = : @".to_owned());
    }
    Ok(())
}

/// The first tag that the store has with another value.
pub(super) fn differing<'a>(
    store: &dyn StoreMut,
    of: &Resource,
    tags: Option<&'a BTreeMap<String, String>>,
) -> Result<Option<&'a str>, SeedError> {
    let Some(tags) = tags else { return Ok(None) };
    let there = store.tags(of)?;
    let differs = |name: &str, value: &str| there.iter().any(|tag| tag.key == name && tag.value != value);
    Ok(tags.iter().find(|(name, value)| differs(name, value)).map(|(name, _)| name.as_str()))
}

/// Adds the tags.
pub(super) fn put(
    store: &mut dyn StoreMut,
    of: &Resource,
    tags: Option<&BTreeMap<String, String>>,
) -> Result<(), SeedError> {
    for (key, value) in tags.into_iter().flatten() {
        store.put_tag(of, &Tag { key: key.clone(), value: value.clone() })?;
    }
    Ok(())
}
