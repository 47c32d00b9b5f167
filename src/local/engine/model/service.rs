//! The service as a whole.

use chrono::serde::ts_seconds;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Record;

named! {
    /// How an account stands with the service (behaviour §14).
    AccountStatus {
        /// The service is open to it.
        Enabled = "Enabled",
        /// It has not opened the service yet.
        NotEnabled = "NotEnabled",
        /// It owes money.
        InDebt = "InDebt",
        /// It has owed money for too long.
        Suspended = "Suspended",
    }
}

/// A new store plays an account that can begin at once.
impl Default for AccountStatus {
    fn default() -> Self {
        Self::Enabled
    }
}

/// That the account has opened the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// When.
    #[serde(with = "ts_seconds")]
    pub at: DateTime<Utc>,
}

impl Opening {
    /// The name of the one record.
    pub const NAME: &'static str = "opening";
}

impl Record for Opening {
    const KIND: &'static str = "service";

    fn name(&self) -> &str {
        Self::NAME
    }
}
