//! The service itself (behaviour §14).

use serde_json::{Value, json};

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::model::{AccountStatus, Opening};
use super::store::{Store, StoreMut};
use super::{Fields, records};
use crate::wire::REGIONS;

/// What an account may do however it stands with the service.
const ALWAYS: [&str; 3] = ["DescribeRegions", "DescribeAccountKmsStatus", "OpenKmsService"];

/// Refuses a call of an account that has not opened the service, or is in debt.
pub(in crate::local) fn check(call: &Call<'_>, store: &dyn Store) -> Result<(), Refusal> {
    if ALWAYS.contains(&call.action.name) {
        return Ok(());
    }
    match status(call, store)? {
        AccountStatus::Enabled => Ok(()),
        AccountStatus::NotEnabled => Err(Reason::ServiceNotEnabled.into()),
        AccountStatus::InDebt => Err(Reason::InDebt.into()),
        AccountStatus::Suspended => Err(Reason::InDebtOverdue.into()),
    }
}

/// How the account stands now: an account that began without the service may have opened it.
fn status<S: Store + ?Sized>(call: &Call<'_>, store: &S) -> Result<AccountStatus, Refusal> {
    match call.account_status {
        AccountStatus::NotEnabled if records::get::<Opening>(store, Opening::NAME)?.is_some() => {
            Ok(AccountStatus::Enabled)
        }
        status => Ok(status),
    }
}

/// OpenKmsService; works once.
pub(super) fn open(call: &Call<'_>, store: &mut dyn StoreMut) -> Result<Fields, Refusal> {
    call.authorize("*")?;
    if status(call, store)? != AccountStatus::NotEnabled {
        return Err(Reason::AlreadyOpened.into());
    }
    records::put(store, &Opening { at: call.now })?;
    Ok(Fields::new())
}

/// DescribeAccountKmsStatus.
pub(super) fn describe_status(call: &Call<'_>, store: &dyn Store) -> Result<Fields, Refusal> {
    call.authorize("*")?;
    Ok(Fields::from_iter([("AccountStatus".to_owned(), json!(status(call, store)?.as_str()))]))
}

/// DescribeRegions: the regions with a public endpoint. Nobody needs a permission for it.
pub(super) fn describe_regions(_: &Call<'_>, _: &dyn Store) -> Result<Fields, Refusal> {
    let public = REGIONS.iter().filter(|region| region.is_public());
    let rows: Vec<Value> = public.map(|region| json!({"RegionId": region.id})).collect();
    Ok(Fields::from_iter([("Regions".to_owned(), json!({"Region": rows}))]))
}
