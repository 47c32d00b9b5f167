//! `wait`: until a key, a secret or a KMS instance is in a state that has a name.

use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgMatches, Command as Tree};

use super::states::{Kind, STATES, State, Wanted};
use super::{INTERVAL, Look, Pace, TIMEOUT, seconds, text};
use crate::catalog;
use crate::cli::{GlobalOptions, Workflow};
use crate::client::{Client, Error};
use crate::commands::session::{Connection, Session};
use crate::commands::{Command, call, failure};
use crate::output::{Failure, Query};
use crate::wire::Params;

pub(in crate::commands) const COMMAND: Command = Command {
    workflow: Workflow {
        name: "wait",
        summary: "Waits until a key, a secret or a KMS instance is in a certain state.",
        build: |command| build(command),
    },
    run,
};

const EXAMPLES: &str = "\
It looks at once, then every 5 seconds for 180 seconds, and prints nothing. Where the time runs out,
or what there is does not lead to the state, the exit code is 1. A refused call ends the waiting.

Examples:
  kms-cli wait key-enabled --KeyId alias/app/work
  kms-cli wait key-deleted --KeyId 08c33a6f-4e0a-4a1b-a3fa-7ddfa1d4abcd --timeout 3600 --interval 60
  kms-cli wait secret-current --SecretName apollo/db --VersionId v2
  kms-cli wait instance-connected --KmsInstanceId kst-hzz65f4b2c1a8d3e7f901 --timeout 600";

/// The command with one subcommand for each state.
fn build(command: Tree) -> Tree {
    command
        .subcommand_required(true)
        .subcommand_value_name("STATE")
        .subcommand_help_heading("States")
        .disable_help_subcommand(true)
        .subcommands(STATES.iter().map(subcommand))
        .after_help(EXAMPLES)
}

fn subcommand(state: &State) -> Tree {
    let params = state.params.iter().map(|param| {
        Arg::new(param.name)
            .long(param.name)
            .alias(catalog::kebab(param.name))
            .value_name("STRING")
            .help(param.summary.trim_end_matches('.'))
            .value_parser(NonEmptyStringValueParser::new())
            .required(true)
    });
    Tree::new(state.name).about(state.summary).args(params).args([
        time("timeout", "How many seconds to wait", TIMEOUT.as_secs()),
        time("interval", "The seconds between two looks", INTERVAL.as_secs()),
    ])
}

fn time(name: &'static str, help: &str, usual: u64) -> Arg {
    Arg::new(name).long(name).value_name("SECONDS").help(format!("{help} [default: {usual}]"))
}

fn run(options: &GlobalOptions, matches: &ArgMatches) -> Result<(), Failure> {
    let chosen = matches.subcommand();
    let chosen = chosen.and_then(|(name, inner)| Some((STATES.iter().find(|state| state.name == name)?, inner)));
    let (state, matches) = chosen.ok_or_else(|| Failure::usage("no state is named"))?;
    let awaited = Awaited::read(state, matches)?;
    let pace = pace(matches)?;
    let session = Session::new(options)?;
    if options.dryrun {
        return call::send(options, &session, state.action, &awaited.params).map(|_| ());
    }
    let Connection { client, .. } = session.connect()?;
    match pace.wait(|| awaited.look(&client))? {
        Look::Wanted(()) => Ok(()),
        Look::Other(last) => Err(awaited.ran_out(&pace, &last)),
    }
}

fn pace(matches: &ArgMatches) -> Result<Pace, Failure> {
    let given = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    Ok(Pace {
        timeout: seconds("--timeout", given("timeout"))?.unwrap_or(TIMEOUT),
        interval: seconds("--interval", given("interval"))?.unwrap_or(INTERVAL),
    })
}

/// A state of what the user has named.
struct Awaited {
    state: &'static State,
    /// The parameters of the call.
    params: Params,
    query: Query,
    wanted: Vec<String>,
}

impl Awaited {
    fn read(state: &'static State, matches: &ArgMatches) -> Result<Self, Failure> {
        let given = |name: &str| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
        let action = catalog::action(state.action);
        let mut params: Params = state.always.iter().copied().collect();
        let mut expression = state.expression.to_owned();
        for param in state.params {
            let value = given(param.name);
            if param.kind == Kind::KeyButNoAlias && (value.starts_with("alias/") || value.contains(":alias/")) {
                let text = format!("{} takes the id or the ARN of a key, but no alias", state.name);
                return Err(Failure::usage(text)
                    .hint("`kms-cli DescribeKey --KeyId ALIAS --cli-query KeyMetadata.KeyId` shows the id"));
            }
            if action.is_some_and(|action| action.param(param.name).is_some()) {
                params.set(param.name, value);
            }
            expression = expression.replace(&format!("{{{}}}", param.name), &literal(value));
        }
        let wanted = match state.wanted {
            Wanted::OneOf(values) => values.iter().map(|value| (*value).to_owned()).collect(),
            Wanted::ValueOf(name) => vec![given(name).to_owned()],
            Wanted::Gone(_) => Vec::new(),
        };
        let query = Query::parse(&expression).map_err(|error| Failure::other(error.to_string()))?;
        Ok(Self { state, params, query, wanted })
    }

    /// Makes the call once.
    fn look(&self, client: &Client) -> Result<Look<()>, Failure> {
        let action = self.state.action;
        let answer = match (client.call(action, &self.params), &self.state.wanted) {
            (Ok(answer), _) => answer,
            (Err(Error::Api(error)), Wanted::Gone(code)) if error.code == *code => return Ok(Look::Wanted(())),
            (Err(error), _) => return Err(failure::of_call(&error, action, client)),
        };
        let found = self.query.apply(&answer).map_err(|error| Failure::other(error.to_string()))?;
        let found = text(&found).unwrap_or_default();
        if self.wanted.contains(&found) {
            return Ok(Look::Wanted(()));
        }
        match self.state.hopeless.iter().find(|state| state.found.contains(&found.as_str())) {
            Some(hopeless) => {
                let text = format!("{} is not to be reached: {}", self.state.name, hopeless.means);
                Err(Failure::other(text).hint(hopeless.hint))
            }
            None => Ok(Look::Other(found)),
        }
    }

    fn ran_out(&self, pace: &Pace, last: &str) -> Failure {
        let Self { state, query, wanted, .. } = self;
        let waited_for = match state.wanted {
            Wanted::Gone(code) => format!("{} to be refused with {code}", state.action),
            Wanted::OneOf(_) | Wanted::ValueOf(_) => {
                format!("{} to be '{}'", query.expression(), wanted.join("' or '"))
            }
        };
        Failure::other(format!("{} was not reached within {} s", state.name, pace.timeout.as_secs_f64()))
            .detail("waited for", waited_for)
            .detail("last seen", format!("'{last}'"))
    }
}

/// A text as it stands in a JMESPath expression: JSON between backticks, which it therefore must not hold itself.
fn literal(text: &str) -> String {
    format!("`{}`", serde_json::Value::from(text).to_string().replace('`', "\\u0060"))
}
