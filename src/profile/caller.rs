//! The outcome: everything a client has to know to make a request.

use std::time::Duration;

use super::Mode;
use crate::wire::{Credentials, Endpoint, Region};

/// How long to wait for a connection when nothing says otherwise.
pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long to wait for an answer when nothing says otherwise.
pub const DEFAULT_READ_TIMEOUT: Duration = Duration::from_secs(10);

/// Who calls, and whom. `Debug` shows no secret.
#[derive(Debug, Clone)]
pub struct Caller {
    /// What requests are signed with.
    pub credentials: Credentials,
    /// The region, which every request names.
    pub region: Region,
    /// Where requests go.
    pub endpoint: Endpoint,
    /// The profile that was used; `None` when everything comes from flags and the environment.
    pub profile: Option<String>,
    /// How the credentials were obtained.
    pub mode: Mode,
    /// The longest wait for a connection.
    pub connect_timeout: Duration,
    /// The longest time of one attempt after the connection stands.
    pub read_timeout: Duration,
    /// How often a failed request is tried again.
    pub retry_count: u32,
    /// What the user should know although nothing failed: one text a line for stderr, without a prefix.
    pub notes: Vec<String>,
}

/// The flag's seconds, or else the profile's; zero is the default in both.
pub(super) fn timeout(flag: Option<u64>, profile: Option<i64>, default: Duration) -> Duration {
    let of_profile = || profile.and_then(|seconds| u64::try_from(seconds).ok());
    flag.or_else(of_profile).filter(|seconds| *seconds > 0).map_or(default, Duration::from_secs)
}

/// The flag's number, or else the profile's, or else that of the settings; a profile's zero counts as absent.
pub(super) fn retry_count(flag: Option<u32>, profile: Option<i64>, settings: Option<u32>) -> u32 {
    let of_profile = profile.filter(|count| *count > 0).map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    flag.or(of_profile).or(settings).unwrap_or(0)
}
