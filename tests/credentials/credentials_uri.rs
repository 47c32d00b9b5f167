//! Mode CredentialsURI: credentials served at a URI.

use serde_json::{Value, json};

use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::Answer;
use crate::support::Refusing;
use crate::world::{World, but, handout, session};

fn profile(uri: &str) -> Value {
    json!({"name": "uri", "mode": "CredentialsURI", "credentials_uri": uri})
}

fn always(answer: Answer) -> Service {
    Service::new(Wire::Plain, move |_, _| answer.clone())
}

/// Fails in the given way when the service answers so; neither the path nor the query is told.
#[track_caller]
fn fails_on(answer: Answer, code: i32, says: &str) {
    let service = always(answer);
    let run = World::with(&[profile(&format!("{}/hush-path?key=hush-key", service.url()))]).fails(code, says);
    run.never_says("hush");
    assert_eq!(service.count(), 1);
}

#[test]
fn the_credentials_call_kms() {
    let full = but(handout(3600), json!({"Code": "Success", "LastUpdated": "2026-01-01T00:00:00Z"}));
    for body in [full, handout(3600), but(handout(3600), json!({"Expiration": null, "Code": null}))] {
        let service = always(Answer::json(&body.to_string()));
        let world = World::with(&[profile(&format!("{}/path/creds?key=hush", service.url()))]);
        world.called_as_session(&world.call(&[]));
        let request = service.request();
        assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/path/creds?key=hush"));
        assert!(world.kept().is_empty());
    }
}

#[test]
fn credentials_without_a_token_are_a_long_lived_pair() {
    let body = json!({"AccessKeyId": "LTAI5tServed", "AccessKeySecret": "canary"});
    let service = always(Answer::json(&body.to_string()));
    let world = World::with(&[profile(&service.url())]);
    let run = world.call(&[]);
    assert_eq!(world.caller(&run), ("LTAI5tServed".to_owned(), None));
}

#[test]
fn they_come_over_tls_too() {
    let service = Service::sts(vec![Answer::json(&handout(3600).to_string())]);
    let world = World::with(&[profile(&format!("https://{}/creds?key=hush", service.address))]);
    world.called_as_session(&world.call(&[]));
    let mut command = world.program();
    command.env_remove("SSL_CERT_FILE");
    let run = Run::of(&mut command);
    run.fails(6, "the credentials URI: TLS with 127.0.0.1 failed").never_says("hush");
    assert_eq!(service.count(), 1);
}

#[test]
fn an_answer_that_is_no_success_is_refused() {
    let body = but(handout(3600), json!({"Code": "Failure"}));
    fails_on(Answer::json(&body.to_string()), 3, "the credentials URI: the answer says Failure, not Success");
    let body = but(handout(3600), json!({"Code": "a canary in a sentence"}));
    fails_on(Answer::json(&body.to_string()), 3, "the answer says something else, not Success");
}

#[test]
fn an_answer_without_credentials_is_refused() {
    for part in ["AccessKeyId", "AccessKeySecret"] {
        for nothing in [json!(null), json!("")] {
            let body = but(handout(3600), json!({part: nothing}));
            fails_on(Answer::json(&body.to_string()), 3, &format!("the credentials URI: the answer has no {part}"));
        }
    }
    for body in [
        "",
        "<html>canary</html>",
        "\"canary\"",
        "[\"canary\"]",
        "{\"AccessKeyId\":\"canary",
        "{\"AccessKeyId\":1,\"AccessKeySecret\":\"canary\"}",
        "{\"AccessKeyId\":\"canary\",\"AccessKeySecret\":\"canary\",\"Code\":200}",
    ] {
        fails_on(Answer::json(body), 3, "the credentials URI: the answer is no JSON object with credentials");
    }
    let ended = but(handout(0), json!({"Expiration": "2020-01-02T03:04:05Z"}));
    fails_on(Answer::json(&ended.to_string()), 3, "the credentials ended at 2020-01-02T03:04:05Z");
    let body = but(handout(0), json!({"Expiration": "canary"}));
    fails_on(Answer::json(&body.to_string()), 3, "the Expiration of the answer is no time");
}

#[test]
fn another_status_is_refused_without_the_content() {
    for status in [201, 204, 400, 403, 404, 500, 503] {
        let answer = Answer::http(status, "application/json", &handout(3600).to_string());
        let answer = if status == 204 { Answer::http(status, "text/plain", "") } else { answer };
        fails_on(answer, 3, &format!("the credentials URI: it answered with HTTP status {status}"));
    }
}

#[test]
fn redirects_are_not_followed() {
    let elsewhere = always(Answer::json(&handout(3600).to_string()));
    let head = format!("HTTP/1.1 302 Found\r\nlocation: {}/hush\r\ncontent-length: 0\r\n\r\n", elsewhere.url());
    fails_on(Answer::Bytes(head.into()), 3, "the credentials URI: it answered with HTTP status 302");
    assert_eq!(elsewhere.count(), 0);
}

#[test]
fn a_service_that_cannot_be_reached_is_a_network_error() {
    let nobody = Refusing::new();
    let world = World::with(&[profile(&format!("http://{}/hush?key=hush", nobody.address()))]);
    let run = world.fails(6, &format!("the credentials URI: cannot connect to {}", nobody.address()));
    run.never_says("hush");
    fails_on(Answer::Close, 6, "the credentials URI: the connection to 127.0.0.1 broke");
}

#[test]
fn a_service_that_does_not_answer_is_not_awaited_for_ever() {
    let service = always(Answer::Silence);
    let world = World::with(&[profile(&format!("{}/?key=hush", service.url()))]);
    let mut command = world.program();
    command.args(["--read-timeout", "1", "--connect-timeout", "1"]);
    let run = world.fails_with(&mut command, 6, "the credentials URI: 127.0.0.1 did not answer in time");
    run.never_says("hush");
}

#[test]
fn a_uri_that_cannot_be_is_a_set_up_error() {
    for uri in [
        "ftp://127.0.0.1/hush",
        "127.0.0.1:80/hush",
        "file:///etc/hush",
        "http://",
        "http:///hush",
        "http://a b/hush",
        "https://host:99999/hush",
        "http://user:hush@127.0.0.1/",
    ] {
        let run = World::with(&[profile(uri)]).fails(3, "invalid credentials URI");
        run.never_says("hush");
    }
    World::with(&[profile("")]).fails(3, "credentials_uri is not configured for profile 'uri' (mode CredentialsURI)");
}

#[test]
fn the_flag_and_the_variable_name_the_uri() {
    let service = always(Answer::json(&handout(3600).to_string()));
    let world = World::with(&[profile("http://127.0.0.1:9/")]);
    world.called_as_session(&world.call(&["--credentials-uri", &service.url()]));
    let world = World::with(&[json!({"name": "uri", "mode": "CredentialsURI"})]);
    world.called_as_session(&Run::of(world.program().env("ALIBABA_CLOUD_CREDENTIALS_URI", service.url())));
}

#[test]
fn the_variable_that_forbids_programs_forbids_uris() {
    let service = always(Answer::json(&handout(3600).to_string()));
    let world = World::with(&[profile(&service.url())]);
    for value in ["1", "true", "TRUE"] {
        let mut command = world.program();
        command.env("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", value);
        world.fails_with(&mut command, 3, "disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS");
    }
    assert_eq!(service.count(), 0);
    world.called_as_session(&Run::of(world.program().env("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "false")));
}

/// Go leaves loopback addresses out of every proxy; the credentials would go through the proxy in clear.
#[test]
fn a_service_of_this_machine_is_asked_without_a_proxy() {
    let service = always(Answer::json(&handout(3600).to_string()));
    let port = service.address.rsplit(':').next().unwrap().to_owned();
    for host in ["127.0.0.1", "localhost"] {
        let proxy = always(Answer::json("{}"));
        let world = World::with(&[profile(&format!("http://{host}:{port}/creds"))]);
        let run = Run::of(world.program().env("HTTP_PROXY", proxy.url()));
        run.success();
        run.never_says("canary");
        let asked: Vec<String> = proxy.requests().iter().map(|request| request.target.clone()).collect();
        assert_eq!(asked, [format!("{}/", world.kms.endpoint)], "what the proxy saw is the call of KMS");
    }
}

#[test]
fn a_service_elsewhere_is_asked_through_the_proxy() {
    let proxy = Service::new(Wire::Tunnel, |_, _| session());
    let world = World::with(&[profile("https://sts.aliyuncs.com/creds?key=hush")]);
    let mut command = world.program();
    command.env("HTTPS_PROXY", proxy.url());
    let run = world.fails_with(&mut command, 3, "the answer has no AccessKeyId");
    run.never_says("hush");
    assert_eq!(proxy.connects(), ["sts.aliyuncs.com:443"]);
}
