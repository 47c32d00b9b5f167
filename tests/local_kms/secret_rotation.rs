//! Rotation of managed secrets, on request and by the clock.

use std::collections::BTreeSet;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::Duration;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde_json::{Value, json};

use crate::secret_support::{ecs_password, ecs_ssh, every_kind, ram, rds, rds_double, redis};
use crate::support::{Kms, START, names, refusal, text};

const WEEKLY: [(&str, &str); 2] = [("EnableAutomaticRotation", "true"), ("RotationInterval", "7d")];

fn rotate(kms: &Kms, name: &str, version: &str) -> serde_json::Map<String, Value> {
    kms.ok("RotateSecret", &[("SecretName", name), ("VersionId", version)])
}

#[test]
fn rotate_secret_makes_a_new_current_version_of_every_kind() {
    for kind in every_kind() {
        let mut kms = Kms::new();
        kms.create_managed(&kind, &[]);
        let [current, previous] = ["ACSCurrent", "ACSPrevious"].map(|stage| kms.holder(kind.full_name, stage));
        let before = kms.secret_data(kind.full_name);
        kms.pass(Duration::hours(1));
        let answer = rotate(&kms, kind.full_name, "000000123");
        let arn = kms.secret_arn(kind.full_name);
        let expected = json!({"Arn": arn, "SecretName": kind.full_name, "VersionId": "000000123"});
        assert_eq!(Value::Object(answer.clone()), expected);
        assert_eq!(names(&answer), names(expected.as_object().unwrap()));
        assert_eq!(kms.holder(kind.full_name, "ACSCurrent").unwrap(), "000000123");
        assert_eq!(kms.holder(kind.full_name, "ACSPrevious"), current);
        assert_ne!(kms.holder(kind.full_name, "ACSPrevious"), previous);
        assert_ne!(kms.secret_data(kind.full_name), before);
        let value = kms.ok("GetSecretValue", &[("SecretName", kind.full_name)]);
        assert_eq!(value["CreateTime"], "2024-03-25T11:00:00Z");
        assert_eq!(value["LastRotationDate"], "2024-03-25T11:00:00Z");
        assert_eq!(value.get("NextRotationDate"), None);
        // The same id once more is ignored.
        let data = kms.secret_data(kind.full_name);
        assert_eq!(rotate(&kms, kind.full_name, "000000123"), answer);
        assert_eq!(rotate(&kms, kind.full_name, "v1")["VersionId"], "v1");
        assert_eq!(kms.secret_data(kind.full_name), data);
    }
}

#[test]
fn one_account_keeps_its_name_and_gets_a_new_password() {
    let kms = Kms::new();
    for (kind, name, password) in [(rds(), "AccountName", "AccountPassword"), (ecs_password(), "UserName", "Password")]
    {
        kms.create_managed(&kind, &[]);
        let old = kms.login(kind.full_name, "ACSCurrent");
        rotate(&kms, kind.full_name, "v2");
        let new = kms.login(kind.full_name, "ACSCurrent");
        assert_eq!(names(new.as_object().unwrap()), [name, password]);
        assert_eq!(new[name], old[name]);
        let made = new[password].as_str().unwrap();
        assert_eq!(made.len(), 32);
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "!@#$%^&*()_+-=".contains(letter);
        assert!(made.chars().all(is_allowed), "{made}");
        assert_eq!(kms.login(kind.full_name, "ACSPrevious"), old);
    }
}

#[test]
fn two_accounts_take_turns() {
    for kind in [rds_double(), redis()] {
        let kms = Kms::new();
        kms.create_managed(&kind, &[]);
        let login = |stage: &str| {
            let login = kms.login(kind.full_name, stage);
            ["AccountName", "AccountPassword"].map(|member| login[member].as_str().unwrap().to_owned())
        };
        let mut passwords = BTreeSet::new();
        for turn in 2..6 {
            let [current, previous] = ["ACSCurrent", "ACSPrevious"].map(login);
            rotate(&kms, kind.full_name, &format!("v{turn}"));
            let [new_current, new_previous] = ["ACSCurrent", "ACSPrevious"].map(login);
            assert_eq!(new_previous, current, "the account in use keeps its password");
            assert_eq!(new_current[0], previous[0]);
            assert_ne!(new_current[1], previous[1]);
            assert!(passwords.insert(new_current[1].clone()));
        }
    }
}

#[test]
fn a_ram_user_gets_a_new_access_key() {
    let mut kms = Kms::new();
    kms.create_managed(&ram(), &[]);
    kms.pass(Duration::hours(1));
    rotate(&kms, "acs/ram/user/deployer", "v2");
    let key = kms.login("acs/ram/user/deployer", "ACSCurrent");
    assert_eq!(names(key.as_object().unwrap()), ["AccessKeyId", "AccessKeySecret", "GenerateTimestamp"]);
    let id = key["AccessKeyId"].as_str().unwrap();
    assert!(id.starts_with("LTAI5tLocal") && id.len() == 24, "{id}");
    assert_eq!(key["AccessKeySecret"].as_str().unwrap().len(), 30);
    assert_eq!(key["GenerateTimestamp"], "2024-03-25T11:00:00Z");
}

#[test]
fn an_ssh_key_is_a_real_pair_in_the_format_of_openssh() {
    let kms = Kms::new();
    kms.create_managed(&ecs_ssh(), &[]);
    rotate(&kms, "acs/ecs/ssh", "v2");
    let login = kms.login("acs/ecs/ssh", "ACSCurrent");
    assert_eq!(names(login.as_object().unwrap()), ["UserName", "PublicKey", "PrivateKey"]);
    assert_eq!(login["UserName"], "root");
    let line = login["PublicKey"].as_str().unwrap();
    let blob = STANDARD.decode(line.strip_prefix("ssh-ed25519 ").unwrap()).unwrap();
    assert_eq!(&blob[..19], b"\0\0\0\x0bssh-ed25519\0\0\0\x20");
    let public = &blob[19..];
    assert_eq!(public.len(), 32);

    let file = login["PrivateKey"].as_str().unwrap();
    let base64 = file.strip_prefix("-----BEGIN OPENSSH PRIVATE KEY-----\n").unwrap();
    let base64 = base64.strip_suffix("-----END OPENSSH PRIVATE KEY-----\n").unwrap();
    assert!(base64.lines().all(|line| line.len() <= 70));
    let bytes = STANDARD.decode(base64.replace('\n', "")).unwrap();
    let head = b"openssh-key-v1\0\0\0\0\x04none\0\0\0\x04none\0\0\0\0\0\0\0\x01\0\0\0\x33";
    assert_eq!(&bytes[..head.len()], head);
    let rest = &bytes[head.len()..];
    assert_eq!(&rest[..51], blob);
    let length = u32::from_be_bytes(rest[51..55].try_into().unwrap()) as usize;
    let secret = &rest[55..];
    assert_eq!((secret.len(), secret.len() % 8), (length, 0));
    assert_eq!(secret[..4], secret[4..8]);
    assert_eq!(&secret[8..59], blob);
    assert_eq!(&secret[59..63], 64_u32.to_be_bytes());
    assert_eq!(&secret[95..127], public);
    assert_eq!(&secret[127..], [0, 0, 0, 0, 1, 2, 3, 4, 5]);
    let pair = Ed25519KeyPair::from_seed_and_public_key(&secret[63..95], public).unwrap();
    assert_eq!(pair.public_key().as_ref(), public);
    UnparsedPublicKey::new(&ED25519, public).verify(b"hello", pair.sign(b"hello").as_ref()).unwrap();
}

#[test]
fn a_generic_secret_is_not_rotated() {
    let kms = Kms::new();
    kms.create_secret("a", "x");
    let unsupported = refusal(400, "Rejected.UnsupportedOperation");
    assert_eq!(kms.refused("RotateSecret", &[("SecretName", "a"), ("VersionId", "v2")]), unsupported);
    for params in [&WEEKLY[..], &[("EnableAutomaticRotation", "false")]] {
        let params = [params, &[("SecretName", "a")]].concat();
        assert_eq!(kms.refused("UpdateSecretRotationPolicy", &params), unsupported);
    }
}

#[test]
fn rotate_secret_checks_the_id_of_the_version() {
    let kms = Kms::new();
    kms.create_managed(&rds(), &[]);
    let long = [("SecretName", "rds/one"), ("VersionId", &"v".repeat(65))];
    assert_eq!(kms.refused("RotateSecret", &long), refusal(400, "InvalidParameter"));
    assert_eq!(kms.refused("RotateSecret", &long[..1]), refusal(400, "MissingParameter"));
}

#[test]
fn a_managed_secret_keeps_ten_versions() {
    let kms = Kms::new();
    kms.create_managed(&rds(), &[]);
    for number in 2..=12 {
        rotate(&kms, "rds/one", &format!("v{number}"));
    }
    let ids: Vec<String> = kms.versions("rds/one").into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, (3..=12).map(|number| format!("v{number}")).collect::<Vec<_>>());
}

#[test]
fn a_secret_can_be_made_to_rotate_by_itself() {
    let mut kms = Kms::new();
    let answer = kms.create_managed(&rds(), &WEEKLY);
    let fields = ["AutomaticRotation", "RotationInterval", "NextRotationDate", "ExtendedConfig"];
    assert_eq!(names(&answer), [&["Arn", "SecretName", "VersionId", "SecretType"][..], &fields].concat());
    assert_eq!(answer["AutomaticRotation"], "Enabled");
    assert_eq!(answer["RotationInterval"], "604800s");
    assert_eq!(answer["NextRotationDate"], "2024-04-01T10:00:00Z");

    kms.pass(Duration::days(7) - Duration::seconds(1));
    assert_eq!(kms.versions("rds/one").len(), 1);
    kms.pass(Duration::seconds(1));
    let described = kms.describe_secret("rds/one");
    let shown = ["AutomaticRotation", "RotationInterval", "LastRotationDate", "NextRotationDate"];
    let expected = ["Enabled", "604800s", "2024-04-01T10:00:00Z", "2024-04-08T10:00:00Z"];
    assert_eq!(shown.map(|name| described[name].as_str().unwrap()), expected);
    let value = kms.ok("GetSecretValue", &[("SecretName", "rds/one")]);
    assert_eq!(shown.map(|name| value[name].as_str().unwrap()), expected);
    assert_eq!(value["CreateTime"], "2024-04-01T10:00:00Z");
    assert_eq!(kms.versions("rds/one").len(), 2);
    assert_eq!(kms.login("rds/one", "ACSPrevious")["AccountPassword"], "first-pass");
}

#[test]
fn many_missed_turns_make_one_version_and_the_rhythm_stays() {
    let mut kms = Kms::new();
    kms.create_managed(&rds(), &WEEKLY);
    kms.pass(Duration::days(7 * 20 + 3));
    assert_eq!(kms.versions("rds/one").len(), 2);
    let described = kms.describe_secret("rds/one");
    assert_eq!(described["LastRotationDate"], "2024-08-12T10:00:00Z");
    assert_eq!(described["NextRotationDate"], "2024-08-19T10:00:00Z");
    kms.pass(Duration::days(4));
    assert_eq!(kms.versions("rds/one").len(), 3);
}

#[test]
fn a_rotation_by_hand_moves_the_next_one() {
    let mut kms = Kms::new();
    kms.create_managed(&rds(), &WEEKLY);
    kms.pass(Duration::days(3));
    rotate(&kms, "rds/one", "v2");
    assert_eq!(kms.describe_secret("rds/one")["NextRotationDate"], "2024-04-04T10:00:00Z");
    kms.pass(Duration::days(5));
    assert_eq!(kms.versions("rds/one").len(), 2);
}

#[test]
fn the_rotation_policy_can_be_changed() {
    let mut kms = Kms::new();
    kms.create_managed(&rds(), &[]);
    let update = |kms: &Kms, params: &[(&str, &str)]| -> Result<(), (u16, String)> {
        let params = [&[("SecretName", "rds/one")], params].concat();
        let answer = kms.ask("UpdateSecretRotationPolicy", &params).map_err(|error| (error.status, error.code))?;
        assert_eq!(Value::Object(answer), json!({"SecretName": "rds/one"}));
        Ok(())
    };
    kms.pass(Duration::days(2));
    assert_eq!(update(&kms, &WEEKLY), Ok(()));
    // Counted from the last rotation, or else from the creation.
    assert_eq!(kms.describe_secret("rds/one")["NextRotationDate"], "2024-04-01T10:00:00Z");
    assert_eq!(kms.describe_secret("rds/one")["UpdateTime"], "2024-03-27T10:00:00Z");
    assert_eq!(update(&kms, &[("EnableAutomaticRotation", "false"), ("RotationInterval", "9000m")]), Ok(()));
    let described = kms.describe_secret("rds/one");
    assert_eq!(described["AutomaticRotation"], "Disabled");
    assert_eq!(described.get("RotationInterval"), None);
    kms.pass(Duration::days(100));
    assert_eq!(kms.versions("rds/one").len(), 1);
    // What would have been in the past happens now, and not before.
    assert_eq!(update(&kms, &WEEKLY), Ok(()));
    assert_eq!(kms.describe_secret("rds/one")["LastRotationDate"], "2024-07-05T10:00:00Z");
    assert_eq!(kms.describe_secret("rds/one")["NextRotationDate"], "2024-07-12T10:00:00Z");
}

#[test]
fn intervals_have_limits_that_differ_from_action_to_action() {
    let kms = Kms::new();
    let create = |interval: &str| {
        let more = [("EnableAutomaticRotation", "true"), ("RotationInterval", interval)];
        kms.ask("CreateSecret", &[&rds().params()[..], &more].concat()).map_err(|error| (error.status, error.code))
    };
    let invalid = refusal(400, "InvalidParameter");
    for interval in ["5h", "21599s", "8761h", "366d", "6", "h", "-6h", "1w"] {
        assert_eq!(create(interval).unwrap_err(), invalid, "{interval}");
    }
    assert_eq!(create("").unwrap_err(), refusal(400, "MissingParameter"));
    assert_eq!(text(&create("6h").unwrap(), "/RotationInterval"), "21600s");
    let update = |interval: &str| {
        let params = [("SecretName", "rds/one"), ("EnableAutomaticRotation", "true"), ("RotationInterval", interval)];
        kms.ask("UpdateSecretRotationPolicy", &params).map_err(|error| (error.status, error.code))
    };
    for interval in ["6h", "167h", "604799s", "8761h"] {
        assert_eq!(update(interval).unwrap_err(), invalid, "{interval}");
    }
    assert_eq!(update("").unwrap_err(), refusal(400, "MissingParameter"));
    for interval in ["168h", "10080m", "8760h", "365d"] {
        update(interval).unwrap();
    }
    // It does not matter to a rotation that is switched off.
    for interval in ["1s", "9000h", "never"] {
        let off = [("SecretName", "rds/one"), ("EnableAutomaticRotation", "false"), ("RotationInterval", interval)];
        kms.ok("UpdateSecretRotationPolicy", &off);
        assert_eq!(kms.describe_secret("rds/one")["AutomaticRotation"], "Disabled", "{interval}");
    }
    let missing = kms.refused("UpdateSecretRotationPolicy", &[("SecretName", "rds/one")]);
    assert_eq!(missing, refusal(400, "MissingParameter"));
}

#[test]
fn a_secret_in_the_window_does_not_rotate_until_it_is_restored() {
    let mut kms = Kms::new();
    kms.create_managed(&rds(), &WEEKLY);
    kms.ok("DeleteSecret", &[("SecretName", "rds/one")]);
    kms.pass(Duration::days(10));
    assert_eq!(kms.versions("rds/one").len(), 1);
    kms.ok("RestoreSecret", &[("SecretName", "rds/one")]);
    assert_eq!(kms.describe_secret("rds/one")["LastRotationDate"], "2024-04-04T10:00:00Z");
    assert_eq!(kms.versions("rds/one").len(), 2);
}

#[test]
fn without_its_key_a_secret_is_not_rotated_and_says_so() {
    let mut kms = Kms::new();
    let key = kms.create_key();
    kms.create_managed(&rds(), &[&WEEKLY[..], &[("EncryptionKeyId", &key)]].concat());
    kms.ok("DisableKey", &[("KeyId", &key)]);
    assert_eq!(kms.describe_secret("rds/one")["AutomaticRotation"], "Invalid");
    let by_hand = kms.refused("RotateSecret", &[("SecretName", "rds/one"), ("VersionId", "v2")]);
    assert_eq!(by_hand, refusal(409, "Rejected.Disabled"));
    kms.pass(Duration::days(8));
    let described = kms.describe_secret("rds/one");
    assert_eq!(described["NextRotationDate"], "2024-04-08T10:00:00Z");
    assert_eq!(described.get("LastRotationDate"), None);
    assert_eq!(kms.versions("rds/one").len(), 1);
    kms.ok("EnableKey", &[("KeyId", &key)]);
    assert_eq!(kms.describe_secret("rds/one")["AutomaticRotation"], "Enabled");
    kms.pass(Duration::days(7));
    assert_eq!(kms.versions("rds/one").len(), 2);
    assert_eq!(kms.describe_secret("rds/one")["CreateTime"], START);
}
