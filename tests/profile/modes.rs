//! The modes: which one is meant, and which ones work.

use kms_cli::profile::Mode;

use crate::machine::{Machine, credentials};

const AK: &str = r#"{"name":"default","mode":"AK","access_key_id":"LTAI5tFAKEFAKEFAKE01","access_key_secret":"fakeSecret0000000000000000001","region_id":"cn-hangzhou","output_format":"json","language":"en","site":"china"}"#;
const STS: &str = r#"{"name":"sts","mode":"StsToken","access_key_id":"STS.FAKE01","access_key_secret":"fakeSts01","sts_token":"CAISfakefakefake","region_id":"cn-shanghai","output_format":"json","language":"en"}"#;

/// One profile of every mode that does not work yet.
const OTHERS: [(&str, &str); 12] = [
    (
        "RamRoleArn",
        r#"{"name":"role","mode":"RamRoleArn","access_key_id":"LTAI5tFAKEFAKEFAKE02","access_key_secret":"fakeSecret02","sts_region":"cn-hangzhou","ram_role_arn":"acs:ram::1234567890123456:role/kms-ops","ram_session_name":"cli","external_id":"ext-42","expired_seconds":900,"region_id":"cn-hangzhou","output_format":"json","language":"en"}"#,
    ),
    (
        "EcsRamRole",
        r#"{"name":"ecs","mode":"EcsRamRole","ram_role_name":"EcsKmsRole","region_id":"cn-beijing","output_format":"json","language":"en"}"#,
    ),
    (
        "RamRoleArnWithRoleName",
        r#"{"name":"ecs2","mode":"RamRoleArnWithRoleName","ram_role_name":"EcsBase","ram_role_arn":"acs:ram::1234567890123456:role/target","ram_session_name":"cli","expired_seconds":900,"region_id":"cn-beijing","output_format":"json","language":"en"}"#,
    ),
    (
        "ChainableRamRoleArn",
        r#"{"name":"chain","mode":"ChainableRamRoleArn","source_profile":"sso","ram_role_arn":"acs:ram::1234567890123456:role/target","ram_session_name":"cli","external_id":"ext-42","expired_seconds":900,"region_id":"cn-hangzhou","output_format":"json","language":"en"}"#,
    ),
    (
        "OIDC",
        r#"{"name":"oidc","mode":"OIDC","ram_role_arn":"acs:ram::1234567890123456:role/ci","ram_session_name":"ci","expired_seconds":3600,"region_id":"cn-hangzhou","output_format":"json","language":"en","oidc_provider_arn":"acs:ram::1234567890123456:oidc-provider/gh","oidc_token_file":"/var/run/secrets/token"}"#,
    ),
    (
        "CredentialsURI",
        r#"{"name":"uri","mode":"CredentialsURI","region_id":"cn-hangzhou","output_format":"json","language":"en","credentials_uri":"http://127.0.0.1:6666/creds"}"#,
    ),
    (
        "External",
        r#"{"name":"ext","mode":"External","region_id":"cn-hangzhou","output_format":"json","language":"en","process_command":"acs-sso login --profile dev"}"#,
    ),
    (
        "CloudSSO",
        r#"{"name":"sso","mode":"CloudSSO","access_key_id":"STS.FAKE02","access_key_secret":"fakeSts02","sts_token":"CAISfake2","region_id":"cn-shanghai","output_format":"json","language":"en","cloud_sso_sign_in_url":"https://signin-cn-shanghai.alibabacloudsso.com/device/login","access_token":"fakeSsoAccessToken","cloud_sso_access_token_expire":1893456000,"sts_expiration":1893452395,"cloud_sso_access_config":"ac-00fake","cloud_sso_account_id":"1234567890123456"}"#,
    ),
    (
        "OAuth",
        r#"{"name":"oauth","mode":"OAuth","access_key_id":"STS.FAKE03","access_key_secret":"fakeSts03","sts_token":"CAISfake3","region_id":"cn-hangzhou","output_format":"json","language":"en","sts_expiration":1893452400,"oauth_access_token":"fakeAccess","oauth_refresh_token":"fakeRefresh","oauth_access_token_expire":1893456000,"oauth_site_type":"CN"}"#,
    ),
    (
        "RsaKeyPair",
        r#"{"name":"rsa","mode":"RsaKeyPair","private_key":"/home/u/key.pem","key_pair_name":"TEMP.FAKE","expired_seconds":900,"region_id":"ap-northeast-1","output_format":"json","language":"en"}"#,
    ),
    (
        "BearerToken",
        r#"{"name":"bt","mode":"BearerToken","region_id":"cn-hangzhou","output_format":"json","language":"en","bearer_token":"fakeBearer","bearer_token_header_key":"x-acs-bearer-token"}"#,
    ),
    (
        "Anonymous",
        r#"{"name":"anon","mode":"Anonymous","region_id":"cn-hangzhou","output_format":"json","language":"en"}"#,
    ),
];

/// The profile with its mode taken away.
fn without_mode(profile: &str) -> Machine {
    let mut profile: serde_json::Value = serde_json::from_str(profile).unwrap();
    profile["mode"] = "".into();
    Machine::with_profile(&profile.to_string())
}

#[test]
fn a_long_lived_access_key_works() {
    let caller = Machine::with_profile(AK).caller();
    let expected = ("LTAI5tFAKEFAKEFAKE01".to_owned(), "fakeSecret0000000000000000001".to_owned(), None);
    assert_eq!(credentials(&caller), expected);
    assert_eq!((caller.mode, caller.region.as_str()), (Mode::AccessKey, "cn-hangzhou"));
    assert_eq!((caller.profile.as_deref(), caller.notes.len()), (Some("default"), 0));
}

#[test]
fn a_temporary_access_key_works() {
    let caller = Machine::with_profile(STS).caller();
    let expected = ("STS.FAKE01".to_owned(), "fakeSts01".to_owned(), Some("CAISfakefakefake".to_owned()));
    assert_eq!(credentials(&caller), expected);
    assert_eq!((caller.mode, caller.region.as_str()), (Mode::StsToken, "cn-shanghai"));
}

/// The modes with which KMS cannot be called.
const REFUSED: [&str; 3] = ["RsaKeyPair", "BearerToken", "Anonymous"];

#[test]
fn the_example_of_every_mode_is_read() {
    for (mode, profile) in OTHERS.iter().filter(|(mode, _)| !REFUSED.contains(mode)) {
        let fields: serde_json::Value = serde_json::from_str(profile).unwrap();
        let caller = Machine::with_profile(profile);
        let caller = match *mode {
            "ChainableRamRoleArn" => {
                let sso = OTHERS.iter().find(|(mode, _)| *mode == "CloudSSO").unwrap().1;
                Machine::with_config(&format!(r#"{{"current":"chain","profiles":[{sso},{profile}]}}"#)).caller()
            }
            _ => caller.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "").caller(),
        };
        assert_eq!(caller.mode.as_str(), *mode);
        assert_eq!(caller.mode_origin, format!("profile '{}'", fields["name"].as_str().unwrap()));
        assert_eq!(caller.region.as_str(), fields["region_id"].as_str().unwrap());
        // Where the provider shows them, the fields have arrived in it.
        let shown = format!("{caller:?}");
        for key in ["ram_role_arn", "ram_session_name", "external_id", "oidc_provider_arn", "oidc_token_file"] {
            if let Some(value) = fields[key].as_str() {
                assert!(shown.contains(value), "{mode}: {key} is not in {shown}");
            }
        }
    }
    assert_eq!(OTHERS.len() + 2, Mode::ALL.len());
}

#[test]
fn modes_that_kms_does_not_know_are_refused_with_the_reason() {
    for (mode, reason) in [
        ("RsaKeyPair", "key pairs are a thing of the past, and the official CLI cannot use them either"),
        ("BearerToken", "KMS does not accept bearer tokens"),
        ("Anonymous", "KMS answers no one without credentials"),
    ] {
        let profile = OTHERS.iter().find(|(name, _)| *name == mode).unwrap().1;
        let error = Machine::with_profile(profile).error();
        assert_eq!(error.to_string(), format!("mode {mode} cannot be used: {reason}"));
        assert!(error.hint().unwrap().contains("docs/credentials.md"), "{mode}");
    }
}

#[test]
fn what_a_mode_needs_is_missed_in_the_order_of_the_official_cli() {
    let needs: [(&str, &[&str]); 7] = [
        ("RamRoleArn", &["ram_role_arn", "ram_session_name"]),
        ("RamRoleArnWithRoleName", &["ram_role_arn", "ram_session_name"]),
        ("ChainableRamRoleArn", &["source_profile", "ram_role_arn", "ram_session_name"]),
        ("OIDC", &["oidc_provider_arn", "oidc_token_file", "ram_role_arn", "ram_session_name"]),
        ("CredentialsURI", &["credentials_uri"]),
        ("External", &["process_command"]),
        ("CloudSSO", &["cloud_sso_sign_in_url"]),
    ];
    for (mode, fields) in needs {
        let example = OTHERS.iter().find(|(name, _)| *name == mode).unwrap().1;
        for (at, field) in fields.iter().enumerate() {
            let mut profile: serde_json::Value = serde_json::from_str(example).unwrap();
            profile["name"] = "p".into();
            for missing in &fields[at..] {
                profile[*missing] = "".into();
            }
            let error = Machine::with_profile(&profile.to_string()).error();
            assert_eq!(error.to_string(), format!("{field} is not configured for profile 'p' (mode {mode})"));
            assert!(error.hint().unwrap().contains("kms-cli configure set --profile p --"), "{field}");
        }
    }
}

#[test]
fn the_case_of_a_mode_does_not_matter() {
    for mode in Mode::ALL {
        assert_eq!(Mode::from_name(&mode.as_str().to_lowercase()), Some(mode));
        assert_eq!(Mode::from_name(&mode.as_str().to_uppercase()), Some(mode));
    }
    let in_file = Machine::with_profile(&STS.replace("StsToken", "ststoken"));
    assert_eq!(in_file.caller().mode, Mode::StsToken);
    assert_eq!(Machine::with_profile(AK).flag("--mode", "ak").caller().mode, Mode::AccessKey);
}

#[test]
fn an_unknown_mode_lists_the_known_ones() {
    let error = Machine::with_profile(AK).flag("--mode", "Foo").error();
    assert_eq!(error.to_string(), "unknown mode 'Foo' (from --mode)");
    let hint = "known modes: AK, StsToken, RamRoleArn, EcsRamRole, RamRoleArnWithRoleName, ChainableRamRoleArn, \
                OIDC, CredentialsURI, External, CloudSSO, OAuth, RsaKeyPair, BearerToken, Anonymous";
    assert_eq!(error.hint().as_deref(), Some(hint));
    let in_file = Machine::with_profile(&AK.replace(r#""AK""#, r#""Foo""#)).error_text();
    assert_eq!(in_file, "unknown mode 'Foo' (from profile 'default')");
}

#[test]
fn a_mode_on_the_command_line_replaces_the_profiles() {
    let sts = Machine::with_profile(AK).flag("--mode", "StsToken").flag("--sts-token", "t").caller();
    assert_eq!((sts.mode, credentials(&sts).2.as_deref()), (Mode::StsToken, Some("t")));
    let ecs = Machine::with_profile(AK).flag("--mode", "EcsRamRole").flag("--ram-role-name", "r");
    assert_eq!(ecs.error_text(), "credentials of the ECS instance are disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    let ecs = ecs.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "").caller();
    assert_eq!((ecs.mode, ecs.mode_origin.as_str()), (Mode::EcsRamRole, "--mode"));
}

/// The official CLI would act for the profile as it is.
#[test]
fn a_mode_that_stands_alone_on_the_command_line_is_refused_where_it_contradicts_the_profile() {
    for mode in ["EcsRamRole", "StsToken", "Anonymous"] {
        let error = Machine::with_profile(AK).flag("--mode", mode).error();
        assert_eq!(error.to_string(), format!("--mode {mode} contradicts profile 'default', whose mode is AK"));
        assert!(error.hint().unwrap().contains("--credentials"));
    }
    // Where there is no profile, nobody else could be meant.
    let bare = Machine::with_variables().set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "");
    assert_eq!(bare.flag("--mode", "EcsRamRole").caller().mode, Mode::EcsRamRole);
}

#[test]
fn a_missing_mode_is_guessed_from_what_there_is() {
    assert_eq!(without_mode(AK).caller().mode, Mode::AccessKey);
    assert_eq!(without_mode(STS).caller().mode, Mode::StsToken);
    for mode in ["RamRoleArn", "EcsRamRole", "OIDC", "External"] {
        let profile = OTHERS.iter().find(|(name, _)| *name == mode).unwrap().1;
        let machine = without_mode(profile).set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "");
        let caller = machine.caller();
        assert_eq!(caller.mode.as_str(), mode);
        assert!(caller.mode_origin.starts_with("guessed from profile"), "{}", caller.mode_origin);
    }
    for mode in ["RsaKeyPair", "BearerToken"] {
        let profile = OTHERS.iter().find(|(name, _)| *name == mode).unwrap().1;
        let text = without_mode(profile).error_text();
        assert!(text.starts_with(&format!("mode {mode} cannot be used")), "{text}");
    }
    // Neither is ever guessed.
    for (_, profile) in OTHERS.iter().filter(|(mode, _)| ["CredentialsURI", "Anonymous"].contains(mode)) {
        assert!(without_mode(profile).error_text().starts_with("no credentials found"));
    }
}

#[test]
fn variables_take_part_in_the_guess() {
    let token = Machine::with_variables().set("SECURITY_TOKEN", "t").caller();
    assert_eq!((token.mode, credentials(&token).2.as_deref()), (Mode::StsToken, Some("t")));
    for variable in ["ALIBABACLOUD_ROLE_ARN", "ALIBABA_CLOUD_ROLE_ARN"] {
        let role = Machine::with_variables().set(variable, "acs:ram::1:role/r");
        let caller = role.caller();
        let origin = format!("guessed from {variable}");
        assert_eq!((caller.mode, caller.mode_origin), (Mode::RamRoleArn, origin));
        assert_eq!(role.flag("--mode", "AK").caller().mode, Mode::AccessKey);
    }
    let oidc = Machine::bare()
        .set("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r")
        .set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/p")
        .set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/token")
        .flag("--region", "cn-hangzhou");
    assert_eq!(oidc.caller().mode, Mode::Oidc);
    let bearer = Machine::bare().set("ALIBABA_CLOUD_BEARER_TOKEN", "canary").error_text();
    assert_eq!(bearer, "mode BearerToken cannot be used: KMS does not accept bearer tokens");
    let anonymous = Machine::with_variables().set("ALIBABA_CLOUD_PROFILE_MODE", "Anonymous").error_text();
    assert_eq!(anonymous, "mode Anonymous cannot be used: KMS answers no one without credentials");
    assert_eq!(Machine::with_variables().set("ALIBABA_CLOUD_PROFILE_MODE", "Other").caller().mode, Mode::AccessKey);
}

#[test]
fn a_token_of_the_environment_does_not_change_the_mode_of_a_profile() {
    let caller = Machine::with_profile(AK).set("ALIBABA_CLOUD_SECURITY_TOKEN", "t").caller();
    assert_eq!((caller.mode, credentials(&caller).2), (Mode::AccessKey, None));
}
