//! What imports of key material need.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::{View, read_name, read_time};
use crate::local::engine::{
    EncryptionScheme, ImportStore, ImportStoreMut, ImportToken, KeyId, KeyMaterial, KeyVersionId, StoreFailure,
};
use crate::local::store::master_key::Sealed;

impl ImportStore for View<'_> {
    fn import_token(&self, id: &[u8]) -> Result<Option<ImportToken>, StoreFailure> {
        let sql = "SELECT key_id, scheme, expires_at, sealed_key FROM import_tokens WHERE id = ?1";
        let row = self.one(sql, params![id], |row| {
            let scheme = read_name(row, 1, EncryptionScheme::from_name)?;
            Ok((row.get::<_, String>(0)?, scheme, read_time(row, 2)?, row.get::<_, Vec<u8>>(3)?))
        })?;
        let Some((key_id, scheme, expires_at, sealed)) = row else { return Ok(None) };
        let wrapping_key = KeyMaterial::new(self.open(Sealed::WrappingKey(id), &sealed)?);
        Ok(Some(ImportToken { key_id: KeyId::new(key_id), scheme, expires_at, wrapping_key }))
    }

    fn material_digest(&self, key: &KeyId) -> Result<Option<Vec<u8>>, StoreFailure> {
        let sql = "SELECT sealed_material_digest FROM keys WHERE id = ?1";
        let sealed = self.one(sql, params![key.as_str()], |row| row.get::<_, Option<Vec<u8>>>(0))?.flatten();
        let digest = sealed.map(|sealed| self.open(Sealed::MaterialDigest(key.as_str()), &sealed)).transpose()?;
        Ok(digest.map(|digest| digest.to_vec()))
    }
}

impl ImportStoreMut for View<'_> {
    fn insert_import_token(&mut self, id: &[u8], token: &ImportToken) -> Result<(), StoreFailure> {
        let sealed = self.seal(Sealed::WrappingKey(id), token.wrapping_key.expose())?;
        self.execute(
            "INSERT INTO import_tokens (id, key_id, scheme, expires_at, sealed_key) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, token.key_id.as_str(), token.scheme.as_str(), token.expires_at.timestamp(), sealed],
        )
    }

    fn delete_import_tokens(&mut self, expired_by: DateTime<Utc>) -> Result<(), StoreFailure> {
        self.execute("DELETE FROM import_tokens WHERE expires_at <= ?1", params![expired_by.timestamp()])
    }

    fn set_material_digest(&mut self, key: &KeyId, digest: &[u8]) -> Result<(), StoreFailure> {
        let sealed = self.seal(Sealed::MaterialDigest(key.as_str()), digest)?;
        self.execute("UPDATE keys SET sealed_material_digest = ?2 WHERE id = ?1", params![key.as_str(), sealed])
    }

    fn set_key_material(&mut self, id: &KeyVersionId, material: Option<&KeyMaterial>) -> Result<(), StoreFailure> {
        let what = Sealed::KeyMaterial(id.as_str());
        let sealed = material.map(|material| self.seal(what, material.expose())).transpose()?;
        self.execute("UPDATE key_versions SET sealed_material = ?2 WHERE id = ?1", params![id.as_str(), sealed])
    }
}
