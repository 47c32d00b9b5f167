//! What the API is: every action of KMS 2016-01-20 with its parameters and its answer, as `const` tables.
//!
//! This module holds data and no logic beyond looking a name up. The command line, the checks before a
//! request is sent, the local KMS, the help, the completions and the tests are all driven by it, so a new
//! action is one new entry in the file of its group.

mod access;
mod aliases;
mod asymmetric;
mod certificates;
mod common;
mod crypto;
mod entry;
mod errors;
mod instances;
mod keys;
mod names;
mod permissions;
mod secrets;
mod service;
mod tags;

pub use entry::{
    Action, Content, Field, FieldKind, Gateways, Kind, Lifecycle, Limits, List, Methods, Named, Paging, Param, Place,
    Presence, Repeat,
};
pub use errors::{ERROR_CODES, ERRORS_OF_ANY_ACTION, ErrorCode, error_code};
pub use names::{kebab, means};
pub use permissions::{Demand, Permission, Resource};

/// The API version that every request names.
pub const VERSION: &str = "2016-01-20";

/// A chapter of the API: the actions that the help shows together.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// The short name, which is also the name of the group's file: `keys`, `crypto`, ….
    pub name: &'static str,
    /// The heading in the help.
    pub title: &'static str,
    /// The actions, in the order in which the help shows them.
    pub actions: &'static [Action],
}

/// Every group, in the order of the help.
pub const GROUPS: [Group; 10] = [
    Group { name: "keys", title: "Keys", actions: keys::ACTIONS },
    Group { name: "crypto", title: "Encryption and data keys", actions: crypto::ACTIONS },
    Group { name: "asymmetric", title: "Asymmetric keys", actions: asymmetric::ACTIONS },
    Group { name: "aliases", title: "Aliases", actions: aliases::ACTIONS },
    Group { name: "tags", title: "Tags", actions: tags::ACTIONS },
    Group { name: "secrets", title: "Secrets", actions: secrets::ACTIONS },
    Group { name: "certificates", title: "Certificates", actions: certificates::ACTIONS },
    Group { name: "instances", title: "KMS instances", actions: instances::ACTIONS },
    Group { name: "access", title: "Application access", actions: access::ACTIONS },
    Group { name: "service", title: "Service", actions: service::ACTIONS },
];

/// Every action of every group.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    GROUPS.iter().flat_map(|group| group.actions)
}

/// The action with this exact API name (`CreateKey`); the API's names are case-sensitive.
pub fn action(name: &str) -> Option<&'static Action> {
    actions().find(|action| action.name == name)
}

/// The action that a user means: its API name or the kebab-case alias of it (`create-key`).
pub fn action_or_alias(name: &str) -> Option<&'static Action> {
    action(name).or_else(|| actions().find(|action| means(name, action.name)))
}
