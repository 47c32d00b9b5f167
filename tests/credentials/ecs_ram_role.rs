//! Mode EcsRamRole: the metadata service of an ECS instance.

use serde_json::{Value, json};

use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::{Answer, Seen};
use crate::support::Refusing;
use crate::world::{World, but, handout, no_secret_in_urls};

const TOKEN: &str = "canary-metadata-token";
const TOKEN_PATH: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// What the service answers on each step; a step that is not replaced goes well.
#[derive(Default)]
struct Metadata {
    token: Option<Answer>,
    discovery: Option<Answer>,
    credentials: Option<Answer>,
}

fn text(text: &str) -> Answer {
    Answer::http(200, "text/plain", text)
}

fn status(status: u16) -> Answer {
    Answer::http(status, "text/html", "<html>canary</html>")
}

/// The credentials of the instance as the service writes them.
fn credentials(seconds: i64) -> Value {
    but(handout(seconds), json!({"Code": "Success", "LastUpdated": "2026-01-01T00:00:00Z"}))
}

impl Metadata {
    fn start(self) -> Service {
        Service::new(Wire::Plain, move |_, request| {
            let step = match request.target.strip_prefix(ROLES) {
                None => (&self.token, text(&format!("{TOKEN}\n"))),
                Some("") => (&self.discovery, text("EcsKmsRole\n")),
                Some(_) => (&self.credentials, Answer::json(&credentials(3600).to_string())),
            };
            step.0.clone().unwrap_or(step.1)
        })
    }
}

fn profile() -> Value {
    json!({"name": "ecs", "mode": "EcsRamRole"})
}

/// Method, path and token of every request.
fn steps(service: &Service) -> Vec<(String, String, Option<String>)> {
    let token = |request: &Seen| request.headers.get("x-aliyun-ecs-metadata-token").cloned();
    let requests = service.requests();
    requests.iter().map(|request| (request.method.clone(), request.target.clone(), token(request))).collect()
}

fn step(method: &str, path: &str, token: Option<&str>) -> (String, String, Option<String>) {
    (method.to_owned(), path.to_owned(), token.map(str::to_owned))
}

/// Calls with the role of the instance that this service plays.
fn call(world: &World, service: &Service, variables: &[(&str, &str)]) -> Run {
    Run::of(world.program_on_ecs(&service.url()).envs(variables.iter().copied()))
}

/// Fails in the given way; the service is asked so many times in all.
#[track_caller]
fn fails(metadata: Metadata, variables: &[(&str, &str)], requests: usize, code: i32, says: &str) -> Run {
    let service = metadata.start();
    let world = World::with(&[profile()]);
    let mut command = world.program_on_ecs(&service.url());
    let run = world.fails_with(command.envs(variables.iter().copied()), code, says);
    assert_eq!(service.count(), requests, "{:?} {run:?}", steps(&service));
    no_secret_in_urls(&service.requests());
    run
}

#[test]
fn the_role_is_found_out_and_its_credentials_are_fetched_with_one_token() {
    let service = Metadata::default().start();
    let world = World::with(&[profile()]);
    world.called_as_session(&call(&world, &service, &[]));
    let expected = [
        step("PUT", TOKEN_PATH, None),
        step("GET", ROLES, Some(TOKEN)),
        step("GET", &format!("{ROLES}EcsKmsRole"), Some(TOKEN)),
    ];
    assert_eq!(steps(&service), expected);
    assert_eq!(service.requests()[0].headers["x-aliyun-ecs-metadata-token-ttl-seconds"], "21600");
}

#[test]
fn a_role_that_is_named_is_not_looked_for() {
    for (profile, variables, flags, role) in [
        (
            json!({"ram_role_name": "OfProfile"}),
            vec![("ALIBABA_CLOUD_ECS_METADATA", "OfVariable")],
            vec![],
            "OfProfile",
        ),
        (json!({}), vec![("ALIBABA_CLOUD_ECS_METADATA", "OfVariable")], vec![], "OfVariable"),
        (json!({"ram_role_name": "OfProfile"}), vec![], vec!["--ram-role-name", "OfFlag"], "OfFlag"),
    ] {
        let service = Metadata::default().start();
        let world = World::with(&[but(self::profile(), profile)]);
        world.called_as_session(&Run::of(world.program_on_ecs(&service.url()).envs(variables).args(flags)));
        let expected = [step("PUT", TOKEN_PATH, None), step("GET", &format!("{ROLES}{role}"), Some(TOKEN))];
        assert_eq!(steps(&service), expected);
    }
}

#[test]
fn a_service_that_gives_no_token_is_asked_without_one() {
    for refusal in [status(403), status(404), status(405)] {
        let service = Metadata { token: Some(refusal), ..Metadata::default() }.start();
        let world = World::with(&[profile()]);
        world.called_as_session(&call(&world, &service, &[]));
        let expected =
            [step("PUT", TOKEN_PATH, None), step("GET", ROLES, None), step("GET", &format!("{ROLES}EcsKmsRole"), None)];
        assert_eq!(steps(&service), expected);
    }
}

#[test]
fn an_answer_that_is_no_token_is_not_sent_on() {
    for answer in [text(""), text("<html>canary page</html>"), text("two\nlines"), text("bad\u{7}token")] {
        let service = Metadata { token: Some(answer), ..Metadata::default() }.start();
        let world = World::with(&[profile()]);
        world.called_as_session(&call(&world, &service, &[]));
        assert!(steps(&service).iter().all(|(_, _, token)| token.is_none()));
    }
}

#[test]
fn a_token_can_be_demanded() {
    let demanded = [("ALIBABA_CLOUD_IMDSV1_DISABLED", "true")];
    for code in [403, 404, 405] {
        let metadata = Metadata { token: Some(status(code)), ..Metadata::default() };
        let run = fails(metadata, &demanded, 1, 3, &format!("it answered with HTTP status {code}"));
        run.fails(3, "ALIBABA_CLOUD_IMDSV1_DISABLED");
    }
    let service = Metadata::default().start();
    let world = World::with(&[profile()]);
    world.called_as_session(&call(&world, &service, &demanded));
}

#[test]
fn every_step_is_tried_twice_when_the_service_fails() {
    let failing = || Some(status(500));
    fails(Metadata { discovery: failing(), ..Metadata::default() }, &[], 3, 3, "HTTP status 500");
    fails(Metadata { credentials: failing(), ..Metadata::default() }, &[], 4, 3, "HTTP status 500");
    let demanded = [("ALIBABA_CLOUD_IMDSV1_DISABLED", "true")];
    fails(Metadata { token: failing(), ..Metadata::default() }, &demanded, 2, 3, "HTTP status 500");

    // Once each is no harm.
    let service = Service::new(Wire::Plain, |at, request| match (at % 2, request.target.strip_prefix(ROLES)) {
        (0, _) => status(503),
        (_, None) => text(TOKEN),
        (_, Some("")) => text("EcsKmsRole"),
        (_, Some(_)) => Answer::json(&credentials(3600).to_string()),
    });
    let world = World::with(&[profile()]);
    world.called_as_session(&call(&world, &service, &[]));
    assert_eq!(service.count(), 6);
}

#[test]
fn every_step_is_tried_twice_when_no_answer_comes() {
    let metadata = Metadata { credentials: Some(Answer::Close), ..Metadata::default() };
    fails(metadata, &[], 4, 6, "broke before the answer was complete");
    let metadata = Metadata { credentials: Some(Answer::Silence), ..Metadata::default() };
    let run = fails(metadata, &[], 4, 6, "127.0.0.1 did not answer in time");
    run.fails(6, "only instances with a RAM role have this service");
}

#[test]
fn a_machine_without_the_service_is_told_at_once() {
    let nobody = Refusing::new();
    let world = World::with(&[profile()]);
    let mut command = world.program_on_ecs(&format!("http://{}", nobody.address()));
    let says = format!("the metadata service of this ECS instance: cannot connect to {}", nobody.address());
    world.fails_with(&mut command, 6, &says).fails(6, "only instances with a RAM role have this service");
}

#[test]
fn an_instance_without_a_role_is_told() {
    let metadata = Metadata { discovery: Some(status(404)), ..Metadata::default() };
    fails(metadata, &[], 2, 3, "HTTP status 404").fails(3, "is a RAM role attached to this instance?");
    let metadata = Metadata { credentials: Some(status(404)), ..Metadata::default() };
    fails(metadata, &[], 3, 3, "HTTP status 404").fails(3, "is the role 'EcsKmsRole' attached to this instance?");
    for answer in [text(""), text("one\ntwo\n")] {
        let metadata = Metadata { discovery: Some(answer), ..Metadata::default() };
        fails(metadata, &[], 2, 3, "the answer is not the one line of text that it should be");
    }
    for answer in ["../../canary", "canary/role", "canary?x=1", "..", "<html>canary</html>"] {
        let metadata = Metadata { discovery: Some(text(answer)), ..Metadata::default() };
        fails(metadata, &[], 2, 3, "it told no role but something else");
    }
}

#[test]
fn an_answer_without_credentials_is_refused() {
    let answer = |body: &str| Metadata { credentials: Some(Answer::json(body)), ..Metadata::default() };
    for body in ["", "<html>canary</html>", "[]", "{\"AccessKeyId\":5}", "{\"AccessKeySecret\":\"canary"] {
        fails(answer(body), &[], 3, 3, "the answer holds no credentials");
    }
    for part in ["AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"] {
        let body = but(credentials(3600), json!({part: null})).to_string();
        fails(answer(&body), &[], 3, 3, &format!("the answer has no {part}"));
    }
    let body = but(credentials(3600), json!({"Code": "AssumeRoleUnauthorized"})).to_string();
    fails(answer(&body), &[], 3, 3, "the answer says AssumeRoleUnauthorized, not Success");
    let body = but(credentials(0), json!({"Expiration": "2020-01-02T03:04:05Z"})).to_string();
    fails(answer(&body), &[], 3, 3, "the credentials ended at 2020-01-02T03:04:05Z");
}

#[test]
fn an_answer_without_a_code_is_no_success() {
    let body = but(credentials(3600), json!({"Code": null})).to_string();
    let metadata = Metadata { credentials: Some(Answer::json(&body)), ..Metadata::default() };
    fails(metadata, &[], 3, 3, "the answer has no Code");
}

#[test]
fn the_service_can_be_left_alone() {
    for value in ["true", "TRUE", "1"] {
        let disabled = [("ALIBABA_CLOUD_ECS_METADATA_DISABLED", value)];
        fails(Metadata::default(), &disabled, 0, 3, "disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    }
}

#[test]
fn a_name_that_cannot_be_a_role_is_refused() {
    for name in ["../role", "a/b", "role?x", "ro le", "..", &"r".repeat(65)] {
        let service = Metadata::default().start();
        let world = World::with(&[but(profile(), json!({"ram_role_name": name}))]);
        world.fails_with(&mut world.program_on_ecs(&service.url()), 3, &format!("invalid role name '{name}'"));
        assert_eq!(service.count(), 0);
    }
}

#[test]
fn a_stand_in_has_to_be_on_this_machine() {
    for url in [
        "http://example.com",
        "https://127.0.0.1:1",
        "127.0.0.1:1",
        "http://10.0.0.1",
        "http://100.100.100.201",
        "http://127.0.0.1.example.com",
        "http://user@127.0.0.1",
        "http://[2001:db8::1]",
        "http://",
    ] {
        let world = World::with(&[profile()]);
        world.fails_with(&mut world.program_on_ecs(url), 3, "invalid KMS_CLI_ECS_METADATA_ENDPOINT");
    }
}

#[test]
fn no_proxy_sees_the_metadata() {
    let service = Metadata::default().start();
    let localhost = service.url().replace("127.0.0.1", "localhost");
    for url in [service.url(), localhost] {
        let proxy = Service::new(Wire::Plain, |_, _| Answer::json("{}"));
        let world = World::with(&[profile()]);
        let mut command = world.program_on_ecs(&url);
        for variable in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"] {
            command.env(variable, proxy.url());
        }
        let run = Run::of(&mut command);
        run.success();
        run.never_says("canary");
        assert_eq!(proxy.request().target, format!("{}/", world.kms.endpoint), "what the proxy saw is the call of KMS");
    }
    assert_eq!(service.count(), 6);
}

#[test]
fn the_credentials_are_kept_until_they_end_soon() {
    let service = Metadata::default().start();
    let world = World::with(&[profile()]);
    for _ in 0..3 {
        world.called_as_session(&call(&world, &service, &[]));
    }
    assert_eq!(service.count(), 3);
    assert_eq!(world.kept().len(), 1);
    let ending = Answer::json(&credentials(100).to_string());
    let service = Metadata { credentials: Some(ending), ..Metadata::default() }.start();
    for _ in 0..2 {
        world.called_as_session(&call(&world, &service, &[]));
    }
    assert_eq!(service.count(), 6);
}
