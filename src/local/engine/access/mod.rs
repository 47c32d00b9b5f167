//! Application access: network rules, the policies that use them, the application access points that grant policies,
//! and the client keys of the access points (behaviour §13.2).

pub(super) mod access_points;
pub(super) mod applications;
pub(super) mod client_keys;
pub(super) mod network_rules;
pub(super) mod policies;

use serde_json::{Value, json};

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::Record;
use super::paging;
use super::store::{Store, StoreMut};
use super::{Fields, records};

/// The size of a page of any list here when the request does not say.
const PAGE_SIZE: u32 = 20;

/// The most characters of a name.
const MAX_NAME_CHARS: usize = 64;

/// What a name may have beside letters and digits: what the names of secrets may have.
const NAME_SIGNS: &str = "_/+=.@-";

/// A thing with an ARN.
trait Resource: Record {
    /// What stands in front of the name in its ARN.
    const CONTAINER: &'static str;

    /// The ARN without region and account, `network/<name>`.
    fn resource(&self) -> String {
        format!("{}/{}", Self::CONTAINER, self.name())
    }
}

/// The thing that the parameter `Name` names, once the caller may do the action to it.
fn named<R: Resource, S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<R, Refusal> {
    let found: R = known(store, call.required("Name")?)?;
    call.authorize(&found.resource())?;
    Ok(found)
}

/// The thing with this name.
fn known<R: Resource, S: Store + ?Sized>(store: &S, name: &str) -> Result<R, Refusal> {
    records::get(store, name)?.ok_or_else(|| Reason::ResourceNotFound.into())
}

/// The parameter `Name` as the name of something new.
fn new_name<'a>(call: &'a Call<'_>) -> Result<&'a str, Refusal> {
    let name = call.required("Name")?;
    let is_valid = |letter: char| letter.is_ascii_alphanumeric() || NAME_SIGNS.contains(letter);
    let fits = name.chars().count() <= MAX_NAME_CHARS && name.chars().all(is_valid);
    if fits { Ok(name) } else { Err(Refusal::invalid("Name")) }
}

/// Keeps something new, unless its name is taken or the caller may not make it.
fn insert<R: Resource>(call: &Call<'_>, store: &mut dyn StoreMut, record: &R) -> Result<(), Refusal> {
    call.authorize(R::CONTAINER)?;
    match records::get::<R>(store, record.name())? {
        Some(_) => Err(Reason::ResourceExists.into()),
        None => Ok(records::put(store, record)?),
    }
}

/// Keeps what has changed; nothing goes into the answer.
fn update<R: Resource>(store: &mut dyn StoreMut, record: &R) -> Result<Fields, Refusal> {
    records::put(store, record)?;
    Ok(Fields::new())
}

/// One page of all things of a type.
fn list<R: Resource>(
    call: &Call<'_>,
    store: &dyn Store,
    wrapping: [&str; 2],
    row: impl Fn(&R) -> Value,
) -> Result<Fields, Refusal> {
    let page = call.page(PAGE_SIZE)?;
    call.authorize(R::CONTAINER)?;
    let [list, member] = wrapping;
    Ok(paging::fields(list, member, &records::page(store, page)?, page, row))
}

/// A parameter that is a JSON array of texts, none of them empty.
fn texts(call: &Call<'_>, parameter: &'static str) -> Result<Option<Vec<String>>, Refusal> {
    let Some(text) = call.given(parameter) else { return Ok(None) };
    let texts: Vec<String> = serde_json::from_str(text).map_err(|_| Refusal::invalid(parameter))?;
    if texts.iter().any(String::is_empty) { Err(Refusal::invalid(parameter)) } else { Ok(Some(texts)) }
}

/// Texts as a JSON array that is itself a text, as answers have them.
fn json_text(texts: &[String]) -> String {
    json!(texts).to_string()
}

/// The description of something new.
fn description(call: &Call<'_>) -> String {
    call.given("Description").unwrap_or_default().to_owned()
}

/// Changes a description where the call gives one; an empty one takes it away.
fn change_description(call: &Call<'_>, description: &mut String) {
    if let Some(new) = call.params.get("Description") {
        new.clone_into(description);
    }
}
