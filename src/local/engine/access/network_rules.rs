//! Network rules: the addresses from which applications may call.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Resource;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::Record;
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, records};

/// The most addresses and blocks of a rule.
const MAX_ADDRESSES: usize = 800;

/// A network rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct NetworkRule {
    name: String,
    kind: String,
    addresses: Vec<String>,
    description: String,
}

impl Record for NetworkRule {
    const KIND: &'static str = "network_rule";

    fn name(&self) -> &str {
        &self.name
    }
}

impl Resource for NetworkRule {
    const CONTAINER: &'static str = "network";
}

/// CreateNetworkRule.
pub(in crate::local::engine) fn create(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let rule = NetworkRule {
        name: super::new_name(call)?.to_owned(),
        kind: call.required("Type")?.to_owned(),
        addresses: addresses(call)?.unwrap_or_default(),
        description: super::description(call),
    };
    super::insert(call, store, &rule)?;
    let mut fields = details(call, &rule);
    fields.insert("Name".to_owned(), json!(rule.name));
    Ok(fields)
}

/// The addresses and blocks of the parameter `SourcePrivateIp`.
fn addresses(call: &Call<'_>) -> Result<Option<Vec<String>>, Refusal> {
    let addresses = super::texts(call, "SourcePrivateIp")?;
    let are_valid = |texts: &Vec<String>| texts.len() <= MAX_ADDRESSES && texts.iter().all(|text| is_address(text));
    if addresses.as_ref().is_none_or(are_valid) { Ok(addresses) } else { Err(Refusal::invalid("SourcePrivateIp")) }
}

/// Whether a text is an address, `192.168.0.1`, or a block of them, `192.168.0.0/24`.
fn is_address(text: &str) -> bool {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let longest = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    prefix.is_none_or(|prefix| prefix.parse::<u8>().is_ok_and(|length| length <= longest))
}

/// DescribeNetworkRule; the name is not in the answer.
pub(in crate::local::engine) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    Ok(details(call, &super::named(call, store)?))
}

fn details(call: &Call<'_>, rule: &NetworkRule) -> Fields {
    Fields::from_iter([
        ("Arn".to_owned(), json!(call.identity.arn(&rule.resource()))),
        ("Type".to_owned(), json!(rule.kind)),
        ("SourcePrivateIp".to_owned(), json!(super::json_text(&rule.addresses))),
        ("Description".to_owned(), json!(rule.description)),
    ])
}

/// UpdateNetworkRule.
pub(in crate::local::engine) fn update(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let addresses = addresses(call)?;
    let mut rule: NetworkRule = super::named(call, store)?;
    rule.addresses = addresses.unwrap_or(rule.addresses);
    super::change_description(call, &mut rule.description);
    super::update(store, &rule)
}

/// DeleteNetworkRule. Policies that use the rule keep its name.
pub(in crate::local::engine) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let rule: NetworkRule = super::named(call, store)?;
    records::delete(store, &rule)?;
    Ok(Fields::new())
}

/// ListNetworkRules.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    super::list(
        call,
        store,
        ["NetworkRules", "NetworkRule"],
        |rule: &NetworkRule| json!({"Name": rule.name, "Type": rule.kind}),
    )
}
