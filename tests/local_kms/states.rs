//! What can be done with a key in which state, cell by cell after behaviour §5.

use std::collections::BTreeSet;

use chrono::Duration;
use kms_cli::catalog;
use kms_cli::local::engine::{KeyState, Verdict, verdict};

use crate::support::{Kms, Refused, refusal, text};

/// The keys that the table is tried with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A symmetric key, of external origin where the state wants it.
    Symmetric,
    /// A symmetric key of external origin.
    External,
    /// A symmetric key in a KMS instance, of external origin where the state wants it.
    InInstance,
    /// A pair that signs.
    Signing,
    /// A pair that encrypts.
    Encrypting,
    /// A key for message authentication codes.
    Mac,
}

use Kind::{Encrypting, External, InInstance, Mac, Signing, Symmetric};

/// The documented outcome of an action on a key that is Enabled, Disabled, PendingDeletion or PendingImport. `RUO`
/// stands where the key cannot be in that state without having an origin that the action refuses first; `-` where a
/// key of this kind cannot be in that state.
const TABLE: [(&str, Kind, [&str; 4]); 43] = [
    ("DescribeKey", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("DescribeKeyVersion", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("ListKeyVersions", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("GetKeyPolicy", InInstance, ["ok", "ok", "ok", "ok"]),
    ("DeleteAlias", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("ListAliasesByKeyId", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("ListResourceTags", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("ListTagResources", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("Encrypt", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("Decrypt", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("GenerateDataKey", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("GenerateDataKeyWithoutPlaintext", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("GenerateAndExportDataKey", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("ExportDataKey", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("ReEncrypt from", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("ReEncrypt to", Symmetric, ["ok", "RD", "RPD", "RPI"]),
    ("AsymmetricEncrypt", Encrypting, ["ok", "RD", "RPD", "-"]),
    ("AsymmetricDecrypt", Encrypting, ["ok", "RD", "RPD", "-"]),
    ("AsymmetricSign", Signing, ["ok", "RD", "RPD", "-"]),
    ("AsymmetricVerify", Signing, ["ok", "RD", "RPD", "-"]),
    ("GetPublicKey", Signing, ["ok", "RD", "RPD", "-"]),
    ("GenerateMac", Mac, ["ok", "RD", "RPD", "-"]),
    ("VerifyMac", Mac, ["ok", "RD", "RPD", "-"]),
    ("CreateKeyVersion", Signing, ["ok", "RD", "RPD", "-"]),
    ("UpdateRotationPolicy", Symmetric, ["ok", "RD", "RPD", "RUO"]),
    ("EnableKey", Symmetric, ["ok", "ok", "SMF", "SMF"]),
    ("DisableKey", Symmetric, ["ok", "ok", "SMF", "SMF"]),
    ("ScheduleKeyDeletion", Symmetric, ["ok", "ok", "SMF", "ok"]),
    ("CancelKeyDeletion", Symmetric, ["SMF", "SMF", "ok", "SMF"]),
    ("SetDeletionProtection", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("GetParametersForImport", External, ["ok", "ok", "ok", "ok"]),
    ("ImportKeyMaterial", External, ["ok", "ok", "SMF", "ok"]),
    ("DeleteKeyMaterial", External, ["ok", "ok", "ok", "ok"]),
    ("UpdateKeyDescription", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("SetKeyPolicy", InInstance, ["ok", "ok", "RPD", "ok"]),
    ("CreateAlias", Symmetric, ["ok", "ok", "SMF", "ok"]),
    ("UpdateAlias", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("TagResource", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("TagResources", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("UntagResource", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("UntagResources", Symmetric, ["ok", "ok", "RPD", "ok"]),
    ("ListKeys", Symmetric, ["ok", "ok", "ok", "ok"]),
    ("ListAliases", Symmetric, ["ok", "ok", "ok", "ok"]),
];

const STATES: [KeyState; 4] =
    [KeyState::Enabled, KeyState::Disabled, KeyState::PendingDeletion, KeyState::PendingImport];

/// What keys of external origin are made of.
const MATERIAL: &[u8] = &[7; 32];

const ZEROS: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

const POLICY: &str = r#"{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"RAM":["acs:ram::1000200030004000:*"]},"Action":["kms:*"],"Resource":["*"]}]}"#;

fn expected(cell: &str) -> Result<(), Refused> {
    match cell {
        "ok" => Ok(()),
        "SMF" => Err(refusal(409, "Rejected.StateModifiedFailed")),
        "RD" => Err(refusal(409, "Rejected.Disabled")),
        "RPD" => Err(refusal(409, "Rejected.PendingDeletion")),
        "RPI" => Err(refusal(409, "Rejected.PendingImport")),
        "RUO" => Err(refusal(400, "Rejected.UnsupportedOperation")),
        _ => panic!("{cell}"),
    }
}

#[test]
fn every_action_meets_every_state_as_documented() {
    for (action, kind, cells) in TABLE {
        for (state, cell) in STATES.into_iter().zip(cells).filter(|(_, cell)| *cell != "-") {
            let mut kms = Kms::new();
            let key = create(&kms, kind, state);
            // CreateKeyVersion wants some time between two versions.
            kms.pass(Duration::days(8));
            let params = params(&kms, action, &key);
            bring(&kms, &key, state);
            assert_eq!(kms.metadata(&key, "KeyState"), state.as_str());
            let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let outcome = kms.ask(action.split(' ').next().unwrap(), &params);
            let outcome = outcome.map(|_| ()).map_err(|error| (error.status, error.code));
            assert_eq!(outcome, expected(cell), "{action} on {state:?}");
        }
    }
}

#[test]
fn keys_that_are_not_symmetric_never_wait_for_material() {
    let kms = Kms::new();
    for spec in ["EC_P256", "EC_P256K", "EC_SM2", "RSA_2048", "HMAC_SHA_256"] {
        let refused = kms.refused("CreateKey", &[("KeySpec", spec), ("Origin", "EXTERNAL")]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{spec}");
    }
}

#[test]
fn the_table_of_the_engine_is_the_documented_one() {
    for (action, _, cells) in TABLE {
        let action = action.split(' ').next().unwrap();
        for (state, cell) in STATES.into_iter().zip(cells) {
            let expected = match cell {
                "ok" => Verdict::Allowed,
                "SMF" => Verdict::NotModifiable,
                _ => Verdict::Rejected,
            };
            assert_eq!(verdict(action, state), Some(expected), "{action} on {state:?}");
        }
    }
    assert!(STATES.iter().all(|state| verdict("CreateKey", *state) == Some(Verdict::Allowed)));
    assert_eq!(verdict("Unheard", KeyState::Enabled), None);
}

#[test]
fn the_table_leaves_out_no_action_that_takes_a_key() {
    let known: BTreeSet<&str> = TABLE.iter().map(|(action, ..)| action.split(' ').next().unwrap()).collect();
    let takes_a_key =
        |action: &&catalog::Action| action.lifecycle == catalog::Lifecycle::Current && action.param("KeyId").is_some();
    for action in catalog::actions().filter(takes_a_key) {
        assert!(known.contains(action.name), "{}", action.name);
    }
}

#[test]
fn the_old_key_of_an_alias_may_be_in_any_state() {
    for state in STATES {
        let kms = Kms::new();
        let [old, new] = [create(&kms, Symmetric, state), kms.create_key()];
        kms.ok("CreateAlias", &[("KeyId", &old), ("AliasName", "alias/a")]);
        bring(&kms, &old, state);
        kms.ok("UpdateAlias", &[("KeyId", &new), ("AliasName", "alias/a")]);
        assert_eq!(kms.metadata("alias/a", "KeyId"), new);
    }
}

#[test]
fn changes_of_state_lead_where_they_say() {
    let kms = Kms::new();
    let key = kms.create_key();
    let state = |action: &str, rest: &[(&str, &str)]| {
        assert!(kms.ok(action, &[rest, &[("KeyId", &key)]].concat()).is_empty());
        kms.metadata(&key, "KeyState")
    };
    assert_eq!(state("EnableKey", &[]), "Enabled");
    assert_eq!(state("DisableKey", &[]), "Disabled");
    assert_eq!(state("DisableKey", &[]), "Disabled");
    assert_eq!(state("EnableKey", &[]), "Enabled");
    assert_eq!(state("DisableKey", &[]), "Disabled");
    assert_eq!(state("ScheduleKeyDeletion", &[("PendingWindowInDays", "366")]), "PendingDeletion");
    assert_eq!(kms.metadata(&key, "DeleteDate"), "2025-03-26T10:00:00Z");
    assert_eq!(state("CancelKeyDeletion", &[]), "Enabled");
    assert_eq!(kms.metadata(&key, "DeleteDate"), "");
}

#[test]
fn a_refused_change_changes_nothing() {
    let kms = Kms::new();
    let key = kms.create_key();
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "7")]);
    let again = kms.refused("ScheduleKeyDeletion", &[("KeyId", &key), ("PendingWindowInDays", "30")]);
    assert_eq!(again, refusal(409, "Rejected.StateModifiedFailed"));
    assert_eq!(kms.metadata(&key, "DeleteDate"), "2024-04-01T10:00:00Z");
}

/// Makes an enabled key that can be brought into a state.
fn create(kms: &Kms, kind: Kind, state: KeyState) -> String {
    let is_external = kind == External || state == KeyState::PendingImport;
    let mut params: Vec<(&str, &str)> = match kind {
        Symmetric | External => Vec::new(),
        InInstance => vec![("DKMSInstanceId", kms.connect_instance())],
        Signing => vec![("KeySpec", "EC_P256")],
        Encrypting => vec![("KeySpec", "EC_SM2"), ("KeyUsage", "ENCRYPT/DECRYPT")],
        Mac => vec![("KeySpec", "HMAC_SHA_256")],
    };
    if is_external {
        params.extend([("Origin", "EXTERNAL"), ("ProtectionLevel", "HSM")]);
    }
    let key = kms.create(&params);
    if is_external {
        kms.import_until(&key, MATERIAL, kms.now + Duration::days(100));
    }
    key
}

fn bring(kms: &Kms, key: &str, state: KeyState) {
    match state {
        KeyState::Enabled => {}
        KeyState::Disabled => drop(kms.ok("DisableKey", &[("KeyId", key)])),
        KeyState::PendingDeletion => {
            drop(kms.ok("ScheduleKeyDeletion", &[("KeyId", key), ("PendingWindowInDays", "7")]));
        }
        KeyState::PendingImport => drop(kms.ok("DeleteKeyMaterial", &[("KeyId", key)])),
    }
}

/// The parameters of a call that an enabled key accepts, made while it is enabled.
fn params(kms: &Kms, action: &str, key: &str) -> Vec<(&'static str, String)> {
    let mut params = vec![("KeyId", key.to_owned())];
    let mut set = |pairs: &[(&'static str, &str)]| {
        params.extend(pairs.iter().map(|(name, value)| (*name, (*value).to_owned())));
    };
    match action {
        "DescribeKeyVersion" | "GetPublicKey" => set(&[("KeyVersionId", &version(kms, key))]),
        "Encrypt" => set(&[("Plaintext", "x")]),
        "Decrypt" => set(&[("CiphertextBlob", &kms.encrypt(key, "x"))]),
        "GenerateAndExportDataKey" => set(&export_to(kms).each_ref().map(|(name, value)| (*name, value.as_str()))),
        "ExportDataKey" => {
            set(&export_to(kms).each_ref().map(|(name, value)| (*name, value.as_str())));
            let blob = kms.ok("GenerateDataKey", &[("KeyId", key)]);
            set(&[("CiphertextBlob", &text(&blob, "/CiphertextBlob"))]);
        }
        "ReEncrypt from" => set(&[("CiphertextBlob", &kms.encrypt(key, "x")), ("DestinationKeyId", &kms.create_key())]),
        "ReEncrypt to" => set(&[("CiphertextBlob", &kms.encrypt(&kms.create_key(), "x")), ("DestinationKeyId", key)]),
        "AsymmetricEncrypt" | "AsymmetricDecrypt" => {
            set(&[("KeyVersionId", &version(kms, key)), ("Algorithm", "SM2PKE"), ("Plaintext", "eA==")]);
            if action == "AsymmetricDecrypt" {
                let blob = text(&call(kms, "AsymmetricEncrypt", &params), "/CiphertextBlob");
                params.push(("CiphertextBlob", blob));
            }
        }
        "AsymmetricSign" | "AsymmetricVerify" => {
            set(&[("KeyVersionId", &version(kms, key)), ("Algorithm", "ECDSA_SHA_256"), ("Digest", ZEROS)]);
            if action == "AsymmetricVerify" {
                let signature = text(&call(kms, "AsymmetricSign", &params), "/Value");
                params.push(("Value", signature));
            }
        }
        "GenerateMac" | "VerifyMac" => {
            set(&[("Algorithm", "HMAC_SHA_256"), ("Message", "eA==")]);
            if action == "VerifyMac" {
                let mac = text(&call(kms, "GenerateMac", &params), "/Mac");
                params.push(("Mac", mac));
            }
        }
        "UpdateRotationPolicy" => set(&[("EnableAutomaticRotation", "true"), ("RotationInterval", "365d")]),
        "ScheduleKeyDeletion" => set(&[("PendingWindowInDays", "7")]),
        "SetDeletionProtection" => set(&[("EnableDeletionProtection", "false")]),
        "GetParametersForImport" => set(&[("WrappingKeySpec", "EC_SM2"), ("WrappingAlgorithm", "SM2PKE")]),
        "ImportKeyMaterial" => {
            let (wrapped, token) = kms.wrapped(key, "SM2PKE", MATERIAL);
            set(&[("EncryptedKeyMaterial", &wrapped), ("ImportToken", &token)]);
        }
        "UpdateKeyDescription" => set(&[("Description", "x")]),
        "SetKeyPolicy" => set(&[("Policy", POLICY)]),
        "CreateAlias" => set(&[("AliasName", "alias/new")]),
        "DeleteAlias" => {
            kms.ok("CreateAlias", &[("KeyId", key), ("AliasName", "alias/of-key")]);
            set(&[("AliasName", "alias/of-key")]);
        }
        "UpdateAlias" => {
            kms.ok("CreateAlias", &[("KeyId", &kms.create_key()), ("AliasName", "alias/of-other")]);
            set(&[("AliasName", "alias/of-other")]);
        }
        "TagResource" => set(&[("Tags", r#"[{"TagKey":"a","TagValue":"b"}]"#)]),
        "UntagResource" => set(&[("TagKeys", r#"["a"]"#)]),
        "TagResources" | "UntagResources" | "ListTagResources" => {
            set(&[("RegionId", "cn-hangzhou"), ("ResourceType", "key"), ("ResourceId.1", key), ("Tag.1.Key", "a")]);
        }
        _ => {}
    }
    params
}

fn call(kms: &Kms, action: &str, params: &[(&'static str, String)]) -> serde_json::Map<String, serde_json::Value> {
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    kms.ok(action, &params)
}

fn version(kms: &Kms, key: &str) -> String {
    text(&kms.ok("ListKeyVersions", &[("KeyId", key)]), "/KeyVersions/KeyVersion/0/KeyVersionId")
}

/// The parameters of a call that exports a data key to an SM2 key.
fn export_to(kms: &Kms) -> [(&'static str, String); 3] {
    let pair = kms.create(&[("KeySpec", "EC_SM2"), ("KeyUsage", "ENCRYPT/DECRYPT")]);
    let answer = kms.ok("GetPublicKey", &[("KeyId", &pair), ("KeyVersionId", &version(kms, &pair))]);
    let pem = text(&answer, "/PublicKey");
    let base64: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    [("PublicKeyBlob", base64), ("WrappingKeySpec", "EC_SM2".to_owned()), ("WrappingAlgorithm", "SM2PKE".to_owned())]
}
