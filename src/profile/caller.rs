//! The outcome: everything a client has to know to make a request.

use std::sync::Arc;
use std::time::Duration;

use super::fields::{self, Field};
use super::layers::{self, Layers};
use super::provider::Provider;
use super::sts::Sts;
use super::{Mode, Outside, Renewal};
use crate::wire::{ClientKey, Endpoint, Region};

/// How long to wait for a connection when nothing says otherwise.
pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long to wait for an answer when nothing says otherwise.
pub const DEFAULT_READ_TIMEOUT: Duration = Duration::from_secs(10);

/// How often a failed request is tried again when nothing says otherwise.
pub const DEFAULT_RETRY_COUNT: u32 = 3;

/// Who calls, and whom. `Debug` shows no secret.
#[derive(Debug, Clone)]
pub struct Caller {
    /// How the credentials are got.
    pub(super) provider: Arc<dyn Provider>,
    pub(super) sts: Sts,
    /// The region, which every request names.
    pub region: Region,
    /// Where requests go.
    pub endpoint: Endpoint,
    /// The profile that was used; `None` when everything comes from flags and the environment.
    pub profile: Option<String>,
    /// How the credentials are obtained.
    pub mode: Mode,
    /// Who names the mode, or what it was guessed from.
    pub mode_origin: String,
    /// The longest wait for a connection.
    pub connect_timeout: Duration,
    /// The longest time of one attempt after the connection stands.
    pub read_timeout: Duration,
    /// How often a failed request is tried again.
    pub retry_count: u32,
    /// What the user should know although nothing failed: one text a line for stderr, without a prefix.
    pub notes: Vec<String>,
}

impl Caller {
    /// The credentials, which are got when they are first needed and renewed before they end.
    pub fn renewal(&self, outside: Outside) -> Renewal {
        Renewal::new(Arc::clone(&self.provider), outside)
    }

    /// The client key that signs in the place of credentials; only mode ClientKey has one.
    pub fn client_key(&self) -> Option<&ClientKey> {
        self.provider.client_key()
    }

    /// The STS that knows who the credentials belong to.
    pub fn sts(&self) -> &Endpoint {
        self.sts.endpoint()
    }
}

/// The seconds of the first of the fields that has any; zero is the default, and a profile's negative number too.
pub(super) fn timeout(layers: &Layers<'_>, fields: &[&Field], default: Duration) -> Duration {
    let seconds = |field: &&Field| layers.value(field)?.parse().ok().filter(|seconds| *seconds > 0);
    fields.iter().find_map(seconds).map_or(default, Duration::from_secs)
}

/// The flag's number, or else the profile's, or else that of the settings; a profile's zero counts as absent.
pub(super) fn retry_count(layers: &Layers<'_>, settings: Option<u32>) -> u32 {
    let number = |found: layers::Found<'_>| found.value.parse::<i64>().ok();
    let of_flag = layers.in_flags(&fields::RETRY_COUNT).and_then(number);
    let of_profile = || layers.in_profile(&fields::RETRY_COUNT).and_then(number).filter(|count| *count > 0);
    let count = of_flag.or_else(of_profile).map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    count.or(settings).unwrap_or(DEFAULT_RETRY_COUNT)
}
