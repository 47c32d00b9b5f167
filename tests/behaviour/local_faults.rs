//! `local serve --fault`: what a client sees of each fault, and that the work is done or not.

use std::time::Instant;

use crate::sandbox::Sandbox;
use crate::support::Served;

fn count_keys(served: &Served, sandbox: &Sandbox) -> i64 {
    served.call(sandbox, &["ListKeys"]).success()["TotalCount"].as_i64().unwrap()
}

#[test]
fn each_fault_is_what_its_name_says() {
    let sandbox = Sandbox::once();
    for (fault, code, says) in [
        ("throttle", 5, "Rejected.Throttling: QPS Limit Exceeded"),
        ("throttle-user", 5, "Throttling.User: Request was denied due to user flow control."),
        ("500", 5, "InternalFailure: Internal Failure."),
        ("503", 5, "ServiceUnavailableTemporary: Service Unavailable Temporary."),
        ("502", 5, "http status: 502"),
        ("418", 4, "InjectedFault: "),
        ("drop", 6, "broke before the answer was complete"),
        ("drop-after", 6, "broke before the answer was complete"),
        ("reset", 6, "broke before the answer was complete"),
        ("garbage", 1, "the answer is not from KMS"),
    ] {
        let served = Served::start(&sandbox, &["--ephemeral", "--fault", &format!("CreateKey={fault}")]);
        served.call(&sandbox, &["CreateKey"]).fails(code, says);
        let done = i64::from(fault == "drop-after");
        assert_eq!(count_keys(&served, &sandbox), done, "{fault}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_reset_is_a_reset_over_tls_as_well() {
    let sandbox = Sandbox::once();
    for tls in [&[][..], &["--tls"]] {
        let served = Served::start(&sandbox, &[&["--ephemeral", "--fault", "CreateKey=reset"][..], tls].concat());
        let trust = if tls.is_empty() { vec![] } else { vec!["--ca-file", served.field("ca_file")] };
        served.call(&sandbox, &[&["CreateKey"][..], &trust].concat()).fails(6, "reset by peer");
    }
}

#[test]
fn a_delay_holds_the_answer_back() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--fault", "CreateKey=delay:400ms"]);
    let began = Instant::now();
    served.call(&sandbox, &["CreateKey"]).success();
    assert!(began.elapsed().as_millis() >= 400);
    served.call(&sandbox, &["CreateKey", "--read-timeout", "1"]).success();
    let served = Served::start(&sandbox, &["--ephemeral", "--fault", "CreateKey=delay:1h"]);
    served.call(&sandbox, &["CreateKey", "--read-timeout", "1"]).fails(6, "did not answer in time");
}

#[test]
fn a_probability_hits_some_requests_and_not_others() {
    let sandbox = Sandbox::once();
    let served = Served::start(&sandbox, &["--ephemeral", "--fault", "ListKeys=500:0.5,ListKeys=drop:0.2"]);
    let refused = (0..20).filter(|_| served.call(&sandbox, &["ListKeys"]).code != 0).count();
    assert!((1..20).contains(&refused), "{refused} of 20");
}

#[test]
fn the_same_seed_repeats_a_run() {
    let sandbox = Sandbox::once();
    let run = |seed: &str| {
        let args = ["--ephemeral", "--fault", "ListKeys=500:0.5", "--fault-seed", seed];
        let served = Served::start(&sandbox, &args);
        (0..12).map(|_| served.call(&sandbox, &["ListKeys"]).code).collect::<Vec<_>>()
    };
    assert_eq!(run("3"), run("3"));
    assert!([1, 2, 4].iter().any(|seed| run(&seed.to_string()) != run("3")));
}

#[test]
fn rules_that_cannot_be_right_are_a_usage_error() {
    let sandbox = Sandbox::once();
    for (rules, says) in [
        ("Encript=500", "--fault 'Encript=500': there is no such action"),
        ("Encrypt=500,Decrypt=fast", "--fault 'Decrypt=fast': a fault is"),
        ("Encrypt=drop:1.5", "a probability is a number from 0 to 1"),
    ] {
        sandbox.local(&["local", "serve", "--fault", rules]).fails(2, says);
    }
    assert!(!sandbox.local_dir().exists());
}
