//! The tags of a seed.

use std::collections::BTreeMap;

use super::error::SeedError;
use crate::local::engine::{Resource, StoreMut, Tag};

/// The most tags, and the most characters of a name and a value (behaviour §11).
const MAX_TAGS: usize = 20;
const MAX_NAME_CHARS: usize = 128;
const MAX_VALUE_CHARS: usize = 256;

/// How the names begin that are kept for the service.
const RESERVED: [&str; 2] = ["aliyun", "acs:"];

/// What names and values may hold beside letters and digits.
const SIGNS: &str = "/\\_-.+=:@";

/// Checks tags on their own.
pub(super) fn check(tags: &BTreeMap<String, String>) -> Result<(), &'static str> {
    let is_letter = |letter: char| letter.is_alphanumeric() || SIGNS.contains(letter);
    let is_name = |name: &str| {
        (1..=MAX_NAME_CHARS).contains(&name.chars().count())
            && name.chars().all(is_letter)
            && !RESERVED.iter().any(|start| name.starts_with(start))
    };
    if tags.len() > MAX_TAGS {
        return Err("there are more than 20");
    }
    if !tags.keys().all(|name| is_name(name)) {
        return Err(
            "a name has 1 to 128 letters, digits and / \\ _ - . + = : @, and does not begin with aliyun or acs:",
        );
    }
    let is_value = |value: &String| value.chars().count() <= MAX_VALUE_CHARS && value.chars().all(is_letter);
    if !tags.values().all(is_value) {
        return Err("a value has up to 256 letters, digits and / \\ _ - . + = : @");
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
