//! The shape of every answer: exactly the fields of the catalog, with its names, nesting and types, in JSON and in XML.
//!
//! Each group of actions has a file with one row an action. A row prepares what the action needs and gives the
//! parameters of one call or more, which together have to show every field of the catalog.

mod access;
mod aliases;
mod asymmetric;
mod crypto;
mod instances;
mod keys;
mod secrets;
mod service;
mod tags;
mod tree;

use std::collections::BTreeSet;

use kms_cli::catalog::{self, Action, Field, FieldKind, Lifecycle};
use kms_cli::wire::{Headers, Method, Request, Response, encode, v1};
use serde_json::Value;

use crate::support::{HOST, Kms, common, method_of, refusal};

/// The parameters of a call.
pub type Params = Vec<(String, String)>;

/// An action, and what gives the parameters of its calls after preparing the KMS for them. Called once a format.
pub type Row = (&'static str, fn(&mut Kms) -> Vec<Params>);

/// The rows of every group.
const ROWS: &[&[Row]] = &[
    access::ROWS,
    aliases::ROWS,
    asymmetric::ROWS,
    crypto::ROWS,
    instances::ROWS,
    keys::ROWS,
    secrets::ROWS,
    service::ROWS,
    tags::ROWS,
];

/// Current actions that no source documents; the local KMS does not guess what they do.
const UNDOCUMENTED: [&str; 3] = ["GetChallenge", "GetManagedDataKey", "ListManagedDataKeyVersions"];

/// Fields that no call of the local KMS can show: action, path, and why.
const NEVER: &[(&str, &str, &str)] = &[
    ("AsymmetricDecrypt", "CiphertextForRecipient", NO_RECIPIENT),
    ("Decrypt", "CiphertextForRecipient", NO_RECIPIENT),
    ("GenerateDataKey", "CiphertextForRecipient", NO_RECIPIENT),
    ("GetSecretValue", "CiphertextForRecipient", NO_RECIPIENT),
    ("DescribeSecret", "OwingService", NO_SERVICE),
    ("ListSecrets", "SecretList.Secret[].OwingService", NO_SERVICE),
];

const NO_RECIPIENT: &str = "Recipient takes the attestation of an enclave, which is refused";
const NO_SERVICE: &str = "only secrets that another cloud service has made have one";

/// The parameters of one call.
pub fn call(pairs: &[(&str, &str)]) -> Params {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// How an answer is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Xml,
}

fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().copied().flatten()
}

fn current() -> BTreeSet<&'static str> {
    catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current).map(|action| action.name).collect()
}

#[test]
fn every_current_action_has_one_row() {
    let with_row: Vec<&str> = rows().map(|(name, _)| *name).collect();
    let listed: Vec<&str> = with_row.iter().chain(&UNDOCUMENTED).copied().collect();
    let distinct: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(distinct.len(), listed.len(), "an action stands twice");
    assert_eq!(distinct, current());
}

#[test]
fn every_answer_has_the_shape_of_the_catalog() {
    let mut problems = Vec::new();
    for format in [Format::Json, Format::Xml] {
        for (name, calls) in rows() {
            let action = catalog::action(name).unwrap();
            let mut kms = Kms::new();
            let mut seen = BTreeSet::new();
            for params in calls(&mut kms) {
                let response = send(&kms, action, &params, format);
                assert_eq!(response.status, 200, "{name}: {}", String::from_utf8_lossy(&response.body));
                seen.extend(checked(action, &response, format, &mut problems));
            }
            check_all_seen(action, &seen, format, &mut problems);
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_fields_that_cannot_be_shown_are_in_the_catalog() {
    for (name, path, reason) in NEVER {
        let action = catalog::action(name).unwrap();
        assert!(action.response.iter().any(|field| field.path == *path), "{name} has no {path}");
        assert!(!reason.is_empty(), "{name} {path}");
    }
}

#[test]
fn undocumented_actions_are_refused() {
    let kms = Kms::new();
    for name in UNDOCUMENTED {
        let action = catalog::action(name).unwrap();
        let needed: Vec<(&str, &str)> = action.params.iter().map(|param| (param.name, "1")).collect();
        assert_eq!(kms.refused(name, &needed), refusal(400, "UnsupportedOperation"), "{name}");
    }
}

/// Sends a call under V1 and asks for a format.
fn send(kms: &Kms, action: &Action, params: &Params, format: Format) -> Response {
    let name = if format == Format::Json { "JSON" } else { "XML" };
    let mut pairs: Vec<_> = common(kms, action.name).into_iter().filter(|(name, _)| name != "Format").collect();
    pairs.push(("Format".to_owned(), name.to_owned()));
    pairs.extend(params.iter().cloned());

    let method = method_of(action.name);
    let borrowed = || pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let signature = v1::signature(&kms.identity().access_key_secret, &v1::string_to_sign(method, borrowed()));
    let form = encode::form(borrowed().chain([("Signature", signature.as_str())]));
    let headers = Headers::from_iter([("host", HOST), ("content-type", "application/x-www-form-urlencoded")]);
    kms.send(&match method {
        Method::Get => Request { method, query: form, headers, body: Vec::new() },
        Method::Post => Request { method, query: String::new(), headers, body: form.into_bytes() },
    })
}

/// The paths of the catalog's fields in an answer. A field of another type is a problem, and so is one that is not in
/// the catalog.
fn checked(action: &Action, response: &Response, format: Format, problems: &mut Vec<String>) -> BTreeSet<&'static str> {
    let body = std::str::from_utf8(&response.body).unwrap();
    let leaves = match format {
        Format::Json => tree::of_json(&serde_json::from_str(body).unwrap()),
        Format::Xml => {
            assert_eq!(response.headers.get("content-type"), Some("application/xml"), "{}", action.name);
            tree::of_xml(body, &format!("{}Response", action.name))
        }
    };
    let fields: Vec<(String, &Field)> =
        action.response.iter().map(|field| (comparable(field.path, format), field)).collect();
    let mut seen = BTreeSet::new();
    for (path, value) in leaves {
        let found = fields.iter().find(|(field, entry)| *field == path || is_in_map(entry.kind, field, &path));
        match found {
            Some((field, entry)) => {
                seen.insert(entry.path);
                if *field == path && !fits(entry.kind, &value, format) {
                    problems.push(format!("{}: {path} is no {:?} in {format:?}: {value}", action.name, entry.kind));
                }
            }
            // A list or an object without anything in it.
            None if is_empty(&value) && fields.iter().any(|(field, _)| field.starts_with(&format!("{path}."))) => {}
            None => problems.push(format!("{}: {path} is not in the catalog: {value}", action.name)),
        }
    }
    seen
}

/// A path as both formats can show it: XML does not tell a list from its members.
fn comparable(path: &str, format: Format) -> String {
    if format == Format::Json { path.to_owned() } else { path.replace("[]", "") }
}

fn is_in_map(kind: FieldKind, field: &str, path: &str) -> bool {
    kind == FieldKind::Map && path.strip_prefix(field).is_some_and(|rest| rest.starts_with('.'))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn fits(kind: FieldKind, value: &Value, format: Format) -> bool {
    let text = value.as_str();
    match (kind, format) {
        (FieldKind::String, _) => value.is_string(),
        (FieldKind::Integer, Format::Json) => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        (FieldKind::Integer, Format::Xml) => text.is_some_and(|text| text.parse::<i32>().is_ok()),
        (FieldKind::Long, Format::Json) => value.is_i64(),
        (FieldKind::Long, Format::Xml) => text.is_some_and(|text| text.parse::<i64>().is_ok()),
        (FieldKind::Boolean, Format::Json) => value.is_boolean(),
        (FieldKind::Boolean, Format::Xml) => text.is_some_and(|text| text == "true" || text == "false"),
        (FieldKind::Map, Format::Json) => value.is_object(),
        (FieldKind::Map, Format::Xml) => true,
    }
}

/// A field of the catalog that was in no answer is a problem, and so is one that cannot be in any, but was.
fn check_all_seen(action: &Action, seen: &BTreeSet<&str>, format: Format, problems: &mut Vec<String>) {
    for field in action.response {
        let never = NEVER.iter().any(|(name, path, _)| *name == action.name && *path == field.path);
        match (seen.contains(field.path), never) {
            (false, false) => problems.push(format!("{}: {} is in no answer in {format:?}", action.name, field.path)),
            (true, true) => problems.push(format!("{}: {} can be shown after all", action.name, field.path)),
            _ => {}
        }
    }
}
