//! A whole seed: read and checked, then carried out.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::Seeded;
use super::error::SeedError;
use super::format;
use super::instances::InstancePlan;
use super::keys::KeyPlan;
use super::place::Place;
use super::secrets::SecretPlan;
use crate::local::engine::{Random, StoreMut};
use crate::wire::Region;

/// What a seed asks for, in the order in which it is made.
pub(super) struct Plan {
    instances: Vec<InstancePlan>,
    keys: Vec<KeyPlan>,
    secrets: Vec<SecretPlan>,
}

/// Whether something had to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Made,
    Found,
}

/// Names that must not stand twice in a seed.
#[derive(Default)]
pub(super) struct Names(BTreeSet<(&'static str, String)>);

impl Names {
    /// Takes a name; an error when the seed has used it before for a thing of this kind.
    pub(super) fn take(&mut self, kind: &'static str, name: &str, place: &Place) -> Result<(), SeedError> {
        match self.0.insert((kind, name.to_owned())) {
            true => Ok(()),
            false => Err(SeedError::invalid(place, format!("the {kind} '{name}' stands twice in the seed"))),
        }
    }
}

/// Reads a seed and the files that it names.
pub(super) fn load(path: &Path) -> Result<Plan, SeedError> {
    let unreadable = |source| SeedError::Unreadable { path: path.to_owned(), source };
    let text = Zeroizing::new(fs::read_to_string(path).map_err(unreadable)?);
    let file = format::read(path, &text)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut names = Names::default();
    let at = |offset: usize| Place::at(path, &text, offset);

    let mut plan = Plan { instances: Vec::new(), keys: Vec::new(), secrets: Vec::new() };
    for entry in &file.instances {
        let place = at(entry.span().start).of("instance", &entry.get_ref().id);
        plan.instances.push(InstancePlan::new(entry.get_ref(), place, &mut names)?);
    }
    for entry in &file.keys {
        let place = at(entry.span().start).of("key", &entry.get_ref().id);
        plan.keys.push(KeyPlan::new(entry.get_ref(), place, folder, &mut names)?);
    }
    for entry in &file.secrets {
        let place = at(entry.span().start).of("secret", &entry.get_ref().name);
        plan.secrets.push(SecretPlan::new(entry.get_ref(), place, folder, &mut names)?);
    }
    Ok(plan)
}

/// Makes what is not there, and compares the rest.
pub(super) fn apply(
    plan: &Plan,
    store: &mut dyn StoreMut,
    region: &Region,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> Result<Seeded, SeedError> {
    let mut seeded = Seeded::default();
    let mut count = |outcome: Outcome| match outcome {
        Outcome::Made => seeded.made += 1,
        Outcome::Found => seeded.found += 1,
    };
    for instance in &plan.instances {
        count(instance.apply(store, region, now)?);
    }
    for key in &plan.keys {
        count(key.apply(store, now, random)?);
    }
    for secret in &plan.secrets {
        count(secret.apply(store, now)?);
    }
    Ok(seeded)
}
