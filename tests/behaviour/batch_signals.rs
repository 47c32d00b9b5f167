//! `batch` that is asked to end: what is under way is finished, and nothing else is begun.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;

use crate::batch::{Gate, encrypts, ids};
use crate::sandbox::Sandbox;
use crate::stub::{Answer, Stub};
use crate::support::{account, spawned};

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args(["-s", name, &child.id().to_string()]).status().unwrap().success());
}

/// What a process still writes until it ends, and how it ends.
fn rest(mut child: Child, mut stderr: BufReader<std::process::ChildStderr>) -> (Option<i32>, String, String) {
    let (mut out, mut err) = (String::new(), String::new());
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    stderr.read_to_string(&mut err).unwrap();
    (child.wait().unwrap().code(), out, err)
}

fn line(stderr: &mut BufReader<std::process::ChildStderr>) -> String {
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    line
}

/// A server that answers nothing before it is let go, and says how many requests came.
fn held() -> (Stub, Arc<Gate>, Arc<Gate>, Arc<AtomicUsize>) {
    let (came, go, count) = (Arc::new(Gate::default()), Arc::new(Gate::default()), Arc::new(AtomicUsize::new(0)));
    let stub = {
        let (came, go, count) = (Arc::clone(&came), Arc::clone(&go), Arc::clone(&count));
        Stub::answering(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            came.come();
            go.wait_for(1);
            Answer::json("{}")
        })
    };
    (stub, came, go, count)
}

#[test]
fn a_signal_lets_the_calls_under_way_finish_and_begins_no_other() {
    for name in ["INT", "TERM"] {
        let (stub, came, go, count) = held();
        let sandbox = Sandbox::once();
        sandbox.write("in.jsonl", encrypts(50));
        let mut child = spawned(account(&sandbox, &stub.endpoint).args(["batch", "in.jsonl", "--concurrency", "3"]));
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        came.wait_for(3);
        signal(&child, name);
        let told = line(&mut stderr);
        assert!(told.starts_with("interrupted: 3 calls under way are finished first"), "{told}");
        go.come();
        let (code, out, err) = rest(child, stderr);
        assert_eq!(code, Some(1), "{err}");
        assert_eq!(ids(&out), [json!(1), json!(2), json!(3)]);
        assert!(err.starts_with("error: interrupted\n  requests: 3 succeeded, 0 failed\n  hint: --resume"), "{err}");
        assert_eq!(count.load(Ordering::SeqCst), 3);
    }
}

#[test]
fn a_second_signal_ends_at_once() {
    let (stub, came, go, _) = held();
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", encrypts(5));
    let mut child = spawned(account(&sandbox, &stub.endpoint).args(["batch", "in.jsonl", "--concurrency", "1"]));
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    came.wait_for(1);
    signal(&child, "INT");
    assert!(line(&mut stderr).starts_with("interrupted: 1 calls"));
    signal(&child, "INT");
    let (code, out, _) = rest(child, stderr);
    assert_eq!((code, out.as_str()), (None, ""), "ended by the signal");
    go.come();
}

#[test]
fn a_batch_that_waits_for_input_ends_as_well() {
    let stub = Stub::always(Answer::json("{}"));
    let sandbox = Sandbox::once();
    let mut child = spawned(account(&sandbox, &stub.endpoint).arg("batch"));
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    // The input stays open.
    let mut input = child.stdin.take().unwrap();
    input.write_all(encrypts(1).as_bytes()).unwrap();
    let mut first = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut first).unwrap();
    assert_eq!(ids(&first), [json!(1)], "a result does not wait for the next line");
    signal(&child, "INT");
    let told = line(&mut stderr);
    assert!(told.starts_with("interrupted: 0 calls"), "{told}");
    let mut err = String::new();
    stderr.read_to_string(&mut err).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(err.contains("requests: 1 succeeded, 0 failed"), "{err}");
    drop(input);
}
