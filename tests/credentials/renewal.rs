//! Credentials that end while a command runs. The clock is a made-up one.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use kms_cli::client::{Client, CredentialSource, NetworkOptions, NetworkTransport, Options, Signing, Steps, Trust};
use kms_cli::profile::{self, Environment, Flags, Keeping, Outside, Renewal};
use kms_cli::wire::{Headers, Params, SignatureVersion};
use serde_json::json;

use crate::service::{Service, Wire};
use crate::stub::Answer;
use crate::world::{ROLE, World, but, handout, refusal, role_profile, session_of};

/// A clock that stands still until it is moved.
#[derive(Clone)]
struct Clock {
    start: DateTime<Utc>,
    passed: Arc<AtomicI64>,
}

impl Clock {
    fn new() -> Self {
        Self { start: Utc::now(), passed: Arc::default() }
    }

    fn now(&self) -> DateTime<Utc> {
        self.start + TimeDelta::seconds(self.passed.load(Ordering::SeqCst))
    }

    fn pass(&self, seconds: i64) {
        self.passed.fetch_add(seconds, Ordering::SeqCst);
    }
}

/// An STS that gives sessions of an hour by this clock, each with a number, for as long as it is told to.
fn sts(clock: &Clock) -> (Service, Arc<Mutex<bool>>) {
    let is_open = Arc::new(Mutex::new(true));
    let (clock, open) = (clock.clone(), Arc::clone(&is_open));
    let service = Service::new(Wire::Tls, move |at, _| {
        if !*open.lock().unwrap() {
            return refusal(403, "NoPermission", "no more");
        }
        let end = (clock.now() + TimeDelta::hours(1)).format("%Y-%m-%dT%H:%M:%SZ").to_string();
        session_of(but(handout(0), json!({"AccessKeyId": format!("STS.{at}"), "Expiration": end})))
    });
    (service, is_open)
}

fn environment(world: &World) -> Environment {
    Environment::new(|_| None, Some(world.sandbox.path(".")))
}

fn renewal(world: &World, clock: &Clock, keeping: Keeping) -> Renewal {
    let environment = environment(world);
    let trust = Trust::File(world.sandbox.path("authority.pem"));
    let clock = clock.clone();
    let outside = Outside::new(trust, keeping, &environment, |_| {}).with_clock(move || clock.now());
    profile::resolve(&Flags::default(), &environment).unwrap().renewal(outside)
}

fn id(renewal: &Renewal) -> String {
    renewal.credentials().unwrap().access_key_id
}

#[test]
fn credentials_are_renewed_three_minutes_before_they_end() {
    let clock = Clock::new();
    let (sts, _) = sts(&clock);
    let world = World::with(&[role_profile(&sts)]);
    let renewal = renewal(&world, &clock, Keeping::OnDisk);
    assert_eq!(sts.count(), 0, "nothing is fetched before it is needed");
    for (seconds, expected) in [(0, "STS.0"), (3600 - 182, "STS.0"), (2, "STS.1"), (3000, "STS.1"), (7200, "STS.2")] {
        clock.pass(seconds);
        assert_eq!(id(&renewal), expected);
        assert_eq!(id(&renewal), expected);
    }
    assert_eq!(sts.count(), 3);
}

#[test]
fn a_running_client_renews_its_credentials() {
    let clock = Clock::new();
    let (sts, _) = sts(&clock);
    let world = World::with(&[role_profile(&sts)]);
    let caller = profile::resolve(&Flags::default(), &environment(&world)).unwrap();
    let network = NetworkOptions {
        trust: Trust::File(world.sandbox.path("authority.pem")),
        connect_timeout: caller.connect_timeout,
        read_timeout: caller.read_timeout,
        steps: Steps::Untimed,
    };
    let source = Box::new(renewal(&world, &clock, Keeping::Off));
    let options = Options {
        signing: Signing::AccessKey { source, version: SignatureVersion::V1 },
        region: caller.region,
        host: "127.0.0.1".to_owned(),
        method: None,
        headers: Headers::default(),
        retry_count: 0,
    };
    let transport = NetworkTransport::new(world.kms.endpoint.parse().unwrap(), &network).unwrap();
    let client = Client::new(options, Box::new(transport));
    for seconds in [0, 10, 3600, 10] {
        clock.pass(seconds);
        client.call("ListKeys", &Params::new()).unwrap();
    }
    let ids: Vec<String> =
        world.kms.requests().iter().map(|request| request.parameters()["AccessKeyId"].clone()).collect();
    assert_eq!(ids, ["STS.0", "STS.0", "STS.1", "STS.1"]);
    assert_eq!(sts.count(), 2);
}

#[test]
fn credentials_that_cannot_be_renewed_serve_until_they_end() {
    let clock = Clock::new();
    let (sts, is_open) = sts(&clock);
    let world = World::with(&[role_profile(&sts)]);
    let renewal = renewal(&world, &clock, Keeping::OnDisk);
    assert_eq!(id(&renewal), "STS.0");
    *is_open.lock().unwrap() = false;
    clock.pass(3600 - 100);
    assert_eq!(id(&renewal), "STS.0");
    clock.pass(101);
    let error = renewal.credentials().unwrap_err().to_string();
    assert!(error.starts_with(&format!("AssumeRole for {ROLE}: NoPermission")), "{error}");
    *is_open.lock().unwrap() = true;
    assert!(id(&renewal).starts_with("STS."));
}

/// A batch of requests in the last minutes must not ask for each of them.
#[test]
fn whoever_has_nothing_better_is_asked_every_ten_seconds_only() {
    let clock = Clock::new();
    let (sts, is_open) = sts(&clock);
    let world = World::with(&[role_profile(&sts)]);
    let renewal = renewal(&world, &clock, Keeping::OnDisk);
    id(&renewal);
    *is_open.lock().unwrap() = false;
    clock.pass(3600 - 100);
    for _ in 0..5 {
        assert_eq!(id(&renewal), "STS.0");
        clock.pass(1);
    }
    assert_eq!(sts.count(), 2);
    clock.pass(10);
    id(&renewal);
    assert_eq!(sts.count(), 3);
    *is_open.lock().unwrap() = true;
    clock.pass(10);
    assert_eq!(id(&renewal), "STS.3");
}

#[test]
fn what_another_process_renewed_is_taken_from_the_cache() {
    let clock = Clock::new();
    let (sts, _) = sts(&clock);
    let world = World::with(&[role_profile(&sts)]);
    let [one, two] = [(); 2].map(|()| renewal(&world, &clock, Keeping::OnDisk));
    assert_eq!((id(&one), id(&two)), ("STS.0".to_owned(), "STS.0".to_owned()));
    clock.pass(3500);
    assert_eq!((id(&one), id(&two)), ("STS.1".to_owned(), "STS.1".to_owned()));
    assert_eq!(sts.count(), 2);
}

#[test]
fn the_token_of_an_identity_provider_is_read_anew_for_each_session() {
    let clock = Clock::new();
    let (sts, _) = sts(&clock);
    let world = World::new();
    let token = world.sandbox.write("token", "canary.first.token");
    world.set_profiles(&[json!({
        "name": "oidc",
        "mode": "OIDC",
        "ram_role_arn": ROLE,
        "ram_session_name": "ci",
        "oidc_provider_arn": "acs:ram::1:oidc-provider/gh",
        "oidc_token_file": token,
        "sts_endpoint": sts.address,
    })]);
    let renewal = renewal(&world, &clock, Keeping::OnDisk);
    id(&renewal);
    world.sandbox.write("token", "canary.second.token");
    id(&renewal);
    assert_eq!(sts.count(), 1);
    clock.pass(3500);
    id(&renewal);
    let tokens: Vec<String> = sts.requests().iter().map(|request| request.parameters()["OIDCToken"].clone()).collect();
    assert_eq!(tokens, ["canary.first.token", "canary.second.token"]);
}

#[test]
fn credentials_without_an_end_are_fetched_once() {
    let clock = Clock::new();
    let body = but(handout(0), json!({"Expiration": null}));
    let service = Service::new(Wire::Plain, move |_, _| Answer::json(&body.to_string()));
    let world = World::with(&[json!({"name": "uri", "mode": "CredentialsURI", "credentials_uri": service.url()})]);
    let renewal = renewal(&world, &clock, Keeping::OnDisk);
    for _ in 0..3 {
        assert_eq!(id(&renewal), "STS.session");
        clock.pass(1_000_000);
    }
    assert_eq!(service.count(), 1);
}

#[test]
fn nothing_that_can_be_printed_holds_a_secret() {
    let clock = Clock::new();
    let (sts, _) = sts(&clock);
    let world = World::with(&[role_profile(&sts)]);
    let renewal = renewal(&world, &clock, Keeping::Off);
    let issued = renewal.issued().unwrap();
    let text = format!("{renewal:?} {issued:?}");
    assert!(text.contains("STS.0") && !text.contains("canary"), "{text}");
}
