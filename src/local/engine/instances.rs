//! KMS instances (behaviour §13.1).

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::filters::{self, Filter};
use super::model::{BoundVpc, Connection, Instance, InstanceId};
use super::paging::{self, Listing};
use super::store::{Store, StoreFailure, StoreMut};
use super::{Fields, certificates, records};
use crate::wire::format_time;

/// How many zones an instance runs in.
const ZONES: usize = 2;

/// The size of a page when the request does not say.
const PAGE_SIZE: u32 = 20;

/// What an instance has room for: requests a second (those of an instance that is paid as it is used), keys, secrets,
/// and VPCs including its own.
const SPEC: u32 = 200;
const KEYS: u32 = 1000;
const SECRETS: u32 = 1000;
const VPCS: u32 = 5;

/// Instances are paid as they are used: no others can be released.
const CHARGE_TYPE: &str = "POSTPAY";

/// When the time of such an instance ends: never.
const NO_END: &str = "2099-12-31T16:00:00Z";

/// The instance that keys and secrets can be put into, with this id.
pub(super) fn usable<S: Store + ?Sized>(store: &S, id: &str) -> Result<Instance, Refusal> {
    let instance = known(store, id)?;
    connection(&instance)?;
    Ok(instance)
}

/// The instance with this id, connected or not.
pub(super) fn known<S: Store + ?Sized>(store: &S, id: &str) -> Result<Instance, Refusal> {
    records::get(store, id)?.ok_or_else(|| Reason::InstanceNotFound.into())
}

fn connection(instance: &Instance) -> Result<&Connection, Refusal> {
    instance.connection.as_ref().ok_or_else(|| Reason::InstanceStateInvalid.into())
}

/// The instance that the parameter `KmsInstanceId` names, once the caller may do the action to it.
fn named<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<Instance, Refusal> {
    let instance = known(store, call.required("KmsInstanceId")?)?;
    authorize(call, instance.id.as_str())?;
    Ok(instance)
}

fn authorize(call: &Call<'_>, id: &str) -> Result<(), Refusal> {
    call.authorize(&format!("keystore/{id}"))
}

/// ConnectKmsInstance. Instances are bought in the console, which is not there: one that is not known counts as just
/// bought, and is connected at once.
pub(super) fn connect(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let id = InstanceId::parse(call.required("KmsInstanceId")?).ok_or_else(|| Refusal::invalid("KmsInstanceId"))?;
    let zone_ids = names(call, "ZoneIds")?;
    if zone_ids.len() != ZONES || zone_ids[0] == zone_ids[1] {
        return Err(Refusal::invalid("ZoneIds"));
    }
    let vswitch_ids = names(call, "VSwitchIds")?;
    let found: Option<Instance> = records::get(store, id.as_str())?;
    authorize(call, id.as_str())?;
    let mut instance = found.unwrap_or_else(|| Instance::new(id, call.now));
    if instance.connection.is_some() {
        return Err(Reason::InstanceStateInvalid.into());
    }
    let ca_chain = certificates::authority_chain(call.now)?;
    let vpc_id = call.required("VpcId")?.to_owned();
    instance.connection = Some(Connection { vpc_id, zone_ids, vswitch_ids, ca_chain });
    records::put(store, &instance)?;
    Ok(Fields::new())
}

/// Names with commas between them. A JSON list is none: its brackets would become part of the names.
fn names(call: &Call<'_>, parameter: &'static str) -> Result<Vec<String>, Refusal> {
    let names: Vec<String> = call.required(parameter)?.split(',').map(|name| name.trim().to_owned()).collect();
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let is_name = |name: &String| !name.is_empty() && name.chars().all(is_letter);
    if names.iter().all(is_name) { Ok(names) } else { Err(Refusal::invalid(parameter)) }
}

/// GetKmsInstance.
pub(super) fn get(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let instance = named(call, store)?;
    Ok(Fields::from_iter([("KmsInstance".to_owned(), Value::Object(details(&instance)))]))
}

/// Everything about an instance, in the order of the documented sample.
fn details(instance: &Instance) -> Fields {
    let created_at = format_time(instance.created_at);
    let connection = instance.connection.as_ref();
    let text = |read: fn(&Connection) -> &String| connection.map(read).cloned().unwrap_or_default();
    let list = |read: fn(&Connection) -> &Vec<String>| connection.map(read).cloned().unwrap_or_default();
    let mut fields = Fields::new();
    let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    set("InstanceId", json!(instance.id.as_str()));
    set("InstanceName", json!(instance.id.as_str()));
    set("Status", json!(instance.status()));
    set("ChargeType", json!(CHARGE_TYPE));
    set("ProductType", json!("kms_ddi_public_cn"));
    set("ProductVersion", json!("3"));
    set("SaleStatus", json!("Normal"));
    set("Spec", json!(SPEC));
    set("KeyNum", json!(KEYS));
    set("SecretNum", json!(SECRETS.to_string()));
    set("VpcNum", json!(VPCS));
    set("Log", json!(0));
    set("LogStorage", json!(0));
    set("VpcId", json!(text(|connection| &connection.vpc_id)));
    set("VswitchIds", json!(list(|connection| &connection.vswitch_ids)));
    set("ZoneIds", json!(list(|connection| &connection.zone_ids)));
    set("BindVpcs", json!({"BindVpc": instance.bound_vpcs.iter().map(bound_vpc).collect::<Vec<_>>()}));
    set("CaCertificateChainPem", json!(text(|connection| &connection.ca_chain)));
    set("CreateTime", json!(created_at));
    set("StartDate", json!(created_at));
    set("EndDate", json!(NO_END));
    set("DeletionProtection", json!(instance.deletion_protection.is_some()));
    set("DeletionProtectionDescription", json!(instance.deletion_protection.as_deref().unwrap_or_default()));
    fields
}

fn bound_vpc(vpc: &BoundVpc) -> Value {
    json!({
        "RegionId": vpc.region_id,
        "VpcId": vpc.vpc_id,
        "VSwitchId": vpc.vswitch_id,
        "VpcOwnerId": vpc.owner_id,
    })
}

/// ListKmsInstances.
pub(super) fn list(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let filters = filters::of(call)?;
    let page = call.page(PAGE_SIZE)?;
    authorize(call, "*")?;
    let mut instances: Vec<Instance> = records::all(store)?;
    for filter in filters.iter().filter(|filter| !filter.values.is_empty()) {
        let read = filtered(filter)?;
        instances.retain(|instance| filter.values.iter().any(|value| value == read(instance)));
    }
    let total = u32::try_from(instances.len()).map_err(|_| StoreFailure::Other)?;
    let skipped = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let items = instances.into_iter().skip(skipped).take(page.size as usize).collect();
    Ok(paging::fields("KmsInstances", "KmsInstance", &Listing { items, total }, page, |instance| {
        json!({
            "KmsInstanceId": instance.id.as_str(),
            "KmsInstanceArn": call.identity.arn(&format!("keystore/{}", instance.id.as_str())),
        })
    }))
}

/// What a filter of ListKmsInstances looks at. No source names the keys: these are the fields of GetKmsInstance by
/// which one instance can be told from another.
fn filtered(filter: &Filter) -> Result<fn(&Instance) -> &str, Refusal> {
    match filter.key.as_str() {
        "KmsInstanceId" | "InstanceId" => Ok(|instance| instance.id.as_str()),
        "Status" => Ok(|instance| instance.status()),
        "ChargeType" => Ok(|_| CHARGE_TYPE),
        _ => Err(Refusal::invalid("Filters")),
    }
}

/// GetDefaultKmsInstance. Only accounts that came from an older edition of the service have one.
pub(super) fn get_default(call: &Call<'_>, _: &dyn Store) -> Result<Fields, Refusal> {
    authorize(call, "*")?;
    Ok(Fields::from_iter([("DefaultKmsInstanceId".to_owned(), json!(""))]))
}

/// GetKmsInstanceQuotaInfos. Without an id it is about the default instance, which there is none of.
pub(super) fn quotas(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    let Some(id) = call.given("KmsInstanceId") else {
        authorize(call, "*")?;
        return Ok(quota_fields("", &[]));
    };
    let instance = known(store, id)?;
    authorize(call, id)?;
    let vpcs = instance.bound_vpcs.len() + usize::from(instance.connection.is_some());
    let quotas = [
        ("key", KEYS, json!(store.key_count(&instance.id)?)),
        ("secret", SECRETS, json!(store.secret_count(&instance.id)?)),
        ("qps", SPEC, json!(0)),
        ("vpc", VPCS, json!(vpcs)),
    ];
    let wanted = call.given("ResourceType");
    let rows = quotas.into_iter().filter(|(kind, ..)| wanted.is_none_or(|wanted| wanted == *kind));
    let rows: Vec<Value> = rows
        .map(|(kind, quota, used)| json!({"ResourceType": kind, "ResourceQuota": quota, "UsedQuantity": used}))
        .collect();
    Ok(quota_fields(id, &rows))
}

fn quota_fields(id: &str, rows: &[Value]) -> Fields {
    Fields::from_iter([("KmsInstanceId".to_owned(), json!(id)), ("KmsInstanceQuotaInfos".to_owned(), json!(rows))])
}

/// A further VPC as a request has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct AskedVpc {
    vpc_id: String,
    #[serde(rename = "VSwitchId")]
    vswitch_id: String,
    region_id: Option<String>,
    /// A text or, as in the documented sample, a number.
    vpc_owner_id: Option<Value>,
}

/// UpdateKmsInstanceBindVpc. The list replaces the one before.
pub(super) fn bind_vpcs(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let invalid = || Refusal::invalid("BindVpcs");
    let asked: Vec<AskedVpc> = serde_json::from_str(call.required("BindVpcs")?).map_err(|_| invalid())?;
    let bound_vpcs: Vec<BoundVpc> =
        asked.into_iter().map(|vpc| read_vpc(call, vpc)).collect::<Option<_>>().ok_or_else(invalid)?;
    let mut instance = named(call, store)?;
    let own = &connection(&instance)?.vpc_id;
    let mut seen: Vec<&str> = vec![own];
    for vpc in &bound_vpcs {
        if seen.contains(&vpc.vpc_id.as_str()) {
            return Err(invalid());
        }
        seen.push(&vpc.vpc_id);
    }
    if seen.len() > VPCS as usize {
        return Err(Reason::LimitExceeded.into());
    }
    instance.bound_vpcs = bound_vpcs;
    records::put(store, &instance)?;
    Ok(Fields::new())
}

fn read_vpc(call: &Call<'_>, asked: AskedVpc) -> Option<BoundVpc> {
    let owner_id = match asked.vpc_owner_id {
        None => call.identity.account_id.clone(),
        Some(Value::String(id)) => id,
        Some(Value::Number(id)) => id.to_string(),
        Some(_) => return None,
    };
    let is_account = owner_id.bytes().all(|letter| letter.is_ascii_digit());
    let is_complete = ![&asked.vpc_id, &asked.vswitch_id, &owner_id].iter().any(|text| text.is_empty());
    (is_account && is_complete).then(|| BoundVpc {
        vpc_id: asked.vpc_id,
        vswitch_id: asked.vswitch_id,
        region_id: asked.region_id.unwrap_or_else(|| call.identity.region.as_str().to_owned()),
        owner_id,
    })
}

/// ReleaseKmsInstance, with every key and secret that the instance holds.
pub(super) fn release(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    let instance = named(call, store)?;
    if instance.deletion_protection.is_some() {
        return Err(Reason::RejectedUnsupported.into());
    }
    // There are no backups here, so every release is one without.
    if call.given("ForceDeleteWithoutBackup") != Some("true") {
        return Err(Reason::InstanceNotBackedUp.into());
    }
    store.delete_keys(&instance.id)?;
    store.delete_secrets(&instance.id)?;
    records::delete(store, &instance)?;
    Ok(Fields::new())
}
