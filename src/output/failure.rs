//! What the user reads on standard error when something fails, and the exit code that goes with it.

use std::fmt;

use super::escape::visible;
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

/// A failure as the user reads it.
///
/// None of its texts may hold the value of a request parameter, a signature or a token; see
/// [`Failure::from_api`] for what the service says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    exit: Exit,
    headline: String,
    details: Vec<(&'static str, String)>,
    hints: Vec<String>,
}

impl Failure {
    /// A failure with its first line: a lower-case fragment without a full stop, or `<Code>: <Message>`.
    pub fn new(exit: Exit, headline: impl Into<String>) -> Self {
        Self { exit, headline: headline.into(), details: Vec::new(), hints: Vec::new() }
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
        let mut text = format!("{} {}\n", paint("error:", BOLD_RED, colour), visible(&self.headline));
        for (label, value) in &self.details {
            text.push_str(&format!("  {label}: {}\n", visible(value)));
        }
        for hint in &self.hints {
            text.push_str(&format!("  {} {}\n", paint("hint:", CYAN, colour), visible(hint)));
        }
        text
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&visible(&self.headline))
    }
}

impl std::error::Error for Failure {}

const BOLD_RED: &str = "1;31";
const CYAN: &str = "36";

fn paint(word: &str, style: &str, colour: Colour) -> String {
    match colour {
        Colour::Always => format!("\u{1b}[{style}m{word}\u{1b}[0m"),
        Colour::Never => word.to_owned(),
    }
}
