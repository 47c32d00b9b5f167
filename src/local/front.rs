//! The front door: who asks, when, and whether the request is genuine, in the order of behaviour §1.7.

use chrono::{DateTime, Duration, Utc};
use secrecy::{ExposeSecret, SecretString};

use super::accounts::{AccessKeyState, Accounts};
use super::answer::Format;
use super::caller::{Caller, Holder};
use super::engine::{Application, Random, Reason, Refusal, Store};
use super::identity::Identity;
use super::nonces::Nonces;
use super::store::Database;
use super::sts::{self, Session};
use crate::catalog::{self, Action, Lifecycle, Methods};
use crate::wire::{CLIENT_KEY_ACTION, Incoming, Method, Request, SignatureVersion, parse_time, v1, v3};

/// How far the time of a request may be from ours, either way (behaviour §2.3).
const MAX_SKEW: Duration = Duration::minutes(15);

/// What a request that was let in asks for, and who asks.
pub(super) enum Admitted {
    /// An action of KMS.
    Kms(&'static Action, Caller),
    /// An action of STS.
    Sts(sts::Asked),
}

impl Admitted {
    /// Who asks; `None` for the one action that needs no signature.
    pub(super) fn caller(&self) -> Option<&Caller> {
        match self {
            Self::Kms(_, caller) => Some(caller),
            Self::Sts(asked) => asked.caller(),
        }
    }
}

/// What the front door goes by.
pub(super) struct Door<'a> {
    /// The account that the KMS plays.
    pub(super) identity: &'a Identity,
    /// Who may call.
    pub(super) accounts: &'a Accounts,
    /// What opens the tokens of sessions, and knows client keys.
    pub(super) database: &'a Database,
    /// The nonces that were seen.
    pub(super) nonces: &'a Nonces,
    /// Where random bytes come from.
    pub(super) random: &'a dyn Random,
    /// The real time, which signatures go by.
    pub(super) real: DateTime<Utc>,
    /// The time of the KMS, which temporary AccessKeys and client keys end by.
    pub(super) now: DateTime<Utc>,
}

/// Takes a request apart, and finds the format of its answer; JSON when the request cannot be read.
pub(super) fn read(request: &Request) -> (Format, Result<Incoming, Refusal>) {
    match Incoming::read(request) {
        Err(_) => (Format::Json, Err(Reason::Unparsable.into())),
        // Else it would count as a request of V1 that lacks everything.
        Ok(incoming) if incoming.signature_version == SignatureVersion::V1 && means_v3(request, &incoming) => {
            (Format::Json, Err(Reason::MalformedSignature.into()))
        }
        Ok(incoming) => (format(&incoming).unwrap_or(Format::Json), Ok(incoming)),
    }
}

/// Whether a request has the `Authorization` header of signature V3, complete or not, or names its action in a header
/// only. The header `x-acs-action` alone says nothing: the V1 SDKs send it as well.
fn means_v3(request: &Request, incoming: &Incoming) -> bool {
    let header = |name: &str| request.headers.get(name);
    header("authorization").is_some_and(|header| header.trim_start().starts_with(v3::ALGORITHM))
        || (incoming.action.is_empty() && header("x-acs-action").is_some())
}

/// The format that a request asks for; `None` when there is no such format. Without a word V1 means XML, as the 2019
/// reference has it.
fn format(incoming: &Incoming) -> Option<Format> {
    match (&incoming.format, incoming.signature_version) {
        (Some(name), _) => Format::from_name(name),
        (None, SignatureVersion::V1) => Some(Format::Xml),
        (None, SignatureVersion::V3) => Some(Format::Json),
    }
}

impl Door<'_> {
    /// Lets a genuine request in.
    pub(super) fn admit(&self, method: Method, incoming: &Incoming) -> Result<Admitted, Refusal> {
        if incoming.action.is_empty() {
            return Err(Refusal::about(Reason::MissingCommon, "Action"));
        }
        if incoming.version == sts::VERSION {
            let action = sts::Action::from_name(&incoming.action).ok_or(Reason::UnknownApi)?;
            return Ok(Admitted::Sts(match action {
                sts::Action::AssumeRole => sts::Asked::AssumeRole(self.holder(&Claim::read(incoming)?)?.caller),
                sts::Action::GetCallerIdentity => sts::Asked::GetCallerIdentity(self.holder(&Claim::read(incoming)?)?),
                sts::Action::AssumeRoleWithOidc => self.stranger(incoming)?,
            }));
        }
        let action = known_action(method, incoming)?;
        let claim = Claim::read(incoming)?;
        let caller = match claim.signed_with {
            SignedWith::AccessKey => self.holder(&claim)?.caller,
            SignedWith::ClientKey => self.application(&claim, action)?,
        };
        Ok(Admitted::Kms(action, caller))
    }

    /// The holder of the AccessKey that a genuine request is signed with.
    fn holder(&self, claim: &Claim<'_>) -> Result<Holder, Refusal> {
        if claim.signed_with == SignedWith::ClientKey {
            return Err(Reason::InvalidSignatureMethod.into());
        }
        let (secret, holder) = self.signer(claim)?;
        self.check_genuine(claim, |incoming| incoming.is_signed_with(&secret))?;
        Ok(holder)
    }

    /// The application whose client key a genuine request is signed with. It may do one thing.
    fn application(&self, claim: &Claim<'_>, action: &Action) -> Result<Caller, Refusal> {
        let find = |store: &dyn Store| Application::find(store, self.identity, claim.access_key_id);
        let application = self.database.read_kept_up(self.now, self.random, find)?;
        let application = application.ok_or(Reason::UnknownAccessKey)?;
        if !application.is_valid(self.now) {
            return Err(Reason::AccessKeyInactive.into());
        }
        if claim.security_token.is_some() {
            return Err(Reason::MismatchedSecurityToken.into());
        }
        self.check_genuine(claim, |incoming| incoming.is_signed_with_client_key(&application.public_key))?;
        if action.name != CLIENT_KEY_ACTION {
            return Err(Refusal::about(Reason::NoPermission, action.name));
        }
        Ok(application.into_caller(self.identity))
    }

    /// Checks the time, the nonce and the signature of a request.
    fn check_genuine(&self, claim: &Claim<'_>, is_signed: impl FnOnce(&Incoming) -> bool) -> Result<(), Refusal> {
        check_time(claim.timestamp, self.real)?;
        let nonce_is_used = |nonce: &str| self.nonces.contains(claim.access_key_id, nonce, self.real);
        if claim.nonce.is_some_and(nonce_is_used) {
            return Err(Reason::NonceUsed.into());
        }
        if !is_signed(claim.incoming) {
            return Err(Refusal::about(Reason::WrongSignature, claim.incoming.string_to_sign().to_owned()));
        }
        // Only now, so that a wrongly signed request cannot use up the nonce of another.
        let is_first = |nonce: &str| self.nonces.remember(claim.access_key_id, nonce, self.real);
        if claim.nonce.is_none_or(is_first) { Ok(()) } else { Err(Reason::NonceUsed.into()) }
    }

    /// A request that nobody signs: its token speaks for it.
    fn stranger(&self, incoming: &Incoming) -> Result<sts::Asked, Refusal> {
        if format(incoming).is_none() {
            return Err(Reason::InvalidFormat.into());
        }
        incoming.timestamp.as_deref().map_or(Ok(()), |time| check_time(time, self.real))?;
        Ok(sts::Asked::AssumeRoleWithOidc)
    }

    /// The AccessKey that a request claims to be signed with: its secret, and who it stands for.
    fn signer(&self, claim: &Claim<'_>) -> Result<(SecretString, Holder), Refusal> {
        let Some(key) = self.accounts.access_key(claim.access_key_id) else {
            return self.session(claim);
        };
        if key.state == AccessKeyState::Inactive {
            return Err(Reason::AccessKeyInactive.into());
        }
        match (&key.token, claim.security_token) {
            (None, None) => {}
            (None, Some(_)) => return Err(Reason::MismatchedSecurityToken.into()),
            (Some(_), None) => return Err(Refusal::about(Reason::MissingCommon, "SecurityToken")),
            (Some(token), Some(given)) if token.text.expose_secret() != given => {
                return Err(Reason::MismatchedSecurityToken.into());
            }
            (Some(token), Some(_)) if token.expires_at <= self.now => return Err(Reason::ExpiredSecurityToken.into()),
            (Some(_), Some(_)) => {}
        }
        let caller = Caller { access_key_id: key.id.clone(), permissions: key.permissions.clone() };
        Ok((key.secret.clone(), Holder { caller, principal: key.principal.clone() }))
    }

    /// The session of a role, which is known by its token alone.
    fn session(&self, claim: &Claim<'_>) -> Result<(SecretString, Holder), Refusal> {
        if !claim.access_key_id.starts_with(sts::ACCESS_KEY_PREFIX) {
            return Err(Reason::UnknownAccessKey.into());
        }
        let token = claim.security_token.ok_or_else(|| Refusal::about(Reason::MissingCommon, "SecurityToken"))?;
        let session = Session::open(self.database, token).ok_or(Reason::MalformedSecurityToken)?;
        if session.access_key_id != claim.access_key_id {
            return Err(Reason::MismatchedSecurityToken.into());
        }
        if session.expires_at <= self.now {
            return Err(Reason::ExpiredSecurityToken.into());
        }
        let holder = session.holder(self.accounts);
        Ok((session.secret, holder))
    }
}

fn known_action(method: Method, incoming: &Incoming) -> Result<&'static Action, Refusal> {
    let action = catalog::action(&incoming.action).ok_or(Reason::UnknownApi)?;
    let method_fits = match action.methods {
        Methods::GetPost => true,
        Methods::Get => method == Method::Get,
        Methods::Post => method == Method::Post,
    };
    if action.lifecycle != Lifecycle::Current || !method_fits {
        return Err(Reason::UnknownApi.into());
    }
    match incoming.version.as_str() {
        "" => Err(Refusal::about(Reason::MissingCommon, "Version")),
        catalog::VERSION => Ok(action),
        _ => Err(Reason::InvalidVersion.into()),
    }
}

/// What a request claims to be signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SignedWith {
    AccessKey,
    ClientKey,
}

/// What a request says about its origin, before any of it is believed.
struct Claim<'a> {
    incoming: &'a Incoming,
    signed_with: SignedWith,
    access_key_id: &'a str,
    security_token: Option<&'a str>,
    timestamp: &'a str,
    nonce: Option<&'a str>,
}

impl<'a> Claim<'a> {
    /// Reads the common parameters that no request can do without.
    fn read(incoming: &'a Incoming) -> Result<Self, Refusal> {
        if format(incoming).is_none() {
            return Err(Reason::InvalidFormat.into());
        }
        let access_key_id = mandatory(&incoming.access_key_id, "AccessKeyId")?;
        mandatory(&incoming.signature, "Signature")?;
        let nonce = incoming.nonce.as_deref().filter(|nonce| !nonce.is_empty());
        let signed_with = match incoming.signature_version {
            SignatureVersion::V1 => read_v1_form(incoming)?,
            SignatureVersion::V3 if nonce.is_none() => {
                return Err(Refusal::about(Reason::MissingCommon, "SignatureNonce"));
            }
            SignatureVersion::V3 => SignedWith::AccessKey,
        };
        let timestamp = incoming.timestamp.as_deref().filter(|time| !time.is_empty());
        let timestamp = timestamp.ok_or(Reason::MissingTimestamp)?;
        let security_token = incoming.security_token.as_deref().filter(|token| !token.is_empty());
        Ok(Self { incoming, signed_with, access_key_id, security_token, timestamp, nonce })
    }
}

fn read_v1_form(incoming: &Incoming) -> Result<SignedWith, Refusal> {
    let signed_with = match mandatory(&incoming.signature_method, "SignatureMethod")? {
        v1::SIGNATURE_METHOD => SignedWith::AccessKey,
        v1::CLIENT_KEY_METHOD => SignedWith::ClientKey,
        _ => return Err(Reason::InvalidSignatureMethod.into()),
    };
    if signed_with == SignedWith::ClientKey
        && mandatory(&incoming.signature_type, "SignatureType")? != v1::CLIENT_KEY_TYPE
    {
        return Err(Refusal::about(Reason::InvalidCommon, "SignatureType"));
    }
    if mandatory(&incoming.stated_version, "SignatureVersion")? != v1::SIGNATURE_VERSION {
        return Err(Refusal::about(Reason::InvalidCommon, "SignatureVersion"));
    }
    Ok(signed_with)
}

fn mandatory<'a>(value: &'a Option<String>, name: &'static str) -> Result<&'a str, Refusal> {
    let given = value.as_deref().filter(|value| !value.is_empty());
    given.ok_or_else(|| Refusal::about(Reason::MissingCommon, name))
}

fn check_time(timestamp: &str, now: DateTime<Utc>) -> Result<(), Refusal> {
    let time = parse_time(timestamp).map_err(|_| Reason::MalformedTimestamp)?;
    if (now - time).abs() > MAX_SKEW { Err(Reason::ExpiredTimestamp.into()) } else { Ok(()) }
}
