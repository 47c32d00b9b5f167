//! A request as a server reads it: parameters from query and form, and the signature that covers them.

use secrecy::SecretString;

use super::{FORM_TYPE, Method, Params, Request, SignatureVersion, client_key, encode, v1, v3};

/// A request taken apart, before anything about it has been believed.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The signature that the request carries.
    pub signature_version: SignatureVersion,
    /// The action that is asked for; empty when none is named.
    pub action: String,
    /// The API version that is asked for; empty when none is named.
    pub version: String,
    /// `JSON` or `XML` as the request spells it; `None` when it does not say.
    pub format: Option<String>,
    /// The AccessKey id that the caller claims.
    pub access_key_id: Option<String>,
    /// The STS token.
    pub security_token: Option<String>,
    /// The time of the request as written.
    pub timestamp: Option<String>,
    /// The number used once.
    pub nonce: Option<String>,
    /// The signing method of V1 as written.
    pub signature_method: Option<String>,
    /// The kind of V1 signature as written; only client keys have one.
    pub signature_type: Option<String>,
    /// The signature version of V1 as written.
    pub stated_version: Option<String>,
    /// The signature; `None` when the request carries none that can be read.
    pub signature: Option<String>,
    /// The parameters of the action, without the common ones.
    pub params: Params,
    signed_text: SignedText,
}

/// What the signature of the request has to cover.
#[derive(Debug, Clone)]
struct SignedText {
    text: zeroize::Zeroizing<String>,
    /// Whether the request is signed as its version demands: all required headers, every other `x-acs-*` header that
    /// is there, and the body's real hash.
    complete: bool,
}

/// A request that cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The query or the form is not UTF-8.
    #[error("the parameters are not valid UTF-8")]
    NotUtf8,
    /// A parameter stands more than once.
    #[error("a parameter is given more than once")]
    Repeated,
}

/// Names and values in the order in which they came.
type Pairs = Vec<(String, String)>;

/// Parameters that belong to the protocol and not to the action.
const COMMON: [&str; 11] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "SignatureType",
    "Timestamp",
    "SecurityToken",
];

impl Incoming {
    /// Takes a request apart.
    ///
    /// # Errors
    /// When its parameters are not UTF-8 text or name one twice.
    pub fn read(request: &Request) -> Result<Self, Unreadable> {
        let query = encode::parse_form(request.query.as_bytes()).map_err(|_| Unreadable::NotUtf8)?;
        let form = if has_form(request) {
            encode::parse_form(&request.body).map_err(|_| Unreadable::NotUtf8)?
        } else {
            Vec::new()
        };
        if repeats(query.iter().chain(&form)) {
            return Err(Unreadable::Repeated);
        }
        let authorization = request.headers.get("authorization").and_then(v3::Authorization::parse);
        Ok(match authorization {
            Some(authorization) => Self::read_v3(request, &authorization, query, form),
            None => Self::read_v1(request.method, query, form),
        })
    }

    fn read_v1(method: Method, query: Pairs, form: Pairs) -> Self {
        let mut all = query;
        all.extend(form);
        let text = v1::string_to_sign(method, borrowed(&all));
        let take = |name: &str| {
            let at = all.iter().position(|(known, _)| known == name)?;
            Some(all.remove(at).1)
        };
        let [
            action,
            version,
            format,
            access_key_id,
            signature,
            signature_method,
            stated_version,
            nonce,
            signature_type,
            timestamp,
            security_token,
        ] = COMMON.map(take);
        Self {
            signature_version: SignatureVersion::V1,
            action: action.unwrap_or_default(),
            version: version.unwrap_or_default(),
            format,
            access_key_id,
            security_token,
            timestamp,
            nonce,
            signature_method,
            signature_type,
            stated_version,
            signature,
            params: Params::of_distinct(all),
            signed_text: SignedText { text: text.into(), complete: true },
        }
    }

    fn read_v3(request: &Request, authorization: &v3::Authorization<'_>, query: Pairs, form: Pairs) -> Self {
        let header = |name: &str| request.headers.get(name).map(str::to_owned);
        let claimed_hash = request.headers.get("x-acs-content-sha256").unwrap_or_default();
        let canonical = v3::canonical_request(
            request.method,
            borrowed(&query),
            &request.headers,
            authorization.signed_headers,
            claimed_hash,
        );
        let signed: Vec<&str> = authorization.signed_headers.split(';').collect();
        let expected = v3::signed_headers(&request.headers);
        let mut expected = expected.split(';').filter(|name| name.starts_with("x-acs-"));
        let complete = v3::REQUIRED_HEADERS.iter().all(|name| signed.contains(name))
            && expected.all(|name| signed.contains(&name))
            && claimed_hash.eq_ignore_ascii_case(&v3::content_hash(&request.body));
        let mut all = query;
        all.extend(form);
        Self {
            signature_version: SignatureVersion::V3,
            action: header("x-acs-action").unwrap_or_default(),
            version: header("x-acs-version").unwrap_or_default(),
            format: Some(format_of_accept(request.headers.get("accept"))),
            access_key_id: Some(authorization.access_key_id.to_owned()),
            security_token: header("x-acs-security-token"),
            timestamp: header("x-acs-date"),
            nonce: header("x-acs-signature-nonce"),
            signature_method: None,
            signature_type: None,
            stated_version: None,
            signature: Some(authorization.signature.to_owned()),
            params: Params::of_distinct(all),
            signed_text: SignedText { text: v3::string_to_sign(&canonical).into(), complete },
        }
    }

    /// The text that the signature has to cover, as this side builds it.
    pub fn string_to_sign(&self) -> &str {
        &self.signed_text.text
    }

    /// Whether the request was signed with this secret and nothing in it was changed since.
    pub fn is_signed_with(&self, secret: &SecretString) -> bool {
        let Some(signature) = &self.signature else { return false };
        let matches = match self.signature_version {
            SignatureVersion::V1 => v1::matches(secret, &self.signed_text.text, signature),
            SignatureVersion::V3 => v3::matches(secret, &self.signed_text.text, signature),
        };
        matches && self.signed_text.complete
    }

    /// Whether the request was signed with the client key of this public key, in the form of PKCS#1, and nothing in it
    /// was changed since. Client keys know signature V1 only.
    pub fn is_signed_with_client_key(&self, public_key: &[u8]) -> bool {
        let signature = self.signature.as_deref().filter(|_| self.signature_version == SignatureVersion::V1);
        signature.is_some_and(|signature| client_key::matches(public_key, &self.signed_text.text, signature))
    }
}

/// Whether a name stands more than once.
fn repeats<'a>(pairs: impl Iterator<Item = &'a (String, String)>) -> bool {
    let mut names: Vec<&str> = pairs.map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.windows(2).any(|pair| pair[0] == pair[1])
}

fn borrowed(pairs: &Pairs) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

/// Whether the body holds parameters; on GET it never does.
fn has_form(request: &Request) -> bool {
    let media_type = request.headers.get("content-type").unwrap_or_default().split(';').next().unwrap_or_default();
    request.method == Method::Post && !request.body.is_empty() && media_type.trim().eq_ignore_ascii_case(FORM_TYPE)
}

fn format_of_accept(accept: Option<&str>) -> String {
    let wants_xml = accept.is_some_and(|accept| accept.contains("xml") && !accept.contains("json"));
    if wants_xml { "XML" } else { "JSON" }.to_owned()
}
