//! Patterns of action names and ARNs: `*` stands for any text, `?` for one character.

use std::str::Chars;

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::local) struct Pattern {
    text: String,
    case: Case,
}

/// Whether upper and lower case differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::local) enum Case {
    /// As in the resources of a policy.
    Sensitive,
    /// As in the actions of a policy.
    Insensitive,
}

impl Pattern {
    /// The pattern with this text.
    pub(in crate::local) fn new(text: impl Into<String>, case: Case) -> Self {
        Self { text: text.into(), case }
    }

    /// Whether the whole text is what the pattern describes.
    pub(in crate::local) fn matches(&self, text: &str) -> bool {
        let (mut pattern, mut text) = (self.text.chars(), text.chars());
        // Where to go on when the text behind the last asterisk turns out to be another.
        let mut retry: Option<(Chars<'_>, Chars<'_>)> = None;
        loop {
            let before = text.clone();
            let fits = match (pattern.next(), text.next()) {
                (Some('*'), _) => {
                    text = before;
                    retry = Some((pattern.clone(), text.clone()));
                    continue;
                }
                (Some(wanted), Some(found)) => wanted == '?' || self.is_same(wanted, found),
                (None, None) => return true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            if fits {
                continue;
            }
            // The last asterisk stands for one character more.
            let Some((behind, skipped)) = &mut retry else { return false };
            if skipped.next().is_none() {
                return false;
            }
            (pattern, text) = (behind.clone(), skipped.clone());
        }
    }

    fn is_same(&self, left: char, right: char) -> bool {
        left == right || (self.case == Case::Insensitive && left.eq_ignore_ascii_case(&right))
    }
}
