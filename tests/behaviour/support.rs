//! What several modules need beside the sandbox: an account, a shell, and a running local KMS.

use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use assert_cmd::Command;
use kms_cli::local::faults::Faults;
use serde_json::Value;

use crate::sandbox::{Run, Sandbox};

/// An AccessKey secret that is easy to find in an output.
pub const ACCESS_KEY_SECRET: &str = "canary-access-key-secret";

/// Says why a test does nothing here.
#[allow(clippy::print_stderr)]
pub fn skipped(reason: &str) {
    eprintln!("skipped: {reason}");
}

/// Whether a program is there. With `KMS_CLI_REQUIRE_INTEROP=1` it has to be.
#[track_caller]
pub fn installed(program: &str) -> bool {
    let found = std::process::Command::new(program).arg("--version").stdout(Stdio::null()).status().is_ok();
    let is_required = std::env::var_os("KMS_CLI_REQUIRE_INTEROP").is_some_and(|value| value == "1");
    assert!(found || !is_required, "{program} is missing, and KMS_CLI_REQUIRE_INTEROP=1 demands it");
    if !found {
        skipped(&format!("there is no {program}"));
    }
    found
}

/// The program with an account of its own and this endpoint.
pub fn account(sandbox: &Sandbox, endpoint: &str) -> Command {
    let mut command = sandbox.program();
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAItest")
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", ACCESS_KEY_SECRET)
        .env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")
        .args(["--endpoint", endpoint]);
    command
}

/// Runs the program with an account of its own against a server on loopback.
#[track_caller]
pub fn call(sandbox: &Sandbox, endpoint: &str, args: &[&str]) -> Run {
    Run::of(account(sandbox, endpoint).args(args))
}

/// Starts a prepared program and leaves it running, with pipes to all its streams.
pub fn spawned(program: &Command) -> Child {
    let mut command = std::process::Command::new(program.get_program());
    command.args(program.get_args()).env_clear();
    command.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(program.get_current_dir().unwrap());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// A shell script in the sandbox, in which `$KMS` is the program on the sandbox's local KMS.
pub fn shell(sandbox: &Sandbox, script: &str) -> Command {
    let mut command = Command::new("sh");
    command
        .env_clear()
        .env("HOME", sandbox.path("."))
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("LANG", "C.UTF-8")
        .env("KMS", env!("CARGO_BIN_EXE_kms-cli"))
        .env("KMS_CLI_LOCAL", "1")
        .env("KMS_CLI_LOCAL_DIR", sandbox.local_dir())
        .current_dir(sandbox.path("."))
        .args(["-c", script]);
    command
}

/// An address on loopback that refuses connections for as long as this is kept: the client's end of a connection.
pub struct Refusing {
    client: TcpStream,
    _server: TcpListener,
}

impl Refusing {
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        Self { client, _server: listener }
    }

    pub fn address(&self) -> String {
        self.client.local_addr().unwrap().to_string()
    }
}

/// A seed by which a fault of `local serve` befalls the first request for an action and not the next two.
pub fn seed_that_strikes_once(rule: &str, action: &'static str) -> u64 {
    let strikes_once = |seed: &u64| {
        let faults = Faults::parse(rule, *seed).unwrap();
        let strikes = |()| {
            let fate = faults.decide(Some(action));
            fate.fault.is_some() || !fate.delay.is_zero()
        };
        [(); 3].map(strikes) == [true, false, false]
    };
    (0..1000).find(strikes_once).unwrap()
}

/// A running `local serve`, killed when it goes out of scope.
pub struct Served {
    child: Child,
    /// The line that it printed.
    pub line: String,
    /// The same as JSON.
    pub ready: Value,
}

impl Served {
    /// Serves the local KMS of the sandbox on a free port.
    pub fn start(sandbox: &Sandbox, args: &[&str]) -> Self {
        Self::start_through(sandbox, &[env!("CARGO_BIN_EXE_kms-cli")], args)
    }

    /// The same with the program behind other words, such as those of a shell that limits it.
    pub fn start_through(sandbox: &Sandbox, program: &[&str], args: &[&str]) -> Self {
        let mut child = std::process::Command::new(program[0])
            .args(&program[1..])
            .env_clear()
            .env("HOME", sandbox.path("."))
            .current_dir(sandbox.path("."))
            .arg("--local-dir")
            .arg(sandbox.local_dir())
            .args(["local", "serve"])
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut problem = String::new();
            let _ = child.kill();
            child.stderr.take().unwrap().read_to_string(&mut problem).unwrap();
            panic!("the server did not start: {line:?} {problem}");
        });
        Self { child, line, ready }
    }

    /// A text among the promised fields.
    #[track_caller]
    pub fn field(&self, name: &str) -> &str {
        self.ready[name].as_str().unwrap_or_else(|| panic!("no {name} in {}", self.ready))
    }

    /// Kills the process, which cannot do anything about it.
    pub fn kill(&self) {
        let id = self.id().to_string();
        assert!(std::process::Command::new("kill").args(["-s", "KILL", &id]).status().unwrap().success());
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Runs the program against the server with the account of its local KMS.
    #[track_caller]
    pub fn call(&self, sandbox: &Sandbox, args: &[&str]) -> Run {
        Run::of(self.account(sandbox, self.field("access_key_secret")).args(args))
    }

    /// The program with this server as its endpoint and the given AccessKey secret.
    pub fn account(&self, sandbox: &Sandbox, secret: &str) -> Command {
        let mut command = sandbox.program();
        command
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", self.field("access_key_id"))
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret)
            .env("ALIBABA_CLOUD_REGION_ID", self.field("region"))
            .env("ALIBABA_CLOUD_ENDPOINT", self.field("url"));
        command
    }

    /// Waits for the end of the process; its exit code, and what it still printed.
    pub fn ended(mut self) -> (i32, String) {
        let limit = Instant::now() + Duration::from_secs(20);
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < limit, "the server does not stop");
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut rest = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut rest).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut rest).unwrap();
        (status.code().expect("ended by a signal"), rest)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
