//! `--error-format json`: a failure as one JSON object on standard error, for programs.

use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, Refusing, call};

const REFUSAL: &str =
    r#"{"Code":"Forbidden.KeyNotFound","Message":"The specified Key is not found.","RequestId":"r-1"}"#;

const FORMAT: [&str; 2] = ["--error-format", "json"];

/// The object on standard error, which holds nothing else than this one line; a failure has no result.
#[track_caller]
fn object(run: &Run) -> Value {
    assert_eq!(run.stdout, "", "{run:?}");
    assert_eq!(run.stderr.find('\n'), Some(run.stderr.len() - 1), "not one line: {run:?}");
    let object: Value = serde_json::from_str(&run.stderr).unwrap_or_else(|error| panic!("{error}: {run:?}"));
    assert_eq!(object["ExitCode"], run.code, "{run:?}");
    assert!(object["Message"].as_str().is_some_and(|message| !message.is_empty()), "{run:?}");
    assert!(object["Hints"].is_array(), "{run:?}");
    object
}

fn names(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_refusal_is_one_object() {
    let stub = Stub::always(Answer::http(404, "application/json", REFUSAL));
    let run = call(&Sandbox::new(), &stub.endpoint, &[&["DescribeKey", "--KeyId", "k"], &FORMAT[..]].concat());
    let expected = json!({
        "Code": "Forbidden.KeyNotFound",
        "Message": "The specified Key is not found.",
        "RequestId": "r-1",
        "HttpStatus": 404,
        "Hints": ["a key belongs to one region; this request went to cn-hangzhou (see --region)"],
        "ExitCode": 4,
    });
    assert_eq!(object(&run), expected);
    assert_eq!(names(&object(&run)), names(&expected), "the order is part of the contract");
}

#[test]
fn every_kind_of_failure_is_one_object() {
    let sandbox = Sandbox::once();
    let page = Stub::always(Answer::http(200, "text/html", "<html>Log in</html>"));
    let busy =
        Stub::always(Answer::http(503, "", r#"{"Code":"ServiceUnavailableTemporary","Message":"","RequestId":"r"}"#));
    let refusing = Refusing::new();
    let http = format!("http://{}", refusing.address());
    let cases: [(i32, &str, &str, &[&str]); 7] = [
        (1, &page.endpoint, "the answer is not from KMS", &["CreateKey"]),
        (1, &page.endpoint, "file", &["Encrypt", "--KeyId", "k", "--Plaintext", "file://missing"]),
        (2, &page.endpoint, "is not an action", &["CreateKeyy"]),
        (2, &page.endpoint, "is not an option", &["CreateKey", "--Nope", "x"]),
        (3, &page.endpoint, "profile", &["ListKeys", "--profile", "nobody"]),
        (5, &busy.endpoint, "ServiceUnavailableTemporary", &["ListKeys"]),
        (6, &http, "", &["ListKeys"]),
    ];
    for (code, endpoint, says, args) in cases {
        for args in [[args, &FORMAT].concat(), [&["--error-format=json"], args].concat()] {
            let run = call(&sandbox, endpoint, &args);
            assert_eq!(run.code, code, "{args:?}: {run:?}");
            assert!(object(&run)["Message"].as_str().unwrap().contains(says), "{args:?}: {run:?}");
        }
    }
}

#[test]
fn a_failure_without_an_answer_has_neither_code_nor_request() {
    let run = Sandbox::new().run(&["ListKeyz", "--error-format", "json"]);
    let object = object(&run);
    assert_eq!(names(&object), ["Message", "Hints", "ExitCode"]);
    assert!(object["Hints"][0].as_str().unwrap().starts_with("did you mean ListKeys"), "{run:?}");
}

#[test]
fn refused_credentials_have_the_code_of_the_service_that_refused() {
    let refusal = r#"{"ErrorCode":"InvalidPortal","ErrorMessage":"No such portal.","RequestId":"sso-1"}"#;
    let sso = Stub::always(Answer::http(400, "application/json", refusal));
    let sign_in = ["--cloud-sso-sign-in-url", &sso.endpoint];
    let args = [&["configure", "login", "--no-browser", "--profile", "new"], &sign_in[..], &FORMAT].concat();
    let run = Sandbox::new().run(&args);
    let object = object(&run);
    let request = (&object["Code"], &object["RequestId"], &object["HttpStatus"], &object["ExitCode"]);
    assert_eq!(request, (&"InvalidPortal".into(), &"sso-1".into(), &400.into(), &3.into()));
    assert!(object["Message"].as_str().unwrap().contains("InvalidPortal: No such portal."), "what was tried: {run:?}");
}

#[test]
fn what_the_service_adds_is_among_the_details() {
    let refusal =
        r#"{"Code":"Forbidden.NoPermission","Message":"No.","AccessDeniedDetail":{"AuthAction":"kms:ListKeys"}}"#;
    let stub = Stub::always(Answer::http(403, "application/json", refusal));
    let object = object(&call(&Sandbox::new(), &stub.endpoint, &[&["ListKeys"], &FORMAT[..]].concat()));
    assert_eq!(object["Details"], json!([r#"access denied: {"AuthAction":"kms:ListKeys"}"#]));
    assert_eq!(object.get("RequestId"), None, "the service gave none");
}

#[test]
fn notes_are_in_the_object_and_not_beside_it() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::http(404, "application/json", REFUSAL));
    let args = ["--mode", "AK", "--sts-token", "canary-token", "--debug", "DescribeKey", "--KeyId", "k"];
    let run = call(&sandbox, &stub.endpoint, &[&args, &FORMAT[..]].concat());
    run.never_says("canary-token");
    let object = object(&run);
    let notes: Vec<&str> = object["Notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect();
    assert!(notes[0].starts_with("note: --sts-token is ignored in mode AK"), "{notes:?}");
    assert!(notes[1].starts_with("debug: POST DescribeKey, "), "{notes:?}");
    assert!(notes.iter().any(|note| note.starts_with("debug: status 404, ")), "{notes:?}");
    assert!(notes.iter().all(|note| !note.contains('\n')), "{notes:?}");
}

#[test]
fn retries_are_notes() {
    let refusal = r#"{"Code":"Throttling.User","Message":"Slowly.","RequestId":"r"}"#;
    let stub = Stub::always(Answer::http(400, "application/json", refusal));
    let run = call(&Sandbox::new(), &stub.endpoint, &[&["ListKeys", "--retry-count", "1"], &FORMAT[..]].concat());
    let object = object(&run);
    assert_eq!((run.code, stub.requests().len(), object["Notes"].as_array().unwrap().len()), (5, 2, 1), "{run:?}");
    let note = object["Notes"][0].as_str().unwrap();
    assert!(note.starts_with("retry 1 of 1 in ") && note.ends_with(" ms: Throttling.User: Slowly."), "{note}");
}

#[test]
fn notes_of_a_command_that_succeeds_are_lines_as_ever() {
    let keys = r#"{"Keys":{"Key":[{"KeyId":"k1","KeyArn":"a1"}]},"PageNumber":1,"PageSize":1,"TotalCount":5}"#;
    let stub = Stub::always(Answer::json(keys));
    let args = ["--mode", "AK", "--sts-token", "t", "ListKeys", "--output", "table"];
    let plain = call(&Sandbox::new(), &stub.endpoint, &args);
    let run = call(&Sandbox::new(), &stub.endpoint, &[&args, &FORMAT[..]].concat());
    assert_eq!((run.code, &run.stdout, &run.stderr), (0, &plain.stdout, &plain.stderr));
    assert!(run.stderr.starts_with("note: ") && run.stderr.ends_with("\npage 1 of 5, 5 in total\n"), "{run:?}");
}

#[test]
fn what_the_server_repeats_of_the_request_is_left_out() {
    let message = "bad. server string to sign is:POST&%2F&Plaintext%3DY2FuYXJ5";
    let refusal = json!({"Code": "SignatureDoesNotMatch", "Message": message, "RequestId": "r"}).to_string();
    let stub = Stub::always(Answer::http(400, "application/json", &refusal));
    let args = ["Encrypt", "--KeyId", "k", "--Plaintext", "Y2FuYXJ5", "--debug"];
    let run = call(&Sandbox::new(), &stub.endpoint, &[&args, &FORMAT[..]].concat());
    run.never_says("Y2FuYXJ5").never_says(ACCESS_KEY_SECRET);
    assert_eq!(object(&run)["Message"], "bad. (the rest repeats the request and is left out)");
}

#[test]
fn a_server_cannot_reach_the_terminal_and_nothing_is_lost() {
    let message = "a\n\u{1b}[31mred\u{9b}0m\u{202e}txt";
    let refusal = json!({"Code": "Evil", "Message": message, "RequestId": "r"}).to_string();
    let stub = Stub::always(Answer::http(400, "application/json", &refusal));
    let args = ["ListKeys", "--color", "always"];
    let run = call(&Sandbox::new(), &stub.endpoint, &[&args, &FORMAT[..]].concat());
    let obeyed = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
    assert!(!run.stderr.contains(obeyed), "{run:?}");
    assert_eq!(object(&run)["Message"], message);
}

#[test]
fn text_is_the_form_unless_another_is_asked_for() {
    let stub = Stub::always(Answer::http(404, "application/json", REFUSAL));
    for args in [&[][..], &["--error-format", "text"]] {
        let run = call(&Sandbox::new(), &stub.endpoint, &[&["DescribeKey", "--KeyId", "k"], args].concat());
        run.fails(4, "error: Forbidden.KeyNotFound: The specified Key is not found.\n  request id: r-1\n");
    }
    Sandbox::new().run(&["ListKeys", "--error-format", "xml"]).fails(2, "--error-format must be one of text, json");
}
