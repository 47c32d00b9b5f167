//! A login from its beginning to its place in the configuration file.

use chrono::{DateTime, Duration, Utc};
use secrecy::{ExposeSecret, SecretString};

use super::super::fields::{self, Field};
use super::super::file::{Configuration, Profile};
use super::super::layers::Layers;
use super::super::{Change, ConfigFile, Environment, Error, Flags, Mode, Outside, RegionRule, named_profile};
use super::browser::Browser;
use super::callback::Callback;
use super::loopback::Loopback;
use super::pkce::{self, Verifier};
use super::{CLOUD_SSO_EARLY, CLOUD_SSO_LOGIN, CloudSso, Kept, OAUTH_LOGIN, Offer, Site, device};
use crate::client::{CredentialError, CredentialErrorKind};

/// The longest wait for a browser to come back.
const LONGEST_WAIT: std::time::Duration = std::time::Duration::from_secs(5 * 60);

/// A login to be made: what flags and the profile say about it, and how the person takes part.
pub struct Flow<'a> {
    /// Which profile, and what is to be changed in it.
    pub flags: &'a Flags,
    /// What flags and profile do not say.
    pub environment: &'a Environment,
    /// The file of the profile, which need not exist.
    pub file: &'a ConfigFile,
    /// Whether pages are opened.
    pub browser: Browser,
    /// Asks the person for one of several things, told by the first text; `None` when there is nobody to ask.
    pub choose: &'a dyn Fn(&str, &[Offer]) -> Option<usize>,
}

/// A login that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The profile that has it.
    pub profile: String,
    /// When its credentials end; they are renewed then.
    pub expiration: Option<DateTime<Utc>>,
    /// What the user should know although nothing failed.
    pub notes: Vec<String>,
}

/// Why no login was made. No text holds a secret.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The profile, or its file.
    #[error(transparent)]
    Setup(#[from] Error),
    /// The login itself.
    #[error(transparent)]
    Login(#[from] CredentialError),
}

/// What is written into the profile.
struct Outcome {
    /// What the user says about the login.
    settings: Vec<(&'static Field, String)>,
    kept: Kept,
}

impl Flow<'_> {
    /// Makes the login and keeps it in its profile, which is made when it does not exist.
    ///
    /// # Errors
    /// When the profile is not one with a login, its file cannot be read or written, or the login fails.
    pub fn run(&self, outside: &Outside) -> Result<Done, Failed> {
        let mut notes = Vec::new();
        let mut document = self.file.read(&mut notes)?;
        let name =
            named_profile(self.flags, self.environment).map_or_else(|| document.current_or_default(), |(name, _)| name);
        let configuration = Configuration::load(self.file.path(), &mut Vec::new())?.unwrap_or_default();
        let profile = configuration.profile(&name);
        let layers = Layers { flags: Some(self.flags), profile, environment: None };
        let mode = mode(&layers, &name, &configuration)?;
        let given = |field: &'static Field| {
            let value = self.flags.get(field)?;
            let site = Site::from_name(value).filter(|_| field.key == fields::OAUTH_SITE_TYPE.key);
            Some((field, SecretString::from(site.map_or(value, |site| site.name))))
        };
        let mut change = Change { profile: name.clone(), mode, values: given(&fields::REGION).into_iter().collect() };
        // What cannot be kept afterwards is told about before the person logs in.
        let own =
            [&fields::CLOUD_SSO_SIGN_IN_URL, &fields::OAUTH_SITE_TYPE].into_iter().filter(|field| mode.takes(field));
        let mut rehearsal = change.clone();
        rehearsal.values.extend(own.filter_map(given));
        document.apply(&rehearsal, RegionRule::Optional)?;

        let outcome = match mode {
            Mode::CloudSso => self.cloud_sso(&layers, &name, outside)?,
            _ => self.oauth(&layers, &name, outside)?,
        };
        let expiration = outcome.kept.issued().and_then(|issued| issued.expiration);
        let settings = outcome.settings.into_iter().map(|(field, value)| (field, SecretString::from(value)));
        change.values.extend(settings.chain(outcome.kept.values()));
        self.file.update(|document| {
            document.apply(&change, RegionRule::Optional)?;
            if document.current().is_empty() {
                document.set_current(&name);
            }
            Ok(())
        })?;
        Ok(Done { profile: name, expiration, notes })
    }

    fn cloud_sso(&self, layers: &Layers<'_>, name: &str, outside: &Outside) -> Result<Outcome, Failed> {
        let url = layers.find(&fields::CLOUD_SSO_SIGN_IN_URL);
        let url = url.ok_or_else(|| missing(&fields::CLOUD_SSO_SIGN_IN_URL, Mode::CloudSso, name))?;
        let service = CloudSso::at(url.value, &url.source.to_string(), self.environment)?;
        // An account belongs to its portal, and an access configuration to its account.
        let of_profile = |field: &Field| layers.in_profile(field).map(|found| found.value);
        let is_same = |field: &Field| layers.value(field) == of_profile(field);
        let is_same_portal = is_same(&fields::CLOUD_SSO_SIGN_IN_URL);
        let known = |field: &Field, is_valid: bool| {
            self.flags.get(field).or_else(|| of_profile(field).filter(|_| is_valid)).map(str::to_owned)
        };
        let account = known(&fields::CLOUD_SSO_ACCOUNT_ID, is_same_portal);
        let is_same_account = is_same_portal && is_same(&fields::CLOUD_SSO_ACCOUNT_ID);
        let access_configuration = known(&fields::CLOUD_SSO_ACCESS_CONFIG, is_same_account);

        let token = device::log_in(&service, outside, self.browser)?;
        let secret = token.access_token.expose_secret();
        let account = match account {
            Some(account) => account,
            None => self.pick("account", &fields::CLOUD_SSO_ACCOUNT_ID, service.accounts(outside, secret)?)?,
        };
        let access_configuration = match access_configuration {
            Some(access_configuration) => access_configuration,
            None => {
                let offers = service.access_configurations(outside, secret, &account)?;
                self.pick("access configuration", &fields::CLOUD_SSO_ACCESS_CONFIG, offers)?
            }
        };
        let issued = service.credentials(outside, secret, &account, &access_configuration);
        let issued = issued.map_err(|error| match error.kind {
            CredentialErrorKind::Refused(_) => error
                .hint("--cloud-sso-account-id and --cloud-sso-access-config name another account and configuration"),
            _ => error,
        })?;
        let mut kept = Kept::default();
        token.keep(&mut kept, outside.now());
        kept.keep(&issued, CLOUD_SSO_EARLY);
        let settings = vec![
            (&fields::CLOUD_SSO_SIGN_IN_URL, url.value.to_owned()),
            (&fields::CLOUD_SSO_ACCOUNT_ID, account),
            (&fields::CLOUD_SSO_ACCESS_CONFIG, access_configuration),
        ];
        Ok(Outcome { settings, kept })
    }

    fn oauth(&self, layers: &Layers<'_>, name: &str, outside: &Outside) -> Result<Outcome, Failed> {
        let found = layers.find(&fields::OAUTH_SITE_TYPE);
        let found = found.ok_or_else(|| missing(&fields::OAUTH_SITE_TYPE, Mode::OAuth, name))?;
        let unknown = || Error::InvalidSite { value: found.value.to_owned(), from: found.source.to_string() };
        let site = Site::from_name(found.value).ok_or_else(unknown)?;

        let (verifier, state) = (Verifier::new(OAUTH_LOGIN)?, pkce::state(OAUTH_LOGIN)?);
        let server = Loopback::open()?;
        let redirect = server.redirect();
        let page = site.page(&redirect, &state, &verifier);
        outside.tell("open this page in a browser of this machine, and sign in:");
        outside.tell(&format!("  page: {page}"));
        self.browser.show(&page);
        let code = match server.wait(&state, outside.person_limit(LONGEST_WAIT))? {
            Callback::Code(code) => code,
            Callback::Denied { code, reason } => return Err(denied(&code, &reason).into()),
            _ => return Err(CredentialError::unusable(OAUTH_LOGIN, "the browser brought no answer").into()),
        };
        let tokens = site.redeem(outside, &code, &redirect, &verifier)?;
        let mut kept = Kept::default();
        tokens.keep(&mut kept, outside.now());
        let issued = site.exchange(outside, tokens.access_token.expose_secret())?;
        kept.keep(&issued, Duration::zero());
        Ok(Outcome { settings: vec![(&fields::OAUTH_SITE_TYPE, site.name.to_owned())], kept })
    }

    /// The only thing there is, or the one that the person chooses.
    fn pick(&self, what: &str, field: &Field, mut offers: Vec<Offer>) -> Result<String, CredentialError> {
        let chosen = match offers.len() {
            0 => return Err(CredentialError::unusable(CLOUD_SSO_LOGIN, format!("the person has no {what}"))),
            1 => Some(0),
            _ => (self.choose)(&format!("choose an {what}"), &offers),
        };
        match chosen.filter(|at| *at < offers.len()) {
            Some(at) => Ok(offers.swap_remove(at).id),
            None => {
                let list = offers.iter().map(Offer::to_string).collect::<Vec<_>>().join(", ");
                let flag = field.flag.unwrap_or(field.key);
                Err(CredentialError::unusable(CLOUD_SSO_LOGIN, format!("which {what} is meant? There are {list}"))
                    .hint(format!("say which one with --{flag}, or run this in a terminal")))
            }
        }
    }
}

/// The mode of the profile, which has to be one with a login. Another one is not changed here: its own credentials
/// would be lost.
fn mode(layers: &Layers<'_>, name: &str, configuration: &Configuration) -> Result<Mode, Error> {
    let read = |found: super::super::layers::Found<'_>| {
        let unknown = || Error::UnknownMode { name: found.value.to_owned(), from: found.source.to_string() };
        Mode::from_name(found.value).ok_or_else(unknown)
    };
    let of_flag = layers.in_flags(&fields::MODE).map(read).transpose()?;
    let of_profile = layers.in_profile(&fields::MODE).map(read).transpose()?.or_else(|| guess(layers.profile));
    let mode = match (of_flag, of_profile) {
        (Some(mode), Some(other)) if mode != other => {
            return Err(Error::ModeAlone { mode, other, profile: name.to_owned() });
        }
        (Some(mode), _) | (None, Some(mode)) => mode,
        (None, None) if layers.find(&fields::CLOUD_SSO_SIGN_IN_URL).is_some() => Mode::CloudSso,
        (None, None) if layers.find(&fields::OAUTH_SITE_TYPE).is_some() => Mode::OAuth,
        (None, None) => {
            return Err(Error::NothingToLogInTo { profile: name.to_owned(), known: configuration.names() });
        }
    };
    match mode {
        Mode::CloudSso | Mode::OAuth => Ok(mode),
        _ => Err(Error::ModeWithoutLogin { mode, profile: name.to_owned() }),
    }
}

/// The mode of a profile that names none but has an AccessKey of its own.
fn guess(profile: Option<&Profile>) -> Option<Mode> {
    profile?.get(&fields::ACCESS_KEY_ID).map(|_| Mode::AccessKey)
}

fn missing(field: &'static Field, mode: Mode, profile: &str) -> Error {
    Error::MissingField { field, mode, profile: Some(profile.to_owned()) }
}

/// A login that the person, or the service, refused in the browser.
fn denied(code: &str, reason: &str) -> CredentialError {
    let reason = match reason {
        "" => format!("it was refused in the browser: {code}"),
        reason => format!("it was refused in the browser: {code}: {reason}"),
    };
    CredentialError::unusable(OAUTH_LOGIN, reason)
}
