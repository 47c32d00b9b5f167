//! ListTagResources, a page at a time.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{many, text};
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::{TagPlace, TagQuery, TagRow};
use crate::local::engine::store::Store;

/// The most rows of a page.
const PAGE_ROWS: usize = 200;

/// ListTagResources.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let kind = many::kind(call)?;
    let tags = text::read_wanted(call)?;
    let resources = many::listed(call, store, kind)?.names();
    if resources.is_empty() {
        call.authorize(kind.as_str())?;
    }
    let query = TagQuery { kind, resources, tags };
    let behind = match call.given("NextToken") {
        Some(token) => Some(place(&query, token).ok_or_else(|| Refusal::invalid("NextToken"))?),
        None => None,
    };
    // One row more shows whether there is a further page.
    let mut rows = store.tag_rows(&query, behind.as_ref(), PAGE_ROWS as u32 + 1)?;
    let has_more = rows.len() > PAGE_ROWS;
    rows.truncate(PAGE_ROWS);
    let token = match rows.last().filter(|_| has_more) {
        Some(last) => token(&query, &last.place),
        None => String::new(),
    };
    let rows: Vec<Value> = rows.iter().map(|tag| row(&query, tag)).collect();
    Ok(Fields::from_iter([
        ("NextToken".to_owned(), json!(token)),
        ("TagResources".to_owned(), json!({"TagResource": rows})),
    ]))
}

fn row(query: &TagQuery, tag: &TagRow) -> Value {
    json!({
        "ResourceType": query.kind.as_str(),
        "ResourceId": tag.resource,
        "TagKey": tag.place.key,
        "TagValue": tag.value,
    })
}

/// How many bytes of a token tie it to its query.
const SEAL_BYTES: usize = 8;

/// How many bytes of a token are the number of a resource; the name of a tag follows.
const NUMBER_BYTES: usize = 8;

/// What brings the rows behind a place when the same query is asked again.
fn token(query: &TagQuery, place: &TagPlace) -> String {
    let place = [place.resource.to_be_bytes().as_slice(), place.key.as_bytes()].concat();
    URL_SAFE_NO_PAD.encode([seal(query, &place).as_slice(), &place].concat())
}

/// The place that a token stands for; `None` when it is not one of this query.
fn place(query: &TagQuery, token: &str) -> Option<TagPlace> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (seal_given, place) = bytes.split_at_checked(SEAL_BYTES)?;
    let (number, key) = place.split_at_checked(NUMBER_BYTES)?;
    if seal_given != seal(query, place) {
        return None;
    }
    let resource = i64::from_be_bytes(number.try_into().ok()?);
    Some(TagPlace { resource, key: String::from_utf8(key.to_vec()).ok()? })
}

/// A digest of a query and a place. It guards against mistakes, not against forgery: a token opens nothing.
fn seal(query: &TagQuery, place: &[u8]) -> Vec<u8> {
    let tags: Vec<Value> = query.tags.iter().map(|tag| json!([tag.key, tag.value])).collect();
    let query = json!([query.kind.as_str(), query.resources, tags]).to_string();
    let digest = Sha256::new().chain_update(query).chain_update(place).finalize();
    digest[..SEAL_BYTES].to_vec()
}
