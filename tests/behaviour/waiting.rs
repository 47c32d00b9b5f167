//! `--waiter`: when it stops, what it compares, what it refuses.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use crate::probe::refused;
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};

const DESCRIBE: [&str; 3] = ["DescribeKey", "--KeyId", "k"];

/// A server whose answers have these states in turn, the last one for ever.
fn states(states: &'static [&'static str]) -> Stub {
    let count = AtomicUsize::new(0);
    Stub::answering(move |_| {
        let at = count.fetch_add(1, Ordering::SeqCst).min(states.len() - 1);
        Answer::json(&format!(r#"{{"KeyMetadata":{{"KeyState":{}}},"RequestId":"r{at}"}}"#, states[at]))
    })
}

fn wait(stub: &Stub, args: &[&str]) -> Run {
    let waiter = ["--waiter", "expr=KeyMetadata.KeyState", "interval=0.1", "timeout=20"];
    Sandbox::new().against(&stub.endpoint, &[&DESCRIBE[..], &waiter, args].concat())
}

#[test]
fn the_answer_that_fits_is_printed() {
    let stub = states(&["\"PendingImport\"", "\"Disabled\"", "\"Enabled\""]);
    let run = wait(&stub, &["to=Enabled"]);
    let expected = json!({"KeyMetadata": {"KeyState": "Enabled"}, "RequestId": "r2"});
    assert_eq!((run.success(), run.stderr.as_str()), (expected, ""));
    assert_eq!(stub.requests().len(), 3);
    let nonces: Vec<_> = stub.requests().iter().map(|request| request.parameters()["SignatureNonce"].clone()).collect();
    assert_ne!(nonces[0], nonces[1], "every call is signed anew");
    let run = wait(&stub, &["to=Enabled", "--cli-query", "KeyMetadata.KeyState", "--output", "text"]);
    assert_eq!((run.stdout.as_str(), stub.requests().len()), ("Enabled\n", 4), "what fits at once is not waited for");
}

#[test]
fn numbers_booleans_and_what_is_not_there_compare_too() {
    for (found, to) in [
        ("5", "to=5"),
        ("5.0", "to=5"),
        ("true", "to=true"),
        ("false", "to=false"),
        ("null", "to=null"),
        ("\"\"", "to="),
        ("\"a=b\"", "to=a=b"),
        ("12345678901234567890123", "to=12345678901234567890123"),
    ] {
        let stub = Stub::always(Answer::json(&format!(r#"{{"KeyMetadata":{{"KeyState":{found}}}}}"#)));
        assert_eq!(wait(&stub, &[to]).code, 0, "{found} {to}");
        assert_eq!(stub.requests().len(), 1, "{found} {to}");
    }
}

#[test]
fn the_time_runs_out_with_what_was_seen_last() {
    let stub = states(&["\"Disabled\""]);
    let args = ["--waiter", "expr=KeyMetadata.KeyState", "to=Enabled", "timeout=0.3", "interval=0.1"];
    let run = Sandbox::new().against(&stub.endpoint, &[&DESCRIBE[..], &args].concat());
    run.fails(
        1,
        "error: DescribeKey did not say what is waited for within 0.3 s\n  \
         waited for: KeyMetadata.KeyState to be 'Enabled'\n  last seen: 'Disabled'\n",
    );
    let calls = stub.requests().len();
    assert!((2..=4).contains(&calls), "{calls} calls");
}

#[test]
fn a_secret_that_is_waited_for_is_not_told() {
    let stub = Stub::always(Answer::json(r#"{"SecretData":"canary-old"}"#));
    let args = ["GetSecretValue", "--SecretName", "s", "--waiter", "expr=SecretData", "to=canary-new", "timeout=0.1"];
    let run = Sandbox::new().against(&stub.endpoint, &args);
    run.fails(1, "did not say what is waited for").never_says("canary");
}

#[test]
fn a_call_that_fails_ends_the_waiting() {
    let stub =
        Stub::always(Answer::http(404, "application/json", r#"{"Code":"Forbidden.KeyNotFound","Message":"no"}"#));
    wait(&stub, &["to=Enabled"]).fails(4, "Forbidden.KeyNotFound");
    assert_eq!(stub.requests().len(), 1);
    let stub = states(&["{\"a\":1}"]);
    wait(&stub, &["to=Enabled"]).fails(1, "finds a list or an object");
    assert_eq!(stub.requests().len(), 1);
}

#[test]
fn what_cannot_be_meant_is_wrong_usage() {
    let describe = |args: &[&'static str]| [&DESCRIBE[..], args].concat();
    for (args, says) in [
        (describe(&["--waiter", "to=Enabled"]), "--waiter needs expr="),
        (describe(&["--waiter", "expr=a"]), "--waiter needs to="),
        (describe(&["--waiter"]), "--waiter needs a value"),
        (describe(&["--waiter", "expr=a[", "to=b"]), "of query 'a['"),
        (describe(&["--waiter", "expr=a", "to=b", "to=c"]), "--waiter has to= twice"),
        (describe(&["--waiter", "until=a"]), "unknown field 'until' in --waiter"),
        (
            describe(&["--waiter", "expr=a", "to=b", "timeout=soon"]),
            "timeout= in --waiter must be 0.1 to 86400 seconds",
        ),
        (describe(&["--waiter", "expr=a", "to=b", "interval=0"]), "interval= in --waiter must be"),
        (describe(&["--waiter", "expr=a", "to=b", "interval=NaN"]), "interval= in --waiter must be"),
        (vec!["CreateKey", "--waiter", "expr=a", "to=b"], "CreateKey does something new each time"),
        (vec!["ListKeys", "--pager", "--waiter", "expr=a", "to=b"], "--waiter and --pager exclude each other"),
        (vec!["whoami", "--waiter", "expr=a"], "--waiter repeats an action of the API, and whoami is none"),
    ] {
        refused(&args, says);
    }
}

#[test]
fn a_dry_run_shows_the_request_and_waits_for_nothing() {
    let stub = states(&["\"Disabled\""]);
    let shown = wait(&stub, &["to=Enabled", "--dryrun"]).success();
    assert_eq!(shown["Action"], "DescribeKey");
    stub.saw_nothing();
}

#[test]
fn it_may_stand_in_front_of_the_action_and_waits_on_the_local_kms() {
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias("alias/a");
    let waiter = ["--waiter", "expr=KeyMetadata.KeyState", "to=Enabled"];
    let run = sandbox.local(&[&waiter[..], &["DescribeKey", "--KeyId", &key]].concat());
    assert_eq!(run.success()["KeyMetadata"]["KeyId"], key.as_str());
}
