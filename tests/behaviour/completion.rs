//! `completion`: the scripts themselves, and what bash offers with its one.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use assert_cmd::Command;
use kms_cli::catalog::{self, Kind, Lifecycle};
use kms_cli::commands::workflows;

use crate::sandbox::{Run, Sandbox};
use crate::support::skipped;

/// The shells and the committed files of their scripts.
const FILES: [(&str, &str); 5] = [
    ("bash", "kms-cli.bash"),
    ("zsh", "_kms-cli"),
    ("fish", "kms-cli.fish"),
    ("powershell", "_kms-cli.ps1"),
    ("elvish", "kms-cli.elv"),
];

fn committed(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("completions").join(file)
}

#[track_caller]
fn script(shell: &str) -> String {
    let run = Sandbox::new().run(&["completion", shell]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
    run.stdout
}

/// The committed scripts. `KMS_CLI_UPDATE_DOCS=1` writes them.
#[test]
fn the_committed_scripts_are_current() {
    for (shell, file) in FILES {
        let current = script(shell);
        if std::env::var_os("KMS_CLI_UPDATE_DOCS").is_some() {
            fs::create_dir_all(committed("")).unwrap();
            fs::write(committed(file), &current).unwrap();
        }
        let is_current = fs::read_to_string(committed(file)).is_ok_and(|written| written == current);
        assert!(is_current, "completions/{file} is not current: run the tests with KMS_CLI_UPDATE_DOCS=1");
    }
}

#[test]
fn every_script_knows_actions_parameters_commands_and_options() {
    for (shell, _) in FILES {
        let script = script(shell);
        for name in ["Encrypt", "EncryptionContext", "RSAES_OAEP_SHA_256", "encrypt-file", "cli-query"] {
            assert!(script.contains(name), "{shell}: {name}");
        }
        for name in ["create-key", "key-spec", "AdvanceEncrypt", "bearer-token"] {
            assert!(!script.contains(name), "{shell}: {name}");
        }
    }
}

#[test]
fn an_unknown_shell_is_a_mistake() {
    let run = Sandbox::new().run(&["completion", "bush"]);
    run.fails(2, "must be one of bash, elvish, fish, powershell, zsh");
    assert!(run.stderr.contains("did you mean bash?"), "{run:?}");
    Sandbox::new().run(&["completion"]).fails(2, "completion needs");
}

#[test]
fn the_configuration_is_not_looked_at() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/config.json", "{ broken");
    sandbox.write(".aliyun/kms-cli.toml", "= broken");
    assert_eq!(sandbox.run(&["completion", "bash"]).code, 0);
}

#[test]
fn bash_finds_no_mistake_in_its_script() {
    let run = Run::of(Command::new("bash").arg("-n").write_stdin(script("bash")));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
}

/// A shell that reads its committed script; `None` where it is not installed.
fn shell(name: &str, args: &[&str]) -> Option<Run> {
    let sandbox = Sandbox::new();
    let mut shell = Command::new(name);
    shell.args(args).env("HOME", sandbox.path(".")).current_dir(committed(""));
    if shell.output().is_err() {
        skipped(&format!("there is no {name}"));
        return None;
    }
    Some(Run::of(&mut shell))
}

#[test]
fn zsh_and_fish_find_no_mistake_in_their_scripts() {
    for (name, args) in [("zsh", ["-f", "-n", "_kms-cli"]), ("fish", ["--no-config", "--no-execute", "kms-cli.fish"])] {
        let Some(run) = shell(name, &args) else { continue };
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{name}");
    }
}

#[test]
fn fish_offers_actions_parameters_and_values() {
    let lines = [
        ("kms-cli Encr", "Encrypt"),
        ("kms-cli encrypt-", "encrypt-file"),
        ("kms-cli create-k", ""),
        ("kms-cli CreateKey --KeySp", "--KeySpec"),
        ("kms-cli CreateKey --Origin E", "EXTERNAL"),
        ("kms-cli Encrypt --reg", "--region"),
        ("kms-cli local serve --tl", "--tls"),
    ];
    for (line, expected) in lines {
        let script = format!("source kms-cli.fish; complete -C '{line}'");
        let Some(run) = shell("fish", &["--no-config", "-c", &script]) else { return };
        // Behind a tab stands what the word means.
        let words: Vec<&str> = run.stdout.lines().filter_map(|line| line.split('\t').next()).collect();
        assert_eq!((words.join(" ").as_str(), run.stderr.as_str()), (expected, ""), "{line:?}");
    }
}

/// What bash offers for each of these command lines, of which the last word is being typed.
fn offered(lines: &[String]) -> Vec<Vec<String>> {
    static BASH: OnceLock<String> = OnceLock::new();
    const COMPLETE: &str = r#"
        source ./script
        function=$(complete -p kms-cli) function=${function#*-F } function=${function%% *}
        compopt() { :; }
        while IFS= read -r line; do
            IFS=' ' read -ra COMP_WORDS <<< "$line"
            [[ $line != *' ' ]] || COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            "$function" kms-cli "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[*]}"
        done < lines"#;
    let sandbox = Sandbox::new();
    sandbox.write("script", BASH.get_or_init(|| script("bash")));
    sandbox.write("lines", lines.join("\n") + "\n");
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", COMPLETE]).env_clear().current_dir(sandbox.path("."));
    let run = Run::of(bash.env("PATH", std::env::var_os("PATH").unwrap_or_default()));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let answers: Vec<_> = run.stdout.lines().map(|line| line.split_whitespace().map(str::to_owned).collect()).collect();
    assert_eq!(answers.len(), lines.len());
    answers
}

#[track_caller]
fn offers(line: &str, expected: &[&str]) {
    let mut found = offered(&[line.to_owned()]).remove(0);
    found.sort();
    assert_eq!(found, expected, "{line:?}");
}

#[test]
fn bash_offers_actions_and_commands() {
    offers("kms-cli Enc", &["Encrypt"]);
    offers("kms-cli enc", &["encrypt-file"]);
    offers(
        "kms-cli Gen",
        &["GenerateAndExportDataKey", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "GenerateMac"],
    );
    offers("kms-cli local se", &["seed", "serve"]);
    offers("kms-cli completion f", &["fish"]);
    offers("kms-cli help exit", &["exit-codes"]);
    offers("kms-cli help Encr", &["Encrypt"]);
    offers("kms-cli policy ListKeys Encr", &["Encrypt"]);
    offers("kms-cli Advance", &[]);
    offers("kms-cli create-", &[]);
}

#[test]
fn bash_offers_parameters_and_their_values() {
    offers("kms-cli CreateKey --Key", &["--KeySpec", "--KeyStorageMechanism", "--KeyUsage"]);
    offers("kms-cli CreateKey --Origin ", &["Aliyun_KMS", "EXTERNAL"]);
    offers("kms-cli CreateKey --KeyUsage E", &["ENCRYPT/DECRYPT"]);
    offers("kms-cli CreateKey --EnableAutomaticRotation t", &["true"]);
    offers("kms-cli CreateKey --Origin EXTERNAL --ProtectionLevel H", &["HSM"]);
}

#[test]
fn bash_offers_the_global_options_before_and_behind_the_action() {
    for line in ["kms-cli --reg", "kms-cli Encrypt --reg", "kms-cli encrypt-file --reg"] {
        offers(line, &["--region"]);
    }
    offers("kms-cli --color ", &["always", "auto", "never"]);
    offers("kms-cli ListKeys --signature ", &["v1", "v3"]);
    offers("kms-cli --color never Encr", &["Encrypt"]);
    offers("kms-cli --bearer", &[]);
}

#[test]
fn bash_offers_everything_that_there_is() {
    let current: Vec<_> = catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current).collect();
    let mut lines = vec!["kms-cli ".to_owned()];
    lines.extend(current.iter().map(|action| format!("kms-cli {} --", action.name)));
    let answers = offered(&lines);
    let names = current.iter().map(|action| action.name).chain(workflows().into_iter().map(|workflow| workflow.name));
    for name in names {
        assert!(answers[0].iter().any(|word| word == name), "{name} is not offered");
    }
    for (action, words) in current.iter().zip(&answers[1..]) {
        for param in action.params.iter().filter(|param| param.name != "RegionId") {
            let option = format!("--{}", param.name);
            assert!(words.contains(&option), "{}: {option} is not offered", action.name);
        }
    }
}

#[test]
fn bash_offers_every_value_that_is_known() {
    let params = catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current).flat_map(|action| {
        action.params.iter().filter(|param| param.name != "RegionId").map(move |param| (action, param))
    });
    let known: Vec<(String, Vec<&str>)> = params
        .map(|(action, param)| {
            let values = if param.kind == Kind::Boolean { &["true", "false"] } else { param.allowed };
            (format!("kms-cli {} --{} ", action.name, param.name), values.to_vec())
        })
        .filter(|(_, values)| !values.is_empty())
        .collect();
    assert!(known.len() > 20, "{}", known.len());
    let lines: Vec<String> = known.iter().map(|(line, _)| line.clone()).collect();
    for ((line, values), words) in known.iter().zip(offered(&lines)) {
        assert_eq!(&words, values, "{line}");
    }
}
