//! Profiles out of what other tools use: the environment, and the INI file of the SDKs (credentials §2.2 and §3).

use secrecy::SecretString;

use super::environment::{self, Environment};
use super::fields::{self, FIELDS, Field, Kind};
use super::layers::Layers;
use super::{Change, Error, Mode, credentials, ini, modes};

/// One section of the INI file.
#[derive(Debug)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// The profile that it would be, or why it cannot be one.
    pub change: Result<Change, Error>,
}

/// Every section of the INI file. What the user should know about the file goes to `notes`.
///
/// # Errors
/// When there is no such file, or it cannot be read.
pub fn of_ini(environment: &Environment, notes: &mut Vec<String>) -> Result<Vec<Section>, Error> {
    let sections = ini::Section::load_all(environment, notes)?;
    let sections = sections.ok_or_else(|| Error::NoIni(ini::paths(environment)))?;
    Ok(sections.iter().map(|section| Section { name: section.name().to_owned(), change: section.change() }).collect())
}

/// The profile that says what the environment says; `None` when that says nothing about credentials.
pub fn of_environment(environment: &Environment, profile: &str) -> Option<Change> {
    let layers = Layers { flags: None, profile: None, environment: Some(environment) };
    let mode = mode(&layers, environment)?;
    let mut values: Vec<(&Field, SecretString)> = Vec::new();
    for field in FIELDS.into_iter().filter(|field| mode.takes(field)) {
        let found = match field.key {
            key if key == fields::RAM_ROLE_NAME.key => {
                environment.get(&environment::ECS_METADATA).map(|(_, name)| name)
            }
            _ => layers.value(field),
        };
        match found {
            Some(value) if field.kind != Kind::Switch || value.eq_ignore_ascii_case("true") => {
                values.push((field, value.into()));
            }
            None if field.key == fields::ROLE_SESSION_NAME.key => values.push((field, modes::SESSION_NAME.into())),
            _ => {}
        }
    }
    Some(Change { profile: profile.to_owned(), mode, values })
}

fn mode(layers: &Layers<'_>, environment: &Environment) -> Option<Mode> {
    let has = |field: &Field| layers.find(field).is_some();
    credentials::guess(layers).or_else(|| {
        if has(&fields::ACCESS_KEY_ID) || has(&fields::ACCESS_KEY_SECRET) {
            // Half of a pair; what is missing will be told.
            Some(Mode::AccessKey)
        } else if environment.get(&environment::ECS_METADATA).is_some() {
            Some(Mode::EcsRamRole)
        } else {
            has(&fields::CREDENTIALS_URI).then_some(Mode::CredentialsUri)
        }
    })
}
