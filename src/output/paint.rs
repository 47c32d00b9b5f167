//! Colour, put into finished text: it changes how a result looks, and nothing that it says.

use super::terminal::Colour;

/// How a piece of text looks, as the parameters of the escape sequence that begins it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style(&'static str);

/// The word before a failure.
pub(super) const ALARM: Style = Style("1;31");
/// The word before a hint, and the names of members.
pub(super) const NAME: Style = Style("36");
const TEXT: Style = Style("32");
/// Numbers, true, false and null.
const LITERAL: Style = Style("33");
const HEADING: Style = Style("1;36");
const LINE: Style = Style("2");

/// The text in a style, where there is colour.
pub(super) fn paint(text: &str, style: Style, colour: Colour) -> String {
    match colour {
        Colour::Always => format!("\u{1b}[{}m{text}\u{1b}[0m", style.0),
        Colour::Never => text.to_owned(),
    }
}

/// JSON text with coloured names, strings and literals; brackets and spaces stay as they are.
pub(super) fn json(text: &str) -> String {
    let mut painted = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (token, behind) = match first {
            '"' => rest.split_at(string_length(rest)),
            '-' | '0'..='9' | 'a'..='z' => rest.split_at(rest.find(is_no_literal).unwrap_or(rest.len())),
            other => rest.split_at(other.len_utf8()),
        };
        match first {
            '"' if behind.starts_with(':') => painted.push_str(&paint(token, NAME, Colour::Always)),
            '"' => painted.push_str(&paint(token, TEXT, Colour::Always)),
            '-' | '0'..='9' | 'a'..='z' => painted.push_str(&paint(token, LITERAL, Colour::Always)),
            _ => painted.push_str(token),
        }
        rest = behind;
    }
    painted
}

/// How many bytes a JSON string at the beginning of the text has, its quotes included.
fn string_length(text: &str) -> usize {
    let mut is_escaped = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn is_no_literal(letter: char) -> bool {
    !(letter.is_ascii_alphanumeric() || ['-', '+', '.'].contains(&letter))
}

/// A drawn table with coloured headings and faint lines. Only lines that are drawn begin with a plus.
pub(super) fn table(text: &str) -> String {
    let mut is_heading = true;
    lines(text, |line| {
        is_heading &= !line.starts_with("+=");
        match line.starts_with('+') {
            true => Some(LINE),
            false => is_heading.then_some(HEADING),
        }
    })
}

/// The table of `aliyun` with coloured headings and faint dashes below them.
pub(super) fn columns(text: &str) -> String {
    let mut styles = [HEADING, LINE].into_iter();
    lines(text, |_| styles.next())
}

fn lines(text: &str, mut style: impl FnMut(&str) -> Option<Style>) -> String {
    let paint_line = |line: &str| match style(line) {
        Some(style) => paint(line, style, Colour::Always) + "\n",
        None => format!("{line}\n"),
    };
    text.lines().map(paint_line).collect()
}
