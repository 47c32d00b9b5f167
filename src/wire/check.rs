//! The checks that the catalog makes possible before a request is sent, and again in the local KMS.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::catalog::{Content, Kind, Param, Presence};

/// Why a value cannot be right. The text never holds the value of a secret parameter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A required value is empty.
    #[error("must not be empty")]
    Empty,
    /// Not a number.
    #[error("must be an integer")]
    NotAnInteger,
    /// Not a boolean.
    #[error("must be true or false")]
    NotABoolean,
    /// A number outside its range.
    #[error("must be from {min} to {max}")]
    OutOfRange {
        /// The smallest number that is accepted.
        min: i64,
        /// The largest number that is accepted.
        max: i64,
    },
    /// Too few characters.
    #[error("must have at least {0} characters{1}")]
    TooShort(usize, Behind),
    /// Too many characters.
    #[error("must have at most {0} characters{1}")]
    TooLong(usize, Behind),
    /// Too many bytes.
    #[error("must have at most {0} bytes")]
    TooManyBytes(usize),
    /// Too many members.
    #[error("must have at most {0} members")]
    TooManyItems(usize),
    /// Not one of the accepted values.
    #[error("must be one of {}", .0.join(", "))]
    NotAllowed(&'static [&'static str]),
    /// Lacks its prefix.
    #[error("must begin with {0}")]
    WrongPrefix(&'static str),
    /// Has a prefix that is not free to use.
    #[error("must not begin with {0}, which is reserved for cloud services")]
    ReservedPrefix(&'static str),
    /// Not a time span.
    #[error("must be a time span such as 7d, 168h or 604800s")]
    NotAnInterval,
    /// A time span outside its range.
    #[error("must be from {0} to {1}")]
    IntervalOutOfRange(&'static str, &'static str),
    /// Not base64.
    #[error("must be standard base64")]
    NotBase64,
    /// Not JSON.
    #[error("must be JSON: {0}")]
    NotJson(String),
    /// JSON of another shape.
    #[error("must be a JSON {0}")]
    WrongJsonShape(&'static str),
}

/// The prefix that a count of characters leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind(Option<&'static str>);

impl std::fmt::Display for Behind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(prefix) => write!(formatter, " after {prefix}"),
            None => Ok(()),
        }
    }
}

/// Checks one value of a parameter: for a repeat list, one member.
///
/// # Errors
/// Names the first rule of the catalog that the value breaks.
pub fn value(param: &Param, value: &str) -> Result<(), Problem> {
    if value.is_empty() {
        let refuse =
            param.presence == Presence::Required && !param.may_be_empty && !matches!(param.kind, Kind::List(_));
        return if refuse { Err(Problem::Empty) } else { Ok(()) };
    }
    match param.kind {
        Kind::Integer | Kind::Long => check_number(param, value)?,
        Kind::Boolean if !is_boolean(value) => return Err(Problem::NotABoolean),
        Kind::Map => check_json(value, "{", param)?,
        Kind::Array => check_json(value, "[", param)?,
        _ => {}
    }
    match param.content {
        Content::Base64 if STANDARD.decode(value).is_err() => return Err(Problem::NotBase64),
        Content::Json(shape) => check_json(value, shape, param)?,
        _ => {}
    }
    let is_text = param.kind == Kind::String;
    if is_text && (param.limits.min.is_some() || param.limits.max.is_some()) {
        check_number(param, value)?;
    }
    if !param.open && !param.allowed.is_empty() && !param.allowed.contains(&value) {
        return Err(Problem::NotAllowed(param.allowed));
    }
    check_length(param, value)?;
    check_interval(param, value)
}

fn is_boolean(value: &str) -> bool {
    value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false")
}

fn check_number(param: &Param, value: &str) -> Result<(), Problem> {
    let lowest = if param.kind == Kind::Integer { i64::from(i32::MIN) } else { i64::MIN };
    let highest = if param.kind == Kind::Integer { i64::from(i32::MAX) } else { i64::MAX };
    let digits = value.strip_prefix('-').unwrap_or(value);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Problem::NotAnInteger);
    }
    let min = param.limits.min.unwrap_or(lowest);
    let max = param.limits.max.unwrap_or(highest);
    match value.parse::<i64>() {
        Ok(number) if (min..=max).contains(&number) => Ok(()),
        _ => Err(Problem::OutOfRange { min, max }),
    }
}

fn check_length(param: &Param, value: &str) -> Result<(), Problem> {
    let limits = &param.limits;
    let counted = match limits.prefix {
        Some(prefix) => value.strip_prefix(prefix).ok_or(Problem::WrongPrefix(prefix))?,
        None => value,
    };
    if let Some(reserved) = limits.reserved_prefix.filter(|reserved| value.starts_with(reserved)) {
        return Err(Problem::ReservedPrefix(reserved));
    }
    let chars = counted.chars().count();
    if let Some(min) = limits.min_chars.filter(|min| chars < *min) {
        return Err(Problem::TooShort(min, Behind(limits.prefix)));
    }
    if let Some(max) = limits.max_chars.filter(|max| chars > *max) {
        return Err(Problem::TooLong(max, Behind(limits.prefix)));
    }
    match limits.max_bytes.filter(|max| value.len() > *max) {
        Some(max) => Err(Problem::TooManyBytes(max)),
        None => Ok(()),
    }
}

fn check_interval(param: &Param, value: &str) -> Result<(), Problem> {
    let Some((shortest, longest)) = param.limits.interval else { return Ok(()) };
    let seconds = interval_seconds(value).ok_or(Problem::NotAnInterval)?;
    let bounds = interval_seconds(shortest).zip(interval_seconds(longest));
    match bounds {
        Some((min, max)) if !(min..=max).contains(&seconds) => Err(Problem::IntervalOutOfRange(shortest, longest)),
        _ => Ok(()),
    }
}

/// The seconds of a time span written `<integer><d|h|m|s>`.
pub fn interval_seconds(text: &str) -> Option<u64> {
    let unit = match text.chars().last()? {
        'd' => 86_400,
        'h' => 3_600,
        'm' => 60,
        's' => 1,
        _ => return None,
    };
    let digits = &text[..text.len() - 1];
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| digits.parse::<u64>().ok()?.checked_mul(unit)).flatten()
}

/// Checks that a text is JSON, and an object or array where the catalog's shape is one.
fn check_json(value: &str, shape: &str, param: &Param) -> Result<(), Problem> {
    let parsed: serde_json::Value = serde_json::from_str(value).map_err(|error| Problem::NotJson(place_of(&error)))?;
    if shape.starts_with('[') {
        let parsed = param.wrapper.and_then(|wrapper| parsed.get(wrapper)).unwrap_or(&parsed);
        let items = parsed.as_array().ok_or(Problem::WrongJsonShape("array"))?;
        if let Some(max) = param.limits.max_items.filter(|max| items.len() > *max) {
            return Err(Problem::TooManyItems(max));
        }
    } else if shape.starts_with('{') && !parsed.is_object() {
        return Err(Problem::WrongJsonShape("object"));
    }
    Ok(())
}

/// Where the text stops being JSON, without quoting it: the text may be a secret.
fn place_of(error: &serde_json::Error) -> String {
    format!("syntax error at line {}, column {}", error.line(), error.column())
}
