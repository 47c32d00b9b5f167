//! Tags of keys and secrets.

use rusqlite::params;

use super::View;
use crate::local::engine::{Resource, StoreFailure, Tag, TagStore, TagStoreMut};

/// The table with the tags of a resource, the column that names the resource, and its name.
fn place(of: &Resource) -> (&'static str, &'static str, &str) {
    match of {
        Resource::Key(id) => ("key_tags", "key_id", id.as_str()),
        Resource::Secret(name) => ("secret_tags", "secret_name", name.as_str()),
    }
}

impl TagStore for View<'_> {
    fn tags(&self, of: &Resource) -> Result<Vec<Tag>, StoreFailure> {
        let (table, column, owner) = place(of);
        let sql = format!("SELECT name, value FROM {table} WHERE {column} = ?1 ORDER BY name");
        self.all(&sql, params![owner], |row| Ok(Tag { key: row.get(0)?, value: row.get(1)? }))
    }
}

impl TagStoreMut for View<'_> {
    fn put_tag(&mut self, of: &Resource, tag: &Tag) -> Result<(), StoreFailure> {
        let (table, column, owner) = place(of);
        let sql = format!(
            "INSERT INTO {table} ({column}, name, value) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO UPDATE SET value = excluded.value"
        );
        self.execute(&sql, params![owner, tag.key, tag.value])
    }

    fn delete_tag(&mut self, of: &Resource, key: &str) -> Result<(), StoreFailure> {
        let (table, column, owner) = place(of);
        self.execute(&format!("DELETE FROM {table} WHERE {column} = ?1 AND name = ?2"), params![owner, key])
    }
}
