//! What the service says when it refuses, and what the user reads of it.

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{ACCESS_KEY_SECRET, account, call};

const PLAINTEXT: &str = "canary plaintext & more";

#[track_caller]
fn encrypt(status: u16, content_type: &str, body: &str) -> Run {
    let stub = Stub::always(Answer::http(status, content_type, body));
    let run = call(&Sandbox::once(), &stub.endpoint, &["Encrypt", "--KeyId", "k", "--Plaintext", PLAINTEXT]);
    run.never_says(PLAINTEXT).never_says(ACCESS_KEY_SECRET).never_says(&stub.request().parameters()["Signature"]);
    run
}

fn json(status: u16, code: &str, message: &str) -> String {
    serde_json::json!({"HttpStatus": status, "Code": code, "Message": message, "RequestId": "r-1"}).to_string()
}

#[track_caller]
fn refused(status: u16, code: &str, message: &str) -> Run {
    encrypt(status, "application/json", &json(status, code, message))
}

#[test]
fn every_form_of_an_error_body_is_read() {
    let service = r#"{"HttpStatus":404,"Code":"Forbidden.KeyNotFound","Message":"The specified Key is not found.","RequestId":"r-1"}"#;
    let gateway = r#"{"RequestId":"r-1","HostId":"kms.cn-hangzhou.aliyuncs.com","Code":"Forbidden.KeyNotFound","Message":"The specified Key is not found.","Recommend":"https://api.aliyun.com/troubleshoot?q=canary-recommend"}"#;
    let lower = r#"{"requestId":"r-1","code":"Forbidden.KeyNotFound","message":"The specified Key is not found."}"#;
    let xml = |root: &str| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root}><HttpStatus>404</HttpStatus>\
             <Code>Forbidden.KeyNotFound</Code><Message>The specified Key is not found.</Message>\
             <RequestId>r-1</RequestId></{root}>"
        )
    };
    let bodies = [service.to_owned(), gateway.to_owned(), lower.to_owned(), xml("KMS"), xml("Error")];
    for (body, content_type) in bodies.iter().zip(["application/json", "application/json", "", "text/xml", "text/xml"])
    {
        let run = encrypt(404, content_type, body);
        assert_eq!(
            run.stderr.lines().take(3).collect::<Vec<_>>(),
            [
                "error: Forbidden.KeyNotFound: The specified Key is not found.",
                "  request id: r-1",
                "  http status: 404"
            ],
            "{body}"
        );
        run.fails(4, "hint").never_says("canary-recommend");
    }
}

#[test]
fn an_error_body_may_lack_all_but_its_code() {
    let run = encrypt(400, "application/json", r#"{"Code":"Strange","Message":null}"#);
    assert_eq!(run.fails(4, "Strange").stderr, "error: Strange\n  http status: 400\n");
}

#[test]
fn throttling_means_try_again_later_whatever_its_status() {
    for (status, code) in [
        (429, "Rejected.Throttling"),
        (400, "Throttling"),
        (400, "Throttling.User"),
        (400, "Throttling.Api"),
        (503, "Throttling.User"),
        (429, "Forbidden.Anything"),
    ] {
        refused(status, code, "Request was denied due to user flow control.").fails(5, code);
    }
    refused(429, "Rejected.Throttling", "QPS Limit Exceeded").fails(5, "too many requests");
}

#[test]
fn an_unavailable_service_means_try_again_later() {
    for (status, code) in [(500, "InternalFailure"), (503, "ServiceUnavailableTemporary"), (503, "ServiceUnavailable")]
    {
        refused(status, code, "Not now.").fails(5, &format!("error: {code}: Not now.")).fails(5, "try again later");
    }
}

#[test]
fn known_refusals_come_with_a_hint() {
    for (status, code, hint) in [
        (404, "Forbidden.KeyNotFound", "this request went to cn-hangzhou (see --region)"),
        (404, "Forbidden.AliasNotFound", "begins with alias/; this request went to cn-hangzhou"),
        (409, "Rejected.Disabled", "the key is disabled; enable it: kms-cli EnableKey"),
        (409, "Rejected.PendingDeletion", "kms-cli CancelKeyDeletion"),
        (400, "InvalidTimeStamp.Expired", "the clock of this machine is wrong by more than 15 minutes"),
        (400, "SignatureDoesNotMatch", "the access key secret does not belong to the access key id"),
        (404, "InvalidAccessKeyId.NotFound", "the service does not know the access key id"),
        (400, "InvalidAccessKeyId.Inactive", "the access key is disabled"),
        (400, "InvalidSecurityToken.Expired", "the STS token has expired"),
        (403, "Forbidden.NoPermission", "the caller lacks the permission kms:Encrypt"),
    ] {
        refused(status, code, "No.").fails(4, &format!("error: {code}: No.\n")).fails(4, hint);
    }
    assert!(!refused(400, "Some.NewCode", "No.").stderr.contains("hint"));
}

#[test]
fn the_missing_permission_is_the_one_that_the_service_names() {
    let body = r#"{"Code":"Forbidden.NoPermission","Message":"No.","AccessDeniedDetail":{"AuthAction":"kms:Special"}}"#;
    encrypt(403, "application/json", body).fails(4, "lacks the permission kms:Special");
}

#[test]
fn an_echoed_string_to_sign_is_cut_off() {
    for opening in ["server string to sign is:", "Server String To Sign is:", "The canonical request was: "] {
        let echo =
            format!("Specified signature is not matched with our calculation. {opening}POST&%2F&Plaintext%3Dcanary");
        let run = refused(400, "SignatureDoesNotMatch", &echo);
        run.fails(4, "error: SignatureDoesNotMatch: Specified signature is not matched");
        run.never_says("canary").never_says("POST&");
    }
}

#[test]
fn escape_sequences_of_a_server_do_not_reach_the_terminal() {
    let run = refused(400, "Bad\u{1b}[31mCode", "one\u{1b}]0;title\u{7}two\nthree\r\u{9b}2J\u{202e}");
    run.fails(4, "Bad\\x1b[31mCode");
    let harmless = |letter: char| letter == '\n' || !letter.is_control();
    assert!(run.stderr.chars().all(harmless), "{run:?}");
    assert!(!run.stderr.contains('\u{202e}'), "{run:?}");
    assert_eq!(run.stderr.lines().count(), 3, "{run:?}");
}

#[test]
fn escape_sequences_of_a_server_do_not_reach_the_terminal_in_debug_lines() {
    let stub = Stub::always(Answer::http(429, "application/json", &json(429, "Throttling\u{1b}[31m", "x\u{1b}[2J\ny")));
    let sandbox = Sandbox::once();
    let run = Run::of(account(&sandbox, &stub.endpoint).args(["ListKeys", "--debug", "--retry-count", "1"]));
    run.fails(5, "retry 1 of 1 in ");
    assert!(run.stderr.chars().all(|letter| letter == '\n' || !letter.is_control()), "{run:?}");
}

#[test]
fn urls_in_a_message_lose_their_query() {
    let run = refused(400, "Odd", "see https://host/path?Plaintext=canary&Signature=abc for more");
    run.fails(4, "see https://host/path for more").never_says("canary");
}
