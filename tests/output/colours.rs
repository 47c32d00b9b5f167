//! Colour in results.

use proptest::prelude::*;

use super::*;

fn painted(words: &[&str], list: Option<&'static List>, value: &Value) -> String {
    View { format: &format(words), query: None, list, columns: None, width: None, colour: Colour::Always }
        .render(value)
        .expect("the value can be shown")
}

/// The text without escape sequences.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| plain + part.split_once('m').expect("a style ends").1)
}

/// Escape sequences as people can read them.
fn readable(text: &str) -> String {
    let names = [("36", "name"), ("32", "text"), ("33", "literal"), ("1;36", "heading"), ("2", "line"), ("0", "")];
    names
        .iter()
        .fold(text.to_owned(), |text, (style, name)| text.replace(&format!("\u{1b}[{style}m"), &format!("<{name}>")))
}

#[test]
fn json_has_coloured_names_strings_and_literals() {
    let value = parse(r#"{"A:":"b\"c: \\","N":[-1.10e+5,true,null,{}],"钥":"匙 1"}"#);
    let expected = r#"{<name>"A:"<>:<text>"b\"c: \\"<>,<name>"N"<>:[<literal>-1.10e+5<>,<literal>true<>,<literal>null<>,{}],<name>"钥"<>:<text>"匙 1"<>}
"#;
    assert_eq!(readable(&painted(&["json-compact"], None, &value)), expected);
    let expected = "{\n  <name>\"A\"<>: [\n    <literal>1<>,\n    <text>\"b\"<>\n  ]\n}\n";
    assert_eq!(readable(&painted(&["json"], None, &json!({"A": [1, "b"]}))), expected);
    assert_eq!(readable(&painted(&["json"], None, &json!("b"))), "<text>\"b\"<>\n");
}

#[test]
fn tables_have_coloured_headings_and_faint_lines() {
    let value = json!({"Keys": {"Key": [{"KeyId": "+=k1", "KeyArn": "a1"}]}});
    let expected = "\
<line>+-------+--------+<>
<heading>| KeyId | KeyArn |<>
<line>+================+<>
| +=k1  | a1     |
<line>+-------+--------+<>
";
    assert_eq!(readable(&painted(&["table"], Some(&KEYS), &value)), expected);
    let expected = "<heading>KeyId | KeyArn<>\n<line>----- | ------<>\n+=k1  | a1\n";
    assert_eq!(readable(&painted(&["cols=KeyId,KeyArn"], Some(&KEYS), &value)), expected);
}

#[test]
fn text_for_the_shell_has_no_colour() {
    assert_eq!(painted(&["text"], Some(&KEYS), &list_keys()), show(&["text"], Some(&KEYS), &list_keys()));
    assert_eq!(painted(&["off"], Some(&KEYS), &list_keys()), "");
}

#[test]
fn wrapped_headings_are_headings() {
    let format = format(&["table"]);
    let view = View {
        format: &format,
        query: None,
        list: Some(&KEYS),
        columns: None,
        width: Some(16),
        colour: Colour::Always,
    };
    let text = readable(&view.render(&list_keys()).expect("the value can be shown"));
    let (head, body) = text.split_once("+=").expect("a line below the headings");
    assert!(head.matches("<heading>").count() > 1, "the headings are not wrapped: {text}");
    assert!(!body.contains("<heading>"), "{text}");
}

proptest! {
    #[test]
    fn colour_changes_nothing_but_the_looks(texts in prop::collection::vec(any::<(String, String)>(), 0..5), number in any::<i64>()) {
        let rows: Vec<Value> = texts.iter().map(|(name, text)| json!({name.as_str(): text, "n": number})).collect();
        let value = json!({"Rows": rows});
        for words in [&["json"][..], &["json-compact"], &["table"], &["cols=n"]] {
            let bare = show(words, None, &value);
            let is_bare = !bare.contains('\u{1b}');
            prop_assert!(is_bare);
            prop_assert_eq!(plain(&painted(words, None, &value)), bare);
        }
    }
}
