//! Tables, ours and those of `aliyun`.

use unicode_width::UnicodeWidthStr;

use super::*;

#[test]
fn table_of_a_list_action_has_the_columns_of_the_catalog() {
    let expected = "\
+----------+------------------------------------+
| KeyId    | KeyArn                             |
+===============================================+
| key-hzz1 | acs:kms:cn-hangzhou:1:key/key-hzz1 |
| key-hzz2 | acs:kms:cn-hangzhou:1:key/key-hzz2 |
+----------+------------------------------------+
";
    assert_eq!(show(&["table"], Some(&KEYS), &list_keys()), expected);
}

#[test]
fn table_of_an_empty_list_has_its_header() {
    let expected = "\
+-------+--------+
| KeyId | KeyArn |
+================+
+-------+--------+
";
    assert_eq!(show(&["table"], Some(&KEYS), &json!({"Keys": {"Key": []}})), expected);
}

#[test]
fn table_of_an_object_has_fields_and_values() {
    let expected = "\
+-------------------------+---------------+
| Field                   | Value         |
+=========================================+
| RequestId               | 8f0e4c4c-0a54 |
| KeyMetadata.KeyId       | key-hzz1      |
| KeyMetadata.Description | first\\tkey    |
| KeyMetadata.KeyState    | Enabled       |
| KeyMetadata.Tags        | []            |
| KeyMetadata.Extra.A     |               |
| KeyMetadata.Extra.B     | {}            |
| KeyMetadata.Size        | 1.10          |
+-------------------------+---------------+
";
    assert_eq!(show(&["table"], None, &describe_key()), expected);
}

/// A table of the columns that the settings name for an action.
fn show_columns(words: &[&str], query: Option<&str>, list: Option<&'static List>, columns: &str) -> String {
    let query = query.map(|query| Query::parse(query).expect("the query is valid"));
    let columns = Column::parse_list(columns).expect("the columns are valid");
    let response = if list.is_some() { list_keys() } else { describe_key() };
    View {
        format: &format(words),
        query: query.as_ref(),
        list,
        columns: Some(&columns),
        width: None,
        colour: Colour::Never,
    }
    .render(&response)
    .expect("the value can be shown")
}

#[test]
fn table_of_chosen_columns_shows_those_of_each_row() {
    let expected = "\
+------------------------------------+----------+--------+
| Arn                                | KeyId    | Length |
+========================================================+
| acs:kms:cn-hangzhou:1:key/key-hzz1 | key-hzz1 | 8      |
| acs:kms:cn-hangzhou:1:key/key-hzz2 | key-hzz2 | 8      |
+------------------------------------+----------+--------+
";
    assert_eq!(show_columns(&["table"], None, Some(&KEYS), "Arn:KeyArn,KeyId,Length:length(KeyId)"), expected);
}

#[test]
fn table_of_chosen_columns_without_a_list_has_one_row() {
    let expected = "\
+----------+---------+------+
| Id       | State   | Gone |
+===========================+
| key-hzz1 | Enabled |      |
+----------+---------+------+
";
    let columns = "Id:KeyMetadata.KeyId,State:KeyMetadata.KeyState,Gone:KeyMetadata.Gone";
    assert_eq!(show_columns(&["table"], None, None, columns), expected);
}

#[test]
fn chosen_columns_are_for_tables_of_the_whole_answer_only() {
    for words in [&["json"][..], &["text"], &["cols=KeyId"]] {
        let plain = show(words, Some(&KEYS), &list_keys());
        assert_eq!(show_columns(words, None, Some(&KEYS), "KeyArn"), plain, "{words:?}");
    }
    let query = "Keys.Key[].{Id:KeyId}";
    let plain = show_query(&["table"], query, Some(&KEYS), &list_keys());
    assert_eq!(show_columns(&["table"], Some(query), Some(&KEYS), "KeyArn"), plain);
}

#[test]
fn table_of_one_value_has_one_cell() {
    let expected = "\
+----------+
| Value    |
+==========+
| key-hzz1 |
+----------+
";
    assert_eq!(show_query(&["table"], "KeyMetadata.KeyId", None, &describe_key()), expected);
}

#[test]
fn tables_align_wide_letters() {
    let value = json!([{"Name": "密钥", "D": "a"}, {"Name": "🔑", "D": "é"}, {"Name": "plain", "D": "中文描述"}]);
    for words in [&["table"][..], &["cols=Name,D,Name"]] {
        let text = show(words, None, &value);
        let widths: Vec<usize> =
            text.lines().map(|line| line.split_at(line.rfind(['|', '+']).unwrap_or(0)).0.width()).collect();
        let rows: Vec<usize> = if words[0] == "table" { widths } else { widths[2..].to_vec() };
        assert!(rows.windows(2).all(|pair| pair[0] == pair[1]), "{rows:?}\n{text}");
    }
}

#[test]
fn a_table_fits_the_terminal() {
    let format = format(&["table"]);
    for width in [30, 40, 60] {
        let view = View {
            format: &format,
            query: None,
            list: Some(&KEYS),
            columns: None,
            width: Some(width),
            colour: Colour::Never,
        };
        let text = view.render(&list_keys()).expect("the value can be shown");
        assert!(text.lines().all(|line| line.width() <= width), "{width} columns:\n{text}");
        let letters: String = text.lines().filter(|line| line.starts_with("| ")).collect();
        assert!(letters.contains("KeyArn"), "{text}");
    }
    let wide = View {
        format: &format,
        query: None,
        list: Some(&KEYS),
        columns: None,
        width: Some(200),
        colour: Colour::Never,
    };
    assert_eq!(wide.render(&list_keys()), Ok(show(&["table"], Some(&KEYS), &list_keys())));
}

#[test]
fn a_table_sends_no_command_to_the_terminal() {
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[31mred\u{9b}2J\r\n\u{202e}txt";
    let value = json!({"Keys": {"Key": [{"KeyId": evil, "KeyArn": {"x": evil}}]}, "Evil\u{1b}Key": evil});
    for words in [&["table"][..], &["cols=KeyId,KeyArn"]] {
        for list in [Some(&KEYS), None] {
            let text = show(words, list, &value);
            let obeyed = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
            assert!(!text.contains(obeyed), "{text:?}");
            assert!(text.contains("\\x1b[31mred"), "{text}");
        }
    }
}

#[test]
fn columns_look_as_they_do_in_aliyun() {
    let expected = "\
Num | KeyId    | Arn
--- | -----    | ---
0   | key-hzz1 | acs:kms:cn-hangzhou:1:key/key-hzz1
1   | key-hzz2 | acs:kms:cn-hangzhou:1:key/key-hzz2
";
    let words = ["cols=KeyId,Arn:KeyArn", "rows=Keys.Key[]", "num=true"];
    assert_eq!(show(&words, None, &list_keys()), expected);
    let without_rows = ["num=true", "cols=KeyId,Arn:KeyArn"];
    assert_eq!(show(&without_rows, Some(&KEYS), &list_keys()), expected);
    assert_eq!(show(&without_rows, None, &list_keys()), expected, "the first list of the answer");
}

#[test]
fn columns_reach_into_rows_and_leave_missing_cells_empty() {
    let value = json!({"Skip": [], "Rows": [{"a": {"b": 1.5}, "c": [1]}, {"c": null}]});
    let expected = "\
Deep | C   | None
---- | -   | ----
1.5  | [1] |\u{20}
     |     |\u{20}
";
    assert_eq!(show(&["cols=Deep:a.b,C:c,None:nope", "rows=Rows", "num=false"], None, &value), expected);
    let pairs = json!([["x", "y"]]);
    assert_eq!(show(&["cols=First:0,Second:1"], None, &pairs), "First | Second\n----- | ------\nx     | y\n");
}

#[test]
fn columns_of_an_answer_without_a_list_have_one_row() {
    let value = json!({"KeyMetadata": {"KeyId": "key-hzz1"}});
    assert_eq!(show(&["cols=Id:KeyMetadata.KeyId"], None, &value), "Id\n--\nkey-hzz1\n");
}

#[test]
fn columns_need_a_list_behind_rows() {
    let refused = Err(RenderError::NotRows("PageNumber".to_owned()));
    assert_eq!(view(&["cols=A", "rows=PageNumber"], Some(&KEYS), &list_keys()), refused);
    let message = refused.map_err(|error| error.to_string());
    assert_eq!(message, Err("rows=PageNumber leads to no list in the answer".to_owned()));
}
