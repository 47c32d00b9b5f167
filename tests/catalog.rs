//! Holds the catalog against the facts about the API in `data/kms-2016-01-20.json` and the error codes in
//! `data/errors-by-action.json`, both ways, and checks the rules that the catalog sets itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::LazyLock;

use kms_cli::catalog::{
    self, Action, Content, ERROR_CODES, ERRORS_OF_ANY_ACTION, FieldKind, GROUPS, Gateways, Kind, Lifecycle, Limits,
    Methods, Paging, Param, Place, Presence, Repeat, kebab,
};
use serde_json::Value;

static FACTS: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/kms-2016-01-20.json")).unwrap_or_else(|error| panic!("facts: {error}"))
});

/// The error codes that are published for each action.
static ERRORS: LazyLock<BTreeMap<&str, Vec<&str>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/errors-by-action.json")).unwrap_or_else(|error| panic!("errors: {error}"))
});

/// Where the catalog differs from the facts on purpose, by action (`*` for every one) and parameter.
const DEVIATIONS: &[(&str, &str, Change)] = &[
    // Pages are counted from 1 (behaviour §1.3), as far as a 32-bit integer goes.
    ("*", "PageNumber", Change::Range(1, i32::MAX as i64)),
    ("*", "PageNumber", Change::Default("1")),
    // Where the sources disagree (behaviour §17).
    ("ImportKeyMaterial", "KeyMaterialExpireUnix", Change::Optional),
    ("ListAliases", "PageSize", Change::Default("20")),
    // The service does not look into the plaintext; ciphertexts are base64 (behaviour §7.1, §8).
    ("Encrypt", "Plaintext", Change::Content("base64 by convention")),
    ("*", "CiphertextBlob", Change::Content("base64")),
    // The import token is base64 (behaviour §9).
    ("ImportKeyMaterial", "ImportToken", Change::Content("base64")),
    // Plaintexts and messages are base64, certificates and chains are PEM (API report §5).
    ("CertificatePublicKeyEncrypt", "Plaintext", Change::Content("base64")),
    ("CertificatePrivateKeySign", "Message", Change::Content("base64")),
    ("CertificatePublicKeyVerify", "Message", Change::Content("base64")),
    ("ImportEncryptionCertificate", "Certificate", Change::Content("PEM")),
    ("ImportEncryptionCertificate", "CertificateChain", Change::Content("PEM")),
];

/// The error codes that the published tables leave out, although they follow from other pages of the reference.
const UNPUBLISHED: &[(&str, &[&str])] = &[
    // Where only the id of a key will do (behaviour §1.8).
    (
        "Unsupported.Alias",
        &[
            "CancelKeyDeletion",
            "CreateAlias",
            "CreateKeyVersion",
            "DeleteKeyMaterial",
            "DisableKey",
            "EnableKey",
            "GetKeyPolicy",
            "GetParametersForImport",
            "ImportKeyMaterial",
            "ListAliasesByKeyId",
            "ListResourceTags",
            "ScheduleKeyDeletion",
            "SetDeletionProtection",
            "SetKeyPolicy",
            "UntagResource",
            "UpdateAlias",
            "UpdateKeyDescription",
            "UpdateRotationPolicy",
        ],
    ),
    // What is named has to be there (behaviour §1.6).
    (
        "Forbidden.KeyNotFound",
        &[
            "DeleteKeyMaterial",
            "ExportDataKey",
            "GenerateMac",
            "GetParametersForImport",
            "ImportKeyMaterial",
            "ListAliasesByKeyId",
            "ListResourceTags",
            "SetDeletionProtection",
            "TagResource",
            "UntagResource",
            "UpdateKeyDescription",
            "VerifyMac",
        ],
    ),
    (
        "Forbidden.AliasNotFound",
        &[
            "DescribeKeyVersion",
            "GenerateAndExportDataKey",
            "GenerateDataKeyWithoutPlaintext",
            "GenerateMac",
            "GetPublicKey",
            "ListKeyVersions",
            "ReEncrypt",
            "TagResource",
            "VerifyMac",
        ],
    ),
    (
        "Forbidden.ResourceNotFound",
        &[
            "CreateApplicationAccessPoint",
            "CreateClientKey",
            "DeleteApplicationAccessPoint",
            "DeleteClientKey",
            "DeleteNetworkRule",
            "DeletePolicy",
            "DescribeApplicationAccessPoint",
            "DescribeNetworkRule",
            "DescribePolicy",
            "GetClientKey",
            "ListClientKeys",
            "RotateSecret",
            "UpdateApplicationAccessPoint",
            "UpdateNetworkRule",
            "UpdatePolicy",
            "UpdateSecretRotationPolicy",
        ],
    ),
    (
        "Forbidden.DKMSInstanceNotFound",
        &["GetKmsInstance", "GetKmsInstanceQuotaInfos", "ReleaseKmsInstance", "UpdateKmsInstanceBindVpc"],
    ),
    // An instance without a backup is kept (behaviour §13.1).
    ("Forbidden.NoBackup", &["ReleaseKmsInstance"]),
    // Ciphertexts and passwords that cannot be right (behaviour §7.1, §13.2).
    ("InvalidParameter", &["CreateClientKey", "Decrypt"]),
    // The state of a key forbids every use of it (behaviour §5).
    (
        "Rejected.Disabled",
        &[
            "AsymmetricDecrypt",
            "AsymmetricEncrypt",
            "AsymmetricSign",
            "AsymmetricVerify",
            "ExportDataKey",
            "GenerateAndExportDataKey",
            "GenerateMac",
            "ReEncrypt",
            "VerifyMac",
        ],
    ),
    (
        "Rejected.PendingDeletion",
        &[
            "AsymmetricDecrypt",
            "AsymmetricEncrypt",
            "AsymmetricSign",
            "AsymmetricVerify",
            "ExportDataKey",
            "GenerateAndExportDataKey",
            "GenerateMac",
            "ReEncrypt",
            "VerifyMac",
        ],
    ),
    ("Rejected.PendingImport", &["ExportDataKey", "GenerateAndExportDataKey", "ReEncrypt"]),
];

/// The lists that come whole; the facts name only those that come in pages.
const WHOLE_LISTS: &[(&str, &str)] = &[
    ("BatchGetSecretValue", "SecretValues"),
    ("DescribeRegions", "Regions.Region"),
    ("GetKmsInstanceQuotaInfos", "KmsInstanceQuotaInfos"),
    ("ListClientKeys", "ClientKeys"),
    ("ListResourceTags", "Tags.Tag"),
];

/// The actions that must not be sent again when their answer was lost.
const UNREPEATABLE: &[&str] = &[
    "CancelKeyDeletion",
    "ConnectKmsInstance",
    "CreateAlias",
    "CreateApplicationAccessPoint",
    "CreateCertificate",
    "CreateClientKey",
    "CreateKey",
    "CreateKeyVersion",
    "CreateNetworkRule",
    "CreatePolicy",
    "DeleteAlias",
    "DeleteApplicationAccessPoint",
    "DeleteCertificate",
    "DeleteClientKey",
    "DeleteNetworkRule",
    "DeletePolicy",
    "DeleteSecret",
    "ImportCertificate",
    "ImportEncryptionCertificate",
    "OpenKmsService",
    "ReleaseKmsInstance",
    "RestoreSecret",
    "RotateSecret",
    "ScheduleKeyDeletion",
    // The network of an instance is rebuilt by the first call and refuses a second one meanwhile.
    "UpdateKmsInstanceBindVpc",
    // A certificate that was revoked or filled in once may refuse a second call.
    "UpdateCertificateStatus",
    "UploadCertificate",
    // After the first call `RemoveFromVersion` no longer has the stage (behaviour §12).
    "UpdateSecretVersionStage",
];

#[derive(Debug, Clone, Copy)]
enum Change {
    Optional,
    Default(&'static str),
    Range(i64, i64),
    Content(&'static str),
}

/// What the facts say about a parameter.
#[derive(Debug, Clone, PartialEq)]
struct Expected {
    kind: Kind,
    presence: Presence,
    content: &'static str,
    limits: Limits,
    allowed: Vec<&'static str>,
    open: bool,
    secret: bool,
}

/// Collects differences, so that one run shows all of them.
#[derive(Default)]
struct Findings(Vec<String>);

impl Findings {
    fn same<T: PartialEq + Debug>(&mut self, place: &str, what: &str, catalog: T, expected: T) {
        if catalog != expected {
            self.0.push(format!("{place}: {what} is {catalog:?}, expected {expected:?}"));
        }
    }

    fn hold(&mut self, holds: bool, complaint: impl FnOnce() -> String) {
        if !holds {
            self.0.push(complaint());
        }
    }

    fn assert_none(self) {
        assert!(self.0.is_empty(), "{} findings:\n{}", self.0.len(), self.0.join("\n"));
    }
}

// Reading the facts.

fn list(value: &'static Value) -> &'static [Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &'static Value) -> &'static str {
    value.as_str().unwrap_or_else(|| panic!("not a text in the facts: {value}"))
}

fn texts(value: &'static Value) -> Vec<&'static str> {
    list(value).iter().map(text).collect()
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("not a number in the facts: {value}"))
}

fn size(value: &Value) -> usize {
    usize::try_from(number(value)).unwrap_or_else(|_| panic!("not a size in the facts: {value}"))
}

fn actions_of_facts() -> &'static [Value] {
    list(&FACTS["actions"])
}

/// The catalog's action for each action of the facts; what is missing is found by its own test.
fn pairs() -> impl Iterator<Item = (&'static Action, &'static Value)> {
    actions_of_facts().iter().filter_map(|fact| Some((catalog::action(text(&fact["name"]))?, fact)))
}

fn param_pairs() -> impl Iterator<Item = (&'static Action, &'static Param, &'static Value, &'static Value)> {
    pairs().flat_map(|(action, fact)| {
        list(&fact["params"])
            .iter()
            .filter_map(move |param| Some((action, action.param(text(&param["name"]))?, fact, param)))
    })
}

fn params() -> impl Iterator<Item = (&'static Action, &'static Param)> {
    catalog::actions().flat_map(|action| action.params.iter().map(move |param| (action, param)))
}

fn kind_of(fact: &'static Value) -> Kind {
    match text(&fact["type"]) {
        "String" => Kind::String,
        "Integer" => Kind::Integer,
        "Long" => Kind::Long,
        "Boolean" => Kind::Boolean,
        "Json map" => Kind::Map,
        "Json array" => Kind::Array,
        "RepeatList" => {
            let members: Vec<&str> = list(&fact["sub_params"]).iter().map(|member| text(&member["name"])).collect();
            Kind::List(members.leak())
        }
        other => panic!("unknown type in the facts: {other}"),
    }
}

fn content_of(fact: &'static Value) -> &'static str {
    match (fact["json"].as_str(), fact["encoding"].as_str(), text(&fact["type"])) {
        (Some(shape), _, _) if shape.starts_with("array<") || shape.starts_with("object{") => "JSON",
        (Some(_), _, _) => "depends",
        (None, Some("PEM"), _) => "PEM",
        (None, Some(encoding), _) if encoding.starts_with("base64") => "base64",
        (None, Some(encoding), _) => panic!("unknown encoding in the facts: {encoding}"),
        (None, None, "Json map" | "Json array") => "JSON",
        (None, None, _) => "plain",
    }
}

fn limits_of(fact: &'static Value) -> Limits {
    let mut limits = Limits::NONE;
    limits.max_items = fact["filter"]["max_filters"].as_i64().and_then(|most| usize::try_from(most).ok());
    let given = &fact["limits"];
    if given["format"].is_string() {
        assert_eq!(text(&given["format"]), "<int>[d|h|m|s]", "an unknown format in the facts: {fact}");
        limits.interval = Some((text(&given["min"]), text(&given["max"])));
    }
    for (name, value) in given.as_object().into_iter().flatten() {
        match name.as_str() {
            "format" => {}
            "min" | "max" if limits.interval.is_some() => {}
            "min" => limits.min = Some(number(value)),
            "max" => limits.max = Some(number(value)),
            "min_chars" => limits.min_chars = Some(size(value)),
            "max_chars" => limits.max_chars = Some(size(value)),
            "max_bytes" => limits.max_bytes = Some(size(value)),
            "max_items" => limits.max_items = Some(size(value)),
            "prefix" => limits.prefix = Some(text(value)),
            "reserved_prefix" => limits.reserved_prefix = Some(text(value)),
            // A default that hangs on another parameter is told in words.
            "default" if value.is_object() => {}
            "default" => limits.default = Some(value.as_str().unwrap_or_else(|| value.to_string().leak())),
            // What only the summary can tell.
            "unit" | "zero" | "wins_over" | "RAMCredentials" | "ECS" | "Generic_Rds_Redis" => {}
            other => panic!("unknown limit in the facts: {other} in {fact}"),
        }
    }
    limits
}

fn facts_about(action: &'static Value, param: &'static Value) -> Expected {
    let items_only = param["allowed_kind"] == "array items";
    Expected {
        kind: kind_of(param),
        presence: match (param["required"] == true, param["required_known"] == false) {
            (true, _) => Presence::Required,
            (false, true) => Presence::Unknown,
            (false, false) => Presence::Optional,
        },
        content: content_of(param),
        limits: limits_of(param),
        allowed: if items_only { Vec::new() } else { texts(&param["allowed"]) },
        open: param["allowed_kind"] == "not stated to be exhaustive",
        secret: texts(&action["sensitive_request"]).contains(&text(&param["name"])),
    }
}

fn changed(mut expected: Expected, change: Change) -> Expected {
    match change {
        Change::Optional => expected.presence = Presence::Optional,
        Change::Default(value) => expected.limits.default = Some(value),
        Change::Range(min, max) => (expected.limits.min, expected.limits.max) = (Some(min), Some(max)),
        Change::Content(content) => expected.content = content,
    }
    expected
}

fn deviations(action: &str, param: &str) -> impl Iterator<Item = Change> {
    DEVIATIONS
        .iter()
        .filter(move |(on_action, on_param, _)| (*on_action == "*" || *on_action == action) && *on_param == param)
        .map(|(_, _, change)| *change)
}

// Reading the catalog.

fn content_name(content: Content) -> &'static str {
    match content {
        Content::Plain => "plain",
        Content::Base64 => "base64",
        Content::Base64ByConvention => "base64 by convention",
        Content::Pem => "PEM",
        Content::Json(_) => "JSON",
        Content::Depends(_) => "depends",
    }
}

fn catalog_about(param: &Param) -> Expected {
    Expected {
        kind: param.kind,
        presence: param.presence,
        content: content_name(param.content),
        limits: param.limits,
        allowed: param.allowed.to_vec(),
        open: param.open,
        secret: param.secret,
    }
}

fn shape(param: &Param) -> Option<Value> {
    match param.content {
        Content::Json(shape) => {
            Some(serde_json::from_str(shape).unwrap_or_else(|error| panic!("shape of {}: {error}", param.name)))
        }
        _ => None,
    }
}

/// A shape in the notation of the facts: `array<{Key,Values:array<string>}>`.
fn notation(shape: &Value) -> String {
    fn members(object: &serde_json::Map<String, Value>) -> String {
        let members = object.iter().map(|(name, value)| match value {
            Value::Array(items) if items.first().is_some_and(Value::is_object) => format!("{name}[]"),
            Value::Array(_) => format!("{name}:{}", notation(value)),
            _ => name.clone(),
        });
        members.collect::<Vec<_>>().join(",")
    }
    match shape {
        Value::Array(items) => match items.first() {
            Some(Value::Object(object)) => format!("array<{{{}}}>", members(object)),
            Some(item) => format!("array<{}>", notation(item)),
            None => "array".to_owned(),
        },
        Value::Object(object) => format!("object{{{}}}", members(object)),
        _ => "string".to_owned(),
    }
}

fn alternatives(shape: &Value) -> Vec<&str> {
    shape.as_str().unwrap_or_default().split('|').collect()
}

// The catalog against the facts.

#[test]
fn has_every_action_once_and_invents_none() {
    let in_facts: BTreeSet<&str> = actions_of_facts().iter().map(|action| text(&action["name"])).collect();
    let mut seen = BTreeSet::new();
    let mut findings = Findings::default();
    for action in catalog::actions() {
        findings.hold(seen.insert(action.name), || format!("{} stands twice in the catalog", action.name));
    }
    for name in in_facts.difference(&seen) {
        findings.0.push(format!("{name} is missing"));
    }
    for name in seen.difference(&in_facts) {
        findings.0.push(format!("{name} is not in the facts"));
    }
    findings.assert_none();

    let count = |lifecycle| catalog::actions().filter(|action| action.lifecycle == lifecycle).count();
    assert_eq!(catalog::actions().count(), 107);
    assert_eq!(count(Lifecycle::Current), 91);
    assert_eq!(count(Lifecycle::Legacy), 7);
    assert_eq!(count(Lifecycle::Removed), 9);
    assert_eq!(catalog::VERSION, text(&FACTS["version"]));
}

#[test]
fn every_action_agrees_with_the_facts() {
    let mut findings = Findings::default();
    for (action, fact) in pairs() {
        let group = GROUPS.iter().find(|group| group.actions.iter().any(|member| member.name == action.name));
        findings.same(action.name, "group", group.map(|group| group.name), Some(text(&fact["group"])));
        let lifecycle = match text(&fact["lifecycle"]) {
            "current" => Lifecycle::Current,
            "legacy" => Lifecycle::Legacy,
            "removed" => Lifecycle::Removed,
            other => panic!("unknown lifecycle in the facts: {other}"),
        };
        findings.same(action.name, "lifecycle", action.lifecycle, lifecycle);
        let methods = match texts(&fact["methods"])[..] {
            ["GET", "POST"] => Methods::GetPost,
            ["GET"] => Methods::Get,
            ["POST"] => Methods::Post,
            ref other => panic!("unknown methods in the facts: {other:?}"),
        };
        findings.same(action.name, "methods", action.methods, methods);
        let gateways = match texts(&fact["gateways"])[..] {
            ["shared"] => Gateways::Shared,
            ["shared", "dedicated"] => Gateways::SharedAndDedicated,
            ref other => panic!("unknown gateways in the facts: {other:?}"),
        };
        findings.same(action.name, "gateways", action.gateways, gateways);
    }
    findings.assert_none();
}

#[test]
fn has_every_parameter_once_and_invents_none() {
    let mut findings = Findings::default();
    for (action, fact) in pairs() {
        let mut names: Vec<&str> = action.params.iter().map(|param| param.name).collect();
        names.sort_unstable();
        let mut expected: Vec<&str> = list(&fact["params"]).iter().map(|param| text(&param["name"])).collect();
        expected.sort_unstable();
        findings.same(action.name, "the set of parameters", names, expected);
    }
    findings.assert_none();
}

#[test]
fn every_parameter_agrees_with_the_facts() {
    let mut findings = Findings::default();
    for (action, param, action_fact, fact) in param_pairs() {
        let expected = deviations(action.name, param.name).fold(facts_about(action_fact, fact), changed);
        let found = catalog_about(param);
        let place = format!("{}.{}", action.name, param.name);
        findings.same(&place, "type", found.kind, expected.kind);
        findings.same(&place, "presence", found.presence, expected.presence);
        findings.same(&place, "content", found.content, expected.content);
        findings.same(&place, "limits", found.limits, expected.limits);
        findings.same(&place, "allowed values", found.allowed, expected.allowed);
        findings.same(&place, "open", found.open, expected.open);
        findings.same(&place, "secret", found.secret, expected.secret);
    }
    findings.assert_none();
}

#[test]
fn every_deviation_is_still_one() {
    let mut findings = Findings::default();
    for (on_action, on_param, change) in DEVIATIONS {
        let deviates = param_pairs().any(|(action, param, action_fact, fact)| {
            let facts = facts_about(action_fact, fact);
            (*on_action == "*" || *on_action == action.name)
                && *on_param == param.name
                && changed(facts.clone(), *change) != facts
        });
        findings.hold(deviates, || format!("{on_action}.{on_param}: {change:?} changes nothing"));
    }
    findings.assert_none();
}

#[test]
fn every_json_shape_agrees_with_the_facts() {
    let mut findings = Findings::default();
    for (action, param, _, fact) in param_pairs() {
        let place = format!("{}.{}", action.name, param.name);
        let Some(shape) = shape(param) else { continue };
        match param.kind {
            Kind::Map => findings.hold(shape.is_object(), || format!("{place}: the shape is not an object")),
            Kind::Array => findings.hold(shape.is_array(), || format!("{place}: the shape is not an array")),
            _ => findings.same(&place, "shape", Some(notation(&shape).as_str()), fact["json"].as_str()),
        }
        if fact["allowed_kind"] == "array items" {
            findings.same(&place, "allowed items", alternatives(&shape[0]), texts(&fact["allowed"]));
        }
        if fact["filter"].is_object() {
            findings.same(&place, "filter keys", alternatives(&shape[0]["Key"]), texts(&fact["filter"]["keys"]));
        }
        if fact["sub_params"].is_array() {
            let members: BTreeSet<&str> =
                shape[0].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            let expected = list(&fact["sub_params"]).iter().map(|member| text(&member["name"])).collect();
            findings.same(&place, "members", members, expected);
            for member in list(&fact["sub_params"]) {
                let value = &shape[0][text(&member["name"])];
                let expected = if member["allowed"].is_array() { texts(&member["allowed"]) } else { vec!["string"] };
                findings.same(&place, text(&member["name"]), alternatives(value), expected);
            }
        }
    }
    findings.assert_none();
}

#[test]
fn every_answer_agrees_with_the_facts() {
    let mut findings = Findings::default();
    for (action, fact) in pairs() {
        let secrets = texts(&fact["sensitive_response"]);
        let expected: Vec<_> = list(&fact["response"])
            .iter()
            .map(|field| {
                let kind = match text(&field["type"]) {
                    "String" => FieldKind::String,
                    "Integer" => FieldKind::Integer,
                    "Long" => FieldKind::Long,
                    "Boolean" => FieldKind::Boolean,
                    "Json map" => FieldKind::Map,
                    other => panic!("unknown type in the facts: {other}"),
                };
                (text(&field["path"]), kind, secrets.contains(&text(&field["path"])))
            })
            .collect();
        let found: Vec<_> = action.response.iter().map(|field| (field.path, field.kind, field.secret)).collect();
        findings.hold(found.is_sorted_by_key(|(path, _, _)| *path), || {
            format!("{}: the answer is not sorted by path", action.name)
        });
        for field in expected.iter().filter(|field| !found.contains(field)) {
            findings.0.push(format!("{}: the answer has no {field:?}", action.name));
        }
        for field in found.iter().filter(|field| !expected.contains(field)) {
            findings.0.push(format!("{}: the facts have no {field:?}", action.name));
        }
        findings.same(action.name, "number of fields", found.len(), expected.len());
        for secret in &secrets {
            findings.hold(found.iter().any(|(path, _, _)| path == secret), || format!("{}: no {secret}", action.name));
        }
    }
    findings.assert_none();
}

#[test]
fn every_list_agrees_with_the_facts() {
    let whole: BTreeMap<&str, &str> = WHOLE_LISTS.iter().copied().collect();
    let mut findings = Findings::default();
    for (action, fact) in pairs() {
        let paged = &fact["pagination"];
        let expected = match (paged["style"].as_str(), whole.get(action.name)) {
            (Some("page"), None) if texts(&paged["response"]).contains(&"TotalCount") => {
                Some((text(&paged["list"][0]), Paging::Number))
            }
            (Some("page"), None) => Some((text(&paged["list"][0]), Paging::NumberWithoutTotal)),
            (Some("token"), None) => Some((text(&paged["list"][0]), Paging::Token)),
            (None, Some(path)) => Some((*path, Paging::Whole)),
            (None, None) => None,
            other => panic!("{}: a list of two kinds in the facts: {other:?}", action.name),
        };
        findings.same(action.name, "list", action.list.map(|list| (list.path, list.paging)), expected);
    }
    findings.assert_none();
}

#[test]
fn every_error_agrees_with_the_facts() {
    let mut findings = Findings::default();
    for action in catalog::actions() {
        let mut found: Vec<&str> = action.errors.iter().copied().flatten().copied().collect();
        found.sort_unstable();
        let mut expected = ERRORS.get(action.name).cloned().unwrap_or_default();
        for (code, _) in UNPUBLISHED.iter().filter(|(_, actions)| actions.contains(&action.name)) {
            findings.hold(!expected.contains(code), || format!("{code} is published for {}", action.name));
            expected.push(code);
        }
        expected.sort_unstable();
        findings.same(action.name, "errors", found, expected);
    }
    let unpublished = UNPUBLISHED.iter().flat_map(|(_, actions)| *actions);
    for name in ERRORS.keys().chain(unpublished) {
        findings.hold(catalog::action(name).is_some(), || format!("no action {name}"));
    }
    findings.assert_none();
}

// The catalog's own rules.

#[test]
fn every_error_is_explained_in_one_line() {
    let mut findings = Findings::default();
    let unique: BTreeSet<&str> = ERROR_CODES.iter().map(|row| row.code).collect();
    findings.same("the table of error codes", "number of codes", unique.len(), ERROR_CODES.len());
    let of_actions = catalog::actions().flat_map(|action| action.errors.iter().copied().flatten());
    for code in of_actions.chain(ERRORS_OF_ANY_ACTION) {
        findings.hold(unique.contains(code), || format!("{code} has no row"));
    }
    for row in ERROR_CODES {
        let is_fragment = !row.meaning.is_empty() && !row.meaning.contains('\n') && !row.meaning.ends_with('.');
        findings.hold(is_fragment, || format!("{}: {:?} is no line for the help", row.code, row.meaning));
    }
    findings.assert_none();
}

#[test]
fn a_code_is_explained_by_its_own_row_or_by_its_family() {
    let found = |code| catalog::error_code(code).map(|row| row.code);
    assert_eq!(found("InvalidParameter.TagKey"), Some("InvalidParameter.TagKey"));
    assert_eq!(found("InvalidParameter.Format"), Some("InvalidParameter"));
    assert_eq!(found("Throttling.User"), Some("Throttling"));
    assert_eq!(found("Forbidden.InDebtOverdue"), Some("Forbidden.InDebtOverdue"));
    assert_eq!(found("ThrottlingX"), None);
    assert_eq!(found("Forbidden"), None);
}

#[test]
fn paging_fits_the_parameters_and_the_answer() {
    let mut findings = Findings::default();
    for action in catalog::actions() {
        let asked = ["PageNumber", "PageSize", "NextToken"].map(|name| action.param(name).is_some());
        let answered = ["TotalCount", "NextToken"].map(|path| action.response.iter().any(|field| field.path == path));
        let (ask, answer) = match action.list.map(|list| list.paging) {
            Some(Paging::Number) => ([true, true, false], [true, false]),
            Some(Paging::NumberWithoutTotal) => ([true, true, false], [false, false]),
            Some(Paging::Token) => ([false, false, true], [false, true]),
            Some(Paging::Whole) | None => ([false, false, false], [false, false]),
        };
        findings.same(action.name, "having PageNumber, PageSize, NextToken", asked, ask);
        findings.same(action.name, "answering TotalCount, NextToken", answered, answer);
    }
    findings.assert_none();
}

#[test]
fn every_column_is_in_the_answer_and_no_secret() {
    let mut findings = Findings::default();
    for action in catalog::actions() {
        let Some(list) = action.list else { continue };
        findings.hold((1..=5).contains(&list.columns.len()), || format!("{}: {:?}", action.name, list.columns));
        let unique: BTreeSet<_> = list.columns.iter().collect();
        findings.same(action.name, "number of different columns", unique.len(), list.columns.len());
        for column in list.columns {
            let path = format!("{}[].{column}", list.path);
            let mut fields = action.response.iter().filter(|field| {
                field.path.strip_prefix(&path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            });
            findings.hold(fields.clone().next().is_some(), || format!("{}: no {path} in the answer", action.name));
            findings.hold(fields.all(|field| !field.secret), || format!("{}: {path} is a secret", action.name));
        }
    }
    findings.assert_none();
}

#[test]
fn unrepeatable_actions_are_marked() {
    let mut findings = Findings::default();
    for action in catalog::actions() {
        let expected = match action.name {
            name if UNREPEATABLE.contains(&name) => Repeat::Unsafe,
            "CreateSecret" => Repeat::ByVersion,
            _ => Repeat::Safe,
        };
        findings.same(action.name, "repeat", action.repeat, expected);
    }
    for name in UNREPEATABLE {
        findings.hold(catalog::action(name).is_some(), || format!("no action {name}"));
    }
    findings.assert_none();
}

#[test]
fn required_parameters_come_first() {
    for action in catalog::actions() {
        let ordered = action.params.is_sorted_by_key(|param| param.presence != Presence::Required);
        assert!(ordered, "{}: an optional parameter stands before a required one", action.name);
    }
}

#[test]
fn body_parameters_are_those_of_the_current_sdk() {
    let body: Vec<String> = params()
        .filter(|(_, param)| param.place == Place::Body)
        .map(|(action, param)| format!("{}.{}", action.name, param.name))
        .collect();
    let expected = [
        "Decrypt.Recipient",
        "GenerateDataKey.Recipient",
        "AsymmetricDecrypt.Recipient",
        "CreateSecret.SecretData",
        "GetSecretValue.Recipient",
        "PutSecretValue.SecretData",
    ];
    assert_eq!(body, expected);
}

#[test]
fn only_a_description_may_be_required_and_empty() {
    let empty: Vec<String> = params()
        .filter(|(_, param)| param.may_be_empty)
        .map(|(action, param)| format!("{}.{} {:?}", action.name, param.name, param.presence))
        .collect();
    assert_eq!(empty, ["UpdateKeyDescription.Description Required"]);
}

#[test]
fn defaults_obey_their_own_limits() {
    let mut findings = Findings::default();
    for (action, param) in params() {
        let Some(default) = param.limits.default else { continue };
        let place = format!("{}.{} = {default}", action.name, param.name);
        findings.hold(param.presence != Presence::Required, || format!("{place}: a default of a required parameter"));
        findings.hold(accepts(param, default), || format!("{place}: not a value that the parameter takes"));
    }
    findings.assert_none();
}

#[test]
fn aliases_are_unique() {
    let mut findings = Findings::default();
    let mut actions = BTreeMap::new();
    for action in catalog::actions() {
        if let Some(other) = actions.insert(kebab(action.name), action.name) {
            findings.0.push(format!("{} and {other} have the same alias", action.name));
        }
        let mut params = BTreeMap::new();
        for param in action.params {
            if let Some(other) = params.insert(kebab(param.name), param.name) {
                findings.0.push(format!("{}: {} and {other} have the same alias", action.name, param.name));
            }
        }
    }
    findings.assert_none();
}

#[test]
fn aliases_split_words_where_a_reader_would() {
    for (name, alias) in [
        ("CreateKey", "create-key"),
        ("ListAliasesByKeyId", "list-aliases-by-key-id"),
        ("GetKmsInstanceQuotaInfos", "get-kms-instance-quota-infos"),
        ("DKMSInstanceId", "dkms-instance-id"),
        ("KMProvider", "km-provider"),
        ("PKCS12Blob", "pkcs12-blob"),
        ("VSwitchIds", "v-switch-ids"),
        ("ExtendedConfig.CustomData", "extended-config.custom-data"),
    ] {
        assert_eq!(kebab(name), alias, "alias of {name}");
        let known = catalog::action(name).is_some() || params().any(|(_, param)| param.name == name);
        assert!(known, "{name} is no name of the API");
    }
}

#[test]
fn an_action_is_found_by_its_name_and_by_its_alias() {
    let name = |found: Option<&Action>| found.map(|action| action.name);
    assert_eq!(name(catalog::action("CreateKey")), Some("CreateKey"));
    assert_eq!(name(catalog::action("create-key")), None, "an alias is not a name");
    assert_eq!(name(catalog::action_or_alias("CreateKey")), Some("CreateKey"));
    assert_eq!(name(catalog::action_or_alias("create-key")), Some("CreateKey"));
    assert_eq!(name(catalog::action_or_alias("createkey")), None, "names are case-sensitive");
}

#[test]
fn every_summary_is_one_short_sentence() {
    let mut findings = Findings::default();
    let mut check = |place: &str, summary: &str, most: usize| {
        let length = summary.chars().count();
        findings.hold((10..=most).contains(&length), || format!("{place}: {length} characters: {summary}"));
        findings
            .hold(summary.ends_with('.') && !summary.ends_with(".."), || format!("{place}: no full stop: {summary}"));
        findings.hold(summary.starts_with(char::is_uppercase), || format!("{place}: no capital: {summary}"));
        let tidy = summary.split_whitespace().collect::<Vec<_>>().join(" ");
        findings.hold(summary == tidy, || format!("{place}: untidy space: {summary:?}"));
    };
    for action in catalog::actions() {
        check(action.name, action.summary, 80);
    }
    for (action, param) in params() {
        check(&format!("{}.{}", action.name, param.name), param.summary, 90);
    }
    findings.assert_none();
}

#[test]
fn no_two_actions_and_no_two_parameters_of_one_share_a_summary() {
    let mut findings = Findings::default();
    let mut actions = BTreeMap::new();
    for action in catalog::actions() {
        if let Some(other) = actions.insert(action.summary, action.name) {
            findings.0.push(format!("{} and {other} share a summary", action.name));
        }
        let mut params = BTreeMap::new();
        for param in action.params {
            if let Some(other) = params.insert(param.summary, param.name) {
                findings.0.push(format!("{}: {} and {other} share a summary", action.name, param.name));
            }
        }
    }
    findings.assert_none();
}

// The examples.

/// The words of a line as a POSIX shell would split it; panics where a quote is left open.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' => words.extend(word.take()),
            '\'' | '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next() {
                        Some(end) if end == letter => break,
                        Some(inner) => word.push(inner),
                        None => panic!("an open quote: {line}"),
                    }
                }
            }
            '\\' | '$' | '`' | '|' | '<' | '>' | '&' | ';' | '*' => panic!("{letter} outside quotes: {line}"),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

fn seconds(span: &str) -> Option<u64> {
    let (count, unit) = span.split_at_checked(span.len().checked_sub(1)?)?;
    let unit = match unit {
        "d" => 86400,
        "h" => 3600,
        "m" => 60,
        "s" => 1,
        _ => return None,
    };
    Some(count.parse::<u64>().ok()? * unit)
}

/// Whether a value given on the command line satisfies what the catalog says about the parameter.
fn accepts(param: &Param, value: &str) -> bool {
    if value.starts_with("file://") || value.starts_with("fileb://") {
        return true;
    }
    let limits = &param.limits;
    let number = value.parse::<i64>().ok();
    let chars = value.strip_prefix(limits.prefix.unwrap_or_default()).map(|rest| rest.chars().count());
    let fits_kind = match param.kind {
        Kind::String | Kind::Map | Kind::Array => true,
        Kind::Integer => value.parse::<i32>().is_ok(),
        Kind::Long => number.is_some(),
        Kind::Boolean => value == "true" || value == "false",
        Kind::List(members) => value.contains('=') != members.is_empty(),
    };
    let fits_content = match shape(param) {
        Some(shape) => serde_json::from_str::<Value>(value)
            .is_ok_and(|json| json.is_array() == shape.is_array() && json.is_object() == shape.is_object()),
        None => matches!(param.content, Content::Plain | Content::Depends(_)),
    };
    fits_kind
        && fits_content
        && (param.allowed.is_empty() || param.allowed.contains(&value))
        && limits.min.is_none_or(|min| number.is_some_and(|number| number >= min))
        && limits.max.is_none_or(|max| number.is_some_and(|number| number <= max))
        && chars.is_some_and(|chars| {
            chars >= limits.min_chars.unwrap_or(0) && chars <= limits.max_chars.unwrap_or(usize::MAX)
        })
        && value.len() <= limits.max_bytes.unwrap_or(usize::MAX)
        && limits.reserved_prefix.is_none_or(|reserved| !value.starts_with(reserved))
        && limits.interval.is_none_or(|(shortest, longest)| {
            seconds(value).is_some_and(|span| seconds(shortest) <= Some(span) && Some(span) <= seconds(longest))
        })
}

#[test]
fn every_example_is_a_call_that_the_catalog_accepts() {
    let mut findings = Findings::default();
    for action in catalog::actions() {
        let words = words(action.example);
        let place = format!("{}: {}", action.name, action.example);
        findings.same(&place, "first word", words.first().map(String::as_str), Some(action.name));
        let mut given: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut name = None;
        for word in words.iter().skip(1) {
            if let Some(option) = word.strip_prefix("--") {
                findings.hold(action.param(option).is_some(), || format!("{place}: no parameter {option}"));
                findings.hold(given.insert(option, Vec::new()).is_none(), || format!("{place}: {option} twice"));
                name = Some(option);
            } else if let Some(name) = name {
                given.entry(name).or_default().push(word);
            } else {
                findings.0.push(format!("{place}: {word} belongs to no parameter"));
            }
        }
        for param in action.params {
            let Some(values) = given.get(param.name) else {
                findings.hold(param.presence != Presence::Required, || format!("{place}: no {}", param.name));
                continue;
            };
            let many = matches!(param.kind, Kind::List(_));
            findings
                .hold(values.len() == 1 || many && values.len() > 1, || format!("{place}: {} {values:?}", param.name));
            for value in values {
                findings.hold(accepts(param, value), || format!("{place}: {} does not take {value}", param.name));
                let from_file = value.starts_with("file://") || value.starts_with("fileb://");
                findings.hold(!param.secret || from_file, || format!("{place}: {} is a secret", param.name));
            }
        }
    }
    findings.assert_none();
}
