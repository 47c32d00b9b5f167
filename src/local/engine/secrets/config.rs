//! `ExtendedConfig`: what a managed secret belongs to (behaviour §12.1).

use serde_json::{Value, json};

use super::kinds::{self, Kind, Member, SubType};
use crate::local::engine::Fields;
use crate::local::engine::call::Call;
use crate::local::engine::errors::Refusal;
use crate::local::engine::model::Secret;
use crate::local::engine::store::StoreFailure;

const PARAMETER: &str = "ExtendedConfig";

/// The parameter of UpdateSecret; SDKs send it whole or member by member, `ExtendedConfig.CustomData.<name>`.
const CUSTOM_DATA_PARAMETER: &str = "ExtendedConfig.CustomData";

const CUSTOM_DATA: &str = "CustomData";
const SUB_TYPE: &str = "SecretSubType";

/// The most characters of the whole.
const MAX_CHARS: usize = 1024;

/// The most members of `CustomData`.
const MAX_CUSTOM_MEMBERS: usize = 10;

/// What a managed secret belongs to.
pub(super) struct Config {
    /// The kind of the secret.
    pub(super) kind: &'static Kind,
    /// The kind within the kind.
    pub(super) sub_type: &'static SubType,
    members: Fields,
}

impl Config {
    /// What the parameter of CreateSecret says. Members that the API does not know are kept.
    pub(super) fn given(call: &Call<'_>, kind: &'static Kind) -> Result<Self, Refusal> {
        let text = call.given(PARAMETER).ok_or_else(|| Refusal::missing(PARAMETER))?;
        let read = || {
            let mut config = Self::read(kind, text)?;
            let has_members = kind.members.iter().all(|member| fits(member, config.members.get(member.name)));
            let custom_data = config.members.entry(CUSTOM_DATA).or_insert_with(|| json!({}));
            (has_members && is_custom_data(custom_data)).then_some(config)
        };
        let config = read().ok_or_else(|| Refusal::invalid(PARAMETER))?;
        config.check_length(PARAMETER)?;
        Ok(config)
    }

    /// What is stored with a secret; `None` for a generic one.
    pub(super) fn of(secret: &Secret) -> Result<Option<Self>, StoreFailure> {
        let Some(kind) = kinds::kind(secret.kind) else { return Ok(None) };
        let config = secret.extended_config.as_deref().and_then(|text| Self::read(kind, text));
        config.map(Some).ok_or(StoreFailure::Damaged)
    }

    fn read(kind: &'static Kind, text: &str) -> Option<Self> {
        let Ok(Value::Object(members)) = serde_json::from_str(text) else { return None };
        let name = members.get(SUB_TYPE)?.as_str()?;
        let sub_type = kind.sub_types.iter().find(|sub_type| sub_type.name == name)?;
        Some(Self { kind, sub_type, members })
    }

    /// A member whose value is a text that is not empty.
    pub(super) fn text_of(&self, member: &str) -> Option<&str> {
        self.members.get(member)?.as_str().filter(|text| !text.is_empty())
    }

    /// Replaces `CustomData` by what the parameter of UpdateSecret says.
    pub(super) fn replace_custom_data(&mut self, data: Value) -> Result<(), Refusal> {
        if !is_custom_data(&data) {
            return Err(Refusal::invalid(CUSTOM_DATA_PARAMETER));
        }
        self.members.insert(CUSTOM_DATA.to_owned(), data);
        self.check_length(CUSTOM_DATA_PARAMETER)
    }

    /// The whole as JSON, as it is stored and shown.
    pub(super) fn to_text(&self) -> String {
        json!(self.members).to_string()
    }

    fn check_length(&self, parameter: &'static str) -> Result<(), Refusal> {
        if self.to_text().chars().count() > MAX_CHARS { Err(Refusal::invalid(parameter)) } else { Ok(()) }
    }
}

fn fits(member: &Member, value: Option<&Value>) -> bool {
    match value {
        None => !member.is_required,
        Some(Value::String(text)) if text.is_empty() => !member.is_required,
        Some(Value::String(text)) => member.allowed.is_empty() || member.allowed.contains(&text.as_str()),
        Some(_) => false,
    }
}

fn is_custom_data(value: &Value) -> bool {
    value.as_object().is_some_and(|members| members.len() <= MAX_CUSTOM_MEMBERS)
}

/// What the parameter of UpdateSecret puts in place of `CustomData`; `None` when it is not given.
pub(super) fn given_custom_data(call: &Call<'_>) -> Result<Option<Value>, Refusal> {
    if let Some(text) = call.given(CUSTOM_DATA_PARAMETER) {
        return serde_json::from_str(text).map(Some).map_err(|_| Refusal::invalid(CUSTOM_DATA_PARAMETER));
    }
    let member = |name: &str| name.strip_prefix(CUSTOM_DATA_PARAMETER)?.strip_prefix('.').map(str::to_owned);
    let members: Fields = call.params.iter().filter_map(|(name, value)| Some((member(name)?, json!(value)))).collect();
    Ok((!members.is_empty()).then(|| Value::Object(members)))
}

/// A refusal of custom data for a secret that has none.
pub(super) fn no_custom_data() -> Refusal {
    Refusal::invalid(CUSTOM_DATA_PARAMETER)
}
