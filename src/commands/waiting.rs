//! `--waiter`: the same call again and again until its answer says what is waited for.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::failure;
use super::session::{Connection, Session};
use crate::catalog::{Action, Repeat};
use crate::cli::GlobalOptions;
use crate::output::{Failure, Query};
use crate::wire::Params;

/// How long to wait when nothing says otherwise, as in `aliyun`.
const TIMEOUT: Duration = Duration::from_secs(180);
/// The time between two calls when nothing says otherwise, as in `aliyun`.
const INTERVAL: Duration = Duration::from_secs(5);
/// The bounds of both, in seconds.
const BOUNDS: (f64, f64) = (0.1, 86_400.0);

/// What is waited for.
pub(super) struct Waiter {
    action: &'static Action,
    query: Query,
    to: String,
    timeout: Duration,
    interval: Duration,
}

impl Waiter {
    /// The waiter that the options ask for, if they do.
    ///
    /// # Errors
    /// When the action must not be repeated, or the fields of `--waiter` cannot be right.
    pub(super) fn asked(options: &GlobalOptions, action: &'static Action) -> Result<Option<Self>, Failure> {
        if options.waiter.is_empty() {
            return Ok(None);
        }
        if action.repeat == Repeat::Unsafe {
            let text = format!("--waiter repeats the call, and {} does something new each time", action.name);
            return Err(Failure::usage(text).hint("wait with an action that reads, such as DescribeKey"));
        }
        if !options.pager.is_empty() {
            return Err(Failure::usage("--waiter and --pager exclude each other"));
        }
        let fields = Fields::read(&options.waiter)?;
        let expression = fields.expr.ok_or_else(|| missing("expr"))?;
        let query = Query::parse(expression).map_err(|error| Failure::usage(error.to_string()))?;
        let to = fields.to.ok_or_else(|| missing("to"))?.to_owned();
        let timeout = seconds("timeout", fields.timeout)?.unwrap_or(TIMEOUT);
        let interval = seconds("interval", fields.interval)?.unwrap_or(INTERVAL);
        Ok(Some(Self { action, query, to, timeout, interval }))
    }

    /// Calls until the answer says what is waited for, and returns that answer.
    ///
    /// # Errors
    /// When a call fails, the time is over, or the expression finds something that compares with no text.
    pub(super) fn wait(&self, session: &Session<'_>, params: &Params) -> Result<Value, Failure> {
        let Connection { client, .. } = session.connect()?;
        let end = Instant::now() + self.timeout;
        loop {
            let answer = client.call(self.action.name, params);
            let answer = answer.map_err(|error| failure::of_call(&error, self.action.name, &client))?;
            let found = self.query.apply(&answer).map_err(|error| Failure::other(error.to_string()))?;
            let found = text(&found).ok_or_else(|| {
                Failure::other("the expression of --waiter finds a list or an object, which is never equal to a text")
                    .hint("name one value, such as expr=KeyMetadata.KeyState")
            })?;
            if is_same(&found, &self.to) {
                return Ok(answer);
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(self.ran_out(&found));
            }
            thread::sleep(self.interval.min(left));
        }
    }

    /// The time is over. What an answer with secrets says is not repeated.
    fn ran_out(&self, found: &str) -> Failure {
        let has_secrets = self.action.response.iter().any(|field| field.secret);
        let failure = Failure::other(format!(
            "{} did not say what is waited for within {} s",
            self.action.name,
            self.timeout.as_secs_f64()
        ));
        if has_secrets {
            return failure;
        }
        failure
            .detail("waited for", format!("{} to be '{}'", self.query.expression(), self.to))
            .detail("last seen", format!("'{found}'"))
    }
}

/// Refuses a waiter for a command that is no API action.
///
/// # Errors
/// When the options ask for one.
pub(super) fn refuse_for_command(options: &GlobalOptions, name: &str) -> Result<(), Failure> {
    if options.waiter.is_empty() {
        return Ok(());
    }
    Err(Failure::usage(format!("--waiter repeats an action of the API, and {name} is none")))
}

/// The words of `--waiter`.
#[derive(Default)]
struct Fields<'a> {
    expr: Option<&'a str>,
    to: Option<&'a str>,
    timeout: Option<&'a str>,
    interval: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn read(words: &'a [String]) -> Result<Self, Failure> {
        let mut fields = Self::default();
        for word in words {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            let place = match name {
                "expr" => &mut fields.expr,
                "to" => &mut fields.to,
                "timeout" => &mut fields.timeout,
                "interval" => &mut fields.interval,
                _ => {
                    let text = format!("unknown field '{name}' in --waiter: use expr=, to=, timeout= and interval=");
                    return Err(Failure::usage(text));
                }
            };
            if place.replace(value).is_some() {
                return Err(Failure::usage(format!("--waiter has {name}= twice")));
            }
        }
        Ok(fields)
    }
}

fn missing(name: &str) -> Failure {
    Failure::usage(format!("--waiter needs {name}=…"))
        .hint("for instance --waiter expr=KeyMetadata.KeyState to=Enabled timeout=60 interval=2")
}

/// A number of seconds; parts of one count too.
fn seconds(name: &str, value: Option<&str>) -> Result<Option<Duration>, Failure> {
    let Some(value) = value else { return Ok(None) };
    let (least, most) = BOUNDS;
    match value.parse::<f64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(Some(Duration::from_secs_f64(number))),
        _ => Err(Failure::usage(format!("{name}= in --waiter must be {least} to {most} seconds, not '{value}'"))),
    }
}

/// The text that a value compares as; `None` for lists and objects.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether two texts are the same, or the same number.
fn is_same(found: &str, wanted: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    found == wanted || number(found).zip(number(wanted)).is_some_and(|(found, wanted)| found == wanted)
}
