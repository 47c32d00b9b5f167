//! What a client signs its requests with.

use super::{CredentialError, CredentialSource};
use crate::wire::{
    CLIENT_KEY_ACTION, ClientKey, Credentials, Headers, Method, Params, Request, SignatureVersion, Stamp, v1, v3,
};

/// What a client signs its requests with. A client key knows one signature only.
pub enum Signing {
    /// An AccessKey pair.
    AccessKey {
        /// Who knows the pair.
        source: Box<dyn CredentialSource>,
        /// Which signature requests carry.
        version: SignatureVersion,
    },
    /// The client key of an application access point, under signature V1.
    ClientKey(ClientKey),
}

/// What one request is signed with.
pub(super) enum Signer<'a> {
    AccessKey(Credentials, SignatureVersion),
    ClientKey(&'a ClientKey),
}

impl Signing {
    /// Refuses an action that nobody may call with what there is.
    pub(super) fn check(&self, action: &str) -> Result<(), Box<CredentialError>> {
        match self {
            Self::ClientKey(key) if action != CLIENT_KEY_ACTION => {
                let reason = format!("it can call {CLIENT_KEY_ACTION} only, not {action}");
                let hint = "an AccessKey can call everything: leave out --client-key-file and --mode ClientKey";
                Err(Box::new(CredentialError::unusable(what(key), reason).hint(hint)))
            }
            Self::ClientKey(_) | Self::AccessKey { .. } => Ok(()),
        }
    }

    /// The id of the client key, if it is one.
    pub(super) fn client_key_id(&self) -> Option<&str> {
        match self {
            Self::ClientKey(key) => Some(key.id()),
            Self::AccessKey { .. } => None,
        }
    }

    /// Drops the credentials of a signer, which were refused; whether others may come in their place.
    pub(super) fn discard(&self, signer: &Signer<'_>) -> bool {
        match (self, signer) {
            (Self::AccessKey { source, .. }, Signer::AccessKey(refused, _)) => source.discard(refused),
            _ => false,
        }
    }

    /// What to sign with now.
    pub(super) fn signer(&self) -> Result<Signer<'_>, Box<CredentialError>> {
        Ok(match self {
            Self::AccessKey { source, version } => Signer::AccessKey(source.credentials()?, *version),
            Self::ClientKey(key) => Signer::ClientKey(key),
        })
    }
}

impl Signer<'_> {
    /// The signed request for an action.
    pub(super) fn sign(
        &self,
        method: Method,
        host: &str,
        action: &str,
        params: &Params,
        stamp: &Stamp,
        extra: &Headers,
    ) -> Result<Request, Box<CredentialError>> {
        Ok(match self {
            Self::AccessKey(credentials, SignatureVersion::V1) => {
                v1::sign(method, host, action, params, credentials, stamp, extra)
            }
            Self::AccessKey(credentials, SignatureVersion::V3) => {
                v3::sign(method, host, action, params, credentials, stamp, extra)
            }
            Self::ClientKey(key) => v1::sign_with_client_key(method, host, action, params, key, stamp, extra)
                .map_err(|error| CredentialError::unusable(what(key), error.to_string()))?,
        })
    }

    /// The credentials, which must not be shown; `None` for a client key, whose secret goes nowhere.
    pub(super) fn credentials(&self) -> Option<&Credentials> {
        match self {
            Self::AccessKey(credentials, _) => Some(credentials),
            Self::ClientKey(_) => None,
        }
    }
}

fn what(key: &ClientKey) -> String {
    format!("client key {}", key.id())
}
