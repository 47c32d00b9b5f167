//! Which source gives the credentials: the order of all of them, and `--credentials`, which names one.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Instant;

use assert_cmd::Command;
use serde_json::{Value, json};

use crate::sandbox::Run;
use crate::service::{Service, Wire};
use crate::stub::Answer;
use crate::support::Refusing;
use crate::world::{ROLE, World, in_seconds, session_of};

fn handout(id: &str) -> Value {
    json!({
        "Code": "Success",
        "AccessKeyId": id,
        "AccessKeySecret": "canary",
        "SecurityToken": "canary",
        "Expiration": in_seconds(3600),
    })
}

fn profile() -> Value {
    json!({"name": "default", "mode": "AK", "access_key_id": "of-profile", "access_key_secret": "canary"})
}

/// A machine that has credentials everywhere.
struct Everything {
    world: World,
    metadata: Service,
    uri: Service,
    sts: Service,
}

/// What a machine may lack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Profile,
    Variables,
    Oidc,
    Ini,
    Metadata,
    Uri,
}

impl Everything {
    fn new() -> Self {
        let metadata = Service::new(Wire::Plain, |_, request| match request.method.as_str() {
            "PUT" => Answer::http(200, "text/plain", "token"),
            _ if request.target.ends_with('/') => Answer::http(200, "text/plain", "Role"),
            _ => Answer::json(&handout("of-ecs").to_string()),
        });
        let uri = Service::new(Wire::Plain, |_, _| Answer::json(&handout("of-uri").to_string()));
        Self { world: World::new(), metadata, uri, sts: Service::sts(vec![session_of(handout("of-oidc"))]) }
    }

    /// The program on a machine with these places.
    fn with(&self, places: &[Place]) -> Command {
        let nobody = Refusing::new();
        let metadata = if places.contains(&Place::Metadata) {
            self.metadata.url()
        } else {
            format!("http://{}", nobody.address())
        };
        let mut command = self.world.program_on_ecs(&metadata);
        command.env("ALIBABA_CLOUD_STS_ENDPOINT", &self.sts.address).arg("--no-credential-cache");
        let home = self.world.sandbox.path(".");
        let _ = std::fs::remove_file(home.join(".aliyun/config.json"));
        let _ = std::fs::remove_file(home.join(".alibabacloud/credentials"));
        for place in places {
            match place {
                Place::Profile => self.world.set_profiles(&[profile()]),
                Place::Variables => {
                    command
                        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "of-variables")
                        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "canary");
                }
                Place::Oidc => {
                    self.world.sandbox.write("token", "canary");
                    command
                        .env("ALIBABA_CLOUD_ROLE_ARN", ROLE)
                        .env("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc-provider/gh")
                        .env("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "token");
                }
                Place::Ini => {
                    let text = "[default]\ntype = access_key\naccess_key_id = of-ini\naccess_key_secret = canary\n";
                    self.world.write_private(".alibabacloud/credentials", text);
                }
                Place::Metadata => {}
                Place::Uri => {
                    command.env("ALIBABA_CLOUD_CREDENTIALS_URI", self.uri.url());
                }
            }
        }
        command
    }

    #[track_caller]
    fn id(&self, command: &mut Command) -> String {
        self.world.caller(&Run::of(command)).0
    }
}

#[test]
fn the_sources_are_tried_in_their_order() {
    let machine = Everything::new();
    let order = [
        (Place::Profile, "of-profile"),
        (Place::Oidc, "of-oidc"),
        (Place::Ini, "of-ini"),
        (Place::Metadata, "of-ecs"),
        (Place::Uri, "of-uri"),
    ];
    for start in 0..order.len() {
        let places: Vec<Place> = order[start..].iter().map(|(place, _)| *place).collect();
        assert_eq!(machine.id(&mut machine.with(&places)), order[start].1);
    }
    assert_eq!(
        machine.id(&mut machine.with(&[Place::Variables, Place::Ini, Place::Metadata, Place::Uri])),
        "of-variables"
    );
}

#[test]
fn each_source_can_be_named() {
    use Place::{Ini, Metadata, Oidc, Profile, Uri, Variables};

    let machine = Everything::new();
    for (name, id) in [("profile", "of-profile"), ("ini", "of-ini"), ("ecs", "of-ecs"), ("uri", "of-uri")] {
        let mut command = machine.with(&[Profile, Variables, Ini, Metadata, Uri]);
        assert_eq!(machine.id(command.args(["--credentials", name])), id);
    }
    let mut command = machine.with(&[Profile, Variables, Ini, Metadata, Uri]);
    assert_eq!(machine.id(command.args(["--credentials", "env"])), "of-variables");
    let mut command = machine.with(&[Profile, Oidc, Ini, Metadata, Uri]);
    assert_eq!(machine.id(command.args(["--credentials", "oidc"])), "of-oidc");
}

#[test]
fn a_source_that_is_named_and_not_there_is_an_error() {
    use Place::{Ini, Metadata, Profile, Uri, Variables};

    let machine = Everything::new();
    for (name, places, code, says) in [
        ("env", vec![Profile, Ini, Metadata, Uri], 3, "no credentials found"),
        ("profile", vec![Variables, Ini, Metadata, Uri], 3, "no credentials found"),
        ("oidc", vec![Profile, Variables, Ini, Metadata, Uri], 3, "oidc_provider_arn is not configured"),
        ("ini", vec![Profile, Variables, Metadata, Uri], 3, "no INI file with credentials: looked at"),
        ("ecs", vec![Profile, Variables, Ini, Uri], 6, "the metadata service of this ECS instance: cannot connect"),
        ("uri", vec![Profile, Variables, Ini, Metadata], 3, "credentials_uri is not configured"),
    ] {
        machine.world.fails_with(machine.with(&places).args(["--credentials", name]), code, says);
    }
    assert_eq!((machine.metadata.count(), machine.uri.count(), machine.sts.count()), (0, 0, 0));
}

#[test]
fn a_machine_with_nothing_is_told_every_place() {
    let world = World::new();
    let nobody = Refusing::new();
    let mut command = world.program_on_ecs(&format!("http://{}", nobody.address()));
    let run = world.fails_with(&mut command, 3, "error: no credentials found: looked at --access-key-id");
    let home = world.sandbox.path("");
    let home = home.to_str().unwrap().trim_end_matches('/');
    for place in [
        &format!("{home}/.aliyun/config.json which does not exist"),
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        &format!("{home}/.alibabacloud/credentials and {home}/.alibabacloud/credentials.ini"),
        "the metadata service of this ECS instance: cannot connect to",
        "run `kms-cli configure`",
    ] {
        run.fails(3, place);
    }

    let mut command = world.program_on_ecs(&format!("http://{}", nobody.address()));
    command.env("ALIBABA_CLOUD_CREDENTIALS_URI", format!("http://{}/?hush", nobody.address()));
    let run = world.fails_with(&mut command, 3, "the credentials URI: cannot connect to");
    run.never_says("hush");
    world.fails(3, "no credentials found");
}

/// The address of the metadata service leads nowhere on most machines, and nobody should wait for it for long.
#[test]
fn a_machine_whose_metadata_service_is_silent_is_told_soon() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.write_all(b"");
            let _ = stream.read(&mut [0; 1024]);
            sender.send(stream).unwrap();
        }
    });
    let world = World::new();
    let started = Instant::now();
    world.fails_with(&mut world.program_on_ecs(&url), 3, "127.0.0.1 did not answer in time");
    assert!(started.elapsed().as_secs() < 12, "{:?}", started.elapsed());
    drop(receiver);
}

#[test]
fn the_chain_does_not_serve_a_profile_that_was_named() {
    let machine = Everything::new();
    let mut command = machine.with(&[Place::Ini, Place::Metadata, Place::Uri]);
    machine.world.set_profiles(&[json!({"name": "empty", "mode": "AK"})]);
    let run = machine.world.fails_with(command.args(["--profile", "empty"]), 3, "no credentials found");
    run.fails(3, "profile 'empty' of");
    assert_eq!((machine.metadata.count(), machine.uri.count()), (0, 0));
}

#[test]
fn a_uri_that_is_forbidden_does_not_stand_before_the_role_of_the_instance() {
    let machine = Everything::new();
    let forbidden = ("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "true");
    let mut command = machine.with(&[Place::Metadata, Place::Uri]);
    assert_eq!(machine.id(command.env(forbidden.0, forbidden.1)), "of-ecs");
    let mut command = machine.with(&[Place::Uri]);
    let run = Run::of(command.env(forbidden.0, forbidden.1));
    run.fails(3, "the metadata service").fails(3, "disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS");
    assert_eq!(machine.uri.count(), 0);
}
