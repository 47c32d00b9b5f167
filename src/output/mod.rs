//! What the user reads: results as JSON, text or a table, JMESPath queries, failures and colour.
//!
//! Everything here is a pure function of a response, apart from `stream` and `progress`, which write, and `terminal`,
//! which looks at the terminal.

mod columns;
mod escape;
mod failure;
mod format;
mod json;
mod paint;
mod progress;
mod query;
mod refusal;
mod shape;
mod stream;
mod table;
mod terminal;
mod text;
mod view;

pub use columns::{Column, Columns, Numbering};
pub use escape::visible;
pub use failure::{ErrorFormat, Exit, Failure, HTTP_STATUS, InvalidErrorFormat, REQUEST_ID};
pub use format::{Format, FormatError};
pub use json::json_line;
pub use progress::Progress;
pub use query::{Query, QueryError};
pub use refusal::Call;
pub use stream::{
    StdoutError, hold_stderr, release_stderr, stdout_is, write_stderr, write_stderr_at_once, write_stdout,
};
pub use terminal::{Colour, ColourChoice, InvalidColour, Stream, Surroundings, stdout_width, width};
pub use view::{RenderError, View, paging_note};
