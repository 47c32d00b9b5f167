//! Saving a profile, whoever gave its fields.

use super::Context;
use crate::commands::failure;
use crate::output::Failure;
use crate::profile::{Change, Error, Field, Kind, RegionRule};

/// Saves a change, which must leave a profile that can be used, and makes the profile current.
pub(super) fn save(context: &Context<'_>, change: &Change) -> Result<(), Failure> {
    let removed = context.file.update(|document| {
        let removed = document.apply(change, RegionRule::Required)?;
        document.set_current(&change.profile);
        Ok(removed)
    });
    let removed = removed.map_err(of_incomplete)?;
    let Change { profile, mode, .. } = change;
    if !removed.is_empty() {
        let keys: Vec<&str> = removed.iter().map(|field| field.key).collect();
        let keys = keys.join(", ");
        context.session.note(&[format!("removed from profile '{profile}', as it does not fit any more: {keys}")]);
    }
    if mode.is_refused() {
        context.session.note(&[Error::RefusedMode(*mode).to_string()]);
    }
    let path = context.file.path().display();
    context.report(&format!("profile '{profile}' (mode {mode}) is saved in {path} and is the current one"));
    context.note_variable(profile);
    Ok(())
}

/// What is missing has to be given now: no variable goes into the file.
fn of_incomplete(error: Error) -> Failure {
    match &error {
        Error::NoRegion { .. } => {
            Failure::setup("region can't be empty").hint("give --region, such as --region cn-hangzhou")
        }
        Error::MissingField { field: field @ Field { flag: Some(flag), .. }, .. } => {
            let hint = match field.kind {
                Kind::Secret => format!("give --{flag}; `--{flag} -` reads it from standard input"),
                _ => format!("give --{flag}"),
            };
            Failure::setup(error.to_string()).hint(hint)
        }
        _ => failure::of_profile(error),
    }
}
