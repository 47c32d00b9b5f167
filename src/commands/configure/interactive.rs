//! `configure` alone: asks for what the mode of a profile needs.

use std::io::{self, BufRead as _, IsTerminal as _};

use secrecy::{ExposeSecret, SecretString};

use super::get::mask;
use super::login::{self, Login};
use super::set::{self, label};
use super::{Context, save};
use crate::output::{Failure, write_stderr_at_once};
use crate::profile::{Change, Document, Field, Kind, Mode, fields};
use crate::wire::Region;

/// What is asked for in any mode that takes it, although it may be missing.
const WORTH_ASKING: [&Field; 7] = [
    &fields::RAM_ROLE_NAME,
    &fields::STS_REGION,
    &fields::EXTERNAL_ID,
    &fields::EXPIRED_SECONDS,
    &fields::CLOUD_SSO_ACCOUNT_ID,
    &fields::CLOUD_SSO_ACCESS_CONFIG,
    &fields::BEARER_TOKEN_HEADER_KEY,
];

/// What Enter stands for where there is no value yet.
const USUAL: [(&Field, &str); 2] = [(&fields::ROLE_SESSION_NAME, "kms-cli"), (&fields::OAUTH_SITE_TYPE, "CN")];

pub(super) fn run(context: &Context<'_>, login: &Login) -> Result<(), Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("configure asks questions, and standard input is not a terminal")
            .hint("`kms-cli configure set --help` tells how to do without questions"));
    }
    let document = context.new_or_existing()?;
    let (profile, _) = context.profile(&document);
    let flags = &context.options.flags;
    let mode = set::mode(flags, &document, &profile)?;
    set::refuse_others(flags, mode)?;
    let mut change = Change { values: set::given(context, mode)?, profile, mode };

    say(&format!("Configuring profile '{}' in mode {mode}. Enter keeps the value in brackets.", change.profile));
    warn_of_another_mode(&document, &change);
    for field in questions(mode) {
        let answer = ask(field, &document, &change)?;
        give(&mut change, field, answer);
    }
    save::save(context, &change)?;
    if mode.logs_in() {
        login::run(context, login)?;
    }
    context.report("next: `kms-cli whoami` tells who that is");
    Ok(())
}

/// The fields to ask for, the region last.
fn questions(mode: Mode) -> impl Iterator<Item = &'static Field> {
    let is_worth_it = |field: &&Field| WORTH_ASKING.iter().any(|known| known.key == field.key);
    let region: &'static Field = &fields::REGION;
    mode.required().iter().copied().chain(mode.optional().iter().copied().filter(is_worth_it)).chain([region])
}

fn warn_of_another_mode(document: &Document, change: &Change) {
    let former = document.get(&change.profile, &fields::MODE);
    if let Some(former) = former.filter(|former| !former.eq_ignore_ascii_case(change.mode.as_str())) {
        say(&format!("Its mode was {}; secrets that belong to that mode only will be removed.", former.as_str()));
    }
}

/// Asks until there is an answer that can be right.
fn ask(field: &'static Field, document: &Document, change: &Change) -> Result<SecretString, Failure> {
    let is_needed = change.mode.required().iter().chain([&&fields::REGION]).any(|known| known.key == field.key);
    let known = known(field, document, change);
    let shown = known.as_ref().map(SecretString::expose_secret).map(|value| match field.kind {
        Kind::Secret => mask(value),
        _ => value.to_owned(),
    });
    let question = format!("{} [{}]: ", label(field), shown.unwrap_or_default());
    loop {
        let typed = read(field, &question)?;
        let answer = match (typed.expose_secret().trim(), &known) {
            ("", Some(known)) => known.clone(),
            (typed, _) => typed.into(),
        };
        match problem(field, answer.expose_secret(), is_needed) {
            Some(problem) => say(problem),
            None => return Ok(answer),
        }
    }
}

/// The value that there is already: of a flag, of the profile, or the usual one.
fn known(field: &Field, document: &Document, change: &Change) -> Option<SecretString> {
    let of_flag = change.get(field).filter(|value| !value.is_empty()).map(SecretString::from);
    let of_profile = || document.get(&change.profile, field).map(|value| SecretString::from(value.as_str()));
    let usual = || USUAL.iter().find(|(known, _)| known.key == field.key).map(|(_, value)| SecretString::from(*value));
    of_flag.or_else(of_profile).or_else(usual)
}

fn problem(field: &Field, answer: &str, is_needed: bool) -> Option<&'static str> {
    if answer.is_empty() {
        return is_needed.then_some("It cannot be left out.");
    }
    match field.kind {
        Kind::Integer if answer.parse::<u32>().is_err() => Some("It must be a whole number."),
        _ if field.key == fields::REGION.key && answer.parse::<Region>().is_err() => {
            Some("It must be a region id, such as cn-hangzhou.")
        }
        _ => None,
    }
}

/// Reads one line; the terminal does not show that of a secret.
fn read(field: &Field, question: &str) -> Result<SecretString, Failure> {
    let unreadable = |error: io::Error| Failure::other(format!("nothing was saved: {error}"));
    if field.is_secret() {
        return rpassword::prompt_password(question).map(SecretString::from).map_err(unreadable);
    }
    write_stderr_at_once(question);
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line).map_err(unreadable)? {
        0 => Err(Failure::other("nothing was saved: the input ended")),
        _ => Ok(line.into()),
    }
}

/// Puts an answer in the place of what a flag said.
fn give(change: &mut Change, field: &'static Field, answer: SecretString) {
    change.values.retain(|(known, _)| known.key != field.key);
    if !answer.expose_secret().is_empty() {
        change.values.push((field, answer));
    }
}

/// Says something on the terminal; it is part of the questions, whatever --quiet says.
fn say(text: &str) {
    write_stderr_at_once(&format!("{text}\n"));
}
