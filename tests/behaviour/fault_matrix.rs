//! The table of faults through the program: against a server that breaks connections byte for byte, and against a local
//! KMS with a real store, in which no case makes two keys.

use std::thread;

use crate::fault_table::{Effect, Fault, ROWS, Row, SAMPLES, Sample};
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{Refusing, Served, call, seed_that_strikes_once};

/// Runs a check for each action at the same time: some of them wait.
fn for_each_action(check: impl Fn(&Sample) + Sync) {
    thread::scope(|scope| {
        let check = &check;
        let threads: Vec<_> = SAMPLES.iter().map(|sample| scope.spawn(move || check(sample))).collect();
        for thread in threads {
            thread.join().unwrap_or_else(|problem| std::panic::resume_unwind(problem));
        }
    });
}

/// What a server does for this fault; `None` where there is no server.
fn answer(fault: Fault) -> Option<Answer> {
    // The service asks for another attempt at once.
    let refusal = |status: u16, code: &str| {
        let body = format!("{{\"Code\":\"{code}\",\"Message\":\"no\",\"RequestId\":\"r\"}}");
        let head = format!("HTTP/1.1 {status} No\r\nconnection: close\r\nx-acs-retry-after: 1\r\n");
        Answer::Bytes(format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes())
    };
    Some(match fault {
        Fault::Refused => return None,
        Fault::ResetBeforeAnswer => Answer::Reset(Vec::new()),
        Fault::ResetAfterHeaders => {
            Answer::Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"RequestId".to_vec())
        }
        Fault::TimeOut => Answer::Silence,
        Fault::Internal => refusal(500, "InternalFailure"),
        Fault::Unavailable => refusal(503, "ServiceUnavailableTemporary"),
        Fault::Throttled => refusal(429, "Rejected.Throttling"),
        Fault::ThrottledByGateway => refusal(400, "Throttling.User"),
        Fault::Garbage => Answer::json("garbage"),
    })
}

/// The command line of an action with one retry and a short time to wait for an answer.
fn line(sample: &Sample) -> Vec<&'static str> {
    [&[sample.action][..], sample.args, &["--retry-count", "1", "--read-timeout", "1"]].concat()
}

/// How many retries a run tells of.
fn retries(run: &Run) -> usize {
    run.stderr.lines().filter(|line| line.starts_with("retry ")).count()
}

/// Checks a run without success: the exit code, the message, and what is said about the effect.
#[track_caller]
fn has_failed(run: &Run, row: &Row, sample: &Sample) {
    run.fails(row.exit, row.says).never_says("canary");
    let may_have_happened = format!("{} may have been carried out", sample.action);
    let says_so = row.effect == Effect::Unknown && !sample.is_repeatable;
    assert_eq!(run.stderr.contains(&may_have_happened), says_so, "{run:?}");
    let is_harmless = format!("{} can be repeated without harm", sample.action);
    assert!(!run.stderr.contains(&is_harmless) || sample.is_repeatable, "{run:?}");
}

#[test]
fn requests_exit_code_and_message_are_those_of_the_table() {
    for_each_action(|sample| {
        for row in &ROWS {
            let repeats = row.again.repeats(sample.is_repeatable);
            let Some(answer) = answer(row.fault) else {
                let nobody = Refusing::new();
                let run = call(&Sandbox::new(), &format!("http://{}", nobody.address()), &line(sample));
                has_failed(&run, row, sample);
                assert_eq!(retries(&run), usize::from(repeats), "{run:?}");
                continue;
            };
            let stub = Stub::always(answer.clone());
            let run = call(&Sandbox::new(), &stub.endpoint, &line(sample));
            has_failed(&run, row, sample);
            assert_eq!(
                (stub.requests().len(), retries(&run)),
                (1 + usize::from(repeats), usize::from(repeats)),
                "{row:?}"
            );

            let stub = Stub::new(vec![answer, Answer::json("{\"RequestId\":\"done\"}")]);
            let run = call(&Sandbox::new(), &stub.endpoint, &line(sample));
            if repeats {
                assert_eq!(run.success()["RequestId"], "done", "{row:?} {run:?}");
            } else {
                has_failed(&run, row, sample);
            }
            assert_eq!(stub.requests().len(), 1 + usize::from(repeats), "{row:?}");
        }
    });
}

/// The faults of the local KMS for a row; `None` where only a bare server can do it.
fn rules(fault: Fault) -> &'static [&'static str] {
    match fault {
        Fault::Refused | Fault::ResetAfterHeaders => &[],
        Fault::ResetBeforeAnswer => &["reset", "drop", "drop-after"],
        Fault::TimeOut => &["delay:1h"],
        Fault::Internal => &["500"],
        Fault::Unavailable => &["503"],
        Fault::Throttled => &["throttle"],
        Fault::ThrottledByGateway => &["throttle-user"],
        Fault::Garbage => &["garbage"],
    }
}

#[test]
fn no_fault_makes_two_of_anything_in_the_local_kms() {
    for_each_action(|sample| {
        for (row, rule) in ROWS.iter().flat_map(|row| rules(row.fault).iter().map(move |rule| (row, *rule))) {
            let sandbox = Sandbox::new();
            let served = serve(&sandbox, sample, rule);
            let run = served.call(&sandbox, &line(sample));
            let repeats = row.again.repeats(sample.is_repeatable);
            assert_eq!(retries(&run), usize::from(repeats), "{rule} {run:?}");
            if repeats {
                run.success();
            } else {
                has_failed(&run, row, sample);
            }
            // Done by the attempt that succeeded, or by the one whose answer was lost.
            let is_done = i64::from(repeats || rule == "drop-after");
            let expected = match sample.action {
                "CreateKey" => [1 + is_done, 1],
                "PutSecretValue" => [1, 1 + is_done],
                _ => [1, 1],
            };
            assert_eq!(counts(&served, &sandbox), expected, "{} {rule} {run:?}", sample.action);
        }
    });
}

/// A local KMS with a key and a secret of one version, in which the first request for the action goes wrong and the next does not.
fn serve(sandbox: &Sandbox, sample: &Sample, rule: &str) -> Served {
    sandbox.write(
        "seed.toml",
        "[[keys]]\nid = \"k\"\naliases = [\"alias/sample\"]\n\n[[secrets]]\nname = \"s\"\n\n\
         [[secrets.versions]]\nid = \"v1\"\ndata = \"canary-first\"\n",
    );
    let rule = format!("{}={rule}:0.5", sample.action);
    let seed = seed_that_strikes_once(&rule, sample.action).to_string();
    Served::start(sandbox, &["--ephemeral", "--seed", "seed.toml", "--fault", &rule, "--fault-seed", &seed])
}

/// How many keys there are, and how many versions of the secret.
fn counts(served: &Served, sandbox: &Sandbox) -> [i64; 2] {
    let versions = ["ListSecretVersionIds", "--SecretName", "s", "--IncludeDeprecated", "true"];
    [&["ListKeys"][..], &versions].map(|list| served.call(sandbox, list).success()["TotalCount"].as_i64().unwrap())
}
