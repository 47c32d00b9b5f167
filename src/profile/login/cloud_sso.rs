//! What CloudSSO is asked, and what it answers (credentials §4.8).

use std::net::IpAddr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::super::environment::{self, Environment};
use super::super::issued::{Expiry, Handout};
use super::super::{Error, Issued, Outside, fields};
use super::Kept;
use super::offers::Offer;
use super::pkce::{self, Verifier};
use super::service::{Body, Call};
use crate::client::CredentialError;
use crate::wire::{Endpoint, Scheme, encode};

/// Who asks, unless a variable says otherwise.
const CLIENT_ID: &str = "app-vaz16tltdxs96audqf35";
/// What errors call a login.
pub(in crate::profile) const LOGIN: &str = "the CloudSSO login";
const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// The end of credentials is noted this much early, as the official CLI does.
pub(in crate::profile) const EARLY: chrono::Duration = chrono::Duration::seconds(5);
/// How many accounts or access configurations are asked for at a time.
const PAGE_SIZE: &str = "100";
/// So many pages are read at most, whatever the service says.
const MOST_PAGES: usize = 100;
/// The pause between two questions of a service that names none.
const USUAL_INTERVAL: Duration = Duration::from_secs(5);

/// The longest pause, whatever the service says.
const LONGEST_INTERVAL: Duration = Duration::from_secs(120);

/// The CloudSSO behind a sign-in URL.
#[derive(Debug, Clone)]
pub(in crate::profile) struct CloudSso {
    /// The sign-in URL as the user has it.
    portal: String,
    /// Scheme and host of it.
    base: String,
    client_id: String,
}

/// A login that waits for a person to confirm it in a browser.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Device {
    device_code: SecretString,
    /// What the person compares or types.
    pub(super) user_code: String,
    /// Where the person types it.
    pub(super) verification_uri: String,
    /// The same with the code in it.
    verification_uri_complete: Option<String>,
    interval: Option<u64>,
}

/// What stands for a person who has logged in.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Token {
    pub(super) access_token: SecretString,
    /// How many seconds it lasts.
    pub(super) expires_in: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Account {
    account_id: String,
    display_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AccessConfiguration {
    access_configuration_id: String,
    access_configuration_name: Option<String>,
}

/// One page of a list.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page<T> {
    #[serde(alias = "Accounts", alias = "AccessConfigurationsForAccount")]
    entries: Option<Vec<T>>,
    #[serde(default)]
    is_truncated: bool,
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Wrapped {
        #[serde(rename = "CloudCredential")]
        credential: Handout,
    },
    /// As older services have it.
    Bare(Handout),
}

impl From<Account> for Offer {
    fn from(account: Account) -> Self {
        Self { id: account.account_id, name: account.display_name.unwrap_or_default() }
    }
}

impl From<AccessConfiguration> for Offer {
    fn from(found: AccessConfiguration) -> Self {
        Self { id: found.access_configuration_id, name: found.access_configuration_name.unwrap_or_default() }
    }
}

impl Token {
    /// Keeps the token, which came just now.
    pub(super) fn keep(&self, kept: &mut Kept, now: DateTime<Utc>) {
        kept.set(&fields::ACCESS_TOKEN, self.access_token.expose_secret());
        kept.set_end(&fields::ACCESS_TOKEN_EXPIRE, now, self.expires_in);
    }
}

impl Device {
    /// The page to open, with the code where the service puts it in.
    pub(super) fn page(&self) -> &str {
        self.verification_uri_complete.as_deref().filter(|uri| !uri.is_empty()).unwrap_or(&self.verification_uri)
    }

    /// How long to wait between two questions.
    pub(super) fn interval(&self) -> Duration {
        let interval = self.interval.filter(|seconds| *seconds > 0).map_or(USUAL_INTERVAL, Duration::from_secs);
        interval.min(LONGEST_INTERVAL)
    }
}

impl CloudSso {
    /// The CloudSSO whose users sign in at this URL. `from` says where the URL stands.
    pub(in crate::profile) fn at(portal: &str, from: &str, environment: &Environment) -> Result<Self, Error> {
        let invalid = |problem: &'static str| Error::InvalidSignInUrl { from: from.to_owned(), problem };
        let address = portal.split(['?', '#']).next().unwrap_or_default();
        let endpoint: Endpoint = address.parse().map_err(|_| invalid("it is no web address"))?;
        if !address.contains("://") {
            return Err(invalid("it must begin with https://"));
        }
        if !is_safe(&endpoint) {
            return Err(invalid("it must begin with https://, because secrets are sent there"));
        }
        let base = Endpoint { path: String::new(), ..endpoint }.url();
        let of_variable = environment.get(&environment::SSO_CLIENT_ID).map(|(_, id)| id);
        Ok(Self { portal: portal.to_owned(), base, client_id: of_variable.unwrap_or(CLIENT_ID).to_owned() })
    }

    /// Begins a login.
    pub(super) fn authorize(&self, outside: &Outside, verifier: &Verifier) -> Result<Device, CredentialError> {
        let challenge = verifier.challenge();
        let body = [
            ("PortalUrl", self.portal.as_str()),
            ("CodeChallenge", &challenge),
            ("CodeChallengeMethod", pkce::METHOD),
            ("ClientId", &self.client_id),
        ];
        let device: Device = self.call(LOGIN, "/device-authorization", Body::Json(&body), None).send(outside)?;
        let is_code = device.user_code.chars().all(|letter| letter.is_ascii_graphic());
        match is_code && is_page(device.page()) {
            true => Ok(device),
            false => Err(CredentialError::unusable(LOGIN, "the answer names no web page to open")),
        }
    }

    /// Asks whether the person has confirmed the login.
    pub(super) fn token(
        &self,
        outside: &Outside,
        device: &Device,
        verifier: &Verifier,
    ) -> Result<Token, CredentialError> {
        let body = [
            ("ClientId", self.client_id.as_str()),
            ("DeviceCode", device.device_code.expose_secret()),
            ("CodeVerifier", verifier.text()),
            ("GrantType", GRANT_TYPE),
        ];
        self.call(LOGIN, "/token", Body::Json(&body), None).send(outside)
    }

    /// The accounts that a person has access to.
    pub(super) fn accounts(&self, outside: &Outside, token: &str) -> Result<Vec<Offer>, CredentialError> {
        let what = "the accounts of CloudSSO";
        self.list::<Account>(outside, what, "/access-assignments/accounts", &[], token)
    }

    /// The access configurations that a person may use in an account.
    pub(super) fn access_configurations(
        &self,
        outside: &Outside,
        token: &str,
        account: &str,
    ) -> Result<Vec<Offer>, CredentialError> {
        let what = "the access configurations of CloudSSO";
        let path = "/access-assignments/access-configurations";
        self.list::<AccessConfiguration>(outside, what, path, &[("AccountId", account)], token)
    }

    /// Credentials for an account.
    pub(in crate::profile) fn credentials(
        &self,
        outside: &Outside,
        token: &str,
        account: &str,
        access_configuration: &str,
    ) -> Result<Issued, CredentialError> {
        let what = "the credentials of CloudSSO";
        let body = [("AccountId", account), ("AccessConfigurationId", access_configuration)];
        let answer = self.call(what, "/cloud-credentials", Body::Json(&body), Some(token)).send(outside)?;
        let (Answer::Wrapped { credential } | Answer::Bare(credential)) = answer;
        credential.read(what, Expiry::Required, outside.now())
    }

    /// Reads a list page by page.
    fn list<T: Into<Offer> + serde::de::DeserializeOwned>(
        &self,
        outside: &Outside,
        what: &str,
        path: &str,
        filter: &[(&str, &str)],
        token: &str,
    ) -> Result<Vec<Offer>, CredentialError> {
        let mut offers = Vec::new();
        let mut next = None;
        for _ in 0..MOST_PAGES {
            let next_token = next.as_deref().map(|token: &str| ("NextToken", token));
            let query = filter.iter().copied().chain([("MaxResults", PAGE_SIZE)]).chain(next_token);
            let path = format!("{path}?{}", encode::form(query));
            let page: Page<T> = self.call(what, &path, Body::Read, Some(token)).send(outside)?;
            let Some(entries) = page.entries else {
                return Err(CredentialError::unusable(what, "the answer has no list"));
            };
            offers.extend(entries.into_iter().map(Into::into));
            next = page.next_token.filter(|token| page.is_truncated && !token.is_empty());
            if next.is_none() {
                return Ok(offers);
            }
        }
        Err(CredentialError::unusable(what, format!("there are more than {MOST_PAGES} pages of them")))
    }

    fn call<'a>(&self, what: &'a str, path: &str, body: Body<'a>, bearer: Option<&'a str>) -> Call<'a> {
        Call { what, url: format!("{}{path}", self.base), body, bearer }
    }
}

/// Whether nobody can listen on the way: only this machine is reached without TLS.
fn is_safe(endpoint: &Endpoint) -> bool {
    let host = endpoint.host();
    let is_loopback =
        host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    endpoint.scheme == Scheme::Https || is_loopback
}

/// Whether a text that a service sent is a web address that can be shown and opened.
fn is_page(text: &str) -> bool {
    let address = text.split(['?', '#']).next().unwrap_or_default();
    let is_safe = address.contains("://") && address.parse::<Endpoint>().is_ok_and(|endpoint| is_safe(&endpoint));
    is_safe && text.chars().all(|letter| letter.is_ascii_graphic())
}
