//! What a caller needs permission for to use secrets.

use kms_cli::local::{Options, Settings};
use kms_cli::wire::{Credentials, Method};
use secrecy::SecretString;
use serde_json::{Map, Value, json};

use crate::secret_support::{CallOn, rds};
use crate::support::{Kms, fields, sign_v1};

const ID: &str = "LTAI5tSecondCaller000001";
const SECRET: &str = "secondcallerssecret00000000000";

/// A KMS whose second AccessKey is held back by these lines of `local.toml`.
fn with_second(rules: &str) -> Kms {
    let text = format!("[[access_keys]]\nid = \"{ID}\"\nsecret = \"{SECRET}\"\n{rules}");
    let settings = Some(Settings::parse(&text).unwrap());
    Kms::of(Options { settings, ..Options::default() }.in_memory().unwrap())
}

/// What the second caller is told: the fields, or status, code and message.
fn second(kms: &Kms, action: &str, params: &[(&str, &str)]) -> Result<Map<String, Value>, (u16, String, String)> {
    let credentials = Credentials {
        access_key_id: ID.to_owned(),
        access_key_secret: SecretString::from(SECRET),
        security_token: None,
    };
    let request = sign_v1(Method::Post, action, params, &credentials, &kms.stamp());
    fields(&kms.send(&request)).map_err(|error| (error.status, error.code, error.message))
}

fn forbidden(arn: &str) -> (u16, String, String) {
    let message = format!("This operation for {arn} is forbidden by permission system.");
    (403, "Forbidden.NoPermission".to_owned(), message)
}

#[test]
fn every_action_on_a_secret_needs_permission_for_it() {
    let kms = with_second("deny = [{ actions = [\"kms:*\"], resources = [\"acs:kms:*:*:secret*\"] }]");
    kms.create_secret("a", "x");
    kms.create_managed(&rds(), &[]);
    let policy = r#"{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"RAM":["acs:ram::1:*"]},"Action":["kms:*"],"Resource":["*"]}]}"#;
    let actions: [CallOn<'_>; 12] = [
        ("DescribeSecret", "a", &[]),
        ("GetSecretValue", "a", &[]),
        ("PutSecretValue", "a", &[("VersionId", "v2"), ("SecretData", "x")]),
        ("ListSecretVersionIds", "a", &[]),
        ("UpdateSecret", "a", &[("Description", "x")]),
        ("UpdateSecretVersionStage", "a", &[("VersionStage", "s"), ("MoveToVersion", "v1")]),
        ("RotateSecret", "rds/one", &[("VersionId", "v2")]),
        ("UpdateSecretRotationPolicy", "rds/one", &[("EnableAutomaticRotation", "false")]),
        ("GetSecretPolicy", "a", &[]),
        ("SetSecretPolicy", "a", &[("Policy", policy)]),
        ("RestoreSecret", "a", &[]),
        ("DeleteSecret", "a", &[]),
    ];
    for (action, name, rest) in actions {
        let refused = second(&kms, action, &[rest, &[("SecretName", name)]].concat()).unwrap_err();
        assert_eq!(refused, forbidden(&kms.secret_arn(name)), "{action}");
    }
    let container = kms.secret_arn("").trim_end_matches('/').to_owned();
    let create = [("SecretName", "b"), ("VersionId", "v1"), ("SecretData", "x")];
    for (action, params) in [("CreateSecret", &create[..]), ("ListSecrets", &[]), ("GetRandomPassword", &[])] {
        assert_eq!(second(&kms, action, params).unwrap_err(), forbidden(&container), "{action}");
    }
    let dry_run = second(&kms, "GetSecretValue", &[("SecretName", "a"), ("DryRun", "true")]).unwrap_err();
    assert_eq!((dry_run.0, dry_run.1.as_str()), (403, "AccessDeniedError"));
    assert_eq!(kms.secret_data("a"), "x");
}

#[test]
fn a_batch_reads_what_get_secret_value_may_read() {
    let kms = with_second("deny = [{ actions = [\"kms:GetSecretValue\"], resources = [\"acs:kms:*:*:secret/b\"] }]");
    kms.create_secret("a", "x");
    kms.create_secret("b", "y");
    let list = json!([{"SecretName": "a"}, {"SecretName": "b"}]).to_string();
    let answer = second(&kms, "BatchGetSecretValue", &[("SecretsList", &list)]).unwrap();
    assert_eq!(answer["SecretValues"][0]["SecretData"], "x");
    assert_eq!(answer["SecretValues"].as_array().unwrap().len(), 1);
    assert_eq!(answer["Errors"][0]["Code"], "Forbidden.NoPermission");
    assert_eq!(answer["Errors"][0]["HttpStatus"], 403);
}

#[test]
fn values_need_permission_for_their_key_too() {
    let kms = with_second(
        "deny = [{ actions = [\"kms:Decrypt\", \"kms:GenerateDataKey\"], resources = [\"acs:kms:*:*:key/*\"] }]",
    );
    let key = kms.create_key();
    let create = |name: &'static str| {
        [("SecretName", name), ("VersionId", "v1"), ("SecretData", "x"), ("EncryptionKeyId", &key)].to_vec()
    };
    kms.ok("CreateSecret", &create("a"));
    let refused = forbidden(&kms.key_arn(&key));
    assert_eq!(second(&kms, "CreateSecret", &create("b")).unwrap_err(), refused);
    assert_eq!(second(&kms, "GetSecretValue", &[("SecretName", "a")]).unwrap_err(), refused);
    let put = [("SecretName", "a"), ("VersionId", "v2"), ("SecretData", "x")];
    assert_eq!(second(&kms, "PutSecretValue", &put).unwrap_err(), refused);
    second(&kms, "DescribeSecret", &[("SecretName", "a")]).unwrap();
    // A secret without a key of its own needs none.
    kms.create_secret("c", "x");
    second(&kms, "GetSecretValue", &[("SecretName", "c")]).unwrap();
}
