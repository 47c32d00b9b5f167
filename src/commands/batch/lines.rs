//! The input: lines of a file or of standard input, none of them kept longer than it takes.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::Path;

use zeroize::Zeroizing;

use crate::output::Failure;

/// The longest line. No request and no result is anywhere near it, and a file without line breaks must not fill the
/// memory.
const LONGEST: u64 = 32 * 1024 * 1024;

/// What the input may begin with and is no part of its first line.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A line of the input that is not blank.
pub(super) struct Line {
    /// Its number in the file, from one.
    pub(super) number: u64,
    /// What it holds.
    pub(super) content: Content,
}

/// What a line holds.
pub(super) enum Content {
    /// These bytes, the line break among them.
    Bytes(Zeroizing<Vec<u8>>),
    /// More bytes than any request has.
    TooLong,
}

/// Reads line by line.
pub(super) struct Lines {
    source: Box<dyn BufRead + Send>,
    name: String,
    is_standard_input: bool,
    number: u64,
    position: Position,
    is_over: bool,
    is_cut_off: bool,
}

/// How far the reading is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Position {
    /// How many bytes have been read.
    pub(super) read: u64,
    /// How many there are, where that is known.
    pub(super) size: Option<u64>,
}

impl Lines {
    /// The lines of a file; `-` is standard input.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            let lines = Self::new(BufReader::new(io::stdin()), "standard input".to_owned(), None);
            return Ok(Self { is_standard_input: true, ..lines });
        }
        let name = format!("'{}'", path.display());
        let opened = File::open(path).and_then(|file| Ok((file.metadata()?, file)));
        let (about, file) = opened.map_err(|error| unreadable(&name, &error))?;
        if about.is_dir() {
            return Err(unreadable(&name, &"it is a directory"));
        }
        Ok(Self::new(BufReader::new(file), name, about.is_file().then_some(about.len())))
    }

    fn new(source: impl BufRead + Send + 'static, name: String, size: Option<u64>) -> Self {
        let position = Position { read: 0, size };
        Self {
            source: Box::new(source),
            name,
            is_standard_input: false,
            number: 0,
            position,
            is_over: false,
            is_cut_off: false,
        }
    }

    /// The next line that is not blank; `None` at the end.
    ///
    /// # Errors
    /// When the input cannot be read any further.
    pub(super) fn next(&mut self) -> Result<Option<Line>, Failure> {
        while !self.is_over {
            let content = self.read().map_err(|error| unreadable(&self.name, &error))?;
            match content {
                Content::Bytes(bytes) if bytes.trim_ascii().is_empty() => {}
                content => return Ok(Some(Line { number: self.number, content })),
            }
        }
        Ok(None)
    }

    /// Whether somebody is to type them.
    pub(super) fn are_typed(&self) -> bool {
        self.is_standard_input && io::stdin().is_terminal()
    }

    /// How far the reading is.
    pub(super) fn position(&self) -> Position {
        self.position
    }

    /// Whether the end came in the middle of a line.
    pub(super) fn is_cut_off(&self) -> bool {
        self.is_cut_off
    }

    /// The next line, empty at the end.
    fn read(&mut self) -> io::Result<Content> {
        let mut bytes = Zeroizing::new(Vec::new());
        let length = (&mut self.source).take(LONGEST).read_until(b'\n', &mut bytes)? as u64;
        self.number += 1;
        self.position.read += length;
        let is_whole = bytes.last() == Some(&b'\n');
        if !is_whole && length == LONGEST {
            self.position.read += self.source.skip_until(b'\n')? as u64;
            return Ok(Content::TooLong);
        }
        self.is_over = !is_whole;
        self.is_cut_off = !is_whole && length > 0;
        if self.number == 1 && bytes.starts_with(BYTE_ORDER_MARK) {
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        Ok(Content::Bytes(bytes))
    }
}

fn unreadable(name: &str, reason: &dyn std::fmt::Display) -> Failure {
    Failure::other(format!("cannot read {name}: {reason}"))
}
