//! What stands on standard error, and the exit codes.

use kms_cli::catalog::ERROR_CODES;
use kms_cli::output::{Call, Colour, Exit, Failure};
use kms_cli::wire::ApiError;
use serde_json::json;

fn refused(status: u16, code: &str, message: &str) -> ApiError {
    ApiError {
        status,
        code: code.to_owned(),
        message: message.to_owned(),
        request_id: "8f0e4c4c-0a54".to_owned(),
        recommend: Some("https://api.aliyun.com/troubleshoot?q=x&product=Kms".to_owned()),
        access_denied_detail: None,
    }
}

fn call<'a>(action: &'a str, region: &'a str) -> Call<'a> {
    Call { action: Some(action), region: Some(region) }
}

#[test]
fn exit_codes_are_the_contract() {
    let codes = [
        (Exit::Done, 0),
        (Exit::Other, 1),
        (Exit::Usage, 2),
        (Exit::Setup, 3),
        (Exit::Refused, 4),
        (Exit::Unavailable, 5),
        (Exit::Network, 6),
    ];
    for (exit, code) in codes {
        assert_eq!(exit.code(), code, "{exit:?}");
    }
    assert_eq!(Failure::other("").exit(), Exit::Other);
    assert_eq!(Failure::usage("").exit(), Exit::Usage);
    assert_eq!(Failure::setup("").exit(), Exit::Setup);
    assert_eq!(Failure::network("").exit(), Exit::Network);
}

#[test]
fn refusals_and_outages_have_different_exit_codes() {
    let cases = [
        (404, "Forbidden.KeyNotFound", Exit::Refused),
        (403, "Forbidden.NoPermission", Exit::Refused),
        (409, "Rejected.Disabled", Exit::Refused),
        (400, "SignatureDoesNotMatch", Exit::Refused),
        (400, "Rejected.LimitExceeded", Exit::Refused),
        (429, "Rejected.Throttling", Exit::Unavailable),
        (400, "Rejected.Throttling", Exit::Unavailable),
        (429, "Anything", Exit::Unavailable),
        (400, "Throttling", Exit::Unavailable),
        (400, "Throttling.User", Exit::Unavailable),
        (400, "ThrottlingException", Exit::Unavailable),
        (500, "InternalFailure", Exit::Unavailable),
        (503, "ServiceUnavailableTemporary", Exit::Unavailable),
        (599, "Anything", Exit::Unavailable),
        (200, "Anything", Exit::Refused),
    ];
    for (status, code, exit) in cases {
        let error = refused(status, code, "");
        assert_eq!(Failure::from_api(&error, Call::default()).exit(), exit, "{status} {code}");
    }
}

#[test]
fn a_failure_is_a_headline_with_indented_lines() {
    let failure = Failure::usage("unknown action 'CreatKey'").detail("empty", "").hint("did you mean CreateKey?");
    assert_eq!(failure.render(Colour::Never), "error: unknown action 'CreatKey'\n  hint: did you mean CreateKey?\n");
    assert_eq!(
        failure.render(Colour::Always),
        "\u{1b}[1;31merror:\u{1b}[0m unknown action 'CreatKey'\n  \u{1b}[36mhint:\u{1b}[0m did you mean CreateKey?\n"
    );
    assert_eq!(failure.to_string(), "unknown action 'CreatKey'");
}

#[test]
fn a_refusal_shows_code_message_ids_and_hint() {
    let error = refused(404, "Forbidden.KeyNotFound", "The specified Key is not found.");
    let expected = "\
error: Forbidden.KeyNotFound: The specified Key is not found.
  request id: 8f0e4c4c-0a54
  http status: 404
  hint: a key belongs to one region; this request went to cn-beijing (see --region)
";
    assert_eq!(Failure::from_api(&error, call("DescribeKey", "cn-beijing")).render(Colour::Never), expected);
}

#[test]
fn a_missing_permission_is_named() {
    let mut error = refused(403, "Forbidden.NoPermission", "This operation is forbidden by permission system.");
    let hint = |error: &ApiError, call| Failure::from_api(error, call).hints().join("\n");
    assert!(hint(&error, call("Encrypt", "r")).contains("the permission kms:Encrypt;"));
    assert!(hint(&error, Call::default()).contains("the permission for this action;"));
    let detail = r#"{"AuthAction":"kms:Decrypt","NoPermissionType":"ImplicitDeny"}"#;
    error.access_denied_detail = Some(detail.to_owned());
    assert!(hint(&error, call("ReEncrypt", "r")).contains("the permission kms:Decrypt;"), "the service knows better");
    let text = Failure::from_api(&error, Call::default()).render(Colour::Never);
    assert!(text.contains(&format!("  access denied: {detail}\n")), "{text}");
}

#[test]
fn what_the_server_signed_is_never_shown() {
    let messages = [
        "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&AccessKeyId%3DLTAI5t%26Plaintext%3DaHVudGVyMg",
        "Specified signature does not match. Server String To Sign is:POST&Plaintext%3DaHVudGVyMg LTAI5t",
        "bad signature. server stringToSign is [ACS3-HMAC-SHA256\naHVudGVyMg LTAI5t]",
        "bad signature. CanonicalRequest: POST\n/\naHVudGVyMg LTAI5t",
    ];
    for message in messages {
        for code in ["SignatureDoesNotMatch", "IncompleteSignature", "InvalidParameter"] {
            let text = Failure::from_api(&refused(400, code, message), Call::default()).render(Colour::Always);
            assert!(!text.contains("aHVudGVyMg") && !text.contains("LTAI5t"), "{text}");
            assert!(text.contains("(the rest repeats the request and is left out)"), "{text}");
        }
    }
    let first = Failure::from_api(&refused(400, "SignatureDoesNotMatch", messages[0]), Call::default());
    assert_eq!(
        first.headline(),
        "SignatureDoesNotMatch: Specified signature is not matched with our calculation. \
         (the rest repeats the request and is left out)"
    );
}

#[test]
fn urls_are_shown_without_their_query() {
    let error = refused(400, "X", "see \"https://a.example/p?AccessKeyId=LTAI5t&x=1\" or http://b.example/?q#f; bye");
    let failure = Failure::from_api(&error, Call::default());
    assert_eq!(failure.headline(), "X: see \"https://a.example/p\" or http://b.example/ bye");
    assert!(!failure.render(Colour::Never).contains("troubleshoot"), "the recommendation is left out");
}

#[test]
fn a_server_cannot_reach_the_terminal() {
    let mut error = refused(400, "Evil\u{1b}[2J", "a\nerror: forged\u{1b}[31m\u{9b}0m\u{202e}");
    error.request_id = "id\r\u{7}".to_owned();
    let text = Failure::from_api(&error, Call::default()).render(Colour::Never);
    let expected = "error: Evil\\x1b[2J: a\\nerror: forged\\x1b[31m\\xc2\\x9b0m\\xe2\\x80\\xae\n  request id: id\\r\\x07\n  http status: 400\n";
    assert_eq!(text, expected);
}

#[test]
fn a_refusal_without_a_message_shows_its_code_alone() {
    assert_eq!(Failure::from_api(&refused(418, "Teapot", ""), Call::default()).headline(), "Teapot");
}

#[test]
fn a_failure_for_programs_has_the_code_apart_from_the_message() {
    let error = refused(404, "Forbidden.KeyNotFound", "Forbidden.KeyNotFound: not found");
    let expected = json!({
        "Code": "Forbidden.KeyNotFound",
        "Message": "Forbidden.KeyNotFound: not found",
        "RequestId": "8f0e4c4c-0a54",
        "HttpStatus": 404,
        "Hints": ["a key belongs to one region; this request went to r (see --region)"],
        "ExitCode": 4,
    });
    assert_eq!(Failure::from_api(&error, call("DescribeKey", "r")).to_json(), expected);
    let bare = Failure::from_api(&refused(418, "Teapot", ""), Call::default()).to_json();
    assert_eq!((&bare["Code"], &bare["Message"]), (&"Teapot".into(), &"Teapot".into()), "there is nothing else to say");
}

#[test]
fn a_failure_for_programs_is_one_line_with_its_notes() {
    let failure =
        Failure::other("2 profiles are not imported").detail("not imported", "a: x").detail("not imported", "b: y");
    let expected = "{\"Message\":\"2 profiles are not imported\",\"Details\":[\"not imported: a: x\",\
                    \"not imported: b: y\"],\"Hints\":[],\"ExitCode\":1";
    assert_eq!(failure.render_json(&[]), format!("{expected}}}\n"));
    let notes = ["note: one\u{9b}".to_owned(), "note: two".to_owned()];
    let expected = format!("{expected},\"Notes\":[\"note: one\\u009b\",\"note: two\"]}}\n");
    assert_eq!(failure.render_json(&notes), expected);
}

#[test]
fn hints_fit_their_codes() {
    let cases = [
        ("Forbidden.AliasNotFound", "DescribeKey", "this request went to cn-x"),
        ("Forbidden.KeyNotFound", "Decrypt", "a ciphertext can be decrypted in the region of its key only"),
        ("Rejected.Disabled", "Encrypt", "kms-cli EnableKey --KeyId"),
        ("Rejected.PendingDeletion", "Encrypt", "kms-cli CancelKeyDeletion --KeyId"),
        ("InvalidTimeStamp.Expired", "Encrypt", "date -u"),
        ("SignatureDoesNotMatch", "Encrypt", "secret does not belong to the access key id"),
        ("IncompleteSignature", "Encrypt", "secret does not belong to the access key id"),
        ("InvalidAccessKeyId.NotFound", "Encrypt", "does not know the access key id"),
        ("InvalidAccessKeyId.Inactive", "Encrypt", "disabled"),
        ("InvalidSecurityToken.Expired", "Encrypt", "has expired"),
        ("InvalidSecurityToken.MismatchWithAccessKey", "Encrypt", "must belong to the access key"),
        ("SignatureNonceUsed", "Encrypt", "received before"),
        ("Forbidden.KmsServiceNotEnabled", "CreateKey", "OpenKmsService"),
        ("Throttling.User", "Encrypt", "--retry-count"),
        ("Rejected.Throttling", "Encrypt", "--retry-count"),
        ("InvalidParameter", "Encrypt", "6144 bytes"),
    ];
    for (code, action, part) in cases {
        let failure = Failure::from_api(&refused(400, code, ""), call(action, "cn-x"));
        assert!(failure.hints().join("\n").contains(part), "{code}: {:?}", failure.hints());
    }
    for (code, action) in [
        ("InvalidParameter", "CreateKey"),
        ("InvalidTimeStamp.Format", "Encrypt"),
        ("Unheard.Of", "Encrypt"),
        ("ThrottlingX", "Encrypt"),
    ] {
        let failure = Failure::from_api(&refused(400, code, ""), call(action, "cn-x"));
        assert_eq!(failure.hints(), &[] as &[String], "{code}");
    }
}

#[test]
fn every_hint_can_be_reached_and_is_one_line() {
    let general = ERROR_CODES.iter().filter_map(|row| Some((row.code, "AnyAction", row.hint?)));
    let special = ERROR_CODES.iter().flat_map(|row| {
        row.special.iter().flat_map(|(actions, hint)| actions.iter().map(|action| (row.code, *action, *hint)))
    });
    for (code, action, hint) in general.chain(special) {
        let failure = Failure::from_api(&refused(400, code, ""), call(action, "cn-x"));
        let expected = hint.replace("{region}", "cn-x").replace("{action}", &format!("kms:{action}"));
        assert_eq!(failure.hints(), [expected], "{code} after {action} is hidden by another row");
        assert!(!hint.contains(['\n', '\t']) && !hint.ends_with('.'), "{hint}");
    }
}
