//! Every command block of the README, run as it stands.

use crate::documents::{blocks, page, run, script};
use crate::sandbox::Sandbox;
use crate::support::Served;

fn block(heading: &str) -> String {
    script(&page("README.md"), heading)
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
    assert!(page(".ci/run").contains(&format!("readonly test_command='{}'", command.trim())), "{command}");
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
fn the_commands_for_scripts_work() {
    let sandbox = Sandbox::new();
    let run = run(&sandbox, &block("For scripts"));
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.stdout.contains("\"kms:Encrypt\""), "{run:?}");
    assert_eq!(sandbox.read("results.jsonl").matches("\"ok\":true").count(), 3);
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
    let mut headings: Vec<String> = blocks(&page("README.md")).into_iter().map(|(heading, _)| heading).collect();
    headings.dedup();
    assert_eq!(
        headings,
        ["Try it", "Test it", "The walkthrough", "The same offline", "More of the shell", "For scripts", "Credentials"]
    );
}
