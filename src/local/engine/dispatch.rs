//! Which function answers which action.

use super::call::Call;
use super::errors::{Reason, Refusal};
use super::store::{Store, StoreMut};
use super::{Fields, aliases, crypto, keys, service};

/// What an action may do to the store. A reading one cannot change anything, so it takes no write lock and waits for
/// no disk.
pub(in crate::local) enum Handler {
    /// Reads.
    Read(fn(&Call<'_>, &dyn Store) -> Result<Fields, Refusal>),
    /// Reads and writes.
    Write(fn(&Call<'_>, &mut dyn StoreMut) -> Result<Fields, Refusal>),
}

use Handler::{Read, Write};

const HANDLERS: &[(&str, Handler)] = &[
    ("CreateKey", Write(keys::create)),
    ("DescribeKey", Read(keys::describe)),
    ("ListKeys", Read(keys::list)),
    ("EnableKey", Write(keys::enable)),
    ("DisableKey", Write(keys::disable)),
    ("ScheduleKeyDeletion", Write(keys::schedule_deletion)),
    ("CancelKeyDeletion", Write(keys::cancel_deletion)),
    ("UpdateKeyDescription", Write(keys::update_description)),
    ("CreateAlias", Write(aliases::create)),
    ("UpdateAlias", Write(aliases::update)),
    ("DeleteAlias", Write(aliases::delete)),
    ("ListAliases", Read(aliases::list)),
    ("ListAliasesByKeyId", Read(aliases::list_of_key)),
    ("Encrypt", Read(crypto::encrypt)),
    ("Decrypt", Read(crypto::decrypt)),
    ("GenerateDataKey", Read(crypto::generate_data_key)),
    ("GenerateDataKeyWithoutPlaintext", Read(crypto::generate_data_key_without_plaintext)),
    ("DescribeRegions", Read(service::describe_regions)),
];

/// The function that answers an action; `None` when the local KMS does not offer the action.
pub(in crate::local) fn handler(action: &str) -> Option<&'static Handler> {
    HANDLERS.iter().find(|(name, _)| *name == action).map(|(_, handler)| handler)
}

/// Carries out one call: the checks of the catalog, then `work`. A dry run always ends in a refusal, which says how
/// the call would have ended (behaviour §1.9).
pub(in crate::local) fn perform(
    call: &Call<'_>,
    work: impl FnOnce() -> Result<Fields, Refusal>,
) -> Result<Fields, Refusal> {
    let outcome = call.check_parameters().and_then(|()| work());
    if !call.is_dry_run() {
        return outcome;
    }
    match outcome {
        Ok(_) => Err(Reason::DryRunPassed.into()),
        Err(refusal) => Err(refusal.of_dry_run()),
    }
}
