//! Many processes on one folder: processes of their own, and a server beside them.

use std::collections::BTreeSet;
use std::thread;

use serde_json::Value;

use crate::client::Client;
use crate::sandbox::Sandbox;
use crate::support::Served;

/// How many processes work at once.
const PROCESSES: usize = 32;

/// The ids of all keys.
fn listed(sandbox: &Sandbox) -> BTreeSet<String> {
    let answer = sandbox.local(&["ListKeys", "--PageSize", "100"]).success();
    let rows = answer["Keys"]["Key"].as_array().unwrap();
    assert_eq!(answer["TotalCount"], rows.len());
    rows.iter().map(|row| row["KeyId"].as_str().unwrap().to_owned()).collect()
}

fn key_id(answer: &Value) -> String {
    answer["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
}

fn create_key(sandbox: &Sandbox) -> String {
    let run = sandbox.local(&["CreateKey"]);
    assert_eq!(run.stderr, "", "{run:?}");
    key_id(&run.success())
}

#[test]
fn thirty_two_processes_at_once_lose_no_key() {
    let sandbox = Sandbox::new();
    // The folder is new: the first of them make the store as well.
    let made: BTreeSet<String> = thread::scope(|scope| {
        let processes: Vec<_> = (0..PROCESSES).map(|_| scope.spawn(|| create_key(&sandbox))).collect();
        processes.into_iter().map(|process| process.join().unwrap()).collect()
    });
    assert_eq!(made.len(), PROCESSES);
    assert_eq!(listed(&sandbox), made);
}

#[test]
fn a_server_and_processes_at_once_lose_no_key() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let through_the_server = || {
        let mut client = Client::of(&served).unwrap();
        let create = |_| {
            let (status, answer) = client.ask("CreateKey", &[]).unwrap();
            assert_eq!(status, 200, "{answer}");
            key_id(&answer)
        };
        (0..8).map(create).collect::<Vec<_>>()
    };
    let made: BTreeSet<String> = thread::scope(|scope| {
        let clients: Vec<_> = (0..4).map(|_| scope.spawn(through_the_server)).collect();
        let processes: Vec<_> = (0..8).map(|_| scope.spawn(|| vec![create_key(&sandbox)])).collect();
        clients.into_iter().chain(processes).flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert_eq!(made.len(), 4 * 8 + 8);
    assert_eq!(listed(&sandbox), made);
}

#[test]
fn a_server_heeds_at_once_what_a_process_changed() {
    let sandbox = Sandbox::new();
    let served = Served::start(&sandbox, &[]);
    let key = create_key(&sandbox);
    let mut client = Client::of(&served).unwrap();
    for _ in 0..3 {
        let (status, answer) = client.ask("Encrypt", &[("KeyId", &key), ("Plaintext", "text")]).unwrap();
        assert_eq!(status, 200, "{answer}");
        let blob = answer["CiphertextBlob"].as_str().unwrap();
        sandbox.local(&["DisableKey", "--KeyId", &key]).success();
        for call in [
            ("Decrypt", vec![("CiphertextBlob", blob)]),
            ("Encrypt", vec![("KeyId", key.as_str()), ("Plaintext", "x")]),
        ] {
            let (status, answer) = client.ask(call.0, &call.1).unwrap();
            assert_eq!((status, answer["Code"].as_str()), (409, Some("Rejected.Disabled")), "{}", call.0);
        }
        sandbox.local(&["EnableKey", "--KeyId", &key]).success();
        assert_eq!(client.ask("Decrypt", &[("CiphertextBlob", blob)]).unwrap().1["Plaintext"], "text");
    }
}
