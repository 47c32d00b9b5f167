//! What is kept for the next process.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::sandbox::{Run, has_mode};
use crate::service::{Service, Wire};
use crate::stub::{Answer, Stub};
use crate::world::{
    SOURCE_SECRET, SOURCE_TOKEN, World, but, handout, refusal, role_profile, session, session_of, set_mode,
};

const FOLDER: &str = ".aliyun/kms-cli/cache";

/// A world with a role that was assumed once.
fn world() -> (World, Service) {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[role_profile(&sts)]);
    world.called_as_session(&world.call(&[]));
    assert_eq!((sts.count(), world.kept().len()), (1, 1));
    (world, sts)
}

#[test]
fn the_second_process_asks_nobody_but_kms() {
    let (world, sts) = world();
    let before = world.kms.requests().len();
    world.called_as_session(&world.call(&[]));
    assert_eq!((sts.count(), world.kms.requests().len() - before), (1, 1));
}

#[test]
fn of_many_processes_one_asks_and_the_others_wait_for_it() {
    let (release, released) = mpsc::channel::<()>();
    let released = Arc::new(Mutex::new(released));
    let sts = Service::new(Wire::Tls, move |_, _| {
        released.lock().unwrap().recv().unwrap();
        session()
    });
    let world = World::with(&[role_profile(&sts)]);
    let mut children: Vec<_> = (0..32)
        .map(|_| {
            let prepared = world.program();
            let mut command = Command::new(prepared.get_program());
            command.args(prepared.get_args()).env_clear().current_dir(world.sandbox.path("."));
            command.envs(prepared.get_envs().filter_map(|(name, value)| Some((name, value?))));
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        })
        .collect();
    // Every process is there before the first session is given.
    release.send(()).unwrap();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    assert_eq!((sts.count(), world.kms.requests().len()), (1, 32));
}

#[test]
fn it_can_be_turned_off() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[role_profile(&sts)]);
    for _ in 0..2 {
        world.called_as_session(&world.call(&["--no-credential-cache"]));
    }
    assert_eq!(sts.count(), 2);
    world.sandbox.write(".aliyun/kms-cli.toml", "[credentials]\ncache = false\n");
    world.called_as_session(&world.call(&[]));
    assert_eq!(sts.count(), 3);
    assert!(!world.sandbox.path(FOLDER).exists());
}

#[test]
fn what_was_kept_is_not_used_when_it_is_turned_off() {
    let (world, sts) = world();
    world.called_as_session(&world.call(&["--no-credential-cache"]));
    assert_eq!(sts.count(), 2);
}

#[test]
fn the_files_are_for_their_owner_and_hold_no_long_lived_secret() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[but(role_profile(&sts), json!({"sts_token": SOURCE_TOKEN}))]);
    world.call(&[]).success();
    assert!(has_mode(&world.sandbox.path(FOLDER), 0o700));
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(world.sandbox.path(FOLDER)).unwrap() {
        let path = entry.unwrap().path();
        assert!(has_mode(&path, 0o600), "{}", path.display());
        texts.push(std::fs::read_to_string(path).unwrap());
    }
    let text = texts.concat();
    assert!(text.contains("STS.session"), "{text}");
    assert!(!text.contains(SOURCE_SECRET) && !text.contains(SOURCE_TOKEN), "{text}");
}

#[test]
fn whatever_decides_who_is_calling_belongs_to_the_entry() {
    let sts = Service::sts(vec![session()]);
    let other_sts = Service::sts(vec![session()]);
    let count = || sts.count() + other_sts.count();
    let world = World::with(&[role_profile(&sts)]);
    world.call(&[]).success();
    for changes in [
        json!({"ram_role_arn": "acs:ram::1234567890123456:role/other"}),
        json!({"ram_session_name": "other"}),
        json!({"external_id": "other"}),
        json!({"external_id": "another"}),
        json!({"expired_seconds": 900}),
        json!({"policy": "{}"}),
        json!({"access_key_id": "LTAI5tOther"}),
        json!({"sts_endpoint": other_sts.address}),
        // A text that belongs to one field does not look like one that belongs to two.
        json!({"ram_session_name": "cli\nexternal_id:5:other"}),
    ] {
        let before = count();
        world.set_profiles(&[but(role_profile(&sts), changes.clone())]);
        world.call(&[]).success();
        world.call(&[]).success();
        assert_eq!(count() - before, 1, "{changes}");
    }
    let before = count();
    world.set_profiles(&[but(role_profile(&sts), json!({"name": "renamed", "expired_seconds": 3600}))]);
    world.call(&[]).success();
    assert_eq!(count(), before, "the name of the profile decides nothing");
}

#[test]
fn the_links_of_a_chain_are_kept_one_by_one() {
    let sts = Service::sts(vec![session()]);
    let link = |name: &str| {
        json!({
            "name": name,
            "mode": "ChainableRamRoleArn",
            "source_profile": "role",
            "ram_role_arn": format!("acs:ram::1:role/{name}"),
            "ram_session_name": "cli",
            "sts_endpoint": sts.address,
        })
    };
    let world = World::with(&[link("one"), link("two"), role_profile(&sts)]);
    for (profile, count) in [("one", 2), ("two", 3), ("role", 3), ("one", 3)] {
        world.call(&["--profile", profile]).success();
        assert_eq!(sts.count(), count, "{profile}");
    }
}

/// Runs the program after something was done to the entry; the entry has to be ignored and replaced.
#[track_caller]
fn is_replaced(damage: impl Fn(&Path)) {
    let (world, sts) = world();
    let entry = world.kept().remove(0);
    let whole = std::fs::read_to_string(&entry).unwrap();
    damage(&entry);
    world.called_as_session(&world.call(&[]));
    assert_eq!(sts.count(), 2);
    assert!(std::fs::symlink_metadata(&entry).unwrap().is_file());
    assert_eq!(std::fs::read_to_string(&entry).unwrap(), whole);
    assert!(has_mode(&entry, 0o600));
    world.called_as_session(&world.call(&[]));
    assert_eq!(sts.count(), 2);
}

fn with(entry: &Path, change: impl Fn(&mut Value)) {
    let mut value: Value = serde_json::from_str(&std::fs::read_to_string(entry).unwrap()).unwrap();
    change(&mut value);
    std::fs::write(entry, value.to_string()).unwrap();
}

#[test]
fn an_entry_that_is_not_whole_is_replaced() {
    is_replaced(|entry| std::fs::write(entry, "").unwrap());
    is_replaced(|entry| std::fs::write(entry, "no JSON").unwrap());
    is_replaced(|entry| std::fs::write(entry, b"\xff\xfe\x00").unwrap());
    is_replaced(|entry| std::fs::write(entry, "{}").unwrap());
    is_replaced(|entry| std::fs::write(entry, &std::fs::read(entry).unwrap()[..40]).unwrap());
    is_replaced(|entry| std::fs::remove_file(entry).unwrap());
    for part in ["access_key_id", "access_key_secret", "security_token", "expiration"] {
        is_replaced(|entry| with(entry, |value| value[part] = Value::Null));
        is_replaced(|entry| with(entry, |value| value[part] = "".into()));
    }
}

#[test]
fn an_entry_that_has_ended_or_ends_soon_is_replaced() {
    for seconds in [-3600, -1, 100, 170] {
        is_replaced(|entry| with(entry, |value| value["expiration"] = crate::world::in_seconds(seconds).into()));
    }
}

#[cfg(unix)]
#[test]
fn an_entry_that_others_can_read_is_replaced() {
    for mode in [0o644, 0o640, 0o602] {
        is_replaced(|entry| set_mode(entry, mode));
    }
}

#[cfg(unix)]
#[test]
fn an_entry_that_leads_elsewhere_is_replaced() {
    is_replaced(|entry| {
        let elsewhere = entry.with_extension("elsewhere");
        std::fs::rename(entry, &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, entry).unwrap();
    });
}

#[test]
fn a_folder_that_cannot_be_written_costs_a_request_and_nothing_else() {
    for file in [".aliyun/kms-cli", FOLDER] {
        let sts = Service::sts(vec![session()]);
        let world = World::with(&[role_profile(&sts)]);
        world.sandbox.write(file, "not a folder");
        for count in 1..3 {
            let run = world.call(&[]);
            world.called_as_session(&run);
            assert_eq!(sts.count(), count);
            assert!(!run.stderr.contains("kms-cli/cache"), "{run:?}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_home_that_cannot_be_made_does_no_harm_either() {
    let sts = Service::sts(vec![session()]);
    let world = World::with(&[role_profile(&sts)]);
    let config = world.sandbox.path(".aliyun/config.json");
    let mut command = world.program();
    command.env("HOME", "/proc/nowhere").arg("--config-path").arg(config);
    world.called_as_session(&Run::of(&mut command));
}

#[test]
fn credentials_that_end_soon_are_used_but_not_by_the_next_process() {
    let sts = Service::sts(vec![session_of(handout(100))]);
    let world = World::with(&[role_profile(&sts)]);
    for count in 1..3 {
        world.called_as_session(&world.call(&[]));
        assert_eq!(sts.count(), count);
    }
}

#[test]
fn a_refusal_is_not_kept() {
    let sts = Service::sts(vec![refusal(403, "NoPermission", "no"), session()]);
    let world = World::with(&[role_profile(&sts)]);
    world.fails(3, "NoPermission");
    assert!(world.kept().is_empty());
    world.called_as_session(&world.call(&[]));
}

#[test]
fn long_lived_pairs_leave_nothing_on_disk() {
    let world = World::with(&[json!({
        "name": "ak", "mode": "AK", "access_key_id": "LTAI5tSource", "access_key_secret": SOURCE_SECRET
    })]);
    world.call(&[]).success();
    assert!(!world.sandbox.path(".aliyun/kms-cli").exists());
}

fn kms_that_refuses_the_second_request() -> Stub {
    let refused = refusal(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");
    Stub::new(vec![Answer::json("{}"), refused, Answer::json("{}")])
}

#[test]
fn what_kms_no_longer_accepts_is_fetched_anew() {
    let sts = Service::sts(vec![session()]);
    let world = World { kms: kms_that_refuses_the_second_request(), ..World::with(&[role_profile(&sts)]) };
    for count in [1, 3] {
        world.called_as_session(&world.call(&[]));
        assert_eq!(world.kms.requests().len(), count);
    }
    assert_eq!(sts.count(), 2);
}

#[test]
fn of_calls_at_once_none_fails_and_new_credentials_are_fetched_once() {
    let handouts = ["STS.old", "STS.new"].map(|id| session_of(but(handout(3600), json!({ "AccessKeyId": id }))));
    let sts = Service::sts(handouts.to_vec());
    let refused = refusal(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");
    let world = World {
        kms: Stub::answering(move |seen| match seen.parameters()["AccessKeyId"].as_str() {
            "STS.new" => Answer::json("{}"),
            _ => refused.clone(),
        }),
        ..World::with(&[role_profile(&sts)])
    };
    world.sandbox.write("in.jsonl", "{\"Action\":\"ListKeys\"}\n".repeat(40));
    let mut command = world.bare_program("http://127.0.0.1:9");
    let args = ["batch", "in.jsonl", "--concurrency", "16", "--endpoint", &world.kms.endpoint];
    let run = Run::of(command.args(args));
    assert_eq!((run.code, run.stdout.matches("\"ok\":true").count()), (0, 40), "{run:?}");
    assert_eq!(sts.count(), 2);
}

#[test]
fn what_the_instance_gave_is_fetched_anew_as_well() {
    let credentials = but(handout(3600), json!({"Code": "Success"})).to_string();
    let metadata = Service::new(Wire::Plain, move |_, request| match request.method.as_str() {
        "PUT" => Answer::http(200, "text/plain", "token"),
        _ if request.target.ends_with('/') => Answer::http(200, "text/plain", "Role"),
        _ => Answer::json(&credentials),
    });
    let world = World { kms: kms_that_refuses_the_second_request(), ..World::new() };
    for _ in 0..2 {
        world.called_as_session(&Run::of(&mut world.program_on_ecs(&metadata.url())));
    }
    assert_eq!((world.kms.requests().len(), metadata.count()), (3, 6));
}

#[test]
fn a_source_that_sts_no_longer_accepts_is_fetched_anew() {
    let refused = refusal(400, "InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");
    let sts = Service::sts(vec![session(), session(), refused.clone(), session(), session(), refused]);
    let link = |name: &str| {
        json!({
            "name": name,
            "mode": "ChainableRamRoleArn",
            "source_profile": "role",
            "ram_role_arn": format!("acs:ram::1:role/{name}"),
            "ram_session_name": "cli",
            "sts_endpoint": sts.address,
        })
    };
    let world = World::with(&[link("one"), link("two"), link("three"), role_profile(&sts)]);
    world.called_as_session(&world.call(&[]));
    assert_eq!(sts.count(), 2);
    world.called_as_session(&world.call(&["--profile", "two"]));
    assert_eq!(sts.count(), 5);
    // Once is enough: who is refused with new credentials as well stays refused.
    let run = world.call(&["--profile", "three"]);
    run.fails(3, "InvalidSecurityToken.Expired");
    assert_eq!(sts.count(), 7);
}
