//! The words behind `--output`.

use kms_cli::output::{FormatError, Numbering};

use super::*;

#[test]
fn every_form_has_its_word() {
    assert!(matches!(format(&["json"]), Format::Json));
    assert!(matches!(format(&["json-compact"]), Format::JsonCompact));
    assert!(matches!(format(&["text"]), Format::Text));
    assert!(matches!(format(&["table"]), Format::Table));
    assert!(matches!(format(&["off"]), Format::Off));
    assert!(matches!(Format::default(), Format::Json));
}

#[test]
fn columns_are_read_in_any_order() {
    let Format::Columns(columns) = format(&["rows=Keys.Key[?KeyId=='a,b']", "num=true", "cols=KeyId, Arn:KeyArn.x"])
    else {
        panic!("cols= means columns");
    };
    let names: Vec<(&str, &str)> =
        columns.columns.iter().map(|column| (column.name.as_str(), column.path.expression())).collect();
    assert_eq!(names, [("KeyId", "KeyId"), ("Arn", "KeyArn.x")]);
    assert_eq!(columns.rows.expect("rows were given").expression(), "Keys.Key[?KeyId=='a,b']");
    assert_eq!(columns.numbering, Numbering::On);
}

#[test]
fn wrong_words_are_named() {
    let cases: [(&[&str], &str); 16] = [
        (&[], "--output needs json, json-compact, text, table, off or cols=…"),
        (&["yaml"], "unknown output format 'yaml': use json, json-compact, text, table, off or cols=…"),
        (&["JSON"], "unknown output format 'JSON': use json, json-compact, text, table, off or cols=…"),
        (&["json", "text"], "unexpected 'text' behind --output json"),
        (&["json-compact", "cols=A"], "unexpected 'cols=A' behind --output json-compact"),
        (&["off", "num=true"], "unexpected 'num=true' behind --output off"),
        (&["rows=Keys"], "--output needs cols=… beside rows=… and num=…"),
        (&["num=true"], "--output needs cols=… beside rows=… and num=…"),
        (&["cols=A", "color=red"], "unknown field 'color=red' in --output: use cols=…, rows=… and num=true"),
        (&["cols=A", "text"], "unknown field 'text' in --output: use cols=…, rows=… and num=true"),
        (&["cols=A", "cols=B"], "--output has cols= twice"),
        (&["cols="], "there is an empty column: use cols=Name,Heading:path"),
        (&["cols=A,,B"], "there is an empty column: use cols=Name,Heading:path"),
        (&["cols=A:"], "there is an empty column: use cols=Name,Heading:path"),
        (&["cols=A", "num=yes"], "num= must be true or false, not 'yes'"),
        (
            &["cols=A:a b"],
            "the path of column 'A' is not valid: did not parse the complete expression, found Identifier(\"b\") \
             at character 3 of query 'a b'",
        ),
    ];
    for (words, message) in cases {
        assert_eq!(
            Format::parse(words).map_err(|error| error.to_string()).err().as_deref(),
            Some(message),
            "{words:?}"
        );
    }
    let rows = Format::parse(&["cols=A", "rows=Keys["]);
    assert!(matches!(&rows, Err(FormatError::RowsPath(_))), "{rows:?}");
}
