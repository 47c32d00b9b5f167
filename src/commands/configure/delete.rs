//! `configure delete`: a profile goes, and the rest stays usable.

use super::Context;
use crate::commands::failure;
use crate::output::Failure;
use crate::profile::fields;

pub(super) const NOTES: &str = "\
Where it was the current profile, the first of the others becomes current.

Example:
  kms-cli configure delete --profile old";

pub(super) fn run(context: &Context<'_>) -> Result<(), Failure> {
    let name = context.named("delete")?;
    context.existing()?;
    let outcome = context.file.update_existing(|document| {
        context.file.check_profile(document, &name, "--profile")?;
        document.remove_profile(&name);
        let others = document.names();
        let was_current = document.current() == name;
        if was_current {
            document.set_current(others.first().map_or("", String::as_str));
        }
        let uses =
            |other: &String| document.get(other, &fields::SOURCE_PROFILE).is_some_and(|source| source.as_str() == name);
        Ok((
            was_current,
            others.iter().filter(|other| uses(other)).cloned().collect::<Vec<_>>(),
            others.into_iter().next(),
        ))
    });
    let (was_current, users, first) = outcome.map_err(failure::of_profile)?;
    context.report(&match (was_current, first) {
        (false, _) => format!("profile '{name}' is gone"),
        (true, Some(first)) => format!("profile '{name}' is gone; '{first}' is the current one now"),
        (true, None) => format!("profile '{name}' is gone; there are no others"),
    });
    if !users.is_empty() {
        let users = users.join(", ");
        context.session.note(&[format!("'{name}' is still the source_profile of {users}")]);
    }
    Ok(())
}
