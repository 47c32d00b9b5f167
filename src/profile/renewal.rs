//! Credentials for as long as a command runs: got when they are first needed, renewed in place before they end.

use std::sync::{Arc, Mutex, PoisonError};

use super::provider::Provider;
use super::{Issued, Outside};
use crate::client::{CredentialError, CredentialSource};
use crate::wire::Credentials;

/// The credentials of a caller. Nothing is fetched before they are asked for.
#[derive(Debug)]
pub struct Renewal {
    provider: Arc<dyn Provider>,
    outside: Outside,
    current: Mutex<Option<Issued>>,
}

impl Renewal {
    pub(super) fn new(provider: Arc<dyn Provider>, outside: Outside) -> Self {
        Self { provider, outside, current: Mutex::new(None) }
    }

    /// The credentials to use now, with their end.
    ///
    /// # Errors
    /// When there are none to be had. Credentials that are about to end stay in use while no new ones can be had.
    pub fn issued(&self) -> Result<Issued, CredentialError> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.outside.now();
        if let Some(issued) = current.as_ref().filter(|issued| issued.is_fresh(now)) {
            return Ok(issued.clone());
        }
        match (self.outside.credentials(&*self.provider), &*current) {
            (Ok(issued), _) => Ok(current.insert(issued).clone()),
            (Err(_), Some(old)) if old.is_valid(now) => Ok(old.clone()),
            (Err(error), _) => Err(error),
        }
    }
}

impl Renewal {
    /// The credentials that are there without any request; `None` when they would have to be fetched.
    pub fn at_hand(&self) -> Option<Issued> {
        self.outside.at_hand(&*self.provider)
    }
}

impl CredentialSource for Renewal {
    fn credentials(&self) -> Result<Credentials, CredentialError> {
        Ok(self.issued()?.credentials)
    }

    /// Kept credentials may have been revoked, or belong to a service that has forgotten them.
    fn discard(&self) -> bool {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.outside.discard(&*self.provider)
    }
}
