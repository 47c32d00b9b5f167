//! The Security Token Service: AssumeRole and AssumeRoleWithOIDC (credentials §4.1 to §4.3).

use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use crate::client::{CredentialError, CredentialErrorKind, Hider, Outgoing, TransportErrorKind, Verb, of_credentials};
use crate::profile::issued::{Expiry, Handout};
use crate::profile::layers::Layers;
use crate::profile::outside::Route;
use crate::profile::provider::{Inputs, Provider};
use crate::profile::{Error, Issued, Outside, fields};
use crate::wire::{
    ApiError, Credentials, Endpoint, FORM_TYPE, Headers, Method, Params, Response, Scheme, Stamp, encode, format_time,
    v1,
};

/// The API version that every request names.
pub const VERSION: &str = "2015-04-01";
/// The host of a caller who names neither host nor region.
const CENTRAL_HOST: &str = "sts.aliyuncs.com";
/// The time for one request, connecting included.
const TIMEOUT: Duration = Duration::from_secs(15);
/// How long to wait before each repetition of a request; there are no more than these.
const PAUSES: [Duration; 2] = [Duration::from_millis(200), Duration::from_millis(400)];
/// The shortest session that STS gives, in seconds.
pub(in crate::profile) const SHORTEST_SESSION: u32 = 900;
/// The length of a session when nothing says otherwise, in seconds.
pub(in crate::profile) const USUAL_SESSION: u32 = 3600;

/// Which STS is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::profile) struct Sts {
    endpoint: Endpoint,
}

/// A role to assume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::profile) struct Role {
    pub(in crate::profile) arn: String,
    pub(in crate::profile) session_name: String,
    /// The length of the session in seconds.
    pub(in crate::profile) seconds: u32,
    pub(in crate::profile) external_id: Option<String>,
    pub(in crate::profile) policy: Option<String>,
}

/// One request.
struct Call<'a> {
    /// What the attempt is called in errors.
    what: String,
    action: &'static str,
    /// `None` where nothing signs.
    signer: Option<Signer<'a>>,
    params: Params,
}

/// Who signs a request.
struct Signer<'a> {
    credentials: &'a Credentials,
    /// The name of the provider that the credentials come from.
    provider: &'static str,
}

/// An answer that hands out credentials.
#[derive(Deserialize)]
struct Session {
    #[serde(rename = "Credentials")]
    credentials: Handout,
}

impl Sts {
    /// The STS of a caller: the host that is named, else that of the region that is named, else the central one. It
    /// never follows from the region of KMS.
    pub(in crate::profile) fn of(layers: &Layers<'_>) -> Result<Self, Error> {
        if let Some(host) = layers.find(&fields::STS_ENDPOINT) {
            let from = host.source.to_string();
            let bare = host.value.split_once("://").map_or(host.value, |(_, rest)| rest).trim_end_matches('/');
            return Self::at(bare).map_err(|problem| Error::InvalidEndpoint { from, problem });
        }
        let Some(region) = layers.find(&fields::STS_REGION) else { return Ok(Self::central()) };
        let from = region.source.to_string();
        let region: crate::wire::Region =
            region.value.parse().map_err(|problem| Error::InvalidRegion { from, problem })?;
        let is_in_vpc = layers.value(&fields::ENABLE_VPC).is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let service = if is_in_vpc { "sts-vpc" } else { "sts" };
        Ok(Self::at_known(format!("{service}.{region}.aliyuncs.com")))
    }

    /// The STS of those who name none.
    fn central() -> Self {
        Self::at_known(CENTRAL_HOST.to_owned())
    }

    fn at(host: &str) -> Result<Self, crate::wire::InvalidEndpoint> {
        Ok(Self { endpoint: host.parse()? })
    }

    fn at_known(authority: String) -> Self {
        Self { endpoint: Endpoint { scheme: Scheme::Https, authority, path: "/".to_owned() } }
    }

    /// Where it is.
    pub(in crate::profile) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Host and port.
    pub(in crate::profile) fn host(&self) -> &str {
        &self.endpoint.authority
    }

    /// Takes a role with the credentials of a provider.
    pub(in crate::profile) fn assume_role(
        &self,
        outside: &Outside,
        source: &dyn Provider,
        role: &Role,
    ) -> Result<Issued, CredentialError> {
        let ask = || {
            let issued = outside.credentials(source)?;
            let signer = Signer { credentials: &issued.credentials, provider: source.name() };
            let what = format!("AssumeRole for {}", role.arn);
            self.session(outside, &Call { what, action: "AssumeRole", signer: Some(signer), params: role.params() })
        };
        match ask() {
            // A kept session may have been revoked since.
            Err(error) if refuses_token(&error) && outside.discard(source) => ask(),
            outcome => outcome,
        }
    }

    /// Takes a role with the token of an identity provider, which nothing signs.
    pub(in crate::profile) fn assume_role_with_oidc(
        &self,
        outside: &Outside,
        provider_arn: &str,
        token: &SecretString,
        role: &Role,
    ) -> Result<Issued, CredentialError> {
        let mut params = role.params();
        params.set("OIDCProviderArn", provider_arn);
        params.set("OIDCToken", token.expose_secret());
        let what = format!("AssumeRoleWithOIDC for {}", role.arn);
        self.session(outside, &Call { what, action: "AssumeRoleWithOIDC", signer: None, params })
    }

    fn session(&self, outside: &Outside, call: &Call<'_>) -> Result<Issued, CredentialError> {
        let response = self.answer(outside, call)?;
        let session: Session =
            serde_json::from_slice(&response.body).map_err(|_| not_sts(&call.what, self.host(), &response))?;
        session.credentials.read(&call.what, Expiry::Required, outside.now())
    }

    /// The answer to a request, which has status 200. Server errors and time-outs are tried again.
    fn answer(&self, outside: &Outside, call: &Call<'_>) -> Result<Response, CredentialError> {
        let mut pauses = PAUSES.iter();
        loop {
            let error = match self.attempt(outside, call) {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            match pauses.next().filter(|_| may_pass(&error.kind)) {
                Some(pause) => outside.pause(*pause),
                None => return Err(error),
            }
        }
    }

    fn attempt(&self, outside: &Outside, call: &Call<'_>) -> Result<Response, CredentialError> {
        let what = call.what.as_str();
        let (query, form) = call.sign(&Stamp { time: outside.now(), nonce: nonce(what)? });
        let mut headers: Headers = [("content-type", FORM_TYPE), ("accept-encoding", "identity")].into_iter().collect();
        if let Some(signer) = &call.signer {
            headers.set("x-acs-credentials-provider", signer.provider);
        }
        let url = format!("{}?{}", self.endpoint.url(), encode::form(query.iter()));
        let body = encode::form(form.iter()).into_bytes();
        let outgoing = Outgoing { verb: Verb::Post, url: &url, headers: &headers, body, timeout: TIMEOUT };
        let response = outside.exchange(what, Route::Network, outgoing).map_err(|error| match &error.kind {
            CredentialErrorKind::Network(problem) if problem.kind == TransportErrorKind::Name => {
                error.hint("check --sts-endpoint and --sts-region, or the fields of the profile")
            }
            _ => error,
        })?;
        if response.status == 200 {
            return Ok(response);
        }
        let Some(mut error) = ApiError::parse(response.status, &response.body) else {
            return Err(not_sts(what, self.host(), &response));
        };
        error.message = Hider::new(call.secrets()).hide(error.message);
        error.access_denied_detail = None;
        Err(CredentialError::new(what, CredentialErrorKind::Refused(Box::new(error))))
    }
}

impl Role {
    /// What goes into the credentials of the role beside those that assume it.
    pub(in crate::profile) fn inputs(&self, inputs: Inputs, sts: &Sts) -> Inputs {
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        inputs
            .with("sts", sts.host())
            .with("role", &*self.arn)
            .with("session", &*self.session_name)
            .with("seconds", self.seconds.to_string())
            .with("external_id", text(&self.external_id))
            .with("policy", text(&self.policy))
    }

    fn params(&self) -> Params {
        let mut params = Params::new();
        params.set("RoleArn", &*self.arn);
        params.set("RoleSessionName", &*self.session_name);
        params.set("DurationSeconds", self.seconds.to_string());
        for (name, value) in [("Policy", &self.policy), ("ExternalId", &self.external_id)] {
            if let Some(value) = value {
                params.set(name, &**value);
            }
        }
        params
    }
}

impl Call<'_> {
    /// Query and form of the request. The protocol's own parameters stand in the query as the official CLI has them,
    /// apart from the token, which is a secret and travels in the form beside the parameters of the action. The
    /// signature covers both.
    fn sign(&self, stamp: &Stamp) -> (Params, Params) {
        let mut query = Params::new();
        query.set("Action", self.action);
        query.set("Format", "JSON");
        query.set("Timestamp", format_time(stamp.time));
        query.set("Version", VERSION);
        let mut form = self.params.clone();
        let Some(signer) = &self.signer else { return (query, form) };
        query.set("AccessKeyId", &*signer.credentials.access_key_id);
        query.set("SignatureMethod", v1::SIGNATURE_METHOD);
        query.set("SignatureNonce", &*stamp.nonce);
        query.set("SignatureVersion", v1::SIGNATURE_VERSION);
        if let Some(token) = &signer.credentials.security_token {
            form.set("SecurityToken", token.expose_secret());
        }
        let text = zeroize::Zeroizing::new(v1::string_to_sign(Method::Post, query.iter().chain(form.iter())));
        query.set("Signature", v1::signature(&signer.credentials.access_key_secret, &text));
        (query, form)
    }

    /// What must not be shown of it.
    fn secrets(&self) -> impl Iterator<Item = &str> {
        let of_signer = self.signer.iter().flat_map(|signer| of_credentials(signer.credentials));
        of_signer.chain(self.params.get("OIDCToken"))
    }
}

/// Whether a request that failed so may be repeated: after time-outs and errors of the server, nothing else.
fn may_pass(kind: &CredentialErrorKind) -> bool {
    match kind {
        CredentialErrorKind::Refused(error) => error.status >= 500,
        CredentialErrorKind::Unavailable { status } => *status >= 500,
        CredentialErrorKind::Network(error) => error.kind == TransportErrorKind::Timeout,
        CredentialErrorKind::Unusable(_) | CredentialErrorKind::Ended(_) => false,
    }
}

/// Whether the token of whoever signed was not, or no longer, accepted.
fn refuses_token(error: &CredentialError) -> bool {
    matches!(&error.kind, CredentialErrorKind::Refused(refusal) if refusal.refuses_token())
}

/// An answer that STS does not give, described without its content.
fn not_sts(what: &str, host: &str, response: &Response) -> CredentialError {
    if response.status >= 500 || response.status == 429 {
        return CredentialError::new(what, CredentialErrorKind::Unavailable { status: response.status });
    }
    let reason = format!("the answer of {host} is not from STS (HTTP status {})", response.status);
    CredentialError::unusable(what, reason).hint("a proxy or a login page may have answered: check the STS host")
}

/// 128 random bits in hexadecimal.
fn nonce(what: &str) -> Result<String, CredentialError> {
    let mut bytes = [0; 16];
    let random = SystemRandom::new().fill(&mut bytes);
    random.map_err(|_| CredentialError::unusable(what, "the system gives no random numbers"))?;
    Ok(uuid::Uuid::from_bytes(bytes).simple().to_string())
}
