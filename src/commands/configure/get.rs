//! `configure get`: a profile, or some of its fields, with secrets masked.

use clap::Args;
use serde_json::{Map, Value};

use super::Context;
use crate::cli;
use crate::commands::failure;
use crate::commands::result::Printer;
use crate::output::Failure;
use crate::profile::{FIELDS, Field};

pub(super) const NOTES: &str = "\
A field is named as in the file (region_id) or as its option (region). One field is printed as it
is, several as key=value lines, and without any the whole profile as JSON.

Examples:
  kms-cli configure get
  kms-cli configure get region --profile ops
  kms-cli configure get mode region_id
  kms-cli configure get access-key-secret --show-secrets";

/// Parts of names that tell of a secret, for fields that are not known here.
const SECRETIVE: [&str; 4] = ["secret", "token", "password", "private"];
/// How much of a secret is shown.
const SHOWN: usize = 3;
/// Secrets that are shorter are not shown at all.
const SHORTEST: usize = 3 * SHOWN;

#[derive(Debug, Args)]
pub(super) struct Get {
    /// Fields to show; all when none is named.
    #[arg(value_name = "FIELD")]
    fields: Vec<String>,
    /// Show secrets as they are.
    #[arg(long)]
    show_secrets: bool,
}

pub(super) fn run(context: &Context<'_>, args: &Get) -> Result<(), Failure> {
    let document = context.existing()?;
    let (name, from) = context.profile(&document);
    context.file.check_profile(&document, &name, &from).map_err(failure::of_profile)?;
    let mut profile = document.profile(&name).unwrap_or_default();
    if !args.show_secrets {
        mask_all(&mut profile);
    }
    let keys: Result<Vec<String>, Failure> = args.fields.iter().map(|field| key(field, &profile)).collect();
    let text = |key: &String| profile.get(key).map(as_text).unwrap_or_default();
    match keys?.as_slice() {
        [] => Printer::new(context.options, context.session)?.print(&Value::Object(profile), None),
        [key] => context.print(&format!("{}\n", text(key))),
        keys => context.print(&keys.iter().map(|key| format!("{key}={}\n", text(key))).collect::<String>()),
    }
}

/// The key in the file of a field that the user names.
fn key(field: &str, profile: &Map<String, Value>) -> Result<String, Failure> {
    if profile.contains_key(field) {
        return Ok(field.to_owned());
    }
    let plain = |name: &str| name.to_lowercase().replace(['-', '_'], "");
    let is_meant = |name: &str| plain(name) == plain(field);
    if is_meant("name") || is_meant("profile") {
        return Ok("name".to_owned());
    }
    let known = FIELDS.iter().find(|known| is_meant(known.key) || known.flag.is_some_and(is_meant));
    if let Some(known) = known {
        return Ok(known.key.to_owned());
    }
    let names = FIELDS.iter().flat_map(|known| [Some(known.key), known.flag]).flatten().chain(["name"]);
    let failure = Failure::usage(format!("'{field}' is not a field of a profile"));
    Err(match cli::near(field, names).first() {
        Some(near) => failure.hint(format!("did you mean {near}?")),
        None => failure.hint("`kms-cli configure get` shows all fields of the profile"),
    })
}

fn mask_all(profile: &mut Map<String, Value>) {
    for (key, value) in profile {
        let Some(text) = value.as_str().filter(|text| !text.is_empty()) else { continue };
        *value = match FIELDS.iter().find(|field| field.key == key) {
            _ if is_secret(key) => mask(text).into(),
            Some(field) => field.public_part(text).into(),
            None => continue,
        };
    }
}

fn is_secret(key: &str) -> bool {
    let known: Option<&&Field> = FIELDS.iter().find(|field| field.key == key);
    known.map_or_else(|| SECRETIVE.iter().any(|part| key.to_lowercase().contains(part)), |field| field.is_secret())
}

/// A mask and the end of the secret, by which it can be told from others.
pub(super) fn mask(secret: &str) -> String {
    let end = if secret.chars().count() < SHORTEST { "" } else { last(secret, SHOWN) };
    format!("***{end}")
}

/// The last letters of a text.
pub(super) fn last(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().nth(count - 1).map_or(0, |(at, _)| at);
    &text[start..]
}

fn as_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
