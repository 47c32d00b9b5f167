//! `policy`: the RAM policy that calls of the named actions need. Nothing is read and nothing is sent.

use clap::{ArgMatches, Args, FromArgMatches};
use serde_json::{Value, json};

use super::result::print_json;
use super::{Command, failure};
use crate::catalog::{Action, Demand, Named, Permission};
use crate::cli::{self, GlobalOptions, Names, Workflow};
use crate::output::{Failure, write_stderr};

pub(super) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "policy",
        summary: "Prints the RAM policy that calls of the named actions need.",
        build: |command| Policy::augment_args(command).after_help(EXAMPLES),
    },
    run,
};

const EXAMPLES: &str = "\
Without --key-id and --resource the policy is about every resource that the actions can be used on.

Examples:
  kms-cli policy Encrypt Decrypt GenerateDataKey
  kms-cli policy Decrypt --key-id 08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4abcd
  kms-cli policy GetSecretValue --resource 'acs:kms:cn-hangzhou:*:secret/prod-*'";

/// What an ARN of KMS begins with; region and account follow.
const SERVICE: &str = "acs:kms:";

/// Region and account where nothing says which.
const ANYWHERE: &str = "acs:kms:*:*:";

#[derive(Debug, Args)]
struct Policy {
    /// Actions that are to be allowed.
    #[arg(value_name = "ACTION", required = true)]
    actions: Vec<String>,
    /// Id or ARN of the one key to allow them on; may be repeated.
    #[arg(long, value_name = "KEY", add = Names(Named::KeyByIdOrArn))]
    key_id: Vec<String>,
    /// ARN of a resource to allow them on, with * and ? as in RAM; may be repeated.
    #[arg(long, value_name = "ARN")]
    resource: Vec<String>,
}

/// Permissions on the same resources.
struct Statement {
    actions: Vec<String>,
    resources: Vec<String>,
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let args = Policy::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let actions: Vec<&Action> =
        args.actions.iter().map(|name| cli::action_named(name)).collect::<Result<_, _>>().map_err(failure::of_wrong)?;
    let keys = args.key_id.iter().map(|key| key_arn(key));
    let given: Vec<String> = keys.chain(args.resource.iter().map(|arn| resource_arn(arn))).collect::<Result<_, _>>()?;
    let needed: Vec<Permission> = actions.iter().flat_map(|action| action.permissions()).collect();
    if let Some(arn) = given.iter().find(|arn| !needed.iter().any(|permission| is_about(permission, arn))) {
        return Err(Failure::usage(format!("none of these actions is allowed or refused on {arn}"))
            .hint("leave it out, or name the actions that use it"));
    }
    if !options.quiet {
        actions.iter().for_each(|action| note(action, &needed));
    }
    print_json(&document(&statements(&needed, &given)))
}

/// The ARN of a key that is named by its id or ARN.
fn key_arn(key: &str) -> Result<String, Failure> {
    if key.starts_with("alias/") || key.contains(":alias/") {
        return Err(Failure::usage("--key-id takes the id or the ARN of a key, but no alias")
            .hint("`kms-cli DescribeKey --KeyId ALIAS --cli-query KeyMetadata.KeyId` shows the id"));
    }
    let arn = if key.starts_with("acs:") { key.to_owned() } else { format!("{ANYWHERE}key/{key}") };
    let is_id = |id: &str| !id.is_empty() && !id.contains(['/', ':']) && !id.contains(char::is_whitespace);
    match relative(&arn).and_then(|resource| resource.strip_prefix("key/")).is_some_and(is_id) {
        true => Ok(arn),
        false => Err(Failure::usage("--key-id takes the id or the ARN of a key")),
    }
}

fn resource_arn(arn: &str) -> Result<String, Failure> {
    match relative(arn).is_some_and(|resource| !resource.is_empty()) {
        true => Ok(arn.to_owned()),
        false => Err(Failure::usage("--resource takes an ARN of KMS").hint("such as 'acs:kms:*:*:secret/prod-*'")),
    }
}

/// What stands in an ARN of KMS behind region and account.
fn relative(arn: &str) -> Option<&str> {
    let (_region, rest) = arn.strip_prefix(SERVICE)?.split_once(':')?;
    rest.split_once(':').map(|(_account, resource)| resource)
}

/// Whether a permission is checked against this ARN, for all that is known here.
fn is_about(permission: &Permission, arn: &str) -> bool {
    permission.demand == Demand::Always && relative(arn).is_some_and(|resource| permission.covers(resource))
}

/// Tells what the policy leaves out.
fn note(action: &Action, needed: &[Permission]) {
    if action.permissions().next().is_none() {
        write_stderr(&format!("note: {} needs no permission\n", action.name));
    }
    for further in action.permissions().filter(|permission| permission.demand == Demand::SecretWithKey) {
        if !needed.iter().any(|permission| permission.demand == Demand::Always && permission.name == further.name) {
            write_stderr(&format!(
                "note: {} of a secret that a key of yours encrypts also needs kms:{} on that key\n",
                action.name, further.name
            ));
        }
    }
}

/// One statement for each set of resources, in the order of the actions.
fn statements(needed: &[Permission], given: &[String]) -> Vec<Statement> {
    let mut statements: Vec<Statement> = Vec::new();
    for (name, resources) in by_name(needed, given) {
        let action = format!("kms:{name}");
        match statements.iter_mut().find(|statement| statement.resources == resources) {
            Some(statement) => statement.actions.push(action),
            None => statements.push(Statement { actions: vec![action], resources }),
        }
    }
    statements
}

/// The permissions that every call needs, each once, and the ARNs that it is needed on.
fn by_name(needed: &[Permission], given: &[String]) -> Vec<(&'static str, Vec<String>)> {
    let mut found: Vec<(&str, Vec<String>)> = Vec::new();
    for permission in needed.iter().filter(|permission| permission.demand == Demand::Always) {
        let at = found.iter().position(|(name, _)| *name == permission.name).unwrap_or_else(|| {
            found.push((permission.name, Vec::new()));
            found.len() - 1
        });
        let known = &mut found[at].1;
        for arn in arns(permission, given) {
            if !known.contains(&arn) {
                known.push(arn);
            }
        }
    }
    found
}

/// The given ARNs that a permission is checked against; without any, those of all its resources.
fn arns(permission: &Permission, given: &[String]) -> Vec<String> {
    let named: Vec<String> = given.iter().filter(|arn| is_about(permission, arn)).cloned().collect();
    match named.is_empty() {
        true => permission.resources.iter().map(|resource| format!("{ANYWHERE}{}", resource.pattern())).collect(),
        false => named,
    }
}

/// The policy as RAM takes it.
fn document(statements: &[Statement]) -> Value {
    let rows: Vec<Value> = statements
        .iter()
        .map(|statement| json!({"Effect": "Allow", "Action": statement.actions, "Resource": statement.resources}))
        .collect();
    json!({"Version": "1", "Statement": rows})
}
