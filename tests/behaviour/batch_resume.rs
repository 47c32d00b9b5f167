//! `batch --resume`: what an earlier run finished is not done again, and nothing else is left out.

use serde_json::{Value, json};

use crate::batch::{echo, encrypt, encrypts, ids, lines};
use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{call, shell};

fn done(id: Value) -> String {
    format!("{}\n", json!({"Id": id, "ok": true, "result": {}}))
}

fn failed(id: Value, error: Value) -> String {
    format!("{}\n", json!({"Id": id, "ok": false, "error": error}))
}

/// Resumes a run of this input that has written this output.
fn resume(stub: &Stub, input: &str, output: &str, args: &[&str]) -> Run {
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", input);
    sandbox.write("out.jsonl", output);
    call(&sandbox, &stub.endpoint, &[&["batch", "in.jsonl", "--resume", "out.jsonl"], args].concat())
}

#[test]
fn only_what_is_missing_or_failed_is_sent() {
    let stub = echo();
    let refusal = json!({"Code": "Rejected.Disabled", "Message": "m", "Hints": [], "ExitCode": 4});
    let output = [done(json!(4)), failed(json!(2), refusal), done(json!(1))].concat();
    let run = resume(&stub, &encrypts(5), &output, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
    assert_eq!(ids(&run.stdout), [json!(2), json!(3), json!(5)]);
    assert_eq!(stub.requests().len(), 3);
    let run = resume(&stub, &encrypts(3), &[1, 2, 3].map(|id| done(json!(id))).concat(), &[]);
    assert_eq!((run.code, run.stdout.as_str(), stub.requests().len()), (0, "", 3), "{run:?}");
}

#[test]
fn a_text_and_a_number_are_two_ids_and_lines_without_one_have_their_number() {
    let stub = echo();
    let run = resume(&stub, &encrypts(2), &done(json!("1")), &[]);
    assert_eq!(ids(&run.stdout), [json!(1), json!(2)]);
    let input = "{\"Action\":\"DescribeKey\",\"KeyId\":\"a\"}\n".repeat(3);
    let run = resume(&stub, &input, &done(json!(2)), &[]);
    assert_eq!(ids(&run.stdout), [json!(1), json!(3)]);
}

#[test]
fn what_may_have_been_carried_out_is_not_done_again() {
    let stub = Stub::always(Answer::Close);
    let sandbox = Sandbox::once();
    sandbox.write("in.jsonl", "{\"Action\":\"CreateKey\",\"Id\":\"k\"}\n{\"Action\":\"ListKeys\",\"Id\":\"l\"}\n");
    let first = call(&sandbox, &stub.endpoint, &["batch", "in.jsonl"]);
    assert_eq!((first.code, stub.requests().len()), (6, 2), "{first:?}");
    sandbox.write("out.jsonl", &first.stdout);
    let working = Stub::always(Answer::json("{}"));
    let second = call(&sandbox, &working.endpoint, &["batch", "in.jsonl", "--resume", "out.jsonl"]);
    let results = lines(&second.stdout);
    assert_eq!(working.request().parameters()["Action"], "ListKeys");
    assert_eq!((second.code, &results[1]["ok"]), (1, &json!(true)), "{second:?}");
    assert_eq!((&results[0]["error"]["OutcomeUnknown"], &results[0]["ok"]), (&json!(true), &json!(false)));
    assert!(results[0]["error"]["Message"].as_str().unwrap().contains("may have carried this out"), "{second:?}");
    // Nor in a third run, whatever the second one has written.
    sandbox.write("out.jsonl", [first.stdout.as_str(), &second.stdout].concat());
    let third = call(&sandbox, &working.endpoint, &["batch", "in.jsonl", "--resume", "out.jsonl"]);
    assert_eq!((third.code, working.requests().len()), (1, 1), "{third:?}");
    // Whoever has looked takes the lines out.
    sandbox.write("out.jsonl", done(json!("l")));
    let fourth = call(&sandbox, &working.endpoint, &["batch", "in.jsonl", "--resume", "out.jsonl"]);
    assert_eq!((fourth.code, working.requests()[1].parameters()["Action"].as_str()), (0, "CreateKey"), "{fourth:?}");
}

#[test]
fn a_success_stays_one_whatever_else_is_written() {
    let stub = echo();
    let lost = json!({"OutcomeUnknown": true, "ExitCode": 6});
    for output in [[failed(json!(1), lost.clone()), done(json!(1))], [done(json!(1)), failed(json!(1), lost)]] {
        let run = resume(&stub, &encrypts(1), &output.concat(), &[]);
        assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    }
    stub.saw_nothing();
}

#[test]
fn two_lines_with_the_id_of_a_finished_one_are_told_apart_by_nobody() {
    let stub = echo();
    let run = resume(&stub, &encrypt(1).repeat(2), &done(json!(1)), &[]);
    let results = lines(&run.stdout);
    assert_eq!((run.code, results.len()), (2, 1), "{run:?}");
    assert!(
        results[0]["error"]["Message"].as_str().unwrap().contains("two lines of the input have this Id"),
        "{run:?}"
    );
    stub.saw_nothing();
}

#[test]
fn a_line_that_was_cut_off_counts_as_not_written() {
    let stub = echo();
    let cut = "{\"Id\":2,\"ok\":true,\"resu";
    let run = resume(&stub, &encrypts(3), &(done(json!(1)) + cut), &[]);
    assert_eq!((run.code, ids(&run.stdout)), (0, vec![json!(2), json!(3)]), "{run:?}");
    assert!(run.stderr.starts_with("warning: lines of 'out.jsonl' that are no result of batch: 1; "), "{run:?}");
    // One that only lacks its line break is whole.
    let run = resume(&stub, &encrypts(3), done(json!(1)).trim_end(), &[]);
    assert_eq!((ids(&run.stdout), run.stderr.as_str()), (vec![json!(2), json!(3)], ""), "{run:?}");
}

#[cfg(unix)]
#[test]
fn a_run_that_appends_to_its_own_output_begins_on_a_line_of_its_own() {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/a");
    sandbox.write("in.jsonl", encrypts(30));
    let script = "$KMS batch in.jsonl > whole.jsonl && head -c 3000 whole.jsonl > out.jsonl && \
                  $KMS batch in.jsonl --resume out.jsonl >> out.jsonl";
    let run = Run::of(&mut shell(&sandbox, script));
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    let output = sandbox.read("out.jsonl");
    let whole: Vec<Value> = output.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    assert_eq!(output.lines().count() - whole.len(), 1, "one line was cut off: {output}");
    let mut found: Vec<u64> = whole.iter().map(|line| line["Id"].as_u64().unwrap()).collect();
    found.sort_unstable();
    assert_eq!(found, (1..=30).collect::<Vec<u64>>());
    // Another run has nothing left to do.
    let run = Run::of(&mut shell(&sandbox, "$KMS batch in.jsonl --resume out.jsonl"));
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
}
