//! Secrets, their versions and their stages.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};

use super::{View, read_duration_or_none, read_name, read_time, read_time_or_none};
use crate::local::engine::{
    InstanceId, KeyId, Secret, SecretName, SecretStore, SecretStoreMut, SecretType, StoreFailure,
};

const COLUMNS: &str = "name, type, description, encryption_key, instance_id, created_at, updated_at, delete_at, \
                       rotation_interval, last_rotated_at, extended_config";

/// How many secrets are brought up to date at once.
const DUE_AT_ONCE: usize = 100;

impl SecretStore for View<'_> {
    fn secret(&self, name: &SecretName) -> Result<Option<Secret>, StoreFailure> {
        self.one(&format!("SELECT {COLUMNS} FROM secrets WHERE name = ?1"), params![name.as_str()], read_secret)
    }

    fn due_secrets(&self, now: DateTime<Utc>) -> Result<Vec<Secret>, StoreFailure> {
        let sql = format!("SELECT {COLUMNS} FROM secrets WHERE due_at <= ?1 ORDER BY due_at LIMIT {DUE_AT_ONCE}");
        self.all(&sql, params![now.timestamp()], read_secret)
    }
}

impl SecretStoreMut for View<'_> {
    fn delete_secret(&mut self, name: &SecretName) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM secrets WHERE name = ?1", params![name.as_str()])
    }
}

fn read_secret(row: &Row<'_>) -> rusqlite::Result<Secret> {
    Ok(Secret {
        name: SecretName::new(row.get::<_, String>(0)?),
        kind: read_name(row, 1, SecretType::from_name)?,
        description: row.get(2)?,
        encryption_key: row.get::<_, Option<String>>(3)?.map(KeyId::new),
        instance: row.get::<_, Option<String>>(4)?.map(InstanceId::new),
        created_at: read_time(row, 5)?,
        updated_at: read_time(row, 6)?,
        delete_at: read_time_or_none(row, 7)?,
        rotation_interval: read_duration_or_none(row, 8)?,
        last_rotated_at: read_time_or_none(row, 9)?,
        extended_config: row.get(10)?,
    })
}
