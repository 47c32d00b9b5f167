//! Application access.

use super::{Params, Row, call};
use crate::support::{Kms, text};

const PERMISSIONS: &str = r#"["RbacPermission/Template/CryptoServiceKeyUser"]"#;
const PASSWORD: &str = "correct-horse-1";

pub const ROWS: &[Row] = &[
    ("CreateNetworkRule", |_| vec![rule()]),
    ("DescribeNetworkRule", |kms| with_rule(kms, &[("Name", "net")])),
    ("ListNetworkRules", |kms| with_rule(kms, &[])),
    ("UpdateNetworkRule", |kms| with_rule(kms, &[("Name", "net"), ("Description", "new")])),
    ("DeleteNetworkRule", |kms| with_rule(kms, &[("Name", "net")])),
    ("CreatePolicy", |_| vec![policy()]),
    ("DescribePolicy", |kms| with_policy(kms, &[("Name", "policy")])),
    ("ListPolicies", |kms| with_policy(kms, &[])),
    ("UpdatePolicy", |kms| with_policy(kms, &[("Name", "policy"), ("Description", "new")])),
    ("DeletePolicy", |kms| with_policy(kms, &[("Name", "policy")])),
    ("CreateApplicationAccessPoint", |kms| {
        make(kms, "CreatePolicy", &policy());
        vec![access_point()]
    }),
    ("DescribeApplicationAccessPoint", |kms| with_access_point(kms, &[("Name", "app")])),
    ("ListApplicationAccessPoints", |kms| with_access_point(kms, &[])),
    ("UpdateApplicationAccessPoint", |kms| with_access_point(kms, &[("Name", "app"), ("Description", "new")])),
    ("DeleteApplicationAccessPoint", |kms| with_access_point(kms, &[("Name", "app")])),
    ("CreateClientKey", |kms| with_access_point(kms, &[("AapName", "app"), ("Password", PASSWORD)])),
    ("GetClientKey", |kms| with_client_key(kms)),
    ("ListClientKeys", |kms| {
        with_client_key(kms);
        vec![call(&[])]
    }),
    ("DeleteClientKey", |kms| with_client_key(kms)),
];

fn rule() -> Params {
    call(&[("Name", "net"), ("Type", "Private"), ("SourcePrivateIp", r#"["10.0.0.0/8"]"#)])
}

fn policy() -> Params {
    call(&[("Name", "policy"), ("Permissions", PERMISSIONS), ("Resources", r#"["key/*"]"#)])
}

fn access_point() -> Params {
    call(&[("Name", "app"), ("Policies", r#"["policy"]"#)])
}

fn make(kms: &Kms, action: &str, params: &Params) {
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    kms.ok(action, &params);
}

fn with_rule(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    make(kms, "CreateNetworkRule", &rule());
    vec![call(params)]
}

fn with_policy(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    make(kms, "CreatePolicy", &policy());
    vec![call(params)]
}

fn with_access_point(kms: &Kms, params: &[(&str, &str)]) -> Vec<Params> {
    make(kms, "CreatePolicy", &policy());
    make(kms, "CreateApplicationAccessPoint", &access_point());
    vec![call(params)]
}

fn with_client_key(kms: &Kms) -> Vec<Params> {
    with_access_point(kms, &[]);
    let created = kms.ok("CreateClientKey", &[("AapName", "app"), ("Password", PASSWORD)]);
    vec![call(&[("ClientKeyId", &text(&created, "/ClientKeyId"))])]
}
