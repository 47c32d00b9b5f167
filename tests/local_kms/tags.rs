//! Tags of keys and secrets.

use serde_json::{Map, Value, json};

use crate::support::{Kms, names, refusal};

/// What every call of the second family has.
const KEYS: [(&str, &str); 2] = [("RegionId", "cn-hangzhou"), ("ResourceType", "key")];

#[test]
fn a_key_is_tagged_listed_and_untagged() {
    let kms = Kms::new();
    let key = kms.create_key();
    kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", "alias/a")]);
    assert!(kms.ok("TagResource", &[("KeyId", &key), ("Tags", &tags(&[("Project", "Test"), ("a", "")]))]).is_empty());
    let answer = kms.ok("ListResourceTags", &[("KeyId", &key)]);
    assert_eq!(names(&answer), ["Tags"]);
    let expected = json!([
        {"KeyId": key, "TagKey": "Project", "TagValue": "Test"},
        {"KeyId": key, "TagKey": "a", "TagValue": ""},
    ]);
    assert_eq!(answer["Tags"]["Tag"], expected);
    assert_eq!(names(answer["Tags"]["Tag"][0].as_object().unwrap()), ["KeyId", "TagKey", "TagValue"]);

    for (name, value) in [("alias/a", "Two"), (&kms.key_arn(&key), "Three")] {
        kms.ok("TagResource", &[("KeyId", name), ("Tags", &tags(&[("Project", value)]))]);
        assert_eq!(of_key(&kms, &key), [("Project", value), ("a", "")].map(owned));
    }
    assert!(kms.ok("UntagResource", &[("KeyId", &key), ("TagKeys", r#"["Project","never there"]"#)]).is_empty());
    assert_eq!(of_key(&kms, &key), [owned(("a", ""))]);
}

#[test]
fn a_key_can_be_made_with_up_to_20_tags() {
    let kms = Kms::new();
    let many = |count: usize| -> String {
        let names: Vec<String> = (0..count).map(|number| format!("tag-{number:02}")).collect();
        tags(&names.iter().map(|name| (name.as_str(), "x")).collect::<Vec<_>>())
    };
    let key = kms.create(&[("Tags", &many(20))]);
    assert_eq!(of_key(&kms, &key).len(), 20);
    assert_eq!(kms.refused("CreateKey", &[("Tags", &many(21))]), refusal(400, "Rejected.LimitExceeded"));
    assert_eq!(kms.create(&[("Tags", "[]")]).len(), 36);
    assert_eq!(kms.ok("ListKeys", &[])["TotalCount"], 2);
}

#[test]
fn one_call_leaves_at_most_10_tags_and_the_other_20() {
    let kms = Kms::new();
    let key = kms.create_key();
    let tag = |name: &str| kms.ask("TagResource", &[("KeyId", &key), ("Tags", &tags(&[(name, "x")]))]);
    for number in 0..10 {
        tag(&format!("tag-{number}")).unwrap();
    }
    assert_eq!(tag("tag-10").unwrap_err().code, "Rejected.LimitExceeded");
    // Another value makes no further tag.
    tag("tag-0").unwrap();
    let tag_many =
        |name: &str| kms.ask("TagResources", &[&KEYS[..], &[("ResourceId.1", &key), ("Tag.1.Key", name)]].concat());
    for number in 10..20 {
        tag_many(&format!("tag-{number}")).unwrap();
    }
    assert_eq!(tag_many("tag-20").unwrap_err().code, "Rejected.LimitExceeded");
    tag("tag-19").unwrap();
    assert_eq!(of_key(&kms, &key).len(), 20);
}

#[test]
fn names_and_values_have_a_length_and_an_alphabet() {
    let kms = Kms::new();
    let key = kms.create_key();
    let signs = r"aZ09/\_-.+=:@";
    let longest = "x".repeat(128);
    let too_long = "x".repeat(129);
    let tag = |name: &str, value: &str| {
        let outcome = kms.ask("TagResource", &[("KeyId", &key), ("Tags", &tags(&[(name, value)]))]);
        outcome.map(|_| ()).map_err(|error| error.code)
    };
    for (name, value) in
        [(signs, signs), (&longest, ""), ("a", &"x".repeat(256)), ("xaliyun", "aliyun"), ("Acs:", "acs:")]
    {
        assert_eq!(tag(name, value), Ok(()), "{name}={value}");
    }
    let invalid = Err("InvalidParameter".to_owned());
    for (name, value) in [
        ("", "x"),
        (&too_long, "x"),
        ("a", &"x".repeat(257)),
        ("a b", "x"),
        ("a", "ü"),
        ("a", "b;c"),
        ("aliyun", "x"),
        ("acs:a", "x"),
    ] {
        assert_eq!(tag(name, value), invalid, "{name}={value}");
    }
    let refused = kms.refused("CreateKey", &[("Tags", &tags(&[("a", &too_long)]))]);
    assert_eq!(refused, refusal(400, "InvalidParameter"));
    for text in [
        "{}",
        "[1]",
        r#"[{"TagKey":1,"TagValue":"x"}]"#,
        r#"[{"TagValue":"x"}]"#,
        r#"[{"TagKey":"a","TagValue":1}]"#,
        "a=b",
        r#"[{"TagKey":"a"},{"TagKey":"a"}]"#,
    ] {
        let refused = kms.refused("TagResource", &[("KeyId", &key), ("Tags", text)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{text}");
    }
}

#[test]
fn what_is_tagged_is_named_in_one_way() {
    let kms = Kms::new();
    let key = kms.create_key();
    for (action, rest) in
        [("TagResource", ("Tags", tags(&[("a", "b")]))), ("UntagResource", ("TagKeys", r#"["a"]"#.to_owned()))]
    {
        let rest = (rest.0, rest.1.as_str());
        let refused = |params: &[(&str, &str)]| kms.refused(action, &[&[rest], params].concat());
        assert_eq!(refused(&[]), refusal(400, "MissingParameter"), "{action}");
        assert_eq!(refused(&[("KeyId", &key), ("SecretName", "s")]), refusal(400, "InvalidParameter"), "{action}");
        assert_eq!(refused(&[("KeyId", "nobody")]), refusal(404, "Forbidden.KeyNotFound"), "{action}");
        assert_eq!(refused(&[("SecretName", "nobody")]), refusal(404, "Forbidden.ResourceNotFound"), "{action}");
        assert_eq!(refused(&[("CertificateId", "c")]), refusal(400, "UnsupportedOperation"), "{action}");
    }
    assert_eq!(kms.refused("TagResource", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
    for keys in ["a", "{}", "[1]", r#""a""#] {
        let refused = kms.refused("UntagResource", &[("KeyId", &key), ("TagKeys", keys)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{keys}");
    }
}

#[test]
fn many_keys_are_tagged_and_untagged_at_once() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    let arn = kms.key_arn(&two);
    let resources = [("ResourceId.1", one.as_str()), ("ResourceId.2", &arn), ("ResourceId.10", &one)];
    let given =
        [("Tag.1.Key", "a"), ("Tag.1.Value", "1"), ("Tag.2.Key", "b"), ("Tag.2.Value", "2"), ("Tag.3.Key", "c")];
    assert!(kms.ok("TagResources", &[&KEYS[..], &resources, &given].concat()).is_empty());
    for key in [&one, &two] {
        assert_eq!(of_key(&kms, key), [("a", "1"), ("b", "2"), ("c", "")].map(owned));
    }
    let untag = |rest: &[(&str, &str)]| kms.ok("UntagResources", &[&KEYS[..], &resources[..2], rest].concat());
    assert!(untag(&[("TagKey.1", "a"), ("TagKey.2", "never there"), ("All", "true")]).is_empty());
    assert_eq!(of_key(&kms, &two), [("b", "2"), ("c", "")].map(owned));
    untag(&[]);
    untag(&[("All", "false")]);
    assert_eq!(of_key(&kms, &one).len(), 2);
    untag(&[("All", "true")]);
    assert_eq!([of_key(&kms, &one).len(), of_key(&kms, &two).len()], [0, 0]);
}

#[test]
fn tagging_many_keys_is_done_for_all_or_for_none() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    let tag = [("Tag.1.Key", "a")];
    let missing = [("ResourceId.1", one.as_str()), ("ResourceId.2", "nobody")];
    let refused = kms.refused("TagResources", &[&KEYS[..], &missing, &tag].concat());
    assert_eq!(refused, refusal(404, "InvalidResourceId.NotFound"));
    kms.ok("ScheduleKeyDeletion", &[("KeyId", &two), ("PendingWindowInDays", "7")]);
    let both = [("ResourceId.1", one.as_str()), ("ResourceId.2", &two)];
    let refused = kms.refused("TagResources", &[&KEYS[..], &both, &tag].concat());
    assert_eq!(refused, refusal(409, "Rejected.PendingDeletion"));
    assert!(of_key(&kms, &one).is_empty());
    for action in ["UntagResources", "ListTagResources"] {
        let refused = kms.refused(action, &[&KEYS[..], &missing].concat());
        assert_eq!(refused, refusal(404, "InvalidResourceId.NotFound"), "{action}");
    }
}

#[test]
fn wrong_lists_of_tags_have_codes_of_their_own() {
    let kms = Kms::new();
    let key = kms.create_key();
    let refused = |action: &str, params: &[(&str, &str)]| kms.refused(action, &[&KEYS[..], params].concat());
    let resource = ("ResourceId.1", key.as_str());
    let invalid_key = refusal(400, "InvalidParameter.TagKey");
    let invalid_value = refusal(400, "InvalidParameter.TagValue");
    let too_long = "x".repeat(129);
    for name in ["a b", "aliyun", "acs:a", &too_long, ""] {
        assert_eq!(
            refused("TagResources", &[resource, ("Tag.1.Key", name), ("Tag.1.Value", "x")]),
            invalid_key,
            "{name}"
        );
    }
    assert_eq!(refused("TagResources", &[resource, ("Tag.1.Value", "x")]), invalid_key);
    for value in ["a b", &too_long] {
        assert_eq!(refused("TagResources", &[resource, ("Tag.1.Key", "a"), ("Tag.1.Value", value)]), invalid_value);
    }
    let twice = [resource, ("Tag.1.Key", "a"), ("Tag.2.Key", "a")];
    for action in ["TagResources", "ListTagResources"] {
        assert_eq!(refused(action, &twice), refusal(400, "Duplicate.TagKey"), "{action}");
    }
    assert_eq!(refused("TagResources", &[resource]), refusal(400, "MissingParameter"));
    assert_eq!(refused("TagResources", &[("Tag.1.Key", "a")]), refusal(400, "MissingParameter"));
    assert_eq!(refused("UntagResources", &[("TagKey.1", "a")]), refusal(400, "MissingParameter"));
    let no_type = [KEYS[0], resource, ("Tag.1.Key", "a")];
    assert_eq!(kms.refused("TagResources", &no_type), refusal(400, "MissingParameter"));
    let other_type = [KEYS[0], ("ResourceType", "alias"), resource, ("Tag.1.Key", "a")];
    assert_eq!(kms.refused("TagResources", &other_type), refusal(400, "InvalidParameter"));

    let names: Vec<(String, String)> = (1..=51).map(|n| (format!("ResourceId.{n}"), format!("key-{n}"))).collect();
    let resources: Vec<(&str, &str)> = names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(refused("ListTagResources", &resources), refusal(400, "InvalidParameter"));
    assert_eq!(refused("ListTagResources", &resources[..50]), refusal(404, "InvalidResourceId.NotFound"));
    let names: Vec<(String, String)> = (1..=21).map(|n| (format!("Tag.{n}.Key"), format!("tag-{n}"))).collect();
    let tags: Vec<(&str, &str)> = names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(refused("TagResources", &[&[resource], &tags[..]].concat()), refusal(400, "InvalidParameter"));
    let names: Vec<(String, String)> = (1..=21).map(|n| (format!("TagKey.{n}"), format!("tag-{n}"))).collect();
    let tags: Vec<(&str, &str)> = names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(refused("UntagResources", &[&[resource], &tags[..]].concat()), refusal(400, "InvalidParameter"));
}

#[test]
fn tags_are_listed_by_resource_by_tag_or_by_both() {
    let kms = Kms::new();
    let one = kms.create(&[("Tags", &tags(&[("team", "a"), ("stage", "x")]))]);
    let two = kms.create(&[("Tags", &tags(&[("team", "b")]))]);
    let three = kms.create(&[("Tags", &tags(&[("team", "b"), ("stage", "y")]))]);
    let first = kms.ok("ListTagResources", &KEYS);
    assert_eq!(names(&first), ["NextToken", "TagResources"]);
    assert_eq!(first["NextToken"], "");
    let row = &first["TagResources"]["TagResource"][0];
    assert_eq!(*row, json!({"ResourceType": "key", "ResourceId": one, "TagKey": "stage", "TagValue": "x"}));
    assert_eq!(names(row.as_object().unwrap()), ["ResourceType", "ResourceId", "TagKey", "TagValue"]);

    let found = |rest: &[(&str, &str)]| rows(&kms.ok("ListTagResources", &[&KEYS[..], rest].concat()));
    let row = |key: &str, name: &str, value: &str| [key.to_owned(), name.to_owned(), value.to_owned()];
    let all = [
        row(&one, "stage", "x"),
        row(&one, "team", "a"),
        row(&two, "team", "b"),
        row(&three, "stage", "y"),
        row(&three, "team", "b"),
    ];
    assert_eq!(found(&[]), all);
    assert_eq!(found(&[("ResourceId.1", &three), ("ResourceId.2", &two)]), all[2..]);
    assert_eq!(found(&[("Tag.1.Key", "stage")]), [all[0].clone(), all[3].clone()]);
    assert_eq!(found(&[("Tag.1.Key", "team"), ("Tag.1.Value", "b")]), [all[2].clone(), all[4].clone()]);
    let long = "x".repeat(256);
    kms.ok("TagResource", &[("KeyId", &two), ("Tags", &tags(&[("long", &long)]))]);
    assert_eq!(found(&[("Tag.1.Key", "long"), ("Tag.1.Value", &long)]), [row(&two, "long", &long)]);
    let both = [("Tag.1.Key", "team"), ("Tag.1.Value", "b"), ("Tag.2.Key", "stage")];
    assert_eq!(found(&both), all[3..]);
    assert_eq!(found(&[&both[..], &[("ResourceId.1", &two)]].concat()), Vec::<[String; 3]>::new());
    let secrets = kms.ok("ListTagResources", &[("RegionId", "cn-hangzhou"), ("ResourceType", "secret")]);
    assert!(rows(&secrets).is_empty());
}

#[test]
fn two_hundred_tags_fit_on_a_page() {
    let kms = Kms::new();
    let names: Vec<String> = (0..20).map(|number| format!("tag-{number:02}")).collect();
    let twenty = tags(&names.iter().map(|name| (name.as_str(), "x")).collect::<Vec<_>>());
    let keys: Vec<String> = (0..20).map(|_| kms.create(&[("Tags", &twenty)])).collect();
    kms.create(&[("Tags", &tags(&[("last", "x")]))]);
    let mut seen = Vec::new();
    let mut token = String::new();
    let mut sizes = Vec::new();
    loop {
        let answer = kms.ok("ListTagResources", &[&KEYS[..], &[("NextToken", &token)]].concat());
        let page = rows(&answer);
        sizes.push(page.len());
        seen.extend(page);
        token = answer["NextToken"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
        // What is removed in between does not shift what follows.
        kms.ok("UntagResource", &[("KeyId", &keys[0]), ("TagKeys", &json!(names).to_string())]);
    }
    assert_eq!(sizes, [200, 200, 1]);
    let mut once = seen.clone();
    once.dedup();
    assert_eq!(once.len(), 401);
    assert_eq!(seen[400][1], "last");
    // Exactly full is the last page.
    let ten: Vec<(String, &str)> =
        keys[1..11].iter().enumerate().map(|(at, key)| (format!("ResourceId.{at}"), key.as_str())).collect();
    let ten: Vec<(&str, &str)> = ten.iter().map(|(name, key)| (name.as_str(), *key)).collect();
    let answer = kms.ok("ListTagResources", &[&KEYS[..], &ten].concat());
    assert_eq!((rows(&answer).len(), &answer["NextToken"]), (200, &json!("")));
}

#[test]
fn a_token_belongs_to_its_query() {
    let kms = Kms::new();
    let names: Vec<String> = (0..20).map(|number| format!("tag-{number:02}")).collect();
    let twenty = tags(&names.iter().map(|name| (name.as_str(), "x")).collect::<Vec<_>>());
    for _ in 0..11 {
        kms.create(&[("Tags", &twenty)]);
    }
    let answer = kms.ok("ListTagResources", &KEYS);
    let token = answer["NextToken"].as_str().unwrap();
    assert_eq!(rows(&kms.ok("ListTagResources", &[&KEYS[..], &[("NextToken", token)]].concat())).len(), 20);
    let narrowed = [("NextToken", token), ("Tag.1.Key", "tag-01")];
    let invalid = refusal(400, "InvalidParameter");
    assert_eq!(kms.refused("ListTagResources", &[&KEYS[..], &narrowed].concat()), invalid);
    let secrets = [KEYS[0], ("ResourceType", "secret"), ("NextToken", token)];
    assert_eq!(kms.refused("ListTagResources", &secrets), invalid);
    for wrong in ["1", "e71d8a535bd9cc11", "ä", &token[1..], &format!("{token}AAAA")] {
        let refused = kms.refused("ListTagResources", &[&KEYS[..], &[("NextToken", wrong)]].concat());
        assert_eq!(refused, invalid, "{wrong}");
    }
}

#[test]
fn secrets_are_tagged_like_keys() {
    let kms = Kms::new();
    let secret = |name: &str| {
        kms.ok("CreateSecret", &[("SecretName", name), ("VersionId", "v1"), ("SecretData", "x")]);
    };
    secret("one");
    secret("two");
    kms.ok("TagResource", &[("SecretName", "one"), ("Tags", &tags(&[("team", "a"), ("stage", "x")]))]);
    kms.ok("UntagResource", &[("SecretName", "one"), ("TagKeys", r#"["stage"]"#)]);
    let family = [("RegionId", "cn-hangzhou"), ("ResourceType", "secret")];
    let arn = kms.key_arn("two").replace(":key/", ":secret/");
    let both = [("ResourceId.1", "one"), ("ResourceId.2", &arn), ("Tag.1.Key", "stage"), ("Tag.1.Value", "y")];
    kms.ok("TagResources", &[&family[..], &both].concat());
    kms.ok("UntagResources", &[&family[..], &[("ResourceId.1", "two"), ("TagKey.1", "other")]].concat());
    let row = |name: &str, key: &str, value: &str| [name, key, value].map(str::to_owned);
    let expected = [row("one", "stage", "y"), row("one", "team", "a"), row("two", "stage", "y")];
    let answer = kms.ok("ListTagResources", &family);
    assert_eq!(rows(&answer), expected);
    assert_eq!(answer["TagResources"]["TagResource"][0]["ResourceType"], "secret");
    let shown = kms.ok("DescribeSecret", &[("SecretName", "two"), ("FetchTags", "true")]);
    assert_eq!(shown["Tags"], json!({"Tag": [{"TagKey": "stage", "TagValue": "y"}]}));
    assert!(rows(&kms.ok("ListTagResources", &KEYS)).is_empty());
}

#[test]
fn a_secret_that_waits_for_its_deletion_keeps_its_tags() {
    let kms = Kms::new();
    kms.ok(
        "CreateSecret",
        &[("SecretName", "s"), ("VersionId", "v1"), ("SecretData", "x"), ("Tags", &tags(&[("a", "b")]))],
    );
    kms.ok("DeleteSecret", &[("SecretName", "s")]);
    let deleted = refusal(409, "Rejected.ResourceInDeleteWindow");
    assert_eq!(kms.refused("TagResource", &[("SecretName", "s"), ("Tags", &tags(&[("c", "d")]))]), deleted);
    assert_eq!(kms.refused("UntagResource", &[("SecretName", "s"), ("TagKeys", r#"["a"]"#)]), deleted);
    let family = [("RegionId", "cn-hangzhou"), ("ResourceType", "secret"), ("ResourceId.1", "s")];
    assert_eq!(kms.refused("TagResources", &[&family[..], &[("Tag.1.Key", "c")]].concat()), deleted);
    assert_eq!(kms.refused("UntagResources", &[&family[..], &[("All", "true")]].concat()), deleted);
    assert_eq!(rows(&kms.ok("ListTagResources", &family)).len(), 1);
    let nobody = [family[0], family[1], ("ResourceId.1", "nobody")];
    let refused = kms.refused("ListTagResources", &nobody);
    assert_eq!(refused, refusal(404, "InvalidResourceId.NotFound"));
}

fn tags(pairs: &[(&str, &str)]) -> String {
    let tags: Vec<Value> = pairs.iter().map(|(key, value)| json!({"TagKey": key, "TagValue": value})).collect();
    Value::from(tags).to_string()
}

fn owned((key, value): (&str, &str)) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

/// The tags of a key with their values.
fn of_key(kms: &Kms, key: &str) -> Vec<(String, String)> {
    let answer = kms.ok("ListResourceTags", &[("KeyId", key)]);
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let rows = answer["Tags"]["Tag"].as_array().unwrap();
    rows.iter().map(|row| (text(row, "TagKey"), text(row, "TagValue"))).collect()
}

/// Resource, name and value of every row.
fn rows(answer: &Map<String, Value>) -> Vec<[String; 3]> {
    let rows = answer["TagResources"]["TagResource"].as_array().unwrap();
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    rows.iter().map(|row| ["ResourceId", "TagKey", "TagValue"].map(|name| text(row, name))).collect()
}
