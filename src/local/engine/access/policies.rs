//! Policies: which keys and secrets may be used, and from where.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Resource;
use super::network_rules::NetworkRule;
use crate::local::accounts::Statement;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::Record;
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, instances, records};
use crate::local::identity::Identity;
use crate::wire::CLIENT_KEY_ACTION;

/// The permission to read secrets.
const SECRET_USER: &str = "RbacPermission/Template/CryptoServiceSecretUser";

/// What a policy can allow.
const PERMISSIONS: [&str; 2] = ["RbacPermission/Template/CryptoServiceKeyUser", SECRET_USER];

/// How the name of a secret begins in a policy.
const SECRET: &str = "secret/";

/// What a policy can be about, in front of a name or of `*`.
const RESOURCES: [&str; 2] = ["key/", SECRET];

/// The scope of a policy that is about the shared service and not about an instance.
const SHARED: &str = "shared";

/// The most network rules of a policy.
const MAX_RULES: usize = 40;

/// A policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Policy {
    name: String,
    /// The id of a KMS instance, `shared`, or nothing.
    scope: String,
    permissions: Vec<String>,
    resources: Vec<String>,
    network_rules: Vec<String>,
    description: String,
}

impl Record for Policy {
    const KIND: &'static str = "policy";

    fn name(&self) -> &str {
        &self.name
    }
}

impl Policy {
    /// What it allows an application that reads secrets; `None` when it does not let any be read.
    pub(super) fn readable_secrets(&self, identity: &Identity) -> Option<Statement> {
        let reads = self.permissions.iter().any(|permission| permission == SECRET_USER);
        let secrets = self.resources.iter().filter(|resource| reads && resource.starts_with(SECRET));
        let arns: Vec<String> = secrets.map(|resource| identity.arn(resource)).collect();
        (!arns.is_empty()).then(|| Statement::new(vec![format!("kms:{CLIENT_KEY_ACTION}")], arns))
    }
}

impl Resource for Policy {
    const CONTAINER: &'static str = "policy";
}

/// CreatePolicy.
pub(in crate::local::engine) fn create(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let policy = Policy {
        name: super::new_name(call)?.to_owned(),
        scope: call.given("KmsInstance").unwrap_or_default().to_owned(),
        permissions: permissions(call)?.ok_or_else(|| Refusal::missing("Permissions"))?,
        resources: resources(call)?.ok_or_else(|| Refusal::missing("Resources"))?,
        network_rules: network_rules(call)?.unwrap_or_default(),
        description: super::description(call),
    };
    if !["", SHARED].contains(&policy.scope.as_str()) {
        instances::known(store, &policy.scope)?;
    }
    check_rules(store, &policy)?;
    super::insert(call, store, &policy)?;
    Ok(Fields::from_iter([
        ("Arn".to_owned(), json!(call.identity.arn(&policy.resource()))),
        ("Name".to_owned(), json!(policy.name)),
        ("Description".to_owned(), json!(policy.description)),
        ("KmsInstance".to_owned(), json!(policy.scope)),
        ("Permissions".to_owned(), json!(super::json_text(&policy.permissions))),
        ("Resources".to_owned(), json!(super::json_text(&policy.resources))),
        ("AccessControlRules".to_owned(), json!(rules_text(&policy))),
    ]))
}

fn permissions(call: &Call<'_>) -> Result<Option<Vec<String>>, Refusal> {
    some_of(call, "Permissions", |text| PERMISSIONS.contains(&text))
}

fn resources(call: &Call<'_>) -> Result<Option<Vec<String>>, Refusal> {
    let is_name =
        |text: &str| RESOURCES.iter().any(|kind| text.strip_prefix(kind).is_some_and(|name| !name.is_empty()));
    some_of(call, "Resources", is_name)
}

/// Texts of which there is one at least, all of them valid.
fn some_of(
    call: &Call<'_>,
    parameter: &'static str,
    is_valid: impl Fn(&str) -> bool,
) -> Result<Option<Vec<String>>, Refusal> {
    let texts = super::texts(call, parameter)?;
    let fit = texts.as_ref().is_none_or(|texts| !texts.is_empty() && texts.iter().all(|text| is_valid(text)));
    if fit { Ok(texts) } else { Err(Refusal::invalid(parameter)) }
}

/// The parameter `AccessControlRules`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccessControlRules {
    #[serde(rename = "NetworkRules", default)]
    network_rules: Vec<String>,
}

fn network_rules(call: &Call<'_>) -> Result<Option<Vec<String>>, Refusal> {
    let invalid = || Refusal::invalid("AccessControlRules");
    let Some(text) = call.given("AccessControlRules") else { return Ok(None) };
    let rules: AccessControlRules = serde_json::from_str(text).map_err(|_| invalid())?;
    if rules.network_rules.len() > MAX_RULES { Err(invalid()) } else { Ok(Some(rules.network_rules)) }
}

/// Refuses a policy with a network rule that is not there.
fn check_rules<S: Store + ?Sized>(store: &S, policy: &Policy) -> Result<(), Refusal> {
    policy.network_rules.iter().try_for_each(|name| super::known::<NetworkRule, _>(store, name).map(drop))
}

fn rules_text(policy: &Policy) -> String {
    json!({"NetworkRules": policy.network_rules}).to_string()
}

/// DescribePolicy: permissions and resources are lists here.
pub(in crate::local::engine) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let policy: Policy = super::named(call, store)?;
    let field = |name: &str, value: Value| (name.to_owned(), value);
    Ok(Fields::from_iter([
        field("Arn", json!(call.identity.arn(&policy.resource()))),
        field("Name", json!(policy.name)),
        field("Description", json!(policy.description)),
        field("KmsInstance", json!(policy.scope)),
        field("Permissions", json!(policy.permissions)),
        field("Resources", json!(policy.resources)),
        field("AccessControlRules", json!(rules_text(&policy))),
    ]))
}

/// UpdatePolicy.
pub(in crate::local::engine) fn update(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let (permissions, resources, network_rules) = (permissions(call)?, resources(call)?, network_rules(call)?);
    let mut policy: Policy = super::named(call, store)?;
    policy.permissions = permissions.unwrap_or(policy.permissions);
    policy.resources = resources.unwrap_or(policy.resources);
    if let Some(network_rules) = network_rules {
        policy.network_rules = network_rules;
        check_rules(store, &policy)?;
    }
    super::change_description(call, &mut policy.description);
    super::update(store, &policy)
}

/// DeletePolicy. Access points that grant the policy keep its name.
pub(in crate::local::engine) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let policy: Policy = super::named(call, store)?;
    records::delete(store, &policy)?;
    Ok(Fields::new())
}

/// ListPolicies.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    super::list(call, store, ["Policies", "Policy"], |policy: &Policy| json!({"Name": policy.name}))
}
