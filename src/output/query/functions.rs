//! The functions of a query: their names, their numbers of arguments, and those that the `jmespath` crate gets
//! wrong when `serde_json` keeps numbers as text.

use std::sync::LazyLock;

use jmespath::functions::{ArgumentType, CustomFunction, Signature};
use jmespath::{Context, DEFAULT_RUNTIME, Rcvar, Runtime, Variable};
use serde_json::{Number, Value};

/// Every function with the fewest and the most arguments that it takes.
const FUNCTIONS: &[(&str, usize, usize)] = &[
    ("abs", 1, 1),
    ("avg", 1, 1),
    ("ceil", 1, 1),
    ("contains", 2, 2),
    ("ends_with", 2, 2),
    ("floor", 1, 1),
    ("join", 2, 2),
    ("keys", 1, 1),
    ("length", 1, 1),
    ("map", 2, 2),
    ("max", 1, 1),
    ("max_by", 2, 2),
    ("merge", 1, usize::MAX),
    ("min", 1, 1),
    ("min_by", 2, 2),
    ("not_null", 1, usize::MAX),
    ("reverse", 1, 1),
    ("sort", 1, 1),
    ("sort_by", 2, 2),
    ("starts_with", 2, 2),
    ("sum", 1, 1),
    ("to_array", 1, 1),
    ("to_number", 1, 1),
    ("to_string", 1, 1),
    ("type", 1, 1),
    ("values", 1, 1),
];

/// The functions whose result is a number that they calculate in floating point.
const CALCULATING: [&str; 5] = ["abs", "avg", "ceil", "floor", "sum"];

/// The integers below this are exact in floating point.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// What is wrong with a call, if anything.
pub(super) fn check(name: &str, arguments: usize) -> Result<(), String> {
    let Some((_, least, most)) = FUNCTIONS.iter().find(|(known, _, _)| *known == name) else {
        return Err(format!("unknown function {name}()"));
    };
    if (*least..=*most).contains(&arguments) {
        return Ok(());
    }
    let bound = if least == most { "" } else { "at least " };
    let noun = if *least == 1 { "argument" } else { "arguments" };
    Err(format!("{name}() takes {bound}{least} {noun}, not {arguments}"))
}

/// The functions, ready to run.
pub(super) fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let mut runtime = Runtime::new();
        runtime.register_builtin_functions();
        for name in CALCULATING {
            let calculate = move |arguments: &[Rcvar], context: &mut Context<'_>| {
                let Some(function) = DEFAULT_RUNTIME.get_function(name) else {
                    return Ok(Rcvar::new(Variable::Null));
                };
                function.evaluate(arguments, context).map(without_fraction)
            };
            runtime.register_function(name, Box::new(calculate));
        }
        let signature = Signature::new(vec![ArgumentType::Any], None);
        runtime.register_function(
            "to_number",
            Box::new(CustomFunction::new(signature, Box::new(|arguments, _| Ok(to_number(&arguments[0]))))),
        );
        runtime
    });
    &RUNTIME
}

/// The result of a calculation, `3` instead of `3.0`.
fn without_fraction(result: Rcvar) -> Rcvar {
    match result.as_number() {
        Some(number) if number.fract() == 0.0 && number.abs() < EXACT => {
            // The fraction is zero and the size is checked, so the integer is the same number.
            let integer = number as i64;
            Rcvar::new(Variable::Number(Number::from(integer)))
        }
        _ => result,
    }
}

/// The number that a string writes, to the digit; a number as it is; null for everything else.
fn to_number(argument: &Rcvar) -> Rcvar {
    match argument.as_ref() {
        Variable::Number(_) => Rcvar::clone(argument),
        Variable::String(text) => match serde_json::from_str::<Value>(text) {
            Ok(Value::Number(number)) => Rcvar::new(Variable::Number(number)),
            _ => Rcvar::new(Variable::Null),
        },
        _ => Rcvar::new(Variable::Null),
    }
}
