//! Aliases.

use kms_cli::local::{Options, Settings};
use serde_json::{Map, Value, json};

use crate::support::{Kms, names, refusal};

#[test]
fn an_alias_is_made_moved_and_deleted() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    assert!(kms.ok("CreateAlias", &[("KeyId", &one), ("AliasName", "alias/a")]).is_empty());
    assert_eq!(kms.metadata("alias/a", "KeyId"), one);
    assert!(kms.ok("UpdateAlias", &[("KeyId", &two), ("AliasName", "alias/a")]).is_empty());
    assert_eq!(kms.metadata("alias/a", "KeyId"), two);
    assert!(kms.ok("DeleteAlias", &[("AliasName", "alias/a")]).is_empty());
    assert_eq!(kms.refused("DescribeKey", &[("KeyId", "alias/a")]), refusal(404, "Forbidden.AliasNotFound"));
    assert_eq!(kms.metadata(&two, "KeyState"), "Enabled");
}

#[test]
fn an_alias_stands_for_one_key_only() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    kms.ok("CreateAlias", &[("KeyId", &one), ("AliasName", "alias/a")]);
    for key in [&one, &two] {
        let refused = kms.refused("CreateAlias", &[("KeyId", key), ("AliasName", "alias/a")]);
        assert_eq!(refused, refusal(400, "AliasAlreadyExists"));
    }
    assert_eq!(kms.metadata("alias/a", "KeyId"), one);
    assert_eq!(kms.metadata(&one, "KeyId"), one);
    kms.ok("CreateAlias", &[("KeyId", &one), ("AliasName", "alias/A")]);
}

#[test]
fn an_alias_that_is_not_there_is_not_found() {
    let kms = Kms::new();
    let key = kms.create_key();
    let missing = refusal(404, "Forbidden.AliasNotFound");
    assert_eq!(kms.refused("UpdateAlias", &[("KeyId", &key), ("AliasName", "alias/a")]), missing);
    let wrong = &[("KeyId", "alias/a"), ("AliasName", "alias/a")];
    assert_eq!(kms.refused("UpdateAlias", wrong), refusal(400, "Unsupported.Alias"));
    assert_eq!(kms.refused("DeleteAlias", &[("AliasName", "alias/a")]), missing);
    assert_eq!(kms.refused("Encrypt", &[("KeyId", "alias/a"), ("Plaintext", "x")]), missing);
}

#[test]
fn the_name_of_an_alias_has_a_prefix_a_length_and_an_alphabet() {
    let kms = Kms::new();
    let key = kms.create_key();
    let longest = format!("alias/{}", "x".repeat(255));
    for name in ["alias/x", "alias/Team/Work_Key-1", &longest] {
        kms.ok("CreateAlias", &[("KeyId", &key), ("AliasName", name)]);
    }
    let too_long = format!("{longest}x");
    for name in ["x", "alias/", "Alias/x", "alias/a b", "alias/ä", "alias/a.b", "alias/acs/kms", &too_long] {
        let refused = kms.refused("CreateAlias", &[("KeyId", &key), ("AliasName", name)]);
        assert_eq!(refused, refusal(400, "InvalidParameter"), "{name}");
    }
    assert_eq!(kms.refused("CreateAlias", &[("KeyId", &key)]), refusal(400, "MissingParameter"));
}

#[test]
fn lists_of_aliases_are_paged_in_the_order_of_creation() {
    let kms = Kms::new();
    let [one, two] = [(); 2].map(|()| kms.create_key());
    let all: Vec<String> = (0..25).map(|number| format!("alias/{}", 100 - number)).collect();
    for (at, name) in all.iter().enumerate() {
        let key = if at % 2 == 0 { &one } else { &two };
        kms.ok("CreateAlias", &[("KeyId", key), ("AliasName", name)]);
    }
    let first = kms.ok("ListAliases", &[]);
    assert_eq!(names(&first), ["Aliases", "TotalCount", "PageNumber", "PageSize"]);
    let arn = format!("acs:kms:cn-hangzhou:{}:alias/100", kms.identity().account_id);
    assert_eq!(first["Aliases"]["Alias"][0], json!({"AliasName": "alias/100", "KeyId": one, "AliasArn": arn}));
    assert_eq!(names(first["Aliases"]["Alias"][0].as_object().unwrap()), ["AliasName", "KeyId", "AliasArn"]);
    assert_eq!([&first["TotalCount"], &first["PageNumber"], &first["PageSize"]], [25, 1, 20]);
    assert_eq!(listed(&first), all[..20]);
    assert_eq!(listed(&kms.ok("ListAliases", &[("PageNumber", "2")])), all[20..]);
    assert_eq!(listed(&kms.ok("ListAliases", &[("PageSize", "0")])), Vec::<String>::new());

    let of_one: Vec<String> = all.iter().step_by(2).cloned().collect();
    for name in [&one, &kms.key_arn(&one)] {
        let answer = kms.ok("ListAliasesByKeyId", &[("KeyId", name)]);
        assert_eq!([&answer["TotalCount"], &answer["PageNumber"], &answer["PageSize"]], [13, 1, 10]);
        assert_eq!(listed(&answer), of_one[..10]);
    }
    let second = kms.ok("ListAliasesByKeyId", &[("KeyId", &one), ("PageNumber", "2"), ("PageSize", "10")]);
    assert_eq!(listed(&second), of_one[10..]);
    assert_eq!(kms.refused("ListAliasesByKeyId", &[("KeyId", "x")]), refusal(404, "Forbidden.KeyNotFound"));
}

/// An action, its parameters and the resources that it takes a permission on.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str]);

#[test]
fn an_alias_takes_a_permission_on_itself_and_on_every_key_that_it_stands_for() {
    let dir = tempfile::tempdir().unwrap();
    let open = |lists: &str| {
        let settings = Settings::parse(&format!("[[access_keys]]\nid = 'guest'\nsecret = 's'\n{lists}")).unwrap();
        Kms::of(Options { settings: Some(settings), ..Options::default() }.open(dir.path()).unwrap())
    };
    let owner = open("");
    let [old, new] = [(); 2].map(|()| owner.create_key());
    owner.ok("CreateAlias", &[("KeyId", &old), ("AliasName", "alias/a")]);
    let cases: [Case<'_>; 3] = [
        ("CreateAlias", &[("KeyId", &new), ("AliasName", "alias/b")], &["alias/b", &format!("key/{new}")]),
        (
            "UpdateAlias",
            &[("KeyId", &new), ("AliasName", "alias/a")],
            &["alias/a", &format!("key/{new}"), &format!("key/{old}")],
        ),
        ("DeleteAlias", &[("AliasName", "alias/b")], &["alias/b", &format!("key/{new}")]),
    ];
    for (action, params, resources) in cases {
        for resource in resources {
            let lists = format!("[[access_keys.deny]]\nactions = ['kms:{action}']\nresources = ['*:{resource}']");
            let error = open(&lists).ask_as("guest", action, params).unwrap_err();
            assert_eq!((error.status, error.code.as_str()), (403, "Forbidden.NoPermission"), "{action}");
            let arn = format!("acs:kms:cn-hangzhou:1000200030004000:{resource}");
            assert!(error.message.contains(&arn), "{action}: {}", error.message);
        }
        open("").ask_as("guest", action, params).unwrap();
    }
}

fn listed(answer: &Map<String, Value>) -> Vec<String> {
    let rows = answer["Aliases"]["Alias"].as_array().unwrap();
    rows.iter().map(|row| row["AliasName"].as_str().unwrap().to_owned()).collect()
}
