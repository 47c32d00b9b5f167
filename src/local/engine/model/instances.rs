//! KMS instances.

use chrono::serde::ts_seconds;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Record;

/// How an id begins; region letters and random characters follow.
const ID_PREFIX: &str = "kst-";

/// How many characters may follow; ids of the service have 21.
const ID_TAIL_CHARS: std::ops::RangeInclusive<usize> = 8..=40;

/// The id of a KMS instance, `kst-hzz62ee817bvyyr5x1234`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InstanceId(String);

impl InstanceId {
    /// Takes a text as an id; whether there is such an instance, only the store knows.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// Takes a text as an id that a new instance can have.
    pub fn parse(text: &str) -> Option<Self> {
        let is_letter = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
        let tail = text.strip_prefix(ID_PREFIX)?;
        (ID_TAIL_CHARS.contains(&tail.len()) && tail.bytes().all(is_letter)).then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a connected instance is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// The VPC that the instance stands in.
    pub vpc_id: String,
    /// The two zones that it runs in.
    pub zone_ids: Vec<String>,
    /// The vSwitches that it takes its addresses from.
    pub vswitch_ids: Vec<String>,
    /// The certificates that a client of the instance trusts, in PEM, the root first.
    pub ca_chain: String,
}

/// A further VPC from which an instance is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoundVpc {
    /// The VPC.
    pub vpc_id: String,
    /// A vSwitch of it.
    pub vswitch_id: String,
    /// Its region.
    pub region_id: String,
    /// The account that it belongs to.
    pub owner_id: String,
}

/// A KMS instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instance {
    /// The id, which is the name as well.
    pub id: InstanceId,
    /// When it was bought.
    #[serde(with = "ts_seconds")]
    pub created_at: DateTime<Utc>,
    /// Where it is reached; `None` until it is connected.
    pub connection: Option<Connection>,
    /// Further VPCs.
    pub bound_vpcs: Vec<BoundVpc>,
    /// Why the instance must not be released, perhaps empty; `None` when it may be.
    pub deletion_protection: Option<String>,
}

impl Instance {
    /// An instance that was bought, and not yet connected.
    pub fn new(id: InstanceId, created_at: DateTime<Utc>) -> Self {
        Self { id, created_at, connection: None, bound_vpcs: Vec::new(), deletion_protection: None }
    }

    /// How far it has come (behaviour §13.1). The states in between do not last long enough here to be seen.
    pub fn status(&self) -> &'static str {
        match self.connection {
            Some(_) => "Connected",
            None => "Uninitialized",
        }
    }
}

impl Record for Instance {
    const KIND: &'static str = "instance";

    fn name(&self) -> &str {
        self.id.as_str()
    }
}
