//! The keys of a seed.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Duration, Utc};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use super::error::SeedError;
use super::format::{KeyEntry, KeyVersionEntry};
use super::place::Place;
use super::plan::{Names, Outcome};
use super::values::MaterialEntry;
use crate::local::engine::limits::{self, MAX_DESCRIPTION_CHARS, MAX_KEY_VERSIONS};
use crate::local::engine::{
    Alias, InstanceId, Key, KeyId, KeyKind, KeyMaterial, KeySpec, KeyState, KeyUsage, KeyVersion, KeyVersionId, Origin,
    ProtectionLevel, Random, Resource, Status, StoreFailure, StoreMut, generate_material, is_alias_name,
};
use crate::local::seed::tags;
use crate::local::span::parse_span;

/// The longest id of a key.
const MAX_ID_CHARS: usize = 64;

/// How many days a key that is to be deleted has left, unless the seed says so, and at most (behaviour §6).
const DELETION_DAYS: u16 = 7;
const MAX_DELETION_DAYS: u16 = 366;

/// A key that is asked for. What is `None` the seed leaves open: it is not compared with a key that is there.
pub(super) struct KeyPlan {
    place: Place,
    id: KeyId,
    spec: KeySpec,
    usage: KeyUsage,
    origin: Origin,
    protection_level: ProtectionLevel,
    instance: Option<InstanceId>,
    description: Option<String>,
    state: Option<KeyState>,
    deletion_days: u16,
    created: Option<DateTime<Utc>>,
    rotation_interval: Option<Duration>,
    material_expires: Option<DateTime<Utc>>,
    deletion_protection: Option<String>,
    versions: Vec<VersionPlan>,
    aliases: Vec<String>,
    tags: Option<BTreeMap<String, String>>,
}

struct VersionPlan {
    id: KeyVersionId,
    created: Option<DateTime<Utc>>,
    material: Option<KeyMaterial>,
}

impl KeyPlan {
    /// Checks an entry on its own.
    pub(super) fn new(entry: &KeyEntry, place: Place, folder: &Path, names: &mut Names) -> Result<Self, SeedError> {
        let invalid = |part: &str, problem: &str| SeedError::invalid(&place.part(part), problem);
        let is_id = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if entry.id.is_empty() || entry.id.len() > MAX_ID_CHARS || !entry.id.chars().all(is_id) {
            return Err(invalid("id", "has 1 to 64 letters, digits and hyphens"));
        }
        names.take("key", &entry.id, &place)?;
        let spec = named(entry.spec.as_deref(), KeySpec::from_name, KeySpec::Aes256)
            .ok_or_else(|| invalid("spec", "is no KeySpec, such as Aliyun_AES_256 or RSA_2048"))?;
        let usage = named(entry.usage.as_deref(), KeyUsage::from_name, spec.usages()[0])
            .filter(|usage| spec.usages().contains(usage))
            .ok_or_else(|| invalid("usage", "is no KeyUsage of this spec"))?;
        let origin = named(entry.origin.as_deref(), Origin::from_name, Origin::AliyunKms)
            .ok_or_else(|| invalid("origin", "is Aliyun_KMS or EXTERNAL"))?;
        if origin == Origin::External && spec.kind() != KeyKind::Symmetric {
            return Err(invalid("origin", "EXTERNAL is for symmetric keys"));
        }
        let level = entry.protection_level.as_deref();
        let protection_level = named(level, ProtectionLevel::from_name, ProtectionLevel::Software)
            .ok_or_else(|| invalid("protection_level", "is SOFTWARE or HSM"))?;
        for alias in &entry.aliases {
            if !is_alias_name(alias) {
                return Err(invalid(
                    "aliases",
                    "an alias is alias/ and letters, digits, _, - and /, and not alias/acs…",
                ));
            }
            names.take("alias", alias, &place)?;
        }
        if entry.description.as_ref().is_some_and(|text| !limits::is_description(text)) {
            return Err(invalid("description", &format!("has at most {MAX_DESCRIPTION_CHARS} characters")));
        }
        if let Some(tags) = &entry.tags {
            tags::check(tags).map_err(|problem| invalid("tags", &problem))?;
        }
        let rotation_interval = entry.rotation_interval.as_deref().map(rotation).transpose();
        let rotation_interval = rotation_interval.map_err(|problem| invalid("rotation_interval", &problem))?;
        if rotation_interval.is_some() && (spec.kind() != KeyKind::Symmetric || origin == Origin::External) {
            return Err(invalid("rotation_interval", "only symmetric keys with material of KMS are rotated"));
        }
        if entry.material_expires.is_some() && origin != Origin::External {
            return Err(invalid("material_expires", "only material of origin EXTERNAL expires"));
        }
        let versions = versions(entry, spec, origin, &place, folder, names)?;
        let has_material = versions.iter().all(|version| version.material.is_some());
        let state = state(entry, origin, has_material, &place)?;
        let deletion_days = entry.deletion_days.unwrap_or(DELETION_DAYS);
        if !(1..=MAX_DELETION_DAYS).contains(&deletion_days) {
            return Err(invalid("deletion_days", "is a number from 1 to 366"));
        }
        if entry.deletion_days.is_some() && state != Some(KeyState::PendingDeletion) {
            return Err(invalid("deletion_days", "is for the state PendingDeletion"));
        }
        Ok(Self {
            id: KeyId::new(&entry.id),
            spec,
            usage,
            origin,
            protection_level,
            instance: entry.instance.as_deref().map(InstanceId::new),
            description: entry.description.clone(),
            state,
            deletion_days,
            created: entry.created.map(|time| time.0),
            rotation_interval,
            material_expires: entry.material_expires.map(|time| time.0),
            deletion_protection: entry.deletion_protection.clone(),
            versions,
            aliases: entry.aliases.clone(),
            tags: entry.tags.clone(),
            place,
        })
    }

    /// Makes the key, or compares it with the one that is there.
    pub(super) fn apply(
        &self,
        store: &mut dyn StoreMut,
        now: DateTime<Utc>,
        random: &dyn Random,
    ) -> Result<Outcome, SeedError> {
        match store.key(&self.id)? {
            Some(key) => self.compare(&key, store).map(|()| Outcome::Found),
            None => self.make(store, now, random).map(|()| Outcome::Made),
        }
    }

    fn make(&self, store: &mut dyn StoreMut, now: DateTime<Utc>, random: &dyn Random) -> Result<(), SeedError> {
        if let Some(instance) = &self.instance {
            super::instances::check(store, instance, &self.place.part("instance"))?;
        }
        let created_at = self.created.unwrap_or(now);
        let of_version = |version: &VersionPlan| version.created.unwrap_or(created_at);
        let newest = self.versions.last().ok_or(StoreFailure::Other)?;
        let has_primary = self.spec.kind() != KeyKind::Asymmetric;
        store.insert_key(&Key {
            id: self.id.clone(),
            spec: self.spec,
            usage: self.usage,
            origin: self.origin,
            protection_level: self.protection_level,
            status: self.status(now),
            description: self.description.clone().unwrap_or_default(),
            created_at,
            primary_version: has_primary.then(|| newest.id.clone()),
            last_rotated_at: Some(of_version(newest)),
            instance: self.instance.clone(),
            storage: None,
            rotation_interval: self.rotation_interval,
            material_expires_at: self.material_expires,
            deletion_protection: self.deletion_protection.clone(),
        })?;
        for version in &self.versions {
            if store.key_version(&version.id)?.is_some() {
                let difference = format!("the version {} belongs to another key", version.id.as_str());
                return Err(SeedError::contradiction(&self.place, difference));
            }
            let material = match &version.material {
                Some(material) => Some(copy(material)),
                None if self.origin == Origin::External => None,
                None => Some(generate_material(self.spec, random)?),
            };
            if let (Origin::External, Some(material)) = (self.origin, &material) {
                store.set_material_digest(&self.id, &Sha256::digest(material.expose()))?;
            }
            store.insert_key_version(&KeyVersion {
                id: version.id.clone(),
                key_id: self.id.clone(),
                created_at: of_version(version),
                material,
            })?;
        }
        self.set_aliases(store)?;
        tags::put(store, &Resource::Key(self.id.clone()), self.tags.as_ref())
    }

    /// The state of a new key.
    fn status(&self, now: DateTime<Utc>) -> Status {
        let has_no_material = self.origin == Origin::External && self.versions.iter().any(|one| one.material.is_none());
        match self.state {
            Some(KeyState::PendingDeletion) => {
                Status::PendingDeletion { at: now + Duration::days(i64::from(self.deletion_days)) }
            }
            Some(KeyState::Disabled) => Status::Disabled,
            Some(KeyState::PendingImport) => Status::PendingImport,
            None if has_no_material => Status::PendingImport,
            Some(KeyState::Enabled) | None => Status::Enabled,
        }
    }

    fn set_aliases(&self, store: &mut dyn StoreMut) -> Result<(), SeedError> {
        for name in &self.aliases {
            match store.alias(name)? {
                None => store.insert_alias(&Alias { name: name.clone(), key_id: self.id.clone() })?,
                Some(alias) if alias.key_id == self.id => {}
                Some(_) => {
                    let difference = format!("{name} stands for another key");
                    return Err(SeedError::contradiction(&self.place, difference));
                }
            }
        }
        Ok(())
    }

    /// Compares with a key that is there; aliases and tags that it lacks are added.
    fn compare(&self, key: &Key, store: &mut dyn StoreMut) -> Result<(), SeedError> {
        let differs = |part: &str| Err(SeedError::contradiction(&self.place, part));
        let is_open = |is_same: Option<bool>| is_same.unwrap_or(true);
        let same = [
            ("spec", self.spec == key.spec),
            ("usage", self.usage == key.usage),
            ("origin", self.origin == key.origin),
            ("protection_level", self.protection_level == key.protection_level),
            ("instance", self.instance == key.instance),
            ("description", is_open(self.description.as_ref().map(|text| *text == key.description))),
            ("state", is_open(self.state.map(|state| state == key.status.state()))),
            ("created", is_open(self.created.map(|time| time == key.created_at))),
            ("rotation_interval", is_open(self.rotation_interval.map(|span| Some(span) == key.rotation_interval))),
            ("material_expires", is_open(self.material_expires.map(|time| Some(time) == key.material_expires_at))),
            (
                "deletion_protection",
                self.deletion_protection.is_none() || self.deletion_protection == key.deletion_protection,
            ),
        ];
        if let Some((part, _)) = same.iter().find(|(_, is_same)| !is_same) {
            return differs(part);
        }
        for version in &self.versions {
            let found = store.key_version(&version.id)?.filter(|found| found.key_id == self.id);
            let Some(found) = found else { return differs(&format!("it has no version {}", version.id.as_str())) };
            let is_same = match (&version.material, &found.material) {
                (Some(wanted), Some(found)) => wanted.expose() == found.expose(),
                (Some(_), None) => false,
                (None, _) => true,
            };
            if !is_same {
                return differs(&format!("the material of the version {}", version.id.as_str()));
            }
            if version.created.is_some_and(|time| time != found.created_at) {
                return differs(&format!("when the version {} was created", version.id.as_str()));
            }
        }
        self.set_aliases(store)?;
        let resource = Resource::Key(self.id.clone());
        match tags::differing(store, &resource, self.tags.as_ref())? {
            Some(tag) => differs(&format!("the tag {tag}")),
            None => tags::put(store, &resource, self.tags.as_ref()),
        }
    }
}

/// The value with a name, or the usual one without a name; `None` when there is no such value.
fn named<T>(name: Option<&str>, read: impl FnOnce(&str) -> Option<T>, usual: T) -> Option<T> {
    match name {
        Some(name) => read(name),
        None => Some(usual),
    }
}

fn rotation(text: &str) -> Result<Duration, String> {
    let interval = parse_span(text).map_err(|_| "is a length of time, such as 365d")?;
    match limits::is_key_rotation_interval(interval) {
        true => Ok(interval),
        false => Err(format!("is from {}d to {}d", limits::MIN_KEY_ROTATION_DAYS, limits::MAX_KEY_ROTATION_DAYS)),
    }
}

/// The state that the entry names.
fn state(entry: &KeyEntry, origin: Origin, has_material: bool, place: &Place) -> Result<Option<KeyState>, SeedError> {
    let invalid = |problem: &str| Err(SeedError::invalid(&place.part("state"), problem));
    let Some(name) = entry.state.as_deref() else { return Ok(None) };
    match KeyState::from_name(name) {
        None => invalid("is Enabled, Disabled, PendingDeletion or PendingImport"),
        Some(KeyState::PendingImport) if origin != Origin::External => invalid("PendingImport is for origin EXTERNAL"),
        Some(KeyState::PendingImport) if has_material => invalid("PendingImport is for a key without material"),
        Some(KeyState::Enabled | KeyState::Disabled) if origin == Origin::External && !has_material => {
            invalid("a key of origin EXTERNAL without material is PendingImport")
        }
        state => Ok(state),
    }
}

/// The versions, oldest first; a key without any in the seed has one.
fn versions(
    entry: &KeyEntry,
    spec: KeySpec,
    origin: Origin,
    place: &Place,
    folder: &Path,
    names: &mut Names,
) -> Result<Vec<VersionPlan>, SeedError> {
    let of_key = MaterialEntry::from(entry);
    let own = [KeyVersionEntry::default()];
    let listed = if entry.versions.is_empty() { &own[..] } else { &entry.versions };
    if of_key.count() > 0 && !entry.versions.is_empty() {
        return Err(SeedError::invalid(place, "the material stands at the key or at its versions, not at both"));
    }
    if listed.len() > MAX_KEY_VERSIONS as usize {
        let problem = format!("a key has at most {MAX_KEY_VERSIONS} versions");
        return Err(SeedError::invalid(&place.part("versions"), problem));
    }
    if listed.len() > 1 && origin == Origin::External {
        return Err(SeedError::invalid(&place.part("versions"), "a key of origin EXTERNAL has one version"));
    }
    let mut versions = Vec::with_capacity(listed.len());
    for (index, version) in listed.iter().enumerate() {
        let place = if entry.versions.is_empty() { place.clone() } else { place.part(&format!("versions[{index}]")) };
        let id = match &version.id {
            Some(id) if Uuid::try_parse(id).is_ok_and(|uuid| uuid.to_string() == *id) => id.clone(),
            Some(_) => return Err(SeedError::invalid(&place.part("id"), "is no UUID in small letters")),
            None => derived_id(&entry.id, index),
        };
        names.take("key version", &id, &place)?;
        let material = if entry.versions.is_empty() { &of_key } else { &MaterialEntry::from(version) };
        let created = version.created.map(|time| time.0);
        if created.is_some_and(|time| versions.iter().any(|older: &VersionPlan| older.created > Some(time))) {
            return Err(SeedError::invalid(
                &place.part("created"),
                "is before that of a version above: the oldest is first",
            ));
        }
        versions.push(VersionPlan {
            id: KeyVersionId::new(id),
            created,
            material: material.read(spec, folder, &place)?,
        });
    }
    Ok(versions)
}

/// The id of a version that the seed does not name: always the same for the same key, so that a ciphertext of one
/// store can be decrypted in another with the same seed.
fn derived_id(key: &str, index: usize) -> String {
    let hash = Sha256::digest(format!("kms-cli seed: version {index} of key {key}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    Builder::from_random_bytes(bytes).into_uuid().to_string()
}

fn copy(material: &KeyMaterial) -> KeyMaterial {
    KeyMaterial::new(zeroize::Zeroizing::new(material.expose().to_vec()))
}
