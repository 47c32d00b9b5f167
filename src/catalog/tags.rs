//! Tags of keys and secrets.

use super::common::{
    KEY_BY_ID, NO_SUCH_KEY_ID, NO_SUCH_KEY_OR_ALIAS, ONLY_REQUEST_ID, STRINGS_SHAPE, TAGS_SHAPE, WRONG_VALUE,
};
use super::{Action, Content, Field, Named, Paging, Param};

const REGION_ID: Param = Param::string("RegionId", "Region of the resources.").required();
const RESOURCE_TYPE: Param =
    Param::string("ResourceType", "What the resources are.").required().one_of(&["key", "secret"]);
const RESOURCE_ID: Param = Param::list("ResourceId", &[], "Ids of keys or names of secrets, up to 50.");
const TAG: Param = Param::list("Tag", &["Key", "Value"], "Names and values of tags, up to 20.");

pub(super) const ACTIONS: &[Action] = &[
    Action::new("TagResource", "Adds tags to one key or secret; a tag that is there gets the new value.")
        .repeatable()
        .params(&[
            Param::string("Tags", "The tags; a resource holds up to 10.").required().content(Content::Json(TAGS_SHAPE)),
            Param::string("KeyId", "Id, alias or ARN of the key to tag.").names(Named::Key),
            Param::string("SecretName", "The secret to tag, instead of a key.").names(Named::Secret),
            Param::string("CertificateId", "The certificate to tag, instead of a key; no longer of use."),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, &["Rejected.PendingDeletion"]])
        .example(r#"TagResource --KeyId alias/Apollo/WorkKey --Tags '[{"TagKey":"Project","TagValue":"Apollo"}]'"#),
    Action::new("ListResourceTags", "Lists the tags of one key.")
        .repeatable()
        .params(&[KEY_BY_ID])
        .list("Tags.Tag", &["TagKey", "TagValue", "KeyId"], Paging::Whole)
        .returns(&[
            Field::string("RequestId"),
            Field::string("Tags.Tag[].KeyId"),
            Field::string("Tags.Tag[].TagKey"),
            Field::string("Tags.Tag[].TagValue"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID])
        .example("ListResourceTags --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60"),
    Action::new("UntagResource", "Removes tags from one key or secret.")
        .repeatable()
        .params(&[
            Param::string("TagKeys", "Names of the tags to remove.").required().content(Content::Json(STRINGS_SHAPE)),
            Param::string("KeyId", "Id of the key to untag; an alias is not accepted.").names(Named::KeyById),
            Param::string("SecretName", "The secret to untag, instead of a key.").names(Named::Secret),
            Param::string("CertificateId", "The certificate to untag, instead of a key; no longer of use."),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_ID, &["Rejected.PendingDeletion"]])
        .example(r#"UntagResource --KeyId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --TagKeys '["Project"]'"#),
    Action::new("TagResources", "Adds tags to up to 50 keys or secrets at once.")
        .repeatable()
        .params(&[REGION_ID, RESOURCE_TYPE, RESOURCE_ID.required(), TAG.required()])
        .returns(ONLY_REQUEST_ID)
        .errors(&[&[
            "InvalidParameter.TagValue",
            "InvalidParameter.TagKey",
            "Duplicate.TagKey",
            "InvalidResourceId.NotFound",
        ]])
        .example(
            "TagResources --RegionId cn-hangzhou --ResourceType key \
             --ResourceId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --Tag Project=Apollo",
        ),
    Action::new("ListTagResources", "Lists the tags of many keys or secrets, or the resources with a tag.")
        .repeatable()
        .params(&[
            REGION_ID,
            RESOURCE_TYPE,
            RESOURCE_ID,
            TAG,
            Param::string("NextToken", "Where to go on: NextToken of the answer before."),
        ])
        .list("TagResources.TagResource", &["ResourceId", "ResourceType", "TagKey", "TagValue"], Paging::Token)
        .returns(&[
            Field::string("NextToken"),
            Field::string("RequestId"),
            Field::string("TagResources.TagResource[].ResourceId"),
            Field::string("TagResources.TagResource[].ResourceType"),
            Field::string("TagResources.TagResource[].TagKey"),
            Field::string("TagResources.TagResource[].TagValue"),
        ])
        .errors(&[&["Duplicate.TagKey", "InvalidResourceId.NotFound"]])
        .example("ListTagResources --RegionId cn-hangzhou --ResourceType key --Tag Project=Apollo"),
    Action::new("UntagResources", "Removes tags from up to 50 keys or secrets at once.")
        .repeatable()
        .params(&[
            REGION_ID,
            RESOURCE_TYPE,
            RESOURCE_ID.required(),
            Param::list("TagKey", &[], "Names of the tags to remove, up to 20."),
            Param::boolean("All", "Whether to remove every tag; looked at only without TagKey."),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[&["InvalidResourceId.NotFound"]])
        .example(
            "UntagResources --RegionId cn-hangzhou --ResourceType key \
             --ResourceId 6f1c2d3e-58a4-4b0f-9c7d-2e8f5a1b4c60 --TagKey Project",
        ),
];
