//! `configure set`: the fields of the credential flags go into a profile.

use std::io::{self, IsTerminal as _};

use secrecy::{ExposeSecret, SecretString};

use super::{Context, save};
use crate::cli::{GlobalOptions, Input};
use crate::commands::failure;
use crate::output::Failure;
use crate::profile::{Change, Document, Error, FIELDS, Field, Flags, Mode, fields};

pub(super) const NOTES: &str = "\
The profile is that of --profile or ALIBABA_CLOUD_PROFILE, or else the current one; it is made where
it does not exist. Its mode stays unless --mode names another; a new profile has mode AK. What
--mode, --access-key-id, --access-key-secret, --sts-token, --ram-role-arn and the other credential
flags say is written; an empty value removes the field. A region has to be there.

Others on this machine can read a secret on the command line. --access-key-secret - takes it from
standard input, and file://PATH from a file; on a terminal a secret that is missing is asked for.

Examples:
  kms-cli configure set --access-key-id LTAI5tExample --region cn-hangzhou
  pass show aliyun | kms-cli configure set --profile ops --access-key-id LTAI5tExample \\
    --access-key-secret - --region cn-hangzhou
  kms-cli configure set --profile ci --mode OIDC --oidc-token-file /var/run/token \\
    --oidc-provider-arn acs:ram::1234567890123456:oidc-provider/ci --role-session-name ci \\
    --ram-role-arn acs:ram::1234567890123456:role/ci --region cn-hangzhou";

pub(super) fn run(context: &Context<'_>) -> Result<(), Failure> {
    let document = context.new_or_existing()?;
    let (profile, _) = context.profile(&document);
    let mode = mode(&context.options.flags, &document, &profile)?;
    refuse_others(&context.options.flags, mode)?;
    let values = given(context, mode)?;
    let mut change = Change { profile, mode, values };
    if io::stdin().is_terminal() {
        ask_for_secrets(&document, &mut change)?;
    }
    save::save(context, &change)?;
    if mode.logs_in() {
        context.report(&format!("next: `kms-cli configure login --profile '{}'`", change.profile));
    }
    Ok(())
}

/// The mode of the flag, or else of the profile, or else AK.
pub(super) fn mode(flags: &Flags, document: &Document, profile: &str) -> Result<Mode, Failure> {
    let of_flag = flags.get(&fields::MODE).map(|name| (name.to_owned(), "--mode".to_owned()));
    let of_profile = || Some((document.get(profile, &fields::MODE)?.to_string(), format!("profile '{profile}'")));
    let Some((name, from)) = of_flag.or_else(of_profile) else { return Ok(Mode::AccessKey) };
    Mode::from_name(&name).ok_or_else(|| failure::of_profile(Error::UnknownMode { name, from }))
}

/// Refuses flags of other modes: what they say would be lost.
pub(super) fn refuse_others(flags: &Flags, mode: Mode) -> Result<(), Failure> {
    let is_other =
        |field: &&&Field| field.key != fields::MODE.key && flags.given(field).is_some() && !mode.takes(field);
    let others: Vec<String> =
        FIELDS.iter().filter(is_other).filter_map(|field| Some(format!("--{}", field.flag?))).collect();
    if others.is_empty() {
        return Ok(());
    }
    let taken = mode.required().iter().chain(mode.optional());
    let taken: Vec<String> = taken.filter_map(|field| Some(format!("--{}", field.flag?))).collect();
    let hint = match taken.is_empty() {
        true => format!("mode {mode} takes none of its own; --mode chooses another one"),
        false => format!("mode {mode} takes {}; --mode chooses another one", taken.join(", ")),
    };
    let verb = if others.len() == 1 { "does" } else { "do" };
    Err(Failure::usage(format!("{} {verb} not belong to mode {mode}", others.join(", "))).hint(hint))
}

/// What the flags say. Secrets may stand in a file or on standard input.
pub(super) fn given(context: &Context<'_>, mode: Mode) -> Result<Vec<(&'static Field, SecretString)>, Failure> {
    let flags = &context.options.flags;
    let mut input = Input::default();
    let mut values = Vec::new();
    let mut seen = Vec::new();
    for field in FIELDS.into_iter().filter(|field| mode.takes(field)) {
        let Some((word, flag)) = flags.given(field).zip(field.flag) else { continue };
        let source = if field.is_secret() { source(context.options, word) } else { None };
        let value = match source {
            Some("-") if io::stdin().is_terminal() => ask(field)?,
            Some(path) => read(&mut input, path, flag)?,
            None => word.into(),
        };
        if field.is_secret() && source.is_none() && !word.is_empty() {
            seen.push(format!("--{flag}"));
        }
        values.push((field, value));
    }
    if let Some(flag) = seen.first() {
        let all = seen.join(" and ");
        context.session.note(&[format!(
            "others on this machine can read what {all} said; `{flag} -` reads it from standard input"
        )]);
    }
    Ok(values)
}

/// The file that a word names in place of a secret, `-` for standard input.
fn source<'a>(options: &GlobalOptions, word: &'a str) -> Option<&'a str> {
    match word {
        _ if options.literal => None,
        "-" => Some(word),
        _ => word.strip_prefix("file://"),
    }
}

/// A secret from a file, without the line break at its end.
fn read(input: &mut Input, path: &str, flag: &str) -> Result<SecretString, Failure> {
    let text = SecretString::from(input.text(path).map_err(failure::of_input)?);
    let line = text.expose_secret();
    let line = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
    match line.is_empty() {
        true => Err(Failure::usage(format!("there is nothing to read for --{flag}"))),
        false => Ok(line.into()),
    }
}

/// Asks for the secrets that the mode needs and nobody has given.
fn ask_for_secrets(document: &Document, change: &mut Change) -> Result<(), Failure> {
    let has = |change: &Change, field: &Field| {
        change.get(field).map_or_else(|| document.get(&change.profile, field).is_some(), |value| !value.is_empty())
    };
    for field in change.mode.required().iter().copied().filter(|field| field.is_secret()) {
        if !has(change, field) {
            change.values.push((field, ask(field)?));
        }
    }
    Ok(())
}

/// Asks for a secret, which the terminal does not show.
fn ask(field: &Field) -> Result<SecretString, Failure> {
    let typed = rpassword::prompt_password(format!("{}: ", label(field)));
    typed.map(SecretString::from).map_err(|error| Failure::other(format!("nothing was saved: {error}")))
}

/// What a field is called where it is asked for: the beginning of its help.
pub(super) fn label(field: &Field) -> &'static str {
    let end = field.help.find([';', '[']).unwrap_or(field.help.len());
    field.help[..end].trim_end().trim_end_matches('.')
}
