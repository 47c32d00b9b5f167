//! The secrets of a seed.

use std::collections::BTreeMap;
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::error::SeedError;
use super::format::{SecretEntry, SecretVersionEntry};
use super::place::Place;
use super::plan::{Names, Outcome};
use super::{instances, tags, values};
use crate::local::engine::limits::{
    self, MAX_DESCRIPTION_CHARS, MAX_SECRET_BYTES, MAX_SECRET_STAGES, MAX_SECRET_VERSIONS,
};
use crate::local::engine::{
    CURRENT_STAGE, DataType, InstanceId, KeyId, KeyKind, PREVIOUS_STAGE, RESERVED_SECRET_NAMES, Resource, Secret,
    SecretData, SecretName, SecretType, SecretVersion, Stage, StoreMut, is_secret_label, is_secret_name,
};

/// A secret that is asked for. What is `None` the seed leaves open: it is not compared with a secret that is there.
pub(super) struct SecretPlan {
    place: Place,
    name: SecretName,
    description: Option<String>,
    encryption_key: Option<String>,
    instance: Option<InstanceId>,
    created: Option<DateTime<Utc>>,
    tags: Option<BTreeMap<String, String>>,
    versions: Vec<VersionPlan>,
    /// The stages of a new secret.
    stages: Vec<Stage>,
    /// Whether the seed names them, so that they are compared too.
    names_stages: bool,
}

struct VersionPlan {
    id: String,
    created: Option<DateTime<Utc>>,
    data: SecretData,
    data_type: DataType,
}

impl SecretPlan {
    /// Checks an entry on its own.
    pub(super) fn new(entry: &SecretEntry, place: Place, folder: &Path, names: &mut Names) -> Result<Self, SeedError> {
        let invalid = |part: &str, problem: &str| SeedError::invalid(&place.part(part), problem);
        if !is_secret_name(&entry.name) {
            return Err(invalid("name", "has 1 to 192 letters, digits and _ / + = . - @"));
        }
        if entry.name.starts_with(RESERVED_SECRET_NAMES) {
            return Err(invalid("name", &format!("must not begin with {RESERVED_SECRET_NAMES}")));
        }
        names.take("secret", &entry.name, &place)?;
        if entry.kind.as_deref().is_some_and(|kind| kind != SecretType::Generic.as_str()) {
            return Err(invalid("type", "is Generic; the other types are made by CreateSecret"));
        }
        if entry.description.as_ref().is_some_and(|text| !limits::is_description(text)) {
            return Err(invalid("description", &format!("has at most {MAX_DESCRIPTION_CHARS} characters")));
        }
        if let Some(tags) = &entry.tags {
            tags::check(tags).map_err(|problem| invalid("tags", &problem))?;
        }
        if !(1..=MAX_SECRET_VERSIONS as usize).contains(&entry.versions.len()) {
            return Err(invalid("versions", &format!("a secret has 1 to {MAX_SECRET_VERSIONS} versions")));
        }
        let mut versions: Vec<VersionPlan> = Vec::with_capacity(entry.versions.len());
        for (index, version) in entry.versions.iter().enumerate() {
            let place = place.part(&format!("versions[{index}]"));
            if versions.iter().any(|other| other.id == version.id) {
                return Err(SeedError::invalid(&place.part("id"), "stands twice in the secret"));
            }
            versions.push(VersionPlan::new(version, &place, folder)?);
        }
        let names_stages = entry.versions.iter().any(|version| version.stages.is_some());
        let stages = if names_stages { named_stages(entry, &place)? } else { usual_stages(&versions) };
        Ok(Self {
            name: SecretName::new(&entry.name),
            description: entry.description.clone(),
            encryption_key: entry.encryption_key.clone(),
            instance: entry.instance.as_deref().map(InstanceId::new),
            created: entry.created.map(|time| time.0),
            tags: entry.tags.clone(),
            versions,
            stages,
            names_stages,
            place,
        })
    }

    /// Makes the secret, or compares it with the one that is there.
    pub(super) fn apply(&self, store: &mut dyn StoreMut, now: DateTime<Utc>) -> Result<Outcome, SeedError> {
        let encryption_key = self.encryption_key(store)?;
        match store.secret(&self.name)? {
            Some(secret) => self.compare(&secret, encryption_key, store).map(|()| Outcome::Found),
            None => self.make(encryption_key, store, now).map(|()| Outcome::Made),
        }
    }

    /// The key that the values are encrypted with, named by its id or an alias.
    fn encryption_key(&self, store: &dyn StoreMut) -> Result<Option<KeyId>, SeedError> {
        let Some(name) = &self.encryption_key else { return Ok(None) };
        let invalid = |problem: &str| SeedError::invalid(&self.place.part("encryption_key"), problem);
        let id = match name.starts_with("alias/") {
            true => store.alias(name)?.map(|alias| alias.key_id),
            false => Some(KeyId::new(name)),
        };
        let key = id.map(|id| store.key(&id)).transpose()?.flatten();
        let key = key.ok_or_else(|| invalid("there is no such key, neither in the seed nor in the store"))?;
        if key.spec.kind() != KeyKind::Symmetric {
            return Err(invalid("is no symmetric key"));
        }
        match key.instance == self.instance {
            true => Ok(Some(key.id)),
            false => Err(invalid("is not in the instance of the secret")),
        }
    }

    fn make(
        &self,
        encryption_key: Option<KeyId>,
        store: &mut dyn StoreMut,
        now: DateTime<Utc>,
    ) -> Result<(), SeedError> {
        if let Some(instance) = &self.instance {
            instances::check(store, instance, &self.place.part("instance"))?;
        }
        let created_at = self.created.unwrap_or(now);
        store.insert_secret(&Secret {
            name: self.name.clone(),
            kind: SecretType::Generic,
            description: self.description.clone().unwrap_or_default(),
            encryption_key,
            instance: self.instance.clone(),
            created_at,
            updated_at: created_at,
            delete_at: None,
            rotation_interval: None,
            next_rotation_at: None,
            last_rotated_at: None,
            extended_config: None,
        })?;
        for version in &self.versions {
            store.insert_secret_version(
                &self.name,
                &SecretVersion {
                    id: version.id.clone(),
                    data: version.data.clone(),
                    data_type: version.data_type,
                    created_at: version.created.unwrap_or(created_at),
                },
            )?;
        }
        for stage in &self.stages {
            store.put_secret_stage(&self.name, stage)?;
        }
        tags::put(store, &Resource::Secret(self.name.clone()), self.tags.as_ref())
    }

    fn compare(
        &self,
        secret: &Secret,
        encryption_key: Option<KeyId>,
        store: &mut dyn StoreMut,
    ) -> Result<(), SeedError> {
        let differs = |part: &str| Err(SeedError::contradiction(&self.place, part));
        if secret.kind != SecretType::Generic {
            return differs("type");
        }
        if secret.delete_at.is_some() {
            return differs("it is to be deleted");
        }
        if self.instance != secret.instance {
            return differs("instance");
        }
        if self.description.as_ref().is_some_and(|text| *text != secret.description) {
            return differs("description");
        }
        if self.created.is_some_and(|time| time != secret.created_at) {
            return differs("created");
        }
        if encryption_key.is_some() && encryption_key != secret.encryption_key {
            return differs("encryption_key");
        }
        for version in &self.versions {
            match store.secret_version(&self.name, &version.id)? {
                None => return differs(&format!("it has no version {}", version.id)),
                Some(found) if found.data != version.data || found.data_type != version.data_type => {
                    return differs(&format!("the data of the version {}", version.id));
                }
                Some(found) if version.created.is_some_and(|time| time != found.created_at) => {
                    return differs(&format!("when the version {} was created", version.id));
                }
                Some(_) => {}
            }
        }
        let there = store.secret_stages(&self.name)?;
        if let Some(stage) = self.stages.iter().find(|stage| self.names_stages && !there.contains(stage)) {
            return differs(&format!("the stage {}", stage.name));
        }
        let resource = Resource::Secret(self.name.clone());
        match tags::differing(store, &resource, self.tags.as_ref())? {
            Some(tag) => differs(&format!("the tag {tag}")),
            None => tags::put(store, &resource, self.tags.as_ref()),
        }
    }
}

impl VersionPlan {
    fn new(entry: &SecretVersionEntry, place: &Place, folder: &Path) -> Result<Self, SeedError> {
        if !is_secret_label(&entry.id) {
            return Err(SeedError::invalid(&place.part("id"), "has 1 to 64 characters"));
        }
        let (data, data_type) = data(entry, place, folder)?;
        if data.is_empty() || data.len() > MAX_SECRET_BYTES {
            let problem = format!("the data have 1 to {MAX_SECRET_BYTES} bytes, in base64 where they are binary");
            return Err(SeedError::invalid(place, problem));
        }
        Ok(Self {
            id: entry.id.clone(),
            created: entry.created.map(|time| time.0),
            data: SecretData::new(data),
            data_type,
        })
    }
}

/// The value as the service gives it back: binary data are in base64.
fn data(entry: &SecretVersionEntry, place: &Place, folder: &Path) -> Result<(Zeroizing<String>, DataType), SeedError> {
    let invalid = |part: &str, problem: &str| SeedError::invalid(&place.part(part), problem);
    let wanted = match entry.data_type.as_deref() {
        None => None,
        Some(name) => Some(DataType::from_name(name).ok_or_else(|| invalid("data_type", "is text or binary"))?),
    };
    match (&entry.data, &entry.data_base64, &entry.data_file) {
        (Some(text), None, None) => Ok((text.0.clone(), wanted.unwrap_or(DataType::Text))),
        (None, Some(base64), None) if wanted != Some(DataType::Text) => {
            let bytes = values::from_base64(&base64.0).ok_or_else(|| invalid("data_base64", "is no base64"))?;
            Ok((Zeroizing::new(STANDARD.encode(&*bytes)), DataType::Binary))
        }
        (None, Some(_), None) => Err(invalid("data_base64", "is for binary data")),
        (None, None, Some(path)) => {
            let bytes = values::file(folder, path)?;
            if wanted == Some(DataType::Binary) {
                return Ok((Zeroizing::new(STANDARD.encode(&*bytes)), DataType::Binary));
            }
            let text = std::str::from_utf8(&bytes);
            let text =
                text.map_err(|_| invalid("data_file", "is not UTF-8 text; data_type = \"binary\" takes bytes"))?;
            Ok((Zeroizing::new(text.to_owned()), DataType::Text))
        }
        _ => Err(SeedError::invalid(place, "needs one of data, data_base64 and data_file")),
    }
}

/// The stages that the seed names, each at one version.
fn named_stages(entry: &SecretEntry, place: &Place) -> Result<Vec<Stage>, SeedError> {
    let invalid = |problem: String| SeedError::invalid(&place.part("stages"), problem);
    let mut stages: Vec<Stage> = Vec::new();
    for version in &entry.versions {
        for name in version.stages.iter().flatten() {
            if !is_secret_label(name) {
                return Err(invalid("a stage has 1 to 64 characters".to_owned()));
            }
            if stages.iter().any(|stage| stage.name == *name) {
                return Err(invalid(format!("{name} stands at two versions")));
            }
            stages.push(Stage { name: name.clone(), version: version.id.clone() });
        }
    }
    if stages.len() > MAX_SECRET_STAGES {
        return Err(invalid(format!("there are more than {MAX_SECRET_STAGES}")));
    }
    match stages.iter().any(|stage| stage.name == CURRENT_STAGE) {
        true => Ok(stages),
        false => Err(invalid(format!("{CURRENT_STAGE} stands at no version"))),
    }
}

/// The newest version is the current one, the one before it the previous one.
fn usual_stages(versions: &[VersionPlan]) -> Vec<Stage> {
    let newest_first = versions.iter().rev();
    let stage = |(name, version): (&str, &VersionPlan)| Stage { name: name.to_owned(), version: version.id.clone() };
    [CURRENT_STAGE, PREVIOUS_STAGE].into_iter().zip(newest_first).map(stage).collect()
}
