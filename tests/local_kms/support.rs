//! A local KMS with a clock that stands until a test moves it.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Duration, Utc};
use kms_cli::catalog::{self, Methods};
use kms_cli::local::{Identity, LocalKms, Options, Settings};
use kms_cli::wire::{
    ApiError, Credentials, Headers, Method, Params, Request, Response, Stamp, encode, format_time, parse_time, v1, v3,
};
use secrecy::SecretString;
use serde_json::{Map, Value};

pub const HOST: &str = "kms.cn-hangzhou.aliyuncs.com";

/// The time at which every test begins.
pub const START: &str = "2024-03-25T10:00:00Z";

/// An answer that is a refusal: status and code.
pub type Refused = (u16, String);

pub struct Kms {
    pub kms: LocalKms,
    pub now: DateTime<Utc>,
}

impl Kms {
    pub fn new() -> Self {
        Self::of(LocalKms::in_memory().unwrap())
    }

    pub fn of(kms: LocalKms) -> Self {
        Self { kms, now: parse_time(START).unwrap() }
    }

    /// A KMS with this text as its `local.toml`.
    pub fn with_settings(text: &str) -> Self {
        let settings = Settings::parse(text).unwrap_or_else(|error| panic!("{error}"));
        Self::of(Options { settings: Some(settings), ..Options::default() }.in_memory().unwrap())
    }

    pub fn identity(&self) -> &Identity {
        self.kms.identity()
    }

    pub fn credentials(&self) -> Credentials {
        let identity = self.identity();
        Credentials {
            access_key_id: identity.access_key_id.clone(),
            access_key_secret: identity.access_key_secret.clone(),
            security_token: None,
        }
    }

    pub fn stamp(&self) -> Stamp {
        Stamp { time: self.now, nonce: nonce() }
    }

    /// A request under V1, genuine and new, with a method that the action takes.
    pub fn request(&self, action: &str, params: &[(&str, &str)]) -> Request {
        sign_v1(method(action), action, params, &self.credentials(), &self.stamp())
    }

    pub fn send(&self, request: &Request) -> Response {
        self.kms.respond(request, self.now)
    }

    /// Calls an action: its fields without the request id, or the whole refusal.
    pub fn ask(&self, action: &str, params: &[(&str, &str)]) -> Result<Map<String, Value>, Box<ApiError>> {
        fields(&self.send(&self.request(action, params)))
    }

    pub fn ok(&self, action: &str, params: &[(&str, &str)]) -> Map<String, Value> {
        self.ask(action, params).unwrap_or_else(|error| panic!("{action}: {error}"))
    }

    pub fn refused(&self, action: &str, params: &[(&str, &str)]) -> Refused {
        match self.ask(action, params) {
            Ok(fields) => panic!("{action} succeeded: {fields:?}"),
            Err(error) => (error.status, error.code),
        }
    }

    /// Calls an action with the AccessKey of this id.
    pub fn ask_as(&self, id: &str, action: &str, params: &[(&str, &str)]) -> Result<Map<String, Value>, Box<ApiError>> {
        let credentials = self.kms.credentials(id).unwrap_or_else(|| panic!("there is no AccessKey {id}"));
        self.ask_with(&credentials, action, params)
    }

    /// Calls an action with these credentials.
    pub fn ask_with(
        &self,
        credentials: &Credentials,
        action: &str,
        params: &[(&str, &str)],
    ) -> Result<Map<String, Value>, Box<ApiError>> {
        fields(&self.send(&sign_v1(method_of(action), action, params, credentials, &self.stamp())))
    }

    pub fn create_key(&self) -> String {
        text(&self.ok("CreateKey", &[]), "/KeyMetadata/KeyId")
    }

    /// Makes a key with these parameters.
    pub fn create(&self, params: &[(&str, &str)]) -> String {
        text(&self.ok("CreateKey", params), "/KeyMetadata/KeyId")
    }

    /// Makes a KMS instance that keys and secrets can be put into.
    pub fn connect_instance(&self) -> &'static str {
        const INSTANCE: &str = "kst-hzz62ee817bvyyr5x1234";
        let params = [
            ("KmsInstanceId", INSTANCE),
            ("KMProvider", "Aliyun"),
            ("VpcId", "vpc-1"),
            ("ZoneIds", "cn-hangzhou-k,cn-hangzhou-j"),
            ("VSwitchIds", "vsw-1"),
        ];
        self.ok("ConnectKmsInstance", &params);
        INSTANCE
    }

    pub fn metadata(&self, key: &str, field: &str) -> String {
        text(&self.ok("DescribeKey", &[("KeyId", key)]), &format!("/KeyMetadata/{field}"))
    }

    pub fn encrypt(&self, key: &str, plaintext: &str) -> String {
        text(&self.ok("Encrypt", &[("KeyId", key), ("Plaintext", plaintext)]), "/CiphertextBlob")
    }

    pub fn key_arn(&self, key: &str) -> String {
        format!("acs:kms:{}:{}:key/{key}", self.identity().region, self.identity().account_id)
    }

    pub fn pass(&mut self, time: Duration) {
        self.now += time;
    }
}

/// The policy of a key that nobody has given one.
pub fn default_policy(kms: &Kms) -> String {
    let account = &kms.identity().account_id;
    format!(
        r#"{{"Version":"1","Statement":[{{"Sid":"kms default key policy","Effect":"Allow","Principal":{{"RAM":["acs:ram::{account}:*"]}},"Action":["kms:*"],"Resource":["*"]}}]}}"#
    )
}

pub fn refusal(status: u16, code: &str) -> Refused {
    (status, code.to_owned())
}

/// A method that the action takes.
pub fn method_of(action: &str) -> Method {
    match catalog::action(action).map(|action| action.methods) {
        Some(Methods::Get) => Method::Get,
        _ => Method::Post,
    }
}

/// Status and code of a call that must be refused.
#[track_caller]
pub fn refused(outcome: Result<Map<String, Value>, Box<ApiError>>) -> Refused {
    let error = outcome.expect_err("the call should be refused");
    (error.status, error.code)
}

/// A nonce that no other request of this process has.
pub fn nonce() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    format!("nonce-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A method that the action takes: POST where it can be.
pub fn method(action: &str) -> Method {
    match catalog::action(action).map(|action| action.methods) {
        Some(Methods::Get) => Method::Get,
        _ => Method::Post,
    }
}

pub fn sign_v1(
    method: Method,
    action: &str,
    params: &[(&str, &str)],
    credentials: &Credentials,
    stamp: &Stamp,
) -> Request {
    v1::sign(method, HOST, action, &params.iter().copied().collect::<Params>(), credentials, stamp, &Headers::default())
}

pub fn sign_v3(
    method: Method,
    action: &str,
    params: &[(&str, &str)],
    credentials: &Credentials,
    stamp: &Stamp,
) -> Request {
    v3::sign(method, HOST, action, &params.iter().copied().collect::<Params>(), credentials, stamp, &Headers::default())
}

/// The common parameters of V1 as the reference lists them.
pub fn common(kms: &Kms, action: &str) -> Vec<(String, String)> {
    [
        ("Action", action),
        ("Version", "2016-01-20"),
        ("Format", "JSON"),
        ("AccessKeyId", &kms.identity().access_key_id),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", &nonce()),
        ("Timestamp", &format_time(kms.now)),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

/// Signs parameters under V1 as they are and puts them in the query.
pub fn sign_pairs(pairs: &[(String, String)], secret: &SecretString) -> Request {
    let borrowed = || pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let signature = v1::signature(secret, &v1::string_to_sign(Method::Get, borrowed()));
    let query = encode::form(borrowed().chain([("Signature", signature.as_str())]));
    Request { method: Method::Get, query, headers: Headers::from_iter([("host", HOST)]), body: Vec::new() }
}

/// The fields of a JSON answer without the request id, which must be a UUID.
pub fn fields(response: &Response) -> Result<Map<String, Value>, Box<ApiError>> {
    assert_eq!(response.headers.get("content-type"), Some("application/json"));
    let body = std::str::from_utf8(&response.body).unwrap();
    let mut fields: Map<String, Value> = serde_json::from_str(body).unwrap();
    let request_id = fields.get("RequestId").and_then(Value::as_str).unwrap();
    assert_eq!(uuid::Uuid::parse_str(request_id).unwrap().get_version_num(), 4);
    if response.status == 200 {
        fields.shift_remove("RequestId");
        return Ok(fields);
    }
    Err(Box::new(ApiError::parse(response.status, &response.body).unwrap()))
}

/// A text in an answer.
pub fn text(fields: &Map<String, Value>, pointer: &str) -> String {
    let value = Value::Object(fields.clone());
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text {pointer} in {value}")).to_owned()
}

/// The names of the fields, in order.
pub fn names(fields: &Map<String, Value>) -> Vec<&str> {
    fields.keys().map(String::as_str).collect()
}
