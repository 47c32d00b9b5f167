//! KMS instances.

use super::common::{ONLY_REQUEST_ID, PAGE_NUMBER, PAGE_SIZE, TRUE_FALSE};
use super::{Action, Content, Field, Paging, Param};

const KMS_INSTANCE_ID: Param = Param::string("KmsInstanceId", "Id of the KMS instance.");

pub(super) const ACTIONS: &[Action] = &[
    Action::new("ConnectKmsInstance", "Puts a new software KMS instance into a VPC and starts it.")
        .post_only()
        .params(&[
            KMS_INSTANCE_ID.required(),
            Param::string("VpcId", "VPC from which the instance is to be reached.").required(),
            Param::string("ZoneIds", "The two zones of the instance, separated by a comma.").required(),
            Param::string("VSwitchIds", "A vSwitch of the VPC with a free address.").required(),
            Param::string("KMProvider", "Maker of the instance.").required().one_of(&["Aliyun"]),
        ])
        .returns(ONLY_REQUEST_ID)
        .example(
            "ConnectKmsInstance --KmsInstanceId kst-hzz65f4b2c1a8d3e7f901 --VpcId vpc-apollo \
             --ZoneIds cn-hangzhou-k,cn-hangzhou-j --VSwitchIds vsw-apollo --KMProvider Aliyun",
        ),
    Action::new("GetKmsInstance", "Shows a KMS instance: its status, size, network and CA certificate.")
        .repeatable()
        .params(&[KMS_INSTANCE_ID.required()])
        .returns(&[
            Field::string("KmsInstance.BindVpcs.BindVpc[].RegionId"),
            Field::string("KmsInstance.BindVpcs.BindVpc[].VSwitchId"),
            Field::string("KmsInstance.BindVpcs.BindVpc[].VpcId"),
            Field::string("KmsInstance.BindVpcs.BindVpc[].VpcOwnerId"),
            Field::string("KmsInstance.CaCertificateChainPem"),
            Field::string("KmsInstance.ChargeType"),
            Field::string("KmsInstance.CreateTime"),
            Field::boolean("KmsInstance.DeletionProtection"),
            Field::string("KmsInstance.DeletionProtectionDescription"),
            Field::string("KmsInstance.EndDate"),
            Field::string("KmsInstance.InstanceId"),
            Field::string("KmsInstance.InstanceName"),
            Field::long("KmsInstance.KeyNum"),
            Field::long("KmsInstance.Log"),
            Field::long("KmsInstance.LogStorage"),
            Field::string("KmsInstance.ProductType"),
            Field::string("KmsInstance.ProductVersion"),
            Field::string("KmsInstance.SaleStatus"),
            Field::string("KmsInstance.SecretNum"),
            Field::long("KmsInstance.Spec"),
            Field::string("KmsInstance.StartDate"),
            Field::string("KmsInstance.Status"),
            Field::string("KmsInstance.VpcId"),
            Field::long("KmsInstance.VpcNum"),
            Field::string("KmsInstance.VswitchIds[]"),
            Field::string("KmsInstance.ZoneIds[]"),
            Field::string("RequestId"),
        ])
        .errors(&[&["IllegalTimestamp", "Forbidden.DKMSInstanceNotFound"]])
        .example("GetKmsInstance --KmsInstanceId kst-hzz65f4b2c1a8d3e7f901"),
    Action::new("ListKmsInstances", "Lists the KMS instances of the account in one region.")
        .repeatable()
        .params(&[
            Param::string("Filters", "Conditions that the instances must meet."),
            PAGE_NUMBER,
            PAGE_SIZE.range(1, 100).default("20"),
        ])
        .list("KmsInstances.KmsInstance", &["KmsInstanceId", "KmsInstanceArn"], Paging::Number)
        .returns(&[
            Field::string("KmsInstances.KmsInstance[].KmsInstanceArn"),
            Field::string("KmsInstances.KmsInstance[].KmsInstanceId"),
            Field::long("PageNumber"),
            Field::long("PageSize"),
            Field::string("RequestId"),
            Field::long("TotalCount"),
        ])
        .errors(&[&["IllegalTimestamp"]])
        .example("ListKmsInstances --PageSize 100"),
    Action::new("GetDefaultKmsInstance", "Shows which instance new keys and secrets go to when none is named.")
        .repeatable()
        .returns(&[Field::string("DefaultKmsInstanceId"), Field::string("RequestId")])
        .example("GetDefaultKmsInstance"),
    Action::new("GetKmsInstanceQuotaInfos", "Shows how much of its quotas a KMS instance has used.")
        .repeatable()
        .params(&[
            KMS_INSTANCE_ID,
            Param::string("ResourceType", "The quota to show; all of them when left out.")
                .one_of(&["key", "secret", "qps", "vpc"]),
        ])
        .list("KmsInstanceQuotaInfos", &["ResourceType", "ResourceQuota", "UsedQuantity"], Paging::Whole)
        .returns(&[
            Field::string("KmsInstanceId"),
            Field::long("KmsInstanceQuotaInfos[].ResourceQuota"),
            Field::string("KmsInstanceQuotaInfos[].ResourceType"),
            Field::long("KmsInstanceQuotaInfos[].UsedQuantity"),
            Field::string("RequestId"),
        ])
        .errors(&[&["Forbidden.DKMSInstanceNotFound"]])
        .example("GetKmsInstanceQuotaInfos --KmsInstanceId kst-hzz65f4b2c1a8d3e7f901 --ResourceType key"),
    Action::new("UpdateKmsInstanceBindVpc", "Sets the further VPCs from which a KMS instance can be reached.")
        .params(&[
            KMS_INSTANCE_ID.required(),
            Param::string("BindVpcs", "The further VPCs, all of them.").required().content(Content::Json(
                r#"[{"VpcId":"string","VSwitchId":"string","RegionId":"string","VpcOwnerId":"string"}]"#,
            )),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[&["Forbidden.DKMSInstanceNotFound"]])
        .example("UpdateKmsInstanceBindVpc --KmsInstanceId kst-hzz65f4b2c1a8d3e7f901 --BindVpcs file://vpcs.json"),
    Action::new("ReleaseKmsInstance", "Releases a pay-as-you-go KMS instance with all its keys and secrets.")
        .params(&[
            KMS_INSTANCE_ID.required(),
            Param::string("ForceDeleteWithoutBackup", "Whether to go ahead without a backup.").one_of(TRUE_FALSE),
        ])
        .returns(ONLY_REQUEST_ID)
        .errors(&[&["Forbidden.DKMSInstanceNotFound", "Forbidden.NoBackup"]])
        .example("ReleaseKmsInstance --KmsInstanceId kst-hzz65f4b2c1a8d3e7f901"),
];
