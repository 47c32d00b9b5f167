//! `--cli-query`: JMESPath over a response.
//!
//! The `jmespath` crate keeps objects sorted by key and knows nothing of `serde_json`'s arbitrary precision. So the
//! values are converted here, and what the query merely selects is handed back as the very value it came from.

mod functions;
mod repair;

use std::collections::HashMap;

use jmespath::ast::Ast;
use jmespath::{Context, ErrorReason, JmespathError, Rcvar, Variable, interpret};
use serde_json::{Map, Value};

/// A JMESPath expression that has been checked.
#[derive(Debug, Clone)]
pub struct Query {
    expression: String,
    ast: Ast,
    /// The keys of every `{…}` in the expression, in the order in which the user wrote them.
    hashes: Vec<Vec<String>>,
}

/// The same text is the same query.
impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.expression == other.expression
    }
}

impl Eq for Query {}

/// What is wrong with an expression or its use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    /// The expression cannot be read.
    #[error("{reason} at character {at} of query '{expression}'")]
    Syntax {
        /// What was found.
        reason: String,
        /// Where, counting from 1.
        at: usize,
        /// The whole expression.
        expression: String,
    },
    /// The expression does not fit the response.
    #[error("query '{expression}' failed: {reason}")]
    Runtime {
        /// What went wrong.
        reason: String,
        /// The whole expression.
        expression: String,
    },
}

impl Query {
    /// Reads an expression; unknown functions and wrong numbers of arguments are found here too, so nothing is
    /// sent for a query that cannot work.
    pub fn parse(expression: &str) -> Result<Self, QueryError> {
        let mut ast = jmespath::parse(expression).map_err(|error| syntax(expression, &error))?;
        let hashes = repair::repair(&mut ast).map_err(|mistake| located(expression, mistake.offset, mistake.reason))?;
        Ok(Self { expression: expression.to_owned(), ast, hashes })
    }

    /// The expression as the user wrote it.
    pub fn expression(&self) -> &str {
        &self.expression
    }

    /// What the expression selects from a value; null when nothing is there.
    ///
    /// Selected objects keep their key order and numbers their exact text. The keys of a `{…}` come in the order
    /// in which the expression names them; those of an object that a function made, in the order of the source.
    pub fn apply(&self, value: &Value) -> Result<Value, QueryError> {
        let mut source = Source::default();
        let root = source.variable(value);
        let mut context = Context::new(&self.expression, functions::runtime());
        let found = interpret(&root, &self.ast, &mut context).map_err(|error| self.failed(&error))?;
        self.value(&found, &source)
    }

    fn failed(&self, error: &JmespathError) -> QueryError {
        self.runtime(reason(error))
    }

    fn runtime(&self, reason: String) -> QueryError {
        QueryError::Runtime { reason, expression: self.expression.clone() }
    }

    /// The value of a result: what came from the source unchanged, everything else built anew.
    fn value(&self, variable: &Rcvar, source: &Source<'_>) -> Result<Value, QueryError> {
        if let Some(known) = source.known.get(&Rcvar::as_ptr(variable)) {
            return Ok((*known).clone());
        }
        Ok(match variable.as_ref() {
            Variable::Null => Value::Null,
            Variable::Bool(truth) => Value::Bool(*truth),
            Variable::Number(number) => Value::Number(number.clone()),
            Variable::String(text) => Value::String(text.clone()),
            Variable::Array(members) => {
                Value::Array(members.iter().map(|member| self.value(member, source)).collect::<Result<_, _>>()?)
            }
            Variable::Object(members) => {
                let mut keys: Vec<&String> = members.keys().collect();
                self.sort(&mut keys, source);
                let mut object = Map::with_capacity(keys.len());
                for key in keys {
                    object.insert(key.clone(), self.value(&members[key], source)?);
                }
                Value::Object(object)
            }
            Variable::Expref(_) => return Err(self.runtime("the result is an expression, not a value".to_owned())),
        })
    }

    /// Sorts the keys of an object that the source does not hold as it is.
    fn sort(&self, keys: &mut [&String], source: &Source<'_>) {
        let written =
            self.hashes.iter().find(|hash| hash.len() == keys.len() && keys.iter().all(|key| hash.contains(key)));
        match written {
            Some(hash) => keys.sort_by_key(|key| hash.iter().position(|name| name == *key)),
            None => {
                let named: Vec<&String> = self.hashes.iter().flatten().collect();
                keys.sort_by_key(|key| match source.ranks.get(key.as_str()) {
                    Some(rank) => (0, *rank),
                    None => (1, named.iter().position(|name| name == key).unwrap_or(usize::MAX)),
                });
            }
        }
    }
}

/// Where the parts of a converted value came from. It lives as long as the converted value does, so an address
/// stands for one part only.
#[derive(Default)]
struct Source<'a> {
    known: HashMap<*const Variable, &'a Value>,
    ranks: HashMap<&'a str, usize>,
}

impl<'a> Source<'a> {
    fn variable(&mut self, value: &'a Value) -> Rcvar {
        let variable = Rcvar::new(match value {
            Value::Null => Variable::Null,
            Value::Bool(truth) => Variable::Bool(*truth),
            Value::Number(number) => Variable::Number(number.clone()),
            Value::String(text) => Variable::String(text.clone()),
            Value::Array(members) => Variable::Array(members.iter().map(|member| self.variable(member)).collect()),
            Value::Object(members) => Variable::Object(
                members
                    .iter()
                    .map(|(key, member)| {
                        let next = self.ranks.len();
                        self.ranks.entry(key).or_insert(next);
                        (key.clone(), self.variable(member))
                    })
                    .collect(),
            ),
        });
        self.known.insert(Rcvar::as_ptr(&variable), value);
        variable
    }
}

fn syntax(expression: &str, error: &JmespathError) -> QueryError {
    located(expression, error.offset, reason(error))
}

fn located(expression: &str, offset: usize, reason: String) -> QueryError {
    let at = expression.char_indices().take_while(|(at, _)| *at < offset).count() + 1;
    QueryError::Syntax { reason, at, expression: expression.to_owned() }
}

/// The crate's reason as a fragment of ours, without the words of its parser.
fn reason(error: &JmespathError) -> String {
    let text = match &error.reason {
        ErrorReason::Parse(text) => text.clone(),
        ErrorReason::Runtime(error) => error.to_string(),
    };
    let text = text
        .replace("Unexpected nud token", "unexpected token")
        .replace("Unexpected led token", "unexpected token")
        .replace(" -- found Eof", ", found the end")
        .replace(" -- found ", ", found ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
