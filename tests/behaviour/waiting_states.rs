//! `kms-cli wait`: each state is reached, not reached, or not to be reached.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::probe::refused;
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::Served;

/// A time that runs out while a test looks on.
const SHORTLY: [&str; 4] = ["--timeout", "0.3", "--interval", "0.1"];

/// A server that gives these answers in turn, the last one for ever.
fn answers(answers: Vec<Answer>) -> Stub {
    let count = AtomicUsize::new(0);
    Stub::answering(move |_| answers[count.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1)].clone())
}

fn key(state: &str) -> Answer {
    Answer::json(&json!({"KeyMetadata": {"KeyState": state}}).to_string())
}

fn refusal(status: u16, code: &str) -> Answer {
    Answer::http(status, "application/json", &json!({"Code": code, "Message": "no"}).to_string())
}

fn wait(stub: &Stub, args: &[&str]) -> Run {
    Sandbox::once().against(&stub.endpoint, &[&["wait"], args].concat())
}

fn wait_for_key(stub: &Stub, state: &str) -> Run {
    wait(stub, &[state, "--KeyId", "k", "--interval", "0.1", "--timeout", "20"])
}

#[track_caller]
fn is_silent(run: &Run) {
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{run:?}");
}

#[test]
fn it_looks_until_the_state_is_reached_and_says_nothing() {
    let stub = answers(vec![key("PendingImport"), key("Disabled"), key("Enabled")]);
    is_silent(&wait_for_key(&stub, "key-enabled"));
    let requests = stub.requests();
    assert_eq!(requests.len(), 3);
    for request in requests {
        let sent = request.parameters();
        assert_eq!((sent["Action"].as_str(), sent["KeyId"].as_str()), ("DescribeKey", "k"));
    }
    let stub = answers(vec![key("PendingImport"), key("Disabled")]);
    is_silent(&wait_for_key(&stub, "key-imported"));
    assert_eq!(stub.requests().len(), 2);
    let stub = answers(vec![key("PendingDeletion"), refusal(404, "Forbidden.KeyNotFound")]);
    is_silent(&wait_for_key(&stub, "key-deleted"));
    assert_eq!(stub.requests().len(), 2);
}

#[test]
fn the_time_runs_out_with_what_was_seen_last() {
    let stub = answers(vec![key("Disabled")]);
    let run = wait(&stub, &[&["key-enabled", "--KeyId", "k"], &SHORTLY[..]].concat());
    run.fails(
        1,
        "error: key-enabled was not reached within 0.3 s\n  waited for: KeyMetadata.KeyState to be 'Enabled'\n  \
         last seen: 'Disabled'\n",
    );
    let looks = stub.requests().len();
    assert!((2..=4).contains(&looks), "{looks}");
    let stub = answers(vec![key("PendingDeletion")]);
    let run = wait(&stub, &[&["key-deleted", "--KeyId", "k"], &SHORTLY[..]].concat());
    run.fails(1, "waited for: DescribeKey to be refused with Forbidden.KeyNotFound\n  last seen: 'PendingDeletion'");
}

#[test]
fn what_does_not_lead_to_the_state_is_not_waited_for() {
    let instance = |status: &str| Answer::json(&json!({"KmsInstance": {"Status": status}}).to_string());
    for (answer, args, says, hint) in [
        (
            key("PendingDeletion"),
            &["key-enabled", "--KeyId", "k"][..],
            "key-enabled is not to be reached: the key is waiting for its deletion",
            "kms-cli CancelKeyDeletion",
        ),
        (key("PendingDeletion"), &["key-disabled", "--KeyId", "k"], "waiting for its deletion", "CancelKeyDeletion"),
        (key("PendingDeletion"), &["key-imported", "--KeyId", "k"], "waiting for its deletion", "CancelKeyDeletion"),
        (
            key("Enabled"),
            &["key-deleted", "--KeyId", "k"],
            "the deletion of the key is not planned",
            "ScheduleKeyDeletion",
        ),
        (
            Answer::json("{\"PlannedDeleteTime\":\"\"}"),
            &["secret-deleted", "--SecretName", "s"],
            "the deletion of the secret is not planned",
            "kms-cli DeleteSecret",
        ),
        (
            instance("Error"),
            &["instance-connected", "--KmsInstanceId", "kst-1"],
            "connecting the KMS instance has failed",
            "GetKmsInstance",
        ),
    ] {
        let stub = answers(vec![answer]);
        wait(&stub, args).fails(1, says).fails(1, hint);
        assert_eq!(stub.requests().len(), 1, "{args:?}");
    }
}

#[test]
fn a_refused_call_ends_the_waiting() {
    for (answer, state, code) in [
        (refusal(404, "Forbidden.KeyNotFound"), "key-enabled", 4),
        (refusal(403, "Forbidden.NoPermission"), "key-deleted", 4),
        (refusal(404, "Forbidden.AliasNotFound"), "key-deleted", 4),
        (refusal(429, "Rejected.Throttling"), "key-deleted", 5),
        (Answer::Close, "key-deleted", 6),
    ] {
        let stub = answers(vec![answer]);
        wait_for_key(&stub, state).fails(code, "error: ");
        assert_eq!(stub.requests().len(), 1, "{state}");
    }
}

#[test]
fn a_look_that_fails_in_a_way_that_may_pass_is_tried_again() {
    let stub = answers(vec![refusal(503, "ServiceUnavailableTemporary"), key("Enabled")]);
    let run = Sandbox::new().against(&stub.endpoint, &["wait", "key-enabled", "--KeyId", "k", "--quiet"]);
    is_silent(&run);
    assert_eq!(stub.requests().len(), 2);
}

#[test]
fn names_are_those_of_the_api_and_their_kebab_case() {
    let stub = answers(vec![key("Enabled")]);
    is_silent(&wait(&stub, &["key-enabled", "--key-id", "alias/a"]));
    assert_eq!(stub.request().parameters()["KeyId"], "alias/a");
    for (args, says) in [
        (&["wait"][..], "wait needs one of key-enabled,"),
        (&["wait", "key-enable", "--KeyId", "k"], "did you mean key-enabled?"),
        (&["wait", "key-enabled"], "wait needs --KeyId"),
        (&["wait", "key-enabled", "--KeyId", ""], "--KeyId"),
        (&["wait", "key-enabled", "--KeyId", "k", "--timeout", "soon"], "--timeout must be 0.1 to 86400 seconds"),
        (&["wait", "key-enabled", "--KeyId", "k", "--interval", "0"], "--interval must be 0.1 to 86400 seconds"),
        (&["wait", "key-deleted", "--KeyId", "alias/a"], "takes the id or the ARN of a key, but no alias"),
        (&["wait", "key-deleted", "--KeyId", "acs:kms:cn-hangzhou:1:alias/a"], "but no alias"),
        (&["wait", "secret-current", "--SecretName", "s"], "wait needs --VersionId"),
        (&["wait", "key-enabled", "--KeyId", "k", "--waiter", "expr=a"], "--waiter repeats an action"),
        (&["wait", "key-enabled", "--KeyId", "k", "--pager"], "--pager"),
    ] {
        refused(args, says);
    }
}

#[test]
fn a_dry_run_shows_the_request_and_waits_for_nothing() {
    let stub = answers(vec![key("Disabled")]);
    let shown = wait(&stub, &["secret-version", "--SecretName", "s", "--VersionId", "v", "--dryrun"]).success();
    assert_eq!(shown["Action"], "ListSecretVersionIds");
    assert_eq!(shown["Parameters"], json!({"IncludeDeprecated": "true", "PageSize": "100", "SecretName": "s"}));
    stub.saw_nothing();
}

/// A version id is a text for the query, whatever is in it.
#[test]
fn a_version_is_found_by_its_very_id() {
    for id in ["v1", "it's", "a`b", "a\\", "\"q\"", "{SecretName}", "']|[0]"] {
        let versions = |id: &str| json!({"VersionIds": {"VersionId": [{"VersionId": "v0"}, {"VersionId": id}]}});
        let stub = answers(vec![Answer::json(&versions("v01").to_string()), Answer::json(&versions(id).to_string())]);
        let args = ["secret-version", "--SecretName", "s", "--VersionId", id, "--interval", "0.1"];
        is_silent(&wait(&stub, &args));
        assert_eq!(stub.requests().len(), 2, "{id}");
    }
}

#[test]
fn the_help_shows_every_state_and_the_usual_times() {
    let sandbox = Sandbox::new();
    let help = sandbox.run(&["wait", "--help"]).stdout;
    for state in [
        "key-enabled",
        "key-disabled",
        "key-imported",
        "key-deleted",
        "secret-version",
        "secret-current",
        "secret-deleted",
        "instance-connected",
    ] {
        assert!(help.contains(&format!("\n  {state} ")), "{help}");
        let own = sandbox.run(&["wait", state, "--help"]).stdout;
        assert!(own.contains("[default: 180]") && own.contains("[default: 5]"), "{own}");
    }
    assert!(help.contains("kms-cli wait key-enabled --KeyId alias/app/work"), "{help}");
}

/// A local KMS with a clock that can be moved.
struct Kms {
    sandbox: Sandbox,
    served: Served,
}

impl Kms {
    fn new() -> Self {
        let sandbox = Sandbox::new();
        let served = Served::start(&sandbox, &["--ephemeral"]);
        Self { sandbox, served }
    }

    fn run(&self, args: &[&str]) -> Run {
        self.served.call(&self.sandbox, args)
    }

    #[track_caller]
    fn call(&self, args: &[&str]) -> Value {
        self.run(args).success()
    }

    fn wait(&self, args: &[&str]) -> Run {
        self.run(&[&["wait"], args, &SHORTLY[..]].concat())
    }

    fn advance(&self, time: &str) {
        self.call(&["local", "clock", "--url", self.served.field("url"), "--advance", time]);
    }

    fn key(&self, args: &[&str]) -> String {
        let answer = self.call(&[&["CreateKey"], args].concat());
        answer["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
    }
}

#[test]
fn states_of_keys_on_the_local_kms() {
    let kms = Kms::new();
    let key = kms.key(&[]);
    is_silent(&kms.wait(&["key-enabled", "--KeyId", &key]));
    kms.wait(&["key-disabled", "--KeyId", &key]).fails(1, "last seen: 'Enabled'");
    kms.call(&["DisableKey", "--KeyId", &key]);
    is_silent(&kms.wait(&["key-disabled", "--KeyId", &key]));
    kms.wait(&["key-enabled", "--KeyId", &key]).fails(1, "last seen: 'Disabled'");
    kms.wait(&["key-enabled", "--KeyId", "alias/none"]).fails(4, "Forbidden.AliasNotFound");

    kms.wait(&["key-deleted", "--KeyId", &key]).fails(1, "the deletion of the key is not planned");
    kms.call(&["ScheduleKeyDeletion", "--KeyId", &key, "--PendingWindowInDays", "7"]);
    kms.wait(&["key-deleted", "--KeyId", &key]).fails(1, "last seen: 'PendingDeletion'");
    kms.wait(&["key-enabled", "--KeyId", &key]).fails(1, "CancelKeyDeletion");
    kms.advance("8d");
    is_silent(&kms.wait(&["key-deleted", "--KeyId", &key]));
    kms.wait(&["key-enabled", "--KeyId", &key]).fails(4, "Forbidden.KeyNotFound");

    let external = kms.key(&["--Origin", "EXTERNAL"]);
    kms.wait(&["key-imported", "--KeyId", &external]).fails(1, "last seen: 'PendingImport'");
}

#[test]
fn states_of_secrets_on_the_local_kms() {
    let kms = Kms::new();
    let put = |action: &str, version: &str| {
        kms.call(&[action, "--SecretName", "s", "--VersionId", version, "--SecretData", "canary-value"]);
    };
    let wait = |state: &str, version: &str| kms.wait(&[state, "--SecretName", "s", "--VersionId", version]);
    wait("secret-version", "v1").fails(4, "Forbidden.ResourceNotFound");
    put("CreateSecret", "v1");
    is_silent(&wait("secret-current", "v1"));
    wait("secret-version", "v2").fails(1, "to be 'v2'\n  last seen: 'null'");
    wait("secret-current", "v2").fails(1, "to be 'v2'\n  last seen: 'v1'").never_says("canary");
    for version in ["v2", "v3"] {
        put("PutSecretValue", version);
    }
    is_silent(&wait("secret-current", "v3"));
    // It has no stage any more.
    is_silent(&wait("secret-version", "v1"));

    let deleted = || kms.wait(&["secret-deleted", "--SecretName", "s"]);
    deleted().fails(1, "the deletion of the secret is not planned");
    kms.call(&["DeleteSecret", "--SecretName", "s", "--RecoveryWindowInDays", "7"]);
    deleted().fails(1, "DescribeSecret to be refused with Forbidden.ResourceNotFound\n  last seen: '20");
    kms.advance("8d");
    is_silent(&deleted());
}

#[test]
fn the_state_of_an_instance_on_the_local_kms() {
    let kms = Kms::new();
    let id = "kst-hzz65f4b2c1a8d3e7f901";
    let wait = || kms.wait(&["instance-connected", "--kms-instance-id", id]);
    wait().fails(4, "Forbidden.DKMSInstanceNotFound");
    let network = ["--VpcId", "vpc-1", "--ZoneIds", "cn-hangzhou-k,cn-hangzhou-j", "--VSwitchIds", "vsw-1"];
    kms.call(&[&["ConnectKmsInstance", "--KmsInstanceId", id, "--KMProvider", "Aliyun"], &network[..]].concat());
    is_silent(&wait());
}
