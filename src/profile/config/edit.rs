//! Giving a profile other fields: what goes with a change of the mode, and whether the profile can be used afterwards
//! (credentials §1.4).

use secrecy::{ExposeSecret, SecretString};

use crate::profile::document::{Document, Impossible};
use crate::profile::environment::Environment;
use crate::profile::fields::{self, FIELDS, Field, Origin};
use crate::profile::file::Profile;
use crate::profile::flags::Flags;
use crate::profile::layers::{Layers, Source};
use crate::profile::sts::Sts;
use crate::profile::{Error, Mode, modes, select, target};

/// What a new profile gets for the official CLI, as that writes it.
const FOR_THE_OFFICIAL_CLI: [(&Field, &str); 3] =
    [(&fields::OUTPUT_FORMAT, "json"), (&fields::LANGUAGE, "en"), (&fields::SITE, "china")];

/// The AccessKey of a profile, its own or that of a login.
const ACCESS_KEY: [&Field; 3] = [&fields::ACCESS_KEY_ID, &fields::ACCESS_KEY_SECRET, &fields::STS_TOKEN];

/// Where a login is.
const PORTAL: [&Field; 2] = [&fields::CLOUD_SSO_SIGN_IN_URL, &fields::OAUTH_SITE_TYPE];

/// What a login hands out credentials for.
const ACCOUNT: [&Field; 2] = [&fields::CLOUD_SSO_ACCOUNT_ID, &fields::CLOUD_SSO_ACCESS_CONFIG];

/// What a profile is to become. It holds secrets; `Debug` shows none.
#[derive(Debug, Clone)]
pub struct Change {
    /// The name of the profile, which need not exist.
    pub profile: String,
    /// The mode.
    pub mode: Mode,
    /// Fields and their values; an empty one removes the field.
    pub values: Vec<(&'static Field, SecretString)>,
}

/// Whether a profile has to name its region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionRule {
    /// Yes, as in the official CLI.
    Required,
    /// No: a flag or variable can name it.
    Optional,
}

impl Change {
    /// The value that a field is given, which may be empty; `None` when it stays.
    pub fn get(&self, field: &Field) -> Option<&str> {
        self.values.iter().find(|(known, _)| known.key == field.key).map(|(_, value)| value.expose_secret())
    }
}

/// The name of the profile that flag or variable ask for, and which of them does.
pub fn named_profile(flags: &Flags, environment: &Environment) -> Option<(String, String)> {
    select::wanted(flags, environment).map(|(name, source)| match source {
        Source::Flag(flag) => (name, format!("--{flag}")),
        source => (name, source.to_string()),
    })
}

impl Document {
    /// The name of the profile that is used when nobody names one.
    pub fn current_or_default(&self) -> String {
        Some(self.current()).filter(|name| !name.is_empty()).unwrap_or_else(|| select::DEFAULT_PROFILE.to_owned())
    }

    /// Changes a profile, or makes it. Which fields went because the mode does not use them is the answer.
    ///
    /// # Errors
    /// When a field cannot have its value, or the profile could not be used afterwards.
    pub fn apply(&mut self, change: &Change, region: RegionRule) -> Result<Vec<&'static Field>, Error> {
        let profile = change.profile.as_str();
        let (is_new, unfit) = (!self.has(profile), self.unfit(change));
        self.add_profile(profile);
        let mut removed = Vec::new();
        for field in unfit {
            if self.unset(profile, field)? {
                removed.push(field);
            }
        }
        self.set(profile, &fields::MODE, change.mode.as_str())?;
        for (field, value) in FOR_THE_OFFICIAL_CLI.into_iter().filter(|_| is_new) {
            self.set(profile, field, value)?;
        }
        for (field, value) in &change.values {
            match value.expose_secret() {
                "" => self.unset(profile, field).map(|_| ())?,
                value => self.set(profile, field, value)?,
            }
        }
        self.check(profile, region)?;
        Ok(removed)
    }

    /// The fields that would not fit any more, and that the change does not give anew.
    fn unfit(&self, change: &Change) -> Vec<&'static Field> {
        let profile = change.profile.as_str();
        let former_mode = self.get(profile, &fields::MODE).and_then(|mode| Mode::from_name(&mode));
        let goes = |field: &Field| former_mode.is_some_and(|former| is_left_over(field, former, change.mode));
        let is_other = |field: &Field| {
            let (old, new) = (self.get(profile, field), change.get(field));
            old.zip(new).is_some_and(|(old, new)| old.as_str() != new)
        };
        // A token belongs to the AccessKey that it came with.
        let is_other_id = is_other(&fields::ACCESS_KEY_ID);
        let loses_key =
            |field: &Field| is_other_id && field.key == fields::STS_TOKEN.key && !is_required(field, change.mode);
        // What a login left belongs to one portal, and its credentials to one account there.
        let is_elsewhere = PORTAL.into_iter().any(is_other);
        let is_other_account = is_elsewhere || ACCOUNT.into_iter().any(is_other);
        let is_of_other_login = |field: &Field| {
            let is_issued = ACCESS_KEY.into_iter().chain([&fields::STS_EXPIRATION]).any(|known| known.key == field.key);
            change.mode.logs_in()
                && ((is_other_account && is_issued) || (is_elsewhere && field.origin == Origin::Login))
        };
        let is_unfit = |field: &Field| goes(field) || loses_key(field) || is_of_other_login(field);
        FIELDS.into_iter().filter(|field| change.get(field).is_none() && is_unfit(field)).collect()
    }

    /// Whether a profile says all that a change would make it say.
    pub fn says(&self, change: &Change) -> bool {
        let has = |field: &Field, value: &str| {
            self.get(&change.profile, field).map_or_else(|| value.is_empty(), |found| found.as_str() == value)
        };
        has(&fields::MODE, change.mode.as_str())
            && change.values.iter().all(|(field, value)| has(field, value.expose_secret()))
    }

    /// Whether a profile can be used, as far as that can be told without asking anybody.
    ///
    /// # Errors
    /// When there is no such profile, or something in it is missing or invalid: the first in the order of the official
    /// CLI.
    pub fn check(&self, name: &str, region: RegionRule) -> Result<(), Error> {
        let unknown = || Impossible::UnknownProfile(name.to_owned());
        let text = self.profile_text(name).ok_or_else(unknown)?;
        if let Some(field) = self.field_of_other_kind(name) {
            return Err(Impossible::WrongKind(field.key).into());
        }
        let profile: Profile = serde_json::from_str(text).map_err(|_| Impossible::NotText(name.to_owned()))?;
        check(&profile, region)
    }
}

fn check(profile: &Profile, rule: RegionRule) -> Result<(), Error> {
    let layers = Layers { flags: None, profile: Some(profile), environment: None };
    let region = match target::region(&layers, None) {
        Err(Error::NoRegion { .. }) if rule == RegionRule::Optional => None,
        region => Some(region?),
    };

    let name = layers.value(&fields::MODE).unwrap_or_default();
    let unknown = || Error::UnknownMode { name: name.to_owned(), from: format!("profile '{}'", profile.name) };
    let mode = Mode::from_name(name).ok_or_else(unknown)?;
    if let Some(field) = mode.required().iter().find(|field| profile.get(field).is_none()) {
        return Err(Error::MissingField { field, mode, profile: Some(profile.name.clone()) });
    }
    match profile.get(&fields::OAUTH_SITE_TYPE) {
        Some(value) if mode == Mode::OAuth && !["CN", "INTL"].contains(&value) => {
            let from = Source::Profile(profile.name.clone()).to_string();
            return Err(Error::InvalidSite { value: value.to_owned(), from });
        }
        _ => {}
    }
    if mode.takes(&fields::EXPIRED_SECONDS) {
        modes::session_seconds(&layers)?;
    }
    Sts::of(&layers)?;
    match region.map(|region| target::endpoint(&layers, &region)) {
        // A flag can still name an endpoint.
        None | Some(Ok(_) | Err(Error::VpcOnly(_))) => Ok(()),
        Some(Err(problem)) => Err(problem),
    }
}

/// Whether a field of the former mode must not stay behind: secrets that nobody uses any more, and what a login has
/// left, which would be taken for the user's own.
fn is_left_over(field: &Field, former: Mode, mode: Mode) -> bool {
    let is_of_key = ACCESS_KEY.iter().any(|known| known.key == field.key);
    let is_personal = is_of_key || field.is_secret() || field.origin == Origin::Login;
    // The SDKs leave there what a program has printed as well.
    let is_foreign = is_of_key && (former.logs_in() || former == Mode::External);
    former != mode && is_personal && (!mode.takes(field) || is_foreign)
}

fn is_required(field: &Field, mode: Mode) -> bool {
    mode.required().iter().any(|known| known.key == field.key)
}
