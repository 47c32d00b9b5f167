//! Application access points: the identities of applications.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::policies::Policy;
use super::{Resource, client_keys};
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::Record;
use crate::local::engine::store::{Store, StoreMut};
use crate::local::engine::{Fields, records};

/// The most policies of an access point.
const MAX_POLICIES: usize = 3;

/// How applications prove who they are, unless the request says so itself.
const AUTHENTICATION: &str = "ClientKey";

/// An application access point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct AccessPoint {
    name: String,
    authentication: String,
    policies: Vec<String>,
    description: String,
}

impl Record for AccessPoint {
    const KIND: &'static str = "access_point";

    fn name(&self) -> &str {
        &self.name
    }
}

impl AccessPoint {
    /// The names of the policies that it grants.
    pub(super) fn policies(&self) -> &[String] {
        &self.policies
    }
}

impl Resource for AccessPoint {
    const CONTAINER: &'static str = "applicationaccesspoint";
}

/// CreateApplicationAccessPoint.
pub(in crate::local::engine) fn create(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let point = AccessPoint {
        name: super::new_name(call)?.to_owned(),
        authentication: call.given("AuthenticationMethod").unwrap_or(AUTHENTICATION).to_owned(),
        policies: policies(call)?.ok_or_else(|| Refusal::missing("Policies"))?,
        description: super::description(call),
    };
    check_policies(store, &point)?;
    super::insert(call, store, &point)?;
    Ok(details(call, &point))
}

fn policies(call: &Call<'_>) -> Result<Option<Vec<String>>, Refusal> {
    let policies = super::texts(call, "Policies")?;
    let fit = policies.as_ref().is_none_or(|names| (1..=MAX_POLICIES).contains(&names.len()));
    if fit { Ok(policies) } else { Err(Refusal::invalid("Policies")) }
}

/// Refuses an access point with a policy that is not there.
fn check_policies<S: Store + ?Sized>(store: &S, point: &AccessPoint) -> Result<(), Refusal> {
    point.policies.iter().try_for_each(|name| super::known::<Policy, _>(store, name).map(drop))
}

/// DescribeApplicationAccessPoint.
pub(in crate::local::engine) fn describe(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    Ok(details(call, &super::named(call, store)?))
}

fn details(call: &Call<'_>, point: &AccessPoint) -> Fields {
    Fields::from_iter([
        ("Arn".to_owned(), json!(call.identity.arn(&point.resource()))),
        ("Name".to_owned(), json!(point.name)),
        ("AuthenticationMethod".to_owned(), json!(point.authentication)),
        ("Policies".to_owned(), json!(super::json_text(&point.policies))),
        ("Description".to_owned(), json!(point.description)),
    ])
}

/// UpdateApplicationAccessPoint.
pub(in crate::local::engine) fn update(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let policies = policies(call)?;
    let mut point: AccessPoint = super::named(call, store)?;
    if let Some(policies) = policies {
        point.policies = policies;
        check_policies(store, &point)?;
    }
    super::change_description(call, &mut point.description);
    super::update(store, &point)
}

/// DeleteApplicationAccessPoint, with its client keys.
pub(in crate::local::engine) fn delete(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let point: AccessPoint = super::named(call, store)?;
    for key in client_keys::of(store, &point)? {
        records::delete(store, &key)?;
    }
    records::delete(store, &point)?;
    Ok(Fields::new())
}

/// ListApplicationAccessPoints.
pub(in crate::local::engine) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    super::list(
        call,
        store,
        ["ApplicationAccessPoints", "ApplicationAccessPoint"],
        |point: &AccessPoint| json!({"Name": point.name, "AuthenticationMethod": point.authentication}),
    )
}
