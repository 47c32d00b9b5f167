//! Which fields decide who is calling, and where each of them stands, for people.

use super::fields::{self, Field};
use super::layers::{Found, Layers};
use super::{Caller, Kind};
use crate::client::MASK;

/// A caller and the fields that decide who that is.
#[derive(Debug)]
pub struct Explanation {
    /// The caller.
    pub caller: Caller,
    /// The fields, in the order of [`super::FIELDS`].
    pub fields: Vec<Decided>,
}

/// A field with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The field.
    pub field: &'static Field,
    /// The value; a mask in place of a secret, and only the beginning of what may hold one.
    pub value: String,
    /// The flag, profile or variable that holds it.
    pub source: String,
}

/// The fields that say where requests go and how long they may take; they count whatever the mode.
const TARGET: [&Field; 9] = [
    &fields::STS_REGION,
    &fields::STS_ENDPOINT,
    &fields::ENABLE_VPC,
    &fields::REGION,
    &fields::ENDPOINT_TYPE,
    &fields::ENDPOINT,
    &fields::CONNECT_TIMEOUT,
    &fields::READ_TIMEOUT,
    &fields::RETRY_COUNT,
];

/// Lists the fields that decide who the caller is.
pub(super) fn explain(caller: Caller, all: &Layers<'_>, of_credentials: Option<&Layers<'_>>) -> Explanation {
    let mode = [&fields::MODE];
    let (required, optional) = (caller.mode.required(), caller.mode.optional());
    let is_of_mode = |field: &Field| mode.iter().chain(required).chain(optional).any(|known| known.key == field.key);
    let is_of_target = |field: &Field| TARGET.iter().any(|known| known.key == field.key);
    let find = |field: &'static Field| {
        let found = match of_credentials {
            Some(layers) if is_of_mode(field) => layers.find(field),
            _ if is_of_target(field) => all.find(field),
            _ => None,
        };
        found.map(|found| decided(field, &found))
    };
    Explanation { fields: super::FIELDS.into_iter().filter_map(find).collect(), caller }
}

fn decided(field: &'static Field, found: &Found<'_>) -> Decided {
    let value = match field.kind {
        Kind::Secret => MASK.to_owned(),
        _ if field.key == fields::ACCESS_KEY_ID.key => mask_id(found.value),
        _ => field.public_part(found.value),
    };
    Decided { field, value, source: found.source.to_string() }
}

/// An AccessKey id of which the middle is left out.
pub fn mask_id(id: &str) -> String {
    let letters: Vec<char> = id.chars().collect();
    let (shown, all) = (7, letters.len());
    if all < 2 * shown {
        return MASK.to_owned();
    }
    let text = |letters: &[char]| letters.iter().collect::<String>();
    format!("{}****{}", text(&letters[..4]), text(&letters[all - 3..]))
}
