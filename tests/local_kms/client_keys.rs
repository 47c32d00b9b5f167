//! Client keys.

use aws_lc_rs::rsa;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::Duration;
use kms_cli::wire::Method;
use p12_keystore::{KeyStore, Pkcs12ImportPolicy, PrivateKeyChain};
use serde_json::{Map, Value, json};

use crate::support::{Kms, Refused, fields, names, refusal, sign_v1, text};

const PASSWORD: &str = "Fj3-local-Passw0rd";

/// A KMS with an application access point of this name.
fn kms_with(access_point: &str) -> Kms {
    let kms = Kms::new();
    add_access_point(&kms, access_point);
    kms
}

fn add_access_point(kms: &Kms, name: &str) {
    let permissions = r#"["RbacPermission/Template/CryptoServiceKeyUser"]"#;
    let policy = [("Name", name), ("Permissions", permissions), ("Resources", r#"["key/*"]"#)];
    kms.ok("CreatePolicy", &policy);
    kms.ok("CreateApplicationAccessPoint", &[("Name", name), ("Policies", &json!([name]).to_string())]);
}

fn create(kms: &Kms, params: &[(&str, &str)]) -> Map<String, Value> {
    kms.ok("CreateClientKey", &[&[("AapName", "app"), ("Password", PASSWORD)], params].concat())
}

fn refused(kms: &Kms, params: &[(&str, &str)]) -> Refused {
    kms.refused("CreateClientKey", params)
}

fn get(kms: &Kms, id: &str) -> Map<String, Value> {
    kms.ok("GetClientKey", &[("ClientKeyId", id)])
}

fn listed(kms: &Kms, params: &[(&str, &str)]) -> Vec<Value> {
    let answer = kms.ok("ListClientKeys", params);
    assert_eq!(names(&answer), ["ClientKeys"]);
    answer["ClientKeys"].as_array().unwrap().clone()
}

fn unlock(created: &Map<String, Value>, password: &str) -> Option<PrivateKeyChain> {
    let file = STANDARD.decode(text(created, "/PrivateKeyData")).unwrap();
    let file = KeyStore::from_pkcs12(&file, password, Pkcs12ImportPolicy::Strict).ok()?;
    assert_eq!(file.entries_len(), 1);
    file.private_key_chain().map(|(_, chain)| chain.clone())
}

/// The one certificate of a PEM text, in DER.
fn der(pem: &str) -> Vec<u8> {
    let body = pem.strip_prefix("-----BEGIN CERTIFICATE-----\n").unwrap();
    let body = body.strip_suffix("\n-----END CERTIFICATE-----").unwrap();
    STANDARD.decode(body.replace('\n', "")).unwrap()
}

#[test]
fn a_client_key_is_a_key_pair_with_its_certificate_under_the_password() {
    let kms = kms_with("app");
    let created = create(&kms, &[]);
    assert_eq!(names(&created), ["ClientKeyId", "KeyAlgorithm", "PrivateKeyData", "NotBefore", "NotAfter"]);
    let id = text(&created, "/ClientKeyId");
    assert!(uuid::Uuid::parse_str(id.strip_prefix("KAAP.").unwrap()).is_ok());
    assert_eq!(created["KeyAlgorithm"], "RSA_2048");
    assert_eq!(created["NotBefore"], "2024-03-25T10:00:00Z");
    assert_eq!(created["NotAfter"], "2029-03-25T10:00:00Z");

    let chain = unlock(&created, PASSWORD).unwrap();
    let [certificate] = chain.certs() else { panic!("{} certificates", chain.certs().len()) };
    assert_eq!(certificate.subject(), format!("CN={id}"));
    let key = rsa::KeyPair::from_pkcs8(chain.key().as_der()).unwrap();
    assert_eq!(key.public_modulus_len(), 256);
    let public = aws_lc_rs::signature::KeyPair::public_key(&key).as_ref();
    assert!(certificate.as_der().windows(public.len()).any(|part| part == public));
    assert_eq!(der(&text(&get(&kms, &id), "/PublicKeyData")), certificate.as_der());
    assert!(unlock(&created, "Fj3-local-Passw1rd").is_none());
}

#[test]
fn each_client_key_is_another() {
    let kms = kms_with("app");
    let [one, two] = [(); 2].map(|()| create(&kms, &[]));
    assert_ne!(one["ClientKeyId"], two["ClientKeyId"]);
    let [one, two] = [one, two].map(|created| unlock(&created, PASSWORD).unwrap().key().as_der().to_vec());
    assert_ne!(one, two);
}

#[test]
fn a_client_key_is_shown_without_its_private_half() {
    let mut kms = kms_with("app");
    kms.pass(Duration::seconds(1));
    let id = text(&create(&kms, &[]), "/ClientKeyId");
    let mut shown = get(&kms, &id);
    let order =
        ["ClientKeyId", "AapName", "KeyAlgorithm", "KeyOrigin", "PublicKeyData", "CreateTime", "NotBefore", "NotAfter"];
    assert_eq!(names(&shown), order);
    assert_eq!(listed(&kms, &[]), [Value::Object(shown.clone())]);
    shown.shift_remove("PublicKeyData");
    let expected = json!({
        "ClientKeyId": id,
        "AapName": "app",
        "KeyAlgorithm": "RSA_2048",
        "KeyOrigin": "KMS_PROVIDED",
        "CreateTime": "2024-03-25T10:00:01Z",
        "NotBefore": "2024-03-25T10:00:01Z",
        "NotAfter": "2029-03-25T10:00:01Z",
    });
    assert_eq!(Value::Object(shown), expected);
}

#[test]
fn client_keys_are_listed_by_access_point_or_all() {
    let kms = kms_with("app");
    add_access_point(&kms, "other");
    let ids = ["app", "other", "app"].map(|point| {
        let created = kms.ok("CreateClientKey", &[("AapName", point), ("Password", PASSWORD)]);
        text(&created, "/ClientKeyId")
    });
    let of = |params: &[(&str, &str)]| -> Vec<String> {
        listed(&kms, params).iter().map(|row| row["ClientKeyId"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of(&[]), ids);
    assert_eq!(of(&[("AapName", "app")]), [ids[0].clone(), ids[2].clone()]);
    assert_eq!(of(&[("AapName", "other")]), [ids[1].clone()]);
    let nobody = kms.refused("ListClientKeys", &[("AapName", "nobody")]);
    assert_eq!(nobody, refusal(404, "Forbidden.ResourceNotFound"));
}

#[test]
fn a_validity_has_a_beginning_and_an_end() {
    let kms = kms_with("app");
    let [before, after] = ["2024-02-29T23:59:59Z", "2024-03-01T00:00:00Z"];
    let created = create(&kms, &[("NotBefore", before), ("NotAfter", after)]);
    assert_eq!([&created["NotBefore"], &created["NotAfter"]], [before, after]);
    // In the certificate as well, in the form of its years.
    let certificate = unlock(&created, PASSWORD).unwrap().certs()[0].as_der().to_vec();
    let has = |text: &str| certificate.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(has("240229235959Z") && has("240301000000Z"));

    let invalid = refusal(400, "InvalidParameter");
    let cases = [
        (&[("NotBefore", before)][..], refusal(400, "MissingParameter")),
        (&[("NotAfter", after)], refusal(400, "MissingParameter")),
        (&[("NotBefore", after), ("NotAfter", before)], invalid.clone()),
        (&[("NotBefore", after), ("NotAfter", after)], invalid.clone()),
        (&[("NotBefore", "2024-02-29"), ("NotAfter", after)], invalid.clone()),
        (&[("NotBefore", "2024-02-30T00:00:00Z"), ("NotAfter", after)], invalid.clone()),
        (&[("NotBefore", "1969-12-31T23:59:59Z"), ("NotAfter", after)], invalid.clone()),
        (&[("NotBefore", before), ("NotAfter", "2024-3-1T00:00:00Z")], invalid.clone()),
        (&[("NotBefore", before), ("NotAfter", "+12024-03-01T00:00:00Z")], invalid),
    ];
    for (params, expected) in cases {
        let params = [&[("AapName", "app"), ("Password", PASSWORD)], params].concat();
        assert_eq!(refused(&kms, &params), expected, "{params:?}");
    }
    create(&kms, &[("NotBefore", "1970-01-01T00:00:00Z"), ("NotAfter", "9999-12-31T23:59:59Z")]);
    assert_eq!(listed(&kms, &[]).len(), 2);
}

#[test]
fn a_password_has_a_length_an_alphabet_and_variety() {
    let kms = kms_with("app");
    let longest = "aB".repeat(32);
    for password in ["abcdefg1", "abcdEFGH", "12345678~", "ABC!@#$%^&*?_-", &longest] {
        let created = kms.ok("CreateClientKey", &[("AapName", "app"), ("Password", password)]);
        assert!(unlock(&created, password).is_some(), "{password}");
    }
    let too_long = format!("{longest}1");
    for password in ["abcdef1", "abcdefgh", "12345678", "~!@#$%^&", "abcd efg1", "abcdefg1ä", "abcdefg1+", &too_long] {
        let error = kms.ask("CreateClientKey", &[("AapName", "app"), ("Password", password)]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidParameter"), "{password}");
        assert_eq!(error.message, "The specified parameter \"Password\" is not valid.");
    }
    assert_eq!(refused(&kms, &[("AapName", "app")]), refusal(400, "MissingParameter"));
    assert_eq!(refused(&kms, &[("Password", PASSWORD)]), refusal(400, "MissingParameter"));
    assert_eq!(listed(&kms, &[]).len(), 5);
}

#[test]
fn a_client_key_needs_an_access_point() {
    let kms = kms_with("app");
    let nobody = refused(&kms, &[("AapName", "nobody"), ("Password", PASSWORD)]);
    assert_eq!(nobody, refusal(404, "Forbidden.ResourceNotFound"));
}

#[test]
fn a_deleted_client_key_is_gone_and_so_are_those_of_a_deleted_access_point() {
    let kms = kms_with("app");
    add_access_point(&kms, "other");
    let [one, two] = [(); 2].map(|()| text(&create(&kms, &[]), "/ClientKeyId"));
    let kept = text(&kms.ok("CreateClientKey", &[("AapName", "other"), ("Password", PASSWORD)]), "/ClientKeyId");
    let missing = refusal(404, "Forbidden.ResourceNotFound");
    assert!(kms.ok("DeleteClientKey", &[("ClientKeyId", &one)]).is_empty());
    for action in ["GetClientKey", "DeleteClientKey"] {
        assert_eq!(kms.refused(action, &[("ClientKeyId", &one)]), missing);
        assert_eq!(kms.refused(action, &[]), refusal(400, "MissingParameter"));
    }
    get(&kms, &two);
    kms.ok("DeleteApplicationAccessPoint", &[("Name", "app")]);
    assert_eq!(kms.refused("GetClientKey", &[("ClientKeyId", &two)]), missing);
    add_access_point_again(&kms);
    assert_eq!(listed(&kms, &[("AapName", "app")]), Vec::<Value>::new());
    assert_eq!(listed(&kms, &[])[0]["ClientKeyId"], kept.as_str());
}

fn add_access_point_again(kms: &Kms) {
    kms.ok("CreateApplicationAccessPoint", &[("Name", "app"), ("Policies", r#"["app"]"#)]);
}

#[test]
fn client_keys_are_read_by_get_only() {
    let kms = kms_with("app");
    let id = text(&create(&kms, &[]), "/ClientKeyId");
    for (action, params) in [("GetClientKey", &[("ClientKeyId", id.as_str())][..]), ("ListClientKeys", &[])] {
        let request = sign_v1(Method::Post, action, params, &kms.credentials(), &kms.stamp());
        let error = fields(&kms.send(&request)).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (404, "InvalidApi.NotFound"), "{action}");
    }
}

#[test]
fn neither_the_password_nor_the_private_half_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let kms = Kms::of(kms_cli::local::LocalKms::open(dir.path()).unwrap());
    add_access_point(&kms, "app");
    let created = create(&kms, &[]);
    let chain = unlock(&created, PASSWORD).unwrap();
    let file = STANDARD.decode(text(&created, "/PrivateKeyData")).unwrap();
    let stored: Vec<Vec<u8>> =
        std::fs::read_dir(dir.path()).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap()).collect();
    let holds = |part: &[u8]| stored.iter().any(|bytes| bytes.windows(part.len()).any(|window| window == part));
    assert!(holds(text(&created, "/ClientKeyId").as_bytes()));
    assert!(!holds(PASSWORD.as_bytes()));
    let base64 = STANDARD.encode(chain.key().as_der());
    for secret in [&chain.key().as_der()[100..164], &file[100..164], &base64.as_bytes()[100..164]] {
        assert!(!holds(secret));
    }
}
