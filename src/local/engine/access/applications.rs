//! Applications that call with a client key: how they are known, and what their access point lets them read.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use x509_parser::pem::parse_x509_pem;

use super::access_points::AccessPoint;
use super::client_keys::ClientKey;
use super::policies::Policy;
use crate::local::accounts::{Permissions, Rules, Statement};
use crate::local::caller::Caller;
use crate::local::engine::errors::Refusal;
use crate::local::engine::records;
use crate::local::engine::store::{Store, StoreFailure};
use crate::local::identity::Identity;

/// The holder of a client key.
pub(in crate::local) struct Application {
    /// The public half of the key, in the form of PKCS#1.
    pub(in crate::local) public_key: Vec<u8>,
    key_id: String,
    /// What the policies of the access point allow.
    allowed: Vec<Statement>,
    not_before: DateTime<Utc>,
    not_after: DateTime<Utc>,
}

impl Application {
    /// The application with this client key; `None` when there is no such key.
    pub(in crate::local) fn find(store: &dyn Store, identity: &Identity, id: &str) -> Result<Option<Self>, Refusal> {
        let Some(key) = records::get::<ClientKey>(store, id)? else { return Ok(None) };
        let Some(point) = records::get::<AccessPoint>(store, key.access_point())? else { return Ok(None) };
        let mut allowed = Vec::new();
        for name in point.policies() {
            // A policy that is gone allows nothing more.
            let policy = records::get::<Policy>(store, name)?;
            allowed.extend(policy.and_then(|policy| policy.readable_secrets(identity)));
        }
        let (not_before, not_after) = key.validity();
        Ok(Some(Self {
            public_key: public_key(key.certificate())?,
            key_id: id.to_owned(),
            allowed,
            not_before,
            not_after,
        }))
    }

    /// Whether the client key may be used at this time.
    pub(in crate::local) fn is_valid(&self, now: DateTime<Utc>) -> bool {
        (self.not_before..=self.not_after).contains(&now)
    }

    /// The application as a caller. Since it can do nothing but read secrets, it may use every key that encrypts one.
    pub(in crate::local) fn into_caller(self, identity: &Identity) -> Caller {
        let mut allow = self.allowed;
        allow.push(Statement::new(vec!["kms:Decrypt".to_owned()], vec![identity.arn("key/*")]));
        let rules = Rules { allow: Some(allow), deny: Vec::new() };
        Caller { access_key_id: self.key_id, permissions: Permissions::default().and(&Arc::new(rules)) }
    }
}

/// The public key on a certificate in PEM.
fn public_key(certificate: &str) -> Result<Vec<u8>, StoreFailure> {
    let read = || {
        let (_, pem) = parse_x509_pem(certificate.as_bytes()).ok()?;
        let certificate = pem.parse_x509().ok()?;
        Some(certificate.public_key().subject_public_key.data.to_vec())
    };
    read().ok_or(StoreFailure::Damaged)
}
