//! Mode OAuth: the credentials of an OAuth login (credentials §4.9).

use std::sync::Arc;

use chrono::Duration;
use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use super::super::login::{Kept, OAUTH_LOGIN, Renewable, Renewing, Site};
use super::super::provider::{Inputs, Provider};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::{Scene, login};
use crate::client::CredentialError;

/// A token that ends sooner is renewed: it has to last until it arrives.
const TOKEN_MARGIN: Duration = Duration::seconds(60);

/// The credentials of a login.
struct OAuthLogin {
    site: &'static Site,
    login: Renewable,
    inputs: Inputs,
    /// How to log in anew.
    remedy: String,
}

impl std::fmt::Debug for OAuthLogin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("OAuthLogin").field("site", &self.site.name).finish_non_exhaustive()
    }
}

impl OAuthLogin {
    /// The access token, renewed when it has ended.
    fn token(&self, renewing: &mut Renewing<'_>) -> Result<Zeroizing<String>, CredentialError> {
        let (field, end) = (&fields::OAUTH_ACCESS_TOKEN, &fields::OAUTH_ACCESS_TOKEN_EXPIRE);
        let absence = match login::token(renewing.kept(), renewing.outside.now(), field, end, TOKEN_MARGIN) {
            Ok(token) => return Ok(token),
            Err(absence) => absence,
        };
        let refresh_token =
            renewing.kept().get(&fields::OAUTH_REFRESH_TOKEN).map(|token| Zeroizing::new(token.to_owned()));
        let refresh_token = refresh_token.ok_or_else(|| absence.explain(OAUTH_LOGIN, &self.remedy))?;
        let tokens = self.site.refresh(renewing.outside, &refresh_token);
        let tokens = tokens.map_err(|error| login::with_remedy(error, &self.remedy))?;
        let now = renewing.outside.now();
        // At once: the former token may be good for nothing any more, whatever becomes of the next step.
        renewing.keep(|kept| tokens.keep(kept, now));
        Ok(Zeroizing::new(tokens.access_token.expose_secret().to_owned()))
    }
}

impl Provider for OAuthLogin {
    fn name(&self) -> &'static str {
        "oauth"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        self.login.issued(outside, |renewing| {
            let token = self.token(renewing)?;
            let issued = self.site.exchange(renewing.outside, &token);
            let issued = issued.map_err(|error| login::with_remedy(error, &self.remedy))?;
            renewing.keep(|kept| kept.keep(&issued, Duration::zero()));
            Ok(issued)
        })
    }

    fn at_hand(&self) -> Option<Issued> {
        self.login.at_hand()
    }

    fn discard(&self, _outside: &Outside) -> bool {
        self.login.discard(|kept| kept.get(&fields::OAUTH_REFRESH_TOKEN).is_some())
    }

    fn inputs(&self) -> Option<Inputs> {
        Some(self.inputs.clone())
    }
}

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    let name = scene.required(&fields::OAUTH_SITE_TYPE)?;
    let from = scene.layers.find(&fields::OAUTH_SITE_TYPE).map(|found| found.source.to_string());
    let site = Site::from_name(&name)
        .ok_or_else(|| Error::InvalidSite { value: name.clone(), from: from.unwrap_or_default() })?;
    // A login is one at this site: a flag may ask for the other one.
    let is_elsewhere = login::is_overridden(scene, &[&fields::OAUTH_SITE_TYPE]);
    let kept = scene.layers.profile.filter(|_| !is_elsewhere).map(Kept::of).unwrap_or_default();
    let inputs =
        Inputs::of(Mode::OAuth).with("site", site.name).with("login", login::mark(&kept, &fields::OAUTH_REFRESH_TOKEN));
    Ok(Arc::new(OAuthLogin {
        site,
        login: Renewable::new(login::place(scene).filter(|_| !is_elsewhere), kept),
        inputs,
        remedy: login::remedy(scene),
    }))
}
