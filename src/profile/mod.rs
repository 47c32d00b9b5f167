//! Who is calling: flags, `~/.aliyun/config.json` and the environment brought together, and the credentials that
//! follow from them.
//!
//! Every value is looked for in the same order as the official CLI has it: flag, profile, environment. They are
//! merged in [`resolve`] and nowhere else. [`resolve`] uses no network: credentials that have to be fetched are
//! fetched when they are first needed ([`Caller::renewal`]).

pub mod environment;
pub mod fields;
pub mod import;
pub mod login;

mod caller;
mod chain;
mod choice;
mod client_key;
mod columns;
mod config;
mod credentials;
mod disk;
mod error;
mod explanation;
mod fetch;
mod flags;
mod ini;
mod layers;
mod listed;
mod mode;
mod modes;
mod select;
mod settings;
mod target;

use config::{config_file, document, edit, file};
use fetch::{cache, issued, outside, provider, renewal, sts};

pub use caller::{Caller, DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT, DEFAULT_RETRY_COUNT};
pub use choice::{Choice, UnknownChoice};
pub use client_key::{ClientKeyError, ClientKeyFiles, client_key};
pub use columns::ActionColumns;
pub use config_file::ConfigFile;
pub use document::{Document, Flaw, Impossible};
pub use edit::{Change, RegionRule, named_profile};
pub use environment::Environment;
pub use error::Error;
pub use explanation::{Decided, Explanation, mask_id};
pub use fields::{FIELDS, Field, Kind};
pub use flags::Flags;
pub use issued::{Issued, RENEWAL_MARGIN};
pub use listed::{Listed, Listing};
pub use mode::Mode;
pub use outside::{Keeping, Limits, Outside};
pub use renewal::Renewal;
pub use settings::{Local, Settings};

use layers::Layers;
use select::PassedOver;
use sts::Sts;

/// Finds out who is calling, and whom. Credentials are looked for first, so that the error of a machine where nothing
/// is set up names all that is missing.
///
/// # Errors
/// When a file cannot be read, a profile does not exist, or credentials, region or endpoint are missing or invalid.
pub fn resolve(flags: &Flags, environment: &Environment) -> Result<Caller, Error> {
    resolve_and(flags, environment, |caller, _, _| caller)
}

/// Finds out the same, and which fields decide it.
///
/// # Errors
/// As for [`resolve`].
pub fn explain(flags: &Flags, environment: &Environment) -> Result<Explanation, Error> {
    resolve_and(flags, environment, explanation::explain)
}

/// Finds out who is calling and makes something of that: of the caller, all layers, and those of the credentials.
fn resolve_and<T>(
    flags: &Flags,
    environment: &Environment,
    then: impl FnOnce(Caller, &Layers<'_>, Option<&Layers<'_>>) -> T,
) -> Result<T, Error> {
    let mut notes = Vec::new();
    let settings = Settings::load(environment)?;
    let selection = select::profile(flags, environment, &mut notes)?;
    let layers = Layers { flags: Some(flags), profile: selection.profile(), environment: Some(environment) };

    let choice = flags.credentials.or(settings.credentials.source);
    let identity = match client_key::find(flags, &settings, environment, &mut notes)? {
        Some(identity) => identity,
        None => credentials::find(&selection, flags, environment, choice, &mut notes)
            .map_err(|problem| selection.explain(problem))?,
    };
    let note = match (choice, settings.credentials.note) {
        (None, true) if identity.mode != Mode::ClientKey => PassedOver::Told,
        _ => PassedOver::Silent,
    };
    selection.note_what_was_passed_over(&layers, &identity, note, &mut notes);

    let region = target::region(&layers, selection.default_region())?;
    let endpoint = target::endpoint(&layers, &region)?;
    let caller = Caller {
        provider: identity.provider,
        sts: Sts::of(&layers)?,
        region,
        endpoint,
        profile: selection.profile().map(|profile| profile.name.clone()),
        mode: identity.mode,
        mode_origin: identity.origin,
        connect_timeout: caller::timeout(&layers, &[&fields::CONNECT_TIMEOUT], DEFAULT_CONNECT_TIMEOUT),
        read_timeout: caller::timeout(&layers, &[&fields::READ_TIMEOUT, &fields::RETRY_TIMEOUT], DEFAULT_READ_TIMEOUT),
        retry_count: caller::retry_count(&layers, settings.retry_count),
        notes,
    };
    Ok(then(caller, &layers, identity.layers.as_ref()))
}
