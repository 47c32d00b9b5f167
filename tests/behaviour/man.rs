//! `man`: the manual pages.

use std::collections::BTreeSet;
use std::fs;

use assert_cmd::Command;
use kms_cli::catalog;
use kms_cli::cli::TOPICS;
use kms_cli::commands::workflows;

use crate::sandbox::{Run, Sandbox};
use crate::support::skipped;

/// A sandbox with the pages in `man`.
fn written() -> Sandbox {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["man", "man"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, ""), "{run:?}");
    sandbox
}

/// The names of the files in a folder of the sandbox.
fn names(sandbox: &Sandbox, folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(sandbox.path(folder)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn there_is_a_page_for_everything() {
    let sandbox = written();
    let pages = names(&sandbox, "man/man1");
    for action in catalog::actions() {
        assert!(pages.contains(&format!("kms-cli-{}.1", action.name)), "{}", action.name);
    }
    for workflow in workflows() {
        assert!(pages.contains(&format!("kms-cli-{}.1", workflow.name)), "{}", workflow.name);
    }
    assert!(pages.contains("kms-cli.1") && pages.contains("kms-cli-local-serve.1"), "{pages:?}");
    let topics: BTreeSet<String> = TOPICS.iter().map(|topic| format!("kms-cli-{}.7", topic.name)).collect();
    assert_eq!(names(&sandbox, "man/man7"), topics, "nothing else is left behind");
    assert!(pages.iter().all(|name| name.starts_with("kms-cli") && name.ends_with(".1")), "{pages:?}");
}

#[test]
fn a_page_that_is_there_is_replaced_with_force_only() {
    let sandbox = Sandbox::new();
    sandbox.write("man/man7/kms-cli-query.7", "mine");
    let run = sandbox.run(&["man", "man"]);
    run.fails(1, "kms-cli-query.7' already exists");
    assert!(run.stderr.contains("--force replaces it"), "{run:?}");
    assert_eq!(sandbox.read("man/man7/kms-cli-query.7"), "mine");
    assert_eq!(names(&sandbox, "man/man1"), BTreeSet::new(), "no page is written when one cannot be");
    let run = sandbox.run(&["man", "man", "--force"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(sandbox.read("man/man7/kms-cli-query.7").contains("JMESPath"));
}

#[test]
fn a_folder_that_cannot_be_is_an_error() {
    let sandbox = Sandbox::new();
    sandbox.write("man", "a file");
    sandbox.run(&["man", "man"]).fails(1, "cannot create");
    sandbox.run(&["man"]).fails(2, "man needs");
}

#[test]
fn the_number_of_pages_is_told_unless_it_should_be_quiet() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["man", "one"]);
    let pages = names(&sandbox, "one/man1").len() + names(&sandbox, "one/man7").len();
    assert_eq!(run.stderr, format!("{pages} pages are in one\n"));
    assert_eq!(sandbox.run(&["man", "two", "-q"]).stderr, "");
}

/// A page as the terminal shows it but for its spaces, where there is a program for that.
fn shown(page: &str) -> Option<Run> {
    let mut groff = Command::new("groff");
    groff.args(["-man", "-Kutf8", "-Tutf8", "-ww", "-Wbreak", "-P-cbou", "-rLL=100n"]).write_stdin(page);
    if groff.output().is_err() {
        skipped("there is no groff");
        return None;
    }
    let page = Run::of(&mut groff);
    let text = page.stdout.split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{2010}', '\u{2212}'], "-");
    Some(Run { stdout: text, ..page })
}

#[test]
fn a_page_reads_like_the_help() {
    let sandbox = written();
    let Some(page) = shown(&sandbox.read("man/man1/kms-cli-CreateAlias.1")) else { return };
    assert_eq!((page.code, page.stderr.as_str()), (0, ""));
    for line in [
        "kms-cli-CreateAlias - Gives a key another name",
        "--KeyId <STRING>",
        "NOTES Example: kms-cli CreateAlias --AliasName alias/Apollo/WorkKey \\ --KeyId",
        "Answer: RequestId string",
        "AliasAlreadyExists the alias is taken; UpdateAlias points it to another key",
        "Global options: kms-cli --help",
    ] {
        assert!(page.stdout.contains(line), "{line:?} is missing in {}", page.stdout);
    }
    assert!(!page.stdout.contains("--region"), "the global options have a page of their own: {}", page.stdout);
    let program = shown(&sandbox.read("man/man1/kms-cli.1")).unwrap().stdout;
    for line in ["--region <REGION>", "kms-cli-CreateAlias(1)", "Exit codes: 0 done", "kms-cli-exit-codes(7)"] {
        assert!(program.contains(line), "{line:?} is missing in {program}");
    }
    assert!(!program.contains("kms-cli-AdvanceEncrypt(1)") && !program.contains("--bearer-token"), "{program}");
    let legacy = shown(&sandbox.read("man/man1/kms-cli-AdvanceEncrypt.1")).unwrap().stdout;
    assert!(legacy.contains("This action is not part of today's API"), "{legacy}");
}

#[test]
fn no_page_has_a_mistake() {
    let sandbox = written();
    for section in ["man/man1", "man/man7"] {
        for name in names(&sandbox, section) {
            let Some(page) = shown(&sandbox.read(&format!("{section}/{name}"))) else { return };
            assert_eq!((page.code, page.stderr.as_str()), (0, ""), "{name}");
            assert!(page.stdout.contains("SEE ALSO"), "{name}");
        }
    }
}
