//! Application access: network rules, policies, access points and client keys.

use super::common::{NO_SUCH_RESOURCE, ONLY_REQUEST_ID, PAGE_NUMBER, PAGE_SIZE, STRINGS_SHAPE, WRONG_VALUE};
use super::{Action, Content, Field, Paging, Param};

const DESCRIPTION: Param = Param::string("Description", "Free text about it.");

const RULE_NAME: Param = Param::string("Name", "Name of the network rule.").required();
const SOURCE_PRIVATE_IP: Param =
    Param::string("SourcePrivateIp", "Addresses or CIDR blocks that may call.").content(Content::Json(STRINGS_SHAPE));

const POLICY_NAME: Param = Param::string("Name", "Name of the policy.").required();
const PERMISSIONS: Param = Param::string("Permissions", "What the policy allows: using keys, secrets or both.")
    .content(Content::Json(
        r#"["RbacPermission/Template/CryptoServiceKeyUser|RbacPermission/Template/CryptoServiceSecretUser"]"#,
    ));
const RESOURCES: Param = Param::string("Resources", "What it covers: key/<id>, key/*, secret/<name> or secret/*.")
    .content(Content::Json(STRINGS_SHAPE));
const ACCESS_CONTROL_RULES: Param = Param::string("AccessControlRules", "Network rules from which calls may come.")
    .content(Content::Json(r#"{"NetworkRules":["string"]}"#));

const ACCESS_POINT_NAME: Param = Param::string("Name", "Name of the application access point.").required();
const POLICIES: Param =
    Param::string("Policies", "Names of the policies that it grants, up to 3.").content(Content::Json(STRINGS_SHAPE));

const CLIENT_KEY_ID: Param = Param::string("ClientKeyId", "Id of the client key.").required();

pub(super) const ACTIONS: &[Action] = &[
    Action::new("CreateNetworkRule", "Creates a network rule: the addresses from which applications may call.")
        .params(&[
            RULE_NAME,
            Param::string("Type", "Kind of the addresses.").required().one_of(&["Private"]),
            SOURCE_PRIVATE_IP,
            DESCRIPTION,
        ])
        .returns(&[
            Field::string("Arn"),
            Field::string("Description"),
            Field::string("Name"),
            Field::string("RequestId"),
            Field::string("SourcePrivateIp"),
            Field::string("Type"),
        ])
        .example(r#"CreateNetworkRule --Name apollo-net --Type Private --SourcePrivateIp '["192.168.0.0/24"]'"#),
    Action::new("DescribeNetworkRule", "Shows a network rule.")
        .repeatable()
        .params(&[RULE_NAME])
        .returns(&[
            Field::string("Arn"),
            Field::string("Description"),
            Field::string("RequestId"),
            Field::string("SourcePrivateIp"),
            Field::string("Type"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("DescribeNetworkRule --Name apollo-net"),
    Action::new("ListNetworkRules", "Lists the network rules.")
        .repeatable()
        .params(&[PAGE_NUMBER, PAGE_SIZE.range(1, 100).default("20")])
        .list("NetworkRules.NetworkRule", &["Name", "Type"], Paging::Number)
        .returns(&[
            Field::string("NetworkRules.NetworkRule[].Name"),
            Field::string("NetworkRules.NetworkRule[].Type"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .errors(&[WRONG_VALUE])
        .example("ListNetworkRules --PageSize 100"),
    Action::new("UpdateNetworkRule", "Changes a network rule and with it every policy that uses it.")
        .repeatable()
        .params(&[RULE_NAME, SOURCE_PRIVATE_IP, DESCRIPTION])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example(r#"UpdateNetworkRule --Name apollo-net --SourcePrivateIp '["192.168.0.0/16"]'"#),
    Action::new("DeleteNetworkRule", "Deletes a network rule; first take it out of every policy.")
        .params(&[RULE_NAME])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("DeleteNetworkRule --Name apollo-net"),
    Action::new("CreatePolicy", "Creates a policy: which keys and secrets may be used, and from where.")
        .params(&[
            POLICY_NAME,
            PERMISSIONS.required(),
            RESOURCES.required(),
            Param::string("KmsInstance", "Id of the KMS instance to which the policy is limited."),
            ACCESS_CONTROL_RULES,
            DESCRIPTION,
        ])
        .returns(&[
            Field::string("AccessControlRules"),
            Field::string("Arn"),
            Field::string("Description"),
            Field::string("KmsInstance"),
            Field::string("Name"),
            Field::string("Permissions"),
            Field::string("RequestId"),
            Field::string("Resources"),
        ])
        .errors(&[WRONG_VALUE])
        .example(concat!(
            r#"CreatePolicy --Name apollo-keys --Permissions '["RbacPermission/Template/CryptoServiceKeyUser"]' "#,
            r#"--Resources '["key/*"]'"#
        )),
    Action::new("DescribePolicy", "Shows a policy.")
        .repeatable()
        .params(&[POLICY_NAME])
        .returns(&[
            Field::string("AccessControlRules"),
            Field::string("Arn"),
            Field::string("Description"),
            Field::string("KmsInstance"),
            Field::string("Name"),
            Field::string("Permissions[]"),
            Field::string("RequestId"),
            Field::string("Resources[]"),
        ])
        .errors(&[NO_SUCH_RESOURCE])
        .example("DescribePolicy --Name apollo-keys"),
    Action::new("ListPolicies", "Lists the policies.")
        .repeatable()
        .params(&[PAGE_NUMBER, PAGE_SIZE.range(1, 100).default("20")])
        .list("Policies.Policy", &["Name"], Paging::Number)
        .returns(&[
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("Policies.Policy[].Name"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .errors(&[WRONG_VALUE])
        .example("ListPolicies --PageSize 100"),
    Action::new("UpdatePolicy", "Changes a policy and with it every access point that grants it.")
        .repeatable()
        .params(&[POLICY_NAME, PERMISSIONS, RESOURCES, ACCESS_CONTROL_RULES, DESCRIPTION])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example(r#"UpdatePolicy --Name apollo-keys --Resources '["key/*","secret/*"]'"#),
    Action::new("DeletePolicy", "Deletes a policy; first take it out of every access point.")
        .params(&[POLICY_NAME])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("DeletePolicy --Name apollo-keys"),
    Action::new("CreateApplicationAccessPoint", "Creates an application access point: the identity of an application.")
        .params(&[
            ACCESS_POINT_NAME,
            POLICIES.required(),
            Param::string("AuthenticationMethod", "How the application proves who it is.").one_of(&["ClientKey"]),
            DESCRIPTION,
        ])
        .returns(&[
            Field::string("Arn"),
            Field::string("AuthenticationMethod"),
            Field::string("Description"),
            Field::string("Name"),
            Field::string("Policies"),
            Field::string("RequestId"),
        ])
        .errors(&[NO_SUCH_RESOURCE, &["Rejected.ResourceExist"]])
        .example(concat!(
            r#"CreateApplicationAccessPoint --Name apollo --Policies '["apollo-keys"]' --AuthenticationMethod "#,
            "ClientKey"
        )),
    Action::new("DescribeApplicationAccessPoint", "Shows an application access point.")
        .repeatable()
        .params(&[ACCESS_POINT_NAME])
        .returns(&[
            Field::string("Arn"),
            Field::string("AuthenticationMethod"),
            Field::string("Description"),
            Field::string("Name"),
            Field::string("Policies"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("DescribeApplicationAccessPoint --Name apollo"),
    Action::new("ListApplicationAccessPoints", "Lists the application access points.")
        .repeatable()
        .params(&[PAGE_NUMBER, PAGE_SIZE.range(1, 100).default("20")])
        .list("ApplicationAccessPoints.ApplicationAccessPoint", &["Name", "AuthenticationMethod"], Paging::Number)
        .returns(&[
            Field::string("ApplicationAccessPoints.ApplicationAccessPoint[].AuthenticationMethod"),
            Field::string("ApplicationAccessPoints.ApplicationAccessPoint[].Name"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .errors(&[WRONG_VALUE])
        .example("ListApplicationAccessPoints --PageSize 100"),
    Action::new(
        "UpdateApplicationAccessPoint",
        "Changes what an application access point grants, with immediate effect.",
    )
    .repeatable()
    .params(&[ACCESS_POINT_NAME, POLICIES, DESCRIPTION])
    .returns(ONLY_REQUEST_ID)
    .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
    .example(r#"UpdateApplicationAccessPoint --Name apollo --Policies '["apollo-keys","apollo-secrets"]'"#),
    Action::new("DeleteApplicationAccessPoint", "Deletes an application access point; its client keys stop working.")
        .params(&[ACCESS_POINT_NAME])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("DeleteApplicationAccessPoint --Name apollo"),
    Action::new("CreateClientKey", "Creates a client key, whose private part is shown only this once.")
        .params(&[
            Param::string("AapName", "Name of the application access point.").required(),
            Param::string("Password", "Password that locks the key: 8 to 64 characters of two kinds or more.")
                .required()
                .secret(),
            Param::string("NotBefore", "When the key becomes valid, like 2026-07-01T00:00:00Z; now when left out."),
            Param::string("NotAfter", "When the key expires; needed with NotBefore, otherwise in five years."),
        ])
        .returns(&[
            Field::string("ClientKeyId"),
            Field::string("KeyAlgorithm"),
            Field::string("NotAfter"),
            Field::string("NotBefore"),
            Field::string("PrivateKeyData").secret(),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("CreateClientKey --AapName apollo --Password file://client-key.password"),
    Action::new("GetClientKey", "Shows a client key: its certificate and how long it is valid.")
        .get_only()
        .repeatable()
        .params(&[CLIENT_KEY_ID])
        .returns(&[
            Field::string("AapName"),
            Field::string("ClientKeyId"),
            Field::string("CreateTime"),
            Field::string("KeyAlgorithm"),
            Field::string("KeyOrigin"),
            Field::string("NotAfter"),
            Field::string("NotBefore"),
            Field::string("PublicKeyData"),
            Field::string("RequestId"),
        ])
        .errors(&[NO_SUCH_RESOURCE])
        .example("GetClientKey --ClientKeyId KAAP.3a1f9c58-6b2d-4e07-8c94-d7e0b5f26a13"),
    Action::new("ListClientKeys", "Lists the client keys of an application access point.")
        .get_only()
        .repeatable()
        .params(&[Param::string("AapName", "Name of the application access point.")])
        .list("ClientKeys", &["ClientKeyId", "AapName", "KeyAlgorithm", "NotBefore", "NotAfter"], Paging::Whole)
        .returns(&[
            Field::string("ClientKeys[].AapName"),
            Field::string("ClientKeys[].ClientKeyId"),
            Field::string("ClientKeys[].CreateTime"),
            Field::string("ClientKeys[].KeyAlgorithm"),
            Field::string("ClientKeys[].KeyOrigin"),
            Field::string("ClientKeys[].NotAfter"),
            Field::string("ClientKeys[].NotBefore"),
            Field::string("ClientKeys[].PublicKeyData"),
            Field::string("RequestId"),
        ])
        .errors(&[NO_SUCH_RESOURCE])
        .example("ListClientKeys --AapName apollo"),
    Action::new("DeleteClientKey", "Deletes a client key; applications can no longer use it.")
        .params(&[CLIENT_KEY_ID])
        .returns(ONLY_REQUEST_ID)
        .errors(&[WRONG_VALUE, NO_SUCH_RESOURCE])
        .example("DeleteClientKey --ClientKeyId KAAP.3a1f9c58-6b2d-4e07-8c94-d7e0b5f26a13"),
];
