//! Wiping JSON from memory whose texts may be secret.

use serde_json::Value;
use zeroize::Zeroize;

/// Wipes every text of a value; names stay.
pub(super) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        _ => {}
    }
}

/// JSON whose texts are wiped on drop.
pub(super) struct WipedJson(Value);

impl WipedJson {
    /// Reads a text; `None` when it is not JSON.
    pub(super) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().map(Self)
    }

    /// What was read.
    pub(super) fn value(&self) -> &Value {
        &self.0
    }
}

impl Drop for WipedJson {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}
