//! One transaction of the store: what the engine asks for, as SQL.

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params, params_from_iter};

use super::database::failure;
use super::master_key::{MasterKey, Sealed};
use crate::local::engine::{
    Alias, Key, KeyField, KeyFilter, KeyId, KeyMaterial, KeySpec, KeyState, KeyUsage, KeyVersion, KeyVersionId,
    Listing, Origin, Page, ProtectionLevel, Random, Status, Store, StoreFailure, StoreMut,
};

/// The store within a transaction, as it is at a moment: a key whose deletion date has passed is not there, even if
/// nobody has removed its row yet.
pub(super) struct View<'a> {
    connection: &'a Connection,
    master_key: &'a MasterKey,
    random: &'a dyn Random,
    now: i64,
}

/// The condition that a key is still there; `?1` is the time.
const IS_THERE: &str = "(keys.delete_at IS NULL OR keys.delete_at > ?1)";

const KEY_COLUMNS: &str = "id, spec, usage, origin, protection_level, state, description, created_at, delete_at, \
                           primary_version, last_rotated_at";

impl<'a> View<'a> {
    pub(super) fn new(
        connection: &'a Connection,
        master_key: &'a MasterKey,
        random: &'a dyn Random,
        now: DateTime<Utc>,
    ) -> Self {
        Self { connection, master_key, random, now: now.timestamp() }
    }

    /// Removes the keys whose deletion date has passed, with their versions and aliases.
    pub(super) fn purge(&mut self) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM keys WHERE delete_at IS NOT NULL AND delete_at <= ?1", params![self.now])
    }

    fn execute(&self, sql: &str, values: &[&dyn ToSql]) -> Result<(), StoreFailure> {
        let mut statement = self.connection.prepare_cached(sql).map_err(failure)?;
        statement.execute(values).map_err(failure)?;
        Ok(())
    }

    fn one<T>(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreFailure> {
        let mut statement = self.connection.prepare_cached(sql).map_err(failure)?;
        statement.query_row(values, read).optional().map_err(failure)
    }

    /// One page of the rows that `from_where` selects, oldest first; its first value is the time.
    fn page<T>(
        &self,
        columns: &str,
        from_where: &str,
        order: &str,
        values: Vec<Value>,
        page: Page,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Listing<T>, StoreFailure> {
        let count = format!("SELECT COUNT(*) FROM {from_where}");
        let mut count = self.connection.prepare_cached(&count).map_err(failure)?;
        let total: u32 = count.query_row(params_from_iter(&values), |row| row.get(0)).map_err(failure)?;
        let offset = u64::from(page.number - 1) * u64::from(page.size);
        let rows = format!("SELECT {columns} FROM {from_where} ORDER BY {order} LIMIT {} OFFSET {offset}", page.size);
        let mut rows = self.connection.prepare(&rows).map_err(failure)?;
        let items = rows.query_map(params_from_iter(&values), read).map_err(failure)?;
        Ok(Listing { items: items.collect::<Result<_, _>>().map_err(failure)?, total })
    }
}

impl Store for View<'_> {
    fn key(&self, id: &KeyId) -> Result<Option<Key>, StoreFailure> {
        let sql = format!("SELECT {KEY_COLUMNS} FROM keys WHERE id = ?2 AND {IS_THERE}");
        self.one(&sql, params![self.now, id.as_str()], read_key)
    }

    fn key_version(&self, id: &KeyVersionId) -> Result<Option<KeyVersion>, StoreFailure> {
        let sql = format!(
            "SELECT version.key_id, version.created_at, version.sealed_material FROM key_versions AS version \
             JOIN keys ON keys.id = version.key_id WHERE version.id = ?2 AND {IS_THERE}"
        );
        let row = self.one(&sql, params![self.now, id.as_str()], |row| {
            Ok((row.get::<_, String>(0)?, read_time(row, 1)?, row.get::<_, Vec<u8>>(2)?))
        })?;
        let Some((key_id, created_at, sealed)) = row else { return Ok(None) };
        let material = self.master_key.open_sealed(Sealed::KeyMaterial(id.as_str()), &sealed)?;
        let material = KeyMaterial::new(material);
        Ok(Some(KeyVersion { id: id.clone(), key_id: KeyId::new(key_id), created_at, material }))
    }

    fn key_ids(&self, filters: &[KeyFilter], page: Page) -> Result<Listing<KeyId>, StoreFailure> {
        let mut from_where = format!("keys WHERE {IS_THERE}");
        let mut values = vec![Value::from(self.now)];
        for filter in filters {
            from_where.push_str(" AND ");
            from_where.push_str(&condition(filter, values.len()));
            values.extend(filter.values.iter().cloned().map(Value::from));
        }
        self.page("id", &from_where, "seq", values, page, |row| row.get::<_, String>(0).map(KeyId::new))
    }

    fn alias(&self, name: &str) -> Result<Option<Alias>, StoreFailure> {
        let sql = format!(
            "SELECT aliases.name, aliases.key_id FROM aliases JOIN keys ON keys.id = aliases.key_id \
             WHERE aliases.name = ?2 AND {IS_THERE}"
        );
        self.one(&sql, params![self.now, name], read_alias)
    }

    fn aliases(&self, of: Option<&KeyId>, page: Page) -> Result<Listing<Alias>, StoreFailure> {
        let mut from_where = format!("aliases JOIN keys ON keys.id = aliases.key_id WHERE {IS_THERE}");
        let mut values = vec![Value::from(self.now)];
        if let Some(id) = of {
            from_where.push_str(" AND aliases.key_id = ?2");
            values.push(Value::from(id.as_str().to_owned()));
        }
        self.page("aliases.name, aliases.key_id", &from_where, "aliases.seq", values, page, read_alias)
    }
}

/// A filter as SQL whose values stand behind the given number of others.
fn condition(filter: &KeyFilter, values_before: usize) -> String {
    let first = values_before + 1;
    let places: Vec<String> = (first..first + filter.values.len()).map(|place| format!("?{place}")).collect();
    let places = places.join(", ");
    let column = match filter.field {
        KeyField::Id => "keys.id",
        KeyField::State => "keys.state",
        KeyField::Spec => "keys.spec",
        KeyField::Usage => "keys.usage",
        KeyField::ProtectionLevel => "keys.protection_level",
        KeyField::AliasName => return format!("keys.id IN (SELECT key_id FROM aliases WHERE name IN ({places}))"),
    };
    format!("{column} IN ({places})")
}

impl StoreMut for View<'_> {
    fn insert_key(&mut self, key: &Key, version: &KeyVersion) -> Result<(), StoreFailure> {
        let places = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11";
        self.execute(
            &format!("INSERT INTO keys ({KEY_COLUMNS}) VALUES ({places})"),
            params![
                key.id.as_str(),
                key.spec.as_str(),
                key.usage.as_str(),
                key.origin.as_str(),
                key.protection_level.as_str(),
                key.status.state().as_str(),
                key.description,
                key.created_at.timestamp(),
                key.status.delete_at().map(|at| at.timestamp()),
                key.primary_version.as_ref().map(KeyVersionId::as_str),
                key.last_rotated_at.map(|at| at.timestamp()),
            ],
        )?;
        let what = Sealed::KeyMaterial(version.id.as_str());
        let sealed = self.master_key.seal(what, version.material.expose(), self.random);
        self.execute(
            "INSERT INTO key_versions (id, key_id, created_at, sealed_material) VALUES (?1, ?2, ?3, ?4)",
            params![
                version.id.as_str(),
                version.key_id.as_str(),
                version.created_at.timestamp(),
                sealed.map_err(|_| StoreFailure::Other)?,
            ],
        )
    }

    fn set_status(&mut self, id: &KeyId, status: Status) -> Result<(), StoreFailure> {
        self.execute(
            "UPDATE keys SET state = ?2, delete_at = ?3 WHERE id = ?1",
            params![id.as_str(), status.state().as_str(), status.delete_at().map(|at| at.timestamp())],
        )
    }

    fn set_description(&mut self, id: &KeyId, description: &str) -> Result<(), StoreFailure> {
        self.execute("UPDATE keys SET description = ?2 WHERE id = ?1", params![id.as_str(), description])
    }

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

fn read_key(row: &Row<'_>) -> rusqlite::Result<Key> {
    let delete_at: Option<i64> = row.get(8)?;
    let rotated_at: Option<i64> = row.get(10)?;
    let status = match (read_name(row, 5, KeyState::from_name)?, delete_at) {
        (KeyState::Enabled, _) => Status::Enabled,
        (KeyState::Disabled, _) => Status::Disabled,
        (KeyState::PendingImport, _) => Status::PendingImport,
        (KeyState::PendingDeletion, at) => Status::PendingDeletion { at: time(at.unwrap_or_default(), 8)? },
    };
    Ok(Key {
        id: KeyId::new(row.get::<_, String>(0)?),
        spec: read_name(row, 1, KeySpec::from_name)?,
        usage: read_name(row, 2, KeyUsage::from_name)?,
        origin: read_name(row, 3, Origin::from_name)?,
        protection_level: read_name(row, 4, ProtectionLevel::from_name)?,
        status,
        description: row.get(6)?,
        created_at: read_time(row, 7)?,
        primary_version: row.get::<_, Option<String>>(9)?.map(KeyVersionId::new),
        last_rotated_at: rotated_at.map(|at| time(at, 10)).transpose()?,
    })
}

fn read_alias(row: &Row<'_>) -> rusqlite::Result<Alias> {
    Ok(Alias { name: row.get(0)?, key_id: KeyId::new(row.get::<_, String>(1)?) })
}

/// Reads the name of a variant.
fn read_name<T>(row: &Row<'_>, column: usize, read: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
    let name: String = row.get(column)?;
    read(&name).ok_or(rusqlite::Error::InvalidColumnType(column, name, rusqlite::types::Type::Text))
}

fn read_time(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    time(row.get(column)?, column)
}

fn time(seconds: i64, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, 0).ok_or(rusqlite::Error::IntegralValueOutOfRange(column, seconds))
}
