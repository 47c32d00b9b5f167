//! Secrets: their values, versions, rotation, policies and deletion.

use super::common::{
    DRY_RUN, NO_SUCH_RESOURCE, ONLY_REQUEST_ID, PAGE_NUMBER, PAGE_SIZE, POLICY, POLICY_CALL, POLICY_NAME, RECIPIENT,
    ROTATION_INTERVAL, SECRET_CALL, STRING_MAP_SHAPE, STRINGS_SHAPE, TAGS_SHAPE, TRUE_FALSE, WRONG_VALUE,
};
use super::{Action, Content, Field, Named, Paging, Param};

/// The conditions that ListSecrets knows.
const SECRET_FILTERS: &str = concat!(
    r#"[{"Key":"SecretName|Description|TagKey|TagValue|DKMSInstanceId|SecretType|Creator","#,
    r#""Values":["string"]}]"#
);
/// What BatchGetSecretValue is asked for; only `SecretName` must be there.
const SECRETS_LIST: &str = concat!(
    r#"[{"SecretName":"string","VersionId":"string","VersionStage":"ACSCurrent|ACSPrevious","#,
    r#""FetchExtendedConfig":"true|false"}]"#
);

const SECRET_NAME: Param = Param::string("SecretName", "Name or ARN of the secret.").required().names(Named::Secret);
const SECRET_DATA_TYPE: Param = Param::string("SecretDataType", "Whether the value is text or base64 of bytes.")
    .one_of(&["text", "binary"])
    .default("text");
const FETCH_TAGS: Param = Param::string("FetchTags", "Whether the answer shows tags.").one_of(TRUE_FALSE);

pub(super) const ACTIONS: &[Action] = &[
    Action::new("CreateSecret", "Creates a secret with its first version.")
        .repeatable_by_version()
        .params(&[
            Param::string("SecretName", "Name of the secret; acs/ecs/… for ECS, $Auto for RAMCredentials.")
                .required()
                .chars(0, 192),
            Param::string("VersionId", "Id of the first version, up to 64 characters.").required(),
            Param::string("SecretData", "The value to keep.")
                .required()
                .content(Content::Depends(
                    "a JSON object for Rds, RAMCredentials and ECS; $Auto for Redis and PolarDB; free text for Generic",
                ))
                .max_bytes(30720)
                .secret()
                .in_body(),
            Param::string("SecretType", "Kind of secret; all but Generic are rotated by KMS.")
                .one_of(&["Generic", "Rds", "Redis", "RAMCredentials", "ECS", "PolarDB"])
                .default("Generic"),
            SECRET_DATA_TYPE,
            Param::string("Description", "Free text about the secret."),
            Param::string("Tags", "Tags to attach, up to 20.").content(Content::Json(TAGS_SHAPE)),
            Param::string(
                "EncryptionKeyId",
                "Symmetric key that encrypts the value; one of the service when left out.",
            )
            .names(Named::Key),
            Param::string("DKMSInstanceId", "KMS instance that is to hold the secret."),
            Param::map("ExtendedConfig", "Settings of a managed secret; its members depend on SecretType.")
                .content(Content::Json(r#"{"SecretSubType":"string"}"#)),
            Param::boolean("EnableAutomaticRotation", "Whether KMS rotates a managed secret at regular times."),
            ROTATION_INTERVAL.interval("6h", "8760h"),
            POLICY,
        ])
        .returns(&[
            Field::string("Arn"),
            Field::string("AutomaticRotation"),
            Field::string("DKMSInstanceId"),
            Field::string("ExtendedConfig"),
            Field::string("NextRotationDate"),
            Field::string("RequestId"),
            Field::string("RotationInterval"),
            Field::string("SecretName"),
            Field::string("SecretType"),
            Field::string("VersionId"),
        ])
        .errors(&[
            SECRET_CALL,
            &[
                "UnsupportedOperation",
                "Rejected.LimitExceeded",
                "Rejected.ShareQuotaExceedLimit",
                "Forbidden.DKMSInstanceNotFound",
                "Rejected.ResourceExist",
                "Rejected.ResourceInDeleteWindow",
                "Rejected.Throttling",
            ],
        ])
        .example("CreateSecret --SecretName apollo/db --VersionId v1 --SecretData file://db-password.txt"),
    Action::new("DescribeSecret", "Shows the metadata of a secret, never its value.")
        .repeatable()
        .params(&[SECRET_NAME, FETCH_TAGS])
        .returns(&[
            Field::string("Arn"),
            Field::string("AutomaticRotation"),
            Field::string("CreateTime"),
            Field::string("DKMSInstanceId"),
            Field::string("Description"),
            Field::string("EncryptionKeyId"),
            Field::string("ExtendedConfig"),
            Field::string("LastRotationDate"),
            Field::string("NextRotationDate"),
            Field::string("OwingService"),
            Field::string("PlannedDeleteTime"),
            Field::string("RequestId"),
            Field::string("RotationInterval"),
            Field::string("SecretName"),
            Field::string("SecretType"),
            Field::string("Tags.Tag[].TagKey"),
            Field::string("Tags.Tag[].TagValue"),
            Field::string("UpdateTime"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE, &["IllegalTimestamp", "Forbidden.NoPermission"]])
        .example("DescribeSecret --SecretName apollo/db --FetchTags true"),
    Action::new("ListSecrets", "Lists the secrets of the account in one region.")
        .repeatable()
        .params(&[
            Param::string("Filters", "Conditions that a secret must all meet, each with one of its values.")
                .content(Content::Json(SECRET_FILTERS))
                .max_items(10),
            FETCH_TAGS,
            PAGE_NUMBER,
            PAGE_SIZE,
        ])
        .list(
            "SecretList.Secret",
            &["SecretName", "SecretType", "CreateTime", "UpdateTime", "PlannedDeleteTime"],
            Paging::Number,
        )
        .returns(&[
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::string("SecretList.Secret[].CreateTime"),
            Field::string("SecretList.Secret[].OwingService"),
            Field::string("SecretList.Secret[].PlannedDeleteTime"),
            Field::string("SecretList.Secret[].SecretName"),
            Field::string("SecretList.Secret[].SecretType"),
            Field::string("SecretList.Secret[].Tags.Tag[].TagKey"),
            Field::string("SecretList.Secret[].Tags.Tag[].TagValue"),
            Field::string("SecretList.Secret[].UpdateTime"),
            Field::integer("TotalCount"),
        ])
        .errors(&[SECRET_CALL])
        .example(r#"ListSecrets --Filters '[{"Key":"TagKey","Values":["Project"]}]' --FetchTags true"#),
    Action::new("GetSecretValue", "Fetches the value of a secret.")
        .dedicated()
        .repeatable()
        .params(&[
            SECRET_NAME,
            Param::string("VersionStage", "Stage of the version to fetch; the current one when left out.")
                .such_as(&["ACSCurrent", "ACSPrevious"]),
            Param::string("VersionId", "Id of the version to fetch; heeded for generic secrets only."),
            Param::boolean("FetchExtendedConfig", "Whether the answer shows the settings of a managed secret."),
            DRY_RUN,
            RECIPIENT,
        ])
        .returns(&[
            Field::string("AutomaticRotation"),
            Field::string("CiphertextForRecipient"),
            Field::string("CreateTime"),
            Field::string("ExtendedConfig"),
            Field::string("LastRotationDate"),
            Field::string("NextRotationDate"),
            Field::string("RequestId"),
            Field::string("RotationInterval"),
            Field::string("SecretData").secret(),
            Field::string("SecretDataType"),
            Field::string("SecretName"),
            Field::string("SecretType"),
            Field::string("VersionId"),
            Field::string("VersionStages.VersionStage[]"),
        ])
        .errors(&[
            NO_SUCH_RESOURCE,
            &["Forbidden.DKMSInstanceStateInvalid", "Forbidden.DKMSInstanceNotFound", "Forbidden.KeyNotFound"],
        ])
        .example("GetSecretValue --SecretName apollo/db"),
    Action::new("BatchGetSecretValue", "Fetches the values of several secrets; those that fail are listed apart.")
        .post_only()
        .repeatable()
        .params(&[Param::array("SecretsList", "The secrets to fetch, each with a version or a stage if need be.")
            .content(Content::Json(SECRETS_LIST))
            .max_items(20)])
        .list("SecretValues", &["SecretName", "SecretType", "VersionId", "VersionStages", "CreateTime"], Paging::Whole)
        .returns(&[
            Field::string("Errors[].Code"),
            Field::integer("Errors[].HttpStatus"),
            Field::string("Errors[].Message"),
            Field::string("Errors[].SecretName"),
            Field::string("RequestId"),
            Field::string("SecretValues[].AutomaticRotation"),
            Field::string("SecretValues[].CreateTime"),
            Field::string("SecretValues[].ExtendedConfig"),
            Field::string("SecretValues[].LastRotationDate"),
            Field::string("SecretValues[].NextRotationDate"),
            Field::string("SecretValues[].RequestId"),
            Field::string("SecretValues[].RotationInterval"),
            Field::string("SecretValues[].SecretData").secret(),
            Field::string("SecretValues[].SecretDataType"),
            Field::string("SecretValues[].SecretName"),
            Field::string("SecretValues[].SecretType"),
            Field::string("SecretValues[].VersionId"),
            Field::string("SecretValues[].VersionStages.VersionStage[]"),
        ])
        .example(r#"BatchGetSecretValue --SecretsList '[{"SecretName":"apollo/db"},{"SecretName":"apollo/api"}]'"#),
    Action::new("PutSecretValue", "Adds a version to a generic secret and makes it the current one.")
        .repeatable()
        .params(&[
            SECRET_NAME,
            Param::string("VersionId", "Id of the new version, up to 64 characters.").required(),
            Param::string("SecretData", "The new value, up to 30,720 bytes.").required().secret().in_body(),
            SECRET_DATA_TYPE,
            Param::string("VersionStages", "Stages that move to the new version, in place of ACSCurrent.")
                .content(Content::Json(STRINGS_SHAPE))
                .wrapped_in("VersionStage"),
        ])
        .returns(&[
            Field::string("RequestId"),
            Field::string("SecretName"),
            Field::string("VersionId"),
            Field::string("VersionStages.VersionStage[]"),
        ])
        .errors(&[SECRET_CALL, &["Rejected.LimitExceeded", "Rejected.ResourceExist"]])
        .example("PutSecretValue --SecretName apollo/db --VersionId v2 --SecretData file://db-password.txt"),
    Action::new("ListSecretVersionIds", "Lists the versions of a secret and their stages.")
        .repeatable()
        .params(&[
            SECRET_NAME,
            Param::string("IncludeDeprecated", "Whether versions without a stage are listed too.").one_of(TRUE_FALSE),
            PAGE_NUMBER,
            PAGE_SIZE.default("10"),
        ])
        .list("VersionIds.VersionId", &["VersionId", "VersionStages", "CreateTime"], Paging::Number)
        .returns(&[
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::string("SecretName"),
            Field::integer("TotalCount"),
            Field::string("VersionIds.VersionId[].CreateTime"),
            Field::string("VersionIds.VersionId[].VersionId"),
            Field::string("VersionIds.VersionId[].VersionStages.VersionStage[]"),
        ])
        .errors(&[SECRET_CALL])
        .example("ListSecretVersionIds --SecretName apollo/db --IncludeDeprecated true"),
    Action::new("UpdateSecretVersionStage", "Moves a stage of a generic secret to another version, or takes it off.")
        .params(&[
            SECRET_NAME,
            Param::string("VersionStage", "The stage to move or to take off.")
                .required()
                .such_as(&["ACSCurrent", "ACSPrevious"]),
            Param::string("MoveToVersion", "Id of the version that gets the stage; a must for the built-in stages."),
            Param::string("RemoveFromVersion", "Id of the version that has the stage now."),
        ])
        .returns(&[Field::string("RequestId"), Field::string("SecretName")])
        .errors(&[
            SECRET_CALL,
            &[
                "Rejected.LimitExceeded",
                "Rejected.InvalidRequest",
                "Rejected.UnsupportedOperation",
                "Rejected.ResourceInDeleteWindow",
            ],
        ])
        .example("UpdateSecretVersionStage --SecretName apollo/db --VersionStage ACSCurrent --MoveToVersion v1"),
    Action::new("UpdateSecret", "Changes the description or the custom data of a secret.")
        .repeatable()
        .params(&[
            SECRET_NAME,
            Param::string("Description", "The new description."),
            Param::map(
                "ExtendedConfig.CustomData",
                "Names and values that replace the custom data of a managed secret.",
            )
            .content(Content::Json(STRING_MAP_SHAPE)),
        ])
        .returns(&[Field::string("RequestId"), Field::string("SecretName")])
        .errors(&[SECRET_CALL, &["Rejected.ResourceExist", "Rejected.ResourceInDeleteWindow"]])
        .example("UpdateSecret --SecretName apollo/db --Description 'Password of the Apollo database'"),
    Action::new("RotateSecret", "Rotates a managed secret now.")
        .params(&[SECRET_NAME, Param::string("VersionId", "Id of the version that the rotation makes.").required()])
        .returns(&[
            Field::string("Arn"),
            Field::string("RequestId"),
            Field::string("SecretName"),
            Field::string("VersionId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("RotateSecret --SecretName apollo/rds --VersionId rotation-2026-07"),
    Action::new("UpdateSecretRotationPolicy", "Switches the automatic rotation of a managed secret on or off.")
        .repeatable()
        .params(&[
            SECRET_NAME,
            Param::boolean("EnableAutomaticRotation", "Whether KMS rotates the secret at regular times.").required(),
            ROTATION_INTERVAL.interval("6h", "8760h").only_with("EnableAutomaticRotation"),
        ])
        .returns(&[Field::string("RequestId"), Field::string("SecretName")])
        .errors(&[NO_SUCH_RESOURCE])
        .example(
            "UpdateSecretRotationPolicy --SecretName apollo/rds --EnableAutomaticRotation true \
             --RotationInterval 720h",
        ),
    Action::new("GetRandomPassword", "Makes a random password; KMS does not keep it.")
        .repeatable()
        .params(&[
            Param::string("PasswordLength", "Number of characters.").range(8, 128).default("32"),
            Param::string("ExcludeCharacters", "Characters that must not occur."),
            Param::string("ExcludeLowercase", "Whether to do without lower-case letters.").one_of(TRUE_FALSE),
            Param::string("ExcludeUppercase", "Whether to do without upper-case letters.").one_of(TRUE_FALSE),
            Param::string("ExcludeNumbers", "Whether to do without digits.").one_of(TRUE_FALSE),
            Param::string("ExcludePunctuation", "Whether to do without punctuation.").one_of(TRUE_FALSE),
            Param::string("RequireEachIncludedType", "Whether each kind of character that is not excluded must occur.")
                .one_of(TRUE_FALSE),
        ])
        .returns(&[Field::string("RandomPassword").secret(), Field::string("RequestId")])
        .errors(&[WRONG_VALUE, &["InternalFailure"]])
        .example("GetRandomPassword --PasswordLength 24 --ExcludePunctuation true"),
    Action::new("GetSecretPolicy", "Shows the access policy of a secret in a KMS instance.")
        .repeatable()
        .params(&[SECRET_NAME, POLICY_NAME])
        .returns(&[Field::string("Policy"), Field::string("RequestId")])
        .errors(&[POLICY_CALL, &["Forbidden.DKMSInstanceStateInvalid", "ServiceUnavailableTemporary"]])
        .example("GetSecretPolicy --SecretName apollo/db"),
    Action::new("SetSecretPolicy", "Replaces the access policy of a secret in a KMS instance.")
        .post_only()
        .repeatable()
        .params(&[SECRET_NAME, POLICY.required(), POLICY_NAME])
        .returns(ONLY_REQUEST_ID)
        .errors(&[
            POLICY_CALL,
            &["Rejected.ShareQuotaExceedLimit", "Forbidden.DKMSInstanceStateInvalid", "ServiceUnavailableTemporary"],
        ])
        .example("SetSecretPolicy --SecretName apollo/db --Policy file://policy.json"),
    Action::new("DeleteSecret", "Deletes a secret after a waiting time, or at once.")
        .params(&[
            SECRET_NAME,
            Param::string(
                "RecoveryWindowInDays",
                "Days during which RestoreSecret can save it: 7 to 30, or 30 when left out.",
            ),
            Param::string(
                "ForceDeleteWithoutRecovery",
                "Whether to delete it at once; rules RecoveryWindowInDays out.",
            )
            .one_of(TRUE_FALSE),
        ])
        .returns(&[Field::string("PlannedDeleteTime"), Field::string("RequestId"), Field::string("SecretName")])
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE, &["Rejected.ResourceInDeleteWindow", "InternalFailure"]])
        .example("DeleteSecret --SecretName apollo/db --RecoveryWindowInDays 7"),
    Action::new("RestoreSecret", "Brings a secret back that is waiting for its deletion.")
        .params(&[SECRET_NAME])
        .returns(&[Field::string("RequestId"), Field::string("SecretName")])
        .errors(&[SECRET_CALL, &["Rejected.ResourceInUse"]])
        .example("RestoreSecret --SecretName apollo/db"),
];
