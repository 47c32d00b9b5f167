//! `configure login` for mode OAuth: a browser that comes back to this machine.

use std::collections::BTreeMap;
use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kms_cli::wire::encode;
use ring::digest;
use serde_json::{Value, json};

use crate::login_support::{
    OAuth, Waiting, browse, configuration, exchanged, is, kms, list_keys, no_secret_is_readable_by_others, opener,
    says_no_secret, seconds_from_now, tokens, was_called_with, write_configuration,
};
use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::Answer;

const FORM: &[(&str, &str)] = &[("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")];

/// There are five ports only, which all logins on this machine share, those of other runs of the tests as well.
fn ports() -> Option<File> {
    let file = File::create(std::env::temp_dir().join("kms-cli-test-ports.lock")).ok()?;
    file.lock().ok()?;
    Some(file)
}

fn start(sandbox: &Sandbox, oauth: &OAuth, args: &[&str]) -> Waiting {
    let args = [&["--no-browser", "--profile", "me", "--oauth-site-type", "CN"], args].concat();
    Waiting::start(sandbox, &args, &oauth.variables())
}

/// The parameters of the page.
fn parameters(page: &str) -> BTreeMap<String, String> {
    encode::parse_form(page.split_once('?').unwrap().1.as_bytes()).unwrap().into_iter().collect()
}

/// The address that the browser comes back to with these parameters.
fn back(page: &str, query: &[(&str, &str)]) -> String {
    format!("{}?{}", parameters(page)["redirect_uri"], encode::form(query.iter().copied()))
}

#[test]
fn a_login_in_the_browser_is_kept_in_a_new_profile() {
    let (_ports, sandbox, kms, (last, end)) = (ports(), Sandbox::new(), kms(), exchanged());
    let oauth = OAuth::new(&sandbox, vec![tokens(), last]);
    let mut waiting = start(&sandbox, &oauth, &["--region", "cn-hangzhou"]);
    let page = waiting.page();
    let sent = parameters(&page);
    let (redirect, state, challenge) = (&sent["redirect_uri"], &sent["state"], &sent["code_challenge"]);
    let query = [
        ("response_type", "code"),
        ("client_id", "4038181954557748008"),
        ("redirect_uri", redirect),
        ("state", state),
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
    ];
    assert_eq!(page, format!("https://signin.aliyun.com/oauth2/v1/auth?{}", encode::form(query)));
    assert_eq!((state.len(), challenge.len()), (16, 43));
    let port: u16 =
        redirect.strip_prefix("http://127.0.0.1:").unwrap().strip_suffix("/cli/callback").unwrap().parse().unwrap();
    assert!((12345..=12349).contains(&port));

    let (status, answer) = browse(&back(&page, &[("code", "canary-code"), ("state", state)]));
    assert_eq!(status, 200);
    assert!(answer.contains("go back to the terminal") && !answer.contains("canary-"), "{answer}");
    let run = waiting.run();
    run.success();
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("profile 'me' is logged in, with credentials until "), "{run:?}");
    says_no_secret(&run);

    let requests = oauth.stub.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(oauth.hosts(), ["oauth.aliyun.com"; 2]);
    let form: BTreeMap<_, _> = encode::parse_form(requests[0].body.as_bytes()).unwrap().into_iter().collect();
    let verifier = &form["code_verifier"];
    assert_eq!(verifier.len(), 128);
    assert_eq!(*challenge, URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes())));
    let expected = [
        ("grant_type", "authorization_code"),
        ("code", "canary-code"),
        ("client_id", "4038181954557748008"),
        ("redirect_uri", redirect),
        ("code_verifier", verifier),
    ];
    is(&requests[0], "POST /v1/token", FORM, &encode::form(expected));
    let headers = [("accept", "application/json"), ("authorization", "Bearer canary-access-2")];
    is(&requests[1], "POST /v1/exchange", &headers, "");

    let file: Value = serde_json::from_str(&sandbox.read(".aliyun/config.json")).unwrap();
    let profile = &file["profiles"][0];
    for (key, value) in [
        ("name", json!("me")),
        ("mode", json!("OAuth")),
        ("oauth_site_type", json!("CN")),
        ("region_id", json!("cn-hangzhou")),
        ("access_key_id", json!("STS.new")),
        ("access_key_secret", json!("canary-new-secret")),
        ("sts_token", json!("canary-new-token")),
        ("sts_expiration", json!(end)),
        ("oauth_access_token", json!("canary-access-2")),
        ("oauth_refresh_token", json!("canary-refresh-2")),
    ] {
        assert_eq!(profile[key], value, "{key}");
    }
    let token_ends = profile["oauth_access_token_expire"].as_i64().unwrap();
    assert!((token_ends - seconds_from_now(7200)).abs() < 60, "{token_ends}");
    assert!(has_mode(&sandbox.path(".aliyun/config.json"), 0o600));
    no_secret_is_readable_by_others(&sandbox);

    Run::of(&mut list_keys(&sandbox, &kms, "me")).success();
    was_called_with(&kms, "STS.new", "canary-new-token");
}

#[test]
fn the_international_site_has_its_own_hosts() {
    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    let args = ["--no-browser", "--profile", "me", "--mode", "OAuth", "--oauth-site-type", "intl"];
    let mut waiting = Waiting::start(&sandbox, &args, &oauth.variables());
    let page = waiting.page();
    assert!(page.starts_with("https://signin.alibabacloud.com/oauth2/v1/auth?"), "{page}");
    assert_eq!(parameters(&page)["client_id"], "4103531455503354461");
    browse(&back(&page, &[("state", &parameters(&page)["state"]), ("code", "canary-code")]));
    waiting.run().success();
    assert_eq!(oauth.hosts(), ["oauth.alibabacloud.com"; 2]);
    assert!(sandbox.read(".aliyun/config.json").contains("\"INTL\""));
}

#[test]
fn only_the_answer_to_this_login_ends_the_wait() {
    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    let mut waiting = start(&sandbox, &oauth, &[]);
    let page = waiting.page();
    let state = &parameters(&page)["state"];
    let redirect = &parameters(&page)["redirect_uri"];
    // A browser may open connections that it never uses.
    let authority = redirect.strip_prefix("http://").unwrap().split('/').next().unwrap();
    let _idle = TcpStream::connect(authority).unwrap();
    let other = "0123456789abcdef";
    for (url, status) in [
        (back(&page, &[("code", "canary-other"), ("state", other)]), 400),
        (back(&page, &[("code", "canary-other")]), 400),
        (back(&page, &[("code", "canary-other"), ("state", &state[..15])]), 400),
        (back(&page, &[("error", "access_denied"), ("state", other)]), 400),
        (back(&page, &[("state", state)]), 400),
        (back(&page, &[("code", ""), ("state", state)]), 400),
        (format!("http://{authority}/favicon.ico"), 404),
        (format!("http://{authority}/?code=canary-other&state={state}"), 404),
    ] {
        let (found, answer) = browse(&url);
        assert_eq!(found, status, "{url}");
        assert!(!answer.contains("canary-") && !answer.contains(state.as_str()), "{answer}");
    }
    oauth.stub.saw_nothing();
    assert_eq!(browse(&back(&page, &[("state", state), ("code", "canary-code")])).0, 200);
    waiting.run().success();
    let requests = oauth.stub.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].parameters()["code"], "canary-code");
}

#[test]
fn a_person_who_refuses_ends_the_login() {
    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens()]);
    let mut waiting = start(&sandbox, &oauth, &[]);
    let page = waiting.page();
    let state = &parameters(&page)["state"];
    let query = [("error", "access_denied"), ("error_description", "no\u{1b}[31m thanks"), ("state", state)];
    let (status, answer) = browse(&back(&page, &query));
    assert_eq!(status, 200);
    assert!(answer.contains("refused") && !answer.contains("thanks"), "{answer}");
    let run = waiting.run();
    run.fails(3, "the OAuth login: it was refused in the browser: access_denied: no").never_says("\u{1b}");
    oauth.stub.saw_nothing();
    assert!(!sandbox.path(".aliyun/config.json").exists());
}

#[test]
fn a_port_in_use_is_passed_over() {
    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens()]);
    // Whether this succeeds or somebody else has it: nobody can have it now.
    let _taken = TcpListener::bind("127.0.0.1:12345");
    let mut waiting = start(&sandbox, &oauth, &[]);
    let page = waiting.page();
    assert_ne!(parameters(&page)["redirect_uri"], "http://127.0.0.1:12345/cli/callback");
    let state = &parameters(&page)["state"];
    browse(&back(&page, &[("error", "access_denied"), ("state", state)]));
    waiting.run().fails(3, "access_denied");
}

#[test]
fn a_machine_without_a_free_port_cannot_log_in_so() {
    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens()]);
    let _taken: Vec<_> = (12345..=12349).map(|port| TcpListener::bind(("127.0.0.1", port))).collect();
    start(&sandbox, &oauth, &[]).run().fails(3, "none of the ports 12345 to 12349 is free");
}

#[test]
fn an_error_after_the_browser_leaves_the_file_as_it_is() {
    let _ports = ports();
    let refused = r#"{"error":"invalid_grant","error_description":"canary-code is unknown"}"#;
    let html = || Answer::http(200, "text/html", "<html>canary-access-2</html>");
    for (answers, code, says) in [
        (vec![Answer::http(400, "application/json", refused)], 3, "invalid_grant: ******** is unknown"),
        (vec![html()], 3, "is not what was asked for"),
        (vec![Answer::json("")], 3, "is empty"),
        (vec![Answer::http(500, "text/html", "")], 5, "HTTP status 500"),
        (vec![Answer::Silence], 6, "did not answer in time"),
        (vec![tokens(), html()], 3, "is not what was asked for"),
        (vec![tokens(), Answer::json("{}")], 3, "no AccessKeyId"),
        (vec![tokens(), Answer::Close], 6, "broke"),
    ] {
        let (sandbox, count) = (Sandbox::new(), answers.len());
        let oauth = OAuth::new(&sandbox, answers);
        let profile = json!({"name": "me", "mode": "OAuth", "oauth_site_type": "CN", "region_id": "cn-hangzhou"});
        let text = configuration(&profile);
        write_configuration(&sandbox, &text);
        let mut waiting = start(&sandbox, &oauth, &["--read-timeout", "1", "--connect-timeout", "1"]);
        let page = waiting.page();
        browse(&back(&page, &[("state", &parameters(&page)["state"]), ("code", "canary-code")]));
        let run = waiting.run();
        run.fails(code, says);
        says_no_secret(&run);
        assert_eq!(oauth.stub.requests().len(), count, "{says}");
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn an_unknown_site_is_told_before_anything_is_asked() {
    let sandbox = Sandbox::new();
    let run = Run::of(sandbox.program().args(["configure", "login", "--profile", "me", "--oauth-site-type", "EU"]));
    run.fails(3, "invalid oauth_site_type 'EU'").fails(3, "it must be CN or INTL");
}

#[test]
#[cfg(unix)]
fn an_interrupt_ends_the_wait() {
    use std::os::unix::process::ExitStatusExt as _;

    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens()]);
    let mut waiting = start(&sandbox, &oauth, &[]);
    waiting.page();
    let id = waiting.id().to_string();
    assert!(std::process::Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
    let (status, stdout, _) = waiting.ended();
    assert_eq!(status.signal(), Some(2));
    assert_eq!(stdout, "");
    assert!(!sandbox.path(".aliyun/config.json").exists());
}

#[test]
#[cfg(unix)]
fn no_secret_is_in_what_the_browser_is_started_with() {
    let (_ports, sandbox) = (ports(), Sandbox::new());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    let variables = [oauth.variables().to_vec(), vec![("PATH", opener(&sandbox))]].concat();
    let mut waiting = Waiting::start(&sandbox, &["--profile", "me", "--oauth-site-type", "CN"], &variables);
    let page = waiting.page();
    let limit = Instant::now() + Duration::from_secs(20);
    while !sandbox.path("opened").exists() {
        assert!(Instant::now() < limit, "no page was opened");
        std::thread::yield_now();
    }
    assert_eq!(sandbox.read("opened"), format!("1\n{page}\n"));
    browse(&back(&page, &[("state", &parameters(&page)["state"]), ("code", "canary-code")]));
    waiting.run().success();
    let verifier = &oauth.stub.requests()[0].parameters()["code_verifier"];
    assert!(!page.contains(verifier.as_str()));
}
