//! Mode OAuth: using and renewing a login that was made before.

use std::process::Stdio;

use serde_json::{Value, json};

use crate::login_support::{
    OAuth, Spelling, configuration, credentials, exchanged, is, kms, list_keys, no_secret_is_readable_by_others,
    says_no_secret, seconds_from_now, time_from_now, tokens, was_called_with, with_values, write_configuration,
};
use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::{Answer, Stub};

const REFRESH: &[(&str, &str)] =
    &[("accept", "application/json"), ("content-type", "application/x-www-form-urlencoded")];
const REFRESH_BODY: &str = "grant_type=refresh_token&refresh_token=canary-refresh-1&client_id=4038181954557748008";

/// A profile whose credentials and access token end so many seconds from now.
fn profile(credentials_end: i64, token_ends: i64) -> Value {
    json!({
        "name": "me", "mode": "OAuth", "access_key_id": "STS.old", "access_key_secret": "canary-old-secret",
        "sts_token": "canary-old-token", "region_id": "cn-hangzhou", "output_format": "json", "language": "en",
        "sts_expiration": seconds_from_now(credentials_end),
        "oauth_access_token": "canary-access", "oauth_refresh_token": "canary-refresh-1",
        "oauth_access_token_expire": seconds_from_now(token_ends), "oauth_site_type": "CN",
    })
}

/// The value of a field in the file.
fn kept(sandbox: &Sandbox, key: &str) -> Value {
    let file: Value = serde_json::from_str(&sandbox.read("dotfiles/aliyun.json")).unwrap();
    file["profiles"][1][key].clone()
}

#[test]
fn credentials_that_last_are_used_as_they_are() {
    for left in [600, 100] {
        let (sandbox, kms) = (Sandbox::new(), kms());
        let oauth = OAuth::new(&sandbox, vec![Answer::Close]);
        let text = configuration(&profile(left, -600));
        write_configuration(&sandbox, &text);
        let run = Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me")));
        run.success();
        says_no_secret(&run);
        was_called_with(&kms, "STS.old", "canary-old-token");
        assert_eq!(oauth.stub.requests().is_empty(), left == 600);
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn a_token_that_lasts_is_exchanged() {
    let (sandbox, kms, (answer, end)) = (Sandbox::new(), kms(), exchanged());
    let oauth = OAuth::new(&sandbox, vec![answer]);
    let before = profile(-600, 600);
    let text = configuration(&before);
    write_configuration(&sandbox, &text);
    Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me"))).success();
    was_called_with(&kms, "STS.new", "canary-new-token");
    let headers = [("accept", "application/json"), ("authorization", "Bearer canary-access")];
    is(&oauth.stub.request(), "POST /v1/exchange", &headers, "");
    assert_eq!(oauth.hosts(), ["oauth.aliyun.com"]);
    let changes = [
        ("access_key_id", json!("STS.new")),
        ("access_key_secret", json!("canary-new-secret")),
        ("sts_token", json!("canary-new-token")),
        ("sts_expiration", json!(end)),
    ];
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), with_values(&text, &before, &changes));
}

#[test]
fn an_ended_token_is_renewed_and_then_exchanged() {
    for left in [-600, 50] {
        let (sandbox, kms, (answer, end)) = (Sandbox::new(), kms(), exchanged());
        let oauth = OAuth::new(&sandbox, vec![tokens(), answer]);
        let before = profile(-600, left);
        let text = configuration(&before);
        let link = write_configuration(&sandbox, &text);
        let run = Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me")));
        run.success();
        assert_eq!(run.stderr, "");
        says_no_secret(&run);
        was_called_with(&kms, "STS.new", "canary-new-token");
        let requests = oauth.stub.requests();
        assert_eq!(requests.len(), 2);
        is(&requests[0], "POST /v1/token", REFRESH, REFRESH_BODY);
        let headers = [("accept", "application/json"), ("authorization", "Bearer canary-access-2")];
        is(&requests[1], "POST /v1/exchange", &headers, "");

        let token_ends = kept(&sandbox, "oauth_access_token_expire").as_i64().unwrap();
        assert!((token_ends - seconds_from_now(7200)).abs() < 60, "{token_ends}");
        let changes = [
            ("access_key_id", json!("STS.new")),
            ("access_key_secret", json!("canary-new-secret")),
            ("sts_token", json!("canary-new-token")),
            ("sts_expiration", json!(end)),
            ("oauth_access_token", json!("canary-access-2")),
            ("oauth_refresh_token", json!("canary-refresh-2")),
            ("oauth_access_token_expire", json!(token_ends)),
        ];
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), with_values(&text, &before, &changes));
        assert!(cfg!(not(unix)) || link.is_symlink());
        assert!(has_mode(&sandbox.path("dotfiles/aliyun.json"), 0o600));
        no_secret_is_readable_by_others(&sandbox);
    }
}

#[test]
fn the_international_site_has_its_own_host_and_client() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    let mut profile = profile(-600, -600);
    profile["oauth_site_type"] = json!("INTL");
    write_configuration(&sandbox, &configuration(&profile));
    Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me"))).success();
    assert_eq!(oauth.hosts(), ["oauth.alibabacloud.com"; 2]);
    assert!(oauth.stub.requests()[0].body.ends_with("&client_id=4103531455503354461"));
}

#[test]
fn a_renewal_without_a_new_refresh_token_keeps_the_old_one() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let answer = Answer::json(r#"{"access_token":"canary-access-2","expires_in":7200}"#);
    let oauth = OAuth::new(&sandbox, vec![answer, exchanged().0]);
    write_configuration(&sandbox, &configuration(&profile(-600, -600)));
    Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me"))).success();
    assert_eq!(kept(&sandbox, "oauth_access_token"), "canary-access-2");
    assert_eq!(kept(&sandbox, "oauth_refresh_token"), "canary-refresh-1");
}

#[test]
fn a_new_refresh_token_is_kept_even_when_the_exchange_fails() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![tokens(), Answer::http(500, "text/html", "<html>")]);
    write_configuration(&sandbox, &configuration(&profile(-600, -600)));
    let run = Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me")));
    run.fails(5, "HTTP status 500");
    says_no_secret(&run);
    assert_eq!(kept(&sandbox, "oauth_refresh_token"), "canary-refresh-2");
    assert_eq!(kept(&sandbox, "oauth_access_token"), "canary-access-2");
    assert_eq!(kept(&sandbox, "access_key_id"), "STS.old");
}

#[test]
fn a_login_that_cannot_be_renewed_says_how_to_log_in() {
    let refused = r#"{"error":"invalid_grant","error_description":"canary-refresh-1 has ended"}"#;
    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![Answer::http(400, "application/json", refused)]);
    let text = configuration(&profile(-600, -600));
    write_configuration(&sandbox, &text);
    let run = Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me")));
    run.fails(3, "invalid_grant: ******** has ended").fails(3, "run `kms-cli configure login --profile me`");
    says_no_secret(&run);
    kms.saw_nothing();
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);

    let mut without = profile(-600, -600);
    without.as_object_mut().unwrap().remove("oauth_refresh_token");
    write_configuration_again(&sandbox, &configuration(&without));
    let run = Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me")));
    run.fails(3, "the login has ended: it lasted until ").fails(3, "configure login --profile me");
    oauth.stub.request();
}

fn write_configuration_again(sandbox: &Sandbox, text: &str) {
    std::fs::write(sandbox.path("dotfiles/aliyun.json"), text).unwrap();
}

#[test]
fn wrong_answers_have_their_exit_codes_and_change_nothing() {
    let html = || Answer::http(200, "text/html", "<html>sign in</html>");
    let (past, _) = time_from_now(-60);
    let ended = || Answer::json(&credentials(Spelling::Camel, &past).to_string());
    let cases = [
        (600, html(), 3, "is not what was asked for"),
        (600, Answer::json(""), 3, "is empty"),
        (600, Answer::json("{\"requestId\":\"r\"}"), 3, "no AccessKeyId"),
        (600, ended(), 3, "the credentials ended at"),
        (
            600,
            Answer::http(401, "application/json", "{\"code\":\"InvalidToken\",\"message\":\"no\"}"),
            3,
            "InvalidToken",
        ),
        (600, Answer::http(429, "application/json", "{\"code\":\"Busy\"}"), 5, "Busy"),
        (600, Answer::Close, 6, "broke"),
        (-600, html(), 3, "is not what was asked for"),
        (-600, Answer::json(""), 3, "is empty"),
        (-600, Answer::json("{\"access_token\":\"canary-access-2\"}"), 3, "is not what was asked for"),
        (-600, Answer::http(503, "text/html", ""), 5, "HTTP status 503"),
        (-600, Answer::Silence, 6, "did not answer in time"),
    ];
    for (token_ends, answer, code, says) in cases {
        let (sandbox, kms) = (Sandbox::new(), kms());
        let oauth = OAuth::new(&sandbox, vec![answer]);
        let text = configuration(&profile(-600, token_ends));
        write_configuration(&sandbox, &text);
        let mut command = list_keys(&sandbox, &kms, "me");
        command.args(["--read-timeout", "1", "--connect-timeout", "1"]);
        let run = Run::of(oauth.reach(&mut command));
        run.fails(code, says);
        says_no_secret(&run);
        kms.saw_nothing();
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn the_services_have_to_show_a_certificate_that_is_trusted() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    write_configuration(&sandbox, &configuration(&profile(-600, -600)));
    let mut command = list_keys(&sandbox, &kms, "me");
    oauth.reach(&mut command).env_remove("SSL_CERT_FILE").arg("--skip-secure-verify");
    Run::of(&mut command).fails(6, "TLS with oauth.aliyun.com failed");
    oauth.stub.saw_nothing();
}

#[test]
fn credentials_that_kms_refuses_are_got_anew() {
    let refused = r#"{"Code":"InvalidSecurityToken.Expired","Message":"ended","RequestId":"r"}"#;
    let listed = Answer::json("{\"RequestId\":\"r\",\"Keys\":{\"Key\":[]}}");
    for (token_ends, answers) in [(600, vec![exchanged().0]), (-600, vec![tokens(), exchanged().0])] {
        let refusal = Answer::http(403, "application/json", refused);
        let (sandbox, kms) = (Sandbox::new(), Stub::new(vec![refusal, listed.clone()]));
        let (count, oauth) = (answers.len(), OAuth::new(&sandbox, answers));
        write_configuration(&sandbox, &configuration(&profile(600, token_ends)));
        let run = Run::of(oauth.reach(&mut list_keys(&sandbox, &kms, "me")));
        run.success();
        assert_eq!(run.stderr, "");
        assert_eq!(kms.requests()[1].parameters()["AccessKeyId"], "STS.new");
        assert_eq!(oauth.stub.requests().len(), count);
        assert_eq!(kept(&sandbox, "access_key_id"), "STS.new");
        assert_eq!(kept(&sandbox, "oauth_refresh_token"), format!("canary-refresh-{count}"));
    }
}

#[test]
fn an_unknown_site_is_an_error() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let mut profile = profile(600, 600);
    profile["oauth_site_type"] = json!("EU");
    write_configuration(&sandbox, &configuration(&profile));
    Run::of(&mut list_keys(&sandbox, &kms, "me")).fails(3, "'EU'").fails(3, "CN");
    kms.saw_nothing();
}

#[test]
fn a_login_at_one_site_is_no_login_at_the_other() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    write_configuration(&sandbox, &configuration(&profile(600, 600)));
    let mut command = list_keys(&sandbox, &kms, "me");
    Run::of(oauth.reach(command.args(["--oauth-site-type", "INTL"])))
        .fails(3, "there is no login: the profile has no token for it");
    oauth.stub.saw_nothing();
}

#[test]
fn of_many_processes_one_renews_the_login() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![tokens(), exchanged().0]);
    write_configuration(&sandbox, &configuration(&profile(-600, -600)));
    let start = || {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kms-cli"));
        command.env_clear().env("HOME", sandbox.path(".")).envs(oauth.variables());
        command.args(["--profile", "me", "--endpoint", &kms.endpoint, "ListKeys"]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = (0..8).map(|_| start()).collect();
    for mut process in processes {
        assert!(process.wait().unwrap().success());
    }
    let paths: Vec<String> = oauth.stub.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(paths, ["/v1/token", "/v1/exchange"]);
    let calls = kms.requests();
    assert_eq!(calls.len(), 8);
    assert!(calls.iter().all(|call| call.parameters()["AccessKeyId"] == "STS.new"));
}

/// A process that waits for another one uses what that one wrote, and not the refresh token that it read before, which
/// is worth nothing any more.
#[test]
#[cfg(target_os = "linux")]
fn what_another_process_wrote_meanwhile_is_used() {
    use std::time::{Duration, Instant};

    let (sandbox, kms) = (Sandbox::new(), kms());
    let oauth = OAuth::new(&sandbox, vec![exchanged().0]);
    write_configuration(&sandbox, &configuration(&profile(-600, -600)));
    let lock = std::fs::File::create(sandbox.path("dotfiles/.aliyun.json.kms-cli.login.lock")).unwrap();
    lock.lock().unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kms-cli"));
    command.env_clear().env("HOME", sandbox.path(".")).envs(oauth.variables());
    command.args(["--profile", "me", "--endpoint", &kms.endpoint, "ListKeys"]);
    let mut process = command.stdout(Stdio::null()).spawn().unwrap();
    // It has read the file when it opens the lock.
    let has_opened = || {
        let handles = std::fs::read_dir(format!("/proc/{}/fd", process.id())).into_iter().flatten().flatten();
        handles
            .filter_map(|handle| std::fs::read_link(handle.path()).ok())
            .any(|path| path.ends_with(".aliyun.json.kms-cli.login.lock"))
    };
    let limit = Instant::now() + Duration::from_secs(20);
    while !has_opened() {
        assert!(Instant::now() < limit, "the process does not wait for the lock");
        std::thread::yield_now();
    }
    let mut newer = profile(-600, 600);
    newer["oauth_access_token"] = json!("canary-access-2");
    newer["oauth_refresh_token"] = json!("canary-refresh-2");
    write_configuration_again(&sandbox, &configuration(&newer));
    drop(lock);
    assert!(process.wait().unwrap().success());
    assert_eq!(oauth.stub.request().headers["authorization"], "Bearer canary-access-2");
    assert_eq!(kept(&sandbox, "oauth_refresh_token"), "canary-refresh-2");
}
