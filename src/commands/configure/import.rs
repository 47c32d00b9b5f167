//! `configure import`: profiles out of what other tools use.

use clap::{Args, ValueEnum};
use secrecy::SecretString;

use super::Context;
use crate::commands::failure;
use crate::output::Failure;
use crate::profile::import::{self, Section};
use crate::profile::{Change, Error, RegionRule, fields};

pub(super) const NOTES: &str = "\
ini reads ALIBABA_CLOUD_CREDENTIALS_FILE, ~/.alibabacloud/credentials or
~/.alibabacloud/credentials.ini, and makes a profile of each section, or of that of --profile.
env makes one profile of the variables, named by --profile or else 'env'. A profile that exists
stays unless --force is given. --region gives the profiles a region.

Examples:
  kms-cli configure import --region cn-hangzhou
  kms-cli configure import --from env --profile ci";

/// The name of a profile that is made from the environment.
const OF_ENVIRONMENT: &str = "env";

#[derive(Debug, Args)]
pub(super) struct Import {
    /// Where credentials are taken from.
    #[arg(long, value_name = "SOURCE", default_value = "ini")]
    from: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Origin {
    /// The INI file of the SDKs.
    Ini,
    /// The variables of the environment.
    Env,
}

pub(super) fn run(context: &Context<'_>, args: &Import) -> Result<(), Failure> {
    let wanted = context.options.profile.as_deref().filter(|name| !name.is_empty());
    let sections = match args.from {
        Origin::Ini => of_ini(context, wanted)?,
        Origin::Env => vec![of_environment(context, wanted.unwrap_or(OF_ENVIRONMENT))?],
    };
    context.new_or_existing()?;

    let count = sections.len();
    let mut passed_over = Vec::new();
    for Section { name, change } in sections {
        if let Err(reason) = change.and_then(|change| save(context, with_region(context, change))) {
            passed_over.push((name, reason));
        }
    }
    match passed_over.len() {
        0 => Ok(()),
        some => Err(passed_over
            .into_iter()
            .fold(Failure::setup(format!("{some} of {count} profiles not imported")), |failure, (name, reason)| {
                failure.detail("not imported", format!("{name}: {reason}"))
            })),
    }
}

fn of_ini(context: &Context<'_>, wanted: Option<&str>) -> Result<Vec<Section>, Failure> {
    let mut notes = Vec::new();
    let sections = import::of_ini(context.session.environment(), &mut notes).map_err(failure::of_profile);
    context.session.note(&notes);
    let Some(wanted) = wanted else { return sections };
    let (found, others): (Vec<Section>, Vec<Section>) =
        sections?.into_iter().partition(|section| section.name == wanted);
    match found.is_empty() {
        true => {
            let names: Vec<String> = others.into_iter().map(|section| section.name).collect();
            Err(Failure::setup(format!("the INI file has no section '{wanted}'"))
                .hint(format!("its sections: {}", names.join(", "))))
        }
        false => Ok(found),
    }
}

fn of_environment(context: &Context<'_>, name: &str) -> Result<Section, Failure> {
    let change = import::of_environment(context.session.environment(), name).ok_or_else(|| {
        Failure::setup("the environment holds no credentials").hint(
            "export ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or see docs/credentials.md for \
             others",
        )
    })?;
    Ok(Section { name: name.to_owned(), change: Ok(change) })
}

/// The same with the region of the flag.
fn with_region(context: &Context<'_>, mut change: Change) -> Change {
    if let Some(region) = context.options.flags.get(&fields::REGION) {
        change.values.retain(|(field, _)| field.key != fields::REGION.key);
        change.values.push((&fields::REGION, SecretString::from(region)));
    }
    change
}

/// Saves one profile; the first of all becomes the current one.
fn save(context: &Context<'_>, change: Change) -> Result<(), Error> {
    let name = &change.profile;
    let has_region = context.file.update(|document| {
        if document.has(name) && !context.options.force && !document.says(&change) {
            return Err(Error::ProfileExists(name.clone()));
        }
        document.apply(&change, RegionRule::Optional)?;
        if !document.has(&document.current()) {
            document.set_current(name);
        }
        Ok(document.get(name, &fields::REGION).is_some())
    })?;
    context.report(&format!("imported profile '{name}' (mode {})", change.mode));
    if !has_region {
        let command = format!("kms-cli configure set --profile '{name}' --region …");
        context.session.note(&[format!("profile '{name}' names no region: `{command}`, or --region each time")]);
    }
    Ok(())
}
