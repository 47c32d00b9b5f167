//! AccessKeys and tokens of `local.toml`, and the file itself.

use std::fs;

use chrono::Duration;
use kms_cli::local::{Error, LocalKms, Settings, reset};
use kms_cli::wire::{Credentials, Method};
use secrecy::SecretString;

use crate::support::{Kms, fields, nonce, refusal, refused, sign_v1, sign_v3, text};

const KEYS: &str = r#"
[[access_keys]]
id = "LTAI5tLocalOne"
secret = "secret-one"
user = "one"

[[access_keys]]
id = "LTAI5tLocalTwo"
secret = "secret-two"
state = "Inactive"

[[sts_tokens]]
id = "STS.LocalShort"
secret = "secret-three"
token = "token-three"
expires = "2024-03-25T10:30:00Z"

[[sts_tokens]]
id = "STS.LocalLong"
secret = "secret-four"
token = "token-four"
expires = 2024-03-25T20:00:00+08:00
"#;

/// What is wrong with a `local.toml`.
fn mistake(text: &str) -> String {
    Settings::parse(text).map(|_| ()).unwrap_err().to_string()
}

/// The credentials of `STS.LocalShort` with another token.
fn with_token(kms: &Kms, token: Option<&str>) -> Credentials {
    Credentials { security_token: token.map(SecretString::from), ..kms.kms.credentials("STS.LocalShort").unwrap() }
}

#[test]
fn every_access_key_of_the_settings_may_call_beside_the_one_of_the_store() {
    let kms = Kms::with_settings(KEYS);
    let key = kms.create_key();
    for id in ["LTAI5tLocalOne", "STS.LocalShort", "STS.LocalLong"] {
        let metadata = kms.ask_as(id, "DescribeKey", &[("KeyId", &key)]).unwrap();
        assert_eq!(text(&metadata, "/KeyMetadata/KeyId"), key, "{id}");
        let credentials = kms.kms.credentials(id).unwrap();
        let request = sign_v3(Method::Post, "DescribeKey", &[("KeyId", &key)], &credentials, &kms.stamp());
        assert_eq!(text(&fields(&kms.send(&request)).unwrap(), "/KeyMetadata/KeyId"), key, "{id} under V3");
    }
}

#[test]
fn an_access_key_does_not_go_with_the_secret_of_another() {
    let kms = Kms::with_settings(KEYS);
    let mixed = Credentials::new("LTAI5tLocalOne", "secret-two");
    assert_eq!(refused(kms.ask_with(&mixed, "ListKeys", &[])), refusal(400, "SignatureDoesNotMatch"));
    let unknown = Credentials::new("LTAI5tLocalNobody", "secret-one");
    assert_eq!(refused(kms.ask_with(&unknown, "ListKeys", &[])), refusal(404, "InvalidAccessKeyId.NotFound"));
}

#[test]
fn an_inactive_access_key_is_refused_before_its_signature_is_looked_at() {
    let kms = Kms::with_settings(KEYS);
    for secret in ["secret-two", "wrong"] {
        let error = kms.ask_with(&Credentials::new("LTAI5tLocalTwo", secret), "ListKeys", &[]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "InvalidAccessKeyId.Inactive"));
        assert_eq!(error.message, "Specified access key is disabled.");
    }
}

#[test]
fn a_temporary_access_key_needs_its_own_token() {
    let kms = Kms::with_settings(KEYS);
    for (token, code, message) in [
        (None, "MissingSecurityToken", "SecurityToken is mandatory for this action."),
        (Some(""), "MissingSecurityToken", "SecurityToken is mandatory for this action."),
        (
            Some("token-four"),
            "InvalidSecurityToken.MismatchWithAccessKey",
            "Specified SecurityToken mismatch with the AccessKey.",
        ),
    ] {
        let error = kms.ask_with(&with_token(&kms, token), "ListKeys", &[]).unwrap_err();
        assert_eq!((error.status, error.code.as_str(), error.message.as_str()), (400, code, message), "{token:?}");
    }
    assert!(kms.ask_with(&with_token(&kms, Some("token-three")), "ListKeys", &[]).is_ok());
}

#[test]
fn a_permanent_access_key_takes_no_token() {
    let kms = Kms::with_settings(KEYS);
    for id in [kms.identity().access_key_id.as_str(), "LTAI5tLocalOne"] {
        let known = kms.kms.credentials(id).unwrap();
        let credentials = Credentials { security_token: Some("token-three".into()), ..known };
        let expected = refusal(400, "InvalidSecurityToken.MismatchWithAccessKey");
        assert_eq!(refused(kms.ask_with(&credentials, "ListKeys", &[])), expected, "{id}");
    }
}

#[test]
fn a_temporary_access_key_ends_at_its_second() {
    let mut kms = Kms::with_settings(KEYS);
    kms.pass(Duration::minutes(30) - Duration::seconds(1));
    assert!(kms.ask_as("STS.LocalShort", "ListKeys", &[]).is_ok());
    kms.pass(Duration::seconds(1));
    let error = kms.ask_as("STS.LocalShort", "ListKeys", &[]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "InvalidSecurityToken.Expired"));
    assert_eq!(error.message, "Specified SecurityToken is expired.");
    assert!(kms.ask_as("STS.LocalLong", "ListKeys", &[]).is_ok());
}

#[test]
fn a_temporary_access_key_ends_by_the_moved_clock() {
    let kms = Kms::with_settings(KEYS);
    kms.kms.set_clock_offset(Duration::hours(1)).unwrap();
    assert_eq!(refused(kms.ask_as("STS.LocalShort", "ListKeys", &[])), refusal(400, "InvalidSecurityToken.Expired"));
    assert!(kms.ask_as("STS.LocalLong", "ListKeys", &[]).is_ok());
}

#[test]
fn each_access_key_has_nonces_of_its_own() {
    let kms = Kms::with_settings(KEYS);
    let stamp = kms_cli::wire::Stamp { time: kms.now, nonce: nonce() };
    let outcome = |credentials: &Credentials| {
        fields(&kms.send(&sign_v1(Method::Post, "ListKeys", &[], credentials, &stamp))).map_err(|error| error.code)
    };
    let one = kms.kms.credentials("LTAI5tLocalOne").unwrap();
    assert!(outcome(&kms.credentials()).is_ok() && outcome(&one).is_ok());
    assert_eq!(outcome(&one).unwrap_err(), "SignatureNonceUsed");
}

#[test]
fn the_ids_of_the_settings_are_told_without_their_secrets() {
    let kms = Kms::with_settings(KEYS);
    let ids: Vec<&str> = kms.kms.other_access_key_ids().collect();
    assert_eq!(ids, ["LTAI5tLocalOne", "LTAI5tLocalTwo", "STS.LocalShort", "STS.LocalLong"]);
    let shown = format!("{:?}", Settings::parse(KEYS).unwrap());
    assert!(!shown.contains("secret-") && !shown.contains("token-"), "{shown}");
}

#[test]
fn an_account_may_have_closed_the_service_or_owe_money() {
    for (service, code) in [
        ("NotEnabled", "Forbidden.KmsServiceNotEnabled"),
        ("InDebt", "Forbidden.InDebt"),
        ("Suspended", "Forbidden.InDebtOverdue"),
    ] {
        let kms = Kms::with_settings(&format!("service = '{service}'"));
        assert_eq!(kms.refused("ListKeys", &[]), refusal(403, code));
        assert_eq!(kms.ok("DescribeAccountKmsStatus", &[])["AccountStatus"], service);
        assert!(!kms.ok("DescribeRegions", &[]).is_empty());
    }
    assert!(Kms::with_settings("service = 'Enabled'").ask("ListKeys", &[]).is_ok());
}

#[test]
fn a_mistake_in_the_settings_is_told_with_its_place() {
    let key = "[[access_keys]]\nid = 'a'\nsecret = 's'\n";
    for (text, expected) in [
        ("[[access_keys]]\nid = 'a'\nsecrt = 's'\n", "line 3, column 1: unknown field `secrt`"),
        ("colour = 1\n", "line 1, column 1: unknown field `colour`"),
        ("[[access_keys]]\nid = 'a'\n", "line 1, column 1: missing field `secret`"),
        ("[[access_keys]]\nid = 'a b'\nsecret = 's'\n", "line 2, column 6: an AccessKey id is 1 to 128 letters"),
        ("[[access_keys]]\nid = 'a'\nsecret = ''\n", "line 3, column 10: this must not be empty"),
        (&format!("{key}state = 'off'\n"), "line 4, column 9: the state of an AccessKey is Active or Inactive"),
        (&format!("{key}user = 'a/b'\n"), "line 4, column 8: a name is 1 to 64 letters"),
        (&format!("{key}\n{key}"), "line 6, column 6: an AccessKey with this id stands further up"),
        (
            &format!("{key}[[access_keys.allow]]\nactions = ['kms:Encrpyt']\n"),
            "line 5, column 11: an action is *, or kms:",
        ),
        (&format!("{key}[[access_keys.deny]]\nactions = ['Encrypt']\n"), "line 5, column 11: an action is *, or kms:"),
        (
            &format!("{key}[[access_keys.allow]]\nactions = ['*']\nresources = ['key/1']\n"),
            "line 6, column 13: a resource is * or an ARN",
        ),
        (&format!("{key}[[access_keys.allow]]\nresources = ['*']\n"), "line 4, column 1: missing field `actions`"),
        (
            "[[sts_tokens]]\nid = 'a'\nsecret = 's'\ntoken = 't'\nexpires = 'soon'\n",
            "line 5, column 11: a time is written like 2027-01-01T00:00:00Z",
        ),
        (
            "[[sts_tokens]]\nid = 'a'\nsecret = 's'\ntoken = 't'\nexpires = 2027-01-01\n",
            "line 5, column 11: a time is written like",
        ),
        (
            "[[sts_tokens]]\nid = 'a'\nsecret = 's'\ntoken = 't'\nexpires = 2027-01-01T00:00:00Z\nrole = 'r'\n",
            "line 6, column 8: there is no role with this name",
        ),
        ("[[roles]]\nname = 'r'\n[[roles]]\nname = 'r'\n", "line 4, column 8: a role with this name stands further up"),
        ("[[roles]]\nname = 'r'\nmax_session_seconds = 60\n", "line 3, column 23: a session lasts at most"),
        ("service = 'Open'\n", "line 1, column 11: the service is Enabled, NotEnabled, InDebt or Suspended"),
        ("quotas = 'yes'\n", "line 1, column 10: expected a boolean"),
        ("access_keys = 1\n", "line 1, column 15: expected a sequence"),
        ("service = \n", "line 1, column 1"),
    ] {
        let found = mistake(text);
        assert!(found.starts_with(expected), "{text:?}: {found}");
    }
}

#[test]
fn a_mistake_in_the_settings_never_shows_a_value() {
    let canary = "canary-value, expected canary";
    for text in [
        format!("access_keys = '{canary}'"),
        format!("service = '{canary}'"),
        format!("quotas = '{canary}'"),
        format!("[[access_keys]]\nid = '{canary}'\nsecret = 's'"),
        format!("[[access_keys]]\nid = 'a'\nsecret = ['{canary}']"),
        format!("[[access_keys]]\nid = 'a'\nsecret = '{canary}\n"),
        format!("[[access_keys]]\nid = 'a'\nsecret = {canary}\n"),
        format!("[[access_keys]]\nid = 'a'\nsecret = 's'\nstate = '{canary}'"),
        format!("[[sts_tokens]]\nid = 'a'\nsecret = 's'\ntoken = 't'\nexpires = '{canary}'"),
    ] {
        let found = mistake(&text);
        assert!(!found.contains("canary"), "{text:?}: {found}");
    }
}

#[test]
fn the_settings_lie_in_the_directory_of_the_store_and_outlive_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("local.toml");
    fs::write(&path, KEYS).unwrap();
    let kms = Kms::of(LocalKms::open(dir.path()).unwrap());
    assert!(kms.ask_as("LTAI5tLocalOne", "ListKeys", &[]).is_ok());
    drop(kms);
    reset(dir.path()).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), KEYS);
    // Nothing is left to reset, and the settings alone are no reason to refuse.
    reset(dir.path()).unwrap();
    assert!(Kms::of(LocalKms::open(dir.path()).unwrap()).ask_as("LTAI5tLocalOne", "ListKeys", &[]).is_ok());
}

#[test]
fn settings_that_cannot_be_right_keep_the_store_closed() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("local.toml"), "[[access_keys]]\nid = 'a'\nsecret = 7\n").unwrap();
    let error = LocalKms::open(dir.path()).err().unwrap();
    assert!(matches!(error, Error::Settings { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains("local.toml") && text.contains("line 3, column 10: expected a string"), "{text}");
    assert!(!dir.path().join("kms.db").exists(), "nothing was made");
    fs::write(dir.path().join("local.toml"), [0xff, 0xfe]).unwrap();
    assert!(matches!(LocalKms::open(dir.path()).err().unwrap(), Error::File { .. }));
}

#[cfg(unix)]
#[test]
fn secrets_that_others_can_read_are_worth_a_note() {
    use std::os::unix::fs::PermissionsExt;

    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("local.toml");
    let notes = |of_dir: u32, of_file: u32, text: &str| {
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(of_file)).unwrap();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(of_dir)).unwrap();
        LocalKms::open(dir.path()).unwrap().notes().to_vec()
    };
    let note = notes(0o755, 0o644, KEYS).join("\n");
    assert!(note.ends_with(&format!("(mode 0644): run `chmod 600 {}`", path.display())), "{note}");
    assert!(notes(0o755, 0o600, KEYS).is_empty());
    assert!(notes(0o700, 0o644, KEYS).is_empty(), "nobody else can enter the directory");
    assert!(notes(0o755, 0o644, "quotas = true").is_empty(), "there is no secret in it");
}
