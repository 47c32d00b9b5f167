//! `help <topic>`: short texts on what concerns every action.

use std::fs;

use kms_cli::catalog;
use kms_cli::cli::TOPICS;
use kms_cli::output::Exit;

use crate::sandbox::{Run, Sandbox};

#[track_caller]
fn topic(name: &str) -> String {
    let run = Sandbox::new().run(&["help", name]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
    run.stdout
}

#[test]
fn every_topic_is_listed_and_shown() {
    let list = Sandbox::new().run(&["help"]).stdout;
    for known in TOPICS {
        assert!(list.lines().any(|line| line.starts_with(&format!("  {} ", known.name))), "{}: {list}", known.name);
        assert_eq!(topic(known.name), known.text);
    }
    let names: Vec<&str> = TOPICS.iter().map(|topic| topic.name).collect();
    assert_eq!(names, ["exit-codes", "files", "credentials", "query", "local"]);
}

#[test]
fn every_topic_fits_the_usual_terminal() {
    for topic in TOPICS {
        let longest = topic.text.lines().map(|line| line.chars().count()).max();
        assert!(longest.is_some_and(|width| width <= 80), "{}: {longest:?}", topic.name);
        assert!(topic.text.ends_with('\n') && !topic.text.ends_with("\n\n"), "{}", topic.name);
    }
}

#[test]
fn no_topic_hides_the_help_of_an_action() {
    for action in catalog::actions() {
        for name in [action.name.to_owned(), catalog::kebab(action.name)] {
            assert!(TOPICS.iter().all(|topic| topic.name != name), "{name}");
        }
    }
    // The one command of this name is shown by its own option, which the topic tells.
    assert!(topic("local").contains("kms-cli local --help"));
}

#[test]
fn a_topic_may_stand_behind_options() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.run(&["--region", "cn-beijing", "help", "files"]).stdout, topic("files"));
}

#[test]
fn an_unknown_topic_is_a_mistake_with_a_suggestion() {
    let run = Sandbox::new().run(&["help", "exit-code"]);
    run.fails(2, "'exit-code' is not an action of KMS, a command of kms-cli or a topic of its help");
    assert!(run.stderr.contains("did you mean exit-codes?"), "{run:?}");
    assert!(Sandbox::new().run(&["help", "qqqq"]).stderr.contains("kms-cli help lists them all"));
    Sandbox::new().run(&["exit-codes"]).fails(2, "'exit-codes' is not an action of KMS");
}

/// The codes that lines begin with.
fn codes(text: &str) -> Vec<u8> {
    text.lines().filter_map(|line| line.trim_start_matches(['|', ' ']).split([' ', '|']).next()?.parse().ok()).collect()
}

#[test]
fn every_exit_code_is_told() {
    let exits = [Exit::Done, Exit::Other, Exit::Usage, Exit::Setup, Exit::Refused, Exit::Unavailable, Exit::Network];
    let expected: Vec<u8> = exits.into_iter().map(Exit::code).collect();
    assert_eq!(codes(&topic("exit-codes")), expected);
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert_eq!(codes(readme.split_once("## Exit codes").unwrap().1), expected);
}

/// What an example needs around it: a local KMS with this key, and this file.
fn prepared() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.key_with_alias("alias/Apollo/WorkKey");
    sandbox.write("password.txt", "a password");
    sandbox.write("certs/key.pem", "a key\n");
    sandbox.write("kms.toml", "");
    sandbox
}

#[test]
fn the_examples_work() {
    let mut seen = 0;
    for topic in TOPICS {
        for line in topic.text.lines().filter_map(|line| line.strip_prefix("  kms-cli ")) {
            // Behind two spaces stands what the line does.
            let command = line.split("  ").next().unwrap();
            if ["configure", "local serve"].contains(&command) || command.starts_with("whoami") {
                continue;
            }
            let words: Vec<String> = shlex::split(command).unwrap();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let run: Run = prepared().local(&words);
            assert_eq!(run.code, 0, "{}: {command}: {run:?}", topic.name);
            seen += 1;
        }
    }
    assert!(seen >= 9, "{seen}");
}
