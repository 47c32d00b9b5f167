//! What the terminal can take: colour and width.

use std::ffi::OsStr;
use std::io::IsTerminal as _;
use std::str::FromStr;

/// Whether text carries colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// With escape sequences.
    Always,
    /// Plain.
    Never,
}

/// The value of `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColourChoice {
    /// On a terminal that has colour, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always, whatever the terminal and `NO_COLOR` say; but see [`ColourChoice::resolve_for_result`].
    Always,
    /// Never.
    Never,
}

/// A value of `--color` that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("must be auto, always or never, not '{0}'")]
pub struct InvalidColour(String);

/// One of the two output streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// What decides about colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surroundings {
    /// The stream is a terminal.
    pub is_terminal: bool,
    /// `NO_COLOR` is set, whatever its value.
    pub no_colour: bool,
    /// `TERM` is `dumb`.
    pub is_dumb: bool,
}

impl FromStr for ColourChoice {
    type Err = InvalidColour;

    fn from_str(text: &str) -> Result<Self, InvalidColour> {
        match text {
            "auto" => Ok(Self::Auto),
            "always" => Ok(Self::Always),
            "never" => Ok(Self::Never),
            other => Err(InvalidColour(other.to_owned())),
        }
    }
}

impl ColourChoice {
    /// Whether a stream with these surroundings gets colour.
    pub fn resolve(self, surroundings: Surroundings) -> Colour {
        let Surroundings { is_terminal, no_colour, is_dumb } = surroundings;
        match self {
            Self::Always => Colour::Always,
            Self::Auto if is_terminal && !no_colour && !is_dumb => Colour::Always,
            Self::Auto | Self::Never => Colour::Never,
        }
    }

    /// Whether a result gets colour: on a terminal only, whatever the choice, because a program that reads it from a
    /// pipe or a file would take the escape sequences for a part of it.
    pub fn resolve_for_result(self, surroundings: Surroundings) -> Colour {
        if surroundings.is_terminal { self.resolve(surroundings) } else { Colour::Never }
    }
}

impl Surroundings {
    /// The surroundings of one of this process's streams.
    pub fn of(stream: Stream) -> Self {
        let is_terminal = match stream {
            Stream::Stdout => std::io::stdout().is_terminal(),
            Stream::Stderr => std::io::stderr().is_terminal(),
        };
        Self {
            is_terminal,
            no_colour: std::env::var_os("NO_COLOR").is_some(),
            is_dumb: std::env::var_os("TERM").is_some_and(|term| term == "dumb"),
        }
    }
}

/// The width in columns that tables on standard output may take; `None` when they need not wrap.
pub fn stdout_width() -> Option<usize> {
    let terminal = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    width(std::env::var_os("COLUMNS").as_deref(), terminal.map(|(width, _)| usize::from(width.0)))
}

/// The width by the value of `COLUMNS`, where it is a positive number, and else by the terminal.
pub fn width(columns: Option<&OsStr>, terminal: Option<usize>) -> Option<usize> {
    let asked = columns.and_then(OsStr::to_str).and_then(|text| text.trim().parse().ok());
    let is_positive = |width: &usize| *width > 0;
    asked.filter(is_positive).or(terminal.filter(is_positive))
}
