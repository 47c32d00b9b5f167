//! New ids in the forms of the service (behaviour §1.3).

use super::call::Call;
use super::model::KeyId;
use super::random::{self, RandomFailed};

/// The letters that stand for a region in the ids of keys in KMS instances. The sources show those of
/// cn-hangzhou and cn-beijing; the others follow their pattern.
const REGION_LETTERS: [(&str, &str); 4] =
    [("cn-hangzhou", "hzz"), ("cn-beijing", "bjj"), ("cn-shanghai", "shh"), ("cn-shenzhen", "szz")];

/// How many letters stand for a region.
const LETTERS: usize = 3;

/// How many random characters end an id.
const TAIL_CHARS: usize = 10;

/// The id of something in the shared service.
pub(super) fn uuid(call: &Call<'_>) -> Result<String, RandomFailed> {
    random::uuid(call.random).map(|id| id.to_string())
}

/// The id of a key in a KMS instance: the region, the time in hex, and random characters.
pub(super) fn of_instance_key(call: &Call<'_>) -> Result<String, RandomFailed> {
    let time = call.now.timestamp();
    Ok(format!("key-{}{time:08x}{}", region_letters(call.identity.region.as_str()), tail(call)?))
}

/// The id of a further version of a key in a KMS instance.
pub(super) fn of_instance_key_version(key: &KeyId, call: &Call<'_>) -> Result<String, RandomFailed> {
    Ok(format!("{}-{}", key.as_str(), tail(call)?))
}

fn tail(call: &Call<'_>) -> Result<String, RandomFailed> {
    Ok(random::alphanumeric(TAIL_CHARS, call.random)?.to_ascii_lowercase())
}

fn region_letters(region: &str) -> String {
    if let Some((_, letters)) = REGION_LETTERS.iter().find(|(known, _)| *known == region) {
        return (*letters).to_owned();
    }
    let place = region.split_once('-').map_or(region, |(_, place)| place);
    place.chars().chain("xxx".chars()).take(LETTERS).collect()
}
