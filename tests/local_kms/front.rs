//! The form of answers, and what is asked of actions as such.

use kms_cli::catalog::{self, Lifecycle, Methods};
use kms_cli::wire::{ApiError, Method, Response, xml};
use serde_json::Value;

use crate::support::{Kms, common, fields, names, refusal, sign_pairs, sign_v1, sign_v3};

/// An answer under V1 with the given `Format`, or without one.
fn formatted(kms: &Kms, format: Option<&str>, action: &str, params: &[(&str, &str)]) -> Response {
    let mut pairs: Vec<_> = common(kms, action).into_iter().filter(|(name, _)| name != "Format").collect();
    pairs.extend(format.map(|format| ("Format".to_owned(), format.to_owned())));
    pairs.extend(params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    kms.send(&sign_pairs(&pairs, &kms.identity().access_key_secret))
}

fn body(response: &Response) -> &str {
    std::str::from_utf8(&response.body).unwrap()
}

#[test]
fn json_has_the_fields_first_and_the_request_id_last() {
    let kms = Kms::new();
    let response = formatted(&kms, Some("json"), "ListKeys", &[]);
    assert_eq!(response.status, 200);
    let answer: serde_json::Map<String, Value> = serde_json::from_str(body(&response)).unwrap();
    assert_eq!(names(&answer), ["Keys", "TotalCount", "PageNumber", "PageSize", "RequestId"]);
    assert_eq!(answer["TotalCount"].to_string(), "0");
}

#[test]
fn xml_has_the_action_as_its_root_and_repeats_elements() {
    let kms = Kms::new();
    let keys = [(); 2].map(|()| kms.create_key());
    for format in [Some("XML"), Some("xml"), None] {
        let response = formatted(&kms, format, "ListKeys", &[]);
        assert_eq!(response.status, 200);
        assert_eq!(response.headers.get("content-type"), Some("application/xml"));
        let text = body(&response);
        let rows: String = keys
            .iter()
            .map(|key| format!("<Key><KeyId>{key}</KeyId><KeyArn>{}</KeyArn></Key>", kms.key_arn(key)))
            .collect();
        let start = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListKeysResponse><Keys>{rows}</Keys><TotalCount>2</TotalCount>\
             <PageNumber>1</PageNumber><PageSize>10</PageSize><RequestId>"
        );
        assert!(text.starts_with(&start), "{text}");
        assert!(text.ends_with("</RequestId></ListKeysResponse>"), "{text}");
    }
}

#[test]
fn xml_escapes_what_it_carries() {
    let kms = Kms::new();
    let created = formatted(&kms, Some("XML"), "CreateKey", &[("Description", "<a href=\"x\">&amp;</a>")]);
    assert_eq!(created.status, 200);
    assert!(xml::read_flat(body(&created)).is_some());
    let id = kms.ok("ListKeys", &[])["Keys"]["Key"][0]["KeyId"].as_str().unwrap().to_owned();
    assert_eq!(kms.metadata(&id, "Description"), "<a href=\"x\">&amp;</a>");
    let described = formatted(&kms, Some("XML"), "DescribeKey", &[("KeyId", &id)]);
    let text = body(&described);
    let description = text.split_once("<Description>").unwrap().1.split_once("</Description>").unwrap().0;
    assert_eq!(quick_xml::escape::unescape(description).unwrap(), "<a href=\"x\">&amp;</a>");
}

#[test]
fn what_xml_cannot_carry_comes_as_json() {
    let kms = Kms::new();
    let key = kms.create_key();
    let decrypt = |plaintext: &str| {
        let blob = kms.encrypt(&key, plaintext);
        formatted(&kms, Some("XML"), "Decrypt", &[("CiphertextBlob", &blob)])
    };
    let carried = decrypt("a\r\n\tb ]]>");
    assert_eq!(carried.headers.get("content-type"), Some("application/xml"));
    assert_eq!(xml::read_flat(body(&carried)).unwrap()["Plaintext"], "a\r\n\tb ]]>");
    for plaintext in ["\u{0}", "a\u{1b}b", "\u{ffff}"] {
        assert_eq!(fields(&decrypt(plaintext)).unwrap()["Plaintext"], plaintext);
    }
}

#[test]
fn errors_are_the_union_of_both_documented_forms() {
    let kms = Kms::new();
    let response = formatted(&kms, Some("JSON"), "DescribeKey", &[("KeyId", "nobody")]);
    assert_eq!(response.status, 404);
    let answer: serde_json::Map<String, Value> = serde_json::from_str(body(&response)).unwrap();
    assert_eq!(names(&answer), ["HttpStatus", "Code", "Message", "RequestId", "HostId", "Recommend"]);
    assert_eq!(answer["HttpStatus"], 404);
    assert_eq!(answer["Code"], "Forbidden.KeyNotFound");
    assert_eq!(answer["Message"], "The specified Key is not found.");
    assert_eq!(answer["HostId"], "kms.cn-hangzhou.aliyuncs.com");
    let id = answer["RequestId"].as_str().unwrap();
    assert_eq!(
        answer["Recommend"],
        format!("https://api.aliyun.com/troubleshoot?q=Forbidden.KeyNotFound&product=Kms&requestId={id}")
    );
}

#[test]
fn xml_errors_are_well_formed_and_say_the_same() {
    let kms = Kms::new();
    let response = formatted(&kms, None, "DescribeKey", &[]);
    let text = body(&response);
    assert!(text.contains("<Error><HttpStatus>400</HttpStatus><Code>MissingParameter</Code>"), "{text}");
    let error = ApiError::parse(response.status, &response.body).unwrap();
    assert_eq!(error.message, "The parameter \"KeyId\" is needed but not provided.");
    assert!(uuid::Uuid::parse_str(&error.request_id).is_ok());
    let mut forged = common(&kms, "DescribeRegions");
    forged.retain(|(name, _)| name != "Format");
    let request = sign_pairs(&forged, &secrecy::SecretString::from("wrong"));
    let error = ApiError::parse(400, &kms.send(&request).body).unwrap();
    assert_eq!(error.code, "SignatureDoesNotMatch");
    assert!(error.message.contains("server string to sign is:GET&%2F&AccessKeyId%3D"), "{}", error.message);
}

#[test]
fn under_v3_the_accept_header_chooses_the_format() {
    let kms = Kms::new();
    let answer = |accept: Option<&str>| {
        let mut request = sign_v3(Method::Post, "DescribeRegions", &[], &kms.credentials(), &kms.stamp());
        request.headers = request.headers.iter().filter(|(name, _)| *name != "accept").collect();
        if let Some(accept) = accept {
            request.headers.set("accept", accept);
        }
        kms.send(&request).headers.get("content-type").unwrap().to_owned()
    };
    assert_eq!(answer(None), "application/json");
    assert_eq!(answer(Some("application/json")), "application/json");
    assert_eq!(answer(Some("application/xml")), "application/xml");
}

#[test]
fn every_request_has_an_id_of_its_own() {
    let kms = Kms::new();
    let ids: std::collections::BTreeSet<String> = (0..8)
        .map(|_| {
            let response = kms.send(&kms.request("DescribeRegions", &[]));
            let answer: Value = serde_json::from_slice(&response.body).unwrap();
            answer["RequestId"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 8);
}

#[test]
fn describe_regions_lists_the_public_regions() {
    let answer = Kms::new().ok("DescribeRegions", &[]);
    assert_eq!(names(&answer), ["Regions"]);
    let rows = answer["Regions"]["Region"].as_array().unwrap();
    let regions: Vec<&str> = rows.iter().map(|row| row["RegionId"].as_str().unwrap()).collect();
    assert!(regions.contains(&"cn-hangzhou") && regions.contains(&"eu-central-1"), "{regions:?}");
    assert!(!regions.contains(&"cn-wuhan-lr"), "reached from VPCs only");
    assert_eq!(names(rows[0].as_object().unwrap()), ["RegionId"]);
}

/// The actions that no source describes well enough to play them.
const UNOFFERED: [&str; 3] = ["GetChallenge", "GetManagedDataKey", "ListManagedDataKeyVersions"];

#[test]
fn what_is_not_offered_yet_says_so_and_what_is_no_api_is_not_found() {
    let kms = Kms::new();
    for action in catalog::actions() {
        let method = if action.methods == Methods::Get { Method::Get } else { Method::Post };
        let request = sign_v1(method, action.name, &[], &kms.credentials(), &kms.stamp());
        let answer = fields(&kms.send(&request)).map_err(|error| (error.code, error.message));
        match action.lifecycle {
            Lifecycle::Current if UNOFFERED.contains(&action.name) => {
                let (code, message) = answer.unwrap_err();
                assert_eq!(code, "UnsupportedOperation", "{}", action.name);
                assert!(message.contains(&format!("does not offer the action {} yet", action.name)), "{message}");
            }
            Lifecycle::Current => {
                let code = answer.err().map(|(code, _)| code);
                assert_ne!(code.as_deref(), Some("UnsupportedOperation"), "{}", action.name);
            }
            _ => assert_eq!(answer.unwrap_err().0, "InvalidApi.NotFound", "{}", action.name),
        }
    }
    assert_eq!(kms.refused("Unheard", &[]), refusal(404, "InvalidApi.NotFound"));
}

#[test]
fn an_action_that_is_post_only_is_not_found_by_get() {
    let kms = Kms::new();
    let post_only = catalog::actions()
        .find(|action| action.lifecycle == Lifecycle::Current && action.methods == Methods::Post)
        .unwrap();
    let request = sign_v1(Method::Get, post_only.name, &[], &kms.credentials(), &kms.stamp());
    let error = fields(&kms.send(&request)).unwrap_err();
    assert_eq!((error.status, error.code.as_str()), (404, "InvalidApi.NotFound"));
}

#[test]
fn a_refusal_never_shows_the_value_of_a_parameter() {
    let kms = Kms::new();
    let key = kms.create_key();
    let secret = "do-not-show-me".repeat(500);
    let response = kms.send(&kms.request("Encrypt", &[("KeyId", &key), ("Plaintext", &secret)]));
    assert_eq!(response.status, 400);
    assert!(!body(&response).contains("do-not-show-me"), "{}", body(&response));
}

#[test]
fn required_parameters_are_asked_for_before_values_are_checked() {
    let kms = Kms::new();
    let refused = kms.refused("ScheduleKeyDeletion", &[("PendingWindowInDays", "1")]);
    assert_eq!(refused, refusal(400, "MissingParameter"));
    let refused = kms.refused("ScheduleKeyDeletion", &[("PendingWindowInDays", "1"), ("KeyId", "nobody")]);
    assert_eq!(refused, refusal(400, "InvalidParameter"));
    let refused = kms.refused("DescribeKey", &[("KeyId", "")]);
    assert_eq!(refused, refusal(400, "MissingParameter"));
}
