//! Where something stands in a seed, for people.

use std::fmt;
use std::path::Path;

/// A line of a seed and the entry on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    file: String,
    line: usize,
    entry: String,
}

impl Place {
    /// The place that lies so many bytes into the text of a file.
    pub(super) fn at(file: &Path, text: &str, offset: usize) -> Self {
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Self { file: file.display().to_string(), line, entry: String::new() }
    }

    /// The same place, where the entry of this kind and name begins.
    pub(super) fn of(mut self, kind: &str, name: &str) -> Self {
        self.entry = format!(" {kind} '{name}'");
        self
    }

    /// A part of the entry.
    pub(super) fn part(&self, name: &str) -> Self {
        Self { entry: format!("{} {name}", self.entry), ..self.clone() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let between = if self.entry.is_empty() { "" } else { ":" };
        write!(formatter, "{}:{}{between}{}", self.file, self.line, self.entry)
    }
}
