//! The parameter `Filters` of lists: `[{"Key":"KeyState","Values":["Enabled"]}]`.

use serde_json::Value;

use super::call::Call;
use super::errors::Refusal;

/// The most entries, and the most values of an entry.
const MAX_ENTRIES: usize = 10;

/// One entry: what must have one of which values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filter {
    /// The name of the property.
    pub(super) key: String,
    /// The values; none sets no condition.
    pub(super) values: Vec<String>,
}

/// The entries that a call gives.
pub(super) fn of(call: &Call<'_>) -> Result<Vec<Filter>, Refusal> {
    let Some(text) = call.given("Filters") else { return Ok(Vec::new()) };
    read(text).ok_or_else(|| Refusal::invalid("Filters"))
}

fn read(text: &str) -> Option<Vec<Filter>> {
    let Ok(Value::Array(entries)) = serde_json::from_str(text) else { return None };
    if entries.len() > MAX_ENTRIES {
        return None;
    }
    entries.iter().map(read_entry).collect()
}

fn read_entry(entry: &Value) -> Option<Filter> {
    let key = entry.get("Key")?.as_str()?.to_owned();
    let values = match entry.get("Values") {
        Some(values) => values.as_array()?.as_slice(),
        None => &[],
    };
    let values: Vec<String> = values.iter().map(|value| Some(value.as_str()?.to_owned())).collect::<Option<_>>()?;
    (values.len() <= MAX_ENTRIES).then_some(Filter { key, values })
}
