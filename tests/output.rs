//! What the user reads, down to the character.

#![allow(clippy::expect_used, reason = "a helper that fails fails its test")]

use kms_cli::catalog::{List, Paging};
use kms_cli::output::{Colour, Column, Format, Query, RenderError, View, paging_note};
use serde_json::{Value, json};

#[path = "output/colours.rs"]
mod colours;
#[path = "output/failures.rs"]
mod failures;
#[path = "output/formats.rs"]
mod formats;
#[path = "output/queries.rs"]
mod queries;
#[path = "output/shell.rs"]
mod shell;
#[path = "output/tables.rs"]
mod tables;
#[path = "output/terminals.rs"]
mod terminals;

const KEYS: List = List { path: "Keys.Key", columns: &["KeyId", "KeyArn"], paging: Paging::Number };
const ALIASES: List =
    List { path: "Aliases.Alias", columns: &["AliasName", "KeyId", "AliasArn"], paging: Paging::Number };

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("the test's JSON is valid")
}

fn list_keys() -> Value {
    parse(
        r#"{"PageNumber":1,"Keys":{"Key":[
            {"KeyId":"key-hzz1","KeyArn":"acs:kms:cn-hangzhou:1:key/key-hzz1"},
            {"KeyId":"key-hzz2","KeyArn":"acs:kms:cn-hangzhou:1:key/key-hzz2"}]},
            "RequestId":"8f0e4c4c-0a54","PageSize":10,"TotalCount":2}"#,
    )
}

fn describe_key() -> Value {
    parse(
        r#"{"RequestId":"8f0e4c4c-0a54","KeyMetadata":{"KeyId":"key-hzz1","Description":"first\tkey",
            "KeyState":"Enabled","Tags":[],"Extra":{"A":null,"B":{}},"Size":1.10}}"#,
    )
}

fn format(words: &[&str]) -> Format {
    Format::parse(words).expect("the format is valid")
}

fn view(words: &[&str], list: Option<&'static List>, value: &Value) -> Result<String, RenderError> {
    View { format: &format(words), query: None, list, columns: None, width: None, colour: Colour::Never }.render(value)
}

fn show(words: &[&str], list: Option<&'static List>, value: &Value) -> String {
    view(words, list, value).expect("the value can be shown")
}

fn show_query(words: &[&str], query: &str, list: Option<&'static List>, value: &Value) -> String {
    let query = Query::parse(query).expect("the query is valid");
    View { format: &format(words), query: Some(&query), list, columns: None, width: None, colour: Colour::Never }
        .render(value)
        .expect("the value can be shown")
}

#[test]
fn a_paging_note_tells_where_the_page_stands() {
    let note = |paging, value| paging_note(&List { paging, ..KEYS }, &value);
    let page = json!({"PageNumber": 1, "PageSize": 10, "TotalCount": 25});
    assert_eq!(note(Paging::Number, page), Some("page 1 of 3, 25 in total".to_owned()));
    assert_eq!(note(Paging::Number, list_keys()), None, "one page is all there is");
    let beyond = json!({"PageNumber": 4, "PageSize": 10, "TotalCount": 3});
    assert_eq!(note(Paging::Number, beyond), Some("page 4 of 1, 3 in total".to_owned()));
    assert_eq!(note(Paging::Number, json!({"PageNumber": 1})), None, "the response does not say");
    let full = json!({"PageNumber": 2, "PageSize": 2, "Keys": {"Key": [1, 2]}});
    assert_eq!(note(Paging::NumberWithoutTotal, full), Some("page 2 is full: there may be more".to_owned()));
    let last = json!({"PageNumber": 3, "PageSize": 2, "Keys": {"Key": [1]}});
    assert_eq!(note(Paging::NumberWithoutTotal, last), None);
    let more = Some("there is more: ask for the next page with NextToken".to_owned());
    assert_eq!(note(Paging::Token, json!({"NextToken": "abc"})), more);
    assert_eq!(note(Paging::Token, json!({"NextToken": ""})), None);
    assert_eq!(note(Paging::Whole, json!({"PageNumber": 1, "PageSize": 1, "TotalCount": 9})), None);
}
