//! The members of a JSON object as parameters of an action.

use serde_json::Value;

use super::{Wrong, names, suggest};
use crate::catalog::{Action, Kind, Param};
use crate::wire::Params;

/// The parameter that a member is about, in either spelling of its name.
pub(super) fn named(action: &'static Action, name: &str) -> Result<&'static Param, Wrong> {
    if names::is_region(name) {
        return Err(Wrong::new(format!("{name} is no parameter but an option: --region")));
    }
    names::find(action, name).ok_or_else(|| {
        let wrong = Wrong::new(format!("{} has no parameter {name}", action.name));
        let near = suggest::near(name, names::arguments(action).map(|param| param.name));
        suggest::hint_at(wrong, near.first())
    })
}

/// Sets a parameter to the value of its member; `null` leaves it out.
pub(super) fn set(found: &mut Params, param: &'static Param, value: &Value) -> Result<(), Wrong> {
    if value.is_null() {
        return Ok(());
    }
    let Kind::List(members) = param.kind else {
        found.set(param.name, text_of(value));
        return Ok(());
    };
    let wrong = || {
        let items = if members.is_empty() { "values" } else { &format!("objects of {}", members.join(" and ")) };
        Wrong::new(format!("{} must be a JSON array of {items}", param.name))
    };
    let items = value.as_array().ok_or_else(wrong)?;
    for (at, item) in items.iter().enumerate() {
        let place = format!("{}.{}", param.name, at + 1);
        match item {
            Value::Object(fields) if fields.keys().all(|field| members.contains(&field.as_str())) => {
                for (member, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                    found.set(format!("{place}.{member}"), text_of(value));
                }
            }
            value @ (Value::String(_) | Value::Number(_) | Value::Bool(_)) if members.is_empty() => {
                found.set(place, text_of(value));
            }
            _ => return Err(wrong()),
        }
    }
    Ok(())
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
