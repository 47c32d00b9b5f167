//! Credentials for as long as a command runs: got when they are first needed, renewed in place before they end.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::client::{CredentialError, CredentialSource};
use crate::profile::provider::Provider;
use crate::profile::{Issued, Outside};
use crate::wire::Credentials;

/// How long credentials that are about to end serve before new ones are asked for again. Without it, whoever hands out
/// nothing that lasts, or cannot be reached just then, would be asked for each request.
const PATIENCE: TimeDelta = TimeDelta::seconds(10);

/// The credentials of a caller. Nothing is fetched before they are asked for.
#[derive(Debug)]
pub struct Renewal {
    provider: Arc<dyn Provider>,
    outside: Outside,
    current: Mutex<Option<Current>>,
}

/// Credentials in use.
#[derive(Debug)]
struct Current {
    issued: Issued,
    /// When new ones were last asked for.
    asked: DateTime<Utc>,
}

impl Current {
    fn will_do(&self, now: DateTime<Utc>) -> bool {
        self.issued.is_fresh(now) || (self.issued.is_valid(now) && now < self.asked + PATIENCE)
    }
}

impl Renewal {
    pub(in crate::profile) fn new(provider: Arc<dyn Provider>, outside: Outside) -> Self {
        Self { provider, outside, current: Mutex::new(None) }
    }

    /// The credentials to use now, with their end.
    ///
    /// # Errors
    /// When there are none to be had. Credentials that are about to end stay in use while no new ones can be had.
    pub fn issued(&self) -> Result<Issued, CredentialError> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.outside.now();
        if let Some(current) = current.as_ref().filter(|current| current.will_do(now)) {
            return Ok(current.issued.clone());
        }
        let issued = match (self.outside.credentials(&*self.provider), current.take()) {
            (Ok(issued), _) => issued,
            (Err(_), Some(old)) if old.issued.is_valid(now) => old.issued,
            (Err(error), _) => return Err(error),
        };
        Ok(current.insert(Current { issued, asked: now }).issued.clone())
    }

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
    fn discard(&self, refused: &Credentials) -> bool {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if !current.as_ref().is_some_and(|current| current.issued.credentials.is_same(refused)) {
            return true;
        }
        let is_gone = self.outside.discard(&*self.provider);
        if is_gone {
            *current = None;
        }
        is_gone
    }
}
