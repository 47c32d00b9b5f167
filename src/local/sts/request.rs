//! What a request asks STS for.

use std::sync::Arc;

use crate::local::accounts::Rules;
use crate::local::engine::{Reason, Refusal};
use crate::wire::Params;

/// How long a session lasts when the request does not say, and the shortest one, in seconds.
const DEFAULT_SECONDS: u32 = 3600;
const MIN_SECONDS: u32 = 900;

/// The lengths of a session name.
const SESSION_CHARS: std::ops::RangeInclusive<usize> = 2..=64;

/// The most bytes of a policy.
const MAX_POLICY_BYTES: usize = 2048;

/// A role and a session.
pub(super) struct Wanted {
    /// The name of the role.
    pub(super) role: String,
    /// The name of the session.
    pub(super) session: String,
    /// How long the session lasts.
    pub(super) seconds: u32,
    /// What the session is restricted to, as the JSON text of a policy.
    pub(super) policy: Option<String>,
}

impl Wanted {
    /// Reads the parameters that both ways to take a role have in common.
    pub(super) fn read(params: &Params, account_id: &str) -> Result<Self, Refusal> {
        let arn = required(params, "RoleArn")?;
        let session = required(params, "RoleSessionName")?;
        if !is_arn_of(arn, "role/") {
            return Err(malformed("RoleArn"));
        }
        let is_valid = |letter: char| letter.is_ascii_alphanumeric() || ".@-_".contains(letter);
        if !SESSION_CHARS.contains(&session.len()) || !session.chars().all(is_valid) {
            return Err(malformed("RoleSessionName"));
        }
        let policy = given(params, "Policy").map(str::to_owned);
        policy.as_deref().map_or(Ok(()), check_policy)?;
        // A role of another account is one that does not exist here.
        let role = name_in(arn, account_id, "role/").ok_or(Reason::RoleNotFound)?;
        Ok(Self { role, session: session.to_owned(), seconds: seconds(params)?, policy })
    }
}

/// The name of the OIDC provider that a request names.
pub(super) fn oidc_provider(params: &Params, account_id: &str) -> Result<String, Refusal> {
    let arn = required(params, "OIDCProviderArn")?;
    if !is_arn_of(arn, "oidc-provider/") {
        return Err(malformed("OIDCProviderArn"));
    }
    name_in(arn, account_id, "oidc-provider/").ok_or_else(|| Reason::OidcProviderNotFound.into())
}

/// A parameter that must be there.
pub(super) fn required<'a>(params: &'a Params, name: &'static str) -> Result<&'a str, Refusal> {
    given(params, name).ok_or_else(|| Refusal::about(Reason::MissingCommon, name))
}

/// Refuses a session that is too short, or longer than the role allows.
pub(super) fn check_duration(seconds: u32, max_seconds: u32) -> Result<(), Refusal> {
    if (MIN_SECONDS..=max_seconds).contains(&seconds) {
        return Ok(());
    }
    let longest = match max_seconds % 3600 {
        0 => format!("{}hr", max_seconds / 3600),
        _ => format!("{}min", max_seconds / 60),
    };
    Err(Refusal::about(Reason::WrongDuration, longest))
}

fn given<'a>(params: &'a Params, name: &str) -> Option<&'a str> {
    params.get(name).filter(|value| !value.is_empty())
}

fn malformed(parameter: &'static str) -> Refusal {
    Refusal::about(Reason::MalformedParameter, parameter)
}

fn seconds(params: &Params) -> Result<u32, Refusal> {
    let Some(text) = given(params, "DurationSeconds") else { return Ok(DEFAULT_SECONDS) };
    // Parsing alone would also take a plus sign.
    let is_number = text.bytes().all(|digit| digit.is_ascii_digit());
    text.parse().ok().filter(|_| is_number).ok_or_else(|| malformed("DurationSeconds"))
}

fn check_policy(text: &str) -> Result<(), Refusal> {
    if text.len() > MAX_POLICY_BYTES {
        return Err(Reason::LongPolicy.into());
    }
    Rules::from_policy(text).map(|_| ()).map_err(|_| Reason::InvalidPolicy.into())
}

/// What a policy that was checked when the session was opened allows.
pub(super) fn rules_of(policy: &str) -> Arc<Rules> {
    Arc::new(Rules::from_policy(policy).unwrap_or_else(|_| Rules::nothing()))
}

/// Whether a text is `acs:ram::<account>:<kind><name>`.
fn is_arn_of(arn: &str, kind: &str) -> bool {
    let rest = arn.strip_prefix("acs:ram::").and_then(|rest| rest.split_once(':'));
    let Some((account, resource)) = rest else { return false };
    let name = resource.strip_prefix(kind).unwrap_or_default();
    let is_valid = |letter: char| letter.is_ascii_alphanumeric() || "._-@/".contains(letter);
    !account.is_empty()
        && account.bytes().all(|digit| digit.is_ascii_digit())
        && !name.is_empty()
        && name.chars().all(is_valid)
}

fn name_in(arn: &str, account_id: &str, kind: &str) -> Option<String> {
    arn.strip_prefix(&format!("acs:ram::{account_id}:{kind}")).map(str::to_owned)
}
