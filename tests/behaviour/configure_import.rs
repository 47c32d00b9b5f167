//! `configure import`: profiles out of the INI file of the SDKs and out of the environment.

use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox, has_mode};

const CONFIG: &str = ".aliyun/config.json";
const INI: &str = ".alibabacloud/credentials";
const SECRET: &str = "canary-secret";

const SECTIONS: &str = "\
[default]
enable = true
type = access_key
access_key_id = LTAI5tFAKE   # the first
access_key_secret = canary-secret

[ops]
type = ram_role_arn
access_key_id = LTAI5tOPS
access_key_secret = canary-secret
role_arn = acs:ram::1:role/ops
role_session_name = cli
policy = {\"Version\": \"1\"}

[vm]
type = ecs_ram_role

[ci]
type = oidc_role_arn
role_arn = acs:ram::1:role/ci
oidc_provider_arn = acs:ram::1:oidc-provider/gh
oidc_token_file_path = /run/token
";

fn profiles(sandbox: &Sandbox) -> Value {
    serde_json::from_str::<Value>(&sandbox.read(CONFIG)).unwrap()["profiles"].take()
}

fn import(sandbox: &Sandbox, args: &[&str]) -> Run {
    sandbox.run(&[&["configure", "import"], args].concat())
}

#[test]
fn each_section_of_the_ini_file_becomes_a_profile() {
    let sandbox = Sandbox::new();
    sandbox.write(INI, SECTIONS);
    let run = import(&sandbox, &["--region", "cn-hangzhou"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    run.never_says(SECRET);
    let common = |mut profile: Value| {
        for (key, value) in
            [("region_id", "cn-hangzhou"), ("output_format", "json"), ("language", "en"), ("site", "china")]
        {
            profile[key] = value.into();
        }
        profile
    };
    let expected = json!([
        common(json!({"name": "default", "mode": "AK", "access_key_id": "LTAI5tFAKE", "access_key_secret": SECRET})),
        common(json!({"name": "ops", "mode": "RamRoleArn", "access_key_id": "LTAI5tOPS", "access_key_secret": SECRET,
            "ram_role_arn": "acs:ram::1:role/ops", "ram_session_name": "cli", "policy": "{\"Version\": \"1\"}"})),
        common(json!({"name": "vm", "mode": "EcsRamRole"})),
        common(
            json!({"name": "ci", "mode": "OIDC", "ram_role_arn": "acs:ram::1:role/ci", "ram_session_name": "kms-cli",
            "oidc_provider_arn": "acs:ram::1:oidc-provider/gh", "oidc_token_file": "/run/token"})
        ),
    ]);
    assert_eq!(profiles(&sandbox), expected);
    assert!(has_mode(&sandbox.path(CONFIG), 0o600));
    assert_eq!(sandbox.run(&["configure", "get", "name"]).stdout, "default\n");
}

#[test]
fn sections_that_cannot_be_converted_are_named() {
    let sandbox = Sandbox::new();
    let text = "[good]\ntype = ecs_ram_role\nrole_name = r\n[rsa]\ntype = rsa_key_pair\npublic_key_id = a\n\
                [half]\ntype = access_key\naccess_key_id = a\n[odd]\ntype = other\n[bare]\nx = y\n";
    sandbox.write(INI, text);
    let run = import(&sandbox, &["--region", "cn-hangzhou"]);
    run.fails(3, "4 of 5 profiles not imported")
        .fails(3, "not imported: rsa: mode RsaKeyPair cannot be used")
        .fails(3, "not imported: half: section [half] of ")
        .fails(3, "access_key_secret is missing")
        .fails(3, "not imported: odd: ")
        .fails(3, "imported profile 'good' (mode EcsRamRole)");
    assert_eq!(profiles(&sandbox).as_array().unwrap().len(), 1);
}

#[test]
fn a_profile_that_exists_stays_unless_forced() {
    let sandbox = Sandbox::new();
    sandbox.write(INI, "[a]\ntype = access_key\naccess_key_id = new\naccess_key_secret = new-secret\n");
    let old = json!({"name": "a", "mode": "StsToken", "access_key_id": "old", "access_key_secret": "old", "sts_token": "t",
        "region_id": "cn-beijing", "x": 1});
    sandbox.write(CONFIG, json!({"current": "a", "profiles": [old]}).to_string());
    let before = sandbox.read(CONFIG);
    import(&sandbox, &[]).fails(3, "not imported: a: profile 'a' exists already; --force replaces its credentials");
    assert_eq!(sandbox.read(CONFIG), before);
    assert_eq!(import(&sandbox, &["--force"]).code, 0);
    let after = sandbox.read(CONFIG);
    assert_eq!(import(&sandbox, &[]).code, 0, "what is there already needs no force");
    assert_eq!(sandbox.read(CONFIG), after);
    let new = json!([{"name": "a", "mode": "AK", "access_key_id": "new", "access_key_secret": "new-secret",
        "region_id": "cn-beijing", "x": 1}]);
    assert_eq!(profiles(&sandbox), new);
}

#[test]
fn one_section_can_be_chosen_and_a_missing_region_is_told() {
    let sandbox = Sandbox::new();
    sandbox.write("elsewhere.ini", SECTIONS);
    let import = |args: &[&str]| {
        let mut program = sandbox.program();
        Run::of(program.env("ALIBABA_CLOUD_CREDENTIALS_FILE", "elsewhere.ini").args(["configure", "import"]).args(args))
    };
    let run = import(&["--profile", "vm"]);
    assert_eq!((run.code, profiles(&sandbox).as_array().unwrap().len()), (0, 1), "{run:?}");
    assert!(
        run.stderr.contains("profile 'vm' names no region: `kms-cli configure set --profile 'vm' --region …`"),
        "{run:?}"
    );
    import(&["--profile", "nobody"]).fails(3, "has no section 'nobody'").fails(3, "its sections: default, ops, vm, ci");
}

#[test]
fn without_an_ini_file_nothing_is_made() {
    let sandbox = Sandbox::new();
    import(&sandbox, &[]).fails(3, "no INI file with credentials: looked at ");
    sandbox.write(INI, "[a\n");
    import(&sandbox, &[]).fails(3, "is malformed");
    assert!(!sandbox.path(CONFIG).exists());
}

/// Imports from these variables.
fn of_variables(sandbox: &Sandbox, variables: &[(&str, &str)], args: &[&str]) -> Run {
    let mut program = sandbox.program();
    let program = program.envs(variables.iter().copied()).env_remove("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    Run::of(program.args(["configure", "import", "--from", "env"]).args(args))
}

#[test]
fn the_environment_becomes_a_profile() {
    let id = ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIenv");
    let secret = ("ALIBABACLOUD_ACCESS_KEY_SECRET", SECRET);
    let region = ("REGION", "cn-shanghai");
    let provider = ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:p");
    let cases: [(&[(&str, &str)], Value); 6] = [
        (&[id, secret, region], json!({"mode": "AK", "access_key_id": "LTAIenv", "access_key_secret": SECRET})),
        (
            &[id, secret, region, ("SECURITY_TOKEN", "t")],
            json!({"mode": "StsToken", "access_key_id": "LTAIenv", "access_key_secret": SECRET, "sts_token": "t"}),
        ),
        (
            &[id, secret, region, ("ALIBABA_CLOUD_ROLE_ARN", "acs:r"), ("ALIBABA_CLOUD_STS_REGION", "cn-beijing")],
            json!({"mode": "RamRoleArn", "access_key_id": "LTAIenv", "access_key_secret": SECRET, "ram_role_arn": "acs:r",
                "ram_session_name": "kms-cli", "sts_region": "cn-beijing"}),
        ),
        (
            &[region, provider, ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/t"), ("ALIBABA_CLOUD_ROLE_ARN", "acs:r")],
            json!({"mode": "OIDC", "oidc_provider_arn": "acs:p", "oidc_token_file": "/t", "ram_role_arn": "acs:r",
                "ram_session_name": "kms-cli"}),
        ),
        (&[region, ("ALIBABA_CLOUD_ECS_METADATA", "Role")], json!({"mode": "EcsRamRole", "ram_role_name": "Role"})),
        (
            &[region, ("ALIBABA_CLOUD_CREDENTIALS_URI", "http://h/c")],
            json!({"mode": "CredentialsURI", "credentials_uri": "http://h/c"}),
        ),
    ];
    for (variables, mut expected) in cases {
        let sandbox = Sandbox::new();
        let run = of_variables(&sandbox, variables, &["--profile", "ci"]);
        assert_eq!(run.code, 0, "{run:?}");
        run.never_says(SECRET);
        for (key, value) in [
            ("name", "ci"),
            ("region_id", "cn-shanghai"),
            ("output_format", "json"),
            ("language", "en"),
            ("site", "china"),
        ] {
            expected[key] = value.into();
        }
        assert_eq!(profiles(&sandbox), json!([expected]));
    }
}

#[test]
fn an_environment_that_says_too_little_makes_nothing() {
    let sandbox = Sandbox::new();
    of_variables(&sandbox, &[], &[]).fails(3, "the environment holds no credentials");
    of_variables(&sandbox, &[("ACCESS_KEY_ID", "a")], &[])
        .fails(3, "not imported: env: access_key_secret is not configured for profile 'env' (mode AK)");
    assert!(!sandbox.path(CONFIG).exists());
}
