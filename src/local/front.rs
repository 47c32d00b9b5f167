//! The front door: who asks, when, and whether the request is genuine, in the order of behaviour §1.7.

use chrono::{DateTime, Duration, Utc};

use super::answer::Format;
use super::caller::{Caller, Permissions};
use super::engine::{Reason, Refusal};
use super::identity::Identity;
use super::nonces::Nonces;
use crate::catalog::{self, Action, Lifecycle, Methods};
use crate::wire::{Incoming, Method, Request, SignatureVersion, format_time, parse_time, v1, v3};

/// How far the time of a request may be from ours, either way (behaviour §2.3).
const MAX_SKEW: Duration = Duration::minutes(15);

/// A request that was let in.
pub(super) struct Admitted {
    /// What is asked for.
    pub(super) action: &'static Action,
    /// The request, taken apart.
    pub(super) incoming: Incoming,
    /// Who asks.
    pub(super) caller: Caller,
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

/// Lets a genuine request in.
pub(super) fn admit(
    method: Method,
    incoming: Incoming,
    identity: &Identity,
    nonces: &Nonces,
    now: DateTime<Utc>,
) -> Result<Admitted, Refusal> {
    let action = known_action(method, &incoming)?;
    let claim = Claim::read(&incoming)?;
    check_caller(&claim, &incoming, identity)?;
    check_time(claim.timestamp, now)?;
    let nonce_is_used = |nonce: &str| nonces.contains(claim.access_key_id, nonce, now);
    if claim.nonce.is_some_and(nonce_is_used) {
        return Err(Reason::NonceUsed.into());
    }
    if !incoming.is_signed_with(&identity.access_key_secret) {
        return Err(Refusal::about(Reason::WrongSignature, incoming.string_to_sign().to_owned()));
    }
    // Only now, so that a wrongly signed request cannot use up the nonce of another.
    let is_first = |nonce: &str| nonces.remember(claim.access_key_id, nonce, now);
    if !claim.nonce.is_none_or(is_first) {
        return Err(Reason::NonceUsed.into());
    }
    let caller = Caller { access_key_id: identity.access_key_id.clone(), permissions: Permissions::default() };
    Ok(Admitted { action, incoming, caller })
}

fn known_action(method: Method, incoming: &Incoming) -> Result<&'static Action, Refusal> {
    if incoming.action.is_empty() {
        return Err(Refusal::about(Reason::MissingCommon, "Action"));
    }
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

/// What a request says about its origin, before any of it is believed.
struct Claim<'a> {
    access_key_id: &'a str,
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
        match incoming.signature_version {
            SignatureVersion::V1 => check_v1_form(incoming)?,
            SignatureVersion::V3 if nonce.is_none() => {
                return Err(Refusal::about(Reason::MissingCommon, "SignatureNonce"));
            }
            SignatureVersion::V3 => {}
        }
        let timestamp = incoming.timestamp.as_deref().filter(|time| !time.is_empty());
        Ok(Self { access_key_id, timestamp: timestamp.ok_or(Reason::MissingTimestamp)?, nonce })
    }
}

fn check_v1_form(incoming: &Incoming) -> Result<(), Refusal> {
    if mandatory(&incoming.signature_method, "SignatureMethod")? != v1::SIGNATURE_METHOD {
        return Err(Reason::InvalidSignatureMethod.into());
    }
    if mandatory(&incoming.stated_version, "SignatureVersion")? != v1::SIGNATURE_VERSION {
        return Err(Refusal::about(Reason::InvalidCommon, "SignatureVersion"));
    }
    Ok(())
}

fn mandatory<'a>(value: &'a Option<String>, name: &'static str) -> Result<&'a str, Refusal> {
    let given = value.as_deref().filter(|value| !value.is_empty());
    given.ok_or_else(|| Refusal::about(Reason::MissingCommon, name))
}

fn check_caller(claim: &Claim<'_>, incoming: &Incoming, identity: &Identity) -> Result<(), Refusal> {
    if claim.access_key_id != identity.access_key_id {
        return Err(Reason::UnknownAccessKey.into());
    }
    match incoming.security_token.as_deref() {
        None | Some("") => Ok(()),
        Some(_) => Err(Reason::UnknownSecurityToken.into()),
    }
}

fn check_time(timestamp: &str, now: DateTime<Utc>) -> Result<(), Refusal> {
    let time = parse_time(timestamp).map_err(|_| Reason::MalformedTimestamp)?;
    // The parser also takes single digits, which the layout does not allow.
    if format_time(time) != timestamp {
        return Err(Reason::MalformedTimestamp.into());
    }
    if (now - time).abs() > MAX_SKEW { Err(Reason::ExpiredTimestamp.into()) } else { Ok(()) }
}
