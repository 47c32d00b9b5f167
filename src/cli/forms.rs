//! Options without a fixed name: files that hold a value, and the places of repeat lists.

use super::names::{find, is_named};
use crate::catalog::{Action, Kind, Param};

/// What an option without a fixed name means.
#[derive(Debug, Clone, Copy)]
pub(super) enum VariableForm {
    /// `--Policy-FILE`: the value is the path of a file with the value.
    File(&'static Param),
    /// `--ResourceId.1` or `--Tag.1.Key`: one place of a repeat list.
    Member(&'static Param),
}

/// Reads the name of an option that has no fixed name. With it comes the name in the API's own spelling, which is
/// `Tag.1.Key` for `tag.1.key` too.
pub(super) fn variable_form(action: &'static Action, name: &str) -> Option<(String, VariableForm)> {
    if let Some(base) = name.strip_suffix("-FILE").or_else(|| name.strip_suffix("-file")) {
        let param = find(action, base).filter(|param| !matches!(param.kind, Kind::List(_)))?;
        return Some((format!("{}-FILE", param.name), VariableForm::File(param)));
    }
    let (list, place) = name.split_once('.')?;
    let param = find(action, list)?;
    let Kind::List(members) = param.kind else { return None };
    let (number, member) = match place.split_once('.') {
        Some((number, member)) => (number, Some(member)),
        None => (place, None),
    };
    if !is_place(number) {
        return None;
    }
    let name = match (member, members) {
        (None, []) => format!("{}.{number}", param.name),
        (Some(member), members) => {
            let member = members.iter().find(|known| is_named(known, member))?;
            format!("{}.{number}.{member}", param.name)
        }
        (None, _) => return None,
    };
    Some((name, VariableForm::Member(param)))
}

/// A place of a list: a number from 1, without leading zeros.
fn is_place(number: &str) -> bool {
    number.bytes().all(|digit| digit.is_ascii_digit()) && !number.starts_with('0') && number.parse::<u16>().is_ok()
}
