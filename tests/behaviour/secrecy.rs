//! Canaries: recognisable secrets that must not show up, whatever happens and however much is told.

use kms_cli::catalog;
use serde_json::Value;

use crate::sandbox::{Run, Sandbox};
use crate::stub::{Answer, Seen, Stub};
use crate::support::{ACCESS_KEY_SECRET, Refusing, account};

const TOKEN: &str = "canary-sts-token";
const VALUE: &str = "canary-value";
/// The value in base64, for parameters that demand it.
const ENCODED: &str = "Y2FuYXJ5LXZhbHVl";

/// Command lines with a secret in every place that has one.
const COMMANDS: &[&[&str]] = &[
    &["Encrypt", "--KeyId", VALUE, "--Plaintext", VALUE],
    &["Decrypt", "--CiphertextBlob", ENCODED, "--EncryptionContext", "{\"canary-value\":\"canary-value\"}"],
    &["CreateSecret", "--SecretName", VALUE, "--VersionId", VALUE, "--SecretData", VALUE],
    &["PutSecretValue", "--SecretName", VALUE, "--VersionId", VALUE, "--SecretData", VALUE],
    &["ImportKeyMaterial", "--KeyId", VALUE, "--EncryptedKeyMaterial", ENCODED, "--ImportToken", ENCODED],
    &[
        "AsymmetricEncrypt",
        "--KeyId",
        "k",
        "--KeyVersionId",
        "v",
        "--Algorithm",
        "RSAES_OAEP_SHA_1",
        "--Plaintext",
        ENCODED,
    ],
    &["CreateKey", "--Description", VALUE],
    &["encrypt-file", "secret.txt", "--key-id", VALUE],
    &["decrypt-file", "secret.cipher"],
];

fn run(sandbox: &Sandbox, endpoint: &str, args: &[&str], signature: &str) -> Run {
    let mut command = account(sandbox, endpoint);
    command.env("ALIBABA_CLOUD_SECURITY_TOKEN", TOKEN).args(["--debug", "--signature", signature]);
    Run::of(command.args(args))
}

#[track_caller]
fn keeps_quiet(run: &Run, requests: &[Seen]) {
    for secret in [ACCESS_KEY_SECRET, TOKEN, VALUE, ENCODED, "Signature="] {
        run.never_says(secret);
    }
    for seen in requests {
        let signature = match seen.headers.get("authorization") {
            Some(authorization) => authorization.rsplit('=').next().unwrap().to_owned(),
            None => seen.parameters()["Signature"].clone(),
        };
        assert!(signature.len() > 20, "{seen:?}");
        run.never_says(&signature).never_says(&kms_cli::wire::encode::percent_encode(&signature));
    }
}

fn answers() -> Vec<(i32, Answer)> {
    let error = |status: u16, code: &str, message: &str| {
        Answer::http(status, "application/json", &format!("{{\"Code\":\"{code}\",\"Message\":\"{message}\"}}"))
    };
    let echo =
        "Not matched. server string to sign is:POST&%2F&Plaintext%3Dcanary-value%26SecurityToken%3Dcanary-sts-token";
    vec![
        (0, Answer::json("{\"RequestId\":\"r\",\"CiphertextBlob\":\"b\",\"Plaintext\":\"p\"}")),
        (1, Answer::json("canary-value")),
        (1, Answer::http(302, "text/html", "canary-value")),
        (1, Answer::http(404, "text/html", "<html>canary-value canary-sts-token</html>")),
        (4, error(400, "SignatureDoesNotMatch", echo)),
        (4, error(404, "Forbidden.KeyNotFound", "The specified Key is not found.")),
        (5, error(429, "Throttling", "No.")),
        (5, Answer::http(502, "text/html", "<html>canary-value</html>")),
        (6, Answer::Close),
        (6, Answer::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Plaintext\":\"canary-value".to_vec())),
    ]
}

/// Runs every command against every answer.
fn everything(signature: &str) {
    let sandbox = Sandbox::once();
    sandbox.write("secret.txt", VALUE);
    sandbox.write("secret.cipher", ENCODED);
    for (code, answer) in answers() {
        for command in COMMANDS {
            let stub = Stub::always(answer.clone());
            let run = run(&sandbox, &stub.endpoint, &[command, ["--force"].as_slice()].concat(), signature);
            assert_eq!(run.code, code, "{command:?} {run:?}");
            assert!(run.stderr.contains("debug: POST"), "{run:?}");
            keeps_quiet(&run, &[stub.request()]);
        }
    }
}

#[test]
fn debug_shows_no_secret_with_signature_v1() {
    everything("v1");
}

#[test]
fn debug_shows_no_secret_with_signature_v3() {
    everything("v3");
}

#[test]
fn failures_for_programs_hold_no_secret_beside_what_debug_tells() {
    let sandbox = Sandbox::once();
    sandbox.write("secret.txt", VALUE);
    sandbox.write("secret.cipher", ENCODED);
    for (code, answer) in answers().into_iter().filter(|(code, _)| *code != 0) {
        for command in COMMANDS {
            let stub = Stub::always(answer.clone());
            let options = ["--force", "--error-format", "json"];
            let run = run(&sandbox, &stub.endpoint, &[command, &options[..]].concat(), "v1");
            assert_eq!(run.code, code, "{command:?} {run:?}");
            let object: Value = serde_json::from_str(&run.stderr).unwrap();
            assert!(object["Notes"][0].as_str().is_some_and(|note| note.starts_with("debug: POST")), "{run:?}");
            keeps_quiet(&run, &[stub.request()]);
        }
    }
}

#[test]
fn debug_shows_no_secret_while_retrying() {
    let message = "POST%26canary-value server string to sign is: canary-value";
    let body = format!("{{\"Code\":\"Throttling\",\"Message\":\"string to sign {message}\"}}");
    let stub = Stub::always(Answer::http(400, "application/json", &body));
    let sandbox = Sandbox::once();
    let run =
        run(&sandbox, &stub.endpoint, &["Encrypt", "--KeyId", "k", "--Plaintext", VALUE, "--retry-count", "1"], "v1");
    assert_eq!(run.code, 5, "{run:?}");
    assert!(run.stderr.contains("retry 1 of 1 in "), "{run:?}");
    keeps_quiet(&run, &stub.requests());
}

#[test]
fn get_requests_put_no_secret_into_messages() {
    let sandbox = Sandbox::once();
    for (code, answer) in answers() {
        let stub = Stub::always(answer);
        let args = ["Encrypt", "--KeyId", VALUE, "--Plaintext", VALUE, "--method", "GET"];
        let run = run(&sandbox, &stub.endpoint, &args, "v1");
        assert_eq!(run.code, code, "{run:?}");
        keeps_quiet(&run, &[stub.request()]);
    }
    let nobody = Refusing::new();
    for endpoint in [format!("http://{}", nobody.address()), "https://kms.invalid".to_owned()] {
        let args = ["Encrypt", "--KeyId", VALUE, "--Plaintext", VALUE, "--method", "GET"];
        let run = run(&sandbox, &endpoint, &args, "v1");
        run.fails(6, "error: ");
        keeps_quiet(&run, &[]);
    }
}

/// An error whose message repeats what was sent, as it was and encoded for a URL.
#[test]
fn a_message_that_repeats_a_secret_shows_a_mask() {
    let sandbox = Sandbox::once();
    let secret = "canary value/+=%";
    for action in [
        &["Encrypt", "--KeyId", "k-1", "--Plaintext", secret][..],
        &["CreateSecret", "--SecretName", "k-1", "--VersionId", "v", "--SecretData", secret],
    ] {
        let once = kms_cli::wire::encode::percent_encode(secret);
        let twice = kms_cli::wire::encode::percent_encode(&once);
        let message = format!("The value {secret} of k-1 is wrong: a={once}&{twice} {TOKEN} {ACCESS_KEY_SECRET} end");
        let body = format!("{{\"Code\":\"InvalidParameter\",\"Message\":\"{message}\"}}");
        let stub = Stub::always(Answer::http(400, "application/json", &body));
        let mode = ["--force", "--retry-count", "1"];
        let run = run(&sandbox, &stub.endpoint, &[action, &mode].concat(), "v1");
        run.fails(4, "The value ******** of k-1 is wrong: a=********&******** ");
        run.never_says("canary").never_says(ACCESS_KEY_SECRET);
    }
}

#[test]
fn a_dry_run_masks_every_secret_parameter_of_the_catalog() {
    let sandbox = Sandbox::once();
    let stub = Stub::always(Answer::json("{}"));
    let mut masked = 0;
    for action in catalog::actions() {
        for param in action.params.iter().filter(|param| param.secret) {
            let name = format!("--{}", param.name);
            let run = run(&sandbox, &stub.endpoint, &["--dryrun", "--force", action.name, &name, VALUE], "v1");
            assert_eq!(run.success()["Parameters"][param.name], "********", "{} {run:?}", action.name);
            keeps_quiet(&run, &[]);
            masked += 1;
        }
    }
    assert!(masked >= 4, "{masked}");
    stub.saw_nothing();
}

#[test]
fn usage_errors_quote_no_secret() {
    let sandbox = Sandbox::once();
    let stub = Stub::always(Answer::json("{}"));
    let long = VALUE.repeat(4000);
    sandbox.write("input.json", "{\"Plaintext\": \"canary-value\", oops}");
    for args in [
        ["Encrypt", "--KeyId", "", "--Plaintext", VALUE].as_slice(),
        &["Encrypt", "--Plaintext", VALUE],
        &["Encrypt", "--KeyId", "k", "--Plaintex", VALUE],
        &["Encrypt", "--KeyId", "k", "--Plaintex=canary-value"],
        &["Encrypt", "--KeyId", "k", "--Plaintext", VALUE, "--no-such-option"],
        &["CreateSecret", "--SecretName", "s", "--VersionId", "v", "--SecretData", &long],
        &["Encrypt", "--cli-input-json", "file://input.json"],
        &["Encrypt", "--cli-input-json", "{\"KeyId\":\"k\",\"Plaintext\":\"canary-value\""],
        &["Encrypt", "--access-key-secret", VALUE, "--KeyIdd", "k"],
        &["Encrypt", "--access-key-secrets", VALUE],
        &["Encrypt", "--access-key-secrets=canary-value"],
        &["--access-key-secret=canary-value", "Encryp"],
        &["encrypt-file", "f", "--key-id", "k", "--access-key-secrets=canary-value"],
        &["AsymmetricEncrypt", "--KeyId", "k", "--KeyVersionId", "v", "--Algorithm", "A", "--Plaintext", VALUE],
    ] {
        let run = run(&sandbox, &stub.endpoint, args, "v1");
        run.fails(2, "error: ");
        keeps_quiet(&run, &[]);
    }
    stub.saw_nothing();
}
