//! From matched arguments to the parameters of a request, checked against the catalog.

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::{Map, Value};

use super::forms::{self, VariableForm};
use super::values::{Input, InputError};
use super::{GlobalOptions, Wrong, json_fields, names, suggest};
use crate::catalog::{Action, Content, Kind, Param, Presence};
use crate::wire::{Params, check};

/// Why there are no parameters to send.
#[derive(Debug)]
pub enum Refused {
    /// A name or a value cannot be right.
    Wrong(Wrong),
    /// A file that holds a value cannot be read.
    Input(InputError),
}

impl From<Wrong> for Refused {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

impl From<InputError> for Refused {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

/// Gathers the parameters of one action from its arguments, files and `--cli-input-json`.
pub struct Parameters<'a> {
    action: &'static Action,
    options: &'a GlobalOptions,
    input: &'a mut Input,
    found: Params,
}

impl<'a> Parameters<'a> {
    /// The parameters as they will be sent, in the catalog's order. An argument wins over `--cli-input-json`.
    ///
    /// # Errors
    /// When a value cannot be read or, unless `--force` is given, breaks a rule of the catalog.
    pub fn collect(
        action: &'static Action,
        matches: &ArgMatches,
        options: &'a GlobalOptions,
        input: &'a mut Input,
    ) -> Result<Params, Refused> {
        let mut parameters = Parameters { action, options, input, found: Params::new() };
        parameters.read_arguments(matches)?;
        if let Some(json) = &options.cli_input_json {
            parameters.read_json(json)?;
        }
        let params = in_order(action, &parameters.found);
        if !options.force {
            check_all(action, &params)?;
        }
        Ok(params)
    }

    fn read_arguments(&mut self, matches: &ArgMatches) -> Result<(), Refused> {
        for param in names::arguments(self.action) {
            let words: Vec<&String> = matches.get_many(param.name).unwrap_or_default().collect();
            for (place, word) in words.into_iter().enumerate() {
                self.set(param, place + 1, word)?;
            }
        }
        let variable = matches
            .ids()
            .map(clap::Id::as_str)
            .filter(|id| matches.value_source(id) == Some(ValueSource::CommandLine) && self.action.param(id).is_none());
        for id in variable.map(str::to_owned).collect::<Vec<_>>() {
            let Some((_, form)) = forms::variable_form(self.action, &id) else { continue };
            let word = matches.get_one::<String>(&id).map(String::as_str).unwrap_or_default();
            self.set_variable(form, &id, word, matches)?;
        }
        Ok(())
    }

    fn set(&mut self, param: &'static Param, place: usize, word: &str) -> Result<(), Refused> {
        let value = self.read(param, word)?;
        match param.kind {
            Kind::List([]) => self.found.set(format!("{}.{place}", param.name), value),
            Kind::List(members) => {
                let parts = value.splitn(members.len(), '=');
                for (member, part) in members.iter().zip(parts) {
                    self.found.set(format!("{}.{place}.{member}", param.name), part);
                }
            }
            _ => self.found.set(param.name, value),
        }
        Ok(())
    }

    fn set_variable(&mut self, form: VariableForm, id: &str, word: &str, matches: &ArgMatches) -> Result<(), Refused> {
        let (VariableForm::File(param) | VariableForm::Member(param)) = form;
        if matches.value_source(param.name) == Some(ValueSource::CommandLine) {
            return Err(Wrong::new(format!("--{} and --{id} cannot be given together", param.name)).into());
        }
        match form {
            VariableForm::File(param) => {
                let text = self.input.text(word)?;
                self.found.set(param.name, without_line_end(param, text));
            }
            VariableForm::Member(param) => {
                let value = self.read(param, word)?;
                self.found.set(id, value);
            }
        }
        Ok(())
    }

    /// The value that a word stands for.
    fn read(&mut self, param: &Param, word: &str) -> Result<String, Refused> {
        if self.options.literal {
            return Ok(word.to_owned());
        }
        let value = self.input.value(word)?;
        Ok(if word.starts_with("file://") { without_line_end(param, value) } else { value })
    }

    fn read_json(&mut self, word: &str) -> Result<(), Refused> {
        let text = self.input.value(word)?;
        let of_option = |wrong: Wrong| Wrong { message: format!("--cli-input-json: {}", wrong.message), ..wrong };
        let fields: Map<String, Value> = serde_json::from_str(&text).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            Wrong::new(format!("--cli-input-json is not a JSON object: {place}"))
        })?;
        let given = self.found.clone();
        for (name, value) in &fields {
            let param = json_fields::named(self.action, name).map_err(of_option)?;
            if !is_given(param, &given) {
                json_fields::set(&mut self.found, param, value).map_err(of_option)?;
            }
        }
        Ok(())
    }
}

/// The parameters that a JSON object names, in the catalog's order. Every value stands for itself: none is read from a
/// file.
///
/// # Errors
/// When the action has no such parameter, a value has another shape than the parameter, or it breaks a rule of the
/// catalog and `--force` is not given.
pub fn of_object(
    action: &'static Action,
    fields: &Map<String, Value>,
    options: &GlobalOptions,
) -> Result<Params, Wrong> {
    let mut found = Params::new();
    for (name, value) in fields {
        json_fields::set(&mut found, json_fields::named(action, name)?, value)?;
    }
    let params = in_order(action, &found);
    if !options.force {
        check_all(action, &params)?;
    }
    Ok(params)
}

/// The parameters in the catalog's order.
fn in_order(action: &Action, found: &Params) -> Params {
    let rank = |name: &str| {
        let base = name.split('.').next().unwrap_or_default();
        let place = name.split('.').nth(1).and_then(|place| place.parse::<u32>().ok());
        let at = action.params.iter().position(|param| param.name == name || param.name == base);
        (at, place)
    };
    let mut pairs: Vec<_> = found.iter().collect();
    pairs.sort_by_key(|(name, _)| rank(name));
    pairs.into_iter().collect()
}

/// Base64 in a file usually ends with a line break, which is no part of it.
fn without_line_end(param: &Param, mut text: String) -> String {
    if param.content == Content::Base64 {
        text.truncate(text.trim_end_matches(['\n', '\r']).len());
    }
    text
}

fn check_all(action: &'static Action, params: &Params) -> Result<(), Wrong> {
    let missing: Vec<String> = names::arguments(action)
        .filter(|param| param.presence == Presence::Required && !is_given(param, params))
        .map(|param| format!("--{}", param.name))
        .collect();
    if !missing.is_empty() {
        return Err(
            Wrong::new(format!("{} needs {}", action.name, missing.join(", "))).hint(suggest::help(action.name))
        );
    }
    for (name, value) in params.iter() {
        let Some(param) = action.param(name).or_else(|| action.param(name.split('.').next().unwrap_or_default()))
        else {
            continue;
        };
        check_empty(name, param, value)
            .and_then(|()| check::value(param, value))
            .map_err(|problem| explain(name, param, value, &problem))?;
    }
    check_places(action, params)
}

fn is_given(param: &Param, params: &Params) -> bool {
    match param.kind {
        Kind::List(_) => params.iter().any(|(name, _)| name.split('.').next() == Some(param.name)),
        _ => params.get(param.name).is_some(),
    }
}

/// A place of a list holds something; only behind the name of a tag the value may be empty. What has to be a number,
/// a truth value or JSON is never empty.
fn check_empty(name: &str, param: &Param, value: &str) -> Result<(), check::Problem> {
    let may_be_empty = match param.kind {
        Kind::List(members) => members.iter().skip(1).any(|member| name.ends_with(&format!(".{member}"))),
        Kind::String => !matches!(param.content, Content::Json(_)),
        Kind::Integer | Kind::Long | Kind::Boolean | Kind::Map | Kind::Array => false,
    };
    if value.is_empty() && !may_be_empty { Err(check::Problem::Empty) } else { Ok(()) }
}

/// A list has to be numbered from 1 without a gap, because the service stops reading at the first one, and each of
/// its places has to name its key.
fn check_places(action: &'static Action, params: &Params) -> Result<(), Wrong> {
    for param in action.params {
        let Kind::List(members) = param.kind else { continue };
        let places: Vec<usize> = params
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(param.name)?.strip_prefix('.')?.split('.').next()?.parse().ok())
            .collect();
        let last = places.iter().copied().max().unwrap_or(0);
        if let Some(gap) = (1..=last).find(|place| !places.contains(place)) {
            return Err(Wrong::new(format!("--{}.{gap} is missing", param.name))
                .hint("the places of a list are numbered from 1 without a gap"));
        }
        let Some(key) = members.first() else { continue };
        let mut keys = (1..=last).map(|place| format!("{}.{place}.{key}", param.name));
        if let Some(name) = keys.find(|name| params.get(name).is_none()) {
            return Err(Wrong::new(format!("--{name} is missing")));
        }
    }
    Ok(())
}

fn explain(name: &str, param: &'static Param, value: &str, problem: &check::Problem) -> Wrong {
    let wrong = Wrong::new(format!("--{name} {problem}"));
    let wrong = match problem {
        check::Problem::Empty => wrong.hint("is a shell variable unset?"),
        check::Problem::NotAllowed(allowed) => {
            suggest::hint_at(wrong, suggest::near(value, allowed.iter().copied()).first())
        }
        check::Problem::NotBase64 if !param.secret => wrong.hint("fileb://PATH encodes the bytes of a file"),
        _ => wrong,
    };
    wrong.hint("--force sends it all the same")
}

/// An empty object for `--cli-input-json`: every parameter of the action with a value of its type.
pub fn skeleton(action: &'static Action) -> Value {
    let fields = names::arguments(action);
    Value::Object(fields.map(|param| (param.name.to_owned(), empty_value(param))).collect())
}

fn empty_value(param: &Param) -> Value {
    let object = |members: &[&str]| members.iter().map(|member| ((*member).to_owned(), Value::from(""))).collect();
    match param.kind {
        Kind::Integer | Kind::Long => {
            let default = param.limits.default.and_then(|text| text.parse().ok());
            Value::from(default.or(param.limits.min).unwrap_or_default())
        }
        Kind::Boolean => Value::from(param.limits.default == Some("true")),
        Kind::List([]) => Value::from(vec![""]),
        Kind::List(members) => Value::from(vec![Value::Object(object(members))]),
        Kind::String | Kind::Map | Kind::Array => match param.content {
            Content::Json(shape) => serde_json::from_str(shape).unwrap_or_default(),
            _ => Value::from(param.limits.default.unwrap_or_default()),
        },
    }
}
