//! `whoami`: who calls, where each part of that comes from, and who STS says it is.

use clap::{ArgMatches, Args, FromArgMatches};
use serde_json::{Map, Value, json};

use super::result::Printer;
use super::session::Session;
use super::{Command, failure};
use crate::cli::{GlobalOptions, Workflow};
use crate::client::Client;
use crate::output::Failure;
use crate::profile::{Decided, Explanation, Issued, mask_id};
use crate::wire::{Params, format_time};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "whoami",
        summary: "Shows who calls: profile, source of each field, AccessKey, region, endpoint, identity.",
        build: |command| WhoAmI::augment_args(command).after_help(EXAMPLES),
    },
    run,
};

const EXAMPLES: &str = "\
Examples:
  kms-cli whoami
  kms-cli whoami --profile ops --offline
  kms-cli whoami --cli-query Identity.Arn --output text";

/// The action of STS that tells it.
const ACTION: &str = "GetCallerIdentity";
/// The version of the API of STS.
const STS_VERSION: &str = "2015-04-01";

/// The fields of its answer; which of them are there depends on the identity.
const IDENTITY: [&str; 6] = ["IdentityType", "AccountId", "PrincipalId", "UserId", "RoleId", "Arn"];

#[derive(Debug, Args)]
struct WhoAmI {
    /// Send nothing: leave out the identity, and credentials that would have to be fetched.
    #[arg(long)]
    offline: bool,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = WhoAmI::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let session = Session::new(options)?;
    let printer = Printer::new(options, &session)?;
    if let Some(connection) = session.local()? {
        let mut shown = Map::new();
        shown.insert("Kms".to_owned(), json!(connection.destination));
        shown.insert("Region".to_owned(), json!(connection.client.region().as_str()));
        if !args.offline {
            shown.insert("Identity".to_owned(), identity(&connection.client)?);
        }
        return printer.print(&Value::Object(shown), None);
    }

    let explanation = session.explain()?;
    let renewal = session.renewal(&explanation.caller);
    let issued = match args.offline {
        true => renewal.at_hand(),
        false => Some(renewal.issued().map_err(|error| failure::of_credentials(&error))?),
    };
    let mut shown = describe(&explanation, issued.as_ref());
    if !args.offline {
        let client = session.sts(&explanation.caller, renewal)?;
        shown.insert("Identity".to_owned(), identity(&client)?);
    }
    printer.print(&Value::Object(shown), None)
}

/// What is known without asking anybody.
fn describe(explanation: &Explanation, issued: Option<&Issued>) -> Map<String, Value> {
    let caller = &explanation.caller;
    let id = issued.map(|issued| mask_id(&issued.credentials.access_key_id));
    // The id of a client key is in every log of the application, and says nothing to others.
    let id = id.or_else(|| caller.client_key().map(|key| key.id().to_owned()));
    let end = issued.and_then(|issued| issued.expiration).map(format_time);
    let field =
        |decided: &Decided| (decided.field.key.to_owned(), json!({ "Value": decided.value, "Source": decided.source }));
    let shown = json!({
        "Profile": caller.profile,
        "Mode": caller.mode.as_str(),
        "ModeSource": caller.mode_origin,
        "AccessKeyId": id,
        "Expiration": end,
        "Region": caller.region.as_str(),
        "Endpoint": caller.endpoint.url(),
        "Sts": caller.sts().authority,
        "Fields": explanation.fields.iter().map(field).collect::<Map<_, _>>(),
    });
    match shown {
        Value::Object(shown) => shown,
        _ => Map::new(),
    }
}

/// Who the service says is calling: what is known of its answer, and nothing else that it may hold.
fn identity(client: &Client) -> Result<Value, Failure> {
    let params: Params = [("Version", STS_VERSION)].into_iter().collect();
    let answer = client.call(ACTION, &params).map_err(|error| failure::of_call(&error, ACTION, client))?;
    let field = |name: &&'static str| Some(((*name).to_owned(), answer.get(*name)?.as_str()?.into()));
    Ok(Value::Object(IDENTITY.iter().filter_map(field).collect()))
}
