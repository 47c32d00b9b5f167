//! Percent-encoding as the signatures define it (behaviour §2.1): RFC 3986 over UTF-8.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but `A-Z a-z 0-9 - _ . ~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Encodes a name or a value: `A-Z a-z 0-9 - _ . ~` stay, every other byte becomes `%XX` in upper case, so that a
/// space is `%20` and an asterisk `%2A`.
pub fn percent_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() + text.len() / 2);
    encoded.extend(utf8_percent_encode(text, RESERVED));
    encoded
}

/// The canonical query of both signatures: pairs sorted by name (then value) by code point, each `name=value`
/// encoded, joined with `&`.
pub fn canonical_query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort_unstable();
    join(&pairs)
}

/// A query string or form body that keeps the order of the pairs.
pub fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    join(&pairs.into_iter().collect::<Vec<_>>())
}

fn join(pairs: &[(&str, &str)]) -> String {
    // Room for most texts, some of whose bytes are encoded.
    let length: usize = pairs.iter().map(|(name, value)| name.len() + value.len() + 8).sum();
    let mut text = String::with_capacity(length + length / 8);
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(utf8_percent_encode(name, RESERVED));
        text.push('=');
        text.extend(utf8_percent_encode(value, RESERVED));
    }
    text
}

/// A query string or form body that does not decode to UTF-8 text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the query or form is not valid UTF-8")]
pub struct InvalidForm;

/// Reads a query string or form body: `+` and `%20` are both a space, a pair without `=` has an empty value, empty
/// pairs are skipped. Names may repeat; the order is kept.
///
/// # Errors
/// When a name or value is not UTF-8 after decoding.
pub fn parse_form(text: &[u8]) -> Result<Vec<(String, String)>, InvalidForm> {
    text.split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let value = pair.get(at + 1..).unwrap_or_default();
            Ok((decode(&pair[..at])?, decode(value)?))
        })
        .collect()
}

/// Decodes a name or a value. A `%` that two hexadecimal digits do not follow stands for itself.
fn decode(text: &[u8]) -> Result<String, InvalidForm> {
    // The exact capacity keeps a secret from being left behind by a reallocation.
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| matches!(byte, b'%' | b'+')) {
        let (plain, encoded) = rest.split_at(at);
        let (byte, length) = match encoded {
            [b'+', ..] => (b' ', 1),
            [_, high, low, ..] => hexadecimal(*high, *low).map_or((b'%', 1), |byte| (byte, 3)),
            _ => (b'%', 1),
        };
        decoded.extend_from_slice(plain);
        decoded.push(byte);
        rest = &encoded[length..];
    }
    decoded.extend_from_slice(rest);
    String::from_utf8(decoded).map_err(|_| InvalidForm)
}

fn hexadecimal(high: u8, low: u8) -> Option<u8> {
    let digit = |digit: u8| char::from(digit).to_digit(16);
    u8::try_from(digit(high)? << 4 | digit(low)?).ok()
}
