//! Standard output and standard error: full disks, readers that go, colour, and the forms of a result.

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Stub};
use crate::support::{account, call, shell};

const KEYS: &str = r#"{"Zeta":12345678901234567890,"Rate":1.10,"Keys":{"Key":[{"KeyId":"schlüssel-钥匙","KeyArn":"arn:1"},{"KeyId":"k2","KeyArn":"arn:2"}]},"PageNumber":1,"PageSize":2,"TotalCount":5,"Alpha":"<&>"}"#;

/// ListKeys against a server with two keys.
#[track_caller]
fn list(args: &[&str]) -> Run {
    let stub = Stub::always(Answer::json(KEYS));
    let run = call(&Sandbox::new(), &stub.endpoint, args);
    assert_eq!(run.code, 0, "{run:?}");
    stub.request();
    run
}

#[test]
fn json_keeps_the_order_of_keys_and_every_digit() {
    let expected = r#"{
  "Zeta": 12345678901234567890,
  "Rate": 1.10,
  "Keys": {
    "Key": [
      {
        "KeyId": "schlüssel-钥匙",
        "KeyArn": "arn:1"
      },
      {
        "KeyId": "k2",
        "KeyArn": "arn:2"
      }
    ]
  },
  "PageNumber": 1,
  "PageSize": 2,
  "TotalCount": 5,
  "Alpha": "<&>"
}
"#;
    assert_eq!(list(&["ListKeys"]).stdout, expected);
    assert_eq!(list(&["ListKeys", "--output", "json"]).stdout, expected);
}

#[test]
fn text_is_a_line_a_row() {
    assert_eq!(list(&["ListKeys", "-o", "text"]).stdout, "schlüssel-钥匙\tarn:1\nk2\tarn:2\n");
}

#[test]
fn a_table_is_straight_with_wide_characters() {
    use unicode_width::UnicodeWidthStr;
    let run = list(&["ListKeys", "--output", "table"]);
    let widths: Vec<usize> = run.stdout.lines().map(UnicodeWidthStr::width).collect();
    assert!(widths.len() >= 5 && widths.iter().all(|width| *width == widths[0]), "{run:?}");
    assert!(run.stdout.contains("schlüssel-钥匙") && run.stdout.contains("| KeyId"), "{run:?}");
    assert_eq!(run.stderr, "page 1 of 3, 5 in total\n");
}

#[test]
fn columns_are_those_that_were_asked_for() {
    let args = ["ListKeys", "--output", "cols=Id:KeyId,KeyArn", "rows=Keys.Key[]", "num=true"];
    let expected = "Num | Id             | KeyArn\n--- | --             | ------\n0   | schlüssel-钥匙 | arn:1\n1   | k2             | arn:2\n";
    assert_eq!(list(&args).stdout, expected);
}

#[test]
fn options_may_stand_before_or_after_the_action() {
    for args in [
        ["--output", "cols=KeyId", "rows=Keys.Key[]", "--cli-query", "@", "ListKeys"].as_slice(),
        &["ListKeys", "--cli-query", "@", "--output", "cols=KeyId", "rows=Keys.Key[]"],
        &["--output", "cols=KeyId", "rows=Keys.Key[]", "ListKeys", "--cli-query=@"],
        &["--output=cols=KeyId", "list-keys"],
        &["-o", "cols=KeyId", "ListKeys"],
    ] {
        assert_eq!(
            list(args).stdout,
            "KeyId         \n-----\nschlüssel-钥匙\nk2\n".replace("         ", ""),
            "{args:?}"
        );
    }
}

#[test]
fn a_query_picks_from_the_result() {
    for (args, expected) in [
        (["--cli-query", "Keys.Key[0].KeyId", "--output", "text"], "schlüssel-钥匙\n"),
        (["--cli-query", "Keys.Key[0].KeyId", "--output", "json"], "\"schlüssel-钥匙\"\n"),
        (["--cli-query", "Keys.Key[].KeyArn", "--output", "text"], "arn:1\narn:2\n"),
        (["--cli-query", "Zeta", "--output", "json"], "12345678901234567890\n"),
        (["--cli-query", "Rate", "--output", "text"], "1.10\n"),
        (["--cli-query", "Missing", "--output", "json"], "null\n"),
    ] {
        assert_eq!(list(&[["ListKeys"].as_slice(), &args].concat()).stdout, expected);
    }
}

#[test]
fn a_form_or_query_that_cannot_work_is_a_usage_error_before_anything_is_sent() {
    let stub = Stub::always(Answer::json(KEYS));
    let sandbox = Sandbox::new();
    for (args, says) in [
        (["--output", "yaml"].as_slice(), "unknown output format 'yaml'"),
        (&["--output", "rows=Keys.Key"], "--output needs cols="),
        (&["--output", "cols="], "empty column"),
        (&["--output", "cols=KeyId", "num=yes"], "num= must be true or false"),
        (&["--output", "cols=A:b[", "rows=Keys"], "the path of column 'A' is not valid"),
        (&["--output", "cols=KeyId", "rows=Keys["], "the path in rows= is not valid"),
        (&["--output", "json", "cols=KeyId"], "unexpected 'cols=KeyId'"),
        (&["--output"], "--output needs a value"),
        (&["--cli-query", "Keys["], "query 'Keys['"),
        (&["--cli-query", "nosuch(@)"], "unknown function nosuch()"),
        (&["--cli-query", ""], "query ''"),
    ] {
        call(&sandbox, &stub.endpoint, &[["ListKeys"].as_slice(), args].concat()).fails(2, says);
    }
    stub.saw_nothing();
}

#[test]
fn a_query_that_does_not_fit_the_answer_is_a_local_error() {
    let stub = Stub::always(Answer::json(KEYS));
    let run = call(&Sandbox::new(), &stub.endpoint, &["ListKeys", "--cli-query", "abs(Alpha)"]);
    run.fails(1, "query 'abs(Alpha)' failed");
    let args = ["ListKeys", "--output", "cols=KeyId", "rows=Alpha"];
    call(&Sandbox::new(), &stub.endpoint, &args).fails(1, "rows=Alpha leads to no list");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let sandbox = Sandbox::new();
    for command in ["ListKeys", "--help", "--version", "ListKeys --help", "local info", "ListKeys --dryrun"] {
        let run = Run::of(&mut shell(&sandbox, &format!("\"$KMS\" {command} > /dev/full")));
        run.fails(1, "error: cannot write to standard output: No space left on device");
    }
}

#[cfg(unix)]
#[test]
fn a_closed_standard_output_is_an_error() {
    let sandbox = Sandbox::new();
    for command in ["ListKeys", "--help", "CreateKey"] {
        let run = Run::of(&mut shell(&sandbox, &format!("\"$KMS\" {command} >&-")));
        run.fails(1, "error: cannot write to standard output");
    }
}

#[cfg(unix)]
#[test]
fn a_standard_output_that_is_only_open_for_reading_is_an_error() {
    let sandbox = Sandbox::new();
    let run = Run::of(&mut shell(&sandbox, "\"$KMS\" ListKeys 1< /dev/null"));
    run.fails(1, "error: cannot write to standard output");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_ends_the_program_quietly() {
    let sandbox = Sandbox::new();
    // The reader is gone before the program starts: `true` has ended when the fifo can be opened no more.
    let script = "mkfifo pipe; (sleep 0 < pipe) & exec 3> pipe; wait; \"$KMS\" ListKeys >&3; echo \"code $?\"";
    let run = Run::of(&mut shell(&sandbox, script));
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("code 0\n", ""));
}

#[cfg(unix)]
#[test]
fn a_closed_standard_error_or_input_does_no_harm() {
    let sandbox = Sandbox::new();
    let run = Run::of(&mut shell(&sandbox, "\"$KMS\" ListKeys 2>&- <&-"));
    run.success();
    let run = Run::of(&mut shell(&sandbox, "\"$KMS\" ListKeys --NoSuch 2>&-"));
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
}

#[test]
fn colour_on_standard_error_follows_the_option() {
    let sandbox = Sandbox::new();
    let stub = Stub::always(Answer::http(404, "", "{\"Code\":\"Forbidden.KeyNotFound\",\"Message\":\"No.\"}"));
    let run = |args: &[&str], no_colour: bool| {
        let mut command = account(&sandbox, &stub.endpoint);
        if no_colour {
            command.env("NO_COLOR", "");
        }
        Run::of(command.args(["EnableKey", "--KeyId", "k"]).args(args))
    };
    for (args, no_colour) in [([].as_slice(), false), (&["--color", "never"], false), (&["--color", "auto"], true)] {
        run(args, no_colour).fails(4, "error: Forbidden.KeyNotFound").never_says("\u{1b}");
    }
    for no_colour in [false, true] {
        let run = run(&["--color", "always"], no_colour);
        run.fails(4, "\u{1b}[1;31merror:\u{1b}[0m Forbidden.KeyNotFound").fails(4, "\u{1b}[36mhint:\u{1b}[0m");
    }
}

#[test]
fn colour_follows_the_option_even_where_the_command_line_is_wrong() {
    let sandbox = Sandbox::new();
    for args in [["--color", "always", "NoSuchAction"], ["NoSuchAction", "--color", "always"]] {
        sandbox.run(&args).fails(2, "\u{1b}[1;31merror:\u{1b}[0m 'NoSuchAction' is not an action");
    }
    sandbox.run(&["--color=always", "ListKeys", "--Nope", "x"]).fails(2, "\u{1b}[1;31merror:");
    sandbox.run(&["--color=never", "ListKeys", "--Nope", "x"]).fails(2, "error:").never_says("\u{1b}");
}

#[test]
fn results_in_a_pipe_have_no_colour() {
    for form in ["json", "json-compact", "text", "table", "cols=KeyId"] {
        list(&["ListKeys", "--color", "always", "--output", form]).never_says("\u{1b}");
    }
}
