//! Changes to a JSON text that leave every other byte as it is: members and elements are put in, replaced and taken
//! out at their places. What is new is laid out like its neighbours.

use std::ops::Range;

use zeroize::Zeroizing;

/// An object or list in a text: its brackets and what is between them.
pub(super) struct Container {
    /// Where the first bracket stands.
    open: usize,
    /// Where the last bracket stands.
    close: usize,
    pub(super) items: Vec<Item>,
}

/// One member of an object, or one element of a list.
pub(super) struct Item {
    /// The end of what stands before: a bracket or a comma.
    lead: usize,
    /// The key in its quotes; `None` in a list.
    key: Option<Range<usize>>,
    /// The value.
    pub(super) value: Range<usize>,
}

impl Item {
    fn start(&self) -> usize {
        self.key.as_ref().map_or(self.value.start, |key| key.start)
    }
}

/// Where the first value of a text begins.
pub(super) fn root(text: &str) -> usize {
    skip_blanks(text.as_bytes(), 0)
}

impl Container {
    /// The object or list that begins at `open` in a text of valid JSON; `None` when neither begins there.
    pub(super) fn read(text: &str, open: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let (is_object, last) = match bytes.get(open)? {
            b'{' => (true, b'}'),
            b'[' => (false, b']'),
            _ => return None,
        };
        let mut items = Vec::new();
        let mut lead = open + 1;
        loop {
            let mut at = skip_blanks(bytes, lead);
            if *bytes.get(at)? == last {
                return Some(Self { open, close: at, items });
            }
            let key = is_object.then(|| at..skip_value(bytes, at));
            if let Some(key) = &key {
                at = skip_blanks(bytes, skip_blanks(bytes, key.end) + 1);
            }
            let value = at..skip_value(bytes, at);
            let end = skip_blanks(bytes, value.end);
            items.push(Item { lead, key, value });
            match *bytes.get(end)? {
                b',' => lead = end + 1,
                _ => return Some(Self { open, close: end, items }),
            }
        }
    }

    /// The position of the member with this key.
    pub(super) fn position(&self, text: &str, key: &str) -> Option<usize> {
        self.keys(text).position(|found| found == key)
    }

    /// The member with this key.
    pub(super) fn member(&self, text: &str, key: &str) -> Option<&Item> {
        self.position(text, key).and_then(|at| self.items.get(at))
    }

    /// The keys, in their order.
    pub(super) fn keys<'a>(&'a self, text: &'a str) -> impl Iterator<Item = String> + 'a {
        let keys = self.items.iter().filter_map(|item| item.key.clone());
        keys.map(|key| serde_json::from_str(&text[key]).unwrap_or_default())
    }

    /// Where a key stands that an earlier member has as well.
    pub(super) fn repeated_key(&self, text: &str) -> Option<usize> {
        let keys: Vec<String> = self.keys(text).collect();
        let at = (1..keys.len()).find(|at| keys[..*at].contains(&keys[*at]))?;
        self.items.get(at).map(Item::start)
    }

    /// The text with a new member at a position.
    pub(super) fn with_member(&self, text: &str, position: usize, key: &str, value: &str) -> Zeroizing<String> {
        let member = Zeroizing::new(format!("{}{}{value}", quoted(key).as_str(), colon(text)));
        self.with_item(text, position, &member)
    }

    /// The text with a new element, an object with one member, at the end.
    pub(super) fn with_object(&self, text: &str, key: &str, value: &str) -> Zeroizing<String> {
        let (gap, colon) = (self.inner_gap(text), colon(text));
        let (before, behind) = match gap.contains('\n') {
            true => (format!("{gap}{}", indent(text)), gap.as_str()),
            false => (String::new(), ""),
        };
        let element = format!("{{{before}{}{colon}{value}{behind}}}", quoted(key).as_str());
        self.with_item(text, self.items.len(), &element)
    }

    /// The text with a new item at a position.
    fn with_item(&self, text: &str, position: usize, item: &str) -> Zeroizing<String> {
        let gap = self.inner_gap(text);
        match (self.items.get(position), self.items.last()) {
            (_, None) => {
                let end = if gap.contains('\n') { self.outer_gap(text) } else { String::new() };
                splice(text, self.open + 1..self.close, &[&gap, item, &end])
            }
            (None, Some(last)) => splice(text, last.value.end..last.value.end, &[",", &gap, item]),
            (Some(next), Some(_)) => splice(text, next.start()..next.start(), &[item, ",", &gap]),
        }
    }

    /// The text without one item.
    pub(super) fn without(&self, text: &str, position: usize) -> Zeroizing<String> {
        let item = &self.items[position];
        let before = position.checked_sub(1).and_then(|before| self.items.get(before));
        let range = match (before, self.items.get(position + 1)) {
            (Some(before), _) => before.value.end..item.value.end,
            (None, Some(next)) => item.start()..next.start(),
            (None, None) => self.open + 1..self.close,
        };
        splice(text, range, &[])
    }

    /// What stands before an item: as before the others, or one step deeper than the container itself.
    fn inner_gap(&self, text: &str) -> String {
        match self.items.last() {
            Some(item) => text[item.lead..item.start()].to_owned(),
            None if text.trim_end().contains('\n') => format!("{}{}", self.outer_gap(text), indent(text)),
            None => String::new(),
        }
    }

    /// The line break and the indent of the line that the container begins on.
    fn outer_gap(&self, text: &str) -> String {
        let start = text[..self.open].rfind('\n').map_or(0, |at| at + 1);
        let line = &text[start..self.open];
        let blanks = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        format!("{}{blanks}", line_break(text))
    }
}

/// The text with one value in place of another.
pub(super) fn replaced(text: &str, value: &Range<usize>, with: &str) -> Zeroizing<String> {
    splice(text, value.clone(), &[with])
}

/// A text in quotes. As in Go, what means something in HTML is escaped.
pub(super) fn quoted(text: &str) -> Zeroizing<String> {
    let json = Zeroizing::new(serde_json::Value::from(text).to_string());
    let mut escaped = Zeroizing::new(String::with_capacity(json.len() * 6));
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => escaped.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// One step of the indent: what the first line inside the outer brackets begins with, or a tab.
fn indent(text: &str) -> String {
    let inner = text.split_once('\n').map_or("", |(_, rest)| rest);
    let blanks = &inner[..inner.len() - inner.trim_start_matches([' ', '\t']).len()];
    if blanks.is_empty() { "\t".to_owned() } else { blanks.to_owned() }
}

/// What stands between keys and values: that of the first member of all, or else the usual one.
fn colon(text: &str) -> &str {
    let outermost = Container::read(text, root(text));
    let first = outermost.as_ref().and_then(|container| container.items.first());
    first.and_then(|item| Some(&text[item.key.as_ref()?.end..item.value.start])).unwrap_or(": ")
}

fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn splice(text: &str, range: Range<usize>, parts: &[&str]) -> Zeroizing<String> {
    let added: usize = parts.iter().map(|part| part.len()).sum();
    // Large enough from the start: growing would leave copies behind that nobody wipes.
    let mut result = Zeroizing::new(String::with_capacity(text.len() + added));
    result.push_str(&text[..range.start]);
    for part in parts {
        result.push_str(part);
    }
    result.push_str(&text[range.end..]);
    result
}

fn skip_blanks(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count()
}

/// The end of the value that begins at `from`.
fn skip_value(bytes: &[u8], from: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = skip_string(bytes, at),
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' => {
                depth -= 1;
                at += 1;
            }
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => at += 1,
            _ => at = skip_word(bytes, at),
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

/// The end of a number, `true`, `false` or `null`.
fn skip_word(bytes: &[u8], from: usize) -> usize {
    let is_end = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
    from + bytes[from..].iter().take_while(|byte| !is_end(byte)).count()
}

fn skip_string(bytes: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    at
}
