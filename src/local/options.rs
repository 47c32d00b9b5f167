//! How a local KMS is opened.

use std::path::Path;

use ring::rand::SystemRandom;

use super::engine::Random;
use super::store::Database;
use super::{Error, LocalKms, Settings, Wanted};

/// What can be chosen when a local KMS is opened; the default is what [`LocalKms::open`] does.
#[derive(Default)]
pub struct Options {
    /// The region and account that the KMS plays.
    pub wanted: Wanted,
    /// The settings instead of those in the directory.
    pub settings: Option<Settings>,
    /// Whether the quotas of the service hold, even if the settings do not ask for them.
    pub quotas: bool,
    /// Where random bytes come from; the system when it is `None`.
    pub random: Option<Box<dyn Random>>,
}

impl Options {
    /// Opens the store in a directory; both are made when they are not there yet.
    ///
    /// # Errors
    /// Those of [`LocalKms::open`], and when the store that is there plays another region or account.
    pub fn open(self, dir: &Path) -> Result<LocalKms, Error> {
        let random = self.random.unwrap_or_else(|| Box::new(SystemRandom::new()));
        let mut settings = self.settings.map_or_else(|| Settings::load(dir), Ok)?;
        settings.quotas |= self.quotas;
        let (database, identity) = Database::open(dir, &self.wanted, &*random)?;
        Ok(LocalKms::new(database, identity, settings, random))
    }

    /// A KMS that keeps nothing beyond its own life.
    ///
    /// # Errors
    /// When the source gives no random bytes, or the system no memory.
    pub fn in_memory(self) -> Result<LocalKms, Error> {
        let random = self.random.unwrap_or_else(|| Box::new(SystemRandom::new()));
        let mut settings = self.settings.unwrap_or_default();
        settings.quotas |= self.quotas;
        let (database, identity) = Database::in_memory(&self.wanted, &*random)?;
        Ok(LocalKms::new(database, identity, settings, random))
    }
}
