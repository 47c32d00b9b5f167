//! Mode EcsRamRole: the role of the ECS instance, whose credentials the metadata service hands out
//! (credentials §4.4).

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::super::environment::{self, Environment};
use super::super::issued::{Expiry, Handout};
use super::super::outside::{METADATA_SERVICE, Route, get};
use super::super::provider::{Inputs, Provider};
use super::super::{Error, Issued, Mode, Outside, fields};
use super::Scene;
use crate::client::{CredentialError, CredentialErrorKind, Outgoing, TransportErrorKind, Verb};
use crate::wire::{Endpoint, Headers, Response, Scheme};

const TOKEN_PATH: &str = "/latest/api/token";
const CREDENTIALS_PATH: &str = "/latest/meta-data/ram/security-credentials/";
/// How long a token of the service lasts, in seconds.
const TOKEN_LIFE: &str = "21600";
const LIFE_HEADER: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "x-aliyun-ecs-metadata-token";
/// The time for one request; connecting takes one second at most of it.
const TIMEOUT: Duration = Duration::from_secs(2);
/// How often one request is made at most.
const ATTEMPTS: usize = 2;
/// What the attempt is called in errors.
const WHAT: &str = "the metadata service of this ECS instance";

/// Whether the service may be asked without a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WithoutToken {
    Allowed,
    Forbidden,
}

/// The role of the instance.
#[derive(Debug)]
pub(in crate::profile) struct EcsRamRole {
    service: String,
    /// The role; `None` when the service is to tell it.
    role: Option<String>,
    without_token: WithoutToken,
}

impl EcsRamRole {
    /// The role that the fields name, else the variable, else the one that the service tells.
    pub(in crate::profile) fn of(scene: &Scene<'_>) -> Result<Self, Error> {
        Self::named(scene.optional(&fields::RAM_ROLE_NAME), scene.environment)
    }

    /// This role, or the one of the variable, or the one that the service tells.
    pub(in crate::profile) fn named(role: Option<String>, environment: &Environment) -> Result<Self, Error> {
        if environment.is_true(&environment::ECS_METADATA_DISABLED) {
            return Err(Error::MetadataDisabled);
        }
        let of_variable = || environment.get(&environment::ECS_METADATA).map(|(_, role)| role.to_owned());
        let without_token = match environment.is_true(&environment::IMDSV1_DISABLED) {
            true => WithoutToken::Forbidden,
            false => WithoutToken::Allowed,
        };
        let role = role.or_else(of_variable);
        if let Some(role) = role.as_ref().filter(|role| !is_role_name(role)) {
            return Err(Error::InvalidRoleName(role.clone()));
        }
        Ok(Self { service: service(environment)?, role, without_token })
    }

    /// The header line that every further request carries; none where the service knows no tokens.
    fn token(&self, outside: &Outside) -> Result<Headers, CredentialError> {
        let url = format!("{}{TOKEN_PATH}", self.service);
        let headers: Headers = [(LIFE_HEADER, TOKEN_LIFE)].into_iter().collect();
        let timeout = TIMEOUT;
        let ask = || Outgoing { verb: Verb::Put, url: &url, headers: &headers, body: Vec::new(), timeout };
        let answer = exchange(outside, ask).and_then(|response| text(&response));
        match (answer, self.without_token) {
            (Ok(token), _) => Ok([(TOKEN_HEADER, token.expose_secret())].into_iter().collect()),
            // Where nothing answers at all, asking in another way is no use.
            (Err(error), _) if is_out_of_reach(&error) => Err(error),
            (Err(_), WithoutToken::Allowed) => Ok(Headers::default()),
            (Err(error), WithoutToken::Forbidden) => Err(error
                .hint("the service gave no token (IMDSv2); ALIBABA_CLOUD_IMDSV1_DISABLED forbids to ask without one")),
        }
    }

    fn role(&self, outside: &Outside, headers: &Headers) -> Result<String, CredentialError> {
        if let Some(role) = &self.role {
            return Ok(role.clone());
        }
        let url = format!("{}{CREDENTIALS_PATH}", self.service);
        let answer = exchange(outside, || get(&url, headers, TIMEOUT))?;
        let role = text(&answer).map_err(|error| error.hint("is a RAM role attached to this instance?"))?;
        let role = role.expose_secret();
        match is_role_name(role) {
            true => Ok(role.to_owned()),
            false => Err(CredentialError::unusable(WHAT, "it told no role but something else")),
        }
    }
}

impl Provider for EcsRamRole {
    fn name(&self) -> &'static str {
        "ecs_ram_role"
    }

    fn fetch(&self, outside: &Outside) -> Result<Issued, CredentialError> {
        let headers = self.token(outside)?;
        let role = self.role(outside, &headers)?;
        let url = format!("{}{CREDENTIALS_PATH}{role}", self.service);
        let answer = exchange(outside, || get(&url, &headers, TIMEOUT))?;
        if answer.status != 200 {
            return Err(refused(&answer).hint(format!("is the role '{role}' attached to this instance?")));
        }
        let handout: Handout = serde_json::from_slice(&answer.body)
            .map_err(|_| CredentialError::unusable(WHAT, "the answer holds no credentials"))?;
        if !handout.has_code() {
            return Err(CredentialError::unusable(WHAT, "the answer has no Code"));
        }
        handout.read(WHAT, Expiry::Required, outside.now())
    }

    /// The machine is one of them, because a home directory may be shared by several.
    fn inputs(&self) -> Option<Inputs> {
        let inputs = Inputs::of(Mode::EcsRamRole).with("service", &*self.service).with("machine", machine()?);
        Some(inputs.with("role", self.role.as_deref().unwrap_or_default()))
    }

    fn is_worth_keeping(&self) -> bool {
        true
    }
}

pub(super) fn build(scene: &Scene<'_>, _notes: &mut Vec<String>) -> Result<Arc<dyn Provider>, Error> {
    Ok(Arc::new(EcsRamRole::of(scene)?))
}

/// Makes a request, and once more where no answer comes or the service fails.
fn exchange<'a>(outside: &Outside, ask: impl Fn() -> Outgoing<'a>) -> Result<Response, CredentialError> {
    let mut answer = outside.exchange(WHAT, Route::Machine, ask());
    for _ in 1..ATTEMPTS {
        match &answer {
            Ok(response) if response.status < 500 => break,
            Err(error) if is_out_of_reach(error) => break,
            _ => answer = outside.exchange(WHAT, Route::Machine, ask()),
        }
    }
    answer.map_err(|error| match &error.kind {
        CredentialErrorKind::Network(_) => error.hint("only instances with a RAM role have this service"),
        _ => error,
    })
}

/// Whether no connection came about, as on every machine that is no ECS instance.
fn is_out_of_reach(error: &CredentialError) -> bool {
    let CredentialErrorKind::Network(error) = &error.kind else { return false };
    error.outcome == crate::client::Outcome::NotSent || error.kind == TransportErrorKind::Connect
}

/// The text of an answer with status 200, without the white space around it.
fn text(answer: &Response) -> Result<SecretString, CredentialError> {
    if answer.status != 200 {
        return Err(refused(answer));
    }
    let text = std::str::from_utf8(&answer.body).unwrap_or_default().trim();
    let is_one_line = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    match is_one_line {
        true => Ok(SecretString::from(text)),
        false => Err(CredentialError::unusable(WHAT, "the answer is not the one line of text that it should be")),
    }
}

fn refused(answer: &Response) -> CredentialError {
    CredentialError::unusable(WHAT, format!("it answered with HTTP status {}", answer.status))
}

/// Whether a text can be a role: it becomes a part of a URL.
fn is_role_name(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    (1..=64).contains(&text.len()) && text.chars().all(is_letter) && text != "." && text != ".."
}

/// The URL of the service or of its stand-in, which has to be as near as the service is.
fn service(environment: &Environment) -> Result<String, Error> {
    let Some((variable, text)) = environment.get(&environment::ECS_METADATA_ENDPOINT) else {
        return Ok(format!("http://{METADATA_SERVICE}"));
    };
    let invalid = || Error::InvalidMetadataEndpoint { from: variable };
    let endpoint: Endpoint = text.parse().map_err(|_| invalid())?;
    let url = endpoint.url();
    let is_near = endpoint.scheme == Scheme::Http && Route::to(endpoint.host()) == Route::Machine;
    match is_near {
        true => Ok(url.trim_end_matches('/').to_owned()),
        false => Err(invalid()),
    }
}

#[cfg(unix)]
fn machine() -> Option<String> {
    Some(rustix::system::uname().nodename().to_str().ok()?.to_owned())
}

#[cfg(not(unix))]
fn machine() -> Option<String> {
    std::env::var("COMPUTERNAME").ok()
}
