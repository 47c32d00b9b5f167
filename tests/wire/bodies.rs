//! Answers that are no success: error bodies in every form, and the XML that a server writes.

use kms_cli::wire::{ApiError, xml};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::roundtrip::any_text;

fn parse(body: &str) -> Option<ApiError> {
    ApiError::parse(404, body.as_bytes())
}

fn parts(error: &ApiError) -> (&str, &str, &str) {
    (&error.code, &error.message, &error.request_id)
}

#[test]
fn the_services_json_is_read() {
    let body = r#"{"HttpStatus":404,"Code":"Forbidden.KeyNotFound","Message":"The specified Key is not found.","RequestId":"r-1","HostId":"kms.cn-hangzhou.aliyuncs.com"}"#;
    let error = parse(body).unwrap();
    assert_eq!(parts(&error), ("Forbidden.KeyNotFound", "The specified Key is not found.", "r-1"));
    assert_eq!((error.status, error.recommend, error.access_denied_detail), (404, None, None));
}

#[test]
fn the_gateways_json_is_read_with_its_extras() {
    let body = r#"{"RequestId":"r-2","HostId":"h","Code":"Forbidden.RAM","Message":"m","Recommend":"https://api.test/t?q=1","AccessDeniedDetail":{"AuthAction":"kms:Encrypt","Policy":1.50}}"#;
    let error = parse(body).unwrap();
    assert_eq!(parts(&error), ("Forbidden.RAM", "m", "r-2"));
    assert_eq!(error.recommend.as_deref(), Some("https://api.test/t?q=1"));
    assert_eq!(error.access_denied_detail.as_deref(), Some(r#"{"AuthAction":"kms:Encrypt","Policy":1.50}"#));
}

#[test]
fn names_may_begin_in_lower_case() {
    let error = parse(r#"{"code":"Throttling","message":"m","requestId":"r"}"#).unwrap();
    assert_eq!(parts(&error), ("Throttling", "m", "r"));
}

#[test]
fn parts_may_be_missing() {
    let error = parse(r#"{"Code":"X","Message":null}"#).unwrap();
    assert_eq!(parts(&error), ("X", "", ""));
}

#[test]
fn both_forms_of_xml_are_read() {
    for root in ["KMS", "Error"] {
        let body = format!(
            "<?xml version='1.0' encoding='UTF-8'?>\n<{root}>\n  <RequestId>r-3</RequestId>\n  <HostId>h</HostId>\n  \
             <Code>InvalidParameter</Code>\n  <Message>a &lt; b &amp; &quot;c&quot; &#39;d&#39; &#x4f60;</Message>\n</{root}>"
        );
        assert_eq!(parts(&parse(&body).unwrap()), ("InvalidParameter", "a < b & \"c\" 'd' 你", "r-3"), "{root}");
    }
}

#[test]
fn character_data_is_read_as_it_is() {
    let error = parse("<Error><Code><![CDATA[A.B]]></Code><Message>x<![CDATA[ <y> & ]]>z</Message></Error>").unwrap();
    assert_eq!(parts(&error), ("A.B", "x <y> & z", ""));
}

#[test]
fn deeper_elements_do_not_disturb() {
    let error =
        parse("<Error><Code>A</Code><Detail><Code>B</Code><Message>n</Message></Detail><Message>m</Message></Error>");
    assert_eq!(parts(&error.unwrap()), ("A", "m", ""));
}

#[test]
fn a_byte_order_mark_and_white_space_do_not_disturb() {
    assert_eq!(parse("\u{feff} \n{\"Code\":\"A\"}\n").unwrap().code, "A");
    assert_eq!(parse("\u{feff}<Error><Code>A</Code></Error>\n").unwrap().code, "A");
}

#[test]
fn what_is_no_error_body_is_none() {
    for body in [
        "",
        " ",
        "null",
        "[]",
        "\"Code\"",
        "42",
        "{}",
        r#"{"Code":""}"#,
        r#"{"Message":"m"}"#,
        r#"{"Code":"A""#,
        "Bad Gateway",
        "<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>",
        "<!DOCTYPE html><html><body><br>x</html>",
        "<Error><Code>A</Error>",
        "<Error><Code>A</Code>",
        "<Error><Message>m</Message></Error>",
        "<Error>&unknown;<Code>A</Code></Error>",
        "<",
        "<Error/>",
    ] {
        assert_eq!(parse(body), None, "{body:?}");
    }
    assert_eq!(ApiError::parse(500, b"\xff\xfe{}"), None);
}

#[test]
fn what_a_server_writes_is_read_back() {
    let error = ApiError {
        status: 400,
        code: "InvalidParameter".to_owned(),
        message: "a < b & \"c\" 'd' \u{4f60}".to_owned(),
        request_id: "r".to_owned(),
        recommend: Some("https://x.test/?a=1&b=2".to_owned()),
        access_denied_detail: None,
    };
    let fields = error.to_fields("kms.test");
    assert_eq!(ApiError::parse(400, &serde_json::to_vec(&fields).unwrap()), Some(error.clone()));
    assert_eq!(ApiError::parse(400, xml::write("Error", &fields).as_bytes()), Some(error.clone()));
    assert_eq!(error.to_string(), "InvalidParameter: a < b & \"c\" 'd' \u{4f60}");
}

#[test]
fn throttling_is_known_by_status_or_code() {
    let is = |status, code: &str| {
        ApiError::parse(status, format!(r#"{{"Code":"{code}"}}"#).as_bytes()).unwrap().is_throttling()
    };
    assert!(
        is(429, "Anything") && is(400, "Throttling.User") && is(503, "Throttling") && is(400, "Rejected.Throttling")
    );
    assert!(!is(400, "InvalidParameter") && !is(503, "ServiceUnavailable"));
}

#[test]
fn lists_become_repeated_elements() {
    let text = r#"{"Keys":{"Key":[{"KeyId":"a<b>&\"c\"","N":1.50},{"KeyId":"d","Flag":true}]},
        "Stages":{"Stage":["x","y"]},"None":null,"Empty":{"List":[]},"RequestId":"r"}"#;
    let fields: Map<String, Value> = serde_json::from_str(text).unwrap();
    assert_eq!(
        xml::write("ListKeysResponse", &fields),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListKeysResponse><Keys>\
         <Key><KeyId>a&lt;b&gt;&amp;&quot;c&quot;</KeyId><N>1.50</N></Key><Key><KeyId>d</KeyId><Flag>true</Flag></Key></Keys>\
         <Stages><Stage>x</Stage><Stage>y</Stage></Stages><None></None><Empty></Empty><RequestId>r</RequestId></ListKeysResponse>"
    );
}

proptest! {
    #[test]
    fn any_text_survives_xml(text in prop_oneof!["[\\r\\n\\t <>&\"']{0,8}", any_text()]) {
        let mut fields = Map::new();
        fields.insert("Text".to_owned(), Value::String(text.clone()));
        let read = xml::read_flat(&xml::write("Root", &fields)).unwrap();
        // XML has no way to write most control characters. Reading an error drops the white space at both ends.
        let legal = |letter: char| letter >= ' ' || "\t\n\r".contains(letter);
        let expected: String = text
            .chars()
            .map(|letter| if legal(letter) && !('\u{fffe}'..='\u{ffff}').contains(&letter) { letter } else { '\u{fffd}' })
            .collect();
        prop_assert_eq!(read["Text"].as_str().unwrap(), expected.trim());
    }

    #[test]
    fn any_bytes_can_be_tried_as_an_error_body(bytes in prop::collection::vec(any::<u8>(), 0..64), text in "[<>/&;#A-Ex!\\[\\]{}\":]{0,30}") {
        let _ = ApiError::parse(500, &bytes);
        let _ = ApiError::parse(500, text.as_bytes());
    }
}
