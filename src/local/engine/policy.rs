//! The access policies of keys and secrets (behaviour §13.3). They are kept and given back; the local KMS does not
//! decide by them.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::errors::Refusal;

/// The most bytes of a policy.
const MAX_BYTES: usize = 32768;

/// The most characters of the id of a statement, and what it may hold beside letters and digits.
const MAX_SID_CHARS: usize = 128;
const SID_SIGNS: &str = "_/+=.@- ";

/// What a statement may have.
const STATEMENT_MEMBERS: [&str; 6] = ["Sid", "Effect", "Principal", "Action", "Resource", "Condition"];

/// The policy in the parameter `Policy`, as it is to be kept; `None` when there is none.
pub(super) fn given<'a>(call: &'a Call<'_>) -> Result<Option<&'a str>, Refusal> {
    match call.given("Policy") {
        Some(text) if !is_valid(text) => Err(Refusal::invalid("Policy")),
        policy => Ok(policy),
    }
}

/// The policy of a key or a secret (`of`) that nobody has given one: the account may do everything.
pub(super) fn default(of: &str, account_id: &str) -> String {
    let statement = json!({
        "Sid": format!("kms default {of} policy"),
        "Effect": "Allow",
        "Principal": {"RAM": [format!("acs:ram::{account_id}:*")]},
        "Action": ["kms:*"],
        "Resource": ["*"],
    });
    json!({"Version": "1", "Statement": [statement]}).to_string()
}

fn is_valid(text: &str) -> bool {
    let Ok(Value::Object(policy)) = serde_json::from_str(text) else { return false };
    let statements = policy.get("Statement").and_then(Value::as_array);
    text.len() <= MAX_BYTES
        && has_only(&policy, &["Version", "Statement"])
        && policy.get("Version").and_then(Value::as_str) == Some("1")
        && statements.is_some_and(|statements| !statements.is_empty() && statements.iter().all(is_statement))
}

fn is_statement(statement: &Value) -> bool {
    let Some(statement) = statement.as_object() else { return false };
    let member = |name: &str| statement.get(name);
    has_only(statement, &STATEMENT_MEMBERS)
        && member("Sid").is_none_or(|sid| sid.as_str().is_some_and(is_sid))
        && matches!(member("Effect").and_then(Value::as_str), Some("Allow" | "Deny"))
        && member("Principal").is_some_and(is_principal)
        && texts(member("Action")).is_some_and(|actions| actions.iter().all(|action| action.starts_with("kms:")))
        && texts(member("Resource")).is_some_and(|resources| resources == ["*"])
        && member("Condition").is_none_or(Value::is_object)
}

fn is_sid(sid: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || SID_SIGNS.contains(letter);
    sid.chars().count() <= MAX_SID_CHARS && sid.chars().all(is_letter)
}

fn is_principal(principal: &Value) -> bool {
    let Some(members) = principal.as_object() else { return false };
    has_only(members, &["RAM"]) && texts(members.get("RAM")).is_some_and(|names| names.into_iter().all(is_ram_name))
}

/// Whether a text names an account, all of its identities, one of its users or one of its roles.
fn is_ram_name(name: &str) -> bool {
    let Some((account, who)) = name.strip_prefix("acs:ram::").and_then(|rest| rest.split_once(':')) else {
        return false;
    };
    let is_account = !account.is_empty() && account.bytes().all(|digit| digit.is_ascii_digit());
    let is_named = ["user/", "role/"].iter().any(|kind| who.strip_prefix(kind).is_some_and(|name| !name.is_empty()));
    is_account && (is_named || matches!(who, "root" | "*"))
}

fn has_only(object: &Map<String, Value>, names: &[&str]) -> bool {
    object.keys().all(|name| names.contains(&name.as_str()))
}

/// The members of a list of texts; `None` when it is something else, or empty.
fn texts(value: Option<&Value>) -> Option<Vec<&str>> {
    let members = value?.as_array().filter(|members| !members.is_empty())?;
    members.iter().map(Value::as_str).collect()
}
