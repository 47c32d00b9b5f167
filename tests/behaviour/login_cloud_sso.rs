//! `configure login` for mode CloudSSO: the device flow.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration, Utc};
use kms_cli::client::Trust;
use kms_cli::profile::login::{Browser, Done, Failed, Flow, Offer};
use kms_cli::profile::{ConfigFile, Environment, Flags, Keeping, Outside, fields};
use ring::digest;
use serde_json::{Value, json};

#[cfg(unix)]
use crate::configure_interactive::on_terminal;
use crate::login_support::{
    Spelling, Waiting, configuration, credentials, is, kms, list_keys, no_secret_is_readable_by_others, opener,
    says_no_secret, seconds_from_now, time_from_now, was_called_with, with_values, write_configuration,
};
use crate::sandbox::{Run, Sandbox, has_mode};
use crate::stub::{Answer, Seen, Stub};

const JSON: &[(&str, &str)] = &[("accept", "application/json"), ("content-type", "application/json")];
const BEARER: &[(&str, &str)] = &[
    ("accept", "application/json"),
    ("authorization", "Bearer canary-access-2"),
    ("content-type", "application/json"),
];
const READ: &[(&str, &str)] = &[("accept", "application/json"), ("authorization", "Bearer canary-access-2")];

fn device() -> Value {
    json!({
        "DeviceCode": "canary-device", "UserCode": "ABCD-EFGH", "VerificationUri": "https://signin.example.com/device",
        "VerificationUriComplete": "https://signin.example.com/device?user_code=ABCD-EFGH", "Interval": 1,
    })
}

fn answer(value: &Value) -> Answer {
    Answer::json(&value.to_string())
}

fn refusal(code: &str) -> Answer {
    let body = json!({"ErrorCode": code, "ErrorMessage": "for canary-device", "RequestId": "req-1"});
    Answer::http(400, "application/json", &body.to_string())
}

fn token() -> Answer {
    answer(&json!({"AccessToken": "canary-access-2", "ExpiresIn": 28800}))
}

fn accounts(ids: &[(&str, &str)], next: Option<&str>) -> Answer {
    let accounts: Vec<Value> = ids.iter().map(|(id, name)| json!({"AccountId": id, "DisplayName": name})).collect();
    answer(&json!({"Accounts": accounts, "IsTruncated": next.is_some(), "NextToken": next, "RequestId": "r"}))
}

fn configurations(ids: &[(&str, &str)]) -> Answer {
    let entry = |(id, name): &(&str, &str)| json!({"AccessConfigurationId": id, "AccessConfigurationName": name, "AccessConfigurationDescription": "d"});
    let entries: Vec<Value> = ids.iter().map(entry).collect();
    answer(&json!({"AccessConfigurationsForAccount": entries, "IsTruncated": false, "NextToken": ""}))
}

fn issued() -> (Answer, i64) {
    let (text, end) = time_from_now(3600);
    (answer(&json!({"CloudCredential": credentials(Spelling::Pascal, &text), "RequestId": "r"})), end)
}

/// A profile with a login that has ended.
fn profile(base: &str) -> Value {
    json!({
        "name": "sso", "mode": "CloudSSO", "access_key_id": "STS.old", "access_key_secret": "canary-old-secret",
        "sts_token": "canary-old-token", "region_id": "cn-shanghai",
        "cloud_sso_sign_in_url": format!("{base}/device/login"), "access_token": "canary-access",
        "cloud_sso_access_token_expire": 1, "sts_expiration": 1,
        "cloud_sso_access_config": "ac-00fake", "cloud_sso_account_id": "1234567890123456",
    })
}

fn body(seen: &Seen) -> Value {
    serde_json::from_str(&seen.body).unwrap()
}

/// Checks that the verifier which came last belongs to the challenge which came first.
#[track_caller]
fn has_verifier(first: &Seen, last: &Seen) {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    let (first, last) = (body(first), body(last));
    let verifier = last["CodeVerifier"].as_str().unwrap();
    assert_eq!(verifier.len(), 128);
    assert!(verifier.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter)));
    let challenge = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()));
    assert_eq!(first["CodeChallenge"], challenge);
}

/// Runs `configure login` to its end.
fn log_in(sandbox: &Sandbox, args: &[&str]) -> Run {
    Run::of(sandbox.program().args(["configure", "login", "--no-browser"]).args(args))
}

#[test]
fn a_login_that_is_confirmed_after_a_while_is_kept_in_its_profile() {
    let (sandbox, kms, (last, end)) = (Sandbox::new(), kms(), issued());
    let pending = || refusal("AuthorizationPending");
    let sso = Stub::new(vec![answer(&device()), pending(), pending(), token(), last]);
    let before = profile(&sso.endpoint);
    let text = configuration(&before);
    write_configuration(&sandbox, &text);
    let run = log_in(&sandbox, &["--profile", "sso"]);
    run.success();
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("  page: https://signin.example.com/device?user_code=ABCD-EFGH\n"), "{run:?}");
    assert!(run.stderr.contains("  code: ABCD-EFGH\n"), "{run:?}");
    assert!(run.stderr.contains("profile 'sso' is logged in, with credentials until "), "{run:?}");
    says_no_secret(&run);

    let requests = sso.requests();
    assert_eq!(requests.len(), 5);
    let challenge = body(&requests[0])["CodeChallenge"].as_str().unwrap().to_owned();
    let expected = format!(
        "{{\"PortalUrl\":\"{}/device/login\",\"CodeChallenge\":\"{challenge}\",\"CodeChallengeMethod\":\"S256\",\
         \"ClientId\":\"app-vaz16tltdxs96audqf35\"}}",
        sso.endpoint
    );
    is(&requests[0], "POST /device-authorization", JSON, &expected);
    for request in &requests[1..4] {
        let verifier = body(request)["CodeVerifier"].as_str().unwrap().to_owned();
        let expected = format!(
            "{{\"ClientId\":\"app-vaz16tltdxs96audqf35\",\"DeviceCode\":\"canary-device\",\
             \"CodeVerifier\":\"{verifier}\",\"GrantType\":\"urn:ietf:params:oauth:grant-type:device_code\"}}"
        );
        is(request, "POST /token", JSON, &expected);
        has_verifier(&requests[0], request);
    }
    let expected = r#"{"AccountId":"1234567890123456","AccessConfigurationId":"ac-00fake"}"#;
    is(&requests[4], "POST /cloud-credentials", BEARER, expected);

    let file: Value = serde_json::from_str(&sandbox.read("dotfiles/aliyun.json")).unwrap();
    let token_ends = file["profiles"][1]["cloud_sso_access_token_expire"].as_i64().unwrap();
    assert!((token_ends - seconds_from_now(28800)).abs() < 60, "{token_ends}");
    let changes = [
        ("access_key_id", json!("STS.new")),
        ("access_key_secret", json!("canary-new-secret")),
        ("sts_token", json!("canary-new-token")),
        ("access_token", json!("canary-access-2")),
        ("cloud_sso_access_token_expire", json!(token_ends)),
        ("sts_expiration", json!(end - 5)),
    ];
    assert_eq!(sandbox.read("dotfiles/aliyun.json"), with_values(&text, &before, &changes));
    assert!(has_mode(&sandbox.path("dotfiles/aliyun.json"), 0o600));
    no_secret_is_readable_by_others(&sandbox);

    Run::of(&mut list_keys(&sandbox, &kms, "sso")).success();
    was_called_with(&kms, "STS.new", "canary-new-token");
    assert_eq!(sso.requests().len(), 5);
}

#[test]
fn a_variable_names_another_client() {
    let sandbox = Sandbox::new();
    let sso = Stub::new(vec![answer(&device()), token(), issued().0]);
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint)));
    let mut command = sandbox.program();
    command.env("ALIBABACLOUD_SSO_CLIENT_ID", "app-mine").args(["configure", "login", "--no-browser"]);
    Run::of(command.args(["--profile", "sso"])).success();
    let requests = sso.requests();
    assert_eq!(body(&requests[0])["ClientId"], "app-mine");
    assert_eq!(body(&requests[1])["ClientId"], "app-mine");
}

#[test]
fn a_new_profile_is_made_and_what_there_is_only_one_of_is_taken() {
    let sandbox = Sandbox::new();
    let (one, two) = (accounts(&[], Some("next page")), accounts(&[("42", "Main")], None));
    let sso = Stub::new(vec![answer(&device()), token(), one, two, configurations(&[("ac-1", "Admin")]), issued().0]);
    let run = log_in(
        &sandbox,
        &[
            "--profile",
            "new",
            "--region",
            "cn-beijing",
            "--cloud-sso-sign-in-url",
            &format!("{}/login?x=1", sso.endpoint),
        ],
    );
    run.success();
    let requests = sso.requests();
    assert_eq!(body(&requests[0])["PortalUrl"], format!("{}/login?x=1", sso.endpoint));
    is(&requests[2], "GET /access-assignments/accounts?MaxResults=100", READ, "");
    is(&requests[3], "GET /access-assignments/accounts?MaxResults=100&NextToken=next%20page", READ, "");
    is(&requests[4], "GET /access-assignments/access-configurations?AccountId=42&MaxResults=100", READ, "");
    is(&requests[5], "POST /cloud-credentials", BEARER, r#"{"AccountId":"42","AccessConfigurationId":"ac-1"}"#);
    let file: Value = serde_json::from_str(&sandbox.read(".aliyun/config.json")).unwrap();
    assert_eq!(file["current"], "new");
    let profile = &file["profiles"][0];
    for (key, value) in [
        ("name", "new"),
        ("mode", "CloudSSO"),
        ("region_id", "cn-beijing"),
        ("cloud_sso_account_id", "42"),
        ("cloud_sso_access_config", "ac-1"),
        ("access_token", "canary-access-2"),
        ("access_key_id", "STS.new"),
    ] {
        assert_eq!(profile[key], value, "{key}");
    }
    assert!(has_mode(&sandbox.path(".aliyun/config.json"), 0o600));
    no_secret_is_readable_by_others(&sandbox);
}

#[test]
fn without_a_terminal_nothing_is_chosen_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let sso = Stub::new(vec![answer(&device()), token(), accounts(&[("42", "Main"), ("43", "\u{1b}[31mTest")], None)]);
    let run = log_in(&sandbox, &["--profile", "new", "--cloud-sso-sign-in-url", &sso.endpoint]);
    run.fails(3, "which account is meant? There are 42 (Main), 43 (").fails(3, "--cloud-sso-account-id");
    run.never_says("\u{1b}");
    assert!(!sandbox.path(".aliyun/config.json").exists());

    let sso = Stub::new(vec![answer(&device()), token(), configurations(&[("ac-1", "Admin"), ("ac-2", "")])]);
    let args = ["--profile", "new", "--cloud-sso-account-id", "42", "--cloud-sso-sign-in-url", &sso.endpoint];
    let run = log_in(&sandbox, &args);
    run.fails(3, "which access configuration is meant? There are ac-1 (Admin), ac-2")
        .fails(3, "--cloud-sso-access-config");
    assert!(!sandbox.path(".aliyun/config.json").exists());

    let sso = Stub::new(vec![answer(&device()), token(), accounts(&[], None)]);
    log_in(&sandbox, &["--profile", "new", "--cloud-sso-sign-in-url", &sso.endpoint])
        .fails(3, "the person has no account");
}

#[test]
#[cfg(unix)]
fn on_a_terminal_the_person_types_a_number() {
    let sandbox = Sandbox::new();
    let accounts = accounts(&[("42", "Main"), ("43", "\u{1b}[31mTest")], None);
    let one = configurations(&[("ac-1", "Admin")]);
    let sso = Stub::new(vec![answer(&device()), token(), accounts, one, issued().0]);
    let args = ["configure", "login", "--no-browser", "--profile", "new", "--cloud-sso-sign-in-url", &sso.endpoint];
    let number = |typed| ("number [1-2]: ", typed, false);
    let answers = [number("3\n"), number("two\n"), number("2\n")];
    let Some(shown) = on_terminal(&sandbox, &args, &answers) else { return };
    assert_eq!(shown.code, 0, "{}", shown.text);
    assert!(shown.text.contains("choose an account:\r\n  1: 42 (Main)\r\n"), "{}", shown.text);
    assert!(!shown.text.contains('\u{1b}'), "{}", shown.text);
    assert_eq!(sso.requests()[4].body, r#"{"AccountId":"43","AccessConfigurationId":"ac-1"}"#);

    let sso = Stub::new(vec![answer(&device()), token(), configurations(&[("ac-1", ""), ("ac-2", "")])]);
    let args = ["configure", "login", "--no-browser", "--profile", "new", "--cloud-sso-sign-in-url", &sso.endpoint];
    let answers = [("number [1-2]: ", "\u{4}", false)];
    let account = ["--cloud-sso-account-id", "42"];
    let Some(shown) = on_terminal(&sandbox, &[&args[..], &account[..]].concat(), &answers) else { return };
    assert_eq!(shown.code, 3, "{}", shown.text);
    assert!(shown.text.contains("which access configuration is meant?"), "{}", shown.text);
}

#[test]
fn another_account_needs_an_access_configuration_of_its_own() {
    let sandbox = Sandbox::new();
    let sso = Stub::new(vec![answer(&device()), token(), configurations(&[("ac-2", "Reader")]), issued().0]);
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint)));
    log_in(&sandbox, &["--profile", "sso", "--cloud-sso-account-id", "43"]).success();
    let requests = sso.requests();
    assert_eq!(requests[2].target, "/access-assignments/access-configurations?AccountId=43&MaxResults=100");
    assert_eq!(requests[3].body, r#"{"AccountId":"43","AccessConfigurationId":"ac-2"}"#);
    let file: Value = serde_json::from_str(&sandbox.read("dotfiles/aliyun.json")).unwrap();
    assert_eq!(file["profiles"][1]["cloud_sso_account_id"], "43");
    assert_eq!(file["profiles"][1]["cloud_sso_access_config"], "ac-2");
}

#[test]
fn an_error_of_a_step_ends_the_login_at_once_and_leaves_the_file_as_it_is() {
    let html = || Answer::http(200, "text/html", "<html>canary-device</html>");
    let refused = || refusal("InvalidDeviceCodeError");
    let forbidden = || Answer::http(403, "application/json", r#"{"ErrorCode":"Forbidden"}"#);
    let first = || answer(&device());
    let mut evil = device();
    evil["VerificationUriComplete"] = json!("file:///etc/passwd");
    let mut escaping = device();
    escaping["UserCode"] = json!("\u{1b}[2J");
    let mut plain = device();
    plain["VerificationUriComplete"] = json!("http://signin.example.com/");
    let cases = [
        (vec![html()], 3, "the answer of 127.0.0.1"),
        (vec![Answer::json("")], 3, "is empty"),
        (vec![Answer::json("{\"DeviceCode\":7}")], 3, "is not what was asked for"),
        (vec![answer(&evil)], 3, "names no web page to open"),
        (vec![answer(&escaping)], 3, "names no web page to open"),
        (vec![answer(&plain)], 3, "names no web page to open"),
        (vec![Answer::http(400, "application/json", r#"{"ErrorCode":"InvalidParameter"}"#)], 3, "InvalidParameter"),
        (vec![Answer::http(502, "text/html", "<html>")], 5, "HTTP status 502"),
        (vec![Answer::Silence], 6, "did not answer in time"),
        (vec![first(), refused()], 3, "InvalidDeviceCodeError: for ********"),
        (vec![first(), refusal("AccessDenied")], 3, "AccessDenied"),
        (vec![first(), html()], 3, "is not what was asked for"),
        (vec![first(), Answer::json("")], 3, "is empty"),
        (vec![first(), Answer::Close], 6, "broke"),
        (vec![first(), token(), forbidden()], 3, "Forbidden"),
        (vec![first(), token(), forbidden()], 3, "--cloud-sso-account-id and --cloud-sso-access-config"),
        (vec![first(), token(), html()], 3, "is not what was asked for"),
    ];
    for (answers, code, says) in cases {
        let (sandbox, count) = (Sandbox::new(), answers.len());
        let sso = Stub::new(answers);
        let text = configuration(&profile(&sso.endpoint));
        write_configuration(&sandbox, &text);
        let run = log_in(&sandbox, &["--profile", "sso", "--read-timeout", "1", "--connect-timeout", "1"]);
        run.fails(code, says);
        says_no_secret(&run);
        assert_eq!(sso.requests().len(), count, "{says}");
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
}

#[test]
fn profiles_without_a_login_are_left_alone() {
    let sso = Stub::always(Answer::Close);
    let mut unnamed = json!({"name": "sso", "access_key_id": "LTAImine", "access_key_secret": "canary-old-secret"});
    for (name, args, says) in [
        ("AK", vec![], "profile 'sso' has no login: its mode is AK"),
        ("AK", vec!["--mode", "CloudSSO"], "--mode CloudSSO contradicts profile 'sso', whose mode is AK"),
        ("OAuth", vec!["--mode", "CloudSSO"], "contradicts profile 'sso', whose mode is OAuth"),
        ("CloudSSO", vec!["--mode", "StsToken"], "contradicts profile 'sso', whose mode is CloudSSO"),
        ("", vec!["--mode", "CloudSSO"], "contradicts profile 'sso', whose mode is AK"),
        ("", vec![], "profile 'sso' has no login: its mode is AK"),
    ] {
        let sandbox = Sandbox::new();
        unnamed["mode"] = json!(name);
        let text = configuration(&unnamed);
        write_configuration(&sandbox, &text);
        let args = [args, vec!["--profile", "sso", "--cloud-sso-sign-in-url", &sso.endpoint]].concat();
        log_in(&sandbox, &args).fails(3, says);
        assert_eq!(sandbox.read("dotfiles/aliyun.json"), text);
    }
    sso.saw_nothing();
}

#[test]
fn a_login_to_nowhere_says_what_is_missing() {
    let sandbox = Sandbox::new();
    log_in(&sandbox, &["--profile", "new"]).fails(3, "profile 'new' does not say where to log in");
    log_in(&sandbox, &["--profile", "new", "--mode", "CloudSSO"]).fails(3, "cloud_sso_sign_in_url is not configured");
    log_in(&sandbox, &["--profile", "new", "--cloud-sso-sign-in-url", "http://example.com"])
        .fails(3, "invalid sign-in URL (from --cloud-sso-sign-in-url): it must begin with https://");
    let sso = Stub::always(Answer::Close);
    sandbox.write(".aliyun/config.json", "{\"profiles\":[");
    log_in(&sandbox, &["--profile", "new", "--cloud-sso-sign-in-url", &sso.endpoint]).fails(3, "config.json");
    sso.saw_nothing();
    assert_eq!(sandbox.read(".aliyun/config.json"), "{\"profiles\":[");
}

#[test]
#[cfg(unix)]
fn the_page_is_opened_by_the_program_that_the_system_has_for_it() {
    let sandbox = Sandbox::new();
    // The login goes on when the page has been opened.
    let sso = Stub::new(vec![answer(&device()), refusal("AuthorizationPending"), token(), issued().0]);
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint)));
    let mut command = sandbox.program();
    Run::of(command.env("PATH", opener(&sandbox)).args(["configure", "login", "--profile", "sso"])).success();
    assert_eq!(sandbox.read("opened"), "1\nhttps://signin.example.com/device?user_code=ABCD-EFGH\n");
}

#[test]
fn a_machine_without_a_browser_can_log_in_as_well() {
    let sandbox = Sandbox::new();
    let sso = Stub::new(vec![answer(&device()), token(), issued().0]);
    write_configuration(&sandbox, &configuration(&profile(&sso.endpoint)));
    let nowhere = sandbox.path("nowhere").display().to_string();
    let mut waiting = Waiting::start(&sandbox, &["--profile", "sso"], &[("PATH", nowhere)]);
    assert_eq!(waiting.page(), "https://signin.example.com/device?user_code=ABCD-EFGH");
    waiting.run().success();
}

/// A world in which waiting takes no time, and what was told and waited in it.
struct World {
    sandbox: Sandbox,
    flags: Flags,
    told: Arc<Mutex<Vec<String>>>,
    pauses: Arc<Mutex<Vec<u64>>>,
}

impl World {
    fn new(sso: &Stub) -> Self {
        let mut flags = Flags::default();
        flags.profile = Some("new".to_owned());
        flags.set(&fields::CLOUD_SSO_SIGN_IN_URL, sso.endpoint.clone());
        Self { sandbox: Sandbox::new(), flags, told: Arc::default(), pauses: Arc::default() }
    }

    fn log_in(&self, choose: &dyn Fn(&str, &[Offer]) -> Option<usize>) -> Result<Done, Failed> {
        let environment = Environment::new(|_| None, Some(self.sandbox.path(".")));
        let (told, pauses, start) = (Arc::clone(&self.told), Arc::clone(&self.pauses), Utc::now());
        let waited = Arc::clone(&self.pauses);
        let clock = move || -> DateTime<Utc> {
            let seconds: u64 = waited.lock().unwrap().iter().sum();
            start + Duration::seconds(i64::try_from(seconds).unwrap())
        };
        let outside = Outside::new(Trust::Roots, Keeping::Off, &environment, move |line| {
            told.lock().unwrap().push(line.to_owned());
        })
        .with_clock(clock)
        .with_pause(move |time| pauses.lock().unwrap().push(time.as_secs()));
        let file = ConfigFile::new(self.sandbox.path(".aliyun/config.json"));
        let (flags, environment) = (&self.flags, &environment);
        let flow = Flow { flags, environment, file: &file, browser: Browser::Leave, choose };
        flow.run(&outside)
    }

    fn pauses(&self) -> Vec<u64> {
        self.pauses.lock().unwrap().clone()
    }
}

fn nobody(_: &str, _: &[Offer]) -> Option<usize> {
    None
}

#[test]
fn the_person_chooses_account_and_access_configuration() {
    let lists = [accounts(&[("42", "Main"), ("43", "Test")], None), configurations(&[("ac-1", "Admin"), ("ac-2", "")])];
    let [accounts, configurations] = lists;
    let sso = Stub::new(vec![answer(&device()), token(), accounts, configurations, issued().0]);
    let world = World::new(&sso);
    let asked = Mutex::new(Vec::new());
    let second = |question: &str, offers: &[Offer]| {
        asked
            .lock()
            .unwrap()
            .push(format!("{question}: {}", offers.iter().map(Offer::to_string).collect::<Vec<_>>().join(" | ")));
        Some(1)
    };
    let done = world.log_in(&second).unwrap();
    assert_eq!(done.profile, "new");
    assert_eq!(
        *asked.lock().unwrap(),
        ["choose an account: 42 (Main) | 43 (Test)", "choose an access configuration: ac-1 (Admin) | ac-2"]
    );
    assert_eq!(sso.requests()[4].body, r#"{"AccountId":"43","AccessConfigurationId":"ac-2"}"#);
}

#[test]
fn a_service_that_is_asked_too_often_is_asked_less_often() {
    let throttled = Answer::http(429, "text/plain", "");
    let answers = vec![answer(&device()), refusal("SlowDown"), refusal("AuthorizationPending"), throttled, token()];
    let sso = Stub::new([answers, vec![accounts(&[], None)]].concat());
    let world = World::new(&sso);
    assert!(world.log_in(&nobody).unwrap_err().to_string().contains("the person has no account"));
    assert_eq!(world.pauses(), [1, 6, 6, 11]);
}

#[test]
fn nobody_is_waited_for_longer_than_ten_minutes() {
    let mut slow = device();
    slow["Interval"] = json!(60);
    let sso = Stub::new(vec![answer(&slow), refusal("AuthorizationPending")]);
    let world = World::new(&sso);
    let error = world.log_in(&nobody).unwrap_err();
    assert_eq!(error.to_string(), "the CloudSSO login: nobody confirmed it within 600 seconds");
    assert_eq!(world.pauses(), [60; 10]);
    assert_eq!(sso.requests().len(), 11);
    assert!(!world.sandbox.path(".aliyun/config.json").exists());
}

#[test]
fn a_service_cannot_make_the_pauses_longer_than_two_minutes() {
    let mut endless = device();
    endless["Interval"] = json!(u64::MAX);
    let sso = Stub::new(vec![answer(&endless), refusal("AccessDenied")]);
    let world = World::new(&sso);
    world.log_in(&nobody).unwrap_err();
    assert_eq!(world.pauses(), [120]);
}

#[test]
fn a_service_that_names_no_interval_is_asked_every_five_seconds() {
    for interval in [json!(0), Value::Null] {
        let mut device = device();
        device["Interval"] = interval;
        let sso = Stub::new(vec![answer(&device), refusal("AuthorizationPending"), refusal("AccessDenied")]);
        let world = World::new(&sso);
        world.log_in(&nobody).unwrap_err();
        assert_eq!(world.pauses(), [5, 5]);
    }
}

#[test]
fn a_list_without_an_end_is_given_up() {
    let sso = Stub::new(vec![answer(&device()), token(), accounts(&[("42", "")], Some("again"))]);
    let world = World::new(&sso);
    let error = world.log_in(&nobody).unwrap_err().to_string();
    assert_eq!(error, "the accounts of CloudSSO: there are more than 100 pages of them");
    assert_eq!(sso.requests().len(), 102);
}
