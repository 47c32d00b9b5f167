//! From matched arguments to the parameters of a request, checked against the catalog.

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::{Map, Value};

use super::scan::{self, VariableForm};
use super::values::{Input, InputError};
use super::{GlobalOptions, Wrong, suggest};
use crate::catalog::{self, Action, Content, Kind, Param, Presence};
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
        if let Some(json) = &options.cli_input_json {
            parameters.read_json(json)?;
        }
        parameters.read_arguments(matches)?;
        let params = parameters.in_order();
        if !options.force {
            check_all(action, &params)?;
        }
        Ok(params)
    }

    fn read_arguments(&mut self, matches: &ArgMatches) -> Result<(), Refused> {
        for param in self.action.params.iter().filter(|param| is_argument(param)) {
            let words: Vec<&String> = matches.get_many(param.name).unwrap_or_default().collect();
            if matches!(param.kind, Kind::List(_)) && !words.is_empty() {
                self.clear_list(param);
            }
            for (place, word) in words.into_iter().enumerate() {
                self.set(param, place + 1, word)?;
            }
        }
        let variable = matches
            .ids()
            .map(clap::Id::as_str)
            .filter(|id| matches.value_source(id) == Some(ValueSource::CommandLine) && self.action.param(id).is_none());
        for id in variable.map(str::to_owned).collect::<Vec<_>>() {
            let Some(form) = scan::variable_form(self.action, &id) else { continue };
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
        let fields: Map<String, Value> = serde_json::from_str(&text).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            Wrong::new(format!("--cli-input-json is not a JSON object: {place}"))
        })?;
        for (name, value) in &fields {
            let param =
                self.action.params.iter().find(|param| param.name == name || catalog::kebab(param.name) == *name);
            let Some(param) = param else {
                let near = suggest::near(name, self.action.params.iter().map(|param| param.name));
                let wrong = Wrong::new(format!("--cli-input-json: {} has no parameter {name}", self.action.name));
                return Err(near
                    .first()
                    .map_or(wrong.clone(), |near| wrong.hint(format!("did you mean {near}?")))
                    .into());
            };
            self.set_json(param, value)?;
        }
        Ok(())
    }

    fn set_json(&mut self, param: &'static Param, value: &Value) -> Result<(), Refused> {
        let Kind::List(members) = param.kind else {
            if !value.is_null() {
                self.found.set(param.name, text_of(value));
            }
            return Ok(());
        };
        let wrong = || Wrong::new(format!("--cli-input-json: {} must be a JSON array", param.name));
        for (at, item) in value.as_array().ok_or_else(wrong)?.iter().enumerate() {
            let place = at + 1;
            if members.is_empty() {
                self.found.set(format!("{}.{place}", param.name), text_of(item));
            }
            for member in members.iter().filter(|member| !item[**member].is_null()) {
                self.found.set(format!("{}.{place}.{member}", param.name), text_of(&item[*member]));
            }
        }
        Ok(())
    }

    fn clear_list(&mut self, param: &Param) {
        let prefix = format!("{}.", param.name);
        self.found = self.found.iter().filter(|(name, _)| !name.starts_with(&prefix)).collect();
    }

    fn in_order(&self) -> Params {
        let rank = |name: &str| {
            let base = name.split('.').next().unwrap_or_default();
            let place = name.split('.').nth(1).and_then(|place| place.parse::<u32>().ok());
            let at = self.action.params.iter().position(|param| param.name == name || param.name == base);
            (at, place)
        };
        let mut pairs: Vec<_> = self.found.iter().collect();
        pairs.sort_by_key(|(name, _)| rank(name));
        pairs.into_iter().collect()
    }
}

/// The region is an option of every command and is always sent.
fn is_argument(param: &Param) -> bool {
    param.name != "RegionId"
}

/// Base64 in a file usually ends with a line break, which is no part of it.
fn without_line_end(param: &Param, mut text: String) -> String {
    if param.content == Content::Base64 {
        text.truncate(text.trim_end_matches(['\n', '\r']).len());
    }
    text
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn check_all(action: &'static Action, params: &Params) -> Result<(), Wrong> {
    let help = format!("kms-cli {} --help shows its parameters", action.name);
    let missing: Vec<String> = action
        .params
        .iter()
        .filter(|param| param.presence == Presence::Required && is_argument(param) && !is_given(param, params))
        .map(|param| format!("--{}", param.name))
        .collect();
    if !missing.is_empty() {
        return Err(Wrong::new(format!("{} needs {}", action.name, missing.join(", "))).hint(help));
    }
    for (name, value) in params.iter() {
        let Some(param) = action.param(name).or_else(|| action.param(name.split('.').next().unwrap_or_default()))
        else {
            continue;
        };
        check::value(param, value).map_err(|problem| explain(name, param, value, &problem))?;
    }
    check_places(action, params)
}

fn is_given(param: &Param, params: &Params) -> bool {
    match param.kind {
        Kind::List(_) => params.iter().any(|(name, _)| name.split('.').next() == Some(param.name)),
        _ => params.get(param.name).is_some(),
    }
}

/// A list has to be numbered from 1 without a gap: the service stops reading at the first one.
fn check_places(action: &'static Action, params: &Params) -> Result<(), Wrong> {
    for param in action.params.iter().filter(|param| matches!(param.kind, Kind::List(_))) {
        let places: Vec<usize> = params
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(param.name)?.strip_prefix('.')?.split('.').next()?.parse().ok())
            .collect();
        let last = places.iter().copied().max().unwrap_or(0);
        if let Some(gap) = (1..=last).find(|place| !places.contains(place)) {
            return Err(Wrong::new(format!("--{}.{gap} is missing", param.name))
                .hint("the places of a list are numbered from 1 without a gap"));
        }
    }
    Ok(())
}

fn explain(name: &str, param: &'static Param, value: &str, problem: &check::Problem) -> Wrong {
    let wrong = Wrong::new(format!("--{name} {problem}"));
    let wrong = match problem {
        check::Problem::Empty => wrong.hint("is a shell variable unset?"),
        check::Problem::NotAllowed(allowed) => match suggest::near(value, allowed.iter().copied()).first() {
            Some(near) => wrong.hint(format!("did you mean {near}?")),
            None => wrong,
        },
        check::Problem::NotBase64 if !param.secret => wrong.hint("fileb://PATH encodes the bytes of a file"),
        _ => wrong,
    };
    wrong.hint("--force sends it all the same")
}

/// An empty object for `--cli-input-json`: every parameter of the action with a value of its type.
pub fn skeleton(action: &'static Action) -> Value {
    let fields = action.params.iter().filter(|param| is_argument(param));
    Value::Object(fields.map(|param| (param.name.to_owned(), empty_value(param))).collect())
}

fn empty_value(param: &Param) -> Value {
    let object = |members: &[&str]| members.iter().map(|member| ((*member).to_owned(), Value::from(""))).collect();
    match param.kind {
        Kind::Integer | Kind::Long => Value::from(param.limits.min.unwrap_or_default()),
        Kind::Boolean => Value::from(false),
        Kind::List([]) => Value::from(vec![""]),
        Kind::List(members) => Value::from(vec![Value::Object(object(members))]),
        Kind::String | Kind::Map | Kind::Array => match param.content {
            Content::Json(shape) => serde_json::from_str(shape).unwrap_or_default(),
            _ => Value::from(param.limits.default.unwrap_or_default()),
        },
    }
}
