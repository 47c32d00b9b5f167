//! Records as values of their types: what the store keeps as JSON, read and written.

use super::model::Record;
use super::paging::{Listing, Page};
use super::store::{RecordStore, RecordStoreMut, StoreFailure};

/// The record with this name.
pub(in crate::local) fn get<R: Record>(
    store: &(impl RecordStore + ?Sized),
    name: &str,
) -> Result<Option<R>, StoreFailure> {
    store.record(R::KIND, name)?.as_deref().map(read).transpose()
}

/// One page of the records of a type, in the order in which they were made.
pub(super) fn page<R: Record>(store: &(impl RecordStore + ?Sized), page: Page) -> Result<Listing<R>, StoreFailure> {
    let listing = store.records(R::KIND, Some(page))?;
    let items = listing.items.iter().map(|text| read(text)).collect::<Result<_, _>>()?;
    Ok(Listing { items, total: listing.total })
}

/// Every record of a type, in the order in which they were made.
pub(super) fn all<R: Record>(store: &(impl RecordStore + ?Sized)) -> Result<Vec<R>, StoreFailure> {
    store.records(R::KIND, None)?.items.iter().map(|text| read(text)).collect()
}

/// Adds a record, or replaces the one of this name.
pub(in crate::local) fn put<R: Record>(
    store: &mut (impl RecordStoreMut + ?Sized),
    record: &R,
) -> Result<(), StoreFailure> {
    let properties = serde_json::to_string(record).map_err(|_| StoreFailure::Other)?;
    store.put_record(R::KIND, record.name(), &properties)
}

/// Removes a record.
pub(super) fn delete<R: Record>(store: &mut (impl RecordStoreMut + ?Sized), record: &R) -> Result<(), StoreFailure> {
    store.delete_record(R::KIND, record.name())
}

fn read<R: Record>(properties: &str) -> Result<R, StoreFailure> {
    serde_json::from_str(properties).map_err(|_| StoreFailure::Damaged)
}
