//! The quotas of the service, which hold only where they are asked for.

use chrono::Duration;
use kms_cli::local::Options;

use crate::support::{Kms, refusal};

fn limited() -> Kms {
    Kms::of(Options { quotas: true, ..Options::default() }.in_memory().unwrap())
}

#[test]
fn without_a_word_there_are_no_quotas() {
    let kms = Kms::new();
    for _ in 0..60 {
        kms.ok("ListKeys", &[]);
    }
    for _ in 0..201 {
        kms.create_key();
    }
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 201);
}

#[test]
fn the_settings_can_ask_for_quotas_too() {
    let kms = Kms::with_settings("quotas = true");
    for _ in 0..10 {
        kms.create_key();
    }
    assert_eq!(kms.refused("CreateKey", &[]), refusal(429, "Rejected.Throttling"));
}

#[test]
fn a_group_of_actions_shares_its_rate_until_the_next_second() {
    let mut kms = limited();
    let key = kms.create_key();
    for _ in 0..25 {
        kms.ok("ListKeys", &[]);
        kms.ok("DescribeKey", &[("KeyId", &key)]);
    }
    let error = kms.ask("ListAliases", &[]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (429, "Rejected.Throttling"));
    assert_eq!(error.message, "QPS Limit Exceeded");
    // Another group, and an action without a published rate.
    kms.encrypt(&key, "text");
    kms.ok("DescribeRegions", &[]);
    kms.pass(Duration::seconds(1));
    kms.ok("ListAliases", &[]);
}

#[test]
fn a_request_that_comes_too_soon_is_known_to_be_its_callers() {
    let kms = limited();
    for _ in 0..50 {
        kms.ok("ListKeys", &[]);
    }
    let answer = kms.kms.answer(&kms.request("ListKeys", &[]), kms.now);
    assert_eq!(answer.code.as_deref(), Some("Rejected.Throttling"));
    assert_eq!(answer.access_key_id.as_deref(), Some(kms.identity().access_key_id.as_str()));
}

#[test]
fn every_rate_is_the_published_one() {
    let kms = limited();
    let key = kms.create_key();
    for (action, params, rate, before) in [
        ("CreateKey", vec![], 10, 1),
        ("ListKeys", vec![], 50, 0),
        ("UpdateKeyDescription", vec![("KeyId", key.as_str()), ("Description", "d")], 30, 0),
        ("ListKmsInstances", vec![], 50, 0),
        ("DescribeAccountKmsStatus", vec![], 1, 0),
        ("GetPublicKey", vec![("KeyId", key.as_str()), ("KeyVersionId", "v")], 200, 0),
        ("ReEncrypt", vec![("CiphertextBlob", "AAAA"), ("DestinationKeyId", key.as_str())], 750, 0),
        ("Encrypt", vec![("KeyId", key.as_str()), ("Plaintext", "p")], 1000, 0),
        ("ListResourceTags", vec![("KeyId", key.as_str())], 300, 0),
        ("DeleteSecret", vec![("SecretName", "none")], 10, 0),
        ("GetSecretValue", vec![("SecretName", "none")], 450, 0),
        ("ListSecrets", vec![], 40, 0),
        ("RotateSecret", vec![("SecretName", "none"), ("VersionId", "v")], 50, 0),
        ("ReleaseKmsInstance", vec![("KmsInstanceId", "kst-none")], 10, 0),
    ] {
        let is_throttled = || kms.ask(action, &params).err().is_some_and(|error| error.status == 429);
        let passed = (0..).take_while(|_| !is_throttled()).count();
        assert_eq!(passed + before, rate, "{action}");
    }
}

#[test]
fn a_request_with_a_wrong_signature_uses_up_no_rate() {
    let kms = limited();
    let stranger = kms_cli::wire::Credentials::new(kms.identity().access_key_id.clone(), "wrong");
    for _ in 0..20 {
        assert_eq!(kms.ask_with(&stranger, "CreateKey", &[]).unwrap_err().code, "SignatureDoesNotMatch");
    }
    kms.create_key();
}

#[test]
fn throttling_comes_before_the_parameters_are_looked_at() {
    let kms = limited();
    assert_eq!(kms.refused("CreateKey", &[("KeySpec", "Unheard")]), refusal(400, "InvalidParameter"));
    for _ in 0..9 {
        kms.create_key();
    }
    assert_eq!(kms.refused("CreateKey", &[("KeySpec", "Unheard")]), refusal(429, "Rejected.Throttling"));
}

#[test]
fn an_account_has_at_most_200_keys() {
    let mut kms = limited();
    for number in 1..=200 {
        if number % 10 == 0 {
            kms.pass(Duration::seconds(1));
        }
        kms.create_key();
    }
    kms.pass(Duration::seconds(1));
    let error = kms.ask("CreateKey", &[]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (400, "Rejected.LimitExceeded"));
    assert_eq!(error.message, "The request was rejected because user create resource limit was exceeded.");
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 200, "the key that was one too many is not kept");
    assert_eq!(kms.refused("CreateKey", &[("KeySpec", "Unheard")]), refusal(400, "InvalidParameter"));
}

#[test]
fn an_account_has_at_most_300_aliases() {
    let mut kms = limited();
    let key = kms.create_key();
    let create = |kms: &Kms, number: u32| {
        let name = format!("alias/number-{number}");
        kms.ask("CreateAlias", &[("KeyId", &key), ("AliasName", &name)])
    };
    for number in 1..=300 {
        if number % 30 == 0 {
            kms.pass(Duration::seconds(1));
        }
        create(&kms, number).unwrap();
    }
    kms.pass(Duration::seconds(1));
    assert_eq!(create(&kms, 301).unwrap_err().code, "Rejected.LimitExceeded");
    kms.ok("DeleteAlias", &[("AliasName", "alias/number-7")]);
    create(&kms, 301).unwrap();
}

#[test]
fn rotate_secret_is_counted_by_the_hour() {
    let mut kms = limited();
    let code = |kms: &Kms| kms.refused("RotateSecret", &[("SecretName", "none"), ("VersionId", "v")]).1;
    for _ in 0..50 {
        assert_eq!(code(&kms), "Forbidden.ResourceNotFound");
    }
    kms.pass(Duration::minutes(60) - Duration::seconds(1));
    assert_eq!(code(&kms), "Rejected.Throttling");
    kms.pass(Duration::seconds(1));
    assert_eq!(code(&kms), "Forbidden.ResourceNotFound");
}

#[test]
fn an_account_has_at_most_10_000_versions_of_keys() {
    let dir = tempfile::tempdir().unwrap();
    let kms = Kms::of(Options { quotas: true, ..Options::default() }.open(dir.path()).unwrap());
    let key = kms.create_key();
    let more = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 9999) \
                INSERT INTO key_versions (id, key_id, seq, created_at) SELECT 'version-' || n, ?1, n + 1, 0 FROM number";
    rusqlite::Connection::open(dir.path().join("kms.db")).unwrap().execute(more, [&key]).unwrap();
    assert_eq!(kms.refused("CreateKey", &[]), refusal(400, "Rejected.LimitExceeded"));
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 1);
}
