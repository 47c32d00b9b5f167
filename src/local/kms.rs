//! The handle of a local KMS.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use ring::rand::SystemRandom;
use uuid::Uuid;

use super::engine::{self, Call, Fields, Handler, Random, Refusal};
use super::nonces::Nonces;
use super::store::Database;
use super::{Error, Identity, answer, front};
use crate::wire::{Incoming, Method, Request, Response};

/// A local KMS. The handle is cheap to clone and can be used by many threads at once.
#[derive(Clone)]
pub struct LocalKms(Arc<Inner>);

struct Inner {
    identity: Identity,
    database: Database,
    nonces: Nonces,
    random: Box<dyn Random>,
}

impl LocalKms {
    /// Opens the store in a directory; both are made when they are not there yet. A directory that is made is
    /// readable by its owner only, and so is every file of the store.
    ///
    /// # Errors
    /// When the directory or a file cannot be used, the store is damaged or too new, or its master key is missing,
    /// damaged or another store's.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        let random = SystemRandom::new();
        let (database, identity) = Database::open(dir, &random)?;
        Ok(Self::new(database, identity, Box::new(random)))
    }

    /// A KMS that keeps nothing beyond its own life.
    ///
    /// # Errors
    /// When the system gives no random bytes or no memory.
    pub fn in_memory() -> Result<Self, Error> {
        Self::in_memory_with(SystemRandom::new())
    }

    /// The same with another source of randomness, for tests whose outcome must not vary.
    ///
    /// # Errors
    /// When the source gives no random bytes, or the system no memory.
    pub fn in_memory_with(random: impl Random + 'static) -> Result<Self, Error> {
        let (database, identity) = Database::in_memory(&random)?;
        Ok(Self::new(database, identity, Box::new(random)))
    }

    fn new(database: Database, identity: Identity, random: Box<dyn Random>) -> Self {
        Self(Arc::new(Inner { identity, database, nonces: Nonces::default(), random }))
    }

    /// Whom the KMS plays, and the AccessKey pair that it accepts.
    pub fn identity(&self) -> &Identity {
        &self.0.identity
    }

    /// Answers a request as of the given time. Changes are on disk when this returns.
    pub fn respond(&self, request: &Request, now: DateTime<Utc>) -> Response {
        let host = request.headers.get("host").unwrap_or("localhost");
        let (format, incoming) = front::read(request);
        let (request_id, outcome) = match engine::uuid(&*self.0.random) {
            Ok(request_id) => {
                (request_id, incoming.and_then(|incoming| self.0.carry_out(request.method, incoming, now)))
            }
            Err(failure) => (Uuid::nil(), Err(failure.into())),
        };
        match outcome {
            Ok((action, fields)) => answer::success(format, action, request_id, fields),
            Err(refusal) => answer::refusal(format, host, request_id, &refusal),
        }
    }
}

impl Inner {
    fn carry_out(
        &self,
        method: Method,
        incoming: Incoming,
        now: DateTime<Utc>,
    ) -> Result<(&'static str, Fields), Refusal> {
        let admitted = front::admit(method, incoming, &self.identity, &self.nonces, now)?;
        let action = admitted.action;
        let call = Call {
            action,
            params: &admitted.incoming.params,
            identity: &self.identity,
            caller: &admitted.caller,
            now,
            random: &*self.random,
        };
        let handler =
            engine::handler(action.name).ok_or_else(|| Refusal::not_offered(format!("the action {}", action.name)))?;
        let fields = engine::perform(&call, || match handler {
            Handler::Read(work) => self.database.read(now, &*self.random, |store| work(&call, store)),
            Handler::Write(work) => self.database.write(now, &*self.random, |store| work(&call, store)),
        })?;
        Ok((action.name, fields))
    }
}
