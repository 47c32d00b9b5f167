//! Canaries over everything at once: whatever the mode, the command and the answer of those who hand out credentials,
//! no secret shows on a stream, in a URL, in the arguments of a child or in a file that others can read.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::{Answer, Seen};
use crate::world::{ROLE, SESSION_SECRET, SESSION_TOKEN, SOURCE_SECRET, SOURCE_TOKEN, World, handout, in_seconds};

/// What those who hand out credentials answer to whatever they are asked.
enum Reply {
    Always(Answer),
    /// A refusal whose message repeats all that was sent.
    Echo,
}

impl Reply {
    fn to(&self, request: &Seen) -> Answer {
        let Self::Always(answer) = self else {
            let values: Vec<String> = request.parameters().into_values().collect();
            let bearer = request.headers.get("authorization").cloned().unwrap_or_default();
            let message = format!("{} {} {bearer} {}", request.query, request.body, values.join(" "));
            let body = json!({"Code": "SignatureDoesNotMatch", "Message": message, "RequestId": "r",
                "ErrorCode": "InvalidToken", "ErrorMessage": message});
            return Answer::http(400, "application/json", &body.to_string());
        };
        answer.clone()
    }
}

fn replies() -> Vec<(&'static str, Reply)> {
    let always = |(what, answer)| (what, Reply::Always(answer));
    answers().into_iter().map(always).chain([("an echo", Reply::Echo)]).collect()
}

fn answers() -> Vec<(&'static str, Answer)> {
    let whole = |credentials: Value| {
        // Credentials in the place where each service has them.
        let mut all = credentials.clone();
        all["Code"] = "Success".into();
        all["Credentials"] = credentials.clone();
        all["CloudCredential"] = credentials;
        Answer::json(&all.to_string())
    };
    let html = format!("<html>{SESSION_SECRET} {SESSION_TOKEN} {SOURCE_SECRET}</html>");
    vec![
        ("success", whole(handout(3600))),
        ("ended", whole(handout(-10))),
        ("wrong types", Answer::json(r#"{"Code":"Success","AccessKeyId":["canary"],"Credentials":"canary"}"#)),
        ("a part missing", Answer::json(r#"{"AccessKeyId":"STS.x","SecurityToken":"canary"}"#)),
        ("a plain text", Answer::http(200, "text/plain", "canary-session-secret")),
        ("HTML", Answer::http(200, "text/html", &html)),
        ("empty", Answer::json("")),
        ("a login page", Answer::http(302, "text/html", &html)),
        ("out of order", Answer::http(503, "text/html", &html)),
        ("nothing", Answer::Close),
    ]
}

/// One profile of every mode that is fetched from somewhere.
fn profiles(sts: &str, near: &str, world: &World) -> Vec<Value> {
    let token = world.write_private("oidc-token", "canary-oidc-token\n");
    let program = world.write_private("program.sh", "printf '%s\\n' \"$0\" \"$@\" >> argv.txt; cat program.json\n");
    vec![
        json!({"name": "role", "mode": "RamRoleArn", "access_key_id": "LTAI5tSource", "access_key_secret": SOURCE_SECRET,
            "sts_token": SOURCE_TOKEN, "ram_role_arn": ROLE, "ram_session_name": "cli", "sts_endpoint": sts}),
        json!({"name": "chain", "mode": "ChainableRamRoleArn", "source_profile": "role", "ram_role_arn": ROLE,
            "ram_session_name": "cli", "sts_endpoint": sts}),
        json!({"name": "oidc", "mode": "OIDC", "oidc_provider_arn": "arn", "oidc_token_file": token, "ram_role_arn": ROLE,
            "ram_session_name": "cli", "sts_endpoint": sts}),
        json!({"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "r", "sts_endpoint": sts}),
        json!({"name": "uri", "mode": "CredentialsURI", "credentials_uri": near, "sts_endpoint": sts}),
        json!({"name": "external", "mode": "External", "process_command": format!("sh {} one 'two 3'", program.display()),
            "sts_endpoint": sts}),
        json!({"name": "sso", "mode": "CloudSSO", "cloud_sso_sign_in_url": format!("{near}/device/login"),
            "access_token": "canary-access-token", "cloud_sso_access_token_expire": 4_000_000_000_i64,
            "cloud_sso_account_id": "1", "cloud_sso_access_config": "ac", "access_key_id": "STS.old",
            "access_key_secret": "canary-old-secret", "sts_token": "canary-old-token", "sts_expiration": 1,
            "sts_endpoint": sts}),
        json!({"name": "ak", "mode": "AK", "access_key_id": "LTAI5tSource", "access_key_secret": SOURCE_SECRET,
            "sts_endpoint": sts}),
        json!({"name": "bearer", "mode": "BearerToken", "bearer_token": "canary-bearer"}),
        json!({"name": "rsa", "mode": "RsaKeyPair", "private_key": "canary-private-key", "key_pair_name": "k"}),
    ]
}

/// Command lines behind the profile.
const COMMANDS: &[&[&str]] = &[
    &["ListKeys"],
    &["ListKeys", "--dryrun"],
    &["whoami"],
    &["whoami", "--offline"],
    &["configure", "get"],
    &["configure", "list"],
];

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Checks that files with a secret belong to their owner alone.
#[track_caller]
fn secrets_are_private(world: &World) {
    use std::os::unix::fs::PermissionsExt;
    for path in files(&world.sandbox.path(".")) {
        let has_canary = String::from_utf8_lossy(&fs::read(&path).unwrap()).contains("canary");
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert!(!has_canary || mode == 0o600, "{} has mode {mode:o}", path.display());
    }
}

#[test]
fn no_secret_shows_whatever_the_mode_the_command_and_the_answer() {
    for (what, reply) in replies() {
        let reply = Arc::new(reply);
        let (of_sts, of_machine) = (Arc::clone(&reply), reply);
        let sts = Service::new(Wire::Tls, move |_, request| of_sts.to(request));
        let near = Service::new(Wire::Plain, move |_, request| of_machine.to(request));
        let world = World::new();
        let printed = json!({"mode": "StsToken", "access_key_id": "STS.x", "access_key_secret": SESSION_SECRET,
            "sts_token": SESSION_TOKEN, "expiration": in_seconds(3600)});
        let printed = if what == "success" { printed.to_string() } else { "canary, not JSON".to_owned() };
        world.write_private("program.json", &printed);
        let profiles = profiles(&sts.address, &near.url(), &world);
        world.set_profiles(&profiles);
        for profile in &profiles {
            for command in COMMANDS {
                let name = profile["name"].as_str().unwrap();
                let mut program = world.bare_program(&near.url());
                program.args(*command).args(["--profile", name, "--debug", "--endpoint", &world.kms.endpoint]);
                let run = Run::of(&mut program);
                assert!(!format!("{run:?}").contains("canary"), "{name}, {command:?}, {what}: {run:?}");
            }
        }
        for request in sts.requests().iter().chain(&near.requests()).chain(&world.kms.requests()) {
            assert!(!request.target.contains("canary"), "{what}: {}", request.target);
        }
        let argv = fs::read_to_string(world.sandbox.path("argv.txt")).unwrap();
        assert!(argv.contains("one\ntwo 3\n") && !argv.contains("canary"), "{argv}");
        secrets_are_private(&world);
    }
}
