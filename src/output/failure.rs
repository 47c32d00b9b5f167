//! What the user reads on standard error when something fails, and the exit code that goes with it.

use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value, json};

use super::escape::{visible, visible_json};
use super::paint::{ALARM, NAME, paint};
use super::terminal::Colour;

/// The exit codes, a contract with scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Anything else: local I/O, an answer that is not JSON, a waiter that timed out.
    Other,
    /// An unknown name, or a missing or invalid value; nothing was sent.
    Usage,
    /// Configuration, credentials, region or endpoint; nothing was sent.
    Setup,
    /// The service refused the request, which had no effect.
    Refused,
    /// Throttled or unavailable after all retries.
    Unavailable,
    /// Not reached, TLS, or timed out; the outcome may be unknown.
    Network,
}

impl Exit {
    /// The number that the process ends with.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Other => 1,
            Self::Usage => 2,
            Self::Setup => 3,
            Self::Refused => 4,
            Self::Unavailable => 5,
            Self::Network => 6,
        }
    }
}

/// The form of a failure on standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ErrorFormat {
    /// A headline with indented lines below it, for people.
    #[default]
    Text,
    /// One JSON object, for programs.
    Json,
}

/// A form of failures that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("must be text or json, not '{0}'")]
pub struct InvalidErrorFormat(String);

impl FromStr for ErrorFormat {
    type Err = InvalidErrorFormat;

    fn from_str(text: &str) -> Result<Self, InvalidErrorFormat> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            other => Err(InvalidErrorFormat(other.to_owned())),
        }
    }
}

/// The label of the service's number for a request.
pub const REQUEST_ID: &str = "request id";
/// The label of the status of an answer.
pub const HTTP_STATUS: &str = "http status";

/// A failure as the user reads it.
///
/// None of its texts may hold the value of a request parameter, a signature or a token; see
/// [`Failure::from_api`] for what the service says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    exit: Exit,
    code: Option<String>,
    headline: String,
    details: Vec<(&'static str, String)>,
    hints: Vec<String>,
    outcome: Outcome,
    telling: Telling,
}

/// Whether the request that failed may have been carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It was not, or it does not matter.
    Settled,
    /// Nobody on this side can tell, and it would matter.
    Unknown,
}

/// Whether there is anyone to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Telling {
    Aloud,
    Silent,
}

impl Failure {
    /// A failure with its first line: a lower-case fragment without a full stop, or `<Code>: <Message>`.
    pub fn new(exit: Exit, headline: impl Into<String>) -> Self {
        Self {
            exit,
            code: None,
            headline: headline.into(),
            details: Vec::new(),
            hints: Vec::new(),
            outcome: Outcome::Settled,
            telling: Telling::Aloud,
        }
    }

    /// Anything that no other code fits.
    pub fn other(headline: impl Into<String>) -> Self {
        Self::new(Exit::Other, headline)
    }

    /// A mistake on the command line; nothing was sent.
    pub fn usage(headline: impl Into<String>) -> Self {
        Self::new(Exit::Usage, headline)
    }

    /// A mistake in the configuration, the credentials, the region or the endpoint; nothing was sent.
    pub fn setup(headline: impl Into<String>) -> Self {
        Self::new(Exit::Setup, headline)
    }

    /// A request or an answer lost on the way.
    pub fn network(headline: impl Into<String>) -> Self {
        Self::new(Exit::Network, headline)
    }

    /// Tells the error code that the headline begins with.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Adds a line `label: value`; nothing when the value is empty.
    #[must_use]
    pub fn detail(mut self, label: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.details.push((label, value));
        }
        self
    }

    /// Adds a line that says what to try.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Says that the request may have been carried out, and that making it again may do harm.
    #[must_use]
    pub fn outcome_unknown(mut self) -> Self {
        self.outcome = Outcome::Unknown;
        self
    }

    /// Ends the program without a word: whoever it would be told has gone.
    #[must_use]
    pub fn silent(mut self) -> Self {
        self.telling = Telling::Silent;
        self
    }

    /// Whether nothing is to be told.
    pub fn is_silent(&self) -> bool {
        self.telling == Telling::Silent
    }

    /// The exit code.
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// The first line, without `error: `.
    pub fn headline(&self) -> &str {
        &self.headline
    }

    /// The lines between the headline and the hints.
    pub fn details(&self) -> &[(&'static str, String)] {
        &self.details
    }

    /// What to try.
    pub fn hints(&self) -> &[String] {
        &self.hints
    }

    /// The text for standard error: `error: <headline>` and indented lines below it, each with its newline.
    /// Control characters are made visible, so nothing that a server says reaches the terminal as a command.
    pub fn render(&self, colour: Colour) -> String {
        let mut text = format!("{} {}\n", paint("error:", ALARM, colour), visible(&self.headline));
        for (label, value) in &self.details {
            text.push_str(&format!("  {label}: {}\n", visible(value)));
        }
        for hint in &self.hints {
            text.push_str(&format!("  {} {}\n", paint("hint:", NAME, colour), visible(hint)));
        }
        text
    }
}

impl Failure {
    /// The failure for programs, in this order: `Code`, `Message`, `RequestId`, `HttpStatus` and `Details` where there
    /// are such, `OutcomeUnknown` where that is true, `Hints`, and `ExitCode`.
    pub fn to_json(&self) -> Value {
        let detail = |wanted: &str| self.details.iter().find(|(label, _)| *label == wanted).map(|(_, value)| value);
        let others: Vec<String> = self
            .details
            .iter()
            .filter(|(label, _)| ![REQUEST_ID, HTTP_STATUS].contains(label))
            .map(|(label, value)| format!("{label}: {value}"))
            .collect();
        let members = [
            ("Code", self.code.as_ref().map(|code| json!(code))),
            ("Message", Some(json!(self.message()))),
            ("RequestId", detail(REQUEST_ID).map(|id| json!(id))),
            ("HttpStatus", detail(HTTP_STATUS).and_then(|status| status.parse().ok()).map(|status: u16| json!(status))),
            ("Details", (!others.is_empty()).then(|| json!(others))),
            ("OutcomeUnknown", (self.outcome == Outcome::Unknown).then(|| json!(true))),
            ("Hints", Some(json!(self.hints))),
            ("ExitCode", Some(json!(self.exit.code()))),
        ];
        let given = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Value::Object(given.collect::<Map<_, _>>())
    }

    /// The JSON object for standard error, on one line with its newline. What was to be told beside the failure
    /// follows as `Notes`, where there is any.
    pub fn render_json(&self, notes: &[String]) -> String {
        let mut object = self.to_json();
        if !notes.is_empty() {
            object["Notes"] = json!(notes);
        }
        visible_json(format!("{object}\n"))
    }

    /// The headline without the error code; with it where there is nothing else.
    fn message(&self) -> &str {
        let code = self.code.as_deref().unwrap_or_default();
        let rest = self.headline.strip_prefix(code).and_then(|rest| rest.strip_prefix(": "));
        rest.filter(|_| !code.is_empty()).unwrap_or(&self.headline)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&visible(&self.headline))
    }
}

impl std::error::Error for Failure {}
