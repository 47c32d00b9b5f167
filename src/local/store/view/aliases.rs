//! Aliases.

use rusqlite::types::Value;
use rusqlite::{Row, params};

use super::View;
use super::lists::List;
use crate::local::engine::{Alias, AliasStore, AliasStoreMut, KeyId, Listing, Page, StoreFailure};

const COLUMNS: &str = "name, key_id";

impl AliasStore for View<'_> {
    fn alias(&self, name: &str) -> Result<Option<Alias>, StoreFailure> {
        self.one("SELECT name, key_id FROM aliases WHERE name = ?1", params![name], read_alias)
    }

    fn aliases(&self, of: Option<&KeyId>, page: Page) -> Result<Listing<Alias>, StoreFailure> {
        let Some(id) = of else { return self.page_of_all(List::Aliases, COLUMNS, page, read_alias) };
        let values = vec![Value::from(id.as_str().to_owned())];
        self.page(COLUMNS, "aliases WHERE key_id = ?1", "seq", values, page, read_alias)
    }
}

impl AliasStoreMut for View<'_> {
    fn insert_alias(&mut self, alias: &Alias) -> Result<(), StoreFailure> {
        self.execute("INSERT INTO aliases (name, key_id) VALUES (?1, ?2)", params![alias.name, alias.key_id.as_str()])
    }

    fn move_alias(&mut self, alias: &Alias) -> Result<(), StoreFailure> {
        self.execute("UPDATE aliases SET key_id = ?2 WHERE name = ?1", params![alias.name, alias.key_id.as_str()])
    }

    fn delete_alias(&mut self, name: &str) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM aliases WHERE name = ?1", params![name])
    }
}

fn read_alias(row: &Row<'_>) -> rusqlite::Result<Alias> {
    Ok(Alias { name: row.get(0)?, key_id: KeyId::new(row.get::<_, String>(1)?) })
}
