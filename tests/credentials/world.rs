//! A machine with profiles, a KMS that takes note of who calls, and the answers of those who hand out credentials.
//! Every secret in them has the word "canary" in it, in whatever encoding, so one look finds any of them.

use std::path::PathBuf;

use assert_cmd::Command;
use chrono::{SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::sandbox::{Run, Sandbox};
use crate::service::{Service, write_authority};
use crate::stub::{Answer, Seen, Stub};

pub const SOURCE_SECRET: &str = "canary-source+secret/1";
pub const SOURCE_TOKEN: &str = "canary-source+token/1==";
pub const SESSION_SECRET: &str = "canary-session-secret";
pub const SESSION_TOKEN: &str = "canary+session/token==";
pub const ROLE: &str = "acs:ram::1234567890123456:role/kms-ops";

/// A home with profiles, and a KMS that says yes to everything.
pub struct World {
    pub sandbox: Sandbox,
    pub kms: Stub,
}

impl World {
    /// Nothing is configured yet.
    pub fn new() -> Self {
        let sandbox = Sandbox::new();
        write_authority(&sandbox.path("authority.pem"));
        Self { sandbox, kms: Stub::always(Answer::json(r#"{"RequestId":"of-kms"}"#)) }
    }

    /// These profiles, of which the first is the current one. They get a region.
    pub fn with(profiles: &[Value]) -> Self {
        let world = Self::new();
        world.set_profiles(profiles);
        world
    }

    /// Replaces the profiles.
    pub fn set_profiles(&self, profiles: &[Value]) {
        let mut profiles = profiles.to_vec();
        for profile in &mut profiles {
            profile["region_id"] = "cn-hangzhou".into();
        }
        let config = json!({"current": profiles[0]["name"], "profiles": profiles});
        self.write_private(".aliyun/config.json", &config.to_string());
    }

    /// Writes a file that only its owner can read.
    pub fn write_private(&self, name: &str, text: &str) -> PathBuf {
        let path = self.sandbox.write(name, text);
        set_mode(&path, 0o600);
        path
    }

    /// The program with this world's KMS, its certificates, no metadata service, and short time limits.
    pub fn program(&self) -> Command {
        let mut command = self.program_on_ecs("http://127.0.0.1:9");
        command.env_remove("KMS_CLI_ECS_METADATA_ENDPOINT").env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
        command
    }

    /// The same on a machine with a metadata service at this URL.
    pub fn program_on_ecs(&self, metadata: &str) -> Command {
        let mut command = self.bare_program(metadata);
        command.args(["ListKeys", "--debug", "--endpoint", &self.kms.endpoint]);
        command
    }

    /// The same without arguments.
    pub fn bare_program(&self, metadata: &str) -> Command {
        let mut command = self.sandbox.program();
        command
            .env_remove("ALIBABA_CLOUD_ECS_METADATA_DISABLED")
            .env("SSL_CERT_FILE", self.sandbox.path("authority.pem"))
            .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
            .env("KMS_CLI_ECS_METADATA_ENDPOINT", metadata);
        command
    }

    /// Calls KMS with the current profile.
    pub fn call(&self, args: &[&str]) -> Run {
        Run::of(self.program().args(args))
    }

    /// Calls KMS with the current profile in a way that must fail before KMS is asked, and must tell no secret.
    #[track_caller]
    pub fn fails(&self, code: i32, says: &str) -> Run {
        self.fails_with(&mut self.program(), code, says)
    }

    /// The same with a prepared command.
    #[track_caller]
    pub fn fails_with(&self, command: &mut Command, code: i32, says: &str) -> Run {
        let run = Run::of(command);
        run.fails(code, says).never_says("canary");
        self.kms.saw_nothing();
        run
    }

    /// Checks that a run reached KMS, telling no secret; who called: id and token.
    #[track_caller]
    pub fn caller(&self, run: &Run) -> (String, Option<String>) {
        run.success();
        run.never_says("canary");
        let parameters = self.kms.requests().last().expect("KMS was not called").parameters();
        (parameters["AccessKeyId"].clone(), parameters.get("SecurityToken").cloned())
    }

    /// Checks that a run called KMS with the credentials of [`session`].
    #[track_caller]
    pub fn called_as_session(&self, run: &Run) {
        assert_eq!(self.caller(run), ("STS.session".to_owned(), Some(SESSION_TOKEN.to_owned())), "{run:?}");
    }

    /// The files of the cache that hold credentials.
    pub fn kept(&self) -> Vec<PathBuf> {
        let folder = self.sandbox.path(".aliyun/kms-cli/cache");
        let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect()
    }
}

/// A profile of mode RamRoleArn whose roles come from this STS.
pub fn role_profile(sts: &Service) -> Value {
    json!({
        "name": "role",
        "mode": "RamRoleArn",
        "access_key_id": "LTAI5tSource",
        "access_key_secret": SOURCE_SECRET,
        "ram_role_arn": ROLE,
        "ram_session_name": "cli",
        "sts_endpoint": sts.address,
    })
}

/// The same value with other fields; a null takes a field away.
pub fn but(mut value: Value, changes: Value) -> Value {
    for (name, change) in changes.as_object().unwrap() {
        match change {
            Value::Null => value.as_object_mut().unwrap().remove(name),
            change => value.as_object_mut().unwrap().insert(name.clone(), change.clone()),
        };
    }
    value
}

/// A time as services write it, so many seconds from now.
pub fn in_seconds(seconds: i64) -> String {
    (Utc::now() + TimeDelta::seconds(seconds)).to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Credentials of a session as every service writes them, which end in so many seconds.
pub fn handout(seconds: i64) -> Value {
    json!({
        "AccessKeyId": "STS.session",
        "AccessKeySecret": SESSION_SECRET,
        "SecurityToken": SESSION_TOKEN,
        "Expiration": in_seconds(seconds),
    })
}

/// The answer of an STS that gives a session of an hour.
pub fn session() -> Answer {
    session_of(handout(3600))
}

/// The answer of an STS with these credentials.
pub fn session_of(credentials: Value) -> Answer {
    let user = json!({"Arn": "acs:ram::1234567890123456:role/kms-ops/cli", "AssumedRoleId": "300:cli"});
    let answer = json!({"RequestId": "of-sts", "AssumedRoleUser": user, "Credentials": credentials});
    Answer::json(&answer.to_string())
}

/// An error of STS.
pub fn refusal(status: u16, code: &str, message: &str) -> Answer {
    let body = json!({"Code": code, "Message": message, "RequestId": "REQ-OF-STS", "HostId": "sts.aliyuncs.com"});
    Answer::http(status, "application/json", &body.to_string())
}

/// Checks that nothing in the first lines of requests is a secret.
#[track_caller]
pub fn no_secret_in_urls(requests: &[Seen]) {
    for request in requests {
        assert!(!request.target.contains("canary"), "{}", request.target);
    }
}

pub fn set_mode(path: &std::path::Path, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    let _ = (path, mode);
}
