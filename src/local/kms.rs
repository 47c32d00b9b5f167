//! The handle of a local KMS.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::accounts::Accounts;
use super::answer::{self, Format};
use super::caller::Caller;
use super::clock::{Clock, TooFar};
use super::engine::{self, AccountStatus, Call, Fields, Handler, Random, Refusal, Store, StoreMut};
use super::front::{Admitted, Door};
use super::nonces::Nonces;
use super::progress::Progress;
use super::quotas::{self, Rates};
use super::store::Database;
use super::{Error, Identity, Options, Settings, front, sts};
use crate::catalog::{self, Action};
use crate::wire::{Credentials, Incoming, Method, Request, Response};

/// A local KMS. The handle is cheap to clone and can be used by many threads at once.
#[derive(Clone)]
pub struct LocalKms(Arc<Inner>);

struct Inner {
    identity: Identity,
    database: Database,
    settings: Settings,
    accounts: Accounts,
    rates: Option<Rates>,
    nonces: Nonces,
    clock: Clock,
    random: Box<dyn Random>,
}

/// An answer, and what may be told about it: nothing here is a secret.
#[derive(Debug)]
pub struct Answer {
    /// The answer as it goes over the wire.
    pub response: Response,
    /// The action; `None` when the request names none that there is.
    pub action: Option<&'static str>,
    /// The id of the AccessKey or client key, once the signature has proved it.
    pub access_key_id: Option<String>,
    /// The error code of a refusal.
    pub code: Option<String>,
    /// The id of the request.
    pub request_id: Uuid,
}

impl LocalKms {
    /// Opens the store in a directory; both are made when they are not there yet. A directory that is made is
    /// readable by its owner only, and so is every file of the store. [`Options`] say more than the directory.
    ///
    /// # Errors
    /// When the directory or a file cannot be used, the store is damaged or too new, its master key is missing,
    /// damaged or another store's, or the settings beside it cannot be right.
    pub fn open(dir: &Path) -> Result<Self, Error> {
        Options::default().open(dir)
    }

    /// A KMS that keeps nothing beyond its own life.
    ///
    /// # Errors
    /// When the system gives no random bytes or no memory.
    pub fn in_memory() -> Result<Self, Error> {
        Options::default().in_memory()
    }

    /// The same with another source of randomness, for tests whose outcome must not vary.
    ///
    /// # Errors
    /// When the source gives no random bytes, or the system no memory.
    pub fn in_memory_with(random: impl Random + 'static) -> Result<Self, Error> {
        Options { random: Some(Box::new(random)), ..Options::default() }.in_memory()
    }

    pub(super) fn new(database: Database, identity: Identity, settings: Settings, random: Box<dyn Random>) -> Self {
        Self(Arc::new(Inner {
            accounts: Accounts::new(&identity, &settings.access_keys, &settings.roles),
            rates: settings.quotas.then(Rates::default),
            identity,
            database,
            settings,
            nonces: Nonces::default(),
            clock: Clock::default(),
            random,
        }))
    }

    /// Whom the KMS plays, and the AccessKey pair that it accepts.
    pub fn identity(&self) -> &Identity {
        &self.0.identity
    }

    /// What the user should know although nothing failed: one text a line, without a prefix.
    pub fn notes(&self) -> &[String] {
        &self.0.settings.notes
    }

    /// The AccessKey ids of the settings, in their order.
    pub fn other_access_key_ids(&self) -> impl Iterator<Item = &str> {
        self.0.settings.access_keys.iter().map(|key| key.id.as_str())
    }

    /// The credentials that belong to an AccessKey id of the store or the settings.
    pub fn credentials(&self, access_key_id: &str) -> Option<Credentials> {
        let key = self.0.accounts.access_key(access_key_id)?;
        Some(Credentials {
            access_key_id: key.id.clone(),
            access_key_secret: key.secret.clone(),
            security_token: key.token.as_ref().map(|token| token.text.clone()),
        })
    }

    /// How far the clock of the KMS is from the real one; positive when it is in the future.
    pub fn clock_offset(&self) -> Duration {
        self.0.clock.offset()
    }

    /// Moves the clock of the KMS: keys are deleted and rotated by it, while signatures go by the real time. Kept in
    /// memory only, and shared by the clones of this handle.
    ///
    /// # Errors
    /// When that is more than a hundred years.
    pub fn set_clock_offset(&self, offset: Duration) -> Result<(), TooFar> {
        self.0.clock.set_offset(offset)
    }

    /// Moves the clock of the KMS on from where it is.
    ///
    /// # Errors
    /// When that is more than a hundred years from the real time.
    pub fn advance_clock(&self, by: Duration) -> Result<(), TooFar> {
        self.0.clock.advance(by)
    }

    /// Runs work that is no request of a caller in one transaction, which knows the time that the KMS goes by.
    pub(super) fn change<T>(
        &self,
        real: DateTime<Utc>,
        work: impl FnOnce(&mut dyn StoreMut, DateTime<Utc>, &dyn Random) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let inner = &*self.0;
        let now = inner.clock.at(real);
        inner.database.write(now, &*inner.random, |store| work(store, now, &*inner.random))
    }

    /// Whether everything is done that the clock changes, so that a request that only reads writes nothing. `now` is the
    /// real time.
    pub fn is_kept_up(&self, now: DateTime<Utc>) -> bool {
        let inner = &*self.0;
        matches!(inner.database.read(inner.clock.at(now), &*inner.random, |_| Ok(())), Ok(Some(())))
    }

    /// Answers a request; `now` is the real time. Changes are on disk when this returns.
    pub fn respond(&self, request: &Request, now: DateTime<Utc>) -> Response {
        self.answer(request, now).response
    }

    /// The same with what may be told about it.
    pub fn answer(&self, request: &Request, now: DateTime<Utc>) -> Answer {
        self.begin(request, now).wait()
    }

    /// Begins to answer a request: at once where that takes microseconds, else with the work that is still to do.
    /// Changes are on disk when the work is done.
    pub fn begin(&self, request: &Request, now: DateTime<Utc>) -> Progress<Answer> {
        let (format, incoming) = front::read(request);
        let mut envelope = Envelope::new(format, request, incoming.as_ref().ok());
        let admitted = engine::uuid(&*self.0.random).map_err(Refusal::from).and_then(|request_id| {
            envelope.request_id = request_id;
            self.0.admit(request.method, incoming?, now)
        });
        let task = match admitted {
            Ok(task) => task,
            Err(refusal) => return Progress::Ready(envelope.seal(Err(refusal))),
        };
        envelope.access_key_id = task.admitted.caller().map(|caller| caller.access_key_id.clone());
        if let Err(refusal) = self.0.throttle(&task) {
            return Progress::Ready(envelope.seal(Err(refusal)));
        }
        match self.0.perform_at_once(&task) {
            Some(outcome) => Progress::Ready(envelope.seal(outcome)),
            None => {
                let inner = Arc::clone(&self.0);
                Progress::Later(Box::new(move || envelope.seal(inner.perform(&task))))
            }
        }
    }
}

/// What an answer has beside its content.
struct Envelope {
    format: Format,
    host: String,
    product: &'static str,
    action: Option<&'static str>,
    access_key_id: Option<String>,
    request_id: Uuid,
}

impl Envelope {
    /// The envelope of the answer to a request, as far as it can be read.
    fn new(format: Format, request: &Request, incoming: Option<&Incoming>) -> Self {
        let is_for_sts = incoming.is_some_and(|incoming| incoming.version == sts::VERSION);
        let action = incoming.and_then(|incoming| match is_for_sts {
            true => sts::Action::from_name(&incoming.action).map(sts::Action::name),
            false => catalog::action(&incoming.action).map(|action| action.name),
        });
        Self {
            format,
            host: request.headers.get("host").unwrap_or("localhost").to_owned(),
            product: if is_for_sts { "Sts" } else { "Kms" },
            action,
            access_key_id: None,
            request_id: Uuid::nil(),
        }
    }

    fn seal(self, outcome: Outcome) -> Answer {
        let Self { format, host, product, action, access_key_id, request_id } = self;
        let code = outcome.as_ref().err().map(Refusal::code);
        let response = match outcome {
            Ok((action, fields)) => answer::success(format, action, request_id, fields),
            Err(refusal) => answer::refusal(format, product, &host, request_id, &refusal),
        };
        Answer { response, action, access_key_id, code, request_id }
    }
}

/// The name of the action with its answer.
type Outcome = Result<(&'static str, Fields), Refusal>;

/// A genuine request.
struct Task {
    incoming: Incoming,
    admitted: Admitted,
    now: DateTime<Utc>,
}

impl Inner {
    fn admit(&self, method: Method, incoming: Incoming, real: DateTime<Utc>) -> Result<Task, Refusal> {
        let now = self.clock.at(real);
        let door = Door {
            identity: &self.identity,
            accounts: &self.accounts,
            database: &self.database,
            nonces: &self.nonces,
            random: &*self.random,
            real,
            now,
        };
        let admitted = door.admit(method, &incoming)?;
        Ok(Task { incoming, admitted, now })
    }

    /// Refuses a task that comes too soon after others.
    fn throttle(&self, task: &Task) -> Result<(), Refusal> {
        match (&task.admitted, &self.rates) {
            (Admitted::Kms(action, _), Some(rates)) => rates.take(action.name, task.now),
            _ => Ok(()),
        }
    }

    fn call<'a>(&'a self, task: &'a Task, action: &'static Action, caller: &'a Caller) -> Call<'a> {
        Call {
            action,
            params: &task.incoming.params,
            identity: &self.identity,
            caller,
            account_status: self.settings.account_status,
            now: task.now,
            random: &*self.random,
        }
    }

    /// Carries out a task that takes no time; `None` when it may take some, also because another has to be done first.
    fn perform_at_once(&self, task: &Task) -> Option<Outcome> {
        let Admitted::Kms(action, caller) = &task.admitted else { return None };
        let Some(Handler::Quick(work)) = engine::handler(action.name) else { return None };
        if !self.is_open() {
            return None;
        }
        let call = self.call(task, action, caller);
        let mut takes_time = false;
        let outcome = engine::perform(&call, || {
            let fields = self.database.read_at_once(task.now, &*self.random, |store| work(&call, store))?;
            takes_time = fields.is_none();
            Ok(fields.unwrap_or_default())
        });
        (!takes_time).then(|| outcome.map(|fields| (action.name, fields)))
    }

    fn perform(&self, task: &Task) -> Outcome {
        match &task.admitted {
            Admitted::Kms(action, caller) => Ok((action.name, self.perform_call(&self.call(task, action, caller))?)),
            Admitted::Sts(asked) => {
                let call = sts::Call {
                    params: &task.incoming.params,
                    identity: &self.identity,
                    accounts: &self.accounts,
                    database: &self.database,
                    now: task.now,
                    random: &*self.random,
                };
                Ok((asked.action().name(), call.perform(asked)?))
            }
        }
    }

    fn perform_call(&self, call: &Call<'_>) -> Result<Fields, Refusal> {
        let name = call.action.name;
        // An open account, which nearly every one is, costs nothing.
        if !self.is_open() {
            self.read(call, |store| engine::check_service(call, store))?;
        }
        let handler = engine::handler(name).ok_or_else(|| Refusal::not_offered(format!("the action {name}")))?;
        engine::perform(call, || match handler {
            Handler::Quick(work) | Handler::Read(work) => self.read(call, |store| work(call, store)),
            Handler::Write(work) => self.write(call, |store| work(call, store)),
            Handler::Make { what, keep } => {
                let spec = self.read(call, |store| what(call, store))?;
                let material = spec.map(|spec| engine::generate_material(spec, &*self.random)).transpose()?;
                self.write(call, |store| keep(call, store, material))
            }
        })
    }

    /// Writes, within the number of keys and the like that the account may have.
    fn write(
        &self,
        call: &Call<'_>,
        work: impl FnOnce(&mut dyn StoreMut) -> Result<Fields, Refusal>,
    ) -> Result<Fields, Refusal> {
        self.database.write(call.now, &*self.random, |store| {
            let fields = work(store)?;
            if self.rates.is_some() {
                quotas::check_resources(call.action.name, store)?;
            }
            Ok(fields)
        })
    }

    /// Reads, once everything is done that the clock has changed.
    fn read<T>(&self, call: &Call<'_>, work: impl Fn(&dyn Store) -> Result<T, Refusal>) -> Result<T, Refusal> {
        self.database.read_kept_up(call.now, &*self.random, work)
    }

    fn is_open(&self) -> bool {
        self.settings.account_status == AccountStatus::Enabled
    }
}
