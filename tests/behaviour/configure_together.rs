//! Many writers of the configuration file at once, and writers that are killed.

use std::fs::{self, File};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::sandbox::Sandbox;

const CONFIG: &str = ".aliyun/config.json";

/// Starts `configure set` for a profile.
fn start(sandbox: &Sandbox, name: &str, region: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_kms-cli"))
        .env_clear()
        .env("HOME", sandbox.path("."))
        .args(["configure", "set", "--mode", "EcsRamRole", "--profile", name, "--region", region])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn names(sandbox: &Sandbox) -> Vec<String> {
    let config: Value = serde_json::from_str(&sandbox.read(CONFIG)).unwrap();
    let profiles = config["profiles"].as_array().unwrap().iter();
    profiles.map(|profile| profile["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn of_fifty_writers_at_once_none_is_lost() {
    let sandbox = Sandbox::new();
    let expected: Vec<String> = (0..50).map(|number| format!("profile-{number:02}")).collect();
    let writers: Vec<Child> = expected.iter().map(|name| start(&sandbox, name, "cn-hangzhou")).collect();
    for mut writer in writers {
        assert!(writer.wait().unwrap().success());
    }
    let mut found = names(&sandbox);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_writer_waits_for_the_one_before() {
    let sandbox = Sandbox::new();
    fs::create_dir(sandbox.path(".aliyun")).unwrap();
    let lock = File::create(sandbox.path(".aliyun/.config.json.kms-cli.lock")).unwrap();
    lock.lock().unwrap();
    let mut writer = start(&sandbox, "a", "cn-hangzhou");
    // The program opens the lock before it waits for it, and this process holds the only other handle.
    #[cfg(target_os = "linux")]
    {
        let handles = std::path::PathBuf::from(format!("/proc/{}/fd", writer.id()));
        let has_lock_open = || {
            fs::read_dir(&handles).into_iter().flatten().flatten().any(|handle| {
                fs::read_link(handle.path()).is_ok_and(|path| path.to_string_lossy().ends_with(".kms-cli.lock"))
            })
        };
        while !has_lock_open() {
            assert!(writer.try_wait().unwrap().is_none(), "it did not wait");
            std::thread::yield_now();
        }
    }
    assert!(writer.try_wait().unwrap().is_none() && !sandbox.path(CONFIG).exists());
    lock.unlock().unwrap();
    assert!(writer.wait().unwrap().success());
    assert_eq!(names(&sandbox), ["a"]);
}

#[test]
fn the_file_is_whole_whenever_a_writer_is_killed() {
    let sandbox = Sandbox::new();
    assert!(start(&sandbox, "a", "cn-hangzhou").wait().unwrap().success());
    let mut killed = 0;
    for round in 0_u64..60 {
        let mut writer = start(&sandbox, &format!("b-{round}"), "cn-beijing");
        // Later and later, so that some are killed before, some while and some after they write.
        let limit = std::time::Instant::now() + std::time::Duration::from_micros(round * 500);
        while std::time::Instant::now() < limit && writer.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        let _ = writer.kill();
        killed += u32::from(!writer.wait().unwrap().success());
        let names = names(&sandbox);
        assert_eq!(names[0], "a");
    }
    assert!(killed > 0, "no writer was killed in time");
    assert!(start(&sandbox, "last", "cn-hangzhou").wait().unwrap().success());
    assert!(names(&sandbox).contains(&"last".to_owned()));
    let left: Vec<String> = fs::read_dir(sandbox.path(".aliyun"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "config.json" && name != ".config.json.kms-cli.lock")
        .collect();
    assert!(left.is_empty(), "what killed writers left behind is removed: {left:?}");
}
