//! STS: roles, sessions, and who asks.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Duration;
use kms_cli::local::{LocalKms, Options, Settings};
use kms_cli::wire::{ApiError, Credentials, Headers, Method, Request, Response, encode, format_time, v3};
use secrecy::SecretString;
use serde_json::{Map, Value, json};

use crate::support::{HOST, Kms, fields, names, refusal, refused, sign_v1, sign_v3, text};

const VERSION: &str = "2015-04-01";
const ROLE: &str = "acs:ram::1000200030004000:role/ops";
const PROVIDER: &str = "acs:ram::1000200030004000:oidc-provider/github";

const ROLES: &str = r#"
[[access_keys]]
id = "LTAI5tLocalUser"
secret = "secret-user"
user = "alice"

[[roles]]
name = "ops"
oidc_providers = ["github"]

[[roles]]
name = "reader"
assumed_by = ["LTAI5tLocalUser"]
external_id = "ext-42"
max_session_seconds = 43200
oidc_providers = ["gitlab"]

[[roles.allow]]
actions = ["kms:Describe*", "kms:ListKeys", "kms:Encrypt"]
"#;

fn kms() -> Kms {
    Kms::with_settings(ROLES)
}

type Outcome = Result<Map<String, Value>, Box<ApiError>>;

fn call(kms: &Kms, credentials: &Credentials, action: &str, params: &[(&str, &str)]) -> Response {
    let params = [params, &[("Version", VERSION)]].concat();
    kms.send(&sign_v1(Method::Post, action, &params, credentials, &kms.stamp()))
}

fn ask(kms: &Kms, credentials: &Credentials, action: &str, params: &[(&str, &str)]) -> Outcome {
    fields(&call(kms, credentials, action, params))
}

/// AssumeRole with the AccessKey of the store; later parameters replace earlier ones.
fn assume(kms: &Kms, params: &[(&str, &str)]) -> Outcome {
    assume_as(kms, &kms.credentials(), params)
}

fn assume_as(kms: &Kms, credentials: &Credentials, params: &[(&str, &str)]) -> Outcome {
    let usual = [("RoleArn", ROLE), ("RoleSessionName", "session-1")];
    ask(kms, credentials, "AssumeRole", &[&usual[..], params].concat())
}

fn credentials_of(answer: &Map<String, Value>) -> Credentials {
    let token = text(answer, "/Credentials/SecurityToken");
    let id = text(answer, "/Credentials/AccessKeyId");
    let pair = Credentials::new(id, text(answer, "/Credentials/AccessKeySecret"));
    Credentials { security_token: Some(SecretString::from(token)), ..pair }
}

/// A signed V3 request of STS.
fn v3_request(kms: &Kms, action: &str, params: &[(&str, &str)], accept: &str) -> Request {
    let credentials = kms.credentials();
    let mut request = sign_v3(Method::Post, action, params, &credentials, &kms.stamp());
    request.headers.set("x-acs-version", VERSION);
    request.headers.set("accept", accept);
    let hash = v3::content_hash(&request.body);
    let authorization = v3::authorization(Method::Post, params.iter().copied(), &request.headers, &hash, &credentials);
    request.headers.set("authorization", authorization);
    request
}

#[test]
fn assume_role_answers_in_the_documented_shape() {
    let kms = kms();
    let answer = assume(&kms, &[]).unwrap();
    assert_eq!(names(&answer), ["AssumedRoleUser", "Credentials"]);
    let user = answer["AssumedRoleUser"].as_object().unwrap();
    assert_eq!(names(user), ["AssumedRoleId", "Arn"]);
    assert_eq!(user["Arn"], "acs:ram::1000200030004000:role/ops/session-1");
    let (id, session) = user["AssumedRoleId"].as_str().unwrap().split_once(':').unwrap();
    assert!(id.len() == 18 && id.bytes().all(|digit| digit.is_ascii_digit()), "{id}");
    assert_eq!(session, "session-1");
    let credentials = answer["Credentials"].as_object().unwrap();
    assert_eq!(names(credentials), ["AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"]);
    assert!(text(&answer, "/Credentials/AccessKeyId").starts_with("STS.Local"));
    assert_eq!(text(&answer, "/Credentials/AccessKeySecret").len(), 44);
    assert_eq!(credentials["Expiration"], "2024-03-25T11:00:00Z");
}

#[test]
fn sts_answers_under_v3_and_in_xml_too() {
    let kms = kms();
    let params = [("RoleArn", ROLE), ("RoleSessionName", "session-1"), ("DurationSeconds", "900")];
    let answer = fields(&kms.send(&v3_request(&kms, "AssumeRole", &params, "application/json"))).unwrap();
    assert_eq!(text(&answer, "/Credentials/Expiration"), "2024-03-25T10:15:00Z");
    assert!(kms.ask_with(&credentials_of(&answer), "ListKeys", &[]).is_ok());

    let response = kms.send(&v3_request(&kms, "AssumeRole", &params, "application/xml"));
    let body = std::str::from_utf8(&response.body).unwrap();
    for part in [
        "<AssumeRoleResponse><AssumedRoleUser><AssumedRoleId>",
        "<Arn>acs:ram::1000200030004000:role/ops/session-1</Arn></AssumedRoleUser><Credentials><AccessKeyId>STS.Local",
        "<Expiration>2024-03-25T10:15:00Z</Expiration></Credentials><RequestId>",
    ] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
    let response = kms.send(&v3_request(&kms, "GetCallerIdentity", &[], "application/xml"));
    let body = std::str::from_utf8(&response.body).unwrap();
    assert!(body.contains("<GetCallerIdentityResponse><IdentityType>RAMUser</IdentityType>"), "{body}");
    let response = kms.send(&v3_request(&kms, "AssumeRole", &[], "application/xml"));
    let body = std::str::from_utf8(&response.body).unwrap();
    assert!(body.contains("<Error><HttpStatus>400</HttpStatus><Code>MissingRoleArn</Code>"), "{body}");
    assert!(body.contains("product=Sts"), "{body}");
}

#[test]
fn a_session_may_call_until_it_ends() {
    let mut kms = kms();
    let session = credentials_of(&assume(&kms, &[("DurationSeconds", "900")]).unwrap());
    for sign in [sign_v1, sign_v3] {
        assert!(fields(&kms.send(&sign(Method::Post, "CreateKey", &[], &session, &kms.stamp()))).is_ok());
    }
    kms.pass(Duration::seconds(899));
    assert!(kms.ask_with(&session, "ListKeys", &[]).is_ok());
    kms.pass(Duration::seconds(1));
    assert_eq!(refused(kms.ask_with(&session, "ListKeys", &[])), refusal(400, "InvalidSecurityToken.Expired"));
}

#[test]
fn a_session_needs_its_own_token_and_its_own_secret() {
    let kms = kms();
    let [one, two] = [(); 2].map(|()| credentials_of(&assume(&kms, &[]).unwrap()));
    let outcome = |credentials: Credentials| refused(kms.ask_with(&credentials, "ListKeys", &[]));
    let with = |token: Option<SecretString>| Credentials { security_token: token, ..one.clone() };
    assert_eq!(outcome(with(None)), refusal(400, "MissingSecurityToken"));
    assert_eq!(outcome(with(two.security_token.clone())), refusal(400, "InvalidSecurityToken.MismatchWithAccessKey"));
    for token in ["nonsense", "AAAA", ""] {
        let code = if token.is_empty() { "MissingSecurityToken" } else { "InvalidSecurityToken.Malformed" };
        assert_eq!(outcome(with(Some(token.into()))), refusal(400, code), "{token:?}");
    }
    let mixed = Credentials { access_key_secret: two.access_key_secret.clone(), ..one.clone() };
    assert_eq!(outcome(mixed), refusal(400, "SignatureDoesNotMatch"));
    let stranger = Credentials { access_key_id: "STS.Else".to_owned(), ..one.clone() };
    assert_eq!(outcome(stranger), refusal(404, "InvalidAccessKeyId.NotFound"));
    let elsewhere = self::kms();
    let code = refused(elsewhere.ask_with(&one, "ListKeys", &[]));
    assert_eq!(code, refusal(400, "InvalidSecurityToken.Malformed"), "another store has another master key");
}

#[test]
fn a_session_is_known_to_every_process_on_the_same_store() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("local.toml"), ROLES).unwrap();
    let open = || Kms::of(LocalKms::open(dir.path()).unwrap());
    let key = open().create_key();
    let describe = |kms: &Kms, session: &Credentials| kms.ask_with(session, "DescribeKey", &[("KeyId", &key)]);
    let session = credentials_of(&assume(&open(), &[]).unwrap());
    assert!(describe(&open(), &session).is_ok());
    // What the role may do is asked anew: one that is gone may do nothing.
    let settings = Some(Settings::parse("").unwrap());
    let kms = Kms::of(Options { settings, ..Options::default() }.open(dir.path()).unwrap());
    assert_eq!(refused(describe(&kms, &session)), refusal(403, "Forbidden.NoPermission"));
}

#[test]
fn a_session_may_do_what_its_role_may_and_its_policy_allows() {
    let kms = kms();
    let key = kms.create_key();
    let user = kms.kms.credentials("LTAI5tLocalUser").unwrap();
    let reader = [("RoleArn", "acs:ram::1000200030004000:role/reader"), ("ExternalId", "ext-42")];
    let outcomes = |session: &Credentials| {
        [("DescribeKey", "DescribeKey"), ("Encrypt", "Encrypt"), ("DisableKey", "DisableKey")].map(|(_, action)| {
            let params = [("KeyId", key.as_str()), ("Plaintext", "p")];
            kms.ask_with(session, action, &params).map(|_| ()).map_err(|error| error.code)
        })
    };
    let denied = || Err("Forbidden.NoPermission".to_owned());
    let session = credentials_of(&assume_as(&kms, &user, &reader).unwrap());
    assert_eq!(outcomes(&session), [Ok(()), Ok(()), denied()]);
    let policy = json!({
        "Version": "1",
        "Statement": [
            {"Effect": "Allow", "Action": ["kms:*"], "Resource": "*"},
            {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": [format!("acs:kms:*:*:key/{key}")]},
        ],
    });
    let policy = policy.to_string();
    let session = credentials_of(&assume_as(&kms, &user, &[&reader[..], &[("Policy", &policy)]].concat()).unwrap());
    assert_eq!(outcomes(&session), [Ok(()), denied(), denied()]);
    let nothing = r#"{"Version":"1","Statement":[]}"#;
    let session = credentials_of(&assume(&kms, &[("Policy", nothing)]).unwrap());
    assert_eq!(outcomes(&session), [denied(), denied(), denied()]);
}

#[test]
fn a_role_says_who_may_assume_it() {
    let kms = kms();
    let user = kms.kms.credentials("LTAI5tLocalUser").unwrap();
    let reader = ("RoleArn", "acs:ram::1000200030004000:role/reader");
    assert!(assume_as(&kms, &user, &[reader, ("ExternalId", "ext-42")]).is_ok());
    for (credentials, params) in [
        (&kms.credentials(), vec![reader, ("ExternalId", "ext-42")]),
        (&user, vec![reader]),
        (&user, vec![reader, ("ExternalId", "ext-43")]),
    ] {
        let error = assume_as(&kms, credentials, &params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (403, "NoPermission"));
        assert_eq!(error.message, "You are not authorized to do this action. You should be authorized by RAM.");
    }
    let session = credentials_of(&assume(&kms, &[]).unwrap());
    assert!(assume_as(&kms, &session, &[]).is_ok(), "a session may take a role that is open to all");
}

#[test]
fn the_parameters_of_assume_role_are_checked() {
    let kms = kms();
    let long = "x".repeat(65);
    let large = format!("{{\"Version\":\"1\",\"Statement\":[],\"Id\":\"{}\"}}", "x".repeat(2048));
    for (name, value, status, code, message) in [
        ("RoleArn", "", 400, "MissingRoleArn", "RoleArn is mandatory for this action."),
        ("RoleArn", "ops", 400, "InvalidParameter.RoleArn", "The parameter RoleArn is wrongly formed."),
        ("RoleArn", "acs:ram::1:user/ops", 400, "InvalidParameter.RoleArn", "The parameter RoleArn is wrongly formed."),
        ("RoleArn", "acs:ram::x:role/ops", 400, "InvalidParameter.RoleArn", "The parameter RoleArn is wrongly formed."),
        (
            "RoleArn",
            "acs:ram::1000200030004000:role/none",
            404,
            "EntityNotExist.Role",
            "The specified Role not exists.",
        ),
        ("RoleArn", "acs:ram::1:role/ops", 404, "EntityNotExist.Role", "The specified Role not exists."),
        ("RoleSessionName", "", 400, "MissingRoleSessionName", "RoleSessionName is mandatory for this action."),
        (
            "RoleSessionName",
            "a",
            400,
            "InvalidParameter.RoleSessionName",
            "The parameter RoleSessionName is wrongly formed.",
        ),
        (
            "RoleSessionName",
            "a/b",
            400,
            "InvalidParameter.RoleSessionName",
            "The parameter RoleSessionName is wrongly formed.",
        ),
        (
            "RoleSessionName",
            &long,
            400,
            "InvalidParameter.RoleSessionName",
            "The parameter RoleSessionName is wrongly formed.",
        ),
        (
            "DurationSeconds",
            "899",
            400,
            "InvalidParameter.DurationSeconds",
            "The Min/Max value of DurationSeconds is 15min/1hr.",
        ),
        (
            "DurationSeconds",
            "3601",
            400,
            "InvalidParameter.DurationSeconds",
            "The Min/Max value of DurationSeconds is 15min/1hr.",
        ),
        (
            "DurationSeconds",
            "-1",
            400,
            "InvalidParameter.DurationSeconds",
            "The parameter DurationSeconds is wrongly formed.",
        ),
        (
            "DurationSeconds",
            "+900",
            400,
            "InvalidParameter.DurationSeconds",
            "The parameter DurationSeconds is wrongly formed.",
        ),
        ("Policy", "{}", 400, "InvalidParameter.PolicyGrammar", "The parameter Policy has not passed grammar check."),
        ("Policy", &large, 400, "InvalidParameter.PolicySize", "The size of Policy must be smaller than 2048 bytes."),
    ] {
        let error = assume(&kms, &[(name, value)]).unwrap_err();
        let found = (error.status, error.code.as_str(), error.message.as_str());
        assert_eq!(found, (status, code, message), "{name}={value}");
    }
    let user = kms.kms.credentials("LTAI5tLocalUser").unwrap();
    let longest =
        [("RoleArn", "acs:ram::1000200030004000:role/reader"), ("ExternalId", "ext-42"), ("DurationSeconds", "43200")];
    let answer = assume_as(&kms, &user, &longest).unwrap();
    assert_eq!(text(&answer, "/Credentials/Expiration"), "2024-03-25T22:00:00Z");
}

#[test]
fn the_limits_of_a_duration_are_those_of_the_role() {
    let kms = Kms::with_settings(
        "[[roles]]\nname = \"ops\"\nmax_session_seconds = 5400\n[[roles]]\nname = \"day\"\nmax_session_seconds = 43200",
    );
    for (role, seconds, longest) in [
        ("ops", "899", "90min"),
        ("ops", "5401", "90min"),
        ("day", "899", "12hr"),
        ("day", "43201", "12hr"),
        ("day", "4294967295", "12hr"),
    ] {
        let role = format!("acs:ram::1000200030004000:role/{role}");
        let error = assume(&kms, &[("RoleArn", &role), ("DurationSeconds", seconds)]).unwrap_err();
        let message = format!("The Min/Max value of DurationSeconds is 15min/{longest}.");
        assert_eq!((error.code.as_str(), error.message), ("InvalidParameter.DurationSeconds", message), "{seconds}");
    }
}

#[test]
fn a_policy_whose_rules_would_have_to_be_skipped_is_refused() {
    let kms = kms();
    let statement = |more: &str| {
        format!(
            "{{\"Version\":\"1\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"{more}}}]}}"
        )
    };
    assert!(assume(&kms, &[("Policy", &statement(""))]).is_ok());
    for policy in [
        statement(",\"Condition\":{\"Bool\":{\"acs:SecureTransport\":\"true\"}}"),
        statement(",\"NotAction\":\"kms:Decrypt\""),
        statement("").replace("Allow", "allow"),
        statement("").replace("\"1\"", "\"2\""),
        "[]".to_owned(),
        "not JSON".to_owned(),
    ] {
        let expected = refusal(400, "InvalidParameter.PolicyGrammar");
        assert_eq!(refused(assume(&kms, &[("Policy", &policy)])), expected, "{policy}");
    }
}

#[test]
fn get_caller_identity_tells_users_and_sessions_apart() {
    let kms = kms();
    let of_store = ask(&kms, &kms.credentials(), "GetCallerIdentity", &[]).unwrap();
    assert_eq!(names(&of_store), ["IdentityType", "AccountId", "PrincipalId", "UserId", "Arn"]);
    assert_eq!(of_store["Arn"], "acs:ram::1000200030004000:user/local-admin");
    let user = ask(&kms, &kms.kms.credentials("LTAI5tLocalUser").unwrap(), "GetCallerIdentity", &[]).unwrap();
    assert_eq!(user["IdentityType"], "RAMUser");
    assert_eq!(user["AccountId"], "1000200030004000");
    assert_eq!(user["Arn"], "acs:ram::1000200030004000:user/alice");
    assert_eq!(user["PrincipalId"], user["UserId"]);
    assert_ne!(user["UserId"], of_store["UserId"]);
    let assumed = assume(&kms, &[]).unwrap();
    let session = ask(&kms, &credentials_of(&assumed), "GetCallerIdentity", &[]).unwrap();
    assert_eq!(names(&session), ["IdentityType", "AccountId", "PrincipalId", "RoleId", "Arn"]);
    assert_eq!(session["IdentityType"], "AssumedRoleUser");
    assert_eq!(session["Arn"], "acs:ram::1000200030004000:assumed-role/ops/session-1");
    assert_eq!(session["PrincipalId"], assumed["AssumedRoleUser"]["AssumedRoleId"]);
}

#[test]
fn get_caller_identity_needs_no_permission_but_a_signature() {
    let kms = Kms::with_settings("[[access_keys]]\nid = 'LTAI5tLocalNone'\nsecret = 's'\nallow = []");
    let none = kms.kms.credentials("LTAI5tLocalNone").unwrap();
    assert!(ask(&kms, &none, "GetCallerIdentity", &[]).is_ok());
    let wrong = Credentials { access_key_secret: "wrong".into(), ..none };
    assert_eq!(refused(ask(&kms, &wrong, "GetCallerIdentity", &[])), refusal(400, "SignatureDoesNotMatch"));
    assert_eq!(refused(ask(&kms, &kms.credentials(), "GetFederationToken", &[])), refusal(404, "InvalidApi.NotFound"));
    assert_eq!(refused(ask(&kms, &kms.credentials(), "ListKeys", &[])), refusal(404, "InvalidApi.NotFound"));
    assert_eq!(kms.refused("AssumeRole", &[]), refusal(404, "InvalidApi.NotFound"), "not in the version of KMS");
}

/// A token of an OIDC provider with these claims.
fn token(claims: &Value) -> String {
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let header = part(r#"{"alg":"RS256","kid":"k"}"#);
    format!("{header}.{}.{}", part(&claims.to_string()), part("signature"))
}

/// What a right token says at the start of every test.
fn claims() -> Value {
    json!({
        "iss": "https://token.actions.githubusercontent.com",
        "sub": "repo:octo/app:ref:refs/heads/main",
        "aud": "sts.aliyuncs.com",
        "iat": 1_711_360_500,
        "exp": 1_711_361_100,
    })
}

/// AssumeRoleWithOIDC as the official CLI sends it: unsigned, partly in the query, partly in the form.
fn with_oidc(kms: &Kms, params: &[(&str, &str)]) -> Outcome {
    let mut form = vec![("RoleArn", ROLE), ("OIDCProviderArn", PROVIDER), ("RoleSessionName", "ci")];
    form.retain(|(name, _)| !params.iter().any(|(other, _)| other == name));
    form.extend(params);
    let time = format_time(kms.now);
    let query = [("Action", "AssumeRoleWithOIDC"), ("Format", "JSON"), ("Timestamp", &time), ("Version", VERSION)];
    fields(&kms.send(&Request {
        method: Method::Post,
        query: encode::form(query),
        headers: Headers::from_iter([("host", HOST), ("content-type", "application/x-www-form-urlencoded")]),
        body: encode::form(form).into_bytes(),
    }))
}

#[test]
fn assume_role_with_oidc_takes_a_token_instead_of_a_signature() {
    let kms = kms();
    // The CLI sends the file as it is, with its line break.
    let answer = with_oidc(&kms, &[("OIDCToken", &format!("{}\n", token(&claims())))]).unwrap();
    assert_eq!(names(&answer), ["AssumedRoleUser", "Credentials", "OIDCTokenInfo"]);
    let expected = json!({
        "Subject": "repo:octo/app:ref:refs/heads/main",
        "Issuer": "https://token.actions.githubusercontent.com",
        "ClientIds": "sts.aliyuncs.com",
        "ExpirationTime": "2024-03-25T10:05:00Z",
        "IssuanceTime": "2024-03-25T09:55:00Z",
        "VerificationInfo": "Success",
    });
    assert_eq!(answer["OIDCTokenInfo"], expected);
    assert_eq!(text(&answer, "/AssumedRoleUser/Arn"), "acs:ram::1000200030004000:role/ops/ci");
    assert!(kms.ask_with(&credentials_of(&answer), "CreateKey", &[]).is_ok());
    let mut several = claims();
    several["aud"] = json!(["one", "two"]);
    let answer = with_oidc(&kms, &[("OIDCToken", &token(&several))]).unwrap();
    assert_eq!(text(&answer, "/OIDCTokenInfo/ClientIds"), "one,two");
}

#[test]
fn an_oidc_token_that_is_expired_or_none_at_all_is_refused() {
    let mut kms = kms();
    let right = token(&claims());
    let without = |claim: &str| {
        let mut claims = claims();
        claims.as_object_mut().unwrap().remove(claim);
        token(&claims)
    };
    for wrong in [
        "none".to_owned(),
        "a.b.c".to_owned(),
        right.rsplit_once('.').unwrap().0.to_owned(),
        format!("{right}.x"),
        without("iss"),
        without("sub"),
        without("aud"),
        without("exp"),
        right.replacen(|_| true, "!", 1),
    ] {
        let expected = refusal(400, "AuthenticationFail.OIDCToken.Invalid");
        assert_eq!(refused(with_oidc(&kms, &[("OIDCToken", &wrong)])), expected, "{wrong}");
    }
    kms.pass(Duration::minutes(5) - Duration::seconds(1));
    assert!(with_oidc(&kms, &[("OIDCToken", &right)]).is_ok());
    kms.pass(Duration::seconds(1));
    let error = with_oidc(&kms, &[("OIDCToken", &right)]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "AuthenticationFail.OIDCToken.Expired"));
    assert_eq!(error.message, "This JsonWebToken is expired.");
}

#[test]
fn the_parameters_of_assume_role_with_oidc_are_checked() {
    let kms = kms();
    let token = token(&claims());
    for (name, value, status, code) in [
        ("OIDCToken", "", 400, "MissingOIDCToken"),
        ("OIDCProviderArn", "", 400, "MissingOIDCProviderArn"),
        ("OIDCProviderArn", "github", 400, "InvalidParameter.OIDCProviderArn"),
        ("OIDCProviderArn", "acs:ram::1000200030004000:oidc-provider/none", 404, "EntityNotExist.OIDCProvider"),
        ("OIDCProviderArn", "acs:ram::1:oidc-provider/github", 404, "EntityNotExist.OIDCProvider"),
        ("RoleArn", "", 400, "MissingRoleArn"),
        ("RoleArn", "acs:ram::1000200030004000:role/none", 404, "EntityNotExist.Role"),
        ("RoleArn", "acs:ram::1000200030004000:role/reader", 403, "AuthenticationFail.NoPermission"),
        ("RoleSessionName", "", 400, "MissingRoleSessionName"),
        ("DurationSeconds", "7200", 400, "InvalidParameter.DurationSeconds"),
        ("Policy", "{}", 400, "InvalidParameter.PolicyGrammar"),
    ] {
        let mut params = vec![("OIDCToken", token.as_str())];
        params.retain(|(other, _)| *other != name);
        params.push((name, value));
        assert_eq!(refused(with_oidc(&kms, &params)), refusal(status, code), "{name}={value}");
    }
}

#[test]
fn an_unsigned_request_is_let_in_for_assume_role_with_oidc_only() {
    let kms = kms();
    for (action, version) in [("AssumeRole", VERSION), ("GetCallerIdentity", VERSION), ("ListKeys", "2016-01-20")] {
        let query = [("Action", action), ("Format", "JSON"), ("Version", version)];
        let request = Request {
            method: Method::Get,
            query: encode::form(query),
            headers: Headers::from_iter([("host", HOST)]),
            body: Vec::new(),
        };
        assert_eq!(refused(fields(&kms.send(&request))), refusal(400, "MissingAccessKeyId"), "{action}");
    }
    let stale = format_time(kms.now - Duration::minutes(16));
    let query = [("Action", "AssumeRoleWithOIDC"), ("Format", "JSON"), ("Version", VERSION), ("Timestamp", &stale)];
    let request = Request {
        method: Method::Get,
        query: encode::form(query),
        headers: Headers::from_iter([("host", HOST)]),
        body: Vec::new(),
    };
    assert_eq!(refused(fields(&kms.send(&request))), refusal(400, "InvalidTimeStamp.Expired"));
}
