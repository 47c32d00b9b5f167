//! What a caller may do to which resources.

use std::sync::Arc;

use super::pattern::{Case, Pattern};

/// What a caller may do: what every one of its sets of rules allows; without any set, everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::local) struct Permissions(Vec<Arc<Rules>>);

/// One set of rules. What a denying statement covers is never allowed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::local) struct Rules {
    /// What is allowed; everything when it is `None`.
    pub(in crate::local) allow: Option<Vec<Statement>>,
    /// What is not allowed in any case.
    pub(in crate::local) deny: Vec<Statement>,
}

/// Actions and resources that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) struct Statement {
    actions: Vec<Pattern>,
    resources: Vec<Pattern>,
}

impl Permissions {
    /// Only what this allows and the rules too.
    pub(in crate::local) fn and(mut self, rules: &Arc<Rules>) -> Self {
        if !rules.allow_everything() {
            self.0.push(Arc::clone(rules));
        }
        self
    }

    /// Whether nothing has to be asked at all.
    pub(in crate::local) fn allow_everything(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an action such as `kms:Encrypt` may be done to the resource with this ARN.
    pub(in crate::local) fn allow(&self, action: &str, arn: &str) -> bool {
        self.0.iter().all(|rules| rules.allow(action, arn))
    }
}

impl Rules {
    /// Rules that allow nothing.
    pub(in crate::local) fn nothing() -> Self {
        Self { allow: Some(Vec::new()), deny: Vec::new() }
    }

    fn allow_everything(&self) -> bool {
        self.allow.is_none() && self.deny.is_empty()
    }

    fn allow(&self, action: &str, arn: &str) -> bool {
        let covers = |statement: &Statement| statement.covers(action, arn);
        self.allow.as_ref().is_none_or(|allow| allow.iter().any(covers)) && !self.deny.iter().any(covers)
    }
}

impl Statement {
    /// A statement of patterns. The names of actions compare without case.
    pub(in crate::local) fn new(actions: Vec<String>, resources: Vec<String>) -> Self {
        let patterns = |texts: Vec<String>, case| texts.into_iter().map(|text| Pattern::new(text, case)).collect();
        Self { actions: patterns(actions, Case::Insensitive), resources: patterns(resources, Case::Sensitive) }
    }

    fn covers(&self, action: &str, arn: &str) -> bool {
        let has = |patterns: &[Pattern], text: &str| patterns.iter().any(|pattern| pattern.matches(text));
        has(&self.actions, action) && has(&self.resources, arn)
    }
}
