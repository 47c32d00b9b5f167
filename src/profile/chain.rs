//! Where credentials come from on a machine without a usable profile: the end of the chain of the official SDKs
//! (credentials §2.4). Its beginning, the environment, is what every profile is completed with.

use std::sync::Arc;

use super::credentials::Identity;
use super::environment::{self, Environment};
use super::layers::Layers;
use super::modes::{CredentialsUri, EcsRamRole};
use super::provider::{Inputs, Provider};
use super::{Error, Issued, Mode, Outside, ini};
use crate::client::CredentialError;

/// How an error begins that tells of all places without credentials.
const NOTHING: &str = "no credentials found";

/// Sources that are tried in turn.
#[derive(Debug)]
struct Chain {
    sources: Vec<Arc<dyn Provider>>,
    /// What was looked at before, for people.
    searched: String,
    /// What there is not, for people.
    missing: Vec<String>,
}

impl Provider for Chain {
    fn name(&self) -> &'static str {
        "default"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        let mut reasons = self.missing.clone();
        for source in &self.sources {
            match outside.credentials(&**source) {
                Ok(issued) => return Ok(issued),
                Err(error) => reasons.push(error.to_string()),
            }
        }
        let problem = Error::NoCredentials { file: self.searched.clone() };
        let text = problem.to_string();
        let searched = text.strip_prefix(NOTHING).unwrap_or(&text).trim_start_matches(": ");
        let error = CredentialError::unusable(NOTHING, format!("{searched}; {}", reasons.join("; ")));
        Err(problem.hint().into_iter().fold(error, CredentialError::hint))
    }

    fn inputs(&self) -> Option<Inputs> {
        None
    }

    fn choices(&self) -> &[Arc<dyn Provider>] {
        &self.sources
    }
}

/// The INI file, else the metadata service and the URI of the environment; `None` when there is none of them.
pub(super) fn last_resorts(
    searched: String,
    layers: &Layers<'_>,
    environment: &Environment,
    notes: &mut Vec<String>,
) -> Result<Option<Identity<'static>>, Error> {
    if let Some(section) = ini::Section::load(None, environment, notes)? {
        return section.credentials(layers, environment).map(of_ini).map(Some);
    }
    let mut sources: Vec<Arc<dyn Provider>> = Vec::new();
    let mut mode = Mode::CredentialsUri;
    if !environment.is_true(&environment::ECS_METADATA_DISABLED) {
        sources.push(Arc::new(EcsRamRole::named(None, environment)?));
        mode = Mode::EcsRamRole;
    }
    let mut missing = vec![Error::NoIni(ini::paths(environment)).to_string()];
    let uri = environment.get(&environment::CREDENTIALS_URI);
    match uri.map(|(_, uri)| CredentialsUri::at(uri.to_owned(), environment)) {
        None => {}
        Some(Ok(uri)) => sources.push(Arc::new(uri)),
        // One that cannot be used is no reason to do without those before it.
        Some(Err(problem)) if !sources.is_empty() => missing.push(problem.to_string()),
        Some(Err(problem)) => return Err(problem),
    }
    if sources.is_empty() {
        return Ok(None);
    }
    let origin = "the end of the default chain".to_owned();
    Ok(Some(Identity {
        provider: Arc::new(Chain { sources, searched, missing }),
        mode,
        origin,
        access_key_id: None,
        layers: None,
    }))
}

/// The credentials of a section of the INI file.
pub(super) fn of_ini(found: ini::Found) -> Identity<'static> {
    Identity { provider: found.provider, mode: found.mode, origin: found.place, access_key_id: None, layers: None }
}
