//! Keys and imported material.

use chrono::Duration;

use super::{Params, Row, call};
use crate::support::Kms;

const POLICY: &str = r#"{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"RAM":["acs:ram::1000200030004000:*"]},"Action":["kms:*"],"Resource":["*"]}]}"#;
const ROTATION: [(&str, &str); 2] = [("EnableAutomaticRotation", "true"), ("RotationInterval", "365d")];
const PROTECTION: [(&str, &str); 2] = [("EnableDeletionProtection", "true"), ("DeletionProtectionDescription", "why")];
const WRAPPING: [(&str, &str); 2] = [("WrappingKeySpec", "EC_SM2"), ("WrappingAlgorithm", "SM2PKE")];

pub const ROWS: &[Row] = &[
    ("CreateKey", |kms| {
        let instance = kms.connect_instance();
        vec![call(&[("DKMSInstanceId", instance)]), call(&ROTATION)]
    }),
    ("DescribeKey", |kms| {
        let instance = kms.connect_instance();
        let [bound, rotating] = [kms.create(&[("DKMSInstanceId", instance)]), kms.create(&ROTATION)];
        kms.ok("SetDeletionProtection", &[&PROTECTION[..], &[("KeyId", &bound)]].concat());
        vec![call(&[("KeyId", &bound)]), call(&[("KeyId", &rotating)])]
    }),
    ("ListKeys", |kms| {
        kms.create_key();
        vec![call(&[])]
    }),
    ("EnableKey", |kms| with_key(kms, &[])),
    ("DisableKey", |kms| with_key(kms, &[])),
    ("UpdateKeyDescription", |kms| with_key(kms, &[("Description", "new")])),
    ("SetDeletionProtection", |kms| with_key(kms, &PROTECTION)),
    ("ScheduleKeyDeletion", |kms| with_key(kms, &[("PendingWindowInDays", "7")])),
    ("CancelKeyDeletion", |kms| {
        let key = kms.create_key();
        kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
        vec![call(&[("KeyId", &key)])]
    }),
    ("CreateKeyVersion", |kms| {
        let key = kms.create(&[("KeySpec", "EC_P256")]);
        kms.pass(Duration::days(7));
        vec![call(&[("KeyId", &key)])]
    }),
    ("DescribeKeyVersion", |kms| {
        let key = kms.create_key();
        let version = kms.metadata(&key, "PrimaryKeyVersion");
        vec![call(&[("KeyId", &key), ("KeyVersionId", &version)])]
    }),
    ("ListKeyVersions", |kms| with_key(kms, &[])),
    ("UpdateRotationPolicy", |kms| with_key(kms, &ROTATION)),
    ("GetKeyPolicy", |kms| with_bound_key(kms, &[])),
    ("SetKeyPolicy", |kms| with_bound_key(kms, &[("Policy", POLICY)])),
    ("GetParametersForImport", |kms| with_external_key(kms, &WRAPPING)),
    ("ImportKeyMaterial", |kms| {
        let key = kms.create_external("Aliyun_AES_256");
        let (material, token) = kms.wrapped(&key, "SM2PKE", &[7; 32]);
        about(&key, &[("EncryptedKeyMaterial", &material), ("ImportToken", &token)])
    }),
    ("DeleteKeyMaterial", |kms| with_external_key(kms, &[])),
];

/// A call about a new key.
pub fn with_key(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    about(&kms.create_key(), params)
}

/// A call about a new key in an instance.
fn with_bound_key(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    about(&kms.create(&[("DKMSInstanceId", kms.connect_instance())]), params)
}

/// A call about a new key that waits for its material.
fn with_external_key(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    about(&kms.create_external("Aliyun_AES_256"), params)
}

fn about(key: &str, params: &[(&str, &str)]) -> Vec<Params> {
    vec![call(&[&[("KeyId", key)], params].concat())]
}
