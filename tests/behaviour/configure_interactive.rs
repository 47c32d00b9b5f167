//! `configure` on a terminal.

use serde_json::{Value, json};

use crate::sandbox::Sandbox;
use crate::stub::{self, Stub};
use crate::support::skipped;

const CONFIG: &str = ".aliyun/config.json";
const SECRET: &str = "canary-typed-secret";

/// Runs a program on a terminal of its own and types an answer behind each question. Where an answer is secret it
/// waits until the terminal does not show what is typed.
const TERMINAL: &str = r#"
import json, os, pty, select, sys, termios, time
spec = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.execv(spec["program"][0], spec["program"])
seen, searched, limit = b"", 0, time.monotonic() + 30

def read():
    global seen
    if not select.select([terminal], [], [], 0.01)[0]:
        return time.monotonic() < limit
    try:
        data = os.read(terminal, 4096)
    except OSError:
        return False
    seen += data
    return bool(data)

for question, answer, is_secret in spec["answers"]:
    while question.encode() not in seen[searched:] and read():
        pass
    searched = seen.find(question.encode(), searched) + len(question.encode())
    while is_secret and termios.tcgetattr(terminal)[3] & termios.ECHO and read():
        pass
    os.write(terminal, answer.encode())
while read():
    pass
if time.monotonic() >= limit:
    os.kill(child, 9)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps({"code": code, "seen": seen.decode()}))
"#;

/// What a terminal showed, and the exit code.
pub struct Shown {
    pub text: String,
    pub code: i64,
}

/// A question, the answer, and whether it must not be shown.
pub type Answer<'a> = (&'a str, &'a str, bool);

/// Runs the program on a terminal without colour; `None` where there is no Python.
pub fn on_terminal(sandbox: &Sandbox, args: &[&str], answers: &[Answer<'_>]) -> Option<Shown> {
    let program: Vec<&str> = [env!("CARGO_BIN_EXE_kms-cli")].iter().chain(args).copied().collect();
    on_terminal_with(sandbox, &[("TERM", "dumb")], &program, answers)
}

/// Runs any program, by its path, on a terminal with these variables; `None` where there is no Python.
pub fn on_terminal_with(
    sandbox: &Sandbox,
    variables: &[(&str, &str)],
    program: &[&str],
    answers: &[Answer<'_>],
) -> Option<Shown> {
    let spec = json!({ "program": program, "answers": answers });
    let output = std::process::Command::new("python3")
        .args(["-c", TERMINAL, &spec.to_string()])
        .env_clear()
        .env("HOME", sandbox.path("."))
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .envs(variables.iter().copied())
        .current_dir(sandbox.path("."))
        .output()
        .ok()
        .filter(|output| output.status.success());
    let Some(output) = output else {
        skipped("python3 is missing");
        return None;
    };
    let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    Some(Shown { text: shown["seen"].as_str().unwrap().to_owned(), code: shown["code"].as_i64().unwrap() })
}

fn profile(sandbox: &Sandbox) -> Value {
    serde_json::from_str::<Value>(&sandbox.read(CONFIG)).unwrap()["profiles"][0].take()
}

#[test]
fn questions_make_a_profile_and_secrets_are_not_shown() {
    let sandbox = Sandbox::new();
    let answers = [
        ("AccessKey id []: ", "LTAI5tFAKE01\n", false),
        ("AccessKey secret []: ", "canary-typed-secret\n", true),
        ("Region, such as cn-hangzhou []: ", "\n", false),
        ("It cannot be left out.\r\nRegion, such as cn-hangzhou []: ", "cn hangzhou\n", false),
        ("It must be a region id, such as cn-hangzhou.\r\nRegion, such as cn-hangzhou []: ", "cn-hangzhou\n", false),
    ];
    let Some(shown) = on_terminal(&sandbox, &["configure"], &answers) else { return };
    assert_eq!(shown.code, 0, "{}", shown.text);
    assert!(!shown.text.contains("canary"), "{}", shown.text);
    assert!(shown.text.contains("LTAI5tFAKE01\r\n"), "what is no secret is shown: {}", shown.text);
    assert!(shown.text.contains("profile 'default' (mode AK) is saved in "), "{}", shown.text);
    assert!(shown.text.contains("next: `kms-cli whoami` tells who that is"), "{}", shown.text);
    let expected = json!({"name": "default", "mode": "AK", "access_key_id": "LTAI5tFAKE01", "access_key_secret": SECRET,
        "region_id": "cn-hangzhou", "output_format": "json", "language": "en", "site": "china"});
    assert_eq!(profile(&sandbox), expected);
}

#[test]
fn enter_keeps_what_is_there() {
    let sandbox = Sandbox::new();
    let text = json!({"current": "a", "profiles": [{"name": "a", "mode": "RamRoleArn", "access_key_id": "LTAI",
        "access_key_secret": SECRET, "ram_role_arn": "acs:r", "ram_session_name": "s", "expired_seconds": 900,
        "region_id": "cn-beijing"}]});
    let text = serde_json::to_string_pretty(&text).unwrap();
    sandbox.write(CONFIG, &text);
    let answers = [
        ("AccessKey id [LTAI]: ", "\n", false),
        ("AccessKey secret [***ret]: ", "\n", true),
        ("Role to assume [acs:r]: ", "\n", false),
        ("[s]: ", "\n", false),
        ("STS is asked for roles []: ", "\n", false),
        ("External id that the role asks for []: ", "\n", false),
        ("from 900 [900]: ", "soon\n", false),
        ("It must be a whole number.", "\n", false),
        ("Region, such as cn-hangzhou [cn-beijing]: ", "\n", false),
    ];
    let Some(shown) = on_terminal(&sandbox, &["configure"], &answers) else { return };
    assert_eq!((shown.code, sandbox.read(CONFIG)), (0, text), "{}", shown.text);
    assert!(!shown.text.contains("canary"), "{}", shown.text);
}

#[test]
fn another_mode_asks_for_what_it_needs() {
    let sandbox = Sandbox::new();
    let text = json!({"current": "a", "profiles": [{"name": "a", "mode": "AK", "access_key_id": "LTAI",
        "access_key_secret": SECRET, "region_id": "cn-beijing"}]});
    sandbox.write(CONFIG, text.to_string());
    let answers = [("Role of the ECS instance []: ", "Role\n", false), ("[cn-beijing]: ", "\n", false)];
    let Some(shown) = on_terminal(&sandbox, &["configure", "--mode", "EcsRamRole"], &answers) else { return };
    assert_eq!(shown.code, 0, "{}", shown.text);
    assert!(
        shown.text.contains("Its mode was AK; secrets that belong to that mode only will be removed."),
        "{}",
        shown.text
    );
    assert!(shown.text.contains("does not fit any more: access_key_id, access_key_secret"), "{}", shown.text);
    let expected = json!({"name": "a", "mode": "EcsRamRole", "ram_role_name": "Role", "region_id": "cn-beijing"});
    assert_eq!(profile(&sandbox), expected);
}

#[test]
fn whoever_stops_half_way_saves_nothing() {
    let sandbox = Sandbox::new();
    // The end of the input, as Ctrl-D types it.
    let answers = [("AccessKey id []: ", "\u{4}", false)];
    let Some(shown) = on_terminal(&sandbox, &["configure"], &answers) else { return };
    assert_eq!(shown.code, 1, "{}", shown.text);
    assert!(shown.text.contains("error: nothing was saved"), "{}", shown.text);
    assert!(!sandbox.path(CONFIG).exists());
}

#[test]
fn set_asks_for_a_secret_that_is_missing() {
    let sandbox = Sandbox::new();
    let args = ["configure", "set", "--access-key-id", "LTAI", "--region", "cn-hangzhou"];
    let answers = [("AccessKey secret: ", "canary-typed-secret\n", true)];
    let Some(shown) = on_terminal(&sandbox, &args, &answers) else { return };
    assert_eq!(shown.code, 0, "{}", shown.text);
    assert!(!shown.text.contains("canary"), "{}", shown.text);
    assert_eq!(profile(&sandbox)["access_key_secret"], SECRET);
}

#[test]
fn standard_input_that_is_a_terminal_does_not_show_a_secret() {
    let sandbox = Sandbox::new();
    let keys = ["--access-key-id", "LTAI", "--access-key-secret", "-"];
    let args = [&["configure", "set", "--region", "cn-hangzhou"][..], &keys].concat();
    let answers = [("AccessKey secret: ", "canary-typed-secret\n", true)];
    let Some(shown) = on_terminal(&sandbox, &args, &answers) else { return };
    assert_eq!(shown.code, 0, "{}", shown.text);
    assert!(!shown.text.contains("canary"), "{}", shown.text);
    assert_eq!(profile(&sandbox)["access_key_secret"], SECRET);
}

#[test]
fn a_mode_with_a_login_logs_in_at_once() {
    let sandbox = Sandbox::new();
    let refusal = r#"{"ErrorCode":"InvalidPortal","ErrorMessage":"No such portal.","RequestId":"r"}"#;
    let stub = Stub::always(stub::Answer::http(400, "application/json", refusal));
    let url = format!("{}/device/login", stub.endpoint);
    let flags = ["-p", "me", "--mode", "cloudsso", "--cloud-sso-sign-in-url", &url, "--no-browser"];
    let answers = [
        ("sign in [", "\n", false),
        ("Account of mode CloudSSO []: ", "\n", false),
        ("CloudSSO []: ", "\n", false),
        ("such as cn-hangzhou []: ", "cn-beijing\n", false),
    ];
    let Some(shown) = on_terminal(&sandbox, &[&["configure"], &flags[..]].concat(), &answers) else { return };
    assert_eq!(shown.code, 3, "{}", shown.text);
    assert!(shown.text.contains("InvalidPortal: No such portal."), "{}", shown.text);
    assert!(stub.request().target.ends_with("/device-authorization"));
    // The login can be made up for.
    let profile = profile(&sandbox);
    assert_eq!((&profile["mode"], &profile["cloud_sso_sign_in_url"]), (&"CloudSSO".into(), &url.into()));
}
