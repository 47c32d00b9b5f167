//! Network rules, policies and application access points.

use serde_json::{Value, json};

use crate::support::{Kms, Refused, names, refusal};

const KEY_USER: &str = r#"["RbacPermission/Template/CryptoServiceKeyUser"]"#;

/// The family of actions of one kind of thing.
struct Kind {
    noun: &'static str,
    create: fn(&Kms, &str) -> Result<Value, Refused>,
    list: [&'static str; 3],
}

const KINDS: [Kind; 3] = [
    Kind { noun: "NetworkRule", create: create_rule, list: ["ListNetworkRules", "NetworkRules", "NetworkRule"] },
    Kind { noun: "Policy", create: create_policy, list: ["ListPolicies", "Policies", "Policy"] },
    Kind {
        noun: "ApplicationAccessPoint",
        create: create_access_point,
        list: ["ListApplicationAccessPoints", "ApplicationAccessPoints", "ApplicationAccessPoint"],
    },
];

impl Kind {
    fn action(&self, verb: &str) -> String {
        format!("{verb}{}", self.noun)
    }

    fn listed(&self, kms: &Kms, params: &[(&str, &str)]) -> Vec<String> {
        let [action, list, member] = self.list;
        let answer = kms.ok(action, params);
        assert_eq!(names(&answer), [list, "TotalCount", "PageNumber", "PageSize"]);
        let rows = answer[list][member].as_array().unwrap();
        rows.iter().map(|row| row["Name"].as_str().unwrap().to_owned()).collect()
    }
}

fn ask(kms: &Kms, action: &str, params: &[(&str, &str)]) -> Result<Value, Refused> {
    kms.ask(action, params).map(Value::Object).map_err(|error| (error.status, error.code))
}

fn create_rule(kms: &Kms, name: &str) -> Result<Value, Refused> {
    ask(kms, "CreateNetworkRule", &[("Name", name), ("Type", "Private")])
}

fn create_policy(kms: &Kms, name: &str) -> Result<Value, Refused> {
    ask(kms, "CreatePolicy", &[("Name", name), ("Permissions", KEY_USER), ("Resources", r#"["key/*"]"#)])
}

/// Makes the policy `granted` as well.
fn create_access_point(kms: &Kms, name: &str) -> Result<Value, Refused> {
    let _ = create_policy(kms, "granted");
    ask(kms, "CreateApplicationAccessPoint", &[("Name", name), ("Policies", r#"["granted"]"#)])
}

fn arn(kms: &Kms, resource: &str) -> String {
    format!("acs:kms:cn-hangzhou:{}:{resource}", kms.identity().account_id)
}

#[test]
fn a_network_rule_is_made_shown_and_changed() {
    let kms = Kms::new();
    let addresses = "[\"192.168.0.0/24\",\"10.0.0.1\",\"fd00::/8\"]";
    let params = [("Name", "net"), ("Type", "Private"), ("SourcePrivateIp", addresses), ("Description", "office")];
    let created = kms.ok("CreateNetworkRule", &params);
    let shown = json!({
        "Arn": arn(&kms, "network/net"),
        "Type": "Private",
        "SourcePrivateIp": addresses,
        "Description": "office",
    });
    let described = || Value::Object(kms.ok("DescribeNetworkRule", &[("Name", "net")]));
    assert_eq!(described(), shown);
    let mut with_name = shown.clone();
    with_name["Name"] = json!("net");
    assert_eq!(Value::Object(created), with_name);
    assert_eq!(
        kms.ok("ListNetworkRules", &[])["NetworkRules"],
        json!({"NetworkRule": [{"Name": "net", "Type": "Private"}]})
    );

    assert!(kms.ok("UpdateNetworkRule", &[("Name", "net")]).is_empty());
    assert_eq!(described(), shown);
    kms.ok("UpdateNetworkRule", &[("Name", "net"), ("SourcePrivateIp", "[]"), ("Description", "")]);
    assert_eq!([&described()["SourcePrivateIp"], &described()["Description"]], ["[]", ""]);
}

#[test]
fn what_is_left_out_of_a_network_rule_is_empty() {
    let kms = Kms::new();
    let created = create_rule(&kms, "net").unwrap();
    assert_eq!([&created["SourcePrivateIp"], &created["Description"]], ["[]", ""]);
}

#[test]
fn a_network_rule_has_addresses_or_blocks_of_them() {
    let kms = Kms::new();
    create_rule(&kms, "net").unwrap();
    let most = json!(vec!["10.0.0.1"; 800]).to_string();
    kms.ok("UpdateNetworkRule", &[("Name", "net"), ("SourcePrivateIp", &most)]);
    let too_many = json!(vec!["10.0.0.1"; 801]).to_string();
    let wrong = [
        "192.168.0.0/24",
        "{}",
        "[1]",
        r#"[""]"#,
        r#"["192.168.0.0/33"]"#,
        r#"["192.168.0.256"]"#,
        r#"["192.168.0.0/"]"#,
        r#"["fd00::/129"]"#,
        r#"["example.com"]"#,
        &too_many,
    ];
    for addresses in wrong {
        let invalid = Err(refusal(400, "InvalidParameter"));
        let create = [("Name", "other"), ("Type", "Private"), ("SourcePrivateIp", addresses)];
        assert_eq!(ask(&kms, "CreateNetworkRule", &create), invalid, "{addresses}");
        assert_eq!(ask(&kms, "UpdateNetworkRule", &[("Name", "net"), ("SourcePrivateIp", addresses)]), invalid);
    }
    let public = [("Name", "other"), ("Type", "Public")];
    assert_eq!(kms.refused("CreateNetworkRule", &public), refusal(400, "InvalidParameter"));
    assert_eq!(kms.refused("CreateNetworkRule", &[("Name", "other")]), refusal(400, "MissingParameter"));
    assert_eq!(KINDS[0].listed(&kms, &[]), ["net"]);
}

#[test]
fn a_policy_is_made_shown_and_changed() {
    let kms = Kms::new();
    create_rule(&kms, "net").unwrap();
    let both = r#"["RbacPermission/Template/CryptoServiceKeyUser","RbacPermission/Template/CryptoServiceSecretUser"]"#;
    let params = [
        ("Name", "policy"),
        ("Description", "text"),
        ("KmsInstance", "shared"),
        ("Permissions", both),
        ("Resources", r#"["key/*","secret/a/b"]"#),
        ("AccessControlRules", r#"{ "NetworkRules": ["net"] }"#),
    ];
    let created = kms.ok("CreatePolicy", &params);
    let common = json!({
        "Arn": arn(&kms, "policy/policy"),
        "Name": "policy",
        "Description": "text",
        "KmsInstance": "shared",
    });
    let mut expected = common.clone();
    expected["Permissions"] = json!(both);
    expected["Resources"] = json!(r#"["key/*","secret/a/b"]"#);
    expected["AccessControlRules"] = json!(r#"{"NetworkRules":["net"]}"#);
    assert_eq!(Value::Object(created), expected);

    let described = || Value::Object(kms.ok("DescribePolicy", &[("Name", "policy")]));
    expected["Permissions"] = serde_json::from_str(both).unwrap();
    expected["Resources"] = json!(["key/*", "secret/a/b"]);
    assert_eq!(described(), expected);
    assert_eq!(kms.ok("ListPolicies", &[])["Policies"], json!({"Policy": [{"Name": "policy"}]}));

    assert!(kms.ok("UpdatePolicy", &[("Name", "policy")]).is_empty());
    assert_eq!(described(), expected);
    kms.ok("UpdatePolicy", &[("Name", "policy"), ("Permissions", KEY_USER), ("Description", "")]);
    kms.ok("UpdatePolicy", &[("Name", "policy"), ("Resources", r#"["key/k"]"#), ("AccessControlRules", "{}")]);
    expected["Permissions"] = serde_json::from_str(KEY_USER).unwrap();
    expected["Resources"] = json!(["key/k"]);
    expected["AccessControlRules"] = json!(r#"{"NetworkRules":[]}"#);
    expected["Description"] = json!("");
    assert_eq!(described(), expected);
}

#[test]
fn a_policy_names_what_it_allows() {
    let kms = Kms::new();
    create_policy(&kms, "policy").unwrap();
    let too_many_rules = json!({"NetworkRules": vec!["net"; 41]}).to_string();
    let wrong = [
        ("Permissions", "[]"),
        ("Permissions", r#"["RbacPermission/Template/Everything"]"#),
        ("Permissions", r#""RbacPermission/Template/CryptoServiceKeyUser""#),
        ("Resources", "[]"),
        ("Resources", r#"["key/"]"#),
        ("Resources", r#"["alias/a"]"#),
        ("Resources", r#"["*"]"#),
        ("AccessControlRules", r#"["net"]"#),
        ("AccessControlRules", r#"{"NetworkRules":"net"}"#),
        ("AccessControlRules", r#"{"Networks":["net"]}"#),
        ("AccessControlRules", &too_many_rules),
    ];
    for (name, value) in wrong {
        let usual = [("Name", "other"), ("Permissions", KEY_USER), ("Resources", r#"["key/*"]"#)];
        let others = usual.into_iter().filter(|pair| pair.0 != name);
        let create: Vec<_> = others.chain([(name, value)]).collect();
        let invalid = Err(refusal(400, "InvalidParameter"));
        assert_eq!(ask(&kms, "CreatePolicy", &create), invalid, "{name} {value}");
        assert_eq!(ask(&kms, "UpdatePolicy", &[("Name", "policy"), (name, value)]), invalid, "{name} {value}");
    }
    for missing in ["Permissions", "Resources"] {
        let usual = [("Name", "other"), ("Permissions", KEY_USER), ("Resources", r#"["key/*"]"#)];
        let params: Vec<_> = usual.into_iter().filter(|pair| pair.0 != missing).collect();
        assert_eq!(kms.refused("CreatePolicy", &params), refusal(400, "MissingParameter"));
    }
    assert_eq!(KINDS[1].listed(&kms, &[]), ["policy"]);
}

#[test]
fn a_policy_uses_network_rules_and_an_instance_that_are_there() {
    let kms = Kms::new();
    let create = |name: &str, value: &str| {
        let usual = [("Name", "policy"), ("Permissions", KEY_USER), ("Resources", r#"["key/*"]"#)];
        ask(&kms, "CreatePolicy", &[&usual[..], &[(name, value)]].concat())
    };
    let rules = ("AccessControlRules", r#"{"NetworkRules":["net"]}"#);
    let instance = ("KmsInstance", "kst-hzz62ee817bvyyr5x1234");
    assert_eq!(create(rules.0, rules.1), Err(refusal(404, "Forbidden.ResourceNotFound")));
    assert_eq!(create(instance.0, instance.1), Err(refusal(403, "Forbidden.DKMSInstanceNotFound")));

    let network = [("VpcId", "vpc"), ("ZoneIds", "a,b"), ("VSwitchIds", "vsw"), ("KMProvider", "Aliyun")];
    kms.ok("ConnectKmsInstance", &[&network[..], &[("KmsInstanceId", instance.1)]].concat());
    assert_eq!(create(instance.0, instance.1).unwrap()["KmsInstance"], instance.1);
    let update = [("Name", "policy"), rules];
    assert_eq!(kms.refused("UpdatePolicy", &update), refusal(404, "Forbidden.ResourceNotFound"));
    create_rule(&kms, "net").unwrap();
    kms.ok("UpdatePolicy", &update);
}

#[test]
fn an_access_point_is_made_shown_and_changed() {
    let kms = Kms::new();
    for policy in ["a", "b", "c", "d"] {
        create_policy(&kms, policy).unwrap();
    }
    let params = [("Name", "app"), ("Policies", r#"["a", "b"]"#), ("AuthenticationMethod", "ClientKey")];
    let created = kms.ok("CreateApplicationAccessPoint", &[&params[..], &[("Description", "text")]].concat());
    let mut expected = json!({
        "Arn": arn(&kms, "applicationaccesspoint/app"),
        "Name": "app",
        "AuthenticationMethod": "ClientKey",
        "Policies": r#"["a","b"]"#,
        "Description": "text",
    });
    assert_eq!(Value::Object(created), expected);
    let described = || Value::Object(kms.ok("DescribeApplicationAccessPoint", &[("Name", "app")]));
    assert_eq!(described(), expected);
    assert_eq!(
        kms.ok("ListApplicationAccessPoints", &[])["ApplicationAccessPoints"],
        json!({"ApplicationAccessPoint": [{"Name": "app", "AuthenticationMethod": "ClientKey"}]})
    );

    assert!(kms.ok("UpdateApplicationAccessPoint", &[("Name", "app")]).is_empty());
    assert_eq!(described(), expected);
    kms.ok("UpdateApplicationAccessPoint", &[("Name", "app"), ("Policies", r#"["c"]"#), ("Description", "")]);
    expected["Policies"] = json!(r#"["c"]"#);
    expected["Description"] = json!("");
    assert_eq!(described(), expected);
    for wrong in ["[]", r#"["a","b","c","d"]"#, r#""a""#, "{}"] {
        let invalid = refusal(400, "InvalidParameter");
        let update = [("Name", "app"), ("Policies", wrong)];
        assert_eq!(kms.refused("UpdateApplicationAccessPoint", &update), invalid, "{wrong}");
        let create = [("Name", "other"), ("Policies", wrong)];
        assert_eq!(kms.refused("CreateApplicationAccessPoint", &create), invalid, "{wrong}");
    }
    assert_eq!(described(), expected);
}

#[test]
fn an_access_point_grants_policies_that_are_there() {
    let kms = Kms::new();
    let create = || ask(&kms, "CreateApplicationAccessPoint", &[("Name", "app"), ("Policies", r#"["a"]"#)]);
    assert_eq!(create(), Err(refusal(404, "Forbidden.ResourceNotFound")));
    create_policy(&kms, "a").unwrap();
    assert_eq!(create().unwrap()["AuthenticationMethod"], "ClientKey");
    let update = [("Name", "app"), ("Policies", r#"["a","b"]"#)];
    assert_eq!(kms.refused("UpdateApplicationAccessPoint", &update), refusal(404, "Forbidden.ResourceNotFound"));
    assert_eq!(kms.refused("CreateApplicationAccessPoint", &[("Name", "x")]), refusal(400, "MissingParameter"));
}

#[test]
fn a_name_is_taken_once_of_each_kind() {
    let kms = Kms::new();
    for kind in &KINDS {
        assert!((kind.create)(&kms, "same").is_ok());
        let message = kms.ask(&kind.action("Describe"), &[("Name", "same")]);
        assert!(message.is_ok());
        assert_eq!((kind.create)(&kms, "same"), Err(refusal(409, "Rejected.ResourceExist")), "{}", kind.noun);
    }
}

#[test]
fn a_name_has_a_length_and_an_alphabet() {
    let kms = Kms::new();
    let longest = "n".repeat(64);
    let too_long = "n".repeat(65);
    for kind in &KINDS {
        for name in ["kst-hzz62ee817bvyyr5x1234.efkd", "a_b/c+d=e@f", &longest] {
            assert!((kind.create)(&kms, name).is_ok(), "{} {name}", kind.noun);
        }
        for name in ["a b", "ä", "a*", "a:b", &too_long] {
            assert_eq!((kind.create)(&kms, name), Err(refusal(400, "InvalidParameter")), "{} {name}", kind.noun);
        }
        assert_eq!((kind.create)(&kms, ""), Err(refusal(400, "MissingParameter")), "{}", kind.noun);
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let kms = Kms::new();
    for kind in &KINDS {
        for verb in ["Describe", "Update", "Delete"] {
            let action = kind.action(verb);
            assert_eq!(kms.refused(&action, &[("Name", "nothing")]), refusal(404, "Forbidden.ResourceNotFound"));
            assert_eq!(kms.refused(&action, &[]), refusal(400, "MissingParameter"), "{action}");
        }
    }
}

#[test]
fn lists_are_paged_in_the_order_of_creation() {
    for kind in &KINDS {
        let kms = Kms::new();
        let mut all: Vec<String> = (0..22).map(|number| format!("n{}", 50 - number)).collect();
        all.iter().for_each(|name| drop((kind.create)(&kms, name).unwrap()));
        assert_eq!(kind.listed(&kms, &[]), all[..20], "{}", kind.noun);
        assert_eq!(kind.listed(&kms, &[("PageNumber", "2")]), all[20..]);
        assert_eq!(kind.listed(&kms, &[("PageNumber", "3")]), Vec::<String>::new());
        let answer = kms.ok(kind.list[0], &[("PageSize", "5"), ("PageNumber", "2")]);
        assert_eq!([&answer["TotalCount"], &answer["PageNumber"], &answer["PageSize"]], [22, 2, 5]);
        assert_eq!(kms.refused(kind.list[0], &[("PageSize", "0")]), refusal(400, "InvalidParameter"));
        // A change leaves a thing where it is in the list.
        kms.ok(&kind.action("Update"), &[("Name", &all[0]), ("Description", "changed")]);
        kms.ok(&kind.action("Delete"), &[("Name", &all[1])]);
        all.remove(1);
        assert_eq!(kind.listed(&kms, &[("PageSize", "100")]), all, "{}", kind.noun);
    }
}

#[test]
fn what_is_in_use_can_be_deleted() {
    let kms = Kms::new();
    create_rule(&kms, "net").unwrap();
    create_policy(&kms, "policy").unwrap();
    kms.ok("UpdatePolicy", &[("Name", "policy"), ("AccessControlRules", r#"{"NetworkRules":["net"]}"#)]);
    kms.ok("CreateApplicationAccessPoint", &[("Name", "app"), ("Policies", r#"["policy"]"#)]);
    assert!(kms.ok("DeleteNetworkRule", &[("Name", "net")]).is_empty());
    assert_eq!(kms.ok("DescribePolicy", &[("Name", "policy")])["AccessControlRules"], r#"{"NetworkRules":["net"]}"#);
    assert!(kms.ok("DeletePolicy", &[("Name", "policy")]).is_empty());
    assert_eq!(kms.ok("DescribeApplicationAccessPoint", &[("Name", "app")])["Policies"], r#"["policy"]"#);
    assert!(kms.ok("DeleteApplicationAccessPoint", &[("Name", "app")]).is_empty());
    assert_eq!(kms.refused("DeletePolicy", &[("Name", "policy")]), refusal(404, "Forbidden.ResourceNotFound"));
}
