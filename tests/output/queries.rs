//! JMESPath.

use kms_cli::output::QueryError;
use proptest::prelude::*;

use super::*;

fn query(expression: &str, value: &Value) -> String {
    let query = Query::parse(expression).unwrap_or_else(|error| panic!("{expression}: {error}"));
    query.apply(value).unwrap_or_else(|error| panic!("{expression}: {error}")).to_string()
}

fn refusal(expression: &str) -> String {
    match Query::parse(expression) {
        Ok(query) => panic!("{expression} was taken: {query:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn selected_numbers_are_exact() {
    let value = parse(r#"{"Big":12345678901234567890123,"Price":1.10,"List":[1.10,{"n":0.30}]}"#);
    assert_eq!(query("Big", &value), "12345678901234567890123");
    assert_eq!(query("Price", &value), "1.10");
    assert_eq!(query("[Price, List[0], List[1].n]", &value), "[1.10,1.10,0.30]");
    assert_eq!(query("{a: Big, b: List}", &value), r#"{"a":12345678901234567890123,"b":[1.10,{"n":0.30}]}"#);
    assert_eq!(query("max(List[:1])", &value), "1.10");
}

#[test]
fn numbers_in_the_expression_are_numbers() {
    let value = parse(r#"{"Keys":[{"Id":"a","Size":5},{"Id":"b","Size":9}]}"#);
    assert_eq!(query("Keys[?Size > `5`].Id", &value), r#"["b"]"#);
    assert_eq!(query("Keys[?Size == `5`].Id", &value), r#"["a"]"#);
    assert_eq!(query("`[1, {\"a\": 2.50}]`", &value), r#"[1,{"a":2.50}]"#);
    assert_eq!(query("to_number('12345678901234567890123')", &value), "12345678901234567890123");
    assert_eq!(query("to_number('5') == Keys[0].Size", &value), "true");
    assert_eq!(query("to_number('[]')", &value), "null");
    assert_eq!(query("to_string(Keys[0].Size)", &value), r#""5""#);
}

#[test]
fn calculated_integers_have_no_fraction() {
    let value = json!({"n": [1, 2, 3], "half": 1.5});
    assert_eq!(query("sum(n)", &value), "6");
    assert_eq!(query("avg(n)", &value), "2");
    assert_eq!(query("[floor(half), ceil(half), abs(half)]", &value), "[1,2,1.5]");
    assert_eq!(query("length(n)", &value), "3");
}

#[test]
fn selected_objects_keep_the_order_of_the_server() {
    let value = parse(r#"{"Z":1,"Keys":[{"KeyId":"k","Arn":"a"},{"Arn":"b","KeyId":"l"}],"A":2}"#);
    assert_eq!(query("@", &value), value.to_string());
    assert_eq!(query("Keys[::-1]", &value), r#"[{"Arn":"b","KeyId":"l"},{"KeyId":"k","Arn":"a"}]"#);
    assert_eq!(query("sort_by(Keys, &Arn)[0]", &value), r#"{"KeyId":"k","Arn":"a"}"#);
}

#[test]
fn made_objects_follow_the_expression_and_merged_ones_the_source() {
    let value = parse(r#"{"KeyId":"k","Arn":"a","State":"s","Nested":{"Zoo":1,"Bar":2}}"#);
    assert_eq!(query("{Status: State, Id: KeyId, Arn: Arn}", &value), r#"{"Status":"s","Id":"k","Arn":"a"}"#);
    assert_eq!(query("{z: {y: KeyId, b: Arn}, a: Nested}", &value), r#"{"z":{"y":"k","b":"a"},"a":{"Zoo":1,"Bar":2}}"#);
    let merged = query("merge(Nested, {Arn: Arn, Zebra: State, Apple: State})", &value);
    assert_eq!(merged, r#"{"Arn":"a","Zoo":1,"Bar":2,"Zebra":"s","Apple":"s"}"#);
}

#[test]
fn what_is_not_there_is_null() {
    assert_eq!(query("Nope.Nope[3]", &list_keys()), "null");
    assert_eq!(query("Keys.Key[?KeyId=='nope']", &list_keys()), "[]");
}

#[test]
fn a_bad_expression_is_refused_with_its_position() {
    assert_eq!(refusal("Keys.Key[?a"), "expected ']', found the end at character 12 of query 'Keys.Key[?a'");
    assert_eq!(refusal("Keys.'x'").lines().count(), 1);
    assert_eq!(refusal(""), "unexpected token, found the end at character 1 of query ''");
    assert_eq!(refusal("\"名\"[*].size(@)"), "unknown function size() at character 8 of query '\"名\"[*].size(@)'");
    assert_eq!(refusal("a.join(',')"), "join() takes 2 arguments, not 1 at character 3 of query 'a.join(',')'");
    assert_eq!(
        refusal("{a: not_null()}"),
        "not_null() takes at least 1 argument, not 0 at character 5 of query '{a: not_null()}'"
    );
    assert_eq!(refusal("a[::0]"), "a slice with step 0 at character 6 of query 'a[::0]'");
}

#[test]
fn a_query_that_does_not_fit_the_response_fails() {
    let failed = |expression: &str| Query::parse(expression).expect(expression).apply(&list_keys());
    assert_eq!(
        failed("length(PageNumber)"),
        Err(QueryError::Runtime {
            reason: "argument 0 expects type array|object|string, given number".to_owned(),
            expression: "length(PageNumber)".to_owned()
        })
    );
    let message = failed("&KeyId").map_err(|error| error.to_string());
    assert_eq!(message, Err("query '&KeyId' failed: the result is an expression, not a value".to_owned()));
}

#[test]
fn huge_steps_of_a_slice_do_no_harm() {
    let value = json!([1, 2, 3]);
    assert_eq!(query("[1::2147483647]", &value), "[2]");
    assert_eq!(query("[::-2147483647]", &value), "[3]");
}

proptest! {
    #[test]
    fn no_expression_brings_the_parser_down(expression in "[a-zA-Z@&|!<>=.,:*?\\[\\](){}0-9 '\"`\\\\钥-]{0,24}") {
        if let Ok(query) = Query::parse(&expression) {
            let _ = query.apply(&list_keys());
        }
    }
}
