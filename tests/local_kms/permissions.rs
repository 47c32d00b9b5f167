//! What a caller may do, and to what.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kms_cli::catalog::{self, Action, Demand, Lifecycle, Permission};
use kms_cli::local::{Options, Settings};
use kms_cli::wire::ApiError;

use crate::support::{Kms, refusal, refused, text};

/// A KMS with one AccessKey, `LTAI5tLocalGuest`, that has these lists.
fn guest(lists: &str) -> Kms {
    Kms::with_settings(&format!("[[access_keys]]\nid = 'LTAI5tLocalGuest'\nsecret = 's'\nuser = 'guest'\n{lists}"))
}

fn ask(kms: &Kms, action: &str, params: &[(&str, &str)]) -> Result<(), Box<ApiError>> {
    kms.ask_as("LTAI5tLocalGuest", action, params).map(|_| ())
}

fn may(kms: &Kms, action: &str, key: &str) -> bool {
    match kms.ask_as("LTAI5tLocalGuest", action, &[("KeyId", key), ("Plaintext", "p"), ("Description", "d")]) {
        Ok(_) => true,
        outcome => {
            assert_eq!(refused(outcome), refusal(403, "Forbidden.NoPermission"), "{action}");
            false
        }
    }
}

#[test]
fn without_lists_everything_is_allowed() {
    let kms = guest("");
    let key = kms.create_key();
    assert!(may(&kms, "Encrypt", &key) && may(&kms, "DisableKey", &key));
}

#[test]
fn an_empty_allow_list_allows_nothing() {
    let kms = guest("allow = []");
    let key = kms.create_key();
    assert!(!may(&kms, "Encrypt", &key) && !may(&kms, "DescribeKey", &key));
    assert!(ask(&kms, "DescribeRegions", &[]).is_ok(), "nobody needs a permission for it");
}

#[test]
fn an_allow_list_allows_what_it_names_and_nothing_else() {
    let kms = guest("[[access_keys.allow]]\nactions = ['kms:Encrypt', 'kms:Describe*']");
    let key = kms.create_key();
    assert!(may(&kms, "Encrypt", &key) && may(&kms, "DescribeKey", &key));
    assert!(!may(&kms, "GenerateDataKey", &key) && !may(&kms, "DisableKey", &key));
}

#[test]
fn a_deny_list_wins_over_an_allow_list() {
    let kms = guest(
        "[[access_keys.allow]]\nactions = ['kms:*']\n\n[[access_keys.deny]]\nactions = ['kms:DisableKey', 'kms:?ncrypt']",
    );
    let key = kms.create_key();
    assert!(may(&kms, "DescribeKey", &key) && may(&kms, "GenerateDataKey", &key));
    assert!(!may(&kms, "DisableKey", &key) && !may(&kms, "Encrypt", &key));
}

#[test]
fn a_deny_list_alone_leaves_the_rest_allowed() {
    let kms = guest("[[access_keys.deny]]\nactions = ['kms:DisableKey']");
    let key = kms.create_key();
    assert!(may(&kms, "Encrypt", &key) && !may(&kms, "DisableKey", &key));
}

#[test]
fn actions_compare_without_case_and_resources_with_it() {
    let kms = guest("[[access_keys.allow]]\nactions = ['KMS:encrypt']\nresources = ['acs:kms:*:*:key/*']");
    assert!(may(&kms, "Encrypt", &kms.create_key()));
    let kms = guest("[[access_keys.allow]]\nactions = ['kms:Encrypt']\nresources = ['acs:kms:*:*:KEY/*']");
    assert!(!may(&kms, "Encrypt", &kms.create_key()));
}

/// A KMS on this directory whose guest has these lists.
fn guest_on(dir: &Path, lists: &str) -> Kms {
    let text = format!("[[access_keys]]\nid = 'LTAI5tLocalGuest'\nsecret = 's'\n{lists}");
    let settings = Some(Settings::parse(&text).unwrap());
    Kms::of(Options { settings, ..Options::default() }.open(dir).unwrap())
}

#[test]
fn resources_are_patterns_of_arns() {
    let dir = tempfile::tempdir().unwrap();
    let key = guest_on(dir.path(), "").create_key();
    let (start, end) = key.split_at(8);
    for (pattern, is_allowed) in [
        ("*", true),
        ("acs:kms:*:*:key/*", true),
        ("acs:kms:cn-hangzhou:1000200030004000:key/*", true),
        ("acs:kms:cn-beijing:*:key/*", false),
        ("acs:kms:*:1:key/*", false),
        (&format!("acs:kms:*:*:key/{start}*"), true),
        (&format!("*{end}"), true),
        (&format!("*{start}"), false),
        (&format!("acs:kms:*:*:key/????????{end}"), true),
        (&format!("acs:kms:*:*:key/???????{end}"), false),
        ("acs:kms:*:*:key/", false),
        ("acs:kms:*:*:secret/*", false),
    ] {
        let kms = guest_on(dir.path(), &format!("[[access_keys.allow]]\nactions = ['*']\nresources = ['{pattern}']"));
        assert_eq!(may(&kms, "Encrypt", &key), is_allowed, "{pattern}");
    }
}

#[test]
fn one_key_can_be_closed_to_a_caller_and_another_be_open() {
    let dir = tempfile::tempdir().unwrap();
    let owner = guest_on(dir.path(), "");
    let [open, closed] = [owner.create_key(), owner.create_key()];
    let blob = owner.encrypt(&closed, "hello");
    let lists = format!("[[access_keys.deny]]\nactions = ['*']\nresources = ['acs:kms:*:*:key/{closed}']");
    let kms = guest_on(dir.path(), &lists);
    assert!(may(&kms, "Encrypt", &open) && !may(&kms, "Encrypt", &closed));
    let error = ask(&kms, "Decrypt", &[("CiphertextBlob", &blob)]).unwrap_err();
    assert_eq!(error.code, "Forbidden.NoPermission", "the key of a ciphertext counts as well");
    assert!(error.message.contains(&format!("key/{closed}")), "{}", error.message);
    // The one in question is the key, not the alias (behaviour §1.8).
    kms.ok("CreateAlias", &[("KeyId", &closed), ("AliasName", "alias/open")]);
    assert!(!may(&kms, "Encrypt", "alias/open"));
}

#[test]
fn a_key_that_does_not_exist_is_said_not_to_exist() {
    let kms = guest("allow = []");
    let error = ask(&kms, "DescribeKey", &[("KeyId", "nobody")]).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (404, "Forbidden.KeyNotFound"));
}

#[test]
fn re_encryption_needs_a_permission_on_either_key() {
    let dir = tempfile::tempdir().unwrap();
    let owner = guest_on(dir.path(), "");
    let [from, to] = [owner.create_key(), owner.create_key()];
    let blob = owner.encrypt(&from, "aGVsbG8=");
    let outcome = |lists: String| {
        let params = [("CiphertextBlob", blob.as_str()), ("DestinationKeyId", to.as_str())];
        ask(&guest_on(dir.path(), &lists), "ReEncrypt", &params).map_err(|error| error.message)
    };
    let allow = |action: &str, key: &str| {
        format!("[[access_keys.allow]]\nactions = ['kms:{action}']\nresources = ['*:key/{key}']\n")
    };
    let both = allow("ReEncryptFrom", &from) + &allow("ReEncryptTo", &to);
    assert_eq!(outcome(both), Ok(()));
    assert!(outcome(allow("ReEncryptFrom", &from)).unwrap_err().contains(&to));
    assert!(outcome(allow("ReEncryptTo", &to)).unwrap_err().contains(&from));
    assert!(outcome(allow("ReEncrypt", "*")).is_err(), "the name of the action is no permission here");
}

#[test]
fn an_alias_needs_a_permission_on_itself_and_on_each_of_its_keys() {
    let dir = tempfile::tempdir().unwrap();
    let owner = guest_on(dir.path(), "");
    let [old, new] = [owner.create_key(), owner.create_key()];
    let named = |key: &str| [("AliasName", "alias/a".to_owned()), ("KeyId", key.to_owned())];
    let calls = [
        ("CreateAlias", named(&old), vec![format!("key/{old}")]),
        ("UpdateAlias", named(&new), vec![format!("key/{old}"), format!("key/{new}")]),
        ("DeleteAlias", named(&new), vec![format!("key/{new}")]),
    ];
    for (action, params, keys) in calls {
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let needed: Vec<String> = keys.into_iter().chain(["alias/a".to_owned()]).collect();
        let outcome = |allowed: &[String]| {
            let arns: Vec<String> = allowed.iter().map(|name| format!("acs:kms:*:*:{name}")).collect();
            let lists = format!("[[access_keys.allow]]\nactions = ['kms:{action}']\nresources = {arns:?}");
            ask(&guest_on(dir.path(), &lists), action, &params).map_err(|error| error.message)
        };
        for (at, missing) in needed.iter().enumerate() {
            let mut others = needed.clone();
            others.remove(at);
            let message = outcome(&others).unwrap_err();
            assert!(message.contains(&format!("{missing} is forbidden")), "{action} without {missing}: {message}");
        }
        assert_eq!(outcome(&needed), Ok(()), "{action}");
    }
}

/// Actions that nobody needs a permission for.
const FREE: [&str; 1] = ["DescribeRegions"];

/// Actions that the local KMS refuses whoever asks.
const NOT_OFFERED: [&str; 3] = ["GetChallenge", "GetManagedDataKey", "ListManagedDataKeyVersions"];

/// Every action with parameters that are right, and the resource that a caller without permissions is told about; of
/// several, separated by bars, any one.
const CALLS: &[(&str, &str, &str)] = &[
    ("CreateKey", "", "key"),
    ("ListKeys", "", "key"),
    ("DescribeKey", "KeyId={key}", "key/{key}"),
    ("EnableKey", "KeyId={key}", "key/{key}"),
    ("DisableKey", "KeyId={key}", "key/{key}"),
    ("ScheduleKeyDeletion", "KeyId={key}&PendingWindowInDays=7", "key/{key}"),
    ("CancelKeyDeletion", "KeyId={key}", "key/{key}"),
    ("UpdateKeyDescription", "KeyId={key}&Description=d", "key/{key}"),
    ("SetDeletionProtection", "ProtectedResourceArn={arn}key/{key}&EnableDeletionProtection=true", "key/{key}"),
    ("CreateKeyVersion", "KeyId={key}", "key/{key}"),
    ("DescribeKeyVersion", "KeyId={key}&KeyVersionId={version}", "key/{key}"),
    ("ListKeyVersions", "KeyId={key}", "key/{key}"),
    ("UpdateRotationPolicy", "KeyId={key}&EnableAutomaticRotation=true&RotationInterval=7d", "key/{key}"),
    ("GetKeyPolicy", "KeyId={key}", "key/{key}"),
    ("SetKeyPolicy", "KeyId={key}&Policy={policy}", "key/{key}"),
    ("Encrypt", "KeyId={key}&Plaintext=aGVsbG8=", "key/{key}"),
    ("Decrypt", "CiphertextBlob={blob}", "key/{key}"),
    ("GenerateDataKey", "KeyId={key}", "key/{key}"),
    ("GenerateDataKeyWithoutPlaintext", "KeyId={key}", "key/{key}"),
    (
        "ExportDataKey",
        "CiphertextBlob={blob}&PublicKeyBlob={public}&WrappingAlgorithm=RSAES_OAEP_SHA_256&WrappingKeySpec=RSA_2048",
        "key/{key}",
    ),
    (
        "GenerateAndExportDataKey",
        "KeyId={key}&PublicKeyBlob={public}&WrappingAlgorithm=RSAES_OAEP_SHA_256&WrappingKeySpec=RSA_2048",
        "key/{key}",
    ),
    ("ReEncrypt", "CiphertextBlob={blob}&DestinationKeyId={key}", "key/{key}"),
    ("GenerateMac", "KeyId={key}&Algorithm=HMAC_SHA_256&Message=aGVsbG8=", "key/{key}"),
    ("VerifyMac", "KeyId={key}&Algorithm=HMAC_SHA_256&Message=aGVsbG8=&Mac=aGVsbG8=", "key/{key}"),
    (
        "AsymmetricEncrypt",
        "KeyId={key}&KeyVersionId={version}&Algorithm=RSAES_OAEP_SHA_256&Plaintext=aGVsbG8=",
        "key/{key}",
    ),
    (
        "AsymmetricDecrypt",
        "KeyId={key}&KeyVersionId={version}&Algorithm=RSAES_OAEP_SHA_256&CiphertextBlob=aGVsbG8=",
        "key/{key}",
    ),
    ("AsymmetricSign", "KeyId={key}&KeyVersionId={version}&Algorithm=RSA_PSS_SHA_256&Digest={digest}", "key/{key}"),
    (
        "AsymmetricVerify",
        "KeyId={key}&KeyVersionId={version}&Algorithm=RSA_PSS_SHA_256&Digest={digest}&Value=aGVsbG8=",
        "key/{key}",
    ),
    ("GetPublicKey", "KeyId={key}&KeyVersionId={version}", "key/{key}"),
    (
        "GetParametersForImport",
        "KeyId={key}&WrappingAlgorithm=RSAES_OAEP_SHA_256&WrappingKeySpec=RSA_2048",
        "key/{key}",
    ),
    (
        "ImportKeyMaterial",
        "KeyId={key}&EncryptedKeyMaterial=aGVsbG8=&ImportToken=aGVsbG8=&KeyMaterialExpireUnix=0",
        "key/{key}",
    ),
    ("DeleteKeyMaterial", "KeyId={key}", "key/{key}"),
    ("CreateAlias", "KeyId={key}&AliasName=alias/new", "alias/new|key/{key}"),
    ("UpdateAlias", "KeyId={key}&AliasName={alias}", "{alias}|key/{key}"),
    ("DeleteAlias", "AliasName={alias}", "{alias}|key/{key}"),
    ("ListAliases", "", "alias"),
    ("ListAliasesByKeyId", "KeyId={key}", "key/{key}"),
    ("TagResource", "KeyId={key}&Tags=[{\"TagKey\":\"a\",\"TagValue\":\"b\"}]", "key/{key}"),
    ("UntagResource", "KeyId={key}&TagKeys=[\"a\"]", "key/{key}"),
    ("ListResourceTags", "KeyId={key}", "key/{key}"),
    ("TagResources", "RegionId=cn-hangzhou&ResourceType=key&ResourceId.1={key}&Tag.1.Key=a&Tag.1.Value=b", "key/{key}"),
    ("UntagResources", "RegionId=cn-hangzhou&ResourceType=key&ResourceId.1={key}&TagKey.1=a", "key/{key}"),
    ("ListTagResources", "RegionId=cn-hangzhou&ResourceType=key&ResourceId.1={key}", "key/{key}|key"),
    ("CreateSecret", "SecretName=new&SecretData=d&VersionId=v1", "secret|secret/new"),
    ("DescribeSecret", "SecretName={secret}", "secret/{secret}"),
    ("ListSecrets", "", "secret"),
    ("UpdateSecret", "SecretName={secret}&Description=d", "secret/{secret}"),
    ("DeleteSecret", "SecretName={secret}", "secret/{secret}"),
    ("RestoreSecret", "SecretName={secret}", "secret/{secret}"),
    ("PutSecretValue", "SecretName={secret}&SecretData=d&VersionId=v2", "secret/{secret}"),
    ("GetSecretValue", "SecretName={secret}", "secret/{secret}"),
    ("BatchGetSecretValue", "SecretsList=[{\"SecretName\":\"{secret}\"}]", "secret/{secret}"),
    ("ListSecretVersionIds", "SecretName={secret}", "secret/{secret}"),
    ("UpdateSecretVersionStage", "SecretName={secret}&VersionStage=s&MoveToVersion=v1", "secret/{secret}"),
    ("RotateSecret", "SecretName={secret}&VersionId=v2", "secret/{secret}"),
    ("UpdateSecretRotationPolicy", "SecretName={secret}&EnableAutomaticRotation=false", "secret/{secret}"),
    ("GetRandomPassword", "", "secret|*"),
    ("GetSecretPolicy", "SecretName={secret}", "secret/{secret}"),
    ("SetSecretPolicy", "SecretName={secret}&Policy={policy}", "secret/{secret}"),
    (
        "ConnectKmsInstance",
        "KmsInstanceId={instance}&VpcId=vpc&ZoneIds=a,b&VSwitchIds=vsw&KMProvider=Aliyun",
        "keystore/{instance}",
    ),
    ("GetKmsInstance", "KmsInstanceId={instance}", "keystore/{instance}"),
    ("ListKmsInstances", "", "keystore/*"),
    ("GetDefaultKmsInstance", "", "keystore/*"),
    ("GetKmsInstanceQuotaInfos", "KmsInstanceId={instance}", "keystore/{instance}"),
    ("UpdateKmsInstanceBindVpc", "KmsInstanceId={instance}&BindVpcs=[]", "keystore/{instance}"),
    ("ReleaseKmsInstance", "KmsInstanceId={instance}", "keystore/{instance}"),
    ("CreateNetworkRule", "Name=new&Type=Private", "network"),
    ("DescribeNetworkRule", "Name=rule", "network/rule"),
    ("ListNetworkRules", "", "network"),
    ("UpdateNetworkRule", "Name=rule&Description=d", "network/rule"),
    ("DeleteNetworkRule", "Name=rule", "network/rule"),
    (
        "CreatePolicy",
        "Name=new&Permissions=[\"RbacPermission/Template/CryptoServiceKeyUser\"]&Resources=[\"key/*\"]",
        "policy",
    ),
    ("DescribePolicy", "Name=granted", "policy/granted"),
    ("ListPolicies", "", "policy"),
    ("UpdatePolicy", "Name=granted&Description=d", "policy/granted"),
    ("DeletePolicy", "Name=granted", "policy/granted"),
    ("CreateApplicationAccessPoint", "Name=new&Policies=[\"granted\"]", "applicationaccesspoint"),
    ("DescribeApplicationAccessPoint", "Name=point", "applicationaccesspoint/point"),
    ("ListApplicationAccessPoints", "", "applicationaccesspoint"),
    ("UpdateApplicationAccessPoint", "Name=point&Description=d", "applicationaccesspoint/point"),
    ("DeleteApplicationAccessPoint", "Name=point", "applicationaccesspoint/point"),
    ("CreateClientKey", "AapName=point&Password=Passw0rd!1", "applicationaccesspoint/point"),
    ("GetClientKey", "ClientKeyId={client_key}", "applicationaccesspoint/point"),
    ("ListClientKeys", "AapName=point", "applicationaccesspoint/point"),
    ("DeleteClientKey", "ClientKeyId={client_key}", "applicationaccesspoint/point"),
    ("OpenKmsService", "", "*"),
    ("DescribeAccountKmsStatus", "", "*"),
];

/// What the parameters of the calls name.
struct Fixture(BTreeMap<&'static str, String>);

impl Fixture {
    /// Makes it all.
    fn make(kms: &Kms) -> Self {
        let key = kms.create_key();
        let instance = "kst-hzz62ee817bvyyr5x1234";
        let steps: [(&str, &[(&str, &str)]); 6] = [
            ("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/old")]),
            ("CreateSecret", &[("SecretName", "kept"), ("SecretData", "d"), ("VersionId", "v1")]),
            (
                "ConnectKmsInstance",
                &[
                    ("KmsInstanceId", instance),
                    ("VpcId", "vpc"),
                    ("ZoneIds", "a,b"),
                    ("VSwitchIds", "vsw"),
                    ("KMProvider", "Aliyun"),
                ],
            ),
            ("CreateNetworkRule", &[("Name", "rule"), ("Type", "Private")]),
            (
                "CreatePolicy",
                &[
                    ("Name", "granted"),
                    ("Permissions", r#"["RbacPermission/Template/CryptoServiceKeyUser"]"#),
                    ("Resources", r#"["key/*"]"#),
                ],
            ),
            ("CreateApplicationAccessPoint", &[("Name", "point"), ("Policies", r#"["granted"]"#)]),
        ];
        for (action, params) in steps {
            kms.ok(action, params);
        }
        let client_key = kms.ok("CreateClientKey", &[("AapName", "point"), ("Password", "Passw0rd!1")]);
        Self(BTreeMap::from([
            ("version", kms.metadata(&key, "PrimaryKeyVersion")),
            ("blob", kms.encrypt(&key, "aGVsbG8=")),
            ("policy", POLICY.to_owned()),
            ("public", PUBLIC_KEY.to_owned()),
            ("digest", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=".to_owned()),
            ("alias", "alias/old".to_owned()),
            ("secret", "kept".to_owned()),
            ("instance", instance.to_owned()),
            ("client_key", text(&client_key, "/ClientKeyId")),
            ("arn", kms.key_arn("").trim_end_matches("key/").to_owned()),
            ("key", key),
        ]))
    }

    fn fill(&self, template: &str) -> String {
        self.0.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }

    /// The parameters that a template such as `KeyId={key}&Description=d` stands for.
    fn params(&self, template: &'static str) -> Vec<(&'static str, String)> {
        let pair = |pair: &'static str| {
            let (name, value) = pair.split_once('=').unwrap();
            (name, self.fill(value))
        };
        template.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
    }
}

fn current() -> impl Iterator<Item = &'static Action> {
    catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current)
}

#[test]
fn every_action_has_its_place_in_this_test() {
    let known: BTreeSet<&str> = CALLS.iter().map(|(action, ..)| *action).chain(FREE).chain(NOT_OFFERED).collect();
    let all: BTreeSet<&str> = current().map(|action| action.name).collect();
    assert_eq!(known, all);
    assert_eq!(CALLS.len() + FREE.len() + NOT_OFFERED.len(), all.len(), "none stands twice");
}

#[test]
fn a_caller_without_permissions_may_do_nothing() {
    let kms = guest("allow = []");
    let fixture = Fixture::make(&kms);
    for (action, template, resources) in CALLS {
        let params = fixture.params(template);
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        if *action == "BatchGetSecretValue" {
            let answer = kms.ask_as("LTAI5tLocalGuest", action, &params).unwrap();
            assert_eq!(answer["Errors"][0]["Code"], "Forbidden.NoPermission", "{action}: {answer:?}");
            continue;
        }
        let expected: Vec<String> = resources
            .split('|')
            .map(|resource| {
                let arn = fixture.fill(&format!("{{arn}}{resource}"));
                format!("This operation for {arn} is forbidden by permission system.")
            })
            .collect();
        let error = ask(&kms, action, &params).expect_err(action);
        assert_eq!((error.status, error.code.as_str()), (403, "Forbidden.NoPermission"), "{action}: {error}");
        assert!(expected.contains(&error.message), "{action}: {} is none of {expected:?}", error.message);
        if catalog::action(action).unwrap().param("DryRun").is_some() {
            let error = ask(&kms, action, &[&params[..], &[("DryRun", "true")]].concat()).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (403, "AccessDeniedError"), "{action}: {error}");
            assert!(expected.contains(&error.message), "{action}: {}", error.message);
        }
    }
}

#[test]
fn an_action_that_is_allowed_on_its_resource_alone_is_not_refused() {
    let dir = tempfile::tempdir().unwrap();
    let fixture = Fixture::make(&guest_on(dir.path(), ""));
    for (action, template, resources) in CALLS {
        // Other names of permissions, or several of them: these have tests of their own.
        if ["ReEncrypt", "CreateAlias", "UpdateAlias", "DeleteAlias"].contains(action) {
            continue;
        }
        let params = fixture.params(template);
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let arns: Vec<String> = resources.split('|').map(|name| fixture.fill(&format!("{{arn}}{name}"))).collect();
        let lists = format!("[[access_keys.allow]]\nactions = ['kms:{action}']\nresources = {arns:?}");
        if let Err(error) = ask(&guest_on(dir.path(), &lists), action, &params) {
            assert_ne!(error.code, "Forbidden.NoPermission", "{action}: {error}");
        }
    }
}

#[test]
fn what_the_catalog_says_that_an_action_needs_is_enough() {
    let dir = tempfile::tempdir().unwrap();
    let fixture = Fixture::make(&guest_on(dir.path(), ""));
    for (action, template, _) in CALLS {
        let params = fixture.params(template);
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let needed = catalog::action(action).unwrap().permissions().filter(|needed| needed.demand == Demand::Always);
        let allow = |needed: Permission| {
            let arns: Vec<String> =
                needed.resources.iter().map(|resource| format!("acs:kms:*:*:{}", resource.pattern())).collect();
            format!("[[access_keys.allow]]\nactions = ['kms:{}']\nresources = {arns:?}\n", needed.name)
        };
        let lists: String = needed.map(allow).collect();
        assert!(!lists.is_empty(), "{action}");
        let answer = kms_answer(&guest_on(dir.path(), &lists), action, &params);
        assert!(!answer.contains("Forbidden.NoPermission"), "{action}: {answer}");
    }
}

/// The whole answer as text, be it a success or a refusal.
fn kms_answer(kms: &Kms, action: &str, params: &[(&str, &str)]) -> String {
    match kms.ask_as("LTAI5tLocalGuest", action, params) {
        Ok(fields) => format!("{fields:?}"),
        Err(error) => format!("{} {}", error.code, error.message),
    }
}

#[test]
fn actions_that_need_no_permission_and_those_that_are_not_offered_do_not_ask_for_one() {
    let kms = guest("allow = []");
    for action in FREE {
        assert!(ask(&kms, action, &[]).is_ok(), "{action}");
    }
    for action in NOT_OFFERED {
        let error = ask(&kms, action, &[("DataKeyName", "name")]).unwrap_err();
        assert_eq!((error.status, error.code.as_str()), (400, "UnsupportedOperation"), "{action}");
    }
}

/// A policy of a key or a secret.
const POLICY: &str = r#"{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"RAM":["acs:ram::1000200030004000:*"]},"Action":["kms:*"],"Resource":["*"]}]}"#;

/// An RSA key of 2048 bits, as base64 of its SubjectPublicKeyInfo.
const PUBLIC_KEY: &str = "\
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3zqk9kBCBP83Ai8ShWEpEdgI19rBNwN8UXvacGUf8gfXDoU4p+p46Cko\
    SCwYET81aEIIZdXYDVIPzfNIpC+StwGcHlmwvmvKN088wWvrgN1z1t0Rqv9reC+/6/qmmaMBmZt5tfwqyXx21qv1219T86g0J3lo\
    7zfS8fSlXV6O+KmJQhUKu322F+Sg3iXJ+FEocj3z1Va/eGZPgSTjVqOlCYJMC1suC6jleJbbAAQlXvEQUmtbXIn0dzFZ+gFBhoka\
    CMqZNUYvvbvBjonOhdUjOUlKw/23uKdqL6PesIMWRymQrvaSO0h6eXXl/Ea7sEBM9AhnoO9YVzS7f+HVWR5TyQIDAQAB";
