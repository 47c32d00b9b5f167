//! The forms of a result that are for programs: one line of JSON, nothing at all, and what is in every form the same.

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{account, call};

const KEYS: &str =
    r#"{"Zeta":1.10,"Keys":{"Key":[{"KeyId":"k1","KeyArn":"arn:1"}]},"PageNumber":1,"PageSize":1,"TotalCount":5}"#;

const DESCRIBED: &str = r#"{"KeyMetadata":{"KeyId":"k1","CreationDate":"2026-03-01T05:00:00Z","NextRotationDate":"2027-03-01T13:00:00+08:00"}}"#;

/// ListKeys against a server with more than one page.
#[track_caller]
fn list(args: &[&str]) -> Run {
    let stub = Stub::always(Answer::json(KEYS));
    let run = call(&Sandbox::new(), &stub.endpoint, &[&["ListKeys"], args].concat());
    assert_eq!(run.code, 0, "{run:?}");
    stub.request();
    run
}

#[test]
fn compact_json_is_one_line() {
    assert_eq!(list(&["--output", "json-compact"]).stdout, format!("{KEYS}\n"));
    assert_eq!(
        list(&["-o", "json-compact", "--cli-query", "Keys.Key[0]"]).stdout,
        "{\"KeyId\":\"k1\",\"KeyArn\":\"arn:1\"}\n"
    );
}

#[test]
fn off_prints_nothing_although_the_request_is_made() {
    for args in [&["--output", "off"][..], &["-ooff"], &["--output", "off", "--cli-query", "Keys.Key"]] {
        let run = list(args);
        assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""), "{args:?}");
    }
}

#[test]
fn off_still_shows_what_fails_and_what_was_asked_for_in_place_of_a_result() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::http(404, "", "{\"Code\":\"Forbidden.KeyNotFound\",\"Message\":\"No.\"}"));
    let run = call(&sandbox, &stub.endpoint, &["DescribeKey", "--KeyId", "k", "--output", "off"]);
    run.fails(4, "error: Forbidden.KeyNotFound: No.");
    let dry = call(&sandbox, &stub.endpoint, &["ListKeys", "--dryrun", "--output", "off"]);
    assert_eq!(dry.success()["Action"], "ListKeys");
}

#[test]
fn times_do_not_depend_on_where_they_are_read() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json(DESCRIBED));
    for form in
        ["json", "json-compact", "text", "table", "cols=A:KeyMetadata.CreationDate,B:KeyMetadata.NextRotationDate"]
    {
        let mut command = account(&sandbox, &stub.endpoint);
        command.env("TZ", "Asia/Shanghai").env("LANG", "de_DE.UTF-8");
        let run = Run::of(command.args(["DescribeKey", "--KeyId", "k1", "--output", form]));
        for time in ["2026-03-01T05:00:00Z", "2027-03-01T13:00:00+08:00"] {
            assert!(run.stdout.contains(time), "{form}: {run:?}");
        }
    }
}

#[test]
fn a_language_is_accepted_and_messages_stay_english() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::json(KEYS));
    for language in ["zh", "en"] {
        let run = call(&sandbox, &stub.endpoint, &["--language", language, "ListKeys", "-o", "json-compact"]);
        assert_eq!((run.code, run.stdout), (0, format!("{KEYS}\n")));
        let run = call(&sandbox, &stub.endpoint, &["ListKeys", "--language", language, "--Nope", "x"]);
        run.fails(2, "error: --Nope is not an option of ListKeys");
    }
}
