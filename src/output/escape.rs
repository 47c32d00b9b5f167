//! Text that must stay on its line or must not reach a terminal as it is.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text with everything that a terminal would obey made visible: control characters (tab, newline and escape
/// sequences among them) and the marks that reverse the direction of writing.
///
/// For people, not for programs: a backslash is left alone, so the result cannot always be turned back.
pub fn visible(text: &str) -> Cow<'_, str> {
    replace(text, |letter| letter.is_control() || is_direction_mark(letter))
}

/// The text as one field of a line: tab, newline, carriage return, backslash and all other control characters
/// are escaped as the shell's `printf %b` reads them, so every value can be had back exactly.
pub(super) fn field(text: &str) -> Cow<'_, str> {
    replace(text, |letter| letter.is_control() || letter == '\\')
}

/// JSON text in which the control characters that JSON itself allows inside strings are written as `\u00xx`.
pub(super) fn json(text: String) -> String {
    write_as_numbers(text, is_high_control)
}

/// The same for text that people read on a terminal: the marks that reverse the direction of writing are written as
/// `\u20xx` too.
pub(super) fn visible_json(text: String) -> String {
    write_as_numbers(text, |letter| is_high_control(letter) || is_direction_mark(letter))
}

/// Writes letters, none of them beyond U+FFFF, as JSON's `\uxxxx`.
fn write_as_numbers(text: String, unwanted: impl Fn(char) -> bool) -> String {
    if !text.chars().any(&unwanted) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if unwanted(letter) {
            let _ = write!(escaped, "\\u{:04x}", u32::from(letter));
        } else {
            escaped.push(letter);
        }
    }
    escaped
}

fn replace(text: &str, unwanted: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&unwanted) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            _ if !unwanted(letter) => escaped.push(letter),
            '\t' => escaped.push_str("\\t"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\\' => escaped.push_str("\\\\"),
            _ => {
                for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                    let _ = write!(escaped, "\\x{byte:02x}");
                }
            }
        }
    }
    Cow::Owned(escaped)
}

/// DEL and the C1 controls, among which is a one-character form of `ESC [`.
fn is_high_control(letter: char) -> bool {
    matches!(letter, '\u{7f}'..='\u{9f}')
}

/// The marks of the Unicode bidirectional algorithm, and the line and paragraph separators.
fn is_direction_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}
