//! Repeat lists on the command line.

use crate::probe::{Parameters, parameters, refused, sent};

const ACTION: [&str; 3] = ["TagResources", "--ResourceType", "key"];

fn expected(pairs: &[(&str, &str)]) -> Parameters {
    parameters(&[&[("ResourceType", "key")], pairs].concat())
}

#[track_caller]
fn tagged(args: &[&str]) -> Parameters {
    sent(&[&ACTION, args].concat())
}

#[track_caller]
fn not_tagged(args: &[&str], says: &str) {
    refused(&[&ACTION, args].concat(), says);
}

#[test]
fn every_form_of_a_list_sends_the_same() {
    let two = expected(&[("ResourceId.1", "a"), ("ResourceId.2", "b"), ("Tag.1.Key", "k"), ("Tag.1.Value", "v")]);
    for ids in [
        &["--ResourceId.1", "a", "--ResourceId.2", "b"][..],
        &["--ResourceId.2=b", "--ResourceId.1=a"],
        &["--resource-id.1", "a", "--resource-id.2=b"],
        &["--ResourceId", "a", "b"],
        &["--resource-id", "a", "b"],
        &["--ResourceId", "a", "--ResourceId", "b"],
        &["--ResourceId=a", "--ResourceId=b"],
        &["--ResourceId=a", "b"],
        &["--ResourceId", "a", "--resource-id=b"],
    ] {
        for tag in [
            &["--Tag", "k=v"][..],
            &["--tag=k=v"],
            &["--Tag.1.Key", "k", "--Tag.1.Value", "v"],
            &["--tag.1.value=v", "--tag.1.key=k"],
        ] {
            assert_eq!(tagged(&[ids, tag].concat()), two, "{ids:?} {tag:?}");
            assert_eq!(tagged(&[tag, ids].concat()), two, "{tag:?} {ids:?}");
        }
    }
}

#[test]
fn a_list_of_tags_takes_many_words() {
    let tags = expected(&[
        ("ResourceId.1", "a"),
        ("Tag.1.Key", "k"),
        ("Tag.1.Value", "v"),
        ("Tag.2.Key", "k2"),
        ("Tag.2.Value", "v2=x"),
        ("Tag.3.Key", "k3"),
        ("Tag.3.Value", ""),
    ]);
    assert_eq!(tagged(&["--Tag", "k=v", "k2=v2=x", "k3=", "--ResourceId", "a"]), tags);
}

#[test]
fn a_tag_may_have_no_value_or_an_empty_one() {
    let with = |value: &[(&str, &str)]| expected(&[&[("ResourceId.1", "a"), ("Tag.1.Key", "k")], value].concat());
    assert_eq!(tagged(&["--ResourceId", "a", "--Tag", "k"]), with(&[]));
    assert_eq!(tagged(&["--ResourceId", "a", "--Tag.1.Key", "k", "--Tag.1.Value", ""]), with(&[("Tag.1.Value", "")]));
    assert_eq!(tagged(&["--ResourceId", "a", "--Tag", "k="]), with(&[("Tag.1.Value", "")]));
}

#[test]
fn many_places_keep_their_order() {
    let ids: Vec<String> = (1..=12).map(|number| format!("id-{number}")).collect();
    let words: Vec<&str> = ids.iter().map(String::as_str).collect();
    let sent = tagged(&[&["--Tag", "k=v", "--ResourceId"], words.as_slice()].concat());
    for (at, id) in ids.iter().enumerate() {
        assert_eq!(sent[&format!("ResourceId.{}", at + 1)], *id);
    }
    assert_eq!(sent.len(), 12 + 3);
}

#[test]
fn a_value_in_a_list_may_begin_with_a_hyphen() {
    let one = expected(&[("ResourceId.1", "-a"), ("Tag.1.Key", "-k"), ("Tag.1.Value", "-v")]);
    assert_eq!(tagged(&["--ResourceId.1", "-a", "--Tag.1.Key", "-k", "--Tag.1.Value", "-v"]), one);
    assert_eq!(tagged(&["--ResourceId=-a", "--Tag=-k=-v"]), one);
    assert_eq!(tagged(&["--ResourceId", "-a", "--Tag", "-k=-v"]), one);
}

#[test]
fn both_forms_of_one_list_exclude_each_other() {
    let says = "--ResourceId and --ResourceId.1 cannot be given together";
    not_tagged(&["--ResourceId", "a", "--ResourceId.1", "b", "--Tag", "k=v"], says);
    not_tagged(&["--resource-id.1", "b", "--Tag", "k=v", "--resource-id", "a"], says);
    not_tagged(&["--ResourceId", "a", "--Tag", "k=v", "--Tag.2.Key", "b"], "--Tag and --Tag.2.Key cannot be given");
}

#[test]
fn a_place_cannot_be_given_twice() {
    not_tagged(&["--ResourceId.1", "a", "--resource-id.1=b", "--Tag", "k=v"], "--ResourceId.1 is given more than once");
}

#[test]
fn a_gap_in_a_list_is_refused() {
    not_tagged(&["--ResourceId.2", "a", "--Tag", "k=v"], "--ResourceId.1 is missing");
    not_tagged(&["--ResourceId.1", "a", "--ResourceId.3", "a", "--Tag", "k=v"], "--ResourceId.2 is missing");
    not_tagged(&["--ResourceId.1", "a", "--Tag.2.Key", "k"], "--Tag.1 is missing");
}

#[test]
fn a_place_without_its_key_is_refused() {
    not_tagged(&["--ResourceId", "a", "--Tag.1.Value", "v"], "--Tag.1.Key is missing");
    not_tagged(
        &["--ResourceId", "a", "--Tag.1.Key", "k", "--Tag.1.Value", "v", "--Tag.2.Value", "w"],
        "--Tag.2.Key is missing",
    );
}

#[test]
fn an_empty_member_is_refused() {
    not_tagged(&["--ResourceId", "", "--Tag", "k=v"], "--ResourceId.1 must not be empty");
    not_tagged(&["--ResourceId", "a", "", "--Tag", "k=v"], "--ResourceId.2 must not be empty");
    not_tagged(&["--ResourceId", "a", "--Tag", "=v"], "--Tag.1.Key must not be empty");
    not_tagged(&["--ResourceId", "a", "--Tag.1.Key="], "--Tag.1.Key must not be empty");
}

#[test]
fn what_is_no_place_of_a_list_is_refused() {
    for place in ["--ResourceId.0", "--ResourceId.x", "--ResourceId.01", "--ResourceId.", "--ResourceId.-1"] {
        not_tagged(&[place, "a"], &format!("{place} is no place of the list ResourceId"));
    }
    not_tagged(&["--ResourceId.1.Key", "a"], "hint: the first place is --ResourceId.1\n");
    for place in ["--Tag.1", "--Tag.1.Kee", "--Tag.Key", "--Tag.0.Key", "--Tag.1.Key.x", "--Tag.1.KEY"] {
        not_tagged(&[place, "a"], &format!("{place} is no place of the list Tag"));
    }
    not_tagged(&["--tag.1.kee", "a"], "hint: the first place is --Tag.1.Key and --Tag.1.Value\n");
}

#[test]
fn only_a_list_has_places() {
    refused(&["CreateKey", "--Description.1", "a"], "--Description.1 is not an option of CreateKey");
}

#[test]
fn a_list_has_no_file_form() {
    not_tagged(&["--ResourceId-FILE", "ids"], "--ResourceId-FILE is not an option of TagResources");
}

#[test]
fn a_missing_list_is_noticed() {
    not_tagged(&["--Tag", "k=v"], "TagResources needs --ResourceId\n");
    not_tagged(&[], "TagResources needs --ResourceId, --Tag\n");
}

#[test]
fn an_option_ends_a_list() {
    not_tagged(&["--ResourceId", "--Tag", "k=v"], "--ResourceId needs a value");
    not_tagged(&["--ResourceId", "a", "-b", "--Tag", "k=v"], "-b is not an option of TagResources");
    let one = expected(&[("ResourceId.1", "a"), ("Tag.1.Key", "k"), ("Tag.1.Value", "v")]);
    assert_eq!(tagged(&["--ResourceId", "a", "-q", "--Tag", "k=v", "--debug"]), one);
}

#[test]
fn force_sends_a_list_as_it_is() {
    let odd = expected(&[("ResourceId.2", ""), ("Tag.3.Value", "v")]);
    assert_eq!(tagged(&["--ResourceId.2", "", "--Tag.3.Value", "v", "--force"]), odd);
}
