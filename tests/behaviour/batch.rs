//! `batch`: what goes out, what is written, in which order, and how it ends.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::stub::{self, Answer, Stub};
use crate::support::{Refusing, Served, account, call, shell, spawned};

const SECRET: &str = "Y2FuYXJ5LXBsYWludGV4dA==";

/// Lines that each ask for one Encrypt, with the ids from one on.
pub fn encrypts(count: usize) -> String {
    (1..=count).map(encrypt).collect()
}

pub fn encrypt(id: usize) -> String {
    format!("{}\n", json!({"Action": "Encrypt", "Id": id, "KeyId": "alias/a", "Plaintext": SECRET}))
}

/// The lines of an output that is JSON Lines.
#[track_caller]
pub fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line:?}"))).collect()
}

pub fn ids(text: &str) -> Vec<Value> {
    lines(text).iter().map(|line| line["Id"].clone()).collect()
}

/// Runs `batch` on this input against a server.
#[track_caller]
fn batch(stub: &Stub, input: &str, args: &[&str]) -> Run {
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", input);
    call(&sandbox, &stub.endpoint, &[&["batch", "in.jsonl"], args].concat())
}

/// A server that says which id it was asked for, as far as a plaintext can be one.
pub fn echo() -> Stub {
    Stub::answering(|seen| Answer::json(&json!({"KeyId": seen.parameters()["KeyId"]}).to_string()))
}

/// Lets go of whoever waits as soon as so many have come.
#[derive(Default)]
pub struct Gate {
    came: Mutex<usize>,
    changed: Condvar,
}

impl Gate {
    pub fn come(&self) -> usize {
        let mut came = self.came.lock().unwrap();
        *came += 1;
        self.changed.notify_all();
        *came
    }

    pub fn wait_for(&self, count: usize) {
        assert!(self.comes_within(Duration::from_secs(20), count), "{count} did not come");
    }

    fn comes_within(&self, limit: Duration, count: usize) -> bool {
        let came = self.came.lock().unwrap();
        !self.changed.wait_timeout_while(came, limit, |came| *came < count).unwrap().1.timed_out()
    }
}

#[test]
fn every_line_is_a_call_and_every_result_a_line() {
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias("alias/a");
    let input = [
        json!({"Action": "Encrypt", "Id": "text", "KeyId": "alias/a", "Plaintext": SECRET}),
        json!({"Id": 12345678901234567890_u64, "Action": "describe-key", "key-id": key}),
        json!({"Action": "TagResource", "KeyId": key, "Tags": "[{\"TagKey\":\"a\",\"TagValue\":\"b\"}]"}),
        json!({"Action": "ListKeys", "PageSize": 5, "PageNumber": null}),
    ];
    let input: Vec<String> = input.iter().map(ToString::to_string).collect();
    // A byte order mark, Windows line ends, a blank line, and none at the end.
    sandbox.write("in.jsonl", format!("\u{feff}{}\r\n\r\n{}", input[..2].join("\r\n"), input[2..].join("\n")));
    let run = sandbox.local(&["batch", "in.jsonl"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
    let lines = lines(&run.stdout);
    assert_eq!(ids(&run.stdout), [json!("text"), json!(12345678901234567890_u64), json!(4), json!(5)]);
    assert!(lines.iter().all(|line| line["ok"] == true && line.get("error").is_none()), "{run:?}");
    assert!(run.stdout.starts_with("{\"Id\":\"text\",\"ok\":true,\"result\":{"), "{run:?}");
    assert_eq!(lines[1]["result"]["KeyMetadata"]["KeyId"], key.as_str());
    assert_eq!(lines[3]["result"]["PageSize"], 5);
    let blob = lines[0]["result"]["CiphertextBlob"].as_str().unwrap();
    assert_eq!(sandbox.local(&["Decrypt", "--CiphertextBlob", blob]).success()["Plaintext"], SECRET);
}

#[test]
fn results_stand_in_the_order_of_the_input_although_the_first_comes_last() {
    let gate = Gate::default();
    let stub = Stub::answering(move |seen| {
        match seen.parameters()["KeyId"].as_str() {
            "slow" => gate.wait_for(3),
            _ => assert!(gate.come() > 0),
        }
        Answer::json("{}")
    });
    let input =
        ["slow", "b", "c", "d"].map(|key| json!({"Action": "DescribeKey", "KeyId": key}).to_string()).join("\n");
    let run = batch(&stub, &input, &[]);
    assert_eq!((run.code, ids(&run.stdout)), (0, [1, 2, 3, 4].map(Value::from).to_vec()), "{run:?}");
}

#[test]
fn a_slow_one_does_not_let_results_pile_up_in_memory() {
    let gate = Gate::default();
    let stub = Stub::answering(move |seen| {
        if seen.parameters()["KeyId"] == "slow" {
            gate.wait_for(511);
            assert!(!gate.comes_within(Duration::from_millis(300), 512), "there is room for 512 results at most");
        } else {
            gate.come();
        }
        Answer::json("{}")
    });
    let ask = |key: &str| format!("{}\n", json!({"Action": "DescribeKey", "KeyId": key}));
    let run = batch(&stub, &(ask("slow") + &ask("quick").repeat(600)), &["--concurrency", "4"]);
    assert_eq!((run.code, ids(&run.stdout).len()), (0, 601), "{}", run.stderr);
}

#[test]
fn unordered_results_do_not_wait_for_a_slow_one() {
    let gate = Arc::new(Gate::default());
    let slow = Arc::clone(&gate);
    let stub = Stub::answering(move |seen| {
        if seen.parameters()["KeyId"] == "slow" {
            slow.wait_for(1);
        }
        Answer::json("{}")
    });
    let sandbox = Sandbox::once();
    let input = ["slow", "b", "c"].map(|key| json!({"Action": "DescribeKey", "KeyId": key}).to_string()).join("\n");
    sandbox.write("in.jsonl", input);
    let mut child = spawned(account(&sandbox, &stub.endpoint).args(["batch", "in.jsonl", "--unordered"]));
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    let first_two: BTreeSet<String> = output.by_ref().take(2).map(Result::unwrap).collect();
    assert!(first_two.iter().all(|line| !line.starts_with("{\"Id\":1,")), "{first_two:?}");
    gate.come();
    assert!(output.next().unwrap().unwrap().starts_with("{\"Id\":1,\"ok\":true"));
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_line_that_cannot_be_right_is_a_failure_of_its_own_and_sends_nothing() {
    let stub = echo();
    let wrong = [
        ("{\"canary\": ", "the line is not JSON: mistake at column"),
        ("[\"canary\"]", "the line is not a JSON object"),
        ("\"canary\"", "the line is not a JSON object"),
        ("{\"KeyId\":\"canary\"}", "the line names no Action"),
        ("{\"Action\":7,\"KeyId\":\"canary\"}", "Action must be a text"),
        ("{\"Action\":\"Encrpt\",\"KeyId\":\"canary\"}", "'Encrpt' is not an action of KMS"),
        ("{\"Action\":\"encrypt-file\",\"KeyId\":\"canary\"}", "'encrypt-file' is not an action of KMS"),
        ("{\"Action\":\"DescribeKey\"}", "DescribeKey needs --KeyId"),
        ("{\"Action\":\"DescribeKey\",\"KeyID\":\"canary\"}", "DescribeKey has no parameter KeyID"),
        (
            "{\"Action\":\"DescribeKey\",\"KeyId\":\"canary\",\"RegionId\":\"x\"}",
            "RegionId is no parameter but an option",
        ),
        ("{\"Action\":\"ListKeys\",\"PageSize\":\"canary\"}", "--PageSize must be"),
        ("{\"Action\":\"DescribeKey\",\"KeyId\":\"canary\",\"Id\":{}}", "Id must be a text or a number"),
    ];
    let input = wrong.map(|(line, _)| line).join("\n");
    let run = batch(&stub, &input, &[]);
    stub.saw_nothing();
    assert_eq!(run.code, 2, "{run:?}");
    run.never_says("canary");
    for (number, (line, (_, says))) in lines(&run.stdout).iter().zip(wrong).enumerate() {
        assert_eq!((&line["Id"], &line["ok"]), (&json!(number + 1), &json!(false)));
        assert_eq!(line["error"]["ExitCode"], 2, "{line}");
        assert!(line["error"]["Message"].as_str().unwrap().contains(says), "{line}");
        assert_eq!(line["error"]["Details"], json!([format!("line: {}", number + 1)]));
    }
    assert!(run.stdout.contains("did you mean Encrypt"), "{run:?}");
    assert!(run.stderr.contains("error: 12 of 12 requests failed"), "{run:?}");
}

#[test]
fn the_others_go_on_and_the_exit_code_is_that_of_all_failures_or_one() {
    let refusal =
        Answer::http(404, "application/json", r#"{"Code":"Forbidden.KeyNotFound","Message":"no","RequestId":"r"}"#);
    let stub = Stub::answering(move |seen| match seen.parameters()["KeyId"].as_str() {
        "good" => Answer::json("{}"),
        _ => refusal.clone(),
    });
    let ask = |key: &str| json!({"Action": "DescribeKey", "KeyId": key}).to_string();
    let refused = batch(&stub, &[ask("bad"), ask("good"), ask("bad")].join("\n"), &[]);
    assert_eq!(refused.code, 4, "{refused:?}");
    assert!(
        refused.stderr.contains("error: 2 of 3 requests failed\n  requests: 1 succeeded, 2 failed\n"),
        "{refused:?}"
    );
    let failures = lines(&refused.stdout);
    assert_eq!(failures[0]["error"]["Code"], "Forbidden.KeyNotFound");
    assert_eq!((&failures[0]["error"]["HttpStatus"], &failures[0]["error"]["ExitCode"]), (&json!(404), &json!(4)));
    assert_eq!(failures[1]["ok"], true);
    let mixed = batch(&stub, &[ask("bad"), ask("good"), "{".to_owned()].join("\n"), &[]);
    assert_eq!(mixed.code, 1, "{mixed:?}");
    let quiet = batch(&stub, &[ask("bad"), ask("good")].join("\n"), &["--quiet"]);
    assert_eq!(ids(&quiet.stdout), [json!(1)]);
}

#[test]
fn a_call_that_got_no_answer_says_whether_it_may_have_been_carried_out() {
    let stub = Stub::always(Answer::Close);
    let run = batch(&stub, "{\"Action\":\"CreateKey\"}\n{\"Action\":\"ListKeys\"}\n", &[]);
    assert_eq!(run.code, 6, "{run:?}");
    let lines = lines(&run.stdout);
    assert_eq!(lines[0]["error"]["OutcomeUnknown"], true, "{run:?}");
    assert_eq!(lines[1]["error"].get("OutcomeUnknown"), None, "{run:?}");
    let nowhere = Refusing::new();
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", "{\"Action\":\"CreateKey\"}\n");
    let run = call(&sandbox, &format!("http://{}", nowhere.address()), &["batch", "in.jsonl"]);
    assert_eq!((run.code, run.stdout.contains("OutcomeUnknown")), (6, false), "{run:?}");
}

#[test]
fn so_many_calls_as_asked_are_under_way_and_no_more() {
    let gate = Arc::new(Gate::default());
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen_most = Arc::clone(&most);
    let stub = Stub::answering(move |_| {
        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        // Nobody goes on before three are here.
        let number = gate.come();
        gate.wait_for(number.next_multiple_of(3));
        now.fetch_sub(1, Ordering::SeqCst);
        Answer::json("{}")
    });
    let run = batch(&stub, &encrypts(12), &["--concurrency", "3"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(seen_most.load(Ordering::SeqCst), 3);
}

#[test]
fn connections_are_kept() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    thread::spawn(move || {
        for stream in listener.incoming() {
            counted.fetch_add(1, Ordering::SeqCst);
            thread::spawn(move || {
                let mut stream = stream.unwrap();
                while stub::read(&mut stream).is_some() {
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
                }
            });
        }
    });
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", encrypts(100));
    let run = call(&sandbox, &endpoint, &["batch", "in.jsonl", "--concurrency", "4"]);
    assert_eq!(lines(&run.stdout).len(), 100, "{run:?}");
    // A connection that is being made when another becomes free is kept beside it.
    let connections = connections.load(Ordering::SeqCst);
    assert!((1..=8).contains(&connections), "{connections} connections for 100 requests");
}

#[test]
fn the_rate_is_not_exceeded() {
    let stub = echo();
    let began = Instant::now();
    let run = batch(&stub, &encrypts(5), &["--qps", "20"]);
    assert_eq!((run.code, stub.requests().len()), (0, 5), "{run:?}");
    assert!(began.elapsed() >= Duration::from_millis(200), "{:?}", began.elapsed());
    for wrong in ["0", "-1", "nan", "inf", "many", ""] {
        let run = Sandbox::new().run(&["batch", &format!("--qps={wrong}")]);
        run.fails(2, "--qps");
    }
    for wrong in ["0", "257", "-1", "x"] {
        Sandbox::new().run(&["batch", &format!("--concurrency={wrong}")]).fails(2, "--concurrency");
    }
}

#[test]
fn retries_count_for_the_rate_and_have_their_lines() {
    let busy = Answer::http(429, "application/json", r#"{"Code":"Rejected.Throttling","Message":"m","RequestId":"r"}"#);
    let stub = Stub::new(vec![busy, Answer::json("{}")]);
    let sandbox = Sandbox::new();
    sandbox.write("in.jsonl", encrypts(2));
    let run = call(&sandbox, &stub.endpoint, &["batch", "in.jsonl", "--concurrency", "1"]);
    assert_eq!((run.code, ids(&run.stdout)), (0, vec![json!(1), json!(2)]), "{run:?}");
    assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    assert!(run.stderr.starts_with("retry 1 of 3 in "), "{run:?}");
    assert_eq!(stub.requests().len(), 3);
}

#[test]
fn what_a_server_throttles_succeeds_in_the_end() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &["--ephemeral", "--fault", "ListKeys=throttle:0.2", "--fault-seed", "1"]);
    let input: String = (0..40).map(|_| "{\"Action\":\"ListKeys\"}\n").collect();
    sandbox.write("in.jsonl", input);
    let run = served.call(&sandbox, &["batch", "in.jsonl", "--retry-count", "8"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(lines(&run.stdout).iter().all(|line| line["ok"] == true));
    assert!(run.stderr.contains("retry 1 of 8 in "), "{run:?}");
}

#[test]
fn standard_input_is_the_usual_input() {
    let stub = echo();
    for args in [&["batch"][..], &["batch", "-"]] {
        let run = Sandbox::new().fed(&stub.endpoint, encrypts(3).as_bytes(), args);
        assert_eq!((run.code, ids(&run.stdout)), (0, vec![json!(1), json!(2), json!(3)]), "{run:?}");
    }
    let run = Sandbox::new().fed(&stub.endpoint, b"", &["batch"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{run:?}");
}

#[test]
fn what_cannot_be_read_is_told_before_anything_is_sent() {
    let stub = echo();
    let sandbox = Sandbox::new();
    call(&sandbox, &stub.endpoint, &["batch", "absent.jsonl"]).fails(1, "cannot read 'absent.jsonl'");
    call(&sandbox, &stub.endpoint, &["batch", "."]).fails(1, "it is a directory");
    sandbox.write("in.jsonl", encrypts(1));
    call(&sandbox, &stub.endpoint, &["batch", "in.jsonl", "--resume", "absent.jsonl"])
        .fails(1, "cannot read 'absent.jsonl'");
    stub.saw_nothing();
}

#[test]
fn a_line_without_an_end_does_not_fill_the_memory() {
    let stub = echo();
    let sandbox = Sandbox::new();
    let long = format!("{{\"Action\":\"ListKeys\",\"x\":\"{}\"}}\n{}", "x".repeat(33 << 20), encrypt(2));
    sandbox.write("in.jsonl", long);
    let run = call(&sandbox, &stub.endpoint, &["batch", "in.jsonl"]);
    let lines = lines(&run.stdout);
    assert_eq!((run.code, lines.len()), (2, 2), "{run:?}");
    assert!(lines[0]["error"]["Message"].as_str().unwrap().contains("longer than 32 MiB"), "{run:?}");
    assert_eq!(lines[1]["ok"], true);
}

#[test]
fn options_for_one_result_are_refused() {
    let stub = echo();
    for args in [&["-o", "table"][..], &["--cli-query", "x"], &["--cli-input-json", "{}"], &["--generate-skeleton"]] {
        batch(&stub, &encrypts(1), args).fails(2, "is for a single call");
    }
    batch(&stub, &encrypts(1), &["--pager"]).fails(2, "--pager");
    batch(&stub, &encrypts(1), &["--waiter", "expr=a"]).fails(2, "--waiter");
    stub.saw_nothing();
}

#[test]
fn a_dry_run_shows_the_requests_and_sends_none() {
    let stub = echo();
    let run = batch(&stub, &format!("{}{{\"Action\":\"Encrypt\"}}\n", encrypt(1)), &["--dryrun"]);
    stub.saw_nothing();
    run.never_says(SECRET);
    let lines = lines(&run.stdout);
    assert_eq!(lines[0]["result"]["Action"], "Encrypt");
    assert_eq!(lines[0]["result"]["Parameters"], json!({"KeyId": "alias/a", "Plaintext": "********"}));
    assert_eq!((run.code, &lines[1]["ok"]), (2, &json!(false)));
}

#[test]
fn force_sends_what_the_checks_refuse() {
    let stub = Stub::always(Answer::json("{}"));
    let run = batch(&stub, "{\"Action\":\"ListKeys\",\"PageSize\":100000}\n", &["--force"]);
    assert_eq!((run.code, stub.request().parameters()["PageSize"].as_str()), (0, "100000"), "{run:?}");
}

#[test]
fn without_credentials_no_line_is_answered() {
    let nowhere = Refusing::new();
    let stub = echo();
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", encrypts(50));
    let mut program = sandbox.program();
    program
        .env("ALIBABA_CLOUD_CREDENTIALS_URI", format!("http://{}/", nowhere.address()))
        .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
        .args(["--endpoint", &stub.endpoint, "batch", "in.jsonl"]);
    let run = Run::of(&mut program);
    run.fails(3, "cannot connect").never_says("--resume");
    assert!(run.stderr.contains("requests: 0 succeeded, 0 failed"), "{run:?}");
    stub.saw_nothing();
}

#[test]
fn a_failure_for_programs_is_one_object() {
    let stub = echo();
    let run = batch(&stub, &format!("{{\n{}", encrypt(2)), &["--error-format", "json"]);
    let failure: Value = serde_json::from_str(run.stderr.trim_end()).unwrap();
    assert_eq!((run.code, &failure["ExitCode"]), (2, &json!(2)), "{run:?}");
    assert_eq!(failure["Details"], json!(["requests: 1 succeeded, 1 failed"]));
}

#[test]
fn a_reader_that_goes_ends_the_batch_without_a_word() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/a");
    sandbox.write("in.jsonl", encrypts(3000));
    let run = Run::of(&mut shell(&sandbox, "{ $KMS batch in.jsonl; echo $? > code; } | head -n 1"));
    assert_eq!(ids(&run.stdout), [json!(1)]);
    assert_eq!((run.stderr.as_str(), sandbox.read("code").as_str()), ("", "1\n"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/a");
    sandbox.write("in.jsonl", encrypts(100));
    let run = Run::of(&mut shell(&sandbox, "$KMS batch in.jsonl > /dev/full"));
    run.fails(1, "cannot write to standard output");
}

#[cfg(unix)]
#[test]
fn memory_does_not_grow_with_the_input() {
    use wait4::Wait4 as _;

    let sandbox = Sandbox::new();
    let peak = |count: usize| {
        let line = encrypt(1);
        let mut file = std::fs::File::create(sandbox.path("in.jsonl")).unwrap();
        (0..count / 1000).for_each(|_| file.write_all(line.repeat(1000).as_bytes()).unwrap());
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_kms-cli"))
            .args(["batch", "--dryrun", "in.jsonl"])
            .env_clear()
            .env("HOME", sandbox.path("."))
            .env("KMS_CLI_LOCAL", "1")
            .env("KMS_CLI_LOCAL_DIR", sandbox.local_dir())
            .current_dir(sandbox.path("."))
            .stdout(std::fs::File::create(sandbox.path("out.jsonl")).unwrap())
            .spawn()
            .unwrap();
        let used = child.wait4().unwrap();
        assert!(used.status.success());
        used.rusage.maxrss
    };
    let (few, many) = (peak(1000), peak(100_000));
    assert!(many < few + (4 << 20), "{few} bytes for 1,000 lines, {many} for 100,000");
    assert_eq!(sandbox.read("out.jsonl").lines().count(), 100_000);
}

#[cfg(unix)]
#[test]
fn requests_can_be_typed() {
    let sandbox = Sandbox::new();
    let folder = sandbox.local_dir();
    let args = ["--local", "--local-dir", folder.to_str().unwrap(), "batch"];
    let typed = [("Ctrl-D ends them", "{\"Action\":\"ListKeys\"}\n\u{4}", false)];
    let Some(shown) = crate::configure_interactive::on_terminal(&sandbox, &args, &typed) else { return };
    assert_eq!((shown.code, shown.text.contains("{\"Id\":1,\"ok\":true,")), (0, true), "{}", shown.text);
}

#[cfg(unix)]
#[test]
fn the_terminal_shows_how_far_it_is_and_nothing_else_does() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/a");
    sandbox.write("in.jsonl", encrypts(2000));
    let variables = [
        ("TERM", "xterm"),
        ("KMS_CLI_LOCAL", "1"),
        ("KMS_CLI_LOCAL_DIR", sandbox.local_dir().to_str().unwrap()),
        ("KMS", env!("CARGO_BIN_EXE_kms-cli")),
    ]
    .map(|(name, value)| (name, value.to_owned()));
    let variables: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for (options, is_shown) in [("", true), ("--quiet", false), ("--error-format json", false)] {
        let script = format!("$KMS batch in.jsonl {options} > out.jsonl");
        let words = ["/bin/sh", "-c", &script];
        let Some(seen) = crate::configure_interactive::on_terminal_with(&sandbox, &variables, &words, &[]) else {
            return;
        };
        let text = &seen.text;
        assert_eq!((text.contains(" done, 0 failed"), text.contains('%')), (is_shown, is_shown), "{options}: {text:?}");
        assert_eq!(sandbox.read("out.jsonl").lines().count(), if options == "--quiet" { 0 } else { 2000 });
    }
}
