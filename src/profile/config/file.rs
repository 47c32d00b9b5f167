//! The configuration file of the official CLI, `~/.aliyun/config.json`, as far as it is read.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use secrecy::{ExposeSecret, SecretString};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

use crate::profile::environment::{self, Environment};
use crate::profile::fields::{FIELDS, Field, Kind};
use crate::profile::{Error, Flags};

/// The file: unknown keys are skipped, and a `null` counts as absent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::profile) struct Configuration {
    #[serde(deserialize_with = "or_default")]
    pub(in crate::profile) current: String,
    #[serde(deserialize_with = "or_default")]
    pub(in crate::profile) profiles: Vec<Profile>,
}

/// One profile: the fields of [`FIELDS`] that are there and not `null`. It holds secrets, so there is no `Debug`.
#[derive(Default, Clone)]
pub(in crate::profile) struct Profile {
    pub(in crate::profile) name: String,
    fields: HashMap<&'static str, SecretString>,
}

impl Profile {
    /// The value of a field; `None` when it is absent or empty. Numbers and booleans come as text.
    pub(in crate::profile) fn get(&self, field: &Field) -> Option<&str> {
        self.fields.get(field.key).map(ExposeSecret::expose_secret).filter(|value| !value.is_empty())
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ProfileVisitor)
    }
}

struct ProfileVisitor;

impl<'de> Visitor<'de> for ProfileVisitor {
    type Value = Profile;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a profile")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Profile, A::Error> {
        let mut profile = Profile::default();
        while let Some(key) = map.next_key::<String>()? {
            if key == "name" {
                profile.name = map.next_value::<Option<String>>()?.unwrap_or_default();
                continue;
            }
            let Some(field) = FIELDS.iter().find(|field| field.key == key) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let value = match field.kind {
                Kind::Text | Kind::Secret => map.next_value::<Option<String>>()?,
                Kind::Integer => map.next_value::<Option<i64>>()?.map(|number| number.to_string()),
                Kind::Switch => map.next_value::<Option<bool>>()?.map(|switch| switch.to_string()),
            };
            if let Some(value) = value {
                profile.fields.insert(field.key, SecretString::from(value));
            }
        }
        Ok(profile)
    }
}

fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

impl Configuration {
    /// Reads the file; `None` when it does not exist. What the user should know about the file goes to `notes`.
    pub(in crate::profile) fn load(path: &Path, notes: &mut Vec<String>) -> Result<Option<Self>, Error> {
        let text = match std::fs::read(path) {
            Ok(text) => Zeroizing::new(text),
            Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(problem) => return Err(Error::Unreadable { path: path.to_owned(), problem }),
        };
        note_permissions(path, notes);
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        // A list would be taken for the values of the keys in their order.
        if text.trim_ascii_start().starts_with(b"[") {
            return Err(Error::Malformed { path: path.to_owned(), line: 1, column: 1 });
        }
        // The parser's own message may quote what it read, so only the place is passed on.
        let configuration = serde_json::from_slice(text).map_err(|problem| Error::Malformed {
            path: path.to_owned(),
            line: problem.line(),
            column: problem.column(),
        })?;
        Ok(Some(configuration))
    }

    /// The position of the profile with this name.
    pub(in crate::profile) fn position(&self, name: &str) -> Option<usize> {
        self.profiles.iter().position(|profile| profile.name == name)
    }

    /// The profile with this name.
    pub(in crate::profile) fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.name == name)
    }

    /// The names of all profiles, in the order of the file.
    pub(in crate::profile) fn names(&self) -> Vec<String> {
        self.profiles.iter().map(|profile| profile.name.clone()).collect()
    }
}

/// The configuration file to use, and who says so.
pub(in crate::profile) struct Place {
    pub(in crate::profile) path: PathBuf,
    /// The flag or variable that names it.
    pub(in crate::profile) named_by: Option<&'static str>,
}

impl Place {
    /// Whether the user names the file, so that it has to be there.
    pub(in crate::profile) fn is_named(&self) -> bool {
        self.named_by.is_some()
    }
}

/// The file of the flag, of the variable, or the usual one; `None` without a home directory.
pub(in crate::profile) fn place(flags: &Flags, environment: &Environment) -> Option<Place> {
    if let Some(path) = &flags.config_path {
        return Some(Place { path: path.clone(), named_by: Some("--config-path") });
    }
    if let Some((variable, path)) = environment.get(&environment::CONFIG_FILE) {
        return Some(Place { path: PathBuf::from(path), named_by: Some(variable) });
    }
    let path = environment.aliyun_dir()?.join("config.json");
    Some(Place { path, named_by: None })
}

/// The file holds secrets in clear, so others should not be able to read it.
#[cfg(unix)]
pub(in crate::profile) fn note_permissions(path: &Path, notes: &mut Vec<String>) {
    use std::os::unix::fs::PermissionsExt;

    let Ok(metadata) = path.metadata() else { return };
    let mode = metadata.permissions().mode() & 0o777;
    if metadata.is_file() && mode & 0o066 != 0 {
        let path = path.display();
        notes.push(format!("{path} is open to other users (mode {mode:04o}): run `chmod 600 {path}`"));
    }
}

#[cfg(not(unix))]
pub(in crate::profile) fn note_permissions(_path: &Path, _notes: &mut Vec<String>) {}
