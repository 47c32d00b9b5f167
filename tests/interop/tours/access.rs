//! Application access points: network rule, policy, access point, client key.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use super::{Tour, by_every_client, list, text};

by_every_client!("access");

fn tour(tour: &mut Tour) {
    rules(tour);
    policies(tour);
    points(tour);
    client_keys(tour);
    for (action, parameters) in [
        ("DeleteApplicationAccessPoint", json!({ "Name": "tour-point" })),
        ("DeletePolicy", json!({ "Name": "tour-policy" })),
        ("DeleteNetworkRule", json!({ "Name": "tour-rule" })),
    ] {
        tour.ok(action, parameters.clone());
        assert_eq!(tour.refused(action, parameters).0, 404, "{action}");
    }
}

fn rules(tour: &mut Tour) {
    let created = tour.ok(
        "CreateNetworkRule",
        json!({
            "Name": "tour-rule",
            "Type": "Private",
            "SourcePrivateIp": "[\"192.168.0.0/24\"]",
            "Description": "of the tour",
        }),
    );
    assert!(text(&created, "/Arn").ends_with(":network/tour-rule"), "{created}");
    tour.ok("UpdateNetworkRule", json!({ "Name": "tour-rule", "Description": "changed" }));
    let described = tour.ok("DescribeNetworkRule", json!({ "Name": "tour-rule" }));
    assert_eq!(text(&described, "/Description"), "changed");
    assert_eq!(text(&described, "/SourcePrivateIp"), "[\"192.168.0.0/24\"]");
    let listed = tour.ok("ListNetworkRules", json!({ "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(text(&listed, "/NetworkRules/NetworkRule/0/Name"), "tour-rule");
}

fn policies(tour: &mut Tour) {
    let instance = tour.instance();
    tour.ok(
        "CreatePolicy",
        json!({
            "Name": "tour-policy",
            "KmsInstance": instance,
            "Permissions": "[\"RbacPermission/Template/CryptoServiceKeyUser\"]",
            "Resources": "[\"key/*\"]",
            "AccessControlRules": "{\"NetworkRules\":[\"tour-rule\"]}",
        }),
    );
    tour.ok("UpdatePolicy", json!({ "Name": "tour-policy", "Resources": "[\"key/*\",\"secret/*\"]" }));
    let described = tour.ok("DescribePolicy", json!({ "Name": "tour-policy" }));
    assert_eq!(described["Resources"], json!(["key/*", "secret/*"]));
    let listed = tour.ok("ListPolicies", json!({ "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(text(&listed, "/Policies/Policy/0/Name"), "tour-policy");
}

fn points(tour: &mut Tour) {
    let parameters =
        json!({ "Name": "tour-point", "AuthenticationMethod": "ClientKey", "Policies": "[\"tour-policy\"]" });
    tour.ok("CreateApplicationAccessPoint", parameters.clone());
    let again = tour.refused("CreateApplicationAccessPoint", parameters);
    assert_eq!(again, (409, "Rejected.ResourceExist".to_owned()));
    tour.ok("UpdateApplicationAccessPoint", json!({ "Name": "tour-point", "Description": "changed" }));
    let described = tour.ok("DescribeApplicationAccessPoint", json!({ "Name": "tour-point" }));
    assert_eq!(text(&described, "/Description"), "changed");
    let listed = tour.ok("ListApplicationAccessPoints", json!({ "PageNumber": 1, "PageSize": 10 }));
    assert_eq!(text(&listed, "/ApplicationAccessPoints/ApplicationAccessPoint/0/AuthenticationMethod"), "ClientKey");
}

fn client_keys(tour: &mut Tour) {
    let made = tour.ok("CreateClientKey", json!({ "AapName": "tour-point", "Password": "Secret~of~the~tour1" }));
    let id = text(&made, "/ClientKeyId");
    assert!(id.starts_with("KAAP."), "{id}");
    tour.file("client.p12", &STANDARD.decode(text(&made, "/PrivateKeyData")).unwrap());
    let opened =
        tour.openssl(&["pkcs12", "-in", "client.p12", "-passin", "pass:Secret~of~the~tour1", "-nodes", "-nocerts"]);
    assert!(String::from_utf8(opened).unwrap().contains("PRIVATE KEY"));

    let described = tour.ok("GetClientKey", json!({ "ClientKeyId": id }));
    tour.file("client.pem", text(&described, "/PublicKeyData").as_bytes());
    tour.openssl(&["x509", "-in", "client.pem", "-noout", "-text"]);
    let listed = tour.ok("ListClientKeys", json!({ "AapName": "tour-point" }));
    assert_eq!(list(&listed, "/ClientKeys").len(), 1);
    tour.ok("DeleteClientKey", json!({ "ClientKeyId": id }));
    assert_eq!(tour.refused("GetClientKey", json!({ "ClientKeyId": id })).0, 404);
}
