//! Colour in results, seen on a terminal.

use crate::configure_interactive::on_terminal_with;
use crate::sandbox::Sandbox;
use crate::stub::{Answer, Stub};

const KEYS: &str = r#"{"Keys":{"Key":[{"KeyId":"k1","Size":1.10}]},"Last":true}"#;
const TERMINAL: (&str, &str) = ("TERM", "xterm-256color");
const LIST: &str = "ListKeys --access-key-id LTAItest --access-key-secret s --region cn-hangzhou";

/// What a terminal with these variables shows of a shell script, in which `$KMS` lists the keys of a server.
fn shown(sandbox: &Sandbox, variables: &[(&str, &str)], script: &str) -> Option<String> {
    let stub = Stub::always(Answer::json(KEYS));
    let line = format!("{} {LIST} --endpoint {}", env!("CARGO_BIN_EXE_kms-cli"), stub.endpoint);
    let variables = [variables, &[("KMS", line.as_str())]].concat();
    let shown = on_terminal_with(sandbox, &variables, &["/bin/sh", "-c", script], &[])?;
    assert_eq!(shown.code, 0, "{}", shown.text);
    stub.request();
    Some(shown.text.replace("\r\n", "\n"))
}

#[test]
fn json_and_tables_are_coloured_on_a_terminal() {
    let sandbox = Sandbox::new();
    let name = "\u{1b}[36m\"KeyId\"\u{1b}[0m: \u{1b}[32m\"k1\"\u{1b}[0m,\n";
    let compact =
        "{\u{1b}[36m\"KeyId\"\u{1b}[0m:\u{1b}[32m\"k1\"\u{1b}[0m,\u{1b}[36m\"Size\"\u{1b}[0m:\u{1b}[33m1.10\u{1b}[0m}";
    for (args, part) in [
        ("", name),
        ("-o json", name),
        ("-o json-compact", compact),
        ("-o table", "\u{1b}[1;36m| KeyId |"),
        ("-o cols=KeyId", "\u{1b}[1;36mKeyId\u{1b}[0m\n\u{1b}[2m-----\u{1b}[0m\nk1\n"),
    ] {
        let Some(text) = shown(&sandbox, &[TERMINAL], &format!("$KMS {args}")) else { return };
        assert!(text.contains(part), "{args}: {text:?}");
    }
    let Some(text) = shown(&sandbox, &[TERMINAL], "$KMS -o text --cli-query Keys.Key[0].KeyId") else { return };
    assert_eq!(text, "k1\n");
}

#[test]
fn colour_stays_away_where_it_is_not_wanted() {
    let sandbox = Sandbox::new();
    for (variables, args) in [
        (&[("TERM", "dumb")][..], ""),
        (&[TERMINAL, ("NO_COLOR", "")], ""),
        (&[TERMINAL, ("NO_COLOR", "1")], "-o table"),
        (&[TERMINAL], "--color never"),
        (&[TERMINAL], "--color never -o table"),
    ] {
        let Some(text) = shown(&sandbox, variables, &format!("$KMS {args}")) else { return };
        assert!(text.contains("KeyId") && !text.contains('\u{1b}'), "{variables:?} {args}: {text:?}");
    }
    sandbox.write(".aliyun/kms-cli.toml", "color = 'never'\n");
    let Some(text) = shown(&sandbox, &[TERMINAL], "$KMS") else { return };
    assert!(text.contains("KeyId") && !text.contains('\u{1b}'), "{text:?}");
}

#[test]
fn the_option_wins_over_the_environment_and_the_settings() {
    let sandbox = Sandbox::new();
    sandbox.write(".aliyun/kms-cli.toml", "color = 'never'\n");
    let Some(text) = shown(&sandbox, &[TERMINAL, ("NO_COLOR", "1")], "$KMS --color always") else { return };
    assert!(text.contains("\u{1b}[36m\"KeyId\"\u{1b}[0m"), "{text:?}");
}

/// Standard error is a terminal all the while.
#[test]
fn pipes_and_files_get_no_colour() {
    let sandbox = Sandbox::new();
    for args in ["", "--color always", "--color always -o json-compact", "--color always -o table"] {
        for script in [format!("$KMS {args} | cat"), format!("$KMS {args} > result && cat result")] {
            let Some(text) = shown(&sandbox, &[TERMINAL], &script) else { return };
            assert!(text.contains("KeyId") && !text.contains('\u{1b}'), "{script}: {text:?}");
        }
    }
    sandbox.write(".aliyun/kms-cli.toml", "color = 'always'\n");
    let Some(text) = shown(&sandbox, &[TERMINAL], "$KMS | cat") else { return };
    assert!(text.contains("KeyId") && !text.contains('\u{1b}'), "{text:?}");
}
