//! `--output`: which form the result takes.

use std::str::FromStr;

use super::columns::{Column, Columns, Numbering};
use super::query::{Query, QueryError};

/// What there is to choose from.
const FORMS: &str = "json, json-compact, text, table, off or cols=…";

/// The form of the result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Format {
    /// Indented JSON.
    #[default]
    Json,
    /// JSON on one line.
    JsonCompact,
    /// Lines for the shell.
    Text,
    /// A drawn table.
    Table,
    /// The columns that the user asked for, in the form of `aliyun`.
    Columns(Columns),
    /// Nothing at all.
    Off,
}

/// Why the words behind `--output` name no form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// No word at all.
    #[error("--output needs {FORMS}")]
    Missing,
    /// A word that names no form.
    #[error("unknown output format '{0}': use {FORMS}")]
    Unknown(String),
    /// A second word behind a form that takes none.
    #[error("unexpected '{word}' behind --output {format}")]
    Extra {
        /// The form.
        format: String,
        /// The word behind it.
        word: String,
    },
    /// `rows=` or `num=` without `cols=`.
    #[error("--output needs cols=… beside rows=… and num=…")]
    ColumnsMissing,
    /// A field that does not exist.
    #[error("unknown field '{0}' in --output: use cols=…, rows=… and num=true")]
    UnknownField(String),
    /// A field given twice.
    #[error("--output has {0}= twice")]
    Repeated(&'static str),
    /// A column without a name or a path.
    #[error("there is an empty column: use cols=Name,Heading:path")]
    EmptyColumn,
    /// A column's path that is no JMESPath expression.
    #[error("the path of column '{name}' is not valid: {source}")]
    ColumnPath {
        /// The column.
        name: String,
        /// What is wrong.
        source: QueryError,
    },
    /// A `rows=` value that is no JMESPath expression.
    #[error("the path in rows= is not valid: {0}")]
    RowsPath(#[source] QueryError),
    /// A `num=` value that is neither true nor false.
    #[error("num= must be true or false, not '{0}'")]
    Numbering(String),
}

impl Format {
    /// Reads the words behind `--output`: `json`, `json-compact`, `text`, `table`, `off`, or
    /// `cols=Name,Other:nested.path` with `rows=JMESPath` and `num=true` in any order.
    pub fn parse<S: AsRef<str>>(words: &[S]) -> Result<Self, FormatError> {
        let (first, rest) = words.split_first().ok_or(FormatError::Missing)?;
        let first = first.as_ref();
        let plain = match first {
            "json" => Self::Json,
            "json-compact" => Self::JsonCompact,
            "text" => Self::Text,
            "table" => Self::Table,
            "off" => Self::Off,
            _ if first.contains('=') => return parse_columns(words).map(Self::Columns),
            _ => return Err(FormatError::Unknown(first.to_owned())),
        };
        match rest.first() {
            None => Ok(plain),
            Some(word) => Err(FormatError::Extra { format: first.to_owned(), word: word.as_ref().to_owned() }),
        }
    }
}

/// All words in one text, with spaces between them.
impl FromStr for Format {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        Self::parse(&text.split_whitespace().collect::<Vec<_>>())
    }
}

fn parse_columns<S: AsRef<str>>(words: &[S]) -> Result<Columns, FormatError> {
    let mut columns = None;
    let mut rows = None;
    let mut numbering = None;
    for word in words {
        let word = word.as_ref();
        let repeated = match word.split_once('=') {
            Some(("cols", value)) => columns.replace(Column::parse_list(value)?).map(|_| "cols"),
            Some(("rows", value)) => rows.replace(Query::parse(value).map_err(FormatError::RowsPath)?).map(|_| "rows"),
            Some(("num", value)) => numbering.replace(parse_numbering(value)?).map(|_| "num"),
            _ => return Err(FormatError::UnknownField(word.to_owned())),
        };
        if let Some(field) = repeated {
            return Err(FormatError::Repeated(field));
        }
    }
    let columns = columns.ok_or(FormatError::ColumnsMissing)?;
    Ok(Columns { columns, rows, numbering: numbering.unwrap_or_default() })
}

fn parse_numbering(value: &str) -> Result<Numbering, FormatError> {
    match value {
        "true" => Ok(Numbering::On),
        "false" => Ok(Numbering::Off),
        other => Err(FormatError::Numbering(other.to_owned())),
    }
}
