//! Tags of keys and secrets.

use rusqlite::types::Value;
use rusqlite::{Row, ToSql, params};

use super::View;
use crate::local::engine::{
    Resource, ResourceType, StoreFailure, Tag, TagPlace, TagQuery, TagRow, TagStore, TagStoreMut,
};

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

    fn tag_rows(&self, query: &TagQuery, behind: Option<&TagPlace>, limit: u32) -> Result<Vec<TagRow>, StoreFailure> {
        let (sql, values) = select_rows(query, behind, limit);
        let values: Vec<&dyn ToSql> = values.iter().map(|value| value as &dyn ToSql).collect();
        self.all(&sql, &values, read_row)
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

/// The query for rows of the list of tags, with its values.
fn select_rows(query: &TagQuery, behind: Option<&TagPlace>, limit: u32) -> (String, Vec<Value>) {
    let (owners, id, table, column) = match query.kind {
        ResourceType::Key => ("keys", "id", "key_tags", "key_id"),
        ResourceType::Secret => ("secrets", "name", "secret_tags", "secret_name"),
    };
    let mut sql = format!(
        "SELECT owner.seq, owner.{id}, tag.name, tag.value FROM {owners} owner \
         CROSS JOIN {table} tag ON tag.{column} = owner.{id} WHERE TRUE"
    );
    let mut values: Vec<Value> = Vec::new();
    if !query.resources.is_empty() {
        let places = vec!["?"; query.resources.len()].join(", ");
        sql.push_str(&format!(" AND owner.{id} IN ({places})"));
        values.extend(query.resources.iter().cloned().map(Value::from));
    }
    for wanted in &query.tags {
        let value = if wanted.value.is_some() { " AND value = ?" } else { "" };
        sql.push_str(&format!(" AND EXISTS (SELECT 1 FROM {table} WHERE {column} = owner.{id} AND name = ?{value})"));
        values.push(Value::from(wanted.key.clone()));
        values.extend(wanted.value.clone().map(Value::from));
    }
    if !query.tags.is_empty() {
        let places = vec!["?"; query.tags.len()].join(", ");
        sql.push_str(&format!(" AND tag.name IN ({places})"));
        values.extend(query.tags.iter().map(|wanted| Value::from(wanted.key.clone())));
    }
    if let Some(place) = behind {
        sql.push_str(" AND (owner.seq, tag.name) > (?, ?)");
        values.extend([Value::from(place.resource), Value::from(place.key.clone())]);
    }
    sql.push_str(&format!(" ORDER BY owner.seq, tag.name LIMIT {limit}"));
    (sql, values)
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<TagRow> {
    let place = TagPlace { resource: row.get(0)?, key: row.get(2)? };
    Ok(TagRow { place, resource: row.get(1)?, value: row.get(3)? })
}
