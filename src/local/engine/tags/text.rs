//! What tags may be called, and how a request writes them down.

use std::collections::HashSet;

use serde_json::Value;

use crate::local::engine::call::Call;
use crate::local::engine::errors::{Reason, Refusal};
use crate::local::engine::model::{Tag, WantedTag};

/// The most characters of the name of a tag, and of its value.
const MAX_KEY_CHARS: usize = 128;
const MAX_VALUE_CHARS: usize = 128;

/// The most characters of a value that TagResource sets; more than elsewhere, as the reference of 2019 has it.
pub(super) const MAX_LONG_VALUE_CHARS: usize = 256;

/// What names and values may hold beside letters and digits.
const SIGNS: &str = r"/\_-.+=:@";

/// How the names of the tags begin that cloud services set.
const RESERVED: [&str; 2] = ["aliyun", "acs:"];

/// The most tags of a request with a repeat list.
const MAX_LISTED: usize = 20;

/// The tags in a JSON parameter, `[{"TagKey":"…","TagValue":"…"}]`; none when it is not given. More than `max` of them
/// are more than a resource can have.
pub(in crate::local::engine) fn read(
    call: &Call<'_>,
    parameter: &'static str,
    max: usize,
) -> Result<Vec<Tag>, Refusal> {
    read_with_values(call, parameter, max, MAX_VALUE_CHARS)
}

/// The same with values of another length.
pub(super) fn read_with_values(
    call: &Call<'_>,
    parameter: &'static str,
    max: usize,
    max_value_chars: usize,
) -> Result<Vec<Tag>, Refusal> {
    let Some(text) = call.given(parameter) else { return Ok(Vec::new()) };
    let tags = parse(text).ok_or_else(|| Refusal::invalid(parameter))?;
    let is_valid = |tag: &Tag| is_key(&tag.key) && is_text(&tag.value, max_value_chars);
    if !tags.iter().all(is_valid) || has_duplicate(tags.iter().map(|tag| tag.key.as_str())) {
        return Err(Refusal::invalid(parameter));
    }
    if tags.len() > max { Err(Reason::LimitExceeded.into()) } else { Ok(tags) }
}

/// A tag without a value has an empty one.
fn parse(text: &str) -> Option<Vec<Tag>> {
    let Ok(Value::Array(tags)) = serde_json::from_str(text) else { return None };
    let tag = |tag: &Value| {
        let value = match tag.get("TagValue") {
            Some(value) => value.as_str()?,
            None => "",
        };
        Some(Tag { key: tag.get("TagKey")?.as_str()?.to_owned(), value: value.to_owned() })
    };
    tags.iter().map(tag).collect()
}

/// The tags in the repeat list `Tag`, of which there is at least one.
pub(super) fn read_listed(call: &Call<'_>) -> Result<Vec<Tag>, Refusal> {
    let tags = wanted(call, MAX_VALUE_CHARS)?;
    if tags.is_empty() {
        return Err(Refusal::missing("Tag"));
    }
    let tag = |tag: WantedTag| Tag { key: tag.key, value: tag.value.unwrap_or_default() };
    let tags: Vec<Tag> = tags.into_iter().map(tag).collect();
    if !tags.iter().all(|tag| is_key(&tag.key)) {
        return Err(Reason::InvalidTagKey.into());
    }
    Ok(tags)
}

/// The tags in the repeat list `Tag` of a query; they may have no value, and the names of cloud services.
pub(super) fn read_wanted(call: &Call<'_>) -> Result<Vec<WantedTag>, Refusal> {
    wanted(call, MAX_LONG_VALUE_CHARS)
}

fn wanted(call: &Call<'_>, max_value_chars: usize) -> Result<Vec<WantedTag>, Refusal> {
    let given = |text: &&str| !text.is_empty();
    let mut tags = Vec::new();
    for [key, value] in call.pairs("Tag", ["Key", "Value"]) {
        let key = key.filter(given).filter(|key| is_text(key, MAX_KEY_CHARS)).ok_or(Reason::InvalidTagKey)?;
        let value = value.filter(given);
        if value.is_some_and(|value| !is_text(value, max_value_chars)) {
            return Err(Reason::InvalidTagValue.into());
        }
        tags.push(WantedTag { key: key.to_owned(), value: value.map(str::to_owned) });
    }
    if has_duplicate(tags.iter().map(|tag| tag.key.as_str())) {
        return Err(Reason::DuplicateTagKey.into());
    }
    if tags.len() > MAX_LISTED { Err(Refusal::invalid("Tag")) } else { Ok(tags) }
}

/// The names of tags in the repeat list `TagKey`.
pub(super) fn read_listed_keys<'a>(call: &'a Call<'_>) -> Result<Vec<&'a str>, Refusal> {
    let keys = call.members("TagKey");
    if keys.len() > MAX_LISTED { Err(Refusal::invalid("TagKey")) } else { Ok(keys) }
}

/// The names of tags in the JSON parameter `TagKeys`, `["Project"]`.
pub(super) fn read_keys(call: &Call<'_>) -> Result<Vec<String>, Refusal> {
    serde_json::from_str(call.required("TagKeys")?).map_err(|_| Refusal::invalid("TagKeys"))
}

/// Whether a user can give a tag this name.
pub(in crate::local) fn is_key(key: &str) -> bool {
    !key.is_empty() && is_text(key, MAX_KEY_CHARS) && !RESERVED.iter().any(|reserved| key.starts_with(reserved))
}

/// Whether a tag can have this value.
pub(in crate::local) fn is_value(value: &str) -> bool {
    is_text(value, MAX_LONG_VALUE_CHARS)
}

fn is_text(text: &str, max_chars: usize) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || SIGNS.contains(letter);
    text.chars().count() <= max_chars && text.chars().all(is_letter)
}

fn has_duplicate<'a>(mut keys: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = HashSet::new();
    !keys.all(|key| seen.insert(key))
}
