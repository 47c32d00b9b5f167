//! `configure list`: the profiles, what they act with, and whether they can be used (credentials §5.5).

use serde_json::{Value, json};

use super::Context;
use super::get::last;
use crate::commands::result::{self, Printer};
use crate::output::{Failure, Format, View};
use crate::profile::{Document, Field, Mode, RegionRule, fields};

pub(super) const NOTES: &str = "\
The current profile is marked with *. Whether a profile is valid is told without asking anybody.

Examples:
  kms-cli configure list
  kms-cli configure list --output json";

const COLUMNS: [&str; 1] = ["cols=Profile,Credential,Valid,Region,Language"];

/// How much of an id is shown.
const SHOWN: usize = 3;
/// How much of a provider and of a path is shown.
const SHOWN_OF_PROVIDER: usize = 5;

pub(super) fn run(context: &Context<'_>) -> Result<(), Failure> {
    let document = context.existing()?;
    let names = document.names();
    if names.is_empty() {
        let path = context.file.path().display();
        context.session.note(&[format!("there are no profiles in {path}: run `kms-cli configure`")]);
    }
    if context.options.output.is_empty() && context.options.cli_query.is_none() {
        return table(context, &document, &names);
    }
    let rows: Value = names.iter().map(|name| describe(&document, name)).collect();
    Printer::new(context.options, context.session)?.print(&rows, None)
}

/// The table of the official CLI.
fn table(context: &Context<'_>, document: &Document, names: &[String]) -> Result<(), Failure> {
    let rows: Value = names
        .iter()
        .map(|name| {
            let mut row = describe(document, name);
            let is_current = document.current() == *name;
            row["Profile"] = format!("{name}{}", if is_current { " *" } else { "" }).into();
            row["Valid"] = if row["Valid"] == true { "Valid" } else { "Invalid" }.into();
            row
        })
        .collect();
    let format = Format::parse(&COLUMNS).map_err(|error| Failure::other(error.to_string()))?;
    let view = View {
        format: &format,
        query: None,
        list: None,
        columns: None,
        width: None,
        colour: result::colour(context.options, context.session),
    };
    context.print(&view.render(&rows).map_err(|error| Failure::other(error.to_string()))?)
}

fn describe(document: &Document, name: &str) -> Value {
    let field = |field: &Field| document.get(name, field).map(|value| value.to_string()).unwrap_or_default();
    let problem = document.check(name, RegionRule::Required).err();
    json!({
        "Profile": name,
        "Current": document.current() == name,
        "Mode": field(&fields::MODE),
        "Credential": credential(document, name),
        "Valid": problem.is_none(),
        "Problem": problem.map(|problem| problem.to_string()),
        "Region": field(&fields::REGION),
        "Language": field(&fields::LANGUAGE),
    })
}

/// What a profile acts with; of keys and secrets only the end.
fn credential(document: &Document, name: &str) -> String {
    let text = |field: &Field| document.get(name, field).map(|value| value.to_string()).unwrap_or_default();
    let end = |field: &Field, count| format!("***{}", last(&text(field), count));
    let public = |field: &Field| field.public_part(&text(field));
    let external_id = || match text(&fields::EXTERNAL_ID) {
        id if id.is_empty() => String::new(),
        id => format!(":{}", last(&id, SHOWN)),
    };
    let Some(mode) = Mode::from_name(&text(&fields::MODE)) else { return String::new() };
    let detail = match mode {
        Mode::AccessKey | Mode::StsToken => end(&fields::ACCESS_KEY_ID, SHOWN),
        Mode::RamRoleArn => end(&fields::ACCESS_KEY_ID, SHOWN) + &external_id(),
        Mode::EcsRamRole => text(&fields::RAM_ROLE_NAME),
        Mode::RamRoleArnWithRoleName => return format!("arn:{}", end(&fields::RAM_ROLE_ARN, SHOWN)),
        Mode::ChainableRamRoleArn => {
            format!("{}:{}{}", text(&fields::SOURCE_PROFILE), text(&fields::RAM_ROLE_ARN), external_id())
        }
        Mode::Oidc => format!(
            "{}@{}@{}",
            end(&fields::OIDC_PROVIDER_ARN, SHOWN_OF_PROVIDER),
            end(&fields::OIDC_TOKEN_FILE, SHOWN_OF_PROVIDER),
            text(&fields::RAM_ROLE_ARN)
        ),
        Mode::CredentialsUri => public(&fields::CREDENTIALS_URI),
        Mode::External => return format!("ProcessCommand:{}", public(&fields::PROCESS_COMMAND)),
        Mode::CloudSso => {
            format!("{}@{}", text(&fields::CLOUD_SSO_ACCOUNT_ID), text(&fields::CLOUD_SSO_ACCESS_CONFIG))
        }
        Mode::OAuth => format!("{}@{}", end(&fields::OAUTH_ACCESS_TOKEN, SHOWN), text(&fields::OAUTH_SITE_TYPE)),
        Mode::RsaKeyPair => text(&fields::KEY_PAIR_NAME),
        Mode::BearerToken => match text(&fields::BEARER_TOKEN_HEADER_KEY) {
            header if header.is_empty() => end(&fields::BEARER_TOKEN, SHOWN),
            header => format!("{}@{header}", end(&fields::BEARER_TOKEN, SHOWN)),
        },
        Mode::Anonymous | Mode::ClientKey => String::new(),
    };
    format!("{mode}:{detail}")
}
