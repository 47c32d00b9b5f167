//! The line of bash, in which words are quoted and readline completes no more than what stands behind a colon or an
//! equals sign.

use crate::cli::{Candidate, Lookup, Workflow, candidates, files};

/// Characters that need no quotes.
const PLAIN: &str = "_@%+=:,./~^-";

/// What is typed of a line.
#[derive(Debug, Default, PartialEq, Eq)]
struct Typed {
    /// The words before the current one, without redirections.
    words: Vec<String>,
    /// The current word without quotes.
    current: String,
    /// How much of the current word, in bytes, readline leaves as it is.
    kept: usize,
    /// The quote that is open.
    quote: Option<char>,
    /// Whether the current word is the target of a redirection.
    is_redirected: bool,
}

/// Candidates for the line up to the cursor, one a line; the characters of `COMP_WORDBREAKS` come first.
pub(super) fn answer(args: &[String], workflows: &[Workflow], lookup: Lookup) -> String {
    let [breaks, line] = args else { return String::new() };
    let typed = read(line, breaks);
    let found = match typed.words.split_first() {
        _ if typed.is_redirected => files(&typed.current),
        Some((_program, words)) => candidates(words, &typed.current, workflows, lookup),
        None => Vec::new(),
    };
    found.iter().filter_map(|candidate| shown(candidate, &typed)).map(|text| text + "\n").collect()
}

/// A word without its quotes, which need not be closed.
pub(super) fn unquoted(word: &str) -> String {
    read(word, "").current
}

/// Splits a line as the shell does. Nothing is expanded.
fn read(line: &str, breaks: &str) -> Typed {
    let mut typed = Typed::default();
    let mut is_word = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (typed.quote, letter) {
            (Some(quote), _) if letter == quote => {
                typed.quote = None;
                typed.kept = typed.current.len();
            }
            (Some('"'), '\\') if letters.peek().is_some_and(|next| "$`\"\\".contains(*next)) => {
                typed.current.extend(letters.next());
            }
            (Some(_), _) => typed.current.push(letter),
            (None, '\\') => {
                is_word = true;
                typed.current.extend(letters.next());
            }
            (None, '\'' | '"') => {
                is_word = true;
                typed.quote = Some(letter);
                typed.kept = typed.current.len();
            }
            (None, '<' | '>') => {
                // A number before it is that of a file.
                let is_number = typed.current.chars().all(|letter| letter.is_ascii_digit() || letter == '&');
                typed.end_word(is_word && !is_number);
                typed.is_redirected = true;
                is_word = false;
            }
            (None, _) if letter.is_whitespace() => {
                if is_word || !typed.is_redirected {
                    typed.end_word(is_word);
                }
                is_word = false;
            }
            (None, _) => {
                is_word = true;
                typed.current.push(letter);
                if breaks.contains(letter) {
                    typed.kept = typed.current.len();
                }
            }
        }
    }
    typed
}

impl Typed {
    /// Ends the current word, if there is one that is a word of the command.
    fn end_word(&mut self, is_word: bool) {
        let word = std::mem::take(&mut self.current);
        if is_word && !self.is_redirected {
            self.words.push(word);
        }
        self.is_redirected = false;
        self.kept = 0;
    }
}

/// What readline puts in the place of the part that it completes; `None` where that cannot be. A space ends a word.
fn shown(candidate: &Candidate, typed: &Typed) -> Option<String> {
    let rest = candidate.value.get(typed.kept..)?;
    let text = match typed.quote {
        Some('\'') => return Some(rest.replace('\'', r"'\''")),
        Some(_) => return Some(escaped(rest, |letter| !"$`\"\\!".contains(letter))),
        None => escaped(rest, |letter| letter.is_alphanumeric() || PLAIN.contains(letter)),
    };
    Some(if candidate.is_open() { text } else { text + " " })
}

fn escaped(text: &str, is_plain: impl Fn(char) -> bool) -> String {
    text.chars().fold(String::new(), |mut escaped, letter| {
        if !is_plain(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
        escaped
    })
}
