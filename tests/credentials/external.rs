//! Mode External: credentials printed by a program.

use std::time::{Duration, Instant};

use kms_cli::client::{CredentialSource, Trust};
use kms_cli::profile::{self, Environment, Flags, Keeping, Limits, Outside};
use serde_json::{Value, json};

use crate::sandbox::Run;
use crate::world::{SESSION_SECRET, SESSION_TOKEN, World, but, in_seconds};

fn profile(command: &str) -> Value {
    json!({"name": "ext", "mode": "External", "process_command": command})
}

fn output() -> Value {
    json!({
        "mode": "StsToken",
        "access_key_id": "STS.session",
        "access_key_secret": SESSION_SECRET,
        "sts_token": SESSION_TOKEN,
    })
}

/// A world whose program prints this.
fn printing(text: &str) -> World {
    let world = World::with(&[profile("cat output")]);
    world.sandbox.write("output", text);
    world
}

/// A world whose program is this shell script.
fn script(text: &str) -> World {
    let world = World::with(&[profile("sh script")]);
    world.sandbox.write("script", text);
    world
}

#[test]
fn the_output_calls_kms() {
    let with_end = but(output(), json!({"expiration": in_seconds(3600), "region_id": "ignored", "more": 1}));
    for output in [output(), with_end, but(output(), json!({"mode": "ststoken"}))] {
        let world = printing(&output.to_string());
        world.called_as_session(&world.call(&[]));
        assert!(world.kept().is_empty());
    }
}

#[test]
fn a_long_lived_pair_has_no_token() {
    let world = printing(&but(output(), json!({"mode": "AK"})).to_string());
    let run = world.call(&[]);
    assert_eq!(world.caller(&run), ("STS.session".to_owned(), None));
}

#[test]
fn no_shell_looks_at_the_command() {
    let world =
        World::with(&[profile(r#"sh script $HOME ';' 'two words' "a \"quoted\" one" back\ slash * > file ${X} `id`"#)]);
    world.sandbox.write("script", format!("printf '%s\\n' \"$@\" > arguments; echo '{}'", output()));
    world.called_as_session(&world.call(&[]));
    let expected = "$HOME\n;\ntwo words\na \"quoted\" one\nback slash\n*\n>\nfile\n${X}\n`id`\n";
    assert_eq!(world.sandbox.read("arguments"), expected);
    assert!(!world.sandbox.path("file").exists());
}

#[test]
fn a_command_that_cannot_be_split_is_a_set_up_error() {
    for command in ["sh 'open", "sh \"open", "   ", "sh \\"] {
        let run = World::with(&[profile(command)]).fails(3, "invalid process_command");
        run.fails(3, "words are split as in a shell");
    }
    World::with(&[profile("")]).fails(3, "process_command is not configured for profile 'ext' (mode External)");
}

#[test]
fn a_program_that_cannot_be_run_is_named_without_its_arguments() {
    let run = World::with(&[profile("/no/such/program --secret canary")]).fails(3, "the program '/no/such/program'");
    run.fails(3, "it cannot be run: No such file").fails(3, "no shell runs it");
}

#[test]
fn a_program_that_fails_is_told_with_its_exit_code_and_without_its_output() {
    let says = "the program 'sh': it failed (exit status: 7)";
    script("echo '{\"mode\":\"AK\",\"access_key_id\":\"canary\",\"access_key_secret\":\"canary\"}'; exit 7")
        .fails(3, says);
    script("kill -KILL $$").fails(3, "the program 'sh': it failed (signal: 9");
}

#[test]
fn what_is_no_json_is_never_shown() {
    for text in [
        "",
        "canary",
        "\"canary\"",
        "[\"canary\"]",
        "{\"access_key_id\":\"canary",
        "{\"mode\":\"AK\",\"access_key_id\":7,\"access_key_secret\":\"canary\"}",
        "{\"mode\":5,\"access_key_secret\":\"canary\"}",
        "{\"mode\":\"AK\",\"access_key_id\":\"a\",\"access_key_secret\":\"canary\"} canary",
    ] {
        let run = printing(text).fails(3, "the program 'cat': its output is no JSON object with credentials");
        run.fails(3, "it has to print a JSON object with mode AK or StsToken");
    }
}

#[test]
fn what_the_output_lacks_is_named() {
    for (changes, says) in [
        (json!({"access_key_id": null}), "the answer has no AccessKeyId"),
        (json!({"access_key_secret": ""}), "the answer has no AccessKeySecret"),
        (json!({"sts_token": null}), "its output has no sts_token"),
        (json!({"sts_token": ""}), "its output has no sts_token"),
        (json!({"expiration": "canary"}), "the Expiration of the answer is no time"),
        (json!({"expiration": "2020-01-02T03:04:05Z"}), "the credentials ended at 2020-01-02T03:04:05Z"),
    ] {
        printing(&but(output(), changes).to_string()).fails(3, says);
    }
}

#[test]
fn an_output_that_would_run_the_program_again_is_refused() {
    for mode in [json!(null), json!("External"), json!("external")] {
        printing(&but(output(), json!({"mode": mode})).to_string()).fails(3, "names no mode but External again");
    }
    for mode in ["OIDC", "RamRoleArn", "EcsRamRole", "canary"] {
        printing(&but(output(), json!({"mode": mode})).to_string()).fails(3, "a mode other than AK and StsToken");
    }
}

#[test]
fn an_output_without_end_is_an_error() {
    let run = script("yes canary").fails(3, "the program 'sh': its output is larger than 1 MiB");
    assert!(run.stderr.len() < 1000, "{run:?}");
    // Much, but not too much.
    let padded = format!("{}{}", " ".repeat(1_000_000), output());
    let world = printing(&padded);
    world.called_as_session(&world.call(&[]));
}

#[test]
fn the_program_reads_standard_input_and_writes_to_standard_error() {
    let world = script(&format!("read -r line; echo \"heard $line\" >&2; echo '{}'", output()));
    let run = Run::of(world.program().write_stdin("one-time-code\nrest\n"));
    world.called_as_session(&run);
    assert!(run.stderr.contains("heard one-time-code\n"), "{run:?}");
}

#[test]
fn the_variable_that_forbids_programs_is_obeyed() {
    let world = script("touch was-run");
    for value in ["1", "true"] {
        let mut command = world.program();
        command.env("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", value);
        world.fails_with(&mut command, 3, "disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS");
    }
    assert!(!world.sandbox.path("was-run").exists());
}

#[test]
fn the_program_runs_once_for_a_command() {
    let world = script(&format!("echo x >> runs; echo '{}'", output()));
    world.called_as_session(&world.call(&[]));
    assert_eq!(world.sandbox.read("runs"), "x\n");
}

/// Two ways to take too long: with the output open, and with the output closed.
#[test]
fn a_program_that_takes_too_long_is_ended() {
    for text in ["echo $$ > id; exec sleep 600", "echo $$ > id; exec sleep 600 >&-"] {
        let world = World::new();
        let id = world.sandbox.path("id");
        let text = text.replace("> id", &format!("> '{}'", id.display()));
        let file = world.sandbox.write("script", text);
        world.set_profiles(&[profile(&format!("sh '{}'", file.display()))]);
        let home = world.sandbox.path(".");
        let environment = Environment::new(|_| None, Some(home));
        let limits = Limits { program: Duration::from_secs(1), ..Limits::default() };
        let outside = Outside::new(Trust::Roots, Keeping::Off, &environment, |_| {}).with_limits(limits);
        let caller = profile::resolve(&Flags::default(), &environment).unwrap();
        let started = Instant::now();
        let error = caller.renewal(outside).credentials().unwrap_err();
        assert_eq!(error.to_string(), "the program 'sh': it took too long and was ended");
        assert!(started.elapsed() < Duration::from_secs(30));
        let id = std::fs::read_to_string(&id).unwrap();
        let alive = std::process::Command::new("kill").args(["-0", id.trim()]).output().unwrap();
        assert!(!alive.status.success(), "the program still runs");
    }
}
