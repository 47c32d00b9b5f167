//! Answers as lists of leaves: where each value stands, and what it is.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

/// A path such as `Keys.Key[].KeyId` with its value. An empty object is a leaf as well; an empty list shows nothing.
pub type Leaf = (String, Value);

/// The leaves of a JSON answer.
pub fn of_json(answer: &Value) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    add_json(&mut leaves, String::new(), answer);
    leaves
}

fn add_json(leaves: &mut Vec<Leaf>, path: String, value: &Value) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                add_json(leaves, below(&path, name), value);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| add_json(leaves, format!("{path}[]"), item)),
        _ => leaves.push((path, value.clone())),
    }
}

/// The leaves of an XML answer whose root has this name; every value is a text.
pub fn of_xml(answer: &str, root: &str) -> Vec<Leaf> {
    let mut reader = Reader::from_str(answer);
    let mut leaves = Vec::new();
    // The open elements: their paths, their texts, and whether they have children.
    let mut open: Vec<(String, String, bool)> = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                let path = match open.last_mut() {
                    None => {
                        assert_eq!(name, root);
                        String::new()
                    }
                    Some((path, _, has_children)) => {
                        *has_children = true;
                        below(path, &name)
                    }
                };
                open.push((path, String::new(), false));
            }
            Event::Text(text) => {
                if let Some((_, content, _)) = open.last_mut() {
                    content.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(_) => open.last_mut().unwrap().1.push('?'),
            Event::End(_) => {
                let (path, content, has_children) = open.pop().unwrap();
                if !has_children {
                    leaves.push((path, Value::String(content)));
                }
            }
            Event::Eof => return leaves,
            _ => {}
        }
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
