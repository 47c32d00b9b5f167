//! Things that are a name and a few properties.

use rusqlite::params;
use rusqlite::types::Value;

use super::View;
use crate::local::engine::{Listing, Page, RecordStore, RecordStoreMut, StoreFailure};

/// A page with everything on it.
const ALL: Page = Page { number: 1, size: u32::MAX };

impl RecordStore for View<'_> {
    fn record(&self, kind: &str, name: &str) -> Result<Option<String>, StoreFailure> {
        let sql = "SELECT properties FROM records WHERE kind = ?1 AND name = ?2";
        self.one(sql, params![kind, name], |row| row.get(0))
    }

    fn records(&self, kind: &str, page: Option<Page>) -> Result<Listing<String>, StoreFailure> {
        let values = vec![Value::from(kind.to_owned())];
        self.page("properties", "records WHERE kind = ?1", "seq", values, page.unwrap_or(ALL), |row| row.get(0))
    }
}

impl RecordStoreMut for View<'_> {
    fn put_record(&mut self, kind: &str, name: &str, properties: &str) -> Result<(), StoreFailure> {
        self.execute(
            "INSERT INTO records (kind, name, properties) VALUES (?1, ?2, ?3) \
             ON CONFLICT (kind, name) DO UPDATE SET properties = excluded.properties",
            params![kind, name, properties],
        )
    }

    fn delete_record(&mut self, kind: &str, name: &str) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM records WHERE kind = ?1 AND name = ?2", params![kind, name])
    }
}
