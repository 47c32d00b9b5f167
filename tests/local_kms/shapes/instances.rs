//! KMS instances.

use super::{Params, Row, call};
use crate::support::Kms;

const ID: (&str, &str) = ("KmsInstanceId", "kst-hzz62ee817bvyyr5x1234");
const NETWORK: [(&str, &str); 4] =
    [("KMProvider", "Aliyun"), ("VpcId", "vpc-1"), ("ZoneIds", "a,b"), ("VSwitchIds", "vsw-1")];
const VPCS: (&str, &str) = ("BindVpcs", r#"[{"VpcId":"vpc-2","VSwitchId":"vsw-2"}]"#);

pub const ROWS: &[Row] = &[
    ("ConnectKmsInstance", |_| vec![call(&connection())]),
    ("GetKmsInstance", |kms| {
        with_instance(kms, &[]);
        kms.ok("UpdateKmsInstanceBindVpc", &[ID, VPCS]);
        vec![call(&[ID])]
    }),
    ("ListKmsInstances", |kms| with_instance(kms, &[])),
    ("GetDefaultKmsInstance", |kms| with_instance(kms, &[])),
    ("GetKmsInstanceQuotaInfos", |kms| with_instance(kms, &[ID])),
    ("UpdateKmsInstanceBindVpc", |kms| with_instance(kms, &[ID, VPCS])),
    ("ReleaseKmsInstance", |kms| with_instance(kms, &[ID, ("ForceDeleteWithoutBackup", "true")])),
];

fn connection() -> Vec<(&'static str, &'static str)> {
    [&NETWORK[..], &[ID]].concat()
}

fn with_instance(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    kms.ok("ConnectKmsInstance", &connection());
    vec![call(params)]
}
