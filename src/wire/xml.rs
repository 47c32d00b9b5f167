//! The XML form of answers (behaviour §1.4): the JSON object's members as elements, a list as repeated elements.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// Writes an object as an XML document under the given root element.
pub fn write(root: &str, fields: &Map<String, Value>) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    enclosed(&mut text, root, |text| members(text, fields));
    text
}

fn element(text: &mut String, name: &str, value: &Value) {
    if let Value::Array(items) = value {
        for item in items {
            element(text, name, item);
        }
        return;
    }
    enclosed(text, name, |text| match value {
        Value::Object(fields) => members(text, fields),
        Value::String(content) => text.push_str(&quick_xml::escape::escape(writable(content))),
        Value::Null | Value::Array(_) => {}
        scalar => text.push_str(&scalar.to_string()),
    });
}

/// Every member of an object as an element. The object is not copied: one of its texts may be a secret.
fn members(text: &mut String, fields: &Map<String, Value>) {
    for (name, value) in fields {
        element(text, name, value);
    }
}

/// A start tag, the content, and the end tag.
fn enclosed(text: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    text.push('<');
    text.push_str(name);
    text.push('>');
    content(text);
    text.push_str("</");
    text.push_str(name);
    text.push('>');
}

/// The text with U+FFFD for every character that XML 1.0 cannot hold, not even escaped.
fn writable(text: &str) -> Cow<'_, str> {
    let is_unwritable = |letter: char| {
        (letter < ' ' && !matches!(letter, '\t' | '\n' | '\r')) || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    if text.contains(is_unwritable) { Cow::Owned(text.replace(is_unwritable, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

/// Reads the children of an XML document's root as text fields; deeper elements are skipped. `None` when the text is
/// not well-formed XML.
pub fn read_flat(text: &str) -> Option<Map<String, Value>> {
    let mut reader = Reader::from_str(text);
    let mut fields = Map::new();
    let mut path: Vec<String> = Vec::new();
    let mut content = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                path.push(start.name().as_ref().to_owned());
                content.clear();
            }
            Event::Text(part) => content.push_str(&part.xml10_content()),
            Event::GeneralRef(entity) => match entity.resolve_char_ref().ok()? {
                Some(letter) => content.push(letter),
                None => content.push_str(quick_xml::escape::resolve_predefined_entity(&entity)?),
            },
            Event::CData(part) => content.push_str(&part.xml10_content()),
            Event::End(_) => {
                let name = path.pop()?;
                if path.len() == 1 {
                    fields.insert(name, Value::String(std::mem::take(&mut content).trim().to_owned()));
                }
                content.clear();
            }
            Event::Eof => return (path.is_empty() && !fields.is_empty()).then_some(fields),
            _ => {}
        }
    }
}
