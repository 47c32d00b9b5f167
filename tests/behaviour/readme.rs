//! Every command block of the README, run as it stands.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use crate::sandbox::{Run, Sandbox};
use crate::support::Served;

/// The shell blocks of the README by heading, in order.
fn blocks() -> Vec<(String, String)> {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut heading = String::new();
    let mut inside = false;
    for line in text.lines() {
        if inside && line == "```" {
            inside = false;
        } else if inside {
            let block = &mut blocks.last_mut().unwrap().1;
            block.push_str(line);
            block.push('\n');
        } else if line == "```sh" {
            inside = true;
            if blocks.last().is_none_or(|(known, _)| *known != heading) {
                blocks.push((heading.clone(), String::new()));
            }
        } else if let Some(title) = line.strip_prefix('#') {
            heading = title.trim_start_matches('#').trim().to_owned();
        }
    }
    blocks
}

fn block(heading: &str) -> String {
    let found = blocks().into_iter().find(|(known, _)| known == heading);
    found.unwrap_or_else(|| panic!("the README has no commands under '{heading}'")).1
}

/// Runs a script in bash with the program on the path. `cargo run --release --` stands for the program too: it was
/// built already, and building it again is not what is tested.
fn run(sandbox: &Sandbox, script: &str) -> Run {
    let program = env!("CARGO_BIN_EXE_kms-cli");
    let cargo = "#!/bin/sh\n[ \"$1 $2 $3\" = 'run --release --' ] || exit 97\nshift 3\nexec kms-cli \"$@\"\n";
    let cargo = sandbox.write("bin/cargo", cargo);
    fs::set_permissions(cargo, fs::Permissions::from_mode(0o755)).unwrap();
    symlink(program, sandbox.path("bin/kms-cli")).unwrap();
    let path = format!("{}:{}", sandbox.path("bin").display(), std::env::var("PATH").unwrap());
    let mut command = assert_cmd::Command::new("bash");
    command.env_clear().env("HOME", sandbox.path("")).env("PATH", path).current_dir(sandbox.path(""));
    Run::of(command.args(["-euo", "pipefail", "-c", script]))
}

#[test]
fn the_first_command_does_the_main_job() {
    let sandbox = Sandbox::new();
    let run = run(&sandbox, &block("Try it"));
    run.success();
    assert!(run.stdout.contains("$ kms-cli --local --local-dir local-kms encrypt-file"), "{run:?}");
    assert_eq!(sandbox.read("kms-cli-demo/certs/key.pem"), sandbox.read("kms-cli-demo/deploy/key.pem"));
    assert_ne!(sandbox.read("kms-cli-demo/certs/key.pem"), sandbox.read("kms-cli-demo/certs/key.pem.cipher"));
}

#[test]
fn the_second_command_is_the_one_that_continuous_integration_runs() {
    let command = block("Test it");
    let script = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/run")).unwrap();
    assert!(script.contains(&format!("readonly test_command='{}'", command.trim())), "{command}");
}

#[test]
fn the_walkthrough_works_against_a_service() {
    let sandbox = Sandbox::new();
    let server = Served::start(&sandbox, &["--tls"]);
    let script = block("The walkthrough")
        .replace("LTAI5tExampleKeyId01", server.field("access_key_id"))
        .replace("exampleSecret", server.field("access_key_secret"))
        .replace("/tmp/release", "release");
    let setting =
        format!("export ALIBABA_CLOUD_ENDPOINT={} SSL_CERT_FILE={}\n", server.field("url"), server.field("ca_file"));
    run(&sandbox, &(setting + &script)).success();
    assert_eq!(sandbox.read("release/key.pem"), sandbox.read("certs/key.pem"));
}

#[test]
fn the_walkthrough_works_offline() {
    let sandbox = Sandbox::new();
    run(&sandbox, &block("The same offline")).success();
    assert_eq!(sandbox.read("copy.txt"), "not a secret\n");
}

#[test]
fn the_further_commands_work() {
    let run = run(&Sandbox::new(), &block("More of the shell"));
    run.success();
    assert!(run.stdout.contains("a password"), "{run:?}");
}

#[test]
fn the_profile_of_the_credentials_is_the_one_that_calls() {
    let run = run(&Sandbox::new(), &block("Credentials"));
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stdout.contains("work *") && run.stdout.contains("\"Profile\": \"work\""), "{run:?}");
    run.never_says("exampleSecret");
}

#[test]
fn every_block_of_the_readme_is_run_here() {
    let headings: Vec<String> = blocks().into_iter().map(|(heading, _)| heading).collect();
    assert_eq!(
        headings,
        ["Try it", "Test it", "The walkthrough", "The same offline", "More of the shell", "Credentials"]
    );
}
