//! Names that the configuration and the account know. Nobody is asked for credentials, nothing waits for long, and
//! nothing is said: whoever presses Tab has not run a command.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use chrono::Utc;
use serde_json::Value;

use crate::catalog::Named;
use crate::cli::{Candidate, GlobalOptions, Subject};
use crate::client::Client;
use crate::commands::session::{Glance, Session};
use crate::profile::{ConfigFile, Environment, Listed, Listing, environment};
use crate::wire::Params;

/// How long finding names may take, everything together.
const LIMIT: Duration = Duration::from_secs(1);
/// How many names of each kind are asked for: as many as the service gives at once.
const MOST: &str = "100";

/// The names that there are; none where they cannot be had.
pub(super) fn names(subject: Subject, options: &GlobalOptions) -> Vec<Candidate> {
    match subject {
        Subject::Profiles => profiles(options),
        Subject::Account(named) => {
            let (sender, receiver) = mpsc::channel();
            let options = GlobalOptions { quiet: true, debug: false, ..options.clone() };
            // Nothing can stop a look-up of a host; it ends with the process.
            thread::spawn(move || sender.send(of_account(named, &options)));
            receiver.recv_timeout(LIMIT).ok().flatten().unwrap_or_default()
        }
    }
}

fn profiles(options: &GlobalOptions) -> Vec<Candidate> {
    let file = ConfigFile::of(&options.flags, &Environment::of_process());
    let document = file.and_then(|file| file.read(&mut Vec::new()).ok());
    document
        .map(|document| document.names())
        .unwrap_or_default()
        .iter()
        .map(|name| Candidate::new(name, None))
        .collect()
}

fn of_account(named: Named, options: &GlobalOptions) -> Option<Vec<Candidate>> {
    let session = Session::new(options).ok()?;
    let is_wanted = match session.variable(&environment::COMPLETION_ACCOUNT).as_deref() {
        Some(text) => text == "1",
        None => session.settings().completion.account,
    };
    let Glance { client, caller } = is_wanted.then(|| session.glance(LIMIT))??;
    let kind = Kind::of(named);
    let listing = caller
        .and_then(|[id, region, endpoint]| Listing::of(session.environment(), &[&id, &region, &endpoint, kind.name()]));
    let kept = listing.as_ref().and_then(|listing| listing.read(Utc::now()));
    let names = match kept {
        Some(names) => names,
        None => {
            let names = kind.list(&client)?;
            if let Some(listing) = listing {
                listing.keep(&names, Utc::now());
            }
            names
        }
    };
    let names = names.iter().filter(|listed| is_one_of(named, &listed.name));
    Some(names.map(|listed| Candidate::new(&listed.name, listed.note.as_deref())).collect())
}

/// Whether a key or an alias can be named so.
fn is_one_of(named: Named, name: &str) -> bool {
    let is_arn = name.starts_with("acs:");
    let is_alias = name.starts_with("alias/") || name.contains(":alias/");
    match named {
        Named::KeyById => !is_arn && !is_alias,
        Named::KeyByIdOrArn => !is_alias,
        Named::Alias => is_alias && !is_arn,
        Named::Key | Named::Secret => true,
    }
}

/// What is listed together.
#[derive(Clone, Copy)]
enum Kind {
    Keys,
    Secrets,
}

impl Kind {
    fn of(named: Named) -> Self {
        match named {
            Named::KeyById | Named::KeyByIdOrArn | Named::Key | Named::Alias => Self::Keys,
            Named::Secret => Self::Secrets,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Keys => "keys",
            Self::Secrets => "secrets",
        }
    }

    /// Asks for the names; `None` when any of them cannot be had.
    fn list(self, client: &Client) -> Option<Vec<Listed>> {
        match self {
            Self::Keys => {
                let (keys, aliases) = thread::scope(|scope| {
                    let aliases = scope.spawn(|| rows(client, "ListAliases", "/Aliases/Alias"));
                    (rows(client, "ListKeys", "/Keys/Key"), aliases.join().ok().flatten())
                });
                Some(names_of_keys(&keys?, &aliases?))
            }
            Self::Secrets => {
                let rows = rows(client, "ListSecrets", "/SecretList/Secret")?;
                let names = rows.iter().map(|row| listed(row, "SecretName", text(row, "SecretType")));
                Some(names.flatten().collect())
            }
        }
    }
}

/// Aliases, ids and ARNs. An id is explained by its alias, and an alias by the id.
fn names_of_keys(keys: &[Value], aliases: &[Value]) -> Vec<Listed> {
    let alias_of = |key: &Value| aliases.iter().find(|alias| alias["KeyId"] == key["KeyId"]);
    let note_of = |key: &Value| alias_of(key).and_then(|alias| text(alias, "AliasName"));
    let of_aliases = aliases.iter().map(|alias| listed(alias, "AliasName", text(alias, "KeyId")));
    let of_ids = keys.iter().map(|key| listed(key, "KeyId", note_of(key)));
    let of_arns = keys.iter().map(|key| listed(key, "KeyArn", note_of(key)));
    let arns_of_aliases = aliases.iter().map(|alias| listed(alias, "AliasArn", text(alias, "KeyId")));
    of_aliases.chain(of_ids).chain(of_arns).chain(arns_of_aliases).flatten().collect()
}

fn rows(client: &Client, action: &str, path: &str) -> Option<Vec<Value>> {
    let answer = client.call(action, &Params::from_iter([("PageSize", MOST)])).ok()?;
    answer.pointer(path)?.as_array().cloned()
}

fn listed(row: &Value, member: &str, note: Option<String>) -> Option<Listed> {
    let name = text(row, member).filter(|name| !name.chars().any(char::is_control))?;
    Some(Listed { name, note })
}

fn text(row: &Value, member: &str) -> Option<String> {
    row[member].as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}
