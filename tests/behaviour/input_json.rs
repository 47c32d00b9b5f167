//! `--cli-input-json` and `--generate-skeleton`.

use std::collections::BTreeSet;

use kms_cli::catalog;
use kms_cli::cli::skeleton;
use serde_json::Value;

use crate::probe::{parameters, refused, refused_by, sent, sent_by};
use crate::sandbox::Sandbox;

#[test]
fn parameters_come_from_a_json_text() {
    let sent = sent(&["Encrypt", "--cli-input-json", "{\"KeyId\":\"k\",\"Plaintext\":\" p \\u00e9\"}"]);
    assert_eq!(sent, parameters(&[("KeyId", "k"), ("Plaintext", " p é")]));
}

#[test]
fn parameters_come_from_a_json_file() {
    let sandbox = Sandbox::new();
    sandbox.write("in put.json", "\n{ \"KeyId\": \"k\",\r\n \"Plaintext\": \"p\" }\n");
    let expected = parameters(&[("KeyId", "k"), ("Plaintext", "p")]);
    assert_eq!(sent_by(&sandbox, &["Encrypt", "--cli-input-json", "file://in put.json"]), expected);
    assert_eq!(sent_by(&sandbox, &["--cli-input-json=file://in put.json", "Encrypt"]), expected);
    refused_by(&sandbox, 1, &["Encrypt", "--cli-input-json", "file://none.json"], "cannot read 'none.json'");
}

#[test]
fn names_may_be_kebab_case() {
    let sent = sent(&["CreateKey", "--cli-input-json", "{\"key-spec\":\"RSA_2048\",\"dkms-instance-id\":\"i\"}"]);
    assert_eq!(sent, parameters(&[("KeySpec", "RSA_2048"), ("DKMSInstanceId", "i")]));
}

#[test]
fn an_argument_wins() {
    let json = "{\"KeySpec\":\"RSA_2048\",\"Description\":\"of json\"}";
    let expected = parameters(&[("KeySpec", "RSA_2048"), ("Description", "of argument")]);
    assert_eq!(sent(&["CreateKey", "--cli-input-json", json, "--Description", "of argument"]), expected);
    assert_eq!(sent(&["CreateKey", "--description=of argument", "--cli-input-json", json]), expected);
    let sandbox = Sandbox::new();
    sandbox.write("text", "of argument");
    assert_eq!(sent_by(&sandbox, &["CreateKey", "--cli-input-json", json, "--Description-FILE", "text"]), expected);
}

#[test]
fn an_argument_wins_over_a_whole_list() {
    let json =
        "{\"ResourceType\":\"key\",\"ResourceId\":[\"x\",\"y\",\"z\"],\"Tag\":[{\"Key\":\"k\",\"Value\":\"v\"}]}";
    let expected = parameters(&[
        ("ResourceType", "key"),
        ("ResourceId.1", "a"),
        ("ResourceId.2", "b"),
        ("Tag.1.Key", "k"),
        ("Tag.1.Value", "v"),
    ]);
    assert_eq!(sent(&["TagResources", "--cli-input-json", json, "--ResourceId", "a", "b"]), expected);
    assert_eq!(sent(&["TagResources", "--cli-input-json", json, "--ResourceId.1=a", "--ResourceId.2=b"]), expected);
}

#[test]
fn numbers_booleans_and_objects_become_text() {
    let json = r#"{"KeySpec":"RSA_2048","EnableAutomaticRotation":true,"Tags":[{"TagKey":"b","TagValue":"1.10"}]}"#;
    assert_eq!(
        sent(&["CreateKey", "--cli-input-json", json]),
        parameters(&[
            ("KeySpec", "RSA_2048"),
            ("EnableAutomaticRotation", "true"),
            ("Tags", r#"[{"TagKey":"b","TagValue":"1.10"}]"#),
        ])
    );
    assert_eq!(sent(&["ListKeys", "--cli-input-json", "{\"PageSize\":50}"]), parameters(&[("PageSize", "50")]));
    let context = r#"{"KeyId":"k","Plaintext":"p","EncryptionContext":{"z":"1","a":"é"}}"#;
    assert_eq!(sent(&["Encrypt", "--cli-input-json", context])["EncryptionContext"], r#"{"z":"1","a":"é"}"#);
    let text = r#"{"KeyId":"k","Plaintext":"p","EncryptionContext":"{\"a\": \"1\"}"}"#;
    assert_eq!(sent(&["Encrypt", "--cli-input-json", text])["EncryptionContext"], r#"{"a": "1"}"#);
}

#[test]
fn numbers_stay_exact() {
    let json = "{\"KeyId\":\"k\",\"EncryptedKeyMaterial\":\"YQ==\",\"ImportToken\":\"YQ==\",\"KeyMaterialExpireUnix\":9007199254740993}";
    assert_eq!(sent(&["ImportKeyMaterial", "--cli-input-json", json])["KeyMaterialExpireUnix"], "9007199254740993");
    let text = sent(&["CreateKey", "--cli-input-json", "{\"Description\":1.10}"]);
    assert_eq!(text["Description"], "1.10");
}

#[test]
fn null_is_left_out() {
    let json = "{\"KeySpec\":null,\"Description\":\"d\",\"Tags\":null}";
    assert_eq!(sent(&["CreateKey", "--cli-input-json", json]), parameters(&[("Description", "d")]));
    refused(&["DescribeKey", "--cli-input-json", "{\"KeyId\":null}"], "DescribeKey needs --KeyId");
    let list = "{\"ResourceType\":\"key\",\"ResourceId\":null,\"Tag\":[{\"Key\":\"k\",\"Value\":null}]}";
    let sent = sent(&["TagResources", "--cli-input-json", list, "--ResourceId", "a"]);
    assert_eq!(sent, parameters(&[("ResourceType", "key"), ("ResourceId.1", "a"), ("Tag.1.Key", "k")]));
}

#[test]
fn lists_become_places() {
    let json =
        "{\"ResourceType\":\"key\",\"ResourceId\":[\"a\",2],\"Tag\":[{\"Value\":true,\"Key\":\"k\"},{\"Key\":\"l\"}]}";
    assert_eq!(
        sent(&["TagResources", "--cli-input-json", json]),
        parameters(&[
            ("ResourceType", "key"),
            ("ResourceId.1", "a"),
            ("ResourceId.2", "2"),
            ("Tag.1.Key", "k"),
            ("Tag.1.Value", "true"),
            ("Tag.2.Key", "l"),
        ])
    );
}

#[test]
fn what_is_no_list_is_refused() {
    for ids in ["\"a\"", "[null]", "[[\"a\"]]", "[{\"a\":1}]", "{}"] {
        let json = format!("{{\"ResourceType\":\"key\",\"ResourceId\":{ids}}}");
        refused(&["TagResources", "--cli-input-json", &json], "ResourceId must be a JSON array of values");
    }
    for tags in ["[\"k=v\"]", "{\"Key\":\"k\"}", "[{\"Key\":\"k\",\"Vlaue\":\"v\"}]", "[null]"] {
        let json = format!("{{\"ResourceType\":\"key\",\"ResourceId\":[\"a\"],\"Tag\":{tags}}}");
        refused(&["TagResources", "--cli-input-json", &json], "Tag must be a JSON array of objects of Key and Value");
    }
}

#[test]
fn an_unknown_name_is_refused() {
    let run = refused(&["CreateKey", "--cli-input-json", "{\"Descriptoin\":\"x\"}"], "CreateKey has no parameter");
    assert!(run.stderr.contains("hint: did you mean Description?"), "{run:?}");
    refused(&["CreateKey", "--cli-input-json", "{\"Xyzzy\":1}", "--force"], "has no parameter Xyzzy");
    refused(
        &["ListKeys", "--cli-input-json", "{\"RegionId\":\"cn-beijing\"}"],
        "RegionId is no parameter but an option",
    );
    let tagged = ["ListTagResources", "--ResourceType", "key", "--cli-input-json", "{\"RegionId\":\"cn-beijing\"}"];
    refused(&tagged, "RegionId is no parameter but an option: --region");
}

#[test]
fn what_is_no_json_object_is_refused_and_not_repeated() {
    for text in ["", "[]", "\"hunter2\"", "{\"SecretData\":\"hunter2\"", "hunter2"] {
        let run =
            refused(&["PutSecretValue", "--cli-input-json", text], "--cli-input-json is not a JSON object: line 1");
        run.never_says("hunter2");
    }
}

#[test]
fn values_of_json_are_checked_like_arguments() {
    refused(&["ListKeys", "--cli-input-json", "{\"PageSize\":0}"], "--PageSize must be from 1 to 100");
    refused(&["DescribeKey", "--cli-input-json", "{\"KeyId\":\"\"}"], "--KeyId must not be empty");
    let forced = sent(&["ListKeys", "--cli-input-json", "{\"PageSize\":0}", "--force"]);
    assert_eq!(forced, parameters(&[("PageSize", "0")]));
}

#[test]
fn values_of_json_are_no_paths() {
    let sent = sent(&["CreateKey", "--cli-input-json", "{\"Description\":\"file://none\"}"]);
    assert_eq!(sent, parameters(&[("Description", "file://none")]));
}

#[test]
fn a_skeleton_is_printed_and_nothing_is_sent() {
    for name in
        ["Encrypt", "create-key", "TagResources", "ListKeys", "CreateSecret", "GetChallenge", "CreateCertificate"]
    {
        let action = catalog::action_or_alias(name).unwrap();
        let stub = crate::probe::willing();
        let printed = Sandbox::new().against(&stub.endpoint, &[name, "--generate-skeleton"]).success();
        assert_eq!(printed, skeleton(action), "{name}");
        assert!(printed.is_object());
        assert!(stub.requests().is_empty());
    }
}

#[test]
fn a_skeleton_needs_no_account() {
    let printed = Sandbox::new().run(&["Encrypt", "--generate-skeleton"]).success();
    assert_eq!(
        printed.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["KeyId", "Plaintext", "EncryptionContext", "DryRun"]
    );
}

#[test]
fn a_skeleton_names_every_parameter_but_the_region() {
    for action in catalog::actions() {
        let skeleton = skeleton(action);
        let named: BTreeSet<&str> = skeleton.as_object().unwrap().keys().map(String::as_str).collect();
        let wanted: BTreeSet<&str> =
            action.params.iter().map(|param| param.name).filter(|name| *name != "RegionId").collect();
        assert_eq!(named, wanted, "{}", action.name);
    }
}

#[test]
fn a_skeleton_shows_types_and_defaults() {
    let create_key = skeleton(catalog::action("CreateKey").unwrap());
    assert_eq!(create_key["KeySpec"], "Aliyun_AES_256");
    assert_eq!(create_key["EnableAutomaticRotation"], false);
    assert_eq!(create_key["Tags"][0]["TagKey"], "string");
    assert_eq!(create_key["Policy"]["Version"], "1");
    assert_eq!(skeleton(catalog::action("ListKeys").unwrap())["PageSize"], 10);
    let tags = skeleton(catalog::action("TagResources").unwrap());
    assert_eq!(tags["ResourceId"], serde_json::json!([""]));
    assert_eq!(tags["Tag"], serde_json::json!([{"Key": "", "Value": ""}]));
}

#[test]
fn a_skeleton_can_be_given_back() {
    for name in ["CreateKey", "TagResources", "BatchGetSecretValue", "ListKeys"] {
        let action = catalog::action(name).unwrap();
        let skeleton = skeleton(action);
        let sent = sent(&[name, "--force", "--cli-input-json", &skeleton.to_string()]);
        let named: BTreeSet<&str> = sent.keys().map(|name| name.split('.').next().unwrap()).collect();
        assert_eq!(named, skeleton.as_object().unwrap().keys().map(String::as_str).collect(), "{name}");
        let json = skeleton.as_object().unwrap().iter().find(|(_, value)| value.is_object());
        if let Some((name, value)) = json {
            assert_eq!(serde_json::from_str::<Value>(&sent[name]).unwrap(), *value);
        }
    }
}
