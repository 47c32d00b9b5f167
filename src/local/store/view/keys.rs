//! Keys and their versions.

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Row, params};

use super::lists::List;
use super::{View, read_duration_or_none, read_name, read_name_or_none, read_time, read_time_or_none};
use crate::local::engine::{
    InstanceId, Key, KeyField, KeyFilter, KeyId, KeyMaterial, KeySpec, KeyState, KeyStorage, KeyStore, KeyStoreMut,
    KeyUsage, KeyVersion, KeyVersionEntry, KeyVersionId, Listing, Origin, Page, ProtectionLevel, Status, StoreFailure,
};
use crate::local::store::master_key::Sealed;

const COLUMNS: &str = "id, spec, usage, origin, protection_level, state, description, created_at, delete_at, \
                       primary_version, last_rotated_at, instance_id, storage, rotation_interval, \
                       material_expires_at, deletion_protection, due_at";

/// How many keys are brought up to date at once.
const DUE_AT_ONCE: usize = 100;

impl KeyStore for View<'_> {
    fn key(&self, id: &KeyId) -> Result<Option<Key>, StoreFailure> {
        self.one(&format!("SELECT {COLUMNS} FROM keys WHERE id = ?1"), params![id.as_str()], read_key)
    }

    fn key_version(&self, id: &KeyVersionId) -> Result<Option<KeyVersion>, StoreFailure> {
        let sql = "SELECT key_id, created_at, sealed_material FROM key_versions WHERE id = ?1";
        let row = self.one(sql, params![id.as_str()], |row| {
            Ok((row.get::<_, String>(0)?, read_time(row, 1)?, row.get::<_, Option<Vec<u8>>>(2)?))
        })?;
        let Some((key_id, created_at, sealed)) = row else { return Ok(None) };
        let material = sealed.map(|sealed| self.open(Sealed::KeyMaterial(id.as_str()), &sealed)).transpose()?;
        let material = material.map(KeyMaterial::new);
        Ok(Some(KeyVersion { id: id.clone(), key_id: KeyId::new(key_id), created_at, material }))
    }

    fn key_versions(&self, of: &KeyId, page: Page) -> Result<Listing<KeyVersionEntry>, StoreFailure> {
        let values = vec![Value::from(of.as_str().to_owned())];
        self.page("id, created_at", "key_versions WHERE key_id = ?1", "seq", values, page, |row| {
            let id = KeyVersionId::new(row.get::<_, String>(0)?);
            Ok(KeyVersionEntry { id, key_id: of.clone(), created_at: read_time(row, 1)? })
        })
    }

    fn key_policy(&self, of: &KeyId) -> Result<Option<String>, StoreFailure> {
        let policy = self.one("SELECT policy FROM keys WHERE id = ?1", params![of.as_str()], |row| row.get(0))?;
        Ok(policy.flatten())
    }

    fn key_ids(&self, filters: &[KeyFilter], page: Page) -> Result<Listing<KeyId>, StoreFailure> {
        let read = |row: &Row<'_>| row.get::<_, String>(0).map(KeyId::new);
        if filters.is_empty() {
            return self.page_of_all(List::Keys, "id", page, read);
        }
        let mut from_where = "keys WHERE TRUE".to_owned();
        let mut values: Vec<Value> = Vec::new();
        let mut of_one_tag = Vec::new();
        for filter in filters {
            let condition = condition(filter, values.len());
            values.extend(filter.values.iter().cloned().map(Value::from));
            match filter.field {
                KeyField::TagKey | KeyField::TagValue => of_one_tag.push(condition),
                _ => from_where.push_str(&format!(" AND {condition}")),
            }
        }
        if !of_one_tag.is_empty() {
            let tag = of_one_tag.join(" AND ");
            from_where.push_str(&format!(" AND EXISTS (SELECT 1 FROM key_tags WHERE key_id = keys.id AND {tag})"));
        }
        self.page("id", &from_where, "seq", values, page, read)
    }

    fn due_keys(&self, now: DateTime<Utc>) -> Result<Vec<Key>, StoreFailure> {
        let sql = format!("SELECT {COLUMNS} FROM keys WHERE due_at <= ?1 ORDER BY due_at LIMIT {DUE_AT_ONCE}");
        self.all(&sql, params![now.timestamp()], read_key)
    }

    fn key_count(&self, of: &InstanceId) -> Result<u32, StoreFailure> {
        self.count("keys WHERE instance_id = ?1", params![of.as_str()])
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
        KeyField::Instance => "keys.instance_id",
        KeyField::TagKey => "key_tags.name",
        KeyField::TagValue => "key_tags.value",
        KeyField::AliasName => return format!("keys.id IN (SELECT key_id FROM aliases WHERE name IN ({places}))"),
    };
    format!("{column} IN ({places})")
}

impl KeyStoreMut for View<'_> {
    fn insert_key(&mut self, key: &Key) -> Result<(), StoreFailure> {
        let places = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17";
        self.execute(
            &format!("INSERT INTO keys ({COLUMNS}, seq) SELECT {places}, COALESCE(MAX(seq), 0) + 1 FROM keys"),
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
                key.instance.as_ref().map(InstanceId::as_str),
                key.storage.map(KeyStorage::as_str),
                key.rotation_interval.map(|interval| interval.num_seconds()),
                key.material_expires_at.map(|at| at.timestamp()),
                key.deletion_protection,
                key.due_at().map(|at| at.timestamp()),
            ],
        )
    }

    fn update_key(&mut self, key: &Key) -> Result<(), StoreFailure> {
        self.execute(
            "UPDATE keys SET state = ?2, description = ?3, delete_at = ?4, primary_version = ?5, \
             last_rotated_at = ?6, rotation_interval = ?7, material_expires_at = ?8, deletion_protection = ?9, \
             due_at = ?10 WHERE id = ?1",
            params![
                key.id.as_str(),
                key.status.state().as_str(),
                key.description,
                key.status.delete_at().map(|at| at.timestamp()),
                key.primary_version.as_ref().map(KeyVersionId::as_str),
                key.last_rotated_at.map(|at| at.timestamp()),
                key.rotation_interval.map(|interval| interval.num_seconds()),
                key.material_expires_at.map(|at| at.timestamp()),
                key.deletion_protection,
                key.due_at().map(|at| at.timestamp()),
            ],
        )
    }

    fn delete_key(&mut self, id: &KeyId) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM keys WHERE id = ?1", params![id.as_str()])
    }

    fn delete_keys(&mut self, of: &InstanceId) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM keys WHERE instance_id = ?1", params![of.as_str()])
    }

    fn insert_key_version(&mut self, version: &KeyVersion) -> Result<(), StoreFailure> {
        let what = Sealed::KeyMaterial(version.id.as_str());
        let sealed = version.material.as_ref().map(|material| self.seal(what, material.expose())).transpose()?;
        self.execute(
            "INSERT INTO key_versions (id, key_id, created_at, sealed_material, seq) \
             SELECT ?1, ?2, ?3, ?4, COALESCE(MAX(seq), 0) + 1 FROM key_versions WHERE key_id = ?2",
            params![version.id.as_str(), version.key_id.as_str(), version.created_at.timestamp(), sealed],
        )
    }

    fn set_key_policy(&mut self, of: &KeyId, policy: &str) -> Result<(), StoreFailure> {
        self.execute("UPDATE keys SET policy = ?2 WHERE id = ?1", params![of.as_str(), policy])
    }
}

fn read_key(row: &Row<'_>) -> rusqlite::Result<Key> {
    let status = match (read_name(row, 5, KeyState::from_name)?, read_time_or_none(row, 8)?) {
        (KeyState::Enabled, _) => Status::Enabled,
        (KeyState::Disabled, _) => Status::Disabled,
        (KeyState::PendingImport, _) => Status::PendingImport,
        (KeyState::PendingDeletion, at) => Status::PendingDeletion { at: at.unwrap_or_default() },
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
        last_rotated_at: read_time_or_none(row, 10)?,
        instance: row.get::<_, Option<String>>(11)?.map(InstanceId::new),
        storage: read_name_or_none(row, 12, KeyStorage::from_name)?,
        rotation_interval: read_duration_or_none(row, 13)?,
        material_expires_at: read_time_or_none(row, 14)?,
        deletion_protection: row.get(15)?,
    })
}
