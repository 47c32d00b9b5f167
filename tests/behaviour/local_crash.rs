//! What was answered for is kept, however the process ends: killed at work again and again.
#![cfg(unix)]

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use chrono::Utc;
use kms_cli::local::LocalKms;
use kms_cli::wire::{Credentials, Headers, Method, Params, Stamp, v1};
use serde_json::Value;

use crate::client::{Client, nonce};
use crate::sandbox::Sandbox;
use crate::support::Served;

/// How often a server is killed, and how often a process of its own.
const KILLS: usize = 25;

/// How many clients the server has at once.
const CLIENTS: usize = 3;

/// Something that was answered for.
#[derive(Debug)]
enum Kept {
    Key(String),
    Alias { name: String, key: String },
    Ciphertext { blob: String, plaintext: String },
    SecretVersion { secret: String, value: String },
}

/// The actions that a client does in turn; each gives something to keep.
fn next<'a>(number: usize, key: &'a str, text: &'a str) -> (&'static str, Vec<(&'static str, &'a str)>) {
    match number % 4 {
        0 => ("CreateKey", vec![("Description", text)]),
        1 => ("CreateAlias", vec![("KeyId", key), ("AliasName", text)]),
        2 => ("CreateSecret", vec![("SecretName", text), ("VersionId", "v1"), ("SecretData", text)]),
        _ => ("Encrypt", vec![("KeyId", key), ("Plaintext", text)]),
    }
}

/// What an answer to one of them promises.
fn promised(number: usize, key: &str, text: &str, answer: &Value) -> Kept {
    let field = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).unwrap().to_owned();
    match number % 4 {
        0 => Kept::Key(field("/KeyMetadata/KeyId")),
        1 => Kept::Alias { name: text.to_owned(), key: key.to_owned() },
        2 => Kept::SecretVersion { secret: field("/SecretName"), value: text.to_owned() },
        _ => Kept::Ciphertext { blob: field("/CiphertextBlob"), plaintext: text.to_owned() },
    }
}

/// Looks in the store itself whether everything is there.
fn assert_kept(dir: &Path, kept: &[Kept]) {
    let kms = LocalKms::open(dir).unwrap();
    let identity = kms.identity();
    let credentials = Credentials {
        access_key_id: identity.access_key_id.clone(),
        access_key_secret: identity.access_key_secret.clone(),
        security_token: None,
    };
    let ask = |action: &str, params: [(&str, &str); 1]| {
        let stamp = Stamp { time: Utc::now(), nonce: nonce() };
        let params: Params = params.into_iter().collect();
        let request = v1::sign(Method::Post, "localhost", action, &params, &credentials, &stamp, &Headers::default());
        let response = kms.respond(&request, stamp.time);
        assert_eq!(response.status, 200, "{params:?}: {}", String::from_utf8_lossy(&response.body));
        serde_json::from_slice::<Value>(&response.body).unwrap()
    };
    for one in kept {
        match one {
            Kept::Key(id) => assert_eq!(ask("DescribeKey", [("KeyId", id)])["KeyMetadata"]["KeyId"], **id),
            Kept::Alias { name, key } => {
                assert_eq!(ask("DescribeKey", [("KeyId", name)])["KeyMetadata"]["KeyId"], **key);
            }
            Kept::Ciphertext { blob, plaintext } => {
                assert_eq!(ask("Decrypt", [("CiphertextBlob", blob)])["Plaintext"], **plaintext);
            }
            Kept::SecretVersion { secret, value } => {
                assert_eq!(ask("GetSecretValue", [("SecretName", secret)])["SecretData"], **value);
            }
        }
    }
    drop(kms);
    let connection = rusqlite::Connection::open(dir.join("kms.db")).unwrap();
    let verdict: String = connection.query_row("PRAGMA integrity_check", (), |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok");
}

/// A client that works until the server is gone, and reports what it was answered.
fn work(served: &Served, name: &str, report: &mpsc::Sender<Kept>) {
    let Ok(mut client) = Client::of(served) else { return };
    let mut key = String::new();
    for number in 0.. {
        let text = format!("alias/{name}-{number}");
        let (action, params) = next(number, &key, &text);
        let Ok((status, answer)) = client.ask(action, &params) else { return };
        assert_eq!(status, 200, "{action}: {answer}");
        let kept = promised(number, &key, &text, &answer);
        if let Kept::Key(id) = &kept {
            key.clone_from(id);
        }
        if report.send(kept).is_err() {
            return;
        }
    }
}

#[test]
fn a_server_that_is_killed_loses_nothing_it_answered_for() {
    let sandbox = Sandbox::new();
    let mut all = Vec::new();
    for kill in 0..KILLS {
        let served = Served::start(&sandbox, &[]);
        let (report, reports) = mpsc::channel();
        thread::scope(|scope| {
            for client in 0..CLIENTS {
                let (served, report) = (&served, report.clone());
                scope.spawn(move || work(served, &format!("{kill}-{client}"), &report));
            }
            drop(report);
            // Never after the same number of answers, so that the kill falls into every kind of work.
            let before: Vec<Kept> = reports.iter().take(3 + kill).collect();
            served.kill();
            all.extend(before.into_iter().chain(reports));
        });
        assert_kept(&sandbox.local_dir(), &all[all.len().saturating_sub(3 + kill)..]);
    }
    assert!(all.len() >= KILLS * 3);
    assert_kept(&sandbox.local_dir(), &all);
}

/// Runs the program on the local KMS of the sandbox and kills it after this time; its output, and whether it was
/// killed.
fn run_and_kill(sandbox: &Sandbox, args: &[&str], after: Option<Duration>) -> (String, bool) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kms-cli"))
        .env_clear()
        .env("HOME", sandbox.path("."))
        .arg("--local-dir")
        .arg(sandbox.local_dir())
        .arg("--local")
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut stdout, mut stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let (sender, ended) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut text = String::new();
        stdout.read_to_string(&mut text).unwrap();
        let _ = sender.send(());
        text
    });
    match after {
        Some(after) => drop(ended.recv_timeout(after)),
        None => ended.recv().unwrap(),
    }
    child.kill().unwrap();
    let status = child.wait().unwrap();
    let mut problem = String::new();
    stderr.read_to_string(&mut problem).unwrap();
    assert_eq!(problem, "", "{args:?}");
    (reader.join().unwrap(), status.code().is_none())
}

#[test]
fn processes_that_are_killed_lose_nothing_they_answered_for() {
    let sandbox = Sandbox::new();
    let began = Instant::now();
    let (created, _) = run_and_kill(&sandbox, &["CreateKey"], None);
    let usual = began.elapsed();
    let mut key = serde_json::from_str::<Value>(&created).unwrap()["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();

    let mut all = Vec::new();
    let mut kills = 0;
    for number in 0.. {
        let text = format!("alias/process-{number}");
        let (action, params) = next(number, &key, &text);
        let options: Vec<String> = params.iter().map(|(name, value)| format!("--{name}={value}")).collect();
        let args: Vec<&str> = std::iter::once(action).chain(options.iter().map(String::as_str)).collect();
        // From the very start of the process to well behind its end.
        let after = usual.mul_f64((number * 37 % 100) as f64 / 80.0);
        let (printed, was_killed) = run_and_kill(&sandbox, &args, Some(after));
        if let Ok(answer) = serde_json::from_str(&printed) {
            let kept = promised(number, &key, &text, &answer);
            if let Kept::Key(id) = &kept {
                key.clone_from(id);
            }
            assert_kept(&sandbox.local_dir(), std::slice::from_ref(&kept));
            all.push(kept);
        }
        kills += usize::from(was_killed);
        if kills == KILLS {
            break;
        }
    }
    assert_kept(&sandbox.local_dir(), &all);
}
