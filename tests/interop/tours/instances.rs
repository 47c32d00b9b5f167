//! KMS instances.

use serde_json::json;

use super::{Tour, by_every_client, list, text};

by_every_client!("instances");

fn tour(tour: &mut Tour) {
    let id = tour.instance();
    let key = tour.key(json!({ "DKMSInstanceId": id }));
    assert!(key.starts_with("key-"), "{key}");

    let instance = tour.ok("GetKmsInstance", json!({ "KmsInstanceId": id }));
    assert_eq!(text(&instance, "/KmsInstance/InstanceId"), id);
    assert_eq!(text(&instance, "/KmsInstance/Status"), "Connected");
    let instances = tour.ok("ListKmsInstances", json!({ "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(text(&instances, "/KmsInstances/KmsInstance/0/KmsInstanceId"), id);
    let bound = json!([{ "VpcId": "vpc-2", "VSwitchId": "vsw-2", "RegionId": "cn-hangzhou", "VpcOwnerId": "1" }]);
    tour.ok("UpdateKmsInstanceBindVpc", json!({ "KmsInstanceId": id, "BindVpcs": bound.to_string() }));
    let instance = tour.ok("GetKmsInstance", json!({ "KmsInstanceId": id }));
    assert_eq!(text(&instance, "/KmsInstance/BindVpcs/BindVpc/0/VpcId"), "vpc-2");

    let quotas = tour.ok("GetKmsInstanceQuotaInfos", json!({ "KmsInstanceId": id, "ResourceType": "key" }));
    assert_eq!(list(&quotas, "/KmsInstanceQuotaInfos")[0]["UsedQuantity"], 1);
    let default = tour.ok("GetDefaultKmsInstance", json!({}));
    assert!(default.get("DefaultKmsInstanceId").is_none_or(|id| id == ""), "{default}");

    tour.ok("ReleaseKmsInstance", json!({ "KmsInstanceId": id, "ForceDeleteWithoutBackup": "true" }));
    assert_eq!(tour.refused("DescribeKey", json!({ "KeyId": key })), (404, "Forbidden.KeyNotFound".to_owned()));
}
