//! KMS instances.

use kms_cli::local::Seed;
use kms_cli::wire::Method;
use serde_json::{Map, Value, json};

use crate::support::{Kms, Refused, fields, names, refusal, sign_v1};

/// An id as the service gives them.
const INSTANCE: &str = "kst-hzz62ee817bvyyr5x1234";

/// The parameters of ConnectKmsInstance beside the id.
const NETWORK: [(&str, &str); 4] =
    [("KMProvider", "Aliyun"), ("VpcId", "vpc-1"), ("ZoneIds", "cn-hangzhou-k,cn-hangzhou-j"), ("VSwitchIds", "vsw-1")];

fn connect(kms: &Kms, id: &str) {
    assert!(kms.ok("ConnectKmsInstance", &[&NETWORK[..], &[("KmsInstanceId", id)]].concat()).is_empty());
}

/// How ConnectKmsInstance is refused with one parameter changed.
fn refused_with(kms: &Kms, name: &str, value: &str) -> Refused {
    let usual = [&NETWORK[..], &[("KmsInstanceId", INSTANCE)]].concat();
    let params: Vec<_> = usual.into_iter().map(|pair| if pair.0 == name { (name, value) } else { pair }).collect();
    kms.refused("ConnectKmsInstance", &params)
}

fn instance(kms: &Kms) -> Map<String, Value> {
    let answer = kms.ok("GetKmsInstance", &[("KmsInstanceId", INSTANCE)]);
    answer["KmsInstance"].as_object().unwrap().clone()
}

fn bind(kms: &Kms, vpcs: &Value) -> Result<(), Refused> {
    let vpcs = vpcs.to_string();
    let answer = kms.ask("UpdateKmsInstanceBindVpc", &[("KmsInstanceId", INSTANCE), ("BindVpcs", &vpcs)]);
    answer.map(|fields| assert!(fields.is_empty())).map_err(|error| (error.status, error.code))
}

fn quota(kms: &Kms, kind: &str) -> Value {
    let answer = kms.ok("GetKmsInstanceQuotaInfos", &[("KmsInstanceId", INSTANCE), ("ResourceType", kind)]);
    assert_eq!(answer["KmsInstanceQuotaInfos"].as_array().unwrap().len(), 1);
    answer["KmsInstanceQuotaInfos"][0].clone()
}

fn listed(kms: &Kms, params: &[(&str, &str)]) -> Vec<String> {
    let answer = kms.ok("ListKmsInstances", params);
    let rows = answer["KmsInstances"]["KmsInstance"].as_array().unwrap();
    rows.iter().map(|row| row["KmsInstanceId"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_instance_that_is_not_known_is_made_and_connected() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let mut shown = instance(&kms);
    let chain = shown["CaCertificateChainPem"].take();
    let order = [
        "InstanceId",
        "InstanceName",
        "Status",
        "ChargeType",
        "ProductType",
        "ProductVersion",
        "SaleStatus",
        "Spec",
        "KeyNum",
        "SecretNum",
        "VpcNum",
        "Log",
        "LogStorage",
        "VpcId",
        "VswitchIds",
        "ZoneIds",
        "BindVpcs",
        "CaCertificateChainPem",
        "CreateTime",
        "StartDate",
        "EndDate",
        "DeletionProtection",
        "DeletionProtectionDescription",
    ];
    assert_eq!(names(&shown), order);
    let expected = json!({
        "InstanceId": INSTANCE,
        "InstanceName": INSTANCE,
        "Status": "Connected",
        "ChargeType": "POSTPAY",
        "ProductType": "kms_ddi_public_cn",
        "ProductVersion": "3",
        "SaleStatus": "Normal",
        "Spec": 200,
        "KeyNum": 1000,
        "SecretNum": "1000",
        "VpcNum": 5,
        "Log": 0,
        "LogStorage": 0,
        "VpcId": "vpc-1",
        "VswitchIds": ["vsw-1"],
        "ZoneIds": ["cn-hangzhou-k", "cn-hangzhou-j"],
        "BindVpcs": {"BindVpc": []},
        "CaCertificateChainPem": null,
        "CreateTime": "2024-03-25T10:00:00Z",
        "StartDate": "2024-03-25T10:00:00Z",
        "EndDate": "2099-12-31T16:00:00Z",
        "DeletionProtection": false,
        "DeletionProtectionDescription": "",
    });
    assert_eq!(Value::Object(shown), expected);

    let chain = chain.as_str().unwrap();
    assert_eq!(chain.matches("-----BEGIN CERTIFICATE-----\r\n").count(), 2);
    assert!(chain.ends_with("\r\n-----END CERTIFICATE-----"), "{chain}");
    assert_eq!(chain.matches('\n').count(), chain.matches("\r\n").count());
}

#[test]
fn an_instance_is_connected_once() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    assert_eq!(refused_with(&kms, "", ""), refusal(403, "Forbidden.DKMSInstanceStateInvalid"));
    connect(&kms, "kst-hzz62ee817bvyyr5x1235");
}

#[test]
fn what_an_instance_is_connected_with_is_checked() {
    let kms = Kms::new();
    let longest = format!("kst-{}", "a".repeat(40));
    connect(&kms, &longest);
    connect(&kms, "kst-hzz12345");
    let invalid = refusal(400, "InvalidParameter");
    let too_long = format!("{longest}a");
    for id in
        ["hzz62ee817bvyyr5x1234", "kst-hzz1234", "kst-HZZ62ee817bvyyr5x1234", "kst-hzz62ee817bvyyr5x12_4", &too_long]
    {
        assert_eq!(refused_with(&kms, "KmsInstanceId", id), invalid, "{id}");
    }
    for zones in ["cn-hangzhou-k", "a,b,c", "cn-hangzhou-k,", "a,a", ",", r#"["a","b"]"#] {
        assert_eq!(refused_with(&kms, "ZoneIds", zones), invalid, "{zones}");
    }
    assert_eq!(refused_with(&kms, "VSwitchIds", "vsw-1,"), invalid);
    assert_eq!(refused_with(&kms, "KMProvider", "Elsewhere"), invalid);
    for (name, _) in NETWORK {
        assert_eq!(refused_with(&kms, name, ""), refusal(400, "MissingParameter"), "{name}");
    }
    assert_eq!(listed(&kms, &[]).len(), 2);
}

#[test]
fn an_instance_that_is_not_there_is_not_found() {
    let kms = Kms::new();
    let id = ("KmsInstanceId", INSTANCE);
    let calls: [(&str, &[(&str, &str)]); 4] = [
        ("GetKmsInstance", &[id]),
        ("GetKmsInstanceQuotaInfos", &[id]),
        ("UpdateKmsInstanceBindVpc", &[id, ("BindVpcs", "[]")]),
        ("ReleaseKmsInstance", &[id, ("ForceDeleteWithoutBackup", "true")]),
    ];
    for (action, params) in calls {
        assert_eq!(kms.refused(action, params), refusal(403, "Forbidden.DKMSInstanceNotFound"), "{action}");
        if action != "GetKmsInstanceQuotaInfos" {
            assert_eq!(kms.refused(action, &params[1..]), refusal(400, "MissingParameter"), "{action}");
        }
    }
}

#[test]
fn instances_are_listed_in_the_order_of_their_purchase_and_by_filters() {
    let kms = Kms::new();
    let all: Vec<String> = (0..22).map(|number| format!("kst-hzz{:018}", 50 - number)).collect();
    all.iter().for_each(|id| connect(&kms, id));
    let first = kms.ok("ListKmsInstances", &[]);
    assert_eq!(names(&first), ["KmsInstances", "TotalCount", "PageNumber", "PageSize"]);
    assert_eq!([&first["TotalCount"], &first["PageNumber"], &first["PageSize"]], [22, 1, 20]);
    let arn = format!("acs:kms:cn-hangzhou:{}:keystore/{}", kms.identity().account_id, all[0]);
    let row = &first["KmsInstances"]["KmsInstance"][0];
    assert_eq!(*row, json!({"KmsInstanceId": all[0], "KmsInstanceArn": arn}));
    assert_eq!(listed(&kms, &[]), all[..20]);
    assert_eq!(listed(&kms, &[("PageNumber", "2")]), all[20..]);
    assert_eq!(listed(&kms, &[("PageNumber", "8"), ("PageSize", "3")]), all[21..]);
    assert_eq!(listed(&kms, &[("PageNumber", "9"), ("PageSize", "3")]), Vec::<String>::new());

    let by = |filters: Value| listed(&kms, &[("Filters", &filters.to_string())]);
    assert_eq!(
        by(json!([{"Key": "KmsInstanceId", "Values": [all[3], all[1], "kst-none"]}])),
        [&all[1], &all[3]].map(Clone::clone)
    );
    assert_eq!(by(json!([{"Key": "Status", "Values": ["Connected"]}])), all[..20]);
    assert_eq!(by(json!([{"Key": "Status", "Values": ["Uninitialized"]}])), Vec::<String>::new());
    assert_eq!(by(json!([{"Key": "ChargeType", "Values": ["PREPAY"]}])), Vec::<String>::new());
    let both = json!([{"Key": "ChargeType", "Values": ["POSTPAY"]}, {"Key": "InstanceId", "Values": [all[7]]}]);
    assert_eq!(by(both), [all[7].clone()]);
    assert_eq!(by(json!([{"Key": "InstanceId", "Values": []}])), all[..20]);
    for wrong in ["{}", "[{}]", r#"[{"Key":"Colour","Values":["blue"]}]"#, r#"[{"Key":"Status","Values":"Connected"}]"#]
    {
        assert_eq!(kms.refused("ListKmsInstances", &[("Filters", wrong)]), refusal(400, "InvalidParameter"), "{wrong}");
    }
    assert_eq!(kms.refused("ListKmsInstances", &[("PageSize", "101")]), refusal(400, "InvalidParameter"));
}

#[test]
fn further_vpcs_replace_those_before() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let first = json!([
        {"VpcId": "vpc-2", "VSwitchId": "vsw-2", "RegionId": "cn-beijing", "VpcOwnerId": 1190004000500060_u64},
        {"VpcId": "vpc-3", "VSwitchId": "vsw-3"},
    ]);
    assert_eq!(bind(&kms, &first), Ok(()));
    let account = &kms.identity().account_id;
    let shown = json!([
        {"RegionId": "cn-beijing", "VpcId": "vpc-2", "VSwitchId": "vsw-2", "VpcOwnerId": "1190004000500060"},
        {"RegionId": "cn-hangzhou", "VpcId": "vpc-3", "VSwitchId": "vsw-3", "VpcOwnerId": account},
    ]);
    assert_eq!(instance(&kms)["BindVpcs"]["BindVpc"], shown);
    assert_eq!(quota(&kms, "vpc"), json!({"ResourceType": "vpc", "ResourceQuota": 5, "UsedQuantity": 3}));

    let second = json!([{"VpcId": "vpc-4", "VSwitchId": "vsw-4", "VpcOwnerId": account}]);
    assert_eq!(bind(&kms, &second), Ok(()));
    assert_eq!(instance(&kms)["BindVpcs"]["BindVpc"][0]["VpcId"], "vpc-4");
    assert_eq!(instance(&kms)["BindVpcs"]["BindVpc"][1], Value::Null);
    assert_eq!(bind(&kms, &json!([])), Ok(()));
    assert_eq!(instance(&kms)["BindVpcs"], json!({"BindVpc": []}));
}

#[test]
fn wrong_vpcs_change_nothing() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let vpc = |id: &str| json!({"VpcId": id, "VSwitchId": "vsw"});
    assert_eq!(bind(&kms, &json!([vpc("vpc-2")])), Ok(()));
    let wrong = [
        json!({}),
        json!(["vpc-3"]),
        json!([{"VpcId": "vpc-3"}]),
        json!([{"VpcId": "", "VSwitchId": "vsw"}]),
        json!([{"VpcId": "vpc-3", "VSwitchId": "vsw", "Colour": "blue"}]),
        json!([{"VpcId": "vpc-3", "VSwitchId": "vsw", "VpcOwnerId": "nobody"}]),
        json!([{"VpcId": "vpc-3", "VSwitchId": "vsw", "VpcOwnerId": true}]),
        json!([vpc("vpc-3"), vpc("vpc-3")]),
        json!([vpc("vpc-1")]),
    ];
    for vpcs in wrong {
        assert_eq!(bind(&kms, &vpcs), Err(refusal(400, "InvalidParameter")), "{vpcs}");
    }
    let too_many: Vec<Value> = (2..7).map(|number| vpc(&format!("vpc-{number}"))).collect();
    assert_eq!(bind(&kms, &json!(too_many)), Err(refusal(400, "Rejected.LimitExceeded")));
    assert_eq!(instance(&kms)["BindVpcs"]["BindVpc"].as_array().unwrap().len(), 1);
    assert_eq!(bind(&kms, &json!(too_many[..4])), Ok(()));
}

#[test]
fn quotas_are_shown_one_or_all() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let all = kms.ok("GetKmsInstanceQuotaInfos", &[("KmsInstanceId", INSTANCE)]);
    let expected = json!({
        "KmsInstanceId": INSTANCE,
        "KmsInstanceQuotaInfos": [
            {"ResourceType": "key", "ResourceQuota": 1000, "UsedQuantity": 0},
            {"ResourceType": "secret", "ResourceQuota": 1000, "UsedQuantity": 0},
            {"ResourceType": "qps", "ResourceQuota": 200, "UsedQuantity": 0},
            {"ResourceType": "vpc", "ResourceQuota": 5, "UsedQuantity": 1},
        ],
    });
    assert_eq!(Value::Object(all), expected);
    assert_eq!(quota(&kms, "qps"), expected["KmsInstanceQuotaInfos"][2]);
    let none = kms.ok("GetKmsInstanceQuotaInfos", &[]);
    assert_eq!(Value::Object(none), json!({"KmsInstanceId": "", "KmsInstanceQuotaInfos": []}));
    let wrong = [("KmsInstanceId", INSTANCE), ("ResourceType", "alias")];
    assert_eq!(kms.refused("GetKmsInstanceQuotaInfos", &wrong), refusal(400, "InvalidParameter"));
}

#[test]
fn an_account_has_no_default_instance() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    assert_eq!(Value::Object(kms.ok("GetDefaultKmsInstance", &[])), json!({"DefaultKmsInstanceId": ""}));
}

#[test]
fn an_instance_is_released_only_by_force() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let release = |params: &[(&str, &str)]| {
        let params = [params, &[("KmsInstanceId", INSTANCE)]].concat();
        kms.ask("ReleaseKmsInstance", &params).map_err(|error| (error.status, error.code, error.message))
    };
    let no_backup = (403, "Forbidden.NoBackup".to_owned(), "this kms instance no backup, forbidden delete.".to_owned());
    assert_eq!(release(&[]), Err(no_backup.clone()));
    assert_eq!(release(&[("ForceDeleteWithoutBackup", "false")]), Err(no_backup));
    assert_eq!(listed(&kms, &[]), [INSTANCE]);
    assert_eq!(release(&[("ForceDeleteWithoutBackup", "true")]), Ok(Map::new()));
    assert_eq!(listed(&kms, &[]), Vec::<String>::new());
    connect(&kms, INSTANCE);
}

#[test]
fn a_released_instance_takes_its_keys_and_secrets_with_it() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let elsewhere = "kst-hzz62ee817bvyyr5x9999";
    connect(&kms, elsewhere);
    let [bound, other] = [INSTANCE, elsewhere].map(|id| kms.create(&[("DKMSInstanceId", id)]));
    let shared = kms.create_key();
    kms.ok("CreateAlias", &[("KeyId", &bound), ("AliasName", "alias/bound")]);
    for (name, id, key) in [("a", INSTANCE, &bound), ("b", elsewhere, &other)] {
        let secret = [("SecretName", name), ("VersionId", "v1"), ("SecretData", "data"), ("EncryptionKeyId", key)];
        kms.ok("CreateSecret", &[&secret[..], &[("DKMSInstanceId", id)]].concat());
    }
    kms.create_secret("c", "data");
    assert_eq!([&quota(&kms, "key")["UsedQuantity"], &quota(&kms, "secret")["UsedQuantity"]], [1, 1]);

    kms.ok("ReleaseKmsInstance", &[("KmsInstanceId", INSTANCE), ("ForceDeleteWithoutBackup", "true")]);
    assert_eq!(kms.refused("DescribeKey", &[("KeyId", &bound)]), refusal(404, "Forbidden.KeyNotFound"));
    assert_eq!(kms.refused("DescribeKey", &[("KeyId", "alias/bound")]), refusal(404, "Forbidden.AliasNotFound"));
    assert_eq!(kms.refused("GetSecretValue", &[("SecretName", "a")]), refusal(404, "Forbidden.ResourceNotFound"));
    for key in [&other, &shared] {
        assert_eq!(kms.metadata(key, "KeyId"), *key);
    }
    assert_eq!([kms.secret_data("b"), kms.secret_data("c")], ["data", "data"]);
    connect(&kms, INSTANCE);
    assert_eq!(quota(&kms, "key")["UsedQuantity"], 0);
}

#[test]
fn a_protected_instance_is_not_released() {
    let kms = Kms::new();
    connect(&kms, INSTANCE);
    let protect = [("KmsInstanceId", INSTANCE), ("EnableDeletionProtection", "true")];
    kms.ok("SetDeletionProtection", &[&protect[..], &[("DeletionProtectionDescription", "in use")]].concat());
    let shown = instance(&kms);
    assert_eq!(shown["DeletionProtection"], json!(true));
    assert_eq!(shown["DeletionProtectionDescription"], "in use");
    let release = [("KmsInstanceId", INSTANCE), ("ForceDeleteWithoutBackup", "true")];
    assert_eq!(kms.refused("ReleaseKmsInstance", &release), refusal(400, "Rejected.UnsupportedOperation"));
    kms.ok("SetDeletionProtection", &[("KmsInstanceId", INSTANCE), ("EnableDeletionProtection", "false")]);
    assert_eq!(instance(&kms)["DeletionProtection"], json!(false));
    assert!(kms.ok("ReleaseKmsInstance", &release).is_empty());
}

#[test]
fn an_instance_that_is_not_connected_yet_waits_for_it() {
    let dir = tempfile::tempdir().unwrap();
    let seed = dir.path().join("seed.toml");
    std::fs::write(&seed, format!("[[instances]]\nid = \"{INSTANCE}\"\nconnected = false\n")).unwrap();
    let seed = Seed::load(&seed).unwrap();
    let kms = Kms::new();
    kms.kms.seed(&seed, kms.now).unwrap();

    let shown = instance(&kms);
    assert_eq!([&shown["Status"], &shown["VpcId"], &shown["CaCertificateChainPem"]], ["Uninitialized", "", ""]);
    assert_eq!([&shown["ZoneIds"], &shown["VswitchIds"]], [&json!([]), &json!([])]);
    assert_eq!(quota(&kms, "vpc")["UsedQuantity"], 0);
    let waits = refusal(403, "Forbidden.DKMSInstanceStateInvalid");
    assert_eq!(kms.refused("CreateKey", &[("DKMSInstanceId", INSTANCE)]), waits);
    assert_eq!(bind(&kms, &json!([])), Err(waits));

    connect(&kms, INSTANCE);
    assert_eq!(instance(&kms)["Status"], "Connected");
    kms.create(&[("DKMSInstanceId", INSTANCE)]);
    // What the seed began may have gone on.
    kms.kms.seed(&seed, kms.now).unwrap();
    assert_eq!(instance(&kms)["Status"], "Connected");
}

#[test]
fn an_instance_is_connected_by_post_only() {
    let kms = Kms::new();
    let params = [&NETWORK[..], &[("KmsInstanceId", INSTANCE)]].concat();
    let request = sign_v1(Method::Get, "ConnectKmsInstance", &params, &kms.credentials(), &kms.stamp());
    let error = fields(&kms.send(&request)).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (404, "InvalidApi.NotFound"));
    assert_eq!(listed(&kms, &[]), Vec::<String>::new());
}
