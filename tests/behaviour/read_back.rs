//! CreateSecret whose answer was lost: it is tried again, and what is there then is read back and compared.

use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{Served, call, seed_that_strikes_once};

const VALUE: &str = "canary-value";
const CREATE: [&str; 7] = ["CreateSecret", "--SecretName", "s", "--VersionId", "v1", "--SecretData", VALUE];

fn refusal(status: u16, code: &str) -> Answer {
    let body = json!({"Code": code, "Message": "no", "RequestId": "refused"});
    Answer::http(status, "application/json", &body.to_string())
}

/// What GetSecretValue answers, with these members in place of the usual ones.
fn value(changed: &Value) -> Answer {
    let mut answer = json!({
        "SecretName": "s", "SecretType": "Generic", "VersionId": "v1", "SecretData": VALUE, "SecretDataType": "text",
        "VersionStages": {"VersionStage": ["ACSCurrent"]}, "CreateTime": "2026-01-01T00:00:00Z", "RequestId": "read",
    });
    for (name, value) in changed.as_object().unwrap() {
        answer[name] = value.clone();
    }
    Answer::json(&answer.to_string())
}

fn described() -> Answer {
    let answer = json!({
        "Arn": "acs:kms:cn-hangzhou:1:secret/s", "SecretName": "s", "SecretType": "Generic", "Description": "",
        "CreateTime": "2026-01-01T00:00:00Z", "RequestId": "described",
    });
    Answer::json(&answer.to_string())
}

/// A service that loses the first request, says of every other one that the secret is there, and shows it so.
fn service(first: Answer, value: Answer, described: Answer) -> Stub {
    let first = std::sync::Mutex::new(Some(first));
    Stub::answering(move |request| match request.parameters()["Action"].as_str() {
        "CreateSecret" => first.lock().unwrap().take().unwrap_or_else(|| refusal(409, "Rejected.ResourceExist")),
        "GetSecretValue" => value.clone(),
        _ => described.clone(),
    })
}

fn create(stub: &Stub, args: &[&str]) -> Run {
    let run = call(&Sandbox::new(), &stub.endpoint, &[&CREATE[..], &["--retry-count", "1", "--debug"], args].concat());
    run.never_says("canary");
    run
}

fn actions(stub: &Stub) -> Vec<String> {
    stub.requests().iter().map(|request| request.parameters()["Action"].clone()).collect()
}

#[test]
fn what_is_there_is_success_when_it_is_the_same() {
    for first in [Answer::Close, refusal(500, "InternalFailure"), Answer::http(502, "text/html", "<html></html>")] {
        let stub = service(first, value(&json!({})), described());
        let run = create(&stub, &[]);
        let expected = json!({
            "Arn": "acs:kms:cn-hangzhou:1:secret/s", "SecretName": "s", "SecretType": "Generic",
            "RequestId": "described", "VersionId": "v1",
        });
        assert_eq!(run.success(), expected);
        assert_eq!(actions(&stub), ["CreateSecret", "CreateSecret", "GetSecretValue", "DescribeSecret"]);
        let asked = stub.requests()[2].parameters();
        assert_eq!((asked["SecretName"].as_str(), asked["VersionId"].as_str()), ("s", "v1"));
    }
}

#[test]
fn what_is_there_is_a_refusal_when_it_differs_in_anything() {
    for changed in [
        json!({"SecretData": "canary-other"}),
        json!({"SecretData": null}),
        json!({"SecretDataType": "binary"}),
        json!({"SecretType": "Rds"}),
        json!({"VersionId": "v2"}),
        json!({"SecretName": "t"}),
    ] {
        let stub = service(Answer::Close, value(&changed), described());
        create(&stub, &[]).fails(4, "error: Rejected.ResourceExist").fails(4, "request id: refused");
        assert_eq!(actions(&stub), ["CreateSecret", "CreateSecret", "GetSecretValue"], "{changed}");
    }
    let stub = service(Answer::Close, refusal(404, "Forbidden.ResourceNotFound"), described());
    create(&stub, &[]).fails(4, "error: Rejected.ResourceExist");
    let stub = service(Answer::Close, value(&json!({"SecretDataType": "binary"})), described());
    create(&stub, &["--SecretDataType", "binary"]).success();
}

#[test]
fn what_cannot_be_read_back_stays_open_and_the_failure_says_so() {
    let forbidden = || refusal(403, "Forbidden.NoPermission");
    for (value, described) in [(forbidden(), described()), (value(&json!({})), forbidden())] {
        let stub = service(Answer::Close, value, described);
        let run = create(&stub, &[]);
        run.fails(6, "broke before the answer was complete")
            .fails(6, "CreateSecret may have been carried out: look before you repeat it")
            .fails(6, "trying again, KMS said that it is there already; whether this command made it could not be read")
            .fails(6, "(Forbidden.NoPermission: no): see DescribeSecret");
    }
    let stub = service(refusal(500, "InternalFailure"), refusal(429, "Rejected.Throttling"), described());
    create(&stub, &[]).fails(5, "error: InternalFailure").fails(5, "(Rejected.Throttling: no)");
}

#[test]
fn a_managed_secret_cannot_be_compared() {
    let stub = service(Answer::Close, value(&json!({})), described());
    let args = ["CreateSecret", "--SecretName", "s", "--VersionId", "v1", "--SecretData", "$Auto"];
    let args = [&args[..], &["--SecretType", "Redis", "--retry-count", "1"]].concat();
    let run = call(&Sandbox::new(), &stub.endpoint, &args);
    run.fails(6, "may have been carried out").fails(6, "the values of managed secrets cannot be compared");
    assert_eq!(actions(&stub), ["CreateSecret", "CreateSecret"]);
}

#[test]
fn nothing_is_read_back_where_no_answer_was_lost() {
    let exists = || refusal(409, "Rejected.ResourceExist");
    let throttled = refusal(429, "Rejected.Throttling");
    for (first, attempts) in [(exists(), 1), (throttled, 2)] {
        let stub = service(first, value(&json!({})), described());
        create(&stub, &[]).fails(4, "error: Rejected.ResourceExist");
        assert_eq!(actions(&stub), vec!["CreateSecret"; attempts]);
    }
    let stub = service(Answer::Close, value(&json!({})), described());
    let run = call(&Sandbox::once(), &stub.endpoint, &CREATE);
    run.fails(6, "CreateSecret may have been carried out: look before you repeat it");
    assert_eq!(actions(&stub), ["CreateSecret"]);
}

#[test]
fn another_refusal_after_a_lost_answer_is_that_refusal() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let stub = Stub::answering(move |_| match count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
        0 => Answer::Close,
        _ => refusal(409, "Rejected.ResourceInDeleteWindow"),
    });
    create(&stub, &[]).fails(4, "error: Rejected.ResourceInDeleteWindow");
    assert_eq!(actions(&stub), ["CreateSecret", "CreateSecret"]);
}

#[test]
fn a_lost_answer_is_not_forgotten_when_no_further_attempt_comes_through() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let stub = Stub::answering(move |_| match count.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
        0 => Answer::Close,
        _ => refusal(429, "Rejected.Throttling"),
    });
    create(&stub, &[])
        .fails(6, "broke before the answer was complete")
        .fails(6, "CreateSecret may have been carried out: look before you repeat it")
        .fails(6, "trying again failed: Rejected.Throttling: no");
    assert_eq!(actions(&stub), ["CreateSecret", "CreateSecret"]);
}

/// A local KMS that does the first of these and loses the answer.
fn losing(sandbox: &Sandbox, action: &'static str) -> Served {
    let rule = format!("{action}=drop-after:0.5");
    let seed = seed_that_strikes_once(&rule, action).to_string();
    Served::start(sandbox, &["--ephemeral", "--fault", &rule, "--fault-seed", &seed])
}

#[test]
fn a_secret_is_created_once_on_the_local_kms_although_the_answer_is_lost() {
    let sandbox = Sandbox::new();
    let served = losing(&sandbox, "CreateSecret");
    let run = served.call(&sandbox, &CREATE);
    let answer = run.success();
    assert!(run.stderr.starts_with("retry 1 of 3 in ") && run.stderr.lines().count() == 1, "{run:?}");
    assert!(answer["Arn"].as_str().unwrap().ends_with(":secret/s"), "{answer}");
    let usual = served.call(&sandbox, &[&["CreateSecret", "--SecretName", "t"][..], &CREATE[3..]].concat()).success();
    let names = |answer: &Value| {
        let mut names: Vec<String> = answer.as_object().unwrap().keys().cloned().collect();
        names.sort_unstable();
        names
    };
    assert_eq!(names(&answer), names(&usual), "the answer has the usual shape");
    let versions = served.call(&sandbox, &["ListSecretVersionIds", "--SecretName", "s"]).success();
    assert_eq!(versions["TotalCount"], 1);
}

#[test]
fn a_version_is_put_once_on_the_local_kms_although_the_answer_is_lost() {
    let sandbox = Sandbox::new();
    let served = losing(&sandbox, "PutSecretValue");
    served.call(&sandbox, &CREATE).success();
    let put = ["PutSecretValue", "--SecretName", "s", "--VersionId", "v2", "--SecretData", "canary-second"];
    let run = served.call(&sandbox, &put);
    assert_eq!(run.success()["VersionStages"], json!({"VersionStage": ["ACSCurrent"]}));
    assert!(run.stderr.starts_with("retry 1 of 3 in "), "{run:?}");
    let versions = served.call(&sandbox, &["ListSecretVersionIds", "--SecretName", "s"]).success();
    assert_eq!(versions["TotalCount"], 2);
    // The version before it is still the previous one: its stage was moved once.
    let stages = |id: &str| {
        let versions = versions["VersionIds"]["VersionId"].as_array().unwrap();
        versions.iter().find(|version| version["VersionId"] == id).unwrap()["VersionStages"]["VersionStage"].clone()
    };
    assert_eq!((stages("v2"), stages("v1")), (json!(["ACSCurrent"]), json!(["ACSPrevious"])));
}
