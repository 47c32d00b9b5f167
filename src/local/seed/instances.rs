//! The KMS instances of a seed: connected, so that keys and secrets can be bound to them, unless the seed says otherwise.

use chrono::{DateTime, Utc};

use super::error::SeedError;
use super::format::InstanceEntry;
use super::place::Place;
use super::plan::{Names, Outcome};
use crate::local::engine::{self, Connection, Instance, InstanceId, StoreMut};
use crate::wire::Region;

/// The longest id of an instance.
const MAX_ID_CHARS: usize = 64;

/// Where a seeded instance says that it stands: a VPC, its vSwitch, and two zones of the region.
const VPC: &str = "vpc-seeded";
const VSWITCH: &str = "vsw-seeded";
const ZONES: [&str; 2] = ["h", "i"];

/// An instance that is asked for.
pub(super) struct InstancePlan {
    place: Place,
    id: InstanceId,
    created: Option<DateTime<Utc>>,
    connected: bool,
}

impl InstancePlan {
    /// Checks an entry on its own.
    pub(super) fn new(entry: &InstanceEntry, place: Place, names: &mut Names) -> Result<Self, SeedError> {
        let is_id = entry.id.starts_with("kst-")
            && entry.id.len() <= MAX_ID_CHARS
            && entry.id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        if !is_id {
            return Err(SeedError::invalid(&place.part("id"), "begins with kst- and has letters, digits and hyphens"));
        }
        names.take("instance", &entry.id, &place)?;
        let created = entry.created.map(|time| time.0);
        Ok(Self { place, id: InstanceId::new(&entry.id), created, connected: entry.connected.unwrap_or(true) })
    }

    /// Makes the instance, or compares it with the one that is there.
    pub(super) fn apply(
        &self,
        store: &mut dyn StoreMut,
        region: &Region,
        now: DateTime<Utc>,
    ) -> Result<Outcome, SeedError> {
        let found: Option<Instance> = engine::get_record(store, self.id.as_str())?;
        match found {
            // One that the seed leaves unconnected may have been connected since.
            Some(instance) if self.connected && instance.connection.is_none() => {
                Err(SeedError::contradiction(&self.place, "it is not connected"))
            }
            Some(instance) if self.created.is_some_and(|created| created != instance.created_at) => {
                Err(SeedError::contradiction(&self.place, "created"))
            }
            Some(_) => Ok(Outcome::Found),
            None => {
                let mut instance = Instance::new(self.id.clone(), self.created.unwrap_or(now));
                if self.connected {
                    instance.connection = Some(connection(region, instance.created_at)?);
                }
                engine::put_record(store, &instance)?;
                Ok(Outcome::Made)
            }
        }
    }
}

fn connection(region: &Region, created_at: DateTime<Utc>) -> Result<Connection, SeedError> {
    Ok(Connection {
        vpc_id: VPC.to_owned(),
        zone_ids: ZONES.map(|zone| format!("{region}-{zone}")).to_vec(),
        vswitch_ids: vec![VSWITCH.to_owned()],
        ca_chain: engine::authority_chain(created_at)?,
    })
}

/// Refuses something that is to be bound to an instance which is not there.
pub(super) fn check(store: &dyn StoreMut, id: &InstanceId, place: &Place) -> Result<(), SeedError> {
    let found: Option<Instance> = engine::get_record(store, id.as_str())?;
    match found {
        Some(_) => Ok(()),
        None => Err(SeedError::invalid(place, "there is no such instance, neither in the seed nor in the store")),
    }
}
