//! What requests are signed with: the mode, and the AccessKey of the modes AK and StsToken (credentials §2.2).

use secrecy::{ExposeSecret, SecretString};

use super::layers::{self, Found, Layers, Setting, Source};
use super::{Error, Mode, environment};
use crate::wire::Credentials;

/// Credentials and how they were found.
pub(super) struct Identity {
    pub(super) credentials: Credentials,
    pub(super) mode: Mode,
    /// Where the AccessKey id comes from.
    pub(super) source: Source,
}

/// The mode, and who says so.
struct Chosen {
    mode: Mode,
    /// `None` when the mode was guessed from what there is.
    source: Option<Source>,
}

/// Finds the credentials. What the user may not expect goes to `notes`.
pub(super) fn find(layers: &Layers<'_>, notes: &mut Vec<String>) -> Result<Identity, Error> {
    let chosen = mode(layers)?;
    let with_token = match chosen.mode {
        Mode::AccessKey => None,
        Mode::StsToken => Some(layers::STS_TOKEN),
        mode => return Err(Error::UnsupportedMode { mode, reason: reason(layers, &chosen) }),
    };
    let (id, secret) = access_key(layers)?;
    note_mix(&id, "the AccessKey secret", &secret, notes);
    let token = match with_token {
        Some(setting) => {
            let token = layers.find(&setting).ok_or_else(|| Error::NoToken { from: id.source.to_string() })?;
            note_mix(&id, "the STS token", &token, notes);
            Some(SecretString::from(token.value))
        }
        None => {
            note_unused_token(layers, &id, notes);
            None
        }
    };
    let access_key_secret = SecretString::from(secret.value);
    let credentials = Credentials { access_key_id: id.value.to_owned(), access_key_secret, security_token: token };
    Ok(Identity { credentials, mode: chosen.mode, source: id.source })
}

/// The mode that a flag or the profile names, or else the one that what there is belongs to.
fn mode(layers: &Layers<'_>) -> Result<Chosen, Error> {
    if let Some(named) = layers.find(&layers::MODE) {
        let unknown = || Error::UnknownMode { name: named.value.to_owned(), from: named.source.to_string() };
        let mode = Mode::from_name(named.value).ok_or_else(unknown)?;
        return Ok(Chosen { mode, source: Some(named.source) });
    }
    if let Some((variable, "Anonymous")) = layers.environment.get(&environment::PROFILE_MODE) {
        return Ok(Chosen { mode: Mode::Anonymous, source: Some(Source::Variable(variable)) });
    }
    match guess(layers) {
        Some(mode) => Ok(Chosen { mode, source: None }),
        // Says which half is missing, or that there is nothing at all.
        None => access_key(layers).map(|_| Chosen { mode: Mode::AccessKey, source: None }),
    }
}

/// The mode of a caller who names none; the first that fits.
fn guess(layers: &Layers<'_>) -> Option<Mode> {
    let has = |setting: &Setting| layers.find(setting).is_some();
    let profile = layers.profile;
    let field = |value: Option<&str>| value.is_some_and(|value| !value.is_empty());
    let of_profile = |get: fn(&super::file::Profile) -> Option<&str>| field(profile.and_then(get));

    if has(&layers::ACCESS_KEY_ID) && has(&layers::ACCESS_KEY_SECRET) {
        return Some(match (has(&layers::STS_TOKEN), has(&layers::ROLE_ARN)) {
            (true, _) => Mode::StsToken,
            (false, true) => Mode::RamRoleArn,
            (false, false) => Mode::AccessKey,
        });
    }
    let candidates = [
        (
            of_profile(|profile| profile.private_key.as_ref().map(ExposeSecret::expose_secret))
                && of_profile(|profile| profile.key_pair_name.as_deref()),
            Mode::RsaKeyPair,
        ),
        (of_profile(|profile| profile.ram_role_name.as_deref()), Mode::EcsRamRole),
        (of_profile(|profile| profile.process_command.as_deref()), Mode::External),
        (has(&layers::OIDC_PROVIDER_ARN) && has(&layers::OIDC_TOKEN_FILE) && has(&layers::ROLE_ARN), Mode::Oidc),
        (of_profile(|profile| profile.cloud_sso_sign_in_url.as_deref()), Mode::CloudSso),
        (has(&layers::BEARER_TOKEN), Mode::BearerToken),
    ];
    candidates.into_iter().find_map(|(fits, mode)| fits.then_some(mode))
}

/// Both halves of the AccessKey, each from the first place that has it.
fn access_key<'a>(layers: &Layers<'a>) -> Result<(Found<'a>, Found<'a>), Error> {
    match (layers.find(&layers::ACCESS_KEY_ID), layers.find(&layers::ACCESS_KEY_SECRET)) {
        (Some(id), Some(secret)) => Ok((id, secret)),
        (Some(id), None) => Err(Error::NoSecret { from: id.source.to_string() }),
        (None, Some(secret)) => Err(Error::NoId { from: secret.source.to_string() }),
        (None, None) => Err(Error::NoCredentials { file: String::new() }),
    }
}

/// Who asks for a mode, or what it was guessed from.
fn reason(layers: &Layers<'_>, chosen: &Chosen) -> String {
    if let Some(source) = &chosen.source {
        return format!("from {source}");
    }
    let telling = match chosen.mode {
        Mode::RamRoleArn | Mode::Oidc => layers.find(&layers::ROLE_ARN),
        Mode::BearerToken => layers.find(&layers::BEARER_TOKEN),
        _ => None,
    };
    let source = telling.map(|found| found.source);
    let profile = || layers.profile.map(|profile| Source::Profile(profile.name.clone()));
    source.or_else(profile).map_or_else(|| "guessed".to_owned(), |source| format!("guessed from {source}"))
}

fn note_mix(id: &Found<'_>, what: &str, other: &Found<'_>, notes: &mut Vec<String>) {
    if !id.source.is_beside(&other.source) {
        notes.push(format!("the AccessKey id comes from {}, but {what} from {}", id.source, other.source));
    }
}

/// A token does nothing in mode AK. It was meant to when it stands beside the AccessKey, or on the command line.
fn note_unused_token(layers: &Layers<'_>, id: &Found<'_>, notes: &mut Vec<String>) {
    let Some(token) = layers.find(&layers::STS_TOKEN) else { return };
    let was_meant = matches!(token.source, Source::Flag(_)) || token.source.is_beside(&id.source);
    if was_meant {
        let from = match token.source {
            Source::Profile(_) => format!("the STS token of {}", token.source),
            source => source.to_string(),
        };
        notes.push(format!("{from} is ignored in mode AK: add --mode StsToken to use it"));
    }
}
