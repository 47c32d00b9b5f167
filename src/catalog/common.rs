//! Parameters, shapes, answers and error codes that several groups share.

use super::{Content, Field, Named, Param};

/// The values of a boolean that the API types as text.
pub(super) const TRUE_FALSE: &[&str] = &["true", "false"];
/// The encryption schemes of asymmetric keys.
pub(super) const ENCRYPTION_ALGORITHMS: &[&str] = &["RSAES_OAEP_SHA_256", "RSAES_OAEP_SHA_1", "SM2PKE"];
/// The specifications of a public key that wraps other keys.
pub(super) const WRAPPING_KEY_SPECS: &[&str] = &["RSA_2048", "EC_SM2"];

/// Texts under free names.
pub(super) const STRING_MAP_SHAPE: &str = r#"{"string":"string"}"#;
/// A list of texts.
pub(super) const STRINGS_SHAPE: &str = r#"["string"]"#;
/// The tags of one resource.
pub(super) const TAGS_SHAPE: &str = r#"[{"TagKey":"string","TagValue":"string"}]"#;
/// The access policy of a key or a secret.
const POLICY_SHAPE: &str = concat!(
    r#"{"Version":"1","Statement":[{"Effect":"Allow|Deny","Principal":{"RAM":["string"]},"#,
    r#""Action":["string"],"Resource":["*"]}]}"#
);

/// A key where only its id will do (behaviour §1.8).
pub(super) const KEY_BY_ID: Param =
    Param::string("KeyId", "Id of the key; an alias is not accepted.").required().names(Named::KeyById);
/// A key where its id or its ARN will do (behaviour §1.8).
pub(super) const KEY_BY_ID_OR_ARN: Param =
    Param::string("KeyId", "Id or ARN of the key, but no alias.").required().names(Named::KeyByIdOrArn);
/// A key where any of its names will do (behaviour §1.8).
pub(super) const KEY_BY_ANY_NAME: Param =
    Param::string("KeyId", "Id, alias or ARN of the key.").required().names(Named::Key);
/// A version of a key.
pub(super) const KEY_VERSION_ID: Param = Param::string("KeyVersionId", "Id of the key version.").required();

/// How an asymmetric key encrypts.
pub(super) const ENCRYPTION_ALGORITHM: Param =
    Param::string("Algorithm", "Encryption scheme; SM2PKE is for EC_SM2 keys.")
        .required()
        .one_of(ENCRYPTION_ALGORITHMS);
/// How an asymmetric key signs.
pub(super) const SIGNATURE_ALGORITHM: Param =
    Param::string("Algorithm", "Signature scheme, which must fit the kind of key.").required().one_of(&[
        "RSA_PSS_SHA_256",
        "RSA_PKCS1_SHA_256",
        "ECDSA_SHA_256",
        "SM2DSA",
    ]);

/// The additional authenticated data of a ciphertext.
pub(super) const ENCRYPTION_CONTEXT: Param =
    Param::map("EncryptionContext", "Names and values bound to the ciphertext; decrypting it takes the same ones.")
        .content(Content::Json(STRING_MAP_SHAPE));
/// The attestation of an enclave, for which the answer is encrypted.
pub(super) const RECIPIENT: Param =
    Param::string("Recipient", "Attested receiver for which the answer is encrypted; dedicated gateway only.")
        .in_body();
/// A call that is only tried out (behaviour §1.9).
pub(super) const DRY_RUN: Param =
    Param::string("DryRun", "Tries the call out: nothing is done, and an error names the outcome.").one_of(TRUE_FALSE);

/// The access policy of a key or a secret.
pub(super) const POLICY: Param = Param::string("Policy", "Access policy; for resources of a KMS instance only.")
    .content(Content::Json(POLICY_SHAPE))
    .max_bytes(32768);
/// The name of an access policy.
pub(super) const POLICY_NAME: Param = Param::string("PolicyName", "Name of the policy.").one_of(&["default"]);
/// The rhythm of automatic rotation.
pub(super) const ROTATION_INTERVAL: Param =
    Param::string("RotationInterval", "Time between two rotations; needed when EnableAutomaticRotation is true.");

/// The page of a list (behaviour §1.3).
pub(super) const PAGE_NUMBER: Param =
    Param::integer("PageNumber", "Number of the page to fetch.").range(1, 2147483647).default("1");
/// The length of a page; the bounds differ from action to action.
pub(super) const PAGE_SIZE: Param = Param::integer("PageSize", "Number of rows on a page.");

/// The answer of an action that has nothing to tell.
pub(super) const ONLY_REQUEST_ID: &[Field] = &[Field::string("RequestId")];

/// The service does not take a value.
pub(super) const WRONG_VALUE: &[&str] = &["InvalidParameter"];
/// A key that only its id or ARN can name is not there, or an alias was given.
pub(super) const NO_SUCH_KEY_ID: &[&str] = &["Forbidden.KeyNotFound", "Unsupported.Alias"];
/// A key that may be named by an alias is not there.
pub(super) const NO_SUCH_KEY_OR_ALIAS: &[&str] = &["Forbidden.KeyNotFound", "Forbidden.AliasNotFound"];
/// Something other than a key or an alias is not there.
pub(super) const NO_SUCH_RESOURCE: &[&str] = &["Forbidden.ResourceNotFound"];
/// The state of a key forbids its use.
pub(super) const KEY_NOT_READY: &[&str] = &["Rejected.Disabled", "Rejected.PendingDeletion", "Rejected.PendingImport"];
/// What calls about secrets have in common.
pub(super) const SECRET_CALL: &[&str] =
    &["InvalidParameter", "Forbidden.NoPermission", "Forbidden.ResourceNotFound", "InternalFailure"];
/// What calls about the policy of a key or a secret have in common.
pub(super) const POLICY_CALL: &[&str] = &[
    "MissingParameter",
    "InvalidParameter",
    "Forbidden.NoPermission",
    "Forbidden.KeyPolicyUnSupported",
    "Forbidden.KeyNotFound",
    "Forbidden.ResourceNotFound",
];
