//! The policy of a session, as a JSON text of RAM's grammar.

use serde::Deserialize;

use super::permissions::{Rules, Statement};

/// The policy is not of the grammar, or of a part of it that the local KMS does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::local) struct InvalidPolicy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Document {
    version: String,
    statement: OneOrMany<StatementDocument>,
}

/// `NotAction`, `NotResource` and `Condition` are left out on purpose: to skip one would allow too much.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct StatementDocument {
    effect: Effect,
    action: OneOrMany<String>,
    resource: OneOrMany<String>,
}

#[derive(Deserialize, PartialEq, Eq)]
enum Effect {
    Allow,
    Deny,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> From<OneOrMany<T>> for Vec<T> {
    fn from(value: OneOrMany<T>) -> Self {
        match value {
            OneOrMany::One(one) => vec![one],
            OneOrMany::Many(many) => many,
        }
    }
}

impl Rules {
    /// Reads a policy. What it does not allow is not allowed.
    pub(in crate::local) fn from_policy(text: &str) -> Result<Self, InvalidPolicy> {
        let document: Document = serde_json::from_str(text).map_err(|_| InvalidPolicy)?;
        if document.version != "1" {
            return Err(InvalidPolicy);
        }
        let mut rules = Self::nothing();
        for statement in Vec::from(document.statement) {
            let patterns = Statement::new(statement.action.into(), statement.resource.into());
            match statement.effect {
                Effect::Allow => rules.allow.get_or_insert_default().push(patterns),
                Effect::Deny => rules.deny.push(patterns),
            }
        }
        Ok(rules)
    }
}
