//! What a credential mode does: hand out credentials.

use std::sync::Arc;

use crate::client::CredentialError;
use crate::profile::{Issued, Outside};
use crate::wire::ClientKey;

/// A way to get credentials.
pub(in crate::profile) trait Provider: std::fmt::Debug + Send + Sync {
    /// The name that the official SDKs give to this way, for the header `x-acs-credentials-provider`.
    fn name(&self) -> &'static str;

    /// Gets credentials anew.
    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError>;

    /// Everything that decides which credentials come, secrets aside. `None` when they may depend on more than is
    /// known here.
    fn inputs(&self) -> Option<Inputs>;

    /// The credentials that are there without any request, whether or not they last.
    fn at_hand(&self) -> Option<Issued> {
        None
    }

    /// The client key that signs in the place of credentials; only the mode of that name has one.
    fn client_key(&self) -> Option<&ClientKey> {
        None
    }

    /// The providers that this one merely chooses from.
    fn choices(&self) -> &[Arc<dyn Provider>] {
        &[]
    }

    /// Forgets credentials that it keeps itself, if others can be had. Whether they can.
    fn discard(&self, _outside: &Outside) -> bool {
        false
    }

    /// Whether getting them takes a request that is worth saving.
    fn is_worth_keeping(&self) -> bool {
        false
    }
}

/// Names and values that decide which credentials come; none of them is a secret.
#[derive(Debug, Clone, Default)]
pub(in crate::profile) struct Inputs(Vec<(&'static str, String)>);

impl Inputs {
    /// The inputs of a mode.
    pub(in crate::profile) fn of(mode: crate::profile::Mode) -> Self {
        Self(vec![("mode", mode.as_str().to_owned())])
    }

    /// Adds one.
    #[must_use]
    pub(in crate::profile) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// Adds those of the credentials that are used on the way.
    #[must_use]
    pub(in crate::profile) fn behind(mut self, source: Self) -> Self {
        self.0.extend(source.0);
        self
    }

    /// Every input as one text, in which no two different lists look the same.
    pub(in crate::profile) fn text(&self) -> String {
        self.0.iter().map(|(name, value)| format!("{name}:{}:{value}\n", value.len())).collect()
    }
}
