//! The configuration file as it is changed: every byte that is not meant stays.

use std::fs;
use std::path::Path;
use std::time::Duration;

use kms_cli::profile::{ConfigFile, Document, Error, FIELDS, Field, Kind, fields};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// As the official CLI writes it, with keys that neither it nor `kms-cli` knows.
const OF_ALIYUN: &str = "{
\t\"current\": \"default\",
\t\"profiles\": [
\t\t{
\t\t\t\"name\": \"default\",
\t\t\t\"mode\": \"AK\",
\t\t\t\"access_key_id\": \"LTAI5tFAKE\",
\t\t\t\"access_key_secret\": \"a\\u003cb\\u003ec\\u0026d\\u2028e\\u2029\",
\t\t\t\"region_id\": \"cn-hangzhou\",
\t\t\t\"output_format\": \"json\",
\t\t\t\"language\": \"en\",
\t\t\t\"site\": \"china\",
\t\t\t\"x_number\": 1e400,
\t\t\t\"x_other\": [1.0, {\"b\": 1, \"a\": -0.0}]
\t\t},
\t\t{
\t\t\t\"name\": \"caf\u{e9}\",
\t\t\t\"mode\": \"EcsRamRole\"
\t\t}
\t],
\t\"meta_path\": \"\",
\t\"x_top\": {\"z\": 1, \"a\": 12345678901234567890123}
}";

/// As the Python SDK writes it.
const OF_PYTHON: &str = r#"{
    "current": "default",
    "profiles": [
        {
            "name": "default",
            "mode": "AK"
        }
    ]
}
"#;

fn document(text: &str) -> Document {
    Document::parse(text.as_bytes()).ok().unwrap()
}

fn problem(bytes: &[u8]) -> String {
    Document::parse(bytes).err().unwrap().to_string()
}

#[test]
fn a_value_that_stays_the_same_keeps_its_spelling() {
    let mut document = document(OF_ALIYUN);
    document.set("default", &fields::ACCESS_KEY_SECRET, "a<b>c&d\u{2028}e\u{2029}").unwrap();
    document.set_current("default");
    assert_eq!(document.text(), OF_ALIYUN);
}

#[test]
fn only_the_bytes_of_a_changed_value_change() {
    for text in [OF_ALIYUN.to_owned(), format!("{OF_ALIYUN}\n"), OF_ALIYUN.replace('\n', "\r\n")] {
        let mut document = document(&text);
        document.set("default", &fields::REGION, "cn-beijing").unwrap();
        assert_eq!(document.text(), text.replace("cn-hangzhou", "cn-beijing"));
    }
}

#[test]
fn a_new_value_is_escaped_as_the_official_cli_escapes_it() {
    let mut document = document(OF_ALIYUN);
    document.set("default", &fields::ACCESS_KEY_ID, "<\"\\&\u{2029}\u{e9}\t").unwrap();
    assert_eq!(document.text(), OF_ALIYUN.replace("LTAI5tFAKE", "\\u003c\\\"\\\\\\u0026\\u2029\u{e9}\\t"));
    assert_eq!(document.get("default", &fields::ACCESS_KEY_ID).unwrap().as_str(), "<\"\\&\u{2029}\u{e9}\t");
}

#[test]
fn a_new_field_goes_where_the_official_cli_puts_it_and_leaves_no_trace_when_it_goes() {
    let mut document = document(OF_ALIYUN);
    document.set("default", &fields::STS_TOKEN, "token").unwrap();
    document.set("default", &fields::EXPIRED_SECONDS, "900").unwrap();
    document.set("caf\u{e9}", &fields::ENABLE_VPC, "true").unwrap();
    let expected = OF_ALIYUN
        .replace(
            "\t\t\t\"region_id\"",
            "\t\t\t\"sts_token\": \"token\",\n\t\t\t\"expired_seconds\": 900,\n\t\t\t\"region_id\"",
        )
        .replace("\"EcsRamRole\"\n", "\"EcsRamRole\",\n\t\t\t\"enable_vpc\": true\n");
    assert_eq!(document.text(), expected);
    assert!(document.unset("default", &fields::STS_TOKEN).unwrap());
    assert!(document.unset("default", &fields::EXPIRED_SECONDS).unwrap());
    assert!(document.unset("caf\u{e9}", &fields::ENABLE_VPC).unwrap());
    assert!(!document.unset("caf\u{e9}", &fields::ENABLE_VPC).unwrap());
    assert_eq!(document.text(), OF_ALIYUN);
}

#[test]
fn the_layout_of_the_file_is_kept() {
    let mut python = document(OF_PYTHON);
    python.add_profile("new");
    python.set("new", &fields::MODE, "AK").unwrap();
    let new = "        },\n        {\n            \"name\": \"new\",\n            \"mode\": \"AK\"\n        }\n    ]";
    assert_eq!(python.text(), OF_PYTHON.replace("        }\n    ]", new));

    let mut compact = document(r#"{"current":"a","profiles":[{"name":"a"}],"meta_path":""}"#);
    compact.add_profile("b");
    compact.set("b", &fields::MODE, "AK").unwrap();
    let expected = r#"{"current":"a","profiles":[{"name":"a"},{"name":"b","mode":"AK"}],"meta_path":""}"#;
    assert_eq!(compact.text(), expected);
}

#[test]
fn a_first_profile_is_laid_out_as_by_the_official_cli() {
    let mut document = Document::default();
    document.add_profile("default");
    document.set("default", &fields::REGION, "cn-hangzhou").unwrap();
    document.set("default", &fields::MODE, "AK").unwrap();
    document.set_current("default");
    let expected = "{\n\t\"current\": \"default\",\n\t\"profiles\": [\n\t\t{\n\t\t\t\"name\": \"default\",\n\t\t\t\"mode\": \
                    \"AK\",\n\t\t\t\"region_id\": \"cn-hangzhou\"\n\t\t}\n\t],\n\t\"meta_path\": \"\"\n}\n";
    assert_eq!(document.text(), expected);
    assert!(document.remove_profile("default"));
    assert!(!document.remove_profile("default"));
    document.set_current("");
    assert_eq!(document.text(), Document::default().text());
}

#[test]
fn missing_top_keys_are_added() {
    for text in ["{}", " {\n}\n", r#"{"x":1}"#] {
        let mut document = document(text);
        document.add_profile("a");
        document.set_current("a");
        let value: Value = serde_json::from_str(document.text()).unwrap();
        assert_eq!(
            (&value["current"], &value["profiles"]),
            (&"a".into(), &serde_json::json!([{"name": "a"}])),
            "{text}"
        );
    }
}

#[test]
fn profiles_of_one_name_are_removed_together() {
    let mut document = document(r#"{"profiles":[{"name":"a"},{"name":"b"},{"name":"a","mode":"AK"}]}"#);
    assert!(document.remove_profile("a"));
    assert_eq!(document.text(), r#"{"profiles":[{"name":"b"}]}"#);
}

#[test]
fn what_could_not_be_changed_without_a_loss_is_refused_with_its_place() {
    let cases: [(&[u8], &str); 12] = [
        (b"", "line 1, column 1: it is not valid JSON"),
        (b"{\n\t\"current\": \"se\"cret\"\n}", "line 2, column 17: it is not valid JSON"),
        (b"{} x", "line 1, column 4: it is not valid JSON"),
        (b"\xef\xbb\xbf{}", "line 1, column 1: it begins with a byte order mark"),
        (b"{\n \"x\": \"\xff\"}", "line 2, column 8: it is not UTF-8"),
        (b"[]", "line 1, column 1: it is not an object"),
        (b"{\"current\": 1}", "line 1, column 13: current is not text"),
        (b"{\"profiles\": null}", "line 1, column 14: profiles is not a list"),
        (b"{\"profiles\": [{}, null]}", "line 1, column 19: this profile is not an object"),
        (b"{\"profiles\": [{\"name\": []}]}", "line 1, column 24: the name of this profile is not text"),
        (b"{\"x\": 1, \"y\": 2,\n\"\\u0078\": 1}", "line 2, column 1: this key stands twice"),
        (b"{\"profiles\": [{\"mode\": \"AK\", \"mode\": \"AK\"}]}", "line 1, column 30: this key stands twice"),
    ];
    for (bytes, expected) in cases {
        assert_eq!(problem(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_value_of_another_kind_is_refused_without_being_quoted() {
    let mut document = document(OF_ALIYUN);
    let number = document.set("default", &fields::EXPIRED_SECONDS, "9e2").unwrap_err().to_string();
    assert_eq!(number, "expired_seconds must be a whole number");
    let switch = document.set("default", &fields::ENABLE_VPC, "maybe").unwrap_err().to_string();
    assert_eq!(switch, "enable_vpc must be true or false");
    assert_eq!(document.set("nobody", &fields::MODE, "AK").unwrap_err().to_string(), "unknown profile 'nobody'");
    assert_eq!(document.text(), OF_ALIYUN);
}

fn config(folder: &Path) -> ConfigFile {
    ConfigFile::new(folder.join("deep").join("config.json"))
}

fn add(name: &str) -> impl FnOnce(&mut Document) -> Result<(), Error> {
    move |document| {
        document.add_profile(name);
        Ok(())
    }
}

#[test]
fn a_file_that_is_missing_is_made_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(folder.path());
    file.update(|_| Ok(())).unwrap();
    assert!(!file.path().exists(), "nothing changed, so nothing is written");
    file.update(add("a")).unwrap();
    assert_eq!(file.read(&mut Vec::new()).ok().unwrap().names(), ["a"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(file.path()), mode(file.path().parent().unwrap())), (0o600, 0o700));
    }
}

#[test]
fn a_malformed_file_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let file = ConfigFile::new(folder.path().join("config.json"));
    fs::write(file.path(), "{\"secret-text").unwrap();
    let error = file.update(add("a")).unwrap_err().to_string();
    assert!(error.contains("cannot be changed: line 1, column 13: it is not valid JSON"), "{error}");
    assert!(!error.contains("secret-text"), "{error}");
    assert_eq!(fs::read_to_string(file.path()).unwrap(), "{\"secret-text");
}

#[test]
fn a_change_that_fails_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(folder.path());
    file.update(add("a")).unwrap();
    let before = fs::read(file.path()).unwrap();
    let outcome = file.update(|document| {
        document.add_profile("b");
        Ok(document.set("c", &fields::MODE, "AK")?)
    });
    assert_eq!(outcome.unwrap_err().to_string(), "unknown profile 'c'");
    assert_eq!(fs::read(file.path()).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_even_one_that_leads_nowhere() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().unwrap();
    let (link, second) = (folder.path().join("config.json"), folder.path().join("second.json"));
    symlink("second.json", &link).unwrap();
    symlink("real/third.json", &second).unwrap();
    for name in ["a", "b"] {
        ConfigFile::new(&link).update(add(name)).unwrap();
    }
    assert!(link.is_symlink() && second.is_symlink());
    let real = ConfigFile::new(folder.path().join("real").join("third.json"));
    assert!(!real.path().is_symlink());
    assert_eq!(real.read(&mut Vec::new()).ok().unwrap().names(), ["a", "b"]);

    let circle = folder.path().join("circle.json");
    symlink("circle.json", &circle).unwrap();
    assert!(ConfigFile::new(&circle).update(add("a")).unwrap_err().to_string().contains("too many links"));
}

#[test]
fn a_writer_waits_for_another_one_but_not_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let file = config(folder.path());
    file.update(|document| {
        let hasty = file.clone().with_longest_wait(Duration::ZERO).update(add("b")).unwrap_err();
        assert!(hasty.to_string().starts_with("another process is changing "), "{hasty}");
        document.add_profile("a");
        Ok(())
    })
    .unwrap();
    assert_eq!(file.read(&mut Vec::new()).ok().unwrap().names(), ["a"]);
}

#[test]
fn what_a_killed_writer_left_behind_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let file = ConfigFile::new(folder.path().join("config.json"));
    fs::write(folder.path().join(".config.json.kms-cli-abc"), "half").unwrap();
    fs::write(folder.path().join(".config.json.tmp-abc"), "of another program").unwrap();
    file.update(add("a")).unwrap();
    let mut names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, [".config.json.kms-cli.lock", ".config.json.tmp-abc", "config.json"]);
}

fn any_json() -> impl Strategy<Value = Value> {
    let number = "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,4})?";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number.prop_map(|text| serde_json::from_str(&text).unwrap()),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// A profile with known and unknown keys in any order.
fn any_profile(name: String) -> impl Strategy<Value = Value> {
    let known = prop::sample::subsequence(FIELDS.to_vec(), 0..12).prop_shuffle();
    let unknown = prop::collection::vec(("x[a-z\"\\\\]{0,6}", any_json()), 0..4);
    (known, unknown, any::<String>(), any::<i64>()).prop_map(move |(known, unknown, text, number)| {
        let value = |field: &Field| match field.kind {
            Kind::Text | Kind::Secret => Value::from(text.clone()),
            Kind::Integer => Value::from(number),
            Kind::Switch => Value::from(number > 0),
        };
        let mut profile: Map<String, Value> = unknown.into_iter().collect();
        profile.insert("name".to_owned(), name.clone().into());
        profile.extend(known.into_iter().map(|field| (field.key.to_owned(), value(field))));
        Value::Object(profile)
    })
}

fn any_config() -> impl Strategy<Value = Value> {
    let profiles = (any_profile("a".to_owned()), any_profile("b".to_owned()), any_profile("c".to_owned()));
    (profiles, prop::collection::vec(("y[a-z]{0,3}", any_json()), 0..3)).prop_map(
        |((first, second, third), unknown)| {
            let mut config: Map<String, Value> = unknown.into_iter().collect();
            config.insert("profiles".to_owned(), Value::from(vec![first, second, third]));
            config.insert("current".to_owned(), "a".into());
            Value::Object(config)
        },
    )
}

fn laid_out(value: &Value, layout: usize) -> String {
    match layout {
        0 => value.to_string(),
        1 => serde_json::to_string_pretty(value).unwrap(),
        _ => format!("\r\n{}\r\n \r\n", serde_json::to_string_pretty(value).unwrap().replace('\n', "\r\n")),
    }
}

fn another_value(field: &Field) -> &'static str {
    match field.kind {
        Kind::Text | Kind::Secret => "another \"value\" <\u{1f511}>",
        Kind::Integer => "-42",
        Kind::Switch => "true",
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_field_that_is_set_is_the_only_thing_that_changes(
        config in any_config(), layout in 0_usize..3, name in "[abc]", at in 0..FIELDS.len(),
    ) {
        let field = FIELDS[at];
        let mut document = document(&laid_out(&config, layout));
        document.set(&name, field, another_value(field)).unwrap();
        let mut expected = config;
        let position = (name.as_bytes()[0] - b'a') as usize;
        expected["profiles"][position][field.key] = match field.kind {
            Kind::Text | Kind::Secret => another_value(field).into(),
            Kind::Integer => Value::from(-42),
            Kind::Switch => Value::from(true),
        };
        prop_assert_eq!(&serde_json::from_str::<Value>(document.text()).unwrap(), &expected);
    }

    #[test]
    fn a_field_that_is_set_and_set_back_leaves_the_same_bytes(
        config in any_config(), layout in 0_usize..3, name in "[abc]", at in 0..FIELDS.len(),
    ) {
        let field = FIELDS[at];
        let text = laid_out(&config, layout);
        let mut document = document(&text);
        let is_there = document.profile(&name).unwrap().contains_key(field.key);
        let before = document.get(&name, field);
        document.set(&name, field, another_value(field)).unwrap();
        match (is_there, before) {
            (true, before) => document.set(&name, field, before.as_ref().map_or("", |before| before.as_str())).unwrap(),
            (false, _) => prop_assert!(document.unset(&name, field).unwrap()),
        }
        // What is set is written in the way of Go, which is another spelling of the same.
        let is_plain = !text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']);
        prop_assert!(!is_plain || document.text() == text, "{}\n{}", text, document.text());
        let (left, right): (Value, Value) =
            (serde_json::from_str(&text).unwrap(), serde_json::from_str(document.text()).unwrap());
        prop_assert_eq!(left, right);
    }

    #[test]
    fn whatever_can_be_read_stays_valid_when_it_is_changed(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", " ", "\n", "\"", "\\", "\"profiles\":[{", "\"name\":\"a\"", "}]", "1.0",
                "null", "\"current\":", "\"x\"", "{}", "[]", "\"mode\":1", "\u{e9}", "\"\\ud800\"",
            ]),
            0..14,
        ),
        is_wrapped: bool,
    ) {
        let text = parts.concat();
        let text = if is_wrapped { format!("{{\"profiles\":[{{\"name\":\"a\"}}],\"x\":{text}}}") } else { text };
        if let Ok(mut document) = Document::parse(text.as_bytes()) {
            document.add_profile("a");
            document.set("a", &fields::MODE, "AK").unwrap();
            document.set_current("a");
            prop_assert!(Document::parse(document.text().as_bytes()).is_ok());
            prop_assert_eq!(document.current(), "a");
            let mode = document.get("a", &fields::MODE).unwrap();
            prop_assert_eq!(mode.as_str(), "AK");
        }
    }

    #[test]
    fn a_profile_that_is_added_and_removed_leaves_the_same_bytes(config in any_config(), layout in 0_usize..3) {
        let text = laid_out(&config, layout);
        let mut document = document(&text);
        document.add_profile("new \"one\"");
        document.set("new \"one\"", &fields::MODE, "AK").unwrap();
        prop_assert_eq!(document.names(), ["a", "b", "c", "new \"one\""]);
        prop_assert!(document.remove_profile("new \"one\""));
        prop_assert_eq!(document.text(), &text);
    }
}
