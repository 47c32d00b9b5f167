//! Secrets.

use super::{Params, Row, call};
use crate::secret_support::rds;
use crate::support::Kms;

const NAME: (&str, &str) = ("SecretName", "generic");
const ROTATION: [(&str, &str); 2] = [("EnableAutomaticRotation", "true"), ("RotationInterval", "168h")];
const TAGS: (&str, &str) = ("Tags", r#"[{"TagKey":"Project","TagValue":"Test"}]"#);
const POLICY: &str = r#"{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"RAM":["acs:ram::1000200030004000:*"]},"Action":["kms:*"],"Resource":["*"]}]}"#;

pub const ROWS: &[Row] = &[
    ("CreateSecret", |kms| {
        let bound = in_instance(kms);
        let generic = [NAME, ("VersionId", "v1"), ("SecretData", "data")];
        let bound: Vec<(&str, &str)> = bound.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        vec![call(&[&generic[..], &bound].concat()), rotating()]
    }),
    ("DescribeSecret", |kms| {
        with_rotated(kms);
        with_bound(kms, &[]);
        kms.ok("DeleteSecret", &[("SecretName", rds().full_name)]);
        let tagged = ("FetchTags", "true");
        vec![call(&[NAME, tagged]), call(&[("SecretName", rds().full_name), tagged])]
    }),
    ("ListSecrets", |kms| {
        with_bound(kms, &[]);
        kms.ok("DeleteSecret", &[NAME]);
        vec![call(&[("FetchTags", "true")])]
    }),
    ("UpdateSecret", |kms| with_secret(kms, &[("Description", "new")])),
    ("DeleteSecret", |kms| with_secret(kms, &[])),
    ("RestoreSecret", |kms| {
        with_secret(kms, &[]);
        kms.ok("DeleteSecret", &[NAME]);
        vec![call(&[NAME])]
    }),
    ("GetSecretValue", |kms| {
        with_rotated(kms);
        vec![call(&[("SecretName", rds().full_name), ("FetchExtendedConfig", "true")])]
    }),
    ("BatchGetSecretValue", |kms| {
        with_rotated(kms);
        let list =
            format!(r#"[{{"SecretName":"{}","FetchExtendedConfig":true}},{{"SecretName":"nobody"}}]"#, rds().full_name);
        vec![call(&[("SecretsList", &list)])]
    }),
    ("PutSecretValue", |kms| with_secret(kms, &[("VersionId", "v2"), ("SecretData", "data")])),
    ("ListSecretVersionIds", |kms| with_secret(kms, &[])),
    ("UpdateSecretVersionStage", |kms| with_secret(kms, &[("VersionStage", "mine"), ("MoveToVersion", "v1")])),
    ("RotateSecret", |kms| {
        with_rotated(kms);
        vec![call(&[("SecretName", rds().full_name), ("VersionId", "v3")])]
    }),
    ("UpdateSecretRotationPolicy", |kms| {
        with_rotated(kms);
        vec![call(&[&[("SecretName", rds().full_name)], &ROTATION[..]].concat())]
    }),
    ("GetRandomPassword", |_| vec![call(&[])]),
    ("GetSecretPolicy", |kms| with_bound(kms, &[])),
    ("SetSecretPolicy", |kms| with_bound(kms, &[("Policy", POLICY)])),
];

/// A call about a new generic secret.
fn with_secret(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    kms.create_secret(NAME.1, "data");
    vec![call(&[&[NAME], params].concat())]
}

/// A call about a new secret in an instance, with tags.
fn with_bound(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    let bound = in_instance(kms);
    let bound: Vec<(&str, &str)> = bound.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let generic = [NAME, ("VersionId", "v1"), ("SecretData", "data"), TAGS];
    kms.ok("CreateSecret", &[&generic[..], &bound].concat());
    vec![call(&[&[NAME], params].concat())]
}

/// What puts a secret into a new instance, under a key of it.
fn in_instance(kms: &Kms) -> Params {
    let instance = kms.connect_instance();
    let key = kms.create(&[("DKMSInstanceId", instance)]);
    call(&[("DKMSInstanceId", instance), ("EncryptionKeyId", &key)])
}

/// The parameters of a managed secret that rotates.
fn rotating() -> Params {
    call(&[&rds().params()[..], &ROTATION].concat())
}

/// Makes a managed secret that rotates and has done so once.
fn with_rotated(kms: &Kms) {
    kms.create_managed(&rds(), &ROTATION);
    kms.ok("RotateSecret", &[("SecretName", rds().full_name), ("VersionId", "v2")]);
}
