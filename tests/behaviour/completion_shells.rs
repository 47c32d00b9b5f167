//! A real Tab in real shells on a terminal, with the committed scripts and a local KMS behind a server.

use std::path::Path;

use crate::configure_interactive::on_terminal_with;
use crate::sandbox::Sandbox;
use crate::support::{Served, installed};

/// How a shell is started, with the file that it reads first. Its prompt is `ready`, and so is what is waited for.
struct Start {
    shell: &'static str,
    args: &'static [&'static str],
    file: &'static str,
    script: &'static str,
    setup: &'static str,
}

const BASH: Start = Start {
    shell: "bash",
    args: &["--noprofile", "--rcfile", "start.bash", "-i"],
    file: "start.bash",
    script: "kms-cli.bash",
    setup: "PS1='rea''dy '; bind 'set enable-bracketed-paste off'",
};

const ZSH: Start = Start {
    shell: "zsh",
    args: &["-d", "-i"],
    file: ".zshrc",
    script: "_kms-cli",
    setup: "PS1='ready '; unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D",
};

const FISH: Start = Start {
    shell: "fish",
    args: &["--interactive"],
    file: ".config/fish/config.fish",
    script: "kms-cli.fish",
    setup: "set -g fish_greeting; function fish_prompt; echo -n 'ready '; end",
};

/// Types lines, in which a Tab is `\t`, and waits for what each of them prints; a text in it is not what is typed.
#[track_caller]
fn type_in(start: &Start, lines: &[(&str, &str)], sandbox: &Sandbox, served: &Served) {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    let source = format!("source '{}'", scripts.join(start.script).display());
    sandbox.write(start.file, format!("{}\n{source}\n", start.setup));
    let program = Path::new(env!("CARGO_BIN_EXE_kms-cli")).parent().unwrap().display();
    let path = format!("{program}:{}", std::env::var("PATH").unwrap_or_default());
    let variables = [
        ("TERM", "dumb"),
        ("COLUMNS", "250"),
        ("LANG", "C.UTF-8"),
        ("PATH", &path),
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", served.field("access_key_id")),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", served.field("access_key_secret")),
        ("ALIBABA_CLOUD_REGION_ID", served.field("region")),
        ("ALIBABA_CLOUD_ENDPOINT", served.field("url")),
    ];
    let program: Vec<&str> = ["/usr/bin/env", start.shell].iter().chain(start.args).copied().collect();
    let typed: Vec<String> = lines.iter().map(|(line, _)| format!("{line}\n")).chain(["exit\n".to_owned()]).collect();
    let awaited = ["ready"].into_iter().chain(lines.iter().map(|(_, printed)| *printed));
    let answers: Vec<_> = awaited.zip(&typed).map(|(awaited, line)| (awaited, line.as_str(), false)).collect();
    let Some(shown) = on_terminal_with(sandbox, &variables, &program, &answers) else { return };
    for (line, printed) in lines {
        assert!(shown.text.contains(printed), "{}: {line:?} did not lead to {printed:?}: {}", start.shell, shown.text);
    }
    assert_eq!(shown.code, 0, "{}: {}", start.shell, shown.text);
}

/// What is typed leads to a command that runs: with names of actions, parameters, values and of the account, which hold
/// slashes and colons.
#[track_caller]
fn completes(start: &Start) {
    if !installed(start.shell) {
        return;
    }
    let sandbox = Sandbox::new();
    let key = sandbox.key_with_alias("alias/Apollo/WorkKey");
    sandbox.local(&["CreateSecret", "--SecretName", "apollo/db", "--SecretData", "s", "--VersionId", "v1"]).success();
    sandbox.write("some folder/plain.txt", "from a file");
    let served = Served::start(&sandbox, &[]);
    let lines = [
        (
            "kms-cli Encr\t--KeyI\tali\t--Plaintext aGk= --cli-query \"join('=', ['1', KeyId])\" -o text",
            format!("1={key}"),
        ),
        (
            "kms-cli ListAliasesByK\t--KeyId acs:k\t--cli-query \"join('=', ['2', Aliases.Alias[0].KeyId])\" -o text",
            format!("2={key}"),
        ),
        (
            "kms-cli CreateKey --Origin EXT\t--cli-query \"join('=', ['3', KeyMetadata.Origin])\" -o text",
            "3=EXTERNAL".to_owned(),
        ),
        (
            "kms-cli CreateKey --Origin=EXT\t--cli-query \"join('=', ['4', KeyMetadata.Origin])\" -o text",
            "4=EXTERNAL".to_owned(),
        ),
        (
            "kms-cli GetSecretValue --SecretName apo\t--cli-query \"join('=', ['5', SecretName])\" -o text",
            "5=apollo/db".to_owned(),
        ),
        ("kms-cli encrypt-file so\tpl\t--key-id \"ali\t -o - && echo 6\"=done\"", "6=done".to_owned()),
        ("kms-cli help exit-c\t| grep -c 'Exit codes' | sed s/^/7=/", "7=1".to_owned()),
    ];
    let lines: Vec<(&str, &str)> = lines.iter().map(|(line, printed)| (*line, printed.as_str())).collect();
    type_in(start, &lines, &sandbox, &served);
}

#[test]
fn a_tab_completes_in_bash() {
    completes(&BASH);
}

#[test]
fn a_tab_completes_in_zsh() {
    completes(&ZSH);
}

#[test]
fn a_tab_completes_in_fish() {
    completes(&FISH);
}
