//! `--waiter`: the same call again and again until its answer says what is waited for.

use serde_json::Value;

use super::{INTERVAL, Look, Pace, TIMEOUT, seconds, text};
use crate::catalog::{Action, Repeat};
use crate::cli::GlobalOptions;
use crate::commands::failure;
use crate::commands::session::{Connection, Session};
use crate::output::{Failure, Query};
use crate::wire::Params;

/// What is waited for.
pub(in crate::commands) struct Waiter {
    action: &'static Action,
    query: Query,
    to: String,
    pace: Pace,
}

impl Waiter {
    /// The waiter that the options ask for, if they do.
    ///
    /// # Errors
    /// When the action must not be repeated, or the fields of `--waiter` cannot be right.
    pub(in crate::commands) fn asked(
        options: &GlobalOptions,
        action: &'static Action,
    ) -> Result<Option<Self>, Failure> {
        if options.waiter.is_empty() {
            return Ok(None);
        }
        if action.repeat != Repeat::Safe {
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
        let pace = Pace {
            timeout: seconds("timeout= in --waiter", fields.timeout)?.unwrap_or(TIMEOUT),
            interval: seconds("interval= in --waiter", fields.interval)?.unwrap_or(INTERVAL),
        };
        Ok(Some(Self { action, query, to, pace }))
    }

    /// Calls until the answer says what is waited for, and returns that answer.
    ///
    /// # Errors
    /// When a call fails, the time is over, or the expression finds something that compares with no text.
    pub(in crate::commands) fn wait(&self, session: &Session<'_>, params: &Params) -> Result<Value, Failure> {
        let Connection { client, .. } = session.connect()?;
        let found = self.pace.wait(|| {
            let answer = client.call(self.action.name, params);
            let answer = answer.map_err(|error| failure::of_call(&error, self.action.name, &client))?;
            let found = self.query.apply(&answer).map_err(|error| Failure::other(error.to_string()))?;
            let found = text(&found).ok_or_else(|| {
                Failure::other("the expression of --waiter finds a list or an object, which is never equal to a text")
                    .hint("name one value, such as expr=KeyMetadata.KeyState")
            })?;
            Ok(if is_same(&found, &self.to) { Look::Wanted(answer) } else { Look::Other(found) })
        })?;
        match found {
            Look::Wanted(answer) => Ok(answer),
            Look::Other(last) => Err(self.ran_out(&last)),
        }
    }

    /// The time is over. What an answer with secrets says is not repeated.
    fn ran_out(&self, found: &str) -> Failure {
        let has_secrets = self.action.response.iter().any(|field| field.secret);
        let failure = Failure::other(format!(
            "{} did not say what is waited for within {} s",
            self.action.name,
            self.pace.timeout.as_secs_f64()
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
pub(in crate::commands) fn refuse_for_command(options: &GlobalOptions, name: &str) -> Result<(), Failure> {
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

/// Whether two texts are the same, or the same number.
fn is_same(found: &str, wanted: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    found == wanted || number(found).zip(number(wanted)).is_some_and(|(found, wanted)| found == wanted)
}
