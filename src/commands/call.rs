//! Calling one API action: parameters in, request out, answer printed.

use clap::ArgMatches;
use serde_json::{Map, Value, json};

use super::failure;
use super::session::{Connection, Session};
use crate::catalog::{self, Action};
use crate::cli::{GlobalOptions, Input, Parameters, skeleton};
use crate::client::{self, MASK};
use crate::output::{Failure, Format, Query, View, paging_note, stdout_width, write_stderr, write_stdout};
use crate::wire::Params;

/// Runs an action. Everything that can be wrong with the command line is found before anything is sent.
pub(super) fn run(options: &GlobalOptions, action: &'static Action, matches: &ArgMatches) -> Result<(), Failure> {
    if options.generate_skeleton {
        return show(&skeleton(action));
    }
    let session = Session::new(options)?;
    let format = format(options, &session)?;
    let query = options.cli_query.as_deref().map(Query::parse).transpose();
    let query = query.map_err(|error| Failure::usage(error.to_string()))?;
    let params = Parameters::collect(action, matches, options, &mut Input::default()).map_err(failure::of_refused)?;
    let Some(answer) = send(options, &session, action.name, &params)? else { return Ok(()) };
    if options.quiet {
        return Ok(());
    }
    let list = action.list.as_ref();
    let view = View { format: &format, query: query.as_ref(), list, width: stdout_width() };
    print(&view.render(&answer).map_err(|error| Failure::other(error.to_string()))?)?;
    let is_for_eyes = matches!(format, Format::Table | Format::Columns(_)) && query.is_none();
    if let Some(note) = list.filter(|_| is_for_eyes).and_then(|list| paging_note(list, &answer)) {
        write_stderr(&format!("{note}\n"));
    }
    Ok(())
}

/// The form of the result: the option, else the settings, else JSON.
fn format(options: &GlobalOptions, session: &Session<'_>) -> Result<Format, Failure> {
    if !options.output.is_empty() {
        return Format::parse(&options.output).map_err(|error| Failure::usage(error.to_string()));
    }
    match &session.settings().output {
        Some(words) => Format::parse(&words.split_whitespace().collect::<Vec<_>>())
            .map_err(|error| Failure::setup(format!("output in kms-cli.toml: {error}"))),
        None => Ok(Format::default()),
    }
}

/// Calls an action. A dry run has no answer: it shows the request and sends nothing.
pub(super) fn send(
    options: &GlobalOptions,
    session: &Session<'_>,
    action: &str,
    params: &Params,
) -> Result<Option<Value>, Failure> {
    let Connection { client, destination } = session.connect()?;
    let explain = |error: client::Error| failure::of_call(&error, action, &client);
    if !options.dryrun {
        return client.call(action, params).map(Some).map_err(explain);
    }
    let request = client.prepare(action, params).map_err(explain)?;
    show(&json!({
        "Method": request.method.as_str(),
        "Endpoint": destination,
        "Action": action,
        "RegionId": client.region().as_str(),
        "Parameters": masked(action, params),
    }))?;
    Ok(None)
}

/// The parameters with every secret value replaced.
fn masked(action: &str, params: &Params) -> Map<String, Value> {
    let action = catalog::action(action);
    let is_secret = |name: &str| action.is_none_or(|action| action.is_secret(name));
    params.iter().map(|(name, value)| (name.to_owned(), json!(if is_secret(name) { MASK } else { value }))).collect()
}

fn show(value: &Value) -> Result<(), Failure> {
    let view = View { format: &Format::Json, query: None, list: None, width: None };
    print(&view.render(value).map_err(|error| Failure::other(error.to_string()))?)
}

fn print(text: &str) -> Result<(), Failure> {
    write_stdout(text).map_err(|error| failure::of_stdout(&error))
}
