//! `configure switch`: another profile becomes the current one.

use super::Context;
use crate::commands::failure;
use crate::output::Failure;

pub(super) const NOTES: &str = "\
Example:
  kms-cli configure switch --profile ops";

pub(super) fn run(context: &Context<'_>) -> Result<(), Failure> {
    let name = context.named("switch")?;
    context.existing()?;
    let switched = context.file.update_existing(|document| {
        context.file.check_profile(document, &name, "--profile")?;
        document.set_current(&name);
        Ok(())
    });
    switched.map_err(failure::of_profile)?;
    context.report(&format!("profile '{name}' is the current one now"));
    context.note_variable(&name);
    Ok(())
}
