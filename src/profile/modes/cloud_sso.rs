//! Mode CloudSSO: the credentials of a CloudSSO login (credentials §4.8).

use std::sync::Arc;

use chrono::Duration;
use zeroize::Zeroizing;

use super::super::login::{CLOUD_SSO_EARLY, CLOUD_SSO_LOGIN, CloudSso, Kept, Renewable};
use super::super::provider::{Inputs, Provider};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::Scene;
use super::login::{self, Absence};
use crate::client::CredentialError;

/// The credentials of a login for one account.
struct CloudSsoLogin {
    service: CloudSso,
    account: Option<String>,
    access_configuration: Option<String>,
    login: Renewable,
    inputs: Inputs,
    /// How to log in anew.
    remedy: String,
}

impl std::fmt::Debug for CloudSsoLogin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CloudSsoLogin").field("service", &self.service).finish_non_exhaustive()
    }
}

impl Provider for CloudSsoLogin {
    fn name(&self) -> &'static str {
        "cloud_sso"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        self.login.issued(outside, |renewing| {
            let token = token(renewing.kept(), renewing.outside)
                .map_err(|absence| absence.explain(CLOUD_SSO_LOGIN, &self.remedy))?;
            let lacks = |key: &str| {
                CredentialError::unusable(CLOUD_SSO_LOGIN, format!("{key} is not configured")).hint(&*self.remedy)
            };
            let account = self.account.as_deref().ok_or_else(|| lacks(fields::CLOUD_SSO_ACCOUNT_ID.key))?;
            let configuration = self.access_configuration.as_deref();
            let configuration = configuration.ok_or_else(|| lacks(fields::CLOUD_SSO_ACCESS_CONFIG.key))?;
            let issued = self.service.credentials(renewing.outside, &token, account, configuration);
            let issued = issued.map_err(|error| login::with_remedy(error, &self.remedy))?;
            renewing.keep(|kept| kept.keep(&issued, CLOUD_SSO_EARLY));
            Ok(issued)
        })
    }

    fn at_hand(&self) -> Option<Issued> {
        self.login.at_hand()
    }

    fn discard(&self, outside: &Outside) -> bool {
        self.login.discard(|kept| token(kept, outside).is_ok())
    }

    fn inputs(&self) -> Option<Inputs> {
        Some(self.inputs.clone())
    }
}

/// The access token, which nothing but another login renews.
fn token(kept: &Kept, outside: &Outside) -> Result<Zeroizing<String>, Absence> {
    login::token(kept, outside.now(), &fields::ACCESS_TOKEN, &fields::ACCESS_TOKEN_EXPIRE, Duration::zero())
}

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let url = scene.required(&fields::CLOUD_SSO_SIGN_IN_URL)?;
    let from = scene.layers.find(&fields::CLOUD_SSO_SIGN_IN_URL).map(|found| found.source.to_string());
    let service = CloudSso::at(&url, &from.unwrap_or_default(), scene.environment)?;
    let account = scene.optional(&fields::CLOUD_SSO_ACCOUNT_ID);
    let access_configuration = scene.optional(&fields::CLOUD_SSO_ACCESS_CONFIG);

    // The login is one at this URL, and its credentials are those of one account: flags may ask for others.
    let is_elsewhere = login::is_overridden(scene, &[&fields::CLOUD_SSO_SIGN_IN_URL]);
    let is_other =
        is_elsewhere || login::is_overridden(scene, &[&fields::CLOUD_SSO_ACCOUNT_ID, &fields::CLOUD_SSO_ACCESS_CONFIG]);
    let kept = match scene.layers.profile {
        Some(profile) if !is_elsewhere && is_other => Kept::of(profile).without_credentials(),
        Some(profile) if !is_elsewhere => Kept::of(profile),
        _ => Kept::default(),
    };
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let inputs = Inputs::of(Mode::CloudSso)
        .with("url", url)
        .with("account", text(&account))
        .with("access_configuration", text(&access_configuration))
        .with("login", login::mark(&kept, &fields::ACCESS_TOKEN));
    Ok(Arc::new(CloudSsoLogin {
        service,
        account,
        access_configuration,
        login: Renewable::new(login::place(scene).filter(|_| !is_other), kept),
        inputs,
        remedy: login::remedy(scene),
    }))
}
