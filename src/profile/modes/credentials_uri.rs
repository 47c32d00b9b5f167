//! Mode CredentialsURI: credentials served at a URI (credentials §4.5).

use std::sync::Arc;
use std::time::Duration;

use super::super::Environment;
use super::super::issued::{Expiry, Handout};
use super::super::outside::{Route, get};
use super::super::provider::{Inputs, Provider};
use super::super::{Error, Issued, Outside, fields};
use super::Scene;
use crate::client::CredentialError;
use crate::wire::{Endpoint, Headers};

/// The time for the request, connecting included.
const TIMEOUT: Duration = Duration::from_secs(10);
/// What the attempt is called in errors; the URI may hold a secret, so it is not told.
const WHAT: &str = "the credentials URI";

/// Credentials served at a URI.
pub(in crate::profile) struct CredentialsUri {
    uri: String,
    route: Route,
}

impl std::fmt::Debug for CredentialsUri {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("CredentialsUri")
    }
}

impl CredentialsUri {
    /// The service at this URI.
    pub(in crate::profile) fn at(uri: String, environment: &Environment) -> Result<Self, Error> {
        super::allow_external(environment)?;
        let route = Route::to(service(&uri).ok_or(Error::InvalidCredentialsUri)?.host());
        Ok(Self { uri, route })
    }
}

/// The service that a URI names, if it is one of HTTP. A password before the host is refused, because the URI up to its
/// query may be shown.
fn service(uri: &str) -> Option<Endpoint> {
    let scheme = uri.split_once("://")?.0.to_ascii_lowercase();
    let without_query = uri.split(['?', '#']).next().filter(|_| scheme == "http" || scheme == "https")?;
    without_query.parse().ok()
}

impl Provider for CredentialsUri {
    fn name(&self) -> &'static str {
        "credential_uri"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        let answer = outside.exchange(WHAT, self.route, get(&self.uri, &Headers::default(), TIMEOUT))?;
        if answer.status != 200 {
            let reason = format!("it answered with HTTP status {}", answer.status);
            return Err(CredentialError::unusable(WHAT, reason));
        }
        let handout: Handout = serde_json::from_slice(&answer.body)
            .map_err(|_| CredentialError::unusable(WHAT, "the answer is no JSON object with credentials"))?;
        handout.read(WHAT, Expiry::Optional, outside.now())
    }

    /// Whoever serves the URI may answer differently each time.
    fn inputs(&self) -> Option<Inputs> {
        None
    }
}

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    Ok(Arc::new(CredentialsUri::at(scene.required(&fields::CREDENTIALS_URI)?, scene.environment)?))
}
