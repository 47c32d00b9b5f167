//! Secrets, their versions, their stages and their policies.

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Row, params};
use zeroize::Zeroizing;

use super::lists::List;
use super::{View, read_duration_or_none, read_name, read_time, read_time_or_none};
use crate::local::engine::{
    DataType, InstanceId, KeyId, Listing, Page, Secret, SecretData, SecretFilter, SecretName, SecretStore,
    SecretStoreMut, SecretType, SecretVersion, SecretVersionEntry, Stage, StoreFailure, VersionScope,
};
use crate::local::store::master_key::Sealed;

const COLUMNS: &str = "name, type, description, encryption_key, instance_id, created_at, updated_at, delete_at, \
                       rotation_interval, next_rotation_at, last_rotated_at, extended_config";

/// How many secrets are brought up to date at once.
const DUE_AT_ONCE: usize = 100;

impl SecretStore for View<'_> {
    fn secret(&self, name: &SecretName) -> Result<Option<Secret>, StoreFailure> {
        self.one(&format!("SELECT {COLUMNS} FROM secrets WHERE name = ?1"), params![name.as_str()], read_secret)
    }

    fn secrets(&self, filter: &SecretFilter, page: Page) -> Result<Listing<Secret>, StoreFailure> {
        if *filter == SecretFilter::default() {
            return self.page_of_all(List::Secrets, COLUMNS, page, read_secret);
        }
        let mut conditions = Conditions::default();
        conditions.add("name", &filter.names);
        conditions.add("description", &filter.descriptions);
        // The API spells one of them `Rds` here and `RDS` there.
        conditions.add("type COLLATE NOCASE", &filter.kinds);
        conditions.add("instance_id", &filter.instances);
        let mut tags = Conditions { values: conditions.values, ..Conditions::default() };
        tags.add("tag.name", &filter.tag_keys);
        tags.add("tag.value", &filter.tag_values);
        let mut from_where = format!("secrets WHERE TRUE{}", conditions.sql);
        if !tags.sql.is_empty() {
            from_where.push_str(" AND EXISTS (SELECT 1 FROM secret_tags tag WHERE tag.secret_name = secrets.name");
            from_where.push_str(&tags.sql);
            from_where.push(')');
        }
        self.page(COLUMNS, &from_where, "seq", tags.values, page, read_secret)
    }

    fn secret_version(&self, secret: &SecretName, id: &str) -> Result<Option<SecretVersion>, StoreFailure> {
        let sql = "SELECT data_type, created_at, sealed_data FROM secret_versions WHERE secret_name = ?1 AND id = ?2";
        let row = self.one(sql, params![secret.as_str(), id], |row| {
            Ok((read_name(row, 0, DataType::from_name)?, read_time(row, 1)?, row.get::<_, Vec<u8>>(2)?))
        })?;
        let Some((data_type, created_at, sealed)) = row else { return Ok(None) };
        let data = self.open(Sealed::SecretData { secret: secret.as_str(), version: id }, &sealed)?;
        let data = std::str::from_utf8(&data).map_err(|_| StoreFailure::Damaged)?;
        let data = SecretData::new(Zeroizing::new(data.to_owned()));
        Ok(Some(SecretVersion { id: id.to_owned(), data, data_type, created_at }))
    }

    fn secret_versions(
        &self,
        secret: &SecretName,
        scope: VersionScope,
        page: Page,
    ) -> Result<Listing<SecretVersionEntry>, StoreFailure> {
        let from_where = match scope {
            VersionScope::All => "secret_versions WHERE secret_name = ?1",
            VersionScope::Staged => {
                "secret_versions WHERE secret_name = ?1 AND EXISTS (SELECT 1 FROM secret_stages stage WHERE \
                 stage.secret_name = secret_versions.secret_name AND stage.version_id = secret_versions.id)"
            }
        };
        let values = vec![Value::from(secret.as_str().to_owned())];
        let mut listing = self.page("id, created_at", from_where, "seq", values, page, |row| {
            Ok(SecretVersionEntry { id: row.get(0)?, created_at: read_time(row, 1)?, stages: Vec::new() })
        })?;
        for stage in self.secret_stages(secret)? {
            if let Some(version) = listing.items.iter_mut().find(|version| version.id == stage.version) {
                version.stages.push(stage.name);
            }
        }
        Ok(listing)
    }

    fn secret_stages(&self, secret: &SecretName) -> Result<Vec<Stage>, StoreFailure> {
        let sql = "SELECT stage, version_id FROM secret_stages WHERE secret_name = ?1 ORDER BY stage";
        self.all(sql, params![secret.as_str()], |row| Ok(Stage { name: row.get(0)?, version: row.get(1)? }))
    }

    fn secret_policy(&self, secret: &SecretName) -> Result<Option<String>, StoreFailure> {
        let sql = "SELECT policy FROM secrets WHERE name = ?1";
        Ok(self.one(sql, params![secret.as_str()], |row| row.get::<_, Option<String>>(0))?.flatten())
    }

    fn due_secrets(&self, now: DateTime<Utc>) -> Result<Vec<Secret>, StoreFailure> {
        let sql = format!("SELECT {COLUMNS} FROM secrets WHERE due_at <= ?1 ORDER BY due_at LIMIT {DUE_AT_ONCE}");
        self.all(&sql, params![now.timestamp()], read_secret)
    }

    fn secret_count(&self, of: &InstanceId) -> Result<u32, StoreFailure> {
        self.count("secrets WHERE instance_id = ?1", params![of.as_str()])
    }
}

/// Conditions as SQL, each behind an `AND`, with their values.
#[derive(Default)]
struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    /// Demands that a column has one of the values, if there are any.
    fn add(&mut self, column: &str, values: &[String]) {
        if values.is_empty() {
            return;
        }
        let first = self.values.len() + 1;
        let places: Vec<String> = (first..first + values.len()).map(|place| format!("?{place}")).collect();
        self.sql.push_str(&format!(" AND {column} IN ({})", places.join(", ")));
        self.values.extend(values.iter().cloned().map(Value::from));
    }
}

impl SecretStoreMut for View<'_> {
    fn insert_secret(&mut self, secret: &Secret) -> Result<(), StoreFailure> {
        let places = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13";
        self.execute(
            &format!("INSERT INTO secrets ({COLUMNS}, due_at) VALUES ({places})"),
            params![
                secret.name.as_str(),
                secret.kind.as_str(),
                secret.description,
                secret.encryption_key.as_ref().map(KeyId::as_str),
                secret.instance.as_ref().map(InstanceId::as_str),
                secret.created_at.timestamp(),
                secret.updated_at.timestamp(),
                secret.delete_at.map(|at| at.timestamp()),
                secret.rotation_interval.map(|interval| interval.num_seconds()),
                secret.next_rotation_at.map(|at| at.timestamp()),
                secret.last_rotated_at.map(|at| at.timestamp()),
                secret.extended_config,
                secret.due_at().map(|at| at.timestamp()),
            ],
        )
    }

    fn update_secret(&mut self, secret: &Secret) -> Result<(), StoreFailure> {
        self.execute(
            "UPDATE secrets SET description = ?2, updated_at = ?3, delete_at = ?4, rotation_interval = ?5, \
             next_rotation_at = ?6, last_rotated_at = ?7, extended_config = ?8, due_at = ?9 WHERE name = ?1",
            params![
                secret.name.as_str(),
                secret.description,
                secret.updated_at.timestamp(),
                secret.delete_at.map(|at| at.timestamp()),
                secret.rotation_interval.map(|interval| interval.num_seconds()),
                secret.next_rotation_at.map(|at| at.timestamp()),
                secret.last_rotated_at.map(|at| at.timestamp()),
                secret.extended_config,
                secret.due_at().map(|at| at.timestamp()),
            ],
        )
    }

    fn delete_secret(&mut self, name: &SecretName) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM secrets WHERE name = ?1", params![name.as_str()])
    }

    fn delete_secrets(&mut self, of: &InstanceId) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM secrets WHERE instance_id = ?1", params![of.as_str()])
    }

    fn insert_secret_version(&mut self, secret: &SecretName, version: &SecretVersion) -> Result<(), StoreFailure> {
        let what = Sealed::SecretData { secret: secret.as_str(), version: &version.id };
        let sealed = self.seal(what, version.data.expose().as_bytes())?;
        self.execute(
            "INSERT INTO secret_versions (secret_name, id, data_type, created_at, sealed_data) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![secret.as_str(), version.id, version.data_type.as_str(), version.created_at.timestamp(), sealed],
        )
    }

    fn delete_secret_version(&mut self, secret: &SecretName, id: &str) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM secret_versions WHERE secret_name = ?1 AND id = ?2", params![secret.as_str(), id])
    }

    fn put_secret_stage(&mut self, secret: &SecretName, stage: &Stage) -> Result<(), StoreFailure> {
        self.execute(
            "INSERT INTO secret_stages (secret_name, stage, version_id) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO UPDATE SET version_id = excluded.version_id",
            params![secret.as_str(), stage.name, stage.version],
        )
    }

    fn delete_secret_stage(&mut self, secret: &SecretName, stage: &str) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM secret_stages WHERE secret_name = ?1 AND stage = ?2", params![secret.as_str(), stage])
    }

    fn put_secret_policy(&mut self, secret: &SecretName, policy: &str) -> Result<(), StoreFailure> {
        self.execute("UPDATE secrets SET policy = ?2 WHERE name = ?1", params![secret.as_str(), policy])
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
        next_rotation_at: read_time_or_none(row, 9)?,
        last_rotated_at: read_time_or_none(row, 10)?,
        extended_config: row.get(11)?,
    })
}
