//! `completion`: the scripts themselves, and what the program answers when one of them asks.

use std::path::PathBuf;

use assert_cmd::Command;
use kms_cli::catalog::{self, Kind, Lifecycle};
use kms_cli::commands::workflows;

use crate::sandbox::{Run, Sandbox};
use crate::support::installed;

/// The shells and the committed files of their scripts.
const FILES: [(&str, &str); 5] = [
    ("bash", "kms-cli.bash"),
    ("zsh", "_kms-cli"),
    ("fish", "kms-cli.fish"),
    ("powershell", "_kms-cli.ps1"),
    ("elvish", "kms-cli.elv"),
];

/// Where a word ends for readline unless the user says otherwise: bash's `COMP_WORDBREAKS`.
pub const WORD_BREAKS: &str = " \t\n\"'@><=;|&(:";

fn committed(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("completions").join(file)
}

#[test]
fn the_committed_scripts_are_current() {
    for (shell, file) in FILES {
        let run = Sandbox::new().run(&["completion", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
        assert_eq!(run.stdout, std::fs::read_to_string(committed(file)).unwrap(), "{file}");
        assert!(run.stdout.contains(&format!("kms-cli __complete {shell} ")), "{shell}");
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
fn the_configuration_is_not_looked_at_for_a_script() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/config.json", "{ broken");
    sandbox.write(".aliyun/kms-cli.toml", "= broken");
    assert_eq!(sandbox.run(&["completion", "bash"]).code, 0);
}

#[test]
fn the_shells_find_no_mistake_in_their_scripts() {
    let checks = [
        ("bash", ["--norc", "-n", "kms-cli.bash"]),
        ("zsh", ["-f", "-n", "_kms-cli"]),
        ("fish", ["--no-config", "--no-execute", "kms-cli.fish"]),
    ];
    for (shell, args) in checks.into_iter().filter(|(shell, _)| installed(shell)) {
        let run = Run::of(Command::new(shell).args(args).current_dir(committed("")));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}");
    }
}

/// What the program answers bash for a line up to the cursor; it never fails and never says anything else.
#[track_caller]
pub fn answer(command: &mut Command, line: &str) -> Vec<String> {
    let run = Run::of(command.args(["__complete", "bash", WORD_BREAKS, line]));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{line:?}");
    run.stdout.lines().map(str::to_owned).collect()
}

#[track_caller]
fn offers_in(sandbox: &Sandbox, line: &str, expected: &[&str]) {
    assert_eq!(answer(&mut sandbox.program(), line), expected, "{line:?}");
}

#[track_caller]
fn offers(line: &str, expected: &[&str]) {
    offers_in(&Sandbox::new(), line, expected);
}

#[test]
fn actions_and_commands() {
    offers("kms-cli Encr", &["Encrypt "]);
    offers("kms-cli enc", &["encrypt-file "]);
    offers(
        "kms-cli Gen",
        &["GenerateDataKey ", "GenerateDataKeyWithoutPlaintext ", "GenerateAndExportDataKey ", "GenerateMac "],
    );
    offers("kms-cli local se", &["serve ", "seed "]);
    offers("kms-cli completion f", &["fish "]);
    offers("kms-cli policy ListKeys Encr", &["Encrypt "]);
    offers("kms-cli Nothing", &[]);
    offers("kms-cli Nothing --Key", &[]);
}

#[test]
fn topics_and_everything_else_that_has_help() {
    offers("kms-cli help exit", &["exit-codes "]);
    offers("kms-cli help Encr", &["Encrypt "]);
    offers("kms-cli help whoa", &["whoami "]);
    offers("kms-cli help loc", &["local "]);
    offers("kms-cli help local ", &[]);
    offers("kms-cli hel", &["help "]);
}

#[test]
fn older_actions_only_where_they_are_typed_in_full() {
    offers("kms-cli Advance", &[]);
    offers("kms-cli help Advance", &[]);
    offers("kms-cli AdvanceEncrypt --Pad", &["--PaddingMode "]);
}

#[test]
fn kebab_case_where_it_is_typed() {
    offers("kms-cli create-k", &["create-key ", "create-key-version "]);
    offers("kms-cli create-key --key-s", &["--key-spec ", "--key-storage-mechanism "]);
    offers("kms-cli create-key --key-spec=Aliyun_A", &["Aliyun_AES_256 "]);
    offers("kms-cli create-key --origin E", &["EXTERNAL "]);
}

#[test]
fn parameters_and_their_values() {
    offers("kms-cli CreateKey --Key", &["--KeySpec ", "--KeyUsage ", "--KeyStorageMechanism "]);
    offers("kms-cli CreateKey --Origin ", &["Aliyun_KMS ", "EXTERNAL "]);
    offers("kms-cli CreateKey --KeyUsage E", &["ENCRYPT/DECRYPT "]);
    offers("kms-cli CreateKey --EnableAutomaticRotation t", &["true "]);
    offers("kms-cli CreateKey --Origin EXTERNAL --ProtectionLevel H", &["HSM "]);
    offers("kms-cli CreateKey --Description ", &[]);
    offers("kms-cli CreateKey stray", &[]);
}

#[test]
fn a_value_that_begins_with_a_hyphen_or_names_an_action_is_a_value() {
    offers("kms-cli CreateKey --Description -hello --Origin E", &["EXTERNAL "]);
    offers("kms-cli --profile Encrypt CreateKey --Origin E", &["EXTERNAL "]);
    offers("kms-cli CreateKey --Description=--Origin --Orig", &["--Origin "]);
}

#[test]
fn what_is_given_is_not_offered_again_unless_it_can_be_repeated() {
    offers("kms-cli Encrypt --KeyId k --", &without_globals("Encrypt", &["KeyId"]));
    offers("kms-cli Encrypt --key-id k --KeyI", &[]);
    offers("kms-cli ListKeys --region cn-beijing --regio", &[]);
    offers("kms-cli --region cn-beijing ListKeys --regio", &[]);
    offers("kms-cli ListKeys --header a=b --heade", &["--header "]);
    offers("kms-cli policy Encrypt --key-id k --key-i", &["--key-id "]);
    offers("kms-cli encrypt-file f --key-id k --key-i", &[]);
}

/// The options of an action behind `--`, of which some are given: its own, then the global ones.
fn without_globals(action: &str, given: &[&str]) -> Vec<&'static str> {
    let own = catalog::action(action).unwrap().params.iter().map(|param| param.name);
    let own = own.filter(|name| !given.contains(name) && *name != "RegionId");
    let globals = answer(&mut Sandbox::new().program(), "kms-cli --");
    let globals = globals.into_iter().filter(|option| option != "--version ");
    own.map(|name| format!("--{name} ")).chain(globals).map(|option| &*option.leak()).collect()
}

#[test]
fn an_empty_word_gets_the_own_parameters_of_the_action() {
    offers("kms-cli DescribeKey ", &["--KeyId "]);
    offers("kms-cli DescribeKey --quiet ", &["--KeyId "]);
    let all = answer(&mut Sandbox::new().program(), "kms-cli ");
    assert!(all.len() > 90 && !all.iter().any(|word| word.starts_with('-')), "{all:?}");
}

#[test]
fn lists_have_places_and_further_values() {
    offers("kms-cli TagResources --Tag.", &["--Tag.1.Key ", "--Tag.1.Value "]);
    offers("kms-cli TagResources --Tag.1.Key a --Tag.", &["--Tag.1.Value "]);
    offers("kms-cli TagResources --Tag.1.Key a --Tag.1.Value b --Tag.", &["--Tag.2.Key ", "--Tag.2.Value "]);
    offers("kms-cli TagResources --ResourceId.1 a --ResourceId.", &["--ResourceId.2 "]);
    offers("kms-cli TagResources --ResourceId a b --ResourceT", &["--ResourceType "]);
}

#[test]
fn options_with_fields_offer_those_that_are_missing() {
    offers("kms-cli ListKeys -o t", &["text ", "table "]);
    offers("kms-cli ListKeys -o c", &["cols="]);
    offers("kms-cli ListKeys --output cols=a r", &["rows="]);
    offers("kms-cli ListKeys --output cols=a --PageN", &["--PageNumber "]);
    offers("kms-cli DescribeKey --waiter expr=a t", &["to=", "timeout="]);
    offers("kms-cli DescribeKey --waiter expr=a to=b t", &["timeout="]);
}

#[test]
fn global_options_before_and_behind_the_action() {
    for line in ["kms-cli --regi", "kms-cli Encrypt --regi", "kms-cli encrypt-file --regi"] {
        offers(line, &["--region "]);
    }
    offers("kms-cli --color ", &["auto ", "always ", "never "]);
    offers("kms-cli ListKeys --signature ", &["v1 ", "v3 "]);
    offers("kms-cli --color never Encr", &["Encrypt "]);
    offers("kms-cli -q -o json Encr", &["Encrypt "]);
    offers("kms-cli --credentials e", &["env ", "ecs "]);
    offers("kms-cli ListKeys --mode E", &["EcsRamRole ", "External "]);
    offers("kms-cli ListKeys --endpoint-type ", &["vpc "]);
    offers("kms-cli --bearer", &[]);
    offers("kms-cli ListKeys --bearer", &[]);
}

#[test]
fn regions() {
    offers("kms-cli --region cn-hang", &["cn-hangzhou ", "cn-hangzhou-finance "]);
    offers("kms-cli --region=us-", &["us-east-1 ", "us-west-1 "]);
    offers("kms-cli ListKeys --region=us-", &["us-east-1 ", "us-west-1 "]);
    offers("kms-cli encrypt-file f --region=us-w", &["us-west-1 "]);
    offers("kms-cli ListKeys --RegionId us-w", &["us-west-1 "]);
    offers("kms-cli ListKeys --sts-region us-w", &["us-west-1 "]);
}

#[test]
fn profiles() {
    let sandbox = Sandbox::new();
    let profiles = r#"{"current":"a","profiles":[{"name":"ops","mode":"AK"},{"name":"two words"},{"name":"other"}]}"#;
    sandbox.write(".aliyun/config.json", profiles);
    sandbox.write("other/config.json", r#"{"profiles":[{"name":"elsewhere"}]}"#);
    offers_in(&sandbox, "kms-cli --profile o", &["ops ", "other "]);
    offers_in(&sandbox, "kms-cli ListKeys -p t", &["two\\ words "]);
    offers_in(&sandbox, "kms-cli configure switch --profile ", &["ops ", "two\\ words ", "other "]);
    offers_in(&sandbox, "kms-cli configure set --source-profile op", &["ops "]);
    offers_in(&sandbox, "kms-cli --config-path other/config.json --profile ", &["elsewhere "]);
    offers_in(&sandbox, "kms-cli --config-path ~/other/config.json --profile ", &["elsewhere "]);
    sandbox.write(".aliyun/config.json", "{ broken");
    offers_in(&sandbox, "kms-cli --profile ", &[]);
}

#[test]
fn files_and_folders() {
    let sandbox = Sandbox::new();
    sandbox.write("keys/my key.pem", "");
    sandbox.write("keys/.hidden", "");
    sandbox.write("kept.json", "");
    offers_in(&sandbox, "kms-cli encrypt-file k", &["kept.json ", "keys/"]);
    offers_in(&sandbox, "kms-cli encrypt-file keys/", &["keys/my\\ key.pem "]);
    offers_in(&sandbox, "kms-cli encrypt-file keys/.h", &["keys/.hidden "]);
    offers_in(&sandbox, "kms-cli encrypt-file x -o ke", &["kept.json ", "keys/"]);
    offers_in(&sandbox, "kms-cli ListKeys --ca-file ~/kep", &["~/kept.json "]);
    offers_in(&sandbox, "kms-cli --local-dir k", &["keys/"]);
    offers_in(&sandbox, "kms-cli Encrypt --Plaintext-", &["--Plaintext-FILE "]);
    offers_in(&sandbox, "kms-cli Encrypt --Plaintext-FILE ke", &["kept.json ", "keys/"]);
    offers_in(&sandbox, "kms-cli Encrypt --Plaintext ", &["file://", "fileb://"]);
    // What stands before the colon is left to readline.
    offers_in(&sandbox, "kms-cli Encrypt --Plaintext fileb://ke", &["//kept.json ", "//keys/"]);
    offers_in(&sandbox, "kms-cli ListKeys --output json > ke", &["kept.json ", "keys/"]);
    offers_in(&sandbox, "kms-cli ListKeys 2>ke", &["kept.json ", "keys/"]);
    offers_in(&sandbox, "kms-cli ListKeys 2>kept.json --PageN", &["--PageNumber "]);
}

#[test]
fn quotes_of_bash_stay_as_they_are_typed() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/config.json", r#"{"profiles":[{"name":"it's $one"}]}"#);
    offers_in(&sandbox, "kms-cli --profile i", &[r"it\'s\ \$one "]);
    offers_in(&sandbox, "kms-cli --profile 'it", &[r"it'\''s $one"]);
    offers_in(&sandbox, "kms-cli --profile \"it", &[r"it's \$one"]);
    offers_in(&sandbox, r"kms-cli --profile it\'s\ ", &[r"it\'s\ \$one "]);
    offers("kms-cli 'CreateKey' --Origin \"E", &["EXTERNAL"]);
    offers("kms-cli CreateKey --Description 'two words' --Origin E", &["EXTERNAL "]);
    offers("kms-cli CreateKey --Description \"$(touch made)\" --Origin E", &["EXTERNAL "]);
}

#[test]
fn every_current_action_with_every_parameter() {
    let sandbox = Sandbox::new();
    let names = answer(&mut sandbox.program(), "kms-cli ");
    let current = || catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current);
    for name in current().map(|action| action.name).chain(workflows().into_iter().map(|workflow| workflow.name)) {
        assert!(names.contains(&format!("{name} ")), "{name} is not offered");
    }
    for action in current() {
        let own: Vec<_> = action.params.iter().map(|param| param.name).filter(|name| *name != "RegionId").collect();
        let options = answer(&mut sandbox.program(), &format!("kms-cli {} --", action.name));
        let options: Vec<_> = options.iter().map(|option| option.trim_start_matches("--").trim_end()).collect();
        assert_eq!(&options[..own.len()], own, "{}", action.name);
    }
}

#[test]
fn every_value_that_is_known() {
    let sandbox = Sandbox::new();
    let mut count = 0;
    for action in catalog::actions().filter(|action| action.lifecycle == Lifecycle::Current) {
        for param in action.params.iter().filter(|param| param.name != "RegionId") {
            let values = if param.kind == Kind::Boolean { &["true", "false"] } else { param.allowed };
            if !values.is_empty() {
                let words = answer(&mut sandbox.program(), &format!("kms-cli {} --{} ", action.name, param.name));
                let words: Vec<_> = words.iter().map(|word| word.trim_end()).collect();
                assert_eq!(words, values, "{} --{}", action.name, param.name);
                count += 1;
            }
        }
    }
    assert!(count > 20, "{count}");
}

/// What the program answers a script that passes words.
#[track_caller]
fn told(sandbox: &Sandbox, shell: &str, words: &[&str]) -> String {
    let run = sandbox.run(&[&["__complete", shell, "kms-cli"], words].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell} {words:?}");
    run.stdout
}

#[test]
fn the_other_shells_are_told_what_a_word_means_and_whether_it_is_whole() {
    let sandbox = Sandbox::new();
    let summary = catalog::action("Encrypt").unwrap().summary;
    assert_eq!(told(&sandbox, "fish", &["Encr"]), format!("Encrypt\t{summary}\n"));
    for shell in ["zsh", "elvish", "powershell"] {
        assert_eq!(told(&sandbox, shell, &["Encr"]), format!("whole\tEncrypt\t{summary}\n"));
        assert_eq!(told(&sandbox, shell, &["ListKeys", "-o", "c"]), "open\tcols=\t\n");
        assert_eq!(told(&sandbox, shell, &["CreateKey", "--Origin=E"]), "whole\t--Origin=EXTERNAL\t\n");
        assert_eq!(told(&sandbox, shell, &["CreateKey", "--Description", "", "--Origin", "E"]), "whole\tEXTERNAL\t\n");
    }
}

#[test]
fn the_current_word_may_be_quoted_where_the_shell_passes_it_so() {
    let sandbox = Sandbox::new();
    assert_eq!(told(&sandbox, "fish", &["CreateKey", "--Origin", "'E"]), "EXTERNAL\t\n");
    assert_eq!(told(&sandbox, "powershell", &["CreateKey", "--Origin", "'E"]), "whole\tEXTERNAL\t\n");
    let values = "whole\tAliyun_KMS\t\nwhole\tEXTERNAL\t\n";
    assert_eq!(told(&sandbox, "powershell", &["CreateKey", "--Origin", "\"\""]), values);
}

#[test]
fn a_question_that_makes_no_sense_gets_no_answer() {
    let sandbox = Sandbox::new();
    for args in [&["__complete"][..], &["__complete", "bush", "kms-cli", ""], &["__complete", "bash", "kms-cli"]] {
        let run = sandbox.run(args);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{args:?}");
    }
    assert_eq!(told(&sandbox, "zsh", &[]), "");
    offers("", &[]);
}

#[test]
fn a_tab_leaves_the_home_directory_as_it_is() {
    let sandbox = Sandbox::new();
    for line in ["kms-cli ", "kms-cli Encrypt --KeyId ", "kms-cli --local Encrypt --KeyId ", "kms-cli --profile "] {
        answer(&mut sandbox.program(), line);
    }
    assert_eq!(std::fs::read_dir(sandbox.path(".")).unwrap().count(), 0);
}
