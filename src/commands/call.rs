//! Calling one API action: parameters in, request out, answer printed.

use clap::ArgMatches;
use serde_json::{Map, Value, json};

use super::failure;
use super::paging::Pager;
use super::result::{Printer, print_json};
use super::session::{Connection, Session};
use super::waiting::Waiter;
use crate::catalog::{self, Action};
use crate::cli::{GlobalOptions, Input, Parameters, skeleton};
use crate::client::{Client, MASK};
use crate::output::Failure;
use crate::wire::Params;

/// Runs an action. Everything that can be wrong with the command line is found before anything is sent.
pub(super) fn run(options: &GlobalOptions, action: &'static Action, matches: &ArgMatches) -> Result<(), Failure> {
    if options.generate_skeleton {
        return print_json(&skeleton(action));
    }
    let waiter = Waiter::asked(options, action)?;
    let pager = Pager::asked(options, action)?;
    let session = Session::new(options)?;
    let printer = Printer::of_action(action.name, options, &session)?;
    let params = Parameters::collect(action, matches, options, &mut Input::default()).map_err(failure::of_refused)?;
    if let Some(pager) = &pager {
        let params = pager.first_request(params);
        return match options.dryrun {
            true => send(options, &session, action.name, &params).map(|_| ()),
            false => printer.print_whole(&pager.read(&session, &params)?, action.list.as_ref()),
        };
    }
    if let Some(waiter) = waiter.filter(|_| !options.dryrun) {
        return printer.print(&waiter.wait(&session, &params)?, action.list.as_ref());
    }
    match send(options, &session, action.name, &params)? {
        Some(answer) => printer.print(&answer, action.list.as_ref()),
        None => Ok(()),
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
    if !options.dryrun {
        return client.call(action, params).map(Some).map_err(|error| failure::of_call(&error, action, &client));
    }
    print_json(&dry_run(&client, &destination, action, params)?)?;
    Ok(None)
}

/// The request of a call that is not made, with every secret value masked.
///
/// # Errors
/// When nobody may call the action with what requests are signed with.
pub(super) fn dry_run(client: &Client, destination: &str, action: &str, params: &Params) -> Result<Value, Failure> {
    client.check(action).map_err(|error| failure::of_call(&error, action, client))?;
    Ok(json!({
        "Method": client.method(action).as_str(),
        "Endpoint": destination,
        "Action": action,
        "RegionId": client.region().as_str(),
        "Parameters": masked(action, params),
    }))
}

/// The parameters with every secret value replaced.
fn masked(action: &str, params: &Params) -> Map<String, Value> {
    let action = catalog::action(action);
    let is_secret = |name: &str| action.is_none_or(|action| action.is_secret(name));
    params.iter().map(|(name, value)| (name.to_owned(), json!(if is_secret(name) { MASK } else { value }))).collect()
}
