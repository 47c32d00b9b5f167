//! Keys: their life, versions, rotation, imported material, policies and deletion.

use super::common::{
    KEY_BY_ANY_NAME, KEY_BY_ID, KEY_BY_ID_OR_ARN, KEY_NOT_READY, KEY_VERSION_ID, NO_SUCH_KEY_ID, NO_SUCH_KEY_OR_ALIAS,
    ONLY_REQUEST_ID, PAGE_NUMBER, PAGE_SIZE, POLICY, POLICY_CALL, POLICY_NAME, ROTATION_INTERVAL, TAGS_SHAPE,
    WRAPPING_KEY_SPECS, WRONG_VALUE,
};
use super::{Action, Content, Field, Named, Paging, Param};

/// The conditions that ListKeys knows.
const KEY_FILTERS: &str = concat!(
    r#"[{"Key":"KeyState|KeySpec|KeyUsage|ProtectionLevel|CreatorType|DKMSInstanceId|"#,
    r#"keyId|AliasName|Creator|TagKey|TagValue","Values":["string"]}]"#
);

pub(super) const ACTIONS: &[Action] = &[
    Action::new("CreateKey", "Creates a key, or an empty one whose material you import.")
        .params(&[
            Param::string("KeySpec", "What kind of key to create.")
                .such_as(&["Aliyun_AES_256", "Aliyun_SM4", "RSA_2048", "RSA_3072", "EC_P256", "EC_P256K", "EC_SM2"])
                .default("Aliyun_AES_256"),
            Param::string("KeyUsage", "What the key is for; when left out, signing where the key can sign.")
                .such_as(&["ENCRYPT/DECRYPT", "SIGN/VERIFY"]),
            Param::string("Description", "Free text about the key.").chars(0, 8192),
            Param::string("Tags", "Tags to attach, up to 20.").content(Content::Json(TAGS_SHAPE)),
            Param::string("Origin", "Where the key material comes from; EXTERNAL waits for ImportKeyMaterial.")
                .one_of(&["Aliyun_KMS", "EXTERNAL"])
                .default("Aliyun_KMS"),
            Param::boolean("EnableAutomaticRotation", "Whether KMS makes a new version of the key at regular times.")
                .default("false"),
            ROTATION_INTERVAL.interval("7d", "365d"),
            Param::string("DKMSInstanceId", "KMS instance that is to hold the key."),
            Param::string("ProtectionLevel", "Whether software or a hardware security module guards the key.")
                .one_of(&["SOFTWARE", "HSM"]),
            Param::string(
                "KeyStorageMechanism",
                "Where a hardware KMS instance keeps the key; HsmInternal rules rotation out.",
            )
            .one_of(&["HsmInternal", "HsmEncryptedDatabase"]),
            POLICY,
        ])
        .returns(&[
            Field::string("KeyMetadata.Arn"),
            Field::string("KeyMetadata.AutomaticRotation"),
            Field::string("KeyMetadata.CreationDate"),
            Field::string("KeyMetadata.Creator"),
            Field::string("KeyMetadata.DKMSInstanceId"),
            Field::string("KeyMetadata.DeleteDate"),
            Field::string("KeyMetadata.Description"),
            Field::string("KeyMetadata.KeyId"),
            Field::string("KeyMetadata.KeySpec"),
            Field::string("KeyMetadata.KeyState"),
            Field::string("KeyMetadata.KeyUsage"),
            Field::string("KeyMetadata.LastRotationDate"),
            Field::string("KeyMetadata.MaterialExpireTime"),
            Field::string("KeyMetadata.NextRotationDate"),
            Field::string("KeyMetadata.Origin"),
            Field::string("KeyMetadata.PrimaryKeyVersion"),
            Field::string("KeyMetadata.ProtectionLevel"),
            Field::string("KeyMetadata.RotationInterval"),
            Field::string("RequestId"),
        ])
        .errors(&[
            WRONG_VALUE,
            &[
                "Rejected.LimitExceeded",
                "UnsupportedOperation",
                "Forbidden.NoPermission",
                "Rejected.ShareQuotaExceedLimit",
                "Forbidden.DKMSInstanceNotFound",
                "InternalFailure",
                "ServiceUnavailableTemporary",
            ],
        ])
        .example("CreateKey --KeySpec RSA_2048 --KeyUsage SIGN/VERIFY --Description 'Signs Apollo releases'"),
    Action::new("DescribeKey", "Shows the metadata of a key, never its material.")
        .repeatable()
        .params(&[KEY_BY_ANY_NAME])
        .returns(&[
            Field::string("KeyMetadata.Arn"),
            Field::string("KeyMetadata.AutomaticRotation"),
            Field::string("KeyMetadata.CreationDate"),
            Field::string("KeyMetadata.Creator"),
            Field::string("KeyMetadata.DKMSInstanceId"),
            Field::string("KeyMetadata.DeleteDate"),
            Field::string("KeyMetadata.DeletionProtection"),
            Field::string("KeyMetadata.DeletionProtectionDescription"),
            Field::string("KeyMetadata.Description"),
            Field::string("KeyMetadata.KeyId"),
            Field::string("KeyMetadata.KeySpec"),
            Field::string("KeyMetadata.KeyState"),
            Field::string("KeyMetadata.KeyUsage"),
            Field::string("KeyMetadata.LastRotationDate"),
            Field::string("KeyMetadata.MaterialExpireTime"),
            Field::string("KeyMetadata.NextRotationDate"),
            Field::string("KeyMetadata.Origin"),
            Field::string("KeyMetadata.PrimaryKeyVersion"),
            Field::string("KeyMetadata.ProtectionLevel"),
            Field::string("KeyMetadata.RotationInterval"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS])
        .example("DescribeKey --KeyId alias/Apollo/WorkKey"),
    Action::new("ListKeys", "Lists the keys of the account in one region.")
        .repeatable()
        .params(&[
            Param::string("Filters", "Conditions that a key must all meet, each with one of its values.")
                .content(Content::Json(KEY_FILTERS))
                .max_items(10),
            PAGE_NUMBER,
            PAGE_SIZE.range(1, 100).default("10"),
        ])
        .list("Keys.Key", &["KeyId", "KeyArn"], Paging::Number)
        .returns(&[
            Field::string("Keys.Key[].KeyArn"),
            Field::string("Keys.Key[].KeyId"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .example(r#"ListKeys --Filters '[{"Key":"KeyState","Values":["Enabled"]}]' --PageSize 100"#),
    Action::new("UpdateKeyDescription", "Replaces the description of a key.")
        .repeatable()
        .params(&[
            KEY_BY_ID,
            Param::string("Description", "The new text; an empty one removes the description.")
                .required()
                .may_be_empty(),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[NO_SUCH_KEY_ID, &["Rejected.PendingDeletion"]])
        .example(
            "UpdateKeyDescription --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 \
             --Description 'Encrypts Apollo backups'",
        ),
    Action::new("EnableKey", "Makes a disabled key usable again.")
        .repeatable()
        .params(&[KEY_BY_ID])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, &["Rejected.StateModifiedFailed"]])
        .example("EnableKey --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("DisableKey", "Suspends a key: nothing can be encrypted, decrypted or signed with it.")
        .repeatable()
        .params(&[KEY_BY_ID])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, &["Rejected.StateModifiedFailed"]])
        .example("DisableKey --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("CreateKeyVersion", "Adds a version to an asymmetric key, at most one in seven days.")
        .params(&[KEY_BY_ID])
        .returns(&[
            Field::string("KeyVersion.CreationDate"),
            Field::string("KeyVersion.KeyId"),
            Field::string("KeyVersion.KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[
            NO_SUCH_KEY_OR_ALIAS,
            KEY_NOT_READY,
            &["Rejected.UnsupportedOperation", "Rejected.Unavailable", "Unsupported.Alias"],
        ])
        .example("CreateKeyVersion --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("DescribeKeyVersion", "Shows when a version of a key was made.")
        .repeatable()
        .params(&[KEY_BY_ANY_NAME, KEY_VERSION_ID])
        .returns(&[
            Field::string("KeyVersion.CreationDate"),
            Field::string("KeyVersion.KeyId"),
            Field::string("KeyVersion.KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, &["Forbidden.KeyVersionNotFound"]])
        .example("DescribeKeyVersion --KeyId alias/Apollo/Signer --KeyVersionId 9b7e4a52-1d3c-4f68-8a90-c5e2f7d1b384"),
    Action::new("ListKeyVersions", "Lists the versions of a key.")
        .repeatable()
        .params(&[KEY_BY_ANY_NAME, PAGE_NUMBER, PAGE_SIZE.range(0, 101).default("10")])
        .list("KeyVersions.KeyVersion", &["KeyVersionId", "KeyId", "CreationDate"], Paging::Number)
        .returns(&[
            Field::string("KeyVersions.KeyVersion[].CreationDate"),
            Field::string("KeyVersions.KeyVersion[].KeyId"),
            Field::string("KeyVersions.KeyVersion[].KeyVersionId"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS])
        .example("ListKeyVersions --KeyId alias/Apollo/Signer"),
    Action::new("UpdateRotationPolicy", "Switches the automatic rotation of a symmetric key on or off.")
        .repeatable()
        .params(&[
            KEY_BY_ID,
            Param::boolean("EnableAutomaticRotation", "Whether KMS makes a new version of the key at regular times.")
                .required(),
            ROTATION_INTERVAL.interval("7d", "730d"),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, KEY_NOT_READY, &["Rejected.UnsupportedOperation"]])
        .example(
            "UpdateRotationPolicy --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --EnableAutomaticRotation true \
             --RotationInterval 365d",
        ),
    Action::new("GetParametersForImport", "Fetches the public key and the token that an import of key material needs.")
        .repeatable()
        .params(&[
            KEY_BY_ID,
            Param::string("WrappingKeySpec", "Kind of the public key to hand out.")
                .required()
                .one_of(WRAPPING_KEY_SPECS),
            Param::string(
                "WrappingAlgorithm",
                "How you will encrypt the material; SM2PKE goes with EC_SM2, the rest with RSA.",
            )
            .required()
            .one_of(&["RSAES_PKCS1_V1_5", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"]),
        ])
        .returns(&[
            Field::string("ImportToken"),
            Field::string("KeyId"),
            Field::string("PublicKey"),
            Field::string("RequestId"),
            Field::string("TokenExpireTime"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, &["Unsupported.Origin"]])
        .example(
            "GetParametersForImport --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --WrappingKeySpec RSA_2048 \
             --WrappingAlgorithm RSAES_OAEP_SHA_256",
        ),
    Action::new("ImportKeyMaterial", "Imports material into a key of external origin, or renews its expiry.")
        .repeatable()
        .params(&[
            KEY_BY_ID,
            Param::string(
                "EncryptedKeyMaterial",
                "The material, encrypted with the public key from GetParametersForImport.",
            )
            .required()
            .content(Content::Base64),
            Param::string("ImportToken", "The token from the same GetParametersForImport answer.")
                .required()
                .content(Content::Base64),
            Param::long(
                "KeyMaterialExpireUnix",
                "When the material expires, in Unix seconds; 0 or nothing means never.",
            ),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[
            WRONG_VALUE,
            NO_SUCH_KEY_ID,
            &[
                "InvalidKeyMaterial",
                "InvalidImportToken",
                "ExpiredImportToken",
                "Unsupported.Origin",
                "Rejected.StateModifiedFailed",
            ],
        ])
        .example(
            "ImportKeyMaterial --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 \
             --EncryptedKeyMaterial fileb://material.wrapped --ImportToken file://import.token",
        ),
    Action::new(
        "DeleteKeyMaterial",
        "Deletes the imported material of a key; the same material can be imported again.",
    )
    .repeatable()
    .params(&[KEY_BY_ID])
    .returns(ONLY_REQUEST_ID)
    .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID])
    .example("DeleteKeyMaterial --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("GetKeyPolicy", "Shows the access policy of a key in a KMS instance.")
        .repeatable()
        .params(&[KEY_BY_ID_OR_ARN, POLICY_NAME])
        .returns(&[Field::string("Policy"), Field::string("RequestId")])
        .errors(&[POLICY_CALL, &["Unsupported.Alias"]])
        .example("GetKeyPolicy --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("SetKeyPolicy", "Replaces the access policy of a key in a KMS instance.")
        .repeatable()
        .params(&[KEY_BY_ID_OR_ARN, POLICY.required(), POLICY_NAME])
        .returns(ONLY_REQUEST_ID)
        .errors(&[
            POLICY_CALL,
            &[
                "Rejected.ShareQuotaExceedLimit",
                "Forbidden.DKMSInstanceStateInvalid",
                "InternalFailure",
                "Unsupported.Alias",
            ],
        ])
        .example("SetKeyPolicy --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --Policy file://policy.json"),
    Action::new("SetDeletionProtection", "Guards a key or a KMS instance against deletion, or lifts the guard.")
        .repeatable()
        .params(&[
            Param::boolean("EnableDeletionProtection", "Whether the resource is to be protected.").required(),
            Param::string(
                "ProtectedResourceArn",
                "ARN of the key or instance; KeyId or KmsInstanceId can name it instead.",
            ),
            Param::string("KeyId", "The key to protect, instead of an ARN.").names(Named::KeyById),
            Param::string("KmsInstanceId", "The KMS instance to protect, instead of an ARN."),
            Param::string(
                "DeletionProtectionDescription",
                "Why the resource is protected; used only when protection is switched on.",
            ),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[NO_SUCH_KEY_ID])
        .example("SetDeletionProtection --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --EnableDeletionProtection true"),
    Action::new("ScheduleKeyDeletion", "Starts the waiting time after which a key is deleted for good.")
        .params(&[
            KEY_BY_ID,
            Param::integer("PendingWindowInDays", "Days during which CancelKeyDeletion can still save the key.")
                .required()
                .range(7, 366),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, &["Throttling", "Rejected.StateModifiedFailed"]])
        .example("ScheduleKeyDeletion --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --PendingWindowInDays 30"),
    Action::new("CancelKeyDeletion", "Calls a scheduled deletion off and enables the key.")
        .params(&[KEY_BY_ID])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, &["Rejected.StateModifiedFailed"]])
        .example("CancelKeyDeletion --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
];
