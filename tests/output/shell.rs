//! JSON and text.

use proptest::prelude::*;

use super::*;

#[test]
fn json_keeps_key_order_numbers_and_letters() {
    let value = parse(r#"{"Z":12345678901234567890123,"A":[1.10,1e400,-0.0],"M":"钥匙 <&> 🔑","E":{},"L":[]}"#);
    let expected = r#"{
  "Z": 12345678901234567890123,
  "A": [
    1.10,
    1e400,
    -0.0
  ],
  "M": "钥匙 <&> 🔑",
  "E": {},
  "L": []
}
"#;
    assert_eq!(show(&["json"], None, &value), expected.replace("1e400", "1e+400").as_str());
}

#[test]
fn compact_json_is_one_line_and_otherwise_the_same() {
    let value = parse(r#"{"Z":12345678901234567890123,"A":[1.10,{"B": null}],"M":"钥匙 <&>\n🔑","E":{},"L":[]}"#);
    let expected = r#"{"Z":12345678901234567890123,"A":[1.10,{"B":null}],"M":"钥匙 <&>\n🔑","E":{},"L":[]}"#;
    assert_eq!(show(&["json-compact"], None, &value), format!("{expected}\n"));
    assert_eq!(show_query(&["json-compact"], "A[0]", None, &value), "1.10\n");
    let text = show(&["json-compact"], Some(&KEYS), &list_keys());
    assert_eq!(text, format!("{}\n", list_keys()), "the columns of a list are not for JSON");
}

#[test]
fn off_shows_nothing_whatever_the_result() {
    for value in [list_keys(), describe_key(), json!(null), json!([])] {
        assert_eq!(show(&["off"], Some(&KEYS), &value), "");
        assert_eq!(show_query(&["off"], "Keys", None, &value), "");
    }
}

/// Local time, other digits and numbers are what scripts trip over: nothing is read into a time.
#[test]
fn times_are_shown_as_the_server_sent_them() {
    let value = parse(
        r#"{"Key":[{"CreationDate":"2026-03-01T05:00:00Z","Until":"2026-03-01T13:00:00.120+08:00","At":1772341200000}]}"#,
    );
    let times = ["2026-03-01T05:00:00Z", "2026-03-01T13:00:00.120+08:00", "1772341200000"];
    assert_eq!(show_query(&["text"], "Key", None, &value), format!("{}\n", times.join("\t")));
    for words in [&["json"][..], &["json-compact"], &["table"], &["cols=CreationDate,Until,At"]] {
        let text = show(words, None, &value);
        for time in times {
            assert!(text.contains(time), "{words:?}: {text}");
        }
    }
}

#[test]
fn json_ignores_the_columns_of_a_list() {
    let text = show(&["json"], Some(&KEYS), &list_keys());
    assert!(text.contains("  \"RequestId\": \"8f0e4c4c-0a54\""), "{text}");
    assert_eq!(parse(&text), list_keys());
}

#[test]
fn json_lets_no_control_character_through() {
    let value = json!({"D": "\u{1b}[31m\u{9b}2J\u{7f}"});
    assert_eq!(show(&["json"], None, &value), "{\n  \"D\": \"\\u001b[31m\\u009b2J\\u007f\"\n}\n");
    assert_eq!(show(&["json-compact"], None, &value), "{\"D\":\"\\u001b[31m\\u009b2J\\u007f\"}\n");
    assert_eq!(parse(&show(&["json"], None, &value)), value);
}

#[test]
fn text_of_a_list_action_is_its_rows_only() {
    let expected = "key-hzz1\tacs:kms:cn-hangzhou:1:key/key-hzz1\nkey-hzz2\tacs:kms:cn-hangzhou:1:key/key-hzz2\n";
    assert_eq!(show(&["text"], Some(&KEYS), &list_keys()), expected);
}

#[test]
fn text_of_a_list_action_follows_the_catalog_and_keeps_missing_cells() {
    let value = json!({"Aliases": {"Alias": [
        {"KeyId": "k1", "AliasArn": "arn1", "AliasName": "alias/a"},
        {"KeyId": null, "AliasName": "alias/b"}]}});
    assert_eq!(show(&["text"], Some(&ALIASES), &value), "alias/a\tk1\tarn1\nalias/b\t\t\n");
}

#[test]
fn text_of_an_empty_or_missing_list_is_nothing() {
    for value in [json!({"Keys": {"Key": []}, "RequestId": "r"}), json!({"Keys": null}), json!({"RequestId": "r"})] {
        assert_eq!(show(&["text"], Some(&KEYS), &value), "", "{value}");
    }
}

#[test]
fn text_of_a_list_of_plain_values_is_one_a_line() {
    const REGIONS: List = List { path: "Regions.Region", columns: &[], paging: Paging::Whole };
    let value = json!({"Regions": {"Region": ["cn-hangzhou", "cn-beijing"]}});
    assert_eq!(show(&["text"], Some(&REGIONS), &value), "cn-hangzhou\ncn-beijing\n");
}

#[test]
fn text_of_an_object_is_flat() {
    let expected = "RequestId\t8f0e4c4c-0a54
KeyMetadata.KeyId\tkey-hzz1
KeyMetadata.Description\tfirst\\tkey
KeyMetadata.KeyState\tEnabled
KeyMetadata.Tags\t[]
KeyMetadata.Extra.A\t
KeyMetadata.Extra.B\t{}
KeyMetadata.Size\t1.10
";
    assert_eq!(show(&["text"], None, &describe_key()), expected);
}

#[test]
fn text_of_one_value_is_the_value_itself() {
    let pem = "-----BEGIN PRIVATE KEY-----\nMIIB\\n\tAg==\n-----END PRIVATE KEY-----";
    let value = json!({"SecretData": pem, "N": 5, "T": true, "Nothing": null});
    assert_eq!(show_query(&["text"], "SecretData", None, &value), format!("{pem}\n"));
    assert_eq!(show_query(&["text"], "N", None, &value), "5\n");
    assert_eq!(show_query(&["text"], "T", None, &value), "true\n");
    assert_eq!(show_query(&["text"], "Nothing", None, &value), "\n");
    assert_eq!(show_query(&["text"], "Missing", None, &value), "\n");
}

#[test]
fn text_of_a_secret_stays_on_its_line_among_others() {
    let value = json!({"SecretData": "-----BEGIN\nMIIB\n", "SecretName": "key"});
    assert_eq!(show(&["text"], None, &value), "SecretData\t-----BEGIN\\nMIIB\\n\nSecretName\tkey\n");
}

#[test]
fn text_of_a_query_uses_the_columns_that_the_query_names() {
    let keys = list_keys();
    assert_eq!(show_query(&["text"], "Keys.Key[].KeyId", Some(&KEYS), &keys), "key-hzz1\nkey-hzz2\n");
    assert_eq!(show_query(&["text"], "Keys.Key[].[KeyId,`1`]", Some(&KEYS), &keys), "key-hzz1\t1\nkey-hzz2\t1\n");
    let swapped = "Keys.Key[].{Arn:KeyArn,Id:KeyId}";
    let expected = "acs:kms:cn-hangzhou:1:key/key-hzz1\tkey-hzz1\nacs:kms:cn-hangzhou:1:key/key-hzz2\tkey-hzz2\n";
    assert_eq!(show_query(&["text"], swapped, Some(&KEYS), &keys), expected);
    assert_eq!(show_query(&["text"], "@", Some(&KEYS), &keys), show(&["text"], Some(&KEYS), &keys));
}

#[test]
fn text_of_rows_with_different_members_drops_none() {
    let value = json!([{"A": 1}, {"B": {"x": [1]}, "A": 2}]);
    assert_eq!(show(&["text"], None, &value), "1\t\n2\t{\"x\":[1]}\n");
}

#[test]
fn text_of_mixed_members_is_one_a_line() {
    assert_eq!(show(&["text"], None, &json!([1, "a b", {"k": "v"}, null])), "1\na b\n{\"k\":\"v\"}\n\n");
}

/// What `printf %b` makes of a field.
fn unescape(field: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = field.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(b't') => bytes.push(b'\t'),
            Some(b'n') => bytes.push(b'\n'),
            Some(b'r') => bytes.push(b'\r'),
            Some(b'\\') => bytes.push(b'\\'),
            Some(b'x') => {
                let digits: Vec<u8> = rest.by_ref().take(2).collect();
                let digits = std::str::from_utf8(&digits).expect("two digits");
                bytes.push(u8::from_str_radix(digits, 16).expect("two hexadecimal digits"));
            }
            other => panic!("unknown escape {other:?} in {field:?}"),
        }
    }
    String::from_utf8(bytes).expect("the escapes make up UTF-8")
}

proptest! {
    #[test]
    fn rows_of_text_can_be_had_back(values in prop::collection::vec(any::<(String, String)>(), 0..6)) {
        let rows: Vec<Value> = values.iter().map(|(a, b)| json!([a, b])).collect();
        let text = show(&["text"], None, &Value::Array(rows));
        prop_assert!(!text.chars().any(|letter| letter.is_control() && letter != '\t' && letter != '\n'));
        let back: Vec<(String, String)> = text
            .lines()
            .map(|line| line.split_once('\t').expect("two fields"))
            .map(|(a, b)| (unescape(a), unescape(b)))
            .collect();
        prop_assert_eq!(back, values);
    }
}
