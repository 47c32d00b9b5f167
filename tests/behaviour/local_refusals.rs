//! Every refusal of the service that can arise in the local KMS, provoked through the command line: code, HTTP status
//! and exit code. What a well-behaved client cannot provoke is in tests/interop/refusals.rs.

use kms_cli::catalog;

use crate::sandbox::{Run, Sandbox};
use crate::support::{Served, shell};

/// What a script may use: a key, a secret, an instance.
const WORDS: &str = r#"
set -eu
first() { "$KMS" "$@" --output text --cli-query "$FIELD"; }
key() { FIELD=KeyMetadata.KeyId first CreateKey "$@"; }
version() { FIELD='KeyVersions.KeyVersion[0].KeyVersionId' first ListKeyVersions --KeyId "$1"; }
cipher() { FIELD=CiphertextBlob first Encrypt --KeyId "$1" --Plaintext aGVsbG8=; }
alias_of() { "$KMS" CreateAlias --KeyId "$1" --AliasName "$2" --quiet > out; }
secret() { "$KMS" CreateSecret --SecretName "$@" --VersionId v1 --SecretData hidden > out; }
managed() {
  "$KMS" CreateSecret --SecretName m --VersionId v1 --SecretType Rds \
    --SecretData '{"Accounts":[{"AccountName":"a","AccountPassword":"hidden"}]}' \
    --ExtendedConfig '{"SecretSubType":"SingleUser","DBInstanceId":"rm-1","CustomData":{}}' > out
}
instance() {
  "$KMS" ConnectKmsInstance --KmsInstanceId kst-hzz62ee817bvyyr5x0001 --KMProvider Aliyun --VpcId vpc-1 \
    --ZoneIds cn-hangzhou-k,cn-hangzhou-j --VSwitchIds vsw-1 > out
  echo kst-hzz62ee817bvyyr5x0001
}
unknown=00000000-0000-4000-8000-000000000000
"#;

/// Code, status, and a script whose last command is refused so.
const REFUSALS: &[(&str, u16, &str)] = &[
    // Callers.
    ("InvalidAccessKeyId.NotFound", 404, r#""$KMS" --access-key-id LTAIunknown --access-key-secret x DescribeRegions"#),
    // Keys.
    ("Forbidden.KeyNotFound", 404, r#""$KMS" DescribeKey --KeyId $unknown"#),
    (
        "Forbidden.KeyNotFound",
        404,
        r#""$KMS" Encrypt --KeyId acs:kms:cn-beijing:1000200030004000:key/$unknown --Plaintext eA=="#,
    ),
    ("Forbidden.KeyVersionNotFound", 404, r#"k=$(key); "$KMS" DescribeKeyVersion --KeyId $k --KeyVersionId $unknown"#),
    ("MissingParameter", 400, r#""$KMS" --force DescribeKey"#),
    ("InvalidParameter", 400, r#""$KMS" CreateKey --KeySpec Aliyun_DES"#),
    (
        "InvalidParameter",
        400,
        r#"k=$(key); "$KMS" Encrypt --KeyId $k --Plaintext "$(head -c 6145 /dev/zero | tr '\0' ' ')""#,
    ),
    ("InvalidParameter", 400, r#""$KMS" --force ListKeys --PageSize 1000"#),
    (
        "InvalidParameter",
        400,
        r#"k=$(key); b=$(cipher $k); "$KMS" Decrypt --CiphertextBlob $b --EncryptionContext '{"a":"b"}'"#,
    ),
    ("UnsupportedOperation", 400, r#"k=$(key --KeySpec EC_P256); "$KMS" Encrypt --KeyId $k --Plaintext eA=="#),
    ("UnsupportedOperation", 400, r#""$KMS" GetChallenge"#),
    (
        "Rejected.UnsupportedOperation",
        400,
        r#"k=$(key --KeySpec EC_P256); "$KMS" AsymmetricEncrypt --KeyId $k --KeyVersionId $(version $k) \
             --Algorithm RSAES_OAEP_SHA_256 --Plaintext eA=="#,
    ),
    ("Rejected.UnsupportedOperation", 400, r#"k=$(key --KeySpec EC_P256); "$KMS" CreateKeyVersion --KeyId $k"#),
    (
        "Rejected.UnsupportedOperation",
        400,
        r#"k=$(key --KeySpec EC_P256); "$KMS" UpdateRotationPolicy --KeyId $k --EnableAutomaticRotation true \
             --RotationInterval 365d"#,
    ),
    // States.
    ("Rejected.Disabled", 409, r#"k=$(key); "$KMS" DisableKey --KeyId $k > out; cipher $k"#),
    (
        "Rejected.PendingDeletion",
        409,
        r#"k=$(key); "$KMS" ScheduleKeyDeletion --KeyId $k --PendingWindowInDays 7 > out; cipher $k"#,
    ),
    ("Rejected.PendingImport", 409, r#"k=$(key --Origin EXTERNAL); cipher $k"#),
    ("Rejected.StateModifiedFailed", 409, r#"k=$(key); "$KMS" CancelKeyDeletion --KeyId $k"#),
    ("Rejected.StateModifiedFailed", 409, r#"k=$(key --Origin EXTERNAL); "$KMS" EnableKey --KeyId $k"#),
    // Import.
    (
        "Unsupported.Origin",
        400,
        r#"k=$(key); "$KMS" GetParametersForImport --KeyId $k --WrappingKeySpec RSA_2048 \
             --WrappingAlgorithm RSAES_OAEP_SHA_256"#,
    ),
    (
        "InvalidImportToken",
        400,
        r#"k=$(key --Origin EXTERNAL); "$KMS" ImportKeyMaterial --KeyId $k --EncryptedKeyMaterial eA== --ImportToken eA=="#,
    ),
    (
        "InvalidKeyMaterial",
        400,
        r#"k=$(key --Origin EXTERNAL)
           t=$(FIELD=ImportToken first GetParametersForImport --KeyId $k --WrappingKeySpec RSA_2048 \
             --WrappingAlgorithm RSAES_OAEP_SHA_256)
           "$KMS" ImportKeyMaterial --KeyId $k --EncryptedKeyMaterial eA== --ImportToken $t"#,
    ),
    // Aliases.
    ("Forbidden.AliasNotFound", 404, r#""$KMS" DescribeKey --KeyId alias/nowhere"#),
    ("Forbidden.AliasNotFound", 404, r#""$KMS" DeleteAlias --AliasName alias/nowhere"#),
    ("AliasAlreadyExists", 400, r#"k=$(key); alias_of $k alias/a; alias_of $k alias/a"#),
    ("Unsupported.Alias", 400, r#"k=$(key); alias_of $k alias/a; "$KMS" DisableKey --KeyId alias/a"#),
    // Tags.
    (
        "InvalidResourceId.NotFound",
        404,
        r#""$KMS" TagResources --RegionId cn-hangzhou --ResourceType key --ResourceId.1 $unknown --Tag.1.Key a --Tag.1.Value b"#,
    ),
    (
        "InvalidParameter.TagKey",
        400,
        r#"k=$(key); "$KMS" --force TagResources --RegionId cn-hangzhou --ResourceType key --ResourceId.1 $k \
             --Tag.1.Key acs:a --Tag.1.Value b"#,
    ),
    (
        "InvalidParameter.TagValue",
        400,
        r#"k=$(key); "$KMS" --force TagResources --RegionId cn-hangzhou --ResourceType key --ResourceId.1 $k \
             --Tag.1.Key a --Tag.1.Value 'b?'"#,
    ),
    (
        "Duplicate.TagKey",
        400,
        r#"k=$(key); "$KMS" TagResources --RegionId cn-hangzhou --ResourceType key --ResourceId.1 $k \
             --Tag.1.Key a --Tag.1.Value b --Tag.2.Key a --Tag.2.Value c"#,
    ),
    (
        "Rejected.LimitExceeded",
        400,
        r#"k=$(key); t=$(for n in 1 2 3 4 5 6 7 8 9 10 11; do printf ',{"TagKey":"k%s","TagValue":""}' $n; done)
           "$KMS" TagResource --KeyId $k --Tags "[${t#,}]""#,
    ),
    // Secrets.
    ("Forbidden.ResourceNotFound", 404, r#""$KMS" GetSecretValue --SecretName nowhere"#),
    ("Forbidden.ResourceNotFound", 404, r#"secret s; "$KMS" GetSecretValue --SecretName s --VersionId v9"#),
    ("Rejected.ResourceExist", 409, r#"secret s; secret s"#),
    (
        "Rejected.ResourceExist",
        409,
        r#"secret s; "$KMS" PutSecretValue --SecretName s --VersionId v1 --SecretData other"#,
    ),
    ("Rejected.ResourceInDeleteWindow", 409, r#"secret s; "$KMS" DeleteSecret --SecretName s > out; secret s"#),
    (
        "Rejected.ResourceInDeleteWindow",
        409,
        r#"secret s; "$KMS" DeleteSecret --SecretName s > out; "$KMS" GetSecretValue --SecretName s"#,
    ),
    ("Rejected.ResourceInUse", 409, r#"secret s; "$KMS" RestoreSecret --SecretName s"#),
    (
        "Rejected.InvalidRequest",
        400,
        r#"secret s; "$KMS" PutSecretValue --SecretName s --VersionId v2 --SecretData b > out
           "$KMS" UpdateSecretVersionStage --SecretName s --VersionStage ACSCurrent --MoveToVersion v1 --RemoveFromVersion v1"#,
    ),
    (
        "Rejected.UnsupportedOperation",
        400,
        r#"managed; "$KMS" UpdateSecretVersionStage --SecretName m --VersionStage ACSCurrent --MoveToVersion v1"#,
    ),
    ("Rejected.UnsupportedOperation", 400, r#"secret s; "$KMS" RotateSecret --SecretName s --VersionId v2"#),
    (
        "Rejected.LimitExceeded",
        400,
        r#"secret s; "$KMS" PutSecretValue --SecretName s --VersionId v2 --SecretData b \
             --VersionStages '["a","b","c","d","e","f","g","h","i"]'"#,
    ),
    (
        "Rejected.Disabled",
        409,
        r#"k=$(key); secret s --EncryptionKeyId $k; "$KMS" DisableKey --KeyId $k > out; "$KMS" GetSecretValue --SecretName s"#,
    ),
    // Instances.
    ("Forbidden.DKMSInstanceNotFound", 403, r#"key --DKMSInstanceId kst-hzz62ee817bvyyr5x9999"#),
    ("Forbidden.KeyPolicyUnSupported", 400, r#"k=$(key); "$KMS" GetKeyPolicy --KeyId $k"#),
    ("Forbidden.KeyPolicyUnSupported", 400, r#"secret s; "$KMS" GetSecretPolicy --SecretName s"#),
    (
        "Forbidden.ResourceNotFound",
        404,
        r#"i=$(instance); k=$(key --DKMSInstanceId $i); "$KMS" --force GetKeyPolicy --KeyId $k --PolicyName other"#,
    ),
    // Access points.
    (
        "Rejected.ResourceExist",
        409,
        r#"rule() { "$KMS" CreateNetworkRule --Name r --Type Private > out; }; rule; rule"#,
    ),
    ("Forbidden.ResourceNotFound", 404, r#""$KMS" DescribeApplicationAccessPoint --Name nowhere"#),
    // The service.
    ("Forbidden.Opened", 400, r#""$KMS" OpenKmsService"#),
    // Dry runs.
    ("DryRunOperationError", 400, r#"k=$(key); "$KMS" Encrypt --KeyId $k --Plaintext eA== --DryRun true"#),
    ("ValidationError", 400, r#""$KMS" --force Encrypt --KeyId $unknown --DryRun true"#),
];

#[track_caller]
fn check(run: &Run, code: &str, status: u16, script: &str) {
    let exit = if status == 429 || status >= 500 || code.starts_with("Throttling") { 5 } else { 4 };
    assert!(run.stderr.contains(&format!("error: {code}: ")), "{script}\n{run:?}");
    assert!(run.stderr.contains(&format!("http status: {status}\n")), "{script}\n{run:?}");
    assert_eq!(run.code, exit, "{script}\n{run:?}");
    assert!(!run.stderr.contains("hidden"), "{script}\n{run:?}");
    assert!(catalog::error_code(code).is_some(), "the catalog does not explain {code}");
}

#[test]
fn every_refusal_of_the_table_arises() {
    for (code, status, script) in REFUSALS {
        let sandbox = Sandbox::new();
        let run = Run::of(&mut shell(&sandbox, &format!("{WORDS}\n{script}")));
        check(&run, code, *status, script);
    }
}

/// A `local.toml` with callers of every kind.
const CALLERS: &str = r#"
[[access_keys]]
id = "LTAIinactive"
secret = "inactive-secret"
state = "Inactive"

[[access_keys]]
id = "LTAIreader"
secret = "reader-secret"
user = "reader"

[[access_keys.allow]]
actions = ["kms:Describe*", "kms:List*"]
resources = ["*"]

[[sts_tokens]]
id = "STS.expired"
secret = "expired-secret"
token = "expired-token"
expires = "2020-01-01T00:00:00Z"
"#;

/// The same for a `local.toml`, code and status before the script.
const REFUSALS_BY_SETTINGS: &[(&str, &str, u16, &str)] = &[
    (
        CALLERS,
        "Forbidden.NoPermission",
        403,
        r#"k=$(key); "$KMS" --access-key-id LTAIreader Encrypt --KeyId $k --Plaintext eA=="#,
    ),
    (CALLERS, "Forbidden.NoPermission", 403, r#""$KMS" --access-key-id LTAIreader CreateKey"#),
    (
        CALLERS,
        "AccessDeniedError",
        403,
        r#"k=$(key); "$KMS" --access-key-id LTAIreader Encrypt --KeyId $k --Plaintext eA== --DryRun true"#,
    ),
    (CALLERS, "InvalidAccessKeyId.Inactive", 400, r#""$KMS" --access-key-id LTAIinactive ListKeys"#),
    (CALLERS, "InvalidSecurityToken.Expired", 400, r#""$KMS" --access-key-id STS.expired ListKeys"#),
    (CALLERS, "SignatureDoesNotMatch", 400, r#""$KMS" --access-key-id LTAIreader --access-key-secret wrong ListKeys"#),
    ("service = \"NotEnabled\"", "Forbidden.KmsServiceNotEnabled", 403, r#""$KMS" ListKeys"#),
    ("service = \"InDebt\"", "Forbidden.InDebt", 403, r#""$KMS" ListKeys"#),
    ("service = \"Suspended\"", "Forbidden.InDebtOverdue", 403, r#""$KMS" ListKeys"#),
];

#[test]
fn every_refusal_by_the_settings_arises() {
    for (settings, code, status, script) in REFUSALS_BY_SETTINGS {
        let sandbox = Sandbox::new();
        sandbox.write("local-kms/local.toml", settings);
        let run = Run::of(&mut shell(&sandbox, &format!("{WORDS}\n{script}")));
        check(&run, code, *status, script);
    }
}

/// The same against a running server: the options that it is started with, code, status and script.
const REFUSALS_OF_A_SERVER: &[(&[&str], &str, u16, &str)] = &[
    (&["--fault", "ListKeys=500"], "InternalFailure", 500, r#""$KMS" ListKeys"#),
    (&["--fault", "ListKeys=503"], "ServiceUnavailableTemporary", 503, r#""$KMS" ListKeys"#),
    (&["--fault", "ListKeys=throttle"], "Rejected.Throttling", 429, r#""$KMS" ListKeys"#),
    (&["--fault", "ListKeys=throttle-user"], "Throttling.User", 400, r#""$KMS" ListKeys"#),
    (
        &[],
        "ExpiredImportToken",
        400,
        r#"k=$(key --Origin EXTERNAL)
           t=$(FIELD=ImportToken first GetParametersForImport --KeyId $k --WrappingKeySpec RSA_2048 \
             --WrappingAlgorithm RSAES_OAEP_SHA_256)
           "$KMS" local clock --advance 25h > out
           "$KMS" ImportKeyMaterial --KeyId $k --EncryptedKeyMaterial eA== --ImportToken $t"#,
    ),
];

#[test]
fn every_refusal_of_a_server_arises() {
    for (options, code, status, script) in REFUSALS_OF_A_SERVER {
        let sandbox = Sandbox::new();
        let served = Served::start(&sandbox, options);
        let mut shell = shell(&sandbox, &format!("{WORDS}\n{script}"));
        shell
            .env_remove("KMS_CLI_LOCAL")
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", served.field("access_key_id"))
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", served.field("access_key_secret"))
            .env("ALIBABA_CLOUD_REGION_ID", served.field("region"))
            .env("ALIBABA_CLOUD_ENDPOINT", served.field("url"))
            .env("ALIBABA_CLOUD_RETRY_COUNT", "0");
        check(&Run::of(&mut shell), code, *status, script);
    }
}
