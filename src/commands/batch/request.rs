//! One line of the input as a request.

use serde_json::{Map, Value};

use super::ID;
use super::lines::{Content, Line};
use crate::catalog::Action;
use crate::cli::{self, GlobalOptions};
use crate::commands::failure;
use crate::output::Failure;
use crate::wire::Params;

/// The member that names the action.
const ACTION: &str = "Action";

/// A line that asks for a call, or cannot be understood.
pub(super) struct Request {
    /// What the result is found by: the `Id` of the line, or else its number.
    pub(super) id: Value,
    /// The call, or what is wrong with the line.
    pub(super) call: Result<Call, Failure>,
}

/// A call that can be made.
pub(super) struct Call {
    pub(super) action: &'static Action,
    pub(super) params: Params,
}

impl Request {
    /// Reads a line. No text about what is wrong repeats any of it but names.
    pub(super) fn read(line: Line, options: &GlobalOptions) -> Self {
        let number = line.number;
        let numbered = |failure: Failure| failure.detail("line", number.to_string());
        let mut fields = match object(&line.content) {
            Ok(fields) => fields,
            Err(failure) => return Self { id: number.into(), call: Err(numbered(failure)) },
        };
        let (id, is_wrong) = match fields.shift_remove(ID) {
            Some(id @ (Value::String(_) | Value::Number(_))) => (id, false),
            None => (number.into(), false),
            Some(_) => (number.into(), true),
        };
        let call = match is_wrong {
            true => Err(Failure::usage("Id must be a text or a number")),
            false => call(fields, options),
        };
        Self { id, call: call.map_err(numbered) }
    }
}

fn object(content: &Content) -> Result<Map<String, Value>, Failure> {
    let Content::Bytes(bytes) = content else {
        return Err(Failure::usage("the line is longer than 32 MiB, more than any request can hold"));
    };
    serde_json::from_slice(bytes).map_err(|error| match error.column() {
        // The column of a mistake in the kind of value is that of its end.
        column if error.is_data() => Failure::usage(format!("the line is not a JSON object (column {column})")),
        column => Failure::usage(format!("the line is not JSON: mistake at column {column}")),
    })
}

fn call(mut fields: Map<String, Value>, options: &GlobalOptions) -> Result<Call, Failure> {
    let name = match fields.shift_remove(ACTION) {
        Some(Value::String(name)) => name,
        Some(_) => return Err(Failure::usage("Action must be a text")),
        None => return Err(Failure::usage("the line names no Action")),
    };
    let action = cli::action_named(&name).map_err(failure::of_wrong)?;
    let params = cli::of_object(action, &fields, options).map_err(failure::of_wrong)?;
    Ok(Call { action, params })
}
