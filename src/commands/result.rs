//! The result of a command on standard output, in the form that the options ask for.

use serde_json::Value;

use super::failure;
use super::session::Session;
use super::voice;
use crate::catalog::List;
use crate::cli::GlobalOptions;
use crate::output::{
    Colour, Column, Failure, Format, Query, Stream, Surroundings, View, paging_note, stdout_width, write_stderr,
    write_stdout,
};

/// How results are shown.
pub(super) struct Printer {
    format: Format,
    query: Option<Query>,
    columns: Option<Vec<Column>>,
    colour: Colour,
    is_quiet: bool,
}

impl Printer {
    /// Reads form and query: the form of the option, else of the settings, else JSON.
    pub(super) fn new(options: &GlobalOptions, session: &Session<'_>) -> Result<Self, Failure> {
        let format = format(options, session)?;
        let query = options.cli_query.as_deref().map(Query::parse).transpose();
        let query = query.map_err(|error| Failure::usage(error.to_string()))?;
        let is_quiet = options.quiet || matches!(format, Format::Off);
        Ok(Self { format, query, columns: None, colour: colour(options, session), is_quiet })
    }

    /// The same for the result of an action, whose tables may have columns of their own in the settings.
    pub(super) fn of_action(action: &str, options: &GlobalOptions, session: &Session<'_>) -> Result<Self, Failure> {
        let columns = session.settings().columns.of(action).map(<[Column]>::to_vec);
        Ok(Self { columns, ..Self::new(options, session)? })
    }

    /// Prints a result. Where it is one page of a list, standard error tells which.
    pub(super) fn print(&self, result: &Value, list: Option<&'static List>) -> Result<(), Failure> {
        self.print_whole(result, list)?;
        let is_for_eyes = matches!(self.format, Format::Table | Format::Columns(_)) && self.query.is_none();
        let is_for_eyes = is_for_eyes && !self.is_quiet;
        if let Some(note) = list.filter(|_| is_for_eyes).and_then(|list| paging_note(list, result)) {
            write_stderr(&format!("{note}\n"));
        }
        Ok(())
    }

    /// Prints a result that is no page of anything larger.
    pub(super) fn print_whole(&self, result: &Value, list: Option<&'static List>) -> Result<(), Failure> {
        if self.is_quiet {
            return Ok(());
        }
        let view = View {
            format: &self.format,
            query: self.query.as_ref(),
            list,
            columns: self.columns.as_deref(),
            width: stdout_width(),
            colour: self.colour,
        };
        print(&view.render(result).map_err(|error| Failure::other(error.to_string()))?)
    }
}

fn format(options: &GlobalOptions, session: &Session<'_>) -> Result<Format, Failure> {
    if !options.output.is_empty() {
        return Format::parse(&options.output).map_err(|error| Failure::usage(error.to_string()));
    }
    Ok(session.settings().output.clone().unwrap_or_default())
}

/// Whether a result on standard output is coloured.
pub(super) fn colour(options: &GlobalOptions, session: &Session<'_>) -> Colour {
    let choice = options.color.map(voice::colour).or(session.settings().color).unwrap_or_default();
    choice.resolve_for_result(Surroundings::of(Stream::Stdout))
}

/// Prints a value as JSON, whatever the options ask for.
pub(super) fn print_json(value: &Value) -> Result<(), Failure> {
    let view =
        View { format: &Format::Json, query: None, list: None, columns: None, width: None, colour: Colour::Never };
    print(&view.render(value).map_err(|error| Failure::other(error.to_string()))?)
}

fn print(text: &str) -> Result<(), Failure> {
    write_stdout(text).map_err(|error| failure::of_stdout(&error))
}
