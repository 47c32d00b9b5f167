//! How much there is of what an account may have only so much of.

use super::View;
use crate::local::engine::{CountStore, Counted, StoreFailure};

impl CountStore for View<'_> {
    fn count(&self, counted: Counted) -> Result<u32, StoreFailure> {
        let sql = match counted {
            Counted::Keys => "SELECT COUNT(*) FROM keys WHERE instance_id IS NULL",
            Counted::KeyVersions => {
                "SELECT COUNT(*) FROM key_versions JOIN keys ON keys.id = key_versions.key_id \
                 WHERE keys.instance_id IS NULL"
            }
            Counted::Aliases => "SELECT COUNT(*) FROM aliases",
        };
        Ok(self.one(sql, &[], |row| row.get(0))?.unwrap_or_default())
    }
}
