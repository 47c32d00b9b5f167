//! Who is calling: flags, `~/.aliyun/config.json` and the environment brought together. No network.
//!
//! Every value is looked for in the same order as the official CLI has it: flag, profile, environment. They are
//! merged in [`resolve`] and nowhere else.

pub mod environment;

mod caller;
mod credentials;
mod error;
mod file;
mod flags;
mod layers;
mod mode;
mod select;
mod settings;
mod target;

pub use caller::{Caller, DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT};
pub use environment::Environment;
pub use error::Error;
pub use flags::Flags;
pub use mode::Mode;
pub use settings::{Local, Settings};

use layers::Layers;

/// Finds out who is calling, and whom. Credentials are looked for first, so that the error of a machine where nothing
/// is set up names all that is missing.
///
/// # Errors
/// When a file cannot be read, a profile does not exist, or credentials, region or endpoint are missing or invalid.
pub fn resolve(flags: &Flags, environment: &Environment) -> Result<Caller, Error> {
    let mut notes = Vec::new();
    let settings = Settings::load(environment)?;
    let selection = select::profile(flags, environment, &mut notes)?;
    let layers = Layers { flags, profile: selection.profile(), environment };

    let identity = credentials::find(&layers, &mut notes);
    let identity = identity.map_err(|problem| selection.explain(problem))?;
    selection.note_what_was_passed_over(&layers, &identity, &mut notes);

    let region = target::region(&layers, selection.default_region())?;
    let endpoint = target::endpoint(&layers, &region)?;
    Ok(Caller {
        credentials: identity.credentials,
        region,
        endpoint,
        profile: selection.profile().map(|profile| profile.name.clone()),
        mode: identity.mode,
        connect_timeout: caller::timeout(
            flags.connect_timeout,
            selection.profile().map(|profile| profile.connect_timeout),
            DEFAULT_CONNECT_TIMEOUT,
        ),
        read_timeout: caller::timeout(
            flags.read_timeout,
            selection.profile().map(file::Profile::read_timeout),
            DEFAULT_READ_TIMEOUT,
        ),
        retry_count: caller::retry_count(
            flags.retry_count,
            selection.profile().map(|profile| profile.retry_count),
            settings.retry_count,
        ),
        notes,
    })
}
