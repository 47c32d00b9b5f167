//! The seed as it stands in the file. An unknown name is an error.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer};
use toml::Spanned;
use toml::value::Datetime;
use zeroize::Zeroizing;

use super::error::SeedError;
use super::place::Place;

/// What is said about a date that is no time.
const NO_TIME: &str = "expected a time with its zone, such as 2024-01-31T00:00:00Z";

/// A whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeedFile {
    #[serde(default)]
    pub(super) instances: Vec<Spanned<InstanceEntry>>,
    #[serde(default)]
    pub(super) keys: Vec<Spanned<KeyEntry>>,
    #[serde(default)]
    pub(super) secrets: Vec<Spanned<SecretEntry>>,
}

/// A KMS instance.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstanceEntry {
    pub(super) id: String,
    pub(super) created: Option<Time>,
    pub(super) connected: Option<bool>,
}

/// A key. A key with one version may have the material of that version itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeyEntry {
    pub(super) id: String,
    pub(super) spec: Option<String>,
    pub(super) usage: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) protection_level: Option<String>,
    pub(super) description: Option<String>,
    pub(super) state: Option<String>,
    pub(super) deletion_days: Option<u16>,
    pub(super) created: Option<Time>,
    pub(super) rotation_interval: Option<String>,
    pub(super) material_expires: Option<Time>,
    pub(super) deletion_protection: Option<String>,
    pub(super) instance: Option<String>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) tags: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub(super) versions: Vec<KeyVersionEntry>,
    pub(super) material_hex: Option<Hidden>,
    pub(super) material_base64: Option<Hidden>,
    pub(super) material_pem: Option<Hidden>,
    pub(super) material_file: Option<PathBuf>,
}

/// A version of a key.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeyVersionEntry {
    pub(super) id: Option<String>,
    pub(super) created: Option<Time>,
    pub(super) material_hex: Option<Hidden>,
    pub(super) material_base64: Option<Hidden>,
    pub(super) material_pem: Option<Hidden>,
    pub(super) material_file: Option<PathBuf>,
}

/// A secret.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretEntry {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) description: Option<String>,
    pub(super) encryption_key: Option<String>,
    pub(super) instance: Option<String>,
    pub(super) created: Option<Time>,
    pub(super) tags: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub(super) versions: Vec<SecretVersionEntry>,
}

/// A version of a secret.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretVersionEntry {
    pub(super) id: String,
    pub(super) created: Option<Time>,
    pub(super) data: Option<Hidden>,
    pub(super) data_base64: Option<Hidden>,
    pub(super) data_file: Option<PathBuf>,
    pub(super) data_type: Option<String>,
    pub(super) stages: Option<Vec<String>>,
}

/// A text that is wiped from memory and never shown.
pub(super) struct Hidden(pub(super) Zeroizing<String>);

impl<'de> Deserialize<'de> for Hidden {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Zeroizing::new(text)))
    }
}

/// A date with time and zone.
#[derive(Clone, Copy)]
pub(super) struct Time(pub(super) DateTime<Utc>);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Datetime::deserialize(deserializer)?.to_string();
        let time = DateTime::parse_from_rfc3339(&text);
        time.map(|time| Self(time.to_utc())).map_err(|_| serde::de::Error::custom(NO_TIME))
    }
}

/// Reads the text of a seed.
pub(super) fn read(path: &Path, text: &str) -> Result<SeedFile, SeedError> {
    toml::from_str(text).map_err(|error: toml::de::Error| {
        let offset = error.span().map_or(0, |span| span.start);
        let place = Place::at(path, text, offset);
        SeedError::invalid(&place, in_words(&error, text))
    })
}

/// What is wrong and with which name. Of a wrong value only what was expected is told: the value may be a secret.
fn in_words(error: &toml::de::Error, text: &str) -> String {
    let message = error.message().lines().next().unwrap_or_default();
    let starts_with = |starts: &[&str]| starts.iter().any(|start| message.starts_with(start));
    if starts_with(&["unknown field", "missing field", "duplicate"]) {
        return message.to_owned();
    }
    // The last of them, because a value may hold the word as well.
    let told = match message.rsplit_once("expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => "this is not TOML".to_owned(),
    };
    // In text that is not TOML the same place could be the middle of a value.
    let is_of_value = starts_with(&["invalid type: ", "invalid value: ", NO_TIME]);
    let name = error.span().and_then(|span| name_before(text, span.start)).filter(|_| is_of_value);
    name.map_or(told.clone(), |name| format!("'{name}': {told}"))
}

/// The name of a value that begins at this place: `description` in `description = 5`.
fn name_before(text: &str, offset: usize) -> Option<&str> {
    let before = text.get(..offset)?;
    let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let name = line.trim_end().strip_suffix('=')?.trim();
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}
