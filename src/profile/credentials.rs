//! Which credentials are meant: the mode, and where its fields come from (credentials §2.2 and §2.4).

use std::sync::Arc;

use super::chain;
use super::environment::{self, Environment};
use super::fields::{self, Field};
use super::layers::{Layers, Source};
use super::modes::{self, Scene};
use super::provider::Provider;
use super::select::Selection;
use super::{Choice, Error, Flags, Mode, ini};

/// Credentials and how they were found.
pub(super) struct Identity<'a> {
    pub(super) provider: Arc<dyn Provider>,
    pub(super) mode: Mode,
    /// Who names the mode.
    pub(super) origin: String,
    /// Where the AccessKey id comes from, and the id, in the modes that have one of their own.
    pub(super) access_key_id: Option<(Source, String)>,
    /// Where the fields of the mode were looked for; `None` where no field took part.
    pub(super) layers: Option<Layers<'a>>,
}

/// The mode, and who says so.
struct Chosen {
    mode: Mode,
    /// `None` when the mode was guessed from what there is.
    source: Option<Source>,
}

/// The flags with which the official CLI takes `--mode` seriously (credentials §2.2), and those that say as clearly
/// what is meant.
pub(super) const COMPANIONS: [&Field; 14] = [
    &fields::ACCESS_KEY_ID,
    &fields::ACCESS_KEY_SECRET,
    &fields::STS_TOKEN,
    &fields::RAM_ROLE_NAME,
    &fields::RAM_ROLE_ARN,
    &fields::ROLE_SESSION_NAME,
    &fields::PRIVATE_KEY,
    &fields::KEY_PAIR_NAME,
    &fields::OIDC_PROVIDER_ARN,
    &fields::OIDC_TOKEN_FILE,
    &fields::SOURCE_PROFILE,
    &fields::PROCESS_COMMAND,
    &fields::CREDENTIALS_URI,
    &fields::CLOUD_SSO_SIGN_IN_URL,
];

/// Finds the credentials of a caller. What the user may not expect goes to `notes`.
pub(super) fn find<'a>(
    selection: &'a Selection,
    flags: &'a Flags,
    environment: &'a Environment,
    choice: Option<Choice>,
    notes: &mut Vec<String>,
) -> Result<Identity<'a>, Error> {
    let all = Layers { flags: Some(flags), profile: selection.profile(), environment: Some(environment) };
    let without_profile = Layers { profile: None, ..all };
    let scene = |layers, mode: Option<Mode>| Scene {
        mode: mode.unwrap_or(Mode::AccessKey),
        layers,
        mode_source: None,
        environment,
        configuration: selection.configuration(),
        path: selection.path(),
        way: selection.profile().map(|profile| profile.name.clone()).into_iter().collect(),
    };
    match choice {
        None => match of_layers(scene(unless_section(all, selection), None), notes) {
            Err(problem @ Error::NoCredentials { .. }) if !means_a_mode(&all) => match selection.section() {
                Some(section) => section.credentials(&all, environment).map(chain::of_ini),
                None if selection.is_named() => Err(problem),
                None => chain::last_resorts(selection.describe(), &all, environment, notes)?.ok_or(problem),
            },
            outcome => outcome,
        },
        Some(Choice::Environment) => of_layers(scene(without_profile, None), notes),
        Some(Choice::Profile) if selection.profile().is_none() => Err(Error::NoCredentials { file: String::new() }),
        Some(Choice::Profile) => of_layers(scene(Layers { environment: None, ..all }, None), notes),
        Some(Choice::Oidc) => forced(scene(without_profile, Some(Mode::Oidc)), Choice::Oidc, notes),
        Some(Choice::Ecs) => forced(scene(without_profile, Some(Mode::EcsRamRole)), Choice::Ecs, notes),
        Some(Choice::Uri) => forced(scene(without_profile, Some(Mode::CredentialsUri)), Choice::Uri, notes),
        Some(Choice::Ini) => {
            let loaded = match selection.section() {
                Some(_) => None,
                None => ini::Section::load(flags.profile.as_deref(), environment, notes)?,
            };
            let section = selection.section().or(loaded.as_ref());
            let section = section.ok_or_else(|| Error::NoIni(ini::paths(environment)))?;
            section.credentials(&all, environment).map(chain::of_ini)
        }
    }
}

/// Whether a mode was asked for, so that other credentials would be those of somebody else. A profile of mode AK that
/// has none is one that was never filled in.
fn means_a_mode(layers: &Layers<'_>) -> bool {
    let is_unfilled = |name: &str| Mode::from_name(name) == Some(Mode::AccessKey);
    layers.in_flags(&fields::MODE).is_some()
        || layers.in_profile(&fields::MODE).is_some_and(|found| !is_unfilled(found.value))
}

/// A section of the INI file takes the place of a profile: it comes after the flags and before the environment.
fn unless_section<'a>(layers: Layers<'a>, selection: &Selection) -> Layers<'a> {
    match selection.section() {
        Some(_) => Layers { environment: None, ..layers },
        None => layers,
    }
}

/// The credentials of the mode that the layers name, or else of the one that what there is belongs to.
pub(super) fn of_layers<'a>(scene: Scene<'a>, notes: &mut Vec<String>) -> Result<Identity<'a>, Error> {
    let Chosen { mode, source } = mode(&scene)?;
    let scene = Scene { mode, mode_source: source, ..scene };
    let origin = scene.mode_source.as_ref().map_or_else(|| reason(&scene), ToString::to_string);
    let found = scene.layers.find(&fields::ACCESS_KEY_ID);
    let has_key = matches!(mode, Mode::AccessKey | Mode::StsToken | Mode::RamRoleArn);
    let access_key_id = found.filter(|_| has_key).map(|found| (found.source, found.value.to_owned()));
    let provider = modes::build(&scene, notes)?;
    Ok(Identity { provider, mode, origin, access_key_id, layers: Some(scene.layers) })
}

/// The credentials of a mode that the user insists on.
fn forced<'a>(scene: Scene<'a>, choice: Choice, notes: &mut Vec<String>) -> Result<Identity<'a>, Error> {
    let provider = modes::build(&scene, notes)?;
    let origin = format!("--credentials {choice}");
    Ok(Identity { provider, mode: scene.mode, origin, access_key_id: None, layers: Some(scene.layers) })
}

/// The mode that a flag or the profile names, or else the one that what there is belongs to.
fn mode(scene: &Scene<'_>) -> Result<Chosen, Error> {
    let layers = &scene.layers;
    if let Some(named) = layers.find(&fields::MODE) {
        let unknown = || Error::UnknownMode { name: named.value.to_owned(), from: named.source.to_string() };
        let mode = Mode::from_name(named.value).ok_or_else(unknown)?;
        check_flag(layers, mode)?;
        return Ok(Chosen { mode, source: Some(named.source) });
    }
    let of_variable = layers.environment.and_then(|environment| environment.get(&environment::PROFILE_MODE));
    if let Some((variable, "Anonymous")) = of_variable {
        return Ok(Chosen { mode: Mode::Anonymous, source: Some(Source::Variable(variable)) });
    }
    match guess(layers) {
        Some(mode) => Ok(Chosen { mode, source: None }),
        // Says which half is missing, or that there is nothing at all.
        None => modes::access_key(scene).map(|_| Chosen { mode: Mode::AccessKey, source: None }),
    }
}

/// The official CLI leaves `--mode` alone when it stands alone, and acts for the profile as it is. Acting for someone
/// else under the same command line would be a bad surprise, and so would be not doing what it says.
fn check_flag(layers: &Layers<'_>, mode: Mode) -> Result<(), Error> {
    let of_profile = layers.in_profile(&fields::MODE).and_then(|found| Mode::from_name(found.value));
    let stands_alone = || COMPANIONS.iter().all(|field| layers.in_flags(field).is_none());
    match (of_profile, layers.profile) {
        (Some(other), Some(profile)) if other != mode && stands_alone() => {
            Err(Error::ModeAlone { mode, other, profile: profile.name.clone() })
        }
        _ => Ok(()),
    }
}

/// The mode of a caller who names none; the first that fits.
pub(super) fn guess(layers: &Layers<'_>) -> Option<Mode> {
    let has = |field: &Field| layers.find(field).is_some();
    if has(&fields::ACCESS_KEY_ID) && has(&fields::ACCESS_KEY_SECRET) {
        return Some(match (has(&fields::STS_TOKEN), has(&fields::RAM_ROLE_ARN)) {
            (true, _) => Mode::StsToken,
            (false, true) => Mode::RamRoleArn,
            (false, false) => Mode::AccessKey,
        });
    }
    let candidates: [(&[&Field], Mode); 6] = [
        (&[&fields::PRIVATE_KEY, &fields::KEY_PAIR_NAME], Mode::RsaKeyPair),
        (&[&fields::RAM_ROLE_NAME], Mode::EcsRamRole),
        (&[&fields::PROCESS_COMMAND], Mode::External),
        (&[&fields::OIDC_PROVIDER_ARN, &fields::OIDC_TOKEN_FILE, &fields::RAM_ROLE_ARN], Mode::Oidc),
        (&[&fields::CLOUD_SSO_SIGN_IN_URL], Mode::CloudSso),
        (&[&fields::BEARER_TOKEN], Mode::BearerToken),
    ];
    candidates.into_iter().find_map(|(fields, mode)| fields.iter().all(|field| has(field)).then_some(mode))
}

/// What the mode was guessed from.
fn reason(scene: &Scene<'_>) -> String {
    let telling = match scene.mode {
        Mode::RamRoleArn | Mode::Oidc => &fields::RAM_ROLE_ARN,
        Mode::BearerToken => &fields::BEARER_TOKEN,
        Mode::AccessKey | Mode::StsToken => &fields::ACCESS_KEY_ID,
        Mode::EcsRamRole => &fields::RAM_ROLE_NAME,
        Mode::External => &fields::PROCESS_COMMAND,
        Mode::CloudSso => &fields::CLOUD_SSO_SIGN_IN_URL,
        _ => &fields::PRIVATE_KEY,
    };
    scene.layers.find(telling).map_or_else(|| "guessed".to_owned(), |found| format!("guessed from {}", found.source))
}
