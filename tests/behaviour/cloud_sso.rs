//! Mode CloudSSO: using and renewing a login that was made before.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Stdio;
use std::thread;

use serde_json::{Value, json};

use crate::login_support::{
    Spelling, configuration, credentials, is, kms, list_keys, no_secret_is_readable_by_others, says_no_secret,
    seconds_from_now, time_from_now, was_called_with, with_values, write_configuration,
};
use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::{Answer, Stub};
use crate::support::Refusing;

const BEARER: &[(&str, &str)] =
    &[("accept", "application/json"), ("authorization", "Bearer canary-access"), ("content-type", "application/json")];

/// A profile whose credentials and login end so many seconds from now.
fn profile(base: &str, credentials_end: i64, login_ends: i64) -> Value {
    json!({
        "name": "sso", "mode": "CloudSSO", "access_key_id": "STS.old", "access_key_secret": "canary-old-secret",
        "sts_token": "canary-old-token", "region_id": "cn-shanghai", "output_format": "json", "language": "en",
        "cloud_sso_sign_in_url": format!("{base}/device/login"), "access_token": "canary-access",
        "cloud_sso_access_token_expire": seconds_from_now(login_ends),
        "sts_expiration": seconds_from_now(credentials_end),
        "cloud_sso_access_config": "ac-00fake", "cloud_sso_account_id": "1234567890123456",
    })
}

/// A service that hands out credentials for an hour, and when they end.
fn service() -> (Stub, i64) {
    let (text, end) = time_from_now(3600);
    let answer = json!({"CloudCredential": credentials(Spelling::Pascal, &text), "RequestId": "r"});
    (Stub::always(Answer::json(&answer.to_string())), end)
}

#[test]
fn credentials_that_last_are_used_as_they_are() {
    let (sandbox, kms, sso) = (Sandbox::new(), kms(), service().0);
    let text = configuration(&profile(&sso.endpoint, 600, 600));
    write_configuration(&sandbox, &text);
    let run = Run::of(&mut list_keys(&sandbox, &kms, "sso"));
    run.success();
    says_no_secret(&run);
    was_called_with(&kms, "STS.old", "canary-old-token");
    sso.saw_nothing();
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
}

#[test]
fn credentials_outlast_the_login_that_they_came_from() {
    for left in [100, 600] {
        let (sandbox, kms, sso) = (Sandbox::new(), kms(), service().0);
        let text = configuration(&profile(&sso.endpoint, left, -600));
        write_configuration(&sandbox, &text);
        Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
        was_called_with(&kms, "STS.old", "canary-old-token");
        sso.saw_nothing();
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn credentials_that_are_about_to_end_serve_while_no_others_can_be_had() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let sso = Stub::always(Answer::http(500, "text/html", "<html>"));
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, 100, 600)));
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
    was_called_with(&kms, "STS.old", "canary-old-token");
    assert_eq!(sso.requests().len(), 1);
}

#[test]
fn ended_credentials_are_got_anew_and_kept_where_they_were() {
    for left in [-600, 100] {
        let (sandbox, kms, (sso, end)) = (Sandbox::new(), kms(), service());
        let before = profile(&sso.endpoint, left, 600);
        let text = configuration(&before);
        let link = write_configuration(&sandbox, &text);
        let run = Run::of(list_keys(&sandbox, &kms, "sso").args([
            "--read-timeout",
            "7",
            "--cloud-sso-account-id",
            "1234567890123456",
        ]));
        run.success();
        assert_eq!(run.stderr, "");
        says_no_secret(&run);
        was_called_with(&kms, "STS.new", "canary-new-token");
        is(
            &sso.request(),
            "POST /cloud-credentials",
            BEARER,
            r#"{"AccountId":"1234567890123456","AccessConfigurationId":"ac-00fake"}"#,
        );
        assert!(cfg!(not(unix)) || link.is_symlink());
        let changes = [
            ("access_key_id", json!("STS.new")),
            ("access_key_secret", json!("canary-new-secret")),
            ("sts_token", json!("canary-new-token")),
            ("sts_expiration", json!(end - 5)),
        ];
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), with_values(&text, &before, &changes));
        assert!(has_mode(&sandbox.path("dotfiles/aliyun.json"), 0o600));
        no_secret_is_readable_by_others(&sandbox);

        // What is kept serves the next process.
        Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
        sso.request();
        assert_eq!(kms.requests()[1].parameters()["AccessKeyId"], "STS.new");
    }
}

#[test]
fn the_file_that_was_read_is_the_one_that_is_written() {
    let (sandbox, kms, (sso, _)) = (Sandbox::new(), kms(), service());
    let text = configuration(&profile(&sso.endpoint, -600, 600));
    write_configuration(&sandbox, &text);
    sandbox.write("elsewhere.json", &text);
    Run::of(list_keys(&sandbox, &kms, "sso").args(["--config-path", "elsewhere.json"])).success();
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    assert!(sandbox.read("elsewhere.json").contains("canary-new-token"));
    assert!(has_mode(&sandbox.path("elsewhere.json"), 0o600));
}

#[test]
fn an_answer_as_older_services_have_it_is_understood() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let answer = credentials(Spelling::Pascal, &time_from_now(3600).0);
    let sso = Stub::always(Answer::json(&answer.to_string()));
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, -600, 600)));
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
    was_called_with(&kms, "STS.new", "canary-new-token");
}

#[test]
fn a_login_that_has_ended_says_how_to_log_in() {
    let (sandbox, kms, sso) = (Sandbox::new(), kms(), service().0);
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, -600, -1)));
    let run = Run::of(&mut list_keys(&sandbox, &kms, "sso"));
    run.fails(3, "the login has ended: it lasted until ").fails(3, "run `kms-cli configure login --profile sso`");
    says_no_secret(&run);
    sso.saw_nothing();
    kms.saw_nothing();
}

#[test]
fn a_profile_without_a_login_says_how_to_log_in() {
    let (sandbox, kms, sso) = (Sandbox::new(), kms(), service().0);
    let url = format!("{}/device/login", sso.endpoint);
    let bare = json!({"name": "sso", "mode": "CloudSSO", "region_id": "cn-shanghai", "cloud_sso_sign_in_url": url});
    write_configuration(&sandbox, &configuration(&bare));
    Run::of(&mut list_keys(&sandbox, &kms, "sso"))
        .fails(3, "there is no login: the profile has no token for it")
        .fails(3, "configure login");
    sso.saw_nothing();
}

#[test]
fn a_login_without_an_account_says_what_is_missing() {
    for key in ["cloud_sso_account_id", "cloud_sso_access_config"] {
        let (sandbox, kms, sso) = (Sandbox::new(), kms(), service().0);
        let mut profile = profile(&sso.endpoint, -600, 600);
        profile.as_object_mut().unwrap().remove(key);
        write_configuration(&sandbox, &configuration(&profile));
        let run = Run::of(&mut list_keys(&sandbox, &kms, "sso"));
        run.fails(3, &format!("{key} is not configured")).fails(3, "configure login --profile sso");
        sso.saw_nothing();
    }
}

#[test]
fn wrong_answers_are_errors_of_the_set_up() {
    let (past, _) = time_from_now(-60);
    let bodies = [
        ("text/html", "<html>sign in, please</html>".to_owned(), "is not what was asked for"),
        ("application/json", String::new(), "is empty"),
        ("application/json", "[1, 2]".to_owned(), "is not what was asked for"),
        ("application/json", "{\"CloudCredential\":".to_owned(), "is not what was asked for"),
        ("application/json", "{\"CloudCredential\":{\"AccessKeyId\":\"STS.new\"}}".to_owned(), "no AccessKeySecret"),
        (
            "application/json",
            json!({"CloudCredential": credentials(Spelling::Pascal, &past)}).to_string(),
            "the credentials ended at",
        ),
        ("application/json", json!({"CloudCredential": credentials(Spelling::Pascal, "soon")}).to_string(), "no time"),
    ];
    for (content_type, body, says) in bodies {
        let (sandbox, kms) = (Sandbox::new(), kms());
        let sso = Stub::always(Answer::http(200, content_type, &body));
        let text = configuration(&profile(&sso.endpoint, -600, 600));
        write_configuration(&sandbox, &text);
        let run = Run::of(&mut list_keys(&sandbox, &kms, "sso"));
        run.fails(3, says);
        says_no_secret(&run);
        kms.saw_nothing();
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn refusals_and_failures_have_their_exit_codes_and_no_secret() {
    let refused = json!({
        "ErrorCode": "InvalidAccessToken", "ErrorMessage": "canary-access is not known", "RequestId": "req-1",
    })
    .to_string();
    let throttled = json!({"ErrorCode": "Throttling.User", "ErrorMessage": "slow", "RequestId": "req-2"}).to_string();
    let cases = [
        (Answer::http(401, "application/json", &refused), 3, "InvalidAccessToken: ******** is not known"),
        (Answer::http(401, "application/json", &refused), 3, "configure login --profile sso"),
        (Answer::http(401, "application/json", &refused), 3, "req-1"),
        (Answer::http(403, "text/html", "<html>"), 3, "HTTP status 403"),
        (Answer::http(302, "text/html", ""), 3, "HTTP status 302"),
        (Answer::http(400, "application/json", &throttled), 5, "Throttling.User"),
        (Answer::http(429, "text/plain", "slow"), 5, "HTTP status 429"),
        (Answer::http(500, "application/json", &refused), 5, "InvalidAccessToken"),
        (Answer::http(503, "text/html", "<html>"), 5, "HTTP status 503"),
        (Answer::Close, 6, "broke before the answer was complete"),
        (Answer::Silence, 6, "did not answer in time"),
    ];
    for (answer, code, says) in cases {
        let (sandbox, kms, sso) = (Sandbox::new(), kms(), Stub::always(answer));
        let text = configuration(&profile(&sso.endpoint, -600, 600));
        write_configuration(&sandbox, &text);
        let run = Run::of(list_keys(&sandbox, &kms, "sso").args(["--read-timeout", "1", "--connect-timeout", "1"]));
        run.fails(code, says);
        says_no_secret(&run);
        kms.saw_nothing();
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn a_service_that_cannot_be_reached_is_a_network_error() {
    let (sandbox, kms, nobody) = (Sandbox::new(), kms(), Refusing::new());
    let base = format!("http://{}", nobody.address());
    write_configuration(&sandbox, &configuration(&profile(&base, -600, 600)));
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).fails(6, "cannot connect to");
}

#[test]
fn no_secret_goes_to_an_address_without_tls() {
    for (base, says) in [
        ("http://signin.example.com", "it must begin with https://, because secrets are sent there"),
        ("signin.example.com", "it must begin with https://"),
        ("ftp://signin.example.com", "it is no web address"),
        ("https://", "it is no web address"),
    ] {
        let (sandbox, kms) = (Sandbox::new(), kms());
        write_configuration(&sandbox, &configuration(&profile(base, 600, 600)));
        let run = Run::of(&mut list_keys(&sandbox, &kms, "sso"));
        run.fails(3, "invalid sign-in URL (from profile 'sso')").fails(3, says);
        kms.saw_nothing();
    }
}

#[test]
fn flags_that_ask_for_another_account_get_other_credentials_and_change_no_file() {
    for (flag, value, body) in [
        ("--cloud-sso-account-id", "42", r#"{"AccountId":"42","AccessConfigurationId":"ac-00fake"}"#),
        (
            "--cloud-sso-access-config",
            "ac-other",
            r#"{"AccountId":"1234567890123456","AccessConfigurationId":"ac-other"}"#,
        ),
    ] {
        let (sandbox, kms, (sso, _)) = (Sandbox::new(), kms(), service());
        let text = configuration(&profile(&sso.endpoint, 600, 600));
        write_configuration(&sandbox, &text);
        Run::of(list_keys(&sandbox, &kms, "sso").args([flag, value])).success();
        was_called_with(&kms, "STS.new", "canary-new-token");
        is(&sso.request(), "POST /cloud-credentials", BEARER, body);
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn a_profile_that_names_another_account_forgets_the_credentials_of_the_former_one() {
    let (sandbox, kms, (sso, _)) = (Sandbox::new(), kms(), service());
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, 600, 600)));
    let set = |args: &[&str]| Run::of(sandbox.program().args(["--profile", "sso", "configure", "set"]).args(args));
    set(&["--region", "cn-beijing", "--cloud-sso-account-id", "1234567890123456"]).success();
    assert!(sandbox.read("dotfiles/aliyun.json").contains("STS.old"));
    set(&["--cloud-sso-account-id", "42"]).success();
    assert!(!sandbox.read("dotfiles/aliyun.json").contains("STS.old"));
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
    was_called_with(&kms, "STS.new", "canary-new-token");
    assert_eq!(sso.request().body, r#"{"AccountId":"42","AccessConfigurationId":"ac-00fake"}"#);

    set(&["--cloud-sso-sign-in-url", "https://other.example.com/"]).success();
    assert!(!sandbox.read("dotfiles/aliyun.json").contains("canary-access"));
}

#[test]
fn the_token_of_one_portal_is_not_sent_to_another() {
    let (sandbox, kms, sso, other) = (Sandbox::new(), kms(), service().0, service().0);
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, 600, 600)));
    let run = Run::of(list_keys(&sandbox, &kms, "sso").args(["--cloud-sso-sign-in-url", &other.endpoint]));
    run.fails(3, "there is no login: the profile has no token for it");
    other.saw_nothing();
    sso.saw_nothing();
}

#[test]
fn credentials_that_cannot_be_kept_are_used_all_the_same() {
    let (sandbox, kms, (sso, _)) = (Sandbox::new(), kms(), service());
    let text = configuration(&profile(&sso.endpoint, -600, 600));
    write_configuration(&sandbox, &text);
    // Nobody can write to this lock, not even root.
    std::fs::create_dir(sandbox.path("dotfiles/.aliyun.json.kms-cli.lock")).unwrap();
    let run = Run::of(&mut list_keys(&sandbox, &kms, "sso"));
    run.success();
    assert!(run.stderr.starts_with("note: the renewed login of profile 'sso' is not kept: "), "{run:?}");
    assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
    says_no_secret(&run);
    was_called_with(&kms, "STS.new", "canary-new-token");
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
}

#[test]
fn a_profile_that_somebody_changed_meanwhile_is_left_alone() {
    let (sandbox, kms) = (Sandbox::new(), kms());
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let before = profile(&format!("http://{}", server.local_addr().unwrap()), -600, 600);
    write_configuration(&sandbox, &configuration(&before));
    let mut mine = before;
    mine["mode"] = json!("AK");
    mine["access_key_id"] = json!("LTAImine");
    let changed = configuration(&mine);
    let (file, content) = (sandbox.path("dotfiles/aliyun.json"), changed.clone());
    let service = thread::spawn(move || {
        let mut stream = server.accept().unwrap().0;
        let mut first = [0; 1];
        stream.read_exact(&mut first).unwrap();
        std::fs::write(file, content).unwrap();
        let body = credentials(Spelling::Pascal, &time_from_now(3600).0).to_string();
        write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
        // Until the client has gone, so that it gets the whole answer.
        let _ = stream.read_to_end(&mut Vec::new());
    });
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
    service.join().unwrap();
    was_called_with(&kms, "STS.new", "canary-new-token");
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), changed);
}

#[test]
fn of_many_processes_one_gets_new_credentials() {
    let (sandbox, kms, (sso, _)) = (Sandbox::new(), kms(), service());
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, -600, 600)));
    let start = || {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kms-cli"));
        command.env_clear().env("HOME", sandbox.path("."));
        command.args(["--profile", "sso", "--endpoint", &kms.endpoint, "ListKeys"]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let processes: Vec<_> = (0..8).map(|_| start()).collect();
    for mut process in processes {
        assert!(process.wait().unwrap().success());
    }
    sso.request();
    let calls = kms.requests();
    assert_eq!(calls.len(), 8);
    assert!(calls.iter().all(|call| call.parameters()["AccessKeyId"] == "STS.new"));
}

#[test]
fn credentials_that_kms_refuses_are_got_anew_while_the_login_lasts() {
    let refused = r#"{"Code":"InvalidSecurityToken.Expired","Message":"ended","RequestId":"r"}"#;
    let refused = || Answer::http(403, "application/json", refused);
    let listed = Answer::json("{\"RequestId\":\"r\",\"Keys\":{\"Key\":[]}}");

    let (sandbox, kms, (sso, _)) = (Sandbox::new(), Stub::new(vec![refused(), listed]), service());
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, 600, 600)));
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
    let ids: Vec<String> = kms.requests().iter().map(|call| call.parameters()["AccessKeyId"].clone()).collect();
    assert_eq!(ids, ["STS.old", "STS.new"]);
    sso.request();
    assert!(sandbox.read("dotfiles/aliyun.json").contains("canary-new-token"));

    let (sandbox, kms, (sso, _)) = (Sandbox::new(), Stub::always(refused()), service());
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint, 600, -600)));
    Run::of(&mut list_keys(&sandbox, &kms, "sso")).fails(4, "InvalidSecurityToken.Expired");
    kms.request();
    sso.saw_nothing();
}

#[test]
fn a_login_serves_as_the_source_of_a_role() {
    let (sandbox, kms, (sso, _)) = (Sandbox::new(), kms(), service());
    let profile = profile(&sso.endpoint, -600, 600);
    let chain = json!({
        "name": "chain", "mode": "ChainableRamRoleArn", "source_profile": "sso", "region_id": "cn-hangzhou",
        "ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "s", "sts_endpoint": "127.0.0.1:1",
    });
    let text = json!({"current": "chain", "profiles": [profile, chain]}).to_string();
    write_configuration(&sandbox, &text);
    // The STS is not there, but by then the login has been renewed.
    Run::of(&mut list_keys(&sandbox, &kms, "chain")).fails(6, "AssumeRole for acs:ram::1:role/r");
    sso.request();
    assert!(sandbox.read("dotfiles/aliyun.json").contains("STS.new"));
}
