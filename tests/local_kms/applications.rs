//! Applications: callers with a client key, who may read the secrets that their access point lets them read.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::Duration;
use kms_cli::wire::{ApiError, ClientKey, Headers, Method, Params, Request, encode, v1};
use p12_keystore::Pkcs12Archive;
use serde_json::{Map, Value, json};

use crate::support::{HOST, Kms, fields, refusal, refused, text};

const PASSWORD: &str = "Fj3-local-Passw0rd";
const SECRET_USER: &str = "RbacPermission/Template/CryptoServiceSecretUser";
const KEY_USER: &str = "RbacPermission/Template/CryptoServiceKeyUser";

type Outcome = Result<Map<String, Value>, Box<ApiError>>;

/// A KMS with the secrets `db/password` and `mail`, and the access point `app` that may read what stands here.
fn kms_with(permission: &str, resources: &[&str]) -> Kms {
    let kms = Kms::new();
    kms.create_secret("db/password", "p4ss");
    kms.create_secret("mail", "m4il");
    let (permissions, resources) = (json!([permission]).to_string(), json!(resources).to_string());
    kms.ok("CreatePolicy", &[("Name", "reads"), ("Permissions", &permissions), ("Resources", &resources)]);
    kms.ok("CreateApplicationAccessPoint", &[("Name", "app"), ("Policies", r#"["reads"]"#)]);
    kms
}

/// A client key of `app`, opened.
fn client_key(kms: &Kms, params: &[(&str, &str)]) -> ClientKey {
    let created = kms.ok("CreateClientKey", &[&[("AapName", "app"), ("Password", PASSWORD)], params].concat());
    let file = STANDARD.decode(text(&created, "/PrivateKeyData")).unwrap();
    let archive = Pkcs12Archive::from_pkcs12(&file, PASSWORD).unwrap();
    ClientKey::new(text(&created, "/ClientKeyId"), archive.keys[0].key.as_der()).unwrap()
}

fn sign(kms: &Kms, key: &ClientKey, action: &str, params: &[(&str, &str)]) -> Request {
    let params: Params = params.iter().copied().collect();
    let method = crate::support::method_of(action);
    v1::sign_with_client_key(method, HOST, action, &params, key, &kms.stamp(), &Headers::default()).unwrap()
}

fn ask(kms: &Kms, key: &ClientKey, action: &str, params: &[(&str, &str)]) -> Outcome {
    fields(&kms.send(&sign(kms, key, action, params)))
}

fn read(kms: &Kms, key: &ClientKey, secret: &str) -> Outcome {
    ask(kms, key, "GetSecretValue", &[("SecretName", secret)])
}

/// The request with another value of a parameter, or without the parameter, under its old signature.
fn with(request: &Request, name: &str, value: Option<&str>) -> Request {
    let pairs = encode::parse_form(&request.body).unwrap();
    let mut changed: Vec<(&str, &str)> =
        pairs.iter().filter(|(known, _)| known != name).map(|(name, value)| (&**name, &**value)).collect();
    changed.extend(value.map(|value| (name, value)));
    let mut request = request.clone();
    request.body = encode::form(changed).into_bytes();
    request
}

#[test]
fn an_application_reads_the_secrets_that_its_policies_name() {
    let kms = kms_with(SECRET_USER, &["secret/db/password", "key/*"]);
    let key = client_key(&kms, &[]);
    let params = [("SecretName", "db/password"), ("VersionStage", "ACSCurrent"), ("FetchExtendedConfig", "True")];
    assert_eq!(ask(&kms, &key, "GetSecretValue", &params).unwrap()["SecretData"], "p4ss");

    let error = read(&kms, &key, "mail").unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (403, "Forbidden.NoPermission"));
    assert!(error.message.contains(&kms.secret_arn("mail")), "{error}");
}

#[test]
fn an_asterisk_in_a_policy_stands_for_all_secrets() {
    let kms = kms_with(SECRET_USER, &["secret/*"]);
    let key = client_key(&kms, &[]);
    for (secret, value) in [("db/password", "p4ss"), ("mail", "m4il")] {
        assert_eq!(read(&kms, &key, secret).unwrap()["SecretData"], value);
    }
    assert_eq!(refused(read(&kms, &key, "none")), refusal(404, "Forbidden.ResourceNotFound"));
}

#[test]
fn a_policy_for_keys_lets_no_secret_be_read() {
    let kms = kms_with(KEY_USER, &["secret/*"]);
    let key = client_key(&kms, &[]);
    assert_eq!(refused(read(&kms, &key, "mail")), refusal(403, "Forbidden.NoPermission"));
}

#[test]
fn changes_of_policies_and_access_points_count_at_once() {
    let kms = kms_with(SECRET_USER, &["secret/mail"]);
    let key = client_key(&kms, &[]);
    let reads = || read(&kms, &key, "mail").map(|_| ()).map_err(|error| error.code);
    let forbidden = Err("Forbidden.NoPermission".to_owned());
    assert_eq!(reads(), Ok(()));
    kms.ok("UpdatePolicy", &[("Name", "reads"), ("Resources", r#"["secret/other"]"#)]);
    assert_eq!(reads(), forbidden);

    let second = [("Name", "second"), ("Permissions", &*json!([SECRET_USER]).to_string())];
    kms.ok("CreatePolicy", &[&second[..], &[("Resources", r#"["secret/mail"]"#)]].concat());
    kms.ok("UpdateApplicationAccessPoint", &[("Name", "app"), ("Policies", r#"["reads","second"]"#)]);
    assert_eq!(reads(), Ok(()));
    kms.ok("DeletePolicy", &[("Name", "second")]);
    assert_eq!(reads(), forbidden);
}

#[test]
fn an_application_needs_no_permission_for_the_key_of_a_secret() {
    let kms = kms_with(SECRET_USER, &["secret/own"]);
    let cmk = kms.create_key();
    let secret = [("SecretName", "own"), ("VersionId", "v1"), ("SecretData", "s3cret"), ("EncryptionKeyId", &*cmk)];
    kms.ok("CreateSecret", &secret);
    let key = client_key(&kms, &[]);
    assert_eq!(read(&kms, &key, "own").unwrap()["SecretData"], "s3cret");
    kms.ok("DisableKey", &[("KeyId", &cmk)]);
    assert_eq!(refused(read(&kms, &key, "own")), refusal(409, "Rejected.Disabled"));
}

#[test]
fn an_application_can_do_nothing_else() {
    let kms = kms_with(SECRET_USER, &["secret/*"]);
    let key = client_key(&kms, &[]);
    let calls: [(&str, &[(&str, &str)]); 5] = [
        ("BatchGetSecretValue", &[("SecretsList", r#"[{"SecretName":"mail"}]"#)]),
        ("DescribeSecret", &[("SecretName", "mail")]),
        ("ListKeys", &[]),
        ("DescribeRegions", &[]),
        ("Encrypt", &[("KeyId", "alias/none"), ("Plaintext", "eA==")]),
    ];
    for (action, params) in calls {
        let error = ask(&kms, &key, action, params).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (403, "Forbidden.NoPermission"), "{action}");
        assert!(error.message.contains(action), "{error}");
    }
    let sts = ask(&kms, &key, "GetCallerIdentity", &[("Version", "2015-04-01")]);
    assert_eq!(refused(sts), refusal(400, "InvalidSignatureMethod"));
}

#[test]
fn a_client_key_that_is_gone_is_not_known() {
    let kms = kms_with(SECRET_USER, &["secret/*"]);
    let [one, two] = [(); 2].map(|()| client_key(&kms, &[]));
    kms.ok("DeleteClientKey", &[("ClientKeyId", one.id())]);
    let unknown = refusal(404, "InvalidAccessKeyId.NotFound");
    assert_eq!(refused(read(&kms, &one, "mail")), unknown);
    assert!(read(&kms, &two, "mail").is_ok());
    kms.ok("DeleteApplicationAccessPoint", &[("Name", "app")]);
    assert_eq!(refused(read(&kms, &two, "mail")), unknown);
}

#[test]
fn a_client_key_works_from_its_first_to_its_last_second() {
    let mut kms = kms_with(SECRET_USER, &["secret/*"]);
    let key = client_key(&kms, &[("NotBefore", "2024-03-25T11:00:00Z"), ("NotAfter", "2024-03-25T12:00:00Z")]);
    let inactive = Err(refusal(400, "InvalidAccessKeyId.Inactive"));
    let outcomes = [59 * 60 + 59, 1, 60 * 60, 1].map(|seconds| {
        kms.pass(Duration::seconds(seconds));
        read(&kms, &key, "mail").map(|_| ()).map_err(|error| (error.status, error.code))
    });
    assert_eq!(outcomes, [inactive.clone(), Ok(()), Ok(()), inactive]);
}

#[test]
fn the_signature_of_another_client_key_is_not_accepted() {
    let kms = kms_with(SECRET_USER, &["secret/*"]);
    let [one, two] = [(); 2].map(|()| client_key(&kms, &[]));
    let request = sign(&kms, &one, "GetSecretValue", &[("SecretName", "mail")]);
    let stolen = with(&request, "AccessKeyId", Some(two.id()));
    assert_eq!(refused(fields(&kms.send(&stolen))), refusal(400, "SignatureDoesNotMatch"));
    let changed = with(&request, "SecretName", Some("db/password"));
    assert_eq!(refused(fields(&kms.send(&changed))), refusal(400, "SignatureDoesNotMatch"));

    assert!(fields(&kms.send(&request)).is_ok());
    assert_eq!(refused(fields(&kms.send(&request))), refusal(400, "SignatureNonceUsed"));
}

#[test]
fn the_common_parameters_of_a_client_key_have_to_be_right() {
    let kms = kms_with(SECRET_USER, &["secret/*"]);
    let key = client_key(&kms, &[]);
    let request = sign(&kms, &key, "GetSecretValue", &[("SecretName", "mail")]);
    let rows = [
        ("SignatureType", None, "MissingSignatureType"),
        ("SignatureType", Some("BEARERTOKEN"), "InvalidSignatureType"),
        ("SignatureVersion", Some("2.0"), "InvalidSignatureVersion"),
        ("SignatureMethod", Some("SHA1withRSA"), "InvalidSignatureMethod"),
        // A pair of that id does not exist.
        ("SignatureMethod", Some("HMAC-SHA1"), "InvalidAccessKeyId.NotFound"),
        ("SecurityToken", Some("token"), "InvalidSecurityToken.MismatchWithAccessKey"),
        ("Timestamp", Some("2024-03-25T08:00:00Z"), "InvalidTimeStamp.Expired"),
    ];
    for (name, value, code) in rows {
        let error = fields(&kms.send(&with(&request, name, value))).unwrap_err();
        assert_eq!(error.code, code, "{name} {value:?}");
    }
    assert!(fields(&kms.send(&request)).is_ok());
}

#[test]
fn an_access_key_cannot_be_used_as_a_client_key() {
    let kms = kms_with(SECRET_USER, &["secret/*"]);
    let request = kms.request("GetSecretValue", &[("SecretName", "mail")]);
    assert_eq!(request.method, Method::Post);
    let request = with(&request, "SignatureMethod", Some("SHA256withRSA"));
    let request = with(&request, "SignatureType", Some("PRIVATEKEY"));
    assert_eq!(refused(fields(&kms.send(&request))), refusal(404, "InvalidAccessKeyId.NotFound"));
}
